// Meetings that conclude: they took place, and what they closed with came out of them.
import { foldedText } from '../../scan.ts'
import type { EventMention } from '../../mention.ts'
import type { Clause } from '../clauses.ts'
import { property, state, type Reader } from '../context.ts'
import { dayFrom, daysOf } from '../days/length.ts'
import { objects, say } from './common.ts'
import { happen } from './happenings.ts'

/** "The Dialogue concluded in P on D with the signing of X": whether it was that, and no agreement that was concluded. */
export function ended(r: Reader, c: Clause): boolean {
  const m = c.subject.find((x): x is EventMention => x.kind === 'event')
  if (c.lemma !== 'conclude' || c.passive || !m || objects(c).some((x) => x.kind === 'instrument')) return false
  ends(r, c)
  const e = r.talk.event(m)
  const words = foldedText(r.tokens, c.verbTo, c.to)
  if (e && c.modality === 'asserted' && /\bwith the (?:signing|signature|adoption|issuance) of\b/.test(words))
    for (const x of c.sentence.mentions)
      if (x.kind === 'instrument' && x.type === 'Agreement' && x.named && x.from >= c.verbTo && x.to <= c.to)
        state(r, 'PRODUCED', e, r.things.instrument(x), say(c, 'closed-with'))
  return true
}

/** What lasts longer than a day: its last is not its first. */
const LONG =
  /^(?:visit|visits|tour|trip|mission|conference|exercise|festival|exhibition|fair|negotiations|course|congress|week|days|assembly|camp|hackathon|olympiad)$/

/** "The visit ended on Sunday": the day it was over, where it lasted longer than that. */
export function ends(r: Reader, c: Clause): void {
  const m = c.subject.find((x): x is EventMention => x.kind === 'event')
  const day = c.dates.find((d) => d.precision === 'day' && !d.end && (d.cue ?? 'on') === 'on')
  const over =
    m && day && c.modality === 'asserted' && !c.passive && /^(?:end|conclude|close|finish|wrap)$/.test(c.lemma)
  const e = over ? r.talk.event(m, true) : undefined
  const start = e?.event?.start
  const name = m ? foldedText(r.tokens, Math.max(c.sentence.from, m.from - 4), m.to) : ''
  const days = daysOf(`${name} ${foldedText(r.tokens, c.verbTo, c.to)}`)
  const long = m && (!!days || LONG.test(m.head) || /\b(?:day|week) - long |- (?:day|week) /.test(name))
  if (!e || !(start ? start.length === 10 && start < day!.date && !e.event!.end : long)) return happen(r, c)
  happen(r, { ...c, dates: c.dates.filter((d) => d !== day) })
  if (!e.event!.start && days) {
    const first = dayFrom(day!.date, 1 - days)
    e.event!.start = first
    e.event!.precision = 'day'
    property(r, e, 'startDate', first, { rule: 'days-before-its-end', at: day!, sentence: c.sentence })
  }
  e.event!.end = day!.date
  property(r, e, 'endDate', day!.date, { rule: 'ended-on', at: day!, sentence: c.sentence })
}
