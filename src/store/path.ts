// The shortest way between two nodes, over any store that can tell neighbours.
import { byCodePoint } from '../identity/keys.ts'
import { StoreError } from './store.ts'

/** An edge without its direction: `from` is the node asked about. */
export interface Step {
  readonly edge: string
  readonly from: string
  readonly to: string
}

/**
 * Steps of a shortest path, of several the one whose edge ids come first; empty from a node to itself, null where there is none within
 * `maxLength`. Searches from both ends, always from the smaller side, and asks for the neighbours of a whole level at once.
 */
export async function shortestPath(
  from: string,
  to: string,
  maxLength: number,
  neighbours: (nodes: readonly string[]) => Promise<readonly Step[]>,
): Promise<readonly Step[] | null> {
  if (!Number.isInteger(maxLength) || maxLength < 1 || maxLength > 8)
    throw new StoreError(`maxLength is ${maxLength}: give a whole number from 1 to 8`)
  if (from === to) return []
  const sides = [from, to].map((start) => ({ depth: new Map([[start, 0]]), frontier: [start] }))
  const [near, far] = sides as [(typeof sides)[0], (typeof sides)[0]]
  const known = new Map<string, Step[]>()
  let length = 0
  while (![...near.frontier].some((n) => far.depth.has(n)) && ![...far.frontier].some((n) => near.depth.has(n))) {
    if (length === maxLength) return null
    const side = near.frontier.length <= far.frontier.length ? near : far
    const steps = await neighbours(side.frontier)
    const next = new Set<string>()
    for (const s of steps) {
      for (const step of [s, { edge: s.edge, from: s.to, to: s.from }]) {
        const list = known.get(step.from)
        if (list) list.push(step)
        else known.set(step.from, [step])
      }
      if (!side.depth.has(s.to)) next.add(s.to)
    }
    length += 1
    const level = side.depth.get(side.frontier[0]!)! + 1
    for (const n of next) side.depth.set(n, level)
    side.frontier = [...next]
    if (!side.frontier.length) return null
  }

  // Every shortest path runs through nodes whose distances add up; from the end backwards, count what is left to go.
  const left = new Map(far.depth)
  let level = [...near.depth].filter(([n, d]) => left.has(n) && length === d + left.get(n)!).map(([n]) => n)
  while (level.length) {
    const before = new Set<string>()
    for (const n of level)
      for (const s of known.get(n) ?? [])
        if (near.depth.get(s.to) === near.depth.get(n)! - 1) {
          left.set(s.to, left.get(n)! + 1)
          before.add(s.to)
        }
    level = [...before]
  }
  const path: Step[] = []
  for (let at = from; at !== to; at = path.at(-1)!.to) {
    const onward = (known.get(at) ?? []).filter((s) => left.get(s.to) === length - path.length - 1)
    path.push(onward.reduce((a, b) => (byCodePoint(b.edge, a.edge) < 0 ? b : a)))
  }
  return path
}
