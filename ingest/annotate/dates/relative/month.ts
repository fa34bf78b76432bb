// Months, seasons and weeks: "last month", "in the summer", "next week".
import { fromDayNumber, weekdayOf } from '../calendar.ts'
import { anchorDay, blankLines, push, type Reader } from '../reader.ts'
import { tenseAt } from '../years.ts'
import { cueBefore, cueOf, type Here, SHIFTS } from './here.ts'

export function monthFrom(r: Reader, how: string): { y: number; m: number } | undefined {
  if (r.anchor?.m === undefined) return undefined
  const n = r.anchor.y * 12 + r.anchor.m - 1 + SHIFTS[how.toLowerCase()]!
  return { y: Math.floor(n / 12), m: (n % 12) + 1 }
}

export function readMonth(r: Reader, h: Here): number {
  const anchored = /(?:^|[^\w-])((?:earlier |later |early |late )?(last|this|next)) $/i.exec(h.before)
  if (anchored) {
    const at = monthFrom(r, anchored[2]!)
    if (at)
      push(r, h.i - anchored[1]!.length - 1, h.end, at, at, true, cueBefore(h.before.slice(0, anchored.index + 1)))
    return h.end
  }
  const told = /(?:^|[^\w-])(?:the|that) (same|following|previous|preceding) $/i.exec(h.before)
  const last = r.lastMonth
  if (!told || !last || h.i - last.pos > 600 || blankLines(r.text, last.pos, h.i, 1)) return h.end
  const n = last.y * 12 + last.m - 1 + (/^foll/i.test(told[1]!) ? 1 : /^pre/i.test(told[1]!) ? -1 : 0)
  const at = { y: Math.floor(n / 12), m: (n % 12) + 1 }
  push(r, h.i - told[1]!.length - 1, h.end, at, at, last.relative, cueBefore(h.before.slice(0, told.index + 1)) ?? 'in')
  return h.end
}

// The first and the last month of the northern season.
const SEASONS: Record<string, readonly [number, number]> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  fall: [9, 11],
}

/** "this autumn"; "in the summer" of the anchor's year, where the clause says that it is ahead, or over, and it is. */
export function readSeason(r: Reader, h: Here): number {
  const { anchor } = r
  if (!anchor || (h.word === 'fall' && /^ (?:in|of|to|from)\b/.test(h.after))) return h.end
  const lead = /(?:^|[^\w-])((?:earlier |later )?this) $/i.exec(h.before)
  const bare = lead ? null : /(?:^|[^\w-])in the $/i.exec(h.before)
  if (lead) {
    push(
      r,
      h.i - lead[1]!.length - 1,
      h.end,
      { y: anchor.y },
      { y: anchor.y },
      true,
      cueBefore(h.before.slice(0, lead.index + 1)),
    )
  } else if (bare && anchor.m !== undefined && !/^ (?:of|\d)/.test(h.after)) {
    const [first, last] = SEASONS[h.word]!
    const told = tenseAt(r, { start: h.i, end: h.end })
    if ((told === 'future' && anchor.m < first) || (told === 'past' && anchor.m > last))
      push(r, h.i, h.end, { y: anchor.y }, { y: anchor.y }, true, 'in')
  }
  return h.end
}

/** A week tells no day, and the month only where all of it lies in one. */
export function readWeek(r: Reader, h: Here): number {
  const here = anchorDay(r)
  const lead = /(?:^|[^\w-])((?:earlier |later |early |late )?(last|this|next|(?<=the )coming)) $/i.exec(h.before)
  if (!r.weeks || here === undefined || !lead) return h.end
  const monday = here - ((weekdayOf(here) + 6) % 7) + 7 * SHIFTS[lead[2]!.toLowerCase()]!
  const a = fromDayNumber(monday)
  const b = fromDayNumber(monday + 6)
  const month = { y: a.y, m: a.m }
  if (a.m === b.m)
    push(r, h.i - lead[1]!.length - 1, h.end, month, month, true, cueOf(h, h.before.slice(0, lead.index + 1)))
  return h.end
}
