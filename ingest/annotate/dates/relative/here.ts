// The place of a word that counts, and what stands right around it: the preposition, the number, "ago" and "later".
import type { DateCue } from '../../../types.ts'
import { smallNumber } from '../lexicon.ts'

/** What the handlers get: the word's place, and the line around it with white space folded to single blanks. */
export interface Here {
  readonly i: number
  readonly end: number
  readonly word: string
  readonly before: string
  readonly after: string
}

const PREPOSITION = /(?:^|[^\w-])(on|in|from|since|by|until|before|after|during)(?: the)? $/i
export const POSSESSIVE = /^['’]s\b/
/** A date in the genitive belongs to the noun behind it. */
export function cueOf(h: Here, before: string): DateCue | undefined {
  return POSSESSIVE.test(h.after) ? 'of' : cueBefore(before)
}

export function cueBefore(before: string): DateCue | undefined {
  return PREPOSITION.exec(before)?.[1]?.toLowerCase() as DateCue | undefined
}

const QUANTITY = /(?:^|[^\w-])(an?|\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) $/i
const VAGUE =
  /(?:^|[^\p{L}])(?:more than|less than|fewer than|over|almost|nearly|some|about|around|roughly|approximately|at least|just over|just under|under|up to|barely|than|exactly half|half|quarter|within|or|to) $/iu
/** How many weeks, months or years from the anchor's. */
export const SHIFTS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1, coming: 1 }
export const SHIFT = /^ (later|earlier)\b(?! (?:than|in|this|that|on))/

interface Quantity {
  readonly count: number
  readonly start: number
}

/** The number before a unit; null where it is vague or none is there to count by. */
export function quantityBefore(h: Here): Quantity | null | undefined {
  const found = QUANTITY.exec(h.before)
  if (!found) return undefined
  const word = found[1]!
  const head = h.before.slice(0, h.before.length - word.length - 1)
  const count = smallNumber(word)
  return count === 0 || VAGUE.test(head) ? null : { count, start: h.i - word.length - 1 }
}
