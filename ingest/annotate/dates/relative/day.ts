// Days and parts of days: "two days ago", "this morning", and "the following day", counted from the day that the text told last.
import { anchorDay, pushDay, type Reader } from '../reader.ts'
import { toldDay } from '../told.ts'
import { cueBefore, quantityBefore, SHIFT, type Here } from './here.ts'

export function readDay(r: Reader, h: Here): number {
  const { i, end, word, after } = h
  const here = anchorDay(r)
  const around = word === 'day' ? /^ (before yesterday|after tomorrow)\b/.exec(after) : null
  if (around) {
    const stop = end + around[0].length
    if (here !== undefined) pushDay(r, i, stop, here + (around[1]!.startsWith('before') ? -2 : 2), true)
    return stop
  }
  const quantity = quantityBefore(h)
  if (quantity === null) return end
  if (quantity) {
    if (/^ ago\b/.test(after)) {
      if (here !== undefined) pushDay(r, quantity.start, end + 4, here - quantity.count, true)
      return end + 4
    }
    const shift = SHIFT.exec(after)
    const base = shift && toldDay(r, i)
    if (!shift || !base) return end
    pushDay(
      r,
      quantity.start,
      end + shift[0].length,
      base.n + (shift[1] === 'later' ? 1 : -1) * quantity.count,
      base.relative,
    )
    return end + shift[0].length
  }
  return word === 'day' ? readTold(r, h) : end
}

const TOLD =
  /(?:^|[^\w-])((on |later |earlier )?(?:the (?:very )?(following|next|previous|preceding|same)|that (?:very |same )?)) ?$/i

/** "the following day", "that same evening", "the day before": counted from the day that the text told last. */
function readTold(r: Reader, h: Here): number {
  const { i, end, before, after } = h
  const told = TOLD.exec(before)
  if (told) {
    const how = told[3]?.toLowerCase()
    const that = how === undefined
    // "that day" after a preposition only: "that day-to-day work", "the talks that day" are too loose.
    if (that && told[2] === undefined && !/same |very /i.test(told[1]!)) return end
    if (/^['’]|^ (?:of|when|before|after|that|on which)\b/.test(after)) return end
    const base = toldDay(r, i)
    if (!base) return end
    const shift = how === 'following' || how === 'next' ? 1 : how === 'previous' || how === 'preceding' ? -1 : 0
    const adjective = /(\S+) $/.exec(before)![1]!
    const cue =
      cueBefore(before.slice(0, told.index + 1)) ??
      (told[2]?.trim().toLowerCase() === 'on' || shift !== 0 ? 'on' : undefined)
    pushDay(r, i - adjective.length - 1, end, base.n + shift, base.relative, cue)
    return end
  }
  const bare = h.word === 'day' && /(?:^|[^\w-])the $/i.test(before) ? /^ (before|after)(?=[,.;)]|$)/.exec(after) : null
  const base = bare && toldDay(r, i)
  if (!bare || !base) return end
  pushDay(r, i, end + bare[0].length, base.n + (bare[1] === 'before' ? -1 : 1), base.relative)
  return end + bare[0].length
}

/** "this morning", "last night", "the following evening". */
export function readPart(r: Reader, h: Here): number {
  const anchored = /(?:^|[^\w-])((?:earlier |later |late |early )?(?:this|last)) $/i.exec(h.before)
  if (anchored) {
    const here = anchorDay(r)
    const last = /last$/i.test(anchored[1]!)
    if (here === undefined || (last ? !/^(?:night|evening)$/.test(h.word) : h.word === 'night')) return h.end
    pushDay(r, h.i - anchored[1]!.length - 1, h.end, here - (last ? 1 : 0), true)
    return h.end
  }
  return readTold(r, h)
}
