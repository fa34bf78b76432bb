// The graph does not remember how it came to be. (The contract walks a few such histories on every store; here are many, on the fast one.)
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { fingerprint, steps, walk, world } from './random.ts'

const folder = mkdtempSync(join(tmpdir(), 'chancery-projection-'))
afterAll(() => rmSync(folder, { recursive: true }))

let count = 0
async function withStore<T>(use: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(`sqlite:${join(folder, `${(count += 1)}.db`)}`, { mode: 'write' })
  try {
    return await use(store)
  } finally {
    await store.close()
  }
}

test('any history of writing, removing and judging ends in the graph of one clean write', async () => {
  await fc.assert(
    fc.asyncProperty(
      world.chain((w) => steps(w, 14).map((s) => ({ w, s }))),
      async ({ w, s }) => {
        const walked = await withStore((store) => walk(store, w, s))
        const clean = await withStore(async (store) => {
          for (const j of [...walked.end.judgements].reverse()) await store.judge(j)
          await store.write([...walked.end.readings].reverse())
          return fingerprint(store, walked.end.readings)
        })
        expect(walked.fingerprint).toEqual(clean)
      },
    ),
    { numRuns: Number(process.env.CHANCERY_RUNS ?? 80) },
  )
}, 600_000)
