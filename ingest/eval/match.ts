// Which read node is which gold one: by a shared name, one to one; events without a name by what they touch.
import { nameSet } from './names.ts'

export interface GoldEntity {
  readonly id: string
  readonly type: string
  readonly names: readonly string[]
  readonly props?: Readonly<Record<string, unknown>>
  /** Debatable or only implied: neither a miss nor a false one. */
  readonly optional?: boolean
  /** Types that are right as well. */
  readonly altTypes?: readonly string[]
  /** The text gives it no name of its own. */
  readonly constructed?: boolean
}
export interface GoldRelation {
  readonly type: string
  readonly source: string
  readonly target: string
  readonly props?: Readonly<Record<string, unknown>>
  readonly optional?: boolean
}
/** A document's gold, in the shape of an interchange file. */
export interface Gold {
  readonly doc: string
  readonly document?: Readonly<Record<string, unknown>>
  readonly entities: readonly GoldEntity[]
  readonly relations: readonly GoldRelation[]
}
/** What was read, of the same shape; an interchange file. */
export type Read = Gold

const fits = (gold: GoldEntity, type: string): boolean => gold.type === type || !!gold.altTypes?.includes(type)

/** Names that both bear; 0 where the type does not fit. */
export function shared(gold: GoldEntity, read: GoldEntity): number {
  if (!fits(gold, read.type)) return 0
  const kind = gold.type === 'Person' ? 'Person' : 'other'
  const own = nameSet(gold.names, kind)
  let n = 0
  for (const name of nameSet(read.names, kind)) if (own.has(name)) n++
  return n
}

/** Read node to gold node: as many pairs as there can be (augmenting paths), the strongest first. */
export function pairUp(gold: readonly GoldEntity[], read: readonly GoldEntity[]): Map<GoldEntity, GoldEntity> {
  const choices = new Map(
    read.map((r) => [
      r,
      gold
        .map((g) => ({ g, n: shared(g, r) }))
        .filter(({ n }) => n)
        .sort((a, b) => b.n - a.n),
    ]),
  )
  const owner = new Map<GoldEntity, GoldEntity>()
  const place = (r: GoldEntity, seen: Set<GoldEntity>): boolean => {
    for (const { g } of choices.get(r)!) {
      if (seen.has(g)) continue
      seen.add(g)
      const before = owner.get(g)
      if (before === undefined || place(before, seen)) {
        owner.set(g, r)
        return true
      }
    }
    return false
  }
  const strongest = [...read].sort((a, b) => (choices.get(b)![0]?.n ?? 0) - (choices.get(a)![0]?.n ?? 0))
  for (const r of strongest) place(r, new Set())
  return new Map([...owner].map(([g, r]) => [r, g]))
}

/**
 * Adds pairs of events that share no name: the gold one has none of its own, the dates do not contradict, and at least half of what
 * either touches is the same. `to` holds the pairs made so far, by the read node's id.
 */
export function pairByShape(
  gold: Gold,
  read: Read,
  golds: readonly GoldEntity[],
  reads: readonly GoldEntity[],
  to: Map<string, GoldEntity>,
): void {
  const types = new Map(gold.entities.map((e) => [e.id, e.type]))
  const pairs: { g: GoldEntity; r: GoldEntity; same: number }[] = []
  for (const g of golds) {
    if (g.type !== 'Event' || !g.constructed) continue
    const ends = (optional: boolean): string[] =>
      gold.relations.filter((x) => g.optional || !!x.optional === optional).flatMap((x) => otherEnd(x, g.id))
    const wanted = new Set(ends(false).filter((id) => types.get(id) !== 'Event'))
    const allowed = new Set(ends(true))
    if (!wanted.size) continue
    for (const r of reads) {
      if (r.type !== 'Event') continue
      const [a, b] = [String(g.props?.startDate ?? ''), String(r.props?.startDate ?? '')]
      if (a && b && !a.startsWith(b) && !b.startsWith(a)) continue
      const touched = new Set(
        read.relations
          .flatMap((x) => otherEnd(x, r.id))
          .map((id) => to.get(id) ?? { id: `read:${id}`, type: '' })
          .filter((e) => e.type !== 'Event' && (wanted.has(e.id) || !allowed.has(e.id)))
          .map((e) => e.id),
      )
      const both = [...wanted].filter((id) => touched.has(id)).length
      const same = both / (wanted.size + touched.size - both)
      if (both && same >= 0.5) pairs.push({ g, r, same: same + (a && a === b ? 0.5 : 0) })
    }
  }
  const taken = new Set<GoldEntity>()
  for (const { g, r } of pairs.sort((x, y) => y.same - x.same)) {
    if (taken.has(g) || to.has(r.id)) continue
    taken.add(g)
    to.set(r.id, g)
  }
}

const otherEnd = (x: GoldRelation, id: string): string[] =>
  x.target === 'doc' ? [] : x.source === id ? [x.target] : x.target === id ? [x.source] : []
