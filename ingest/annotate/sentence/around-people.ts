// The words before and behind the name of a person that say where a post or a name begins and ends.
import { honorificsAt } from '../people/honours.ts'
import { FAMILY_NAMES, GIVEN_NAMES } from '../../../src/ontology/lexicon/names.ts'
import { isOrdinary } from '../../../src/ontology/lexicon/words.ts'
import { TOPICS } from '../../lexicon/topics.ts'
import type { OrgMention, PostMention, Range } from '../../mention.ts'
import { capital, foldedText } from '../../scan.ts'
import { lettersAt } from '../people/coined.ts'
import { nameAt } from '../people/name.ts'
import { postAt } from '../posts.ts'
import type { SentenceReading } from './reading.ts'

/** How many ordinary words stand in front of the given name that a run holds. */
export function fieldBefore({ tokens }: SentenceReading, r: Range): number {
  let k = r.from
  // "Minister Lim Hui Min", "Minister Đỗ Thị Lan": a family name, and no "do"
  while (
    k < r.to - 2 &&
    isOrdinary(tokens[k]!.key) &&
    tokens[k]!.text.toLowerCase() === tokens[k]!.key &&
    !GIVEN_NAMES.has(tokens[k]!.key) &&
    !/^(?:zh|ko|vi)$/.test(FAMILY_NAMES.get(tokens[k]!.key) ?? '')
  )
    k++
  return k > r.from && tokens[k]!.shape === 'Cap' && GIVEN_NAMES.has(tokens[k]!.key) ? k - r.from : 0
}

/** ", the Liberty Party candidate": a noun of people in apposition. */
export function apposed({ tokens, to }: SentenceReading, i: number): boolean {
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

/** "Speaker of the Parliament (Riigikogu), Lauri X": index of what follows behind the bracket at `i`, else `i`. */
export function behindBracket(s: SentenceReading, i: number): number {
  const time = timeBehind(s, i)
  if (time > i) return time
  if (s.tokens[i]?.text !== '(') return i
  const close = s.tokens.slice(i, i + 8).findIndex((t) => t.text === ')')
  if (close <= 0 || i + close + 1 >= s.to) return i
  const next = s.tokens[i + close + 1]!
  // "Ambassador of X to Y (residence in Oslo) Ana Sorel", "the State Great Khural (Parliament) B. Bold"
  return next.text === ',' || next.shape === 'Cap' || next.shape === 'init' ? i + close + 1 : i
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

/** "the Board's chief executive, Innocent Rutayisire.": an ordinary word, a word of no language, and the end. */
export function givenByTheWord(
  s: SentenceReading,
  r: { from: number; to: number; words: number; ordinary: number },
): boolean {
  const { tokens } = s
  return (
    r.words === 2 &&
    r.ordinary === 1 &&
    !isOrdinary(tokens[r.to - 1]!.key) &&
    !TOPICS.has(tokens[r.from]!.key) &&
    /^[.,;)]$/.test(tokens[r.to]?.text ?? '.')
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
