import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDates } from '../../ingest/annotate/dates.ts'
import { ABSOLUTE, LESS_THAN_A_DAY, NOTHING, RANGES, RELATIVE, WITHOUT_YEAR, type Row } from './dates.table.ts'

const PRECISION: Record<number, string> = { 4: 'year', 7: 'month', 10: 'day' }

/** As the table writes it, with how exact it is. */
function read(text: string, anchor: string): string[] {
  return findDates(text, { anchor }).map((m) => {
    const span = text.slice(m.start, m.end)
    return `${span} = ${m.from}${m.to === undefined ? '' : `..${m.to}`} (${m.precision})`
  })
}

function withPrecision(expected: string): string {
  const value = expected.slice(expected.lastIndexOf(' = ') + 3)
  const length = Math.min(...value.split('..').map((v) => v.length))
  return `${expected} (${PRECISION[length]})`
}

const TABLES: readonly (readonly [string, readonly Row[]])[] = [
  ['absolute dates', ABSOLUTE],
  ['ranges and lists', RANGES],
  ['months, years and parts of them', LESS_THAN_A_DAY],
  ['dates without a year', WITHOUT_YEAR],
  ['dates counted from elsewhere', RELATIVE],
]

for (const [name, rows] of TABLES) {
  describe(name, () => {
    it.each(rows)('%s [%s]', (text, anchor, ...expected) => {
      expect(read(text, anchor)).toEqual(expected.map(withPrecision))
    })
  })
}

describe('what is no date', () => {
  it.each(NOTHING)('%s', (text) => {
    // Among other words, and with everything that an anchor could lend.
    expect(read(`The delegation noted ${text}.`.replace(/\.\.$/, '.'), '')).toEqual([])
    expect(read(text, '')).toEqual([])
  })
})
