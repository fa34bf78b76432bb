// People told by one word that nothing before has introduced: "Aldering was first elected in 1961". Only where the verb is one of people alone,
// or the sentence goes on with "he" or "she"; anything else may be a town, a party or a company.
import { FAMILY_NAMES } from '../../src/ontology/lexicon/names.ts'
import { capital, type Token } from '../scan.ts'
import { keyLike } from '../words.ts'

/** What only a human being does or suffers. */
const PERSONAL = keyLike(
  /^(?:born|educated|re-elected|reelected|elected|sworn|retired|resigned|studied|graduated|ran|campaigned|married|died|served|serve|stood|volunteered|authored|endorsed|nominated|unmarried|himself|herself|allied|unseated|defected|consulted)$/,
)
/** What parties and states do too. */
const ACTED = keyLike(
  /^(?:was|is|had|has|won|lost|defeated|joined|became|remained|announced|said|stated|argued|expressed|received|led|kept|held|regained|managed|made|faced|finished|wrote|began|returned|left|moved|worked|attended|sought|later|also|previously|subsequently|would|never|consulted)$/,
)
/** What a bearer of a frequent family name does; a company of that name hardly. */
const HUMAN = keyLike(
  /^(?:won|lost|defeated|regained|contested|joined|rejoined|became|wrote|attended|narrowly|unsuccessfully|successfully|argued|insisted|urged|thanked|praised|travell?ed|returned|opposed|voted|faced|supported|appealed|expressed|led)$/,
)
const BETWEEN = keyLike(
  /^(?:was|is|were|had|has|have|been|be|first|later|also|then|again|previously|subsequently|eventually|unsuccessfully|successfully|himself|herself|re|-|twice|would|never|could|should|might|did|will|not|just)$/,
)
/** What only a human being is; a stop ends the search. "Shinui was a member of the coalition": a party is one too, and the price is small. */
const BEING = keyLike(
  /^(?:member|candidate|delegate|leader|recipient|lawyer|teacher|farmer|activist|supporters?|politician|mp|senator|diplomat|businessman|businesswoman|journalist|economist|native|graduate|historian|physician|soldier|poet|clergyman|protégé|[.,;])$/,
)
/** Family names that are offices as well. */
const RANK = keyLike(
  /^(?:king|bishop|dean|judge|pope|abbot|duke|major|marshal|page|prince|baron|earl|chancellor|cardinal|may|march)$/,
)
const PRONOUN = keyLike(/^(?:he|she|his|her|him|himself|herself)$/)
/** What only a candidate wins, loses or keeps. */
const CONTEST = keyLike(
  /^(?:won|lost|defeated|unseated|beat|gained|regained|retained|contested|sought|managed|held|kept|win|secured|faced)$/,
)
const PRIZE = keyLike(
  /^(?:election|elections|runoff|by-election|byelection|leadership|constituency|reelection|re-election|nomination|primary|riding|seat|votes|councillor|incumbent|challenger)$/,
)
const PARTY = keyLike(/^(?:party|parti|partido|partei|partito|democrats|liberals|conservatives|greens|socialists)$/)
/** What a person has: "Faulkner's followers". */
const HAD = keyLike(
  /^(?:followers|campaign|supporters|views|victories|successor|predecessor|leadership|resignation|re-election|reelection|father|mother|brother|sister|son|daughter|wife|husband|widow|biography|death|career|candidacy|appearances|aides|run|bid|tenure|memoirs|assassination|presidency|premiership)$/,
)

/** Whether the word at `i` is a surname by what it does. `floor` and `end` bound the sentence. */
export function surnameAt(
  tokens: readonly Token[],
  i: number,
  floor: number,
  end: number,
  ordinary: (key: string) => boolean,
): boolean {
  const t = tokens[i]!
  if (t.shape !== 'Cap' || t.text.length < (FAMILY_NAMES.has(t.key) ? 3 : 4)) return false
  // "Park won re-election"; "King resigned" is the crown's doing
  const word = ordinary(t.key)
  if (word && (!FAMILY_NAMES.has(t.key) || RANK(t))) return false
  const before = tokens[i - 1]
  const next = tokens[i + 1]
  if (i > floor && !word && beaten(tokens, i, floor, end)) return true
  if (
    i > floor &&
    (capital(before) || before!.shape === 'poss' || /^(?:[-–"“'’/(]|the|a|an|of|in|at|and|or|&)$/.test(before!.key))
  )
    return !!next && next.shape === 'poss' && before!.key === 'of' && owns(tokens, i, end)
  if (!next || i + 1 >= end) return false
  if (next.shape === 'poss') return owns(tokens, i, end)
  if (next.shape !== 'lower') return false
  for (let k = i + 1; k < end && k < i + 6; k++) {
    const w = tokens[k]!
    if (PERSONAL(w)) return true
    // "was a member", "was the candidate"
    if (/^(?:a|an|the)$/.test(w.key) && /^(?:was|is|been|became)$/.test(tokens[k - 1]!.key) && k > i + 1) {
      const noun = tokens.slice(k + 1, k + 9).find((x) => BEING(x))
      return !!noun && (noun.shape === 'lower' || noun.key === 'mp')
    }
    if (!BETWEEN(w)) break
  }
  if (FAMILY_NAMES.has(t.key) && !word && HUMAN(next)) return true
  // "Seymour lost the 1992 special election", "joined the Conservative Party"
  for (let k = i + 1; k < end && k < i + 4; k++) {
    const ahead = tokens.slice(k + 1, Math.min(end, k + 8))
    if (CONTEST(tokens[k]) && ahead.some((x) => PRIZE(x) || PRONOUN(x))) return true
    if (/^(?:joined|rejoined|quit)$/.test(tokens[k]!.key) && ahead.some((x) => PARTY(x))) return true
    if (!BETWEEN(tokens[k])) break
  }
  if (!ACTED(next)) return false
  for (let k = i + 2; k < end && k < i + 25; k++) if (PRONOUN(tokens[k])) return true
  return false
}

const VOTE = keyLike(
  /^(?:election|elections|by-election|byelection|runoff|leadership|nomination|primary|riding|constituency|candidate|candidates)$/,
)

/** "defeated Lacasse in the election", "lost to Molgat", "finished behind Walker": the other one of a contest that the sentence tells of. */
function beaten(tokens: readonly Token[], i: number, floor: number, end: number): boolean {
  if (capital(tokens[i + 1]) || tokens[i + 1]?.shape === 'poss' || tokens[i + 1]?.text === '-') return false
  const verb = tokens[i - 1]!
  const lone = /^(?:defeated|unseated|beat|endorsed|succeeded)$/.test(verb.key)
  const pair =
    /^(?:to|by|behind|against|over)$/.test(verb.key) &&
    /^(?:lost|losing|defeated|unseated|beaten|succeeded|finished|finishing|second|third|fourth|narrowly|ran|running|votes|challenge|challenged)$/.test(
      tokens[i - 2]?.key ?? '',
    )
  if (!(lone || pair) || i - 1 < floor) return false
  return tokens.slice(Math.max(floor, i - 25), Math.min(end, i + 25)).some((x) => VOTE(x))
}

/** "Faulkner's followers", "Lungren's two victories": the possessive behind `i` owns what only people have. */
const owns = (tokens: readonly Token[], i: number, end: number): boolean =>
  tokens.slice(i + 2, Math.min(end, i + 5)).some((x) => HAD(x))
