import { gaps, inOrder } from '../../answers/timeline.ts'
import { lookUp } from '../../answers/lookup.ts'
import type { MeetingResolvers, QueryResolvers, SeriesTimelineResolvers } from '../types.generated.ts'
import { integer, string } from './props.ts'
import { relations } from './relations.ts'

const MOST = 20

export const seriesTimeline: QueryResolvers['seriesTimeline'] = async (
  _,
  { series: ref, minConfidence, first },
  context,
) => {
  const series = await lookUp(context.store, ref, ['EventSeries'])
  const { items, truncated } = await relations(context, series.id, {
    types: ['PART_OF_SERIES'],
    direction: 'in',
    minConfidence,
    first,
  })
  const meetings = await Promise.all(
    items.map(async (edge) => {
      const event = await context.load.node(edge.source)
      const ordinal = integer('ordinal')(edge) ?? integer('ordinal')(event) ?? undefined
      return { edge, event, ordinal, date: string(event.props.startDate), minConfidence }
    }),
  )
  const missing = gaps(meetings.flatMap((m) => m.ordinal ?? []))
  return { series, meetings: inOrder(meetings), missing, truncated, minConfidence }
}

export const SeriesTimeline: SeriesTimelineResolvers = {
  between: async ({ series, minConfidence }, _, context) =>
    (await relations(context, series.id, { types: ['BETWEEN'], direction: 'out', minConfidence, first: MOST })).items,
}

export const Meeting: MeetingResolvers = {
  relation: ({ edge }) => edge,
  places: async ({ event, minConfidence }, _, context) =>
    (await relations(context, event.id, { types: ['HELD_IN'], direction: 'out', minConfidence, first: MOST })).items,
  chairs: async ({ event, minConfidence }, _, context) =>
    (await relations(context, event.id, { types: ['CHAIRED'], direction: 'in', minConfidence, first: MOST })).items,
}
