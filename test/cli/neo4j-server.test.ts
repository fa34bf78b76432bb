import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, inject, test, vi } from 'vitest'
import { fetchJars, jars } from '../../src/cli/neo4j-jars.ts'
import { startNeo4j, statusNeo4j, stopNeo4j } from '../../src/cli/neo4j-server.ts'
import { openStore } from '../../src/store/open.ts'
import { takeLock } from '../../src/store/sqlite/lock.ts'
import { StoreError } from '../../src/store/store.ts'
import { chooseNeo4j } from '../support/neo4j-choice.ts'
import { freePort } from '../support/neo4j.ts'

const folder = mkdtempSync(join(tmpdir(), 'chancery-server-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
afterEach(() => void vi.unstubAllEnvs())

async function refusal(what: Promise<unknown>): Promise<string> {
  const error = await what.then(
    () => new Error('it went well'),
    (e: unknown) => e as Error,
  )
  expect(error).toBeInstanceOf(StoreError)
  expect(error.message).not.toContain('\n')
  return error.message
}

describe.skipIf(process.platform === 'win32')('without what a server needs', () => {
  let bin: string
  const command = (name: string, script: string) =>
    writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 })
  const java = (version: string) => command('java', `echo 'openjdk version "${version}" 2030-01-01' >&2`)
  beforeEach(() => {
    bin = mkdtempSync(join(folder, 'bin-'))
    vi.stubEnv('PATH', bin)
    vi.stubEnv('JAVA_HOME', '')
  })

  test('no Java', async () => {
    expect(await refusal(fetchJars({ cache: folder }))).toMatch(
      /Java is not installed: Neo4j needs a JDK of version 17 or newer/,
    )
  })

  test('an old Java', async () => {
    java('1.8.0_292')
    expect(await refusal(jars(folder))).toMatch(/this Java is version 8: Neo4j needs a JDK of version 17/)
  })

  test('each Java gets the line that runs on it', async () => {
    for (const [version, line] of [
      ['17.0.15', '5.26.'],
      ['21.0.1', '2026.'],
      ['25', '2026.'],
    ] as const) {
      java(version)
      expect((await jars(folder)).lib).toContain(join(folder, line))
    }
  })

  test('no Maven, and one that fails', async () => {
    java('17.0.1')
    const cache = join(folder, 'cache')
    expect(await refusal(fetchJars({ cache }))).toMatch(/Maven \("mvn"\) is not installed/)
    command('mvn', 'echo "[ERROR] Unknown host"; exit 1')
    expect(await refusal(fetchJars({ cache }))).toMatch(/Maven could not fetch Neo4j 5\.26\.\d+: Unknown host/)
    expect(readdirSync(join(cache, readdirSync(cache)[0]!))).toEqual([])
    expect((await jars(cache)).fetched).toBe(false)
  })

  test('a short password', async () => {
    expect(await refusal(startNeo4j({ home: join(folder, 'short'), password: 'short' }))).toMatch(
      /at least 8 characters/,
    )
    expect(existsSync(join(folder, 'short'))).toBe(false)
  })
})

test("a process id that another program has now is not taken for the server's", async () => {
  const home = join(folder, 'stale')
  mkdirSync(home)
  writeFileSync(join(home, 'neo4j.pid'), JSON.stringify({ pid: process.pid, version: '5', boltPort: 1, httpPort: 2 }))
  expect(await statusNeo4j({ home })).toEqual({ running: false, home })
  expect(await stopNeo4j({ home })).toBe(false)
})

const { how } = await chooseNeo4j()
const skip = how !== 'jars'
describe.skipIf(skip)(`a server of one's own${skip ? ' (needs the jars of Neo4j: npm run neo4j:fetch)' : ''}`, () => {
  test('starts, answers, stops, and keeps its password', async () => {
    // Two servers at once are more than a small machine bears.
    const lock = await takeLock(join(inject('neo4jRun'), 'lock'), 600_000, () => {})
    const home = join(folder, 'home')
    const [boltPort, httpPort] = [await freePort(), await freePort()]
    const options = { home, boltPort, httpPort, heap: '512m', password: 'it has "quotes", \\ and @' }
    try {
      const status = await startNeo4j(options)
      expect(status).toMatchObject({ running: true, home, url: `neo4j://127.0.0.1:${boltPort}` })
      expect((await fetch(status.browser!)).status).toBe(200)
      vi.stubEnv('NEO4J_PASSWORD', options.password)
      const store = await openStore(status.url!, { mode: 'write' })
      expect((await store.stats()).documents).toBe(0)
      await store.close()
      expect(await startNeo4j(options)).toEqual(status)
      const second = { ...options, home: join(folder, 'second') }
      expect(await refusal(startNeo4j(second))).toMatch(new RegExp(`port ${boltPort} is in use`))
      expect(await stopNeo4j({ home })).toBe(true)
      expect(await statusNeo4j({ home })).toEqual({ running: false, home })
      expect(await refusal(startNeo4j({ ...options, password: 'another-one' }))).toMatch(/has another password/)
      expect((await statusNeo4j({ home })).running).toBe(false)
    } finally {
      await stopNeo4j({ home })
      lock?.release()
    }
  }, 900_000)
})
