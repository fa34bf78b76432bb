// Everything known by name, as one trie over token keys; a text is scanned once, longest match first. Of twelve thousand names a text
// asks for a few hundred: they are kept by their first word, and become branches when a text holds that word.
import { fold } from '../../src/identity/keys.ts'
import { BODIES, type Body } from '../../src/ontology/lexicon/bodies.ts'
import { COUNTRIES, type Country } from '../../src/ontology/lexicon/countries.ts'
import { INSTRUMENTS, type Instrument } from '../../src/ontology/lexicon/instruments.ts'
import { PLACES, type Place } from '../../src/ontology/lexicon/places.ts'
import { bodyOf, lexiconEdition, type OwnEntry, ownWords } from '../lexicon/own.ts'
import { scan, type Token } from '../scan.ts'
import { aboutWord, keyLike, ofWord, textLike } from '../words.ts'

export type Entry =
  | { readonly kind: 'country'; readonly country: Country; readonly form: 'name' | 'demonym' | 'capital' }
  | { readonly kind: 'body'; readonly body: Body; readonly acronym: boolean; readonly ambiguous: boolean }
  | { readonly kind: 'place'; readonly place: Place; readonly ambiguous: boolean }
  | { readonly kind: 'instrument'; readonly instrument: Instrument; readonly ambiguous: boolean }
  | { readonly kind: 'person' }

interface Node {
  next?: Map<string, Node>
  /** `upper`: letters, in capitals only; `low`: a name whose last word has no capital. */
  entries?: { entry: Entry; upper: boolean; low: boolean }[]
}

/** Longest match of each kind that begins at a token. `to` is exclusive. */
export interface Hits {
  country?: { readonly country: Country; readonly form: 'name' | 'demonym'; readonly to: number }
  /** A seat of government, which may stand for the government: "Washington would not…". */
  seat?: { readonly country: Country; readonly to: number }
  place?: { readonly place: Place; readonly ambiguous: boolean; readonly to: number }
  body?: { readonly body: Body; readonly acronym: boolean; readonly ambiguous: boolean; readonly to: number }
  instrument?: { readonly instrument: Instrument; readonly ambiguous: boolean; readonly to: number }
  /** A person of the user's lexicon. */
  person?: { readonly to: number }
}

/** Hyphens inside a name carry nothing: "Timor-Leste" = "Timor Leste". A leading "the" neither. */
const wordsOf = (name: string): Token[] => {
  const words = scan(name).filter((t) => t.text !== '-')
  // "the Netherlands" stands without its article; "the States", "the Union" do not.
  return words[0]?.key === 'the' &&
    !(
      words.length === 2 &&
      /^(states|union|kingdom|republic|emirates|court|council|commission|bank|fund|house|hague)$/.test(words[1]!.key)
    )
    ? words.slice(1)
    : words
}

/** Adjectives of states in front of another's: combining forms of English. */
const COMBINING: Readonly<Record<string, string>> = {
  anglo: 'GB',
  austro: 'AT',
  franco: 'FR',
  greco: 'GR',
  hispano: 'ES',
  indo: 'IN',
  israelo: 'IL',
  italo: 'IT',
  luso: 'PT',
  nippo: 'JP',
  pak: 'PK',
  russo: 'RU',
  sino: 'CN',
  turco: 'TR',
}

/** A first word that is a token, and its own key but for capitals, as far as letters alone tell; all other names are scanned. */
const FIRST = /^[A-Za-z]{2,}(?= |$)/
const firstKey = (name: string): string | undefined => {
  const plain = FIRST.exec(name)?.[0].toLowerCase()
  return plain === undefined || plain === 'the' ? wordsOf(name)[0]?.key : plain
}

/** Behind a state's name, what bears it and is not of it. */
const STYLES = keyLike(
  /^(?:federal|federative|democratic|islamic|socialist|people|peoples|cooperative|independent|plurinational|bolivarian|united|republic|kingdom|sultanate|principality|emirate)$/,
)
const WATERS = keyLike(/^(?:river|basin|delta)$/)

/** What a gazetteer, the one asked last, has under a word. */
const rootOf = ofWord((): { of?: Gazetteer; root?: Node | undefined } => ({}))
const COMBINES = aboutWord(({ key }) => !!COMBINING[key])
const CAPITAL_WITHIN = textLike(/^\p{Ll}\p{Lu}/u)

export class Gazetteer {
  readonly #names = new Map<string, { readonly name: string; readonly entry: Entry }[]>()
  readonly #grown = new Map<string, Node>()

  add(name: string, entry: Entry): void {
    const first = firstKey(name)
    if (first === undefined) return
    const named = this.#names.get(first)
    if (named) named.push({ name, entry })
    else this.#names.set(first, [{ name, entry }])
  }

  /** What the names that begin with this word go on with. */
  #branch(first: string): Node | undefined {
    const names = this.#names.get(first)
    if (!names) return undefined
    let root = this.#grown.get(first)
    if (!root) {
      this.#grown.set(first, (root = {}))
      for (const { name, entry } of names) grow(root, wordsOf(name), entry)
    }
    return root
  }

  /** As `#branch`, kept with the word. */
  #root(t: Token): Node | undefined {
    const kept = rootOf(t)
    if (kept.of !== this) {
      kept.of = this
      kept.root = this.#branch(t.key)
    }
    return kept.root
  }

  /** "Federal Republic of Ethiopia": a state under a style that is not quite its own. */
  #styled(tokens: readonly Token[], i: number, end: number): Hits['country'] {
    let k = i
    while (k < end && k < i + 4 && STYLES(tokens[k])) k++
    if (!/^(?:republic|kingdom|sultanate|principality|emirate)$/.test(tokens[k - 1]!.key)) return undefined
    const at = tokens[k + 1]?.key === 'the' ? k + 2 : k + 1
    if (tokens[k]?.key !== 'of' || at >= end) return undefined
    const named = this.at(tokens, at, end)?.country
    return named?.form === 'name' ? named : undefined
  }

  /** What begins at token `i`; its first token must be capitalised. Null where nothing does. */
  at(tokens: readonly Token[], i: number, end: number): Hits | null {
    const first = tokens[i]!
    // "eSwatini"
    if (first.shape === 'lower' && !CAPITAL_WITHIN(first)) return null
    if (first.shape === 'punct' || first.shape === 'poss') return null
    let node: Node | undefined
    let hits: Hits | null = null
    for (let j = i; j < end; j++) {
      const t: Token = tokens[j]!
      if ((t.text === '-' || t.text === '+') && j > i && t.glued) continue
      node = node ? node.next?.get(t.key) : this.#root(t)
      if (!node) break
      if (!node.entries) continue
      // "Polish" but not "polish", "US" but not "us"; the last word of a name is in lower case only where it is written so: "Côte d'Ivoire"
      const lower = j > i && t.shape === 'lower' && first.shape !== 'num'
      const capitals = t.shape === 'ALL' || t.shape === 'abbr'
      for (const { entry, upper, low } of node.entries) {
        if ((upper && !capitals) || (lower && !low)) continue
        hits ??= {}
        const to = j + 1
        if (entry.kind === 'country') {
          if (entry.form === 'capital') hits.seat = { country: entry.country, to }
          // a name before a demonym at equal length
          else if (!hits.country || hits.country.to < to || (entry.form === 'name' && hits.country.form !== 'name'))
            hits.country = { country: entry.country, form: entry.form, to }
        } else if (entry.kind === 'body')
          hits.body = { body: entry.body, acronym: entry.acronym, ambiguous: entry.ambiguous, to }
        else if (entry.kind === 'place') {
          // "U.L.M. Jauhar" is not of Ulm
          if (first.shape === 'abbr' && !upper) continue
          if (!hits.place || hits.place.to < to) hits.place = { place: entry.place, ambiguous: entry.ambiguous, to }
        } else if (entry.kind === 'person') hits.person = { to }
        else hits.instrument = { instrument: entry.instrument, ambiguous: entry.ambiguous, to }
      }
    }
    if (!hits?.country && STYLES(first)) {
      const state = this.#styled(tokens, i, end)
      if (state) hits = { ...hits, country: state }
    }
    // "Indo-German", "Pak-China", never "Indo-Pacific"
    const half = COMBINES(first) ? COMBINING[first.key] : undefined
    if (half && /^[-–]$/.test(tokens[i + 1]?.text ?? '') && i + 2 < end) {
      const other = this.at(tokens, i + 2, end)?.country
      const country = other ? COUNTRIES.find((c) => c.code === half) : undefined
      if (country) hits = { ...hits, country: { country, form: 'demonym', to: i + 1 } }
    }
    // "Indian Ocean Commission", "Senegal River Basin Authority": the waters are of no state
    const behind = hits?.country && tokens[hits.country.to]
    if (
      behind &&
      behind.shape !== 'lower' &&
      (WATERS(behind) ||
        (first.key === 'indian' && behind.key === 'ocean') ||
        // "Bank of Central African States": many
        (/^african$/.test(tokens[hits!.country!.to - 1]!.key) && behind.key === 'states')) &&
      tokens[i - 1]?.text !== '-'
    )
      delete hits!.country
    // "Đỗ Hùng Việt", "Le Viet Ha": a name's; of the people only in "Viet-Lao"
    if (first.key === 'viet' && hits?.country?.form === 'demonym' && !/^[-–]$/.test(tokens[i + 1]?.text ?? ''))
      delete hits.country
    // "Bharat Raj Adhikari": somebody's name, and India only alone
    if (first.key === 'bharat' && hits?.country?.to === i + 1 && tokens[i + 1]?.shape === 'Cap') delete hits.country
    // "Germán Ocampo" is no German; "WHO:" in a media advisory asks who comes
    if (first.text === 'Germán') delete hits?.country
    if (first.text === 'WHO' && tokens[i + 1]?.text === ':') delete hits?.body
    // "Nelson", "Victoria", "Bergen": beside another name word it is a person's
    if (
      hits?.place?.ambiguous &&
      (named(tokens[i - 1]) || (named(tokens[hits.place.to]) && tokens[hits.place.to]!.text.length > 1))
    )
      delete hits.place
    return hits
  }
}

/** The first of the words leads to the root. */
function grow(root: Node, words: readonly Token[], entry: Entry): void {
  let node = root
  for (const w of words.slice(1)) {
    node.next ??= new Map()
    let n = node.next.get(w.key)
    if (!n) node.next.set(w.key, (n = {}))
    node = n
  }
  // An acronym counts in capitals only: "US" is no pronoun, "WHO" no relative.
  const upper = words.length === 1 && (words[0]!.shape === 'ALL' || words[0]!.shape === 'abbr')
  const low = words.length > 1 && words.at(-1)!.shape === 'lower'
  ;(node.entries ??= []).push({ entry, upper, low })
}

const named = (t: Token | undefined): boolean =>
  !!t && (t.shape === 'Cap' || t.shape === 'ALL' || t.shape === 'init' || t.text === '.')

let compiled: Gazetteer | undefined
let edition = -1
/** The bundled dictionary and the user's, compiled on first use. */
export function gazetteer(): Gazetteer {
  if (compiled && edition === lexiconEdition()) return compiled
  const g = new Gazetteer()
  edition = lexiconEdition()
  for (const entry of ownWords().entries) if (entry.kind !== 'body') addOwn(g, entry)
  for (const country of COUNTRIES) {
    g.add(country.name, { kind: 'country', country, form: 'name' })
    for (const a of country.aliases) g.add(a, { kind: 'country', country, form: 'name' })
    for (const d of new Set([...country.adjectives, ...country.demonyms]))
      g.add(d, { kind: 'country', country, form: 'demonym' })
    for (const seat of country.capitals) g.add(seat, { kind: 'country', country, form: 'capital' })
  }
  for (const body of BODIES) {
    const ambiguous = (form: string): boolean => !!body.ambiguous?.includes(form)
    for (const n of [body.name, ...body.aliases])
      g.add(n, { kind: 'body', body, acronym: false, ambiguous: ambiguous(n) })
    for (const a of body.acronyms) g.add(a, { kind: 'body', body, acronym: true, ambiguous: ambiguous(a) })
  }
  for (const place of PLACES)
    for (const n of [place.name, ...place.aliases])
      g.add(n, { kind: 'place', place, ambiguous: !!place.ambiguous?.includes(n) })
  for (const instrument of INSTRUMENTS)
    for (const n of [instrument.name, ...instrument.aliases])
      g.add(n, { kind: 'instrument', instrument, ambiguous: !!instrument.ambiguous?.includes(n) })
  // the last body of a name is the one that counts
  for (const entry of ownWords().entries) if (entry.kind === 'body') addOwn(g, entry)
  return (compiled = g)
}

function addOwn(g: Gazetteer, entry: OwnEntry): void {
  const { kind, name, aliases, country: code } = entry
  for (const form of [name, ...aliases])
    if (kind === 'body') {
      const body = bodyOf(entry)
      g.add(form, { kind: 'body', body, acronym: body.acronyms.includes(form), ambiguous: false })
    } else if (kind === 'person') g.add(form, { kind: 'person' })
    else if (kind === 'place') {
      const place: Place = {
        name,
        aliases,
        kind: (entry.type ?? 'city') as Place['kind'],
        ...(code ? { country: code } : {}),
      }
      g.add(form, { kind: 'place', place, ambiguous: false })
    } else if (kind === 'country') {
      const country = COUNTRIES.find((c) => [c.code, c.name, ...c.aliases].some((n) => fold(n) === fold(name)))!
      g.add(form, { kind: 'country', country, form: 'name' })
    } else if (kind === 'agreement' || kind === 'policy' || kind === 'programme') {
      const type = ({ agreement: 'Agreement', policy: 'Policy', programme: 'Programme' } as const)[kind]
      const instrument: Instrument = { name, aliases, type, kind: entry.type ?? kind }
      g.add(form, { kind: 'instrument', instrument, ambiguous: false })
    }
}
