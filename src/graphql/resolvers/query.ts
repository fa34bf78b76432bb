import type { EntityType } from '../../ontology/entities.ts'
import { AnswerError, badInput } from '../../answers/errors.ts'
import { byId, lookUp } from '../../answers/lookup.ts'
import type { NodeView } from '../../store/store.ts'
import type { Context } from '../context.ts'
import { connection } from '../connection.ts'
import type { QueryResolvers } from '../types.generated.ts'
import { coChairs } from './co-chairs.ts'
import { explain } from './explanation.ts'
import { participants } from './event-participants.ts'
import { neighbours } from './neighbourhood.ts'
import { roles } from './role.ts'
import { seriesTimeline } from './series-timeline.ts'
import { statementList } from './statement.ts'

export const Query: QueryResolvers = {
  node: async (_, { id }, { store }) => (await store.nodes([id]))[0] ?? null,
  nodes: async (_, { ids }, { store }) => [...(await store.nodes(ids))],
  entities: async (_, { type, filter, first, after }, { store }) => {
    const country = filter?.country ? (await lookUp(store, filter.country, ['Country'])).id : undefined
    const wanted = {
      types: type ? [type] : undefined,
      name: filter?.name ?? undefined,
      country,
      from: filter?.from ?? undefined,
      to: filter?.to ?? undefined,
      status: filter?.status ?? undefined,
    }
    return connection(first, after, (page) => store.list(wanted, page))
  },
  search: async (_, { text, types, first, after }, { store }) => {
    if (text.trim() === '') throw badInput('Give at least one word to search for.')
    const of = types ?? undefined
    return { ...(await connection(first, after, (page) => store.search(text, of, page))), text, types: of }
  },
  person: one('Person'),
  organization: one('Organization'),
  country: one('Country'),
  place: one('Place'),
  event: one('Event'),
  series: one('EventSeries'),
  agreement: one('Agreement'),
  policy: one('Policy'),
  programme: one('Programme'),
  document: one('Document'),
  documents: async (_, { first, after }, { store, load }) =>
    connection(first, after, async (page) => {
      const found = await store.documents(page)
      return { ...found, items: await Promise.all(found.items.map((d) => load.node(d.id))) }
    }),
  coChairs,
  participants,
  seriesTimeline,
  roles,
  path: async (_, { from, to, maxLength }, { store }) => {
    const [start, end] = await Promise.all([lookUp(store, from), lookUp(store, to)])
    const hops = await store.path(start.id, end.id, maxLength)
    return hops && { from: start.id, hops }
  },
  neighbours,
  statements: async (_, { node, modalities, predicates, minConfidence, first }, context) => {
    const { id } = await lookUp(context.store, node)
    return statementList(context, id, { modalities, predicates: predicates ?? undefined, minConfidence, first })
  },
  explain,
  stats: (_, __, { store }) => store.stats(),
}

/** The resolver of a field that answers with one node of a type. */
function one(type: EntityType) {
  return async (
    _: unknown,
    { id, name }: { id?: string | null; name?: string | null },
    { store }: Context,
  ): Promise<NodeView> => {
    if ((id == null) === (name == null)) throw badInput('Ask by `id` or by `name`: one of the two.')
    if (name != null) return lookUp(store, name, [type])
    const node = await byId(store, id!, [type])
    if (!node) throw new AnswerError('NOT_FOUND', `Nothing has the id ${id}.`, { suggestions: [] })
    return node
  }
}
