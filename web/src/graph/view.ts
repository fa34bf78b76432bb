// The drawing itself: sigma over graphology, no React. Give it things, edges and places; it tells what was clicked.
import { createNodeImageProgram } from '@sigma/node-image'
import { MultiDirectedGraph } from 'graphology'
import { Sigma } from 'sigma'
import { animateNodes } from 'sigma/utils'
import type { EntityType } from '../operations.generated.ts'
import type { Ref } from '../things.ts'
import type { Label, Spot, Tie } from './labels.ts'
import { bundled, labels } from './labels.ts'
import type { Places } from './layout.ts'
import { blend, colours, paintLabel, paintPlus, paintRing, paintWord, paper, sign } from './paint.ts'
import { spread, stretch, toward } from './shape.ts'

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
interface Scene {
  readonly nodes: readonly Ref[]
  readonly edges: readonly ViewEdge[]
  readonly groups: readonly ViewGroup[]
  readonly places: Places
}
export interface Told {
  /** `also`: beside what is picked already, by the Shift key. */
  pick?(id: string, also?: boolean): void
  open?(id: string): void
  openGroup?(id: string): void
  pickEdge?(id: string): void
  clear?(): void
}

/** Words stand on all lines where there are at most so many, else on those of what is selected. */
const WORDED = 90
/** Before the id of a group: the line that leads to it. */
const TO_GROUP = 'to '

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
  #way: ReadonlySet<string> = new Set()
  /** Where the words of relations stand in the picture on the screen; they can be clicked like their lines. */
  #words: readonly Label[] = []

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
      // Names and words are painted by `#paint`, which knows of all of them at once.
      renderLabels: false,
      enableEdgeEvents: true,
      stagePadding: 56,
      minEdgeThickness: 1.2,
      zIndex: true,
      nodeReducer: (id, data) => this.#node(id, data),
      edgeReducer: (id, data) => this.#edge(id, data),
      defaultDrawNodeHover: (context, data) => paintRing(context, data, this.#colours.accent),
    })
    this.#sigma.createCanvasContext('names', { style: { pointerEvents: 'none' } })
    this.#sigma.resize(true)
    this.#sigma.on('afterRender', () => this.#paint())
    let last = ''
    const clicked = (node: string, { shiftKey }: MouseEvent): void => {
      last = node
      if (this.#graph.getNodeAttribute(node, 'group')) told.openGroup?.(node)
      else told.pick?.(node, shiftKey)
    }
    this.#sigma.on('clickNode', ({ node, event }) => clicked(node, event.original as MouseEvent))
    this.#sigma.on('doubleClickNode', (event) => {
      event.preventSigmaDefault()
      // Two things clicked one soon after the other are not one clicked twice.
      if (event.node !== last) clicked(event.node, event.event.original as MouseEvent)
      else if (!this.#graph.getNodeAttribute(event.node, 'group')) told.open?.(event.node)
    })
    this.#sigma.on('clickEdge', ({ edge }) =>
      edge.startsWith(TO_GROUP) ? told.openGroup?.(edge.slice(TO_GROUP.length)) : told.pickEdge?.(edge),
    )
    this.#sigma.on('clickStage', ({ event: { x, y } }) => {
      const word = this.#words.find((w) => w.x <= x && x <= w.x + w.width && w.y <= y && y <= w.y + w.height)
      if (word) told.pickEdge?.(word.id)
      else told.clear?.()
    })
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

  #near(id: string): boolean {
    const at = this.#selected
    return !at || id === at || this.#way.has(id) || !this.#graph.hasNode(at) || this.#graph.areNeighbors(id, at)
  }

  #node(id: string, data: Record<string, unknown>) {
    const c = this.#colours
    const colour = data.group ? c.strong : c.types[data.kind as EntityType]
    const near = this.#near(id)
    return {
      ...data,
      color: near ? colour : blend(colour, c.panel, 0.45),
      highlighted: id === this.#selected || this.#way.has(id),
      zIndex: near ? 1 : 0,
    }
  }

  #edge(id: string, data: Record<string, unknown>) {
    const c = this.#colours
    const ends = this.#graph.extremities(id)
    const own = ends.includes(this.#selected) || ends.includes(this.#hovered)
    const way = this.#way.size > 0 && ends.every((end) => this.#way.has(end))
    return {
      ...data,
      color: way ? c.accent : own ? c.quiet : this.#selected ? c.line : c.strong,
      size: (data.size as number) + (way ? 1.5 : 0),
      zIndex: way ? 2 : own ? 1 : 0,
    }
  }

  /** Names and words, over the circles and lines. */
  #paint(): void {
    const context = (this.#sigma.getCanvases().names as HTMLCanvasElement | undefined)?.getContext('2d')
    if (!context) return
    const { width, height } = this.#sigma.getDimensions()
    context.clearRect(0, 0, width, height)
    const graph = this.#graph
    const at = this.#selected && graph.hasNode(this.#selected) ? this.#selected : ''
    const strong = new Set([at, this.#hovered].filter(Boolean))
    const spots = new Map<string, Spot>()
    for (const id of graph.nodes()) {
      const shown = this.#sigma.getNodeDisplayData(id)
      if (!shown) continue
      const { x, y } = this.#sigma.framedGraphToViewport(shown)
      const { label, size, group } = graph.getNodeAttributes(id) as { label: string; size: number; group?: boolean }
      const must = strong.has(id)
      const rank = (must ? 1_000 : this.#way.has(id) ? 800 : group ? 600 : at && this.#near(id) ? 300 : 0) + size
      spots.set(id, { id, x, y, r: this.#sigma.scaleSize(size), text: label, rank, must })
    }
    const worded = graph.size <= WORDED
    const drawn = graph.mapEdges((id, data, source, target) => ({ id, source, target, label: data.label as string }))
    const ties: Tie[] = bundled(drawn).map(({ edge: { id, source, target }, text }) => {
      const own = strong.has(source) || strong.has(target)
      const named = own || (worded && !at) || (this.#way.has(source) && this.#way.has(target))
      return { id, a: spots.get(source)!, b: spots.get(target)!, text: named ? text : '', rank: own ? 1 : 0 }
    })
    const sheet = paper(width, height)
    const { names, words } = labels([...spots.values()], ties, sheet)
    const c = this.#colours
    for (const { id, x, y, r } of spots.values()) {
      if (graph.getNodeAttribute(id, 'group')) paintPlus(context, x, y, r, c.panel)
    }
    for (const word of words) paintWord(context, word, sheet.size, c.quiet, c.panel)
    for (const name of names) {
      const must = strong.has(name.id)
      paintLabel(context, name, sheet.size, {
        ink: must || !at || this.#near(name.id) ? c.ink : c.quiet,
        ground: c.panel,
        frame: must ? c.strong : undefined,
        weight: must ? 600 : 500,
      })
    }
    this.#words = words
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
    const { width, height } = this.#sigma.getDimensions()
    const [wide, tall] = stretch(scene.places, width, height)
    const at = (id: string): readonly [number, number] => {
      const [x, y] = scene.places[id] ?? [0, 0]
      return [x * wide, y * tall]
    }
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
      const [x, y] = at(id)
      const size = Math.min(22, 8 + 2.1 * Math.sqrt(degree.get(id) ?? 0))
      put(id, x, y, undefined, { label: name, kind: type, size, image: sign(type, this.#colours.panel), type: 'sign' })
    }
    // Groups stand around their hub, on the side that looks away from the middle.
    const byHub = Map.groupBy(scene.groups, (g) => g.hub)
    for (const [hub, groups] of byHub) {
      const [x, y] = at(hub)
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
      if (graph.hasNode(g.hub)) graph.addEdgeWithKey(TO_GROUP + g.id, g.hub, g.id, { label: '', size: 1, type: 'line' })
    if (this.#fresh || this.#still.matches || graph.order > 600) {
      for (const [id, at] of Object.entries(moves)) graph.mergeNodeAttributes(id, at)
      this.#sigma.refresh()
    } else this.#stop = animateNodes(graph, moves, { duration: 380, easing: 'cubicInOut' })
    if (this.#fresh && graph.order) {
      this.#fresh = false
      void this.#sigma.getCamera().setState({ x: 0.5, y: 0.5, ratio: 1, angle: 0 })
    }
  }

  /** Marks things and the lines between them as a way. */
  mark(way: readonly string[]): void {
    this.#way = new Set(way)
    this.#sigma.refresh({ skipIndexation: true })
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
    const spots = this.#graph
      .filterNodes((_, a) => !a.group)
      .map((n) => ({ id: n, ...this.#sigma.framedGraphToViewport(this.#sigma.getNodeDisplayData(n)!) }))
    return toward(spots, id, dx, dy)
  }

  zoom(step: 1 | -1 | 0): void {
    const camera = this.#sigma.getCamera()
    const duration = this.#still.matches ? 0 : 200
    if (step === 0) void camera.animatedReset({ duration })
    else void (step > 0 ? camera.animatedZoom({ duration }) : camera.animatedUnzoom({ duration }))
  }

  kill(): void {
    this.#stop?.()
    this.#dark.removeEventListener('change', this.#repaint)
    this.#sigma.kill()
  }
}
