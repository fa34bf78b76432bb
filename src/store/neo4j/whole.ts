// The whole store, counted and as streams, in Cypher.
import type { DocumentRecord } from '../../ontology/statement.ts'
import type { Stats } from '../store.ts'
import type { Row, Run } from './run.ts'
import { ANY_NODE, ANY_RELATION } from './schema.ts'
import { edgeOf, nodeOf, toCluster, toHead, toStatement } from './values.ts'

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
