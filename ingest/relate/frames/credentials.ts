// An envoy presents letters of credence: the two met, at a ceremony.
import { foldedText } from '../../scan.ts'
import type { Clause } from '../clauses.ts'
import { resolveAll, type Reader } from '../context.ts'
import { groups, mentionsOf, people } from './common.ts'
import { encounter } from './encounter.ts'

const LETTERS = /^(?:\S+ ){0,4}(?:letters? of (?:credence|accreditation|commission)|credentials|credential letters?)\b/

/** "presented her credentials to President X", "received the Letters of Credence of Ambassador X": whether it was that. */
export function credentials(r: Reader, c: Clause): boolean {
  const given = c.frame !== 'receive'
  const words = foldedText(r.tokens, c.passive ? c.from : c.verbTo, c.passive ? c.verbFrom : c.to)
  if (!(c.passive ? /\b(?:letters? of credence|credentials)\b/ : LETTERS).test(words)) return false
  const near = people(resolveAll(r, c.passive ? mentionsOf(groups(c, 'by')) : c.subject, c.sentence))
  const far = people(
    resolveAll(
      r,
      mentionsOf(given ? groups(c, 'to', 'before') : groups(c, 'from', 'of')).filter((m) =>
        /^(person|post|ref)$/.test(m.kind),
      ),
      c.sentence,
    ),
  )
  const [envoy, head] = given ? [near, far] : [far, near]
  if (envoy.length && head.length) encounter(r, c, envoy, head, 'presentation of credentials', 'presented-credentials')
  return true
}
