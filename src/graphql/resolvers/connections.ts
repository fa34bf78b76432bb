// Pages of nodes, and what a search adds to them.
import { fold } from '../../identity/keys.ts'
import { ENTITY_TYPES } from '../../ontology/entities.ts'
import type {
  DocumentConnectionResolvers,
  NodeConnectionResolvers,
  SearchConnectionResolvers,
} from '../types.generated.ts'

export const NodeConnection: NodeConnectionResolvers = { nodes: ({ edges }) => edges.map((e) => e.node) }
export const DocumentConnection: DocumentConnectionResolvers = { nodes: ({ edges }) => edges.map((e) => e.node) }

export const SearchConnection: SearchConnectionResolvers = {
  edges: ({ edges, text }) => {
    const words = fold(text).split(' ')
    const hasAll = (name: string) => {
      const folded = ` ${fold(name)}`
      return words.every((w) => folded.includes(` ${w}`))
    }
    return edges.map((e) => ({ ...e, matched: [e.node.name, ...e.node.aliases].find(hasAll) ?? null }))
  },
  nodes: ({ edges }) => edges.map((e) => e.node),
  counts: async ({ text, types }, _, { store }) => {
    const counts = await Promise.all(
      (types ?? ENTITY_TYPES).map(async (type) => ({
        type,
        count: (await store.search(text, [type], { first: 1 })).total,
      })),
    )
    return counts.filter((c) => c.count > 0)
  },
}
