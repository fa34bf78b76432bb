// A headline's verb before the name of an event: "Peru Chairs Andean Ports Meeting", "INSTITUTES HOLD ROUNDTABLE ON SECURITY".
import { HEADLINE_HOLDS, HEADLINE_VERB } from '../../lexicon/events.ts'
import { type Token, capital } from '../../scan.ts'

/** Right before its event, in the capitals of a headline. */
const HOLDS = /^(?:grants|hosts|attends?|receives?|chairs|holds?)$/

/** Whether `t` is the verb of a headline; `named`: words of the event's name stand behind it already. */
export const headlineVerb = (t: Token, prev: Token | undefined, named: boolean): boolean =>
  capital(t) &&
  (named || (t.shape === 'ALL' ? HEADLINE_HOLDS : HOLDS).test(t.key)) &&
  (HEADLINE_VERB.test(t.key) || (t.key === 'up' && HEADLINE_VERB.test(prev?.key ?? '')))
