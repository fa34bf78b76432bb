import { ENTITY_TYPES } from '../../ontology/entities.ts'
import { RELATION_TYPES } from '../../ontology/relations.ts'
import type { StatsResolvers } from '../types.generated.ts'

export const Stats: StatsResolvers = {
  nodes: ({ nodes }) => ENTITY_TYPES.flatMap((type) => (nodes[type] ? [{ type, count: nodes[type] }] : [])),
  relations: ({ edges }) => RELATION_TYPES.flatMap((type) => (edges[type] ? [{ type, count: edges[type] }] : [])),
}
