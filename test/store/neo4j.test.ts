import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { RELATION_TYPES } from '../../src/ontology/relations.ts'
import { openStore } from '../../src/store/open.ts'
import { StoreError } from '../../src/store/store.ts'
import { storeContract } from '../store.contract.ts'
import { freePort, useNeo4j, withoutNeo4j } from '../support/neo4j.ts'
import { manyReadings } from './many.ts'
import { startWriter } from './processes.ts'
import { WORLD } from './world.ts'

const folder = mkdtempSync(join(tmpdir(), 'chancery-neo4j-store-'))
afterAll(() => rmSync(folder, { recursive: true }))

let count = 0
const embedded = async () => `sqlite:${join(folder, `${(count += 1)}.db`)}`

/** Opens a store that cannot be opened, and gives the one line that says why. */
async function refusal(url: string, mode: 'read' | 'write' = 'write'): Promise<string> {
  const error = await openStore(url, { mode }).then(
    () => new Error('it opened'),
    (e: unknown) => e as Error,
  )
  expect(error).toBeInstanceOf(StoreError)
  expect(error.message).not.toContain('\n')
  return error.message
}

describe('addresses and logins of Neo4j', () => {
  beforeEach(() => void vi.stubEnv('NEO4J_PASSWORD', 'some-password'))
  afterEach(() => void vi.unstubAllEnvs())

  test('no server', async () => {
    const url = `neo4j://127.0.0.1:${await freePort()}`
    expect(await refusal(url)).toMatch(`${url} does not answer: start Neo4j`)
  })

  test('no password', async () => {
    vi.stubEnv('NEO4J_PASSWORD', '')
    expect(await refusal('neo4j://localhost:1')).toMatch(/set NEO4J_PASSWORD, or NEO4J_PASSWORD_FILE/)
    vi.stubEnv('NEO4J_PASSWORD_FILE', join(folder, 'nowhere'))
    expect(await refusal('neo4j://localhost:1')).toMatch(/NEO4J_PASSWORD_FILE cannot be read/)
  })

  test.each(['neo4j://', 'bolt://host:1/db', 'neo4j://host:99999', 'neo4j://host:1?x=1'])(
    '"%s" is no address',
    async (url) => {
      expect(await refusal(url)).toMatch(/is no address of a Neo4j: write neo4j:\/\/host:port/)
    },
  )

  test('a password in the address is refused, and not repeated', async () => {
    const line = await refusal('neo4j://neo4j:hunter2@localhost:1')
    expect(line).toMatch(/a store URL holds no user or password/)
    expect(line).not.toContain('hunter2')
    expect(await refusal('neo4j://neo4j:hunter2@localhost:1x')).not.toContain('hunter2')
  })
})

describe.skipIf(withoutNeo4j)(`the store on a Neo4j server${withoutNeo4j ? ` (${withoutNeo4j})` : ''}`, () => {
  const server = useNeo4j()
  const fresh = async () => {
    await server.wipe()
    return server.url
  }
  const run = async (query: string, params = {}, database?: string) => {
    const driver = neo4j.driver(server.url, neo4j.auth.basic('neo4j', server.password), {
      disableLosslessIntegers: true,
    })
    const { records } = await driver.executeQuery(query, params, { database })
    await driver.close()
    return records.map((r) => r.toObject())
  }

  storeContract({ fresh, embedded, histories: 4 })

  describe('as seen in Neo4j Browser', () => {
    beforeAll(async () => {
      const store = await openStore(await fresh(), { mode: 'write' })
      await store.write(WORLD)
      await store.close()
    })

    test('every node has one label, an id and a name', async () => {
      expect(
        await run('MATCH (n) WHERE size(labels(n)) <> 1 OR n.id IS NULL OR n.name IS NULL RETURN labels(n), n.id'),
      ).toEqual([])
    })

    test('things are joined by relations of the vocabulary and by statements, and by nothing else', async () => {
      const types = (
        await run(
          'MATCH (a)-[r]->(b) WHERE NOT a:Statement AND NOT a:Identity AND NOT a:Reading RETURN DISTINCT type(r) AS t',
        )
      ).map((r) => r.t)
      expect(RELATION_TYPES).toEqual(expect.arrayContaining(types))
      expect(await run('MATCH (s:Statement)-[r]->(n) RETURN type(r) AS type, count(*) AS n ORDER BY type')).toEqual([
        { type: 'ABOUT', n: WORLD.flatMap((r) => r.statements).length },
        { type: 'OBJECT', n: WORLD.flatMap((r) => r.statements).filter((s) => s.object !== undefined).length },
        { type: 'STATED_IN', n: WORLD.flatMap((r) => r.statements).length },
      ])
      expect(await run('MATCH (c)--() WHERE c:Cluster OR c:Judgement RETURN c')).toEqual([])
    })

    test('a relation carries what the vocabulary says, whole numbers as integers', async () => {
      const [chaired] = await run(
        'MATCH (p:Person {name: $name})-[r:CHAIRED]->(e:Event {status: "held"}) RETURN r {.*} AS r, e.ordinal IS :: INTEGER AS whole',
        {
          name: 'Aiko Tanabe',
        },
      )
      expect(chaired!.whole).toBe(true)
      expect(chaired!.r).toMatchObject({ side: 'Japan', confidence: 0.95, modality: 'asserted', documents: 2 })
      expect(chaired!.r.statements).toHaveLength(2)
      const [s] = await run('MATCH (s:Statement {id: $id})-[:ABOUT]->(p:Person) RETURN s {.*} AS s, p.name AS name', {
        id: chaired!.r.statements[0],
      })
      expect(s).toMatchObject({
        name: 'Aiko Tanabe',
        s: { rule: 'test', quote: expect.stringMatching(/./), sentence: expect.stringMatching(/\.$/) },
      })
    })

    test('constraints and indexes are named, and in use', async () => {
      const names = (await run('SHOW CONSTRAINTS YIELD name RETURN name')).map((r) => r.name)
      expect(names).toEqual(
        expect.arrayContaining(['person_id', 'eventseries_id', 'statement_id', 'chaired_relation_id']),
      )
      expect(names.filter((n: string) => n.startsWith('constraint_'))).toEqual([])
      expect(await run("SHOW INDEXES YIELD name, state WHERE state <> 'ONLINE' RETURN name")).toEqual([])
      await expect(run("CREATE (:Person {id: 'person:aiko-tanabe'})")).rejects.toThrow(/already exists/)
    })
  })

  describe('many writers', () => {
    test('of one graph, on connections of their own, make what one makes', async () => {
      const readings = manyReadings()
      const one = await openStore(await embedded(), { mode: 'write' })
      await one.write(readings)
      const expected = await one.hash()
      await one.close()
      const url = await fresh()
      const writers = await Promise.all([0, 1, 2, 3].map(() => openStore(url, { mode: 'write' })))
      // Each document is written twice, by two of them.
      await Promise.all(
        writers.map(async (store, w) => {
          for (let i = 0; i < readings.length; i += 5)
            await store.write(
              readings.slice(i, i + 5).filter((_, k) => (i + k) % 4 === w || (i + k) % 4 === (w + 1) % 4),
            )
        }),
      )
      expect(await writers[0]!.hash()).toBe(expected)
      await Promise.all(writers.map((w) => w.close()))
    })

    test('killed at any moment lose nothing that they had told, and the same again gives the same graph', async () => {
      const readings = manyReadings()
      const one = await openStore(await embedded(), { mode: 'write' })
      await one.write(readings)
      const expected = await one.hash()
      await one.close()
      const url = await fresh()
      for (const after of [0, 6]) {
        const writer = startWriter(url, 'write', { NEO4J_PASSWORD: server.password })
        const out = await writer.said(after ? `wrote ${readings[after]!.document.id}` : 'open')
        await writer.kill()
        const store = await openStore(url, { mode: 'read' })
        const told = [...out.matchAll(/wrote (\S+)/g)].map(([, id]) => id!)
        expect((await store.known(told)).size).toBe(told.length)
        await store.close()
      }
      const store = await openStore(url, { mode: 'write' })
      await store.write(readings)
      expect(await store.hash()).toBe(expected)
      await store.close()
    }, 60_000)
  })

  describe('a server that will not do gets one line that says what to do', () => {
    afterEach(() => void vi.unstubAllEnvs())

    test('a wrong password, and the pause after too many', async () => {
      // Of another user, since the pause is one user's.
      await run("CREATE USER stranger IF NOT EXISTS SET PASSWORD 'right-password' CHANGE NOT REQUIRED", {}, 'system')
      vi.stubEnv('NEO4J_USER', 'stranger')
      vi.stubEnv('NEO4J_PASSWORD', 'wrong-password')
      const lines = []
      for (let i = 0; i < 5; i++) lines.push(await refusal(server.url))
      expect(lines[0]).toMatch(/refused the login: check NEO4J_USER \(default neo4j\) and NEO4J_PASSWORD/)
      expect(lines[4]).toMatch(/refuses logins for a while after too many wrong ones/)
    })

    test('a password from a file', async () => {
      const path = join(folder, 'password')
      writeFileSync(path, `${server.password}\n`)
      vi.stubEnv('NEO4J_PASSWORD', '')
      vi.stubEnv('NEO4J_PASSWORD_FILE', path)
      await (await openStore(await fresh(), { mode: 'write' })).close()
    })

    test('no such database', async () => {
      vi.stubEnv('NEO4J_DATABASE', 'nowhere')
      expect(await refusal(server.url)).toMatch(/has no such database: check NEO4J_DATABASE/)
    })

    test('nothing to read yet', async () => {
      await server.wipe('bare')
      expect(await refusal(server.url, 'read')).toMatch(/holds no graph yet: run "chancery ingest PATH… --store neo4j:/)
    })

    test("someone else's data", async () => {
      await server.wipe('bare')
      await run('CREATE (:Customer {name: "x"})')
      expect(await refusal(server.url)).toMatch(
        /holds data that is not Chancery's \(for example Customer\): use an empty database/,
      )
      expect(await run('MATCH (n) RETURN labels(n) AS l')).toEqual([{ l: ['Customer'] }])
      await server.wipe('bare')
    })

    test('a newer version', async () => {
      await (await openStore(await fresh(), { mode: 'write' })).close()
      await run('MATCH (c:Chancery) SET c.version = 99')
      for (const mode of ['read', 'write'] as const)
        expect(await refusal(server.url, mode)).toMatch(/newer Chancery \(store version 99.*update Chancery/)
      await server.wipe('bare')
    })

    test('a graph that was emptied while it was open', async () => {
      const store = await openStore(await fresh(), { mode: 'write' })
      await server.wipe('bare')
      await expect(store.write(WORLD)).rejects.toThrow(/was emptied or changed/)
      await store.close()
    })
  })
})
