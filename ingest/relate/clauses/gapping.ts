// One verb, two events: "A was held in X in May and B in Y in June", "chaired A in X and B in Y", "A was opened by X and B by Y". The second half goes without its verb.
import type { Mention } from '../../mention.ts'
import { wordKey, type Item } from './items.ts'

const circumstance = (m: Mention | undefined): boolean => m?.kind === 'place' || m?.kind === 'date'

/**
 * Where the second half begins, as the index of the "and" and of its event; undefined where there is none. Both halves need a place or
 * a date of their own: "the First Meeting and the Second Meeting in Y" is one list.
 */
export function gapOf(items: readonly Item[], from: number, to: number): { and: number; event: number } | undefined {
  for (let q = from + 1; q < to; q++) {
    if (items[q]!.m?.kind !== 'event') continue
    let k = q - 1
    while (k > from && /^(the|its|their|a|an)$/.test(wordKey(items[k]))) k--
    if (wordKey(items[k]) !== 'and') continue
    const own = (a: number, b: number): boolean =>
      items.slice(a, b).some((x) => circumstance(x.m) || wordKey(x) === 'by')
    if (own(from, k) && own(q + 1, to)) return { and: k, event: q }
  }
  return undefined
}
