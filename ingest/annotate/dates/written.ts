// Written dates: from the items that the grammar read to the dates that are kept.
import type { DateCue } from '../../types.ts'
import { dayNumber, fromDayNumber, isDay, weekdayOf, type DateParts } from './calendar.ts'
import { isAbout, isAttribute, leadOf, type Lead } from './cue.ts'
import { isLicensed, isWeek } from './license.ts'
import type { Item } from './item.ts'
import { isLater } from './phrase.ts'
import { push, type Reader } from './reader.ts'
import { merge, segmentsOf, type Found, type Segment } from './segments.ts'
import { tell, yearOf } from './years.ts'

/** Decides whether the items are dates here, resolves and keeps them. Returns where to read on. */
export function take(r: Reader, items: readonly Item[]): number {
  const first = items[0]!
  const last = items.at(-1)!
  const lead = leadOf(r.text, first.start, r.lower)
  if (first.counted) return takeCounted(r, first, lead)
  if (!isLicensed(r, items, lead)) return first.d === undefined && first.m !== undefined ? first.end : last.end

  const found: Found[] = []
  for (const s of segmentsOf(r, items, lead)) {
    const opening = s.from === first
    const value = resolve(
      r,
      opening ? s : movedBehind(s, found[0]),
      opening ? lead : { ...lead, start: s.start, modifier: undefined },
    )
    if (!value) continue
    const start = opening && first.d === undefined ? lead.start : s.start
    found.push({ ...value, start, end: s.end, join: s.join })
  }
  const rough =
    first.d === undefined ? undefined : isWeek(r, first.start) ? 'week' : isAbout(lead) ? 'about' : undefined
  const cue = cueFor(r, first, last, lead)
  for (const f of merge(found)) keep(r, f, f.join === 'to' ? 'to' : cue, rough)
  return last.end
}

function cueFor(r: Reader, first: Item, last: Item, lead: Lead): DateCue | undefined {
  // "the 26th of August" has an article of its own.
  const ordinal = /^\d{1,2}(?:st|nd|rd|th)\b/.test(r.text.slice(first.start, first.start + 5))
  if (!ordinal && isAttribute(r.text, lead, last.end)) return 'of'
  return lead.cueWord === 'for' && first.d !== undefined ? 'on' : lead.cue
}

/** "In March 26 countries …" is March, "On March 26 countries …" is a day, and "By March 26 countries …" is not known. */
function takeCounted(r: Reader, item: Item, lead: Lead): number {
  if (lead.cue === 'in') return take(r, [{ ...item, counted: false, d: undefined }])
  const number = lead.cue === 'on' ? /^\s+(?:the\s+)?\d{1,2}/.exec(r.text.slice(item.end, item.end + 12)) : null
  return number ? take(r, [{ ...item, counted: false, end: item.end + number[0].length }]) : item.end
}

/** The new time of what was moved lies behind the old one, where it does not name its year itself. */
function movedBehind(s: Segment, old: Found | undefined): Segment {
  if (s.join !== 'to' || !old || s.from.y !== undefined || s.from.yearShift !== undefined) return s
  const turn = isLater({ ...old.from, start: 0, end: 0 }, s.from) ? 1 : 0
  return { ...s, from: { ...s.from, y: old.from.y + turn } }
}

type Value = Pick<Found, 'from' | 'to' | 'relative'>

function resolve(r: Reader, s: Segment, lead: Lead): Value | undefined {
  const year = yearOf(r, s.from, lead)
  if (!year) return undefined
  const from: DateParts = { y: year.y, m: s.from.m, d: s.from.d }
  if (!exists(from)) return undefined
  if (!s.to) return { from, to: from, relative: year.relative }
  const turn = isLater(s.from, s.to)
  // No stretch turns the year within one month.
  if (turn && s.from.m === s.to.m && !(s.from.ownYear && s.to.ownYear)) return undefined
  let { y } = s.to
  if (y === undefined && s.to.yearShift !== undefined) y = yearOf(r, s.to, lead)?.y
  if (y !== undefined && s.to.ownYear) tell(r, y, s.to, lead)
  const to: DateParts = { y: y ?? year.y + (turn ? 1 : 0), m: s.to.m, d: s.to.d }
  return exists(to) && firstDay(from) <= lastDay(to) ? { from, to, relative: year.relative } : undefined
}

const exists = (p: DateParts): boolean =>
  p.m === undefined || (p.m >= 1 && p.m <= 12 && (p.d === undefined || isDay(p.y, p.m, p.d)))
const firstDay = (p: DateParts): number => dayNumber(p.y, p.m ?? 1, p.d ?? 1)
const lastDay = (p: DateParts): number => dayNumber(p.y, p.m ?? 12, p.d ?? 28)

/** "around 26 August" and "the week of 3 March" tell the month, where all of it lies in one. */
function keep(r: Reader, f: Found, cue: DateCue | undefined, rough: 'week' | 'about' | undefined): void {
  if (rough === undefined || f.from.d === undefined) return push(r, f.start, f.end, f.from, f.to, f.relative, cue)
  if (rough === 'week') {
    const n = dayNumber(f.from.y, f.from.m!, f.from.d)
    const monday = n - ((weekdayOf(n) + 6) % 7)
    if (fromDayNumber(n + 6).m !== f.from.m || fromDayNumber(monday).m !== f.from.m) return
  }
  push(r, f.start, f.end, { y: f.from.y, m: f.from.m }, { y: f.to.y, m: f.to.m }, f.relative, cue)
}
