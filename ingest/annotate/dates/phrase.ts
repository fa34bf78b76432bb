// The grammar of one written date, range or list: what the words say, before anything is added from outside.
import { BLANK, COUNTED, DASH, MONTH, WEEKDAY, monthNumber, weekdayNumber } from './lexicon.ts'

/** One date as written, with what it leaves out left out. */
export interface Item {
  start: number
  end: number
  y?: number
  m?: number
  d?: number
  /** 0 is Sunday. */
  wd?: number
  /** Year told by the anchor ("last year": -1) or by the text before ("of that year": `same`). */
  yearShift?: number | 'same'
  /** What stands between this item and the one before. */
  join?: 'to' | 'and' | 'or' | 'comma' | 'slash'
  /** Month before day, so that a bare number behind it is a day. */
  monthFirst?: boolean
  /** The year was written with this very item. */
  ownYear?: boolean
  lower?: boolean
  /** "March 26 countries": whether the number is a day depends on the preposition. */
  counted?: true
}

const sticky = (source: string): RegExp => new RegExp(source, 'iy')

const NOT_COUNT = `(?!${BLANK}(?:${COUNTED})(?![a-z]))`
const YEAR = `(1[5-9]\\d\\d|2[01]\\d\\d)(?![\\w%°]|[.,:/]\\d|['’]s)${NOT_COUNT}`
const DAY = '(\\d{1,2})(?!\\d)(st|nd|rd|th)?(?![a-z])'

const ISO = sticky('(\\d{4})-(\\d\\d)-(\\d\\d)(?![\\d/]|-\\w)')
const YMD = sticky('(\\d{4})([./])(\\d{1,2})\\2(\\d{1,2})(?![\\d/]|[.-]\\d)')
const NUMERIC = sticky('(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})(?![\\d/]|[.-]\\d)')
const CJK = sticky('(\\d{4}) ?年 ?(\\d{1,2}) ?月(?: ?(\\d{1,2}) ?日)?')
const DAY_AT = sticky(DAY)
const MONTH_AT = sticky(`(${MONTH})(?![a-z\\d]|['’][a-z]|-[a-z])(\\.?)`)
const DAY_MONTH_GAP = sticky(`(?:${BLANK}(?:day${BLANK})?(?:of${BLANK})?(?:the${BLANK}month${BLANK}of${BLANK})?|[-/])`)
const MONTH_DAY_GAP = sticky(`${BLANK}?(?:the${BLANK})?`)
const PAREN_WEEKDAY = sticky(`(?:,?${BLANK}?\\((${WEEKDAY})\\.?\\)|,${BLANK}(${WEEKDAY})(?![a-z]))`)
const LOCAL = sticky(`${BLANK}?\\((?:local time|jst|gmt|utc|est|cet)\\)`)
const YEAR_AFTER = sticky(`(?:,?${BLANK}?,?${BLANK}(?:of${BLANK})?|,|[-/])${YEAR}`)
const YEAR_SHIFT = sticky(
  `,?${BLANK}(?:of${BLANK})?(?:(last|this|next)${BLANK}year(?![\\w])|of${BLANK}(that|the${BLANK}same|the${BLANK}previous|the${BLANK}following)${BLANK}year(?![\\w]))`,
)
const YEAR_AT = sticky(YEAR)
const SHORT_YEAR_AT = sticky(`(\\d\\d)(?![\\w%]|[.,:/-]\\d)`)
const WEEKDAY_AT = sticky(`(${WEEKDAY})(?![a-z\\d]|['’][a-z]|-[a-z])\\.?`)
const WEEKDAY_GAP = sticky(`(?:,?${BLANK}?|,?${BLANK}?(\\())(?:the${BLANK})?`)
const WEEKDAY_RANGE = sticky(
  `(?:${BLANK}?${DASH}${BLANK}?|${BLANK}(?:to|and|through|until)${BLANK})(${WEEKDAY})(?![a-z])\\.?`,
)
const NO_DAY = sticky(`(?:[:.]\\d|${BLANK}?(?:%|°|h\\d{0,2}\\b|\\$|€))`)
const COUNT_BEHIND = sticky(`${BLANK}(?:${COUNTED})(?![a-z])`)

const JOIN = sticky(
  `(?:(${BLANK}?${DASH}${BLANK}?(?:the${BLANK})?|${BLANK}(?:up${BLANK})?(?:to|until|till|through|thru)${BLANK}(?:and${BLANK}including${BLANK})?(?:the${BLANK})?)` +
    `|(,?${BLANK}(?:and|&)${BLANK}(?:(?:on|the|then|again|in)${BLANK}){0,3})|(,?${BLANK}or${BLANK}(?:the${BLANK})?)|(,${BLANK}?)|(/))`,
)

function at(re: RegExp, text: string, pos: number): RegExpExecArray | null {
  re.lastIndex = pos
  return re.exec(text)
}

const NAME_LENGTH = [7, 8, 5, 5, 3, 4, 4, 6, 9, 7, 8, 8]

interface MonthAt {
  m: number
  end: number
  short: boolean
  lower: boolean
}

export function monthAt(text: string, pos: number): MonthAt | undefined {
  const found = at(MONTH_AT, text, pos)
  if (!found) return undefined
  const word = found[1]!
  const m = monthNumber(word)
  const short = word.length < NAME_LENGTH[m - 1]!
  const lower = word.charCodeAt(0) >= 97
  return { m, short, lower, end: found.index + word.length + (short && found[2] ? 1 : 0) }
}

/** The day number at `pos`, unless what follows shows that it is a time, a share or a count. */
function dayAt(text: string, pos: number): { d: number; end: number; ordinal: boolean } | undefined {
  const found = at(DAY_AT, text, pos)
  if (!found) return undefined
  const d = Number(found[1])
  if (d < 1 || d > 31) return undefined
  const end = pos + found[0].length
  if (at(NO_DAY, text, end)) return undefined
  return { d, end, ordinal: found[2] !== undefined }
}

/** Takes what may follow a day and month: weekday in brackets, year, "last year". */
function tail(text: string, item: Item): Item {
  const weekday = at(PAREN_WEEKDAY, text, item.end)
  if (weekday) {
    item.wd = weekdayNumber(weekday[1] ?? weekday[2]!)
    item.end += weekday[0].length
  }
  const local = at(LOCAL, text, item.end)
  const behind = local ? item.end + local[0].length : item.end
  const year = at(YEAR_AFTER, text, behind)
  if (year && !nameBehind(text, behind + year[0].length)) {
    item.y = Number(year[1])
    item.ownYear = true
    item.end = behind + year[0].length
    return item
  }
  const shift = at(YEAR_SHIFT, text, item.end)
  if (shift) {
    const word = shift[1]?.toLowerCase()
    const back = shift[2]?.toLowerCase() ?? ''
    if (/previous|following/.test(back)) return item
    item.yearShift = word === 'last' ? -1 : word === 'this' ? 0 : word === 'next' ? 1 : 'same'
    item.end += shift[0].length
  }
  return item
}

const AGENDA = sticky(`${BLANK}(?:Agenda|Olympic|Paralympic|World Cup|Budget|Goals)`)
/** "On 26 August, 2030 Agenda partners met": the year is the Agenda's. */
function nameBehind(text: string, pos: number): boolean {
  return at(AGENDA, text, pos) !== null
}

const full = (y: number, m: number, d: number, start: number, end: number): Item => ({
  start,
  end,
  y,
  m,
  d,
  ownYear: true,
})

/** A date in figures alone. `null` where the figures are one, but day and month cannot be told apart: not to be read in pieces. */
export function figuresAt(text: string, pos: number): Item | null | undefined {
  let f = at(ISO, text, pos)
  if (f) return full(Number(f[1]), Number(f[2]), Number(f[3]), pos, pos + f[0].length)
  f = at(YMD, text, pos)
  if (f) return full(Number(f[1]), Number(f[3]), Number(f[4]), pos, pos + f[0].length)
  f = at(NUMERIC, text, pos)
  if (f) {
    const a = Number(f[1])
    const b = Number(f[3])
    const y = Number(f[4])
    const end = pos + f[0].length
    if (y < 1500 || y > 2199) return null
    // Dots are the day-first habit of the continent; slashes and hyphens are used both ways.
    if (f[2] === '.') return full(y, b, a, pos, end)
    if (a > 12 || a === b) return full(y, b, a, pos, end)
    if (b > 12) return full(y, a, b, pos, end)
    return null
  }
  f = at(CJK, text, pos)
  if (f) {
    const item: Item = { start: pos, end: pos + f[0].length, y: Number(f[1]), m: Number(f[2]), ownYear: true }
    if (f[3]) item.d = Number(f[3])
    return item
  }
  return undefined
}

/** Reads one item at `pos`. A bare number is taken as a day only where `prev` or a later item can lend it a month. */
function itemAt(text: string, pos: number, prev: Item | undefined): Item | undefined {
  const c = text.charCodeAt(pos)
  if (c >= 48 && c <= 57) return digitItem(text, pos, prev)
  const month = monthAt(text, pos)
  if (month) return monthItem(text, pos, month)
  return weekdayItem(text, pos)
}

function digitItem(text: string, pos: number, prev: Item | undefined): Item | undefined {
  const figures = figuresAt(text, pos)
  if (figures !== undefined) return figures ?? undefined
  const day = dayAt(text, pos)
  if (day) {
    const gap = at(DAY_MONTH_GAP, text, day.end)
    const month = gap && monthAt(text, day.end + gap[0].length)
    if (month) {
      const reread = monthItem(text, day.end + gap[0].length, month)
      // "Item 12 May 5, 2024": the number belongs to what stands before.
      if (reread?.d !== undefined && reread.ownYear && !/of/i.test(gap[0])) return undefined
      const item = tail(text, { start: pos, end: month.end, d: day.d, m: month.m, lower: month.lower })
      if (month.lower && !item.ownYear) return undefined
      // "26-Aug-2024" is one date, "26-August" is a slip of layout.
      if (gap[0] === '-' && !item.ownYear) return undefined
      if (gap[0] === '/' && !item.ownYear) return undefined
      return item
    }
    if (
      prev &&
      !(prev.monthFirst && prev.ownYear) &&
      (prev.m === undefined || prev.monthFirst) &&
      prev.d !== undefined
    ) {
      if (prev.m !== undefined && at(COUNT_BEHIND, text, day.end) && !day.ordinal) return undefined
      const item: Item = { start: pos, end: day.end, d: day.d }
      if (prev.monthFirst) {
        item.monthFirst = true
        return tail(text, item)
      }
      return item
    }
    if (!prev) return { start: pos, end: day.end, d: day.d }
  }
  const year = at(YEAR_AT, text, pos)
  if (year) {
    const end = pos + 4
    const gap = /^,? /.exec(text.slice(end, end + 2))
    const month = gap && monthAt(text, end + gap[0].length)
    const monthDay = month && !month.lower && monthItem(text, end + gap[0].length, month)
    if (monthDay && monthDay.d !== undefined && !monthDay.ownYear && !prev && monthDay.yearShift === undefined)
      return { ...monthDay, start: pos, y: Number(year[1]), ownYear: true }
    return { start: pos, end, y: Number(year[1]), ownYear: true }
  }
  if (prev && prev.y !== undefined && prev.m === undefined) {
    const short = at(SHORT_YEAR_AT, text, pos)
    const y = short ? Math.floor(prev.y / 100) * 100 + Number(short[1]) : 0
    if (short && y > prev.y) return { start: pos, end: pos + 2, y, ownYear: true }
  }
  return undefined
}

function monthItem(text: string, pos: number, month: MonthAt): Item | undefined {
  const gap = at(MONTH_DAY_GAP, text, month.end)
  const dayPos = month.end + (gap?.[0].length ?? 0)
  const day = gap && (gap[0] !== '' || text[month.end - 1] === '.') ? dayAt(text, dayPos) : undefined
  if (day) {
    const item = tail(text, { start: pos, end: day.end, m: month.m, d: day.d, monthFirst: true, lower: month.lower })
    if (
      !item.ownYear &&
      item.yearShift === undefined &&
      item.wd === undefined &&
      !day.ordinal &&
      at(COUNT_BEHIND, text, item.end)
    )
      return month.lower
        ? undefined
        : { start: pos, end: month.end, m: month.m, d: day.d, monthFirst: true, counted: true }
    if (month.lower && !item.ownYear) return undefined
    return item
  }
  if (month.lower) return undefined
  return tail(text, { start: pos, end: month.end, m: month.m })
}

/** A weekday before its date: "Monday, 26 August", "Tuesday (27 January)", "Monday to Wednesday, 26-28 August". */
function weekdayItem(text: string, pos: number): Item | undefined {
  const name = at(WEEKDAY_AT, text, pos)
  if (!name) return undefined
  let end = pos + name[0].length
  const range = at(WEEKDAY_RANGE, text, end)
  if (range) end += range[0].length
  const gap = at(WEEKDAY_GAP, text, end)
  if (!gap || gap[0] === '') return undefined
  const inner = end + gap[0].length
  const c = text.charCodeAt(inner)
  const month = c > 57 ? monthAt(text, inner) : undefined
  const item = c <= 57 ? digitItem(text, inner, undefined) : month ? monthItem(text, inner, month) : undefined
  if (!item || item.d === undefined) return undefined
  if (!range) item.wd ??= weekdayNumber(name[1]!)
  item.start = pos
  if (gap[1] && text[item.end] === ')') item.end++
  return item
}

const MAX_ITEMS = 12

/**
 * The dates that begin at `pos`: a date, a range, or a list of either, in which later items lend month and year to earlier
 * ones and the other way round. Undefined where no date begins there. Months or years alone come back as items too:
 * whether the words before them license them is for the caller.
 */
export function phraseAt(text: string, pos: number, limit: number): Item[] | undefined {
  const first = itemAt(text, pos, undefined)
  if (!first || first.end > limit) return undefined
  const items = [first]
  let last = first
  while (items.length < MAX_ITEMS) {
    const join = at(JOIN, text, last.end)
    if (!join) break
    const kind =
      join[1] !== undefined
        ? 'to'
        : join[2] !== undefined
          ? 'and'
          : join[3] !== undefined
            ? 'or'
            : join[4] !== undefined
              ? 'comma'
              : 'slash'
    const next = itemAt(text, last.end + join[0].length, last)
    if (!next || next.end > limit || !fits(last, next, kind)) break
    next.join = kind
    items.push(next)
    last = next
  }
  trim(items)
  if (items.length === 0) return undefined
  lend(items)
  return items[0]!.m === undefined && items[0]!.y === undefined ? undefined : items
}

function fits(prev: Item, next: Item, join: Item['join']): boolean {
  const bare = (i: Item): boolean => i.d !== undefined && i.m === undefined
  if (bare(prev)) return next.d !== undefined && (bare(next) || !next.monthFirst)
  if (bare(next)) return next.d! > prev.d! && join !== 'slash'
  if (prev.d !== undefined) return next.d !== undefined && join !== 'slash'
  if (prev.m !== undefined)
    return next.m !== undefined
      ? next.d === undefined || join === 'to'
      : join === 'to' && next.y !== undefined && prev.y !== undefined
  // Years: a list goes on with years, a range may end in anything.
  if (next.m === undefined && next.d === undefined)
    return next.y! > prev.y! && (join !== 'slash' || next.y === prev.y! + 1)
  return join === 'to'
}

/** Drops what hangs at the end without a month, and a last number that only a comma joins. */
function trim(items: Item[]): void {
  const monthFirst = items[0]!.monthFirst === true
  if (!monthFirst && items[0]!.d !== undefined && items[0]!.m === undefined) {
    let lastWithMonth = items.length - 1
    while (lastWithMonth >= 0 && items[lastWithMonth]!.m === undefined) lastWithMonth--
    items.length = lastWithMonth + 1
    return
  }
  while (items.length > 1) {
    const last = items.at(-1)!
    const loose = last.d !== undefined && last.m === undefined && !last.ownYear
    if (loose && (last.join === 'comma' || last.join === 'slash')) items.pop()
    else break
  }
}

/** Months run backward over bare days that stand before them and forward over those behind; years run backward, then forward. */
function lend(items: Item[]): void {
  const dayFirst = items[0]!.m === undefined && items[0]!.d !== undefined
  if (dayFirst) {
    for (let i = items.length - 2; i >= 0; i--) items[i]!.m ??= items[i + 1]!.m
  } else {
    for (let i = 1; i < items.length; i++) if (items[i]!.d !== undefined) items[i]!.m ??= items[i - 1]!.m
  }
  for (let i = items.length - 2; i >= 0; i--) {
    const a = items[i]!
    const b = items[i + 1]!
    if (a.y !== undefined || a.yearShift !== undefined || a.m === undefined) continue
    if (b.yearShift !== undefined && b.yearShift !== 'same') a.yearShift = later(a, b) ? b.yearShift - 1 : b.yearShift
    else if (b.yearShift === 'same') a.yearShift = 'same'
    else if (b.y !== undefined && b.m !== undefined) a.y = later(a, b) ? b.y - 1 : b.y
  }
  for (let i = 1; i < items.length; i++) {
    const a = items[i - 1]!
    const b = items[i]!
    if (b.y !== undefined || b.yearShift !== undefined || b.m === undefined) continue
    // "28 December 2024 and 3 January" turns the year; "7 June 2024 and 3 May" may be either, and is left without one.
    const turns = later(a, b)
    if (turns && b.join !== 'to' && a.m! - b.m < 9) continue
    if (a.y !== undefined) b.y = turns ? a.y + 1 : a.y
    else if (typeof a.yearShift === 'number') b.yearShift = turns ? a.yearShift + 1 : a.yearShift
    else if (a.yearShift === 'same' && !turns) b.yearShift = 'same'
  }
}

function later(a: Item, b: Item): boolean {
  return a.m !== b.m ? a.m! > b.m! : (a.d ?? 0) > (b.d ?? 32)
}

/** Weekday alone at `pos`: its number and end. Abbreviations alone are not read ("Sat", "Sun", "Mon"). */
export function weekdayAt(text: string, pos: number): { wd: number; end: number } | undefined {
  const found = at(WEEKDAY_AT, text, pos)
  if (!found || found[1]!.length < 6) return undefined
  return { wd: weekdayNumber(found[1]!), end: pos + found[1]!.length }
}
