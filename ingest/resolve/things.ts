// The things of one document: every mention joined to one of them, with the keys by which other documents tell of the same thing.
import { fold } from '../../src/identity/keys.ts'
import type { Body } from '../../src/ontology/lexicon/bodies.ts'
import type { EntityType } from '../../src/ontology/entities.ts'
import { type OwnEntry, ownPerson } from '../lexicon/own.ts'
import type {
  CountryMention,
  EventMention,
  InstrumentMention,
  OrgMention,
  PersonMention,
  PlaceMention,
} from '../mention.ts'
import type { Token } from '../scan.ts'
import { baseName, byInitials, calledLast, listedBody, sameEmbassy, spelledLead } from './bodies.ts'
import { countryName } from './countries.ts'
import { instrumentKey, knownInstrument, partiesOfMention, stripLead } from './instruments.ts'
import { canonicalPerson, crownedNames, knownPerson, nameWords } from './people.ts'
import { knownSeries } from './series.ts'
import type { EventInfo, Thing } from './thing.ts'

/** The identity key of a person of the user's lexicon, whichever of the names a text uses. */
const ownKey = (own: OwnEntry): string => `person:${nameWords(own.name).toSorted().join(' ')}`

export class Things {
  readonly all: Thing[] = []
  /** What tells keys of this document alone apart. */
  readonly scope: string
  readonly #tokens: readonly Token[]
  readonly #countries = new Map<string, Thing>()
  readonly #orgs = new Map<string, Thing[]>()
  readonly #acronyms = new Map<string, Thing>()
  readonly #places = new Map<string, Thing>()
  readonly #placed = new Set<string>()
  readonly instruments: Thing[] = []
  readonly people: Thing[] = []
  readonly series: Thing[] = []
  readonly events: Thing[] = []
  /** Country the document speaks from: whose "Ministry of Foreign Affairs" a bare one is. */
  home?: string

  constructor(scope: string, tokens: readonly Token[]) {
    this.scope = scope
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
      honorifics: new Set(),
      weakly: false,
      confidence,
      first,
    }
    this.all.push(t)
    return t
  }

  name(t: Thing, text: string, from?: number, to?: number, canonical = true): void {
    const clean = /^\s|\s$|\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ').trim() : text
    if (!clean) return
    let n = t.names.get(clean)
    if (!n) t.names.set(clean, (n = { text: clean, spans: [], canonical }))
    n.canonical ||= canonical
    if (from !== undefined && to !== undefined) {
      const a = this.#tokens[from]!.start
      const b = this.#tokens[to - 1]!.end
      // the same words may be told by many rules; a name may stand in a text thousands of times
      const place = `${t.n} ${a} ${b} ${clean}`
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
    const listed = listedBody(bare)
    const known = listed && this.#isListed(listed, bare, m, context) ? listed : undefined
    if (m.acronym && this.#acronyms.has(m.acronym) && (m.name === m.acronym || m.source === 'acronym')) {
      const t = this.#acronyms.get(m.acronym)!
      this.name(t, bare, m.from, m.to, false)
      return t
    }
    const base = spelledLead(baseName(m.full ? { ...m, name: m.full } : m), bare, (x) => listedBody(x)?.name)
    const list = this.#orgs.get(base) ?? []
    let code = m.country ?? known?.country
    let t = list.find(
      (x) =>
        (code ? x.country === code : true) &&
        // "The Indonesian delegation comprised the Ministry of Foreign Affairs": not the one of Norway told before
        (!m.generic ||
          code ||
          (list.length === 1 && !(context && x.country && x.country !== context)) ||
          x.country === (context ?? this.home)),
    )
    if (!t && code) t = list.find((x) => !x.country)
    if (!t && code && m.orgKind === 'embassy') t = sameEmbassy(this.all, bare, code)
    // of two states' the one told last
    if (!t && !code && !context && !this.home) t = list.at(-1)
    if (!t && m.generic && !code && context) code = context
    // The long form was told with its acronym before under another spelling.
    if (!t && m.acronym) t = this.#acronyms.get(m.acronym)
    if (!t) t = byInitials(this.all, bare, m.acronym)
    if (!t && known)
      t = this.all.find((x) => x.type === 'Organization' && x.strong.has(`organization:${fold(known.name)}`))
    if (!t) {
      t = this.#new('Organization', m.from, m.source === 'known' ? 0.95 : 0.85)
      t.generic = m.generic
      t.orgKind = m.orgKind
      // two states' ministries of one name: told apart by their states
      if (m.generic && code && list.some((x) => x.country && x.country !== code))
        this.name(t, `${bare} of ${countryName(code)}`)
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
    this.name(t, bare, m.from, m.to)
    if (m.long) this.name(t, m.long)
    return t
  }

  /** "the Ministry of Defence" is what many states call theirs: the listed one only where its state is meant, or the name is like no other. */
  #isListed(listed: Body, name: string, m: OrgMention, context?: string): boolean {
    const state = m.country ?? context ?? this.home
    if (!listed.country || !m.generic || listed.country === state) return true
    const common = /^(ministry|parliament|armed)$/.test(m.orgKind ?? '') && fold(name).split(' ').length < 6
    return !common && this.hasCountry(listed.country)
  }

  /** The body called by this head noun ("fund", "university") that was told last before token `at`; undefined where none was. */
  bodyCalled(word: string, at: number): Thing | undefined {
    return calledLast(this.all, word, this.#tokens[at]!.start)
  }

  /** A body that turned out to be a line of meetings is told as that alone. */
  asLine(t: Thing): void {
    t.line = true
  }

  /** Joins a person to the one already told, by full name, part of it or surname; a bare surname never makes a new one without `strong`. */
  person(m: PersonMention, strong: boolean, country?: string): Thing | null {
    const words = nameWords(m.name)
    if (!words.length) return null
    const own = ownPerson(m.name)
    const key = own && ownKey(own)
    let t =
      (key && this.people.find((x) => x.strong.has(key))) ||
      knownPerson(this.people, m, words, country, this.#tokens[m.from]!.start)
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
    for (const h of m.honorifics) t.honorifics.add(h)
    if (country) t.country ??= country
    t.confidence = Math.max(t.confidence, m.confidence)
    const { name, family } = canonicalPerson(m.name, t.country)
    const before = [...t.names.values()].reduce((n, x) => Math.max(n, x.canonical ? x.text.split(' ').length : 0), 0)
    if (family && words.length >= 2) t.family ??= family
    this.name(t, m.name, m.nameRange.from, m.nameRange.to, name === m.name && words.length >= Math.min(2, before || 1))
    if (name !== m.name && words.length >= 2) this.name(t, name)
    for (const crowned of crownedNames(m)) this.name(t, crowned, undefined, undefined, false)
    return t
  }

  instrument(m: InstrumentMention): Thing {
    const f = fold(m.name)
    const bare = instrumentKey(m.name)
    const other = /^(another|second|third|separate|further|similar)$/.test(this.#tokens[m.from - 1]?.key ?? '')
    let t = knownInstrument(this.instruments, m, other && !m.definite)
    if (!t) {
      t = this.#new(m.type, m.from, m.known ? 0.95 : m.named ? 0.85 : 0.6)
      t.kind = m.instrumentKind
      t.weakly = !m.named
      this.instruments.push(t)
    } else if (m.named) t.weakly = false
    if (m.parties.length) t.between ??= partiesOfMention(m)
    if (m.acronym) {
      t.acronym ??= m.acronym
      if (m.name !== m.acronym) this.name(t, m.acronym, undefined, undefined, false)
    }
    this.name(t, m.name.replace(/\s*\([^)]*\)/, ''), m.from, m.to)
    if (bare !== f && bare.split(' ').length >= 2) this.name(t, stripLead(m.name), undefined, undefined, false)
    return t
  }

  /** The line of meetings of this name, by parties in any order and the words that remain. */
  seriesOf(
    name: string,
    parties: readonly Thing[],
    at: number,
    to?: number,
    nameAt?: { from: number; to: number },
  ): Thing {
    let t = knownSeries(this.series, name, parties)
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
    const name = m.surface.replace(/^(?:the|The|a|an)\s+/, '').replace(/^[“"]|(?<!^[^“"]+[“"][^”"]+)[”"]$/g, '')
    // "Third Meeting" says which, not of what: the line's own name tells more
    this.name(t, name, m.from, m.to, !(t.event!.series && t.event!.ordinal && name.split(' ').length <= 2))
  }
}
