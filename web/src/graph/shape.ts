// Geometry of a drawing as plain functions of places.
import type { Places } from './layout.ts'

/** A drawing is stretched to the shape of its ground by this much at most. */
const STRETCH = 1.7

/** From the lowest to the highest coordinate. */
export function spread(places: Places): number {
  let [low, high] = [0, 1]
  for (const [x, y] of Object.values(places)) [low, high] = [Math.min(low, x, y), Math.max(high, x, y)]
  return high - low
}

/** How much wider and taller places are made, so that they fill the ground: high on a phone, wide on a desk. */
export function stretch(places: Places, width: number, height: number): readonly [number, number] {
  const at = Object.values(places)
  if (at.length < 3) return [1, 1]
  const extent = (i: 0 | 1): number => {
    const list = at.map((p) => p[i])
    return Math.max(...list) - Math.min(...list) || 1
  }
  const more = width / height / (extent(0) / extent(1))
  return more > 1 ? [Math.min(STRETCH, more), 1] : [1, Math.min(STRETCH, 1 / more)]
}

interface At {
  readonly id: string
  readonly x: number
  readonly y: number
}

/** The nearest one in a direction, those straight ahead before those aside; the first one where there is no start. */
export function toward(spots: readonly At[], id: string, dx: number, dy: number): string | undefined {
  const from = spots.find((s) => s.id === id)
  if (!from) return spots[0]?.id
  let best: { id: string; cost: number } | undefined
  for (const s of spots) {
    const [x, y] = [s.x - from.x, s.y - from.y]
    const along = x * dx + y * dy
    if (s.id === id || along <= 1) continue
    const cost = Math.hypot(x, y) * (1 + 2 * (Math.abs(x * dy - y * dx) / along))
    if (!best || cost < best.cost) best = { id: s.id, cost }
  }
  return best?.id
}
