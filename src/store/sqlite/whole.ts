// The whole store, counted and as streams, in SQL.
import type { Judgement } from '../../ontology/statement.ts'
import type { Stats } from '../store.ts'
import { clusterRow, documentRow, EDGE, edgeRow, nodeRow, statementRow } from './rows.ts'
import type { Row, Sql } from './sql.ts'

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
