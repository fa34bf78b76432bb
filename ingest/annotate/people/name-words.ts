// What a single word of a name is: known, of the language, of no language, a family name that stands first.
import { FAMILY_NAMES, GIVEN_NAMES } from '../../../src/ontology/lexicon/names.ts'
import { NAMEISH, STOP } from '../../lexicon/person-names.ts'
import type { Token } from '../../scan.ts'
import type { PersonContext } from '../context.ts'
import { keyIn, keyLike } from '../../words.ts'

const stops = keyIn(STOP)
const known = (t: Token): boolean => GIVEN_NAMES.has(t.key) || FAMILY_NAMES.has(t.key)

/** Syllables of names that are small words of English. */
export const SYLLABLE = keyLike(/^(?:an|so|do|no|he|my|on|to|such|may|in|at|all|by|yes)$/)

export const common = (c: PersonContext, t: Token): boolean => c.ordinary(t.key) && !NAMEISH.has(t.key) && !known(t)
export const surname = (c: PersonContext, t: Token | undefined): boolean => t?.shape === 'Cap' && !c.ordinary(t.key)

/** "Tan See Leng", "Han Duck-soo": a short word, and a syllable that is no word behind it. */
export const syllable = (c: PersonContext, j: number): boolean =>
  c.tokens[j]!.text.length <= 4 &&
  (unusual(c, j + 1) ||
    (c.tokens[j + 1]?.text === '-' && c.tokens[j + 2]?.shape === 'lower' && !c.ordinary(c.tokens[j + 2]!.key)))

/** A family name that stands first. */
export const eastern = (t: Token): boolean => /^(?:zh|ko|vi)$/.test(FAMILY_NAMES.get(t.key) ?? '')
export const unusual = (c: PersonContext, j: number): boolean =>
  c.tokens[j]?.shape === 'Cap' && !c.ordinary(c.tokens[j]!.key) && !c.taken(j)

/** "May Thandar Oo": a month that is a given name has two words of a name behind it. */
export const givenMonth = (c: PersonContext, i: number, end: number): boolean => {
  const next = c.tokens[i + 1]
  return (
    i + 2 < end &&
    next?.shape === 'Cap' &&
    !stops(next) &&
    !c.ordinary(next.key) &&
    !c.taken(i + 1) &&
    c.tokens[i + 2]!.shape === 'Cap' &&
    !c.taken(i + 2)
  )
}
