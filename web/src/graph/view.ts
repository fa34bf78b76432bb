// The drawing itself: sigma over graphology, no React. Give it things, edges and places; it tells what was clicked.
import { createNodeImageProgram } from '@sigma/node-image'
import { MultiDirectedGraph } from 'graphology'
import { Sigma } from 'sigma'
import { animateNodes } from 'sigma/utils'
import { SIGNS } from '../icons.tsx'
import type { EntityType } from '../operations.generated.ts'
import type { Ref } from '../things.ts'
import { TYPES } from '../words.ts'
import type { Places } from './layout.ts'

export interface ViewEdge {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly label: string
  readonly weight: number
  /** Of two equals: without an arrow. */
  readonly plain?: boolean
}
export interface ViewGroup {
  readonly id: string
  readonly hub: string
  readonly label: string
}
export interface Scene {
  readonly nodes: readonly Ref[]
  readonly edges: readonly ViewEdge[]
  readonly groups: readonly ViewGroup[]
  readonly places: Places
}
export interface Told {
  pick?(id: string): void
  open?(id: string): void
  openGroup?(id: string): void
  pickEdge?(id: string): void
  clear?(): void
}

interface Colours {
  readonly ink: string
  readonly quiet: string
  readonly panel: string
  readonly line: string
  readonly strong: string
  readonly accent: string
  readonly types: Readonly<Record<EntityType, string>>
}

function colours(): Colours {
  const style = getComputedStyle(document.documentElement)
  const get = (name: string): string => style.getPropertyValue(`--${name}`).trim()
  return {
    ink: get('ink'),
    quiet: get('quiet'),
    panel: get('panel'),
    line: get('line'),
    strong: get('strong'),
    accent: get('accent'),
    types: Object.fromEntries(TYPES.map((t) => [t, get(t)])) as Record<EntityType, string>,
  }
}

const sign = (type: EntityType, colour: string): string =>
  `data:image/svg+xml;utf8,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="-5 -5 26 26" width="96" height="96"><path fill="${colour}" fill-rule="evenodd" d="${SIGNS[type]}"/></svg>`)}`

const clip = (text: string, most = 34): string => (text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text)

export class GraphView {
  readonly #graph = new MultiDirectedGraph()
  readonly #sigma: Sigma
  readonly #dark = window.matchMedia('(prefers-color-scheme: dark)')
  readonly #still = window.matchMedia('(prefers-reduced-motion: reduce)')
  #colours = colours()
  #selected = ''
  #hovered = ''
  #stop: (() => void) | undefined
  #fresh = true
  /** Where names stand in the picture that is being painted. */
  #labels: { x: number; end: number; top: number; bottom: number }[] = []

  /** Needs WebGL 2. */
  constructor(container: HTMLElement, told: Told) {
    this.#sigma = new Sigma(this.#graph, container, {
      allowInvalidContainer: true,
      defaultNodeType: 'sign',
      defaultEdgeType: 'arrow',
      nodeProgramClasses: {
        sign: createNodeImageProgram({
          size: { mode: 'force', value: 96 },
          drawingMode: 'background',
          keepWithinCircle: true,
          padding: 0,
        }),
      },
      renderEdgeLabels: true,
      enableEdgeEvents: true,
      labelFont: 'system-ui, sans-serif',
      labelSize: 12.5,
      labelWeight: '500',
      edgeLabelFont: 'system-ui, sans-serif',
      edgeLabelSize: 11.5,
      labelDensity: 1.1,
      labelGridCellSize: 110,
      labelRenderedSizeThreshold: 4,
      stagePadding: 48,
      minEdgeThickness: 1,
      zIndex: true,
      nodeReducer: (id, data) => this.#node(id, data),
      edgeReducer: (id, data) => this.#edge(id, data),
      defaultDrawNodeLabel: (context, data, settings) => this.#label(context, data as never, settings.labelSize),
      defaultDrawNodeHover: (context, data, settings) => this.#hover(context, data as never, settings.labelSize),
      defaultDrawEdgeLabel: (context, edge, source, target) => this.#edgeLabel(context, edge.label, source, target),
    })
    this.#sigma.on('beforeRender', () => (this.#labels = []))
    this.#sigma.on('clickNode', ({ node }) =>
      this.#graph.getNodeAttribute(node, 'group') ? told.openGroup?.(node) : told.pick?.(node),
    )
    this.#sigma.on('doubleClickNode', (event) => {
      event.preventSigmaDefault()
      if (!this.#graph.getNodeAttribute(event.node, 'group')) told.open?.(event.node)
    })
    this.#sigma.on('clickEdge', ({ edge }) => told.pickEdge?.(edge))
    this.#sigma.on('clickStage', () => told.clear?.())
    this.#sigma.on('enterNode', ({ node }) => this.#over(node))
    this.#sigma.on('leaveNode', () => this.#over(''))
    this.#dark.addEventListener('change', this.#repaint)
  }

  #over(id: string): void {
    this.#hovered = id
    this.#sigma.getContainer().style.cursor = id ? 'pointer' : ''
    this.#sigma.refresh({ skipIndexation: true })
  }

  readonly #repaint = (): void => {
    this.#colours = colours()
    this.#graph.forEachNode(
      (id, { kind }) =>
        kind && this.#graph.setNodeAttribute(id, 'image', sign(kind as EntityType, this.#colours.panel)),
    )
    this.#sigma.refresh()
  }

  /** Whether there is room for the labels of all edges of a thing. */
  #roomy(id: string): boolean {
    return this.#graph.hasNode(id) && this.#graph.degree(id) < (this.#sigma.getDimensions().width < 600 ? 6 : 12)
  }

  #near(id: string): boolean {
    const at = this.#selected
    return !at || id === at || !this.#graph.hasNode(at) || this.#graph.areNeighbors(id, at)
  }

  #node(id: string, data: Record<string, unknown>) {
    const c = this.#colours
    const colour = data.group ? c.strong : c.types[data.kind as EntityType]
    const near = this.#near(id)
    return {
      ...data,
      color: near ? colour : blend(colour, c.panel, 0.45),
      highlighted: id === this.#selected,
      forceLabel: id === this.#selected || !!data.group || (!!this.#selected && near && this.#roomy(this.#selected)),
      zIndex: near ? 1 : 0,
      label: near || !this.#selected ? (data.label as string) : '',
    }
  }

  #edge(id: string, data: Record<string, unknown>) {
    const c = this.#colours
    const ends = this.#graph.extremities(id)
    const own = ends.includes(this.#selected) || ends.includes(this.#hovered)
    return {
      ...data,
      color: own ? c.quiet : this.#selected ? c.line : c.strong,
      label:
        own && this.#roomy(ends.includes(this.#hovered) ? this.#hovered : this.#selected) ? (data.label as string) : '',
      forceLabel: own,
      zIndex: own ? 1 : 0,
    }
  }

  #label(
    context: CanvasRenderingContext2D,
    data: { x: number; y: number; size: number; label: string | null },
    size: number,
  ): void {
    if (!data.label) return
    context.font = `500 ${size}px system-ui, sans-serif`
    context.lineJoin = 'round'
    context.lineWidth = 3.5
    context.strokeStyle = this.#colours.panel
    context.fillStyle = this.#colours.ink
    const text = clip(data.label, this.#sigma.getDimensions().width < 600 ? 20 : 34)
    const width = context.measureText(text).width
    // To the left where the right end would be cut off.
    const right = data.x + data.size + 4
    const x = right + width > this.#sigma.getDimensions().width - 4 ? data.x - data.size - 4 - width : right
    const [top, bottom] = [data.y - size / 2, data.y + size / 2]
    // A name that would stand on another one is left out: the pointer, the keyboard and the list show it.
    if (this.#labels.some((l) => l.x < x + width && x < l.end && l.top < bottom && top < l.bottom)) return
    this.#labels.push({ x, end: x + width, top, bottom })
    context.strokeText(text, x, data.y + size / 3)
    context.fillText(text, x, data.y + size / 3)
  }

  #hover(
    context: CanvasRenderingContext2D,
    data: { x: number; y: number; size: number; label: string | null },
    size: number,
  ): void {
    const c = this.#colours
    const text = clip(data.label ?? '', 80)
    context.font = `600 ${size}px system-ui, sans-serif`
    context.beginPath()
    context.arc(data.x, data.y, data.size + 3.5, 0, 2 * Math.PI)
    context.lineWidth = 2.5
    context.strokeStyle = c.accent
    context.stroke()
    if (!text) return
    const width = context.measureText(text).width + 10
    const [right, left] = [data.x + data.size + 5, data.x - data.size - 5 - width]
    const edge = this.#sigma.getDimensions().width - 4
    // To the right where there is room, else to the left, else under it.
    const x = right + width < edge ? right : left > 4 ? left : Math.max(4, Math.min(data.x - width / 2, edge - width))
    const y = data.y - size * 0.85 + (x === right || x === left ? 0 : data.size + size * 1.3)
    context.beginPath()
    context.roundRect(x, y, width, size * 1.7, 5)
    context.fillStyle = c.panel
    context.fill()
    context.lineWidth = 1
    context.strokeStyle = c.strong
    context.stroke()
    context.fillStyle = c.ink
    context.fillText(text, x + 5, y + size * 1.18)
  }

  /** Upright and over the middle, with the ground behind it: sigma's own runs along the line, upside down at times. */
  #edgeLabel(
    context: CanvasRenderingContext2D,
    label: string | null | undefined,
    a: { x: number; y: number; size: number },
    b: { x: number; y: number; size: number },
  ): void {
    if (!label || Math.hypot(a.x - b.x, a.y - b.y) < a.size + b.size + 40) return
    context.font = '11.5px system-ui, sans-serif'
    context.textAlign = 'center'
    const [x, y] = [a.x * 0.45 + b.x * 0.55, a.y * 0.45 + b.y * 0.55 + 4]
    context.lineWidth = 4
    context.lineJoin = 'round'
    context.strokeStyle = this.#colours.panel
    context.strokeText(label, x, y)
    context.fillStyle = this.#colours.quiet
    context.fillText(label, x, y)
    context.textAlign = 'start'
  }

  /** Shows these and nothing else; what stays moves to its new place. */
  set(scene: Scene): void {
    this.#stop?.()
    const graph = this.#graph
    const keep = new Set([...scene.nodes.map((n) => n.id), ...scene.groups.map((g) => g.id)])
    for (const id of graph.nodes()) if (!keep.has(id)) graph.dropNode(id)
    graph.clearEdges()
    const degree = new Map<string, number>()
    for (const e of scene.edges) for (const end of [e.source, e.target]) degree.set(end, (degree.get(end) ?? 0) + 1)
    const moves: Record<string, { x: number; y: number }> = {}
    const put = (
      id: string,
      x: number,
      y: number,
      from: readonly [number, number] | undefined,
      data: Record<string, unknown>,
    ): void => {
      if (graph.hasNode(id)) graph.mergeNodeAttributes(id, data)
      else graph.addNode(id, { ...data, x: from?.[0] ?? x, y: from?.[1] ?? y })
      moves[id] = { x, y }
    }
    for (const { id, name, type } of scene.nodes) {
      const [x, y] = scene.places[id] ?? [0, 0]
      const size = Math.min(22, 8 + 2.1 * Math.sqrt(degree.get(id) ?? 0))
      put(id, x, y, undefined, { label: name, kind: type, size, image: sign(type, this.#colours.panel), type: 'sign' })
    }
    // Groups stand around their hub, on the side that looks away from the middle.
    const byHub = Map.groupBy(scene.groups, (g) => g.hub)
    for (const [hub, groups] of byHub) {
      const [x, y] = scene.places[hub] ?? [0, 0]
      const reach = spread(scene.places) * 0.16
      groups.forEach((g, i) => {
        const angle = Math.atan2(y || 0.3, x || 1) + (i - (groups.length - 1) / 2) * 0.7
        put(g.id, x + Math.cos(angle) * reach, y + Math.sin(angle) * reach, [x, y], {
          label: g.label,
          group: true,
          size: 11,
          type: 'circle',
          kind: undefined,
        })
      })
    }
    for (const e of scene.edges)
      if (e.source !== e.target && graph.hasNode(e.source) && graph.hasNode(e.target))
        graph.addEdgeWithKey(e.id, e.source, e.target, {
          label: e.label,
          size: Math.min(5, 1.1 + 0.6 * e.weight),
          type: e.plain ? 'line' : 'arrow',
        })
    for (const g of scene.groups)
      if (graph.hasNode(g.hub)) graph.addEdgeWithKey(`to ${g.id}`, g.hub, g.id, { label: '', size: 1, type: 'line' })
    if (this.#fresh || this.#still.matches || graph.order > 600) {
      for (const [id, at] of Object.entries(moves)) graph.mergeNodeAttributes(id, at)
      this.#sigma.refresh()
    } else this.#stop = animateNodes(graph, moves, { duration: 380, easing: 'cubicInOut' })
    if (this.#fresh && graph.order) {
      this.#fresh = false
      void this.#sigma.getCamera().setState({ x: 0.5, y: 0.5, ratio: 1, angle: 0 })
    }
  }

  select(id: string): void {
    this.#selected = id
    this.#sigma.refresh({ skipIndexation: true })
    if (!id || !this.#graph.hasNode(id)) return
    // Bring it into view where it is outside, and only then.
    const at = this.#sigma.getNodeDisplayData(id)
    if (!at) return
    const { x, y } = this.#sigma.framedGraphToViewport(at)
    const { width, height } = this.#sigma.getDimensions()
    if (x < 20 || y < 20 || x > width - 20 || y > height - 20)
      void this.#sigma.getCamera().animate({ x: at.x, y: at.y }, { duration: this.#still.matches ? 0 : 250 })
  }

  /** The nearest one in a direction on the screen; the first one where nothing is selected. */
  toward(id: string, dx: number, dy: number): string | undefined {
    const graph = this.#graph
    const spots = graph
      .filterNodes((_, a) => !a.group)
      .map((n) => ({ n, ...this.#sigma.framedGraphToViewport(this.#sigma.getNodeDisplayData(n)!) }))
    const from = spots.find((s) => s.n === id)
    if (!from) return spots[0]?.n
    let best: { n: string; cost: number } | undefined
    for (const s of spots) {
      const [x, y] = [s.x - from.x, s.y - from.y]
      const along = x * dx + y * dy
      if (s.n === id || along <= 1) continue
      const cost = Math.hypot(x, y) * (1 + 2 * (Math.abs(x * dy - y * dx) / along))
      if (!best || cost < best.cost) best = { n: s.n, cost }
    }
    return best?.n
  }

  zoom(step: 1 | -1 | 0): void {
    const camera = this.#sigma.getCamera()
    const duration = this.#still.matches ? 0 : 200
    if (step === 0) void camera.animatedReset({ duration })
    else void (step > 0 ? camera.animatedZoom({ duration }) : camera.animatedUnzoom({ duration }))
  }

  /** Where a thing is on the screen, from the corner of the drawing. */
  spot(id: string): { readonly x: number; readonly y: number } | undefined {
    const at = this.#sigma.getNodeDisplayData(id)
    return at && this.#sigma.framedGraphToViewport(at)
  }

  kill(): void {
    this.#stop?.()
    this.#dark.removeEventListener('change', this.#repaint)
    this.#sigma.kill()
  }
}

function spread(places: Places): number {
  let [low, high] = [0, 1]
  for (const [x, y] of Object.values(places)) [low, high] = [Math.min(low, x, y), Math.max(high, x, y)]
  return high - low
}

/** Two `#rrggbb` or `#rgb`; the share of the first. */
function blend(a: string, b: string, share: number): string {
  const parts = (hex: string): number[] => {
    const digits = hex.length < 7 ? hex.slice(1).replace(/./g, '$&$&') : hex.slice(1)
    return [0, 2, 4].map((i) => parseInt(digits.slice(i, i + 2), 16))
  }
  const [from, to] = [parts(a), parts(b)]
  return `#${from
    .map((part, i) =>
      Math.round(part * share + to[i]! * (1 - share))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`
}
