// What only shows with real processes: crashes, signals, locks, pipes.
import { execFileSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { openStore } from '../../src/store/open.ts'
import { chancery, folder, start, until } from '../support/cli.ts'
import { corpus } from './corpus.ts'

const documents = async (cwd: string): Promise<number> => {
  try {
    const store = await openStore(`sqlite:${cwd}/.chancery/graph.db`, { mode: 'read' })
    try {
      return (await store.stats()).documents
    } finally {
      await store.close()
    }
  } catch {
    return 0
  }
}
const hash = async (cwd: string): Promise<string> => (await chancery(['hash'], { cwd })).out
const SIZE = 300

describe('an ingest that ends early', () => {
  test('kill -9, again and again, then to the end: the hash of a clean run, and nothing acknowledged is lost', async () => {
    const files = corpus(SIZE)
    const [clean, cwd] = [folder(files), folder(files)]
    const whole = chancery(['ingest', 'docs', '--concurrency', '2'], { cwd: clean })
    let kept = 0
    for (const enough of [1, 120]) {
      const run = start(['ingest', 'docs', '--concurrency', '1'], { cwd })
      const seen = await until(async () =>
        (await documents(cwd)) >= Math.max(enough, kept) ? documents(cwd) : undefined,
      )
      run.child.kill('SIGKILL')
      expect((await run.done).code).toBe(null)
      kept = await documents(cwd)
      expect(kept).toBeGreaterThanOrEqual(seen)
      expect(kept).toBeLessThan(SIZE)
    }
    const last = await chancery(['ingest', 'docs'], { cwd })
    expect(last.out).toContain(`${kept} documents already there`)
    expect(last.code).toBe(0)
    expect((await whole).code).toBe(0)
    expect(await hash(cwd)).toBe(await hash(clean))
  }, 120_000)

  test('Ctrl-C finishes the documents at hand and says how to go on', async () => {
    const cwd = folder(corpus(SIZE))
    const run = start(['ingest', 'docs', '--concurrency', '1'], { cwd })
    await until(async () => ((await documents(cwd)) > 0 ? true : undefined))
    run.child.kill('SIGINT')
    const { code, out, err } = await run.done
    expect(code).toBe(130)
    expect(err).toMatch(/stopping after the documents at hand[\s\S]*the same command again goes on from there/)
    const read = Number(/^(\d+) documents read/.exec(out)![1])
    expect(await documents(cwd)).toBe(read)
    expect(read).toBeLessThan(SIZE)
  }, 60_000)
})

describe('two ingests on one embedded store', () => {
  test('the second waits, names the first, and goes on when that is done', async () => {
    const cwd = folder({ 'a.txt': 'Peru hosted a summit in Lima in June 2021.' })
    // It holds the store for as long as its standard input is open.
    const first = start(['ingest', '-'], { cwd })
    await until(() => documentsFile(cwd))
    const second = start(['ingest', 'a.txt'], { cwd })
    await until(() => (second.soFar().err ? true : undefined))
    expect(second.soFar().err).toContain(String(first.child.pid))
    expect(second.soFar().out).toBe('')
    first.child.stdin.end('Chile hosted a seminar in Santiago in 2019.')
    expect((await first.done).code).toBe(0)
    expect(await second.done).toMatchObject({ code: 0, out: expect.stringMatching(/^1 document read/) })
    expect(await documents(cwd)).toBe(2)
  })
})

const documentsFile = async (cwd: string): Promise<true | undefined> => {
  const { code } = await chancery(['stats'], { cwd })
  return code === 0 ? true : undefined
}

describe('stores that cannot be used: exit 1 and one line', () => {
  test.each([
    [
      'a file that is not ours',
      { 'x.db': 'this is a shopping list, not a database, and it is long enough to be looked at' },
      'sqlite:x.db',
      /x\.db is not a Chancery store/,
    ],
    ['a folder', { 'x.db/y': '' }, 'sqlite:x.db', /x\.db is not a file/],
    ['a URL of no kind known', {}, 'mysql://localhost', /no store URL: write sqlite:path/],
    ['a Neo4j that does not answer', {}, 'bolt://127.0.0.1:9', /127\.0\.0\.1:9/],
  ])('%s', async (_, files, url, says) => {
    const cwd = folder({ 'a.txt': 'Peru hosted a summit.', ...files })
    const { code, out, err } = await chancery(['ingest', 'a.txt', '--store', url], {
      cwd,
      env: { NEO4J_PASSWORD: 'not-used-at-all' },
    })
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(says)
    expect(err.trim().split('\n')).toHaveLength(1)
  })

  test('a store of a newer version', async () => {
    const cwd = folder({ 'a.txt': 'Peru hosted a summit.' })
    await chancery(['ingest', 'a.txt'], { cwd })
    const { DatabaseSync } = await import('node:sqlite')
    const db = new DatabaseSync(`${cwd}/.chancery/graph.db`)
    db.exec('PRAGMA user_version = 999')
    db.close()
    for (const command of [['ingest', 'a.txt'], ['stats']]) {
      const { code, err } = await chancery(command, { cwd })
      expect([code, err.trim().split('\n').length]).toEqual([1, 1])
      expect(err).toMatch(/written by a newer Chancery/)
    }
  })
})

describe('serve and demo', () => {
  test('serve answers, and stops on Ctrl-C with exit 0', async () => {
    const cwd = folder({
      'a.txt': 'Ambassador Grace Mutua of Kenya met Minister Olaf Brandt of Norway in Nairobi on 5 May 2023.',
    })
    await chancery(['ingest', 'a.txt'], { cwd })
    const server = start(['serve', '--port', '0'], { cwd })
    const url = await until(() => /http:\/\/127\.0\.0\.1:\d+\/graphql/.exec(server.soFar().err)?.[0])
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ person(name: "mutua grace") { name metWith { items { other { name } } } } }' }),
    })
    expect(await response.json()).toEqual({
      data: { person: { name: 'Grace Mutua', metWith: { items: [{ other: { name: 'Olaf Brandt' } }] } } },
    })
    const taken = await chancery(['serve', '--port', new URL(url).port], { cwd })
    expect(taken).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^chancery: Port \d+ is taken: choose another with --port\.\n$/),
    })
    server.child.kill('SIGINT')
    expect((await server.done).code).toBe(0)
  })

  test('demo shows counts and who co-chaired with whom, and stops where its output is no terminal', async () => {
    const { code, out } = await start(['demo'], { cwd: folder() }).done
    expect(code).toBe(0)
    expect(out).toMatch(/^12 documents read/)
    expect(out).toMatch(/^Person +\d+$/m)
    expect(out).toMatch(/^Dewi Kusuma.*Ragnhild Fosse.*\n {2}co-chaired Fourth Meeting/m)
    expect(out).not.toContain('http://')
  })
})

describe('the program as a process', () => {
  test('a reader that has seen enough is no failure', () => {
    const cwd = folder(corpus(60))
    const bin = new URL('../../bin/chancery.js', import.meta.url).pathname
    const shell = `"${process.execPath}" "${bin}" ingest docs >/dev/null && "${process.execPath}" "${bin}" export | head -n 1; exit "\${PIPESTATUS[0]}"`
    const out = execFileSync('bash', ['-c', shell], { cwd, encoding: 'utf8' })
    expect(JSON.parse(out)).toMatchObject({ kind: 'header', format: 'chancery' })
  })
})
