// Towns and states whose names end in front of a token.
import type { EventContext } from '../context.ts'

/** Where the town's name begins that has the small word before `to` inside it. */
export function townEndingAt(c: EventContext, to: number, floor: number): number | null {
  if (c.tokens[to - 1]?.shape !== 'lower') return null
  for (let i = Math.max(floor, to - 3); i < to; i++) {
    const x = c.place(i)
    if (x && x.to > to) return i
  }
  return null
}

/** Where the country's name begins that has the small word before `to` inside it. */
export function stateAcross(c: EventContext, to: number, floor: number): number | null {
  if (c.tokens[to - 1]?.shape !== 'lower') return null
  for (let i = Math.max(floor, to - 4); i < to - 1; i++) if ((c.country(i)?.to ?? 0) > to) return i
  return null
}

export function countryEndingAt(c: EventContext, last: number, floor: number): boolean {
  for (let i = Math.max(floor, last - 3); i <= last; i++) {
    const x = c.country(i)
    if (x && x.to === last + 1) return true
  }
  return false
}
