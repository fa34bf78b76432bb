import type { EventSeriesResolvers } from '../types.generated.ts'
import { sharedFields } from './node.ts'
import { text } from './props.ts'
import { related } from './relations.ts'

export const EventSeries: EventSeriesResolvers = {
  ...sharedFields,
  since: text('since'),
  meetings: related('PART_OF_SERIES', 'in'),
  between: related('BETWEEN', 'out'),
}
