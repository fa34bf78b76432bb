// The state a document speaks from, and the posts of government that are that state's because the text names no other.
import { BODIES, type Body } from '../../src/ontology/lexicon/bodies.ts'
import { fold } from '../../src/identity/keys.ts'
import { countriesWithin, type Annotated } from '../annotate/annotate.ts'
import type { Metadata } from '../document.ts'
import type { Mention, Sentence } from '../mention.ts'
import type { Thing } from '../resolve/thing.ts'
import { foldedText, scan } from '../scan.ts'
import { state, type Reader } from './context.ts'

/** An office of government, in a letterhead: "Ministry of X", "Office of the Prime Minister". */
const OFFICE =
  /\b(ministry|ministerio|ministère|ministere|minist[eé]rio|ministerium|department|departamento|office|government|gobierno|governo|presid[eê]ncia|presidencia|presidency|présidence|chancellery|cabinet|embassy|embajada|ambassade|foreign service|information services?|secretariat|parliament|senate|directorate)\b/i
/** Bodies of many states: their town tells no state. */
const OF_MANY =
  /\b(united nations|un|eu|european|union|nato|asean|african|international|world|council of|secretary[- ]general|organi[sz]ation|bank|ecowas|caricom|gulf cooperation|arab league|commonwealth)\b/i
const LETTERHEAD = 4
const KNOWN = new Map<string, Body | undefined>()
/** The first bundled body of this name, however it is written. Kept: most documents are of a few publishers. */
function knownBody(name: string): Body | undefined {
  if (!KNOWN.has(name)) {
    if (KNOWN.size >= 1000) KNOWN.clear()
    KNOWN.set(` ${name}`.slice(1), findBody(name))
  }
  return KNOWN.get(name)
}
function findBody(name: string): Body | undefined {
  const wanted = fold(name)
  // a letter that opens a name is still there when it is folded: most names need not be
  const same = (n: string): boolean => (!/^[A-Za-z]/.test(n) || n[0]!.toLowerCase() === wanted[0]) && fold(n) === wanted
  return wanted ? BODIES.find((b) => same(b.name) || b.aliases.some(same) || b.acronyms.some(same)) : undefined
}

const statesIn = (text: string, adjectives = true): string[] => {
  const words = scan(text)
  const found = countriesWithin(words, 0, words.length)
  return [...new Set(found.filter((c) => adjectives || c.form !== 'demonym').map((c) => c.code))]
}

/**
 * The state a document speaks from: its publisher's, its speaker's, the one told in the letterhead, or that of the town an office of
 * government without a state of its own writes from. ISO 3166 alpha-2; undefined where the text does not tell.
 */
export function homeOf(a: Annotated, meta: Metadata): string | undefined {
  const publisher = meta.publisher ?? ''
  const of = meta.speaker?.affiliation
  for (const h of [publisher, of ? a.text.slice(of[0], of[1]) : '']) {
    const code = statesIn(h)[0]
    if (code) return code
  }
  // "Ministry of Foreign Affairs" is what many states call theirs, "Federal Foreign Office" one's
  const body = /^(the )?(ministry|department|office|government|embassy|cabinet|parliament) /i.test(publisher)
    ? undefined
    : knownBody(publisher)
  if (body?.country) return body.country
  if (publisher) {
    const first = a.sentences
      .flatMap((s) => s.mentions)
      .find((m) => m.kind === 'org' && fold(m.name) === fold(publisher) && m.country)
    if (first?.kind === 'org' && !/^(bloc|international)$/.test(first.orgKind ?? '') && !OF_MANY.test(publisher))
      return first.country
  }
  const title = fold(meta.title ?? '')
  const head = a.sentences
    .filter((s) => s.block < (a.sentences[0]?.block ?? 0) + LETTERHEAD && s.to - s.from <= 14)
    .map((s) => a.text.slice(s.start, s.end))
    .filter((t) => !title || !fold(t).includes(title))
  const office = head.findIndex((t) => OFFICE.test(t) && !OF_MANY.test(t))
  if (office < 0 && !(OFFICE.test(publisher) && !OF_MANY.test(publisher))) return undefined
  const near = office < 0 ? [] : [...new Set(head.slice(office, office + 2).flatMap((t) => statesIn(t, false)))]
  if (near.length === 1) return near[0]
  if (near.length) return undefined
  const town = townOf(a, meta)
  // an office on a journey names the officials of its hosts by their state, its own without: "DILI: Secretary X met Timor-Leste Minister Y"
  const abroad = a.sentences.some((s) =>
    s.mentions.some((m) => m.kind === 'person' && m.posts.some((p) => p.country === town)),
  )
  return abroad ? undefined : town
}

/** The state of the town in the dateline or the header: told by the metadata, else on a short line at either end with its date beside it. */
function townOf(a: Annotated, meta: Metadata): string | undefined {
  const place = meta.place ? fold(meta.place) : ''
  const first = a.sentences[0]?.block ?? 0
  const last = a.sentences.at(-1)?.block ?? 0
  for (const s of a.sentences) {
    const m = s.mentions.find((x) => x.kind === 'place' && !x.region && !!x.country)
    if (m?.kind !== 'place') continue
    if (place) {
      if (fold(m.name) === place) return m.country
      continue
    }
    const edge = s.block <= first + LETTERHEAD + 1 || s.block >= last - 1
    const beside = s.mentions.some((x) => x.kind === 'date' && Math.max(x.from - m.to, m.from - x.to) <= 2)
    // "The second was held in Manila in 2024" is a sentence, no dateline
    const line = !a.tokens
      .slice(s.from, s.to)
      .some((t) => /^(was|were|is|are|has|had|held|took|met|will|to|by|with|and|from)$/.test(t.key))
    if (edge && s.to - s.from <= 12 && beside && line) return m.country
  }
  return undefined
}

/** Titles of posts that a state has. */
export const GOVERNMENT =
  /\b(minister|ambassador|secretary of|under[- ]?secretary|(?:deputy|foreign|home|chief|principal|permanent|assistant|cabinet) secretary|vice-minister|prime minister|president|premier|chancellor|director[- ]general|envoy|spokesperson|governor|high commissioner|attorney general|charg|commissioner for|chief of (?:the )?(?:defen|general|naval|air|army|staff)|special representative|state secretary|permanent secretary|consul)/i
/** Posts that a state has in others, those of bodies of many states, and titles too short to say of what. */
const ELSEWHERE =
  /^(?:the )?(?:ambassador|consul|consul[- ]general|envoy|special envoy|high commissioner|director[- ]general|governor|spokesperson|chargé.*|special representative)$|secretary[- ]general|^(?:vice )?president of/i

/**
 * Another state, or a town of one, that is named by itself and may be the post's: before it, or in the sentence before; behind it only
 * where others are told first ("Minister X met in Jakarta with President Y").
 */
function foreignNear(r: Reader, s: Sentence, before: Sentence | undefined, at: number): boolean {
  const home = r.things.home
  const away = (m: Mention): boolean =>
    (m.kind === 'country' && m.code !== home) ||
    (m.kind === 'place' && !!m.country && m.country !== home) ||
    (m.kind === 'ref' && !!m.country && m.country !== home)
  const first = !s.mentions.some((m) => m.kind === 'person' && m.to <= at)
  if (before?.block === s.block && before.mentions.some((m) => m.kind === 'place' && away(m))) return true
  return s.mentions.some((m) => away(m) && (m.to <= at || (!first && m.kind !== 'ref')))
}

/** Where many states meet: who meets there is seldom of the place. */
const NEUTRAL =
  /^(geneva|new york(?: city)?|brussels|vienna|the hague|strasbourg|davos|munich|addis ababa|nairobi|doha|dubai)$/
const ASIDE =
  /\b(sidelines?|margins?|summit|conference|assembly|forum|general debate|headquarters|united nations|unga)\b/i

const untold = (r: Reader, t: Thing): boolean =>
  !t.country && !r.facts.some((f) => f.type === 'HOLDS_ROLE' && f.source === t && !f.props['former'])
const government = (t: Thing): Thing['titles'][number] | undefined =>
  t.titles.find((x) => !x.former && GOVERNMENT.test(x.title) && !ELSEWHERE.test(x.title))
function give(r: Reader, t: Thing, p: Thing['titles'][number], code: string, rule: string): void {
  state(r, 'HOLDS_ROLE', t, r.things.country(code, t.first), {
    rule,
    at: p.at,
    sentence: p.sentence,
    confidence: 0.6,
    props: { title: p.title, former: false, asOf: r.documentDate },
  })
  t.country = code
}

/** The two chairs of a meeting of two states: where the one is told to be of the one state, the other is of the other. */
function otherChairs(r: Reader): void {
  for (const e of r.things.events) {
    const parties = e.event!.series?.event?.parties ?? []
    if (parties.length !== 2 || parties.some((p) => p.type !== 'Country')) continue
    const chairs = [
      ...new Set(
        r.facts.flatMap((f) =>
          /^(CHAIRED|LED_DELEGATION)$/.test(f.type) && f.target === e && f.modality !== 'negated' ? [f.source] : [],
        ),
      ),
    ]
    if (chairs.length !== 2) continue
    const [a, b] = chairs[0]!.country ? [chairs[0]!, chairs[1]!] : [chairs[1]!, chairs[0]!]
    const other = parties.find((p) => p.country !== a.country)?.country
    if (!other || !parties.some((p) => p.country === a.country) || !untold(r, b)) continue
    const p = government(b)
    if (p) give(r, b, p, other, 'post-of-other-side')
    else b.country = other
  }
}

/** The hosts of a guest: "In Tbilisi the Norwegian minister met Prime Minister X", "visited Chad at the invitation of Foreign Minister X". */
function hosts(r: Reader, sentences: readonly Sentence[]): void {
  const stateOf = (t: Thing): string | undefined => (t.type === 'Country' || t.type === 'Place' ? t.country : undefined)
  for (const t of r.things.people) {
    if (!untold(r, t)) continue
    const p = government(t)
    if (!p || ASIDE.test(r.text.slice(p.sentence.start, p.sentence.end))) continue
    const met = r.facts.filter(
      (f) =>
        f.type === 'MET_WITH' &&
        f.modality !== 'negated' &&
        f.modality !== 'reported' &&
        (f.source === t || f.target === t),
    )
    const guests = [...new Set(met.flatMap((f) => (f.target === 'doc' ? [] : [f.source === t ? f.target : f.source])))]
    if (guests.length !== 1 || !guests[0]!.country || guests[0]!.country === r.things.home) continue
    const guest = guests[0]!
    // where the two met, else where the guest is told to have travelled
    const together = r.things.events.filter((e) => e.event!.people.has(t) && e.event!.people.has(guest))
    const places = (list: readonly Thing[]): string[] => [
      ...new Set(
        list.flatMap((e) =>
          r.facts.flatMap((f) => {
            if (f.type !== 'HELD_IN' || f.source !== e || f.target === 'doc') return []
            const neutral = [...f.target.names.keys()].some((n) => NEUTRAL.test(fold(n)))
            const code = neutral ? undefined : stateOf(f.target)
            return code ? [code] : []
          }),
        ),
      ),
    ]
    const visits = r.things.events.filter((e) => e.event!.kind === 'visit' && e.event!.people.has(guest))
    const town = p.sentence.mentions.find(
      (m) => m.kind === 'place' && !m.region && !!m.country && !NEUTRAL.test(fold(m.name)),
    )
    const near = town?.kind === 'place' ? [town.country!] : []
    const at = [places(together), near, places(visits)].find((l) => l.length)
    if (at?.length === 1 && at[0] !== guest.country) give(r, t, p, at[0]!, 'post-of-host')
  }
  invited(r, sentences)
}

/** "visited Ethiopia at the invitation of Deputy Prime Minister X": of the state visited. */
function invited(r: Reader, sentences: readonly Sentence[]): void {
  for (const s of sentences)
    for (const m of s.mentions) {
      if (m.kind !== 'person') continue
      const k = r.tokens[m.from - 1]?.key === 'the' ? m.from - 2 : m.from - 1
      if (r.tokens[k]?.key !== 'of' || !/^invitation$/.test(r.tokens[k - 1]?.key ?? '')) continue
      const t = r.talk.resolve(m, s)[0]
      const p = t && untold(r, t) ? government(t) : undefined
      if (!t || !p || p.sentence !== s) continue
      const codes = [
        ...new Set(
          r.facts.flatMap((f) =>
            f.type === 'HELD_IN' &&
            f.sentence === s &&
            f.source.event?.kind === 'visit' &&
            f.target !== 'doc' &&
            f.target.country
              ? [f.target.country]
              : [],
          ),
        ),
      ]
      if (codes.length === 1) give(r, t, p, codes[0]!, 'post-of-host')
    }
}

/**
 * Posts of government told without their state. They are the publishing state's where nothing near speaks of another, or where they stand
 * beside the other side's; never where one of the same state stands beside ("Minister X called on President Y").
 */
export function homePosts(r: Reader, sentences: readonly Sentence[]): void {
  otherChairs(r)
  home(r, sentences)
  hosts(r, sentences)
}

function home(r: Reader, sentences: readonly Sentence[]): void {
  const parties = r.talk.main?.event?.series?.event?.parties.map((p) => p.country) ?? []
  const code = r.things.home
  if (!code) return
  for (const t of r.things.people) {
    const p = untold(r, t) ? government(t) : undefined
    if (!p) continue
    const others = p.sentence.mentions
      .flatMap((m) => (m.kind === 'person' ? r.talk.resolve(m, p.sentence) : []))
      .filter((x): x is Thing => x !== t && x.type === 'Person')
    if (others.some((x) => x.country === code)) continue
    // "Secretary X is accompanied by Secretary Y": of the state of the one he comes with
    const by = foldedText(r.tokens, p.sentence.from, p.at.from).lastIndexOf('accompanied by')
    if (by >= 0) {
      const first = others[0]?.country
      if (first && others.every((x) => x.country === first)) give(r, t, p, first, 'post-of-companion')
      continue
    }
    const contrast =
      parties.includes(code) &&
      others.length === 1 &&
      others[0]!.country !== code &&
      parties.includes(others[0]!.country)
    // a text of two sides: only in contrast to the other one
    if (parties.length >= 2 && !contrast) continue
    if (!contrast && foreignNear(r, p.sentence, sentences[sentences.indexOf(p.sentence) - 1], p.at.from)) continue
    give(r, t, p, code, 'post-of-home-state')
  }
}
