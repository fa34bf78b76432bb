// "her June 3 meeting with X", "the May 5-7 visit to Ottawa": a day that stands in front of the noun is that meeting's.
import type { Mention } from '../../mention.ts'
import { MONTHS } from '../../lexicon/events.ts'
import { aboutWord, keyIn, keyLike } from '../../words.ts'
import type { Token } from '../../scan.ts'

const THE = keyIn(['the', 'his', 'her', 'their', 'its', 'our', 'my', 'this', 'that', 'a', 'an'])
export const WHOSE = aboutWord(({ shape, text }) => shape === 'poss' || text === '’' || text === "'")

/** A month, or a day of the week. */
const NAMED = keyLike(MONTHS)
const DAY = aboutWord(({ key }) => /^\d{1,2}(?:st|nd|rd|th)?$/.test(key))

/** What stands before the day that ends at token `to`, "her June 3", "the May 5-7", "Monday": its index; -1 where no day ends there. */
export function beforeDay(tokens: readonly Token[], to: number, floor: number): number {
  const ofDate = (t: Token): boolean => DAY(t) || NAMED(t) || /^[-–]$/.test(t.text)
  let i = to - 1
  if (!(NAMED(tokens[i]!) && tokens[i]!.key.endsWith('day'))) {
    if (!ofDate(tokens[i]!)) return -1
    while (i > floor && ofDate(tokens[i - 1]!)) i--
    const day = tokens.slice(i, to)
    if (!day.some((t) => NAMED(t) && t.shape !== 'lower') || !day.some(DAY)) return -1
  }
  return i > floor ? i - 1 : -1
}

/** Joins the day to the event where an article or whose it is stands before both; they were two mentions. */
export function joinDays(tokens: readonly Token[], found: Mention[]): void {
  for (let n = 1; n < found.length; n++) {
    const day = found[n - 1]!
    const e = found[n]!
    if (e.kind !== 'event' || day.kind !== 'date' || day.to !== e.from || e.ordinal !== undefined) continue
    const first = tokens[day.from - 1]
    const { cue, ...own } = day
    if (cue && cue !== 'of') continue
    if (!first || e.plural || e.named || day.precision === 'year' || !(THE(first) || WHOSE(first))) continue
    const surface = tokens
      .slice(day.from, e.to)
      .reduce((all, t, k, list) => all + (k && list[k - 1]!.end < t.start ? ' ' : '') + t.text, '')
    found.splice(n - 1, 2, { ...e, from: THE(first) ? day.from - 1 : day.from, definite: true, day: own, surface })
    n--
  }
}
