// Which day a heading of a programme tells.
import type { DateMentionToken, Sentence } from '../../mention.ts'
import type { Thing } from '../../resolve/thing.ts'
import type { Reader } from '../context.ts'
import { dayIn, type Row } from './cells.ts'
import { slice } from './facts.ts'
import type { Day } from './sessions.ts'

/** The day of a heading, by its date or counted from the first of the conference. */
export function dayOf(r: Reader, row: Row, main: Thing | undefined): Day | undefined {
  const { sentence } = row.cells[0]!
  const told = dayIn(sentence)
  const date = told
    ? inYear(r, told, main?.event?.start)
    : (counted(row, sentence, main) ?? byWeekday(r, row, sentence, main))
  return date && { date, sentence }
}

/** A day without its year, in the year of the conference. */
function inYear(r: Reader, d: DateMentionToken, start: string | undefined): DateMentionToken {
  const words = slice(r, r.tokens[d.from]!.start, r.tokens[d.to - 1]!.end)
  if (!start || start.length < 10 || /\d{4}/.test(words)) return d
  const year = (n: number): DateMentionToken => ({ ...d, date: `${Number(start.slice(0, 4)) + n}${d.date.slice(4)}` })
  return year(0).date < start ? year(1) : year(0)
}

/** "Day 2": counted from the first. */
function counted(row: Row, s: Sentence, main: Thing | undefined): DateMentionToken | undefined {
  const n = row.day?.number
  const start = main?.event?.start
  if (!n || !start || start.length < 10) return undefined
  const date = new Date(Date.parse(`${start}T00:00:00Z`) + (n - 1) * 86_400_000).toISOString().slice(0, 10)
  return date <= (main!.event!.end ?? start)
    ? { kind: 'date', from: s.from, to: s.to, date, precision: 'day', relative: true }
    : undefined
}

const WEEK = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

/** "Tuesday" over the rows of a conference of two days: the one of its days that is a Tuesday. */
function byWeekday(r: Reader, row: Row, s: Sentence, main: Thing | undefined): DateMentionToken | undefined {
  const { start, end } = main?.event ?? {}
  const of = WEEK.indexOf(
    /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i.exec(slice(r, row.start, row.end))?.[0].toLowerCase() ?? '',
  )
  if (of < 0 || !start || start.length < 10) return undefined
  for (let at = Date.parse(`${start}T00:00:00Z`), n = 0; n < 7; n++, at += 86_400_000) {
    const date = new Date(at)
    const iso = date.toISOString().slice(0, 10)
    if (iso > (end ?? start)) return undefined
    if (date.getUTCDay() === of)
      return { kind: 'date', from: s.from, to: Math.max(s.to, s.from + 1), date: iso, precision: 'day', relative: true }
  }
  return undefined
}
