import { lookUp } from '../../answers/lookup.ts'
import type { NeighbourhoodResolvers, QueryResolvers } from '../types.generated.ts'
import { relations, TOLD } from './relations.ts'

export const neighbours: QueryResolvers['neighbours'] = async (
  _,
  { id: ref, types, direction, first, minConfidence },
  context,
) => {
  const node = await lookUp(context.store, ref)
  const asked = types ?? TOLD
  const [shown, degree] = await Promise.all([
    relations(context, node.id, { types: asked, direction, first, minConfidence }),
    context.load.degree(node.id),
  ])
  const leftOut = asked.flatMap((type) => {
    const count = (degree[type] ?? 0) - shown.items.filter((e) => e.type === type).length
    return count > 0 ? [{ type, count }] : []
  })
  return { ...shown, node, leftOut }
}

export const Neighbourhood: NeighbourhoodResolvers = { relations: ({ items }) => items }
