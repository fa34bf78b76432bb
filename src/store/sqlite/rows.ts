// From the rows of SQLite to the shapes of the port.
import type { Cluster, DocumentRecord, Modality, Statement } from '../../ontology/statement.ts'
import type { EdgeView, NodeView } from '../store.ts'
import type { ClusterRef, SpeakingStatement, StoredIdentity } from '../tx.ts'
import type { Row } from './sql.ts'

export const nodeRow = (r: Row): NodeView => ({
  id: r.id,
  type: r.type,
  name: r.name,
  aliases: JSON.parse(r.aliases),
  props: JSON.parse(r.props),
  documents: r.documents,
})

export const EDGE =
  'e.*, (SELECT json_group_array(s.id ORDER BY s.id) FROM statement s WHERE s.edge = e.id) AS statements'
export const edgeRow = (r: Row): EdgeView => ({
  id: r.id,
  type: r.type,
  source: r.source,
  target: r.target,
  props: JSON.parse(r.props),
  confidence: r.confidence,
  modality: r.modality as Modality,
  documents: r.documents,
  statements: JSON.parse(r.statements),
})

export const statementRow = (r: Row): Statement => ({
  id: r.id,
  document: r.document,
  subject: r.subject,
  predicate: r.predicate,
  ...(r.object !== null && { object: r.object }),
  ...(r.value !== null && { value: JSON.parse(r.value) }),
  props: JSON.parse(r.props),
  start: r.start,
  end: r.end,
  sentenceStart: r.sentence_start,
  sentenceEnd: r.sentence_end,
  rule: r.rule,
  confidence: r.confidence,
  modality: r.modality as Modality,
})

export const clusterRow = (r: Row): Cluster => ({
  id: r.id,
  document: r.document,
  type: r.type,
  keys: JSON.parse(r.keys),
  weak: JSON.parse(r.weak),
  names: JSON.parse(r.names),
})

export const documentRow = (r: Row): DocumentRecord => ({ ...JSON.parse(r.record), text: r.text })

export const identityRow = (r: Row): StoredIdentity => ({
  id: r.id,
  type: r.type,
  keys: JSON.parse(r.keys),
  weak: JSON.parse(r.weak),
  node: r.node,
  core: r.core === 1,
})
export const clusterRef = (r: Row): ClusterRef => ({
  id: r.id,
  document: r.document,
  type: r.type,
  identity: r.identity,
  node: r.node,
})

export const speakingRow = (r: Row): SpeakingStatement => ({
  id: r.id,
  document: r.document,
  predicate: r.predicate,
  props: JSON.parse(r.props),
  confidence: r.confidence,
  modality: r.modality as Modality,
  subjectNode: r.subject_node,
  objectNode: r.object_node,
  date: r.date ?? undefined,
})
