// Where the name of a body ends though capitals go on: at a day ("Ministry of Finance on Monday"), and at whoever holds a post
// in it ("the Committee on Trade Ana Lovrin").
import { FAMILY_NAMES, GIVEN_NAMES } from '../../../src/ontology/lexicon/names.ts'
import { BODY_HEADS, LEGAL_SURE } from '../../lexicon/bodies.ts'
import { HONORIFICS } from '../../lexicon/honours.ts'
import { MONTHS } from '../../lexicon/events.ts'
import { TOPICS, isTopic } from '../../lexicon/topics.ts'
import type { OrgContext } from '../context.ts'
import { keyLike } from '../../words.ts'

/** Days that are the names of bodies: "Sunday Times", "Saturday Club". */
const NAMED = keyLike(/^(?:times|mail|herald|telegraph|post|club|society|school|star|sun)$/)

/** A day or month stands at `i`. */
export function dayAt(c: OrgContext, i: number): boolean {
  const t = c.tokens[i]
  return t?.shape === 'Cap' && MONTHS.test(t.key) && !NAMED(c.tokens[i + 1])
}

/** "Experts of the Committee on Nets Ask about Knots": the verb of a headline in capitals. */
export const headlineVerb = (key: string): boolean =>
  /^(?:commend|ask|urge|praise|vow|pledge|discuss|agree|say|raise|condemn|hail|mull|reiterate|sign|meet|hold|host|launch|conclude|adopt|welcome|warn|thank|receive|attend|inaugurate|honou?r|donate|celebrate|congratulate)(?:s|es)?$/.test(
    key,
  )

const PARTICLE = keyLike(/^(?:bin|al|el|van|von|de|da|do|dos|del|der|den|ten|ter|ibn|bint|binti|ould|la|le)$/)

/** A word that is no one's name. */
const told = (c: OrgContext, key: string): boolean =>
  (c.ordinary(key) || isTopic(key) || BODY_HEADS[key] !== undefined) && !FAMILY_NAMES.has(key)

/**
 * Someone's name begins at `i`, right behind a word of the name of a body: "Foreign Affairs | Gareth Quillan". A given name and a capital behind it,
 * or two words of no language that close the run of capitals.
 */
export function personBegins(c: OrgContext, i: number, end: number): boolean {
  const { tokens } = c
  const t = tokens[i]!
  const before = tokens[i - 1]!
  if (!(before.shape === 'Cap' && told(c, before.key)) && !LEGAL_SURE.has(before.key)) return false
  // "Armed Forces General Metin Gur"
  if (HONORIFICS.has(t.key) && t.shape === 'Cap') {
    const n = tokens[i + 1]
    return i + 1 < end && n?.shape === 'Cap' && !told(c, n.key) && !c.country(i + 1) && !c.place(i + 1)
  }
  if (t.shape !== 'Cap' && !(t.shape === 'init' && tokens[i + 1]?.text === '.')) return false
  if (TOPICS.has(t.key) || BODY_HEADS[t.key] !== undefined) return false
  const given = GIVEN_NAMES.has(t.key)
  if (!given && (c.ordinary(t.key) || c.country(i) || c.place(i))) return false
  let words = 0
  let j = i
  for (; j < end && j < i + 6; j++) {
    const x = tokens[j]!
    if (x.shape === 'init' || x.shape === 'abbr' || (x.text === '.' && x.glued)) continue
    if (x.text === '-' && x.glued && tokens[j + 1]?.glued) {
      // "Ha-joon"
      if (tokens[j + 1]!.shape === 'lower') j++
      continue
    }
    if (PARTICLE(x) && j > i && (tokens[j + 1]?.shape === 'Cap' || PARTICLE(tokens[j + 1]))) continue
    if (x.shape !== 'Cap' && !(x.shape === 'ALL' && words > 0)) break
    // "Ministry of Finance Rama Treasury House": the run is a name of something else
    if (BODY_HEADS[x.key] !== undefined || TOPICS.has(x.key)) return false
    if (words > 0 && !given && (told(c, x.key) || c.country(j))) return false
    words++
  }
  return words >= 2 && words <= 4 && tokens[j]?.text !== "'" && tokens[j]?.text !== '’'
}
