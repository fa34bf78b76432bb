// Edges by node and by id, and what is asked of them, in SQL.
import { SHOWN } from '../../identity/view.ts'
import { SYMMETRIC_TYPES } from '../../ontology/relations.ts'
import { inOrder } from '../in-order.ts'
import type { Step } from '../path.ts'
import type { CoChairFilter, CoChairRow, EdgeQuery, EdgeView } from '../store.ts'
import { nodes } from './nodes.ts'
import { EDGE, edgeRow } from './rows.ts'
import { json, type Sql } from './sql.ts'

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
export function steps(sql: Sql, ids: readonly string[]): Step[] {
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
