// What a pattern needs is read off it so that texts can be passed over unread: a text that matches must never be passed over.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { INVERSIONS } from '../../ingest/relate/inversion.ts'
import { has, needsOf } from '../../ingest/relate/inversion/needs.ts'

describe('what a pattern needs', () => {
  it.each([
    [/(?:was|were) chaired by \{P\d+\}/g, 'talks were chaired by {P1}', 'talks were held by {P1}'],
    [/the (?:old |new )?(?:chair|host)s? of/, 'the new hosts of {E1}', 'the new guests of {E1}'],
    [
      /(?<who>\{[PJ]\d+\})(?: ,)? (?:also )?(?:signed|initialled)/g,
      '{J2} also initialled it',
      '{O2} also initialled it',
    ],
    [/(?:signed ){1,3}by/, 'signed signed by', 'sealed by'],
    [/(?<!not )held(?= in)/, 'it was held in', 'it was moved to'],
  ])('%s', (pattern, fits, lacks) => {
    expect(has(fits, needsOf(pattern))).toBe(true)
    expect(has(lacks, needsOf(pattern))).toBe(false)
  })

  it('of patterns made at random, no match is ever passed over', () => {
    const { pattern } = fc.letrec<{ pattern: string; piece: string }>((tie) => ({
      piece: fc.oneof(
        { maxDepth: 2, withCrossShrink: true },
        fc.constantFrom(
          'ab',
          'ab',
          'ca',
          'ba ',
          'c',
          ' ',
          '[ab]',
          '[^c]',
          '\\w',
          '.',
          '^',
          '$',
          '\\b',
          'a?',
          'b*',
          'ab{0,2}',
          'c+',
          '\\{a',
        ),
        ...['(?:%s)', '(?:%s)?', '(?:%s){1,2}', '(?:%s){0,4}', '(?=%s)', '(?<!%s)', '(%s)'].map((shape) =>
          tie('pattern').map((inside) => shape.replace('%s', inside)),
        ),
      ),
      pattern: fc
        .array(fc.array(tie('piece'), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 })
        .map((choices) => choices.map((pieces) => pieces.join('')).join('|')),
    }))
    const text = fc
      .array(fc.constantFrom('a', 'b', 'c', ' ', '{'), { maxLength: 14 })
      .map((letters) => letters.join(''))
    fc.assert(
      fc.property(pattern, fc.array(text, { minLength: 30, maxLength: 30 }), (source, texts) => {
        const made = new RegExp(source)
        const needs = needsOf(made)
        const passedOver = texts.filter((t) => made.test(t) && !has(t, needs))
        expect(passedOver, source).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })

  it('of nearly every construction something can be told', () => {
    const blank = INVERSIONS.filter(({ pattern }) => !needsOf(pattern).length).map(({ name }) => name)
    expect(blank.length, blank.join()).toBeLessThan(INVERSIONS.length / 10)
  })
})
