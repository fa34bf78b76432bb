// Everything that is asked of the embedded store, in SQL. Plain functions over a connection.
import { fold, foldSorted } from '../../identity/keys.ts'
import { SHOWN } from '../../identity/view.ts'
import { SYMMETRIC_TYPES } from '../../ontology/relations.ts'
import type { EntityType } from '../../ontology/entities.ts'
import type { Cluster, DocumentRecord, Judgement, Modality, Source, Statement } from '../../ontology/statement.ts'
import { fromCursor, toCursor } from '../cursor.ts'
import { inOrder } from '../in-order.ts'
import type {
  CoChairFilter,
  CoChairRow,
  DocumentSummary,
  EdgeQuery,
  EdgeView,
  Evidence,
  EvidenceFilter,
  NodeFilter,
  NodeView,
  Page,
  PageRequest,
  Stats,
} from '../store.ts'
import type { Row, Sql } from './tx.ts'

const json = JSON.stringify

const nodeRow = (r: Row): NodeView => ({
  id: r.id,
  type: r.type,
  name: r.name,
  aliases: JSON.parse(r.aliases),
  props: JSON.parse(r.props),
  documents: r.documents,
})

const EDGE = 'e.*, (SELECT json_group_array(s.id ORDER BY s.id) FROM statement s WHERE s.edge = e.id) AS statements'
const edgeRow = (r: Row): EdgeView => ({
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

const statementRow = (r: Row): Statement => ({
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

const clusterRow = (r: Row): Cluster => ({
  id: r.id,
  document: r.document,
  type: r.type,
  keys: JSON.parse(r.keys),
  weak: JSON.parse(r.weak),
  names: JSON.parse(r.names),
})

const documentRow = (r: Row): DocumentRecord => ({ ...JSON.parse(r.record), text: r.text })

export function document(sql: Sql, id: string): DocumentRecord | null {
  const row = sql.get('SELECT record, text FROM document WHERE id = ?', id)
  return row ? documentRow(row) : null
}

export function documents(sql: Sql, page: PageRequest): Page<DocumentSummary> {
  const after = fromCursor(page.after, 2) ?? [null, null]
  const rows = sql.all(
    `SELECT d.id, d.date, d.record, (SELECT count(*) FROM statement s WHERE s.document = d.id) AS statements FROM document d
     WHERE ?2 IS NULL OR coalesce(d.date, '') < coalesce(?1, '') OR (d.date IS ?1 AND d.id > ?2)
     ORDER BY coalesce(d.date, '') DESC, d.id LIMIT ?3`,
    after[0]!,
    after[1]!,
    page.first + 1,
  )
  const items = rows.slice(0, page.first)
  const last = items.at(-1)
  return {
    items: items.map((r) => ({ ...JSON.parse(r.record), statements: r.statements })),
    ...(rows.length > page.first && last && { next: toCursor([last.date, last.id]) }),
    total: sql.get('SELECT count(*) AS n FROM document')!.n,
  }
}

export function known(sql: Sql, ids: readonly string[]): Map<string, { rules: string; sources: readonly Source[] }> {
  const rows = sql.all('SELECT id, record FROM document WHERE id IN (SELECT value FROM json_each(?))', json(ids))
  return new Map(
    rows.map((r) => [r.id, JSON.parse(r.record)]).map(([id, d]) => [id, { rules: d.rules, sources: d.sources }]),
  )
}

export const bySource = (sql: Sql, uri: string): string[] =>
  sql.all('SELECT document FROM source WHERE uri = ? ORDER BY document', uri).map((r) => r.document)

export const clusters = (sql: Sql, document: string): (Cluster & { node: string })[] =>
  sql
    .all('SELECT * FROM cluster WHERE document = ? ORDER BY id', document)
    .map((r) => ({ ...clusterRow(r), node: r.node }))

export const nodes = (sql: Sql, ids: readonly string[]): (NodeView | null)[] =>
  inOrder(ids, sql.all('SELECT * FROM node WHERE id IN (SELECT value FROM json_each(?))', json(ids)).map(nodeRow))

export function list(sql: Sql, filter: NodeFilter, page: PageRequest): Page<NodeView> {
  const where: string[] = ['TRUE']
  const params: Record<string, string> = {}
  if (filter.types) {
    where.push('n.type IN (SELECT value FROM json_each(:types))')
    params.types = json(filter.types)
  }
  if (filter.name !== undefined) {
    const name = fold(filter.name)
    if (!name) return { items: [], total: 0 }
    where.push(
      'n.id IN (SELECT a.node FROM node_text t JOIN node_alias a ON a.number = t.rowid WHERE t.text MATCH :name)',
    )
    params.name = `(^ "${name}" *) OR "${name}"`
  }
  if (filter.country !== undefined) {
    where.push(`n.id IN (
      SELECT source FROM edge WHERE target = :country AND type IN ('BASED_IN', 'HOLDS_ROLE', 'BETWEEN', 'HELD_IN') AND confidence >= ${SHOWN}
      UNION SELECT target FROM edge WHERE source = :country AND type = 'PARTICIPATED_IN' AND confidence >= ${SHOWN}
      UNION SELECT h.source FROM edge b JOIN edge h ON h.target = b.source AND h.type = 'HOLDS_ROLE' AND h.confidence >= ${SHOWN}
        WHERE b.target = :country AND b.type = 'BASED_IN' AND b.confidence >= ${SHOWN})`)
    params.country = filter.country
  }
  for (const [bound, sqlText] of [
    ['from', 'n.date >= substr(:from, 1, length(n.date))'],
    ['to', 'substr(n.date, 1, length(:to)) <= substr(:to, 1, length(n.date))'],
    ['status', 'n.status = :status'],
  ] as const) {
    if (filter[bound] === undefined) continue
    where.push(sqlText)
    params[bound] = filter[bound]
  }
  const after = fromCursor(page.after, 2)
  const from = `FROM node n WHERE ${where.join(' AND ')}`
  const { n: total } = sql.db.prepare(`SELECT count(*) AS n ${from}`).get(params) as { n: number }
  const rows = sql.db
    .prepare(
      `SELECT n.* ${from} ${after ? 'AND (n.name, n.id) > (:afterName, :afterId)' : ''} ORDER BY n.name, n.id LIMIT :limit`,
    )
    .all({ ...params, ...(after && { afterName: after[0]!, afterId: after[1]! }), limit: page.first + 1 }) as Row[]
  const items = rows.slice(0, page.first).map(nodeRow)
  const last = items.at(-1)
  return { items, ...(rows.length > page.first && last && { next: toCursor([last.name, last.id]) }), total }
}

export function find(sql: Sql, name: string, types?: readonly EntityType[]): NodeView[] {
  return sql
    .all(
      `SELECT DISTINCT n.* FROM node_alias a JOIN node n ON n.id = a.node
       WHERE a.sorted = ?1 AND (?2 IS NULL OR n.type IN (SELECT value FROM json_each(?2))) ORDER BY n.documents DESC, n.id`,
      foldSorted(name),
      types ? json(types) : null,
    )
    .map(nodeRow)
}

export function search(
  sql: Sql,
  text: string,
  types: readonly EntityType[] | undefined,
  page: PageRequest,
): Page<NodeView> {
  const offset = Number((fromCursor(page.after, 1) ?? [0])[0])
  const words = [...new Set(fold(text).split(' '))].filter(Boolean)
  if (!words.length) return { items: [], total: 0 }
  const all = words.map((w) => `"${w}"`).join(' AND ')
  const beginnings = words.map((w) => `"${w}" *`).join(' AND ')
  const hits = `
    SELECT node, min(rank) AS rank, max(places) AS places FROM (
      SELECT node, 0 AS rank, 0 AS places FROM node_alias WHERE sorted = :sorted
      UNION ALL SELECT a.node, 1, 0 FROM node_text t JOIN node_alias a ON a.number = t.rowid WHERE t.text MATCH :all
      UNION ALL SELECT a.node, 2, 0 FROM node_text t JOIN node_alias a ON a.number = t.rowid WHERE t.text MATCH :beginnings
      UNION ALL SELECT node, 3, count(DISTINCT number) FROM (
        SELECT s.subject_node AS node, z.number FROM sentence_text t JOIN sentence z ON z.number = t.rowid
          JOIN statement s ON s.document = z.document AND s.sentence_start = z.start WHERE t.text MATCH :all
        UNION SELECT s.object_node, z.number FROM sentence_text t JOIN sentence z ON z.number = t.rowid
          JOIN statement s ON s.document = z.document AND s.sentence_start = z.start WHERE t.text MATCH :all AND s.object IS NOT NULL
      ) GROUP BY node
    ) GROUP BY node`
  const from = `FROM (${hits}) h JOIN node n ON n.id = h.node WHERE :types IS NULL OR n.type IN (SELECT value FROM json_each(:types))`
  const params = { sorted: foldSorted(text), all, beginnings, types: types ? json(types) : null }
  const { n: total } = sql.db.prepare(`SELECT count(*) AS n ${from}`).get(params) as { n: number }
  const rows = sql.db
    .prepare(
      `SELECT n.* ${from} ORDER BY h.rank, CASE h.rank WHEN 3 THEN h.places ELSE 0 END DESC, n.documents DESC, n.id LIMIT :first OFFSET :offset`,
    )
    .all({ ...params, first: page.first, offset }) as Row[]
  const end = offset + rows.length
  return { items: rows.map(nodeRow), ...(rows.length && end < total && { next: toCursor([end]) }), total }
}

export function edges(sql: Sql, query: EdgeQuery): Map<string, EdgeView[]> {
  const { direction = 'both', types, minConfidence = SHOWN, first = -1 } = query
  const result = new Map<string, EdgeView[]>()
  for (const node of query.nodes) {
    const rows = sql.all(
      `SELECT ${EDGE} FROM (
         SELECT id, documents FROM edge WHERE source = ?1 AND (?2 IN ('out', 'both') OR type IN (SELECT value FROM json_each(?3)))
           AND (?4 IS NULL OR type IN (SELECT value FROM json_each(?4))) AND confidence >= ?5
         UNION ALL
         SELECT id, documents FROM edge WHERE target = ?1 AND (?2 IN ('in', 'both') OR type IN (SELECT value FROM json_each(?3)))
           AND (?4 IS NULL OR type IN (SELECT value FROM json_each(?4))) AND confidence >= ?5
         ORDER BY documents DESC, id LIMIT ?6
       ) hit JOIN edge e ON e.id = hit.id ORDER BY e.documents DESC, e.id`,
      node,
      direction,
      json(SYMMETRIC_TYPES),
      types ? json(types) : null,
      minConfidence,
      first,
    )
    result.set(node, rows.map(edgeRow))
  }
  return result
}

export const edgesById = (sql: Sql, ids: readonly string[]): (EdgeView | null)[] =>
  inOrder(
    ids,
    sql.all(`SELECT ${EDGE} FROM edge e WHERE e.id IN (SELECT value FROM json_each(?))`, json(ids)).map(edgeRow),
  )

export function degree(sql: Sql, ids: readonly string[]): Map<string, Record<string, number>> {
  const counts = (id: string) =>
    sql.all(
      `SELECT type, sum(n) AS n FROM (
         SELECT type, count(*) AS n FROM edge WHERE source = ?1 AND confidence >= ${SHOWN} GROUP BY type
         UNION ALL SELECT type, count(*) FROM edge WHERE target = ?1 AND confidence >= ${SHOWN} GROUP BY type
       ) GROUP BY type ORDER BY type`,
      id,
    )
  return new Map(ids.map((id) => [id, Object.fromEntries(counts(id).map((r) => [r.type, r.n]))]))
}

/** Which rows each kind of id stands for. */
const EVIDENCE_OF = {
  statement: 's.id = ?1',
  edge: 's.edge = ?1',
  document: 's.document = ?1',
  node: `s.rowid IN (
    SELECT rowid FROM statement WHERE subject_node = ?1 AND object IS NULL
    UNION SELECT rowid FROM statement WHERE subject_node = ?1 AND object IS NOT NULL
    UNION SELECT rowid FROM statement WHERE object_node = ?1 AND object IS NOT NULL)`,
}

export function evidence(sql: Sql, ids: readonly string[], filter: EvidenceFilter = {}): Map<string, Evidence[]> {
  const { about, predicates, modalities, minConfidence = 0, first = -1 } = filter
  const texts = new Map<string, string>()
  const text = (document: string) => {
    if (!texts.has(document)) texts.set(document, sql.get('SELECT text FROM document WHERE id = ?', document)!.text)
    return texts.get(document)!
  }
  const of = (id: string): Evidence[] => {
    const prefix = id.slice(0, id.indexOf(':'))
    const kind = Object.hasOwn(EVIDENCE_OF, prefix) ? (prefix as keyof typeof EVIDENCE_OF) : 'node'
    // A value has its node as subject, so the many statements that have a hub as object need not be looked at.
    const where = kind === 'node' && about === 'property' ? 's.subject_node = ?1' : EVIDENCE_OF[kind]
    return sql
      .all(
        `SELECT s.*, d.title AS document_title, d.date AS document_date, d.uri AS document_uri
         FROM statement s JOIN document d ON d.id = s.document WHERE ${where}
           AND (?2 IS NULL OR (s.object IS NULL) = (?2 = 'property')) AND s.confidence >= ?3
           AND (?4 IS NULL OR s.predicate IN (SELECT value FROM json_each(?4)))
           AND (?5 IS NULL OR s.modality IN (SELECT value FROM json_each(?5)))
         ORDER BY d.date IS NULL, d.date, s.document, s.start, s.id LIMIT ?6`,
        id,
        about ?? null,
        minConfidence,
        predicates ? json(predicates) : null,
        modalities ? json(modalities) : null,
        first,
      )
      .map((r) => ({
        ...statementRow(r),
        quote: text(r.document).slice(r.start, r.end),
        sentence: text(r.document).slice(r.sentence_start, r.sentence_end),
        subjectNode: r.subject_node,
        ...(r.object_node !== null && { objectNode: r.object_node }),
        ...(r.edge !== null && { edge: r.edge }),
        ...(r.document_title !== null && { documentTitle: r.document_title }),
        ...(r.document_date !== null && { documentDate: r.document_date }),
        ...(r.document_uri !== null && { documentUri: r.document_uri }),
      }))
  }
  return new Map(ids.map((id) => [id, of(id)]))
}

export function coChairs(sql: Sql, f: CoChairFilter): CoChairRow[] {
  const between = nodes(sql, f.between ?? []).map((n, i) => ({
    id: f.between![i]!,
    names: n ? [n.name, ...n.aliases] : [],
  }))
  const where = ["a.type = 'CHAIRED'", 'a.confidence >= :min', 'b.confidence >= :min']
  if (f.person !== undefined)
    where.push(
      ":person IN (a.source, b.source) AND a.target IN (SELECT target FROM edge WHERE source = :person AND type = 'CHAIRED')",
    )
  if (f.event !== undefined) where.push('a.target = :event')
  if (f.series !== undefined)
    where.push(
      "a.target IN (SELECT source FROM edge WHERE target = :series AND type = 'PART_OF_SERIES' AND confidence >= :min)",
    )
  if (f.from !== undefined) where.push('n.date >= substr(:from, 1, length(n.date))')
  if (f.to !== undefined) where.push('substr(n.date, 1, length(:to)) <= substr(:to, 1, length(n.date))')
  if (f.between?.length)
    where.push(`NOT EXISTS (
      SELECT 1 FROM json_each(:between) c WHERE NOT (
        EXISTS (SELECT 1 FROM json_each(c.value, '$.names') m WHERE m.value IN (a.props ->> '$.side', b.props ->> '$.side'))
        OR EXISTS (SELECT 1 FROM edge s JOIN edge p ON p.source = s.target AND p.type = 'BETWEEN' AND p.confidence >= :min
          WHERE s.source = a.target AND s.type = 'PART_OF_SERIES' AND s.confidence >= :min AND p.target = c.value ->> '$.id')))`)
  const { person, event, series, from, to } = f
  const given = { person, event, series, from, to, between: f.between?.length ? json(between) : undefined }
  const params = Object.fromEntries(Object.entries(given).filter(([, v]) => v !== undefined)) as Record<string, string>
  return sql.db
    .prepare(
      `SELECT a.source AS a, b.source AS b, a.target AS event, a.id AS aEdge, b.id AS bEdge
       FROM edge a JOIN edge b ON b.target = a.target AND b.type = 'CHAIRED' AND a.source < b.source JOIN node n ON n.id = a.target
       WHERE ${where.join(' AND ')} ORDER BY n.date IS NULL, n.date DESC, a.target, a.source, b.source LIMIT :first`,
    )
    .all({ ...params, min: f.minConfidence ?? SHOWN, first: f.first ?? -1 })
    .map((r) => ({ ...r }) as unknown as CoChairRow)
}

/** Factual edges at these nodes, MENTIONS left out, seen from each of them. */
export function steps(sql: Sql, ids: readonly string[]): { edge: string; from: string; to: string }[] {
  return sql
    .all(
      `SELECT id AS edge, source AS "from", target AS "to" FROM edge
         WHERE source IN (SELECT value FROM json_each(?1)) AND type <> 'MENTIONS' AND confidence >= ${SHOWN}
       UNION ALL SELECT id, target, source FROM edge
         WHERE target IN (SELECT value FROM json_each(?1)) AND type <> 'MENTIONS' AND confidence >= ${SHOWN}`,
      json(ids),
    )
    .map((r) => ({ edge: r.edge, from: r.from, to: r.to }))
}

export function stats(sql: Sql): Stats {
  const count = (table: 'node' | 'edge') =>
    Object.fromEntries(
      sql.all(`SELECT type, count(*) AS n FROM ${table} GROUP BY type ORDER BY type`).map((r) => [r.type, r.n]),
    )
  const total = (table: 'statement' | 'document') => sql.get(`SELECT count(*) AS n FROM ${table}`)!.n as number
  return { nodes: count('node'), edges: count('edge'), statements: total('statement'), documents: total('document') }
}

export function counts(sql: Sql): { documents: number; clusters: number; statements: number; judgements: number } {
  const total = (table: string) => sql.get(`SELECT count(*) AS n FROM ${table}`)!.n as number
  return {
    documents: total('document'),
    clusters: total('cluster'),
    statements: total('statement'),
    judgements: total('judgement'),
  }
}

function* mapped<T>(rows: Iterable<Row>, make: (row: Row) => T): Generator<T> {
  for (const row of rows) yield make(row)
}

/** Everything of one kind, by id. */
export const every = {
  nodes: (sql: Sql) => mapped(sql.iterate('SELECT * FROM node ORDER BY id'), nodeRow),
  edges: (sql: Sql) => mapped(sql.iterate(`SELECT ${EDGE} FROM edge e ORDER BY e.id`), edgeRow),
  statements: (sql: Sql) => mapped(sql.iterate('SELECT * FROM statement ORDER BY id'), statementRow),
  clusters: (sql: Sql) => mapped(sql.iterate('SELECT * FROM cluster ORDER BY id'), clusterRow),
  documents: (sql: Sql) => mapped(sql.iterate('SELECT record, text FROM document ORDER BY id'), documentRow),
  sha256s: (sql: Sql) => mapped(sql.iterate('SELECT sha256 FROM document ORDER BY sha256'), (r) => r.sha256 as string),
  judgements: (sql: Sql) =>
    mapped(sql.iterate('SELECT record FROM judgement ORDER BY id'), (r) => JSON.parse(r.record) as Judgement),
}
