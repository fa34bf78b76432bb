// Which clusters are one thing. Pure, and blind to the order in which documents were read.
import { ENTITY_TYPES, type EntityType } from '../ontology/entities.ts'
import { contentHash } from '../ontology/ids.ts'
import type { Cluster, Judgement } from '../ontology/statement.ts'
import { byCodePoint } from './keys.ts'
import { Sets } from './sets.ts'

/** All clusters that bear the same keys are alike to identity, so "Japan" in 10,000 documents is resolved once. */
export interface Identity {
  /** Hash of the rest. */
  readonly id: string
  readonly type: EntityType
  /** Strong keys in the form of `identityKey`, sorted. */
  readonly keys: readonly string[]
  /** Weak keys that are not strong ones too, same form, sorted. */
  readonly weak: readonly string[]
}

export interface Resolved {
  readonly node: string
  /** Tied by strong keys to a name that holds in every document, so weak keys may lead to it. */
  readonly core: boolean
}

/**
 * The form in which keys are compared, at most 96 characters: spaces become `-`, the tail of a longer one becomes a hash of the whole. A node's
 * id is the form of its first key, so whoever names a key may name a node as well.
 */
export function identityKey(key: string): string {
  const slug = key.replaceAll(' ', '-')
  if (slug.length <= 96) return slug
  const head = slug.slice(0, 85).replace(/[\ud800-\udbff]$/, '')
  return `${head.replaceAll('~', '-')}${scoped(slug) ? '~' : '-'}${contentHash([slug], 10)}`
}

/** What a key says of the type of its thing: its prefix, the type in lower case. */
export const keyKind = (key: string): string => key.slice(0, key.indexOf(':'))

const TYPE_BY_KIND = new Map(ENTITY_TYPES.map((t) => [t.toLowerCase(), t]))

/** The type that a node id names; undefined where it is no node id. */
export const nodeType = (id: string): EntityType | undefined => TYPE_BY_KIND.get(keyKind(id))

/** A key that means something in one document only: `organization:jaxa~<document>`. */
export const scoped = (key: string): boolean => key.includes('~')

const keyOrder = (a: string, b: string): number => +scoped(a) - +scoped(b) || byCodePoint(a, b)

/** A cluster's keys as an identity. */
export function identityOf(cluster: Pick<Cluster, 'type' | 'keys' | 'weak'>): Identity {
  const keys = [...new Set(cluster.keys.map(identityKey))].sort(byCodePoint)
  const weak = [...new Set(cluster.weak.map(identityKey))].filter((k) => !keys.includes(k)).sort(byCodePoint)
  return { id: contentHash([cluster.type, ...keys, null, ...weak]), type: cluster.type, keys, weak }
}

/**
 * Node id of every cluster.
 *
 * 1. Clusters of one type that share a strong key are one, and so are keys judged `same`.
 * 2. No step may bring together two keys judged `different`: it is left out. What a cluster itself bears of judged keys
 *    counts before what other keys would pull in.
 * 3. What has document-scoped keys only joins the one thing that bears one of its weak keys, if it is exactly one.
 * 4. A key that goes with two states ("person:ana sorel@cl", "person:ana sorel@pe") makes nothing one of what bears a state.
 */
export function resolveClusters(clusters: Iterable<Cluster>, judgements: Iterable<Judgement>): Map<string, string> {
  const identityByCluster = new Map<string, string>()
  const identities = new Map<string, Identity>()
  for (const c of clusters) {
    const identity = identityOf(c)
    identities.set(identity.id, identity)
    identityByCluster.set(c.id, identity.id)
  }
  const resolved = resolveIdentities(identities.values(), judgements)
  return new Map([...identityByCluster].map(([cluster, identity]) => [cluster, resolved.get(identity)!.node]))
}

/** `resolveClusters` for clusters grouped by their keys. Result by identity id. */
export function resolveIdentities(
  identities: Iterable<Identity>,
  judgements: Iterable<Judgement>,
): Map<string, Resolved> {
  const all = apart([...identities])
  const sets = new Sets()
  const different = pairs(judgements, 'different')
  for (const [l, r] of different) sets.forbid(l, r)
  for (const [l, r] of pairs(judgements, 'same')) sets.union(l, r)

  const judgedApart = new Set(different.flat())
  const bearings = all.flatMap((identity) => identity.keys.map((key) => ({ id: identity.id, key })))
  bearings.sort(
    (a, b) => +judgedApart.has(b.key) - +judgedApart.has(a.key) || byCodePoint(a.key, b.key) || byCodePoint(a.id, b.id),
  )
  for (const { id, key } of bearings) sets.union(id, key)

  const components = new Map<string, { first: string; core: boolean; members: Identity[]; keys: string[] }>()
  for (const identity of all) {
    const root = sets.find(identity.id)
    const keys = identity.keys.filter((k) => sets.find(k) === root).sort(keyOrder)
    const first = keys[0]!
    const c = components.get(root)
    if (!c) components.set(root, { first, core: !scoped(first), members: [identity], keys })
    else {
      c.members.push(identity)
      c.keys.push(...keys)
      if (keyOrder(first, c.first) < 0) c.first = first
      c.core ||= !scoped(first)
    }
  }

  // Weak keys lead from what one document alone can name to the one thing that all documents can.
  const cores = new Map<string, Set<string>>()
  const lead = (key: string, root: string) => {
    const roots = cores.get(key)
    if (roots) roots.add(root)
    else cores.set(key, new Set([root]))
  }
  for (const [root, c] of components) {
    if (c.core) for (const key of [...c.keys, ...c.members.flatMap((m) => m.weak)]) lead(key, root)
    // A weak key may also have been judged the same as a thing's own key.
    for (const key of c.members.flatMap((m) => m.weak))
      if (sets.has(key) && components.get(sets.find(key))?.core) lead(key, sets.find(key))
  }

  const floating = [...components].filter(([, c]) => !c.core).sort(([, a], [, b]) => byCodePoint(a.first, b.first))
  for (const [root, c] of floating) {
    const targets = new Set<string>()
    for (const key of c.members.flatMap((m) => m.weak)) {
      const found = cores.get(key)
      if (found?.size === 1) targets.add([...found][0]!)
    }
    if (targets.size !== 1) continue
    const [target] = [...targets] as [string]
    if (sets.union(root, target)) c.first = components.get(target)!.first
  }

  return new Map(
    [...components.values()].flatMap((c) =>
      c.members.map((m): [string, Resolved] => [m.id, { node: c.first, core: c.core }]),
    ),
  )
}

/** A key with the state it is told to be of: two ministers of two states who bear one name are two. */
const STATED = /^(.+)@([a-z]{2})$/

/** Identities without the keys that two states share; those that bear no state keep them. */
function apart(all: readonly Identity[]): readonly Identity[] {
  const states = new Map<string, Set<string>>()
  for (const { type, keys } of all)
    for (const key of type === 'Person' ? keys : []) {
      const [, bare, state] = STATED.exec(key) ?? []
      if (bare) states.set(bare, (states.get(bare) ?? new Set()).add(state!))
    }
  const shared = new Set([...states].filter(([, of]) => of.size > 1).map(([bare]) => bare))
  if (!shared.size) return all
  return all.map((i) => {
    const own = new Set(i.keys.map((k) => STATED.exec(k)?.[1] ?? ''))
    return { ...i, keys: i.keys.filter((k) => !(shared.has(k) && own.has(k))) }
  })
}

/** The judged pairs of one verdict, each and all in one order. A pair of two types is passed over: types never merge. */
function pairs(judgements: Iterable<Judgement>, verdict: Judgement['verdict']): [string, string][] {
  return [...judgements]
    .filter((j) => j.verdict === verdict && keyKind(j.left) === keyKind(j.right))
    .map((j) => [identityKey(j.left), identityKey(j.right)].sort(byCodePoint) as [string, string])
    .sort(([a, b], [c, d]) => byCodePoint(a, c) || byCodePoint(b, d))
}
