// Who sat on which side of an event.
import type { EdgeView, NodeView } from '../store/store.ts'

/** What ties an actor to an event. */
export const TAKES_PART = [
  'CHAIRED',
  'LED_DELEGATION',
  'SPOKE_AT',
  'MODERATED',
  'PARTICIPATED_IN',
  'ORGANIZED',
] as const

export interface Attendance {
  readonly node: NodeView
  readonly edges: readonly EdgeView[]
}
export interface Side {
  /** Canonical name of the country or bloc. */
  readonly side?: string
  readonly people: readonly Attendance[]
  readonly organizations: readonly Attendance[]
  readonly countries: readonly Attendance[]
}

/**
 * Groups the edges that lead to one event by side. A country is on its own side. One of whom texts give two sides is on both,
 * each with the edges that say so; an edge without a side goes with the actor's stated one.
 */
export function bySide(edges: readonly EdgeView[], nodes: ReadonlyMap<string, NodeView>): Side[] {
  const stated = new Map<string, string[]>()
  for (const e of edges) {
    const side = e.props.side
    if (typeof side === 'string' && !stated.get(e.source)?.includes(side))
      stated.set(e.source, [...(stated.get(e.source) ?? []), side])
  }
  const sides = new Map<string | undefined, Map<string, EdgeView[]>>()
  const put = (side: string | undefined, edge: EdgeView) => {
    let members = sides.get(side)
    if (!members) sides.set(side, (members = new Map()))
    members.set(edge.source, [...(members.get(edge.source) ?? []), edge])
  }
  for (const e of edges) {
    const node = nodes.get(e.source)
    if (!node) continue
    const own = node.type === 'Country' ? node.name : undefined
    const known = stated.get(e.source) ?? []
    if (typeof e.props.side === 'string') put(e.props.side, e)
    else if (known.length > 0) for (const side of known) put(side, e)
    else put(own, e)
  }
  return [...sides]
    .toSorted(([a], [b]) => (a === undefined ? 1 : b === undefined ? -1 : a < b ? -1 : 1))
    .map(([side, members]) => {
      const all = [...members]
        .map(([id, mine]) => ({ node: nodes.get(id)!, edges: mine }))
        .toSorted((a, b) => rank(a) - rank(b))
      const of = (type: NodeView['type']) => all.filter((m) => m.node.type === type)
      return { side, people: of('Person'), organizations: of('Organization'), countries: of('Country') }
    })
}

const rank = ({ edges }: Attendance) => Math.min(...edges.map((e) => (TAKES_PART as readonly string[]).indexOf(e.type)))
