// Between the shapes of the port and the properties of Neo4j.
import neo4j, { type Integer, type Node, type Relationship } from 'neo4j-driver'
import { fold } from '../../identity/keys.ts'
import type { EntityType } from '../../ontology/entities.ts'
import type { RelationType } from '../../ontology/relations.ts'
import type { Cluster, DocumentRecord, Modality, Scalar, Statement } from '../../ontology/statement.ts'
import type { EdgeView, NodeView } from '../store.ts'
import type { PlacedReading } from '../tx.ts'
import type { Row } from './run.ts'

/** A whole number as Neo4j's integer; JavaScript's numbers would arrive as floats and be shown as `9.0`. */
export const int = (n: number): Integer => neo4j.int(n)
const scalar = (v: Scalar | readonly string[]): unknown => (typeof v === 'number' && Number.isInteger(v) ? int(v) : v)
export const scalars = (props: Readonly<Record<string, Scalar | readonly string[]>>): Row =>
  Object.fromEntries(Object.entries(props).map(([k, v]) => [k, scalar(v)]))

/** Properties of a node that are not its own facts. */
const NODE_FIELDS = ['id', 'name', 'aliases', 'documents', 'search'] as const
const EDGE_FIELDS = ['id', 'confidence', 'modality', 'documents', 'statements'] as const

/** What is left of the properties, in one order whatever the server's. */
const without = (props: Row, fields: readonly string[]): Row =>
  Object.fromEntries(
    Object.entries(props)
      .filter(([k]) => !fields.includes(k))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )

export function nodeOf({ n }: Row): NodeView {
  const { labels, properties: p } = n as Node
  return {
    id: p.id,
    type: labels[0] as EntityType,
    name: p.name,
    aliases: p.aliases,
    props: without(p, NODE_FIELDS),
    documents: p.documents,
  }
}

export function edgeOf({ r, source, target }: Row): EdgeView {
  const { type, properties: p } = r as Relationship
  const { id, confidence, documents } = p
  const common = { id, type: type as RelationType, source, target, props: without(p, EDGE_FIELDS) }
  return { ...common, confidence, modality: p.modality as Modality, documents, statements: p.statements ?? [] }
}

export function toStatement(p: Row): Statement {
  return {
    id: p.id,
    document: p.document,
    subject: p.subject,
    predicate: p.predicate,
    ...(p.object !== undefined && { object: p.object }),
    ...(p.value !== undefined && { value: p.value }),
    props: JSON.parse(p.props),
    start: p.start,
    end: p.end,
    sentenceStart: p.sentenceStart,
    sentenceEnd: p.sentenceEnd,
    rule: p.rule,
    confidence: p.confidence,
    modality: p.modality as Modality,
  }
}

export const toNames = (p: Row): Cluster['names'] =>
  (p.texts as string[]).map((text, i) => ({ text, spans: JSON.parse(p.spans)[i], canonical: p.canonical[i] }))

export function toCluster(p: Row): Cluster {
  return { id: p.id, document: p.document, type: p.type as EntityType, keys: p.keys, weak: p.weak, names: toNames(p) }
}

/** A kept document without its text. */
export const toHead = (p: Row): Omit<DocumentRecord, 'text'> => JSON.parse(p.record)

export function readingRow({ document: { text, ...record } }: PlacedReading): Row {
  const { id, sha256, title, uri, date, rules } = record
  return { id, name: title ?? uri ?? id, sha256, date: date ?? null, rules, record: JSON.stringify(record), text }
}

export function clusterRow(c: PlacedReading['clusters'][number]): Row {
  const { id, document, type, identity, node, keys, weak } = c
  const [texts, canonical] = [c.names.map((n) => n.text), c.names.map((n) => n.canonical)]
  return {
    id,
    name: texts[0] ?? id,
    document,
    type,
    identity,
    node,
    keys,
    weak,
    texts,
    canonical,
    spans: JSON.stringify(c.names.map((n) => n.spans)),
  }
}

export function statementRow({ document }: PlacedReading, s: PlacedReading['statements'][number]): Row {
  const sentence = document.text.slice(s.sentenceStart, s.sentenceEnd)
  return {
    id: s.id,
    name: s.predicate,
    predicate: s.predicate,
    quote: document.text.slice(s.start, s.end),
    sentence,
    search: fold(sentence),
    document: s.document,
    date: document.date ?? null,
    subject: s.subject,
    subjectNode: s.subjectNode,
    object: s.object ?? null,
    objectNode: s.objectNode ?? null,
    edge: s.edge ?? null,
    value: s.value === undefined ? null : scalar(s.value),
    valueOf: s.object === undefined ? s.subjectNode : null,
    props: JSON.stringify(s.props),
    start: int(s.start),
    end: int(s.end),
    sentenceStart: int(s.sentenceStart),
    sentenceEnd: int(s.sentenceEnd),
    rule: s.rule,
    confidence: s.confidence,
    modality: s.modality,
  }
}
