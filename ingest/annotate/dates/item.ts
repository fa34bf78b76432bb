// The grammar of one written date: what the words say, before anything is added from outside.
import { BLANK, COUNTED, DASH, MONTH, UNIT, WEEKDAY, monthNumber, ordinalDay, weekdayNumber } from './lexicon.ts'
import { spelledDayBefore, spelledYearAt } from './spelled.ts'

/** One date as written, with what it leaves out left out. */
export interface Item {
  start: number
  end: number
  y?: number
  m?: number
  d?: number
  /** 0 is Sunday. */
  wd?: number
  /** Years to add to the anchor's ("last year": -1), or with `back` to the year told last ("of that year": 0). */
  yearShift?: number
  back?: boolean
  /** What stands between this item and the one before. */
  join?: Join
  /** The join is a word, no dash or comma. */
  joinWord?: boolean
  /** Month before day, so that a bare number behind it is a day. */
  monthFirst?: boolean
  /** The year was written with this very item. */
  ownYear?: boolean
  /** "March 26 countries": the number may count what follows. Ends behind the month. */
  counted?: boolean
}

export type Join = 'to' | 'and' | 'or' | 'comma' | 'slash'

/** A pattern that is looked for at one place only, in any case. */
export const sticky = (source: string): RegExp => new RegExp(source, 'iy')

const YEAR = `(1[5-9]\\d\\d|2[01]\\d\\d)(?![\\w%°]|[.,:]\\d)(?!${BLANK}(?:${UNIT})(?![a-z]))`

const ISO = sticky('(\\d{4})-(\\d\\d)-(\\d\\d)(?!\\d|-\\w|/(?!\\d{4}-))')
const YMD = sticky('(\\d{4})([./])(\\d{1,2})\\2(\\d{1,2})(?![\\d/]|[.-]\\d)')
const NUMERIC = sticky('(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})(?![\\d/]|[.-]\\d{1,3}(?!\\d))')
const CJK = sticky('(\\d{4}) ?年 ?(\\d{1,2}) ?月(?: ?(\\d{1,2}) ?日)?')
const DAY_AT = sticky('(\\d{1,2})(?!\\d)(st|nd|rd|th)?(?![a-z])')
const MONTH_AT = sticky(`(${MONTH})(?![a-z\\d]|['’][a-z]|-(?!(?:${MONTH})(?![a-z]))[a-z])(\\.?)`)
const DAY_MONTH_GAP = sticky(`(?:${BLANK}(?:day${BLANK})?(?:of${BLANK})?(?:the${BLANK}month${BLANK}of${BLANK})?|[-/])`)
const MONTH_DAY_GAP = sticky(`${BLANK}?(?:the${BLANK})?`)
const PAREN_WEEKDAY = sticky(`(?:,?${BLANK}?\\((${WEEKDAY})\\.?\\)|,${BLANK}(${WEEKDAY})(?![a-z])\\.?)`)
const LOCAL = sticky(`${BLANK}?\\((?:local${BLANK}time|jst|gmt|utc|est|cet)\\)`)
const YEAR_AFTER = sticky(
  `(?:,?${BLANK}?,?${BLANK}(?:(?:of|in)${BLANK})?(?:the${BLANK}year${BLANK})?(?:a\\.?d\\.?${BLANK})?|,|[-/])(?:${YEAR})`,
)
const APOSTROPHE_YEAR = sticky(`,?${BLANK}['’](\\d\\d)(?!\\w)`)
const YEAR_SHIFT = sticky(
  `,?${BLANK}(?:of${BLANK})?(?:(last|this|next)${BLANK}year(?!\\w|${BLANK}and${BLANK}(?:next|last|the))|(?:of|in)${BLANK}(that|(?:that|the)${BLANK}same|the${BLANK}previous|the${BLANK}preceding|the${BLANK}following)${BLANK}year(?!\\w))`,
)
const YEAR_MONTH_GAP = sticky(`,?${BLANK}`)
const YEAR_AT = sticky(`${YEAR}(?!['’]s)`)
const SHORT_YEAR_AT = sticky('(\\d\\d)(?![\\w%]|[.,:/-]\\d)')
const WEEKDAY_AT = sticky(`(${WEEKDAY})(?![a-z\\d]|['’][a-z]|-[a-z])\\.?`)
const WEEKDAY_GAP = sticky(
  `(?:${BLANK}(?:morning|afternoon|evening|night))?(?:,?${BLANK}?(\\()|,?${BLANK}|,)(?:the${BLANK})?`,
)
const WEEKDAY_RANGE = sticky(
  `(?:${BLANK}?${DASH}${BLANK}?|${BLANK}(?:to|and|through|until)${BLANK})(${WEEKDAY})(?![a-z])\\.?`,
)
const NO_DAY = sticky(`(?:[:.]\\d|${BLANK}?(?:%|°|h\\d{0,2}(?!\\w)|\\$|€))`)
const COUNT_BEHIND = sticky(`(?:${BLANK}(?:${COUNTED})(?![a-z])|-(?!(?:${MONTH})(?![a-z]))[a-z])`)
// "On 26 August, 2030 Agenda partners met": the year is the Agenda's.
const YEAR_OF_NAME = sticky(`${BLANK}(?:Agenda|Olympic|Paralympic|World${BLANK}Cup|Budget|Goals)`)

/** What `re`, a sticky one, finds at `pos`. */
export function at(re: RegExp, text: string, pos: number): RegExpExecArray | null {
  re.lastIndex = pos
  return re.exec(text)
}

const NAME_LENGTH = [7, 8, 5, 5, 3, 4, 4, 6, 9, 7, 8, 8]

interface MonthAt {
  m: number
  end: number
  lower: boolean
}

function monthAt(text: string, pos: number): MonthAt | undefined {
  const found = at(MONTH_AT, text, pos)
  if (!found) return undefined
  const word = found[1]!
  const m = monthNumber(word)
  const short = word.length < NAME_LENGTH[m - 1]!
  return { m, lower: word.charCodeAt(0) >= 97, end: pos + word.length + (short && found[2] ? 1 : 0) }
}

interface DayAt {
  d: number
  end: number
  ordinal: boolean
}

/** The day number at `pos`, unless what follows shows that it is a time, a share or a sum. */
function dayAt(text: string, pos: number): DayAt | undefined {
  const found = at(DAY_AT, text, pos)
  if (!found) return undefined
  const d = Number(found[1])
  if (d < 1 || d > 31) return undefined
  const end = pos + found[0].length
  return at(NO_DAY, text, end) ? undefined : { d, end, ordinal: found[2] !== undefined }
}

/** Takes what may follow a day and month, or a month: weekday in brackets, year, "of last year". */
function tail(text: string, item: Item): Item {
  const weekday = item.d === undefined ? null : at(PAREN_WEEKDAY, text, item.end)
  if (weekday) {
    item.wd = weekdayNumber(weekday[1] ?? weekday[2]!)
    item.end += weekday[0].length
  }
  const local = at(LOCAL, text, item.end)
  const behind = local ? item.end + local[0].length : item.end
  const year = at(YEAR_AFTER, text, behind)
  if (year && !at(YEAR_OF_NAME, text, behind + year[0].length)) {
    item.y = Number(year[1])
    item.ownYear = true
    item.end = behind + year[0].length
    return item
  }
  const short = at(APOSTROPHE_YEAR, text, behind)
  if (short) {
    item.y = Number(short[1]) + (Number(short[1]) < 50 ? 2000 : 1900)
    item.ownYear = true
    item.end = behind + short[0].length
    return item
  }
  const spelled = spelledYearAt(text, item.end)
  if (spelled) {
    item.y = spelled.y
    item.ownYear = true
    item.end = spelled.end
    return item
  }
  const shift = at(YEAR_SHIFT, text, item.end)
  if (shift) {
    const anchored = shift[1]?.toLowerCase()
    const told = shift[2]?.toLowerCase() ?? ''
    item.back = anchored === undefined
    item.yearShift =
      anchored === 'last' || /prev|prec/.test(told) ? -1 : anchored === 'next' || /foll/.test(told) ? 1 : 0
    item.end += shift[0].length
  }
  return item
}

const complete = (y: number, m: number, d: number, start: number, end: number): Item => ({
  start,
  end,
  y,
  m,
  d,
  ownYear: true,
})

/** A date in figures alone. `null` where it is one, but day and month cannot be told apart: not to be read in pieces. */
function figuresAt(text: string, pos: number): Item | null | undefined {
  let f = at(ISO, text, pos)
  if (f) return complete(Number(f[1]), Number(f[2]), Number(f[3]), pos, pos + f[0].length)
  f = at(YMD, text, pos)
  if (f) return complete(Number(f[1]), Number(f[3]), Number(f[4]), pos, pos + f[0].length)
  f = at(NUMERIC, text, pos)
  if (f) {
    const a = Number(f[1])
    const b = Number(f[3])
    const y = Number(f[4])
    const end = pos + f[0].length
    if (y < 1500 || y > 2199) return null
    // Dots are a day-first habit everywhere; slashes and hyphens are used both ways.
    if (f[2] === '.' || a > 12 || a === b) return complete(y, b, a, pos, end)
    return b > 12 ? complete(y, a, b, pos, end) : null
  }
  f = at(CJK, text, pos)
  if (!f) return undefined
  const item: Item = { start: pos, end: pos + f[0].length, y: Number(f[1]), m: Number(f[2]), ownYear: true }
  return f[3] ? { ...item, d: Number(f[3]) } : item
}

/** The date that begins at `pos`. `prev` is the one that it is joined to, which may lend it what it leaves out. */
export function itemAt(text: string, pos: number, prev: Item | undefined): Item | undefined {
  const c = text.charCodeAt(pos)
  if (c >= 48 && c <= 57) return digitItem(text, pos, prev)
  const month = monthAt(text, pos)
  return month ? monthItem(text, pos, month) : weekdayItem(text, pos, prev)
}

function digitItem(text: string, pos: number, prev: Item | undefined): Item | undefined {
  const figures = figuresAt(text, pos)
  if (figures !== undefined) return figures ?? undefined
  const day = dayAt(text, pos)
  return day ? dayItem(text, pos, day, prev) : yearItem(text, pos, prev)
}

/** "26 August 2024", or a bare number where `prev` or a later item may lend it a month. */
function dayItem(text: string, pos: number, day: DayAt, prev: Item | undefined): Item | undefined {
  const gap = at(DAY_MONTH_GAP, text, day.end)
  const month = gap && monthAt(text, day.end + gap[0].length)
  if (gap && month) {
    const behind = monthItem(text, day.end + gap[0].length, month)
    // "Item 12 May 5, 2024": the number belongs to what stands before.
    if (behind?.d !== undefined && behind.ownYear && !/of/i.test(gap[0])) return undefined
    const item = tail(text, { start: pos, end: month.end, d: day.d, m: month.m })
    // "26-Aug-2024" is one date, "26-August" a slip of layout; small letters need a year to be believed.
    return (month.lower || /^[-/]$/.test(gap[0])) && !item.ownYear ? undefined : item
  }
  if (!prev) return { start: pos, end: day.end, d: day.d }
  if (prev.d === undefined) return yearItem(text, pos, prev)
  if (prev.m === undefined && !prev.monthFirst) return { start: pos, end: day.end, d: day.d }
  if (!prev.monthFirst || prev.ownYear) return undefined
  if (!day.ordinal && at(COUNT_BEHIND, text, day.end)) return undefined
  return tail(text, { start: pos, end: day.end, d: day.d, monthFirst: true })
}

/** "2024", "2024 August 26", and behind a year the "25" of "2024-25". */
function yearItem(text: string, pos: number, prev: Item | undefined): Item | undefined {
  const year = at(YEAR_AT, text, pos)
  if (!year) {
    const short = prev?.y !== undefined && prev.m === undefined ? at(SHORT_YEAR_AT, text, pos) : null
    const y = short ? Math.floor(prev!.y! / 100) * 100 + Number(short[1]) : 0
    return short && y > prev!.y! ? { start: pos, end: pos + 2, y, ownYear: true } : undefined
  }
  const y = Number(year[1])
  const gap = prev ? null : at(YEAR_MONTH_GAP, text, pos + 4)
  const month = gap && monthAt(text, pos + 4 + gap[0].length)
  const date = month && !month.lower ? monthItem(text, pos + 4 + gap[0].length, month) : undefined
  if (date?.d !== undefined && !date.ownYear && !date.counted && date.yearShift === undefined)
    return { ...date, start: pos, y, ownYear: true }
  return { start: pos, end: pos + 4, y, ownYear: true }
}

/** "August 26, 2024", "August 2024", "August". */
function monthItem(text: string, pos: number, month: MonthAt): Item | undefined {
  const gap = at(MONTH_DAY_GAP, text, month.end)
  const day = gap && (gap[0] !== '' || text[month.end - 1] === '.') ? dayAt(text, month.end + gap[0].length) : undefined
  if (!day) return month.lower ? undefined : tail(text, { start: pos, end: month.end, m: month.m })
  const item = tail(text, { start: pos, end: day.end, m: month.m, d: day.d, monthFirst: true })
  if (month.lower && !item.ownYear) return undefined
  const alone = !item.ownYear && item.yearShift === undefined && item.wd === undefined && !day.ordinal
  return alone && at(COUNT_BEHIND, text, day.end) ? { ...item, end: month.end, counted: true } : item
}

/** A weekday before its date: "Monday, 26 August", "Tuesday (27 January)", "Monday to Wednesday, 26-28 August". */
function weekdayItem(text: string, pos: number, prev: Item | undefined): Item | undefined {
  const name = at(WEEKDAY_AT, text, pos)
  if (!name) return undefined
  let end = pos + name[0].length
  const range = at(WEEKDAY_RANGE, text, end)
  if (range) end += range[0].length
  const gap = at(WEEKDAY_GAP, text, end)
  if (!gap) return undefined
  const inner = end + gap[0].length
  const month = monthAt(text, inner)
  const item = month ? monthItem(text, inner, month) : digitItem(text, inner, prev?.m === undefined ? undefined : prev)
  if (!item || item.d === undefined || item.wd !== undefined || item.counted) return undefined
  if (!range) item.wd = weekdayNumber(name[1]!)
  item.start = pos
  if (gap[1] && text[item.end] === ')') item.end++
  return item
}

/**
 * "the twenty-sixth day of August, two thousand and twenty-four": where the month at `pos` has its day spelled out before it,
 * that date, starting at the day word. Back no farther than `lower`.
 */
export function spelledAt(text: string, pos: number, lower: number): Item | undefined {
  const before = spelledDayBefore(text, pos, lower)
  const month = before && monthAt(text, pos)
  if (!before || !month || month.lower) return undefined
  return tail(text, { start: before.start, end: month.end, d: ordinalDay(before.word), m: month.m })
}
