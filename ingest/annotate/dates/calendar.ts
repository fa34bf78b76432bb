// Days as whole numbers, so that "the day before" and "nearest year" are additions.

/** A calendar date as exact as it is known. Month and day count from 1. */
export interface DateParts {
  readonly y: number
  readonly m?: number
  readonly d?: number
}

const DAY = 86_400_000

/** Days since 1970-01-01. */
export function dayNumber(y: number, m: number, d: number): number {
  return Date.UTC(y, m - 1, d) / DAY
}

export function fromDayNumber(n: number): { y: number; m: number; d: number } {
  const date = new Date(n * DAY)
  return { y: date.getUTCFullYear(), m: date.getUTCMonth() + 1, d: date.getUTCDate() }
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
function daysInMonth(y: number, m: number): number {
  const leap = m === 2 && y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0)
  return LENGTHS[m - 1]! + (leap ? 1 : 0)
}

export function isDay(y: number, m: number, d: number): boolean {
  return m >= 1 && m <= 12 && d >= 1 && d <= daysInMonth(y, m)
}

/** 0 is Sunday. */
export function weekdayOf(n: number): number {
  return (((n + 4) % 7) + 7) % 7
}

/** `2024-08-26`, `2024-08` or `2024`. */
export function iso(y: number, m?: number, d?: number): string {
  const year = String(y).padStart(4, '0')
  if (m === undefined) return year
  const month = `${year}-${String(m).padStart(2, '0')}`
  return d === undefined ? month : `${month}-${String(d).padStart(2, '0')}`
}

/** Reads `2024-08-26`, `2024-08` or `2024` (a time of day after the date is ignored); anything else gives undefined. */
export function parseIso(value: string | undefined): DateParts | undefined {
  const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?!\d))?)?(?:T.{0,40})?$/.exec(value ?? '')
  if (!found) return undefined
  const y = Number(found[1])
  if (found[2] === undefined) return { y }
  const m = Number(found[2])
  if (m < 1 || m > 12) return undefined
  if (found[3] === undefined) return { y, m }
  const d = Number(found[3])
  return isDay(y, m, d) ? { y, m, d } : undefined
}

/**
 * The year in which the month-day lies nearest to the anchor, a tie going to the past; with `weekday` (0 is Sunday) a
 * year that agrees with it wins where the distances leave room for doubt. Undefined where the anchor is not exact enough.
 */
export function nearestYear(m: number, d: number, anchor: DateParts, weekday?: number): number | undefined {
  if (anchor.m === undefined) return undefined
  const here = dayNumber(anchor.y, anchor.m, anchor.d ?? 15)
  let best: number | undefined
  let bestDistance = Infinity
  for (let y = anchor.y - 1; y <= anchor.y + 1; y++) {
    if (!isDay(y, m, d)) continue
    const n = dayNumber(y, m, d)
    let distance = Math.abs(n - here)
    if (distance > DOUBTFUL && weekday !== undefined && weekdayOf(n) !== weekday) distance += 366
    if (distance < bestDistance) {
      best = y
      bestDistance = distance
    }
  }
  if (bestDistance > (anchor.d === undefined ? 150 : 184)) return undefined
  return best
}

// Farther than this from the anchor, the neighbouring year is a serious candidate.
const DOUBTFUL = 120

/** As `nearestYear`, for a month without a day. */
export function nearestYearOfMonth(m: number, anchor: DateParts): number | undefined {
  if (anchor.m === undefined) return undefined
  const delta = m - anchor.m
  if (delta >= 6) return anchor.y - 1
  if (delta < -6) return anchor.y + 1
  return anchor.y
}
