// The kept documents, in Cypher.
import type { Cluster, DocumentRecord, Source } from '../../ontology/statement.ts'
import { fromCursor, pageOf } from '../cursor.ts'
import type { DocumentSummary, Page, PageRequest } from '../store.ts'
import type { Run } from './run.ts'
import { int, toCluster, toHead } from './values.ts'

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
  return pageOf(
    rows,
    page.first,
    total,
    (r): DocumentSummary => ({ ...toHead(r), statements: r.statements }),
    (d) => [d.date ?? null, d.id],
  )
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
