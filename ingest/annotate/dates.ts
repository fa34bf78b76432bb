// Dates of diplomatic English. One pass over the characters stops at figures, at names of months and weekdays and at a few cue
// words; the grammars in `dates/` read from there. A wrong day is worse than none: what is not told stays unknown.
import type { DateMention } from '../types.ts'
import { parseIso } from './dates/calendar.ts'
import { leadOf } from './dates/cue.ts'
import { spelledAt, type Item } from './dates/item.ts'
import { LABEL, QUANTIFIER } from './dates/lexicon.ts'
import { phraseAt } from './dates/phrase.ts'
import { push, type Reader } from './dates/reader.ts'
import { readRelative } from './dates/relative.ts'
import { readOrdinal } from './dates/relative/ordinal.ts'
import { readWeekday, weekdayAt } from './dates/weekday.ts'
import { take } from './dates/written.ts'

export interface DateOptions {
  /** The document's date, ISO 8601, as exact as it is known. Without it nothing relative is read. */
  readonly anchor?: string
  /** Only this part of the text is read, context included; offsets stay those of the whole. */
  readonly start?: number
  readonly end?: number
  /** Reads "last week" as the month that holds all of it, where one does. Otherwise weeks give nothing. */
  readonly weeks?: boolean
}

/**
 * Every date in the text, by start, without overlaps. Offsets are UTF-16 code units of `text`, modifiers included ("early
 * 2026"), prepositions and articles not. What the text leaves open and the anchor cannot close gives nothing. Where the two
 * ends of a range are not equally exact, `precision` is that of the coarser.
 */
export function findDates(text: string, options: DateOptions = {}): DateMention[] {
  const r: Reader = {
    text,
    lower: Math.max(0, options.start ?? 0),
    upper: Math.min(text.length, options.end ?? text.length),
    anchor: parseIso(options.anchor),
    weeks: options.weeks ?? false,
    out: [],
  }
  let i = r.lower
  while (i < r.upper) {
    const c = text.charCodeAt(i)
    const kind = classOf(c)
    if (kind === OTHER) {
      i++
      continue
    }
    const next = kind === DIGIT ? readDigits(r, i) : isTrigger(text, i, c) ? readWord(r, i) : i
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
  // General punctuation and CJK part words; every other letter beyond ASCII belongs to one.
  return (c >= 0xc0 && c < 0x2000) || (c > 0x206f && c < 0x2e80) ? LETTER : OTHER
}

function skipWord(text: string, i: number, upper: number): number {
  let j = i
  while (j < upper && classOf(text.charCodeAt(j)) !== OTHER) j++
  return j
}

// The first three letters of every word that a date may begin with.
const TRIGGERS = new Uint8Array(27 * 27 * 27)
const letter = (c: number): number => (c >= 97 && c <= 122 ? c - 96 : c >= 65 && c <= 90 ? c - 64 : 0)
const triple = (a: number, b: number, c: number): number => letter(a) * 729 + letter(b) * 27 + letter(c)
for (const w of 'jan feb mar apr may jun jul aug sep oct nov dec mon tue wed thu fri sat sun tod ton tom yes day yea mor aft eve nig aut fal spr sum wee fy0 jfy'.split(
  ' ',
))
  TRIGGERS[triple(w.charCodeAt(0), w.charCodeAt(1), w.charCodeAt(2))] = 1

function isTrigger(text: string, i: number, c: number): boolean {
  return TRIGGERS[triple(c, text.charCodeAt(i + 1), text.charCodeAt(i + 2))] === 1
}

const LABEL_BEFORE = new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:(?:${LABEL})[.:]?|§)\\s?$`, 'iu')
const QUANTIFIER_BEFORE = new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${QUANTIFIER})\\s$`, 'iu')
const ALL_FIGURES = /^\d{1,4}([./-])\d{1,2}\1\d|^\d{4} ?年/
// Inside a number, a code, a path or a sum: "10:30", "COVID-19", "…/2024/08/26/", "$26".
const NO_START = /[\d\p{L}][.,:/\u2010-\u2015-]$|[$€£¥#№+=_@&\\/-]$/u

function readDigits(r: Reader, i: number): number {
  const { text } = r
  const over = skipWord(text, i, r.upper)
  if (NO_START.test(before(r, i, 2)) && !HYPHENED.test(before(r, i, 6))) return over
  const items = phraseAt(text, i, r.upper)
  if (!items) return Math.max(over, readOrdinal(r, i))
  const first = items[0]!
  const day = first.d !== undefined && over - i <= 4 && !ALL_FIGURES.test(text.slice(i, i + 10))
  if (day && LABEL_BEFORE.test(before(r, i, 14))) return overLabelled(items, over)
  if (day && !items.at(-1)!.ownYear && QUANTIFIER_BEFORE.test(before(r, i, 14))) return overLabelled(items, over)
  remember(r, items)
  return take(r, items)
}

function before(r: Reader, i: number, length: number): string {
  return r.text.slice(Math.max(r.lower, i - length), i)
}

/** "Articles 3 and 5 May …": all the numbers are the label's. "No. 2, 26 August": only the first. */
function overLabelled(items: Item[], over: number): number {
  const last = items.at(-1)!
  return items.length > 1 && items[1]!.joinWord ? last.start + 2 : over
}

function readWord(r: Reader, i: number): number {
  const { text } = r
  if (INSIDE.test(before(r, i, 1)) && !HYPHENED.test(before(r, i, 6))) return i
  const spelled = spelledAt(text, i, r.lower)
  const items = spelled ? [spelled] : phraseAt(text, i, r.upper)
  if (items && items[0]!.m !== undefined) {
    remember(r, items)
    return take(r, items)
  }
  const weekday = weekdayAt(text, i)
  if (weekday) return readWeekday(r, i, weekday.wd, weekday.end)
  const fiscal = FISCAL.exec(text.slice(i, i + 14))
  return fiscal ? readFiscal(r, i, fiscal) : readRelative(r, i)
}

const INSIDE = /[\p{L}\p{N}_@.'’/-]/u
const HYPHENED = /(?:\b(?:mid|end|early|late)|\s|^)[-‑–]$/i
const fullYear = (figures: string): number => (figures.length === 4 ? Number(figures) : 2000 + Number(figures))
const FISCAL = /^J?FY(\d{4}|\d{2})(?:[-/–](\d{4}|\d{2}))?(?!\w)/

function readFiscal(r: Reader, i: number, found: RegExpExecArray): number {
  const from = fullYear(found[1]!)
  const to = found[2] === undefined ? from : fullYear(found[2])
  const end = i + found[0].length
  if (to >= from && to - from < 30) push(r, i, end, { y: from }, { y: to }, false, leadOf(r.text, i, r.lower).cue)
  return end
}

// Code units from the start, and of a line.
const HEADER = 600
const LINE = 110
/** Without an anchor, a full date on a short line of the header gives later month-days their year. */
function remember(r: Reader, items: Item[]): void {
  const first = items[0]!
  if (r.anchor || r.header || first.start - r.lower > HEADER || first.d === undefined || first.y === undefined) return
  const from = r.text.lastIndexOf('\n', first.start) + 1
  const rest = r.text.slice(first.end, first.end + LINE).indexOf('\n')
  if (rest < 0 || first.end + rest - from > LINE) return
  // "Treaty of 12 March 1960" as a title is older than what follows.
  if (leadOf(r.text, first.start, r.lower).cue === 'of') return
  r.header = { y: first.y, m: first.m, d: first.d }
}
