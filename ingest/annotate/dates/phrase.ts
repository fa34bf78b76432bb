// Ranges and lists of written dates: how one is joined to the next, and what they lend each other.
import { at, itemAt, sticky, type Item, type Join } from './item.ts'
import { BLANK, DASH } from './lexicon.ts'

const PART = `(?:(?:early|late|mid)[-\\u2010\\u2011\\s]|(?:the${BLANK})?(?:end|beginning|start|middle)${BLANK}of${BLANK})`
const JOIN = sticky(
  `(?:(${BLANK}?${DASH}${BLANK}?|,?${BLANK}(?:up${BLANK})?(to|until|till|through|thru)${BLANK}(?:and${BLANK}including${BLANK})?)(?:the${BLANK})?${PART}?` +
    `|(,?${BLANK}(?:and|&)${BLANK}(?:(?:on|the|then|again|in)${BLANK}){0,3}${PART}?)|(,?${BLANK}or${BLANK}(?:the${BLANK})?)|(,${BLANK}?)|(/))`,
)

const MAX_ITEMS = 12
const FIGURES = /^\d{3}/

/**
 * The dates that begin at `pos`: a date, a range, or a list of either, in which later items lend month and year to earlier
 * ones and the other way round. Undefined where none begins there. Months or years alone come back too: whether the words
 * before license them is for the caller. `limit` is where reading ends.
 */
export function phraseAt(text: string, pos: number, limit: number): Item[] | undefined {
  const first = itemAt(text, pos, undefined)
  if (!first || first.end > limit) return undefined
  const items = [first]
  let last = first
  while (items.length < MAX_ITEMS && !last.counted) {
    const join = at(JOIN, text, last.end)
    if (!join) break
    const kind: Join =
      join[1] !== undefined
        ? 'to'
        : join[3] !== undefined
          ? 'and'
          : join[4] !== undefined
            ? 'or'
            : join[5] !== undefined
              ? 'comma'
              : 'slash'
    const next = itemAt(text, last.end + join[0].length, last)
    if (!next || next.end > limit || next.counted || !fits(last, next, kind)) {
      // "from 1900 to 2100 hours": no years, either of them.
      if (
        !next &&
        first.m === undefined &&
        first.d === undefined &&
        FIGURES.test(text.slice(last.end + join[0].length, last.end + join[0].length + 4))
      )
        return undefined
      break
    }
    next.join = kind
    next.joinWord = join[2] !== undefined || join[3] !== undefined || join[4] !== undefined
    items.push(next)
    last = next
  }
  trim(items)
  if (items.length === 0) return undefined
  lend(items)
  return items
}

const bare = (i: Item): boolean => i.d !== undefined && i.m === undefined

/** Whether `next` goes on with what `prev` began. */
function fits(prev: Item, next: Item, join: Join): boolean {
  if (bare(prev))
    return next.d !== undefined && (bare(next) || !next.monthFirst) && (join !== 'slash' || next.d === prev.d! + 1)
  if (bare(next)) return next.d! > prev.d! && join !== 'slash'
  if (prev.d !== undefined)
    return next.d !== undefined && (join !== 'slash' || (prev.ownYear === true && next.ownYear === true))
  if (prev.m !== undefined) {
    if (next.m === undefined) return join === 'to' && prev.y !== undefined && next.y !== undefined
    return next.d === undefined || join === 'to'
  }
  // Years: a list goes on with years, a range may end in anything.
  if (next.m === undefined && next.d === undefined)
    return next.y! > prev.y! && (join !== 'slash' || next.y === prev.y! + 1)
  return join === 'to'
}

/** Drops what no month reaches, and numbers that a mere comma joins: in "No. 2, 26 August" and "May 2, 10-12 Opening" they are no
 * days, in "2, 3 and 4 May" and "May 2, 3 and 4" they are. */
function trim(items: Item[]): void {
  const first = items[0]!
  if (bare(first)) {
    while (items.length > 0 && items.at(-1)!.m === undefined) items.pop()
    if (items.length > 1 && items.at(-1)!.join === 'comma') items.splice(0, items.length - 1)
    return
  }
  const comma = items.findIndex((item) => item.join === 'comma' && bare(item))
  if (comma > 0 && !items.slice(comma).some((item) => item.ownYear || (item.join === 'and' && bare(item))))
    items.length = comma
}

/** Months run backward over bare days that stand before them and forward over those behind; years run backward, then forward. */
function lend(items: Item[]): void {
  if (bare(items[0]!)) {
    for (let i = items.length - 2; i >= 0; i--) items[i]!.m ??= items[i + 1]!.m
  }
  for (let i = 1; i < items.length; i++) if (items[i]!.d !== undefined) items[i]!.m ??= items[i - 1]!.m
  for (let i = items.length - 2; i >= 0; i--) {
    const a = items[i]!
    const b = items[i + 1]!
    if (a.y !== undefined || a.yearShift !== undefined || a.m === undefined || b.m === undefined) continue
    const turn = isLater(a, b) ? 1 : 0
    if (b.yearShift !== undefined) Object.assign(a, { yearShift: b.yearShift - turn, back: b.back })
    else if (b.y !== undefined) a.y = b.y - turn
  }
  for (let i = 1; i < items.length; i++) {
    const a = items[i - 1]!
    const b = items[i]!
    if (b.y !== undefined || b.yearShift !== undefined || b.m === undefined || a.m === undefined) continue
    const turn = isLater(a, b) ? 1 : 0
    // "28 December 2024 and 3 January" turns the year; "7 June 2024 and 3 May" may be either, and is left without one.
    if (turn && b.join !== 'to' && a.m - b.m < 9) continue
    if (a.yearShift !== undefined) Object.assign(b, { yearShift: a.yearShift + turn, back: a.back })
    else if (a.y !== undefined) b.y = a.y + turn
  }
}

/** By month and day alone. */
export function isLater(a: Item, b: Item): boolean {
  return a.m !== b.m ? (a.m ?? 0) > (b.m ?? 0) : (a.d ?? 0) > (b.d ?? 32)
}
