// The words of a title in capitals, and the posts of many that may stand among them.
import { MONTHS } from '../../lexicon/events.ts'
import { capital, inCompound, ordinalAt } from '../../scan.ts'
import type { EventContext } from '../context.ts'

/** "Deputy Foreign Ministers", "Heads of State": a post of many, which names a meeting and no person. */
export function pluralPost(c: EventContext, i: number, end: number): boolean {
  for (let k = i; k < Math.min(end, i + 4) && capital(c.tokens[k]); k++)
    if (
      /^(ministers|secretaries|directors|heads|leaders|officials|presidents|ambassadors|commissioners|chiefs|speakers|representatives|governors|mayors|advisers|advisors)$/.test(
        c.tokens[k]!.key,
      )
    )
      return true
  return false
}

/** Capitalised words with the small words between them, from `i`: "Protecting the Clean and Fair Use of Rivers". */
export function title(c: EventContext, i: number, end: number): number {
  const { tokens } = c
  let j = i
  let last = i
  while (j < end) {
    const t = tokens[j]!
    if (capital(t) || (t.shape === 'num' && t.text.length <= 4 && j > i) || (t.shape === 'init' && j > i)) {
      if (c.titled(j) && j > i && !pluralPost(c, j, end)) break
      last = ++j
      continue
    }
    const compound = inCompound(tokens, j)
    if (compound) {
      j++
      if (compound === 'part') last = j
      continue
    }
    if ((t.shape === 'poss' || t.text === '’') && capital(tokens[j + 1])) {
      j++
      continue
    }
    // "Ministers in charge of Digital Economy", "Ministers responsible for Trade"
    if (
      (t.key === 'in' && tokens[j + 1]?.key === 'charge' && tokens[j + 2]?.key === 'of' && capital(tokens[j + 3])) ||
      (t.key === 'responsible' && tokens[j + 1]?.key === 'for' && capital(tokens[j + 2]))
    ) {
      j += t.key === 'in' ? 3 : 2
      continue
    }
    if (/^(of|and|the|for|in|on|to|from|&|against|by|at)$/.test(t.key)) {
      let k = j + 1
      while (k < end && /^(the|of|and|a|an)$/.test(tokens[k]!.key) && k < j + 3) k++
      // "in Tokyo", "on Monday", "and Foreign Minister X" end the name.
      if (!capital(tokens[k]) || c.titled(k)) break
      // "Meeting of the Presidents and Seventeenth Binational Cabinet": two
      if (t.key === 'and' && ordinalAt(tokens, k)) break
      if (
        t.key !== 'of' &&
        t.key !== 'and' &&
        t.key !== 'for' &&
        t.key !== 'the' &&
        t.key !== '&' &&
        (c.place(k) || c.country(k) || MONTHS.test(tokens[k]!.key))
      )
        break
      if (t.key === 'and' && (c.country(k) || c.body(k)) && !c.country(j - 1)) break
      j = k
      continue
    }
    if (t.text === ',') {
      // "Peace, Security and Development": a comma goes on only in a list closed by "and".
      let k = j + 1
      while (k < end && capital(tokens[k]) && !c.titled(k) && !c.country(k) && !c.place(k)) k++
      if (
        k > j + 1 &&
        k <= j + 4 &&
        (tokens[k]?.key === 'and' || (tokens[k]?.text === ',' && tokens[k + 1]?.key === 'and')) &&
        capital(tokens[k + 1 + (tokens[k]?.text === ',' ? 1 : 0)]) &&
        tokens.slice(j + 1, k).every((x) => c.ordinary(x.key) || c.ordinary(x.key.replace(/s$/, '')))
      ) {
        j = k
        if (tokens[j]!.text === ',') j++
        continue
      }
      break
    }
    break
  }
  return last
}
