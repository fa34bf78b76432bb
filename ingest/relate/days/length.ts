// How many days a meeting or a visit lasted, told by its noun: "a four-day visit", "after three days".
import type { DateMentionToken } from '../../mention.ts'

const COUNT = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

const N = String.raw`\b(${COUNT.join('|')}|\d{1,2})`
const LASTED = new RegExp(`${N} ?- ?days? |\\bafter ${N} days\\b`)

/** How many days it lasted: "the two-day forum", "after three days". */
export function daysOf(words: string): number | undefined {
  const told = LASTED.exec(words)
  const n = told?.[1] ?? told?.[2]
  return n === undefined ? undefined : COUNT.includes(n) ? COUNT.indexOf(n) + 2 : Number(n)
}

/** The day that lies `days` behind (negative: before) an ISO date. */
export const dayFrom = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)

/** "arrived on Monday on a three-day visit", "ended today a four-day visit": from the day told on, or up to it. Other dates as they are. */
export function lasting(
  dates: readonly DateMentionToken[],
  days: number | undefined,
  toItsEnd: boolean,
): DateMentionToken[] {
  const [d] = dates
  if (!d || dates.length > 1 || !days || days > 15 || d.precision !== 'day' || d.end) return [...dates]
  return toItsEnd
    ? [{ ...d, date: dayFrom(d.date, 1 - days), end: d.date }]
    : [{ ...d, end: dayFrom(d.date, days - 1) }]
}
