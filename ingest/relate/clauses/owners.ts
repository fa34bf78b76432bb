// Whose a body in a list is, told by loose words in front of it: "the Agency and Kosovo's Ministry".
import type { Item } from './items.ts'

/** "the Agency and Kosovo's Ministry": in front of the loose words that say whose body it is. */
export function pastOwner(items: readonly Item[], j: number): number {
  if (items[j]?.t?.shape !== 'poss') return j
  let k = j - 1
  while (k > j - 5 && /^(?:Cap|ALL|abbr)$/.test(items[k]?.t?.shape ?? '')) k--
  return k < j - 1 ? k : j
}

/** The item that those words at `k` go with: the body behind them; else `k`. */
export function ownerBehind(items: readonly Item[], k: number): number {
  if (items[k]?.m) return k
  const poss = items.slice(k, k + 4).findIndex((x) => x.t?.shape === 'poss')
  const body = items[k + poss + 1]?.m
  return poss > 0 && body?.kind === 'org' && pastOwner(items, k + poss) === k - 1 ? k + poss + 1 : k
}
