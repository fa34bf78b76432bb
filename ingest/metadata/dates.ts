// Dates as header lines use them: single days and months, and whether one is the end of a range.
import { findDates } from '../annotate/dates.ts'

export interface HeaderDate {
  readonly start: number
  readonly end: number
  /** ISO 8601, as exact as the text. */
  readonly iso: string
  readonly precision: 'day' | 'month'
  /** "16-17 April 2026": the days of what is told, not of the document. */
  readonly range: boolean
  /** Its last day, where it is a range. */
  readonly until?: string
}

/** "2031. 3. 4.": as Korean and Hungarian offices write a day. */
/** "4. 3. 2031": as offices of central Europe do. */
const DAY_FIRST = /(?<![\d.])(0?[1-9]|[12]\d|3[01])\. (0?[1-9]|1[0-2])\. ((?:19|20)\d\d)(?!\d)/g
const SPACED = /(?<![\d.])((?:19|20)\d\d)\. ?(0?[1-9]|1[0-2])\. ?(0?[1-9]|[12]\d|3[01])(?!\d)\.?/g

/** The dates of a short text, in order. A bare year is a part of a name more often than a date, and is left out. */
export function headerDates(line: string): HeaderDate[] {
  const spaced = [
    ...[...line.matchAll(SPACED)].map((m) => ({ m, y: m[1]!, mo: m[2]!, d: m[3]! })),
    ...[...line.matchAll(DAY_FIRST)].map((m) => ({ m, y: m[3]!, mo: m[2]!, d: m[1]! })),
  ].map(({ m, y, mo, d }): HeaderDate => ({
    start: m.index,
    end: m.index + m[0].length,
    iso: `${y}-${mo.padStart(2, '0')}-${d.padStart(2, '0')}`,
    precision: 'day',
    range: false,
  }))
  const read = findDates(line).flatMap(({ start, end, from, to, precision }) =>
    precision === 'year' || spaced.some((x) => x.start < end && start < x.end)
      ? []
      : [{ start, end, iso: from, precision, range: to !== undefined, ...(to ? { until: to } : {}) }],
  )
  return spaced.length > 0 ? [...spaced, ...read].sort((a, b) => a.start - b.start) : read
}

const UNITS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )
const MONTHS = 'january february march april may june july august september october november december'.split(' ')
const WORDED =
  /^(?:done|given|signed|adopted|issued)\b.{0,60}?\bon (?:the|this) ([a-z-]+|\d{1,2}(?:st|nd|rd|th)) day of ([a-z]+),?(?: of)?(?: the year)?(?: of our lord)? (?:(\d{4})|two thousand(?: and)?(?: ([a-z]+(?:[- ][a-z]+)?))?)/i

/** "Done at Oslo on the twelfth day of December of the year two thousand and thirty-one": the day in words, as treaties write it; ISO 8601. */
export function wordedDay(line: string): string | undefined {
  const m = WORDED.exec(line.replace(/\s+/g, ' '))
  const month = MONTHS.indexOf(m?.[2]!.toLowerCase() ?? '') + 1
  if (!m || !month) return undefined
  const [tens, unit] = m[1]!.toLowerCase().split('-')
  const day =
    Number.parseInt(m[1]!, 10) ||
    (unit ? (TENS.indexOf(tens!) + 2) * 10 : tens === 'thirtieth' ? 30 : 0) + ORDINALS.indexOf(unit ?? tens!) + 1
  const [decade, rest] = (m[4] ?? '').toLowerCase().split(/[- ]/)
  const year = m[3]
    ? Number(m[3])
    : 2000 +
      (TENS.includes(decade!)
        ? (TENS.indexOf(decade!) + 2) * 10 + UNITS.indexOf(rest!) + 1
        : UNITS.indexOf(decade!) + 1)
  return day >= 1 && day <= 31 ? `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` : undefined
}
