// The kept documents, in SQL.
import type { Cluster, DocumentRecord, Source } from '../../ontology/statement.ts'
import { fromCursor, pageOf } from '../cursor.ts'
import type { DocumentSummary, Page, PageRequest } from '../store.ts'
import { clusterRow, documentRow } from './rows.ts'
import { json, type Sql } from './sql.ts'

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
  return pageOf(
    rows,
    page.first,
    sql.get('SELECT count(*) AS n FROM document')!.n,
    (r): DocumentSummary => ({ ...JSON.parse(r.record), statements: r.statements }),
    (d) => [d.date ?? null, d.id],
  )
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
