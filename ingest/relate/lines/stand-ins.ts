// Words that stand for a meeting of a line, or for several, without its noun: "the second", "the first and third rounds", "last year's".
import { RELATIVE } from '../../lexicon/events.ts'
import type { EventMention, Sentence } from '../../mention.ts'
import { foldedText, ordinalAt } from '../../scan.ts'
import type { Reader } from '../context.ts'
import { aboutWord, keyLike } from '../../words.ts'

/** What stands for one meeting or several; `to` is the index behind it. */
export interface StandIn {
  readonly from: number
  readonly to: number
  readonly numbers: readonly number[]
  readonly relative?: 'next' | 'previous'
  readonly year?: string
}

const SHIFT: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 }
const STANDS = aboutWord(({ key }) => SHIFT[key] !== undefined || /^(the|a|an|its|their)$/.test(key))
const COUNT: Record<string, number> = { two: 2, three: 3, four: 4 }

/** What follows a stand-in, folded: that it was or will be held. Group 1 is the verb. */
export const HAPPENS =
  /^(?:both |all |also |then |only |finally |eventually )?((?:was|were|is|are|has been|have been|had been|will be|would be|is to be|are to be|was to be|was to have been|is due to be|is expected to be|will now be)(?: also| then| later| to be| finally| eventually| now| tentatively| provisionally)? (?:held|hosted|convened|organi[sz]ed|staged|scheduled|planned|foreseen|due|expected|slated|set|envisaged|pencilled|penciled|fixed)|(?:was|were|is|are|will be)(?= (?:in|at|online|virtual)\b)|(?:took|takes|will take|would take|is to take|was to take|was to have taken|is due to take|is expected to take|is scheduled to take|had taken|has taken) (?:its )?place|(?:was|were|will be|is to be|had been) (?:led|(?:co - )?chaired|opened|attended|presided)|opened|closed|ended|concluded|began|met|will meet|is to meet|was to meet|convened|will convene|sat|followed|follows|will follow|came|gathered|goes to|will go to)(?= |$)/

/** The last year of the document's date, or the one around it. */
const yearNear = (r: Reader, shift: number): string | undefined =>
  r.documentDate ? String(Number(r.documentDate.slice(0, 4)) + shift) : undefined

export const covered = (s: Sentence, k: number): boolean => s.mentions.some((m) => m.from <= k && k < m.to)

const DETERMINER = keyLike(/^(the|a|an|its|their)$/)
/** The stand-in that begins at token `i`. */
export function standInAt(r: Reader, s: Sentence, i: number): StandIn | undefined {
  const { tokens } = r
  if (!STANDS(tokens[i])) return undefined
  const word = (k: number): string => tokens[k]?.key ?? ''
  // "Last year's took place in Kigali"
  const shift = SHIFT[word(i)]
  if (shift !== undefined && word(i + 1) === 'year' && tokens[i + 2]?.shape === 'poss') {
    const year = yearNear(r, shift)
    return year && HAPPENS.test(foldedText(tokens, i + 3, i + 9))
      ? { from: i, to: i + 3, numbers: [], year }
      : undefined
  }
  if (!DETERMINER(tokens[i])) return undefined
  if (covered(s, i + 1)) return undefined
  const relative = word(i) === 'the' || word(i) === 'its' ? RELATIVE[word(i + 1)] : undefined
  if (relative) {
    const to = word(i + 2) === 'one' ? i + 3 : i + 2
    return { from: i, to, numbers: [], relative }
  }
  const first = ordinalAt(tokens, i + 1)
  if (!first) return undefined
  let to = i + 1 + first.length
  const numbers = [first.value]
  if (first.value === 1 && COUNT[word(to)]) {
    const n = COUNT[word(to)]!
    return { from: i, to: to + 1, numbers: Array.from({ length: n }, (_, k) => k + 1) }
  }
  // "The first and second rounds", "the second and the third"
  for (;;) {
    const k = /^(and|,)$/.test(tokens[to]?.text === ',' ? ',' : word(to)) ? to + 1 : to
    if (k === to) break
    const from = word(k) === 'and' ? k + 1 : k
    const plural = s.mentions.find(
      (m): m is EventMention => m.kind === 'event' && m.plural && m.from >= from && m.from <= from + 1,
    )
    if (plural?.ordinal !== undefined && /^(rounds|sessions|meetings)$/.test(plural.head)) {
      numbers.push(plural.ordinal)
      to = plural.to
      break
    }
    const at = word(from) === 'the' ? from + 1 : from
    const next = covered(s, at) ? null : ordinalAt(tokens, at)
    if (!next || next.value <= numbers.at(-1)!) break
    // "the second in Oslo and the third in Lima": each of its own
    numbers.push(next.value)
    to = at + next.length
  }
  if (word(to) === 'one') to++
  else if (word(to) === 'of' && word(to + 1) === 'all') to += 2
  return { from: i, to, numbers }
}
