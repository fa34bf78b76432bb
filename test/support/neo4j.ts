// One real Neo4j for a whole test run, started by the first test file that needs it and used by one file at a time.
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import { afterAll, beforeAll, inject } from 'vitest'
import { startNeo4j } from '../../src/cli/neo4j-server.ts'
import { takeLock } from '../../src/store/sqlite/lock.ts'
import { chooseNeo4j, TEST_PASSWORD } from './neo4j-choice.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder of this run's server. */
    neo4jRun: string
    /** Set where a container was started for the run. */
    neo4jContainer: string
  }
}

const choice = await chooseNeo4j()

/** Why tests on a server cannot run here, for their name; undefined where they can. */
export const withoutNeo4j = choice.how === 'none' ? choice.why : undefined

export interface TestNeo4j {
  readonly url: string
  readonly password: string
  /** Deletes all data; with `bare` also the mark that the database is Chancery's. */
  wipe(how?: 'bare'): Promise<void>
}

/** For use at the top of a `describe`: the server is there from its `beforeAll` on, and no other test file uses it meanwhile. */
export function useNeo4j(): TestNeo4j {
  let server: { url: string; password: string } | undefined
  let lock: { release(): void } | null = null
  const before = process.env.NEO4J_PASSWORD
  beforeAll(async () => {
    lock = await takeLock(join(inject('neo4jRun'), 'lock'), 600_000, () => {})
    server = await start()
    process.env.NEO4J_PASSWORD = server.password
    await wipe('bare')
  }, 900_000)
  afterAll(() => {
    if (before === undefined) delete process.env.NEO4J_PASSWORD
    else process.env.NEO4J_PASSWORD = before
    lock?.release()
  })
  const wipe = async (how?: 'bare') => {
    const driver = neo4j.driver(server!.url, neo4j.auth.basic('neo4j', server!.password))
    const session = driver.session()
    const which = how === 'bare' ? '' : 'WHERE NOT n:Chancery'
    await session.run(`MATCH (n) ${which} CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS`)
    await driver.close()
  }
  return {
    get url() {
      return server!.url
    },
    get password() {
      return server!.password
    },
    wipe,
  }
}

async function start(): Promise<{ url: string; password: string }> {
  if (choice.how === 'url') return choice
  if (choice.how === 'docker') return { url: inject('neo4jContainer'), password: TEST_PASSWORD }
  const home = join(inject('neo4jRun'), 'home')
  const [boltPort, httpPort] = [await freePort(), await freePort()]
  // A server that an earlier test file started is found by its home, and keeps its ports.
  const { url } = await startNeo4j({ home, boltPort, httpPort, password: TEST_PASSWORD, heap: '512m' })
  return { url: url!, password: TEST_PASSWORD }
}

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
