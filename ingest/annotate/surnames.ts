// People told by one word that nothing before has introduced: "Aldering was first elected in 1961". Only where the verb is one of people alone,
// or the sentence goes on with "he" or "she"; anything else may be a town, a party or a company.
import { capital, type Token } from '../scan.ts'

/** What only a human being does or suffers. */
const PERSONAL =
  /^(?:born|educated|re-elected|reelected|elected|sworn|retired|resigned|studied|graduated|ran|campaigned|married|died|served|stood|volunteered|authored|endorsed|unmarried|himself|herself|allied)$/
/** What parties and states do too. */
const ACTED =
  /^(?:was|is|had|has|won|lost|defeated|joined|became|remained|announced|said|stated|argued|expressed|received|led|kept|held|regained|managed|made|faced|finished|wrote|began|returned|left|moved|worked|attended|sought|later|also|previously|subsequently|would|never|consulted)$/
const BETWEEN =
  /^(?:was|is|were|had|has|have|been|be|first|later|also|then|again|previously|subsequently|eventually|unsuccessfully|successfully|himself|herself|re|-|twice|would|never)$/
const PRONOUN = /^(?:he|she|his|her|him|himself|herself)$/

/** Whether the word at `i` is a surname by what it does. `floor` and `end` bound the sentence. */
export function surnameAt(
  tokens: readonly Token[],
  i: number,
  floor: number,
  end: number,
  ordinary: (key: string) => boolean,
): boolean {
  const t = tokens[i]!
  if (t.shape !== 'Cap' || t.text.length < 4 || ordinary(t.key)) return false
  const before = tokens[i - 1]
  const next = tokens[i + 1]
  if (
    i > floor &&
    (capital(before) || before!.shape === 'poss' || /^(?:[-–"“'’/(]|the|a|an|of|in|at|and|or|&)$/.test(before!.key))
  )
    return false
  if (!next || i + 1 >= end || next.shape !== 'lower') return false
  for (let k = i + 1; k < end && k < i + 6; k++) {
    const w = tokens[k]!
    if (PERSONAL.test(w.key)) return true
    // "was a member", "was the candidate"
    if (/^(?:a|an|the)$/.test(w.key) && /^(?:was|is|been|became)$/.test(tokens[k - 1]!.key) && k > i + 1) {
      const noun = tokens
        .slice(k + 1, k + 5)
        .find((x) => /^(?:member|candidate|delegate|leader|recipient|lawyer|teacher|farmer)$/.test(x.key))
      return !!noun
    }
    if (!BETWEEN.test(w.key)) break
  }
  if (!ACTED.test(next.key)) return false
  for (let k = i + 2; k < end && k < i + 25; k++) if (PRONOUN.test(tokens[k]!.key)) return true
  return false
}
