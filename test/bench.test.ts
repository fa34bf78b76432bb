// What `npm run bench` measures with: other documents than the samples, laid out as they are.
import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { texts, varied } from '../bench/documents.ts'
import { race } from '../bench/measure.ts'

test('documents are varied in the names of people alone, at the same offsets, and the same way each time', async () => {
  const all = await texts('samples')
  expect(all.length).toBe(12)
  for (const document of all) {
    const other = varied(document, 7)
    expect(other.text).toHaveLength(document.text.length)
    expect(other.text).not.toBe(document.text)
    expect(varied(document, 7).text).toBe(other.text)
    expect(varied(document, 8).text).not.toBe(other.text)
    expect(other.text).not.toMatch(/Fosse|Kusuma|Tammsaar/)
  }
})

test('a race gives each its best pass', () => {
  let n = 0
  const times = race([{ name: 'a', run: () => n++ }], ['x', 'y'], 3)
  expect([n, [...times.keys()]]).toEqual([6, ['a']])
  expect(times.get('a')).toBeLessThan(1000)
})

test('memory is told after each tenth', () => {
  const { used, rss } = JSON.parse(
    execFileSync(process.execPath, ['--expose-gc', 'bench/memory.ts', '50'], { encoding: 'utf8' }),
  ) as { used: number[]; rss: number }
  expect(used).toHaveLength(10)
  // after what is compiled once: fifty short texts leave next to nothing behind
  expect(used[9]! - used[5]!).toBeLessThan(10)
  expect(rss).toBeGreaterThan(used[9]!)
})
