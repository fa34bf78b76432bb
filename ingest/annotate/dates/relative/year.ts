// Years: "last year", "two years ago", "by the end of the year", "the following year".
import type { DateCue } from '../../../types.ts'
import { dayNumber, isDay } from '../calendar.ts'
import { CUES } from '../cue.ts'
import { blankLines, push, pushDay, type Reader } from '../reader.ts'
import { tell } from '../years.ts'
import { POSSESSIVE, quantityBefore, SHIFT, SHIFTS, type Here } from './here.ts'

const YEAR_LEAD =
  /(?:(?:^|[^\w-])(by|before|until|till|at|toward|towards|from|since|in|over|for|during|within|around) )?(?:(the )?((?:(?:very )?(?:end|beginning|start|middle|rest|remainder|course|close)|(?:first|second|latter) (?:half|part)|(?:first|second|third|fourth|last|final) quarter|spring|summer|autumn|fall) of ))?(the|this|last|next|that|that same|the same|the previous|the following|the preceding) $/i

export function readYear(r: Reader, h: Here): number {
  const { anchor } = r
  const { i, end, before, after, word } = h
  const keep = (start: number, stop: number, y: number, relative: boolean, cue?: DateCue): number => {
    push(r, start, stop, { y }, { y }, relative, cue)
    tell(r, y, { end: stop }, { start, cue: cue ?? 'in' }, relative)
    return stop
  }
  const quantity = quantityBefore(h)
  if (quantity === null) return end
  if (quantity) {
    const { count, start } = quantity
    if (count > 12) return end
    if (/^ ago\b/.test(after)) {
      if (!anchor) return end
      if (/^ ago today\b/.test(after)) {
        const exact = anchor.d !== undefined && isDay(anchor.y - count, anchor.m!, anchor.d)
        if (exact) pushDay(r, start, end + 10, dayNumber(anchor.y - count, anchor.m!, anchor.d!), true)
        return end + 10
      }
      return keep(start, end + 4, anchor.y - count, true)
    }
    const shift = SHIFT.exec(after)
    const last = r.lastYear
    if (!shift || !last || i - last.pos > 400 || blankLines(r.text, last.pos, i, 1)) return end
    return keep(start, end + shift[0].length, last.y + (shift[1] === 'later' ? count : -count), last.relative)
  }
  if (word === 'years') return end
  if (word === 'year-end') {
    const bound = /(?:^|[^\w-])(by|before|until) (?:the )?$/i.exec(before)
    return bound && anchor ? keep(i, end, anchor.y, true, bound[1]!.toLowerCase() as DateCue) : end
  }
  const ended = /^['’]s end\b/.test(after) ? /(?:^|[^\w-])(by|before|until) $/i.exec(before) : null
  if (ended) return anchor ? keep(i, end + 6, anchor.y, true, ended[1]!.toLowerCase() as DateCue) : end
  const lead = YEAR_LEAD.exec(before)
  if (!lead || /^ (?:of|to|in office|in which|ending|beginning|\d)|^-/.test(after)) return end
  const possessive = POSSESSIVE.test(after)
  const part = lead[3]
  if (possessive && (part !== undefined || !/^(?:last|this|next)$/i.test(lead[4]!))) return end
  const which = lead[4]!.toLowerCase()
  const cue = possessive ? 'of' : /^(?:for|around)?$/i.test(lead[1] ?? '') ? undefined : CUES[lead[1]!.toLowerCase()]
  const head = which.replace(/^the /, '')
  const start = part === undefined ? i - head.length - 1 : i - which.length - 1 - part.length
  // "the end of the year" is the current one, "the year" alone any.
  if (which === 'the')
    return part && anchor && /^(?:very )?(?:end|close|rest|remainder)/i.test(part)
      ? keep(i - 4 - part.length, end, anchor.y, true, cue)
      : end
  if (/^that|^the /.test(which)) {
    const last = r.lastYear
    if (!last || i - last.pos > 400 || (which === 'that' && cue === undefined && !part)) return end
    return keep(start, end, last.y + (/following/.test(which) ? 1 : /pre/.test(which) ? -1 : 0), last.relative, cue)
  }
  if (!anchor) return end
  const adverb = part === undefined ? /(?:^|[^\w-])((?:earlier|later|early|late) )\w+ $/i.exec(before) : null
  return keep(adverb ? start - adverb[1]!.length : start, end, anchor.y + SHIFTS[which]!, true, cue)
}
