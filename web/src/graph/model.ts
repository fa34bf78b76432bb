// What is drawn, as a plain function of what the address bar asks and what the server answered. No DOM here.
import type { EntityType, RelationType } from '../operations.generated.ts'
import { address } from '../router.ts'
import { when } from '../things.ts'
import type { Dated, Fact } from '../things.ts'
import { count, RELATION_TYPES, RELATIONS, TYPES } from '../words.ts'

export const VIEWS = ['graph', 'table', 'matrix'] as const

export interface Ask {
  /** Placed by hand, or by a link. */
  readonly ids: readonly string[]
  /** Whose neighbours are drawn, in the order they were opened. */
  readonly open: readonly string[]
  /** Groups opened: `id~CHAIRED~2` draws 100 more of what the relation leads to. */
  readonly more: readonly string[]
  /** Taken off the drawing. */
  readonly gone: readonly string[]
  /** Shown types; null for all. */
  readonly types: readonly EntityType[] | null
  readonly rels: readonly RelationType[] | null
  readonly from: string
  readonly to: string
  readonly focus: string
  /** Things along a path that is marked, from end to end. */
  readonly path: readonly string[]
  readonly view: (typeof VIEWS)[number]
  /** How many things of the link are more than one drawing takes. */
  readonly cut: number
}

const list = (text: string | null): string[] => [...new Set((text ?? '').split(',').filter(Boolean))]

const MOST_PLACED = 100
const MOST_OPEN = 60
const MOST_HOPS = 8

export function readAsk(params: URLSearchParams): Ask {
  const types = params.has('types') ? TYPES.filter((t) => list(params.get('types')).includes(t)) : null
  const rels = params.has('rels') ? RELATION_TYPES.filter((t) => list(params.get('rels')).includes(t)) : null
  const ids = list(params.get('ids'))
  const open = list(params.get('open'))
  return {
    ids: ids.slice(0, MOST_PLACED),
    open: open.slice(0, MOST_OPEN),
    more: list(params.get('more')),
    cut: Math.max(0, ids.length - MOST_PLACED) + Math.max(0, open.length - MOST_OPEN),
    gone: list(params.get('gone')),
    types,
    rels,
    from: params.get('from') ?? '',
    to: params.get('to') ?? '',
    focus: params.get('focus') ?? '',
    path: list(params.get('path')).slice(0, MOST_HOPS + 1),
    view: VIEWS.find((v) => v === params.get('view')) ?? 'graph',
  }
}

export const writeAsk = (ask: Ask): string =>
  address('/graph', {
    ids: ask.ids.join(','),
    open: ask.open.join(','),
    more: ask.more.join(','),
    gone: ask.gone.join(','),
    types: ask.types ? ask.types.join(',') || 'none' : '',
    rels: ask.rels ? ask.rels.join(',') || 'none' : '',
    from: ask.from,
    to: ask.to,
    focus: ask.focus,
    path: ask.path.join(','),
    view: ask.view === 'graph' ? '' : ask.view,
  })

/** How many neighbours are drawn at a time. */
export const SHARE = 50
/** How many of a relation the server lists. */
export const LISTED = 100

export interface Hood {
  readonly node: Dated
  readonly relations: readonly Fact[]
  readonly leftOut: readonly { readonly type: RelationType; readonly count: number }[]
}

/** An edge as the server gives it between things that are drawn already. */
export interface Tie {
  readonly id: string
  readonly type: RelationType
  readonly documents: number
  readonly statements: number
  readonly source: { readonly id: string }
  readonly target: { readonly id: string }
}

export interface Answers {
  /** Of everything placed or open. */
  readonly hoods: ReadonlyMap<string, Hood>
  /** By `id~TYPE`. */
  readonly groups: ReadonlyMap<string, Hood>
  readonly ties: readonly Tie[]
}

export interface DrawnEdge {
  readonly id: string
  readonly type: RelationType
  readonly source: string
  readonly target: string
  readonly documents: number
  readonly statements: number
}

export interface Group {
  /** `id~TYPE` */
  readonly id: string
  readonly hub: string
  readonly type: RelationType
  readonly count: number
  /** `31 events` */
  readonly label: string
  /** Whether the server can list more of it. */
  readonly opens: boolean
}

export interface Drawing {
  readonly nodes: readonly Dated[]
  readonly edges: readonly DrawnEdge[]
  readonly groups: readonly Group[]
  /** Ids in the order they came, a list for each opening: the layout follows it, so that what was there stays about where it was. */
  readonly steps: readonly (readonly string[])[]
  /** How many of each type there are, hidden ones too. */
  readonly counts: ReadonlyMap<EntityType, number>
  /** How many of each relation there are among what is shown, hidden ones too. */
  readonly relations: ReadonlyMap<RelationType, number>
  /** Dates of all events, those outside the time asked for too. */
  readonly dates: readonly string[]
}

const other = (fact: Fact, id: string): Dated => (fact.source.id === id ? fact.target : fact.source)

/** Things that are there before types and times are hidden. */
export function gather(ask: Ask, { hoods, groups }: Pick<Answers, 'hoods' | 'groups'>) {
  const nodes = new Map<string, Dated>()
  const edges = new Map<string, DrawnEdge>()
  const left: Group[] = []
  const steps: string[][] = []
  const gone = new Set(ask.gone)
  let step: string[] = []
  const place = (node: Dated): boolean => {
    if (gone.has(node.id)) return false
    if (!nodes.has(node.id)) step.push(node.id)
    // Neighbours come with dates, a node asked for by itself too; either may be first.
    if (!nodes.get(node.id)?.startDate) nodes.set(node.id, node)
    return true
  }
  const tie = (f: Fact | Tie): void =>
    void edges.set(f.id, {
      id: f.id,
      type: f.type,
      source: f.source.id,
      target: f.target.id,
      documents: f.documents,
      statements: f.statements,
    })

  for (const id of ask.ids) if (hoods.has(id)) place(hoods.get(id)!.node)
  for (const id of ask.ids)
    for (const f of hoods.get(id)?.relations ?? []) if (nodes.has(f.source.id) && nodes.has(f.target.id)) tie(f)
  steps.push(step)
  for (const id of ask.open) {
    const hood = hoods.get(id)
    if (!hood || gone.has(id)) continue
    step = []
    place(hood.node)
    const drawn = new Set<string>()
    const rest = new Map<RelationType, number>(hood.leftOut.map((r) => [r.type, r.count]))
    for (const f of hood.relations) {
      const near = other(f, id)
      if (gone.has(near.id)) continue
      if (drawn.size >= SHARE && !drawn.has(near.id)) {
        rest.set(f.type, (rest.get(f.type) ?? 0) + 1)
        continue
      }
      drawn.add(near.id)
      if (place(near)) tie(f)
    }
    for (const [type, all] of rest) {
      const key = `${id}~${type}`
      const times = Math.max(
        0,
        ...ask.more.filter((m) => m.startsWith(`${key}~`)).map((m) => Number(m.slice(key.length + 1)) || 0),
      )
      const listed = groups.get(key)
      let opened = 0
      if (times && listed) {
        const known = new Set(
          hood.relations.filter((f) => f.type === type && drawn.has(other(f, id).id)).map((f) => f.id),
        )
        for (const f of listed.relations) {
          if (known.has(f.id)) continue
          if (opened >= times * SHARE) break
          opened++
          if (place(other(f, id))) tie(f)
        }
      }
      const outward = (listed?.relations ?? hood.relations).find((f) => f.type === type)?.source.id === id
      const remaining = all - opened
      const [singular, plural] =
        outward || (!hood.relations.some((f) => f.type === type) && guessOutward(type, hood.node.type))
          ? RELATIONS[type].targets
          : RELATIONS[type].sources
      const canList =
        !listed ||
        listed.relations.length >
          opened + hood.relations.filter((f) => f.type === type && drawn.has(other(f, id).id)).length
      if (remaining > 0)
        left.push({
          id: key,
          hub: id,
          type,
          count: remaining,
          label: count(remaining, singular, plural),
          opens: canList,
        })
    }
    steps.push(step)
  }
  return { nodes, edges, groups: left, steps, tie }
}

/** Where no relation of the type is at hand to look at: people and bodies mostly act, the rest is acted on. */
const guessOutward = (type: RelationType, hub: EntityType): boolean =>
  hub === 'Person' || (hub === 'Event' && ['HELD_IN', 'PART_OF_SERIES', 'PRODUCED', 'DISCUSSED'].includes(type))

export function draw(ask: Ask, answers: Answers): Drawing {
  const { nodes, edges, groups, steps, tie } = gather(ask, answers)
  for (const t of answers.ties) if (nodes.has(t.source.id) && nodes.has(t.target.id)) tie(t)
  const counts = new Map<EntityType, number>()
  const dates: string[] = []
  const shown = new Map<string, Dated>()
  for (const [id, node] of nodes) {
    counts.set(node.type, (counts.get(node.type) ?? 0) + 1)
    const time = node.type === 'Event' ? when(node) : null
    if (time) dates.push(time)
    if (ask.types && !ask.types.includes(node.type)) continue
    // What has no known date is in every time.
    if (
      time &&
      ((ask.from && time.slice(0, ask.from.length) < ask.from) || (ask.to && time.slice(0, ask.to.length) > ask.to))
    )
      continue
    shown.set(id, node)
  }
  const among = [...edges.values()].filter((e) => shown.has(e.source) && shown.has(e.target))
  const relations = new Map<RelationType, number>()
  for (const e of among) relations.set(e.type, (relations.get(e.type) ?? 0) + 1)
  return {
    nodes: [...shown.values()],
    edges: among.filter((e) => !ask.rels || ask.rels.includes(e.type)),
    groups: groups.filter((g) => shown.has(g.hub) && (!ask.rels || ask.rels.includes(g.type))),
    steps: steps.map((s) => s.filter((id) => shown.has(id))),
    counts,
    relations,
    dates: dates.sort(),
  }
}

// What people do to a drawing, each a new address.
export const opened = (ask: Ask, id: string): Ask => ({
  ...ask,
  open: [...ask.open.filter((o) => o !== id), id],
  gone: ask.gone.filter((g) => g !== id),
  focus: id,
})
export const closed = (ask: Ask, id: string): Ask => ({
  ...ask,
  ids: ask.ids.includes(id) ? ask.ids : [...ask.ids, id],
  open: ask.open.filter((o) => o !== id),
  more: ask.more.filter((m) => !m.startsWith(`${id}~`)),
  focus: id,
})
export const removed = (ask: Ask, id: string): Ask => ({
  ...ask,
  ids: ask.ids.filter((i) => i !== id),
  open: ask.open.filter((o) => o !== id),
  more: ask.more.filter((m) => !m.startsWith(`${id}~`)),
  gone: [...new Set([...ask.gone, id])],
  focus: ask.focus === id ? '' : ask.focus,
  path: ask.path.includes(id) ? [] : ask.path,
})
export const placed = (ask: Ask, ids: readonly string[]): Ask => ({
  ...ask,
  ids: [...new Set([...ask.ids, ...ids])],
  gone: ask.gone.filter((g) => !ids.includes(g)),
  focus: ids.at(-1) ?? ask.focus,
})
/** Places a path and marks it. */
export const connected = (ask: Ask, ids: readonly string[]): Ask => ({
  ...placed(ask, ids),
  focus: ids[0] ?? ask.focus,
  path: ids,
})
/** With one more hidden or shown; null, which is all, where nothing is hidden. */
export const toggled = <T>(all: readonly T[], shown: readonly T[] | null, one: T): readonly T[] | null => {
  const now = shown ?? all
  const next = now.includes(one) ? now.filter((x) => x !== one) : all.filter((x) => x === one || now.includes(x))
  return next.length === all.length ? null : next
}
export function groupOpened(ask: Ask, group: Pick<Group, 'id'>): Ask {
  const now = ask.more.find((m) => m.startsWith(`${group.id}~`))
  const times = Number(now?.slice(group.id.length + 1) ?? 0) + 1
  return { ...ask, more: [...ask.more.filter((m) => m !== now), `${group.id}~${times}`] }
}
