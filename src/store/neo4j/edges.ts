// Edges by node and by id, and what is asked of them, in Cypher.
import { edgeType, SHOWN } from '../../identity/view.ts'
import { RELATION_TYPES, SYMMETRIC_TYPES } from '../../ontology/relations.ts'
import { inOrder } from '../in-order.ts'
import type { Step } from '../path.ts'
import type { CoChairFilter, CoChairRow, EdgeQuery, EdgeView } from '../store.ts'
import { FROM, nodes, TO } from './nodes.ts'
import { byLabel, NO_LIMIT, type Run } from './run.ts'
import { ANY_RELATION } from './schema.ts'
import { edgeOf, int } from './values.ts'

const WALKED = RELATION_TYPES.filter((t) => t !== 'MENTIONS').join('|')

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

/** Those of these edges that are there, one query a type. */
export async function edgesAmong(run: Run, ids: readonly string[]): Promise<EdgeView[]> {
  const found: EdgeView[] = []
  for (const [type, of] of Map.groupBy(ids, edgeType))
    if (type) {
      const rows = await run(
        `UNWIND $ids AS id MATCH (a)-[r:${type} {id: id}]->(b) RETURN r, a.id AS source, b.id AS target`,
        { ids: of },
      )
      found.push(...rows.map(edgeOf))
    }
  return found
}

export const edgesById = async (run: Run, ids: readonly string[]): Promise<(EdgeView | null)[]> =>
  inOrder(ids, await edgesAmong(run, ids))

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

export async function steps(run: Run, ids: readonly string[]): Promise<Step[]> {
  const rows = await byLabel(ids, (label, ids) =>
    run(
      `MATCH (n:${label}) WHERE n.id IN $ids MATCH (n)-[r:${WALKED}]-(m) WHERE r.confidence >= ${SHOWN}
       RETURN r.id AS edge, n.id AS from, m.id AS to`,
      { ids },
    ),
  )
  return rows as Step[]
}
