// One side meets the other, whatever the verb.
import type { Thing } from '../../resolve/things.ts'
import type { Clause } from '../clauses.ts'
import { isActor, state, type Reader } from '../context.ts'
import { meetingBetween } from '../meetings.ts'
import { people, say, settle, tense } from './common.ts'

/** A meets B: the pair, the meeting and who was there. */
export function encounter(
  r: Reader,
  c: Clause,
  a: Thing[],
  b: Thing[],
  kind: string,
  rule: string,
  given?: Thing,
): void {
  b = b.filter((x) => !a.includes(x))
  const both = [...a, ...b]
  if (!both.some((t) => t.type === 'Person') || (!b.length && people(a).length < 2)) return
  // a denied or merely reported meeting is kept as that, and is no event
  if (c.modality === 'negated' || c.modality === 'reported') {
    for (const x of people(a))
      for (const y of b.length ? people(b) : people(a))
        if (x.n < y.n || (b.length && x !== y)) state(r, 'MET_WITH', x, y, say(c, rule))
    return
  }
  const e = given ?? meetingBetween(r, kind, a.filter(isActor), b.filter(isActor), c.dates, c.sentence, say(c, rule))
  settle(r, c, e, rule)
  tense(r, c, e, rule)
  const pa = people(a)
  const pb = b.length ? people(b) : pa.slice(1)
  for (const x of b.length ? pa : pa.slice(0, 1))
    for (const y of pb) if (x !== y) state(r, 'MET_WITH', x, y, say(c, rule))
  for (const x of both) if (isActor(x) && x.type !== 'Country') state(r, 'PARTICIPATED_IN', x, e, say(c, rule))
  r.talk.group(people(both))
  if (!r.talk.main) r.talk.focusOn(e)
}
