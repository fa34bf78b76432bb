// Noun phrases beside a verb that are its own by other signs than their place: what a participle hangs on, who is left out, who stands behind.
import type { Mention } from '../../mention.ts'
import { VERB_FORMS } from '../verbs.ts'
import { wordKey, type Item } from './items.ts'
import type { Verb } from './verb-groups.ts'

/** "a meeting of senior officials, held on 2 May", "the workshop on soil and water chaired by": the noun that the words right in front belong to. */
export function eventBefore(
  items: readonly Item[],
  from: number,
  verbs: readonly Verb[],
  n: number,
): Mention | undefined {
  for (let j = from; j >= 0 && j > from - 8; j--) {
    const x = items[j]!
    if (verbs.some((v, m) => m < n && v.from <= j && j < v.to)) return undefined
    if (x.m) return x.m.kind === 'event' && /^(of|on|for)$/.test(wordKey(items[j + 1])) ? x.m : undefined
    if (x.t!.shape === 'punct' && x.t!.text !== '-') return undefined
  }
  return undefined
}

/** "Chile and Norway, but not Peru, signed", "All members except Peru": where the words begin that leave those named out. */
export function exclusion(items: readonly Item[], first: number): number | undefined {
  let k = first - 1
  while (k >= 0 && /^(the|of|for|from)$/.test(wordKey(items[k]))) k--
  if (wordKey(items[k]) === 'not') return /^(but|though)$/.test(wordKey(items[k - 1])) ? k - 1 : k
  return /^(except|excluding|excepting|unlike|besides|minus)$/.test(wordKey(items[k])) ? k : undefined
}

/** "Chaired by A, the second panel heard from B": what stands behind the comma with a verb of its own. */
export function subjectBehind(items: readonly Item[], from: number): Mention | undefined {
  for (let j = from; j < items.length; j++) {
    if (wordKey(items[j]) !== ',') continue
    let k = j + 1
    while (/^(the|a|an|this|its|their)$/.test(wordKey(items[k]))) k++
    const m = items[k]?.m
    const next = items[k + 1]?.t
    if (
      m &&
      (m.kind === 'event' || m.kind === 'ref' || m.kind === 'org' || m.kind === 'instrument') &&
      next?.shape === 'lower' &&
      ((m.kind === 'event' && next.key === 'between') ||
        VERB_FORMS.has(next.key) ||
        /(?:ed|s)$|^(?:was|were|is|are|has|had|will|would|heard|drew|saw|took)$/.test(next.key))
    )
      return m
  }
  return undefined
}

/**
 * "At a meeting with X, A and B agreed", "In the presence of X, the Minister, A, and the Ambassador, B, signed": the two right in front
 * of the verb, where the list seems to hang on the preposition.
 */
export function behindFront(items: readonly Item[], k: number): Mention[] {
  const at = (i: number): number => {
    while (/^(?:the|an?|his|her|its|their|both|mr|ms|mrs|dr|\.)$/.test(wordKey(items[i]))) i--
    return i
  }
  const actor = (i: number): boolean => /^(?:person|org|country)$/.test(items[i]?.m?.kind ?? '')
  const b = wordKey(items[k]) === ',' ? k - 1 : k
  const and = at(b - 1)
  const a = wordKey(items[and - 1]) === ',' ? and - 2 : and - 1
  if (!actor(b) || !actor(a) || wordKey(items[and]) !== 'and' || items[a]!.m!.kind !== items[b]!.m!.kind) return []
  const comma = at(a - 1)
  if (wordKey(items[comma]) !== ',') return []
  // "Delegates from Kenya, Chile and Peru attended": one list
  if (items[b]!.m!.kind !== 'person' && items[comma - 1]?.m?.kind === items[b]!.m!.kind) return []
  // a person told with a comma of his own: only "A, and B, signed" has both
  return b === k || a === and - 2 ? [items[a]!.m!, items[b]!.m!] : []
}

/** In front of a noun's articles. */
export function wordsBefore(items: readonly Item[], j: number): number {
  let k = j - 1
  while (/^(?:the|an?|its|their|this|new)$/.test(wordKey(items[k]))) k--
  return k
}

/** "Minister A, head of the delegation to the talks and his Omani counterpart B met": whose he is, is told before him, with no verb in between. */
export function ownerOfPeer(
  items: readonly Item[],
  peer: Mention,
  verbs: readonly Verb[],
  n: number,
): Mention | undefined {
  const k = items.findIndex((x) => x.m === peer) - 1
  if (!/^(?:his|her)$/.test(wordKey(items[k])) || wordKey(items[k - 1]) !== 'and') return undefined
  const first = items.findLastIndex((x, i) => i < k && x.m?.kind === 'person')
  return first >= 0 && !verbs.some((v, m) => m < n && v.from > first) ? items[first]!.m : undefined
}

const DAY_WORD = /^(?:the|that|following|next|same|later|day|evening|morning|afternoon|night|week|month)$/

/** Index of the "and" in front of where or when, else `k`. */
export function beforeAdverbial(items: readonly Item[], k: number): number {
  const m = items[k]?.m
  if (m && /^(?:place|country|date)$/.test(m.kind)) {
    const q = /^(?:in|at|on)$/.test(wordKey(items[k - 1])) ? k - 2 : m.kind === 'date' ? k - 1 : -1
    return q > 0 && wordKey(items[q]) === 'and' ? q : k
  }
  let q = k
  while (q > 0 && DAY_WORD.test(wordKey(items[q]))) q--
  // "was received by X, and in the evening opened"
  if (q < k && /^(?:in|during|on)$/.test(wordKey(items[q]))) q--
  // "… in Oslo, and the next is planned for May": no day, but what is planned
  const day = items
    .slice(q + 1, k + 1)
    .some((x) => /^(?:later|day|evening|morning|afternoon|night|week|month)$/.test(wordKey(x)))
  return q < k && day && wordKey(items[q]) === 'and' ? q : k
}
