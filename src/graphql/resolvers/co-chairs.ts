import { pairs } from '../../answers/cochairs.ts'
import type { Pair } from '../../answers/cochairs.ts'
import { byDate } from '../../answers/dates.ts'
import { badInput } from '../../answers/errors.ts'
import { lookUp } from '../../answers/lookup.ts'
import { byCodePoint } from '../../identity/keys.ts'
import type { Evidence } from '../../store/store.ts'
import type { Context, Loaders } from '../context.ts'
import type { CoChairedEventParent } from '../parents.ts'
import type { CoChairPairResolvers, CoChairedEventResolvers, QueryResolvers } from '../types.generated.ts'
import { string } from './props.ts'
import { evidence } from './relation.ts'

export const coChairs: QueryResolvers['coChairs'] = async (_, args, { store, load }) => {
  const { first, minConfidence } = args
  if (args.between && (args.between.length < 1 || args.between.length > 2))
    throw badInput('`between` takes one or two countries or blocs.')
  const id = async (ref: string | null | undefined, type: 'Person' | 'Event' | 'EventSeries') =>
    ref == null ? undefined : (await lookUp(store, ref, [type])).id
  const [person, event, series, between] = await Promise.all([
    id(args.person, 'Person'),
    id(args.event, 'Event'),
    id(args.series, 'EventSeries'),
    args.between
      ? Promise.all(args.between.map(async (ref) => (await lookUp(store, ref, ['Country', 'Organization'])).id))
      : undefined,
  ])
  const rows = await store.coChairs({
    person,
    event,
    series,
    between,
    from: args.from ?? undefined,
    to: args.to ?? undefined,
    minConfidence,
    first: first + 1,
  })
  const found = await Promise.all(pairs(rows.slice(0, first), person).map((pair) => ordered(pair, load)))
  const sorted = found.toSorted(
    (a, b) =>
      b.pair.events.length - a.pair.events.length ||
      byCodePoint(a.names[0], b.names[0]) ||
      byCodePoint(a.names[1], b.names[1]),
  )
  return { pairs: sorted.map((f) => f.pair), truncated: rows.length > first }
}

/** A pair with its events by date, and the names it is sorted by. */
async function ordered(pair: Pair, load: Loaders): Promise<{ pair: Pair; names: readonly [string, string] }> {
  const [one, other, ...events] = await Promise.all(
    [pair.person, pair.coChair, ...pair.events.map((e) => e.event)].map(load.node),
  )
  const dates = new Map(events.map((e) => [e.id, string(e.props.startDate)]))
  const byTime = pair.events.toSorted(
    (a, b) => byDate(dates.get(a.event), dates.get(b.event)) || byCodePoint(a.event, b.event),
  )
  return { pair: { ...pair, events: byTime }, names: [one!.name, other!.name] }
}

export const CoChairPair: CoChairPairResolvers = {
  person: ({ person }, _, { load }) => load.node(person),
  coChair: ({ coChair }, _, { load }) => load.node(coChair),
}

export const CoChairedEvent: CoChairedEventResolvers = {
  event: ({ event }, _, { load }) => load.node(event),
  side: async ({ edge }, _, { load }) => string((await load.edge(edge)).props.side) ?? null,
  coChairSide: async ({ coChairEdge }, _, { load }) => string((await load.edge(coChairEdge)).props.side) ?? null,
  chairs: (shared, _, context) => chairs(context, shared),
  evidence: async (shared, { first }, context) => {
    const said = await Promise.all((await chairs(context, shared)).map((edge) => evidence(context, edge)))
    return eachSentenceOnce(said.flat()).slice(0, first)
  },
}

const chairs = ({ load }: Context, { event, edge, coChairEdge }: CoChairedEventParent) =>
  Promise.all([edge, coChairEdge].map(async (id) => ({ ...(await load.edge(id)), seenFrom: event })))

/** "A and B co-chaired" is a statement of A and one of B; whoever reads it wants the sentence once. */
function eachSentenceOnce(said: readonly Evidence[]): Evidence[] {
  const sentences = new Map<string, Evidence>()
  for (const s of said) {
    const key = `${s.document} ${s.sentenceStart} ${s.sentenceEnd}`
    if (!sentences.has(key)) sentences.set(key, s)
  }
  return [...sentences.values()].toSorted(
    (a, b) =>
      byDate(a.documentDate, b.documentDate) ||
      byCodePoint(a.document, b.document) ||
      a.sentenceStart - b.sentenceStart,
  )
}
