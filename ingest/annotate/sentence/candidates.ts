// Events and instruments of a sentence, and which of those that overlap each other or a body is the right reading.
import { GIVEN_NAMES } from '../../../src/ontology/lexicon/names.ts'
import { EVENT_HEADS, RELATIVE } from '../../lexicon/events.ts'
import type { CountryMention, EventMention, InstrumentMention, OrgMention } from '../../mention.ts'
import { TO_TWELFTH, capital } from '../../scan.ts'
import { acronymFits, bracketAcronym } from '../acronyms.ts'
import { eventAt } from '../events.ts'
import { INSTRUMENT_HEADS } from '../../lexicon/instruments.ts'
import { instrumentAt } from '../instruments.ts'
import { isTitleWord, titleAt } from '../posts/title.ts'
import { calledAt } from '../instruments/called.ts'
import { joinedInstruments } from '../instruments/joined.ts'
import { appositiveEvent, quotedEvent } from './named-events.ts'
import type { SentenceReading } from './reading.ts'
import { aboutWord } from '../../words.ts'

/** Nouns that make an instrument only with what follows: "exchange of letters", "terms of reference", "call to action". */
const NAMELESS = new Set(['exchange', 'letter', 'letters', 'terms', 'call', 'post', 'notes', 'record', 'document'])
const HEADS_EVENT = aboutWord(({ key }) => !!EVENT_HEADS[key])
const HEADS_INSTRUMENT = aboutWord(({ key }) => !!INSTRUMENT_HEADS[key] || NAMELESS.has(key))

type Candidate = EventMention | InstrumentMention | OrgMention

/** Claims the events and instruments of a sentence, and its bodies where they are no part of one. */
export function readCandidates(s: SentenceReading): void {
  const { c, tokens, from, to, known, learning, orgs, at, free, claim } = s
  // where they overlap a body the numbered event wins, else the longer
  const candidates: Candidate[] = []
  const given = { ...c, person: (k: number) => GIVEN_NAMES.has(tokens[k]?.key ?? '') }
  let open = from
  for (let i = from; i < to; i++) {
    if (i > from && at(i - 1)) open = i
    const t = tokens[i]!
    const q = quotedEvent(s, i) ?? appositiveEvent(s, i)
    if (q) candidates.push(q)
    if (t.shape === 'punct') continue
    if (HEADS_EVENT(t) && !at(i)) {
      const e = eventAt(c, i, open, to)
      if (e && !verbReading(s, i, e) && !ofOne(s, i, e)) candidates.push(e)
    }
    if (HEADS_INSTRUMENT(t) && !at(i)) {
      const joined = joinedInstruments(given, i, from)
      const m = joined.length ? null : instrumentAt(given, i, open, to)
      if (m) candidates.push(m)
      candidates.push(...joined)
    }
    const called = at(i) ? null : calledAt(given, i, open, to)
    if (called) candidates.push(called)
    const k = knownInstrument(s, i)
    if (k) candidates.push(k)
    const li = !learning && t.shape === 'ALL' ? known.instruments.get(t.text) : undefined
    if (li) candidates.push({ ...li, from: i, to: i + 1, name: t.text, acronym: t.text, definite: true })
    const le = !learning && t.shape === 'ALL' && tokens[i - 1]?.text !== '(' ? known.events.get(t.text) : undefined
    if (le && !candidates.slice(-8).some((x) => x.kind === 'event' && x.from <= i && x.to > i))
      candidates.push(shortSeries(s, le, i))
  }
  for (const o of orgs.values()) candidates.push(o)
  // "a summit between the Gulf Council and the Islands Forum is to be held": who meets is no meeting
  const between = candidates.flatMap((m) => (m.kind === 'event' ? m.parties.filter((p) => p.from >= m.to) : []))
  const party = (m: Candidate): boolean =>
    m.kind === 'event' && between.some((p) => p.kind === 'org' && p.to === m.to && p.from >= m.from)
  candidates.sort((a, b) => weight(s, b) - weight(s, a) || a.from - b.from)
  for (const m of candidates) if (free(m) && !party(m)) claim(m)
}

const rank = (m: Candidate): number =>
  m.kind === 'event'
    ? m.ordinal
      ? 3
      : m.named
        ? 1
        : 0
    : m.kind === 'instrument'
      ? m.known
        ? 1.5
        : 1
      : m.source === 'grammar'
        ? 1.2
        : 1.6

/** The heavier of two that overlap stands. */
function weight({ tokens, orgs }: SentenceReading, m: Candidate): number {
  // "the Pacific Islands Forum": its article makes no event of a known body
  const known = m.kind === 'event' && tokens[m.from]!.key === 'the' ? orgs.get(m.from + 1) : undefined
  const article = known?.source === 'known' && known.to === m.to ? 1 : 0
  const held = m.kind === 'event' && m.named && takesPlace(tokens, m) ? 2 : 0
  return (m.to - m.from - article) * 10 + rank(m) * (m.kind === 'event' && m.ordinal ? 12 : 4) + held
}

/** "last year's Ports Forum", "the Ports Forum opened in Lima", "will address the Ports Forum in Lima": what takes place, no body. */
function takesPlace(tokens: SentenceReading['tokens'], m: EventMention): boolean {
  if (!/^(?:forum|conference|summit|dialogue|assembly|congress|convention)$/.test(m.head)) return false
  const word = (i: number): string => tokens[i]?.key ?? ''
  if (tokens[m.from - 1]?.shape === 'poss' && word(m.from - 2) === 'year') return true
  return /^(?:opened|opens|closed|closes|concluded|concludes|kicked|kicks|wrapped|wraps|drew|gathered|ended|ends|took|takes)$/.test(
    word(m.to),
  )
}

/** An instrument of the dictionary at `i`. */
function knownInstrument(s: SentenceReading, i: number): InstrumentMention | null {
  const { c, text, tokens, to, hit } = s
  const k = hit(i)?.instrument
  // "the Gateway" is the station, "Gateway" any
  if (!k || k.to > to || (k.ambiguous && tokens[i - 1]?.key !== 'the')) return null
  const surface = text.slice(tokens[i]!.start, tokens[k.to - 1]!.end).replace(/\s+/g, ' ')
  const inside = c.country(i)
  const shift = inside && tokens[inside.to]?.shape === 'poss' ? inside.to + 1 : i
  const short = bracketAcronym(tokens, k.to, to)
  const own: CountryMention | undefined =
    shift > i ? { kind: 'country', from: i, to: inside!.to, code: inside!.code, form: inside!.form } : ownerBefore(s, i)
  return {
    kind: 'instrument',
    ...(own ? { owner: own } : {}),
    from: shift,
    to: short && acronymFits(short.acronym, surface) ? short.to : k.to,
    ...(short && acronymFits(short.acronym, surface) ? { acronym: short.acronym } : {}),
    type: k.instrument.type,
    name: shift > i ? text.slice(tokens[shift]!.start, tokens[k.to - 1]!.end).replace(/\s+/g, ' ') : surface,
    instrumentKind: k.instrument.kind ?? '',
    named: true,
    definite: true,
    parties: [],
    known: true,
  }
}

/** "Japan's Basic Plan": whose it is. */
function ownerBefore(s: SentenceReading, i: number): CountryMention | undefined {
  const { c, tokens, from } = s
  if (tokens[i - 1]?.shape !== 'poss') return undefined
  for (let k = Math.max(from, i - 5); k < i - 1; k++) {
    const x = c.country(k)
    if (x && x.to === i - 1) return { kind: 'country', from: k, to: x.to, code: x.code, form: x.form }
  }
  return undefined
}

function verbReading(s: SentenceReading, i: number, e: EventMention): boolean {
  const { tokens } = s
  const t = tokens[i]!
  if (t.shape !== 'lower' || e.named) return false
  const before = tokens[i - 1]?.key ?? ''
  // "after meeting her counterpart", "before meeting with X": what somebody did
  if (t.key === 'meeting' && e.from === i && /^(?:after|before|by|upon|since|without)$/.test(before))
    return /^(?:with|his|her|their|the|its|both|a|an)$/.test(tokens[i + 1]?.key ?? '') || capital(tokens[i + 1])
  // "to meet … to visit", "will visit", "they visit": a verb.
  return (
    /^(visit|visits|call|calls|launch|talk|talks|tour|stop|review|exchange|debate|exercise|lunch|dinner)$/.test(
      t.key,
    ) && /^(to|will|would|shall|can|could|may|must|should|not|they|we|i|he|she|it|who|which|also)$/.test(before)
  )
}

/** "Deputy Minister Ana Sorel Visit to Kenya": a headline in capitals, where the post and the name are no part of the visit's. */
function ofOne({ tokens, titleCase, from }: SentenceReading, i: number, e: EventMention): boolean {
  if (!titleCase || !/^(?:visit|call|meeting|trip|tour)$/.test(tokens[i]!.key)) return false
  // "Secretary of State Ana Sorel Call": the post begins before what looks like the name of a call
  for (let k = Math.max(from, e.from - 2); k < i; k++) {
    const head = isTitleWord(tokens[k]) ? titleAt(tokens, k, i)?.head : undefined
    if (head !== undefined && !tokens[head]!.key.endsWith('s') && head + 1 < i && tokens[head + 1]!.shape === 'Cap')
      return true
  }
  return false
}

/** "the Eighth JTWG": a line that this text has given the acronym. */
function shortSeries(s: SentenceReading, e: EventMention, i: number): EventMention {
  const { text, tokens } = s
  const ord = ordinalBefore(s, i)
  // "Last FOC was held in London", "the next FOC"
  const relative = ord ? undefined : RELATIVE[tokens[i - 1]?.key ?? '']
  if (relative)
    return {
      ...e,
      from: i - 1,
      to: i + 1,
      surface: text.slice(tokens[i - 1]!.start, tokens[i]!.end),
      ordinal: undefined,
      relative,
      year: undefined,
      definite: true,
      named: false,
    } as unknown as EventMention
  return {
    ...e,
    from: ord ? ord.from : i,
    to: i + 1,
    surface: text.slice(tokens[ord ? ord.from : i]!.start, tokens[i]!.end),
    ordinal: ord?.value,
    relative: undefined,
    series: e.series!,
    definite: true,
    named: true,
  } as EventMention
}

function ordinalBefore(s: SentenceReading, i: number): { from: number; value: number } | null {
  const { tokens } = s
  const t = tokens[i - 1]
  const m = t && /^(\d{1,3})(?:st|nd|rd|th)$/.exec(t.key)
  if (m) return { from: i - 1, value: Number(m[1]) }
  const n = TO_TWELFTH.indexOf(t?.key ?? '')
  return n >= 0 ? { from: i - 1, value: n + 1 } : null
}
