// What people see of the statements: nodes and edges, made by rules that do not depend on the order of reading.
import type { EntityType } from '../ontology/entities.ts'
import type { EVENT_STATUS } from '../ontology/entities.ts'
import { contentHash } from '../ontology/ids.ts'
import { relation, RELATION_TYPES, type RelationType } from '../ontology/relations.ts'
import {
  FACTUAL,
  type Cluster,
  type DocumentRecord,
  type Modality,
  type Scalar,
  type Statement,
} from '../ontology/statement.ts'
import type { EdgeView, NodeView } from '../store/store.ts'
import { byCodePoint } from './keys.ts'

/** A form of a node's name, with the number of documents that tell it. */
export interface NameTally {
  readonly text: string
  readonly canonical: boolean
  readonly documents: number
}

/** A value that documents tell of a property. */
export interface ValueTally {
  readonly property: string
  readonly value: Scalar
  readonly documents: number
  /** Date of the latest document that tells it. */
  readonly latest?: string
  /** Which documents tell it; needed for `startDate` and `endDate` only. */
  readonly tellers?: readonly string[]
}

type NodeProps = Record<string, Scalar | readonly string[]>
type DocumentHead = Omit<DocumentRecord, 'text'>

/** What answers show unless asked for less. */
export const SHOWN = 0.5

/** A statement that counts as a fact, and so for what people see. */
export const factual = (s: Pick<Statement, 'modality'>): boolean => FACTUAL.includes(s.modality)

/** A node of `id` from its clusters, the statements about its properties (relations among them are passed over) and the documents of both. */
export function nodeView(
  id: string,
  clusters: readonly Cluster[],
  statements: readonly Statement[],
  documents: ReadonlyMap<string, DocumentHead>,
): NodeView {
  const type = clusters[0]!.type
  const own = new Set(clusters.map((c) => c.id))
  const tellers = new Map<string, { canonical: boolean; documents: Set<string> }>()
  for (const c of clusters)
    for (const n of c.names) {
      const t = tellers.get(n.text) ?? { canonical: false, documents: new Set() }
      t.canonical ||= n.canonical
      tellers.set(n.text, { ...t, documents: t.documents.add(c.document) })
    }
  const names = [...tellers].map(([text, t]) => ({ text, canonical: t.canonical, documents: t.documents.size }))
  const values = statements.filter((s) => s.object === undefined && own.has(s.subject) && countsForProperty(s))
  const tallies = tally(
    values.map((s) => ({ property: s.predicate, value: s.value!, document: s.document })),
    (document) => documents.get(document)?.date,
  )
  const count = new Set(clusters.map((c) => c.document)).size
  return viewOfNode(id, type, names, tallies, count, type === 'Document' ? documents.get(id) : undefined)
}

/** Whether a property statement may set the value that people see. */
const countsForProperty = (s: Pick<Statement, 'modality' | 'confidence'>): boolean =>
  factual(s) && s.confidence >= SHOWN

/** `nodeView` from counts that a store has made. */
export function viewOfNode(
  id: string,
  type: EntityType,
  names: readonly NameTally[],
  values: readonly ValueTally[],
  documents: number,
  document?: DocumentHead,
): NodeView {
  if (type === 'Document') {
    const props = document ? documentProps(document) : {}
    const name = document?.title ?? document?.uri ?? id
    return { id, type, name, aliases: [], props, documents }
  }
  const code = /^country:([a-z]{2}(?:[a-z]{2}|-[a-z]{2,3})?)$/.exec(id)?.[1]?.toUpperCase()
  const name = canonicalName(names) ?? id
  const aliases = names
    .map((n) => n.text)
    .filter((n) => n !== name)
    .sort(byCodePoint)
  return { id, type, name, aliases, props: { ...(code && { iso3166: code }), ...nodeProps(type, values) }, documents }
}

/** Most words, then told by the most documents, then first by code point; forms that may not stand alone only where there is no other. */
export function canonicalName(names: readonly NameTally[]): string | undefined {
  const eligible = names.some((n) => n.canonical) ? names.filter((n) => n.canonical) : names
  const words = (text: string) => text.trim().split(/\s+/u).length
  return best(
    eligible,
    (a, b) => words(b.text) - words(a.text) || b.documents - a.documents || byCodePoint(a.text, b.text),
  )?.text
}

function documentProps(d: DocumentHead): NodeProps {
  const { title, date, kind, publisher, authors, uri, language, sha256 } = d
  const told = authors.length ? authors : undefined
  const all = { authors: told, date, kind, language, publisher, sha256, title, uri }
  return Object.fromEntries(Object.entries(all).filter(([, v]) => v !== undefined)) as NodeProps
}

function nodeProps(type: EntityType, values: readonly ValueTally[]): NodeProps {
  const byProperty = group(values, (v) => v.property)
  const props: NodeProps = {}
  for (const property of [...byProperty.keys()].sort(byCodePoint)) {
    if (property === 'endDate') continue
    const value = choose(property, byProperty.get(property)!)
    if (value) props[property] = value.value
  }
  const end = endDate(
    byProperty.get('startDate') ?? [],
    byProperty.get('endDate') ?? [],
    props.startDate as string | undefined,
  )
  if (end !== undefined) props.endDate = end
  const start = props.startDate
  if (type === 'Event' && typeof start === 'string')
    props.datePrecision = start.length >= 10 ? 'day' : start.length >= 7 ? 'month' : 'year'
  return Object.fromEntries(Object.entries(props).sort(([a], [b]) => byCodePoint(a, b)))
}

/** An end goes with the start that the same document tells; the end of another start would make a range that nobody told. */
function endDate(
  starts: readonly ValueTally[],
  ends: readonly ValueTally[],
  chosen: string | undefined,
): Scalar | undefined {
  if (chosen === undefined) return best(ends, mostExact)?.value
  const tellers = new Set(starts.filter((s) => s.value === chosen).flatMap((s) => s.tellers ?? []))
  const fitting = ends
    .map((e) => ({ ...e, documents: (e.tellers ?? []).filter((d) => tellers.has(d)).length }))
    .filter((e) => e.documents > 0 && String(e.value) > chosen)
  return best(fitting, mostExact)?.value
}

const DATES = new Set(['startDate', 'endDate', 'date', 'from', 'to', 'since'])

/** One value of the several that documents tell of one property. */
function choose(property: string, values: readonly ValueTally[]): ValueTally | undefined {
  if (DATES.has(property)) return best(values, mostExact)
  if (property === 'status')
    return best(values, (a, b) => latest(a, b) || statusRank(a) - statusRank(b) || mostTold(a, b))
  if (property === 'former') return best(values, (a, b) => latest(a, b) || mostTold(a, b))
  if (property === 'asOf') return best(values, (a, b) => byCodePoint(String(b.value), String(a.value)))
  return best(values, mostTold)
}

const mostTold = (a: ValueTally, b: ValueTally) =>
  b.documents - a.documents || byCodePoint(String(a.value), String(b.value))
const mostExact = (a: ValueTally, b: ValueTally) => String(b.value).length - String(a.value).length || mostTold(a, b)
const latest = (a: ValueTally, b: ValueTally) => byCodePoint(b.latest ?? '', a.latest ?? '')

const STATUS_ORDER: readonly Scalar[] = [
  'held',
  'cancelled',
  'postponed',
  'planned',
  'hoped',
  'reported',
] satisfies (typeof EVENT_STATUS)[number][]
const statusRank = (v: ValueTally) =>
  (STATUS_ORDER.indexOf(v.value) + STATUS_ORDER.length + 1) % (STATUS_ORDER.length + 1)

/** What of a statement an edge is made of. */
export type EdgeStatement = Pick<Statement, 'id' | 'document' | 'props' | 'confidence' | 'modality'>

/** Which edge a statement speaks for; null where it is no fact, or where both its ends are one thing. */
export function edgeOf(
  s: Pick<Statement, 'predicate' | 'props' | 'modality'>,
  subject: string,
  object: string,
): { id: string; type: RelationType; source: string; target: string } | null {
  if (!factual(s) || subject === object) return null
  const type = s.predicate as RelationType
  const r = relation(type)
  const [source, target] = r.symmetric && byCodePoint(subject, object) > 0 ? [object, subject] : [subject, object]
  const hash = contentHash([type, source, target, ...r.key.map((k) => s.props[k])])
  return { id: `edge:${type.toLowerCase()}:${hash}`, type, source, target }
}

/** The edge that these factual statements, all of one `edgeOf`, speak for. `date` gives the date of a document. */
export function edgeView(
  edge: { id: string; type: RelationType; source: string; target: string },
  statements: readonly EdgeStatement[],
  date: (document: string) => string | undefined,
): EdgeView {
  const told = statements.flatMap((s) =>
    Object.entries(s.props).map(([property, value]) => ({ property, value, document: s.document })),
  )
  const values = group(tally(told, date), (v) => v.property)
  const props: Record<string, Scalar> = {}
  for (const property of [...values.keys()].sort(byCodePoint))
    props[property] = choose(property, values.get(property)!)!.value
  return {
    ...edge,
    props,
    confidence: statements.reduce((max, s) => Math.max(max, s.confidence), 0),
    modality: FACTUAL.find((m) => statements.some((s) => s.modality === m)) as Modality,
    documents: new Set(statements.map((s) => s.document)).size,
    statements: statements.map((s) => s.id).sort(byCodePoint),
  }
}

/**
 * `edgeView` of an edge that only gains statements, of documents that had none in it before: one more vote for the value that was chosen
 * anyway cannot change the choice, so the old ones need not be read. Null where that is not so.
 */
export function grownEdge(edge: EdgeView, gained: readonly EdgeStatement[]): EdgeView | null {
  const props: Record<string, Scalar> = { ...edge.props }
  for (const s of gained)
    for (const [property, value] of Object.entries(s.props)) {
      if (props[property] === value) continue
      if (property !== 'asOf' || props.asOf === undefined) return null
      if (byCodePoint(String(value), String(props.asOf)) > 0) props.asOf = value
    }
  return {
    ...edge,
    props,
    confidence: gained.reduce((max, s) => Math.max(max, s.confidence), edge.confidence),
    modality: FACTUAL.find((m) => m === edge.modality || gained.some((s) => s.modality === m)) as Modality,
    documents: edge.documents + new Set(gained.map((s) => s.document)).size,
    statements: [...edge.statements, ...gained.map((s) => s.id)].sort(byCodePoint),
  }
}

/** The edge from a document to a thing that it names at `count` places. */
export function mentionView(document: string, node: string, count: number): EdgeView {
  const id = `edge:mentions:${contentHash(['MENTIONS', document, node])}`
  return {
    id,
    type: 'MENTIONS',
    source: document,
    target: node,
    props: { count },
    confidence: 1,
    modality: 'asserted',
    documents: 1,
    statements: [],
  }
}

/** The type that an edge's id names; undefined where it is no edge id. */
export function edgeType(id: string): RelationType | undefined {
  const [kind, type] = id.split(':')
  return kind === 'edge' ? RELATION_TYPES.find((t) => t.toLowerCase() === type) : undefined
}

/** Places in a document where these clusters are named, each counted once. */
export function mentionCount(clusters: readonly Pick<Cluster, 'names'>[]): number {
  return new Set(clusters.flatMap((c) => c.names.flatMap((n) => n.spans.map(([start, end]) => `${start} ${end}`)))).size
}

function tally(
  told: readonly { property: string; value: Scalar; document: string }[],
  date: (document: string) => string | undefined,
): ValueTally[] {
  const values = group(told, (t) => JSON.stringify([t.property, t.value]))
  return [...values.values()].map((group) => {
    const tellers = [...new Set(group.map((t) => t.document))]
    const latest = tellers
      .map(date)
      .reduce((a, b) => (b !== undefined && (a === undefined || b > a) ? b : a), undefined)
    return { property: group[0]!.property, value: group[0]!.value, documents: tellers.length, latest, tellers }
  })
}

function group<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const list = groups.get(key(item))
    if (list) list.push(item)
    else groups.set(key(item), [item])
  }
  return groups
}

const best = <T>(items: readonly T[], order: (a: T, b: T) => number): T | undefined =>
  items.reduce<T | undefined>((a, b) => (a === undefined || order(b, a) < 0 ? b : a), undefined)
