// A connection to the embedded store.
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'

// Each query knows its columns; naming their types a second time would check nothing.
// oxlint-disable-next-line typescript/no-explicit-any
export type Row = Record<string, any>

/** Prepared statements of a connection, each made once. */
export class Sql {
  private readonly prepared = new Map<string, StatementSync>()
  readonly db: DatabaseSync
  constructor(db: DatabaseSync) {
    this.db = db
  }
  private of(sql: string): StatementSync {
    let s = this.prepared.get(sql)
    if (!s) this.prepared.set(sql, (s = this.db.prepare(sql)))
    return s
  }
  all(sql: string, ...params: SQLInputValue[]): Row[] {
    return this.of(sql).all(...params)
  }
  get(sql: string, ...params: SQLInputValue[]): Row | undefined {
    return this.of(sql).get(...params)
  }
  iterate(sql: string, ...params: SQLInputValue[]): IterableIterator<Row> {
    return this.db.prepare(sql).iterate(...params)
  }
  /** Number of rows changed. */
  run(sql: string, ...params: SQLInputValue[]): number {
    return Number(this.of(sql).run(...params).changes)
  }
}

export const json = JSON.stringify
/** Takes a JSON list as its one parameter. */
export const isIn = (column: string) => `${column} IN (SELECT value FROM json_each(?))`
