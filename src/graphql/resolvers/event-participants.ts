import { sentenceOf } from '../../answers/posts.ts'
import { bySide, TAKES_PART } from '../../answers/sides.ts'
import { lookUp } from '../../answers/lookup.ts'
import type { EventSideResolvers, ParticipantResolvers, QueryResolvers } from '../types.generated.ts'
import { string } from './props.ts'
import { evidence } from './relation.ts'
import { relations } from './relations.ts'
import { posts } from './role.ts'

export const participants: QueryResolvers['participants'] = async (
  _,
  { event: ref, minConfidence, first },
  context,
) => {
  const event = await lookUp(context.store, ref, ['Event'])
  const { items, truncated } = await relations(context, event.id, {
    types: TAKES_PART,
    direction: 'in',
    minConfidence,
    first,
  })
  const nodes = await Promise.all([...new Set(items.map((e) => e.source))].map((id) => context.load.node(id)))
  const at = string(event.props.startDate)
  const sides = bySide(items, new Map(nodes.map((n) => [n.id, n]))).map((side) => ({ ...side, at }))
  return { event, sides, truncated }
}

export const EventSide: EventSideResolvers = {
  people: ({ people, at }) => people.map((p) => ({ ...p, at })),
  organizations: ({ organizations, at }) => organizations.map((p) => ({ ...p, at })),
  countries: ({ countries, at }) => countries.map((p) => ({ ...p, at })),
}

export const Participant: ParticipantResolvers = {
  relations: ({ edges }) => edges,
  posts: async ({ node, edges, at }, _, context) => {
    if (node.type !== 'Person') return []
    const said = await Promise.all(edges.map((e) => evidence(context, e)))
    return posts(context, node.id, { at, told: new Set(said.flat().map(sentenceOf)), minConfidence: 0.5, first: 20 })
  },
}
