// Bodies that no list and no noun shows, known by where their letters stand: "Ms Ana Sorel of DNV", "Jan Kowal (MZV)", "…, Asia Department, MFA".
import { POST_NOMINALS } from '../../lexicon/person-names.ts'
import type { OrgMention, PostMention } from '../../mention.ts'
import { GIVEN_NAMES } from '../../../src/ontology/lexicon/names.ts'
import { capital, foldedText } from '../../scan.ts'
import { initialsFit } from '../acronyms.ts'
import { BUSINESS } from '../posts/around.ts'
import { isTitleWord } from '../posts/title.ts'
import type { PersonContext, PostContext } from '../context.ts'
import { keyLike } from '../../words.ts'

/** Letters that say something of the person: offices, ranks, degrees, and what a list says of who came. */
const NO_BODY = keyLike(
  /^(?:mp|mep|mpp|mla|mna|td|msp|ms|senator|phd|md|ba|ma|msc|mba|llm|llb|jd|esq|qc|kc|sc|pc|obe|mbe|cbe|kbe|dbe|gcb|kcb|cb|cmg|kcmg|gcmg|dso|dsc|mc|psc|ndc|afwc|fss|adc|rtd|ret|usn|usa|uk|eu|usaf|usmc|rn|raf|ae|ii|iii|iv|vi|vii|viii|ix|xi|xii|am|pm|tv|tbc|tba|online|chair|moderator|speaker|host|ceo|cfo|coo|cto|head|hod|foc|hom|da|dha|n|np|ac|vi|jr|sr|he|hrh|hm|vip|ict|covid|q|a|u)$/,
)

/** The run of letters at token `k`, where it may be the name of a body, and what follows it is in `next`. */
export function lettersAt(c: PostContext, k: number, end: number, next: RegExp): OrgMention | null {
  const { tokens, source } = c
  const t = tokens[k]
  if (k >= end || t?.shape !== 'ALL' || t.text.length < 2 || t.text.length > 8 || c.org(k)) return null
  if (NO_BODY(t) || POST_NOMINALS.has(t.text) || !/^\p{Lu}[\p{Lu}\d-]+$/u.test(t.text)) return null
  let to = k + 1
  while (to < end && to < k + 4 && tokens[to]!.shape === 'ALL' && !c.country(to)) to++
  const there = c.country(k) ?? c.place(k)
  // "KAZAKH INVEST"
  if (there && there.to >= to) return null
  // "VHS Brno"
  const town = to === k + 1 && tokens[to]?.shape === 'Cap' ? c.place(to) : null
  if (town) to = town.to
  const behind = tokens[to]
  if (to < end && behind && !next.test(behind.text) && !source.slice(tokens[to - 1]!.end, behind.start).includes('\n'))
    return null
  const name = source.slice(t.start, tokens[to - 1]!.end).replace(/\s+/g, ' ')
  return {
    kind: 'org',
    from: k,
    to,
    name,
    ...(to === k + 1 ? { acronym: name } : {}),
    generic: false,
    source: 'grammar',
  }
}
/** What may follow in a sentence. */
export const IN_PROSE = /^(?:[,.;:)]|\p{Ll}[\p{L}-]*)$/u
/** In a list or between brackets. */
export const IN_LIST = /^(?:[,.;:)\]]|and|who|\||–|—)$/

/** Behind a name alone: at the end of its line. */
export const AT_END = /^[;)]$/

/** "…, journalist, El Mercurio", "…, Deputy Chief Executive Officer, Eximbank": whom such a post serves, in capitals that are nobody's name. */
export function employerAt(c: PersonContext, k: number, end: number, post: PostMention | undefined): OrgMention | null {
  const { tokens, source } = c
  if (!post || post.org || post.country || !BUSINESS.test(post.title.toLowerCase())) return null
  let to = k
  while (to < end && to < k + 4 && capital(tokens[to]) && !isTitleWord(tokens[to]) && !c.country(to)) to++
  if (to === k || !/^(?:[,.;:)]|and)$/.test(tokens[to]?.text ?? '.') || c.place(k) || GIVEN_NAMES.has(tokens[k]!.key))
    return null
  if (to === k + 1 && c.ordinary(tokens[k]!.key)) return null
  const name = source.slice(tokens[k]!.start, tokens[to - 1]!.end).replace(/\s+/g, ' ')
  return { kind: 'org', from: k, to, name, orgKind: 'company', generic: false, source: 'grammar' }
}

/** Index behind letters at `j`, in brackets or behind a comma, that stand for the body told just before; the body takes them. Else null. */
export function aliasOf(c: PostContext, body: OrgMention, j: number, end: number): number | null {
  const { tokens } = c
  const letters = lettersAt(c, j + 1, end, /^(?:[),]|and)$/)
  if (!letters?.acronym) return null
  const inside = tokens[j]!.text === '(' && tokens[letters.to]?.text === ')'
  if (!inside && !initialsFit(letters.acronym, body.name)) return null
  if (!body.acronym) Object.assign(body, { acronym: letters.acronym })
  return inside ? letters.to + 1 : letters.to
}

/** "Ana Sorel (Daily Star)" is read by the noun of the paper; "(MZV)", "(APC, Kebbi)", "(NPP — East)": the body in the brackets behind a name, or null. */
export function inBrackets(c: PersonContext, j: number, end: number): { org: OrgMention; to: number } | null {
  const { tokens } = c
  if (tokens[j]?.text !== '(') return null
  const org = lettersAt(c, j + 1, end, /^(?:[),]|-|–|—)$/)
  if (!org) return null
  const close = tokens.slice(org.to, org.to + 7).findIndex((t) => t.text === ')')
  if (close < 0) return null
  return { org, to: org.to + close + 1 }
}

/** Index behind "(Ret.)", "(head)" at `i`, else `i`. */
export function retiredEnd({ tokens }: PersonContext, i: number, end: number): number {
  let j = i
  // "(USAF, ret.)": what he served in
  const past = tokens.slice(i + 1, i + 7).findIndex((t) => /^(?:ret|retd|rtd|retired|\))$/.test(t.key))
  if (tokens[j]?.text === '(' && past > 0 && tokens[i + 1 + past]!.text !== ')') {
    const close = tokens.slice(i, Math.min(end, i + 8)).findIndex((t) => t.text === ')')
    return close > 0 ? i + close + 1 : i
  }
  if (
    tokens[j]?.text !== '(' ||
    !/^(ret|retd|rtd|retired|head|tbc|online|virtual|via|phd|ph|dr|md)$/.test(tokens[j + 1]?.key ?? '')
  )
    return i
  while (j < end && tokens[j]!.text !== ')') j++
  return j + 1
}

const TIMES =
  /^(?:at (?:that|the) time|at present|until (?:then|now|recently|(?:last|this) \p{L}+|\d{4})|today|now|later|then|formerly|since \d{4}|for (?:many|\d+) years)$/u
/** Of these, those of the past. */
/** Behind the name of a unit in quotation marks at `i`: "Head of Unit "Visa Policy", European Commission"; else `i`. */
export function quotedEnd(tokens: PostContext['tokens'], i: number): number {
  if (!/^["“]$/.test(tokens[i]?.text ?? '') || !UNIT(tokens[i - 1])) return i
  const close = tokens.slice(i + 1, i + 9).findIndex((t) => /^["”]$/.test(t.text))
  return close > 0 ? i + close + 2 : i
}
const UNIT = keyLike(/^(?:unit|division|department|section|directorate|programme|sector|branch)$/)

/** Behind the bracket that closes at `i`, over the region told beside the state: "(Ghana, Western Region)"; 0 where it goes on otherwise. */
export function closing(tokens: PostContext['tokens'], i: number): number {
  if (tokens[i]?.text === ')') return i + 1
  if (tokens[i]?.text !== ',') return 0
  const close = tokens.slice(i, i + 6).findIndex((t) => t.text === ')')
  return close > 1 && tokens.slice(i + 1, i + close).every((t) => t.shape === 'Cap') ? i + close + 1 : 0
}

/** A post of one person that tells its state or body. */
export const ownPost = (p: { post: PostMention } | null): boolean =>
  !!p && !p.post.plural && !!(p.post.org ?? p.post.country)

/** Behind "(COAS)" at `i`, the letters of the title in front of it; else `i`. */
export function titleLetters(tokens: PostContext['tokens'], i: number, title: string | undefined): number {
  const letters = tokens[i]?.text === '(' && tokens[i + 2]?.text === ')' ? tokens[i + 1]!.text : ''
  return title && /^\p{Lu}[\p{Lu}\p{Ll}]{1,5}$/u.test(letters) && initialsFit(letters.toUpperCase(), title) ? i + 3 : i
}

/** What a body, or those who speak for it, does that a text quotes: "OSCE said", "OSCE sources told the agency". */
export const TELLS = keyLike(
  /^(?:sources?|officials?|diplomats?|spokes(?:man|woman|person)|told|tells|learned|learnt|reported|reports|wrote|writes|said|says|announced|stated|confirmed|added|informed)$/,
)
export const PAST_TIME = /^(?:at (?:that|the) time|until .*|then|formerly|for .*)$/
/** Index behind words of time before a post: "at that time Secretary of State", "until then dean". */
export function timeEnd(tokens: PersonContext['tokens'], k: number): number {
  for (let n = 3; n > 0; n--) if (TIMES.test(foldedText(tokens, k, k + n))) return k + n
  return k
}

/** "of the daily X", "of the firm Y": index behind the noun that says what it is, else `k`. */
export const overSort = ({ tokens }: PersonContext, k: number): number => (SORT(tokens[k]) ? k + 1 : k)
const SORT = keyLike(
  /^(?:daily|weekly|newspaper|magazine|firm|company|agency|ngo|charity|operator|airline|consultancy|broadcaster|foundation|startup)$/,
)

/** "Portugal's Directorate-General for X": the body, over its state. */
export function ownedAt(c: PersonContext, from: number): OrgMention | null {
  const k = overSort(c, from)
  const there = c.country(k)
  const org = c.org(k) ?? (there && c.tokens[there.to]?.shape === 'poss' ? c.org(there.to + 1) : null)
  if (org && there && org.from > k) org.country ??= there.code
  return org
}

/** "formerly of the National University": a post of no title that is past. */
export function formerlyOf(c: PersonContext, k: number, end: number): PostMention | null {
  if (!/^(of|at|with)$/.test(c.tokens[k]?.key ?? '')) return null
  const q = c.tokens[k + 1]?.key === 'the' ? k + 2 : k + 1
  const org = q < end ? c.org(q) : null
  const blank = { title: '', head: '', former: true, definite: false, plural: false }
  return org && { kind: 'post', from: k, to: org.to, ...blank, org }
}
