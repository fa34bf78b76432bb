// Dates of diplomatic English. One pass over the characters stops at figures, names of months and weekdays and a few cue words;
// the grammar of `dates/phrase.ts` reads from there. A wrong day is worse than none: what is not told stays unknown.
import type { DateCue, DateMention } from '../types.ts'
import {
  dayNumber,
  daysInMonth,
  fromDayNumber,
  isDay,
  iso,
  nearestYear,
  nearestYearOfMonth,
  parseIso,
  weekdayOf,
  type DateParts,
} from './dates/calendar.ts'
import { ABOUT, leadOf, type Lead } from './dates/cue.ts'
import { LABEL, NAMED_AFTER_DAY, NAMED_AFTER_YEAR, smallNumber } from './dates/lexicon.ts'
import { monthAt, phraseAt, weekdayAt, type Item } from './dates/phrase.ts'
import { direction, sentenceEnd, sentenceStart, type Direction } from './dates/tense.ts'

export interface DateOptions {
  /** The document's date, ISO 8601, as exact as it is known. Without it nothing relative is read. */
  readonly anchor?: string
  /** Only this part of the text is read; offsets stay those of the whole. */
  readonly start?: number
  readonly end?: number
}

interface Told {
  readonly pos: number
  readonly y: number
  readonly kind: 'year' | 'month' | 'day'
  readonly cue?: DateCue
  readonly initial: boolean
}

interface Reader {
  readonly text: string
  readonly lower: number
  readonly upper: number
  readonly anchor?: DateParts
  readonly out: DateMention[]
  /** Where a year was written out. */
  readonly told: Told[]
  /** The day that "the following day" counts from. */
  lastDay?: { n: number; single: boolean; pos: number; relative: boolean }
  lastMonth?: { y: number; m: number; pos: number; relative: boolean }
}

/**
 * Every date in the text, by start, without overlaps. Offsets are UTF-16 code units of `text`, modifiers included ("early
 * 2026"), prepositions and articles not. What the text leaves open and the anchor cannot close gives nothing.
 */
export function findDates(text: string, options: DateOptions = {}): DateMention[] {
  const r: Reader = {
    text,
    lower: Math.max(0, options.start ?? 0),
    upper: Math.min(text.length, options.end ?? text.length),
    anchor: parseIso(options.anchor),
    out: [],
    told: [],
  }
  let i = r.lower
  while (i < r.upper) {
    const c = text.charCodeAt(i)
    const kind = classOf(c)
    if (kind === OTHER) {
      i++
      continue
    }
    const next = kind === DIGIT ? readDigits(r, i) : triggers(text, i, c) ? readWord(r, i) : i
    i = next > i ? next : skipWord(text, i, r.upper)
  }
  return r.out
}

const OTHER = 0
const LETTER = 1
const DIGIT = 2
const CLASSES = new Uint8Array(128)
for (let c = 48; c < 58; c++) CLASSES[c] = DIGIT
for (let c = 65; c < 91; c++) CLASSES[c] = CLASSES[c + 32] = LETTER
CLASSES[95] = LETTER

function classOf(c: number): number {
  if (c < 128) return CLASSES[c]!
  // General punctuation, CJK and no-break space part words; every other letter beyond ASCII belongs to one.
  return (c >= 0xc0 && c < 0x2000) || (c > 0x206f && c < 0x2e80) ? LETTER : OTHER
}

function skipWord(text: string, i: number, upper: number): number {
  let j = i
  while (j < upper && classOf(text.charCodeAt(j)) !== OTHER) j++
  return j
}

// First three letters of every word that may begin a date.
const TRIGGERS = new Uint8Array(27 * 27 * 27)
const letter = (c: number): number => (c >= 97 && c <= 122 ? c - 96 : c >= 65 && c <= 90 ? c - 64 : 0)
for (const w of 'jan feb mar apr may jun jul aug sep oct nov dec mon tue wed thu fri sat sun tod ton tom yes day yea mor aft eve aut fal spr sum win fys'.split(
  ' ',
))
  TRIGGERS[letter(w.charCodeAt(0)) * 729 + letter(w.charCodeAt(1)) * 27 + letter(w.charCodeAt(2))] = 1
// "FY2025", "JFY2024"
TRIGGERS[letter(102) * 729 + letter(121) * 27] = 1
TRIGGERS[letter(106) * 729 + letter(102) * 27 + letter(121)] = 1

function triggers(text: string, i: number, c: number): boolean {
  return TRIGGERS[letter(c) * 729 + letter(text.charCodeAt(i + 1)) * 27 + letter(text.charCodeAt(i + 2))] === 1
}

// ---------------------------------------------------------------------------------------------------------------- figures

const LABEL_BEFORE = new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${LABEL})[.:]?\\s?$`, 'iu')
const NOT_A_START = /[\d\p{L}][.,:/\u2010-\u2015-]$|[$€£¥#№+=_@&\\/-]$/u

function readDigits(r: Reader, i: number): number {
  const { text } = r
  const prior = text.slice(Math.max(r.lower, i - 2), i)
  const over = skipWord(text, i, r.upper)
  if (NOT_A_START.test(prior)) return skipFigures(text, i, r.upper)
  if (over - i > 4 && !/^\d{1,2}(?:st|nd|rd|th)$/i.test(text.slice(i, over))) return over
  const items = phraseAt(text, i, r.upper)
  if (!items) return text.charCodeAt(over) >= 48 ? over : skipFigures(text, i, r.upper)
  const first = items[0]!
  if (
    first.d !== undefined &&
    LABEL_BEFORE.test(text.slice(Math.max(r.lower, i - 14), i)) &&
    /^\d/.test(text.slice(i, i + 1)) &&
    !isFigures(text, i)
  )
    return over
  return take(r, items)
}

const isFigures = (text: string, i: number): boolean => /^\d{1,4}[-./]\d|^\d{4}\s?年/.test(text.slice(i, i + 7))

/** Past a number with its inner points, so that "2735.26 May" is not entered in the middle. */
function skipFigures(text: string, i: number, upper: number): number {
  return skipWord(text, i, upper)
}

// ------------------------------------------------------------------------------------------------------------------ words

const RELATIVE =
  /(?:today|tonight|tomorrow|yesterday|days?|years?|year-end|months?|morning|afternoon|evening|autumn|fall|spring|summer|winter)(?![\w-])/iy

function readWord(r: Reader, i: number): number {
  const { text } = r
  if (/[\p{L}\p{N}_@.'’-]/u.test(text[i - 1] ?? ' ') && !/[\s(]-$/.test(text.slice(Math.max(0, i - 2), i))) return i
  const items = phraseAt(text, i, r.upper)
  if (items) {
    const done = take(r, items)
    if (done > i) return done
  }
  const weekday = weekdayAt(text, i)
  if (weekday) return readWeekday(r, i, weekday.wd, weekday.end)
  const fiscal = /^J?FY(\d{4}|\d{2})(?:[-/–](\d{4}|\d{2}))?(?!\w)/.exec(text.slice(i, i + 14))
  if (fiscal) return readFiscal(r, i, fiscal)
  RELATIVE.lastIndex = i
  const word = RELATIVE.exec(text)
  return word ? readRelative(r, i, word[0].toLowerCase(), i + word[0].length) : i
}

function readFiscal(r: Reader, i: number, found: RegExpExecArray): number {
  const year = (s: string): number => (s.length === 4 ? Number(s) : 2000 + Number(s))
  const from = year(found[1]!)
  const to = found[2] === undefined ? from : year(found[2])
  if (to >= from && to - from < 30)
    push(r, i, i + found[0].length, { y: from }, { y: to }, false, leadOf(r.text, i, r.lower).cue)
  return i + found[0].length
}

// ---------------------------------------------------------------------------------------------------------------- phrases

interface Segment {
  start: number
  end: number
  from: Item
  to?: Item
  join?: Item['join']
}

const STREET = new RegExp(`^['’s]{0,2}\\s(?:[A-Z][\\w-]{1,20}\\s){0,4}(?:${NAMED_AFTER_DAY})(?!\\w)`, 'i')
const AGENDA = new RegExp(`^\\s(?:[A-Z][\\w-]{1,20}\\s){0,3}(?:${NAMED_AFTER_YEAR})(?!\\w)`, 'i')
const POSTPONED =
  /\b(?:postponed?|moved?|reschedul\w{1,3}|brought forward|shifted|delayed|pushed back|deferred|changed)\b[^.]{0,60}$/i

/** Decides whether the items are a date here, resolves them, and keeps them. Returns where to read on. */
function take(r: Reader, items: Item[]): number {
  const { text } = r
  const first = items[0]!
  const last = items.at(-1)!
  const lead = leadOf(text, first.start, r.lower)

  if (first.counted) {
    const day = lead.cue === 'on'
    if (!day && lead.cue !== 'in') return first.end + 1
    if (!day) {
      items = [{ ...first, d: undefined, counted: undefined }]
    } else {
      const number = /^\D{1,14}\d{1,2}/.exec(text.slice(first.start, first.start + 20))!
      items = [{ ...first, end: first.start + number[0].length }]
    }
    return take(r, items)
  }
  if (first.d === undefined && first.m === undefined) {
    const licensed = yearLicensed(r, items, lead)
    if (!licensed) return last.end
  } else if (first.d === undefined && first.y === undefined && first.yearShift === undefined) {
    if (!monthLicensed(r, items, lead)) return first.end
  }
  const after = text.slice(last.end, last.end + 60)
  if (first.d !== undefined && !last.ownYear && STREET.test(after) && namedAfterDay(after, lead)) return last.end

  const weekOf =
    first.d !== undefined &&
    /\bweek (?:of|beginning|commencing|starting)(?: the)?\s$/i.test(
      text.slice(Math.max(r.lower, first.start - 24), first.start),
    )
  const about = first.d !== undefined && lead.cueWord !== undefined && ABOUT.test(lead.cueWord)

  const segments: Segment[] = []
  for (const item of items) {
    const open = segments.at(-1)
    if ((item.join === 'to' || (item.join === 'slash' && open && closeBy(open.from, item))) && open && !open.to) {
      open.to = item
      open.end = item.end
    } else {
      segments.push({ start: item.start, end: item.end, from: item, join: item.join })
    }
  }
  if (
    lead.cue === 'between' &&
    segments.length === 2 &&
    segments[1]!.join === 'and' &&
    !segments[0]!.to &&
    !segments[1]!.to
  ) {
    segments[0]!.to = segments[1]!.from
    segments[0]!.end = segments[1]!.end
    segments.length = 1
  }
  const moved =
    segments.length === 1 &&
    segments[0]!.to &&
    lead.cue === 'from' &&
    POSTPONED.test(text.slice(Math.max(r.lower, first.start - 90), first.start))
  if (moved) {
    const s = segments[0]!
    segments.splice(
      0,
      1,
      { start: s.from.start, end: s.from.end, from: s.from },
      { start: s.to!.start, end: s.end, from: s.to!, join: 'to' },
    )
  }

  const found: (Resolved & { start: number; end: number; join?: Item['join'] })[] = []
  segments.forEach((s, k) => {
    const value = resolveSegment(r, s, k === 0 ? lead : { ...lead, start: s.start })
    if (!value) return
    const begin = k === 0 && lead.modifier !== undefined && s.from.d === undefined ? lead.start : s.start
    found.push({ ...value, start: begin, end: s.end, join: s.join })
  })
  // Neighbouring days, months or years that "and" joins are one stretch.
  const runs: (typeof found)[] = []
  for (const f of found) {
    const run = runs.at(-1)
    const before = run?.at(-1)
    if (before && (f.join === 'and' || f.join === 'comma') && contiguous(before, f)) run!.push(f)
    else runs.push([f])
  }
  const merged: typeof found = []
  for (const run of runs) {
    if (run.length > 1 && run.at(-1)!.join === 'and')
      merged.push({ ...run[0]!, to: run.at(-1)!.to, end: run.at(-1)!.end })
    else merged.push(...run)
  }
  merged.forEach((f, k) => {
    const cue: DateCue | undefined = k === 0 || f.join !== 'to' ? lead.cue : 'to'
    if ((weekOf || about) && f.from.d !== undefined) {
      const n = dayNumber(f.from.y, f.from.m!, f.from.d)
      if (weekOf && (fromDayNumber(n + 6).m !== f.from.m || fromDayNumber(n - ((weekdayOf(n) + 6) % 7)).m !== f.from.m))
        return
      push(r, f.start, f.end, { y: f.from.y, m: f.from.m }, { y: f.to.y, m: f.to.m }, f.relative, cue)
      return
    }
    push(r, f.start, f.end, f.from, f.to, f.relative, cue)
  })
  return last.end
}

interface Resolved {
  from: DateParts
  to: DateParts
  relative: boolean
}

function closeBy(a: Item, b: Item): boolean {
  if (b.d !== undefined && a.d !== undefined && (a.m === b.m || a.m === undefined)) return b.d === a.d + 1
  if (a.d === undefined && a.m !== undefined && b.m !== undefined) return b.m === (a.m % 12) + 1
  return a.m === undefined && a.d === undefined
}

function contiguous(a: Resolved, b: Resolved): boolean {
  const { to } = a
  const { from } = b
  if (to.d !== undefined && from.d !== undefined)
    return dayNumber(from.y, from.m!, from.d) - dayNumber(to.y, to.m!, to.d) === 1
  if (to.d !== undefined || from.d !== undefined) return false
  if (to.m !== undefined && from.m !== undefined) return from.y * 12 + from.m - (to.y * 12 + to.m) === 1
  return to.m === undefined && from.m === undefined && from.y - to.y === 1
}

/** A day without a year before a capitalised instrument, or "attacks": known by its name, not told here. */
function namedAfterDay(after: string, lead: Lead): boolean {
  if (
    /^['’s]{0,2}\s(?:[A-Z]|attacks?|massacres?|coup|uprising|earthquake|attackers|insurrection|revolution|movement)/.test(
      after,
    )
  )
    return true
  return lead.article && /^\s(?:alliance|coalition|movement)/.test(after)
}

const YEAR_CUES = new Set<DateCue>(['in', 'since', 'by', 'until', 'from', 'before', 'after', 'during', 'between'])

function yearLicensed(r: Reader, items: Item[], lead: Lead): boolean {
  const { text } = r
  const first = items[0]!
  const last = items.at(-1)!
  const after = text.slice(last.end, last.end + 60)
  if (/^['’]?s\b|^-(?:[a-z]|[A-Z])|^\s?%/.test(after)) return false
  if (AGENDA.test(after)) return false
  // A hyphenated stretch right before a capitalised word is a strategy's: "2023-2030 Australian Cyber Security Strategy".
  if (
    items.length > 1 &&
    items[1]!.join === 'to' &&
    /^\d{4}\s?[-\u2010-\u2015/]/.test(text.slice(first.start, first.start + 6)) &&
    /^\s[A-Z]/.test(after)
  )
    return false
  if (lead.modifier !== undefined)
    return !/^(?:last|next|this|the same|that|coming|past|this past|this coming)$/.test(lead.modifier)
  return (
    lead.cue !== undefined &&
    YEAR_CUES.has(lead.cue) &&
    !lead.article &&
    lead.cueWord !== 'over' &&
    lead.cueWord !== 'about'
  )
}

const MONTH_CUES = new Set<DateCue>(['in', 'since', 'until', 'during', 'by', 'from', 'before', 'after', 'between'])

function monthLicensed(r: Reader, items: Item[], lead: Lead): boolean {
  const { text } = r
  const first = items[0]!
  const last = items.at(-1)!
  const after = text.slice(last.end, last.end + 40)
  const word = text.slice(first.start, first.end)
  if (/^['’]s?\b|^-[A-Za-z]/.test(after)) return false
  if (/^(?:Mar|Jan)$/i.test(word)) return false
  // "March on", "the April delegation", "May Day", "June Smith"
  if (items.length === 1 && /^\s(?:Day\b|on\s(?:Washington|Rome|the\scapital))/.test(after)) return false
  if (lead.modifier !== undefined) return !/^(?:this past|past)$/.test(lead.modifier)
  if (lead.cue === undefined || !MONTH_CUES.has(lead.cue) || lead.article) return false
  if (items.length > 1) return true
  if (lead.cue === 'between') return false
  // May, April, June and August are names of people too.
  if (/^(?:by|from|before|after|following|prior to|ahead of|beyond)$/.test(lead.cueWord ?? '')) {
    if (first.m === 5) return false
    return !/^\s[A-Z][a-z]/.test(after)
  }
  return !/^\s[A-Z][a-z]+\s(?:said|was|is|has)\b/.test(after)
}

const SHIFTS: Record<string, number> = { last: -1, next: 1, this: 0 }

function resolveSegment(r: Reader, s: Segment, lead: Lead): Resolved | undefined {
  const first = resolveYear(r, s.from, s, lead)
  if (!first) return undefined
  const from: DateParts = { y: first.y, m: s.from.m, d: s.from.d }
  if (!valid(from)) return undefined
  if (!s.to) return { from, to: from, relative: first.relative }
  let y = s.to.y ?? shifted(r, s.to)
  if (y === undefined) y = turns(s.from, s.to) ? first.y + 1 : first.y
  const to: DateParts = { y, m: s.to.m, d: s.to.d }
  if (!valid(to) || compare(from, to) > 0) return undefined
  return { from, to, relative: first.relative }
}

const valid = (p: DateParts): boolean => p.d === undefined || isDay(p.y, p.m!, p.d)
const turns = (a: Item, b: Item): boolean => (a.m ?? 0) > (b.m ?? 0) || (a.m === b.m && (a.d ?? 0) > (b.d ?? 32))
const order = (p: DateParts, last: boolean): number => dayNumber(p.y, p.m ?? (last ? 12 : 1), p.d ?? (last ? 28 : 1))
const compare = (a: DateParts, b: DateParts): number => order(a, false) - order(b, true)

function shifted(r: Reader, item: Item): number | undefined {
  if (typeof item.yearShift === 'number') return r.anchor && r.anchor.y + item.yearShift
  if (item.yearShift === 'same') {
    const last = r.told.at(-1)
    return last && item.start - last.pos < 600 ? last.y : undefined
  }
  return undefined
}

function resolveYear(
  r: Reader,
  item: Item,
  span: { start: number; end: number },
  lead: Lead,
): { y: number; relative: boolean } | undefined {
  if (item.y !== undefined) {
    r.told.push({
      pos: item.end,
      y: item.y,
      kind: item.d !== undefined ? 'day' : item.m !== undefined ? 'month' : 'year',
      cue: lead.cue,
      initial:
        /(?:^|[.!?\n]["”’)]?\s{0,3})(?:(?:in|on|during|back in|later in|already in|again in)\s)?(?:the\s)?$/i.test(
          r.text.slice(Math.max(r.lower, lead.start - 16), lead.start),
        ),
    })
    return { y: item.y, relative: false }
  }
  if (item.yearShift !== undefined) {
    const y = shifted(r, item)
    return y === undefined ? undefined : { y, relative: item.yearShift !== 'same' }
  }
  if (item.m === undefined) return undefined
  const { anchor } = r
  if (
    item.d === undefined &&
    lead.modifier !== undefined &&
    /^(?:last|next|this|coming|the same|that)$/.test(lead.modifier)
  ) {
    if (!anchor?.m || lead.modifier === 'the same' || lead.modifier === 'that') return undefined
    if (lead.modifier === 'this') return { y: anchor.y, relative: true }
    if (lead.modifier === 'last') return { y: item.m < anchor.m ? anchor.y : anchor.y - 1, relative: true }
    return { y: item.m > anchor.m ? anchor.y : anchor.y + 1, relative: true }
  }
  const context = contextYear(r, item, span)
  const near = anchor && nearest(r, item, span, anchor)
  if (context === undefined) return near && { y: near.y, relative: true }
  if (near === undefined) return context.sure ? { y: context.y, relative: false } : undefined
  if (near.y === context.y) return { y: near.y, relative: true }
  if (context.frame && context.sure) return { y: context.y, relative: false }
  return Math.abs(near.delta) <= context.slack ? { y: near.y, relative: true } : undefined
}

/** The year by the anchor: nearest, unless the clause clearly tells of the other direction and the nearest is far off. */
function nearest(
  r: Reader,
  item: Item,
  span: { start: number; end: number },
  anchor: DateParts,
): { y: number; delta: number } | undefined {
  const m = item.m!
  const here = dayNumber(anchor.y, anchor.m ?? 7, anchor.d ?? 15)
  const { d } = item
  let y = d === undefined ? nearestYearOfMonth(m, anchor) : nearestYear(m, d, anchor, item.wd)
  if (y === undefined) return undefined
  const far = d === undefined ? 40 : 60
  const deltaOf = (year: number): number => dayNumber(year, m, d ?? 15) - here
  if (Math.abs(deltaOf(y)) > far) {
    const told = tenseAt(r, span)
    if (told === 'future' && deltaOf(y) < 0) y++
    else if (told === 'past' && deltaOf(y) > 0) y--
  }
  return { y, delta: deltaOf(y) }
}

function tenseAt(r: Reader, span: { start: number; end: number }): Direction | undefined {
  return direction(
    r.text,
    sentenceStart(r.text, span.start, r.lower),
    span.start,
    span.end,
    sentenceEnd(r.text, span.end, r.upper),
  )
}

interface Context {
  y: number
  /** "In 2019, …": what follows is told of that year. */
  frame: boolean
  /** Good enough alone. */
  sure: boolean
  /** How many days the anchor's nearest may be off and still win against it. */
  slack: number
}

/** The year that the words before give to a date without one: of the sentence first, then of the frame that the paragraph set. */
function contextYear(r: Reader, item: Item, span: { start: number; end: number }): Context | undefined {
  const { text, told } = r
  if (told.length === 0) return undefined
  const last = told.at(-1)!
  if (span.start - last.pos > 900) return undefined
  const sentence = sentenceStart(text, span.start, r.lower)
  if (last.pos > sentence) {
    if (
      last.cue === 'since' ||
      last.cue === 'by' ||
      last.cue === 'until' ||
      last.cue === 'before' ||
      last.cue === 'after'
    )
      return undefined
    // ", launched in 2019, …" tells of something else than the clause around it.
    const between = text.slice(last.pos, span.start)
    const aside =
      /,\s(?:\w+ly\s)?(?:\w+ed|held|begun|set up|which|who|where)\b[^,]{0,60}$/.test(
        text.slice(Math.max(sentence, last.pos - 80), last.pos),
      ) && between.startsWith(',')
    if (aside) return undefined
    if (last.initial && last.kind === 'year') return { y: last.y, frame: true, sure: true, slack: 0 }
    return { y: last.y, frame: false, sure: last.kind !== 'year' || last.cue === 'in', slack: 45 }
  }
  // An earlier sentence of the same paragraph.
  const gap = text.slice(last.pos, span.start)
  if (/\n\s*\n/.test(gap)) return undefined
  return last.initial ? { y: last.y, frame: true, sure: false, slack: 14 } : undefined
}

function push(
  r: Reader,
  start: number,
  end: number,
  from: DateParts,
  to: DateParts,
  relative: boolean,
  cue?: DateCue,
): void {
  const before = r.out.at(-1)
  if (before && before.end > start) return
  const a = iso(from.y, from.m, from.d)
  const b = iso(to.y, to.m, to.d)
  const precision =
    from.m === undefined || to.m === undefined ? 'year' : from.d === undefined || to.d === undefined ? 'month' : 'day'
  r.out.push({ start, end, from: a, ...(a === b ? {} : { to: b }), precision, relative, ...(cue ? { cue } : {}) })
  if (
    from.d !== undefined &&
    to.d !== undefined &&
    cue !== 'since' &&
    cue !== 'by' &&
    cue !== 'until' &&
    cue !== 'before' &&
    cue !== 'after'
  ) {
    r.lastDay = { n: dayNumber(to.y, to.m!, to.d), single: a === b, pos: end, relative }
  }
  if (from.m !== undefined) r.lastMonth = { y: to.y, m: to.m ?? from.m, pos: end, relative }
}

// --------------------------------------------------------------------------------------------------------------- weekdays

const FEASTS =
  /(?:Good|Black|Bloody|Ash|Palm|Easter|Holy|Maundy|Cyber|Super|Whit|Shrove|Giving|every|each|any|most|some|one|a|per)\s$/i
const PAPERS =
  /^s\b|^\s(?:Agreement|Times|Telegraph|Mail|Guardian|Post|Nation|Observer|Group|Prayers?|prayers?|Movement|Club|School|Standard|Mirror|Express|Star|Herald)\b|^\s(?:last|next|week|fortnight)\b/
const OF_WEEK = /^\s(?:of\s)?(last|next|this)\sweek\b/
const PART = /^\s(?:morning|afternoon|evening|night|noon)\b/
const WEEKDAY_LEAD =
  /(?:(?:^|[^\w])(on|by|until|till|since|from|before|after|through|to|and|late|early|of|dated))?(?:(?:^|\s|[(“"])(?:the\s)?(last|next|this|coming|past|this past|this coming))?\s$/i
const SAID =
  /(?:said|told|announced|stated|met|held|arrived|added|visited|spoke|\w{3,}ed)(?:\s(?:here|there|late|early|in [A-Z]\w+))?\s$/

function readWeekday(r: Reader, i: number, wd: number, end: number): number {
  const { text, anchor } = r
  if (!anchor?.d) return end
  const before = text.slice(Math.max(r.lower, i - 40), i).replace(/\s/g, ' ')
  const after = text.slice(end, end + 40)
  const ofWeek = OF_WEEK.exec(after)
  if (FEASTS.test(before) || (PAPERS.test(after) && !ofWeek)) return end
  const here = dayNumber(anchor.y, anchor.m!, anchor.d)
  const today = weekdayOf(here)
  const monday = here - ((today + 6) % 7)
  const inWeek = (week: number): number => monday + week * 7 + ((wd + 6) % 7)
  const lead = WEEKDAY_LEAD.exec(before)
  const how = lead?.[2]?.toLowerCase()
  const cueWord = lead?.[1]?.toLowerCase()
  let n: number | undefined
  let stop = end
  if (ofWeek) {
    n = inWeek(SHIFTS[ofWeek[1]!]!)
    stop = end + ofWeek[0].length
  } else if (how === 'last' || how === 'past') {
    // Within the same week "last Friday" may be either.
    const back = here - ((today - wd + 7) % 7 || 7)
    n = back < monday ? back : undefined
  } else if (how === 'next') {
    const ahead = here + ((wd - today + 7) % 7 || 7)
    n = ahead >= monday + 7 ? ahead : undefined
  } else {
    const possessive = /^['’]s\b/.test(after)
    const licensed =
      (cueWord !== undefined && cueWord !== 'to' && cueWord !== 'and' && cueWord !== 'of') ||
      how !== undefined ||
      possessive ||
      PART.test(after) ||
      SAID.test(before)
    if (!licensed) return end
    const past = here - ((today - wd + 7) % 7)
    const ahead = here + ((wd - today + 7) % 7)
    const told =
      how === 'coming' || how === 'this coming'
        ? 'future'
        : how === 'this past'
          ? 'past'
          : tenseAt(r, { start: i, end })
    if (cueWord === 'by' || cueWord === 'until' || cueWord === 'till') n = told === 'past' ? undefined : ahead
    else if (cueWord === 'since') n = past
    else if (/(?:ahead of|before|prior to)\s$/.test(before)) n = told === 'future' || possessive ? ahead : undefined
    else if (told === 'future') n = ahead
    else if (told === 'past') n = past
    else if (how === 'this') n = inWeek(0)
    else n = possessive ? undefined : past
  }
  if (n === undefined) return stop
  const part = PART.exec(text.slice(stop, stop + 12))
  if (part) stop += part[0].length
  const start = how === undefined ? i : i - /(\S+)\s$/.exec(before)![0].length
  const cue: DateCue | undefined =
    cueWord === 'late' || cueWord === 'early' || cueWord === 'and'
      ? 'on'
      : cueWord === 'till' || cueWord === 'through'
        ? 'until'
        : (cueWord as DateCue | undefined)
  pushDay(r, start, stop, n, true, cue === undefined && ofWeek ? 'on' : cue)
  return stop
}

function pushDay(r: Reader, start: number, end: number, n: number, relative: boolean, cue?: DateCue): void {
  const p = fromDayNumber(n)
  push(r, start, end, p, p, relative, cue)
}

// --------------------------------------------------------------------------------------------------------------- relative

const EVENTFUL =
  /^['’]s\s(?:[\w-]{1,20}\s){0,2}(?:meetings?|sessions?|dialogues?|events?|talks|signings?|ceremon(?:y|ies)|visits?|discussions?|conferences?|summits?|announcements?|statements?|decisions?|speech|agreements?|launch|forums?|symposiums?|panels?|workshops?|exchanges?|consultations?|briefings?|seminars?|calls?|votes?|inauguration|opening|debates?|hearings?|roundtables?|gatherings?|engagements?|proceedings|programme|agenda|occasion|date|reception|dinner|lunch|luncheon)\b/i
const AGO = /^\sago\b/
const QUANTITY = /(?:^|[^\w-])(an?|\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s$/i
const VAGUE =
  /(?:more than|less than|fewer than|over|almost|nearly|some|about|around|roughly|approximately|at least|just over|just under|under|up to|barely|than)\s$/i

function readRelative(r: Reader, i: number, word: string, end: number): number {
  const { text, anchor } = r
  const before = text.slice(Math.max(r.lower, i - 56), i).replace(/\s/g, ' ')
  const after = text.slice(end, end + 60).replace(/\s/g, ' ')
  const here = anchor?.d === undefined ? undefined : dayNumber(anchor.y, anchor.m!, anchor.d)
  switch (word) {
    case 'today':
    case 'tonight':
    case 'yesterday':
    case 'tomorrow': {
      if (here === undefined) return end
      const possessive = /^['’]s\b/.test(after)
      if (word === 'today' || word === 'tomorrow') {
        if (possessive && !EVENTFUL.test(after)) return end
        if (/(?:of|than|as|like|even|until|for) $/i.test(before) || /^-/.test(after)) return end
      }
      if (/^\s(?:and|or)\stomorrow\b/.test(after) && word === 'today') return end
      let stop = end
      const part = PART.exec(after)
      if (part && word !== 'tonight') stop += part[0].length
      pushDay(r, i, stop, here + (word === 'yesterday' ? -1 : word === 'tomorrow' ? 1 : 0), true, cueBefore(before))
      return stop
    }
    case 'morning':
    case 'afternoon':
    case 'evening': {
      const lead = /(?:^|[^\w])(this|earlier this|later this)\s$/i.exec(before)
      if (!lead || here === undefined) return end
      pushDay(r, i - lead[1]!.length - 1, end, here, true)
      return end
    }
    case 'autumn':
    case 'fall':
    case 'spring':
    case 'summer': {
      const lead = /(?:^|[^\w])((?:earlier |later )?this)\s$/i.exec(before)
      if (!lead || !anchor || (word === 'fall' && /^\s(?:in|of|to|from)\b/.test(after))) return end
      push(
        r,
        i - lead[1]!.length - 1,
        end,
        { y: anchor.y },
        { y: anchor.y },
        true,
        cueBefore(before.slice(0, lead.index + 1)),
      )
      return end
    }
    case 'day':
    case 'days':
      return readDays(r, i, word, end, before, after, here)
    case 'year':
    case 'years':
    case 'year-end':
      return readYears(r, i, word, end, before, after)
    case 'month':
      return readMonth(r, i, end, before)
    default:
      return end
  }
}

function cueBefore(before: string): DateCue | undefined {
  const found = /(?:^|[^\w])(on|in|from|since|by|until|before|after|during)(?:\sthe)?\s$/i.exec(before)
  return found ? (found[1]!.toLowerCase() as DateCue) : undefined
}

function readDays(
  r: Reader,
  i: number,
  word: string,
  end: number,
  before: string,
  after: string,
  here: number | undefined,
): number {
  const { lastDay } = r
  if (word === 'day') {
    const around = /^\s(before\syesterday|after\stomorrow)\b/.exec(after)
    if (around) {
      if (here !== undefined)
        pushDay(r, i, end + around[0].length, here + (around[1]!.startsWith('before') ? -2 : 2), true)
      return end + around[0].length
    }
  }
  const quantity = QUANTITY.exec(before)
  if (quantity) {
    const count = smallNumber(quantity[1]!)
    const start = i - quantity[1]!.length - 1
    const head = before.slice(0, quantity.index + quantity[0].length - quantity[1]!.length - 1)
    if (VAGUE.test(head) || count === 0) return end
    if (AGO.test(after)) {
      if (here !== undefined && !(word === 'days' && count === 1)) pushDay(r, start, end + 4, here - count, true)
      return end + 4
    }
    const shift = /^\s(later|earlier)\b(?!\s(?:than|in|this|that))/.exec(after)
    if (shift && lastDay && near(r, lastDay.pos, i) && lastDay.single) {
      pushDay(r, start, end + shift[0].length, lastDay.n + (shift[1] === 'later' ? count : -count), lastDay.relative)
      return end + shift[0].length
    }
    return end
  }
  if (word !== 'day' || !lastDay || !lastDay.single || !near(r, lastDay.pos, i)) return end
  const told =
    /(?:^|[^\w])(the (?:very )?(?:following|next|previous|preceding|same|day)|that (?:same|very)?|(?:on|later|earlier) that(?: same)?)\s$/i.exec(
      before,
    )
  if (told) {
    const how = told[1]!.toLowerCase().trim()
    const shift = /following|next/.test(how) ? 1 : /previous|preceding/.test(how) ? -1 : 0
    if (shift === 0 && !/same|that/.test(how)) return end
    if (/^that$/.test(how) && !/(?:on|later|earlier|the morning of|the evening of) that $/i.test(before)) return end
    if (/^['’]/.test(after) && shift !== 0) return end
    const noun = /(\S+)\s$/.exec(before)![1]!
    pushDay(
      r,
      i - noun.length - 1,
      end,
      lastDay.n + shift,
      lastDay.relative,
      cueBefore(before.slice(0, told.index + 1)) ?? 'on',
    )
    return end
  }
  const bare = /(?:^|[^\w])the $/i.test(before) && /^\s(before|after)(?=[,.;)]|$)/.exec(after)
  if (bare) {
    pushDay(r, i, end + bare[0].length, lastDay.n + (bare[1] === 'before' ? -1 : 1), lastDay.relative)
    return end + bare[0].length
  }
  return end
}

function near(r: Reader, pos: number, i: number): boolean {
  return i - pos < 800 && !/\n\s*\n[\s\S]*\n\s*\n/.test(r.text.slice(pos, i))
}

function readYears(r: Reader, i: number, word: string, end: number, before: string, after: string): number {
  const { anchor } = r
  const pushYear = (start: number, stop: number, y: number, relative: boolean, cue?: DateCue): number => {
    push(r, start, stop, { y }, { y }, relative, cue)
    return stop
  }
  const quantity = QUANTITY.exec(before)
  if (quantity) {
    const count = smallNumber(quantity[1]!)
    const head = before.slice(0, quantity.index + quantity[0].length - quantity[1]!.length - 1)
    const start = i - quantity[1]!.length - 1
    if (count === 0 || count > 12 || VAGUE.test(head) || /half|quarter/.test(head.slice(-12))) return end
    if (AGO.test(after)) {
      if (!anchor) return end
      const today = /^\sago\s(today|this\s(?:month|week|year))/.exec(after)
      if (today?.[1] === 'today' && anchor.d !== undefined && isDay(anchor.y - count, anchor.m!, anchor.d)) {
        pushDay(r, start, end + today[0].length, dayNumber(anchor.y - count, anchor.m!, anchor.d), true)
        return end + today[0].length
      }
      return pushYear(start, end + 4, anchor.y - count, true)
    }
    const shift = /^\s(later|earlier)\b(?!\s(?:than|in|this|that))/.exec(after)
    const told = r.told.at(-1)
    if (shift && told && i - told.pos < 400)
      return pushYear(start, end + shift[0].length, told.y + (shift[1] === 'later' ? count : -count), false)
    return end
  }
  if (word === 'years') return end
  const close =
    /(?:(?:^|[^\w])(by|before|until|till|at|towards?|from|since|in|over|for))?(?:^|\s|(?<=[(“"—–]))(?:the\s)?((?:(?:very\s)?(?:end|beginning|start|middle|rest|remainder|course|close)|(?:first|second|latter)\s(?:half|part)|(?:first|second|third|fourth|last|final)\squarter)\sof\s)?(the|this|last|next|that|the\ssame|the\scurrent|the\sprevious|the\sfollowing|the\scoming)\s$/i.exec(
      before,
    )
  const ended = word === 'year-end' ? /(?:^|[^\w])(by|before|until)\s$/i.exec(before) : null
  if (ended) return anchor ? pushYear(i, end, anchor.y, true, ended[1]!.toLowerCase() as DateCue) : end
  if (!close) return end
  if (/^\s(?:of|to|in\s(?:office|which))\b|^-|^['’]s\s(?!end\b)/.test(after)) return end
  const part = close[2]
  const which = close[3]!.toLowerCase()
  const cue = close[1] === undefined ? undefined : cueOf(close[1])
  const start =
    i - which.replace(/^the\s/, '').length - 1 - (part ? part.length + (which.startsWith('the ') ? 4 : 0) : 0)
  if (which === 'the')
    return part && anchor && /end|close/i.test(part) ? pushYear(i - part.length - 4, end, anchor.y, true, cue) : end
  if (which === 'that' || which === 'the same' || which === 'the following' || which === 'the previous') {
    const told = r.told.at(-1)
    if (!told || i - told.pos > 400) return end
    return pushYear(
      start,
      end,
      told.y + (which === 'the following' ? 1 : which === 'the previous' ? -1 : 0),
      false,
      cue,
    )
  }
  if (!anchor || which === 'the coming') return end
  const shift = which === 'last' ? -1 : which === 'next' ? 1 : 0
  const adverb = part ? null : /(earlier|later|early|late|within|in)\s(?:the\s)?\w+\s$/i.exec(before)
  const begin = adverb && /^(?:earlier|later|early|late)$/i.test(adverb[1]!) ? i - adverb[0].length : start
  return pushYear(begin, end, anchor.y + shift, true, cue)
}

function cueOf(word: string): DateCue | undefined {
  const w = word.toLowerCase()
  if (w === 'till') return 'until'
  if (w === 'over' || w === 'for') return 'during'
  return /^(?:by|before|until|from|since|in)$/.test(w) ? (w as DateCue) : undefined
}

function readMonth(r: Reader, i: number, end: number, before: string): number {
  const { anchor } = r
  const which = /(?:^|[^\w])((?:earlier |later |early |late )?(?:last|this|next))\s$/i.exec(before)
  if (!which || !anchor?.m) return end
  const shift = SHIFTS[which[1]!.toLowerCase().split(' ').at(-1)!]!
  const n = anchor.y * 12 + anchor.m - 1 + shift
  const p = { y: Math.floor(n / 12), m: (n % 12) + 1 }
  push(r, i - which[1]!.length - 1, end, p, p, true, cueBefore(before.slice(0, which.index + 1)))
  return end
}
