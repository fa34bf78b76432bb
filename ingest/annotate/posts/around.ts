// What stands inside and behind the title of a post: full powers, the desk in brackets, the state by its long name, "Parliament" alone.
import type { OrgMention } from '../../mention.ts'
import { type Token, capital } from '../../scan.ts'
import type { PostContext } from '../context.ts'
import { keyLike } from '../../words.ts'
import { isTitleWord } from './title.ts'

/** Index behind the bracket at `i` that says which of several such posts it is: "Secretary (East)", "Joint Secretary (UN Political)"; else `i`. */
export function deskAt(c: PostContext, i: number, end: number): number {
  const { tokens } = c
  if (tokens[i]?.text !== '(' || !capital(tokens[i + 1])) return i
  let j = i + 1
  while (
    j < end &&
    j < i + 8 &&
    (capital(tokens[j]) || /^(?:and|&|-|of)$/.test(tokens[j]!.text) || tokens[j]!.shape === 'num')
  )
    j++
  if (tokens[j]?.text !== ')') return i
  const whole = c.org(i + 1) ?? c.country(i + 1) ?? c.place(i + 1)
  const desk = tokens.slice(i + 1, j).some((t) => DESK(t)) || (!!whole && whole.to < j)
  return desk && (!whole || whole.to < j || DESK(tokens[i + 1])) ? j + 1 : i
}
/** "Ambassador Extraordinary and Plenipotentiary": index behind the words of full powers. */
export function plenipotentiary(c: PostContext, head: number, end: number): number {
  const { tokens } = c
  let j = head + 1
  if (!/^(?:ambassador|envoy|minister)$/.test(tokens[head]!.key)) return j
  while (
    j < end &&
    (/^(?:extraordinary|plenipotentiary)$/.test(tokens[j]!.key) ||
      (/^(?:and|&)$/.test(tokens[j]!.text) && tokens[j + 1]?.key === 'plenipotentiary'))
  )
    j++
  return j
}
const DESK = keyLike(
  /^(?:east|west|north|south|central|political|economic|affairs|relations|cooperation|consular|bilateral|multilateral|europe|asia|africa|americas|policy|trade|protocol|security|administration|development|legal)$/,
)

/** Index of the state behind what it calls itself, where that is no name of the gazetteer: "friendly Republic of Italy", "S.R. of Vietnam"; else `k`. */
export function stateLead(c: PostContext, k: number, end: number): number {
  const { tokens } = c
  if (c.country(k)) return k
  for (let j = k; j < end && j < k + 5; j++) {
    const t = tokens[j]!
    if (STATE(t) || (t.shape === 'abbr' && j === k)) {
      const at = tokens[j + 1]?.key === 'of' ? (tokens[j + 2]?.key === 'the' ? j + 3 : j + 2) : k
      return at > k && at < end && c.country(at)?.form === 'name' ? at : k
    }
    if (!capital(t) && !/^(friendly|sisterly|brotherly|fraternal|neighbou?ring)$/.test(t.key) && t.shape !== 'poss')
      return k
  }
  return k
}
const STATE = keyLike(
  /^(?:republic|kingdom|state|federation|sultanate|emirate|principality|commonwealth|union|grand duchy|duchy)$/,
)

/** Who is sent nowhere by his post. */
export const AT_HOME = keyLike(
  /^(?:minister|president|premier|chancellor|king|queen|emir|sultan|speaker|governor|mayor)$/,
)

/** Posts that a parliament has. */
export const SITS = /^(?:speaker|clerk|member|whip|president|general)$/
/** "Parliament" alone: of which state, the text tells elsewhere. */
export function parliamentAt(c: PostContext, k: number): OrgMention | null {
  const t = c.tokens[k]
  if (
    t?.shape !== 'Cap' ||
    !/^(?:parliament|senate)$/.test(t.key) ||
    c.org(k) ||
    /^(?:of|for)$/.test(c.tokens[k + 1]?.key ?? '')
  )
    return null
  return { kind: 'org', from: k, to: k + 1, name: t.text, orgKind: 'parliament', generic: true, source: 'grammar' }
}

/** "at the Riga-based Baltic Institute": index of the body behind the town, else `k`. */
export const basedAt = (tokens: PostContext['tokens'], k: number): number =>
  capital(tokens[k]) && tokens[k + 1]?.text === '-' && tokens[k + 2]?.key === 'based' ? k + 3 : k

/** Index behind the unit that a genitive gives to a body: "the Commission's Environment Division"; 0 where none stands there. */
export function unitEnd(c: PostContext, body: OrgMention, end: number): number {
  const { tokens } = c
  if (tokens[body.to]?.shape !== 'poss') return 0
  const own = c.org(body.to + 1)
  if (own) return own.to
  let j = body.to + 1
  while (
    j < end &&
    j < body.to + 8 &&
    (capital(tokens[j]) || /^(?:and|field|legal|policy|press)$/.test(tokens[j]!.key))
  )
    j++
  if (UNITS(tokens[j])) return j + 1
  return UNITS(tokens[j - 1]) && j > body.to + 1 ? j : 0
}
const UNITS = keyLike(
  /^(?:desk|division|department|unit|office|section|branch|directorate|team|bureau|secretariat|centre|center)$/,
)

/** A body that is one of a greater one where that stands beside it: "Directorate-General for Ports", "Regional Office", "Faculty of Law". */
export const UNIT_NAME =
  /^(?:directorate|department|division|faculty|bureau|section|branch|unit|laboratory|sub-?committee|secretariat|office|school|college|centre|center)\b|\b(?:department|division|office|bureau|secretariat|directorate|faculty|branch|unit|section|laboratory|centre|center|institute)$/i

/** "Governor of the Erongo Region": heads of parts of a state. */
export const REGIONAL = /^(governor|minister|premier|prefect|administrator|commissioner|intendant|chairman|head)$/
const PART = keyLike(
  /^(region|province|state|county|oblast|governorate|prefecture|district|department|canton|territory|voivodeship)$/,
)
/** Behind a region named by its noun, which begins at token `k`; else `k`. */
export function regionEnd(tokens: readonly Token[], k: number, end: number): number {
  let e = k
  while (e < end && e < k + 4 && capital(tokens[e]) && !PART(tokens[e])) e++
  return e > k && e < end && capital(tokens[e]) && PART(tokens[e]) ? e + 1 : k
}

/** "Director for UN, X Ministry": the body behind the comma is the post's. */
export function bodyBehind(c: PostContext, i: number): boolean {
  if (c.tokens[i]?.text !== ',') return false
  return !!c.org(i + 1) || !!c.org(c.country(i + 1)?.to ?? i)
}

/**
 * Behind "delegation" of "head of the Chilean delegation", "head of the Vietnamese government delegation", "head of the government-level negotiation
 * delegation"; `i`: behind the state, which makes "side" and "government" one as well. 0 where there is none.
 */
export function teamEnd(tokens: readonly Token[], i: number, ofState: boolean): number {
  let k = i
  while (
    k < i + 5 &&
    (tokens[k]?.shape === 'lower' || tokens[k]?.text === '-') &&
    !/^(?:of|and|to|for|in|at|with|by)$/.test(tokens[k]!.key)
  ) {
    if (/^(?:delegation|team|mission)$/.test(tokens[k]!.key)) return k + 1
    k++
  }
  return ofState && /^(?:side|government)$/.test(tokens[i]?.key ?? '') ? i + 1 : 0
}

/** Behind "Program" of "Director of the Europe, Russia, and Eurasia Program", whose name is a list; 0 where `i` begins none. */
export function programmeEnd(tokens: readonly Token[], i: number, end: number): number {
  let listed = false
  for (let k = i; k < Math.min(end, i + 10); k++) {
    const t = tokens[k]!
    if (t.text === ',' || t.key === 'and' || t.text === '&') listed = k > i
    else if (!capital(t)) return 0
    else if (/^(?:programme|program|department|division|section|desk|initiative|practice)$/.test(t.key))
      return listed && k > i ? k + 1 : 0
  }
  return 0
}

/** Behind a body and the bodies it is of: "Secretariat of the Cabinet Office". */
export function chainEnd(o: OrgMention): number {
  let to = o.to
  for (let p = o.parent, n = 0; p && n < 4 && p.from >= to && p.from - to <= 4; p = p.parent, n++) to = p.to
  return to
}

/** "head of the Hong Kong department", "director for China affairs": the noun behind the state goes with the title. */
export const stateUnit = (prep: string, t: Token | undefined): boolean =>
  (prep === 'of'
    ? /^(?:department|desk|section|division|unit|programme|program)$/
    : /^(?:affairs|relations|policy|studies|issues|matters|programmes)$/
  ).test(t?.key ?? '')

/** Posts that only a company or an association has: what they are of is one, known or not. */
export const BUSINESS =
  /\b(journalist|reporter|correspondent|columnist|editor|ceo|cfo|cto|coo|cso|cio|chief \w+ officer|founder|cofounder|managing director|chairman|executive officer|chief executive|general manager|vice president|managing partner)\b/
/** Behind the capitals at token `i` that such a post is of, known or not. */
export function companyName(c: PostContext, i: number, end: number): number {
  let j = i
  if (/^(?:republic|state|nation|government|senate|parliament)$/.test(c.tokens[i]!.key)) return i
  while (j < end && j < i + 4 && capital(c.tokens[j]) && !isTitleWord(c.tokens[j]) && !c.country(j))
    j = c.place(j)?.to ?? j + 1
  return j
}
