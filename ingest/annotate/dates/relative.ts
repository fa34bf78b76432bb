// Words that count from the anchor ("yesterday", "last year") or from what was told before ("the following day").
import { behind, flat, type Reader } from './reader.ts'
import { readDay, readPart } from './relative/day.ts'
import type { Here } from './relative/here.ts'
import { readMonth, readSeason, readWeek } from './relative/month.ts'
import { readToday } from './relative/today.ts'
import { readYear } from './relative/year.ts'

const WORD =
  /(?:today|tonight|tomorrow|yesterday|days?|years?|year-end|month|week|morning|afternoon|evening|night|autumn|fall|spring|summer)(?![\w-]|[\u2010-\u2013]\w)/iy

/** Reads the cue word at `i`, if one is there. Returns where to read on. */
export function readRelative(r: Reader, i: number): number {
  WORD.lastIndex = i
  const found = WORD.exec(r.text)
  if (!found) return i
  const end = i + found[0].length
  if (end > r.upper) return i
  const h: Here = {
    i,
    end,
    word: found[0].toLowerCase(),
    before: flat(r.text, Math.max(r.lower, i - 64), i),
    after: behind(r, end),
  }
  switch (h.word) {
    case 'today':
    case 'tonight':
    case 'yesterday':
    case 'tomorrow':
      return readToday(r, h)
    case 'morning':
    case 'afternoon':
    case 'evening':
    case 'night':
      return readPart(r, h)
    case 'day':
    case 'days':
      return readDay(r, h)
    case 'year':
    case 'years':
    case 'year-end':
      return readYear(r, h)
    case 'month':
      return readMonth(r, h)
    case 'week':
      return readWeek(r, h)
    default:
      return readSeason(r, h)
  }
}
