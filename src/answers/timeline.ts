// The meetings of a series in order, and the gaps between them.
import { byDate } from './dates.ts'

export interface Placed {
  readonly ordinal?: number
  readonly date?: string
}

/**
 * Numbered meetings by number; the others by date before the first numbered one that is later; those with neither at the end.
 * A date can contradict a number ("the 3rd meeting, 2019" beside "the 2nd, 2020"): the number wins, as the text counts by it.
 */
export function inOrder<T extends Placed>(meetings: readonly T[]): T[] {
  const numbered = meetings.filter((m) => m.ordinal !== undefined)
  const others = meetings.filter((m) => m.ordinal === undefined).toSorted((a, b) => byDate(a.date, b.date))
  const ordered = numbered.toSorted((a, b) => a.ordinal! - b.ordinal! || byDate(a.date, b.date))
  for (const other of others) {
    const later = other.date === undefined ? -1 : ordered.findIndex((m) => m.date !== undefined && m.date > other.date!)
    ordered.splice(later < 0 ? ordered.length : later, 0, other)
  }
  return ordered
}

/** Ranges of ordinals from 1 to the highest one known that no meeting bears. */
export function gaps(ordinals: readonly number[]): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = []
  let next = 1
  for (const n of [...new Set(ordinals)].toSorted((a, b) => a - b)) {
    if (n > next) found.push({ from: next, to: n - 1 })
    next = Math.max(next, n + 1)
  }
  return found
}
