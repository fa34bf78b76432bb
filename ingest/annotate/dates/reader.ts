// What the parts of the date reader share while they go through one text.
import type { DateCue, DateMention } from '../../types.ts'
import { dayNumber, fromDayNumber, iso, type DateParts } from './calendar.ts'

/** A year that the text has told of, for what follows without one. */
export interface ToldYear {
  readonly pos: number
  readonly y: number
  readonly m?: number
  readonly kind: 'year' | 'month' | 'day'
  readonly cue?: DateCue
  /** Opens its sentence ("In 2019, …"), so that what follows is told of that year. */
  readonly initial: boolean
  readonly relative: boolean
}

export interface Reader {
  readonly text: string
  /** Reading stays within these offsets. */
  readonly lower: number
  readonly upper: number
  readonly anchor?: DateParts
  readonly weeks: boolean
  readonly out: DateMention[]
  told?: ToldYear
  lastMonth?: { y: number; m: number; d?: number; pos: number; relative: boolean }
  lastYear?: { y: number; pos: number; relative: boolean }
  /** The date in the header, where no anchor is given: gives month-days their year. */
  header?: DateParts
}

// A deadline or a bound is not what the story has come to.
export const BOUNDS: ReadonlySet<DateCue | undefined> = new Set<DateCue | undefined>([
  'since',
  'by',
  'until',
  'before',
  'after',
])

/** Keeps a date. What overlaps the one before is dropped. */
export function push(
  r: Reader,
  start: number,
  end: number,
  from: DateParts,
  to: DateParts,
  relative: boolean,
  cue?: DateCue,
): void {
  const before = r.out.at(-1)
  if (before && before.end > start) return
  const a = iso(from.y, from.m, from.d)
  const b = iso(to.y, to.m, to.d)
  const precision =
    from.m === undefined || to.m === undefined ? 'year' : from.d === undefined || to.d === undefined ? 'month' : 'day'
  r.out.push({ start, end, from: a, ...(a === b ? {} : { to: b }), precision, relative, ...(cue ? { cue } : {}) })
  if (BOUNDS.has(cue)) return
  if (to.m !== undefined) r.lastMonth = { y: to.y, m: to.m, d: to.d, pos: end, relative }
  r.lastYear = { y: to.y, pos: end, relative }
}

export function pushDay(r: Reader, start: number, end: number, n: number, relative: boolean, cue?: DateCue): void {
  const day = fromDayNumber(n)
  push(r, start, end, day, day, relative, cue)
}

/** The anchor's day number; undefined where the anchor is less exact. */
export function anchorDay(r: Reader): number | undefined {
  return r.anchor?.d === undefined ? undefined : dayNumber(r.anchor.y, r.anchor.m!, r.anchor.d)
}

/** `text[a, b)` with every white space a single blank, so that patterns need only know one. Offsets stay. */
export function flat(text: string, a: number, b: number): string {
  const part = text.slice(a, b)
  return NO_BLANK.test(part) ? part.replace(/\s/g, ' ') : part
}
const NO_BLANK = /[^\S ]/

/** What stands behind `end`, as far as patterns look. */
export function behind(r: Reader, end: number): string {
  return flat(r.text, end, Math.min(r.upper, end + 64))
}

/** Whether `text[a, b)` has at least `count` blank lines. */
export function blankLines(text: string, a: number, b: number, count: number): boolean {
  let seen = 0
  let empty = false
  for (let i = a; i < b; i++) {
    const c = text.charCodeAt(i)
    if (c === 10) {
      if (empty && ++seen >= count) return true
      empty = !(empty && seen > 0 && count > 1)
    } else if (c > 32 && c !== 160) empty = false
  }
  return false
}
