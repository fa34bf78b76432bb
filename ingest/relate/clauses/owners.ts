// Whose what stands in a list is, told by loose words or an adjective in front: "the Agency and Kosovo's Ministry", "Turkish and Greek officials".
import type { Mention, Sentence } from '../../mention.ts'
import type { Token } from '../../scan.ts'
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

/** "Turkish and Greek officials": the noun behind the last is of each. */
export function sharesNoun(tokens: readonly Token[], s: Sentence, m: Mention): boolean {
  const next = s.mentions.find((x) => x.from >= m.to)
  const joined = next?.from === m.to + 1 && (tokens[m.to]!.text === ',' || tokens[m.to]!.key === 'and')
  if (!next || !joined) return false
  if (next.kind === 'ref') return next.country !== undefined && next.ref !== 'counterpart'
  return next.kind === 'country' && next.form === 'demonym' && sharesNoun(tokens, s, next)
}
