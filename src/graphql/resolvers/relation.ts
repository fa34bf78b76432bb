import { FACTUAL } from '../../ontology/statement.ts'
import type { EdgeView, Evidence } from '../../store/store.ts'
import type { Context } from '../context.ts'
import type { RelationResolvers } from '../types.generated.ts'
import { integer, text } from './props.ts'
import { properties } from './statement.ts'

export const Relation: RelationResolvers = {
  source: (edge, _, { load }) => load.node(edge.source),
  target: (edge, _, { load }) => load.node(edge.target),
  other: (edge, _, { load }) => load.node(edge.seenFrom === edge.target ? edge.source : edge.target),
  statements: (edge) => edge.statements.length,
  evidence: (edge, { first, minConfidence }, context) => evidence(context, edge, first, minConfidence ?? undefined),
  properties: (edge) => properties(edge.props),
  side: text('side'),
  capacity: text('capacity'),
  role: text('role'),
  ordinal: integer('ordinal'),
  title: text('title'),
  former: ({ props }) => (typeof props.former === 'boolean' ? props.former : null),
  asOf: text('asOf'),
  from: text('from'),
  to: text('to'),
  date: text('date'),
  award: text('award'),
  count: integer('count'),
}

/** Of a relation that is itself known with less than 0.5, and so was asked for, all statements are shown. */
export function evidence(
  { load }: Context,
  edge: EdgeView,
  first?: number,
  minConfidence?: number,
): Promise<readonly Evidence[]> {
  return load.evidence(edge.id, {
    modalities: FACTUAL,
    minConfidence: minConfidence ?? (edge.confidence < 0.5 ? 0 : 0.5),
    first,
  })
}
