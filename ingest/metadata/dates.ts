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
}

/** The dates of a short text, in order. A bare year is a part of a name more often than a date, and is left out. */
export function headerDates(line: string): HeaderDate[] {
  return findDates(line).flatMap(({ start, end, from, to, precision }) =>
    precision === 'year' ? [] : [{ start, end, iso: from, precision, range: to !== undefined }],
  )
}
