// Which clusters are one thing. Pure, and blind to the order in which documents were read.
import type { EntityType } from '../ontology/entities.ts'
import { contentHash, type Cluster, type Judgement } from '../ontology/statement.ts'
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

/** The form in which keys are compared: a node id is such a key, so judgements may name either. */
export const identityKey = (key: string): string => key.replaceAll(' ', '-')

/** A key that means something in one document only: `organization:jaxa~<document>`. */
export const scoped = (key: string): boolean => key.includes('~')

const keyOrder = (a: string, b: string): number => +scoped(a) - +scoped(b) || byCodePoint(a, b)

/** A cluster's keys as an identity. */
export function identityOf(cluster: Pick<Cluster, 'type' | 'keys' | 'weak'>): Identity {
  const keys = [...new Set(cluster.keys.map(identityKey))].sort(byCodePoint)
  const weak = [...new Set(cluster.weak.map(identityKey))].filter((k) => !keys.includes(k)).sort(byCodePoint)
  return { id: contentHash([cluster.type, ...keys, null, ...weak]), type: cluster.type, keys, weak }
}

/** The id of a node from its first key: at most 96 characters, the tail of longer ones replaced by a hash of the whole. */
export function nodeId(key: string): string {
  const slug = identityKey(key)
  return slug.length <= 96 ? slug : `${[...slug.slice(0, 85)].slice(0, -1).join('')}-${contentHash([slug], 10)}`
}

/**
 * Node id of every cluster.
 *
 * 1. Clusters of one type that share a strong key are one, and so are keys judged `same`.
 * 2. No step may bring together two keys judged `different`: it is left out. What a cluster itself bears of judged keys
 *    counts before what other keys would pull in.
 * 3. What has document-scoped keys only joins the one thing that bears one of its weak keys, if it is exactly one.
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
  const all = [...identities]
  const types = new Set(all.map((i) => i.type))
  const at = (type: EntityType, key: string) => `${type} ${key}`
  const sets = new Sets()

  const pairs = (verdict: Judgement['verdict']) =>
    [...judgements]
      .filter((j) => j.verdict === verdict)
      .map((j) => [identityKey(j.left), identityKey(j.right)].sort(byCodePoint) as [string, string])
      .sort(([a, b], [c, d]) => byCodePoint(a, c) || byCodePoint(b, d))
  const different = pairs('different')
  const judgedApart = new Set(different.flat())
  for (const type of types) for (const [l, r] of different) sets.forbid(at(type, l), at(type, r))
  for (const type of types) for (const [l, r] of pairs('same')) sets.union(at(type, l), at(type, r))

  const bearings = all.flatMap((identity) => identity.keys.map((key) => ({ identity, key })))
  bearings.sort(
    (a, b) =>
      +judgedApart.has(b.key) - +judgedApart.has(a.key) ||
      byCodePoint(a.key, b.key) ||
      byCodePoint(a.identity.id, b.identity.id),
  )
  for (const { identity, key } of bearings) sets.union(identity.id, at(identity.type, key))

  // Strong components, and the one key each is named after.
  const components = new Map<string, { type: EntityType; first: string; core: boolean; members: Identity[] }>()
  for (const identity of all) {
    const root = sets.find(identity.id)
    const kept = identity.keys.filter((k) => sets.find(at(identity.type, k)) === root).sort(keyOrder)
    const c = components.get(root)
    if (!c) components.set(root, { type: identity.type, first: kept[0]!, core: !scoped(kept[0]!), members: [identity] })
    else {
      c.members.push(identity)
      if (keyOrder(kept[0]!, c.first) < 0) c.first = kept[0]!
      c.core ||= !scoped(kept[0]!)
    }
  }

  // Weak keys lead from what one document alone can name to the one thing that all documents can.
  const cores = new Map<string, Set<string>>()
  for (const [root, c] of components) {
    if (!c.core) continue
    const bears = (key: string) => put(cores, at(c.type, key), root)
    for (const m of c.members) {
      m.weak.forEach(bears)
      for (const k of m.keys) if (sets.find(at(m.type, k)) === root) bears(k)
    }
  }
  // A weak key may also have been judged the same as a thing's own key.
  for (const identity of all)
    for (const key of identity.weak) {
      const root = sets.has(at(identity.type, key)) ? sets.find(at(identity.type, key)) : undefined
      if (root !== undefined && components.get(root)?.core) put(cores, at(identity.type, key), root)
    }

  const first = new Map([...components].map(([root, c]) => [root, c.first]))
  const floating = [...components]
    .filter(([, c]) => !c.core)
    .sort(([, a], [, b]) => byCodePoint(a.first, b.first) || byCodePoint(a.type, b.type))
  for (const [root, c] of floating) {
    const targets = new Set<string>()
    for (const key of new Set(c.members.flatMap((m) => m.weak))) {
      const found = cores.get(at(c.type, key))
      if (found?.size === 1) targets.add([...found][0]!)
    }
    if (targets.size !== 1) continue
    const [target] = [...targets] as [string]
    if (sets.union(root, target)) first.set(root, first.get(target)!)
  }

  // Two types never share a node, even where someone gave them one key.
  const owner = new Map<string, EntityType>()
  for (const [root, c] of components) {
    const id = nodeId(first.get(root)!)
    const before = owner.get(id)
    if (before === undefined || byCodePoint(c.type, before) < 0) owner.set(id, c.type)
  }
  const result = new Map<string, Resolved>()
  for (const [root, c] of components) {
    const id = nodeId(first.get(root)!)
    const node = owner.get(id) === c.type ? id : `${id}~${c.type.toLowerCase()}`
    for (const m of c.members) result.set(m.id, { node, core: c.core })
  }
  return result
}

function put<K, V>(map: Map<K, Set<V>>, key: K, value: V): void {
  const set = map.get(key)
  if (set) set.add(value)
  else map.set(key, new Set([value]))
}
