// The things of one document: every mention joined to one of them, with the keys by which other documents tell of the same thing.
import { ownBody, type OwnEntry, ownPerson } from '../lexicon/own.ts'
import { fold } from '../../src/identity/keys.ts'
import { COUNTRIES, type Country } from '../../src/ontology/lexicon/countries.ts'
import type { EntityType } from '../../src/ontology/entities.ts'
import type {
  CountryMention,
  EventMention,
  InstrumentMention,
  OrgMention,
  PersonMention,
  PlaceMention,
  Range,
  Sentence,
} from '../mention.ts'
import { ordinalName, type Token } from '../scan.ts'
import { FAMILY_NAMES, GIVEN_NAMES } from '../../src/ontology/lexicon/names.ts'
import { BODIES, type Body } from '../../src/ontology/lexicon/bodies.ts'

export interface Name {
  readonly text: string
  readonly spans: [number, number][]
  canonical: boolean
}

export interface EventInfo {
  kind: string
  head: string
  ordinal?: number
  series?: Thing
  year?: string
  start?: string
  end?: string
  precision?: 'day' | 'month' | 'year'
  status?: string
  statusRank: number
  named: boolean
  /** Made without a name in the text: "met", "talks". */
  made: boolean
  readonly people: Set<Thing>
  readonly places: Set<Thing>
  parties: Thing[]
  parent?: Thing
  /** Which of its parent's sessions: "Panel Two". */
  part?: number
  order: number
}

export interface Thing {
  readonly n: number
  readonly type: EntityType
  readonly names: Map<string, Name>
  /** Country code: of a body, a person's side, a place. */
  country?: string
  readonly strong: Set<string>
  readonly weak: Set<string>
  gender?: 'f' | 'm'
  /** Words of a person's names, folded; last is the family name where known. */
  family?: string
  generic?: boolean
  orgKind?: string
  kind?: string
  event?: EventInfo
  acronym?: string
  /** Told as a line of meetings, so no body of its own. */
  line?: boolean
  /** Titles held, folded, newest last: for "the Minister". */
  readonly titles: {
    head: string
    title: string
    /** Name of the body it is held at, where the words tell one. */
    body?: string
    country?: string
    former: boolean
    at: Range
    sentence: Sentence
  }[]
  /** Nothing but a constructed or weak mention so far: not told unless a relation touches it. */
  weakly: boolean
  confidence: number
  owner?: Thing
  /** Token of the first mention. */
  first: number
}

const COUNTRY = new Map<string, Country>(COUNTRIES.map((c) => [c.code, c]))
export const countryName = (code: string): string => COUNTRY.get(code)?.name ?? code

const BODY = new Map<string, Body>()
for (const b of BODIES) for (const n of [b.name, ...b.aliases, ...b.acronyms]) if (!BODY.has(n)) BODY.set(n, b)

/** Syllables of romanised Japanese; what "KAZE-KI" passes and "Kim", "Wang", "Schmidt" do not. */
const ROMAJI =
  /^(?:(?:[kgsztdnhbpmyrwfj]|ch|sh|ts|ky|gy|ny|hy|by|py|my|ry|kk|tt|pp|ss|ssh|tch)?(?:[aeiou]|oo|ou|uu|ei|oh)|n(?![aeiou]))+$/
export const looksJapanese = (word: string): boolean => ROMAJI.test(fold(word).replace(/ /g, ''))

/** Words of a name as they are compared: folded, initials kept, "Ret." and quotes dropped. */
export const nameWords = (name: string): string[] =>
  fold(name.replace(/\([^)]*\)/g, ' '))
    .split(' ')
    .filter(Boolean)

const title = (w: string): string =>
  w.replace(/\p{L}+/gu, (x) => (x.length > 1 && x === x.toUpperCase() ? x.charAt(0) + x.slice(1).toLowerCase() : x))

/** The name in the order the vocabulary asks for: given name first for Japanese and Hungarian names, else as written. */
export function canonicalPerson(name: string, country?: string): { name: string; family?: string } {
  const words = name.replace(/\s+/g, ' ').trim().split(' ')
  const isCaps = (w: string): boolean => /^\p{Lu}[\p{Lu}'’-]+$/u.test(w) && w.length > 1
  const caps = words.filter(isCaps)
  if (words.length >= 2 && caps.length >= 1 && caps.length < words.length) {
    const lead = isCaps(words[0]!)
    const family = title(caps.join(' '))
    if (!lead) return { name: words.map(title).join(' '), family: fold(family) }
    const given = words.filter((w) => !isCaps(w))
    const japanese =
      country === 'JP' ||
      (words.length === 2 &&
        words.every((w) => looksJapanese(w)) &&
        FAMILY_NAMES.get(fold(words[0]!)) !== 'zh' &&
        !given[0]!.includes('-') &&
        country !== 'CN' &&
        country !== 'VN' &&
        country !== 'KR')
    const east =
      !japanese &&
      (country === 'CN' ||
        country === 'KR' ||
        country === 'KP' ||
        country === 'VN' ||
        country === 'TW' ||
        country === 'MN' ||
        country === 'SG' ||
        /^(zh|ko|vi)$/.test(FAMILY_NAMES.get(fold(words[0]!)) ?? '') ||
        given.some((g) => /-[a-z]/.test(g)))
    if (east) return { name: words.map(title).join(' '), family: fold(family) }
    return { name: [...given, family].join(' '), family: fold(family) }
  }
  if (words.length === 2 && caps.length === 0) {
    const [a, b] = words as [string, string]
    const culture = FAMILY_NAMES.get(fold(a))
    if (
      culture === 'ja' &&
      FAMILY_NAMES.get(fold(b)) !== 'ja' &&
      looksJapanese(b) &&
      (country === 'JP' || (country === undefined && GIVEN_NAMES.has(fold(b))))
    )
      return { name: `${b} ${a}`, family: fold(a) }
    if (culture === 'hu' && country === 'HU' && GIVEN_NAMES.has(fold(b))) return { name: `${b} ${a}`, family: fold(a) }
    if (/^(zh|ko|vi)$/.test(culture ?? '') && /^(CN|KR|KP|VN|TW|SG|HK|MY)$/.test(country ?? 'CN'))
      return { name, family: fold(a) }
  }
  if (
    words.length === 3 &&
    /^(zh|vi)$/.test(FAMILY_NAMES.get(fold(words[0]!)) ?? '') &&
    /^(VN|CN|SG|MY|TW)$/.test(country ?? '')
  )
    return { name, family: fold(words[0]!) }
  const everyCaps = words.length >= 2 && caps.length === words.length
  return { name: everyCaps ? words.map(title).join(' ') : name, family: fold(words.at(-1)!) }
}

/** The identity key of a person of the user's lexicon, whichever of the names a text uses. */
const ownKey = (own: OwnEntry): string => `person:${nameWords(own.name).sort().join(' ')}`

export class Things {
  readonly all: Thing[] = []
  readonly #scope: string
  readonly #tokens: readonly Token[]
  readonly #countries = new Map<string, Thing>()
  readonly #orgs = new Map<string, Thing[]>()
  readonly #acronyms = new Map<string, Thing>()
  readonly #places = new Map<string, Thing>()
  readonly #placed = new Set<string>()
  readonly #instruments: Thing[] = []
  readonly people: Thing[] = []
  readonly series: Thing[] = []
  readonly events: Thing[] = []
  /** Country the document speaks from: whose "Ministry of Foreign Affairs" a bare one is. */
  home?: string

  constructor(scope: string, tokens: readonly Token[]) {
    this.#scope = scope
    this.#tokens = tokens
  }

  #new(type: EntityType, first: number, confidence = 0.9): Thing {
    const t: Thing = {
      n: this.all.length,
      type,
      names: new Map(),
      strong: new Set(),
      weak: new Set(),
      titles: [],
      weakly: false,
      confidence,
      first,
    }
    this.all.push(t)
    return t
  }

  name(t: Thing, text: string, from?: number, to?: number, canonical = true): void {
    const clean = text.replace(/\s+/g, ' ').trim()
    if (!clean) return
    let n = t.names.get(clean)
    if (!n) t.names.set(clean, (n = { text: clean, spans: [], canonical }))
    n.canonical ||= canonical
    if (from !== undefined && to !== undefined) {
      const a = this.#tokens[from]!.start
      const b = this.#tokens[to - 1]!.end
      // the same words may be told by many rules; a name may stand in a text thousands of times
      const place = `${t.n} ${clean} ${a} ${b}`
      if (!this.#placed.has(place)) {
        this.#placed.add(place)
        n.spans.push([a, b])
      }
    }
  }

  country(code: string, at: number, to?: number): Thing {
    let t = this.#countries.get(code)
    if (!t) {
      t = this.#new('Country', at)
      t.country = code
      t.strong.add(`country:${code.toLowerCase()}`)
      this.#countries.set(code, t)
      this.name(t, countryName(code))
    }
    if (to !== undefined) this.name(t, this.#text(at, to), at, to, false)
    return t
  }
  hasCountry = (code: string): boolean => this.#countries.has(code)

  #text(from: number, to: number): string {
    return this.#tokens
      .slice(from, to)
      .map((t, i) => (i && !t.glued ? ' ' : '') + t.text)
      .join('')
  }

  countryOf(m: CountryMention): Thing {
    return this.country(m.code, m.from, m.to)
  }

  place(m: PlaceMention): Thing {
    const key = fold(m.aliases[0] ?? m.name)
    let t = this.#places.get(key)
    if (!t) {
      t = this.#new('Place', m.from)
      t.country = m.country
      t.weakly = m.region
      t.strong.add(`place:${key}`)
      this.#places.set(key, t)
    }
    this.name(t, m.name, m.from, m.to)
    return t
  }
  /** A venue or town that no dictionary has, told by its place in the sentence. */
  newPlace(name: string, from: number, to: number): Thing {
    const key = fold(name)
    let t = this.#places.get(key)
    if (!t) {
      t = this.#new('Place', from, 0.7)
      t.strong.add(`place:${key}`)
      this.#places.set(key, t)
    }
    this.name(t, name, from, to)
    return t
  }

  /** Name of a body without the state it belongs to: "Ministry of Finance of Poland" → "ministry of finance". */
  #base(m: OrgMention): string {
    let f = fold(m.name.replace(/^(?:the|The)\s+/, ''))
    if (m.orgKind === 'company')
      f = f.replace(
        /(?: (?:co|ltd|limited|inc|incorporated|corp|corporation|llc|plc|gmbh|ag|kk|sa|nv|bv|ab|oyj?|ou|as|asa|bhd|pte|pcl|pty|company|public|se|spa|holdings))+$/,
        '',
      )
    if (m.country) {
      const c = COUNTRY.get(m.country)
      if (c)
        for (const n of [c.name, ...c.aliases, ...c.adjectives].map(fold).sort((a, b) => b.length - a.length)) {
          if (f.endsWith(` of ${n}`)) return f.slice(0, -n.length - 4)
          if (f.endsWith(` of the ${n}`)) return f.slice(0, -n.length - 8)
          if (m.generic && f.startsWith(`${n} `) && f.split(' ').length > n.split(' ').length + 1)
            return f.slice(n.length + 1)
        }
    }
    return f
  }

  org(m: OrgMention, context?: string): Thing {
    const bare = m.name.replace(/^(?:the|The)\s+/, '')
    // "the chairman of the Board": the board told before
    const again = m.acronym || m.country || bare.includes(' ') ? undefined : this.bodyCalled(fold(bare), m.from)
    if (again) {
      this.name(again, bare, m.from, m.to, false)
      return again
    }
    const whole = m.full ? this.all.find((x) => x.type === 'Organization' && x.names.has(m.full!)) : undefined
    if (whole) {
      this.name(whole, bare, m.from, m.to, false)
      return whole
    }
    const known = ownBody(bare) ?? BODY.get(bare)
    if (m.acronym && this.#acronyms.has(m.acronym) && (m.name === m.acronym || m.source === 'acronym')) {
      const t = this.#acronyms.get(m.acronym)!
      this.name(t, bare, m.from, m.to, false)
      return t
    }
    const base = this.#base(m)
    const list = this.#orgs.get(base) ?? []
    let code = m.country ?? known?.country
    let t = list.find(
      (x) =>
        (code ? x.country === code : true) &&
        (!m.generic || code || list.length === 1 || x.country === (context ?? this.home)),
    )
    if (!t && code) t = list.find((x) => !x.country)
    if (!t && m.generic && !code && context) code = context
    // The long form was told with its acronym before under another spelling.
    if (!t && m.acronym) t = this.#acronyms.get(m.acronym)
    if (!t && known)
      t = this.all.find((x) => x.type === 'Organization' && x.strong.has(`organization:${fold(known.name)}`))
    if (!t) {
      t = this.#new('Organization', m.from, m.source === 'known' ? 0.95 : 0.85)
      t.generic = m.generic
      t.orgKind = m.orgKind
      list.push(t)
      this.#orgs.set(base, list)
    } else if (!list.includes(t)) {
      list.push(t)
      this.#orgs.set(base, list)
    }
    if (code) t.country ??= code
    if (known) t.strong.add(`organization:${fold(known.name)}`)
    if (m.acronym) {
      t.acronym ??= m.acronym
      this.#acronyms.set(m.acronym, t)
      this.name(t, m.acronym, undefined, undefined, false)
      t.weak.add(`organization:acr:${fold(m.acronym)}`)
    }
    const text = m.acronym && bare !== m.acronym ? bare : bare
    this.name(t, text, m.from, m.to)
    if (m.long) this.name(t, m.long)
    return t
  }

  /** The body called by this head noun ("fund", "university") that was told last before token `at`; undefined where none was. */
  bodyCalled(word: string, at: number): Thing | undefined {
    if (!HEADS.has(word)) return undefined
    const start = this.#tokens[at]!.start
    let best: Thing | undefined
    let near = -1
    for (const t of this.all) {
      if (t.type !== 'Organization' || t.line) continue
      if (![...t.names.keys()].some((n) => n.includes(' ') && fold(n).split(' ').includes(word))) continue
      for (const n of t.names.values())
        for (const [from] of n.spans)
          if (from < start && from > near) {
            near = from
            best = t
          }
    }
    return best
  }

  /** A body that turned out to be a line of meetings is told as that alone. */
  asLine(t: Thing): void {
    t.line = true
  }

  /** Settles the keys of bodies once the whole text is known. */
  finishOrgs(): void {
    for (const t of this.all) {
      if (t.type !== 'Organization') continue
      for (const n of t.names.values()) {
        const f = fold(n.text)
        if (n.text === t.acronym) continue
        if (!t.generic) t.strong.add(`organization:${f}`)
        else if (t.country) {
          const c = COUNTRY.get(t.country)!
          let base = f
          for (const x of [c.name, ...c.aliases, ...c.adjectives].map(fold).sort((a, b) => b.length - a.length)) {
            if (base.endsWith(` of ${x}`)) base = base.slice(0, -x.length - 4)
            else if (base.endsWith(` of the ${x}`)) base = base.slice(0, -x.length - 8)
            else if (base.startsWith(`${x} `) && base.length > x.length + 6) base = base.slice(x.length + 1)
          }
          t.strong.add(`organization:${base}@${t.country.toLowerCase()}`)
        } else {
          // Whose ministry it is was not told: one of this document alone.
          t.strong.add(`organization:${f}~${this.#scope}`)
          t.weak.add(`organization:any:${f}`)
        }
        if (t.generic && t.country) t.weak.add(`organization:any:${f}`)
      }
      if (t.strong.size === 0 && t.acronym) t.strong.add(`organization:${fold(t.acronym)}~${this.#scope}`)
    }
  }

  /** Joins a person to the one already told, by full name, part of it or surname; a bare surname never makes a new one without `strong`. */
  person(m: PersonMention, strong: boolean, country?: string): Thing | null {
    const words = nameWords(m.name)
    if (!words.length) return null
    const own = ownPerson(m.name)
    const key = own && ownKey(own)
    let t = (key && this.people.find((x) => x.strong.has(key))) || this.#matchPerson(m, words, country)
    if (!t) {
      if (words.length < 2 && !strong && !own) return null
      t = this.#new('Person', m.from, m.confidence)
      this.people.push(t)
    }
    if (key) {
      t.strong.add(key)
      this.name(t, own.name)
    }
    if (m.gender) t.gender ??= m.gender
    if (country) t.country ??= country
    t.confidence = Math.max(t.confidence, m.confidence)
    const { name, family } = canonicalPerson(m.name, t.country)
    const before = [...t.names.values()].reduce((n, x) => Math.max(n, x.canonical ? x.text.split(' ').length : 0), 0)
    if (family && words.length >= 2) t.family ??= family
    this.name(t, m.name, m.nameRange.from, m.nameRange.to, name === m.name && words.length >= Math.min(2, before || 1))
    if (name !== m.name && words.length >= 2) this.name(t, name)
    return t
  }

  #matchPerson(m: PersonMention, words: string[], country?: string): Thing | undefined {
    const sets = (t: Thing): string[][] => [...t.names.values()].map((n) => nameWords(n.text))
    const same = (a: string[], b: string[]): boolean => {
      if (a.length < 2 || b.length < 2) return false
      const [s, l] = a.length <= b.length ? [a, b] : [b, a]
      const rest = [...l]
      for (const w of s) {
        let k = rest.indexOf(w)
        if (k < 0 && w.length === 1) k = rest.findIndex((x) => x.startsWith(w))
        if (k < 0) k = rest.findIndex((x) => x.length === 1 && w.startsWith(x))
        if (k < 0) return false
        rest.splice(k, 1)
      }
      // the shorter must share a whole word beside an initial
      return (
        s.some((w) => w.length > 1 && l.includes(w)) &&
        (s.length === l.length || s.filter((w) => w.length > 1).length >= 2)
      )
    }
    if (words.length >= 2) {
      const full = this.people.filter((t) => sets(t).some((x) => same(x, words)))
      if (full.length) return full.at(-1)
      // "Minister Rojas Mamani" for "Lucía Elena Rojas Mamani": all its words inside a longer name
      const inside = this.people.filter((t) => sets(t).some((x) => words.every((w) => x.includes(w))))
      if (inside.length === 1) return inside[0]
      // the surname told first, in a headline: "Deputy Secretary Okoro"
      const single = this.people.filter((t) => sets(t).every((x) => x.length === 1 && words.includes(x[0]!)))
      if (
        single.length === 1 &&
        (single[0]!.gender === undefined || m.gender === undefined || single[0]!.gender === m.gender)
      )
        return single[0]
      return undefined
    }
    const w = words[0]!
    const with_ = this.people.filter(
      (t) => sets(t).some((x) => x.includes(w)) && !(m.gender && t.gender && m.gender !== t.gender),
    )
    if (with_.length <= 1) return with_[0]
    // "Vice Minister Kim": of two Kims the vice minister
    const posts = m.posts.map((p) => fold(p.title))
    const titled = posts.length
      ? with_.filter((t) => t.titles.some((p) => posts.some((w) => w && fold(p.title).startsWith(w))))
      : []
    if (titled.length === 1) return titled[0]
    const family = with_.filter((t) => t.family === w || sets(t).some((x) => x.at(-1) === w))
    const pool = family.length ? family : with_
    const byCountry = country ? pool.filter((t) => t.country === country) : []
    if (byCountry.length === 1) return byCountry[0]
    return pool.at(-1)
  }

  finishPeople(): void {
    for (const t of this.people) {
      let full = false
      const longest = Math.max(...[...t.names.values()].map((n) => nameWords(n.text).length))
      for (const n of t.names.values()) {
        const w = nameWords(n.text)
        if (w.length >= 2) {
          t.strong.add(`person:${[...w].sort().join(' ')}`)
          full = true
        }
        n.canonical &&= w.length === longest || longest === 1
        // what the user calls the main name is
        const own = ownPerson(n.text)
        if (own) n.canonical = n.text === own.name
      }
      if (!full && !t.strong.size)
        for (const n of t.names.values()) t.strong.add(`person:${fold(n.text)}~${this.#scope}`)
    }
  }

  instrument(m: InstrumentMention): Thing {
    const f = fold(m.name)
    const bare = instrumentKey(m.name)
    let t = this.#instruments.find(
      (x) => x.type === m.type && [...x.names.keys()].some((n) => instrumentKey(n) === bare || fold(n) === f),
    )
    t ??= m.acronym ? this.#instruments.find((x) => x.acronym === m.acronym) : undefined
    if (!t && m.type === 'Agreement') {
      // "Memorandum of Understanding" in the headline, "… on trusted data exchange" below: one, where there is only one of its kind
      const common = this.#instruments.filter((x) => x.type === 'Agreement' && x.kind === m.instrumentKind)
      if (
        common.length === 1 &&
        [...common[0]!.names.keys()].some(
          (n) => COMMON_INSTRUMENT.test(instrumentKey(n)) && bare.startsWith(`${instrumentKey(n)} `),
        )
      )
        t = common[0]
      else if (COMMON_INSTRUMENT.test(bare) && common.length && (m.definite || (!m.named && common.length === 1)))
        t = common.filter((x) => x.first < m.from).at(-1) ?? common[0]
    }
    if (!t && m.named && m.definite) {
      // a shorter form of one told before: "the Free Trade Agreement", "the Work Plan"
      const suffix = this.#instruments.filter(
        (x) =>
          x.type === m.type &&
          [...x.names.keys()].some((n) => fold(n).endsWith(` ${bare}`) || fold(n).startsWith(`${bare} `)),
      )
      if (suffix.length === 1 && bare.split(' ').length >= 1) t = suffix[0]
    }
    if (!t) {
      t = this.#new(m.type, m.from, m.known ? 0.95 : m.named ? 0.85 : 0.6)
      t.kind = m.instrumentKind
      t.weakly = !m.named
      this.#instruments.push(t)
    } else if (m.named) t.weakly = false
    if (m.acronym) {
      t.acronym ??= m.acronym
      if (m.name !== m.acronym) this.name(t, m.acronym, undefined, undefined, false)
    }
    this.name(t, m.name.replace(/\s*\([^)]*\)/, ''), m.from, m.to)
    if (bare !== f && bare.split(' ').length >= 2) this.name(t, stripLead(m.name), undefined, undefined, false)
    return t
  }
  lastInstrument(test: (t: Thing) => boolean): Thing | undefined {
    return this.#instruments.findLast(test)
  }

  finishInstruments(): void {
    for (const t of this.#instruments) {
      const label = t.type.toLowerCase()
      for (const n of t.names.values()) {
        if (!n.canonical && n.text === t.acronym) continue
        const k = instrumentKey(n.text)
        // "Joint Statement", "Memorandum of Understanding", "Free Trade Agreement": every document has its own
        const common = COMMON_INSTRUMENT.test(k)
        if (!common && k.split(' ').length >= 2) t.strong.add(`${label}:${k}`)
        else if (!common && k) t.strong.add(`${label}:${k}`)
      }
      if (!t.strong.size) t.strong.add(`${label}:${fold([...t.names.keys()][0] ?? '')}~${this.#scope}.${t.first}`)
    }
  }

  /** The line of meetings of this name, by parties in any order and the words that remain. */
  seriesOf(
    name: string,
    parties: readonly Thing[],
    at: number,
    to?: number,
    nameAt?: { from: number; to: number },
  ): Thing {
    const key = seriesWords(name, parties)
    const codes = parties.map(partyCode).filter(Boolean).sort()
    let t = this.series.find((s) => {
      const k = [...s.names.keys()].map((n) => seriesWords(n, s.event!.parties))
      const own = s.event!.parties.map(partyCode).filter(Boolean).sort()
      const sameParties =
        !codes.length || !own.length || codes.join() === own.join() || sameStates(parties, s.event!.parties)
      return (sameParties && k.some((x) => x === key)) || (s.names.has(name) && name.split(' ').length >= 3)
    })
    if (!t) {
      // a shorter form: "Joint Dialogue on Water", "Joint Dialogue", "the Dialogue"
      const part = this.series.filter(
        (s) =>
          (!codes.length ||
            codes.join() === s.event!.parties.map(partyCode).filter(Boolean).sort().join() ||
            sameStates(parties, s.event!.parties)) &&
          [...s.names.keys()].some((n) => {
            const full = seriesWords(n, s.event!.parties)
            return (
              key.length > 3 &&
              (full.startsWith(`${key} `) ||
                full.endsWith(` ${key}`) ||
                full.includes(` ${key} `) ||
                full === key ||
                (full.split(' ').length >= 2 &&
                  (key.startsWith(`${full} `) || (!s.event!.parties.length && key.endsWith(` ${full}`)))))
            )
          }),
      )
      if (part.length === 1 || (part.length > 1 && !(parties.length && part.some((s) => !s.event!.parties.length))))
        t = part.at(-1)
    }
    if (!t) {
      t = this.#new('EventSeries', at)
      t.event = {
        kind: 'series',
        head: '',
        statusRank: 0,
        named: true,
        made: false,
        people: new Set(),
        places: new Set(),
        parties: [...parties],
        order: this.series.length,
      }
      this.series.push(t)
    } else if (!t.event!.parties.length && parties.length) t.event!.parties.push(...parties)
    this.name(t, name, nameAt?.from, nameAt?.to)
    return t
  }

  finishSeries(): void {
    for (const s of this.series) {
      const codes = s.event!.parties.map(partyCode).filter(Boolean).sort()
      for (const n of s.names.values()) {
        const w = seriesWords(n.text, s.event!.parties)
        if (!w) continue
        if (codes.length >= 2 || w.split(' ').length >= 3 || (codes.length && w.split(' ').length >= 2))
          s.strong.add(`eventseries:${[codes.join('+'), w].filter(Boolean).join(' ')}`)
      }
      if (!s.strong.size) s.strong.add(`eventseries:${fold([...s.names.keys()][0]!)}~${this.#scope}`)
      // the fullest form tells the line best
      const longest = Math.max(...[...s.names.keys()].map((n) => seriesWords(n, s.event!.parties).split(' ').length))
      for (const n of s.names.values())
        n.canonical = seriesWords(n.text, s.event!.parties).split(' ').length === longest
    }
  }

  event(info: Partial<EventInfo> & { kind: string; head: string }, at: number, confidence = 0.85): Thing {
    const t = this.#new('Event', at, confidence)
    t.event = {
      statusRank: 0,
      named: false,
      made: true,
      people: new Set(),
      places: new Set(),
      parties: [],
      order: this.events.length,
      ...info,
    }
    this.events.push(t)
    return t
  }

  nameEvent(t: Thing, m: EventMention): void {
    const name = m.surface.replace(/^(?:the|The|a|an)\s+/, '').replace(/^[“"]|[”"]$/g, '')
    // "Third Meeting" says which, not of what: the line's own name tells more
    this.name(t, name, m.from, m.to, !(t.event!.series && t.event!.ordinal && name.split(' ').length <= 2))
  }

  finishEvents(): void {
    for (const e of this.events) {
      const i = e.event!
      if (i.series) {
        const s = [...i.series.names.values()].filter((n) => n.canonical)[0] ?? [...i.series.names.values()][0]
        const keys = [...i.series.strong].map((k) => k.replace(/^eventseries:/, ''))
        if (i.ordinal && s) {
          const hasMeeting = /\b(meeting|session|round)\b/i.test(s.text)
          this.name(
            e,
            `${ordinalName(i.ordinal)} ${s.text}`,
            undefined,
            undefined,
            !i.named || ![...e.names.values()].some((n) => n.canonical),
          )
          if (!hasMeeting)
            this.name(e, `${ordinalName(i.ordinal)} Meeting of the ${s.text}`, undefined, undefined, false)
          for (const k of keys) e.strong.add(`event:${k}#${i.ordinal}`)
        }
        if (i.start && i.precision === 'day') for (const k of keys) e.strong.add(`event:${k}@${i.start}`)
        if (!i.ordinal && s && !e.names.size) {
          const where = [...i.places][0]
          const place = where ? [...where.names.keys()][0] : undefined
          this.name(e, place ? `${s.text} in ${place}` : i.start ? `${s.text} ${i.start.slice(0, 4)}` : s.text)
        }
        if (i.year && !i.ordinal) for (const k of keys) e.strong.add(`event:${k}@${i.year}`)
      } else if (i.named) {
        for (const n of e.names.values()) {
          const f = fold(n.text)
          const words = f.split(' ').length
          if (/\d/.test(f) ? words >= 3 : words >= 5) e.strong.add(`event:${f}`)
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
      if (!e.strong.size) e.strong.add(`event:${fold([...e.names.keys()][0] ?? i.kind)}~${this.#scope}.${e.n}`)
    }
  }
}

/** Head nouns by which a body is told again. */
export const SHORT_HEADS =
  'fund bank board commission ministry university institute centre center agency council foundation company group embassy authority organization organisation secretariat committee chamber museum association union office department corporation parliament assembly academy alliance court federation society college school mission administration directorate party hospital forum network laboratory observatory senate bureau'.split(
    ' ',
  )
const HEADS = new Set(SHORT_HEADS)

const COMMON_INSTRUMENT =
  /^(joint )?(statement|declaration|communique|memorandum of (understanding|cooperation|intent)|mou|moc|agreement|arrangement|implementing arrangement|framework agreement|free trade agreement|exchange of notes|treaty|protocol|contract|plan|action plan|work plan|strategy|policy|initiative|project|programme|program|fund|accord|convention|charter|act|law|bill|framework|roadmap|resolution|declaration of intent|letter of intent|economic partnership agreement|partnership agreement|security agreement|joint action plan|national security strategy|white paper|budget|agenda)s?$/

const stripLead = (name: string): string =>
  name
    .replace(/^(?:the\s+)?(?:\d{4}(?:[-–]\d{2,4})?\s+)/i, '')
    .replace(/^(?:draft|new|renewed|historic)\s+/i, '')
    .trim()
export function instrumentKey(name: string): string {
  return fold(stripLead(name.replace(/\([^)]*\)/g, ' ').replace(/[“”"]/g, '')))
    .replace(/^(the|a|an|its|their|our) /, '')
    .replace(/\bprogram\b/g, 'programme')
}

/** "Turkmen-Croatian consultations" and "consultations between the ministries of Turkmenistan and of Croatia": of the same two states. */
function sameStates(a: readonly Thing[], b: readonly Thing[]): boolean {
  const states = (list: readonly Thing[]): string => [...new Set(list.map((t) => t.country ?? ''))].sort().join()
  return a.length === b.length && a.length >= 2 && a.every((t) => t.country) && states(a) === states(b)
}

export const partyCode = (t: Thing): string =>
  t.type === 'Country' ? t.country!.toLowerCase() : t.acronym ? fold(t.acronym) : fold([...t.names.keys()][0] ?? '')

/** A series' name without its parties, articles and "meeting of the": what remains tells the line. */
export function seriesWords(name: string, parties: readonly Thing[]): string {
  let f = ` ${fold(name)} `
  const forms: string[] = []
  for (const p of parties) {
    if (p.type === 'Country') {
      const c = COUNTRY.get(p.country!)
      if (c) forms.push(...[c.name, ...c.aliases, ...c.adjectives, ...c.demonyms].map(fold))
    } else forms.push(...[...p.names.keys()].map(fold))
  }
  for (const x of forms.sort((a, b) => b.length - a.length)) f = f.replace(` ${x} `, '  ').replace(` ${x} `, '  ')
  f = f
    .replace(/ (between|the|of|a|an|and(?= *$)|annual|regular) /g, ' ')
    .replace(/ (between|the|of|a|an) /g, ' ')
    .replace(/\bmeetings\b/g, 'meeting')
    .replace(/ (council|commission|committee|group|dialogue|consultations) meeting *$/, ' $1 ')
  return f
    .replace(/\bprogram\b/g, 'programme')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^and | and$/g, '')
    .trim()
}
