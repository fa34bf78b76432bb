// From typed spans to facts, sentence by sentence, in the order of the text: first who and what is named, then what each clause says.
import type { EventMention, InstrumentMention, Mention, PersonMention, Sentence } from '../mention.ts'
import { countriesWithin, type Annotated } from '../annotate/annotate.ts'
import type { Metadata } from '../document.ts'
import { Discourse } from '../resolve/discourse.ts'
import { countryName } from '../resolve/countries.ts'
import type { Thing } from '../resolve/thing.ts'
import { Things } from '../resolve/things.ts'
import { fold } from '../../src/identity/keys.ts'
import { scan, foldedText } from '../scan.ts'
import { clausesOf, type Clause } from './clauses.ts'
import { ahead, property, state, status, type Reader } from './context.ts'
import { partiesOf } from './frames/agreements.ts'
import { applyFrame } from './frames/frames.ts'
import { eventNouns } from './event-nouns.ts'
import { slotsOf } from './meetings.ts'
import { whereabouts } from './whereabouts.ts'
import { inversions } from './inversion.ts'
import { nominal } from './nominal.ts'
import { speakerAt, speeches } from './speech.ts'
import { cooperation, participation, topics } from './topics.ts'
import { lists } from './lists.ts'
import { homeOf, homePosts } from './home.ts'
import { pairPosts } from './pairs.ts'
import { counterpart } from './counterparts.ts'
import { bodyOf, pendingPosts, personOf, seat } from './roles.ts'
import type { Fact, PropertyFact } from './facts.ts'
import { layoutOf } from './layout.ts'
import { section } from './sections.ts'
import { parts, sideTold } from './sides.ts'

export interface Read {
  readonly things: Things
  readonly facts: readonly Fact[]
  readonly properties: readonly PropertyFact[]
  readonly omitted: ReadonlyMap<string, number>
}

export function readFacts(told: Annotated, meta: Metadata, scope: string): Read {
  const layout = layoutOf(told, meta)
  const a = layout.annotated
  const things = new Things(scope, a.tokens)
  const talk = new Discourse(things, a.tokens)
  talk.documentDate = meta.date
  talk.namedIn = (name) => {
    const words = scan(name)
    return countriesWithin(words, 0, words.length).map((c) => c.code)
  }
  const r: Reader = {
    tokens: a.tokens,
    text: a.text,
    things,
    talk,
    facts: [],
    properties: [],
    kind: meta.kind,
    omitted: new Map(),
    countriesIn: (m) => countriesWithin(a.tokens, m.from, m.to),
    ...(meta.date ? { documentDate: meta.date } : {}),
  }
  things.home = homeOf(a, meta)
  pairPosts(a)

  // 1. Everything with a name of its own, over the whole text: a headline's surname finds the full name below it.
  const full = a.sentences.flatMap((s) =>
    s.mentions.filter((m): m is PersonMention => m.kind === 'person').map((m) => ({ m, s })),
  )
  for (const { m, s } of full) if (m.name.includes(' ')) personOf(r, m, s, undefined)
  speaker(r, a, meta)
  for (const s of a.sentences) for (const m of s.mentions) name(r, m, s)
  r.facts.length = 0
  r.properties.length = 0
  for (const p of things.people) p.titles.length = 0
  mainEvent(r, a, meta)
  layout.begin(r)

  // 2. Facts, in the order of the text.
  let block = -1
  for (const s of a.sentences) {
    if (s.block !== block) {
      block = s.block
      talk.mentioned = undefined
      // a new paragraph is about what the headline is about; where no headline says, about what was told last
      if (s.blockKind === 'paragraph' && talk.section) talk.focusOn(talk.section)
      else if (s.blockKind === 'paragraph' && talk.main && talk.mainSure) talk.focusOn(talk.main)
    }
    layout.sentence(s, () => sentence(r, s))
  }
  layout.end()
  speakerAt(r, a, meta, talk.main)
  finish(r, a.sentences, meta.publisher)
  if (talk.speaker.thing && (meta.kind === 'speech' || meta.kind === 'transcript') && a.sentences[0]) {
    const spoken = meta.authors.some((x) => sameName(x, talk.speaker.thing!))
    if (spoken)
      state(r, 'AUTHORED', talk.speaker.thing, 'doc', {
        rule: 'speaker',
        at: bylineOf(a, talk.speaker.thing),
        sentence: sentenceOf(a, bylineOf(a, talk.speaker.thing).from),
      })
  } else
    for (const author of meta.authors) {
      const t = things.people.find((p) => sameName(author, p))
      if (t)
        state(r, 'AUTHORED', t, 'doc', {
          rule: 'byline',
          at: bylineOf(a, t),
          sentence: sentenceOf(a, bylineOf(a, t).from),
        })
    }
  return { things, facts: r.facts, properties: r.properties, omitted: r.omitted }
}

const sameName = (name: string, t: Thing): boolean => {
  const w = fold(name).split(' ').sort().join(' ')
  return [...t.names.values()].some((n) => fold(n.text).split(' ').sort().join(' ') === w)
}
function bylineOf(a: Annotated, t: Thing): { from: number; to: number } {
  const start = [...t.names.values()].flatMap((n) => n.spans).sort((x, y) => x[0] - y[0])[0]?.[0] ?? 0
  const from = Math.max(
    0,
    a.tokens.findIndex((x) => x.start >= start),
  )
  return { from, to: from + 1 }
}
const sentenceOf = (a: Annotated, token: number): Sentence =>
  a.sentences.find((s) => s.from <= token && token < s.to) ?? a.sentences[0]!

function speaker(r: Reader, a: Annotated, meta: Metadata): void {
  const who = meta.speaker?.name ?? (meta.kind === 'speech' ? meta.authors[0] : undefined)
  if (!who) return
  let t = r.things.people.find((p) => sameName(who, p))
  if (!t) {
    const w = fold(who).split(' ')
    t = r.things.people.find((p) => [...p.names.keys()].some((n) => w.every((x) => fold(n).split(' ').includes(x))))
  }
  if (!t) return
  r.talk.speaker = {
    thing: t,
    ...(t.country ? { country: t.country } : r.things.home ? { country: r.things.home } : {}),
  }
  if (t.country) r.things.home ??= t.country
}

/** Registers what a mention names. */
function name(r: Reader, m: Mention, s: Sentence): void {
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

function instrument(r: Reader, m: InstrumentMention, s: Sentence): Thing {
  const t = r.things.instrument(m)
  t.weakly = false
  if (m.owner && m.type !== 'Agreement')
    for (const o of r.talk.resolve(m.owner, s))
      state(r, 'ISSUED', o, t, { rule: 'owner-of-instrument', at: m, sentence: s, confidence: 0.75 })
  const open = /\b(negotiat\w*|draft|proposed|possible|future|envisaged|towards?)\b/.test(
    foldedText(r.tokens, Math.max(s.from, m.from - 6), m.from),
  )
  if (m.type === 'Agreement' && m.parties.length >= 2 && !open) partiesOf(r, [m], { sentence: s })
  if (m.instrumentKind && !r.properties.some((p) => p.thing === t && p.property === 'kind'))
    property(r, t, 'kind', m.instrumentKind, { rule: 'instrument-noun', at: m, sentence: s })
  if (m.year && m.type === 'Agreement' && !r.properties.some((p) => p.thing === t && p.property === 'date'))
    property(r, t, 'date', m.year, { rule: 'year-in-name', at: m, sentence: s, confidence: 0.7 })
  return t
}

/** The meeting that a document is about: numbered or named in its title, else the first that it says was held. */
function mainEvent(r: Reader, a: Annotated, meta: Metadata): void {
  const titled = meta.title ? fold(meta.title) : ''
  const mentions = a.sentences.flatMap((s) =>
    s.mentions.filter((m): m is EventMention => m.kind === 'event').map((m) => ({ m, s })),
  )
  const inTitle = mentions.filter(
    ({ m, s }) =>
      titled &&
      (titled.includes(fold(m.surface)) || fold(a.text.slice(s.start, s.end)).includes(titled)) &&
      (m.named || m.series),
  )
  const early = mentions.filter(({ m, s }) => (m.named || m.series) && s.block <= 3 + (a.sentences[0]?.block ?? 0))
  // a speech is given at what its heading says: "Opening remarks by X at the signing of …"
  if (meta.kind === 'speech') {
    const at = mentions.find(
      ({ m, s }) =>
        s.block <= 2 + (a.sentences[0]?.block ?? 0) &&
        !m.plural &&
        (r.tokens[m.from - 1]?.key === 'at' || (r.tokens[m.from]!.key === 'the' && r.tokens[m.from - 1]?.key === 'at')),
    )
    const e = at ? r.talk.event(at.m, true) : null
    if (at && e) {
      slotsOf(r, at.m, e, at.s)
      r.talk.main = e
      r.talk.mainSure = true
      return r.talk.focusOn(e)
    }
  }
  const pick =
    inTitle.find(({ m }) => m.ordinal !== undefined) ??
    early.find(
      ({ m }) =>
        m.ordinal !== undefined &&
        (!inTitle.length || inTitle.some((x) => x.m.series && m.series && sameSeries(r, x.m, m))),
    ) ??
    inTitle[0] ??
    early.find(({ m }) => m.ordinal !== undefined || m.year) ??
    early.find(
      ({ m }) =>
        m.named &&
        !m.plural &&
        !m.series &&
        /^(event|conference|symposium|seminar|workshop|forum|summit|session|ceremony|exhibition|dialogue|meeting)$/.test(
          m.eventKind,
        ),
    )
  if (!pick) return
  const e = r.talk.event(pick.m, true)
  if (!e) return
  r.talk.main = e
  r.talk.mainSure =
    inTitle.includes(pick) ||
    pick.s === mentions[0]?.s ||
    inTitle.some((x) => x.m.series && pick.m.series && sameSeries(r, x.m, pick.m)) ||
    meta.kind === 'speech' ||
    meta.kind === 'agenda'
  r.talk.focusOn(e)
}
function sameSeries(r: Reader, a: EventMention, b: EventMention): boolean {
  return r.talk.series(a) === r.talk.series(b)
}

function sentence(r: Reader, s: Sentence): void {
  const { talk, things } = r
  if (section(r, s) || lists(r, s)) return
  const before = talk.focus
  const years = new Set(s.mentions.flatMap((m) => (m.kind === 'date' ? [m.date.slice(0, 4)] : [])))
  talk.when = years.size === 1 ? [...years][0] : undefined
  for (const m of s.mentions) {
    if (m.kind === 'person') {
      const t = personOf(r, m, s, r.listSide || sideTold(r, s, m))
      if (t) {
        counterpart(r, s, m, t)
        talk.touch(t)
      }
    } else if (m.kind === 'org') {
      const t = bodyOf(r, m, s)
      seat(r, t, m, s)
    } else if (m.kind === 'instrument' && (m.named || (m.type === 'Agreement' && m.parties.length >= 2))) {
      instrument(r, owned(r, s, m), s)
    } else if (m.kind === 'event') {
      // "The X Council held its sixth meeting": of the subject, which the verb's rule reads; never of the line told before
      if (
        /^(its|their)$/.test(r.tokens[m.from]!.key) &&
        m.ordinal !== undefined &&
        !m.series &&
        s.mentions.some((x) => x.kind === 'org' && x.to <= m.from)
      )
        continue
      const series = talk.series(m)
      if (series && series.event!.parties.length >= 2)
        for (const p of series.event!.parties)
          state(r, 'BETWEEN', series, p, { rule: 'parties-in-name', at: m, sentence: s, confidence: 0.85 })
      if (!m.named && !m.plural && m.parties.length >= 2 && m.ordinal === undefined && !m.series) {
        const e = talk.event(m, true)
        if (e)
          for (const p of talk.parties(m))
            state(r, 'PARTICIPATED_IN', p, e, { rule: 'parties-of-event', at: m, sentence: s, confidence: 0.7 })
      } else if (
        !m.named &&
        m.definite &&
        /^(session|panel)$/.test(m.eventKind) &&
        m.surface.split(' ').length >= 2 &&
        !m.relative &&
        talk.main &&
        m.ordinal === undefined
      ) {
        const known = things.events.find((x) =>
          [...x.names.keys()].some((n) => fold(n) === fold(m.surface.replace(/^the /i, ''))),
        )
        if (!known) {
          const e = things.event(
            { kind: m.eventKind, head: m.head, named: true, made: false, parent: talk.main },
            m.from,
            0.7,
          )
          things.nameEvent(e, m)
          property(r, e, 'kind', m.eventKind, { rule: 'event-noun', at: m, sentence: s })
        }
      } else if (m.named || m.ordinal !== undefined || m.relative) {
        const e = talk.event(m, m.named && !m.series)
        if (e) {
          talk.mentioned = e
          if (e.event!.named || e.event!.ordinal) slotsOf(r, m, e, s)
          if (!r.properties.some((p) => p.thing === e && p.property === 'kind'))
            property(r, e, 'kind', m.eventKind, { rule: 'event-noun', at: m, sentence: s })
        }
      }
    }
  }
  // "Has New Zealand signed?": what is asked is not told
  if (r.tokens.slice(s.to - 2, s.to).some((t) => t.text === '?')) return
  const clauses = clausesOf(r.tokens, s)
  eventNouns(r, s, clauses)
  whereabouts(r, s)
  // "X, accompanied by Y, met Z": what X did comes first
  const hangs = (c: Clause): boolean => c.passive && c.reduced && (c.frame === 'accompany' || c.frame === 'join')
  for (const c of [...clauses.filter((x) => !hangs(x)), ...clauses.filter(hangs)]) {
    applyFrame(r, c)
    const who = c.subject.flatMap((m) =>
      m.kind === 'person' || m.kind === 'ref' || m.kind === 'post' || m.kind === 'country' ? talk.resolve(m, s) : [],
    )
    // "held consultations with Y, where they reviewed": the talk goes on about whose consultations they were
    if (c.subject.length === 1 && c.subject[0]!.kind === 'ref' && c.subject[0]!.ref === 'they') talk.group(who)
    else talk.subject(who)
  }
  // "X and Y will join her": the talk goes on about her
  const acts = clauses.flatMap((c) => c.subject)
  const her = new Set(
    s.mentions.flatMap((m) =>
      m.kind === 'ref' && (m.ref === 'he' || m.ref === 'she') && !acts.includes(m) ? talk.resolve(m, s) : [],
    ),
  )
  if (her.size === 1 && clauses.length === 1 && acts.length) talk.subject([...her])
  nominal(r, s, clauses)
  parts(r, s)
  inversions(r, s)
  speeches(r, s)
  topics(r, s, before)
  cooperation(r, s)
  participation(r, s)
  talk.told(s)
  const town = s.mentions.filter((m) => m.kind === 'place' && !m.region).at(-1)
  if (town?.kind === 'place') talk.lastPlace = things.place(town)
  const people = s.mentions.filter((m) => m.kind === 'person').flatMap((m) => talk.resolve(m, s))
  if (!clauses.length) talk.subject(people.slice(0, 1))
}

/** "Japan's Basic Plan, Space Security Initiative and Technology Strategy": the owner of the first is the owner of the list. */
function owned(r: Reader, s: Sentence, m: InstrumentMention): InstrumentMention {
  if (m.owner || m.type === 'Agreement' || r.tokens[m.from - 1]?.shape === 'poss') return m
  const before = s.mentions.filter((x): x is InstrumentMention => x.kind === 'instrument' && x.to <= m.from).at(-1)
  if (!before) return m
  const between = r.tokens.slice(before.to, m.from).map((t) => t.key)
  if (!between.length || !between.every((w) => /^(,|and|the|&|“|”|")$/.test(w)) || between.includes('the')) return m
  const of = owned(r, s, before).owner
  return of ? { ...m, owner: of } : m
}

/** An affiliation that a post at the same body says better is left out. */
function untitled(r: Reader): void {
  for (let i = r.facts.length - 1; i >= 0; i--) {
    const f = r.facts[i]!
    if (
      f.rule === 'affiliation' &&
      r.facts.some(
        (x) => x !== f && x.type === 'HOLDS_ROLE' && x.source === f.source && x.target === f.target && x.props['title'],
      )
    )
      r.facts.splice(i, 1)
  }
}

/** A side told later in the text, or by the body a person serves, holds for what was read before it. */
function sidesKnown(r: Reader, publisher: string | undefined): void {
  r.things.home ??= r.talk.speaker.thing?.country
  // "Joint Secretary at the Ministry of Mines": at a meeting of two states it may be the other one's
  const guessed = new Set<Thing>()
  for (const p of r.things.people) {
    if (p.country) continue
    const at = r.facts.find(
      (f) => f.type === 'HOLDS_ROLE' && f.source === p && !f.props['former'] && f.target !== 'doc',
    )?.target
    if (!at || at === 'doc' || at.type !== 'Organization') continue
    p.country = at.country ?? (at.generic ? r.things.home : undefined)
    if (!at.country && !at.names.has(publisher ?? '')) guessed.add(p)
  }
  for (const f of r.facts) {
    if (
      !/^(CHAIRED|LED_DELEGATION|PARTICIPATED_IN)$/.test(f.type) ||
      f.props['side'] ||
      f.source.type !== 'Person' ||
      f.target === 'doc'
    )
      continue
    const parties = f.target.event?.series?.event?.parties ?? []
    if (guessed.has(f.source)) continue
    if (f.source.country && parties.some((c) => c.country === f.source.country))
      f.props['side'] = countryName(f.source.country)
  }
}

/** What follows from the facts: series membership, both parties there, status by date. */
function finish(r: Reader, sentences: readonly Sentence[], publisher: string | undefined): void {
  const { things } = r
  pendingPosts(r)
  homePosts(r, sentences)
  untitled(r)
  sidesKnown(r, publisher)
  for (const e of things.events) {
    const i = e.event!
    const f = r.facts.find((x) => x.target === e || x.source === e)
    const p = r.properties.find((x) => x.thing === e)
    const say = f ? { at: f.at, sentence: f.sentence } : p ? { at: p.at, sentence: p.sentence } : undefined
    if (!say) continue
    if (i.series) {
      i.series.weakly = false
      state(r, 'PART_OF_SERIES', e, i.series, {
        ...say,
        rule: 'meeting-of-line',
        props: { ordinal: i.ordinal },
        confidence: 0.9,
      })
    }
    if (i.ordinal) property(r, e, 'ordinal', i.ordinal, { ...say, rule: 'ordinal' })
    if (!i.status) {
      const later = ahead(r, i.start)
      const touched = r.facts.some(
        (x) =>
          (x.target === e || x.source === e) &&
          x.modality === 'asserted' &&
          x.type !== 'PART_OF_SERIES' &&
          x.type !== 'DISCUSSED',
      )
      const planned = r.facts.some((x) => (x.target === e || x.source === e) && x.modality === 'planned')
      if (later === true || (later === undefined && planned && !touched))
        status(r, e, 'planned', { ...say, rule: 'date-ahead' })
      else if (later === false || touched) status(r, e, 'held', { ...say, rule: 'date-past' }, 1)
    }
    if (
      !i.parent &&
      r.talk.main &&
      e !== r.talk.main &&
      !i.series &&
      /^(session|panel|lunch|dinner|reception|signing|ceremony|round table|breakfast)$/.test(i.kind) &&
      (i.named || /^(session|panel)$/.test(i.kind)) &&
      /^(conference|symposium|forum|seminar|summit|workshop|dialogue|event|meeting|congress)$/.test(
        r.talk.main.event!.kind,
      )
    )
      i.parent = r.talk.main
    if (
      i.ordinal === 1 &&
      i.series &&
      i.start &&
      !r.properties.some((x) => x.thing === i.series && x.property === 'since')
    )
      property(r, i.series, 'since', i.start, { ...say, rule: 'first-of-line', confidence: 0.75 })
    if (i.parent && !i.start && i.parent.event!.start && !i.parent.event!.end)
      property(r, e, 'startDate', i.parent.event!.start, { ...say, rule: 'day-of-parent', confidence: 0.7 })
    if (i.parent && !i.status && i.parent.event!.status)
      status(r, e, i.parent.event!.status, { ...say, rule: 'status-of-parent' }, 1)
    if (i.parent) state(r, 'PART_OF', e, i.parent, { ...say, rule: 'session-of', confidence: 0.8 })
    // the parties of a line were at a meeting of it that was held
    if (i.series && i.status === 'held' && i.series.event!.parties.length >= 2)
      for (const c of i.series.event!.parties)
        state(r, 'PARTICIPATED_IN', c, e, { ...say, rule: 'party-of-line', confidence: 0.7 })
  }
}
