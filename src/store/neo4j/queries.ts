// Everything that is asked of the server store, in Cypher. The same answers, in the same order, as from the embedded one.
import type { Node, Relationship } from 'neo4j-driver'
import { fold } from '../../identity/keys.ts'
import { keyKind, nodeType } from '../../identity/resolve.ts'
import { edgeType, SHOWN } from '../../identity/view.ts'
import { ENTITY_TYPES, type EntityType } from '../../ontology/entities.ts'
import { RELATION_TYPES, SYMMETRIC_TYPES } from '../../ontology/relations.ts'
import type { Cluster, DocumentRecord, Source } from '../../ontology/statement.ts'
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
import { ANY_NODE, ANY_RELATION } from './schema.ts'
import type { Run } from './tx.ts'
import { int, toCluster, toEdge, toHead, toNode, toStatement, type Row } from './values.ts'

const WALKED = RELATION_TYPES.filter((t) => t !== 'MENTIONS').join('|')

/** As many as there are. */
const NO_LIMIT = Number.MAX_SAFE_INTEGER

const nodeOf = (r: Row): NodeView => toNode(r.n as Node)
const edgeOf = (r: Row): EdgeView => toEdge(r.r as Relationship, r.source, r.target)

export async function document(run: Run, id: string): Promise<DocumentRecord | null> {
  const [row] = await run('MATCH (r:Reading {id: $id}) RETURN r.record AS record, r.text AS text', { id })
  return row ? { ...toHead(row), text: row.text } : null
}

export async function documents(run: Run, page: PageRequest): Promise<Page<DocumentSummary>> {
  const after = fromCursor(page.after, 2)
  const rows = await run(
    `MATCH (r:Reading) WITH r, coalesce(r.date, '') AS date
     WHERE $id IS NULL OR date < $date OR (date = $date AND r.id > $id)
     RETURN r.id AS id, r.date AS date, r.record AS record, COUNT { MATCH (:Statement {document: r.id}) } AS statements
     ORDER BY coalesce(r.date, '') DESC, r.id LIMIT $limit`,
    { date: after?.[0] ?? '', id: after?.[1] ?? null, limit: int(page.first + 1) },
  )
  const [{ total }] = (await run('MATCH (r:Reading) RETURN count(*) AS total')) as [{ total: number }]
  const last = rows[page.first - 1]
  return {
    items: rows.slice(0, page.first).map((r) => ({ ...toHead(r), statements: r.statements })),
    ...(rows.length > page.first && last && { next: toCursor([last.date, last.id]) }),
    total,
  }
}

export async function known(
  run: Run,
  ids: readonly string[],
): Promise<Map<string, { rules: string; sources: readonly Source[] }>> {
  const rows = await run('UNWIND $ids AS id MATCH (r:Reading {id: id}) RETURN DISTINCT id, r.record AS record', { ids })
  return new Map(rows.map((r) => [r.id, toHead(r)]).map(([id, { rules, sources }]) => [id, { rules, sources }]))
}

export const bySource = async (run: Run, uri: string): Promise<string[]> =>
  (await run('MATCH (:Source {id: $uri})<-[:READ_FROM]-(r:Reading) RETURN r.id AS id ORDER BY id', { uri })).map(
    (r) => r.id,
  )

export const clusters = async (run: Run, document: string): Promise<(Cluster & { node: string })[]> =>
  (await run('MATCH (c:Cluster {document: $document}) RETURN c {.*} AS c ORDER BY c.id', { document })).map(
    ({ c }) => ({ ...toCluster(c), node: c.node }),
  )

/**
 * Asks once for each label that these ids name. A query over all labels at once would be planned as ten look-ups, which takes longer
 * than to run it.
 */
async function byLabel(
  ids: readonly string[],
  ask: (label: EntityType, ids: readonly string[]) => Promise<Row[]>,
): Promise<Row[]> {
  const groups = Map.groupBy(new Set(ids), nodeType)
  const found = await Promise.all([...groups].map(([label, of]) => (label ? ask(label, of) : [])))
  return found.flat()
}

export async function nodes(run: Run, ids: readonly string[]): Promise<(NodeView | null)[]> {
  const rows = await byLabel(ids, (label, ids) => run(`MATCH (n:${label}) WHERE n.id IN $ids RETURN n`, { ids }))
  return inOrder(ids, rows.map(nodeOf))
}

const CALENDAR = 'coalesce(n.startDate, n.date)'
const FROM = `${CALENDAR} >= left($from, size(${CALENDAR}))`
const TO = `left(${CALENDAR}, size($to)) <= left($to, size(${CALENDAR}))`
const BELONGS = `(
  EXISTS { MATCH (n)-[r:BASED_IN|HOLDS_ROLE|BETWEEN|HELD_IN]->(:Country {id: $country}) WHERE r.confidence >= ${SHOWN} }
  OR EXISTS { MATCH (n)<-[r:PARTICIPATED_IN]-(:Country {id: $country}) WHERE r.confidence >= ${SHOWN} }
  OR EXISTS { MATCH (n)-[h:HOLDS_ROLE]->(:Organization)-[b:BASED_IN]->(:Country {id: $country}) WHERE h.confidence >= ${SHOWN} AND b.confidence >= ${SHOWN} })`

export async function list(run: Run, filter: NodeFilter, page: PageRequest): Promise<Page<NodeView>> {
  const name = filter.name === undefined ? undefined : fold(filter.name)
  if (name === '' || filter.types?.length === 0) return { items: [], total: 0 }
  const after = fromCursor(page.after, 2)
  const { types, country, from, to, status } = filter
  // Types are checked against the ontology's list before they become part of a query, so no text of a user does.
  const labels = types ? ENTITY_TYPES.filter((t) => types.includes(t)).join('|') : ANY_NODE
  if (!labels) return { items: [], total: 0 }
  const match =
    name === undefined
      ? `MATCH (n:${labels})`
      : `CALL db.index.fulltext.queryNodes('names', $words) YIELD node AS n WITH n`
  const where = [
    `n:${labels}`,
    name !== undefined &&
      `any(f IN n.search WHERE f STARTS WITH $name OR (' ' + f + ' ') CONTAINS (' ' + $name + ' '))`,
    country !== undefined && BELONGS,
    from !== undefined && FROM,
    to !== undefined && TO,
    status !== undefined && 'n.status = $status',
  ].filter((w) => w !== false)
  const found = `${match} WHERE ${where.join(' AND ')}`
  const params = {
    country,
    from,
    to,
    status,
    name,
    words: name === undefined ? undefined : allOf(name.split(' '), 'last'),
  }
  const [{ total }] = (await run(`${found} RETURN count(DISTINCT n) AS total`, params)) as [{ total: number }]
  const rows = await run(
    `${found} ${after ? 'AND (n.name > $afterName OR (n.name = $afterName AND n.id > $afterId))' : ''} RETURN DISTINCT n ORDER BY n.name, n.id LIMIT $limit`,
    { ...params, afterName: after?.[0], afterId: after?.[1], limit: int(page.first + 1) },
  )
  const items = rows.slice(0, page.first).map(nodeOf)
  const last = items.at(-1)
  return { items, ...(rows.length > page.first && last && { next: toCursor([last.name, last.id]) }), total }
}

/** A full-text query for all of these folded words, which hold letters and digits only; `open` ones may go on. */
const allOf = (words: readonly string[], open: 'none' | 'last' | 'all'): string =>
  words.map((w, i) => `+${w}${open === 'all' || (open === 'last' && i === words.length - 1) ? '*' : ''}`).join(' ')

/** How often each word stands in a folded name. */
const counted = (words: readonly string[]) =>
  [...Map.groupBy(words, (w) => w)].map(([word, of]) => ({ word, n: int(of.length) }))

const SAME_WORDS = `size(split(f, ' ')) = $size AND all(c IN $counted WHERE size([x IN split(f, ' ') WHERE x = c.word]) = c.n)`

export async function find(run: Run, name: string, types?: readonly EntityType[]): Promise<NodeView[]> {
  const words = fold(name).split(' ').filter(Boolean)
  if (!words.length) return []
  const rows = await run(
    `CALL db.index.fulltext.queryNodes('names', $words) YIELD node AS n
     WITH DISTINCT n WHERE ($types IS NULL OR any(t IN labels(n) WHERE t IN $types)) AND any(f IN n.search WHERE ${SAME_WORDS})
     RETURN n ORDER BY n.documents DESC, n.id`,
    { words: allOf(words, 'none'), size: int(words.length), counted: counted(words), types: types ?? null },
  )
  return rows.map(nodeOf)
}

export async function search(
  run: Run,
  text: string,
  types: readonly EntityType[] | undefined,
  page: PageRequest,
): Promise<Page<NodeView>> {
  const offset = Number((fromCursor(page.after, 1) ?? [0])[0])
  const every = fold(text).split(' ').filter(Boolean)
  const words = [...new Set(every)]
  if (!words.length) return { items: [], total: 0 }
  const hits = `
    CALL () {
      CALL db.index.fulltext.queryNodes('names', $beginnings) YIELD node AS n
      WITH DISTINCT n, CASE
        WHEN any(f IN n.search WHERE ${SAME_WORDS}) THEN 0
        WHEN any(f IN n.search WHERE all(w IN $words WHERE (' ' + f + ' ') CONTAINS (' ' + w + ' '))) THEN 1
        WHEN any(f IN n.search WHERE all(w IN $words WHERE (' ' + f) CONTAINS (' ' + w))) THEN 2 END AS rank
      WHERE rank IS NOT NULL
      RETURN n, rank, 0 AS places
      UNION ALL
      CALL db.index.fulltext.queryNodes('sentences', $all) YIELD node AS s
      MATCH (s)-[:ABOUT|OBJECT]->(n)
      RETURN n, 3 AS rank, count(DISTINCT s.document + ' ' + toString(s.sentenceStart)) AS places
    }
    WITH n, min(rank) AS rank, max(places) AS places WHERE $types IS NULL OR any(t IN labels(n) WHERE t IN $types)`
  const params = {
    beginnings: allOf(words, 'all'),
    all: allOf(words, 'none'),
    words,
    size: int(every.length),
    counted: counted(every),
    types: types ?? null,
  }
  const [{ total }] = (await run(`${hits} RETURN count(*) AS total`, params)) as [{ total: number }]
  const rows = await run(
    `${hits} RETURN n ORDER BY rank, CASE rank WHEN 3 THEN places ELSE 0 END DESC, n.documents DESC, n.id SKIP $offset LIMIT $first`,
    { ...params, offset: int(offset), first: int(page.first) },
  )
  const end = offset + rows.length
  return { items: rows.map(nodeOf), ...(rows.length && end < total && { next: toCursor([end]) }), total }
}

export async function edges(run: Run, query: EdgeQuery): Promise<Map<string, EdgeView[]>> {
  const { direction = 'both', types, minConfidence = SHOWN, first = NO_LIMIT } = query
  const params = { direction, types: types ?? null, symmetric: SYMMETRIC_TYPES, min: minConfidence, first: int(first) }
  const rows = await byLabel(query.nodes, (label, nodes) =>
    run(
      `UNWIND $nodes AS id MATCH (n:${label} {id: id})
     CALL (n) {
       MATCH (n)-[r:${ANY_RELATION}]-()
       WHERE r.confidence >= $min AND ($types IS NULL OR type(r) IN $types)
         AND ($direction = 'both' OR type(r) IN $symmetric OR ($direction = 'out' AND startNode(r) = n) OR ($direction = 'in' AND endNode(r) = n))
       RETURN r ORDER BY r.documents DESC, r.id LIMIT $first
     }
     RETURN id, r, startNode(r).id AS source, endNode(r).id AS target`,
      { ...params, nodes },
    ),
  )
  const found = Map.groupBy(rows, (r) => r.id as string)
  const order = (a: EdgeView, b: EdgeView) => b.documents - a.documents || (a.id < b.id ? -1 : 1)
  return new Map(query.nodes.map((id) => [id, (found.get(id) ?? []).map(edgeOf).sort(order)]))
}

export async function edgesById(run: Run, ids: readonly string[]): Promise<(EdgeView | null)[]> {
  const byType = Map.groupBy(ids, edgeType)
  const found: EdgeView[] = []
  for (const [type, of] of byType)
    if (type) {
      const rows = await run(
        `UNWIND $ids AS id MATCH (a)-[r:${type} {id: id}]->(b) RETURN r, a.id AS source, b.id AS target`,
        { ids: of },
      )
      found.push(...rows.map(edgeOf))
    }
  return inOrder(ids, found)
}

export async function degree(run: Run, ids: readonly string[]): Promise<Map<string, Record<string, number>>> {
  const rows = await byLabel(ids, (label, ids) =>
    run(
      `UNWIND $ids AS id MATCH (n:${label} {id: id})-[r:${ANY_RELATION}]-() WHERE r.confidence >= ${SHOWN}
       RETURN id, type(r) AS type, count(r) AS n ORDER BY type`,
      { ids },
    ),
  )
  const found = Map.groupBy(rows, (r) => r.id as string)
  return new Map(ids.map((id) => [id, Object.fromEntries((found.get(id) ?? []).map((r) => [r.type, r.n]))]))
}

/** Which statements each kind of id stands for; a node's depend on its label. */
const EVIDENCE_OF: Readonly<Record<string, string>> = {
  statement: 'MATCH (s:Statement {id: id})',
  edge: 'MATCH (s:Statement {edge: id})',
  document: 'MATCH (s:Statement {document: id})',
  ...Object.fromEntries(
    ENTITY_TYPES.filter((t) => t !== 'Document').map((t) => [
      t.toLowerCase(),
      `MATCH (:${t} {id: id})<-[:ABOUT|OBJECT]-(s:Statement)`,
    ]),
  ),
}

export async function evidence(
  run: Run,
  ids: readonly string[],
  filter: EvidenceFilter = {},
): Promise<Map<string, Evidence[]>> {
  const { about, predicates, modalities, minConfidence = 0, first = NO_LIMIT } = filter
  const result = new Map<string, Evidence[]>(ids.map((id) => [id, []]))
  for (const [kind, of] of Map.groupBy(new Set(ids), keyKind)) {
    if (!Object.hasOwn(EVIDENCE_OF, kind)) continue
    const rows = await run(
      `UNWIND $ids AS id CALL (id) {
         ${EVIDENCE_OF[kind]}
         WITH DISTINCT s WHERE ($about IS NULL OR (s.object IS NULL) = ($about = 'property')) AND s.confidence >= $min
           AND ($predicates IS NULL OR s.predicate IN $predicates) AND ($modalities IS NULL OR s.modality IN $modalities)
         RETURN s ORDER BY s.date IS NULL, s.date, s.document, s.start, s.id LIMIT $first
       }
       MATCH (s)-[:STATED_IN]->(d:Document)
       RETURN id, s {.*} AS s, d.title AS title, d.uri AS uri ORDER BY s.date IS NULL, s.date, s.document, s.start, s.id`,
      {
        ids: of,
        about: about ?? null,
        min: minConfidence,
        predicates: predicates ?? null,
        modalities: modalities ?? null,
        first: int(first),
      },
    )
    for (const { id, s, title, uri } of rows)
      result.get(id)!.push({
        ...toStatement(s),
        quote: s.quote,
        sentence: s.sentence,
        subjectNode: s.subjectNode,
        ...(s.objectNode !== undefined && { objectNode: s.objectNode }),
        ...(s.edge !== undefined && { edge: s.edge }),
        ...(title !== null && { documentTitle: title }),
        ...(s.date !== undefined && { documentDate: s.date }),
        ...(uri !== null && { documentUri: uri }),
      })
  }
  return result
}

export async function coChairs(run: Run, f: CoChairFilter): Promise<CoChairRow[]> {
  const between = f.between?.length
    ? (await nodes(run, f.between)).map((n, i) => ({ id: f.between![i]!, names: n ? [n.name, ...n.aliases] : [] }))
    : null
  const anchors = [
    f.person !== undefined && 'MATCH (:Person {id: $person})-[:CHAIRED]->(n)',
    f.series !== undefined &&
      'MATCH (n)-[partOf:PART_OF_SERIES]->(:EventSeries {id: $series}) WHERE partOf.confidence >= $min',
    f.event !== undefined && 'MATCH (n:Event {id: $event})',
  ].filter((a) => a !== false)
  const where = [
    'a.id < b.id',
    'ca.confidence >= $min',
    'cb.confidence >= $min',
    f.person !== undefined && '$person IN [a.id, b.id]',
    f.from !== undefined && FROM,
    f.to !== undefined && TO,
    between &&
      `all(c IN $between WHERE any(name IN c.names WHERE name IN [ca.side, cb.side])
        OR EXISTS { MATCH (n)-[s:PART_OF_SERIES]->(:EventSeries)-[p:BETWEEN]->(x:Country|Organization {id: c.id}) WHERE s.confidence >= $min AND p.confidence >= $min })`,
  ].filter((w) => w)
  const rows = await run(
    `${anchors.map((a) => `${a} WITH DISTINCT n`).join(' ')}
     MATCH (a:Person)-[ca:CHAIRED]->(n:Event)<-[cb:CHAIRED]-(b:Person) WHERE ${where.join(' AND ')}
     RETURN a.id AS a, b.id AS b, n.id AS event, ca.id AS aEdge, cb.id AS bEdge
     ORDER BY coalesce(n.startDate, n.date) IS NULL, coalesce(n.startDate, n.date) DESC, event, a, b LIMIT $first`,
    {
      person: f.person,
      series: f.series,
      event: f.event,
      from: f.from,
      to: f.to,
      between,
      min: f.minConfidence ?? SHOWN,
      first: int(f.first ?? NO_LIMIT),
    },
  )
  return rows as CoChairRow[]
}

export async function steps(run: Run, ids: readonly string[]): Promise<{ edge: string; from: string; to: string }[]> {
  const rows = await byLabel(ids, (label, ids) =>
    run(
      `MATCH (n:${label}) WHERE n.id IN $ids MATCH (n)-[r:${WALKED}]-(m) WHERE r.confidence >= ${SHOWN}
       RETURN r.id AS edge, n.id AS from, m.id AS to`,
      { ids },
    ),
  )
  return rows as { edge: string; from: string; to: string }[]
}

export async function stats(run: Run): Promise<Stats> {
  const nodes = await run(`MATCH (n:${ANY_NODE}) RETURN labels(n)[0] AS type, count(*) AS n ORDER BY type`)
  const edges = await run(`MATCH ()-[r:${ANY_RELATION}]->() RETURN type(r) AS type, count(*) AS n ORDER BY type`)
  const table = (rows: Row[]) => Object.fromEntries(rows.map((r) => [r.type, r.n]))
  const { documents, statements } = await counts(run)
  return { nodes: table(nodes), edges: table(edges), statements, documents }
}

export async function counts(
  run: Run,
): Promise<{ documents: number; clusters: number; statements: number; judgements: number }> {
  const [row] = await run(
    `RETURN COUNT { MATCH (:Reading) } AS documents, COUNT { MATCH (:Cluster) } AS clusters,
       COUNT { MATCH (:Statement) } AS statements, COUNT { MATCH (:Judgement) } AS judgements`,
  )
  return row as { documents: number; clusters: number; statements: number; judgements: number }
}

/** Everything of one kind, by id: a query and what makes its rows. */
export const EVERY = {
  nodes: { query: `MATCH (n:${ANY_NODE}) RETURN n ORDER BY n.id`, make: nodeOf },
  edges: {
    query: `MATCH (a)-[r:${ANY_RELATION}]->(b) RETURN r, a.id AS source, b.id AS target ORDER BY r.id`,
    make: edgeOf,
  },
  statements: { query: 'MATCH (s:Statement) RETURN s {.*} AS s ORDER BY s.id', make: (r: Row) => toStatement(r.s) },
  clusters: { query: 'MATCH (c:Cluster) RETURN c {.*} AS c ORDER BY c.id', make: (r: Row) => toCluster(r.c) },
  documents: {
    query: 'MATCH (r:Reading) RETURN r.record AS record, r.text AS text ORDER BY r.id',
    make: (r: Row): DocumentRecord => ({ ...toHead(r), text: r.text }),
  },
  sha256s: {
    query: 'MATCH (r:Reading) RETURN r.sha256 AS sha256 ORDER BY sha256',
    make: (r: Row) => r.sha256 as string,
  },
  judgements: {
    query: 'MATCH (j:Judgement) RETURN j.record AS record ORDER BY j.id',
    make: (r: Row) => JSON.parse(r.record),
  },
} as const
