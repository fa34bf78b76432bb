// The time a text takes grows with its length, whatever stands in it; and no pattern goes back and forth without end.
import vm from 'node:vm'
import { describe, expect, it } from 'vitest'
import { load } from '../ingest/load/index.ts'
import { readDocument } from '../ingest/pipeline.ts'
import { adversaries, allPatterns } from './support/patterns.ts'

const UNITS = [
  ' ', '\n', ' \n', '\t', 'a', 'A', 'Aa', '1', '.', '-', ', ', '(', '"', '“', '"Aa ', '@', '://',
  'A. ', 'Aa ', 'aa ', 'AB ', '1. ', '12 ', '(a) ', 'the ', 'of the ', 'and the ', 'first ', 'co-', 'Aa-', 'U.S. ', 'Mr. ', 'Ambassador ',
  '| ', '# ', '- a\n', 'A:\n', 'A B\n', '10:00 ', '1 May 2024 ',
  'Ministry of ', 'meeting of ', 'The Minister met ', 'was held in ', 'Minister A B, ', 'signed the Agreement on ',
] // prettier-ignore

/** Milliseconds to read so many characters of it, between a headline and an end. */
async function time(unit: string, characters: number): Promise<number> {
  const body = unit.repeat(Math.ceil(characters / unit.length)).slice(0, characters)
  const loaded = await load(Buffer.from(`Talks in Oslo\n\n${body}\n\nEnd.`), { path: 'x.txt' })
  const start = performance.now()
  readDocument(loaded, { uri: 'x', mediaType: 'text/plain', given: {} })
  return performance.now() - start
}

describe('reading', () => {
  it.each(UNITS)(
    '%j, over and over: fifty thousand characters take no more than their share',
    async (unit) => {
      await time(unit, 2000)
      // Four times the length may take ten times as long, a machine being shared; where time grew with the square it would be sixteen.
      // What is over in a second and a half is not measured against anything: a busy machine takes three times as long as an idle one.
      let [short, long] = [Infinity, Infinity]
      for (let tries = 0; tries < 4; tries++) {
        short = Math.min(short, await time(unit, 12_500))
        long = Math.min(long, await time(unit, 50_000))
        if (long < 1500 || long < 10 * short) return
      }
      expect(`${long.toFixed(0)} ms after ${short.toFixed(0)} ms`).toBe('at most ten times as long')
    },
    120_000,
  )
})

describe('patterns', () => {
  it('each of them gives up, where it does not fit, without trying all ways to divide a text', async () => {
    const all = await allPatterns()
    expect(all.length).toBeGreaterThan(1000)
    const script = new vm.Script('pattern.lastIndex = 0; pattern.test(text)')
    const box = vm.createContext({ pattern: /x/, text: '' })
    const endless: string[] = []
    for (const { file, pattern } of all)
      for (const unit of adversaries(pattern)) {
        // a pattern whose time grows with the square needs a millisecond for this, one of the third power half a second
        box.pattern = pattern
        box.text = `${unit.repeat(Math.ceil(800 / unit.length)).slice(0, 800)}\u0001`
        if (!ends(script, box)) endless.push(`${file}: ${String(pattern)} over ${JSON.stringify(unit)}`)
      }
    expect(endless).toEqual([])
  }, 240_000)
})

/** Whether it is over within a quarter of a second, in one of four tries. */
function ends(script: vm.Script, box: vm.Context): boolean {
  for (let tries = 0; tries < 4; tries++)
    try {
      script.runInContext(box, { timeout: 250 })
      return true
    } catch {
      // interrupted
    }
  return false
}
