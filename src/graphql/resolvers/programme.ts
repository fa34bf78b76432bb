import type { ProgrammeResolvers } from '../types.generated.ts'
import { sharedFields } from './node.ts'
import { text } from './props.ts'
import { related } from './relations.ts'

export const Programme: ProgrammeResolvers = {
  ...sharedFields,
  kind: text('kind'),
  date: text('date'),
  status: text('status'),
  issuedBy: related('ISSUED', 'in'),
  members: related('TAKES_PART_IN', 'in'),
  discussedAt: related('DISCUSSED', 'in'),
}
