// The same program on a real Neo4j: the same answers, the same hash, the same care.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { openStore } from '../../src/store/open.ts'
import { chancery, folder, SAMPLES, start, until } from '../support/cli.ts'
import { useNeo4j, withoutNeo4j } from '../support/neo4j.ts'
import { corpus } from './corpus.ts'

describe.skipIf(withoutNeo4j)(`on Neo4j${withoutNeo4j ? ` (${withoutNeo4j})` : ''}`, () => {
  const neo4j = useNeo4j()
  const env = () => ({ CHANCERY_STORE: neo4j.url, NEO4J_PASSWORD: neo4j.password })
  const there = (args: string[], stdin?: string) => chancery(args, { env: env(), stdin })
  beforeEach(() => neo4j.wipe())

  test('the samples: the hash and the answers of the embedded store, in any order, four at once, one by one', async () => {
    const cwd = folder()
    await chancery(['ingest', SAMPLES], { cwd })
    const hash = (await chancery(['hash'], { cwd })).out
    expect((await there(['ingest', SAMPLES, '--concurrency', '4'])).code).toBe(0)
    expect((await there(['hash'])).out).toBe(hash)
    for (const question of [
      ['cochairs'],
      ['cochairs', 'fosse ragnhild'],
      ['person', 'Dewi Kusuma'],
      ['path', 'Leif Bruun', 'Margaret Okafor'],
      ['stats'],
      ['documents'],
    ])
      expect(await chancery(question, { cwd, env: env() })).toEqual(await chancery(question, { cwd }))
    await neo4j.wipe()
    for (const name of readdirSync(SAMPLES).reverse()) await there(['ingest', join(SAMPLES, name)])
    expect((await there(['hash'])).out).toBe(hash)
    expect((await there(['ingest', SAMPLES])).out).toBe('0 documents read, 0 statements\n12 documents already there\n')
    expect((await there(['hash'])).out).toBe(hash)
  }, 120_000)

  test('from the one store to the other and back, to the same hash', async () => {
    const [first, second] = [folder(), folder()]
    await chancery(['ingest', SAMPLES], { cwd: first })
    const exported = (await chancery(['export'], { cwd: first })).out
    expect((await there(['import', '-'], exported)).code).toBe(0)
    expect((await there(['hash'])).out).toBe((await chancery(['hash'], { cwd: first })).out)
    const back = (await there(['export'])).out
    expect(back).toBe(exported)
    await chancery(['import', '-'], { cwd: second, stdin: back })
    expect((await chancery(['hash'], { cwd: second })).out).toBe((await chancery(['hash'], { cwd: first })).out)
  }, 120_000)

  test('a document is removed, and a changed one replaced, with exactly its statements', async () => {
    const file = join(SAMPLES, 'obituary-leif-bruun.html')
    const others = readdirSync(SAMPLES)
      .map((name) => join(SAMPLES, name))
      .filter((path) => path !== file)
    const cwd = folder()
    await chancery(['ingest', ...others], { cwd })
    await there(['ingest', SAMPLES])
    expect((await there(['remove', file])).code).toBe(0)
    expect((await there(['hash'])).out).toBe((await chancery(['hash'], { cwd })).out)
  }, 60_000)

  test('kill -9 in the middle, then the same command: the hash of a clean run', async () => {
    const size = 200
    const [clean, cwd] = [folder(corpus(size)), folder(corpus(size))]
    await chancery(['ingest', 'docs'], { cwd: clean })
    const documents = async () => {
      const store = await openStore(neo4j.url, { mode: 'read' }).catch(() => undefined)
      const count = (await store?.stats())?.documents ?? 0
      await store?.close()
      return count
    }
    const run = start(['ingest', 'docs', '--concurrency', '1'], { cwd, env: env() })
    const seen = await until(async () => (await documents()) || undefined)
    run.child.kill('SIGKILL')
    await run.done
    expect(await documents()).toBeGreaterThanOrEqual(seen)
    const { code, out } = await chancery(['ingest', 'docs'], { cwd, env: env() })
    expect([code, out]).toEqual([0, expect.stringMatching(/\d+ documents already there/)])
    expect((await there(['hash'])).out).toBe((await chancery(['hash'], { cwd: clean })).out)
  }, 120_000)

  test('a wrong password: exit 1 and one line that says what to check', async () => {
    const { code, out, err } = await chancery(['stats'], { env: { ...env(), NEO4J_PASSWORD: 'not-the-password' } })
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(/^chancery: \S+ refused the login: check .*NEO4J_PASSWORD\n$/)
  })
})
