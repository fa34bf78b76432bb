// Where words stand in a drawing, so that none hides another one or a sign. Plain numbers in and out, for the screen and for exported pictures.

export interface Spot {
  readonly id: string
  readonly x: number
  readonly y: number
  /** Of its sign. */
  readonly r: number
  readonly text: string
  /** Higher ones choose their place first. */
  readonly rank: number
  /** Is named whatever it hides: what is selected. */
  readonly must?: boolean
}

export interface Tie {
  readonly id: string
  readonly a: Spot
  readonly b: Spot
  readonly text: string
  readonly rank: number
}

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Label extends Box {
  readonly id: string
  readonly lines: readonly string[]
  readonly align: 'left' | 'center' | 'right'
}

export interface Paper {
  readonly width: number
  readonly height: number
  /** Of the letters of names; words on lines are a little smaller. */
  readonly size: number
  /** Lines of a name are about this wide at most. */
  readonly wide: number
  measure(text: string, size: number): number
}

const ROWS = 4
const LEAD = 1.2
/** Names tried in one picture; beyond this many nobody reads them, and painting must stay quick. */
const NAMES = 160
/** Lines looked at for what a name would stand on. */
const TIES = 250

export const wordSize = (size: number): number => size - 1

/** Breaks at spaces and hyphens into as few lines as can be, about as long as each other; what is longer than `rows` lines is cut. */
export function wrap(text: string, wide: number, measure: (text: string) => number, rows = ROWS): readonly string[] {
  const whole = measure(text)
  if (whole <= wide) return [text]
  const parts = text.match(/[^\s-]+-?|-|\s+/g) ?? []
  const broken = (most: number): readonly string[] => {
    const lines: string[] = []
    let line = ''
    for (const part of parts) {
      if (line && lines.length < rows - 1 && measure((line + part).trimEnd()) > most) {
        lines.push(line.trim())
        line = part.trimStart()
      } else line += part
    }
    return [...lines, line.trim()].filter(Boolean)
  }
  const full = broken(wide)
  // The narrowest that needs no more lines.
  for (let most = whole / full.length; most < wide; most += wide / 16) {
    const even = broken(most)
    if (even.length === full.length && even.every((l) => measure(l) <= Math.max(most, wide * 0.8))) return even
  }
  return full.map((l) => cut(l, wide, measure))
}

function cut(text: string, wide: number, measure: (text: string) => number): string {
  if (measure(text) <= wide) return text
  let keep = Math.max(1, Math.floor((text.length * wide) / measure(text)))
  while (keep > 1 && measure(`${text.slice(0, keep).trimEnd()}…`) > wide) keep--
  return `${text.slice(0, keep).trimEnd()}…`
}

export const meets = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

interface Point {
  readonly x: number
  readonly y: number
}

/** Whether a line between two points runs through a box (Liang and Barsky's clipping). */
function crosses(a: Point, b: Point, box: Box): boolean {
  let [from, to] = [0, 1]
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  for (const [step, room] of [
    [-dx, a.x - box.x],
    [dx, box.x + box.width - a.x],
    [-dy, a.y - box.y],
    [dy, box.y + box.height - a.y],
  ] as const) {
    if (step === 0) {
      if (room < 0) return false
      continue
    }
    const at = room / step
    if (step < 0) from = Math.max(from, at)
    else to = Math.min(to, at)
    if (from > to) return false
  }
  return true
}

/** Right, left, below, above, then the corners: the best place is the first that hides nothing and stands on few lines. */
function around({ x, y, r }: Spot, width: number, height: number): readonly (Box & Pick<Label, 'align'>)[] {
  const size = { width, height }
  const [right, left, low, high] = [x + r + 4, x - r - 4 - width, y + r + 2, y - r - 2 - height]
  return [
    { x: right, y: y - height / 2, ...size, align: 'left' },
    { x: left, y: y - height / 2, ...size, align: 'right' },
    { x: x - width / 2, y: low, ...size, align: 'center' },
    { x: x - width / 2, y: high, ...size, align: 'center' },
    { x: right - 4, y: y + 1, ...size, align: 'left' },
    { x: right - 4, y: y - 1 - height, ...size, align: 'left' },
    { x: left + 4, y: y + 1, ...size, align: 'right' },
    { x: left + 4, y: y - 1 - height, ...size, align: 'right' },
  ]
}

const circle = ({ x, y, r }: Spot): Box => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r })

/** Names beside their things and words on the lines between them; what finds no free place is left out. */
export function labels(
  spots: readonly Spot[],
  ties: readonly Tie[],
  paper: Paper,
): { readonly names: readonly Label[]; readonly words: readonly Label[] } {
  const sheet: Box = { x: 2, y: 2, width: paper.width - 4, height: paper.height - 4 }
  const seen = spots.filter((s) => meets(circle(s), sheet))
  const circles = seen.map((spot) => ({ id: spot.id, box: circle(spot) }))
  const taken: Box[] = []
  const names: Label[] = []
  const lines = ties.length <= TIES ? ties : []
  const inside = (box: Box): boolean =>
    box.x >= sheet.x &&
    box.y >= sheet.y &&
    box.x + box.width <= sheet.x + sheet.width &&
    box.y + box.height <= sheet.y + sheet.height
  const free = (box: Box, own: string): boolean =>
    !taken.some((t) => meets(t, box)) && !circles.some((c) => c.id !== own && meets(c.box, box))

  const name = (spot: Spot, rows: number): boolean => {
    const measure = (text: string): number => paper.measure(text, paper.size)
    const text = wrap(spot.text, rows === 1 ? paper.wide * 0.8 : paper.wide, measure, rows)
    const width = Math.max(...text.map(measure)) + 2
    const height = text.length * paper.size * LEAD
    let best: { cost: number; at: Box & Pick<Label, 'align'> } | undefined
    around(spot, width, height).forEach((at, i) => {
      if (!inside(at) || !free(at, spot.id)) return
      let cost = i * 0.7
      for (const { a, b, rank } of lines) {
        if (best && cost >= best.cost) return
        // On a line of its own it would take the place of that line's word, which matters most on those of the selected.
        if (crosses(a, b, at)) cost += a.id === spot.id || b.id === spot.id ? 2 + 2 * rank : 1
      }
      if (!best || cost < best.cost) best = { cost, at }
    })
    if (!best && spot.must && rows === 1) {
      const [beside] = around(spot, width, height)
      const x = Math.max(sheet.x, Math.min(beside!.x, sheet.x + sheet.width - width))
      const y = Math.max(sheet.y, Math.min(beside!.y, sheet.y + sheet.height - height))
      best = { cost: 0, at: { ...beside!, x, y } }
    }
    if (!best) return false
    names.push({ ...best.at, id: spot.id, lines: text })
    taken.push(best.at)
    return true
  }
  const wanted = seen.filter((s) => s.text).sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1))
  for (const spot of wanted.slice(0, NAMES)) if (!name(spot, ROWS)) name(spot, 1)

  const words: Label[] = []
  const size = wordSize(paper.size)
  const height = size * 1.35
  for (const tie of ties.filter((t) => t.text).sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1))) {
    const { a, b } = tie
    const width = paper.measure(tie.text, size) + 8
    const far = Math.hypot(b.x - a.x, b.y - a.y)
    const along = (width * Math.abs(b.x - a.x) + height * Math.abs(b.y - a.y)) / (far || 1)
    // Of a short line nothing would be left to see.
    if (far - a.r - b.r < along + 14) continue
    let best: { cost: number; at: Box } | undefined
    for (const [i, share] of [0.5, 0.6, 0.4, 0.68, 0.32, 0.76, 0.24].entries()) {
      const at = {
        x: a.x + (b.x - a.x) * share - width / 2,
        y: a.y + (b.y - a.y) * share - height / 2,
        width,
        height,
      }
      if (!inside(at) || !free(at, '')) continue
      let cost = i * 0.4
      for (const other of lines) if (other !== tie && crosses(other.a, other.b, at)) cost++
      if (!best || cost < best.cost) best = { cost, at }
    }
    if (!best) continue
    words.push({ ...best.at, id: tie.id, lines: [tie.text], align: 'center' })
    taken.push(best.at)
  }
  return { names, words }
}

/** Several relations of the same two things are one line with all their words: `chaired, took part in`. */
export function bundled<E extends { readonly source: string; readonly target: string; readonly label: string }>(
  edges: readonly E[],
): readonly { readonly edge: E; readonly text: string }[] {
  const pairs = Map.groupBy(edges, ({ source, target }) => [source, target].sort().join(' '))
  return [...pairs.values()].map((same) => {
    const words = [...new Set(same.map((e) => e.label).filter(Boolean))]
    return { edge: same[0]!, text: words.length > 2 ? `${words.slice(0, 2).join(', ')}, …` : words.join(', ') }
  })
}
