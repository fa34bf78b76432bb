// Where things stand. The same drawing gives the same places: nothing here is random, and openings are laid out in their order.
import { UndirectedGraph } from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'

export interface Places {
  readonly [id: string]: readonly [number, number]
}

export interface LayoutTask {
  readonly steps: readonly (readonly string[])[]
  readonly edges: readonly { readonly source: string; readonly target: string }[]
}

/** 0 to 1, by the text alone. */
function chance(text: string, salt: number): number {
  let h = 2166136261 ^ salt
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619)
  h = Math.imul(h ^ (h >>> 15), 2246822507)
  return ((h ^ (h >>> 13)) >>> 0) / 4294967296
}

const FIRST = 300
const LATER = 160

export function layout({ steps, edges }: LayoutTask): Places {
  const graph = new UndirectedGraph()
  const ties = new Map<string, string[]>()
  for (const { source, target } of edges) {
    ties.set(source, [...(ties.get(source) ?? []), target])
    ties.set(target, [...(ties.get(target) ?? []), source])
  }
  for (const step of steps) {
    if (!step.length) continue
    const before = graph.order
    for (const id of step) {
      if (graph.hasNode(id)) continue
      // Beside what it hangs on, or on a wide ring where it hangs on nothing.
      const anchor = ties.get(id)?.find((t) => graph.hasNode(t))
      const angle = chance(id, 1) * 2 * Math.PI
      const far = (anchor ? 12 : 60) * (0.4 + chance(id, 2))
      const [x, y] = anchor
        ? [graph.getNodeAttribute(anchor, 'x') as number, graph.getNodeAttribute(anchor, 'y') as number]
        : [0, 0]
      graph.addNode(id, { x: x + Math.cos(angle) * far, y: y + Math.sin(angle) * far })
      for (const t of ties.get(id) ?? [])
        if (t !== id && graph.hasNode(t) && !graph.hasEdge(id, t)) graph.addEdge(id, t)
    }
    if (graph.order < 2) continue
    forceAtlas2.assign(graph, {
      iterations: Math.max(40, Math.round((before ? LATER : FIRST) * Math.min(1, 900 / graph.order))),
      settings: {
        barnesHutOptimize: true,
        barnesHutTheta: 0.7,
        gravity: 0.35,
        strongGravityMode: true,
        scalingRatio: 14,
        slowDown: 3,
        outboundAttractionDistribution: false,
        linLogMode: false,
      },
    })
  }
  spaced(graph)
  return Object.fromEntries(graph.mapNodes((id, at) => [id, [at.x as number, at.y as number] as const]))
}

const ROUNDS = 60
/** Names stand to the right of their nodes, so that two side by side need more room than two above each other. */
const FLAT = 0.4

/** Pushes apart what stands on each other, a little at a time. */
function spaced(graph: UndirectedGraph): void {
  const n = graph.order
  if (n < 2 || n > 700) return
  const at = graph.mapNodes((id, { x, y }) => ({ id, x: x as number, y: y as number }))
  const xs = at.map((p) => p.x)
  const ys = at.map((p) => p.y)
  const area = Math.max(1, (Math.max(...xs) - Math.min(...xs)) * (Math.max(...ys) - Math.min(...ys)))
  const room = Math.sqrt(area / n) * 0.62
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false
    for (let i = 0; i < n; i++)
      for (let j = i + 1; j < n; j++) {
        const [a, b] = [at[i]!, at[j]!]
        const dx = (b.x - a.x) * FLAT || 0.01 * room
        const dy = b.y - a.y || 0.01 * room
        const far = Math.hypot(dx, dy)
        if (far >= room) continue
        const push = ((room - far) / far) * 0.25
        a.x -= (dx / FLAT) * push
        b.x += (dx / FLAT) * push
        a.y -= dy * push
        b.y += dy * push
        moved = true
      }
    if (!moved) break
  }
  for (const { id, x, y } of at) graph.mergeNodeAttributes(id, { x, y })
}
