// Rows of the store (two chairs of one event) as people ask for them: pairs, with the events they share.
import type { CoChairRow } from '../store/store.ts'

export interface SharedEvent {
  readonly event: string
  /** The CHAIRED edges of `person` and of `coChair`. */
  readonly edge: string
  readonly coChairEdge: string
}
export interface Pair {
  readonly person: string
  readonly coChair: string
  readonly events: readonly SharedEvent[]
}

/** Groups rows by pair, in the order in which the pairs appear; `person`, where it is in a pair, comes first in it. */
export function pairs(rows: readonly CoChairRow[], person?: string): Pair[] {
  const found = new Map<string, { person: string; coChair: string; events: SharedEvent[] }>()
  for (const row of rows) {
    const turned = row.b === person
    const [one, other] = turned ? [row.b, row.a] : [row.a, row.b]
    const key = JSON.stringify([one, other])
    let pair = found.get(key)
    if (!pair) found.set(key, (pair = { person: one, coChair: other, events: [] }))
    pair.events.push({
      event: row.event,
      edge: turned ? row.bEdge : row.aEdge,
      coChairEdge: turned ? row.aEdge : row.bEdge,
    })
  }
  return [...found.values()]
}
