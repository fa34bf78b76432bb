// The year of a date that is written without one: from the words around it, else the nearest to the anchor.
import { dayNumber, isDay, nearestYear, nearestYearOfMonth, type DateParts } from './calendar.ts'
import { isCounting, type Lead } from './cue.ts'
import { HISTORIC } from './lexicon.ts'
import type { Item } from './item.ts'
import { blankLines, flat, type Reader } from './reader.ts'
import { sentenceEnd, sentenceStart, tenseOf, type Direction, type Tense } from './tense.ts'

export interface Year {
  readonly y: number
  /** Counted from the anchor. */
  readonly relative: boolean
}

interface Span {
  readonly start: number
  readonly end: number
}

const OPENING =
  /(?:^|[.!?:;]["”’)]?\s{1,3}|\n\s{0,3}\n\s{0,3}|\n\s{0,3}(?:[•*–-]|\d{1,2}[.)])\s{1,3})(?:(?:back |later |already |again |earlier )?(?:in|on|during)\s)?(?:the\s)?$/i

/** Keeps in mind a year that the text states in `at`. */
export function tell(
  r: Reader,
  y: number,
  at: Pick<Item, 'm' | 'd' | 'end'>,
  lead: Pick<Lead, 'start' | 'cue'>,
  relative = false,
): void {
  const before = r.text.slice(Math.max(r.lower, lead.start - 18), lead.start)
  const kind = at.d !== undefined ? 'day' : at.m !== undefined ? 'month' : 'year'
  r.told = { pos: at.end, y, m: at.m, kind, cue: lead.cue, initial: OPENING.test(before), relative }
}

function tense(r: Reader, span: Span): Tense | undefined {
  const from = sentenceStart(r.text, span.start, r.lower)
  return tenseOf(r.text, from, span.start, span.end, sentenceEnd(r.text, span.end, r.upper))
}

/** Whether the clause around the span tells of what was or of what is to come. */
export function tenseAt(r: Reader, span: Span): Direction | undefined {
  return tense(r, span)?.direction
}

/** The year of an item, or undefined where it stays unknown. */
export function yearOf(r: Reader, item: Item, lead: Lead): Year | undefined {
  if (item.y !== undefined) {
    if (item.ownYear) tell(r, item.y, item, lead)
    return { y: item.y, relative: false }
  }
  if (item.yearShift !== undefined) return shifted(r, item)
  if (item.m === undefined) return undefined
  if (isCounting(lead)) return counted(r, item, lead.modifier!)

  const here = r.anchor?.m === undefined ? undefined : r.anchor
  const near = here && nearest(r, item, lead, here)
  const context = contextYear(r, item)
  if (context === undefined) {
    if (near) return within(item, lead, near.delta) ? { y: near.y, relative: true } : undefined
    const header = r.header && item.d !== undefined ? nearest(r, item, lead, r.header) : undefined
    return header && Math.abs(header.delta) < 150 ? { y: header.y, relative: false } : undefined
  }
  if (near === undefined) return context.sure ? { y: context.y, relative: context.relative } : undefined
  if (near.y === context.y) return { y: near.y, relative: true }
  if (context.frame && context.sure) return { y: context.y, relative: context.relative }
  return Math.abs(near.delta) <= context.slack ? { y: near.y, relative: true } : undefined
}

function shifted(r: Reader, item: Item): Year | undefined {
  if (!item.back) return r.anchor && { y: r.anchor.y + item.yearShift!, relative: true }
  const last = r.lastYear
  if (!last || item.start - last.pos > 600) return undefined
  return { y: last.y + item.yearShift!, relative: last.relative }
}

/** "last March", "next 5 May", "this June". */
function counted(r: Reader, item: Item, how: string): Year | undefined {
  const { anchor } = r
  if (anchor?.m === undefined || how === 'the same' || how === 'that') return undefined
  if (item.d !== undefined && anchor.d === undefined) return undefined
  if (how === 'this') return { y: anchor.y, relative: true }
  const order = item.m! * 32 + (item.d ?? 0) - (anchor.m * 32 + (item.d === undefined ? 0 : anchor.d!))
  if (how === 'next' || how.endsWith('coming')) return { y: order > 0 ? anchor.y : anchor.y + 1, relative: true }
  return { y: order < 0 ? anchor.y : anchor.y - 1, relative: true }
}

interface Near {
  y: number
  /** Days from the anchor. */
  delta: number
}

/** Nearest to the anchor, unless the clause tells of the other direction. */
function nearest(r: Reader, item: Item, lead: Lead, anchor: DateParts): Near | undefined {
  const m = item.m!
  const { d } = item
  const y = d === undefined ? nearestYearOfMonth(m, anchor) : nearestYear(m, d, anchor, item.wd)
  if (y === undefined) return undefined
  const here = dayNumber(anchor.y, anchor.m!, anchor.d ?? 15)
  const near = (year: number): Near | undefined =>
    d === undefined || isDay(year, m, d) ? { y: year, delta: dayNumber(year, m, d ?? 15) - here } : undefined
  const { delta } = near(y)!
  // This month, and the few days around the anchor, are near in either tense.
  if (d === undefined ? y === anchor.y && m === anchor.m : Math.abs(delta) <= STALE) return { y, delta }
  const told = lead.planned ? MOVED_AHEAD[lead.cue ?? ''] : tense(r, item)
  const direction =
    lead.cue === 'since'
      ? 'past'
      : (told?.direction ?? (lead.cue === 'by' || lead.cue === 'until' ? 'future' : undefined))
  const far = Math.abs(delta) > (d === undefined ? 45 : 60)
  if (direction === 'past' && delta > 0 && (far || told?.direct || lead.cue === 'since')) return near(y - 1)
  if (direction === 'future' && delta < 0 && (far || !lead.planned))
    return far || lead.cue === 'by' ? near(y + 1) : undefined
  return { y, delta }
}

// Days by which a text may be put out before or after what it is told of.
const STALE = 14
/** What was moved lies ahead; what was "set for June" lies wherever June is nearest, whatever the tense around it. */
const MOVED_AHEAD: Record<string, Tense | undefined> = { to: { direction: 'future', direct: false } }

/** Whether the nearest is near enough: a bound may be old news, and some days are spoken of for years. */
function within(item: Item, lead: Lead, delta: number): boolean {
  if (item.d === undefined) return true
  const bound = lead.cue === 'since' || lead.cue === 'after' || lead.cue === 'before' || lead.cue === 'of'
  if (bound && Math.abs(delta) > 120) return false
  return !HISTORIC.has(`${item.m}-${item.d}`) || lead.cue === 'on' || item.wd !== undefined || Math.abs(delta) < 8
}

interface Context {
  y: number
  /** "In 2019, …": what follows in the sentence is told of that year. */
  frame: boolean
  /** Good enough without an anchor. */
  sure: boolean
  /** How many days the anchor's nearest may be off and still win against it. */
  slack: number
  relative: boolean
}

const ASIDE = /,\s(?:\w+ly\s)?(?:\w+ed|held|begun|set up|which|who|where)\b[^,]{0,60}$/

// ": in March", ", on 12 March": said right behind the year.
const ADJACENT = /^ ?[:(,–—-] ?(?:(?:first|once|twice|namely|both|notably) )?(?:(?:in|on|from|between) )?(?:the )?$/

/** The year that the words before give: of the sentence first, then of the frame that the paragraph set. */
function contextYear(r: Reader, item: Item): Context | undefined {
  const { text, told } = r
  if (!told || item.start - told.pos > 900) return undefined
  const { y, relative } = told
  if (told.pos <= sentenceStart(text, item.start, r.lower)) {
    if (blankLines(text, told.pos, item.start, 1)) return undefined
    return told.initial ? { y, frame: true, sure: false, slack: 14, relative } : undefined
  }
  if (told.cue === 'since' || told.cue === 'by' || told.cue === 'until' || told.cue === 'before') return undefined
  if (told.cue === 'after')
    return told.kind === 'year' ? undefined : { y, frame: false, sure: false, slack: 14, relative }
  const between = flat(text, told.pos, Math.min(item.start, told.pos + 40))
  if (told.kind === 'year' && ADJACENT.test(between)) return { y, frame: true, sure: true, slack: 0, relative }
  // ", launched in 2019, …" tells of something else than the clause around it.
  if (text[told.pos] === ',' && ASIDE.test(text.slice(Math.max(r.lower, told.pos - 80), told.pos))) return undefined
  if (told.initial && (told.m === undefined || (item.m! >= told.m && tenseAt(r, item) !== 'future')))
    return { y, frame: true, sure: true, slack: 0, relative }
  return { y, frame: false, sure: told.kind !== 'year' || told.cue === 'in', slack: 45, relative }
}
