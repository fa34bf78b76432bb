// The state a document speaks from.
import { BODIES, type Body } from '../../../src/ontology/lexicon/bodies.ts'
import { fold } from '../../../src/identity/keys.ts'
import { countriesWithin, type Annotated } from '../../annotate/annotate.ts'
import { gazetteer } from '../../annotate/gazetteer.ts'
import type { Metadata } from '../../document.ts'
import { wireOf } from '../../lexicon/wires.ts'
import { countryName } from '../../resolve/countries.ts'
import { scan } from '../../scan.ts'
import { homeByContrast } from './contrast.ts'
import { homeOfDateline } from './dateline.ts'
import { homeOfOnlyState } from './only-state.ts'
import { keyLike } from '../../words.ts'

/** An office of government, in a letterhead: "Ministry of X", "Office of the Prime Minister". */
const OFFICE =
  /\b(ministry|ministerio|ministère|ministere|minist[eé]rio|ministerium|department|departamento|office|government|gobierno|governo|presid[eê]ncia|presidencia|presidency|présidence|chancellery|cabinet|embassy|embajada|ambassade|foreign service|information services?|secretariat|parliament|senate|directorate|royal court|hashemite court|diwan|media division|public affairs|public relations|armed forces)\b/i
/** Bodies of many states: their town tells no state. */
const OF_MANY =
  /\b(united nations|un|eu|european|union|nato|asean|african|international|world|council of|secretary[- ]general|organi[sz]ation|bank|ecowas|caricom|caribbean|pacific (?:community|islands)|eurasian|mercosur|sadc|saarc|gulf cooperation|arab league|commonwealth)\b/i
/** "PARLIAMENT OF GHANA — OFFICIAL REPORT": a title that tells the office. */
const OFFICE_OF_STATE =
  /^(?:the )?(?:parliament|government|ministry|embassy|office of the (?:president|prime minister)) of \p{Lu}/iu
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

const WATERS = keyLike(/^(ocean|sea|rim|gulf|strait|basin|states|countries)$/)
/** The states named in a text; "Indian Ocean" and "Central African States" name none. */
const statesIn = (text: string, adjectives = true): string[] => {
  const words = scan(text)
  const found = countriesWithin(words, 0, words.length)
  return [
    ...new Set(
      found.filter((c) => (c.form === 'demonym' ? adjectives && !WATERS(words[c.to]) : true)).map((c) => c.code),
    ),
  ]
}
/** The state whose full name a line is: "REPUBLIC OF BOTSWANA", "REPÚBLICA DE ANGOLA". */
const stateAlone = (text: string): string | undefined => {
  const words = scan(text)
  const [c, more] = countriesWithin(words, 0, words.length)
  const rest = words.filter((_, i) => !c || i < c.from || i >= c.to)
  return c && !more && rest.every((w) => STATE_WORD(w)) ? c.code : undefined
}
const STATE_WORD = keyLike(
  /^(the|of|de|da|do|del|la|federal|democratic|people|s|['’]|socialist|islamic|republic|república|republica|république|republik|repubblica|kingdom|reino|royaume|state|estado|sultanate|government|commonwealth|federative|independent|united|oriental|plurinational|bolivarian|cooperative)$/,
)

interface Head {
  readonly a: Annotated
  readonly meta: Metadata
  readonly publisher: string
  /** Lines over the text that are neither its title nor sentences of it. */
  readonly lines: readonly string[]
}

/** What tells whose state a document speaks from, the strongest first; each gives a state, nothing, or null where it tells that there is none to tell. */
const EVIDENCE: readonly ((h: Head) => string | null | undefined)[] = [
  wire,
  issuerNamed,
  issuerKnown,
  letterhead,
  foot,
  domain,
  townOfOffice,
]

/**
 * The state a document speaks from: its publisher's, its speaker's, the one told in the letterhead, or that of the town an office of
 * government without a state of its own writes from; else the one whose officials alone are told without their state, or the only one told. ISO 3166 alpha-2;
 * undefined where the text does not tell.
 */
export function homeOf(a: Annotated, meta: Metadata): string | undefined {
  const title = fold(meta.title ?? '')
  const lines = a.sentences
    .filter((s) => s.block < (a.sentences[0]?.block ?? 0) + LETTERHEAD && s.to - s.from <= 14)
    .map((s) => a.text.slice(s.start, s.end))
    .filter((t) => !title || !title.includes(fold(t)) || OFFICE_OF_STATE.test(t) || stateAlone(t))
  const h: Head = { a, meta, publisher: meta.publisher ?? '', lines }
  for (const told of EVIDENCE) {
    const code = told(h)
    if (code !== undefined) return code ?? undefined
  }
  return homeByContrast(a, meta, townOf(a, meta)) ?? homeOfDateline(a, meta) ?? homeOfOnlyState(a, meta)
}

/** The agency of a state; of letters that two share the one that writes from home. */
function wire(h: Head): string | null | undefined {
  const codes = wireOf(h.publisher) ?? (h.publisher ? undefined : signedIn(h.a))
  if (!codes || codes.length === 1) return codes?.[0]
  const town = townOf(h.a, h.meta)
  return codes.find((code) => code === town) ?? null
}

/** "Kranj, 3 October (STA) - …": the letters of the agency behind the dateline. */
function signedIn(a: Annotated): readonly string[] | undefined {
  const letters = /^[^()\n]{3,60}\(([A-Z]{2,10})\) ?(?:-|–|—)/m.exec(a.text.slice(0, 600))?.[1]
  return letters ? wireOf(letters) : undefined
}

/** The state in the name of the issuer or of the speaker's body; "Ministry of Foreign Affairs, Islamabad" has its town there. */
function issuerNamed({ a, meta, publisher }: Head): string | undefined {
  const of = meta.speaker?.affiliation
  for (const told of [publisher, of ? a.text.slice(of[0], of[1]) : '']) {
    // "United Nations Mission in South Sudan"
    const code = SENT_BY_MANY.test(told) ? undefined : statesIn(told)[0]
    if (code) return code
  }
  if (!MINISTERIAL.test(publisher) || ofMany(publisher)) return undefined
  const town = publisher.split(/,\s+/).at(-1)!
  const seat =
    town === publisher
      ? undefined
      : a.sentences.flatMap((s) => s.mentions).find((m) => m.kind === 'place' && m.name === town)
  return seat?.kind === 'place' ? seat.country : undefined
}
const SENT_BY_MANY =
  /^(?:the )?(?:(?:united nations|un|eu|european union|african union|osce|undp|unicef|unhcr|iom|fao)\b.*|delegation of the european union) (?:in|to|for)\b/i
const MINISTERIAL = /^(the )?(ministry|department|office|directorate|secretariat|cabinet) /i

/** The state of a body that is known, or that the text tells the state of. */
function issuerKnown({ a, publisher }: Head): string | undefined {
  // "Ministry of Foreign Affairs" is what many states call theirs, "Federal Foreign Office" one's
  const body = /^(the )?(ministry|department|office|government|embassy|cabinet|parliament) /i.test(publisher)
    ? undefined
    : knownBody(publisher)
  if (body?.country) return body.country
  if (!publisher || ofMany(publisher)) return undefined
  const first = a.sentences
    .flatMap((s) => s.mentions)
    .find((m) => m.kind === 'org' && fold(m.name) === fold(publisher) && m.country)
  return first?.kind === 'org' && !/^(bloc|international)$/.test(first.orgKind ?? '') ? first.country : undefined
}

/** "Ministry of Foreign Affairs and International Cooperation": what it is for is no sign of many. */
const FIELDS =
  /\b(?:(?:international|european|african|external|caribbean) (?:and \w+ )?(?:co-?operation|relations|trade|affairs|development|integration|business|investment|marketing)|european)\b/gi
const ofMany = (name: string): boolean =>
  OF_MANY.test(
    /^(?:(?:issued|published) by )?(?:the )?(?:ministry|department) (?:of|for)\b/i.test(name)
      ? name.replace(FIELDS, '')
      : name,
  )
const office = (h: Head): number => h.lines.findIndex((t) => OFFICE.test(t) && !ofMany(t))

/** The one state on the line of an office in the letterhead, or on the lines around it; null where several are told. */
function letterhead(h: Head): string | null | undefined {
  const at = office(h)
  if (at < 0) return undefined
  const above = at > 0 ? stateAlone(h.lines[at - 1]!) : undefined
  if (above) return above
  const near = [...new Set(h.lines.slice(at, at + 2).flatMap((t) => statesIn(t, false)))]
  return near.length > 1 ? null : near[0]
}

/** An office on one of the last lines, its state by itself on the next: "MINISTRY OF FOREIGN AFFAIRS", "SINGAPORE". */
function foot({ a }: Head): string | undefined {
  const last = a.sentences.slice(-5).map((s) => a.text.slice(s.start, s.end))
  const at = last.findIndex((t) => t.length < 80 && OFFICE.test(t) && !ofMany(t) && !/[.:]$/.test(t))
  return at >= 0 && last[at + 1] ? stateAlone(last[at + 1]!) : undefined
}

/** "Government.no", "mfa.gov.ge": the state's own part of the net. */
function domain({ publisher }: Head): string | undefined {
  const end =
    /\b(?:gov(?:ernment|erno)?|mfa|gob|gouv|regjeringen|valitus|president|parliament)\.(?:[a-z]+\.)?([a-z]{2})\b/i.exec(
      publisher,
    )?.[1]
  const code = end?.toUpperCase()
  return code && code !== 'EU' && countryName(code) !== code ? code : undefined
}

/** The town that an office of government without a state of its own writes from. */
function townOfOffice(h: Head): string | undefined {
  if (office(h) < 0 && !(OFFICE.test(h.publisher) && !ofMany(h.publisher))) return undefined
  const town = townOf(h.a, h.meta)
  // an office on a journey names the officials of its hosts by their state, its own without: "DILI: Secretary X met Timor-Leste Minister Y"
  const abroad = h.a.sentences.some((s) =>
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

/** The state a mission abroad writes from: "Embassy of Brazil in Dakar", "Ambassador of the Netherlands to Rwanda", "Embassy of Peru, Canberra". */
export function hostOf(a: Annotated, meta: Metadata, home: string | undefined): string | undefined {
  if (!home || !abroad(a, meta)) return undefined
  const of = meta.speaker?.affiliation
  const told = [of ? a.text.slice(of[0], of[1]) : '', meta.publisher ?? '']
  if (told.some((t) => /united nations|geneva|brussels|new york|vienna|\bUN\b/i.test(t))) return undefined
  const states = new Set(told.flatMap((t) => statesIn(t)).filter((c) => c !== home))
  for (const t of told) {
    const town = /(?:\b(?:in|at)|,)\s+([^,]+)$/i.exec(t)?.[1]
    const words = town ? scan(town) : []
    const place = words.length ? gazetteer().at(words, 0, words.length)?.place?.place : undefined
    if (place?.country && place.country !== home) states.add(place.country)
  }
  return states.size === 1 ? [...states][0] : undefined
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
      // "Iveagh House, Dublin"
      if (place.startsWith(fold(m.name)) || place.endsWith(`, ${fold(m.name)}`) || place.endsWith(` ${fold(m.name)}`))
        return m.country
      continue
    }
    const edge = s.block <= first + LETTERHEAD + 1 || s.block >= last - 1
    const next = a.sentences[a.sentences.indexOf(s) + 1]
    const beside =
      s.mentions.some((x) => x.kind === 'date' && Math.max(x.from - m.to, m.from - x.to) <= 3) ||
      // the town on one line, the day on the next
      (s.to - s.from <= 3 && !!next && next.to - next.from <= 5 && next.mentions.some((x) => x.kind === 'date'))
    // "The second was held in Manila in 2024" is a sentence, no dateline
    const line = !a.tokens.slice(s.from, s.to).some(
      (t, i, all) =>
        /^(was|were|is|are|has|had|held|took|met|will|to|by|with|and|from)$/.test(t.key) &&
        // "Issued by the Ministry of Ports and Trade, Dodoma"
        !/^(?:issued|published|released)$/.test(all[0]!.key),
    )
    if (edge && s.to - s.from <= 12 && beside && line) return m.country
  }
  return undefined
}
