// An envoy presents letters of credence: the two met, at a ceremony.
import { foldedText, findToken } from '../../scan.ts'
import type { Mention } from '../../mention.ts'
import type { Thing } from '../../resolve/thing.ts'
import type { Clause } from '../clauses.ts'
import { property, resolveAll, state, type Reader } from '../context.ts'
import { groups, mentionsOf, people, say, settle, tense } from './common.ts'
import { encounter } from './encounter.ts'

const PAPERS = String.raw`(?:letters? of (?:credence|accreditation|commission|credentials)|credentials|credential letters?)\b`
const LETTERS = new RegExp(
  String.raw`^(?:(?:today |yesterday |on \w+ )?(?:, [^,]{3,24} (?:\d{4} )?, )?(?:\S+ ){0,4}${PAPERS}|(?:my|his|her) letters (?:to|before) )`,
)
/** "received, in the State Room, the Letters of Credence": behind an aside. */
const TOLD = new RegExp(PAPERS)
const ASIDE = new RegExp(String.raw`^, (?:\S+ ){1,8}, (?:the |his |her )?${PAPERS}`)
const ENVOYS = /\b(envoys|ambassadors|heads of mission|high commissioners|diplomats|ambassadors-designate)\b/
const KIND = 'presentation of credentials'

const whom = (gs: ReturnType<typeof groups>): Mention[] =>
  mentionsOf(gs).filter((m) => /^(person|post|ref)$/.test(m.kind))

/** "presented her credentials to President X", "received the Letters of Credence of Ambassador X": whether it was that. */
export function credentials(r: Reader, c: Clause): boolean {
  const given = c.frame !== 'receive'
  const { from } = c.sentence
  const words = foldedText(
    r.tokens,
    c.passive ? Math.max(from, c.verbFrom - 8) : c.verbTo,
    c.passive ? c.verbFrom : c.to,
  )
  if (!(c.passive ? TOLD.test(words) : LETTERS.test(words) || (!given && ASIDE.test(words)))) return false
  const near = people(resolveAll(r, c.passive ? mentionsOf(groups(c, 'by')) : c.subject, c.sentence))
  const behind = given ? groups(c, 'to', 'before') : groups(c, 'from', 'of').filter((g) => whom([g]).length)
  const far = people(resolveAll(r, whom(behind), c.sentence))
  // "received copies of the credentials of A and, later, of B": each his own
  if (!given && !c.passive && behind.length > 1 && near.length) {
    for (const g of behind) {
      const one = people(resolveAll(r, whom([g]), c.sentence))
      if (one.length) encounter(r, c, one, near, KIND, 'presented-credentials')
    }
    return true
  }
  const [envoy, head] = given ? [near, far] : [far, near]
  if (envoy.length && head.length) encounter(r, c, envoy, head, KIND, 'presented-credentials')
  else if (given && !c.passive && (envoy.length || (head.length && ENVOYS.test(before(r, c))))) alone(r, c, envoy, head)
  return true
}

const before = (r: Reader, c: Clause): string => foldedText(r.tokens, c.sentence.from, c.verbFrom)

/** Only the one side is known by name: "presented his credentials to the President of Peru", "Four new ambassadors presented theirs to X: A, B …". */
function alone(r: Reader, c: Clause, envoy: Thing[], head: Thing[]): void {
  if (c.modality === 'negated' || c.modality === 'reported') return
  const colon = findToken(r.tokens, c.verbTo, c.sentence.to, (t) => t.text === ':')
  const listed =
    colon < 0 || envoy.length ? [] : c.sentence.mentions.filter((m) => m.kind === 'person' && m.from > colon)
  const who = envoy.length ? envoy : people(resolveAll(r, listed, c.sentence))
  // "received the new envoy, who had come to present his credentials": that is the meeting
  const met = (p: Thing): boolean =>
    r.facts.some((f) => f.sentence === c.sentence && f.source === p && f.type === 'PARTICIPATED_IN')
  if (who.some(met)) return
  if (who.length && head.length) return encounter(r, c, who, head, KIND, 'presented-credentials')
  // a day or a house of its own, else it is an office that began: "when I presented my credentials"
  const e = r.things.event({ kind: KIND, head: KIND, made: true, named: false }, c.verbFrom, 0.75)
  r.things.name(e, KIND, undefined, undefined, true)
  property(r, e, 'kind', KIND, say(c, 'presented-credentials'))
  for (const p of [...who, ...head]) state(r, 'PARTICIPATED_IN', p, e, say(c, 'presented-credentials'))
  settle(r, c, e, 'presented-credentials')
  tense(r, c, e, 'presented-credentials')
  if (who.length) return
  r.talk.focusOn(e)
  r.talk.envoys = { event: e, head, block: c.sentence.block }
}
