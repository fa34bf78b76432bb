// The conference and its sessions as events: names, day, venue, and whether they lie ahead.
import { fold } from '../../../src/identity/keys.ts'
import type { DateMentionToken, EventMention, PersonMention, Sentence } from '../../mention.ts'
import type { Thing } from '../../resolve/thing.ts'
import { dated, places, property, state, status, type Reader } from '../context.ts'
import { makeMeeting } from '../meetings.ts'
import { personOf } from '../roles.ts'
import { tokenAt, type Row, type Told } from './cells.ts'
import type { Fact } from '../facts.ts'
import { houseBehind, slice, spanOf, tell, venueBehind } from './facts.ts'
import { MEETS, type Title } from './titles.ts'

export interface Day {
  readonly date: DateMentionToken
  readonly sentence: Sentence
}

export interface Session {
  readonly thing: Thing
  /** Its names, folded. */
  readonly names: readonly string[]
}

const NOWHERE: Sentence = { from: 0, to: 1, start: 0, end: 0, block: -1, blockKind: 'heading', mentions: [] }
const sentenceAt = (rows: readonly Row[], token: number): Sentence =>
  rows.flatMap((x) => x.cells.map((c) => c.sentence)).find((s) => s.from <= token && token < s.to) ?? {
    ...NOWHERE,
    from: token,
    to: token + 1,
  }

const SOCIAL = /^(?:lunch|dinner|reception|breakfast)$/
const VISITED = /^(?:visit|ceremony|exhibition)$/
const LISTED = /^(?:session|panel|round table|workshop|debate|seminar)$/
/** What those do who are listed without a label. */
export const capacityOf = (t: Title, words: string): string =>
  /^(?:official |formal )?(?:opening|inaugural) (?:session|ceremony|segment)\b/i.test(words)
    ? 'opening remarks'
    : /^(?:official |formal )?(?:closing|concluding) (?:session|ceremony|segment)\b/i.test(words)
      ? 'closing remarks'
      : LISTED.test(t.kind)
        ? 'panelist'
        : 'speaker'

/** Weeks and days of one who holds an office, and calendars: what stands in them is no part of one event. */
export const DIARY =
  /\b(?:diary|calendar|engagements|appointments|court circular|week ahead|the week\b|this week|next week|week(?:ly)? (?:of|agenda|programme|schedule|\d{1,2})|(?:public|daily|weekly) (?:schedule|programme|agenda)|(?:programme|program|agenda|schedule|timetable) of (?:the )?(?:(?:prime|foreign|deputy|state|federal) )*(?:minister|president|secretar|speaker|chair|commissioner|ambassador|chancellor|governor|mayor|king|queen|cabinet|government))\b|^issued\b/i
/** Whether a programme is a diary, by its title or a line above its first day. */
export const isDiary = (r: Reader, title: string | undefined, rows: readonly Row[]): boolean =>
  [
    title ?? '',
    ...rows.filter((x) => x.front).map((x) => slice(r, x.start, x.end)),
    r.text.slice(0, 400).split('\n').slice(0, 5),
  ]
    .flat()
    .some((l) => l.length < 120 && DIARY.test(l) && !/\b(?:visit|conference|forum|summit)\b/i.test(l))

/** The conference from the title, where no event was found in it: "Programme: Coastal States Gathering". */
export function conferenceOf(r: Reader, title: string, rows: readonly Row[]): void {
  const sort =
    '(?:(?:provisional|draft|final|tentative|preliminary|conference|full|detailed)\\s+)*(?:programme|program|agenda|schedule)'
  const name = title
    .replace(new RegExp(`^${sort}(?:\\s+(?:of|for)(?:\\s+the)?\\s+|\\s*[:|–—-]\\s*)`, 'i'), '')
    .replace(new RegExp(`\\s*[:|,–—-]?\\s*\\(?${sort}\\)?$`, 'i'), '')
    .trim()
  const offset = r.text.indexOf(name)
  // "Programme of the Minister and State Secretaries": a week of theirs, no event
  if (
    /^(?:the )?(?:(?:prime|foreign|deputy|state|federal) )*(?:minister|president|secretar|ambassador|commissioner|chancellor|governor|mayor|speaker)/i.test(
      name,
    ) &&
    !/\b(?:visit|meeting|summit|conference|forum|dialogue)\b/i.test(name)
  )
    return
  // "Issued Friday, 1 May. Subject to change": of the paper
  if (
    /^(?:issued|updated|revised|valid|status|version|last update|subject to|as (?:of|at)|international diary|weekly|week \d)\b/i.test(
      name,
    )
  )
    return
  // "National Library, Porto": where it meets
  if (/^[^,]*\b(?:library|hotel|hall|palace|museum|auditorium|embassy|residence)\b[^,]*,/i.test(name)) return
  // a kind of paper, not what it is about
  if (/\b(?:media|press|news) (?:advisory|release|note|statement|invitation)\b|^note to\b/i.test(name)) return
  if (name.split(/\s+/).length < 2 || offset < 0 || /\b(?:public|daily|weekly) schedule\b|^schedule\b/i.test(title))
    return
  const from = tokenAt(r.tokens, offset)
  const head =
    /\b(visit|meeting|summit|symposium|forum|seminar|workshop|dialogue|round ?table|consultations?|congress|assembly|training)\b/i.exec(
      name,
    )?.[1]
  const kind = !head || /congress/i.test(head) ? 'conference' : head.toLowerCase().replace('roundtable', 'round table')
  const e = r.things.event({ kind, head: kind, named: true, made: false }, from, 0.7)
  r.things.name(e, name, from, tokenAt(r.tokens, offset + name.length - 1) + 1)
  property(r, e, 'kind', kind, {
    rule: 'programme-title',
    at: { from, to: from + 1 },
    sentence: sentenceAt(rows, from),
  })
  // "Media Congress" is this one, and no parliament
  for (const t of r.things.all)
    if (t.type === 'Organization' && [...t.names.keys()].some((n) => fold(n) === fold(name))) r.things.asLine(t)
  r.talk.main = e
  r.talk.focusOn(e)
}

/** "Programme of the visit of Minister X to Finland": the visit is what the programme is of. */
export function visitIn(r: Reader, title: string | undefined, sentences: readonly Sentence[]): void {
  if (r.talk.main) return
  const titled = /\bvisit (?:of|by) /i.test(title ?? '')
  for (const s of sentences.slice(0, 7)) {
    if (!titled && !/\bvisit (?:of|by) /i.test(slice(r, s.start, s.end))) continue
    const m = s.mentions.find((x): x is PersonMention => x.kind === 'person')
    const to = m && s.mentions.find((x) => x.from >= m.to && x.from - m.to <= 3 && /^(?:country|place)$/.test(x.kind))
    const who = to && personOf(r, m, s)
    if (!who) continue
    const say = { rule: 'programme-of-visit', at: { from: m.from, to: to.to }, sentence: s, confidence: 0.8 }
    r.talk.main = makeMeeting(r, 'visit', [who], places(r, [to]), [], s, say)
    return r.talk.focusOn(r.talk.main)
  }
}

/** A session of the conference, by its row. */
export function makeSession(
  r: Reader,
  t: Title,
  c: Told,
  row: Row,
  main: Thing | undefined,
  day: Day | undefined,
): Session {
  const social = SOCIAL.test(t.kind)
  const house = !social && !t.topic ? houseBehind(r, t, c) : undefined
  const venue = house ?? (social || VISITED.test(t.kind) ? venueBehind(r, t, c, social) : undefined)
  const from = tokenAt(r.tokens, t.start)
  const e = r.things.event({ kind: t.kind, head: t.kind.split(' ').at(-1)!, made: false, named: false }, from)
  const name = (a: number, b: number, canonical = false): void =>
    r.things.name(e, slice(r, a, b), tokenAt(r.tokens, a), tokenAt(r.tokens, b - 1) + 1, canonical)
  // "Meeting with the Speaker, Ms. X, Chair of …": the name ends with hers
  const met = MEETS.test(slice(r, t.start, t.end)) ? c.slots.at(-1)?.person : undefined
  const end = house ? house.end : social && venue ? venue.end : met ? r.tokens[met.nameRange.to - 1]!.end : t.end
  if (t.name) r.things.name(e, t.name.replace(/\s+/g, ' '), undefined, undefined, true)
  else name(t.start, end, true)
  if (social && venue) name(t.start, t.end)
  if (t.topic) name(t.topic[0], t.topic[1])
  if (t.short) name(t.short[0], t.short[1])
  const host = row.cells.find((x) => x !== c && x.label?.task === 'host')
  if (host && social && host.end > t.end && host.end - t.start < 160) name(t.start, host.end)
  // a long title tells a session across documents; "Session 2" and "Closing session" do not
  for (const n of t.topic ? [t.name ?? slice(r, t.start, t.end), slice(r, ...t.topic)] : []) {
    const f = fold(n)
    if (f.split(' ').length >= 5) e.strong.add(`event:${f}`)
  }
  const say = { at: { from: spanOf(r, c).from, to: tokenAt(r.tokens, t.end - 1) + 1 }, sentence: c.sentence }
  const whole = wholeBehind(r, t, c) ?? main
  if (whole) {
    e.event!.parent = whole
    // by the name of the rule that is there for all sessions, so that it is stated once
    state(r, 'PART_OF', e, whole, { ...say, rule: 'session-of', confidence: 0.8 })
  }
  property(r, e, 'kind', t.kind, { ...say, rule: 'programme-row' })
  if (day) dated(r, e, [day.date], day.sentence, 'day-of-programme')
  if (t.status) status(r, e, t.status, { ...say, rule: 'called-off' })
  for (const place of venue?.places ?? []) tell(r, 'HELD_IN', e, place, 'programme-venue', c)
  return { thing: e, names: [...e.names.keys()].map(fold) }
}

/** "… within the Tenth Net Forum in Riga": what the session is a part of, and where that is. */
function wholeBehind(r: Reader, t: Title, c: Told): Thing | undefined {
  const m = c.sentence.mentions.find(
    (x): x is EventMention => x.kind === 'event' && x.named && r.tokens[x.from]!.start >= t.end,
  )
  const between = m ? r.text.slice(t.end, r.tokens[m.from]!.start) : ''
  if (
    !m ||
    !/^["”»\s,]*(?:within|during|as part of|in the framework of|on the (?:sidelines|margins) of) (?:the )?$/.test(
      between,
    )
  )
    return undefined
  const e = r.talk.event(m, true)
  if (e)
    status(r, e, outlook(r, e, undefined, undefined), {
      rule: 'programme-ahead',
      at: m,
      sentence: c.sentence,
      confidence: 0.8,
    })
  const town = c.sentence.mentions.find((x) => x.kind === 'place' && x.from >= m.to && x.from - m.to <= 2)
  if (e && town?.kind === 'place' && r.tokens[m.to]?.key === 'in')
    state(r, 'HELD_IN', e, r.things.place(town), {
      rule: 'programme-venue',
      at: { from: m.from, to: town.to },
      sentence: c.sentence,
    })
  return e ?? undefined
}

/** What follows from the whole: the days of the conference, of a conference of one day those of its rows, and what lies ahead. */
export function settle(
  r: Reader,
  main: Thing | undefined,
  sessions: readonly Session[],
  days: readonly Day[],
  version: string | undefined,
): void {
  if (main && !main.event!.start && days.length) {
    const [first, ...more] = [...days].sort((a, b) => (a.date.date < b.date.date ? -1 : 1))
    const last = more.at(-1)?.date.date
    const end = last && last > first!.date.date ? { end: last } : {}
    dated(r, main, [{ ...first!.date, ...end }], first!.sentence, 'days-of-programme')
  }
  const told = main && r.properties.find((x) => x.thing === main && x.property === 'startDate')
  const one = told && main.event!.precision === 'day' && !main.event!.end ? main.event!.start : undefined
  for (const { thing: e } of sessions)
    if (told && one && !e.event!.start)
      dated(
        r,
        e,
        [{ kind: 'date', ...told.at, date: one, precision: 'day', relative: false }],
        told.sentence,
        'day-of-programme',
      )
  const by = new Map<Thing, Fact>()
  for (const f of r.facts) for (const t of [f.source, f.target]) if (t !== 'doc' && !by.has(t)) by.set(t, f)
  for (const e of [...(main ? [main] : []), ...sessions.map((x) => x.thing)]) {
    const f = by.get(e)
    const value = outlook(r, e, main, version)
    const rule = value === 'held' ? 'programme-past' : 'programme-ahead'
    if (f) status(r, e, value, { rule, at: f.at, sentence: f.sentence, confidence: 0.8 })
  }
}

/** A programme tells what is to come, unless its own date says that it is over. */
export function outlook(r: Reader, e: Thing, main: Thing | undefined, version: string | undefined): 'planned' | 'held' {
  const start = e.event!.start ?? main?.event?.start
  const told = r.documentDate ?? version
  return start && told && told > start ? 'held' : 'planned'
}
