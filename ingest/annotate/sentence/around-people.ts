// The words before and behind the name of a person that say where a post or a name begins and ends.
import { honorificsAt } from '../people/honours.ts'
import { FAMILY_NAMES, GIVEN_NAMES } from '../../../src/ontology/lexicon/names.ts'
import { isOrdinary } from '../../../src/ontology/lexicon/words.ts'
import { isOrgHead } from '../../lexicon/bodies.ts'
import { TOPICS } from '../../lexicon/topics.ts'
import type { OrgMention, PostMention, Range } from '../../mention.ts'
import { capital, foldedText } from '../../scan.ts'
import { lettersAt } from '../people/coined.ts'
import { nameAt } from '../people/name.ts'
import { postAt } from '../posts.ts'
import type { SentenceReading } from './reading.ts'
import { keyLike } from '../../words.ts'

/** How many ordinary words stand in front of the given name that a run holds. */
export function fieldBefore({ tokens }: SentenceReading, r: Range): number {
  let k = r.from
  // "Minister Lim Hui Min", "Minister Đỗ Thị Lan": a family name, and no "do"
  while (
    k < r.to - 2 &&
    isOrdinary(tokens[k]!.key) &&
    tokens[k]!.text.toLowerCase() === tokens[k]!.key &&
    // "foreign minister MUM Ali Farook": initials that happen to be a word
    (tokens[k]!.shape !== 'ALL' || tokens[k]!.text.length > 3) &&
    !GIVEN_NAMES.has(tokens[k]!.key) &&
    !/^(?:zh|ko|vi)$/.test(FAMILY_NAMES.get(tokens[k]!.key) ?? '')
  )
    k++
  return k > r.from && tokens[k]!.shape === 'Cap' && GIVEN_NAMES.has(tokens[k]!.key) ? k - r.from : 0
}

/** ", the Liberty Party candidate", "was appointed OSCE secretary general": only people have a noun or a post like that behind them. */
export function apposed(s: SentenceReading, i: number): boolean {
  const { tokens, to } = s
  const been = /^(?:was|is)$/.test(tokens[i]?.key ?? '') ? i + 1 : tokens[i + 1]?.key === 'been' ? i + 2 : i
  const given = been > i ? GIVEN_A_POST(tokens[been]) : tokens[i]?.key === 'became'
  if (given) return behindIsPost(s, been + (tokens[been + 1]?.key === 'as' ? 2 : 1))
  if (tokens[i]?.text !== ',' || !/^(the|a|an|his|her|their|former|then)$/.test(tokens[i + 1]?.key ?? '')) return false
  for (let k = i + 2; k < to && k < i + 9; k++) {
    if (tokens[k]!.shape === 'punct' && tokens[k]!.text !== '-') return false
    if (
      /^(candidate|politician|activist|lawyer|journalist|nominee|incumbent|winner|son|daughter|wife|husband|brother|sister|widow|diplomat|businessman|businesswoman)$/.test(
        tokens[k]!.key,
      )
    )
      return true
  }
  return false
}

const GIVEN_A_POST = keyLike(/^(?:appointed|named|elected|re-elected|nominated|reappointed|made)$/)

/** "Speaker of the Parliament (Riigikogu), Lauri X": index of what follows behind the bracket at `i`, else `i`. */
export function behindBracket(s: SentenceReading, i: number): number {
  const time = timeBehind(s, i)
  if (time > i) return time
  if (s.tokens[i]?.text !== '(') return i
  const close = s.tokens.slice(i, i + 8).findIndex((t) => t.text === ')')
  if (close <= 0 || i + close + 1 >= s.to) return i
  const next = s.tokens[i + close + 1]!
  // "Ambassador of X to Y (residence in Oslo) Ana Sorel", "the State Great Khural (Parliament) B. Bold"
  return next.text === ',' || /^(?:Cap|init|abbr)$/.test(next.shape) ? i + close + 1 : i
}

/** "Deputy Director at the time, X": a post of the past. */
export const pastBehind = (s: SentenceReading, i: number): boolean =>
  timeBehind(s, i) > i && /^(?:at|of)$/.test(s.tokens[i]!.key)
const LATER =
  /^(?:at (?:the|that) time|of the day|in liquidation|in office|on duty|for the (?:month|day|week|year)|in waiting)$/
/** "Deputy Director at the time, X", "Executive Secretary of the Fund in liquidation, Mr. X": index of the comma, else `i`. */
function timeBehind({ tokens }: SentenceReading, i: number): number {
  for (let n = 2; n <= 3; n++) if (tokens[i + n]?.text === ',' && LATER.test(foldedText(tokens, i, i + n))) return i + n
  return i
}

/** "the new prime minister", "a previous Danish foreign minister": an article before the post, over an adjective of time. */
export function articleBefore({ tokens, from }: SentenceReading, begin: number): boolean {
  const over = /^(new|newly|current|incumbent|present|recent|visiting|host|local|next|previous)$/.test(
    tokens[begin - 1]?.key ?? '',
  )
  const key = begin - (over ? 2 : 1) >= from ? tokens[begin - (over ? 2 : 1)]?.key : undefined
  return /^(the|our|its|their|his|her|my|whose|an?)$/.test(key ?? '')
}

/** "of Chile" at token `i`. */
const ofState = ({ c, tokens }: SentenceReading, i: number): boolean =>
  tokens[i]?.key === 'of' && c.country(tokens[i + 1]?.key === 'the' ? i + 2 : i + 1)?.form === 'name'

/** "Presidents A of Chile and | B of Peru": the next of two or more, each with a state behind. */
export function nextOfStates(s: SentenceReading, r: Range & { words: number; ordinary: number }): boolean {
  if (r.words < 2 || r.words > 4 || r.ordinary >= r.words || !ofState(s, r.to)) return false
  let k = r.from - 1
  while (k > s.from && /^(?:,|and)$/.test(s.tokens[k]!.text)) k--
  const last = k < r.from - 1 ? s.at(k) : undefined
  return last?.kind === 'person' && !!last.side && s.tokens[last.nameRange.to]?.key === 'of'
}

/** "the Board's chief executive, Innocent Rutayisire.": an ordinary word, a word of no language, and the end. */
export function givenByTheWord(
  s: SentenceReading,
  r: { from: number; to: number; words: number; ordinary: number },
): boolean {
  const { tokens } = s
  // "the Foreign Minister of China, Wang Bo on Friday": a family name, and a short given name that is a word elsewhere
  const given = tokens[r.to - 1]!
  if (
    r.words === 2 &&
    /^(?:zh|ko|vi)$/.test(FAMILY_NAMES.get(tokens[r.from]!.key) ?? '') &&
    given.text.length <= 4 &&
    !isOrgHead(given.key)
  )
    return true
  return (
    r.words === 2 &&
    r.ordinary === 1 &&
    !isOrdinary(tokens[r.to - 1]!.key) &&
    !TOPICS.has(tokens[r.from]!.key) &&
    // "Foreign Ministers, Beat Zurlo of Chile and"
    (/^[.,;)]$/.test(tokens[r.to]?.text ?? '.') || ofState(s, r.to))
  )
}

/** Whether a post begins at token `i`, over an article or the state or body it is of. */
export function behindIsPost(s: SentenceReading, i: number): boolean {
  const { c, tokens, to } = s
  const k = skipArticle(s, i)
  const p = postAt(c, k, to)
  if (p) return true
  const owner = c.country(k)?.to ?? c.org(k)?.to
  return owner !== undefined && !!postAt(c, tokens[owner]?.shape === 'poss' ? owner + 1 : owner, to)
}

/** Index behind articles and words of time at token `i`. */
export function skipArticle(s: SentenceReading, i: number): number {
  const { tokens, to } = s
  let k = i
  while (k < to && /^(the|a|an|then|former|formerly|its|their|his|her|our|-)$/.test(tokens[k]!.key) && k < i + 3) k++
  return k
}

/** Of a party or a house, before a name: "NUP leader Ana Sorel". */
const OF_LETTERS =
  /^(?:leader|chair(?:man|woman|person)?|president|director|chief|head|deputy|secretary|spokes(?:man|woman|person)|lawmaker|senator|mp|founder|commander|economist|analyst)$/

/** "ECA's Deputy Executive Secretary", "NUP leader Ana Sorel": the body in letters that the post behind token `i` is of. */
export function ownerLetters({ c, tokens, to }: SentenceReading, i: number): OrgMention | null {
  if (tokens[i]!.shape !== 'ALL' || (tokens[i - 1]?.key !== 'the' && capital(tokens[i - 1]))) return null
  const next = tokens[i + 1]
  if (next?.shape === 'poss') {
    const letters = lettersAt(c, i, to, /^['’]s?$/i)
    return letters && postAt(c, letters.to + 1, to, true) ? letters : null
  }
  // "AI chief Ana Sorel": a field
  if (next?.shape !== 'lower' || !OF_LETTERS.test(next.key) || TOPICS.has(tokens[i]!.key)) return null
  const letters = lettersAt(c, i, to, OF_LETTERS)
  const post = letters?.to === i + 1 && !FIELD_LETTERS.test(tokens[i]!.text) ? postAt(c, letters.to, to, true) : null
  return post && tokens[post.to]?.shape === 'Cap' ? letters : null
}
/** Letters of a field or a sort of post, and of no body. */
const FIELD_LETTERS = /^(?:AI|IT|HR|PR|TV|R|ICT|GM|VP|SVP|EVP|II|III)$/

/** Token before the honours behind the comma at `i`: behind "the" of "the Rt. Hon. X" and "His Honour" of "His Honour Mr. X". */
export function honourFrom({ c, tokens, to }: SentenceReading, i: number): number {
  if (
    /^(his|her)$/.test(tokens[i + 1]?.key ?? '') &&
    /^(honour|worship|lordship|grace)$/.test(tokens[i + 2]?.key ?? '')
  )
    return i + 2
  if (tokens[i + 1]?.key !== 'the') return i
  // "the Right Honourable X", "the Most Reverend Y"
  const most = /^(right|most|very)$/.test(tokens[i + 2]?.key ?? '') ? 2 : 1
  return honorificsAt(c, i + 1 + most, to) ? i + most : i
}

/** "Panel: Chea Sokha (Lake Institute of Peru); Ngo Hai Trang (Sea University)": a name of a list with nothing but its body in brackets. */
export function bracketedBody(
  { c, tokens, kind }: SentenceReading,
  r: Range & { words: number; ordinary: number },
): boolean {
  if (tokens[r.to]?.text !== '(' || r.words < 2 || r.words > 4 || r.ordinary > 0) return false
  const lead = /^(?:[:;,]|and|by|with|were|are|-|–|•)$/.test(tokens[r.from - 1]?.text ?? '')
  if (!lead && kind !== 'item' && kind !== 'row') return false
  const body = c.org(tokens[r.to + 1]?.key === 'the' ? r.to + 2 : r.to + 1)
  return !!body && tokens[body.to]?.text === ')' && (body.parent?.to ?? body.to) <= body.to
}

/** "Kota Bharu, 12 June": the town of a dateline. */
export function dateBehind(s: SentenceReading, r: Range): boolean {
  const { tokens, from, kind, at } = s
  return r.from === from && kind !== 'item' && tokens[r.to]?.text === ',' && at(r.to + 1)?.kind === 'date'
}

/** "the Consul General of Peru in Arica, Minister Counsellor X": last token of the rank behind the comma at `i`, else `i`. */
export function rankEnd({ c, tokens, to }: SentenceReading, i: number): number {
  const rank =
    /^(?:minister|first|second|third)$/.test(tokens[i + 1]?.key ?? '') &&
    /^(?:counsell?or|secretary)$/.test(tokens[i + 2]?.key ?? '')
      ? i + 2
      : i
  return rank > i && capital(tokens[i + 1]) && nameAt(c, rank + 1, to, true) ? rank : i
}

/** "Deputy Director, Peat Bureau, Mr. X": index of the comma behind the body, which the post takes; else `i`. An honour shows whose the post is. */
export function behindBody({ c, tokens, to }: SentenceReading, post: PostMention, i: number): number {
  if (post.org || post.country || tokens[i]?.text !== ',') return i
  const body = c.org(i + 1)
  const hon = body && tokens[body.to]?.text === ',' ? honorificsAt(c, body.to + 1, to) : null
  if (!body || !hon || !nameAt(c, hon.to, to, true)) return i
  post.org = body
  return body.to
}

export function clearPosts(s: SentenceReading, m: PostMention): boolean {
  for (let i = m.from; i < m.to; i++) {
    const x = s.at(i)
    if (x && x.kind !== 'org' && x.kind !== 'country') return false
  }
  return true
}

/** "the Minister of Ports of Peru and the Minister of Energy of Chile, A and B": the name behind the comma is the first one's. */
export function namesInTurn(s: SentenceReading, begin: number, behind: number): boolean {
  const { c, tokens, to } = s
  const two = tokens[begin - 1]?.key === 'the' && tokens[begin - 2]?.key === 'and' && s.at(begin - 3)?.kind === 'post'
  if (!two || tokens[behind]?.key !== 'and') return false
  const next = nameAt(c, honorificsAt(c, behind + 1, to)?.to ?? behind + 1, to, true)
  return !!next && next.words >= 2 && next.ordinary === 0
}

/** Who is a minister besides. */
const SECOND =
  /^(?:first |second |third )?(?:deputy (?:prime minister|premier|president|speaker|chair\w*|chief of staff|head)|vice[- ]premier|vice[- ]president|vice prime minister|vice[- ]chair\w*|tánaiste|tanaiste|state councill?or|senior minister|coordinating minister|minister of state|presidential (?:aide|advis[eo]r|assistant))\b/i
const CHIEF = /^(?:president|king|queen|emir|sultan|chancellor)$/i

/**
 * "the Deputy Prime Minister and Foreign Minister of Peru, X", "Estonia's deputy prime minister and digital affairs minister, X": both posts of
 * one, whose state or body one of them tells, and the index behind them. "The President and Foreign Minister X" are two people.
 */
export function joinedPosts(
  s: SentenceReading,
  first: PostMention,
  i: number,
): { posts: PostMention[]; to: number } | null {
  const { c, tokens, to } = s
  // "Deputy Prime Minister/Foreign Minister X"
  if (!/^(?:and|\/)$/.test(tokens[i]?.key || tokens[i]?.text || '') || first.plural || CHIEF.test(first.title))
    return null
  const next = postAt(c, i + 1, to)
  if (!next || next.post.plural) return null
  const comma = tokens[next.to]?.text === ','
  // "Qatari Prime Minister and Minister of Foreign Affairs X": with no article two would both be named
  const front = tokens.slice(first.from, i).some((t) => t.shape === 'poss') ? 'the' : tokens[first.from - 1]?.key
  const alone = /^prime minister$/i.test(first.title) && !/^(?:the|its|their|his|her|our|both)$/.test(front ?? '')
  if (
    !SECOND.test(first.title) &&
    !(alone && /^minister of\b|^foreign minister$/i.test(next.post.title)) &&
    !(comma && /\b(?:minister|secretary|ambassador|commissioner)\b/i.test(next.post.title))
  )
    return null
  if (comma && nameAt(c, honorificsAt(c, next.to + 1, to)?.to ?? next.to + 1, to, true) === null) return null
  const seat = (a: PostMention, b: PostMention): PostMention =>
    a.country || a.org || (!b.country && !b.org)
      ? a
      : { ...a, ...(b.country ? { country: b.country } : { org: b.org! }) }
  return { posts: [seat(first, next.post), seat(next.post, first)], to: next.to }
}
