// Happen, take place, open and close: the meeting is the subject.
import { findEvent } from '../../resolve/event-reference.ts'
import { foldedText } from '../../scan.ts'
import type { EventMention, OrgMention } from '../../mention.ts'
import type { Thing } from '../../resolve/thing.ts'
import { isActor, property, resolveAll, state, type Reader } from '../context.ts'
import type { Clause } from '../clauses.ts'
import { RECURRING } from '../lines/of-states.ts'
import { slotsOf } from '../meetings.ts'
import { isTalks, kindOf } from '../talks.ts'
import { type Rule, say, groups, mentionsOf, people, wordsAfter, settle, tense } from './common.ts'
import { encounter } from './encounter.ts'
import { recurs, SITS, sittingOf } from './sittings.ts'

/** An event is held, takes place, meets: where, when, and whether it is over. */
export const happen: Rule = (r, c) => {
  // "the 7th round of A and the 1st B were held in P": each of them
  const several = c.subject.filter((x) => x.kind === 'event')
  if (several.length > 1) {
    for (const one of several) happen(r, { ...c, subject: [one] })
    return
  }
  const m = (c.subject.find((x) => x.kind === 'event') as EventMention | undefined) ?? workOf(r, c)
  let e: Thing | undefined
  r.talk.when = c.dates.find((d) => d.cue !== 'since')?.date
  // "held regularly since 2016" tells of the line, of no meeting
  const line = m && m.ordinal === undefined ? r.talk.series(m) : null
  const begun = c.dates.find((d) => d.cue === 'since')
  if (
    line &&
    begun &&
    /\b(regularly|annually|alternately|every|each|since)\b/.test(foldedText(r.tokens, c.verbTo, c.to))
  )
    return property(r, line, 'since', begun.date, { rule: 'held-since', at: begun, sentence: c.sentence })
  // "The Dialogue was first held in Lima in 2014": the first of the line, and since when there is one
  if (
    line &&
    m!.relative === undefined &&
    / first( |$)/.test(foldedText(r.tokens, Math.max(c.sentence.from, c.verbFrom - 1), c.verbTo))
  ) {
    const year = c.dates.find((d) => !d.end)
    if (year) property(r, line, 'since', year.date, { rule: 'first-held', at: year, sentence: c.sentence })
    const first = findEvent(
      r.talk,
      {
        ...m!,
        series: [...line.names.keys()][0]!,
        ordinal: 1,
        parties: [],
        named: false,
        surface: `first ${m!.surface}`,
      },
      true,
    )
    if (!first) return
    settle(r, c, first, 'first-held')
    return tense(r, c, first, 'first-held')
  }
  // "Held alternately in P and Q, the consultations …": the line is
  if (line && m!.relative === undefined && RECURRING.test(foldedText(r.tokens, c.verbTo, c.to))) return
  // "A bilateral meeting was held in P on D between A and B"
  if (m && isTalks(m) && !r.talk.settled(m)) {
    const both = resolveAll(r, mentionsOf(groups(c, 'between', 'with')), c.sentence).filter(isActor)
    // "The meeting was held with X and Y": the one told before
    const known = m.definite && groups(c, 'with').length ? r.talk.event(m) : undefined
    if (both.length >= 2 && people(both).length && !(known?.event!.series || known?.event!.named))
      return encounter(r, c, both.slice(0, 1), both.slice(1), kindOf(m), 'held-between', undefined, m)
  }
  // "The Consultations were last convened in Lima in 2025": those before these
  const earlier = / last( |$)/.test(foldedText(r.tokens, Math.max(c.sentence.from, c.verbFrom - 1), c.verbTo))
  if (m && earlier) {
    const line = r.talk.series(m) ?? r.talk.event(m)?.event?.series
    if (!line || m.ordinal !== undefined) return
    const name = [...line.names.keys()][0]!
    const before: EventMention = {
      ...m,
      series: name,
      parties: [],
      relative: 'previous',
      named: false,
      surface: `previous ${name}`,
    }
    e = findEvent(r.talk, before, true) ?? undefined
    if (!e) return
    settle(r, c, e, 'last-held')
    return tense(r, c, e, 'last-held')
  }
  // "The Commission, which meets every two years": no meeting of it
  if (
    !m &&
    !c.subject.some((x) => x.kind === 'org') &&
    !c.dates.length &&
    RECURRING.test(foldedText(r.tokens, c.verbTo, c.to))
  )
    return
  if (m) e = r.talk.event(m, true) ?? undefined
  else {
    const b = c.subject.find((x): x is OrgMention => x.kind === 'org' && SITS.test(x.name))
    const ord = b && /first time/.test(wordsAfter(c)) ? 1 : undefined
    const line = b ? sittingOf(r, c, b) : undefined
    if (line) e = line
    else if (b && (earlier || recurs(r, c))) return
    else if (b) {
      e = r.things.event(
        { kind: 'meeting', head: 'meeting', made: true, named: false, ...(ord ? { ordinal: ord } : {}) },
        b.from,
        0.7,
      )
      const which = ord ? 'first ' : c.future ? 'next ' : ''
      r.things.name(e, `${which}meeting of the ${b.name}`)
    }
  }
  if (!e) return
  if (m) slotsOf(r, m, e, c.sentence)
  if (/^(?:hold|convene|conduct)$/.test(c.lemma) && c.passive)
    for (const p of resolveAll(r, mentionsOf(groups(c, 'by')), c.sentence).filter((t) => t.type !== 'Person'))
      state(r, 'ORGANIZED', p, e, say(c, 'held-by', { props: { role: 'organizer' } }))
  settle(r, c, e, 'held')
  tense(r, c, e, 'held')
  for (const p of resolveAll(r, mentionsOf(groups(c, 'between', 'with')), c.sentence))
    if (isActor(p)) state(r, 'PARTICIPATED_IN', p, e, say(c, 'held-between'))
  r.talk.focusOn(e)
}

/** "The work of the Fourth Session ended in Oslo": the session did. */
function workOf(r: Reader, c: Clause): EventMention | undefined {
  // "The Meeting of the Lake Community (LC) Ministers of Energy was held": of the ministers behind its name
  const those = c.subject[0]
  const own =
    c.lemma === 'hold' && c.passive && c.subject.length === 1 && those?.kind === 'post' && those.plural
      ? c.sentence.mentions.find((m): m is EventMention => m.kind === 'event' && m.named && m.to === those.from)
      : undefined
  if (own) {
    const { series: _, ...rest } = own
    return {
      ...rest,
      surface: r.text.slice(r.tokens[own.from]!.start, r.tokens[those!.to - 1]!.end).replace(/^the /i, ''),
    }
  }
  if (c.passive || c.subject.some((x) => x.kind !== 'place')) return undefined
  return c.sentence.mentions.find(
    (m): m is EventMention =>
      m.kind === 'event' &&
      m.to <= c.verbFrom &&
      /\b(?:work|works|proceedings|deliberations|business) of( the)?$/.test(
        foldedText(r.tokens, Math.max(c.sentence.from, m.from - 3), m.from),
      ),
  )
}

/** "was followed by a reception at the Harbour Hotel on D": where and when that was. */
export function followedBy(r: Reader, c: Clause): boolean {
  const m =
    c.passive && !c.reduced ? mentionsOf(groups(c, 'by')).find((x): x is EventMention => x.kind === 'event') : undefined
  // named, or with an article, it is told elsewhere
  if (!m || m.plural || m.named || m.definite || c.lemma !== 'follow') return false
  if (c.modality === 'negated' || c.modality === 'reported') return false
  const e = r.talk.event(m, true)
  if (!e) return false
  settle(r, c, e, 'followed-by')
  tense(r, c, e, 'followed-by')
  return true
}

/** "the officials' session which preceded the Dialogue on 2 June", "A workshop preceded the Forum": the day is of what came first. */
export function preceded(r: Reader, c: Clause): boolean {
  if (c.lemma !== 'precede') return false
  const first = (c.passive ? mentionsOf(groups(c, 'by')) : c.subject).find((x): x is EventMention => x.kind === 'event')
  const e = first && c.modality !== 'negated' ? r.talk.event(first, true) : undefined
  if (e) settle(r, c, e, 'preceded')
  if (e) tense(r, c, e, 'preceded')
  return true
}
