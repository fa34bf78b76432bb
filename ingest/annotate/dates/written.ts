// Written dates: whether what the grammar read is a date here, and what it comes to.
import type { DateCue } from '../../types.ts'
import { dayNumber, fromDayNumber, isDay, weekdayOf, type DateParts } from './calendar.ts'
import { ABOUT, isAttribute, leadOf, type Lead } from './cue.ts'
import { COUNTED, NAMED_AFTER_DAY, NAMED_AFTER_YEAR, POST, VIOLENCE } from './lexicon.ts'
import { isLater, type Item, type Join } from './phrase.ts'
import { push, type Reader } from './reader.ts'
import { tell, yearOf } from './years.ts'

interface Segment {
  start: number
  end: number
  from: Item
  to?: Item
  join?: Join
}

interface Found {
  start: number
  end: number
  from: DateParts
  to: DateParts
  relative: boolean
  join?: Join
}

/** Decides whether the items are dates here, resolves and keeps them. Returns where to read on. */
export function take(r: Reader, items: Item[]): number {
  const { text } = r
  const first = items[0]!
  const last = items.at(-1)!
  const lead = leadOf(text, first.start, r.lower)

  if (first.counted) return takeCounted(r, first, lead)
  if (first.m === undefined && !yearLicensed(r, items, lead)) return last.end
  if (
    first.m !== undefined &&
    first.d === undefined &&
    first.y === undefined &&
    first.yearShift === undefined &&
    !monthLicensed(r, items, lead)
  )
    return first.end
  if (first.d !== undefined && last.y === undefined && YEAR_BROKEN.test(text.slice(last.end, last.end + 40)))
    return last.end
  if (first.d !== undefined && !last.ownYear && isNamed(text.slice(last.end, last.end + 60), lead)) return last.end

  const segments = segmentsOf(items, lead)
  splitMove(r, segments, lead)
  const found: Found[] = []
  segments.forEach((s, k) => {
    // The new time of what was moved lies behind the old one, or in the year that it names itself.
    const before = found[0]?.from
    if (k > 0 && s.join === 'to' && before && s.from.y === undefined && s.from.yearShift === undefined)
      s.from.y = before.y + (isLater(segments[0]!.from, s.from) ? 1 : 0)
    const value = resolve(r, s, k === 0 ? lead : { ...lead, start: s.start, modifier: undefined })
    if (!value) return
    const start = k === 0 && s.from.d === undefined ? lead.start : s.start
    found.push({ ...value, start, end: s.end, join: s.join })
  })
  const inexact =
    first.d === undefined
      ? undefined
      : WEEK_OF.test(text.slice(Math.max(r.lower, first.start - 28), first.start))
        ? 'week'
        : lead.cueWord !== undefined && ABOUT.test(lead.cueWord)
          ? 'about'
          : undefined
  const attribute =
    isAttribute(text, lead, last.end) && !/^\d{1,2}(?:st|nd|rd|th)\b/.test(text.slice(first.start, first.start + 5))
  const cue = attribute ? 'of' : lead.cueWord === 'for' && first.d !== undefined ? 'on' : lead.cue
  merge(found).forEach((f, k) => keep(r, f, k > 0 && f.join === 'to' ? 'to' : cue, inexact))
  return last.end
}

/** "In March 26 countries …" is March, "On March 26 countries …" is a day, and "By March 26 countries …" is not known. */
function takeCounted(r: Reader, item: Item, lead: Lead): number {
  if (lead.cue === 'on') {
    const number = /^\s+(?:the\s+)?\d{1,2}/.exec(r.text.slice(item.end, item.end + 12))
    return number ? take(r, [{ ...item, counted: false, end: item.end + number[0].length }]) : item.end
  }
  return lead.cue === 'in' ? take(r, [{ ...item, counted: false, d: undefined }]) : item.end
}

// A year that was not read as one ("14 October 1066", "26 Aug 24", "1 March 2568 BE"), or a date of two calendars.
const YEAR_BROKEN = new RegExp(
  `^(?:(?:\\s|,\\s(?=\\d{3}))(?!2030\\sAgenda)\\d{2,4}(?![\\d:.,]|\\s(?:${COUNTED}|noon|midnight)(?![a-z])|\\s?(?:[ap]m|h|o['’]clock)\\b)|\\s?\\(\\d{1,2}\\s[A-Z][a-z]+\\)|\\)\\s\\d{4})`,
)
const WEEK_OF = /\bweek\s(?:of|beginning|commencing|starting|ending)(?:\son)?(?:\sthe)?\s$/i

// ------------------------------------------------------------------------------------------------------------------ license

const NAME_BEHIND_DAY = new RegExp(`^(?:['’]s)?\\s(?:[A-Z][\\w-]{1,20}\\s){0,3}(?:${NAMED_AFTER_DAY})(?![\\w-])`)
const STREET_BEHIND =
  /^\s(?:Street|St\.|Avenue|Ave\b|Road|Boulevard|Square|Lane|Bridge|Plaza|Stadium|Hospital|Airport|University|Barracks)/
const VIOLENCE_BEHIND = new RegExp(`^(?:['’]s)?\\s(?:[a-z-]{3,12}\\s)?(?:${VIOLENCE})(?!\\w)`, 'i')

/** A day without a year inside a name: "10 March Street", "the 14 February Alliance", "the October 7 attacks". */
function isNamed(after: string, lead: Lead): boolean {
  if (STREET_BEHIND.test(after) || VIOLENCE_BEHIND.test(after)) return true
  return lead.article && NAME_BEHIND_DAY.test(after)
}

const NAME_BEHIND_YEAR = new RegExp(`^\\s(?:[A-Z][\\w-]{1,20}\\s){0,3}(?:${NAMED_AFTER_YEAR})(?!\\w)`)
const FISCAL_BEHIND = /^\s(?:fiscal|financial|calendar|academic)\syear\b/i
const YEAR_CUES = new Set<DateCue>(['in', 'since', 'by', 'until', 'from', 'before', 'after', 'during', 'between'])
const VAGUE_CUES = /^(?:on or about|around|about|circa|over|for)$/
const COUNTING = /^(?:last|next|this|the same|that|coming|past|this past|this coming)$/
const CAREER_BEHIND = new RegExp(`^\\)?\\s?(?:[:,\\t–—-]|\\s)\\s{0,4}(?:[A-Z][\\w.-]{1,20}\\s){0,3}(?:${POST})(?!\\w)`)
const CAREER_BEFORE = new RegExp(`(?:^|[^\\w-])(?:${POST})(?!\\w)[^.;()]{0,90}\\($`)
const NO_CAREER = /(?:Plan|Strategy|Programme|Program|Framework|Agenda|Vision|Roadmap|Council|Committee)\s\($/

/** A year alone needs words that make it a time. "Horizon 2020", "the 1951 Treaty" and "Resolution 2735 (2024)" have none. */
function yearLicensed(r: Reader, items: Item[], lead: Lead): boolean {
  const { text } = r
  const first = items[0]!
  const last = items.at(-1)!
  const after = text.slice(last.end, last.end + 60)
  if (/^['’]s\b|^-[A-Za-z]|^\s?%/.test(after) || NAME_BEHIND_YEAR.test(after)) return false
  const stretch = items.length === 2 && items[1]!.join === 'to' && !items[1]!.joinWord
  // A hyphenated stretch right before a capitalised word is a strategy's: "2023-2030 Australian Cyber Security Strategy".
  const career = stretch && isCareer(r, first, after)
  if (stretch && !career && /^\s[A-Z]/.test(after)) return false
  if (career) return true
  if (lead.modifier !== undefined) {
    if (lead.modifier === 'years' || lead.modifier === 'period')
      return lead.cue !== undefined && YEAR_CUES.has(lead.cue)
    return !COUNTING.test(lead.modifier)
  }
  if (lead.planned) return true
  if (lead.cue === undefined || !YEAR_CUES.has(lead.cue) || VAGUE_CUES.test(lead.cueWord!)) return false
  return !lead.article || FISCAL_BEHIND.test(after)
}

/** "Ambassador to Kenya (2001–2005)", or at the start of a line "2001–2005: Ambassador to Kenya". */
function isCareer(r: Reader, first: Item, after: string): boolean {
  const before = r.text.slice(Math.max(r.lower, first.start - 110), first.start)
  if (/(?:^|\n)[ \t•*-]{0,6}$/.test(before)) return CAREER_BEHIND.test(after)
  return /^\)/.test(after) && CAREER_BEFORE.test(before) && !NO_CAREER.test(before)
}

const MONTH_CUES = new Set<DateCue>(['in', 'since', 'until', 'during', 'by', 'from', 'before', 'after', 'between'])

/** A month alone needs a preposition; May, April, June and August are people, March is a verb. */
function monthLicensed(r: Reader, items: Item[], lead: Lead): boolean {
  const { text } = r
  const first = items[0]!
  const last = items.at(-1)!
  const after = text.slice(last.end, last.end + 40)
  if (/^['’]|^-[A-Za-z]|^\s\d/.test(after) && !/^\s\d{1,2}\s/.test(after)) return false
  if (/^(?:Mar|Jan|Sun|Sat)$/i.test(text.slice(first.start, first.end))) return false
  if (/^\s(?:Day|on\s(?:Washington|Rome|the\scapital))\b/.test(after)) return false
  if (lead.modifier !== undefined) return !/^(?:past|years|period)$/.test(lead.modifier)
  if (lead.planned) return true
  if (lead.cueWord === 'for' || lead.cue === undefined || !MONTH_CUES.has(lead.cue) || lead.article) return false
  if (items.length > 1) return true
  if (lead.cue === 'between') return false
  if (lead.cue === 'in' || lead.cue === 'since' || lead.cue === 'until' || lead.cue === 'during')
    return !/^\s[A-Z][a-z]+\s(?:said|was|is|has)\b/.test(after)
  return first.m !== 5 && !/^\s[A-Z][a-z]/.test(after)
}

// ----------------------------------------------------------------------------------------------------------------- segments

function segmentsOf(items: Item[], lead: Lead): Segment[] {
  const segments: Segment[] = []
  for (const item of items) {
    const open = segments.at(-1)
    if (open && !open.to && (item.join === 'to' || item.join === 'slash')) {
      open.to = item
      open.end = item.end
    } else {
      segments.push({ start: item.start, end: item.end, from: item, join: item.join })
    }
  }
  const [a, b] = segments
  if (lead.cue === 'between' && segments.length === 2 && b!.join === 'and' && !a!.to && !b!.to) {
    return [{ start: a!.start, end: b!.end, from: a!.from, to: b!.from }]
  }
  return segments
}

const MOVED =
  /\b(?:postpon\w{1,3}|moved?|moving|reschedul\w{1,3}|brought forward|put off|put back|adjourned|slipped|shifted|delayed|pushed back|deferred|changed)\b[^.]{0,60}$/i

/** "postponed from 26 August to 3 September" is no stretch. */
function splitMove(r: Reader, segments: Segment[], lead: Lead): void {
  const s = segments[0]!
  if (segments.length !== 1 || !s.to || lead.cue !== 'from' || s.to.m === undefined) return
  if (!MOVED.test(r.text.slice(Math.max(r.lower, s.start - 90), s.start))) return
  segments.splice(
    0,
    1,
    { start: s.from.start, end: s.from.end, from: s.from },
    { start: s.to.start, end: s.end, from: s.to, join: 'to' },
  )
}

const valid = (p: DateParts): boolean =>
  p.m === undefined || (p.m >= 1 && p.m <= 12 && (p.d === undefined || isDay(p.y, p.m, p.d)))
const ordinal = (p: DateParts, end: boolean): number => dayNumber(p.y, p.m ?? (end ? 12 : 1), p.d ?? (end ? 28 : 1))

function resolve(r: Reader, s: Segment, lead: Lead): Pick<Found, 'from' | 'to' | 'relative'> | undefined {
  const year = yearOf(r, s.from, lead)
  if (!year) return undefined
  const from: DateParts = { y: year.y, m: s.from.m, d: s.from.d }
  if (!valid(from)) return undefined
  if (!s.to) return { from, to: from, relative: year.relative }
  let y = s.to.y
  if (y === undefined && s.to.yearShift !== undefined) y = yearOf(r, s.to, lead)?.y
  else if (y !== undefined && s.to.ownYear)
    tell(r, y, s.to.d !== undefined ? 'day' : s.to.m !== undefined ? 'month' : 'year', s.to.end, lead)
  // No stretch turns the year within one month.
  if (s.from.m === s.to.m && isLater(s.from, s.to) && !(s.from.ownYear && s.to.ownYear)) return undefined
  y ??= year.y + (isLater(s.from, s.to) ? 1 : 0)
  const to: DateParts = { y, m: s.to.m, d: s.to.d }
  if (!valid(to) || ordinal(from, false) > ordinal(to, true)) return undefined
  return { from, to, relative: year.relative }
}

/** Neighbouring days, months or years that "and" joins are one stretch: "12 and 13 February", "3, 4 and 5 May". */
function merge(found: Found[]): Found[] {
  const out: Found[] = []
  let run: Found[] = []
  const close = (): void => {
    const end = run.at(-1)
    if (run.length > 1 && end!.join === 'and') out.push({ ...run[0]!, to: end!.to, end: end!.end })
    else out.push(...run)
    run = []
  }
  for (const f of found) {
    const before = run.at(-1)
    if (before && !((f.join === 'and' || f.join === 'comma') && contiguous(before.to, f.from))) close()
    run.push(f)
  }
  close()
  return out
}

function contiguous(a: DateParts, b: DateParts): boolean {
  if (a.d !== undefined && b.d !== undefined) return dayNumber(b.y, b.m!, b.d) - dayNumber(a.y, a.m!, a.d) === 1
  if (a.d !== undefined || b.d !== undefined) return false
  if (a.m !== undefined && b.m !== undefined) return b.y * 12 + b.m - (a.y * 12 + a.m) === 1
  return a.m === undefined && b.m === undefined && b.y - a.y === 1
}

/** "around 26 August" and "the week of 3 March" tell the month, where all of it lies in one. */
function keep(r: Reader, f: Found, cue: DateCue | undefined, inexact: 'week' | 'about' | undefined): void {
  if (inexact === undefined || f.from.d === undefined) return push(r, f.start, f.end, f.from, f.to, f.relative, cue)
  if (inexact === 'week') {
    const n = dayNumber(f.from.y, f.from.m!, f.from.d)
    const monday = n - ((weekdayOf(n) + 6) % 7)
    if (fromDayNumber(n + 6).m !== f.from.m || fromDayNumber(monday).m !== f.from.m) return
  }
  push(r, f.start, f.end, { y: f.from.y, m: f.from.m }, { y: f.to.y, m: f.to.m }, f.relative, cue)
}
