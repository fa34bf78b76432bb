// The lines above the body and below it, each told for what it is: label, reference number, date, by-line, letterhead, place, headline.
import { sentences } from '../sentences.ts'
import type { Block } from '../types.ts'
import {
  DATE_LABEL,
  EVENT,
  FILE_NUMBER,
  HEADLINE_VERB,
  LABEL,
  LABEL_START,
  LEAD,
  NOTICE,
  ORG_HEAD,
  POST,
  REFERENCE,
  SAID_BY,
  TIME,
  WEEKDAY,
  orgLike,
  placeLike,
  stateLike,
} from './lines.ts'
import { datelineOf } from './dateline.ts'
import { personName } from './names.ts'
import { journalOf, starred } from './periodicals.ts'
import { TOWNS } from './towns.ts'
import { headerDates, type HeaderDate } from './dates.ts'

export type Role = 'label' | 'reference' | 'date' | 'byline' | 'person' | 'org' | 'place' | 'notice' | 'text'

/** A line, or a part of one between bars. */
export interface Part {
  /** Span in the kept text. */
  readonly start: number
  readonly end: number
  readonly text: string
  readonly role: Role
  readonly dates: readonly HeaderDate[]
  readonly block: Block
  /** What remains when dates, times and label words are taken out. */
  readonly rest: string
}

export interface Frame {
  readonly header: readonly Part[]
  readonly footer: readonly Part[]
  /** Index of the first body block; the number of blocks where there is none. */
  readonly body: number
  /** Index behind the last body block. */
  readonly bodyEnd: number
}

/** "Ana Ruiz, Tomas Lind and Mira Sand": a line of two names or more, and nothing else. */
function namesOnly(text: string): boolean {
  if (text.length > 160 || !/,|\sand\s|&/.test(text)) return false
  const pieces = text.split(/\s*,\s*(?:and\s+)?|\s+and\s+|\s*&\s*/)
  return pieces.length > 1 && pieces.every((p) => personName(p) !== undefined && !POST.test(p) && !orgLike(p))
}

/** "News > Development >" beside a date. */
const TRAIL = /^(?:home|news|media|press(?: room)?|newsroom)(?:\s?[>›»]\s?[\p{L} &-]{0,40}){1,4}$/iu

const BY =
  /^(?:(?:by|written by|(?:prepared|compiled|drafted) by|authors?):?|(?:commentary|analysis|opinion|essay|blog|column|op-ed) by)\s+\p{Lu}/iu
const BY_ORDER =
  /^by (?:(?:a|the|royal|presidential|its) )?(?:decree|order|decision|resolution|invitation|virtue|way|means|letter)\b/i

function roleOf(text: string, block: Block, dates: readonly HeaderDate[], rest: string): Role {
  if (NOTICE.test(text) || TRAIL.test(text)) return 'notice'
  if (!BY_ORDER.test(text) && BY.test(text) && text.length <= 160) return 'byline'
  // "Comunicado de prensa No. 41/31 (English version)"
  const bare = text
    .replace(/\s*\((?:[^()]{3,30}|[^()]{0,40}\b(?:translated|abridged|unofficial|version)\b[^()]{0,40})\)$/i, '')
    .replace(/[\s,;:–—-]*\b(?:(?:no|nr)\b[.:°º]?|n[°º]\.?)\s*[\d/-]+$/i, '')
  if (starred(text) || journalOf(text)) return journalOf(text) ? 'reference' : 'byline'
  if (LABEL.test(text) || (bare !== text && LABEL.test(bare))) return 'label'
  if (namesOnly(text)) return 'byline'
  if (REFERENCE.test(text) && dates.length === 0) return 'reference'
  if (dates.length > 0 && (rest === '' || TRAIL.test(rest))) return 'date'
  if (LEAD.test(text)) return 'notice'
  // "Ana Ruiz |04.03.2031 - Update : 04.03.2031"
  if (dates.length > 0 && /^[^|\d]{5,50}\s\|\s?\d/.test(text) && personName(rest)) return 'byline'
  // "Ana Ruiz Published August 11, 2031 | 07:06 PM"
  if (dates.length > 0 && /\b(?:published|posted|updated)\b/i.test(text) && personName(rest)) return 'byline'
  if (dates.length > 0 && (LABEL.test(rest) || LABEL.test(rest.replace(/\s*\b(?:no|nr)\b.*$/i, '')))) return 'label'
  if (LABEL_START.test(text) && REFERENCE.test(text.replace(LABEL_START, '').replace(/[,;–—-]\s*$/, ''))) return 'label'
  if (dates.length > 0 && text.search(FILE_NUMBER) >= 0 && placeLike(rest)) return 'place'
  if (dates.length > 0 && block.kind === 'byline')
    return orgLike(rest) && !/\bhouse,/i.test(rest) ? 'org' : placeLike(rest) && !EVENT.test(rest) ? 'place' : 'text'
  // ahead of bodies: "Ana Ruiz, High Representative of the Union" is none
  if (
    /^[^,]{5,60},\s/.test(text) &&
    text.length <= 160 &&
    POST.test(text.slice(text.indexOf(','))) &&
    !ORG_HEAD.test(text.slice(0, text.indexOf(','))) &&
    !EVENT.test(text) &&
    personName(text.slice(0, text.indexOf(',')))
  )
    return 'person'
  if (orgLike(text) || orgLike(text.replace(/^(?:report|study|paper|brief) by (?:the )?(?=\p{Lu})/iu, ''))) return 'org'
  // a minister's own letterhead
  if (
    text.length <= 60 &&
    /^(?:senator )?(?:the )?(?:rt\.? )?(?:hon(?:ou?rable)?|h\.?\s?e)\b\.?/i.test(text) &&
    personName(text)
  )
    return 'person'
  return 'text'
}

/** "Ministry of Ports / News | 24.03.2031.": two lines, set as one paragraph. */
const UNDER_LETTERHEAD = /^[^\n|]{5,100}\n(?:news|press|media)[^\n|]{0,20}\|[^\n|]{4,40}$/i

/** Splits a header or footer block at bars and line breaks and says what each part is. */
export function partsOf(text: string, block: Block): Part[] {
  const out: Part[] = []
  const whole = text.slice(block.start, block.end)
  let at = 0
  const cut = (to: number): void => {
    const raw = whole.slice(at, to)
    const lead = raw.length - raw.trimStart().length
    const t = raw.trim()
    if (t === '') return
    const flat = t.replace(/\s+/g, ' ')
    const dates = headerDates(flat)
    let rest = flat
    for (const d of [...dates].reverse()) rest = rest.slice(0, d.start) + ' ' + rest.slice(d.end)
    rest =
      dates.length === 0
        ? flat
        : rest
            .replace(TIME, ' ')
            .replace(WEEKDAY, ' ')
            .replace(DATE_LABEL, ' ')
            .replace(FILE_NUMBER, ' ')
            .replace(/\(\s*\)/g, ' ')
            .replace(/\((?:hybrid|online|virtual|in person)\)/gi, ' ')
            .replace(/\s+/g, ' ')
            .replace(/^[\s,;:|/–—()*-]+|[\s,;:|/–—(*-]+$/g, '')
    const start = block.start + at + lead
    out.push({ start, end: start + t.length, text: flat, role: roleOf(flat, block, dates, rest), dates, block, rest })
  }
  const single =
    (block.kind === 'heading'
      ? !/\s[|•·]\s/.test(whole)
      : block.kind === 'paragraph' && !/^.{3,60}\s\|\s.{3,120}$/.test(whole) && !UNDER_LETTERHEAD.test(whole)) &&
    // the by-line right under the headline
    !(whole.length <= 300 && /\n[\s*_]*by\s+\p{Lu}/iu.test(whole))
  if (single) {
    cut(whole.length)
    return out
  }
  for (const m of whole.matchAll(/\s+[|•·]\s+|\t+|\n| {4,}/g)) {
    cut(m.index)
    at = m.index + m[0].length
  }
  cut(whole.length)
  return out
}

const OF_A_STATE =
  /^(?:the )?(?:office of the )?(?:president|prime minister|chancellor|head of state)(?:['’]s office)? of (?:the )?\p{Lu}/iu

/**
 * The first line, where nothing in it says that it is a body: an acronym behind it, its English behind a slash, an edition, the holder of an
 * office of state, or a trail of the site's sections under it.
 */
const siteLike = (s: string, next: string): boolean =>
  s.length <= 110 &&
  !HEADLINE_VERB.test(s) &&
  (/^(?!(?:Latest|Top|World|Local|Breaking|Press|Daily|Site|All|Our|News|Company|Corporate|Project|Event|Embassy|Ministry|Mission|Member)\b)(?:The )?\p{Lu}[\p{L}-]+ News$/u.test(
    s,
  ) ||
    (!EVENT.test(s) && /\S \(\p{Lu}{2,10}\)$/u.test(s)) ||
    (s === s.toUpperCase() && s.split(/\s+\/\s+/).some((x) => x !== s && ORG_HEAD.test(x))) ||
    /\s[–—-]\s(?:english|international|online|weekend|digital|print) edition$/i.test(s) ||
    (OF_A_STATE.test(s) && (s === s.toUpperCase() || /^official (?:web ?)?(?:site|page)$/i.test(next))) ||
    /^(?:home|news|media|press(?: room)?|newsroom)\s?[>›»/]\s?\p{Lu}/iu.test(next))

/** What only the neighbours tell: a state's name under a ministry's, a town above the date. */
function settle(text: string, parts: Part[]): Part[] {
  return parts.map((p, i) => {
    if (p.role !== 'text' || p.dates.length > 0) return p
    const before = parts[i - 1]
    const next = parts[i + 1]
    const near = (a: Part, b: Part): boolean => !/\n\s*\n/.test(text.slice(a.end, b.start))
    // the letterhead once more in another language
    if (/^\([^()]{4,80}\)$/.test(p.text) && before?.role === 'org' && near(before, p)) return { ...p, role: 'org' }
    // "4 March 2031 | Ana Ruiz"
    if (
      parts.some((q) => q !== p && q.block === p.block && q.role === 'date') &&
      p.text.length <= 60 &&
      personName(p.text) &&
      !orgLike(p.text)
    )
      return { ...p, role: 'byline' }
    if (i === 0 && next && siteLike(p.text, next.text)) return { ...p, role: 'org' }
    if (stateLike(p.text)) return { ...p, role: before?.role === 'org' && near(before, p) ? 'org' : 'place' }
    // the unit, or the letterhead in another language, right under it and a gap below, where a headline follows
    if (
      before?.role === 'org' &&
      near(before, p) &&
      p.block.kind === 'heading' &&
      next &&
      !near(p, next) &&
      p.text.split(' ').length <= 10 &&
      !EVENT.test(p.text) &&
      !HEADLINE_VERB.test(p.text) &&
      parts.slice(i + 1).some((q) => q.role === 'text' && q.block.kind === 'heading' && q.text.split(' ').length >= 4)
    )
      return { ...p, role: 'org' }
    // "Harbour Public Affairs / Media release / 3 July": whoever it is that the label and the date stand right under
    if (
      i === 0 &&
      next &&
      near(p, next) &&
      /^(?:label|date|reference|org)$/.test(next.role) &&
      p.text.split(' ').length <= 6 &&
      /^(?!An? )\p{Lu}/u.test(p.text) &&
      !EVENT.test(p.text) &&
      !HEADLINE_VERB.test(p.text) &&
      !/[.,:?!"”]/.test(p.text) &&
      parts
        .slice(1)
        .some(
          (q, k, all) =>
            q.role === 'text' &&
            q.text.split(' ').length >= 4 &&
            q.dates.length === 0 &&
            !near(k > 0 ? all[k - 1]! : p, q),
        )
    )
      return { ...p, role: 'org' }
    // "Ministry of Ports / Turtle Bay, Porto": the address under a letterhead
    if (
      before?.role === 'org' &&
      near(before, p) &&
      next &&
      (!near(p, next) || next.role === 'label') &&
      /^[^,]{3,30}(?:, [^,]{3,30}){1,2}$/.test(p.text) &&
      placeLike(p.text) &&
      !EVENT.test(p.text) &&
      !ORG_HEAD.test(p.text)
    )
      return { ...p, role: 'place' }
    // "… invite you to a discussion", and what it is called
    const called = before !== undefined && /\binvites?\b/i.test(before.text)
    const short = !called && p.text.split(' ').length <= 4 && placeLike(p.text) && !EVENT.test(p.text)
    if (
      short &&
      next?.role === 'date' &&
      (p.text.includes(',') || (near(p, next) && before !== undefined && before.role !== 'text' && near(before, p)))
    )
      return { ...p, role: 'place' }
    return p
  })
}

/** "-0-", "(HPA)", "-- HPA": a wire's mark behind its last word. */
const WIRE_END = /(?<=[.!?"”])\s*(?:\(\p{Lu}{2,10}\)|[-–—/]{1,2}\s?[\p{L}\d]{1,10}\s?[-–—/]{0,2})$/u

/** "2-2-1 Quay Street, Porto 100-8919", "Tel.: +47 …": below the text, no row of a list. */
const ADDRESS =
  /^(?!\d{1,2}[:.h]\d{2})(?=.{5,140}$)(?:\d[\d-]{0,8} \p{Lu}.*,.*\d{3}|(?:tel|phone|telephone|fax|e-?mail|web(?:site)?|address)\b\.?\s*:)/iu

/** A letterhead is short, and so are its lines; a page of five thousand one-line entries has none. */
const MAX_PARTS = 40
const MAX_PART = 2000

/** Finds where the body begins and ends, and reads the lines around it. */
export function frameOf(text: string, blocks: readonly Block[]): Frame {
  const isBody = (b: Block, i: number): boolean => {
    const length = b.end - b.start
    if (b.kind === 'item') return length > 120
    if (b.kind !== 'paragraph') return false
    if (length > 200) return true
    const t = text.slice(b.start, b.end)
    if (NOTICE.test(t) || LEAD.test(t)) return false
    // "Keynote address by Mr Tomas Lind, Governor, at the Ports Seminar, Porto, 4 March 2031.": a headline
    if (i < 2 && length <= 300 && SAID_BY.test(t) && headerDates(t.slice(-30)).length > 0) return false
    // "Porto, 4 March 2031: …", "Porto (HPA) – …": a dateline opens the text, whatever stands under it
    const opening = length > 60 ? datelineOf(t) : undefined
    if (opening?.iso || opening?.agency) return true
    // a headline may end in a full stop; then a date or by-line stands under it
    const next = blocks[i + 1]
    if (i < 3 && next && (next.kind === 'byline' || next.kind === 'heading') && sentences(text, b).length === 1)
      return false
    return length > 60 && /[.!?:"”]$/.test(t.replace(WIRE_END, ''))
  }
  let body = blocks.findIndex(isBody)
  if (body < 0) body = Math.min(blocks.length, 12)
  // a programme's first hour; "Date: …" and "From: …" are rows of the header
  const rows = blocks.findIndex(
    (b) => b.kind === 'row' && /^\d{1,2}[:.h]\d{2}(?![.\d])|^\d{1,2} ?[ap]\.?m/i.test(text.slice(b.start, b.start + 8)),
  )
  if (rows > 0 && rows < body) body = rows
  let bodyEnd = blocks.length
  // "Old Customs House, Porto" under the letterhead of the foot
  const street = (b: Block, above: Block | undefined): boolean => {
    const line = text.slice(b.start, b.end)
    return (
      line.length <= 80 &&
      above?.kind === 'heading' &&
      orgLike(text.slice(above.start, above.end)) &&
      TOWNS.has(line.split(/,\s*/).at(-1)!.toLowerCase())
    )
  }
  const told = (b: Block): boolean =>
    b.kind === 'row' && !ADDRESS.test(text.slice(b.start, b.end)) && !street(b, blocks[blocks.indexOf(b) - 1])
  while (bodyEnd > body + 1 && !(isBody(blocks[bodyEnd - 1]!, bodyEnd - 1) || told(blocks[bodyEnd - 1]!))) bodyEnd--
  const read = (list: readonly Block[]): Part[] =>
    list.filter((b) => b.kind !== 'caption' && b.end - b.start <= MAX_PART).flatMap((b) => partsOf(text, b))
  // the issuer may stand in the last lines even where they close with a full stop ("Press Office, Ministry of …, Berlin.")
  return {
    header: settle(text, read(blocks.slice(0, Math.min(body, MAX_PARTS)))),
    footer: read(blocks.slice(Math.max(body, bodyEnd - 1)).slice(-MAX_PARTS)),
    body,
    bodyEnd,
  }
}
