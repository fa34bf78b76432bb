// The time a text takes grows with its length, whatever stands in it; and no pattern goes back and forth without end.
import { globSync, readFileSync } from 'node:fs'
import vm from 'node:vm'
import { describe, expect, it } from 'vitest'
import { load } from '../ingest/load/index.ts'
import { readDocument } from '../ingest/pipeline.ts'
import { cpu } from './support/cpu.ts'
import { adversaries, allPatterns } from './support/patterns.ts'

const UNITS = [
  ' ', '\n', ' \n', '\t', 'a', 'A', 'Aa', '1', '.', '-', ', ', '(', '"', '“', '"Aa ', '@', '://',
  'A. ', 'Aa ', 'aa ', 'AB ', '1. ', '12 ', '(a) ', 'the ', 'of the ', 'and the ', 'first ', 'co-', 'Aa-', 'U.S. ', 'Mr. ', 'Ambassador ',
  '| ', '# ', '- a\n', 'A:\n', 'A B\n', '10:00 ', '1 May 2024 ',
  'Ministry of ', 'meeting of ', 'The Minister met ', 'was held in ', 'Minister A B, ', 'signed the Agreement on ',
] // prettier-ignore

/** CPU milliseconds to read so many characters of it, between a headline and an end. */
async function time(unit: string, characters: number): Promise<number> {
  const body = unit.repeat(Math.ceil(characters / unit.length)).slice(0, characters)
  const loaded = await load(Buffer.from(`Talks in Oslo\n\n${body}\n\nEnd.`), { path: 'x.txt' })
  const start = cpu()
  readDocument(loaded, { uri: 'x', mediaType: 'text/plain', given: {} })
  return cpu() - start
}

describe('reading', () => {
  it.each(UNITS)(
    '%j, over and over: fifty thousand characters take no more than their share',
    async (unit) => {
      // Four times the length may take ten times as long, a machine being shared; where time grew with the square it would be sixteen.
      // What is over in a second and a half is not measured against anything.
      let [short, long] = [Infinity, Infinity]
      for (let tries = 0; tries < 4; tries++) {
        long = Math.min(long, await time(unit, 50_000))
        if (long < 1500) return
        short = Math.min(short, await time(unit, 12_500))
        if (long < 10 * short) return
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
    const endless: string[] = []
    for (const { file, pattern } of all) {
      // a pattern whose time grows with the square needs a millisecond for one of these, one of the third power half a second
      const units = adversaries(pattern)
      const texts = units.map((unit) => `${unit.repeat(Math.ceil(800 / unit.length)).slice(0, 800)}\u0001`)
      if (ends(pattern, texts)) continue
      for (const [i, text] of texts.entries())
        if (!ends(pattern, [text])) endless.push(`${file}: ${String(pattern)} over ${JSON.stringify(units[i])}`)
    }
    expect(endless).toEqual([])
  }, 240_000)

  it('each of them by itself: over the longest text that reading gives it, its time grows with the length', async () => {
    const reach = await longest()
    const slow: string[] = []
    for (const { file, pattern } of await allPatterns()) {
      const given = reach.get(String(pattern)) ?? UNSEEN
      const to = given > UNBOUNDED ? 50_000 : given
      for (const unit of adversaries(pattern)) {
        // a twentieth of a second is no harm, whatever it grows by: a text of an eighth tells it of all that grow with the square at most
        if (64 * alone(pattern, unit, to / 8) < 50 || alone(pattern, unit, to) < 50) continue
        const [short, long] = [alone(pattern, unit, to / 4), alone(pattern, unit, to)]
        // by four times the length with the power of one and a half: eight times
        if (long > 8 * short)
          slow.push(`${file}: ${String(pattern)} over ${to} of ${JSON.stringify(unit)}: ${short}, ${long} ms`)
      }
    }
    expect(slow).toEqual([])
  }, 240_000)
})

/** What reads a text longer than this is taken to read any. */
const UNBOUNDED = 3000
/** How much text those patterns are tried on that are of words which none of the texts below has. */
const UNSEEN = 2000

/** By pattern, the longest text that it is tried on while long documents are read: lines, a paragraph, one sentence, headings. */
async function longest(): Promise<Map<string, number>> {
  const reach = new Map<string, number>()
  const real = RegExp.prototype.exec
  const lines = whole().slice(0, 12_000)
  Reflect.set(RegExp.prototype, 'exec', function (this: RegExp, text: string) {
    const key = String(this)
    if (!(reach.get(key)! >= text.length)) reach.set(key, text.length)
    return real.call(this, text)
  })
  try {
    for (const text of [lines, lines.replace(/\s+/g, ' '), names(12_000), lines.toUpperCase()]) {
      const loaded = await load(Buffer.from(text), { path: 'x.txt' })
      readDocument(loaded, { uri: 'x', mediaType: 'text/plain', given: {} })
    }
  } finally {
    Reflect.set(RegExp.prototype, 'exec', real)
  }
  return reach
}

/** The samples and the golden texts, one after the other. */
const whole = (): string =>
  globSync(['samples/*.txt', 'test/golden/*/document.txt'])
    .sort()
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n\n')
/** The same as one sentence. */
const names = (characters: number): string =>
  whole()
    .replace(/\s+/g, ' ')
    .replace(/[.!?;:]/g, '')
    .slice(0, characters)

/** CPU milliseconds to look for the pattern in so much of a text that it does not fit at the end; the quickest of three. */
function alone(pattern: RegExp, unit: string, characters: number): number {
  const text = `${unit.repeat(Math.ceil(characters / unit.length)).slice(0, characters)}\u0001`
  let best = Infinity
  for (let tries = 0; tries < 3 && best > 1; tries++) {
    pattern.lastIndex = 0
    const start = cpu()
    pattern.test(text)
    best = Math.min(best, cpu() - start)
  }
  return best
}

const SCRIPT = new vm.Script('for (const text of texts) { pattern.lastIndex = 0; pattern.test(text) }')
const BOX = vm.createContext({ pattern: /x/, texts: [] as readonly string[] })

/** Whether it is over within a quarter of a second, in one of four tries. */
function ends(pattern: RegExp, texts: readonly string[]): boolean {
  BOX.pattern = pattern
  BOX.texts = texts
  for (let tries = 0; tries < 4; tries++)
    try {
      SCRIPT.runInContext(BOX, { timeout: 250 })
      return true
    } catch {
      // interrupted
    }
  return false
}
