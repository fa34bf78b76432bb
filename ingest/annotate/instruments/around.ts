// What stands around the noun of an instrument and tells whether it is one: a signing near it, states that a line links, a post before it.
import { type Token, capital } from '../../scan.ts'
import type { InstrumentContext } from '../context.ts'

/** "signed the minutes", "with the signing of its minutes", "The minutes were signed": a paper, not a note of who said what. */
export const minutesSigned = (tokens: readonly Token[], at: number): boolean =>
  /^(?:the|its|their)$/.test(tokens[at - 1]?.key ?? '') &&
  [...tokens.slice(Math.max(0, at - 4), at), ...tokens.slice(at + 1, at + 4)].some((t) =>
    /^(?:sign|signs|signed|signing|signature|initialled)$/.test(t.key),
  )

/** "signed a contract for three turbines", "the contract was signed": a paper, where "in contract work" is none. */
export const signedNear = (tokens: readonly Token[], at: number): boolean => {
  for (const step of [-1, 1])
    for (let k = at + step, n = 0; n < 12 && tokens[k] && !/^[.;]$/.test(tokens[k]!.text); k += step, n++)
      if (/^(?:sign|signs|signed|signing|signatures?|initiall?ed|inked|concluded|pen)$/.test(tokens[k]!.key))
        return true
  return false
}

/** Behind its number: "Economic Complementation Agreement No. 72", "resolution 2790 (2025)", "Decree No. 014-2025", "Directive 2024/12/EU". */
export function numberBehind(tokens: readonly Token[], head: Token, to: number, called: boolean): number | undefined {
  const counted = /^(?:resolution|decree|law|directive|regulation|act|ordinance)$/.test(head.key)
  let k = to
  if (/^(?:no|nr)$/.test(tokens[k]?.key ?? '') && tokens[k]!.shape !== 'lower' && (called || counted))
    k += tokens[k + 1]?.text === '.' ? 2 : 1
  else if (!counted) return undefined
  // "the law 2024": a year is no number of its own
  if (tokens[k]?.shape !== 'num' || (k === to && /^(?:19|20)\d\d$/.test(tokens[k]!.key) && tokens[k + 1]?.text !== '/'))
    return undefined
  k++
  while (/^[/-]$/.test(tokens[k]?.text ?? '') && tokens[k]!.glued && tokens[k + 1] && tokens[k + 1]!.glued) k += 2
  if (tokens[k]?.text === '(' && /^(?:19|20)\d\d$/.test(tokens[k + 1]?.key ?? '') && tokens[k + 2]?.text === ')') k += 3
  return k
}

/** "the China-Laos railway", "the Kenya–Uganda pipeline": states joined before a line that runs through them. */
export function linksStates(c: InstrumentContext, from: number, at: number): boolean {
  if (!/^(?:railway|pipeline|corridor|interconnector|motorway|expressway)$/.test(c.tokens[at]!.key)) return false
  let states = 0
  for (let k = from; k < at;) {
    const state = c.country(k)
    if (!state) return false
    states++
    k = /^[-–]$/.test(c.tokens[state.to]?.text ?? '') ? state.to + 1 : state.to
  }
  return states >= 2
}

/** A title word and "for", "of" or "in charge of" stand right before: these words belong to a post. */
export function inPost(c: InstrumentContext, from: number, floor: number): boolean {
  let k = from - 1
  if (c.tokens[k]?.key === 'the') k--
  if (c.titled(k)) return true
  if (!/^(for|of|and|,)$/.test(c.tokens[k]?.key ?? '')) return false
  for (let n = 0; k >= floor && n < 9; k--, n++) {
    const t = c.tokens[k]!
    if (c.titled(k) || /^(director|head|minister|ambassador|secretary|officer|adviser|advisor|chief)$/.test(t.key))
      return true
    if (!(capital(t) || /^(for|of|and|,|in|charge|the|&)$/.test(t.key))) return false
  }
  return false
}

const STAFF =
  /^(?:manager|officer|coordinator|co-ordinator|director|specialist|assistant|associate|leader|lead|adviser|advisor|analyst|administrator|expert|head|secretary|consultant|engineer)$/

/** "Project Management Officer", "Programme Manager": whom it employs, up to two words behind. */
export const staffOf = (tokens: readonly Token[], at: number): boolean =>
  /^(?:programme|program|project|policy|plan|strategy|mission|fund)$/.test(tokens[at]!.key) &&
  (STAFF.test(tokens[at + 1]?.key ?? '') || (capital(tokens[at + 1]) && STAFF.test(tokens[at + 2]?.key ?? ''))) &&
  capital(tokens[at])

/** "Programme of the Ninth Seminar on Cod", "Programme of the Visit": what is on the paper, and no undertaking; "the Lagoon Convention and Exhibition Centre": a house. */
export function ofEvent(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.key === 'convention' && tokens[at + 1]?.key === 'and')
    return capital(tokens[at + 3]) && /^(?:centre|center|hall|bureau)$/.test(tokens[at + 3]!.key)
  if (!/^(?:programme|program)$/.test(tokens[at]!.key) || tokens[at + 1]?.key !== 'of') return false
  for (
    let k = at + 2;
    k < at + 8 && tokens[k] && (tokens[k]!.key === 'the' || capital(tokens[k]) || tokens[k]!.shape === 'lower');
    k++
  ) {
    if (/^(?:on|for|in|and|between|with)$/.test(tokens[k]!.key)) return false
    if (
      /^(?:seminar|conference|workshop|forum|symposium|visit|meeting|summit|congress|session|ceremony|webinar)$/.test(
        tokens[k]!.key,
      )
    )
      return true
  }
  return false
}
