import type { PolicyResolvers } from '../types.generated.ts'
import { sharedFields } from './node.ts'
import { text } from './props.ts'
import { related } from './relations.ts'

export const Policy: PolicyResolvers = {
  ...sharedFields,
  kind: text('kind'),
  date: text('date'),
  status: text('status'),
  issuedBy: related('ISSUED', 'in'),
  discussedAt: related('DISCUSSED', 'in'),
}
