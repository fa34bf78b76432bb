// Meetings told by how people sat: with somebody for an hour, in one room, at the same table.
import { foldedText } from '../../scan.ts'
import type { Clause } from '../clauses.ts'
import type { Reader } from '../context.ts'
import { withPeople } from './common.ts'
import { meet } from './encounters.ts'

/** "in one room", "at the same table", "face to face": those who sit so talk with each other. */
const TOGETHER =
  /^(?:down )?(?:together\b|(?:in|at|around|round) (?:one|the same|a single|a|the) (?:[a-z]+ )?(?:room|table)\b|face to face\b|across (?:the|a) table\b|opposite (?:each other|one another)\b)/
/** "sat with X on the panel", "in the front row", "on the board". */
const LISTENING = /\b(?:rows?|audience|board|panel|jury|stage|podium|bench|dais|committee|council|hall|gallery)\b/
/** "sat down with X", "sat with X for an hour", "X and Y sat in one room". */
export function sat(r: Reader, c: Clause): void {
  const words = foldedText(r.tokens, c.verbTo, c.to)
  const withs = withPeople(c).length > 0
  if (withs ? !/^down\b/.test(words) && LISTENING.test(words) : !TOGETHER.test(words)) return
  const n = r.facts.length
  // the room and the table are no town
  meet(r, withs ? c : { ...c, groups: c.groups.filter((g) => !/^(?:room|table)$/.test(g.words.at(-1) ?? '')) })
  const e = r.facts.slice(n).find((f) => f.type === 'PARTICIPATED_IN')?.target
  if (e && e !== 'doc') r.talk.focusOn(e)
}
