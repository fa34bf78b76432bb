// Whom a relative pronoun stands for, where it is not what stands right in front of it.
import { wordKey, type Item } from './items.ts'
import type { Verb } from './verb-groups.ts'

/** Opens a relative clause: "who", "which". */
export const relative = (x: Item | undefined): boolean =>
  /^(who|which|whom|whose)$/.test(wordKey(x)) || (x?.m?.kind === 'ref' && x.m.ref === 'who')

/** The relative pronoun told last before item `k`, in the same clause chain; -1 where there is none. */
export function pronounBefore(items: readonly Item[], k: number): number {
  for (let q = k - 1; q > 0 && k - q < 40; q--) {
    if (relative(items[q])) return q
    if (/^[;:]$/.test(wordKey(items[q]))) break
  }
  return -1
}

/** "Ms. X, Head of Section, Embassy of Chile, who delivered": "who" is a person, however long the aside with her posts; -1 where none is near. */
export function personBefore(items: readonly Item[], verbs: readonly Verb[], j: number): number {
  const kind = items[j]?.m?.kind
  if (kind !== 'org' && kind !== 'country' && kind !== 'place') return -1
  for (let k = j - 1; k >= 0 && k > j - 16; k--) {
    const { m, t } = items[k]!
    if (m?.kind === 'person')
      return wordKey(items[k + 1]) === ',' && !verbs.some((v) => v.from > k && v.from < j) ? k : -1
    if (t && /^[;:.]$/.test(t.text)) return -1
    if (m && m.kind !== 'org' && m.kind !== 'country' && m.kind !== 'place' && m.kind !== 'post') return -1
  }
  return -1
}

/** What meetings and visits do, and towns and states do not. */
const GOES_ON = /^(?:begin|start|end|conclude|last|close|open|take|hold|follow|continue|convene|finish|culminate)$/

/** "a visit to Tbilisi, which began on 4 June": the visit, whose place stands in between; -1 where no event is near. */
export function meetingBefore(items: readonly Item[], verb: Verb, j: number): number {
  const kind = items[j]?.m?.kind
  if ((kind !== 'place' && kind !== 'country' && kind !== 'date') || !GOES_ON.test(verb.form.lemma)) return -1
  for (let k = j - 1; k >= 0 && k > j - 8; k--) {
    const { m, t } = items[k]!
    if (m?.kind === 'event') return k
    if (
      m
        ? m.kind !== 'place' && m.kind !== 'country' && m.kind !== 'date'
        : !/^(?:,|and|to|in|at|on|of|from)$/.test(t!.key || t!.text)
    )
      return -1
  }
  return -1
}
