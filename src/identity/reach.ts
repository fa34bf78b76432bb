// How far a change of identities reaches: enough of the rest to resolve again exactly what it may have changed.
import type { Judgement } from '../ontology/statement.ts'
import { identityKey, scoped, type Identity, type Resolved } from './resolve.ts'
import { Sets } from './sets.ts'

type Stored = Identity & Resolved

interface Surroundings {
  bearers(keys: readonly string[], as: 'strong' | 'any' | 'core'): readonly Stored[] | Promise<readonly Stored[]>
  judgementsAt(keys: readonly string[]): readonly Judgement[] | Promise<readonly Judgement[]>
}

/**
 * Identities and judgements such that `resolveIdentities` of them gives every one of them the node that resolving the whole graph would.
 * `changed`: identities that came or went; `keys`: ends of judgements that did. What only shares a weak key with something else that
 * did not change is left alone, so that the 10,000th "JAXA" costs as much as the second.
 */
export async function reach(
  changed: readonly Identity[],
  keys: readonly string[],
  around: Surroundings,
): Promise<{ identities: readonly Stored[]; judgements: readonly Judgement[] }> {
  const identities = new Map<string, Stored>()
  const judgements = new Map<string, Judgement>()
  const asked = {
    strong: new Set<string>(),
    any: new Set<string>(),
    core: new Set<string>(),
    judged: new Set<string>(),
  }
  const fresh = (set: Set<string>, wanted: Iterable<string>) => {
    const news = [...new Set(wanted)].filter((k) => !set.has(k))
    for (const k of news) set.add(k)
    return news
  }
  const load = async (wanted: Iterable<string>, as: 'strong' | 'any' | 'core') => {
    const news = fresh(asked[as], wanted)
    if (news.length) for (const i of await around.bearers(news, as)) identities.set(i.id, i)
    return news.length > 0
  }

  /** Everything tied by strong keys or by judgements to what is loaded. */
  const strongly = async (seeds: Iterable<string>) => {
    let wanted = [...seeds]
    for (;;) {
      const judged = fresh(asked.judged, [
        ...wanted,
        ...[...identities.values()].flatMap((i) => [...i.keys, ...i.weak]),
      ])
      if (judged.length) for (const j of await around.judgementsAt(judged)) judgements.set(j.id, j)
      wanted = [...wanted, ...[...judgements.values()].flatMap((j) => [identityKey(j.left), identityKey(j.right)])]
      if (!(await load([...wanted, ...[...identities.values()].flatMap((i) => i.keys)], 'strong')) && !judged.length)
        return
    }
  }

  const ends = keys.map(identityKey)
  await strongly([...ends, ...changed.flatMap((i) => i.keys)])

  // Where a change touches what holds in every document, all that weak keys lead there must be looked at again.
  const hot = components([...identities.values(), ...changed], [...judgements.values()]).filter((c) => c.core)
  await load([...ends, ...hot.flatMap((c) => [...c.keys])], 'any')

  for (;;) {
    await strongly([])
    if (
      !(await load(
        [...identities.values()].flatMap((i) => i.weak),
        'core',
      ))
    )
      break
  }
  return { identities: [...identities.values()], judgements: [...judgements.values()] }
}

/** Strong components as if nothing were judged different, each with all its keys. */
function components(
  identities: readonly Identity[],
  judgements: readonly Judgement[],
): { keys: Set<string>; core: boolean }[] {
  const sets = new Sets()
  for (const j of judgements) if (j.verdict === 'same') sets.union(identityKey(j.left), identityKey(j.right))
  for (const i of identities) for (const k of i.keys) sets.union(i.keys[0]!, k)
  const found = new Map<string, { keys: Set<string>; core: boolean }>()
  const at = (key: string) => {
    const root = sets.find(key)
    const group = found.get(root) ?? { keys: new Set<string>(), core: false }
    found.set(root, group)
    return group
  }
  for (const i of identities) {
    const group = at(i.keys[0]!)
    for (const k of [...i.keys, ...i.weak]) group.keys.add(k)
    group.core ||= !i.keys.every(scoped)
  }
  for (const j of judgements) for (const k of [j.left, j.right].map(identityKey)) at(k).keys.add(k)
  return [...found.values()]
}
