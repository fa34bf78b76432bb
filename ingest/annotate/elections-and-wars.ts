// Elections, referendums and wars: events that bear their year, their state and their kind in the name. What stands in the name is not told again:
// "the 2004 Norwegian parliamentary election" says nothing of Norway as an actor.
import type { EventMention } from '../mention.ts'
import { capital, type Token } from '../scan.ts'
import { aboutWord, keyLike, textLike } from '../words.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))
/** Which election: an adjective before the head. */
const KIND = set(
  `general federal presidential vice-presidential parliamentary legislative local municipal regional provincial state mayoral gubernatorial senatorial
   senate special snap council county communal cantonal congressional midterm leadership constituent assembly european by constitutional independence union`,
)
const HEAD = set('election elections by-election by-elections referendum referendums plebiscite')
const YEAR = textLike(/^(?:1[5-9]|20)\d\d$/)
const MONTH = keyLike(
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|early|late|spring|autumn)$/,
)
/** Bodies that are elected part by part: "the 2010 United States Senate election in Iowa". */
const PARTED = /\b(?:Senate|House of Representatives|European Parliament|presidential|gubernatorial)\b/

const event = (
  tokens: readonly Token[],
  source: string,
  from: number,
  to: number,
  head: string,
  eventKind: string,
  year?: string,
): EventMention => ({
  kind: 'event',
  from,
  to,
  surface: source.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/\s+/g, ' '),
  head,
  eventKind,
  named: true,
  definite: true,
  plural: false,
  parties: [],
  inner: [],
  ...(year ? { year } : {}),
})

/**
 * The election whose head noun stands at token `at`: "February 1974 Danish general election", "2009 European Parliament election in Malta",
 * "presidential election of 1932". Null without a year: "the general election" is told by what went before.
 */
function electionAt(
  tokens: readonly Token[],
  source: string,
  at: number,
  floor: number,
  end: number,
): EventMention | null {
  const head = tokens[at]!
  const primary = head.key === 'primaries' || head.key === 'primary'
  if (!HEAD.has(head.key) && !primary) return null
  let from = at
  let kinds = 0
  let owners = 0
  for (let n = 0; from > floor && n < 10; n++) {
    const t = tokens[from - 1]!
    if (KIND.has(t.key)) kinds++
    else if (t.shape === 'Cap' || t.shape === 'ALL' || t.shape === 'abbr') {
      if (MONTH(t)) break
      owners++
    } else if (t.text === '-' || t.text === '–') {
      if (!t.glued) break
    } else if (!(/^(?:of|and|de|the)$/.test(t.key) && owners > 0 && capital(tokens[from - 2]))) break
    from--
  }
  const year = tokens[from - 1]
  const bare = /^(?:referendum|plebiscite)$/.test(head.key)
  if (year && from > floor && YEAR(year)) {
    // without a state or town "the 1997 general election" is any country's, and would be one with another's of that year
    if (!owners || !(kinds || bare || /elections?$/.test(head.key)) || (primary && !kinds)) return null
    from--
    if (from > floor && MONTH(tokens[from - 1]) && capital(tokens[from - 1])) from--
    let to = at + 1
    const name = source.slice(tokens[from]!.start, head.end)
    if (tokens[to]?.key === 'in' && to + 1 < end && PARTED.test(name)) {
      let k = tokens[to + 1]!.key === 'the' ? to + 2 : to + 1
      const first = k
      while (k < end && k < first + 4 && tokens[k]!.shape === 'Cap' && !MONTH(tokens[k])) k++
      if (k > first) to = k
    }
    return event(tokens, source, from, to, head.key, 'election', year.text)
  }
  // "the presidential election of 1932"
  const last = tokens[at + 2]
  if (kinds && owners && tokens[at + 1]?.key === 'of' && last && at + 2 < end && YEAR(last)) {
    while (from < at && /^(?:the|and|of)$/.test(tokens[from]!.key)) from++
    return event(tokens, source, from, at + 3, head.key, 'election', last.text)
  }
  return null
}

/** The election or war whose head noun stands at token `at`. */
export const historyAt = (
  tokens: readonly Token[],
  source: string,
  at: number,
  floor: number,
  end: number,
): EventMention | null =>
  HEADS(tokens[at]) ? (electionAt(tokens, source, at, floor, end) ?? warAt(tokens, source, at, floor, end)) : null

/** Heads of wars and upheavals, with a capital as names have them. */
const UPHEAVAL = set(
  'war wars campaign offensive revolution uprising rebellion revolt mutiny massacre genocide insurgency rising',
)
const LOWER_UPHEAVAL = set('invasion occupation annexation bombing')

const DETERMINER = keyLike(
  /^(?:the|a|an|this|that|his|her|its|our|their|no|any|each|every|post|pre|inter|anti|during|after|before|since|in|between|until|and)$/,
)

const BATTLE = keyLike(/^(?:battle|siege|storming|war)$/)
/** The war, battle or upheaval at token `at`: "World War II", "Second Punic War", "War of the Spanish Succession", "Battle of Langside". */
function warAt(tokens: readonly Token[], source: string, at: number, floor: number, end: number): EventMention | null {
  const head = tokens[at]!
  const next = tokens[at + 1]
  const of = next?.key === 'of' && at + 2 < end
  if (LOWER_UPHEAVAL.has(head.key) && of) {
    // "the 2003 invasion of Iraq", "Soviet invasion of Poland"
    const before = tokens[at - 1]
    if (at <= floor || !before || !(YEAR(before) || before.shape === 'Cap') || DETERMINER(before)) return null
    const k = capitals(tokens, at + 2, end)
    return k > at + 2 ? event(tokens, source, at - 1, k, head.key, 'war', YEAR(before) ? before.text : undefined) : null
  }
  if (!capital(head)) return null
  if (BATTLE(head) && of) {
    let k = tokens[at + 2]!.key === 'the' ? at + 3 : at + 2
    const first = k
    k = capitals(tokens, k, end)
    return k > first ? event(tokens, source, at, k, head.key, 'war') : null
  }
  if (!UPHEAVAL.has(head.key)) return null
  let to = at + 1
  // "World War I", "World War Two"
  if (head.key === 'war' && /^(?:I|II|III|One|Two)$/.test(next?.text ?? '')) to++
  else if (tokens[at - 1]?.key === 'the' || tokens[at - 1]?.key === 'world') return null
  else if (capital(next) && to < end) return null
  else if (/^(?:of|for|on|against)$/.test(next?.key ?? '')) return null
  let from = at
  for (let n = 0; from > floor && n < 6; n++) {
    const t = tokens[from - 1]!
    if (t.shape === 'poss' || ((t.text === '-' || t.text === '–') && t.glued && tokens[from]!.glued)) from--
    else if ((t.shape === 'Cap' || t.shape === 'ALL') && !DETERMINER(t)) from--
    else break
  }
  while (from < at && !(tokens[from]!.shape === 'Cap' || tokens[from]!.shape === 'ALL')) from++
  if (from === at) return null
  return event(tokens, source, from, to, head.key, 'war')
}

/** Index behind the capitalised words from `i`. */
function capitals(tokens: readonly Token[], i: number, end: number): number {
  let k = i
  while (k < end && k < i + 5 && (tokens[k]!.shape === 'Cap' || (k > i && tokens[k]!.text === '-' && tokens[k]!.glued)))
    k++
  return k
}

/** The heads of all of these. */
const HEADS = aboutWord(
  ({ key }) =>
    HEAD.has(key) ||
    /^primar(?:y|ies)$|^(?:battle|siege|storming|war)$/.test(key) ||
    UPHEAVAL.has(key) ||
    LOWER_UPHEAVAL.has(key),
)
