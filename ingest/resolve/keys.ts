// The keys by which other documents tell of the same thing, and which of its names are its own: settled once the whole text is known.
import { fold } from '../../src/identity/keys.ts'
import { ownPerson } from '../lexicon/own.ts'
import { ordinalName } from '../scan.ts'
import { formsOf } from './countries.ts'
import { COMMON_INSTRUMENT, instrumentKey } from './instruments.ts'
import { nameWords } from './people.ts'
import { partyCodes, seriesWords } from './series.ts'
import type { Thing } from './thing.ts'
import type { Things } from './things.ts'

/** Gives every thing its keys. `~` in a key: of this document alone. */
export function settleKeys(things: Things): void {
  people(things)
  bodies(things)
  instruments(things)
  series(things)
  // an event is known by its line and by who was there, so after them
  events(things)
  for (const t of things.all) capitals(t)
}

/** "TWELFTH MEETING OF THE COUNCIL" in a headline, and the same in the text: a headline's capitals are no name's. */
function capitals(t: Thing): void {
  if (t.names.size < 2) return
  const told = [...t.names.values()]
  for (const n of told) {
    if (n.text.length < 6 || /\p{Ll}/u.test(n.text)) continue
    const f = fold(n.text)
    if (told.some((x) => x !== n && x.canonical && /\p{Ll}/u.test(x.text) && fold(x.text) === f)) n.canonical = false
  }
}

const OF_GOVERNMENT = /^(ministry|parliament|council|office|agency|armed)$/
/** The folded name of a body without the state it belongs to. */
function withoutState(name: string, code: string): string {
  let base = name
  for (const x of formsOf(code, true)) {
    if (base.endsWith(` of ${x}`)) base = base.slice(0, -x.length - 4)
    else if (base.endsWith(` of the ${x}`)) base = base.slice(0, -x.length - 8)
    else if (base.startsWith(`${x} `) && base.length > x.length + 6) base = base.slice(x.length + 1)
  }
  return base
}

function bodies(things: Things): void {
  const named = new Set(things.all.flatMap((t) => (t.type === 'Country' ? [t.country] : [])))
  const of = things.home ?? (named.size === 1 ? [...named][0] : undefined)
  for (const t of things.all) {
    if (t.type !== 'Organization') continue
    for (const n of t.names.values()) {
      const f = fold(n.text)
      if (n.text === t.acronym) continue
      const base = t.country ? withoutState(f, t.country) : f
      if (!t.generic) {
        t.strong.add(`organization:${f}`)
        // "Ministry of Finance of France", "French Ministry of Finance": the Ministry of Finance there
        if (base !== f && OF_GOVERNMENT.test(t.orgKind ?? ''))
          t.strong.add(`organization:${base}@${t.country!.toLowerCase()}`)
      } else if (t.country) t.strong.add(`organization:${base}@${t.country.toLowerCase()}`)
      else {
        // Whose ministry it is was not told: one of this document alone.
        t.strong.add(`organization:${f}~${things.scope}`)
        // that of the state the text speaks from, or of the only one it names
        if (of) t.weak.add(`organization:any:${f}@${of.toLowerCase()}`)
      }
      if (t.generic && t.country) t.weak.add(`organization:any:${f}@${t.country.toLowerCase()}`)
    }
    if (t.strong.size === 0 && t.acronym) t.strong.add(`organization:${fold(t.acronym)}~${things.scope}`)
  }
}

/** Posts that are held in one state alone. */
const OF_STATE =
  /\b(?:minister|ambassador|high commissioner|secretary of state|cabinet secretary|permanent secretary|state secretary|premier|chancellor)\b/i
/** The state a person holds or held an office of; undefined where none is told, or two are. */
function stateOf(t: Thing): string | undefined {
  const codes = new Set(t.titles.flatMap((x) => (x.country && OF_STATE.test(x.title) ? [x.country] : [])))
  return codes.size === 1 ? [...codes][0] : undefined
}

const LETTERS: Record<string, string> = { ü: 'ue', ö: 'oe', ä: 'ae', ø: 'oe', å: 'aa' }
/** As it is written where the letters are wanting: "Müller", "Mueller". */
const spelledOut = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[üöäøå]/g, (x) => LETTERS[x]!)

function people(things: Things): void {
  for (const t of things.people) {
    const state = stateOf(t)
    // a word tells more than an initial: "E. Mirzayev" is Elnur Mirzayev
    const length = (w: readonly string[]): number => w.reduce((n, x) => n + (x.length > 1 ? 1 : 0.5), 0)
    const longest = Math.max(...[...t.names.values()].map((n) => length(nameWords(n.text))))
    for (const n of t.names.values()) {
      const w = nameWords(n.text)
      if (w.length >= 2) {
        // "J. Smith": of many
        const initials = w.filter((x) => x.length > 1).length < 2
        for (const words of [w, nameWords(spelledOut(n.text))]) {
          const key = `person:${[...words].sort().join(' ')}`
          if (!initials) t.strong.add(key)
          if (state) t.strong.add(`${key}@${state.toLowerCase()}`)
        }
      }
      n.canonical &&= length(w) === longest || longest === 1
      // what the user calls the main name is
      const own = ownPerson(n.text)
      if (own) n.canonical = n.text === own.name
    }
    if (!t.strong.size) for (const n of t.names.values()) t.strong.add(`person:${fold(n.text)}~${things.scope}`)
  }
}

/** Papers of two or three, by what they are on: "Memorandum of Understanding on Tourism" is what many have signed. */
const OF_A_FEW =
  /^(?:memorandum of (?:understanding|cooperation|intent)|mou|agreement|arrangement|implementing arrangement|letters? of intent|exchange of (?:notes|letters)|joint (?:statement|declaration|communique)|declaration of intent|protocol|executive programme|programme of cooperation|work plan|action plan|plan of action|contract) (?:on|for|of|in|regarding|concerning|about) /
/** Whose paper it is: the states it is told to be between, else the only two that the text names. */
function statesOf(t: Thing, things: Things): string[] {
  if ((t.between?.states.length ?? 0) >= 2) return [...t.between!.states].sort()
  const named = things.all.flatMap((x) => (x.type === 'Country' ? [x.country!] : []))
  return named.length === 2 ? named.sort() : []
}

function instruments(things: Things): void {
  const states = new Set(things.all.flatMap((x) => (x.type === 'Country' ? formsOf(x.country!, true) : [])))
  for (const t of things.instruments) {
    const label = t.type.toLowerCase()
    for (const n of t.names.values()) {
      if (!n.canonical && n.text === t.acronym) continue
      const k = instrumentKey(n.text)
      // "Joint Statement", "Memorandum of Understanding", "Free Trade Agreement": every document has its own
      if (!k || COMMON_INSTRUMENT.test(k)) continue
      if (!OF_A_FEW.test(k) || /\d/.test(k) || k.split(' ').some((w) => states.has(w))) t.strong.add(`${label}:${k}`)
      else {
        const whose = statesOf(t, things).join('+').toLowerCase()
        if (whose) t.strong.add(`${label}:${k} ${whose}`)
      }
    }
    if (!t.strong.size) t.strong.add(`${label}:${fold([...t.names.keys()][0] ?? '')}~${things.scope}.${t.first}`)
  }
}

function series(things: Things): void {
  for (const s of things.series) {
    const codes = partyCodes(s.event!.parties)
    for (const n of s.names.values()) {
      const w = seriesWords(n.text, s.event!.parties)
      if (!w) continue
      if (codes.length >= 2 || w.split(' ').length >= 3 || (codes.length && w.split(' ').length >= 2))
        s.strong.add(`eventseries:${[codes.join('+'), w].filter(Boolean).join(' ')}`)
    }
    if (!s.strong.size) s.strong.add(`eventseries:${fold([...s.names.keys()][0]!)}~${things.scope}`)
    // the fullest form tells the line best
    const longest = Math.max(...[...s.names.keys()].map((n) => seriesWords(n, s.event!.parties).split(' ').length))
    for (const n of s.names.values()) n.canonical = seriesWords(n.text, s.event!.parties).split(' ').length === longest
  }
}

/** "Third Session of the Forum" beside "the Peru-Kenya Tea Forum". */
function cutShort(name: string, line: string): boolean {
  const noun = /\bof (?:the|its) (\p{Lu}\p{Ll}+)$/u.exec(name)?.[1]
  return noun !== undefined && line.endsWith(` ${noun}`)
}

/** A name of a meeting that many have: nothing in it says whose, where or on what. */
const COMMON_EVENT =
  /^(?:(?:the|of|for|on|and|first|second|third|fourth|fifth|next|annual|regular|extraordinary|special|informal|formal|official|high|level|senior|officials|foreign|defen[cs]e|finance|trade|prime|ministers|ministerial|leaders|bilateral|trilateral|joint|working|group|committee|commission|council|political|economic|policy|strategic|business|security|consultations|dialogue|talks|meetings?|sessions?|summit|conference|forum|seminar|workshop|round|table|roundtable|press|opening|closing|plenary|signing|ceremony|reception|dinner|lunch|luncheon|briefing|panel|discussion|lecture|assembly|general|day|week) ?)+$/
function events(things: Things): void {
  for (const e of things.events) {
    const i = e.event!
    if (i.series) {
      const own = [...i.series.names.values()]
      const told = own.some((n) => n.canonical) ? own.filter((n) => n.canonical) : own
      // a headline's capitals are no name's
      const s = told.find((n) => n.text !== n.text.toUpperCase()) ?? told[0]
      const keys = [...i.series.strong].map((k) => k.replace(/^eventseries:/, ''))
      if (i.ordinal && s) {
        const hasMeeting = /\b(meeting|session|round)\b/i.test(s.text)
        // "Third Session of the Forum": whose, the line's full name tells
        for (const n of e.names.values()) if (cutShort(n.text, s.text)) n.canonical = false
        const bare = !i.named || ![...e.names.values()].some((n) => n.canonical)
        const sitting = !hasMeeting && /^(?:session|round)$/.exec(i.kind)?.[0]
        if (sitting)
          things.name(
            e,
            `${ordinalName(i.ordinal)} ${sitting === 'session' ? 'Session' : 'Round'} of the ${s.text}`,
            undefined,
            undefined,
            bare,
          )
        things.name(e, `${ordinalName(i.ordinal)} ${s.text}`, undefined, undefined, bare && !sitting)
        if (!hasMeeting)
          things.name(e, `${ordinalName(i.ordinal)} Meeting of the ${s.text}`, undefined, undefined, false)
        for (const k of keys) e.strong.add(`event:${k}#${i.ordinal}`)
      }
      if (i.start && i.precision === 'day') for (const k of keys) e.strong.add(`event:${k}@${i.start}`)
      if (!i.ordinal && s && !e.names.size) {
        const where = [...i.places][0]
        const place = where ? [...where.names.keys()][0] : undefined
        things.name(e, place ? `${s.text} in ${place}` : i.start ? `${s.text} ${i.start.slice(0, 4)}` : s.text)
      }
      if (i.year && !i.ordinal) for (const k of keys) e.strong.add(`event:${k}@${i.year}`)
    } else if (i.named) {
      for (const n of e.names.values()) {
        const f = fold(n.text)
        const words = f.split(' ').length
        const where = [...i.places].flatMap((p) => [...p.strong])
        // "meeting of the Foreign Ministers of the Lake Format": they meet more than once
        const once = !/^\p{Ll}/u.test(n.text) || /\d/.test(f)
        if (COMMON_EVENT.test(f)) {
          // "Foreign Ministers' Meeting": two on one day are two, unless they are at one place
          if (i.start && where.length) e.strong.add(`event:${f}@${i.start} ${where.sort()[0]}`)
        } else if (once && (/\d/.test(f) ? words >= 3 : words >= 5)) e.strong.add(`event:${f}`)
        else if (i.start && words >= 2) e.strong.add(`event:${f}@${i.start}`)
      }
    }
    if (i.people.size >= 2 && i.start && i.precision === 'day') {
      const who = [...i.people]
        .flatMap((p) => [...p.strong].filter((k) => !k.includes('~'))[0] ?? [])
        .map((k) => k.replace('person:', ''))
        .sort()
      if (who.length >= 2 && !i.series && who.length <= 4)
        e.strong.add(`event:${i.kind} of ${who.join(' with ')}@${i.start}`)
    }
    if (!e.strong.size) e.strong.add(`event:${fold([...e.names.keys()][0] ?? i.kind)}~${things.scope}.${e.n}`)
  }
}
