// One side meets the other, whatever the verb.
import type { EventMention } from '../../mention.ts'
import type { Thing } from '../../resolve/thing.ts'
import type { Clause } from '../clauses.ts'
import { forgone } from '../clauses/modality.ts'
import { isActor, resolveAll, state, type Reader } from '../context.ts'
import { meetingBetween } from '../meetings.ts'
import { groups, people, say, settle, tense } from './common.ts'

/** "with A, and with B", "on A and on B": those behind each preposition, where it is told again. */
export const eachOwn = (r: Reader, c: Clause, prep: string): Thing[][] =>
  groups(c, prep)
    .map((g) => resolveAll(r, g.mentions, c.sentence).filter(isActor))
    .filter((list) => people(list).length)

/** A meets B: the pair, the meeting and who was there. */
export function encounter(
  r: Reader,
  c: Clause,
  a: Thing[],
  b: Thing[],
  kind: string,
  rule: string,
  given?: Thing,
  noun?: EventMention,
): void {
  b = b.filter((x) => !a.includes(x))
  const both = [...a, ...b]
  if (!both.some((t) => t.type === 'Person')) return ofStates(r, c, both, kind, rule)
  if (!b.length && people(a).length < 2) return
  // a denied or merely reported meeting is kept as that, and is no event
  if (c.modality === 'negated' || c.modality === 'reported') {
    for (const x of people(a))
      for (const y of b.length ? people(b) : people(a))
        if (x.n < y.n || (b.length && x !== y)) state(r, 'MET_WITH', x, y, say(c, rule))
    return
  }
  const e = given ?? meetingBetween(r, kind, a.filter(isActor), b.filter(isActor), c.dates, c.sentence, say(c, rule))
  if (noun && !noun.plural && !given) r.talk.bind(noun, e)
  // "held a working meeting": by those words it can be asked for too
  const as = noun?.surface.replace(/^(an?|the) /i, '') ?? ''
  if (noun && as.includes(' ') && noun.eventKind !== 'courtesy call' && !r.things.events.some((x) => x.names.has(as)))
    r.things.name(e, as, noun.from, noun.to, false)
  settle(r, c, e, rule)
  tense(r, c, e, rule)
  const pa = people(a)
  // each side with the other; where nobody stands behind a "with", each with every other
  // whom somebody hopes to meet he has not met
  if (c.modality === 'hoped') return r.talk.group(people(both))
  // "was to have been received by the King": who was to be there is told, and that they did not meet
  if (forgone(c.words)) {
    for (const x of both) if (isActor(x) && x.type !== 'Country') state(r, 'PARTICIPATED_IN', x, e, say(c, rule))
    return
  }
  if (b.length) for (const x of pa) for (const y of people(b)) state(r, 'MET_WITH', x, y, say(c, rule))
  else pa.forEach((x, n) => pa.slice(n + 1).forEach((y) => state(r, 'MET_WITH', x, y, say(c, rule))))
  for (const x of both) if (isActor(x) && x.type !== 'Country') state(r, 'PARTICIPATED_IN', x, e, say(c, rule))
  r.talk.group(people(both))
  if (!r.talk.main) r.talk.focusOn(e)
}

/** "Estonia and Kenya held talks", "Officials from A and B met": no one is named, the states and bodies were there. */
function ofStates(r: Reader, c: Clause, all: Thing[], kind: string, rule: string): void {
  if (all.length < 2 || c.modality === 'negated' || c.modality === 'reported') return
  const main = r.talk.main
  const own = main?.event?.series?.event?.parties ?? main?.event?.parties ?? []
  // the parties of the meeting that the text is about met there
  const e =
    main && all.every((x) => own.includes(x))
      ? main
      : meetingBetween(r, kind, all.slice(0, 1), all.slice(1), c.dates, c.sentence, say(c, rule))
  settle(r, c, e, rule)
  tense(r, c, e, rule)
  for (const x of all) state(r, 'PARTICIPATED_IN', x, e, say(c, rule))
  r.talk.group(all)
  if (!r.talk.main) r.talk.focusOn(e)
}
