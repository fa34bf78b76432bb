// Ordinals read backwards from the noun of a meeting.
import { LOWER_MODIFIERS } from '../../lexicon/events.ts'
import { ADJECTIVE, isTopic } from '../../lexicon/topics.ts'
import { foldedText, ordinalAt, type Token } from '../../scan.ts'
import { keyLike } from '../../words.ts'

/** A word of the field a meeting is about. */
export const isField = (key: string): boolean => isTopic(key) || ADJECTIVE.test(key)

/** Whether an ordinal stands in front of the words of a field that end at `to`: "sixteenth bilateral human rights". */
export function numberedAhead(tokens: readonly Token[], to: number, floor: number): boolean {
  for (let i = to; i > floor && i > to - 5; i--) {
    if (ordinalEndingAt(tokens, i, floor)) return true
    const { key, shape } = tokens[i - 1]!
    if (shape !== 'lower' || !(isField(key) || LOWER_MODIFIERS.has(key))) return false
  }
  return false
}

/** The ordinal that ends before token `to`. */
export function ordinalEndingAt(
  tokens: readonly Token[],
  to: number,
  floor: number,
): { value: number; from: number } | null {
  for (const len of [3, 2, 1]) {
    const from = to - len
    if (from < floor) continue
    const o = ordinalAt(tokens, from)
    if (o && o.length === len) return { value: o.value, from }
  }
  // "previous (third) Dialogue"
  if (tokens[to - 1]?.text === ')' && tokens[to - 3]?.text === '(') {
    const o = ordinalAt(tokens, to - 2)
    if (o && o.length === 1) return { value: o.value, from: to - 3 }
  }
  return null
}

const COUNTED = keyLike(
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}|several|many|these|those|the|our|their|its)$/,
)
const ONE: Record<string, string> = {
  rounds: 'round',
  sessions: 'session',
  meetings: 'meeting',
  editions: 'edition',
  summits: 'summit',
  dialogues: 'dialogue',
}

/** "the first of nine rounds of the Strait Talks": one of them, by its number; `from` is where that begins. */
export function oneOf(
  tokens: readonly Token[],
  from: number,
  word: string,
): { value: number; from: number; told: string } | undefined {
  const noun = ONE[word]
  if (!noun) return undefined
  let k = from
  // "of nine rounds", "of the nine rounds": the count may be a part of what is called plural
  while (k < from + 2 && COUNTED(tokens[k]) && tokens[k]!.shape !== 'Cap') k++
  let i = k - 1
  for (let n = 0; n < 3 && COUNTED(tokens[i]); n++) i--
  if (i === k - 1 || tokens[i]?.key !== 'of') return undefined
  for (const length of [3, 2, 1]) {
    const o = ordinalAt(tokens, i - length)
    if (!o || o.length !== length) continue
    return { value: o.value, from: i - length, told: `${foldedText(tokens, i - length, i)} ${noun}` }
  }
  return undefined
}

/** "Otieno's three-day", "her 45-minute": how long what is somebody's was, before token `i`. */
export const ownedSpan = (tokens: readonly Token[], i: number, floor: number): boolean =>
  i - 4 >= floor &&
  /^(?:day|week|month|hour|minute)$/.test(tokens[i - 1]!.key) &&
  tokens[i - 2]!.text === '-' &&
  (tokens[i - 4]!.shape === 'poss' || /^(?:his|her|their)$/.test(tokens[i - 4]!.key))
