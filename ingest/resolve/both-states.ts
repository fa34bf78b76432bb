// "The two countries" where no meeting at hand tells whose it is.
import type { Discourse } from './discourse.ts'
import type { Thing } from './thing.ts'

/**
 * The two sides of the meeting at hand, else the two states that the text as a whole is about; "the two Parties" may be the ones
 * that govern.
 */
export function bothStates(d: Discourse, at: readonly Thing[], word: string | undefined): Thing[] {
  if (at.length || d.focus?.event?.parties.length || word === 'parties') return [...at]
  return d.ofText.map((c) => d.things.country(c, 0))
}
