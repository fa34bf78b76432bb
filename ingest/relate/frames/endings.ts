// Meetings that conclude: they took place, and what they closed with came out of them.
import { foldedText } from '../../scan.ts'
import type { EventMention } from '../../mention.ts'
import type { Clause } from '../clauses.ts'
import { state, type Reader } from '../context.ts'
import { objects, say } from './common.ts'
import { happen } from './happenings.ts'

/** "The Dialogue concluded in P on D with the signing of X": whether it was that, and no agreement that was concluded. */
export function ended(r: Reader, c: Clause): boolean {
  const m = c.subject.find((x): x is EventMention => x.kind === 'event')
  if (c.lemma !== 'conclude' || c.passive || !m || objects(c).some((x) => x.kind === 'instrument')) return false
  happen(r, c)
  const e = r.talk.event(m)
  const words = foldedText(r.tokens, c.verbTo, c.to)
  if (e && c.modality === 'asserted' && /\bwith the (?:signing|signature|adoption|issuance) of\b/.test(words))
    for (const x of c.sentence.mentions)
      if (x.kind === 'instrument' && x.type === 'Agreement' && x.named && x.from >= c.verbTo && x.to <= c.to)
        state(r, 'PRODUCED', e, r.things.instrument(x), say(c, 'closed-with'))
  return true
}
