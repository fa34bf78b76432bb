// The server store: any number of readers and writers, on any machine.
import { session as sessions } from 'neo4j-driver'
import type { Judgement, Source, Statement } from '../../ontology/statement.ts'
import { hashGraph } from '../hash.ts'
import { shortestPath } from '../path.ts'
import { judgedKeys, mergeSources, project, type Change } from '../project.ts'
import { StoreError, type EdgeView, type ExportRecord, type NodeView, type Store } from '../store.ts'
import { EXPORT_VERSION } from '../transfer.ts'
import { connect, explained, type Connection } from './connection.ts'
import * as documents from './documents.ts'
import * as edges from './edges.ts'
import { evidence } from './evidence.ts'
import * as nodes from './nodes.ts'
import { runIn, type Row, type Run } from './run.ts'
import { MIGRATIONS, VERSION } from './schema.ts'
import { neo4jTx } from './tx.ts'
import { toHead } from './values.ts'
import { counts, EVERY, stats } from './whole.ts'

/** Opens the graph of a Neo4j database. With `write`, creates it where the database is empty. Throws `StoreError` where it cannot serve. */
export async function openNeo4j(url: string, mode: 'read' | 'write'): Promise<Store> {
  const connection = await connect(url)
  try {
    if (mode === 'write') await migrate(connection)
    else await check(connection)
  } catch (error) {
    await connection.driver.close()
    throw error
  }
  return storeOver(connection, mode)
}

/** Version of the graph in the database; null where there is none. */
async function version({ driver, database }: Connection): Promise<number | null> {
  const { records } = await driver.executeQuery(
    "MATCH (c:Chancery {id: 'graph'}) RETURN c.version AS version",
    {},
    { database },
  )
  return (records[0]?.get('version') as number | undefined) ?? null
}

const tooNew = (url: string, found: number) =>
  new StoreError(
    `${url} was written by a newer Chancery (store version ${found}, this one knows up to ${VERSION}): update Chancery`,
  )

async function check(c: Connection): Promise<void> {
  const found = await explained(c.url, () => version(c))
  if (found === null)
    throw new StoreError(`${c.url} holds no graph yet: run "chancery ingest PATH… --store ${c.url}" first`)
  if (found > VERSION) throw tooNew(c.url, found)
  if (found < VERSION)
    throw new StoreError(
      `${c.url} was written by an older Chancery: run any ingest on it to bring it up to store version ${VERSION}`,
    )
}

async function migrate(c: Connection): Promise<void> {
  const { driver, database, url } = c
  await explained(url, async () => {
    const found = await version(c)
    if (found !== null && found > VERSION) throw tooNew(url, found)
    if (found === null) {
      const { records } = await driver.executeQuery('MATCH (n) RETURN labels(n)[0] AS label LIMIT 1', {}, { database })
      if (records.length)
        throw new StoreError(
          `${url} holds data that is not Chancery's (for example ${records[0]!.get('label') ?? 'a node without label'}): use an empty database`,
        )
    }
    if (found === VERSION) return
    for (const step of MIGRATIONS.slice(found ?? 0))
      for (const command of step) await driver.executeQuery(command, {}, { database })
    await driver.executeQuery('CALL db.awaitIndexes(300)', {}, { database })
    // Last, so that a migration cut short is taken up again.
    await driver.executeQuery(
      `MERGE (c:Chancery {id: 'graph'}) SET c.name = 'Chancery', c.version = toInteger($version)`,
      { version: VERSION },
      { database },
    )
  })
}

function storeOver(connection: Connection, mode: 'read' | 'write'): Store {
  const { driver, database, url } = connection
  const bookmarkManager = driver.executeQueryBookmarkManager

  const read = <T>(ask: (run: Run) => Promise<T>): Promise<T> =>
    explained(url, async () => {
      const session = driver.session({ database, bookmarkManager, defaultAccessMode: sessions.READ })
      try {
        return await session.executeRead((tx) => ask(runIn(tx)))
      } finally {
        await session.close()
      }
    })

  /**
   * One transaction, repeated by the driver where the server asks for it. Its first act takes the one lock that every writer takes, so
   * each sees all that was committed before it, none waits for another in a circle, and any number of writers make one graph.
   */
  const write = <T>(change: (run: Run) => Promise<T>): Promise<T> =>
    explained(url, async () => {
      if (mode === 'read') throw new StoreError(`${url} is open for reading only`)
      const session = driver.session({ database, bookmarkManager, defaultAccessMode: sessions.WRITE })
      try {
        return await session.executeWrite(async (tx) => {
          const run = runIn(tx)
          const [graph] = await run(
            "MATCH (c:Chancery {id: 'graph'}) SET c.lock = true REMOVE c.lock RETURN c.version AS version",
          )
          if (graph?.version !== VERSION)
            throw new StoreError(`${url} was emptied or changed to another version meanwhile: start again`)
          return change(run)
        })
      } finally {
        await session.close()
      }
    })
  const apply = (change: Change) => write((run) => project(neo4jTx(run), change))

  /** Rows as they come, never all at once. */
  async function* every<T>({ query, make }: { query: string; make: (row: Row) => T }): AsyncGenerator<T> {
    const session = driver.session({ database, bookmarkManager, defaultAccessMode: sessions.READ })
    try {
      for await (const record of session.run(query)) yield make(record.toObject())
    } catch (error) {
      return await explained(url, () => Promise.reject(error))
    } finally {
      await session.close()
    }
  }

  return {
    url,
    migrate: () => (mode === 'write' ? migrate(connection) : check(connection)),
    close: () => driver.close(),

    write: async (readings) => {
      const { withdrawn: _, ...report } = await apply({ readings })
      return report
    },
    addSource: (id, source) => write((run) => addSource(run, id, source)),
    dropSource: (id, uri) => write((run) => dropSource(run, id, uri)),
    remove: async (id) => {
      const { withdrawn } = await apply({ remove: [id] })
      return withdrawn.documents ? { statements: withdrawn.statements } : null
    },
    judge: (judgement) =>
      write(async (run) => {
        const [leftKey, rightKey] = judgedKeys(judgement)
        const before = await judgement_(run, judgement.id)
        const name = `${judgement.left} ${judgement.verdict} ${judgement.right}`
        const row = { id: judgement.id, name, leftKey, rightKey, record: JSON.stringify(judgement) }
        await run('MERGE (j:Judgement {id: $row.id}) SET j = $row', { row })
        await project(neo4jTx(run), { judged: [leftKey, rightKey, ...(before ? judgedKeys(before) : [])] })
      }),
    unjudge: (id) =>
      write(async (run) => {
        const before = await judgement_(run, id)
        if (!before) return false
        await run('MATCH (j:Judgement {id: $id}) DELETE j', { id })
        await project(neo4jTx(run), { judged: judgedKeys(before) })
        return true
      }),
    judgements: () =>
      read(async (run) => (await run(EVERY.judgements.query)).map(EVERY.judgements.make) as Judgement[]),

    document: (id) => read((run) => documents.document(run, id)),
    documents: (page) => read((run) => documents.documents(run, page)),
    known: (ids) => read((run) => documents.known(run, ids)),
    bySource: (uri) => read((run) => documents.bySource(run, uri)),
    clusters: (document) => read((run) => documents.clusters(run, document)),

    nodes: (ids) => read((run) => nodes.nodes(run, ids)),
    list: (filter, page) => read((run) => nodes.list(run, filter, page)),
    find: (name, types) => read((run) => nodes.find(run, name, types)),
    search: (text, types, page) => read((run) => nodes.search(run, text, types, page)),
    edges: (query) => read((run) => edges.edges(run, query)),
    edgesById: (ids) => read((run) => edges.edgesById(run, ids)),
    degree: (ids) => read((run) => edges.degree(run, ids)),
    evidence: (ids, filter) => read((run) => evidence(run, ids, filter)),
    coChairs: (filter) => read((run) => edges.coChairs(run, filter)),
    path: (from, to, maxLength) =>
      read(async (run) => {
        const steps = await shortestPath(from, to, maxLength, (ids) => edges.steps(run, ids))
        if (!steps) return null
        const found = await edges.edgesById(
          run,
          steps.map((s) => s.edge),
        )
        return steps.map((s, i) => ({ edge: found[i]!, from: s.from, to: s.to }))
      }),
    stats: () => read(stats),

    async *export(): AsyncGenerator<ExportRecord> {
      yield { kind: 'header', format: 'chancery', version: EXPORT_VERSION, counts: await read(counts) }
      for await (const document of every(EVERY.documents)) yield { kind: 'document', document }
      for await (const cluster of every(EVERY.clusters)) yield { kind: 'cluster', cluster }
      for await (const statement of every(EVERY.statements)) yield { kind: 'statement', statement }
      for await (const judgement of every<Judgement>(EVERY.judgements)) yield { kind: 'judgement', judgement }
    },
    hash: () =>
      hashGraph({
        nodes: () => every<NodeView>(EVERY.nodes),
        edges: () => every<EdgeView>(EVERY.edges),
        statements: () => every<Statement>(EVERY.statements),
        judgements: () => every<Judgement>(EVERY.judgements),
        documents: () => every<string>(EVERY.sha256s),
      }),
  }
}

async function judgement_(run: Run, id: string): Promise<Judgement | undefined> {
  const [row] = await run('MATCH (j:Judgement {id: $id}) RETURN j.record AS record', { id })
  return row && (JSON.parse(row.record) as Judgement)
}

async function addSource(run: Run, id: string, source: Source): Promise<void> {
  const [row] = await run('MATCH (r:Reading {id: $id}) RETURN r.record AS record', { id })
  if (!row) throw new StoreError(`${id} is not in the store`)
  const head = toHead(row)
  const record = JSON.stringify({ ...head, sources: mergeSources(head.sources, [source]) })
  await run(
    `MATCH (r:Reading {id: $id}) SET r.record = $record
     MERGE (s:Source {id: $uri}) ON CREATE SET s.name = $uri MERGE (r)-[:READ_FROM]->(s)`,
    { id, record, uri: source.uri },
  )
}

async function dropSource(run: Run, id: string, uri: string): Promise<void> {
  const [row] = await run('MATCH (r:Reading {id: $id}) RETURN r.record AS record', { id })
  if (!row) return
  const head = toHead(row)
  const record = JSON.stringify({ ...head, sources: head.sources.filter((s) => s.uri !== uri) })
  await run(
    `MATCH (r:Reading {id: $id}) SET r.record = $record
     WITH r MATCH (r)-[from:READ_FROM]->(s:Source {id: $uri}) DELETE from
     WITH s WHERE NOT EXISTS { (s)<-[:READ_FROM]-() } DELETE s`,
    { id, record, uri },
  )
}
