// The cells of a programme with their words annotated: no people in titles, no meetings in the lines of people, museums where one dines are places.
import { bracketAcronym } from '../../annotate/acronyms.ts'
import type { DateMentionToken, EventMention, Mention, OrgMention, PlaceMention, Sentence } from '../../mention.ts'
import type { Token } from '../../scan.ts'
import { NO_ACRONYM } from './bodies.ts'
import { peopled, type Cell, type Line } from './lines.ts'
import { peopleBetween, type Slot } from './people.ts'
import { MEETS, titleAt } from './titles.ts'

/** A cell with its words annotated. */
export interface Told extends Cell {
  readonly sentence: Sentence
  readonly slots: readonly Slot[]
}
export interface Row extends Omit<Line, 'cells'> {
  readonly cells: readonly Told[]
}

/** Index of the token at or behind an offset. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let lo = 0
  let hi = tokens.length
  while (lo < hi) {
    const mid = (lo + hi) >> 1
    if (tokens[mid]!.end <= offset) lo = mid + 1
    else hi = mid
  }
  return Math.min(lo, Math.max(0, tokens.length - 1))
}

/** The mentions of a cell as the layout tells them: no people in titles, no meetings in the lines of people. */
export function clean(tokens: readonly Token[], text: string, l: Line, cell: Cell, s: Sentence, first: boolean): Told {
  const c = { tokens, text }
  const title = first && (l.part === 'row' || l.part === 'title') && !cell.label
  const meets = title && MEETS.test(text.slice(cell.start, cell.end))
  const honour = title && /^(?:presentation|conferral|conferment|award)/i.test(text.slice(cell.start, cell.end))
  const people = !!cell.label && peopled(cell.label)
  const hosts = cell.label?.task === 'host'
  const contact = cell.label?.task === 'aside' && /contact|enquir/i.test(text.slice(cell.at, cell.start))
  const bare = l.part === 'day' || (!!cell.label && !people && !hosts && !contact)
  const idle = title && titleAt(text, cell.start, cell.end, false) === 'nothing'
  const found = bare || idle ? [] : peopleBetween(c, s.mentions, s.from, s.to, people || l.part === 'label' || honour)
  // "10:20 Dr. X, Institute Y": a row that opens with a person is a talk; in any other title nobody is named
  const opens =
    found[0] &&
    found[0].person.from <= s.from + 1 &&
    (found[0].person.honorifics.length > 0 || found[0].person.posts.length > 0)
  const slots = hosts
    ? found.filter((x) => x.person.honorifics.length > 0 || x.person.posts.length > 0)
    : title && !opens && !meets
      ? []
      : found
  const bodies = (honour ? found : slots).flatMap(({ person: p }) => [
    ...p.affiliations,
    ...p.posts.flatMap((x) => x.org ?? []),
  ])
  const venue = bare
    ? l.part === 'day' || cell.label?.task === 'venue' || cell.label?.task === 'dates'
    : title && SOCIAL_WORD.test(text.slice(cell.start, cell.end))
  const kept = acronyms(tokens, s.mentions).flatMap((m): Mention[] => {
    if (m.kind === 'org' && NO_ACRONYM.test(m.name) && m.name.startsWith('TB')) return []
    if (m.kind === 'person' || m.kind === 'post' || (m.kind === 'ref' && !m.country)) return []
    // a part of a longer name, or a post's field that looks like a plan
    if (bodies.some((b) => b.from <= m.from && m.to <= b.to && b.to - b.from > m.to - m.from)) return []
    if (m.kind === 'org' && venue) return [housed(m)]
    if (m.kind === 'instrument' && !m.known && slots.some((x) => m.from <= x.person.to && x.person.from < m.from))
      return []
    if (m.kind === 'event') {
      // "… within the Tenth Net Forum": what the session is a part of
      if (
        title &&
        /\b(?:within|during|part of|framework of|margins of|sidelines of)\s+$/.test(
          text.slice(cell.start, tokens[m.from]!.start),
        )
      )
        return [m]
      const body = people || l.part === 'text' ? bodyOfEvent(tokens, m, s.to) : null
      return body && !slots.some((x) => overlaps(x.person, body)) ? [body] : []
    }
    if (
      m.kind === 'instrument' &&
      !m.known &&
      /\b(?:protocols|agreements|strategies|plans|policies|laws|treaties|initiatives|frameworks|projects|budgets)$|^(?:\p{L}+\s)?(?:programme|program|agenda|schedule|exercise|simulation|training|project)$/iu.test(
        m.name,
      )
    )
      return []
    return [m]
  })
  const mentions = [...kept, ...(honour ? found : slots).map((x) => x.person)].sort(
    (a, b) => a.from - b.from || b.to - a.to,
  )
  return { ...cell, slots, sentence: { ...s, mentions } }
}

/** "Federal Institute for X (FIX)" is one body, also where the letters do not fit the words. */
function acronyms(tokens: readonly Token[], mentions: readonly Mention[]): Mention[] {
  const out: Mention[] = []
  for (const m of mentions) {
    const before = out.at(-1)
    const inside =
      m.kind === 'org' &&
      before?.kind === 'org' &&
      !before.acronym &&
      m.from === before.to + 1 &&
      m.to === m.from + 1 &&
      tokens[m.from]!.shape === 'ALL' &&
      !NO_ACRONYM.test(tokens[m.from]!.text) &&
      tokens[before.to]!.text === '(' &&
      tokens[m.to]?.text === ')'
    if (inside) out[out.length - 1] = { ...before, to: m.to + 1, acronym: m.name }
    else out.push(m)
  }
  return out
}

const SOCIAL_WORD =
  /\b(?:lunch(?:eon)?|dinner|banquet|gala|breakfast|reception|cocktails?|drinks|visit|tour|concert)\b/i
const HOUSE =
  /\b(?:museum|gallery|library|theatre|theater|opera(?: house)?|palace|hotel|hall|house|club|castle|cathedral|stadium|residence|villa|manor|archives?)\b/i

/** A museum that something takes place in is a place there. */
export const housed = (m: OrgMention): OrgMention | PlaceMention =>
  HOUSE.test(m.name)
    ? { kind: 'place', from: m.from, to: m.to, name: m.name.replace(/^the\s+/i, ''), aliases: [m.name], region: false }
    : m

const overlaps = (a: { from: number; to: number }, b: { from: number; to: number }): boolean =>
  a.from < b.to && b.from < a.to

/** "Representative of the Forum on X (FX)": what sends a speaker is a body. */
function bodyOfEvent(tokens: readonly Token[], m: EventMention, end: number): OrgMention | null {
  if (!m.named || !m.series || m.ordinal !== undefined || m.year) return null
  const inner = bracketAcronym(tokens, m.to, end)
  const closing = tokens[m.to - 1]?.text === ')' ? tokens[m.to - 2]?.text : undefined
  return {
    kind: 'org',
    from: m.from,
    to: inner ? inner.to : m.to,
    name: m.series,
    orgKind: 'forum',
    generic: false,
    source: 'grammar',
    ...((inner?.acronym ?? closing) ? { acronym: inner?.acronym ?? closing } : {}),
  }
}

/** What the paper is itself, in a line of facts. */
const PAPER = /^(?:programme|program|version|status|updated|draft|revised|subject)$/

/** Places, dates and houses and nothing else: "Lima, 21 November 2024 · Hotel X". */
export function isFactLine(tokens: readonly Token[], row: Row): boolean {
  let known = 0
  for (const { sentence: s } of row.cells) {
    if (
      s.mentions.some(
        (m) =>
          (m.kind === 'person' && (m.honorifics.length || m.posts.length)) ||
          m.kind === 'instrument' ||
          m.kind === 'event',
      )
    )
      return false
    const cover = (i: number): boolean =>
      s.mentions.some(
        (m) =>
          (m.kind === 'place' || m.kind === 'country' || m.kind === 'date' || m.kind === 'org') &&
          m.from <= i &&
          i < m.to,
      )
    let open = 0
    let covered = 0
    /** "Programme as at 29 May 2026, subject to change" */
    let paper = false
    for (let i = s.from; i <= s.to; i++) {
      const t = tokens[i]
      paper ||= !open && !covered && PAPER.test(t?.key ?? '')
      if (paper && i < s.to && !/^[,;:()–—]$/.test(t!.text)) continue
      paper = false
      if (i === s.to || (t && /^[,;:()–—]$/.test(t.text))) {
        if (covered && open) return false
        if (open > 5) return false
        if (covered) known++
        open = covered = 0
      } else if (t && cover(i)) covered++
      else if (t && t.shape !== 'punct' && !/^(in|at|the|from|to|on|and|local|time|by|via|online|hybrid)$/.test(t.key))
        open++
    }
  }
  return (
    known > 0 &&
    row.cells.some((c) =>
      c.sentence.mentions.some(
        (m) => m.kind === 'place' || m.kind === 'country' || (m.kind === 'date' && m.precision === 'day'),
      ),
    )
  )
}

/** The first day that a sentence tells. */
export const dayIn = (s: Sentence): DateMentionToken | undefined =>
  s.mentions.find((m): m is DateMentionToken => m.kind === 'date' && m.precision === 'day')
