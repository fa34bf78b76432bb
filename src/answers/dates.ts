// Dates that are only as exact as the text: `2024`, `2024-08`, `2024-08-26`. All of them are strings.

const PARTIAL = /^\d{4}(?:-(\d{2})(?:-(\d{2}))?)?$/

/** Whether it is a date of the calendar, to the year, the month or the day. */
export function isPartialDate(text: string): boolean {
  const m = PARTIAL.exec(text)
  if (!m) return false
  const [, month, day] = m
  if (month !== undefined && (month < '01' || month > '12')) return false
  return day === undefined || (day >= '01' && day <= lastDay(text))
}

const lastDay = (text: string) =>
  String(new Date(Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)), 0)).getUTCDate()).padStart(2, '0')

/** Negative, 0 or positive, as exact as the less exact of the two: `2024` and `2024-08-26` are 0. */
export function compareDates(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  const [x, y] = [a.slice(0, length), b.slice(0, length)]
  return x < y ? -1 : x > y ? 1 : 0
}

/** For sorting: the undated last, a year before its months, a month before its days. */
export function byDate(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0
  if (a === undefined) return 1
  if (b === undefined) return -1
  return a < b ? -1 : 1
}
