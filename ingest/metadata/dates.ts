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
