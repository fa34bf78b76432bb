import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, describe, expect, test } from 'vitest'
import { openStore } from '../../src/store/open.ts'
import { StoreError } from '../../src/store/store.ts'
import { storeContract } from '../store.contract.ts'
import { manyReadings } from './many.ts'
import { startWriter } from './processes.ts'
import { article, release } from './world.ts'

const folder = mkdtempSync(join(tmpdir(), 'chancery-sqlite-'))
afterAll(() => rmSync(folder, { recursive: true }))

let count = 0
const file = () => join(folder, `${(count += 1)}.db`)
const fresh = async () => `sqlite:${file()}`

describe('the embedded store', () => {
  storeContract({ fresh, embedded: fresh, histories: 10 })

  describe('files that will not do get one line that says what to do', () => {
    const refused = async (path: string, mode: 'read' | 'write', line: RegExp) => {
      const before = existsSync(path) && !existsSync(join(path, '.')) ? readFileSync(path) : undefined
      const error = await openStore(`sqlite:${path}`, { mode }).catch((e: unknown) => e)
      expect(error).toBeInstanceOf(StoreError)
      expect((error as Error).message).toMatch(line)
      expect((error as Error).message).not.toContain('\n')
      expect((error as Error).message).toContain(path)
      if (before) expect(readFileSync(path)).toEqual(before)
      expect(existsSync(`${path}-lock`)).toBe(false)
    }

    test('no file, to read from', () => refused(file(), 'read', /holds no graph yet: run "chancery ingest/))

    test('an empty file, to read from', async () => {
      const path = file()
      writeFileSync(path, '')
      await refused(path, 'read', /holds no graph yet/)
    })

    test('not a database', async () => {
      const path = file()
      writeFileSync(path, 'Dear Sir or Madam,\n'.repeat(100))
      for (const mode of ['read', 'write'] as const) await refused(path, mode, /is not a Chancery store/)
    })

    test("another program's database", async () => {
      const path = file()
      const db = new DatabaseSync(path)
      db.exec('CREATE TABLE moz_places (id INTEGER)')
      db.close()
      for (const mode of ['read', 'write'] as const) await refused(path, mode, /is not a Chancery store/)
    })

    test('a newer version', async () => {
      const path = file()
      await (await openStore(`sqlite:${path}`, { mode: 'write' })).close()
      rmSync(`${path}-lock`)
      const db = new DatabaseSync(path)
      db.exec('PRAGMA user_version = 99')
      db.close()
      for (const mode of ['read', 'write'] as const)
        await refused(path, mode, /newer Chancery \(store version 99.*update Chancery/)
    })

    test('a folder', async () => {
      const path = join(folder, 'a-folder.db')
      mkdirSync(path)
      for (const mode of ['read', 'write'] as const) await refused(path, mode, /is not a file/)
    })

    test('a path under a file', async () => {
      const path = join(folder, 'file')
      writeFileSync(path, '')
      await expect(openStore(`sqlite:${join(path, 'graph.db')}`, { mode: 'write' })).rejects.toThrow(StoreError)
    })
  })

  test.each(['', 'graph.db', 'sqlite:', 'postgres://localhost/x', 'sqlite://host/path', 'sqlite::memory:'])(
    '"%s" is no store URL',
    async (url) => {
      const error = await openStore(url, { mode: 'write' }).catch((e: unknown) => e)
      expect(error).toBeInstanceOf(StoreError)
      expect((error as Error).message).toMatch(/write sqlite:path/)
    },
  )

  test('a missing folder is made', async () => {
    const path = join(folder, 'new', 'er', 'graph.db')
    await (await openStore(`sqlite:${path}`, { mode: 'write' })).close()
    expect(existsSync(path)).toBe(true)
  })

  describe('one writer at a time', () => {
    test('the second waits, naming the first, and gives up', async () => {
      const url = await fresh()
      const first = startWriter(url, 'hold')
      await first.said('open')
      const waits: string[] = []
      const started = performance.now()
      const error = await openStore(url, { mode: 'write', patience: 500, onWait: (line) => waits.push(line) }).catch(
        (e: unknown) => e,
      )
      expect(performance.now() - started).toBeGreaterThan(490)
      expect(waits).toEqual([
        expect.stringMatching(
          new RegExp(`^waiting for process ${first.pid}, which writes to .* since 20..-..-..T..:..:..Z$`),
        ),
      ])
      expect(error).toBeInstanceOf(StoreError)
      expect((error as Error).message).toMatch(new RegExp(`gave up after 0.5 s waiting for process ${first.pid}`))
      await first.kill()
    })

    test('the second goes on when the first is killed', async () => {
      const url = await fresh()
      const first = startWriter(url, 'hold')
      await first.said('open')
      const second = openStore(url, { mode: 'write', onWait: () => void first.kill() })
      const store = await second
      await store.write([release])
      await store.close()
    })

    test('and when it closes, in one process too', async () => {
      const url = await fresh()
      const first = await openStore(url, { mode: 'write' })
      const second = openStore(url, {
        mode: 'write',
        onWait: () => void first.write([release]).then(() => first.close()),
      })
      const store = await second
      expect((await store.stats()).documents).toBe(1)
      await store.close()
    })

    test('readers read meanwhile, and see what was committed', async () => {
      const url = await fresh()
      const writer = await openStore(url, { mode: 'write' })
      const reader = await openStore(url, { mode: 'read' })
      expect((await reader.stats()).documents).toBe(0)
      const writing = Promise.all([writer.write([release]), writer.write([article])])
      expect([0, 1, 2]).toContain((await reader.stats()).documents)
      await writing
      expect((await reader.stats()).documents).toBe(2)
      expect(await reader.hash()).toBe(await writer.hash())
      await reader.close()
      await writer.close()
    })
  })

  test('a writer killed at any moment loses nothing that it had told, and the same again gives the same graph', async () => {
    const readings = manyReadings()
    const clean = await openStore(await fresh(), { mode: 'write' })
    await clean.write(readings)
    const expected = await clean.hash()
    await clean.close()

    const url = await fresh()
    for (const after of [0, 3, 11, 20]) {
      const writer = startWriter(url, 'write')
      const out = await writer.said(after ? `wrote ${readings[after]!.document.id}` : 'open')
      await writer.kill()
      const reader = await openStore(url, { mode: 'read' })
      const told = [...out.matchAll(/wrote (\S+)/g)].map(([, id]) => id!)
      expect((await reader.known(told)).size).toBe(told.length)
      await reader.close()
    }
    const store = await openStore(url, { mode: 'write' })
    await store.write(readings)
    expect(await store.hash()).toBe(expected)
    await store.close()
  }, 60_000)
})
