import type { EvidenceFilter } from '../../store/store.ts'
import type { Scalar } from '../../ontology/statement.ts'
import type { Context } from '../context.ts'
import type { StatementResolvers } from '../types.generated.ts'

export const Statement: StatementResolvers = {
  subject: (s, _, { load }) => load.node(s.subjectNode),
  object: (s, _, { load }) => (s.objectNode === undefined ? null : load.node(s.objectNode)),
  value: (s) => s.value ?? null,
  properties: (s) => properties(s.props),
  relation: (s, _, { load }) => (s.edge === undefined ? null : load.edge(s.edge)),
  document: (s, _, { load }) => load.node(s.document),
}

/** Properties as a list, by name. */
export const properties = (props: Readonly<Record<string, Scalar>>) =>
  Object.keys(props)
    .toSorted()
    .map((name) => ({ name, value: props[name]! }))

/** Statements of a node, relation or document, and whether there are more than `first`. */
export async function statementList(
  { load }: Context,
  id: string,
  filter: EvidenceFilter & { readonly first: number },
) {
  const found = await load.evidence(id, { ...filter, first: filter.first + 1 })
  return { items: found.slice(0, filter.first), truncated: found.length > filter.first }
}
