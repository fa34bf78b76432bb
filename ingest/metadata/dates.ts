// Full dates in header lines. Only what a header needs: a single day, month or year in the notations of letterheads and datelines.

export interface HeaderDate {
  readonly start: number
  readonly end: number
  /** ISO 8601, as exact as the text. */
  readonly iso: string
  readonly precision: 'day' | 'month'
  /** One end of "16-17 April 2026": the days of what is told, not of the document. */
  readonly range: boolean
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const DATES = new RegExp(
  [
    `\\b(\\d{1,2})(?:st|nd|rd|th)?\\.?(?: day)?(?:\\s+of)?[\\s-]+${MONTH},?[\\s-]+(\\d{4})\\b`, // 8 July 2025, 8-Jul-2025
    `\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, // July 8, 2025
    `\\b(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?![\\d.])`, // 2025-07-08
    `\\b(\\d{1,2})\\s?([./])\\s?(\\d{1,2})\\s?[./]\\s?(\\d{4})\\b`, // 08.07.2025, 08/07/2025
    `(\\d{4})年\\s?(\\d{1,2})月\\s?(\\d{1,2})日`,
    `\\b(\\d{4})\\s+${MONTH}\\s+(\\d{1,2})\\b`, // 2025 July 8
    `\\b${MONTH},?\\s+(\\d{4})\\b`, // July 2025
  ].join('|'),
  'gi',
)

/** "July 30 to" before "August 2, 2025". */
const MONTH_TO = new RegExp(`${MONTH}\\s+\\d{1,2}(?:,?\\s+\\d{4})?\\s*(?:[-–—&]|to|and|until)\\s*$`, 'i')

const month = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1
const two = (n: number): string => String(n).padStart(2, '0')
function iso(y: number, m: number, d?: number): string | undefined {
  if (y < 1700 || y > 2200 || m < 1 || m > 12) return undefined
  if (d === undefined) return `${y}-${two(m)}`
  return d >= 1 && d <= new Date(Date.UTC(y, m, 0)).getUTCDate() ? `${y}-${two(m)}-${two(d)}` : undefined
}

/** The dates of a short text, in order. `03/04/2025` is left out: the text does not say whether it is a day of March or of April. */
export function headerDates(line: string): HeaderDate[] {
  const out: HeaderDate[] = []
  for (const m of line.matchAll(DATES)) {
    const n = (i: number): number => Number(m[i])
    let value: string | undefined
    if (m[1]) value = iso(n(3), month(m[2]!), n(1))
    else if (m[4]) value = iso(n(6), month(m[4]), n(5))
    else if (m[7]) value = iso(n(7), n(8), n(9))
    else if (m[10]) {
      const [a, b] = [n(10), n(12)]
      // with dots the day comes first; with slashes only where one number cannot be a month, or both are the same
      if (m[11] === '.' || a > 12 || a === b) value = iso(n(13), b, a)
      else if (b > 12) value = iso(n(13), a, b)
    } else if (m[14]) value = iso(n(14), n(15), n(16))
    else if (m[17]) value = iso(n(17), month(m[18]!), n(19))
    else if (m[20]) value = iso(n(21), month(m[20]))
    if (!value) continue
    const start = m.index
    const end = start + m[0].length
    const before = line.slice(Math.max(0, start - 30), start)
    const range =
      /(?:\bfrom|\bbetween)\s+$/i.test(before) ||
      (m[4]
        ? MONTH_TO.test(before)
        : /(?<![\d.])\d{1,2}(?:st|nd|rd|th)?\s*(?:[-–—&]|to|and|until)\s*$/i.test(before)) ||
      (m[1] ? /^\d{1,2}\s*[-–]\s*\d/.test(m[0]) : false) ||
      /^\s*(?:[-–—]|to|until)\s*(?:\d{1,2}\s+\p{L}{3,9}\s+\d{4}|\p{L}{3,9}\s+\d{1,2},?\s+\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{1,2}\.\d{4})/iu.test(
        line.slice(end, end + 30),
      )
    out.push({ start, end, iso: value, precision: value.length === 7 ? 'month' : 'day', range })
  }
  return out
}
