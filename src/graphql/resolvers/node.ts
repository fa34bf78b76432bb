// What all nodes answer alike.
import { RELATION_TYPES } from '../../ontology/relations.ts'
import { FACTUAL } from '../../ontology/statement.ts'
import type { Evidence, NodeView } from '../../store/store.ts'
import type { PropertyValueParent } from '../parents.ts'
import type { NodeResolvers, PersonResolvers } from '../types.generated.ts'
import { related, relations, TOLD } from './relations.ts'

type Shared = Required<Pick<PersonResolvers, 'properties' | 'relations' | 'degree' | 'mentionedIn'>>

/** `id`, `type`, `name`, `aliases` and `documents` are the node's own and need no resolver. */
export const sharedFields = {
  properties: async (node, _, { load }) => {
    const said = await load.evidence(node.id, { about: 'property', modalities: FACTUAL })
    return propertyValues(
      node,
      said.filter((s) => s.subjectNode === node.id),
    )
  },
  relations: (node, { types, direction, first, minConfidence }, context) =>
    relations(context, node.id, { types: types ?? TOLD, direction, first, minConfidence }),
  degree: async (node, _, { load }) => {
    const counts = await load.degree(node.id)
    return RELATION_TYPES.flatMap((type) => (counts[type] ? [{ type, count: counts[type] }] : []))
  },
  mentionedIn: related('MENTIONS', 'in'),
} satisfies Shared

export const Node: NodeResolvers = {
  __resolveType: (node) => node.type,
}

/** Answers show this and above unless asked otherwise. */
const SHOWN = 0.5

/** Every value said of every property, the answered one of each first; then what the node bears without a statement. */
function propertyValues(node: NodeView, said: readonly Evidence[]): PropertyValueParent[] {
  const values = new Map<
    string,
    { name: string; value: PropertyValueParent['value']; answered: boolean; said: Evidence[] }
  >()
  for (const [name, value] of Object.entries(node.props))
    values.set(JSON.stringify([name, value]), { name, value, answered: true, said: [] })
  for (const s of said) {
    if (s.value === undefined) continue
    const key = JSON.stringify([s.predicate, s.value])
    let entry = values.get(key)
    if (!entry && s.confidence < SHOWN) continue
    if (!entry) values.set(key, (entry = { name: s.predicate, value: s.value, answered: false, said: [] }))
    entry.said.push(s)
  }
  return [...values.values()].toSorted((a, b) =>
    a.name < b.name ? -1 : a.name > b.name ? 1 : Number(b.answered) - Number(a.answered),
  )
}
