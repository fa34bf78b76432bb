// The graph does not remember how it came to be.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import type { Judgement, Reading } from '../../src/ontology/statement.ts'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { randomJudgement, randomReading } from './random.ts'

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

/** What hash, nodes and edges do not show: which node each cluster is on. */
async function fingerprint(store: Store, readings: Iterable<Reading>): Promise<string[]> {
  const clusters = await Promise.all([...readings].map((r) => store.clusters(r.document.id)))
  return [await store.hash(), ...clusters.flat().map((c) => `${c.id} ${c.node}`)]
}

const world = fc
  .tuple(...[0, 1, 2, 3, 4, 5].map((n) => fc.tuple(randomReading(n), randomReading(n))))
  .chain((pairs) => {
    const ids = pairs.map(([a]) => a.document.id)
    const step = fc.oneof(
      {
        weight: 4,
        arbitrary: fc.record({ write: fc.uniqueArray(fc.tuple(fc.nat(5), fc.nat(1)), { minLength: 1, maxLength: 3 }) }),
      },
      { weight: 2, arbitrary: fc.record({ remove: fc.nat(5) }) },
      { weight: 2, arbitrary: fc.record({ judge: randomJudgement(ids) }) },
      { weight: 1, arbitrary: fc.record({ unjudge: fc.nat(5) }) },
    )
    return fc.tuple(fc.constant(pairs), fc.array(step, { minLength: 1, maxLength: 14 }))
  })

test('any sequence of writing, removing and judging ends in the graph that one clean write gives', async () => {
  await fc.assert(
    fc.asyncProperty(world, async ([pairs, steps]) => {
      const readings = new Map<string, Reading>()
      const judgements = new Map<string, Judgement>()
      const walked = await withStore(async (store) => {
        for (const step of steps) {
          if ('write' in step) {
            const batch = step.write.map(([n, version]) => pairs[n]![version]!)
            await store.write(batch)
            for (const r of batch) readings.set(r.document.id, r)
          } else if ('remove' in step) {
            const id = pairs[step.remove]![0].document.id
            expect((await store.remove(id)) !== null).toBe(readings.delete(id))
          } else if ('judge' in step) {
            await store.judge(step.judge)
            judgements.set(step.judge.id, step.judge)
          } else {
            const id = [...judgements.keys()][step.unjudge] ?? 'none'
            expect(await store.unjudge(id)).toBe(judgements.delete(id))
          }
        }
        return fingerprint(store, readings.values())
      })
      const clean = await withStore(async (store) => {
        for (const j of [...judgements.values()].reverse()) await store.judge(j)
        await store.write([...readings.values()].reverse())
        return fingerprint(store, readings.values())
      })
      expect(walked).toEqual(clean)
    }),
    { numRuns: Number(process.env.CHANCERY_RUNS ?? 100) },
  )
}, 120_000)
