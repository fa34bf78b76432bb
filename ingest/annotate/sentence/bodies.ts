// The bodies of a sentence: by grammar first, then what a noun or their spelling tells, then the dictionary's where the grammar found nothing longer.
import { GIVEN_NAMES } from '../../../src/ontology/lexicon/names.ts'
import { isOrdinary } from '../../../src/ontology/lexicon/words.ts'
import { isOrgHead } from '../../lexicon/bodies.ts'
import type { OrgMention, Range } from '../../mention.ts'
import { capital } from '../../scan.ts'
import { acronymFits, bracketAcronym } from '../acronyms.ts'
import { companyAt } from '../companies.ts'
import { UNIT_NAME } from '../posts/around.ts'
import { INSTRUMENT_HEADS } from '../../lexicon/instruments.ts'
import { organizationAt } from '../organizations.ts'
import { partyAt } from '../parties.ts'
import { honorificsAt } from '../people/honours.ts'
import { isTitleWord } from '../posts/title.ts'
import { romanceBodyAt, romanceStateAt } from '../romance.ts'
import { dictionaryBody } from './known.ts'
import type { SentenceReading } from './reading.ts'
import { aboutWord, keyLike } from '../../words.ts'

/** Reads the bodies of a sentence into `orgs`; what they give way to is settled later. */
export function readBodies(s: SentenceReading): void {
  const { c, text, tokens, from, to, hit, orgs, at, free, claim } = s
  const body = new Uint8Array(to - from)
  // companies by their ending, then heads from left to right
  // `open`: index behind the last token that something has been read in, kept while going on: looking back for it made long sentences quadratic
  let floor = from
  let open = from
  for (let i = from; i < to; i++) {
    if (i > from && at(i - 1)) open = i
    if (!capital(tokens[i]) || at(i)) continue
    const state = romanceStateAt(c, i, to)
    if (state && free(state)) {
      claim(state)
      i = state.to - 1
      continue
    }
    const abroad = romanceBodyAt(c, i, to)
    if (abroad && free(abroad)) {
      addOrg(abroad)
      i = orgs.get(abroad.from)!.to - 1
      floor = i + 1
      continue
    }
    const party = partyAt(c, i, Math.max(floor, open), to)
    if (party && free(party)) {
      addOrg(party)
      i = orgs.get(party.from)!.to - 1
      floor = i + 1
      continue
    }
    const company = companyAt(c, i, floor, to)
    if (company && free(company)) addOrg(company)
    else if (isOrgHead(tokens[i]!.key)) {
      const m = organizationAt(c, i, Math.max(floor, open), to)
      if (m && free(m)) {
        const h = hit(m.from)?.body
        addOrg(
          h && h.to > m.to
            ? {
                ...m,
                to: h.to,
                name: text.slice(tokens[m.from]!.start, tokens[h.to - 1]!.end).replace(/\s+/g, ' '),
              }
            : m,
        )
        i = Math.max(i, orgs.get(m.from)!.to - 1)
        floor = i + 1
      }
    }
  }
  for (let i = from; i < to; i++) {
    const b = cuedBody(s, i) ?? bodyByState(s, i) ?? spelledBody(s, i)
    if (b && free(b) && !inBody(b)) addOrg(b)
  }
  // dictionary bodies where the grammar found nothing longer
  for (let i = from; i < to; i++) {
    if (body[i - from]) continue
    const b = dictionaryBody(s, i) ?? camelBody(s, i)
    if (b) addOrg(b)
  }
  // "Secretariat of the Cabinet Office", "Laboratory of the Research Department at the Institute": a unit and its body
  for (const o of orgs.values()) {
    // "the European Commission's Directorate-General for Ports", "the Bank's Nauru Office"
    const its = tokens[o.to]?.shape === 'poss' ? orgs.get(o.to + 1) : undefined
    if (its && !its.parent && o.parent !== its && UNIT_NAME.test(its.name)) its.parent = o
    if (o.parent || !/^(of|at|in|within|under)$/.test(tokens[o.to]?.key ?? '')) continue
    const k = tokens[o.to + 1]?.key === 'the' ? o.to + 2 : o.to + 1
    const owner = c.country(k)
    const p =
      orgs.get(k) ?? (owner ? orgs.get(tokens[owner.to]?.shape === 'poss' ? owner.to + 1 : owner.to) : undefined)
    if (
      p &&
      p !== o &&
      (tokens[o.to]!.key === 'of' || /^(office|institute|armed|university|council|ministry)$/.test(o.orgKind ?? ''))
    )
      o.parent = p
  }

  function addOrg(m: OrgMention): void {
    const o = bracketed(s, m)
    orgs.set(o.from, o)
    body.fill(1, o.from - from, o.to - from)
  }
  function inBody(m: Range): boolean {
    const at = body.indexOf(1, m.from - from)
    return at >= 0 && at < m.to - from
  }
}

/** What a body of many states has, and is called by its name. */
const OFFICE = keyLike(/^(?:secretariat|commission|parliament|headquarters)$/)

function bracketed(s: SentenceReading, m: OrgMention): OrgMention {
  const { tokens, to, orgs } = s
  const b = bracketAcronym(tokens, m.to, to)
  if (b && (acronymFits(b.acronym, m.name) || ofItsLanguage(s, m, b.from))) {
    // "Lagoon Islands Forum (LIF) Secretariat": the letters are those of the body it works for
    const office = tokens[b.to]
    if (b.to < to && OFFICE(office) && capital(office) && !capital(tokens[b.to + 1]))
      return { ...m, to: b.to + 1, name: `${m.name} ${office!.text}` }
    // "the Commission of the African Union (AU)": the letters are those of the known body it is of
    if (m.source === 'grammar' && ofKnown(s, m, b.from)) return m
    return { ...m, to: b.to, acronym: b.acronym }
  }
  const called = calledAfter(s, m)
  if (called) return called
  // "NSPS (National Space Policy Secretariat)": the long form stands in the brackets.
  if (tokens[m.to]?.text === '(' && m.acronym === m.name) {
    const inner = orgs.get(m.to + 1)
    if (inner && tokens[inner.to]?.text === ')') {
      orgs.delete(inner.from)
      return { ...inner, from: m.from, to: inner.to + 1, acronym: m.name }
    }
  }
  return m
}

/** The letters at `at` are of a known body whose name closes that of `m` behind "of the". */
function ofKnown({ hit }: SentenceReading, m: OrgMention, at: number): boolean {
  const known = hit(at)?.body?.body
  return !!known && [known.name, ...known.aliases].some((n) => m.name.endsWith(` of the ${n}`))
}

/** "the Slovenian Press Agency (STA)", "the Turkish Cooperation Agency (TIKA)": a body of one state by the letters it has in its own language. */
function ofItsLanguage({ tokens, hit }: SentenceReading, m: OrgMention, at: number): boolean {
  const t = tokens[at]!
  const known = hit(at)
  return (
    m.source === 'grammar' &&
    !!m.country &&
    !m.generic &&
    t.shape === 'ALL' &&
    /^\p{Lu}{3,6}$/u.test(t.text) &&
    tokens[at + 1]?.text === ')' &&
    !/^(?:tbc|tbd|ngo|llc|plc|phd|mou|fta|q&a)$/.test(t.key) &&
    !known?.country &&
    !known?.place &&
    !known?.body
  )
}

/** 'the Diplomatic Academy "Anton Vallo"': after whom it is called is part of its name. */
function calledAfter({ text, tokens, to }: SentenceReading, m: OrgMention): OrgMention | undefined {
  const opens = /^[“"]$/.test(tokens[m.to]?.text ?? '') && capital(tokens[m.to + 1])
  if (!opens || !/\b(?:academy|school|institute|university|college|hospital|centre|center|lyceum)$/i.test(m.name))
    return
  let k = m.to + 1
  while (
    k < to &&
    k < m.to + 8 &&
    (capital(tokens[k]) ||
      tokens[k]!.shape === 'init' ||
      tokens[k]!.text === '.' ||
      /^(?:de|da|del|of|la)$/.test(tokens[k]!.key))
  )
    k++
  if (k >= to || !/^[”"]$/.test(tokens[k]!.text) || k - m.to < 3) return
  return { ...m, to: k + 1, name: text.slice(tokens[m.from]!.start, tokens[k]!.end).replace(/\s+/g, ' ') }
}

/** "QazTrade", "EirGrid": a capital inside a word; "McDonald" and "DeLuca" are people. */
const isCamel = aboutWord(
  ({ shape, text }) =>
    shape === 'Cap' &&
    // "MoUs", "LoIs"
    !/^\p{Lu}\p{Ll}\p{Lu}s$/u.test(text) &&
    /^\p{Lu}\p{Ll}+\p{Lu}[\p{L}\p{N}]+$/u.test(text) &&
    !/^(?:Mc|Mac|De|Di|La|Le|Lo|Du|Da|Van|Von|Fitz|Al|El|Ben|San|Saint|Ap|Mhic|Nic|Ní)\p{Lu}/u.test(text),
)

/** "QazTrade": a body by its spelling, where no name of a person goes on behind or before it. */
function camelBody(s: SentenceReading, i: number): OrgMention | null {
  const { c, tokens, from, to, hit } = s
  const t = tokens[i]!
  if (!isCamel(t) || hit(i)?.place || hit(i)?.country || (i > from && honorificsAt(c, i - 1, to)?.to === i)) return null
  const next = tokens[i + 1]
  if ((next?.shape === 'Cap' && i + 1 < to && !isOrdinary(next.key)) || GIVEN_NAMES.has(tokens[i - 1]?.key ?? ''))
    return null
  if (/^[-"“‘']$/.test(tokens[i - 1]?.text ?? '') || next?.text === '-') return null
  // "the HydroSur scholarship programme", "the project HydroSur"
  if ([i - 1, i + 1, i + 2].some((k) => INSTRUMENT_HEADS[tokens[k]?.key ?? ''])) return null
  return { kind: 'org', from: i, to: i + 1, name: t.text, orgKind: 'company', generic: false, source: 'grammar' }
}

const COMPANY = keyLike(
  /^(company|firm|operator|startup|conglomerate|contractor|manufacturer|airline|shipyard|shipbuilder|supplier|developer|producer|newspaper|daily|weekly|agency|broadcaster|charity|ngo|think|foundation|consultancy|carrier|utility|publisher)$/,
)
const PROMOTER = keyLike(/^(?:invest|business|enterprise|innovation|brand)$/)
const UTILITY = keyLike(/^(?:power|petroleum|ports|post|telecom|rail|shipping|minerals)$/)
/**
 * "Invest Lithuania", "Business Sweden": what a state calls its agency for trade; "Kenya Power", which the state was taken for. "Invest Rwanda
 * Forum" is a forum, "Kenya Power Minister" a post.
 */
function bodyByState(s: SentenceReading, i: number): OrgMention | null {
  const { c, text, tokens, to } = s
  if (!capital(tokens[i]) || capital(tokens[i - 1])) return null
  const promoter = PROMOTER(tokens[i])
  const state = c.country(promoter ? i + 1 : i)
  if (state?.form !== 'name') return null
  const end = promoter ? state.to : state.to + 1
  if (!promoter && !(UTILITY(tokens[state.to]) && tokens[state.to]!.shape === 'Cap')) return null
  if (end > to || capital(tokens[end]) || /^['’-]/.test(tokens[end]?.text ?? '')) return null
  return {
    kind: 'org',
    from: i,
    to: end,
    name: text.slice(tokens[i]!.start, tokens[end - 1]!.end),
    orgKind: promoter ? 'agency' : 'company',
    country: state.code,
    generic: false,
    source: 'grammar',
  }
}

/** "the Finnish company Cinia": a noun that says what the name is of. */
function cuedBody(s: SentenceReading, i: number): OrgMention | null {
  const { text, tokens, to, at } = s
  const noun = tokens[i]!
  if ((noun.shape !== 'lower' && noun.text !== 'NGO') || !COMPANY(noun)) return null
  const start = noun.key === 'think' && tokens[i + 1]?.key === 'tank' ? i + 2 : i + 1
  let k = start
  while (k < to && k < start + 4 && capital(tokens[k]) && !at(k) && !isTitleWord(tokens[k])) k++
  if (k === start || isOrdinary(tokens[start]!.key)) return null
  return {
    kind: 'org',
    from: start,
    to: k,
    name: text.slice(tokens[start]!.start, tokens[k - 1]!.end),
    orgKind: 'company',
    generic: false,
    source: 'grammar',
  }
}

/** Small words inside names of bodies in languages that put them there. */
const SMALL = keyLike(
  /^(?:de|des|du|del|della|delle|dei|di|da|do|dos|der|die|für|et|e|y|i|en|ni|la|le|el|za|a|och|og|ja|dan|und)$/,
)

/**
 * "Assembleia Popular Galega (APG)": capitals of another language whose initials stand in brackets behind them. Two such words look like a
 * person's name otherwise; English words have heads that say what they are of.
 */
function spelledBody(s: SentenceReading, i: number): OrgMention | null {
  const { text, tokens, from, to } = s
  const b = bracketAcronym(tokens, i, to)
  if (!b || b.acronym.length < 2 || b.acronym.length > 8) return null
  let initials = ''
  let foreign = 0
  for (let k = i - 1; k >= from && k > i - 12; k--) {
    const t = tokens[k]!
    if (t.shape === 'lower' && SMALL(t)) continue
    if (!capital(t) || isTitleWord(t) || INSTRUMENT_HEADS[t.key]) return null
    if (!isOrdinary(t.key)) foreign++
    initials = t.key[0]! + initials
    if (initials.length < b.acronym.length) continue
    if (initials !== b.acronym.toLowerCase() || foreign * 2 < initials.length || honorificsAt(s.c, k - 1, to)?.to === k)
      return null
    const name = text.slice(tokens[k]!.start, tokens[i - 1]!.end).replace(/\s+/g, ' ')
    return { kind: 'org', from: k, to: i, name, generic: false, source: 'grammar' }
  }
  return null
}
