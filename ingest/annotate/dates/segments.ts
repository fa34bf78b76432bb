// Lists of dates: which items are two ends of a stretch, and which neighbours make one.
import { dayNumber, type DateParts } from './calendar.ts'
import type { Lead } from './cue.ts'
import type { Item, Join } from './item.ts'
import { flat, type Reader } from './reader.ts'

export interface Segment {
  readonly start: number
  readonly end: number
  readonly from: Item
  readonly to?: Item
  readonly join?: Join
}

/** A segment that has come to dates. `to` is `from` where it is no stretch. */
export interface Found {
  readonly start: number
  readonly end: number
  readonly from: DateParts
  readonly to: DateParts
  readonly relative: boolean
  readonly join?: Join
}

export function segmentsOf(r: Reader, items: readonly Item[], lead: Lead): Segment[] {
  const segments: Segment[] = []
  for (const item of items) {
    const open = segments.at(-1)
    if (open && !open.to && (item.join === 'to' || item.join === 'slash')) {
      segments[segments.length - 1] = { ...open, to: item, end: item.end }
    } else {
      segments.push({ start: item.start, end: item.end, from: item, join: item.join })
    }
  }
  const [a, b] = segments
  if (lead.cue === 'between' && segments.length === 2 && b!.join === 'and' && !a!.to && !b!.to)
    return [{ start: a!.start, end: b!.end, from: a!.from, to: b!.from }]
  if (segments.length === 1 && a!.to && isMove(r, a!, lead)) {
    return [
      { start: a!.start, end: a!.from.end, from: a!.from },
      { start: a!.to.start, end: a!.end, from: a!.to, join: 'to' },
    ]
  }
  return segments
}

const MOVED =
  /\b(?:postpon\w{1,3}|moved?|moving|reschedul\w{1,3}|brought forward|put off|put back|adjourned|slipped|shifted|delayed|pushed back|deferred|changed)\b[^.]{0,60}$/i

/** "postponed from 26 August to 3 September" is no stretch. */
function isMove(r: Reader, s: Segment, lead: Lead): boolean {
  if (lead.cue !== 'from' || s.to?.m === undefined) return false
  return MOVED.test(flat(r.text, Math.max(r.lower, s.start - 90), s.start))
}

/** Neighbouring days, months or years that "and" joins are one stretch: "12 and 13 February", "3, 4 and 5 May". */
export function merge(found: readonly Found[]): Found[] {
  const out: Found[] = []
  let run: Found[] = []
  const close = (): void => {
    const end = run.at(-1)
    if (run.length > 1 && end!.join === 'and') out.push({ ...run[0]!, to: end!.to, end: end!.end })
    else out.push(...run)
    run = []
  }
  for (const f of found) {
    const before = run.at(-1)
    if (before && !((f.join === 'and' || f.join === 'comma') && areNeighbours(before.to, f.from))) close()
    run.push(f)
  }
  close()
  return out
}

function areNeighbours(a: DateParts, b: DateParts): boolean {
  if (a.d !== undefined && b.d !== undefined) return dayNumber(b.y, b.m!, b.d) - dayNumber(a.y, a.m!, a.d) === 1
  if (a.d !== undefined || b.d !== undefined) return false
  if (a.m !== undefined && b.m !== undefined) return b.y * 12 + b.m - (a.y * 12 + a.m) === 1
  return a.m === undefined && b.m === undefined && b.y - a.y === 1
}
