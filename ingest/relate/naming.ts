// What a mention names: the thing behind it, and what its own words say of that thing.
import { fold } from '../../src/identity/keys.ts'
import type { EventMention, InstrumentMention, Mention, OrgMention, Sentence } from '../mention.ts'
import type { Thing } from '../resolve/thing.ts'
import { foldedText } from '../scan.ts'
import { property, state, status, type Reader } from './context.ts'
import { partiesOf } from './frames/papers.ts'
import { partiesOfLine, recurring, stateOf } from './lines/of-states.ts'
import { slotsOf } from './meetings.ts'
import { bodyOf, personOf, seat } from './roles.ts'

/** Registers what a mention names. */
export function name(r: Reader, m: Mention, s: Sentence): void {
  switch (m.kind) {
    case 'country':
      r.things.countryOf(m)
      break
    case 'place':
      r.things.place(m)
      break
    case 'org': {
      const t = bodyOf(r, m, s)
      seat(r, t, m, s)
      break
    }
    case 'person':
      personOf(r, m, s)
      // states in a title or behind a name: "Ambassador of Estonia to Thailand", "X of Sri Lanka"
      for (const [from, to] of [
        [m.from, m.nameRange.from],
        [m.nameRange.to, m.to],
      ] as const)
        for (const c of r.countriesIn({ from, to }))
          if (!s.mentions.some((x) => x.kind === 'org' && x.from <= c.from && c.from < x.to)) r.things.countryOf(c)
      break
    case 'instrument':
      if (m.named) instrument(r, m, s)
      break
    case 'event':
      for (const o of m.inner) if (o.kind === 'org') bodyOf(r, o, s)
      apposed(r, m, s)
      if (m.named && (m.series || m.ordinal !== undefined)) {
        const series = r.talk.series(m)
        if (series && m.ordinal !== undefined) r.talk.event(m)
      }
      break
    case 'ref':
      if (m.country && (m.ref === 'side' || m.ref === 'delegation' || m.ref === 'counterpart'))
        for (const c of r.countriesIn(m)) r.things.countryOf(c)
      break
    default:
      break
  }
}

/** "talks on an agreement": worked on; "talks on the Agreement" are about one that there may be. */
const UNDER_WAY = /\b(?:negotiat\w*|(?:talks|discussions|consultations) (?:on|about|over|for) an?)\b/
const OPEN = new RegExp(`${UNDER_WAY.source}|\\b(?:draft|proposed|possible|future|envisaged|towards?)\\b`)

export function instrument(r: Reader, m: InstrumentMention, s: Sentence): Thing {
  const t = r.things.instrument(m)
  t.weakly = false
  for (const d of s.mentions) if (d.kind === 'date') (t.years ??= new Set()).add(d.date.slice(0, 4))
  // "the Kyrgyz Glacier Programme": in that country, and whose it is not told; "Ghana's Programme" is Ghana's
  const adjective = m.owner?.kind === 'country' && m.owner.form === 'demonym' && m.type === 'Programme'
  if (m.owner && m.type !== 'Agreement' && !adjective)
    for (const o of r.talk.resolve(m.owner, s))
      state(r, 'ISSUED', o, t, { rule: 'owner-of-instrument', at: m, sentence: s, confidence: 0.75 })
  const ahead = foldedText(r.tokens, Math.max(s.from, m.from - 6), m.from + 1)
  // "concluded negotiations on the Treaty": no longer open
  const open = OPEN.test(ahead) && !/\b(?:conclud|complet|finali[sz])(?:ed|es) (?:\S+ ){0,2}negotiations\b/.test(ahead)
  if (m.type === 'Agreement' && m.parties.length >= 2 && !open) partiesOf(r, [m], { sentence: s })
  if (m.type === 'Agreement' && open && !r.properties.some((p) => p.thing === t && p.property === 'status'))
    property(
      r,
      t,
      'status',
      /\b(?:negotiat|talks|discussions|consultations)/.test(ahead) ? 'under negotiation' : 'proposed',
      {
        rule: 'not-concluded',
        at: m,
        sentence: s,
        confidence: 0.7,
      },
    )
  const of = m.type === 'Agreement' ? undertaking(r, m) : undefined
  if (of) instrument(r, of, s)
  if (m.instrumentKind && !r.properties.some((p) => p.thing === t && p.property === 'kind'))
    property(r, t, 'kind', m.instrumentKind, { rule: 'instrument-noun', at: m, sentence: s })
  if (m.year && m.type === 'Agreement' && !r.properties.some((p) => p.thing === t && p.property === 'date'))
    property(r, t, 'date', m.year, { rule: 'year-in-name', at: m, sentence: s, confidence: 0.7 })
  return t
}

/** "the Financing Agreement for the Harbour Dredging Project": the undertaking that an agreement's name tells it is for. */
function undertaking(r: Reader, m: InstrumentMention): InstrumentMention | undefined {
  // "the Exchange of Notes for the Project for Improvement of Roads"
  for (let k = m.from + 2; k < m.to - 2; k++)
    if (
      /^(?:project|programme)$/.test(r.tokens[k]!.key) &&
      r.tokens[k]!.shape !== 'lower' &&
      r.tokens[k - 1]!.key === 'the' &&
      /^(?:for|of)$/.test(r.tokens[k + 1]!.key)
    )
      return undertakingAt(r, m, k)
  const last = r.tokens[m.to - 1]
  if (!last || last.shape === 'lower' || !/^(project|programme|program)$/.test(last.key)) return undefined
  let from = m.to - 1
  while (from > m.from && !/^(for|on|of|concerning)$/.test(r.tokens[from - 1]!.key)) from--
  // "for the Water for Growth Project", "for Improvement of Roads Project": from the first "for the" on
  for (let k = from - 1; k > m.from; k--)
    if (/^(for|on)$/.test(r.tokens[k]!.key) && r.tokens[k + 1]?.key === 'the') from = k + 1
  if (r.tokens[from]?.key === 'the') from++
  if (from <= m.from || m.to - from < 2 || r.tokens[from]!.shape === 'lower') return undefined
  return undertakingAt(r, m, from)
}
function undertakingAt(r: Reader, m: InstrumentMention, from: number): InstrumentMention {
  const last = r.tokens[m.to - 1]!
  const name = r.text.slice(r.tokens[from]!.start, last.end).replace(/\s+/g, ' ')
  const kind = /^project$/.test(last.key) || r.tokens[from]!.key === 'project' ? 'project' : 'programme'
  return {
    kind: 'instrument',
    from,
    to: m.to,
    type: 'Programme',
    name,
    instrumentKind: kind,
    named: true,
    definite: true,
    parties: [],
    known: false,
  }
}

/** "Japan's Basic Plan, Space Security Initiative and Technology Strategy": the owner of the first is the owner of the list. */
export function owned(r: Reader, s: Sentence, m: InstrumentMention): InstrumentMention {
  if (m.owner || m.type === 'Agreement' || r.tokens[m.from - 1]?.shape === 'poss') return m
  const before = s.mentions.filter((x): x is InstrumentMention => x.kind === 'instrument' && x.to <= m.from).at(-1)
  if (!before) return m
  const between = r.tokens.slice(before.to, m.from).map((t) => t.key)
  if (!between.length || !between.every((w) => /^(,|and|the|&|“|”|")$/.test(w)) || between.includes('the')) return m
  const of = owned(r, s, before).owner
  return of ? { ...m, owner: of } : m
}

/** "The Fifth Seed Forum … In the first session": of that Forum, no meeting of its line. Committees and councils meet in sessions, these do not. */
const isPart = (main: Thing, m: EventMention): boolean =>
  /^(conference|symposium|forum|seminar|summit|workshop|congress|week)$/.test(main.event!.kind) &&
  main.event!.ordinal !== m.ordinal &&
  main.first < m.from &&
  !m.series
/** "The Committee goes on: its 12th meeting ended in Lima": of the body that sits, named nearest before. */
function ofBody(r: Reader, m: EventMention, s: Sentence): Thing | null {
  const b = s.mentions.findLast((x): x is OrgMention => x.kind === 'org' && x.to <= m.from)
  if (
    !b ||
    b.source === 'known' ||
    m.ordinal! > 99 ||
    !/\b(?:Council|Committee|Commission|Working Group|Mechanism)\b/.test(b.name)
  )
    return null
  const m2 = { ...m, series: b.name, parties: r.countriesIn(b) }
  r.things.asLine(r.things.org(b))
  const e = r.talk.event(m2, true)
  if (e) r.talk.bind(m, e)
  return e
}

/** "The Dialogue has met seven times": the one line told by that noun. */
function lineCalled(r: Reader, m: EventMention): Thing | undefined {
  const noun = fold(m.surface)
  if (
    !m.definite ||
    m.ordinal !== undefined ||
    m.relative ||
    noun.includes(' ') ||
    r.tokens[m.to - 1]!.shape === 'lower'
  )
    return undefined
  const lines = r.things.series.filter(
    (s) => s.first < m.from && [...s.names.keys()].some((n) => fold(n).split(' ').includes(noun)),
  )
  return lines.length === 1 ? lines[0] : undefined
}

/** An event by its mention: the line it is of, its parties, its kind. */
export function eventNamed(r: Reader, m: EventMention, s: Sentence): void {
  // "The X Council held its sixth meeting": of the subject, which the verb's rule reads; never of the line told before
  if (
    /^(its|their)$/.test(r.tokens[m.from]!.key) &&
    (m.ordinal !== undefined || m.relative === 'previous') &&
    !m.series &&
    !r.talk.lineNamed(m.from) &&
    s.mentions.some((x) => x.kind === 'org' && x.to <= m.from)
  ) {
    const e = m.ordinal === undefined ? null : ofBody(r, m, s)
    if (e) slotsOf(r, m, e, s)
    return
  }
  const series = r.talk.series(m)
  if (!series && recurring(r, m, s)) return
  if (!series) r.talk.nameLine(lineCalled(r, m), m.from)
  if (series && series.event!.parties.length >= 2)
    for (const p of series.event!.parties)
      for (const x of [p, ...stateOf(r, p)])
        state(r, 'BETWEEN', series, x, { rule: 'parties-in-name', at: m, sentence: s, confidence: 0.85 })
  if (series) partiesOfLine(r, series, m, s)
  // "The Kenya-Oman political consultations were held in Lima in 2024; the first took place in 1999"
  if (series && !m.named && m.ordinal === undefined) r.talk.nameLine(series, m.from)
  if (!m.named && !m.plural && m.parties.length >= 2 && m.ordinal === undefined && !m.series) {
    const e = r.talk.event(m, true)
    if (e) {
      ahead(e)
      for (const p of r.talk.parties(m))
        state(r, 'PARTICIPATED_IN', p, e, { rule: 'parties-of-event', at: m, sentence: s, confidence: 0.7 })
    }
  } else if (
    !m.named &&
    m.definite &&
    /^(session|panel)$/.test(m.eventKind) &&
    m.surface.split(' ').length >= 2 &&
    !m.relative &&
    r.talk.main &&
    (m.ordinal === undefined || isPart(r.talk.main, m))
  ) {
    const known = r.things.events.find(
      (x) =>
        (m.ordinal !== undefined && x.event!.part === m.ordinal && x.event!.kind === m.eventKind) ||
        [...x.names.keys()].some((n) => fold(n) === fold(m.surface.replace(/^the /i, ''))),
    )
    if (!known) {
      const e = r.things.event(
        {
          kind: m.eventKind,
          head: m.head,
          named: true,
          made: false,
          parent: r.talk.main,
          ...(m.ordinal === undefined ? {} : { part: m.ordinal }),
        },
        m.from,
        0.7,
      )
      r.things.nameEvent(e, m)
      property(r, e, 'kind', m.eventKind, { rule: 'event-noun', at: m, sentence: s })
    }
  } else if (m.named || m.ordinal !== undefined || m.relative) {
    const e = r.talk.event(m, m.named && !m.series)
    if (!e && series) r.talk.nameLine(series, m.from)
    if (e) {
      r.talk.mentioned = e
      ahead(e)
      if (e.event!.named || e.event!.ordinal) slotsOf(r, m, e, s)
      if (!r.properties.some((p) => p.thing === e && p.property === 'kind'))
        property(r, e, 'kind', m.eventKind, { rule: 'event-noun', at: m, sentence: s })
    }
  }

  /** "the announcement of the next round": ahead, until a verb says that it was held. */
  function ahead(e: Thing): void {
    // "the next tenth round was held": the one whose turn it was
    const turn = m.ordinal !== undefined && /^(?:was|were|took|has|have|had)$/.test(r.tokens[m.to]?.key ?? '')
    if (m.relative === 'next' && !turn)
      status(r, e, 'planned', { rule: 'next-of-line', at: m, sentence: s, confidence: 0.6 }, 1)
  }
}

/** "Blue Week, an international conference that Portugal hosts": what the name before the comma is called is that. */
function apposed(r: Reader, m: EventMention, s: Sentence): void {
  if (m.named || m.definite || m.plural || m.ordinal !== undefined || m.parties.length) return
  const before = s.mentions.findLast((x): x is EventMention => x.kind === 'event' && x.to < m.to && x !== m)
  if (!before?.named || m.to - before.to > 6) return
  if (!/^, an? (?:[a-z-]+ ){0,3}[a-z]+$/.test(foldedText(r.tokens, before.to, m.to))) return
  const e = r.talk.event(before, true)
  if (e) r.talk.bind(m, e)
}
