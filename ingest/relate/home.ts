// The state a document speaks from.
import { BODIES, type Body } from '../../src/ontology/lexicon/bodies.ts'
import { fold } from '../../src/identity/keys.ts'
import { countriesWithin, type Annotated } from '../annotate/annotate.ts'
import type { Metadata } from '../document.ts'
import { wireOf } from '../lexicon/wires.ts'
import { scan } from '../scan.ts'

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
  // letters that several bodies bear tell no state: "BNA", a bank and a news agency. What publishes is the agency
  const sure = (b: Body) => (n: string) => same(n) && (b.kind === 'media' || !b.ambiguous?.includes(n))
  return wanted ? BODIES.find((b) => [b.name, ...b.aliases, ...b.acronyms].some(sure(b))) : undefined
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
  // the agency of a state; of letters that two share the one that writes from home
  const wires = wireOf(publisher)
  if (wires?.length === 1) return wires[0]
  if (wires) {
    const town = townOf(a, meta)
    return wires.find((code) => code === town)
  }
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

/** A mission abroad: the ministers that its texts name without their state may be its hosts'. */
const MISSION =
  /\b(?:embassy|embajada|embaixada|ambassade|botschaft|consulate|high commission|permanent mission|legation)\b/i
const ENVOY = /\b(?:ambassador|high commissioner|consul|chargé|permanent representative)\b/i

/** Whether a document speaks from another state's soil. */
export function abroad(a: Annotated, meta: Metadata): boolean {
  const of = meta.speaker?.affiliation
  return MISSION.test(meta.publisher ?? '') || ENVOY.test(of ? a.text.slice(of[0], of[1]) : '')
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
      if (place.startsWith(fold(m.name))) return m.country
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
