// What a delegation was led to: talks told by whom they are with, a mission by its own words.
import type { EventMention } from '../../mention.ts'
import type { Thing } from '../../resolve/thing.ts'
import type { Clause } from '../clauses.ts'
import type { Reader } from '../context.ts'

/** "to consultations with Benin": by whom they are with it is told which. */
export const ofOwn = (r: Reader, m: EventMention): boolean =>
  !m.definite &&
  !m.plural &&
  !m.named &&
  !m.series &&
  /^(?:with|between)$/.test(r.tokens[m.to]?.key ?? '') &&
  !/^(?:every|each|any|all|no)$/.test(r.tokens[m.from - 1]?.key ?? '')

/** "led a trade mission to Vietnam and Laos": by those words it can be asked for too, and the talk goes on about it. */
export function missionCalled(r: Reader, c: Clause, e: Thing): void {
  const [g, to] = c.groups
  if (g?.words.at(-1) !== 'mission' || to?.prep !== 'to') return
  const at = to.mentions.at(-1)
  const words = r.text.slice(r.tokens[g.from]!.start, r.tokens[(at?.to ?? g.to) - 1]!.end)
  r.things.name(e, words.replace(/^(?:an?|the|his|her|its) /i, ''), undefined, undefined, true)
  if (!r.talk.main) r.talk.focusOn(e)
}
