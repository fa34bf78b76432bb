// Words that count from the anchor ("yesterday", "last year") or from what was told before ("the following day").
import type { DateCue } from '../../types.ts'
import { dayNumber, fromDayNumber, isDay, weekdayOf } from './calendar.ts'
import { CUES } from './cue.ts'
import { smallNumber } from './lexicon.ts'
import { phraseAt } from './phrase.ts'
import { anchorDay, behind, blankLines, flat, push, pushDay, type Reader } from './reader.ts'
import { toldDay } from './told.ts'
import { tell, tenseAt } from './years.ts'

const WORD =
  /(?:today|tonight|tomorrow|yesterday|days?|years?|year-end|month|week|morning|afternoon|evening|night|autumn|fall|spring|summer)(?![\w-]|[\u2010-\u2013]\w)/iy

/** What the handlers get: the word's place, and the line around it with white space folded to single blanks. */
interface Here {
  readonly i: number
  readonly end: number
  readonly word: string
  readonly before: string
  readonly after: string
}

/** Reads the cue word at `i`, if one is there. Returns where to read on. */
export function readRelative(r: Reader, i: number): number {
  WORD.lastIndex = i
  const found = WORD.exec(r.text)
  if (!found) return i
  const end = i + found[0].length
  if (end > r.upper) return i
  const h: Here = {
    i,
    end,
    word: found[0].toLowerCase(),
    before: flat(r.text, Math.max(r.lower, i - 64), i),
    after: behind(r, end),
  }
  switch (h.word) {
    case 'today':
    case 'tonight':
    case 'yesterday':
    case 'tomorrow':
      return readToday(r, h)
    case 'morning':
    case 'afternoon':
    case 'evening':
    case 'night':
      return readPart(r, h)
    case 'day':
    case 'days':
      return readDay(r, h)
    case 'year':
    case 'years':
    case 'year-end':
      return readYear(r, h)
    case 'month':
      return readMonth(r, h)
    case 'week':
      return readWeek(r, h)
    default:
      return readSeason(r, h)
  }
}

const PREPOSITION = /(?:^|[^\w-])(on|in|from|since|by|until|before|after|during)(?: the)? $/i
const POSSESSIVE = /^['’]s\b/
/** A date in the genitive belongs to the noun behind it. */
function cueOf(h: Here, before: string): DateCue | undefined {
  return POSSESSIVE.test(h.after) ? 'of' : cueBefore(before)
}

function cueBefore(before: string): DateCue | undefined {
  return PREPOSITION.exec(before)?.[1]?.toLowerCase() as DateCue | undefined
}

// -------------------------------------------------------------------------------------------------------------------- today

const PART = /^ (?:morning|afternoon|evening|night)\b/
const EVENTFUL =
  /^['’]s (?:[\w-]{1,20} ){0,2}(?:meetings?|sessions?|dialogues?|events?|talks|signings?|ceremon(?:y|ies)|visits?|discussions?|conferences?|summits?|announcements?|statements?|decisions?|speech|agreements?|launch|forums?|symposiums?|panels?|workshops?|exchanges?|consultations?|briefings?|seminars?|calls?|votes?|inauguration|opening|debates?|hearings?|roundtables?|gatherings?|engagements?|assembly|proceedings|programme|agenda|occasion|date|reception|dinner|lunch|luncheon)\b/i
// "the world of today", "a better tomorrow", "Today, more than 40 states …": an age, no day.
const AGE_BEFORE =
  /(?:^|[^\p{L}])(?:of|than|as|like|even|better|brighter|safer|shared|secure|prosperous|sustainable|peaceful|greener|a|an|the|our|(?<!(?:scheduled|planned|set|foreseen|due|announced|expected|slated|called) )for) $/iu
const AGE_BEHIND =
  /^-|^,? (?:more than|over|some|nearly|almost|around|about|many|most|the world|as never|as in the past|than ever|as ever|\d)/i
const NEIGHBOUR = /^ (?:and|or|,) ?(tomorrow|today)\b/i

function readToday(r: Reader, h: Here): number {
  const here = anchorDay(r)
  if (here === undefined) return h.end
  const { word, before, after, end, i } = h
  const isAge = word === 'today' || word === 'tomorrow'
  if (POSSESSIVE.test(after)) {
    if (isAge && !EVENTFUL.test(after)) return end
  } else if (isAge && (AGE_BEFORE.test(before) || AGE_BEHIND.test(after))) {
    const both = NEIGHBOUR.exec(after)
    return both ? end + both[0].length : end
  }
  // "today, 27 January": the date says it better.
  const gap = /^,? \(?|^, ?/.exec(after)
  if (gap) {
    const date = phraseAt(r.text, end + gap[0].length, r.upper)?.[0]
    if (date?.d !== undefined && date.m !== undefined) return end
  }
  const shift = word === 'yesterday' ? -1 : word === 'tomorrow' ? 1 : 0
  const both = NEIGHBOUR.exec(after)
  if (both) {
    const stop = end + both[0].length
    const second = both[1]!.toLowerCase() === 'tomorrow' ? 1 : 0
    if (/\bor\b/.test(both[0])) return stop
    if (second === shift + 1)
      push(r, i, stop, fromDayNumber(here + shift), fromDayNumber(here + second), true, cueBefore(before))
    return stop
  }
  const part = word === 'tonight' ? null : PART.exec(after)
  const stop = part ? end + part[0].length : end
  pushDay(r, i, stop, here + shift, true, part ? cueBefore(before) : cueOf(h, before))
  return stop
}

/** "this morning", "last night", "the following evening". */
function readPart(r: Reader, h: Here): number {
  const anchored = /(?:^|[^\w-])((?:earlier |later |late |early )?(?:this|last)) $/i.exec(h.before)
  if (anchored) {
    const here = anchorDay(r)
    const last = /last$/i.test(anchored[1]!)
    if (here === undefined || (last ? !/^(?:night|evening)$/.test(h.word) : h.word === 'night')) return h.end
    pushDay(r, h.i - anchored[1]!.length - 1, h.end, here - (last ? 1 : 0), true)
    return h.end
  }
  return readTold(r, h)
}

// --------------------------------------------------------------------------------------------------------------------- days

const QUANTITY = /(?:^|[^\w-])(an?|\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) $/i
const VAGUE =
  /(?:^|[^\p{L}])(?:more than|less than|fewer than|over|almost|nearly|some|about|around|roughly|approximately|at least|just over|just under|under|up to|barely|than|exactly half|half|quarter|within|or|to) $/iu
const SHIFT = /^ (later|earlier)\b(?! (?:than|in|this|that|on))/

interface Quantity {
  readonly count: number
  readonly start: number
}

/** The number before a unit; null where it is vague or none is there to count by. */
function quantityBefore(h: Here): Quantity | null | undefined {
  const found = QUANTITY.exec(h.before)
  if (!found) return undefined
  const word = found[1]!
  const head = h.before.slice(0, h.before.length - word.length - 1)
  const count = smallNumber(word)
  return count === 0 || VAGUE.test(head) ? null : { count, start: h.i - word.length - 1 }
}

function readDay(r: Reader, h: Here): number {
  const { i, end, word, after } = h
  const here = anchorDay(r)
  const around = word === 'day' ? /^ (before yesterday|after tomorrow)\b/.exec(after) : null
  if (around) {
    const stop = end + around[0].length
    if (here !== undefined) pushDay(r, i, stop, here + (around[1]!.startsWith('before') ? -2 : 2), true)
    return stop
  }
  const quantity = quantityBefore(h)
  if (quantity === null) return end
  if (quantity) {
    if (/^ ago\b/.test(after)) {
      if (here !== undefined) pushDay(r, quantity.start, end + 4, here - quantity.count, true)
      return end + 4
    }
    const shift = SHIFT.exec(after)
    const base = shift && toldDay(r, i)
    if (!shift || !base) return end
    pushDay(
      r,
      quantity.start,
      end + shift[0].length,
      base.n + (shift[1] === 'later' ? 1 : -1) * quantity.count,
      base.relative,
    )
    return end + shift[0].length
  }
  return word === 'day' ? readTold(r, h) : end
}

const TOLD =
  /(?:^|[^\w-])((on |later |earlier )?(?:the (?:very )?(following|next|previous|preceding|same)|that (?:very |same )?)) ?$/i

/** "the following day", "that same evening", "the day before": counted from the day that the text told last. */
function readTold(r: Reader, h: Here): number {
  const { i, end, before, after } = h
  const told = TOLD.exec(before)
  if (told) {
    const how = told[3]?.toLowerCase()
    const that = how === undefined
    // "that day" after a preposition only: "that day-to-day work", "the talks that day" are too loose.
    if (that && told[2] === undefined && !/same |very /i.test(told[1]!)) return end
    if (/^['’]|^ (?:of|when|before|after|that|on which)\b/.test(after)) return end
    const base = toldDay(r, i)
    if (!base) return end
    const shift = how === 'following' || how === 'next' ? 1 : how === 'previous' || how === 'preceding' ? -1 : 0
    const adjective = /(\S+) $/.exec(before)![1]!
    const cue =
      cueBefore(before.slice(0, told.index + 1)) ??
      (told[2]?.trim().toLowerCase() === 'on' || shift !== 0 ? 'on' : undefined)
    pushDay(r, i - adjective.length - 1, end, base.n + shift, base.relative, cue)
    return end
  }
  const bare = h.word === 'day' && /(?:^|[^\w-])the $/i.test(before) ? /^ (before|after)(?=[,.;)]|$)/.exec(after) : null
  const base = bare && toldDay(r, i)
  if (!bare || !base) return end
  pushDay(r, i, end + bare[0].length, base.n + (bare[1] === 'before' ? -1 : 1), base.relative)
  return end + bare[0].length
}

const ORDINAL_BEFORE = /(?:^|[^\w-])(on|until|by|from|since|to|and|through|before|after) the $/i
const ORDINAL_BEHIND =
  /^(?:[,.;)]|$)|^ (?:and|in|at|with|when|where|for|he|she|they|it|the|to|is|was|are|were|has|had|will|would)\b|^ of (?:the same|that|this|last|next) month\b/
// "the 2nd and 3rd of this month"
const FIRST_OF_TWO = /(?<=(?:^|[^\w-])the )(\d{1,2})(?:st|nd|rd|th) (and|to|until|-|–)(?: the)? $/i

/** "on the 26th" in a month that was told, "the 5th of this month". `i` is at the figure. Returns where to read on, or `i`. */
export function readOrdinal(r: Reader, i: number): number {
  const { text } = r
  const found = /^(\d{1,2})(?:st|nd|rd|th)(?!\w)/.exec(text.slice(i, i + 5))
  if (!found) return i
  const end = i + found[0].length
  const d = Number(found[1])
  const after = behind(r, end)
  const before = flat(text, Math.max(r.lower, i - 28), i)
  const month = /^ of (the same|that|this|last|next) month\b/.exec(after)
  const lead = ORDINAL_BEFORE.exec(before)
  const stop = month ? end + month[0].length : end
  const cue = lead ? CUES[lead[1]!.toLowerCase()] : undefined
  if (month && /this|last|next/.test(month[1]!)) {
    const at = monthFrom(r, month[1]!)
    if (!at || !isDay(at.y, at.m, d)) return stop
    const n = dayNumber(at.y, at.m, d)
    const first = FIRST_OF_TWO.exec(before)
    const gap = first ? d - Number(first[1]) : 0
    if (!first || gap <= 0) {
      pushDay(r, i, stop, n, true, cue)
    } else if (gap === 1 || !/and/i.test(first[2]!)) {
      push(r, i - first[0].length, stop, fromDayNumber(n - gap), fromDayNumber(n), true, 'on')
    } else {
      pushDay(r, i - first[0].length, i - first[0].length + first[1]!.length + 2, n - gap, true, 'on')
      pushDay(r, i, stop, n, true, 'on')
    }
    return stop
  }
  const { lastMonth } = r
  if (!lastMonth || (!month && !(lead && ORDINAL_BEHIND.test(after)))) return end
  if (i - lastMonth.pos > 800 || !isDay(lastMonth.y, lastMonth.m, d)) return end
  const n = dayNumber(lastMonth.y, lastMonth.m, d)
  // Far from the day told last it may be the next month's.
  if (!month && lastMonth.d !== undefined && Math.abs(d - lastMonth.d) > 20) return end
  pushDay(r, i, stop, n, lastMonth.relative, cue)
  return stop
}

// ----------------------------------------------------------------------------------------------------------- months, seasons

const SHIFTS: Record<string, number> = { last: -1, this: 0, next: 1 }

function monthFrom(r: Reader, how: string): { y: number; m: number } | undefined {
  if (r.anchor?.m === undefined) return undefined
  const n = r.anchor.y * 12 + r.anchor.m - 1 + SHIFTS[how.toLowerCase()]!
  return { y: Math.floor(n / 12), m: (n % 12) + 1 }
}

function readMonth(r: Reader, h: Here): number {
  const anchored = /(?:^|[^\w-])((?:earlier |later |early |late )?(last|this|next)) $/i.exec(h.before)
  if (anchored) {
    const at = monthFrom(r, anchored[2]!)
    if (at)
      push(r, h.i - anchored[1]!.length - 1, h.end, at, at, true, cueBefore(h.before.slice(0, anchored.index + 1)))
    return h.end
  }
  const told = /(?:^|[^\w-])(?:the|that) (same|following|previous|preceding) $/i.exec(h.before)
  const last = r.lastMonth
  if (!told || !last || h.i - last.pos > 600 || blankLines(r.text, last.pos, h.i, 1)) return h.end
  const n = last.y * 12 + last.m - 1 + (/^foll/i.test(told[1]!) ? 1 : /^pre/i.test(told[1]!) ? -1 : 0)
  const at = { y: Math.floor(n / 12), m: (n % 12) + 1 }
  push(r, h.i - told[1]!.length - 1, h.end, at, at, last.relative, cueBefore(h.before.slice(0, told.index + 1)) ?? 'in')
  return h.end
}

// The first and the last month of the northern season.
const SEASONS: Record<string, readonly [number, number]> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  fall: [9, 11],
}

/** "this autumn"; "in the summer" of the anchor's year, where the clause says that it is ahead, or over, and it is. */
function readSeason(r: Reader, h: Here): number {
  const { anchor } = r
  if (!anchor || (h.word === 'fall' && /^ (?:in|of|to|from)\b/.test(h.after))) return h.end
  const lead = /(?:^|[^\w-])((?:earlier |later )?this) $/i.exec(h.before)
  const bare = lead ? null : /(?:^|[^\w-])in the $/i.exec(h.before)
  if (lead) {
    push(
      r,
      h.i - lead[1]!.length - 1,
      h.end,
      { y: anchor.y },
      { y: anchor.y },
      true,
      cueBefore(h.before.slice(0, lead.index + 1)),
    )
  } else if (bare && anchor.m !== undefined && !/^ (?:of|\d)/.test(h.after)) {
    const [first, last] = SEASONS[h.word]!
    const told = tenseAt(r, { start: h.i, end: h.end })
    if ((told === 'future' && anchor.m < first) || (told === 'past' && anchor.m > last))
      push(r, h.i, h.end, { y: anchor.y }, { y: anchor.y }, true, 'in')
  }
  return h.end
}

const WEEKS: Record<string, number> = { last: -1, this: 0, next: 1, coming: 1 }

/** A week tells no day, and the month only where all of it lies in one. */
function readWeek(r: Reader, h: Here): number {
  const here = anchorDay(r)
  const lead = /(?:^|[^\w-])((?:earlier |later |early |late )?(last|this|next|(?<=the )coming)) $/i.exec(h.before)
  if (!r.weeks || here === undefined || !lead) return h.end
  const monday = here - ((weekdayOf(here) + 6) % 7) + 7 * WEEKS[lead[2]!.toLowerCase()]!
  const a = fromDayNumber(monday)
  const b = fromDayNumber(monday + 6)
  const month = { y: a.y, m: a.m }
  if (a.m === b.m)
    push(r, h.i - lead[1]!.length - 1, h.end, month, month, true, cueOf(h, h.before.slice(0, lead.index + 1)))
  return h.end
}

// -------------------------------------------------------------------------------------------------------------------- years

const YEAR_LEAD =
  /(?:(?:^|[^\w-])(by|before|until|till|at|toward|towards|from|since|in|over|for|during|within|around) )?(?:(the )?((?:(?:very )?(?:end|beginning|start|middle|rest|remainder|course|close)|(?:first|second|latter) (?:half|part)|(?:first|second|third|fourth|last|final) quarter|spring|summer|autumn|fall) of ))?(the|this|last|next|that|that same|the same|the previous|the following|the preceding) $/i

function readYear(r: Reader, h: Here): number {
  const { anchor } = r
  const { i, end, before, after, word } = h
  const keep = (start: number, stop: number, y: number, relative: boolean, cue?: DateCue): number => {
    push(r, start, stop, { y }, { y }, relative, cue)
    tell(r, y, { end: stop }, { start, cue: cue ?? 'in' }, relative)
    return stop
  }
  const quantity = quantityBefore(h)
  if (quantity === null) return end
  if (quantity) {
    const { count, start } = quantity
    if (count > 12) return end
    if (/^ ago\b/.test(after)) {
      if (!anchor) return end
      if (/^ ago today\b/.test(after)) {
        const exact = anchor.d !== undefined && isDay(anchor.y - count, anchor.m!, anchor.d)
        if (exact) pushDay(r, start, end + 10, dayNumber(anchor.y - count, anchor.m!, anchor.d!), true)
        return end + 10
      }
      return keep(start, end + 4, anchor.y - count, true)
    }
    const shift = SHIFT.exec(after)
    const last = r.lastYear
    if (!shift || !last || i - last.pos > 400 || blankLines(r.text, last.pos, i, 1)) return end
    return keep(start, end + shift[0].length, last.y + (shift[1] === 'later' ? count : -count), last.relative)
  }
  if (word === 'years') return end
  if (word === 'year-end') {
    const bound = /(?:^|[^\w-])(by|before|until) (?:the )?$/i.exec(before)
    return bound && anchor ? keep(i, end, anchor.y, true, bound[1]!.toLowerCase() as DateCue) : end
  }
  const ended = /^['’]s end\b/.test(after) ? /(?:^|[^\w-])(by|before|until) $/i.exec(before) : null
  if (ended) return anchor ? keep(i, end + 6, anchor.y, true, ended[1]!.toLowerCase() as DateCue) : end
  const lead = YEAR_LEAD.exec(before)
  if (!lead || /^ (?:of|to|in office|in which|ending|beginning|\d)|^-/.test(after)) return end
  const possessive = POSSESSIVE.test(after)
  const part = lead[3]
  if (possessive && (part !== undefined || !/^(?:last|this|next)$/i.test(lead[4]!))) return end
  const which = lead[4]!.toLowerCase()
  const cue = possessive ? 'of' : /^(?:for|around)?$/i.test(lead[1] ?? '') ? undefined : CUES[lead[1]!.toLowerCase()]
  const head = which.replace(/^the /, '')
  const start = part === undefined ? i - head.length - 1 : i - which.length - 1 - part.length
  // "the end of the year" is the current one, "the year" alone any.
  if (which === 'the')
    return part && anchor && /^(?:very )?(?:end|close|rest|remainder)/i.test(part)
      ? keep(i - 4 - part.length, end, anchor.y, true, cue)
      : end
  if (/^that|^the /.test(which)) {
    const last = r.lastYear
    if (!last || i - last.pos > 400 || (which === 'that' && cue === undefined && !part)) return end
    return keep(start, end, last.y + (/following/.test(which) ? 1 : /pre/.test(which) ? -1 : 0), last.relative, cue)
  }
  if (!anchor) return end
  const adverb = part === undefined ? /(?:^|[^\w-])((?:earlier|later|early|late) )\w+ $/i.exec(before) : null
  return keep(adverb ? start - adverb[1]!.length : start, end, anchor.y + SHIFTS[which]!, true, cue)
}
