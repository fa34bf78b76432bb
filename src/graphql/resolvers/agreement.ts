import type { AgreementResolvers } from '../types.generated.ts'
import { sharedFields } from './node.ts'
import { text } from './props.ts'
import { related } from './relations.ts'

export const Agreement: AgreementResolvers = {
  ...sharedFields,
  kind: text('kind'),
  date: text('date'),
  status: text('status'),
  signatories: related('SIGNED', 'in'),
  parties: related('PARTY_TO', 'in'),
  producedBy: related('PRODUCED', 'in'),
  discussedAt: related('DISCUSSED', 'in'),
}
