// What was read against gold: right, false and missed, by type. A relation is right when both its ends are.
import { relation, RELATION_TYPES, type RelationType } from '../../src/ontology/relations.ts'
import { type Gold, type GoldEntity, type GoldRelation, pairByShape, pairUp, type Read, shared } from './match.ts'
import { norm } from './names.ts'

/** Counts: right, false, missed. */
export interface Tally {
  right: number
  false: number
  missed: number
}
export interface Share {
  right: number
  of: number
}
export type Verdict = 'right' | 'false' | 'open'

/** Precision, recall and F1 in percent; undefined where nothing was read, or nothing is to be read. */
export interface Figures {
  readonly p?: number
  readonly r?: number
  readonly f1?: number
}

export interface Scored {
  readonly entities: Record<string, Tally>
  readonly relations: Record<string, Tally>
  readonly properties: Record<string, Share>
  readonly metadata: Record<string, Share>
  /** Read nodes that are a second one of a gold node. */
  duplicates: number
  /** Read nodes that bear another gold node's name besides their own: two in one. */
  merged: number
  /** Of each read edge (`edgeKey`): `open` where gold leaves it open. */
  readonly verdicts: Map<string, Verdict>
  /** One line each, for those who look. */
  readonly errors: string[]
}

/** Whoever did these was there, so that being there need not be said. */
const IMPLY_THERE = ['CHAIRED', 'LED_DELEGATION', 'SPOKE_AT', 'MODERATED', 'ORGANIZED']
/** Wording too free to be compared. */
const FREE = new Set(['kind', 'topic', 'datePrecision', 'wikidataId', 'iso3166', 'asOf', 'reading'])
/** One of several wordings may hold the other. */
const LOOSE = new Set(['title', 'capacity', 'role', 'award'])

/** Names an edge; a symmetric one has no direction. */
export function edgeKey(type: string, source: string, target: string): string {
  const turned = RELATION_TYPES.includes(type as RelationType) && !!relation(type as RelationType).symmetric
  return [type, ...(turned && source > target ? [target, source] : [source, target])].join('|')
}

/** One document. */
export function scoreDocument(gold: Gold, read: Read): Scored {
  const out: Scored = {
    entities: {},
    relations: {},
    properties: {},
    metadata: {},
    duplicates: 0,
    merged: 0,
    verdicts: new Map(),
    errors: [],
  }
  const to = matched(gold, read, out)
  relations(gold, read, to, out)
  metadata(gold, read, out)
  return out
}

const add = (of: Record<string, Tally>, type: string, what: keyof Tally): void =>
  void (of[type] ??= { right: 0, false: 0, missed: 0 })[what]++

function matched(gold: Gold, read: Read, out: Scored): Map<string, GoldEntity> {
  const wanted = gold.entities.filter((e) => !e.optional)
  const optional = gold.entities.filter((e) => e.optional)
  const to = new Map<string, GoldEntity>()
  for (const [r, g] of pairUp(wanted, read.entities)) to.set(r.id, g)
  const left = (): GoldEntity[] => read.entities.filter((e) => !to.has(e.id))
  for (const [r, g] of pairUp(optional, left())) to.set(r.id, g)
  const taken = new Set(to.values())
  const free = (of: readonly GoldEntity[]): GoldEntity[] => of.filter((e) => !taken.has(e))
  pairByShape(gold, read, free(wanted), left(), to)
  pairByShape(gold, read, free(optional), left(), to)
  for (const r of read.entities) {
    const g = to.get(r.id)
    if (g?.optional) continue
    if (g) {
      add(out.entities, g.type, 'right')
      const other = gold.entities.find((e) => e !== g && e.type === g.type && !shared(e, g) && shared(e, r))
      if (other) {
        out.merged++
        add(out.entities, g.type, 'false')
        out.errors.push(`two in one ${g.type}: ${r.names[0]} and ${other.names[0]}`)
      }
      properties(g, r.props ?? {}, out)
      continue
    }
    const second = gold.entities.some((e) => shared(e, r))
    if (second) out.duplicates++
    add(out.entities, r.type, 'false')
    out.errors.push(`false ${r.type}: ${r.names[0]}${second ? ' (a second one)' : ''}`)
  }
  const found = new Set(to.values())
  for (const g of wanted)
    if (!found.has(g)) {
      add(out.entities, g.type, 'missed')
      out.errors.push(`missed ${g.type}: ${g.names[0]}`)
    }
  return to
}

function relations(gold: Gold, read: Read, to: ReadonlyMap<string, GoldEntity>, out: Scored): void {
  const wanted = new Map<string, GoldRelation>()
  for (const x of gold.relations) {
    const key = edgeKey(x.type, x.source, x.target)
    if (!wanted.has(key) || wanted.get(key)!.optional) wanted.set(key, x)
  }
  const goldEnd = (id: string): { id: string; optional?: boolean } | undefined => (id === 'doc' ? { id } : to.get(id))
  const partyOfLine = (actor: string, event: string): boolean =>
    gold.relations.some(
      (x) => x.type === 'PART_OF_SERIES' && x.source === event && wanted.has(edgeKey('BETWEEN', x.target, actor)),
    )
  const hit = new Map<string, Record<string, unknown[]>>()
  const wrong = new Set<string>()
  const name = (id: string): string => read.entities.find((e) => e.id === id)?.names[0] ?? id
  for (const x of read.relations) {
    const [a, b] = [goldEnd(x.source), goldEnd(x.target)]
    const own = edgeKey(x.type, x.source, x.target)
    const key = a && b ? edgeKey(x.type, a.id, b.id) : `read ${own}`
    const g = wanted.get(key)
    const open =
      g?.optional ||
      (!g &&
        (a?.optional ||
          b?.optional ||
          (x.type === 'PARTICIPATED_IN' &&
            a &&
            b &&
            (IMPLY_THERE.some((t) => wanted.has(edgeKey(t, a.id, b.id))) || partyOfLine(a.id, b.id)))))
    out.verdicts.set(own, open ? 'open' : g ? 'right' : 'false')
    if (open) continue
    if (g) {
      // what several edges between the same ends say is pooled: two posts, two capacities
      const pool = hit.get(key) ?? {}
      for (const [k, v] of Object.entries(x.props ?? {})) pool[k] = [...(pool[k] ?? []), v]
      hit.set(key, pool)
    } else if (!wrong.has(key)) {
      wrong.add(key)
      add(out.relations, x.type, 'false')
      out.errors.push(`false ${name(x.source)} ${x.type} ${name(x.target)}`)
    }
  }
  for (const [key, g] of wanted) {
    if (g.optional) continue
    const pool = hit.get(key)
    add(out.relations, g.type, pool ? 'right' : 'missed')
    if (pool) properties(g, pool, out)
    else out.errors.push(`missed ${g.source} ${g.type} ${g.target}`)
  }
}

/** Each property of a gold node or edge that was found; one that was not read is wrong. */
function properties(gold: GoldEntity | GoldRelation, read: Readonly<Record<string, unknown>>, out: Scored): void {
  for (const [key, value] of Object.entries(gold.props ?? {})) {
    if (FREE.has(key)) continue
    const share = (out.properties[key] ??= { right: 0, of: 0 })
    share.of++
    const have = ([] as unknown[]).concat(read[key] ?? [])
    if (([] as unknown[]).concat(value).every((v) => have.some((h) => same(key, v, h)))) share.right++
    else
      out.errors.push(
        `wrong ${key} of ${gold.type}: ${JSON.stringify(read[key] ?? null)}, not ${JSON.stringify(value)}`,
      )
  }
}

function same(key: string, gold: unknown, read: unknown): boolean {
  const [a, b] = [norm(String(gold)), norm(String(read))]
  return a === b || (LOOSE.has(key) && (` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `)))
}

function metadata(gold: Gold, read: Read, out: Scored): void {
  const [want, have] = [gold.document ?? {}, read.document ?? {}]
  for (const key of ['title', 'date', 'kind', 'publisher', 'authors']) {
    if (key === 'publisher' && want[key] == null) continue
    const one = (v: unknown): string =>
      Array.isArray(v)
        ? v
            .map((x) => norm(String(x), 'Person'))
            .sort()
            .join('; ')
        : norm(String(v ?? ''))
    const accepted = [want[key] ?? (key === 'authors' ? [] : ''), ...((want[`${key}Alternatives`] as unknown[]) ?? [])]
    const share = (out.metadata[key] ??= { right: 0, of: 0 })
    share.of++
    if (accepted.some((v) => one(v) === one(have[key] ?? (key === 'authors' ? [] : '')))) share.right++
    else out.errors.push(`wrong ${key} of the document: ${JSON.stringify(have[key] ?? null)}`)
  }
}

/** Sums over types and over documents. */
export function total(of: Iterable<Tally>): Tally {
  const sum = { right: 0, false: 0, missed: 0 }
  for (const t of of) {
    sum.right += t.right
    sum.false += t.false
    sum.missed += t.missed
  }
  return sum
}

export function figures({ right, false: wrong, missed }: Tally): Figures {
  const p = right + wrong ? (100 * right) / (right + wrong) : undefined
  const r = right + missed ? (100 * right) / (right + missed) : undefined
  const f1 = p === undefined || r === undefined ? undefined : p + r ? (2 * p * r) / (p + r) : 0
  return { p, r, f1 } as Figures
}
