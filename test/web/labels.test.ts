// Names and words of the drawing: what a person could not read is not placed.
import { describe, expect, test } from 'vitest'
import type { Box, Spot, Tie } from '../../web/src/graph/labels.ts'
import { bundled, labels, meets, wrap } from '../../web/src/graph/labels.ts'

/** Letters of half their height, so that no canvas is needed. */
const measure = (text: string, size = 12): number => text.length * size * 0.5
const PAPER = { width: 900, height: 600, size: 12, wide: 170, measure }

const spot = (id: string, x: number, y: number, text = id, more: Partial<Spot> = {}): Spot => ({
  id,
  x,
  y,
  r: 10,
  text,
  rank: 0,
  ...more,
})
const around = (n: number): Spot[] =>
  Array.from({ length: n }, (_, i) => {
    const angle = (i / n) * 2 * Math.PI
    const name = `${i + 1}th Consultation on the Marine Environment`
    return spot(`e${i}`, 450 + Math.cos(angle) * 330, 300 + Math.sin(angle) * 240, name)
  })
const circle = ({ x, y, r }: Spot): Box => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r })

describe('labels of the drawing', () => {
  test('no name or word stands on another one, on a sign or outside', () => {
    const hub = spot('hub', 450, 300, 'Ragnhild Fosse', { rank: 9 })
    const near = around(16)
    const ties: Tie[] = near.map((b) => ({ id: `to ${b.id}`, a: hub, b, text: 'took part in', rank: 0 }))
    const { names, words } = labels([hub, ...near], ties, PAPER)
    expect(names.length).toBe(17)
    expect(words.length).toBe(16)
    const all = [...names, ...words]
    for (const [i, one] of all.entries()) {
      for (const other of all.slice(i + 1)) expect(meets(one, other), `${one.lines} on ${other.lines}`).toBe(false)
      for (const s of [hub, ...near]) if (s.id !== one.id) expect(meets(one, circle(s)), `${one.lines}`).toBe(false)
      expect(one.x >= 0 && one.y >= 0 && one.x + one.width <= 900 && one.y + one.height <= 600).toBe(true)
    }
  })

  test('where there is no room the more important name is kept, and the selected one is always there', () => {
    const crowd = Array.from({ length: 60 }, (_, i) =>
      spot(`n${i}`, 400 + (i % 10) * 14, 300 + Math.floor(i / 10) * 14),
    )
    const chosen = spot('chosen', 455, 330, 'Third Meeting on Kelp', { rank: 1_000, must: true })
    const shown = labels([...crowd, chosen], [], PAPER).names
    expect(shown.map((l) => l.id)).toContain('chosen')
    expect(shown.length).toBeLessThan(61)
    const [low, high] = [spot('low', 100, 100, 'A', { rank: 1 }), spot('high', 100, 100, 'B', { rank: 2 })]
    expect(labels([low, high], [], PAPER).names[0]!.id).toBe('high')
  })

  test('a word that would cover its line is left out', () => {
    const [a, b] = [spot('a', 100, 100), spot('b', 170, 100)]
    const tie = (text: string): Tie => ({ id: 't', a, b, text, rank: 0 })
    expect(labels([a, b], [tie('holds a post at')], PAPER).words).toEqual([])
    const far = { ...b, x: 500 }
    expect(labels([a, far], [{ ...tie('holds a post at'), b: far }], PAPER).words.length).toBe(1)
  })

  test('a long name breaks into even lines, and only what is longer than four is cut', () => {
    expect(wrap('Oslo Ocean Week', 170, measure)).toEqual(['Oslo Ocean Week'])
    expect(wrap('Fourth Meeting of the Norway-Indonesia Ocean Policy Dialogue', 170, measure)).toEqual([
      'Fourth Meeting of the',
      'Norway-Indonesia',
      'Ocean Policy Dialogue',
    ])
    expect(wrap('Marie-Claire Thibodeau-Lalonde', 130, measure)).toEqual(['Marie-Claire', 'Thibodeau-Lalonde'])
    const endless = wrap(`Conference${'withoutanyspace'.repeat(9)}`, 170, measure)
    expect(endless.length).toBe(1)
    expect(endless[0]).toMatch(/^Conference.*…$/)
    expect(measure(endless[0]!)).toBeLessThanOrEqual(170)
  })

  test('several relations of two things are one line with their words', () => {
    const edge = (source: string, target: string, label: string) => ({ source, target, label })
    const said = bundled([edge('a', 'b', 'chaired'), edge('b', 'a', 'took part in'), edge('a', 'c', 'chaired')])
    expect(said.map((s) => s.text)).toEqual(['chaired, took part in', 'chaired'])
  })
})
