// Which dates of a sentence are a verb's own.
import type { DateMentionToken } from '../../mention.ts'
import type { Token } from '../../scan.ts'
import type { Clause } from '../clauses.ts'
import type { Group } from './groups.ts'
import { wordKey, type Item } from './items.ts'
import { relative } from './relatives.ts'
import type { Verb } from './verb-groups.ts'

/** All dates of these groups. */
export const datesIn = (groups: readonly Group[]): DateMentionToken[] =>
  groups.flatMap((g) => g.mentions.filter((m): m is DateMentionToken => m.kind === 'date'))

/**
 * The dates behind a verb, without those of whoever is told about in an aside, "met X, who is in Japan from March 4 to 8", and of what it
 * is counted from, "convened three years after the eleventh (Bangkok, 12 May 2022)".
 */
export function datesBehind(items: readonly Item[], v: Verb, groups: readonly Group[]): DateMentionToken[] {
  const days = datesIn(groups)
  if (!days.length) return days
  const own: DateMentionToken[] = []
  let aside = false
  for (let k = v.to; k < items.length; k++) {
    const { m, t } = items[k]!
    if (m?.kind === 'date' && !aside && days.includes(m)) own.push(m)
    if (t?.text === ',') aside = relative(items[k + 1])
    if (/^(?:after|before)$/.test(t?.key ?? '') && /^(?:day|week|month|year)s?$/.test(wordKey(items[k - 1]))) break
  }
  return own
}

/** The dates in front of a verb that are none of the verb before it. */
export function datesBefore(items: readonly Item[], verbs: readonly Verb[], n: number): DateMentionToken[] {
  const v = verbs[n]!
  const floor = n > 0 ? verbs[n - 1]!.to : 0
  const out: DateMentionToken[] = []
  for (let j = v.from - 1; j >= floor; j--) {
    const m = items[j]!.m
    if (m?.kind === 'date') {
      // behind the last verb's own words it is that verb's date, unless a comma or "and" stands between
      if (n > 0 && !items.slice(floor, j).some((x) => /^(and|,|;|where|which|who|when|while|but)$/.test(wordKey(x))))
        continue
      out.push(m)
    }
  }
  // "On 3 June a delegation headed by X arrived": the participle takes no date from the verb of the sentence
  if (
    !out.length &&
    n === 1 &&
    verbs[0]!.reduced &&
    !v.reduced &&
    (!v.gerund || v.words.some((w) => /^(is|are|was|were)$/.test(w)))
  )
    for (const x of items.slice(0, verbs[0]!.from))
      if (x.m?.kind === 'date' && x.from - items[0]!.from <= 2) out.push(x.m)
  return out
}

/** "paid a visit on Wednesday, where she held talks with X and was received by Y": what happened there happened then. */
export function dayGoesOn(tokens: readonly Token[], clauses: readonly Clause[]): void {
  let carried = false
  clauses.forEach((c, n) => {
    const before = clauses[n - 1]
    const d = before?.dates[0]
    const on =
      before?.dates.length === 1 &&
      d!.precision === 'day' &&
      !d!.end &&
      /^(?:on)?$/.test(d!.cue ?? '') &&
      (before.modality === c.modality || c.future)
    const between = on ? tokens.slice(before.verbTo, c.verbFrom).map((t) => t.key) : []
    const goesOn =
      on &&
      (between.includes('where') ||
        (between.includes('when') && tokens[d!.to + 1]?.key === 'when') ||
        // "On 23 May, she is set to join": the day is of what she is set to do
        (before.verbTo === c.verbFrom && /^(?:set|schedule|expect|slate|plan)$/.test(before.lemma)) ||
        // "and was received" behind "where she held talks"
        (carried && between.includes('and')))
    carried = !!goesOn && !c.reduced && !c.dates.length
    if (carried) c.dates.push(d!)
  })
}
