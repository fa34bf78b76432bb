// The embedded store: one file, read by many processes, written by one at a time.
import { existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Source } from '../../ontology/statement.ts'
import { hashGraph } from '../hash.ts'
import { shortestPath } from '../path.ts'
import { judgedKeys, mergeSources, project, type Change } from '../project.ts'
import { StoreError, type ExportRecord, type Store } from '../store.ts'
import { EXPORT_VERSION } from '../transfer.ts'
import * as documents from './documents.ts'
import * as edges from './edges.ts'
import { evidence } from './evidence.ts'
import { isBusy, sqliteCode, takeLock } from './lock.ts'
import * as nodes from './nodes.ts'
import { APPLICATION_ID, MIGRATIONS, VERSION } from './schema.ts'
import { Sql } from './sql.ts'
import { sqliteTx } from './tx.ts'
import { counts, every, stats } from './whole.ts'

interface SqliteOptions {
  readonly mode: 'read' | 'write'
  readonly onWait?: (message: string) => void
  /** Milliseconds to wait for another writer. */
  readonly patience?: number
}

const BUSY_TIMEOUT = 10_000

/** Opens the store in a file, for writing under a lock that only one process holds. Throws `StoreError` where the file cannot serve. */
export async function openSqlite(path: string, { mode, onWait, patience = 30_000 }: SqliteOptions): Promise<Store> {
  const url = `sqlite:${path}`
  if (mode === 'read') return storeOver(url, connect(path, true), null, () => {})

  if (existsSync(path)) connect(path, true, true).close()
  let lock: Awaited<ReturnType<typeof takeLock>>
  try {
    mkdirSync(dirname(path), { recursive: true })
    lock = await takeLock(`${path}-lock`, patience, () => onWait?.(`waiting for ${holder(path)}`))
  } catch (error) {
    throw new StoreError(`${path} cannot be written: ${(error as Error).message}`, { cause: error })
  }
  if (!lock)
    throw new StoreError(`gave up after ${patience / 1000} s waiting for ${holder(path)}: try again when that is done`)
  let writer: DatabaseSync | undefined
  try {
    writer = connect(path, false, true)
    migrate(writer, path)
    const since = new Date().toISOString().slice(0, 19) + 'Z'
    writer
      .prepare(
        "INSERT INTO meta (key, value) VALUES ('writer', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
      )
      .run(JSON.stringify({ pid: process.pid, since }))
    return storeOver(url, connect(path, true), writer, lock.release)
  } catch (error) {
    writer?.close()
    lock.release()
    throw error
  }
}

/** Opens a file that is ours, or with `orEmpty` one that has nothing in it yet. */
function connect(path: string, readOnly: boolean, orEmpty = false): DatabaseSync {
  if (readOnly && !existsSync(path)) throw empty(path)
  if (existsSync(path) && !statSync(path).isFile())
    throw new StoreError(`${path} is not a file: name a file for the store`)
  let db: DatabaseSync | undefined
  try {
    db = new DatabaseSync(path, { readOnly, timeout: BUSY_TIMEOUT })
    const pragma = (name: string) => Object.values(db!.prepare(`PRAGMA ${name}`).get()!)[0] as number
    const [application, version] = [pragma('application_id'), pragma('user_version')]
    if (application !== APPLICATION_ID) {
      const { n } = db.prepare('SELECT count(*) AS n FROM sqlite_schema').get() as { n: number }
      if (application !== 0 || n > 0) throw notOurs(path)
      if (!orEmpty) throw empty(path)
    } else if (version > VERSION)
      throw new StoreError(
        `${path} was written by a newer Chancery (store version ${version}, this one reads up to ${VERSION}): update Chancery`,
      )
    else if (version < VERSION && !orEmpty)
      throw new StoreError(
        `${path} was written by an older Chancery (store version ${version}): run any ingest on it to bring it up to ${VERSION}`,
      )
    return db
  } catch (error) {
    db?.close()
    const code = sqliteCode(error) & 0xff
    if (code === 26) throw notOurs(path)
    if (code === 14 || code === 8 || code === 23)
      throw new StoreError(`${path} cannot be opened: ${(error as Error).message}`, { cause: error })
    if (isBusy(error))
      throw new StoreError(`${path} is locked by another program: try again when that is done`, { cause: error })
    throw error
  }
}

const notOurs = (path: string) => new StoreError(`${path} is not a Chancery store: name another file with --store`)
const empty = (path: string) =>
  new StoreError(`${path} holds no graph yet: run "chancery ingest PATH… --store sqlite:${path}" first`)

function migrate(db: DatabaseSync, path: string): void {
  db.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536; PRAGMA wal_autocheckpoint = 8192',
  )
  db.exec('BEGIN IMMEDIATE')
  try {
    const version = (db.prepare('PRAGMA user_version').get() as { user_version: number }).user_version
    if (version > VERSION) throw new StoreError(`${path} was written by a newer Chancery: update Chancery`)
    for (const step of MIGRATIONS.slice(version)) db.exec(step)
    db.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${VERSION}`)
    db.exec('COMMIT')
  } catch (error) {
    db.exec('ROLLBACK')
    throw error
  }
}

/** Who writes to the file, as far as it told. */
function holder(path: string): string {
  try {
    using db = new DatabaseSync(path, { readOnly: true, timeout: 0 })
    const { value } = db.prepare("SELECT value FROM meta WHERE key = 'writer'").get() as { value: string }
    const { pid, since } = JSON.parse(value) as { pid: number; since: string }
    return `process ${pid}, which writes to ${path} since ${since}`
  } catch {
    return `another process, which writes to ${path}`
  }
}

function storeOver(url: string, readable: DatabaseSync, writable: DatabaseSync | null, release: () => void): Store {
  const reader = new Sql(readable)
  const writer = writable && new Sql(writable)
  let last: Promise<unknown> = Promise.resolve()

  /** One snapshot for all that `ask` reads. */
  const read = async <T>(ask: (sql: Sql) => T): Promise<T> => {
    reader.db.exec('BEGIN')
    try {
      return ask(reader)
    } finally {
      reader.db.exec('COMMIT')
    }
  }

  /** One transaction, after those asked for before it. */
  const write = <T>(change: (sql: Sql) => Promise<T>): Promise<T> => {
    const run = async () => {
      if (!writer) throw new StoreError(`${url} is open for reading only`)
      writer.db.exec('BEGIN IMMEDIATE')
      try {
        const result = await change(writer)
        writer.db.exec('COMMIT')
        return result
      } catch (error) {
        if (writer.db.isTransaction) writer.db.exec('ROLLBACK')
        throw error
      }
    }
    const result = last.then(run, run)
    last = result.catch(() => {})
    return result
  }
  const apply = (change: Change) => write((sql) => project(sqliteTx(sql), change))

  /** A connection of its own, so that a long stream sees one snapshot while others read and write. */
  const snapshot = () => {
    const db = new DatabaseSync(readable.location()!, { readOnly: true, timeout: BUSY_TIMEOUT })
    db.exec('BEGIN')
    return new Sql(db)
  }

  return {
    url,
    async migrate() {
      if (writable) migrate(writable, url)
    },
    async close() {
      await last
      readable.close()
      writable?.close()
      release()
    },

    write: async (readings) => {
      const { withdrawn: _, ...report } = await apply({ readings })
      return report
    },
    addSource: (id, source) => write(async (sql) => addSource(sql, id, source)),
    dropSource: (id, uri) => write(async (sql) => dropSource(sql, id, uri)),
    remove: async (id) => {
      const { withdrawn } = await apply({ remove: [id] })
      return withdrawn.documents ? { statements: withdrawn.statements } : null
    },
    judge: (judgement) =>
      write(async (sql) => {
        const before = sql.get('SELECT record FROM judgement WHERE id = ?', judgement.id)
        const [left, right] = judgedKeys(judgement)
        sql.run(
          'INSERT OR REPLACE INTO judgement (id, left_key, right_key, record) VALUES (?, ?, ?, ?)',
          judgement.id,
          left,
          right,
          JSON.stringify(judgement),
        )
        await project(sqliteTx(sql), {
          judged: [left, right, ...(before ? judgedKeys(JSON.parse(before.record)) : [])],
        })
      }),
    unjudge: (id) =>
      write(async (sql) => {
        const before = sql.get('DELETE FROM judgement WHERE id = ? RETURNING record', id)
        if (before) await project(sqliteTx(sql), { judged: judgedKeys(JSON.parse(before.record)) })
        return before !== undefined
      }),
    judgements: () => read((sql) => [...every.judgements(sql)]),

    document: (id) => read((sql) => documents.document(sql, id)),
    documents: (page) => read((sql) => documents.documents(sql, page)),
    known: (ids) => read((sql) => documents.known(sql, ids)),
    bySource: (uri) => read((sql) => documents.bySource(sql, uri)),
    clusters: (document) => read((sql) => documents.clusters(sql, document)),

    nodes: (ids) => read((sql) => nodes.nodes(sql, ids)),
    list: (filter, page) => read((sql) => nodes.list(sql, filter, page)),
    find: (name, types) => read((sql) => nodes.find(sql, name, types)),
    search: (text, types, page) => read((sql) => nodes.search(sql, text, types, page)),
    edges: (query) => read((sql) => edges.edges(sql, query)),
    edgesById: (ids) => read((sql) => edges.edgesById(sql, ids)),
    degree: (ids) => read((sql) => edges.degree(sql, ids)),
    evidence: (ids, filter) => read((sql) => evidence(sql, ids, filter)),
    coChairs: (filter) => read((sql) => edges.coChairs(sql, filter)),
    async path(from, to, maxLength) {
      const steps = await shortestPath(from, to, maxLength, (ids) => read((sql) => edges.steps(sql, ids)))
      if (!steps) return null
      const found = await read((sql) =>
        edges.edgesById(
          sql,
          steps.map((s) => s.edge),
        ),
      )
      return steps.map((s, i) => ({ edge: found[i]!, from: s.from, to: s.to }))
    },
    stats: () => read(stats),

    async *export(): AsyncGenerator<ExportRecord> {
      const sql = snapshot()
      try {
        yield { kind: 'header', format: 'chancery', version: EXPORT_VERSION, counts: counts(sql) }
        for (const document of every.documents(sql)) yield { kind: 'document', document }
        for (const cluster of every.clusters(sql)) yield { kind: 'cluster', cluster }
        for (const statement of every.statements(sql)) yield { kind: 'statement', statement }
        for (const judgement of every.judgements(sql)) yield { kind: 'judgement', judgement }
      } finally {
        sql.db.close()
      }
    },
    async hash() {
      const sql = snapshot()
      try {
        return await hashGraph({
          nodes: () => every.nodes(sql),
          edges: () => every.edges(sql),
          statements: () => every.statements(sql),
          judgements: () => every.judgements(sql),
          documents: () => every.sha256s(sql),
        })
      } finally {
        sql.db.close()
      }
    },
  }
}

function addSource(sql: Sql, id: string, source: Source): void {
  const row = sql.get('SELECT record FROM document WHERE id = ?', id)
  if (!row) throw new StoreError(`${id} is not in the store`)
  const record = JSON.parse(row.record)
  sql.run(
    'UPDATE document SET record = ? WHERE id = ?',
    JSON.stringify({ ...record, sources: mergeSources(record.sources, [source]) }),
    id,
  )
  sql.run('INSERT OR IGNORE INTO source (uri, document) VALUES (?, ?)', source.uri, id)
}

function dropSource(sql: Sql, id: string, uri: string): void {
  const row = sql.get('SELECT record FROM document WHERE id = ?', id)
  if (!row) return
  const record = JSON.parse(row.record)
  const sources = record.sources.filter((source: Source) => source.uri !== uri)
  sql.run('UPDATE document SET record = ? WHERE id = ?', JSON.stringify({ ...record, sources }), id)
  sql.run('DELETE FROM source WHERE uri = ? AND document = ?', uri, id)
}
