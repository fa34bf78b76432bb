// What a cell of a programme states: who organises, where, what is talked of, signed and awarded, who belongs to which body.
import type { RelationType } from '../../../src/ontology/relations.ts'
import type { DateMentionToken, InstrumentMention, OrgMention, PersonMention, Range, Sentence } from '../../mention.ts'
import type { Thing } from '../../resolve/thing.ts'
import { bodiesBetween, seatBehind, venuesBetween } from './bodies.ts'
import { tokenAt, type Told } from './cells.ts'
import { peopleBetween } from './people.ts'
import { visitor } from './sides.ts'
import type { Title } from './titles.ts'
import { dated, property, state, type Reader, type Say } from '../context.ts'
import { bodyOf, personOf } from '../roles.ts'
import { capital } from '../../scan.ts'

/** States that are towns. */
const TOWN_STATES = /^(?:SG|MC|VA|SM)$/

/** Words between two offsets, white space folded. */
export const slice = (r: Reader, from: number, to: number): string => r.text.slice(from, to).replace(/\s+/g, ' ').trim()

/** Tokens of a cell with its label. */
export const spanOf = (r: Reader, c: Told): Range => ({
  from: Math.min(tokenAt(r.tokens, c.at), c.sentence.from),
  to: Math.max(c.sentence.to, tokenAt(r.tokens, c.at) + 1),
})

export function tell(
  r: Reader,
  type: RelationType,
  a: Thing,
  b: Thing,
  rule: string,
  c: Told,
  more: Partial<Say> = {},
): void {
  state(r, type, a, b, { rule, at: spanOf(r, c), sentence: c.sentence, confidence: 0.85, ...more })
}

/** "Organisers: A; B and the C": gives the bodies. */
export function organizers(r: Reader, c: Told, role: string, e: Thing | undefined): OrgMention[] {
  const s = c.sentence
  const out: OrgMention[] = []
  for (const b of bodiesBetween(r, s.mentions, s.from, s.to)) {
    const t = b.kind === 'org' ? bodyOf(r, b, s) : r.things.countryOf(b)
    if (b.kind === 'org') {
      seat(r, t, b, s)
      out.push(b)
    }
    if (e)
      tell(r, 'ORGANIZED', t, e, 'programme-organizer', c, {
        at: { from: spanOf(r, c).from, to: b.to },
        props: { role },
      })
  }
  return out
}

/** "Institute X, Nairobi", "Agency Y, Ghana": where a body belongs. */
export function seat(r: Reader, t: Thing, b: OrgMention, s: Sentence): void {
  const found = seatBehind(r, b, s.to)
  if (!found) return
  const say = {
    rule: 'body-and-town',
    at: { from: b.from, to: (found.place ?? found.country)!.to },
    sentence: s,
    confidence: 0.8,
  }
  if (found.place) state(r, 'BASED_IN', t, r.things.place(found.place), say)
  else if (found.country) {
    t.country ??= found.country.code
    state(r, 'BASED_IN', t, r.things.country(found.country.code, found.country.from, found.country.to), say)
  }
}

/** Registers a person of a row with posts and bodies, and where those belong. */
export function personIn(r: Reader, m: PersonMention, s: Sentence): Thing | null {
  const t = personOf(r, ministryOf(r, m), s)
  if (!t) return null
  r.talk.touch(t)
  const bodies = new Set([...m.affiliations, ...m.posts.flatMap((p) => p.org ?? [])])
  for (const o of bodies) if (o.from >= s.from && o.to <= s.to) seat(r, bodyOf(r, o, s, t.country), o, s)
  return t
}

/** "Minister of Water", where the programme names the Ministry of Water of one state: of that state. */
function ministryOf(r: Reader, m: PersonMention): PersonMention {
  if (!m.posts.some((p) => !p.org && !p.country)) return m
  return {
    ...m,
    posts: m.posts.map((p) => {
      const field = /^(?:Deputy |Vice |State |Prime )?(?:Minister|Secretary) (?:of|for) (.+)$/i
        .exec(p.title)?.[1]
        ?.toLowerCase()
      if (!field || p.org || p.country) return p
      const of = r.things.all.filter(
        (t) =>
          t.type === 'Organization' &&
          t.country &&
          [...t.names.keys()].some(
            (n) => /^(?:ministry|department) (?:of|for) /i.test(n) && n.toLowerCase().includes(` ${field}`),
          ),
      )
      return of.length === 1 ? { ...p, country: of[0]!.country! } : p
    }),
  }
}

/** Places that a cell names as a venue: houses and towns beat the state they lie in. */
export function placesOf(r: Reader, c: Told): Thing[] {
  const s = c.sentence
  const free = c.label?.task === 'venue' || s.mentions.some((m) => m.kind === 'place')
  const found = venuesBetween(r, s.mentions, s.from, s.to, free)
  const towns = found.some((m) => m.kind === 'place')
  return found.flatMap((m) =>
    m.kind === 'place' ? [r.things.place(m)] : !towns || TOWN_STATES.test(m.code) ? [r.things.countryOf(m)] : [],
  )
}

/** "Dates: 3–4 June 2025", "Venue: …", "Lima, 21 November 2024": of the conference, or a session's venue. */
export function whenAndWhere(r: Reader, c: Told, e: Thing, main: boolean): void {
  const s = c.sentence
  // "Programme as at 29 May": of the paper
  const dates = s.mentions.filter(
    (m): m is DateMentionToken =>
      m.kind === 'date' &&
      !/\b(?:version|as (?:of|at)|updated|status|revised|draft)\b[^,;·|]{0,30}$/i.test(
        slice(r, c.at, r.tokens[m.from]!.start),
      ),
  )
  if (main && dates.length) {
    const first = dates[0]!
    const last = dates.at(-1)!
    dated(r, e, dates, s, 'programme-dates', c.label?.task === 'dates')
    // "3 and 4 June", "3 June to 4 June 2025" read as two days
    if (dates.length > 1 && !first.end && last.date > first.date && e.event!.start === first.date)
      dated(r, e, [{ ...first, end: last.end ?? last.date, to: last.to }], s, 'programme-dates', true)
  }
  for (const p of placesOf(r, c)) tell(r, 'HELD_IN', e, p, 'programme-venue', c)
}

/** "Meeting with the Speaker of the Seimas": those it names were there, or will be. */
export function met(r: Reader, e: Thing, c: Told): void {
  const s = c.sentence
  // the programme of a visit: whoever is met there meets the visitor
  const guest = visitor(r.talk.main)
  for (const { person } of c.slots) {
    const t = personIn(r, person, s)
    if (!t || t === guest) continue
    tell(r, 'PARTICIPATED_IN', t, e, 'meeting-row', c)
    if (guest) tell(r, 'MET_WITH', guest, t, 'meeting-row', c)
  }
  if (guest) tell(r, 'PARTICIPATED_IN', guest, e, 'meeting-row', c)
  for (const b of bodiesBetween(r, s.mentions, behind(r, s, /^(with|between|by)$/), s.to))
    tell(r, 'PARTICIPATED_IN', b.kind === 'org' ? bodyOf(r, b, s) : r.things.countryOf(b), e, 'meeting-row', c)
}

/** "Gala dinner, City Museum", "Reception at the Residence": where the name ends, and the places behind it. */
export function venueBehind(r: Reader, t: Title, c: Told, free: boolean): { end: number; places: Thing[] } | undefined {
  const words = r.text.slice(t.start, t.end)
  const m = /\s*(?:,|\s[–—-]|\(|\bat\b|\bin\b|\bon board\b)\s+(?:the\s+)?/.exec(words)
  if (!m || m.index < 3) return undefined
  const from = tokenAt(r.tokens, t.start + m.index + m[0].length)
  const places = venuesBetween(r, c.sentence.mentions, from, c.sentence.to, free || /\bat\b/.test(m[0])).map((p) =>
    p.kind === 'place' ? r.things.place(p) : r.things.countryOf(p),
  )
  return places.length ? { end: t.start + m.index, places } : undefined
}

const VENUE =
  /\b(?:hotel|hall|house|palace|residence|library|museum|theatre|theater|centre|center|university|academy|castle|villa|club|temple|park)\b/i
/** "Business Round Table, Cinnamon Grand", "Opening of the show "X", National Library": the house behind the whole name. */
export function houseBehind(r: Reader, t: Title, c: Told): { end: number; places: Thing[] } | undefined {
  const words = r.text.slice(t.start, t.end)
  for (const m of words.matchAll(/,\s+(?:the\s+)?(?=\p{Lu})/gu)) {
    if (
      !/(?:["”»]|\b(?:round ?table|meeting|talks|conference|forum|reception|ceremony|concert|lecture|seminar|session|signing|hearing|exhibition|briefing))$/i.test(
        words.slice(0, m.index),
      )
    )
      continue
    const from = tokenAt(r.tokens, t.start + m.index + m[0].length)
    const to = tokenAt(r.tokens, t.end - 1) + 1
    const found = venuesBetween(r, c.sentence.mentions, from, to, true)
    const whole = found[0]?.from === from && found.at(-1)!.to >= to && found.every((p) => p.kind === 'place')
    // "Grand Hotel Sava", of which only the first words are known
    const one =
      !whole &&
      to - from <= 5 &&
      r.tokens.slice(from, to).every((x) => capital(x)) &&
      VENUE.test(r.text.slice(r.tokens[from]!.start, t.end))
    if (one)
      return { end: t.start + m.index, places: [r.things.newPlace(slice(r, r.tokens[from]!.start, t.end), from, to)] }
    if (!whole) return undefined
    return { end: t.start + m.index, places: found.flatMap((p) => (p.kind === 'place' ? [r.things.place(p)] : [])) }
  }
  return undefined
}

/** What a title or a line of topics names is on the agenda. */
export function discussed(r: Reader, c: Told, e: Thing): void {
  const s = c.sentence
  for (const m of s.mentions) {
    if (m.kind !== 'instrument' || !m.named) continue
    const t = r.things.instrument(m)
    tell(r, 'DISCUSSED', e, t, 'programme-topic', c, { at: { from: spanOf(r, c).from, to: m.to }, confidence: 0.75 })
    if (m.owner && m.type !== 'Agreement')
      for (const o of r.talk.resolve(m.owner, s))
        state(r, 'ISSUED', o, t, { rule: 'owner-of-instrument', at: m, sentence: s, confidence: 0.75 })
    if (m.instrumentKind) property(r, t, 'kind', m.instrumentKind, { rule: 'instrument-noun', at: m, sentence: s })
  }
}

/** "Signing of a Memorandum of Understanding between A and B": proposed until it is held. */
export function signing(r: Reader, e: Thing, c: Told, held: boolean): void {
  const s = c.sentence
  const m = s.mentions.find((x): x is InstrumentMention => x.kind === 'instrument' && x.type === 'Agreement')
  if (!m) return
  const from = behind(r, s, /^(between|by|with)$/)
  // without "between" the row names the paper, and no party
  const parties = from > s.from ? bodiesBetween(r, s.mentions, from, s.to) : []
  const t = r.things.instrument(m)
  t.weakly = false
  const say = { at: spanOf(r, c), sentence: s }
  property(r, t, 'kind', m.instrumentKind, { ...say, rule: 'instrument-noun' })
  property(r, t, 'status', held ? 'signed' : 'proposed', { ...say, rule: 'signing-row' })
  if (parties.length >= 2)
    r.things.name(
      t,
      slice(r, r.tokens[m.from]!.start, r.tokens[parties.at(-1)!.to - 1]!.end),
      undefined,
      undefined,
      false,
    )
  const modality = held ? 'asserted' : 'planned'
  for (const p of parties) {
    const party = p.kind === 'org' ? bodyOf(r, p, s) : r.things.countryOf(p)
    tell(r, 'PARTY_TO', party, t, 'signing-row', c, { modality, confidence: 0.7 })
  }
  tell(r, 'PRODUCED', e, t, 'signing-row', c, { modality, confidence: 0.7 })
}

/** "Presentation of the X Award to Y by Z". */
export function award(r: Reader, e: Thing, c: Told, t: Title, date: string | undefined): void {
  const words = slice(r, t.start, t.end)
  const m = /^(?:the\s+)?(?:\p{L}+\s+){1,2}of\s+(?:(?:the|an?)\s+)?(.+?)\s+to\s+(.+?)(?:\s+by\s+(.+))?$/iu.exec(words)
  const prize = m?.[1]
  if (!prize || !/\b(?:award|prize|medal|order|certificate|honou?r|fellowship)/i.test(prize)) return
  const s = c.sentence
  const to = behind(r, s, /^to$/)
  let by = s.to
  for (let i = to; i < s.to; i++) if (r.tokens[i]!.key === 'by') by = i
  const bodies = (from: number, stop: number): Thing[] =>
    bodiesBetween(r, s.mentions, from, stop).map((b) => (b.kind === 'org' ? bodyOf(r, b, s) : r.things.countryOf(b)))
  const people = peopleBetween(r, s.mentions, to, by, true).flatMap((x) => personIn(r, x.person, s) ?? [])
  const givers = by < s.to ? bodies(by + 1, s.to) : []
  for (const n of e.names.values()) n.canonical = false
  r.things.name(e, words.slice(0, words.indexOf(prize) + prize.length), undefined, undefined, true)
  for (const w of people.length ? people : bodies(to, by)) {
    for (const g of givers) tell(r, 'AWARDED', g, w, 'award-row', c, { props: { award: prize, date } })
    if (w.type === 'Person') tell(r, 'PARTICIPATED_IN', w, e, 'award-row', c, { confidence: 0.7 })
  }
}

/** Token behind the first word that fits, else the first of the sentence. */
function behind(r: Reader, s: Sentence, word: RegExp): number {
  for (let i = s.from; i < s.to; i++) if (word.test(r.tokens[i]!.key)) return i + 1
  return s.from
}
