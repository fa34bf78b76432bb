// Title pages that tell a numbered meeting in pieces: "PERU - GHANA", "JOINT TRADE COMMISSION", "FOURTH SESSION", each on a line of its own; and
// "35TH TIN PRODUCERS' MEETING" over "The 35th Meeting of Tin Producers was held …", which is one meeting told twice.
import { fold } from '../../../src/identity/keys.ts'
import { countriesWithin, type Annotated } from '../../annotate/annotate.ts'
import type { CountryMention, EventMention, Mention, OrgMention, Sentence } from '../../mention.ts'
import { textLike } from '../../words.ts'

type Page = Sentence & { mentions: Mention[] }

const SITTING = /^(?:meeting|session|round|plenary|sitting)$/
/** Bodies that sit, by the noun they end with or that their field stands behind. */
const SITS =
  /\b(?:commission|committee|council|working group|working party|contact group|board|forum|dialogue|task force|conference|assembly|mechanism|network|platform|consultations?|subcommittee|sub-committee|bureau|congress|caucus)\b/i
const APART = textLike(/^(?:[,:;(|/–—-]|of|the)$/)

/** Lines above the text: headings and short lines, up to the first paragraph. */
function pageOf(a: Annotated): Page[] {
  const first = a.sentences[0]?.block ?? 0
  const end = a.sentences.findIndex((s) => s.block > first + 9 || (s.blockKind === 'paragraph' && s.to - s.from > 22))
  return a.sentences.slice(0, end < 0 ? undefined : end)
}

/**
 * Gives the numbered meetings of a title page the line that stands beside or above them, and tells the first: the paper is of it.
 * Changes the mentions of `a`.
 */
export function titlePage(a: Annotated, title = ''): EventMention | undefined {
  const page = pageOf(a)
  let of: EventMention | undefined
  for (const [i, s] of page.entries())
    for (const [k, m] of s.mentions.entries()) {
      if (m.kind !== 'event' || m.ordinal === undefined || m.series || m.relative || !SITTING.test(m.head)) continue
      const told = besideIn(a, s, m) ?? (alone(a, s, m) && i > 0 ? aboveIt(a, page, i) : undefined)
      if (!told) continue
      const whole: EventMention = { ...m, ...told.line }
      s.mentions[k] = whole
      of ??= whole
      for (const x of [s, page[i - 1]!])
        if (x) x.mentions.splice(0, x.mentions.length, ...x.mentions.filter((y) => y !== told.org))
    }
  toldTwice(a, page)
  return of ?? (PAPER.test(title) ? headed(a, page) : undefined)
}

/** Titles that name the paper and not its meeting. */
const PAPER =
  /^(?:(?:draft|agreed|summary|final|provisional|approved|short)\s+)*(?:minutes|record|notes?|decisions|conclusions|list of (?:participants|decisions)|summary of (?:decisions|discussions)|programme|agenda|report)\b.{0,12}$/i

/** "Annual Review Meeting" on a line of its own. */
function headed(a: Annotated, page: readonly Page[]): EventMention | undefined {
  for (const s of page)
    for (const m of s.mentions)
      if (m.kind === 'event' && m.named && !m.plural && !m.relative && s.blockKind !== 'paragraph' && alone(a, s, m))
        return m
  return undefined
}

interface Told {
  readonly line: Pick<EventMention, 'series' | 'parties'>
  readonly org: OrgMention
}

const textOf = (a: Annotated, from: number, to: number): string =>
  a.text.slice(a.tokens[from]!.start, a.tokens[to - 1]!.end).replace(/\s+/g, ' ')

const statesIn = (a: Annotated, s: Sentence, from: number, to: number): CountryMention[] =>
  s.mentions.filter((m): m is CountryMention => m.kind === 'country' && m.from >= from && m.to <= to)

/** "Joint Trade Commission, Fourth Session", "Steering Committee, Seeds Facility (SF) – Fifth Meeting", "Third Meeting (Board of X)". */
function besideIn(a: Annotated, s: Sentence, m: EventMention): Told | undefined {
  const before = s.mentions
    .filter((x): x is OrgMention => x.kind === 'org' && x.to <= m.from && SITS.test(x.name))
    .at(-1)
  if (before && (before.from === s.from || APART(a.tokens[before.from - 1]))) {
    // between them the body's whole, set off by marks, and nothing that says something
    const rest = s.mentions.filter((x) => x.from >= before.to && x.to <= m.from)
    let at = before.to
    for (; at < m.from; at++) {
      const inside = rest.find((x) => x.from <= at && at < x.to)
      if (inside) at = inside.to - 1
      else if (!APART(a.tokens[at]) && a.tokens[at]!.text !== ')') return undefined
    }
    if (rest.some((x) => !/^(?:org|instrument|country)$/.test(x.kind))) return undefined
    const end = rest.at(-1)?.to ?? before.to
    return { org: before, line: lineOf(a, s, before, end) }
  }
  const behind = s.mentions.find((x): x is OrgMention => x.kind === 'org' && x.from >= m.to && SITS.test(x.name))
  if (!behind || behind.from - m.to > 1 || !/^[,:(|–—-]$/.test(a.tokens[m.to]?.text ?? '')) return undefined
  return { org: behind, line: lineOf(a, s, behind, behind.to) }
}

/** The name of the line, with what stands behind the body, and the states before it: "Peru – Ghana Joint Commission". */
function lineOf(a: Annotated, s: Sentence, org: OrgMention, to: number): Told['line'] {
  let from = org.from
  for (let k = from - 1; k >= s.from; k--) {
    const state = s.mentions.find((m) => m.kind === 'country' && m.from <= k && k < m.to)
    if (state) from = k = state.from
    else if (!/^[-–—/&]$/.test(a.tokens[k]!.text)) break
  }
  const two = statesIn(a, s, from, org.to)
  const name = textOf(a, two.length >= 2 ? from : org.from, to).replace(/\s*\(\p{Lu}+\)$/u, '')
  return { series: name, parties: two.length >= 2 ? two : statesOfName(a, org) }
}

/** States inside the name of a body. */
function statesOfName(a: Annotated, org: OrgMention): CountryMention[] {
  const found = countriesWithin(a.tokens, org.from, org.to)
  return new Set(found.map((c) => c.code)).size >= 2 ? found : []
}

/** The meeting fills its line. */
const alone = (a: Annotated, s: Sentence, m: EventMention): boolean =>
  s.mentions.every((x) => x === m || x.kind === 'date') &&
  m.from - s.from <= 1 &&
  s.to - s.from <= 8 &&
  !/[.;]$/.test(a.text.slice(s.start, s.end))

/** The body on the line above, and the states on the line above that. */
function aboveIt(a: Annotated, page: readonly Page[], i: number): Told | undefined {
  const s = page[i - 1]!
  if (/\S/.test(a.text.slice(s.end, page[i]!.start))) return undefined
  const org = s.mentions.find((x): x is OrgMention => x.kind === 'org' && SITS.test(x.name))
  if (!org || org.from - s.from > 1 || s.to - org.to > 4) return undefined
  const own = statesOfName(a, org)
  const states = page[i - 2]
  const two = states ? statesIn(a, states, states.from, states.to) : []
  const only =
    states &&
    two.length >= 2 &&
    a.tokens
      .slice(states.from, states.to)
      .every(
        (t, n) =>
          two.some((c) => c.from <= states.from + n && states.from + n < c.to) || /^(?:[-–—/,&]|and|the)$/.test(t.key),
      )
  if (own.length || !only) return { org, line: { series: org.name, parties: own } }
  return { org, line: { series: `${textOf(a, states.from, states.to)} ${org.name}`, parties: two } }
}

/** "35TH TIN PRODUCERS' MEETING" and "The 35th Meeting of Tin Producers of the World": of one line, by its name in the title. */
function toldTwice(a: Annotated, page: readonly Page[]): void {
  const head = page
    .flatMap((s) => s.mentions.map((m) => ({ m, s })))
    .find((x): x is { m: EventMention; s: Page } => x.m.kind === 'event' && x.m.ordinal !== undefined && !!x.m.series)
  if (!head || head.m.relative) return
  const from = page.length
  for (const s of a.sentences.slice(from, from + 3))
    for (const [k, m] of s.mentions.entries()) {
      if (m.kind !== 'event' || m.ordinal !== head.m.ordinal || m.relative || !m.series || m.plural) continue
      if (fold(m.series) === fold(head.m.series!)) return
      const mine = wordsOf(head.m.series!)
      const other = wordsOf(m.series)
      // all words of the shorter name are in the longer, but the letters of a body; without them the names are known for one
      const [few, many] = mine.length <= other.length ? [mine, other] : [other, mine]
      const shared = few.filter((w) => many.includes(w))
      if (shared.length < 2 || few.length - shared.length !== 1) continue
      s.mentions[k] = { ...m, series: head.m.series!, parties: m.parties.length ? m.parties : head.m.parties }
      return
    }
}

/** Content words of a line's name. */
const wordsOf = (name: string): string[] =>
  fold(name)
    .split(' ')
    .map((w) => w.replace(/['’]s?$/, '').replace(/s$/, ''))
    .filter((w) => w.length > 2 && !/^(?:meeting|session|round|the|and|for)$/.test(w))
