// Capitals alone in front of a name: a family name, initials without stops, or a post in its letters.
import { FAMILY_NAMES, GIVEN_NAMES } from '../../../src/ontology/lexicon/names.ts'
import { HONORIFICS, SHORT_HONOURS } from '../../lexicon/honours.ts'
import type { PersonContext } from '../context.ts'

/**
 * "BS Rathore", "AK Mensah": two or three letters that nobody could say are initials, "OH Se-jin" and "XU Lan" family names; `behind`: the
 * folded words that follow where it stands first.
 */
export function familyLetters(word: string, folded: string, behind: readonly string[] = []): boolean {
  if (word.length > 3 || FAMILY_NAMES.has(folded)) return true
  // "AKM Mozaffar Rahman", "MUM Ali Farook": three initials
  if (behind.length > 1 && (/^[AEIOU][^AEIOUY]{2}$/.test(word) || GIVEN_NAMES.has(behind[0]!))) return false
  return word.length === 3 && /[AEIOUYÀ-Þ]/.test(word)
}

/** "CS Grace Mutua", "COAS Tembo": a post in letters right before a name, where it says no more than an honour does. */
export function shortHonour(c: PersonContext, i: number): boolean {
  const t = c.tokens[i]!
  const next = c.tokens[i + 1]
  if (t.shape !== 'ALL' || !SHORT_HONOURS.has(t.text) || !next || c.taken(i + 1)) return false
  return next.shape === 'Cap' && (HONORIFICS.has(next.key) || !c.ordinary(next.key))
}
