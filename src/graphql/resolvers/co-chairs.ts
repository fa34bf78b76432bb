import { pairs } from '../../answers/cochairs.ts'
import { byDate } from '../../answers/dates.ts'
import { badInput } from '../../answers/errors.ts'
import { lookUp } from '../../answers/lookup.ts'
import { byCodePoint } from '../../identity/keys.ts'
import type { Evidence } from '../../store/store.ts'
import type { Context } from '../context.ts'
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
  const found = await Promise.all(
    pairs(rows.slice(0, first), person).map(async (pair) => {
      const events = await Promise.all(pair.events.map(async (e) => ({ ...e, node: await load.node(e.event) })))
      events.sort(
        (a, b) =>
          byDate(string(a.node.props.startDate), string(b.node.props.startDate)) || byCodePoint(a.event, b.event),
      )
      const [one, other] = await Promise.all([load.node(pair.person), load.node(pair.coChair)])
      return { ...pair, events, names: [one.name, other.name] as const }
    }),
  )
  found.sort(
    (a, b) =>
      b.events.length - a.events.length || byCodePoint(a.names[0], b.names[0]) || byCodePoint(a.names[1], b.names[1]),
  )
  return { pairs: found, truncated: rows.length > first }
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
  return [...sentences.values()].sort(
    (a, b) =>
      byDate(a.documentDate, b.documentDate) ||
      byCodePoint(a.document, b.document) ||
      a.sentenceStart - b.sentenceStart,
  )
}
