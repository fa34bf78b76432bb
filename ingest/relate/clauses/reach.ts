// How far behind a verb the words are its own.
import { ACTOR, BOUNDARY, compatible, isNominal, precededByPrep, wordKey, type Item } from './items.ts'
import { beforeAdverbial } from './neighbours.ts'
import { purpose } from './subjects.ts'
import type { Verb } from './verb-groups.ts'

/** "called on X and repainted a bench with Y at P": any verb ends what belongs to the one before, whether the register has it or not. */
function otherVerb(items: readonly Item[], from: number): number {
  // as far as any verb reaches
  for (let i = from; i < Math.min(items.length, from + 120); i++) {
    if (wordKey(items[i]) !== 'and') continue
    const past =
      /^(?:[a-z]{2,}ed|laid|wrote|rode|sang|drew|cut|spent|sent|ate|drank|threw|lit|rang|bade|sought|thought|felt)$/
    const object = /^(?:a|an|the|his|her|its|their|flowers|wreaths|over)$/
    if (past.test(wordKey(items[i + 1])) && object.test(wordKey(items[i + 2]))) return i
    if (saysWhatIs(items, i + 1)) return i
  }
  return items.length
}

/** "and the occasion for the meeting was St Clara Day": a sentence of its own, whose verb tells nothing. */
function saysWhatIs(items: readonly Item[], from: number): boolean {
  if (!/^(?:the|this|its|their|his|her)$/.test(wordKey(items[from]))) return false
  for (let k = from + 1; k < from + 8 && k < items.length; k++) {
    const x = items[k]!
    if (x.m && x.m.kind !== 'event' && x.m.kind !== 'country') return false
    if (/^(?:was|is|were|are)$/.test(wordKey(x))) return k > from + 1
    if (/^(?:,|;|who|which|and)$/.test(wordKey(x))) return false
  }
  return false
}

/** "In P, where he attended a forum, Minister X had pushed for Y": the clause in front ends at the comma, whatever verb the sentence has. */
function mainVerb(items: readonly Item[], v: Verb): number {
  const opens = items
    .slice(Math.max(0, v.from - 3), v.from)
    .some((x) => /^(?:where|when|while|after|before|although|though|as)$/.test(wordKey(x)))
  if (!opens) return items.length
  for (let i = v.to; i < Math.min(items.length, v.to + 40); i++) {
    const w = wordKey(items[i])
    if (w === ';' || w === 'and') break
    if (w !== ',') continue
    const who = /^(?:the|a)$/.test(wordKey(items[i + 1])) ? i + 2 : i + 1
    if (!/^(?:person|post|ref|country|org)$/.test(items[who]?.m?.kind ?? '')) continue
    const k = wordKey(items[who + 1]) === 'of' && items[who + 2]?.m ? who + 3 : who + 1
    if (/^(?:had|has|have|will|would|[a-z]{2,}ed)$/.test(wordKey(items[k]))) return i
  }
  return items.length
}

export function rightOf(items: readonly Item[], verbs: readonly Verb[], n: number, headline: boolean): number {
  const v = verbs[n]!
  let end = Math.min(otherVerb(items, v.to), mainVerb(items, v))
  for (let m = n + 1; m < verbs.length; m++) {
    const next = verbs[m]!
    // A gerund or "to"-infinitive that carries the verb on ("agreed to hold") or a relative clause bounds the arguments too.
    if (next.from >= end) break
    end = next.from
    // What stands right before the next verb is its subject, not our object: cut back to the last boundary.
    if (!next.reduced && !next.gerund && !purpose(items, verbs, m)) {
      let k = next.from - 1
      while (
        k >= v.to &&
        !(items[k]!.t && (BOUNDARY.has(wordKey(items[k])) || /^(,|;|and|who|which|that|:|as)$/.test(wordKey(items[k]))))
      )
        k--
      if (k >= v.to) {
        const w = wordKey(items[k])
        // "met A and B and discussed": "and" directly before the verb; "…, and A said": A belongs to the next.
        if (
          k === next.from - 1 ||
          (w !== ',' && w !== 'and') ||
          // "held in Quito and the latest events in Kenya were discussed": a phrase of its own, whose noun is no mention
          (w === 'and' && /^(the|its|their|this|these|a|an)$/.test(wordKey(items[k + 1])) && items[k + 2]?.t) ||
          items.slice(k + 1, next.from).some((x) => isNominal(x.m) && !precededByPrep(items, items.indexOf(x)))
        )
          end = k
      }
      // "met A, and on 8 March took part in": the day is the next verb's
      const and = beforeAdverbial(items, next.from - 1)
      if (and < next.from - 1 && and >= v.to) end = and
    }
    break
  }
  for (let k = v.to; k < end; k++) {
    const w = wordKey(items[k])
    // "received X, to whom he handed an invitation to the Fair in Brno": a verb that is read by no frame has its own places
    if (
      w === ',' &&
      k > v.to &&
      /^(?:whom|whose)$/.test(
        wordKey(items[/^(?:to|with|for|from|of|on|by)$/.test(wordKey(items[k + 1])) ? k + 2 : k + 1]),
      )
    )
      return k
    // "by X, Director of A; Y, President of B; and Z": the list goes on
    if (
      w === ';' &&
      !headline &&
      items[k - 1]?.m &&
      (items[k + 1]?.m ?? (wordKey(items[k + 1]) === 'and' ? items[k + 2]?.m : undefined)) &&
      compatible(items[k - 1]!.m!, (items[k + 1]?.m ?? items[k + 2]?.m)!) &&
      ACTOR.has(items[k - 1]!.m!.kind)
    )
      continue
    // "Panel One, moderated by X: A, B": those behind the colon are on the panel
    if (
      w === ':' &&
      v.reduced &&
      v.passive &&
      k > v.to &&
      wordKey(items[v.to]) === 'by' &&
      items[k - 1]?.t?.key !== 'by'
    )
      return k
    if (
      w === ';' ||
      (BOUNDARY.has(w) && k > v.to && !(w === 'since' && items[k + 1]?.m?.kind === 'date') && !(w === 'where'))
    )
      return k
  }
  return end
}
