// The words of a title in capitals, and the posts of many that may stand among them.
import { MONTHS } from '../../lexicon/events.ts'
import { capital, inCompound, ordinalAt } from '../../scan.ts'
import type { EventContext } from '../context.ts'
import { keyLike } from '../../words.ts'

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

/** "Forum of African, Caribbean and Pacific States" */
const REGION = keyLike(
  /^(?:african|caribbean|pacific|asian|european|american|arab|atlantic|nordic|baltic|mediterranean)$/,
)

/** "«Georgia – European Union» Dialogue": index of the mark that opens what closes before `to`, a pair of states or unions of them; else -1. */
export function quotedPair(c: EventContext, to: number, floor: number): number {
  if (!/^[»”"]$/.test(c.tokens[to - 1]?.text ?? '')) return -1
  let open = to - 2
  while (open > floor && to - open < 12 && !/^[«“"]$/.test(c.tokens[open]!.text)) open--
  if (!/^[«“"]$/.test(c.tokens[open]!.text)) return -1
  for (let k = open + 2; k < to - 1; k++) if (statesAcross(c, open + 1, k)) return open
  return -1
}

/** A dash at `j`, with or without spaces, between two states or unions of states, of which the first stands not before `i`. */
export function statesAcross(c: EventContext, i: number, j: number): boolean {
  if (!/^[–—-]$/.test(c.tokens[j]!.text)) return false
  const bloc = (k: number): boolean => {
    const o = c.body(k)?.org
    return o?.orgKind === 'bloc' || /^\p{Lu}\p{Ll}+ Union$/u.test(o?.name ?? '')
  }
  const next = c.country(j + 1)?.to ?? (bloc(j + 1) ? c.body(j + 1)!.to : 0)
  // "the ministers of Peru - Chile's neighbour -"
  if (!next || c.tokens[next]?.shape === 'poss') return false
  for (let k = Math.max(i, j - 4); k < j; k++)
    if (c.country(k)?.to === j || (bloc(k) && c.body(k)!.to === j)) return true
  return false
}

const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/
/** Capitalised words with the small words between them, from `i`: "Protecting the Clean and Fair Use of Rivers". */
export function title(c: EventContext, i: number, end: number): number {
  const { tokens } = c
  let j = i
  let last = i
  while (j < end) {
    const t = tokens[j]!
    // "MEETING OF THE ISLES AUTHORITY IN ST. LUCIA": a small word in a line of capitals
    if (j > i && t.shape === 'ALL' && /^(?:in|at)$/.test(t.key)) {
      const there = tokens[j + 1]?.key === 'the' ? j + 2 : j + 1
      if (c.place(there) || c.country(there) || tokens[there]?.key === 'st') break
    }
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
    // "Kenya – Peru Joint Board", "European Union - Georgia Dialogue"
    if (statesAcross(c, i, j)) {
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
      // "Forum on Seafarers at the Naval Museum"
      if (t.key === 'at' && houseAt(c, k, end)) break
      if (
        t.key !== 'of' &&
        t.key !== 'and' &&
        t.key !== 'for' &&
        t.key !== 'the' &&
        t.key !== '&' &&
        ((t.key !== 'on' && (c.place(k) || c.country(k))) || MONTHS.test(tokens[k]!.key) || DAY.test(tokens[k]!.key)) &&
        // "Forum on Seafarers in Portuguese-Flagged Vessels"
        !adjective(c, k)
      )
        break
      if (t.key === 'and' && (c.country(k) || c.body(k)) && !c.country(j - 1)) break
      j = k
      continue
    }
    const states = t.text === ',' ? statesTo(c, j, end) : 0
    if (states) {
      j = last = states
      continue
    }
    if (t.text === ',') {
      // "Peace, Security and Development": a comma goes on only in a list closed by "and".
      let k = j + 1
      while (k < end && capital(tokens[k]) && !c.titled(k) && (REGION(tokens[k]) || (!c.country(k) && !c.place(k)))) k++
      if (
        k > j + 1 &&
        k <= j + 4 &&
        (tokens[k]?.key === 'and' || (tokens[k]?.text === ',' && tokens[k + 1]?.key === 'and')) &&
        capital(tokens[k + 1 + (tokens[k]?.text === ',' ? 1 : 0)]) &&
        tokens.slice(j + 1, k).every((x) => REGION(x) || c.ordinary(x.key) || c.ordinary(x.key.replace(/s$/, '')))
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

/** Where something is held, by the noun that closes the capitals from token `k`. */
function houseAt({ tokens }: EventContext, k: number, end: number): boolean {
  let e = k
  while (e < end && e < k + 6 && (capital(tokens[e]) || tokens[e]!.key === 'of')) e++
  return tokens
    .slice(k, e)
    .some((t) =>
      /^(?:museum|hotel|palace|hall|cent(?:re|er)|house|university|institute|academy|library|ministry|embassy|castle|villa|theatre|club|headquarters|campus|auditorium|cathedral)$/.test(
        t.key,
      ),
    )
}

/** "Portuguese-Flagged": a state's name that begins an adjective, at token `k`. */
function adjective({ tokens, country }: EventContext, k: number): boolean {
  const at = country(k)?.to
  return at !== undefined && tokens[at]?.text === '-' && tokens[at]!.glued && capital(tokens[at + 1])
}

/** "Meeting of the Ministers of Greece, Cyprus and Armenia": index behind the states of a list that "and" closes, from the comma at `j`; else 0. */
function statesTo(c: EventContext, j: number, end: number): number {
  const { tokens } = c
  let first = j - 1
  while (first > 0 && first > j - 5 && c.country(first)?.to !== j) first--
  const of = tokens[first - 1]?.key === 'the' ? tokens[first - 2] : tokens[first - 1]
  if (first < 0 || c.country(first)?.to !== j || of?.key !== 'of') return 0
  for (let k = j; k < end && k < j + 24;) {
    const closes = tokens[k]!.key === 'and' || (tokens[k]!.text === ',' && tokens[k + 1]?.key === 'and')
    if (!closes && tokens[k]!.text !== ',') return 0
    let at = k + (closes && tokens[k]!.text === ',' ? 2 : 1)
    if (tokens[at]?.key === 'the') at++
    const next = c.country(at)
    if (!next || next.form !== 'name') return 0
    if (closes) return next.to
    k = next.to
  }
  return 0
}

/** "Women in Fisheries Forum": the "in" in front of token `i` stands between those it is of and their field. */
export function groupIn(c: EventContext, i: number, head: number, floor: number): boolean {
  const { tokens } = c
  const of = tokens[i - 2]
  return (
    i - 2 >= floor &&
    tokens[i - 1]!.key === 'in' &&
    capital(of) &&
    capital(tokens[head]) &&
    /^(?:women|youth|girls|men|diversity|innovations?|investing|advances)$/.test(of!.key)
  )
}
