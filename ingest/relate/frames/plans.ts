// Planned, put off, called off.
import type { DateMentionToken, EventMention } from '../../mention.ts'
import { foldedText } from '../../scan.ts'
import { ahead, dated, status } from '../context.ts'
import { slotsOf } from '../meetings.ts'
import { type Rule, objects, settle } from './common.ts'
import { launch } from './agreements.ts'
import { sign } from './signing.ts'

const ON_AGAIN =
  /^(?:, )?(?:but )?(?:will|shall|is to|are to) (?:now |finally |at last |instead |once again |again )?(?:go ahead|take place|be held|proceed|convene|open|meet|return)\b/

const off =
  (value: 'postponed' | 'cancelled'): Rule =>
  (r, c) => {
    if (c.modality === 'negated') return
    // "which was called off last year, will go ahead in Bergen": it is on again
    if (value === 'cancelled' && ON_AGAIN.test(foldedText(r.tokens, c.to, c.to + 8))) return
    const where = c.passive || !objects(c).some((m) => m.kind === 'event') ? c.subject : objects(c)
    const m = where.find((x): x is EventMention => x.kind === 'event')
    // "was to be held in May, but for lack of time it has been deferred"
    const it = !m && !c.subject.length && c.passive && r.tokens[c.verbFrom - 1]?.key === 'it' ? r.talk.focus : undefined
    const e = m ? r.talk.event(m, true) : it?.event!.status === 'planned' ? it : undefined
    if (!e) return
    if (m) slotsOf(r, m, e, c.sentence)
    if (c.modality === 'reported')
      return status(r, e, 'reported', { rule: value, at: { from: c.from, to: c.to }, sentence: c.sentence })
    // "The meeting was adjourned at 13.15": it closed
    if (
      c.lemma === 'adjourn' &&
      !/\b(?:to|until|till|for|sine|indefinitely)\b/.test(foldedText(r.tokens, c.verbTo, c.to))
    )
      return
    const to = c.groups
      .filter((g) => g.prep === 'to' || g.prep === 'until' || g.prep === 'till')
      .flatMap((g) => g.mentions)
      .filter((x): x is DateMentionToken => x.kind === 'date')
    const on = c.dates.filter((d) => !to.includes(d) && d.cue !== 'from')
    if (value === 'postponed' && to.length) dated(r, e, to, c.sentence, value, true)
    else if (!e.event!.start) dated(r, e, on, c.sentence, value)
    status(r, e, value, { rule: value, at: { from: c.from, to: c.to }, sentence: c.sentence, confidence: 0.9 })
  }
export const postpone = off('postponed')
export const cancel = off('cancelled')

export const schedule: Rule = (r, c) => {
  if (!c.passive && !c.reduced) {
    return
  }
  const m = c.subject.find((x): x is EventMention => x.kind === 'event')
  const e = m ? r.talk.event(m, true) : undefined
  if (!e) return
  // "originally scheduled for 15 May, has been put off": that day is no longer its own
  const once = c.reduced && c.words.some((w) => /^(?:originally|initially|previously|first)$/.test(w))
  settle(r, once ? { ...c, dates: [] } : c, e, 'scheduled')
  r.talk.focusOn(e)
  const past = c.words.includes('had') || c.perfectPast
  if (c.modality !== 'negated' && !past && !(c.reduced && e.event!.statusRank > 2))
    status(
      r,
      e,
      ahead(r, e.event!.start) === false ? 'held' : 'planned',
      { rule: 'scheduled', at: { from: c.from, to: c.to }, sentence: c.sentence },
      2,
    )
}

export const set: Rule = (r, c) => {
  if (r.tokens[c.verbTo]?.key === 'up' || c.words.includes('up')) return launch(r, c)
}
export const put: Rule = (r, c) => {
  if (/^(off|back)$/.test(r.tokens[c.verbTo]?.key ?? '')) return postpone(r, c)
  // "put their signatures to a protocol"
  sign(r, c)
}
