// What looks like the name of a person and is a place's, a firm's or the rest of a longer name.
import { GIVEN_NAMES } from '../../../src/ontology/lexicon/names.ts'
import { SETTLEMENTS } from '../../lexicon/settlements.ts'
import type { Range } from '../../mention.ts'
import { capital } from '../../scan.ts'
import type { SentenceReading } from './reading.ts'
import { keyLike } from '../../words.ts'

/** Nouns of what is called after people. */
export const PLACE_NOUN =
  /^(city|town|island|islands|province|county|airport|river|bay|lake|valley|building|house|hall|gardens?|palace|avenue|street|road|boulevard|square|stadium|tower|bridge|highway|rd|ave|blvd|nw|sw|hospital|school|mosque|cathedral|airbase|barracks|garrison|peninsula|strait)$/

/** What is no person, though its name might be. */
export const SORT_BEHIND = new RegExp(
  `^(?:${SETTLEMENTS}|airport|river|valley|islands|peninsula|camp|base|hotel|resort|company|companies|newspaper|daily|plant|factory|bridge|dam|mine|field|stadium|park|airline|airlines)$`,
)
/** What bears a name like a person's, in other languages too. */
const NAMED_AFTER = keyLike(
  /^(?:port|puerto|porto|bandar|universidad|université|universidade|fundación|fundação|fondation|teatro|hospital|hotel|st|san|camp|fort|mount|lake|cape|villa|campus|impact|las|los|rue|avenida|calle|plaza|operación|exercise|universiti|universitas)$/,
)

/** "Photos: A. Lind" */
export const isCredit = (tokens: SentenceReading['tokens'], i: number): boolean =>
  tokens[i - 1]?.text === ':' && /^(photos?|pictures?|images?|credits?)$/.test(tokens[i - 2]?.key ?? '')

const SAINT = keyLike(/^(?:st|são|sao|santa|santo|saint|sainte|sint)$/)
/** "St. Augustine", "São Vicente": a saint, and what is called after one; "St. John Ervine" has more words. */
export const isSaint = ({ tokens }: SentenceReading, r: Range & { words: number }): boolean =>
  (SAINT(tokens[r.from]) && r.words <= 2) ||
  (r.words === 2 && tokens[r.from]!.key === 'san' && !!GIVEN_NAMES.has(tokens[r.to - 1]!.key))

/** "Christian Aid", "Christian Democracy": the creed. */
export const isCreed = ({ tokens }: SentenceReading, r: Range & { words: number; ordinary: number }): boolean =>
  r.words === 2 && tokens[r.from]!.key === 'christian' && r.ordinary >= 1

const STREET = keyLike(/^(?:st|ave|avenue|blvd|rd|street)$/)
const QUARTER = keyLike(/^(?:[ns][ew]|north|south|east|west)$/)

/** A capital, or a capital and "de", stands right before token `i` that no name of a person goes on from. */
export function restOfName({ tokens, from }: SentenceReading, i: number): boolean {
  // "300 E St. SW Washington": a street behind its letter or number, or a quarter of the town behind the street
  const word = (k: number): number => (tokens[k]?.text === '.' ? k - 1 : k)
  const street = STREET(tokens[i]) ? i : STREET(tokens[word(i - 1)]) ? word(i - 1) : 0
  if (
    street > from &&
    (street === i || QUARTER(tokens[i])) &&
    /^(?:init|num|ord)$/.test(tokens[word(street - 1)]!.shape)
  )
    return true
  const de = /^(?:de|del|di|da|do|la)$/.test(tokens[i - 1]!.key) && i - 2 >= from
  const before = tokens[de ? i - 2 : i - 1]!
  if (!capital(before)) return false
  return de || tokens[i]!.shape === 'lower' || NAMED_AFTER(before)
}

/** "the Saint | Lucia Cross", "taught in St. Augustine": a state's name goes on there, or a town's begins. */
export function partOfPlace({ c, tokens, from }: SentenceReading, i: number): boolean {
  if (i - 1 < from) return false
  const state = c.country(i - 1)
  if (state && state.to > i) return true
  return /^(?:st|ste|saint|sainte)$/.test(tokens[i]!.key) && /^(?:in|at|from|near|to)$/.test(tokens[i - 1]!.key)
}
