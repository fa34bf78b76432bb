// A list of names with all that hangs on them: "the Ambassador in Lima, Mrs. X (Chair); Y of the Water Institute, and Captain (Navy) Z".
// A pattern of bounded pieces cannot follow it; this walks the coded line from its first name and gives those that stand in a slot of the list.
import type { Mention } from '../../mention.ts'
import type { Thing } from '../../resolve/thing.ts'
import { isActor, resolveAll } from '../context.ts'
import type { Hit } from './phrase.ts'

/** Words that end a list: a verb, a clause, a reason. */
const ENDS =
  /^(?:who|whom|whose|which|that|while|when|where|but|whereas|although|because|after|before|during|since|until|was|were|is|are|be|been|being|has|have|had|will|would|can|could|may|did|does|not|said|told|noted|stressed|added|spoke|took|gave|met|held|on|under|through|without|to|by|\.|"|\?|!)$/
/** Words of a list: they join its members or stand in front of one. */
const JOINS = /^(?:,|;|and|&|:|as|well|along|together|with|including|both|also)$/
const LEADS =
  /^(?:the|a|an|his|her|its|their|our|mr|mrs|ms|dr|prof|then|former|new|acting|outgoing|honou?rable|hon|distinguished)$/
/** "for Chile, the Undersecretary", "from the Bank, X": on whose side the next ones were. */
const SIDE = /^(?:for|from|on)$/
/** "officials of the Water Institute": those who came for it. */
const TEAM = /^(?:officials|representatives|experts|delegates|delegations?|members|staff|observers|executives)$/
const LONGEST = 60

export interface Member {
  readonly mention: Mention
  /** The state, body or side told in front of it. */
  readonly of?: Mention
}

/** The members of the list that begins at this group, which is the last of its match. Everyone and every body in a slot of the list. */
export function roll(x: Hit, group = 'who'): Member[] {
  const piece = x.groups[group]
  if (!piece) return []
  const words = x.code.slice(x.start + x.text.lastIndexOf(piece)).split(' ')
  const out: Member[] = []
  let slot = true
  let depth = 0
  let of: Mention | undefined
  for (let i = 0; i < words.length && i < LONGEST; i++) {
    const w = words[i]!
    if (w === '(') depth++
    else if (w === ')') depth = Math.max(0, depth - 1)
    if (depth || w === ')') continue
    const code = /^\{([A-Z])(\d+)\}$/.exec(w)
    if (!code) {
      // "in Colon, Panama": where something is, and no member
      if (w === ',' && /^\{L/.test(words[i - 1] ?? '') && /^\{C/.test(words[i + 1] ?? '')) {
        i++
        slot = false
        continue
      }
      if (ENDS.test(w) && !(w === 'on' && slot)) break
      if (SIDE.test(w) && slot) {
        const at = sideAt(x, words, i)
        if (at) {
          of = at.of
          i = at.to - 1
          continue
        }
      }
      if (JOINS.test(w)) slot = true
      // "representatives of the Bank and of the Ministry"
      else if (slot && w === 'of' && words[i - 1] === 'and') continue
      else if (slot && TEAM.test(w) && /^(?:of|from)$/.test(words[i + 1] ?? '')) i++
      else if (!LEADS.test(w))
        slot = slot && /^(?:\p{L}[\p{L}'.-]*|'s|-)$/u.test(w) && !/^(?:of|in|at|from|for)$/.test(w)
      continue
    }
    const m = x.s.mentions[Number(code[2])]!
    if (m.kind === 'ref' && m.ref === 'who') break
    if (m.kind === 'person') out.push({ mention: m, ...(of ? { of } : {}) })
    else if (slot && m.kind === 'post' && m.plural) {
      // "the ambassadors of Chile, Togo and Benin" speaks of Chile at once; behind "ministers from" the states are the members
      if (m.country) out.push({ mention: m })
      else if (/^(?:of|from)$/.test(words[i + 1] ?? '')) {
        i++
        continue
      }
    } else if (slot && m.kind === 'post' && !borne(words, i)) out.push({ mention: m })
    else if (slot && (m.kind === 'org' || (m.kind === 'country' && m.form === 'name'))) out.push({ mention: m })
    // "the King 's adviser": whose he is
    slot = words[i + 1] === "'s"
    if (slot && m.kind !== 'person') out.pop()
  }
  return out
}

/** "the President of the Chamber, Chief (Mrs.) X", "X, the President of the Chamber,": the post of a name beside it. */
function borne(words: readonly string[], i: number): boolean {
  let before = i - 1
  while (before > 0 && LEADS.test(words[before]!)) before--
  if (words[before] === ',' && /^\{P/.test(words[before - 1] ?? '')) return true
  for (let k = i + 1; k < words.length && k < i + 12; k++) {
    if (/^\{P/.test(words[k]!)) return true
    if (/^(?:and|;|&)$/.test(words[k]!)) return false
  }
  return false
}

/** "for Chile , ", "on the Chilean side , ", "from the Water Institute , ". */
function sideAt(x: Hit, words: readonly string[], i: number): { of?: Mention; to: number } | undefined {
  for (let k = i + 1; k < words.length && k <= i + 6; k++) {
    const w = words[k]!
    // "for Spain (the Minister being detained) Mr. X", "for Spain Mr. X": no comma in between
    const named = (w === '(' || w === 'mr' || w === 'ms' || w === 'mrs' || w === 'dr') && /^\{[CRO]/.test(words[k - 1]!)
    if (w === ',' || w === ':' || named) {
      const code = words
        .slice(i, k)
        .map((y) => /^\{[CRO](\d+)\}$/.exec(y)?.[1])
        .find(Boolean)
      return code ? { of: x.s.mentions[Number(code)]!, to: named ? k : k + 1 } : undefined
    }
    if (!/^(?:\{[CRO]\d+\}|the|part|side|of|delegation|its|\p{L}+)$/u.test(w)) return undefined
  }
  return undefined
}

/** People and bodies of the list. */
export const rolled = (x: Hit, group = 'who'): Thing[] =>
  resolveAll(
    x.r,
    roll(x, group).map((m) => m.mention),
    x.s,
  ).filter(isActor)
/** The people of the list. */
export const peopleRolled = (x: Hit, group = 'who'): Thing[] => rolled(x, group).filter((t) => t.type === 'Person')
/** "gave a dinner. Among the guests were X": whose guests they were, the sentence before tells. */
export function meal(x: Hit): Thing | undefined {
  if (!/guests/.test(x.text)) return undefined
  const last = x.r.facts.findLast((f) => f.target !== 'doc' && f.target.event)
  const e = last?.target
  return last &&
    e &&
    e !== 'doc' &&
    x.s.start - last.sentence.end < 5 &&
    /^(?:dinner|lunch|reception|banquet|breakfast)$/.test(e.event!.kind)
    ? e
    : undefined
}
