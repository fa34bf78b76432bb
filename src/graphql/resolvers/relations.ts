// Fields that list the relations of a node: each is a relation type and a direction.
import type { EdgeQuery, NodeView } from '../../store/store.ts'
import { relation, RELATION_TYPES } from '../../ontology/relations.ts'
import type { RelationType } from '../../ontology/relations.ts'
import type { Context } from '../context.ts'
import type { RelationListParent } from '../parents.ts'

interface ListArguments {
  readonly first: number
  readonly minConfidence?: number
}

/** Where documents merely name a thing is left to `mentionedIn` and `names`: it would drown what they say of it. */
export const TOLD: readonly RelationType[] = RELATION_TYPES.filter((t) => !relation(t).derived)

export async function relations(
  { load }: Context,
  node: string,
  query: Omit<EdgeQuery, 'nodes' | 'first'> & { readonly first: number },
): Promise<RelationListParent> {
  // One more than asked for tells whether there are more.
  const edges = await load.edges(node, { ...query, first: query.first + 1 })
  return {
    items: edges.slice(0, query.first).map((e) => ({ ...e, seenFrom: node })),
    truncated: edges.length > query.first,
  }
}

/** The resolver of a field that lists relations of one type. */
export const related = (type: RelationType, direction: 'out' | 'in') => {
  const query = { types: [type], direction: relation(type).symmetric ? ('both' as const) : direction }
  return (node: NodeView, { first, minConfidence }: ListArguments, context: Context) =>
    relations(context, node.id, { ...query, first, minConfidence })
}
