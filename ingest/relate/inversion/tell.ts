// What the rules say with: the things behind a piece of line, the event meant, and each fact told once.
import type { RelationType } from '../../../src/ontology/relations.ts'
import type { DateMentionToken, EventMention, InstrumentMention, Mention } from '../../mention.ts'
import type { Thing } from '../../resolve/thing.ts'
import { isEncounter, isOfTwo } from '../frames/other-meetings.ts'
import { ahead, dated, isActor, places, resolveAll, side, state, status, type Say } from '../context.ts'
import { makeMeeting, meetingBetween } from '../meetings.ts'
import { REF, type Hit } from './phrase.ts'

/** Mentions coded in a piece of line. */
export function mentionsIn(x: Pick<Hit, 's'>, piece: string | undefined): Mention[] {
  return piece ? [...piece.matchAll(REF)].map((m) => x.s.mentions[Number(m[2])]!) : []
}
export const mentions = (x: Hit, group: string): Mention[] => mentionsIn(x, x.groups[group])
export const things = (x: Hit, group: string): Thing[] => resolveAll(x.r, mentions(x, group), x.s)
export const people = (x: Hit, group: string): Thing[] => things(x, group).filter((t) => t.type === 'Person')
/**
 * Who does it, where a phrase with other people stands in front: "With X, she …" is never X herself. Where the pronoun was taken for one
 * of those, the one person told of in the sentence before is meant, else nobody.
 */
export function doer(x: Hit, group: string, others: readonly Thing[], own = x.s): Thing[] {
  const found = people(x, group).filter((t) => !others.includes(t))
  const m = mentions(x, group)[0]
  if (found.length || m?.kind !== 'ref' || (m.ref !== 'he' && m.ref !== 'she')) return found
  const fits = (t: Thing): boolean =>
    t.type === 'Person' && !others.includes(t) && (t.gender === undefined || t.gender === m.gender)
  const last = x.r.facts.findLast((f) => f.sentence !== own && fits(f.source))?.sentence
  const told = new Set(x.r.facts.filter((f) => f.sentence === last && fits(f.source)).map((f) => f.source))
  return last && told.size === 1 ? [...told] : []
}
export const actors = (x: Hit, group: string): Thing[] => things(x, group).filter(isActor)
export const bodies = (x: Hit, group: string): Thing[] => actors(x, group).filter((t) => t.type !== 'Person')
export const dates = (list: readonly Mention[]): DateMentionToken[] =>
  list.filter((m): m is DateMentionToken => m.kind === 'date')
export const instruments = (list: readonly Mention[]): InstrumentMention[] =>
  list.filter((m): m is InstrumentMention => m.kind === 'instrument')

/** The event a group names, where it names one. */
export function event(x: Hit, group: string, make = true): Thing | undefined {
  const m = mentions(x, group).find((y): y is EventMention => y.kind === 'event')
  return m ? eventOf(x, m, make) : undefined
}
/** The event of a mention; never another one of its line under a number or a "next" that is not its own. */
export function eventOf(x: Hit, m: EventMention, make = true): Thing | undefined {
  const { things, talk } = x.r
  const next =
    m.relative ??
    (/^(?:next|previous|last)$/.test(x.r.tokens[m.from - 1]?.key ?? '') ? x.r.tokens[m.from - 1]!.key : undefined)
  const e = talk.event(m, make) ?? undefined
  if (!e) return undefined
  // "the second panel", which stands under a heading of its own
  if (m.ordinal !== undefined && e.event!.part === m.ordinal) return e
  if (m.ordinal !== undefined && e.event!.ordinal !== m.ordinal) {
    const surface = m.surface.replace(/^(?:the|its|their) /i, '')
    if (e.event!.ordinal === undefined && e.names.has(surface)) {
      e.event!.ordinal = m.ordinal
      return e
    }
    const told = things.events.find(
      (y) => y.event!.ordinal === m.ordinal && (!y.event!.series || y.event!.series === talk.focusSeries),
    )
    if (told) return told
    // the meeting at hand, told without its number so far
    if (e === talk.main && e.event!.ordinal === undefined && x.modality === 'asserted') {
      e.event!.ordinal = m.ordinal
      return e
    }
    const own = things.event(
      { kind: m.eventKind, head: m.head, ordinal: m.ordinal, named: false, made: true },
      m.from,
      0.7,
    )
    things.name(own, m.surface.replace(/^(?:the|its|their) /i, ''), m.from, m.to, true)
    return own
  }
  if (next && m.ordinal === undefined && !talk.relatives.has(m) && (e === talk.main || e === talk.focus)) {
    const { series, ordinal } = e.event!
    if (!series || !ordinal) return undefined
    const n = next === 'next' ? ordinal + 1 : ordinal - 1
    const told = things.events.find((y) => y.event!.series === series && y.event!.ordinal === n)
    if (told) return told
    const own = things.event(
      {
        kind: m.eventKind,
        head: m.head,
        series,
        ordinal: n,
        named: false,
        made: true,
        parties: [...series.event!.parties],
      },
      m.from,
      0.75,
    )
    things.name(own, `${next} ${m.surface.replace(/^(?:the|its|their|next|previous|last) /i, '')}`, m.from, m.to, false)
    return own
  }
  return e
}
const MEETS = /council|committee|commission|board|group|assembly|forum|panel|mechanism|conference/i
/** "to preside over the Council": a body that is presided over sits; its meeting is the event, and in focus from here. */
export function sittingOf(x: Hit, piece: string | undefined): Thing | undefined {
  const m = mentionsIn(x, piece).find((y) => y.kind === 'org')
  if (m?.kind !== 'org' || !MEETS.test(m.name) || x.modality === 'negated') return undefined
  const { things } = x.r
  const name = `meeting of the ${m.name}`
  const e =
    things.events.find((y) => y.names.has(name)) ??
    things.event({ kind: 'meeting', head: 'meeting', named: false, made: true }, m.from, 0.7)
  things.name(e, name, undefined, undefined, true)
  settle(x, e, [], dates(x.s.mentions).slice(0, 1))
  x.r.talk.focusOn(e)
  return e
}
/** The event a clause tells of without naming it: one fronted in the same sentence ("At the ninth session, …"), else the one in focus. */
export function here(x: Hit): Thing | undefined {
  // "In a third, on prisons, X spoke": another one, which the text does not name
  if (
    /^(?:in|at) (?:a|an|the) (?:first|second|third|fourth|fifth|last|next|other|another|latter|former)(?: one)? ,/.test(
      x.code,
    )
  )
    return undefined
  const fronted = /^(?:at|during|for|in|opening|closing) (?:the |a |its |this )?(\{E\d+\}) (?:of |in |on |,|\{)/.exec(
    x.code,
  )
  if (fronted && fronted[0].length <= x.start + 2) {
    const m = mentionsIn(x, fronted[1])[0] as EventMention
    const e = x.r.talk.event(m, m.named)
    if (e) return e
  }
  const { focus, main, before } = x.r.talk
  // what the sentence names further on is not yet spoken of: "Ministers were briefed by X on the Summit that Y will host"
  if (focus && focus !== main && focus.first > x.at.from && focus.first < x.s.to) return before ?? main
  return focus ?? main
}

export const say = (x: Hit, more: Partial<Say> = {}): Say => ({
  rule: x.rule,
  at: x.at,
  sentence: x.s,
  modality: x.modality,
  // what is only hoped for is kept and not shown
  confidence: x.modality === 'hoped' ? 0.4 : 0.8,
  ...more,
})

/** States it once: what a plainer rule has read already is not said again, only said more exactly where it left a property out. */
export function tell(x: Hit, type: RelationType, a: Thing, b: Thing | undefined, more: Partial<Say> = {}): void {
  if (!b || a === b) return
  const modality = more.modality ?? x.modality
  const i = x.r.facts.findIndex((f) => f.type === type && f.source === a && f.target === b && f.modality === modality)
  if (i < 0) return state(x.r, type, a, b, say(x, more))
  const old = x.r.facts[i]!
  const added = Object.entries(more.props ?? {}).filter(([k, v]) => v !== undefined && old.props[k] === undefined)
  if (added.length && old.sentence === x.s)
    x.r.facts[i] = { ...old, props: { ...old.props, ...(Object.fromEntries(added) as typeof old.props) } }
}
export const took = (x: Hit, who: readonly Thing[], e: Thing | undefined, of?: string): void => {
  for (const p of who)
    tell(x, 'PARTICIPATED_IN', p, e, { props: { side: p.type === 'Country' ? undefined : (of ?? side(p)) } })
}
/** Two who met: nobody has the floor or the chair there. */
export const bilateral = (e: Thing | undefined): boolean => !!e?.event && (isOfTwo(e) || isEncounter(e))
/** Whether one of them is told to have spoken there: a plainer rule, or another idiom, may have told of the same speech. */
export const hasSpoken = (x: Hit, who: readonly Thing[], e: Thing | undefined): boolean =>
  x.r.facts.some((f) => f.type === 'SPOKE_AT' && f.target === e && who.includes(f.source))
export const spoke = (x: Hit, who: readonly Thing[], e: Thing | undefined, capacity: string): void => {
  if (bilateral(e)) return
  for (const p of who) if (p.type === 'Person') tell(x, 'SPOKE_AT', p, e, { props: { capacity } })
}
export const chaired = (x: Hit, who: readonly Thing[], e: Thing | undefined): void => {
  if (bilateral(e)) return
  for (const p of who) if (p.type === 'Person') tell(x, 'CHAIRED', p, e, { props: { side: side(p) } })
}
export const moderated = (x: Hit, who: readonly Thing[], e: Thing | undefined): void => {
  if (bilateral(e)) return
  for (const p of who) if (p.type === 'Person') tell(x, 'MODERATED', p, e)
}

/** Held, planned or hoped, as the words go; a date told with it outranks the tense. */
export function settle(x: Hit, e: Thing, where: readonly Mention[] = [], when: readonly DateMentionToken[] = []): void {
  const at = places(x.r, where)
  if (x.modality !== 'negated' && x.modality !== 'reported') {
    for (const p of at) {
      if (p.type === 'Country' && at.some((o) => o.type === 'Place')) continue
      tell(x, 'HELD_IN', e, p)
    }
    dated(x.r, e, when, x.s, x.rule)
  }
  const base = { rule: x.rule, at: x.at, sentence: x.s }
  if (x.modality === 'planned') status(x.r, e, ahead(x.r, e.event!.start) === false ? 'held' : 'planned', base)
  else if (x.modality === 'hoped') status(x.r, e, 'hoped', base)
  else if (x.modality === 'reported') status(x.r, e, 'reported', base)
  else if (x.modality === 'asserted') status(x.r, e, ahead(x.r, e.event!.start) === true ? 'planned' : 'held', base)
}

/** A meets B, told without the verb: the pair, the meeting, who was there. */
export function encounter(
  x: Hit,
  a: readonly Thing[],
  b: readonly Thing[],
  kind: string,
  where: readonly Mention[] = [],
  when: readonly DateMentionToken[] = [],
  given?: Thing,
): Thing | undefined {
  const others = b.filter((t) => !a.includes(t))
  if (!a.some((t) => t.type === 'Person') || !others.length || x.modality === 'negated') return undefined
  const e = given ?? meetingBetween(x.r, kind, a.filter(isActor), others.filter(isActor), when, x.s, say(x))
  settle(x, e, where, when)
  for (const p of a) for (const q of others) if (p.type === 'Person' && q.type === 'Person') tell(x, 'MET_WITH', p, q)
  for (const p of [...a, ...others]) if (p.type !== 'Country') tell(x, 'PARTICIPATED_IN', p, e)
  return e
}
export const visitOf = (
  x: Hit,
  who: readonly Thing[],
  at: readonly Thing[],
  when: readonly DateMentionToken[],
): Thing | undefined =>
  at.length && who.length && x.modality !== 'negated'
    ? makeMeeting(x.r, 'visit', who, at, when, x.s, say(x))
    : undefined

/** As `tell`, said of an outcome: no side, no capacity. */
export const state0 = (x: Hit, type: RelationType, a: Thing, b: Thing): void => tell(x, type, a, b)

/** Whom a possessive or a "her" that is no mention of its own stands for. */
export function pronoun(x: Hit, she: boolean): Thing[] {
  const ref = {
    kind: 'ref',
    from: x.at.from,
    to: x.at.from + 1,
    ref: she ? 'she' : 'he',
    gender: she ? 'f' : 'm',
    plural: false,
  } as const
  return x.r.talk.resolve(ref, x.s).filter((t) => t.type === 'Person')
}
