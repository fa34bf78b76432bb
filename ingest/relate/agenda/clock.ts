// Times of the day as programmes write them: "09:00 – 10:15", "9–9.30am", "0930 hrs", "10h00", "noon", "[14:00 CET]".

export interface Clock {
  /** Minutes of the day. */
  readonly from: number
  readonly to?: number
}

const LEAD = /[\s|•●▪*·>–—-]*[[(]?(?:from |at |approx\.? )?/iuy
const TIME =
  /(?:12\s)?(?<word>noon|midday|midnight)\b|(?:(?<hour>\d{1,2})\s?(?<sep>[:.h])\s?(?<minute>[0-5]\d)(?![\d.]|:\d)|(?<four>(?:[01]\d|2[0-4])[0-5]\d)(?!\d)|(?<bare>\d{1,2})(?![\d.,:/]|st\b|nd\b|rd\b|th\b))(?:\s?(?<half>[ap])\.?\s?m\b\.?)?(?:\s?(?<unit>hrs?|hours|h|uhr)\b\.?)?/iuy
const RANGE = /\s*(?:[-–—~]+|to|until|till)\s*/iuy
const OPEN_END = /onwards?\b|late\b|end\b|close\b|open\b|/iuy
const ZONE =
  /\s*(?:\((?:[A-Z]{2,5}(?:[+-]\d+)?|[^()]{1,24}\btime|\d{1,3}\s?(?:min|mins|minutes|['’]))\)|(?:CET|CEST|GMT|UTC|EST|EDT|PST|JST|SGT|ICT|WAT|EAT|AEST|EEST|EET|BST|IST)\b(?:[+-]\d+)?|local time)?\s*[\])]?/iuy
const NOON: Record<string, number> = { noon: 720, midday: 720, midnight: 1440 }

interface Time {
  readonly at: number
  readonly end: number
  readonly half?: string
  /** Needs more than its digits to be a time: "9", "0930". */
  readonly weak: boolean
}

function timeAt(text: string, i: number): Time | null {
  TIME.lastIndex = i
  const g = TIME.exec(text)?.groups
  if (!g) return null
  const end = TIME.lastIndex
  if (g['word']) return { at: NOON[g['word'].toLowerCase()]!, end, weak: false }
  const four = g['four']
  let hour = Number(four ? four.slice(0, 2) : (g['hour'] ?? g['bare']))
  const minute = Number(four ? four.slice(2) : (g['minute'] ?? 0))
  // "1.12 Title" is a number, "9.30" a time
  if (hour > 24 || (g['sep'] === '.' && !g['half'] && minute % 5)) return null
  const half = g['half']?.toLowerCase()
  if (half === 'p' && hour < 12) hour += 12
  if (half === 'a' && hour === 12) hour = 0
  return {
    at: hour * 60 + minute,
    end,
    weak: g['hour'] === undefined && !half && !g['unit'],
    ...(half ? { half } : {}),
  }
}

const after = (re: RegExp, text: string, i: number): number => {
  re.lastIndex = i
  return re.exec(text) ? re.lastIndex : -1
}

/** The time or span of times that begins at `from`, and where it ends with its zone and brackets; null where none does. */
export function clockAt(text: string, from: number, stop: number): { clock: Clock; end: number } | null {
  const begin = timeAt(text, after(LEAD, text, from))
  if (!begin || begin.end > stop) return null
  const gap = after(RANGE, text, begin.end)
  const to = gap > 0 ? timeAt(text, gap) : null
  const close = to && to.end <= stop && !(to.weak && !begin.half && begin.weak !== to.weak) ? to : null
  if (begin.weak && !close?.half && !(close && /^\d{4}/.test(text.slice(gap))) && !wide(text, begin.end, stop))
    return null
  if (begin.weak && close?.weak && !/^\s*\d{4}/.test(text.slice(after(LEAD, text, from)))) return null
  let end = close ? close.end : begin.end
  if (!close && gap > 0 && !to) {
    const open = after(OPEN_END, text, gap)
    if (open > gap || /[-–—]\s*$/.test(text.slice(begin.end, gap))) end = Math.min(stop, open)
  }
  // "3.50 per cent", "10.15 million"
  if (/^\s?(?:%|per cent|million|billion|\p{Ll}{2,})/u.test(text.slice(end, Math.min(stop, end + 12)))) {
    if (!/^\s(?:local|to)\b/.test(text.slice(end, end + 8))) return null
  }
  end = Math.min(stop, after(ZONE, text, end))
  // "9 – 10 pm": the half of the day stands once
  const pm = !begin.half && close?.half === 'p' && begin.at < 720 && begin.at + 720 <= close.at
  return { clock: { from: pm ? begin.at + 720 : begin.at, ...(close ? { to: close.at } : {}) }, end }
}

/** "0930    Opening": four digits in a column of their own. */
const wide = (text: string, i: number, stop: number): boolean =>
  /\d{4}$/.test(text.slice(Math.max(0, i - 4), i)) && /^(?:\s*\t|\s*\||\s{2,}|\s*[-–—]\s)/.test(text.slice(i, stop))

/** "Session 2 (10:00–11:00)", "Panel 1, 14:30": the time at the end of a title. */
export function trailingClock(text: string, from: number, stop: number): { clock: Clock; start: number } | null {
  if (!/\d/.test(text.slice(from, stop).trimEnd().slice(-40))) return null
  const m =
    /(?:\s{0,40}[([]|\s{0,40}[,|\t]\s{0,40}|\s{1,40}[–—-]\s{1,40}|\s{2,40})((?:\d{1,2}[:.h]\d{2}|\d{1,2}\s?[ap]\.?m|\d{4}\s?hrs)[^()[\]]{0,24})[)\]]?\s*$/i.exec(
      text.slice(from, stop),
    )
  if (!m) return null
  const at = from + m.index + m[0].indexOf(m[1]!)
  const c = clockAt(text, at, stop)
  return c && text.slice(c.end, stop).replace(/[\s)\]]/g, '') === '' ? { clock: c.clock, start: from + m.index } : null
}
