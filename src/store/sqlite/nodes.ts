// Nodes by id, by filter and by name, in SQL.
import { fold, foldSorted } from '../../identity/keys.ts'
import { SHOWN } from '../../identity/view.ts'
import type { EntityType } from '../../ontology/entities.ts'
import { fromCursor, pageOf, toCursor } from '../cursor.ts'
import { inOrder } from '../in-order.ts'
import type { NodeFilter, NodeView, Page, PageRequest } from '../store.ts'
import { nodeRow } from './rows.ts'
import { json, type Row, type Sql } from './sql.ts'

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
  return pageOf(rows, page.first, total, nodeRow, (n) => [n.name, n.id])
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
