// Nodes by id, by filter and by name, in Cypher. The same answers, in the same order, as from the embedded store.
import { fold } from '../../identity/keys.ts'
import { SHOWN } from '../../identity/view.ts'
import { ENTITY_TYPES, type EntityType } from '../../ontology/entities.ts'
import { fromCursor, pageOf, toCursor } from '../cursor.ts'
import { inOrder } from '../in-order.ts'
import type { NodeFilter, NodeView, Page, PageRequest } from '../store.ts'
import { byLabel, type Run } from './run.ts'
import { ANY_NODE } from './schema.ts'
import { int, nodeOf } from './values.ts'

export async function nodes(run: Run, ids: readonly string[]): Promise<(NodeView | null)[]> {
  const rows = await byLabel(ids, (label, ids) => run(`MATCH (n:${label}) WHERE n.id IN $ids RETURN n`, { ids }))
  return inOrder(ids, rows.map(nodeOf))
}

/** Bounds on the dates of an event or agreement `n`, each as exact as it is told. */
const CALENDAR = 'coalesce(n.startDate, n.date)'
export const FROM = `${CALENDAR} >= left($from, size(${CALENDAR}))`
export const TO = `left(${CALENDAR}, size($to)) <= left($to, size(${CALENDAR}))`
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
  return pageOf(rows, page.first, total, nodeOf, (n) => [n.name, n.id])
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
