import { assert, boolean, constantFrom, infiniteStream, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cpu } from '../support/cpu.ts'
import { findDates } from '../../ingest/annotate/dates.ts'
import {
  ABSOLUTE,
  LESS_THAN_A_DAY,
  NOTHING,
  PASSAGES,
  RANGES,
  RELATIVE,
  WITHOUT_YEAR,
  type Row,
} from './dates.table.ts'

const PRECISION: Record<number, string> = { 4: 'year', 7: 'month', 10: 'day' }

/** As the table writes it, with how exact it is. */
function read(text: string, anchor: string): string[] {
  return findDates(text, { anchor }).map((m) => {
    const span = text.slice(m.start, m.end)
    return `${span} = ${m.from}${m.to === undefined ? '' : `..${m.to}`} (${m.precision})`
  })
}

const weeks = (text: string, anchor: string): string[] =>
  findDates(text, { anchor, weeks: true }).map((m) => `${text.slice(m.start, m.end)} = ${m.from}`)

function withPrecision(expected: string): string {
  const value = expected.slice(expected.lastIndexOf(' = ') + 3)
  const length = Math.min(...value.split('..').map((v) => v.length))
  return `${expected} (${PRECISION[length]})`
}

const TABLES: readonly (readonly [string, readonly Row[]])[] = [
  ['absolute dates', ABSOLUTE],
  ['ranges and lists', RANGES],
  ['months, years and parts of them', LESS_THAN_A_DAY],
  ['dates without a year', WITHOUT_YEAR],
  ['dates counted from elsewhere', RELATIVE],
]

for (const [name, rows] of TABLES) {
  describe(name, () => {
    it.each(rows)('%s [%s]', (text, anchor, ...expected) => {
      expect(read(text, anchor)).toEqual(expected.map(withPrecision))
    })
  })
}

describe('sentences of many registers', () => {
  it.each(PASSAGES)('%s [%s]', (text, anchor, ...expected) => {
    expect(findDates(text, { anchor }).map((m) => (m.to === undefined ? m.from : `${m.from}..${m.to}`))).toEqual(
      expected,
    )
  })
})

describe('what is no date', () => {
  it.each(NOTHING)('%s', (text) => {
    // Among other words, and with everything that an anchor could lend.
    expect(read(`The delegation noted ${text}.`.replace(/\.\.$/, '.'), '')).toEqual([])
    expect(read(text, '')).toEqual([])
  })
})

describe('what is no date, even beside an anchor', () => {
  it.each(NOTHING)('%s', (text) => {
    expect(read(text, '2025-05-12')).toEqual([])
  })
})

// ------------------------------------------------------------------------------------------------------------ random dates

const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')
const suffix = (d: number): string =>
  d % 10 === 1 && d !== 11 ? 'st' : d % 10 === 2 && d !== 12 ? 'nd' : d % 10 === 3 && d !== 13 ? 'rd' : 'th'
const two = (n: number): string => String(n).padStart(2, '0')
const utc = (iso: string): Date => new Date(`${iso}T00:00:00Z`)
const isoOf = (date: Date): string => date.toISOString().slice(0, 10)

/** Any day of three centuries, as ISO. */
const day = integer({ min: Date.UTC(1850, 0, 1) / 864e5, max: Date.UTC(2149, 11, 31) / 864e5 }).map((n) =>
  isoOf(new Date(n * 864e5)),
)

interface Parts {
  y: number
  m: number
  d: number
  month: string
  short: string
  weekday: string
}
function partsOf(iso: string): Parts {
  const date = utc(iso)
  const month = MONTHS[date.getUTCMonth()]!
  return {
    y: date.getUTCFullYear(),
    m: date.getUTCMonth() + 1,
    d: date.getUTCDate(),
    month,
    short: month.length > 4 ? `${month.slice(0, 3)}.` : month,
    weekday: WEEKDAYS[date.getUTCDay()]!,
  }
}

const DAY_FORMATS: readonly ((p: Parts) => string)[] = [
  (p) => `${p.month} ${p.d}, ${p.y}`,
  (p) => `${p.month} ${p.d} ${p.y}`,
  (p) => `${p.month} ${p.d}${suffix(p.d)}, ${p.y}`,
  (p) => `${p.short} ${p.d}, ${p.y}`,
  (p) => `${p.d} ${p.month} ${p.y}`,
  (p) => `${p.d} ${p.month}, ${p.y}`,
  (p) => `${p.d}${suffix(p.d)} ${p.month} ${p.y}`,
  (p) => `${p.d}${suffix(p.d)} of ${p.month}, ${p.y}`,
  (p) => `${p.d}${suffix(p.d)} day of ${p.month} ${p.y}`,
  (p) => `${p.d} ${p.short} ${p.y}`,
  (p) => `${p.weekday}, ${p.month} ${p.d}, ${p.y}`,
  (p) => `${p.weekday}, ${p.d} ${p.month} ${p.y}`,
  (p) => `${p.weekday} (${p.d} ${p.month} ${p.y})`,
  (p) => `${p.month} ${p.d} (${p.weekday}), ${p.y}`,
  (p) => `${p.month.toUpperCase()} ${p.d}, ${p.y}`,
  (p) => `${two(p.d)} ${p.month.slice(0, 3).toUpperCase()} ${p.y}`,
  (p) => `${p.y}-${two(p.m)}-${two(p.d)}`,
  (p) => `${p.y}/${two(p.m)}/${two(p.d)}`,
  (p) => `${two(p.d)}.${two(p.m)}.${p.y}`,
  (p) => `${p.y}年${p.m}月${p.d}日`,
  (p) => `${p.y} ${p.month} ${p.d}`,
]
const FRAMES: readonly (readonly [string, string])[] = [
  ['The two sides met in Tarawa on ', ' and issued a statement.'],
  ['', ''],
  ['(', ')'],
  ['Funafuti, ', ' – Press release'],
  ['Talks, signed at Honiara, ', ', entered into force.'],
  ['Since ', ' the mission has had 12 posts and 3 offices.'],
]

describe('random dates', () => {
  it('reads a day back from every format, in every frame, whatever the anchor', () => {
    assert(
      property(
        day,
        constantFrom(...DAY_FORMATS),
        constantFrom(...FRAMES),
        day,
        (iso, format, [before, after], anchor) => {
          const written = format(partsOf(iso))
          const text = before + written + after
          expect(
            findDates(text, { anchor }).map((m) => [text.slice(m.start, m.end), m.from, m.to, m.precision, m.relative]),
          ).toEqual([[written, iso, undefined, 'day', false]])
        },
      ),
      { numRuns: 3000 },
    )
  })

  it('reads both ends of a stretch back', () => {
    assert(
      property(
        day,
        integer({ min: 1, max: 200 }),
        constantFrom(' to ', '-', '–', ' – ', ' until '),
        boolean(),
        (iso, length, join, monthFirst) => {
          const end = isoOf(new Date(utc(iso).getTime() + length * 864e5))
          const a = partsOf(iso)
          const b = partsOf(end)
          const year = a.y === b.y ? '' : ` ${a.y}`
          const left =
            a.month === b.month && a.y === b.y
              ? monthFirst
                ? `${a.month} ${a.d}`
                : `${a.d}`
              : monthFirst
                ? `${a.month} ${a.d}${year && `,${year}`}`
                : `${a.d} ${a.month}${year}`
          const right = monthFirst
            ? a.month === b.month && a.y === b.y
              ? `${b.d}, ${b.y}`
              : `${b.month} ${b.d}, ${b.y}`
            : `${b.d} ${b.month} ${b.y}`
          const text = `in session from ${left}${join}${right} in Koror`
          expect(findDates(text).map((m) => [m.from, m.to, m.precision])).toEqual([[iso, end, 'day']])
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('gives a day without a year the nearest year', () => {
    assert(
      property(day, integer({ min: -170, max: 170 }), boolean(), (anchor, shift, monthFirst) => {
        const iso = isoOf(new Date(utc(anchor).getTime() + shift * 864e5))
        const p = partsOf(iso)
        if (p.m === 2 && p.d === 29) return
        const text = `the reception on ${monthFirst ? `${p.month} ${p.d}` : `${p.d} ${p.month}`}`
        expect(findDates(text, { anchor }).map((m) => [m.from, m.relative])).toEqual([[iso, true]])
      }),
      { numRuns: 2000 },
    )
  })

  it('counts days from the anchor', () => {
    const shifts = {
      yesterday: -1,
      today: 0,
      tonight: 0,
      tomorrow: 1,
      'the day before yesterday': -2,
      'the day after tomorrow': 2,
      'three days ago': -3,
    }
    assert(
      property(day, constantFrom(...Object.entries(shifts)), (anchor, [words, shift]) => {
        const iso = isoOf(new Date(utc(anchor).getTime() + shift * 864e5))
        expect(findDates(`They spoke ${words}.`, { anchor }).map((m) => m.from)).toEqual([iso])
      }),
    )
  })

  it('takes a weekday from the right side of the anchor, less than a week away', () => {
    assert(
      property(day, integer({ min: 0, max: 6 }), boolean(), (anchor, shift, ahead) => {
        const iso = isoOf(new Date(utc(anchor).getTime() + (ahead ? shift : -shift) * 864e5))
        const { weekday } = partsOf(iso)
        const text = ahead ? `They will confer on ${weekday}.` : `They conferred on ${weekday}.`
        expect(findDates(text, { anchor }).map((m) => m.from)).toEqual([iso])
      }),
    )
  })

  it('does not mind how blanks, lines, quotes and dashes are set', () => {
    const rows = [...ABSOLUTE, ...RANGES, ...LESS_THAN_A_DAY, ...WITHOUT_YEAR, ...RELATIVE].filter(
      ([text]) => !/[\n\u00a0]|https|Agenda,|Education/.test(text),
    )
    assert(
      property(
        constantFrom(...rows),
        infiniteStream(constantFrom(' ', ' ', ' ', '\u00a0', '\n')),
        constantFrom('-', '‐', '–'),
        (row, blanks, dash) => {
          const [text, anchor] = row
          const reset = text
            .replace(/ /g, () => blanks.next().value as string)
            .replace(/(?<=\d)[-–](?=\d{1,2}\D)(?!\d\d-)/g, (c) => (/\d{4}-\d\d-\d\d/.test(text) ? c : dash))
          expect(findDates(reset, { anchor }).map((m) => [m.from, m.to])).toEqual(
            findDates(text, { anchor }).map((m) => [m.from, m.to]),
          )
        },
      ),
      { numRuns: 2000 },
    )
  })
})

// ---------------------------------------------------------------------------------------------------------------- contract

describe('the mentions', () => {
  const texts = [...TABLES.flatMap(([, rows]) => rows), ...NOTHING.map((text): Row => [text, ''])]

  it('stand in order, do not overlap, and lie in the part that was asked for', () => {
    const text = texts.map(([t]) => t).join('. ')
    const all = findDates(text, { anchor: '2025-05-12' })
    expect(all.length).toBeGreaterThan(300)
    for (let i = 1; i < all.length; i++) expect(all[i]!.start).toBeGreaterThanOrEqual(all[i - 1]!.end)
    const [start, end] = [(text.length / 3) | 0, ((2 * text.length) / 3) | 0]
    const part = findDates(text, { anchor: '2025-05-12', start, end })
    expect(part.length).toBeGreaterThan(50)
    expect(part.every((m) => m.start >= start && m.end <= end)).toBe(true)
  })

  it('have ends in order and dates that exist', () => {
    for (const [text, anchor] of texts) {
      for (const m of findDates(text, { anchor: anchor || '2025-05-12' })) {
        for (const value of [m.from, m.to ?? m.from]) {
          expect(value).toMatch(/^\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$/)
          if (value.length === 10) expect(isoOf(utc(value))).toBe(value)
        }
        if (m.to) expect(m.to.slice(0, m.from.length) >= m.from.slice(0, m.to.length)).toBe(true)
      }
    }
  })

  it('are the same each time', () => {
    for (const [text, anchor] of texts) expect(findDates(text, { anchor })).toEqual(findDates(text, { anchor }))
  })

  it('take a bad anchor for none', () => {
    for (const anchor of ['', 'yesterday', '2025-02-30', '2025-13', '12 May 2025'])
      expect(read('He left yesterday, on 3 May.', anchor)).toEqual([])
    expect(read('He left yesterday.', '2025-05-12T10:00:00Z')).toEqual(['yesterday = 2025-05-11 (day)'])
  })

  it.each([
    ['He left on 3 May 2024.', 'on'],
    ['He left in May 2024.', 'in'],
    ['in force since 2016', 'since'],
    ['to be done by the end of 2025', 'by'],
    ['no later than 3 May 2024', 'by'],
    ['until 3 May 2024', 'until'],
    ['up to and including 3 May 2024', 'until'],
    ['from 3 to 5 May 2024', 'from'],
    ['as of 3 May 2024', 'from'],
    ['with effect from 3 May 2024', 'from'],
    ['between 3 and 5 May 2024', 'between'],
    ['prior to 3 May 2024', 'before'],
    ['ahead of 3 May 2024', 'before'],
    ['after May 2024', 'after'],
    ['throughout 2024', 'during'],
    ['scheduled for 3 May 2024', 'on'],
    ['postponed to October 2024', 'to'],
    ['put off until October 2024', 'to'],
    ['on the evening of 3 May 2024', 'on'],
    ['the Agreement of 3 May 2024', 'of'],
    ['during their 3 May 2024 meeting', 'of'],
    ['at the March 2024 plenary', 'of'],
    ['Tuesday, 3 May 2022', undefined],
  ] as const)('tell the preposition: %s', (text, cue) => {
    expect(findDates(text)[0]?.cue).toBe(cue)
  })

  it('give weeks as the month that holds them, where asked', () => {
    expect(weeks('They met last week in Kigali.', '2025-10-21')).toEqual(['last week = 2025-10'])
    expect(weeks('The coming week will take her to Ottawa.', '2026-03-06')).toEqual(['coming week = 2026-03'])
    expect(weeks('They met last week in Kigali.', '2025-10-07')).toEqual([])
    expect(findDates('They met last week in Kigali.', { anchor: '2025-10-21' })).toEqual([])
  })
})

// --------------------------------------------------------------------------------------------------------------- linear time

describe('time on adversarial text', () => {
  const pieces = [
    '1, ',
    '1-',
    '1 and ',
    '12 May ',
    '12 May, ',
    'May ',
    'May 1',
    'March-',
    '2024-',
    '2024 ',
    '2024, ',
    '26/',
    '1.1.',
    '1st of ',
    'Monday, ',
    'Monday to ',
    'Monday (',
    'today ',
    'today and ',
    'the following day ',
    '3 May 2024 had that same day ',
    'two days later ',
    'the end of the ',
    'the year ',
    'in the summer ',
    'year ',
    ' ',
    '\n',
    '\n ',
    '\u00a0',
    '(',
    'from ',
    'twenty-first day of ',
    'two thousand and ',
    'first of May two thousand ',
    'In 2019, on 3 May ',
    'on the 5th ',
    'week of 3 May ',
    'postponed from 3 May to ',
    'FY2024-',
    'a',
    '9',
    '9 ',
    '年',
    '2024年1月',
    "May's ",
    'will on Monday ',
    'A B C D ',
    '10 March A',
    'Minister (2001-2005) ',
  ]
  // Again where another program took the processor meanwhile.
  it.each(pieces)('%j', { retry: 4 }, (piece) => {
    const time = (size: number): number => {
      const text = piece.repeat(Math.ceil(size / piece.length)).slice(0, size)
      const start = cpu()
      findDates(text, { anchor: '2025-05-12' })
      return cpu() - start
    }
    time(5_000)
    const long = Math.min(time(50_000), time(50_000), time(50_000))
    const short = Math.min(time(12_500), time(12_500), time(12_500))
    // Four times the text takes four times as long; quadratic work would take sixteen. Below some milliseconds it is noise.
    expect(long).toBeLessThan(Math.max(12 * short, 60))
    expect(long).toBeLessThan(1500)
  })
})
