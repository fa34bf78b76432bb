// A day by its number alone: "on the 26th" in the month that the text told last, "the 5th of this month".
import { dayNumber, fromDayNumber, isDay } from '../calendar.ts'
import { CUES } from '../cue.ts'
import { behind, flat, push, pushDay, type Reader } from '../reader.ts'
import { monthFrom } from './month.ts'

const ORDINAL_BEFORE = /(?:^|[^\w-])(on|until|by|from|since|to|and|through|before|after) the $/i
const ORDINAL_BEHIND =
  /^(?:[,.;)]|$)|^ (?:and|in|at|with|when|where|for|he|she|they|it|the|to|is|was|are|were|has|had|will|would)\b|^ of (?:the same|that|this|last|next) month\b/
// "the 2nd and 3rd of this month"
const FIRST_OF_TWO = /(?<=(?:^|[^\w-])the )(\d{1,2})(?:st|nd|rd|th) (and|to|until|-|–)(?: the)? $/i

/** "on the 26th" in a month that was told, "the 5th of this month". `i` is at the figure. Returns where to read on, or `i`. */
export function readOrdinal(r: Reader, i: number): number {
  const { text } = r
  const found = /^(\d{1,2})(?:st|nd|rd|th)(?!\w)/.exec(text.slice(i, i + 5))
  if (!found) return i
  const end = i + found[0].length
  const d = Number(found[1])
  const after = behind(r, end)
  const before = flat(text, Math.max(r.lower, i - 28), i)
  const month = /^ of (the same|that|this|last|next) month\b/.exec(after)
  const lead = ORDINAL_BEFORE.exec(before)
  const stop = month ? end + month[0].length : end
  const cue = lead ? CUES[lead[1]!.toLowerCase()] : undefined
  if (month && /this|last|next/.test(month[1]!)) {
    const at = monthFrom(r, month[1]!)
    if (!at || !isDay(at.y, at.m, d)) return stop
    const n = dayNumber(at.y, at.m, d)
    const first = FIRST_OF_TWO.exec(before)
    const gap = first ? d - Number(first[1]) : 0
    if (!first || gap <= 0) {
      pushDay(r, i, stop, n, true, cue)
    } else if (gap === 1 || !/and/i.test(first[2]!)) {
      push(r, i - first[0].length, stop, fromDayNumber(n - gap), fromDayNumber(n), true, 'on')
    } else {
      pushDay(r, i - first[0].length, i - first[0].length + first[1]!.length + 2, n - gap, true, 'on')
      pushDay(r, i, stop, n, true, 'on')
    }
    return stop
  }
  const { lastMonth } = r
  if (!lastMonth || (!month && !(lead && ORDINAL_BEHIND.test(after)))) return end
  if (i - lastMonth.pos > 800 || !isDay(lastMonth.y, lastMonth.m, d)) return end
  const n = dayNumber(lastMonth.y, lastMonth.m, d)
  // Far from the day told last it may be the next month's.
  if (!month && lastMonth.d !== undefined && Math.abs(d - lastMonth.d) > 20) return end
  pushDay(r, i, stop, n, lastMonth.relative, cue)
  return stop
}
