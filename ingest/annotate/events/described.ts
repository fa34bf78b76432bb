// Plain words that describe the noun of an event: "an anti-corruption workshop", "a study tour".
import { EVENT_HEADS } from '../../lexicon/events.ts'
import type { Token } from '../../scan.ts'

/** Bodies as often as events, and the many. */
const NOT_DESCRIBED =
  /^(?:panel|delegation|group|board|cabinet|committee|council|commission|mechanism|platform|partnership|format|review|week|day|show|segment|call|talk|stop|[a-z]+s)$/
/** Small words, verbs in the past and numbers stand in no description of a noun. */
const NO_DESCRIPTION =
  /^(?:of|in|on|for|to|at|by|with|over|about|under|through|via|per|without|against|among|since|held|hold|holds|hosts?|met|meet|meets|led|lead|leads|took|takes?|gave|gives?|made|makes?|began|begins?|saw|sees?|said|says|paid|pays?|told|sat|drew|set|ran|left|came|went|brought|sent|kept|plans?|opens?|ends?|joins?|chairs?|calls?|visits?|attends?|wants?|then|now|here|there|and|or|from|that|which|who|as|is|are|was|were|be|been|has|have|had|will|would|not|also|into|than|but|while|during|after|before|between|its|their|his|her|our|my|the|a|an|this|these|those|such|no|any|each|every|first|second|last|next|previous|same|other|another|more|most|all|both|usual|following|subsequent|mere|great|long|recent|single|separate|own|current|present|entire|whole|[a-z]+(?:ed|ly))$/

/** "an anti-corruption workshop", "a study tour": where the article stands in front of at most three words that describe the noun; else -1. */
export function describedFrom(tokens: readonly Token[], to: number, head: number, floor: number): number {
  if (tokens[head]!.shape !== 'lower' || NOT_DESCRIBED.test(tokens[head]!.key)) return -1
  for (let i = to - 1, words = 0; i >= floor && i > to - 7; i--) {
    const { key, shape, text } = tokens[i]!
    if (/^(?:a|an|the|its|his|their|our)$/.test(key)) return words > 0 ? i : -1
    if (text === '-') continue
    if (shape !== 'lower' || NO_DESCRIPTION.test(key) || EVENT_HEADS[key]?.lower || ++words > 3) return -1
  }
  return -1
}
