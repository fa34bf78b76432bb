// Dates as header lines use them: single days and months, and whether one is the end of a range.
import { findDates } from '../annotate/dates.ts'

export interface HeaderDate {
  readonly start: number
  readonly end: number
  /** ISO 8601, as exact as the text. */
  readonly iso: string
  readonly precision: 'day' | 'month'
  /** "16-17 April 2026": the days of what is told, not of the document. */
  readonly range: boolean
  /** Its last day, where it is a range. */
  readonly until?: string
}

/** "2031. 3. 4.": as Korean and Hungarian offices write a day. */
/** "4. 3. 2031": as offices of central Europe do. */
const DAY_FIRST = /(?<![\d.])(0?[1-9]|[12]\d|3[01])\. (0?[1-9]|1[0-2])\. ((?:19|20)\d\d)(?!\d)/g
const SPACED = /(?<![\d.])((?:19|20)\d\d)\. ?(0?[1-9]|1[0-2])\. ?(0?[1-9]|[12]\d|3[01])(?!\d)\.?/g

/** "4 de mayo de 2031", "le 4 mars 2031", "4. März 2031", "4.V.2031", "04-May.-2031": months as offices write them at home. */
const AT_HOME =
  /(?<![\d.]|\d\s?[-–—/]\s?|\d (?:y|et|e|und|al?|au|bis) )(0?[1-9]|[12]\d|3[01])(?:er|º|°)?(?:\.? (?:de )?|\.|-)(\p{L}{1,10})(?:\.? (?:de |del )?|\.-?|-)((?:19|20)\d\d)(?!\d)/giu
const MONTHS_AT_HOME: readonly RegExp[] = [
  /^(?:i|enero|janeiro|janvier|gennaio|januar|jan)$/,
  /^(?:ii|febrero|fevereiro|f[ée]vrier|febbraio|februar|feb)$/,
  /^(?:iii|marzo|março|mars|märz|mar)$/,
  /^(?:iv|abril|avril|aprile|apr)$/,
  /^(?:v|mayo|maio|mai|maggio|may)$/,
  /^(?:vi|junio|junho|juin|giugno|juni|jun)$/,
  /^(?:vii|julio|julho|juillet|luglio|juli|jul)$/,
  /^(?:viii|agosto|août|aout|aug)$/,
  /^(?:ix|septiembre|setiembre|setembro|septembre|settembre|sep|sept)$/,
  /^(?:x|octubre|outubro|octobre|ottobre|oktober|oct|okt)$/,
  /^(?:xi|noviembre|novembro|novembre|nov)$/,
  /^(?:xii|diciembre|dezembro|d[ée]cembre|dicembre|dezember|dec|dez)$/,
]

/** The dates of a short text, in order. A bare year is a part of a name more often than a date, and is left out. */
export function headerDates(line: string): HeaderDate[] {
  const found = findDates(line)
  // all three have their year
  const spaced = !/(?:19|20)\d\d/.test(line)
    ? []
    : [
        ...[...line.matchAll(SPACED)].map((m) => day(m, m[1]!, m[2]!, m[3]!)),
        ...[...line.matchAll(DAY_FIRST)].map((m) => day(m, m[3]!, m[2]!, m[1]!)),
        ...[...line.matchAll(AT_HOME)].flatMap((m) => {
          const month = MONTHS_AT_HOME.findIndex((re) => re.test(m[2]!.toLowerCase()))
          const end = m.index + m[0].length
          // "14-16 May 2031" is read below, with both its days
          return month < 0 || found.some((x) => x.precision === 'day' && x.start < end && m.index < x.end)
            ? []
            : [day(m, m[3]!, String(month + 1), m[1]!)]
        }),
      ]
  const read = found.flatMap(({ start, end, from, to, precision }) =>
    precision === 'year' || spaced.some((x) => x.start < end && start < x.end)
      ? []
      : [{ start, end, iso: from, precision, range: to !== undefined, ...(to ? { until: to } : {}) }],
  )
  return spaced.length > 0 ? [...spaced, ...read].sort((a, b) => a.start - b.start) : read
}

const day = (m: RegExpMatchArray, y: string, mo: string, d: string): HeaderDate => ({
  start: m.index!,
  end: m.index! + m[0].length,
  iso: `${y}-${mo.padStart(2, '0')}-${d.padStart(2, '0')}`,
  precision: 'day',
  range: false,
})
