// The subject of a verb that stands to its left, past asides, compounds and what a preposition governs.
import { wireOf } from '../../lexicon/wires.ts'
import type { Mention } from '../../mention.ts'
import { BOUNDARY, listLeft, precededByPrep, wordKey, type Item } from './items.ts'
import { exclusion } from './neighbours.ts'
import type { Verb } from './verb-groups.ts'

/** "the Kenya-Oman cooperation": the last state of a compound, in front of its noun. */
function ofCompound(items: readonly Item[], j: number): boolean {
  return (
    items[j]!.m?.kind === 'country' &&
    items[j - 1]?.t?.text === '-' &&
    items[j - 1]!.t!.glued &&
    ((items[j + 1]?.t?.shape === 'lower' &&
      /(?:tion|ship|ties|ment|talks|dialogue|border|trade|fund|project|initiative)s?$/.test(wordKey(items[j + 1]))) ||
      (wordKey(items[j + 1]) === '-' && ofCompound(items, j + 2)))
  )
}

/** "is the" in front of item `j`; -1 where something else stands there. */
function copulaBefore(items: readonly Item[], j: number): number {
  const k = /^(?:the|an?|its|their)$/.test(wordKey(items[j - 1])) ? j - 2 : j - 1
  return /^(?:is|was|are|were|remains|became)$/.test(wordKey(items[k])) ? k : -1
}

/** "a day after X and Y met": with a verb behind it the word in front joins two sentences. */
function afterThat(items: readonly Item[], j: number): boolean {
  const first = items.findIndex((y) => y.m === listLeft(items, j).mentions[0])
  const k = /^(?:the|an?|its|their|his|her)$/.test(wordKey(items[first - 1])) ? first - 2 : first - 1
  return /^(?:after|before|until|since)$/.test(wordKey(items[k]))
}

const wireAt = (x: Item | undefined): boolean => x?.m?.kind === 'org' && wireOf(x.m.name) !== undefined

/** The nearest noun phrase to the left that no preposition governs, within the clause. */
export function scanLeft(items: readonly Item[], from: number, verbs: readonly Verb[], n: number): Mention[] {
  const floor = (() => {
    for (let m = n - 1; m >= 0; m--) if (!verbs[m]!.reduced && !verbs[m]!.gerund) return { at: verbs[m]!.to, verb: m }
    return { at: 0, verb: -1 }
  })()
  let depth = 0
  for (let j = from; j >= floor.at; j--) {
    const x = items[j]!
    const w = wordKey(x)
    if (w === ')') depth++
    if (w === '(') depth--
    if (depth > 0) continue
    // "The talks, the first since 2018, were held": since when, and no new clause
    const sinceDay = w === 'since' && items[j + 1]?.m?.kind === 'date'
    if (w === ';' || (BOUNDARY.has(w) && !sinceDay && j < from)) break
    // "LIMA, 3 May (Reuters) – Leaders of …": the town in front of the text does nothing
    // "KARO. HARPRESS – At the request of": the wire in front of it neither
    const dash = w === '–' || w === '—' || (w === '-' && !x.t!.glued)
    if (dash && ((j < 12 && items[0]?.m?.kind === 'place') || (j === 1 && wireAt(items[0])))) break
    if (w === ':' || w === '“' || w === '”' || w === '"') {
      if (w === ':') break
      continue
    }
    // inside a reduced or gerund clause's own arguments
    const inner = verbs.find((q, m) => m < n && (q.reduced || q.gerund) && q.from <= j && j < q.to)
    if (inner) {
      j = inner.from
      continue
    }
    if (!x.m || x.m.kind === 'date') continue
    if ((precededByPrep(items, j) && !(j === from && afterThat(items, j))) || ofCompound(items, j)) continue
    // "China is the coordinator for the cooperation and will host": what somebody is, is no other who acts
    const is = x.m.kind === 'post' ? copulaBefore(items, j) : -1
    if (is > 0) {
      j = is
      continue
    }
    // object of a reduced/gerund verb in between: "…, leading the visitors, met"
    const owner = [...verbs]
      .slice(0, n)
      .reverse()
      .find((q) => (q.reduced || q.gerund) && q.to <= j)
    if (owner && owner.gerund && !items.slice(owner.to, j).some((y) => wordKey(y) === ',')) continue
    const l = listLeft(items, j)
    const first = items.findIndex((y) => y.m === l.mentions[0])
    const cue = exclusion(items, first)
    // "A led the Ghanaian delegation and B led the other": what stands at once behind the verb before is its object
    const prev = verbs[n - 1]
    if (l.mentions.length === 2 && prev && !prev.reduced && !prev.gerund && prev.to <= first && first - prev.to <= 1)
      return l.mentions.slice(-1)
    if (cue === undefined) return l.mentions
    j = cue
  }
  return []
}
