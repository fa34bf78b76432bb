// Constraints and indexes of the server store, all named, all made from the ontology's own lists.
import { ENTITY_TYPES } from '../../ontology/entities.ts'
import { RELATION_TYPES } from '../../ontology/relations.ts'

export const VERSION = 1

/** Any node that people see, any relation between two of them. Only ever these constants get into the text of a query. */
export const ANY_NODE = ENTITY_TYPES.join('|')
export const ANY_RELATION = RELATION_TYPES.join('|')

/**
 * What the graph that people see is made from. None of it is joined to that graph but Statement, so that expanding a node in Neo4j Browser
 * shows things, documents and statements only.
 */
const INTERNAL = [
  'Statement',
  'Cluster',
  'Identity',
  'IdentityKey',
  'Judgement',
  'Reading',
  'Source',
  'Chancery',
] as const

const unique = (label: string) =>
  `CREATE CONSTRAINT ${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`
const index = (label: string, property: string) =>
  `CREATE INDEX ${label.toLowerCase()}_${property.toLowerCase()} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`
const fullText = (name: string, labels: string) =>
  `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR (n:${labels}) ON EACH [n.search] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`

/** One step a version; a released step is never edited. Every command is safe to repeat. */
export const MIGRATIONS: readonly (readonly string[])[] = [
  [
    ...ENTITY_TYPES.map(unique),
    ...INTERNAL.map(unique),
    ...RELATION_TYPES.map(
      (t) => `CREATE CONSTRAINT ${t.toLowerCase()}_relation_id IF NOT EXISTS FOR ()-[r:${t}]-() REQUIRE r.id IS UNIQUE`,
    ),
    // A title has no bound, but an entry of an index has.
    ...ENTITY_TYPES.filter((t) => t !== 'Document').map((t) => index(t, 'name')),
    ...['document', 'edge', 'valueOf'].map((p) => index('Statement', p)),
    ...['document', 'identity', 'node'].map((p) => index('Cluster', p)),
    ...['leftKey', 'rightKey'].map((p) => index('Judgement', p)),
    // `search` holds folded words, so splitting at spaces is all that an analyzer has to do.
    fullText('names', ANY_NODE),
    fullText('sentences', 'Statement'),
  ],
]
