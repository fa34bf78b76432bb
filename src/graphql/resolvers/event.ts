import type { DatePrecision, EventResolvers, EventStatus } from '../types.generated.ts'
import { sharedFields } from './node.ts'
import { integer, text } from './props.ts'
import { related } from './relations.ts'

export const Event: EventResolvers = {
  ...sharedFields,
  kind: text('kind'),
  startDate: text('startDate'),
  endDate: text('endDate'),
  // Values outside the vocabulary are refused by the enum, so they need no check here.
  datePrecision: (node) => text('datePrecision')(node) as DatePrecision | null,
  status: (node) => text('status')(node) as EventStatus | null,
  ordinal: integer('ordinal'),
  chairs: related('CHAIRED', 'in'),
  delegationHeads: related('LED_DELEGATION', 'in'),
  speakers: related('SPOKE_AT', 'in'),
  moderators: related('MODERATED', 'in'),
  participants: related('PARTICIPATED_IN', 'in'),
  organizers: related('ORGANIZED', 'in'),
  heldIn: related('HELD_IN', 'out'),
  series: related('PART_OF_SERIES', 'out'),
  partOf: related('PART_OF', 'out'),
  parts: related('PART_OF', 'in'),
  produced: related('PRODUCED', 'out'),
  discussed: related('DISCUSSED', 'out'),
}
