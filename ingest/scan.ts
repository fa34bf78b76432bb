// One pass over the text: tokens with the shapes that the grammars ask for. No part of speech here; that is compromise's, where a rule needs it.

import { aboutWord, type Shape, type Word, wordOf } from './words.ts'

export interface Token {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Lower case, diacritics folded, dots of initialisms dropped: what dictionaries are asked with. */
  readonly key: string
  readonly shape: Shape
  /** What is known of the word by itself: for `words.ts` to ask. */
  readonly word: Word
  /** No white space before it: `-` and `U.S.` in "Japan-U.S.". */
  readonly glued: boolean
}

// Order of alternatives: initialisms ("U.S.", "D.C.", "U.S") before words, words before numbers, possessive before stray quotes; "Ng'ang'a" is one word.
const TOKEN =
  /(?:\p{Lu}\.){2,}|(?:\p{Lu}\.)+\p{Lu}(?![\p{L}\p{N}.])|[\p{L}\p{M}](?:[\p{L}\p{M}\p{N}]|['’](?=\p{L}{2}|[aeiou]\b)(?!s\b|ll\b|re\b|ve\b)|‘(?=\p{L}{2}))*(?:\+\d)?|\p{N}+(?:[.,:/]\p{N}+)*(?:st\b|nd\b|rd\b|th\b|ST\b|ND\b|RD\b|TH\b)?|['’]s\b|\S/gu

/** Tokens of `text.slice(start, end)`, with offsets in the whole text. Linear. */
export function scan(text: string, start = 0, end = text.length): Token[] {
  const out: Token[] = []
  TOKEN.lastIndex = start
  let before = start
  for (let m = TOKEN.exec(text); m && m.index < end; m = TOKEN.exec(text)) {
    const written = wordOf(m[0])
    const t = written.text
    // compound dash: "Canada–Germany" is written with an en dash as often as with a hyphen
    const dash =
      (t === '–' || t === '‑' || t === '‐') &&
      m.index === before &&
      /[\p{L}\p{N}.]/u.test(text[m.index + t.length] ?? ' ')
    const word = dash ? wordOf('-') : written
    out.push({
      start: m.index,
      end: m.index + t.length,
      text: word.text,
      key: word.key,
      shape: word.shape,
      word,
      glued: m.index === before && m.index > start,
    })
    before = m.index + t.length
  }
  return out
}

/** Begins with a capital or is all of them, abbreviations included. */
export const capital = (t: Token | undefined): boolean =>
  !!t && (t.shape === 'Cap' || t.shape === 'ALL' || t.shape === 'abbr')

/** As `capital`, without abbreviations. */
export const upperStart = (t: Token | undefined): boolean => !!t && (t.shape === 'Cap' || t.shape === 'ALL')

/** Between two columns of a list. */
export const COLUMN_GAP = / {3,}|\t/

/** The first token from `from` to `to` (end exclusive) of which this is true, by its index; -1 where there is none. */
export function findToken(
  tokens: readonly Token[],
  from: number,
  to: number,
  test: (t: Token, i: number) => boolean,
): number {
  for (let i = Math.max(0, from); i < to && i < tokens.length; i++) if (test(tokens[i]!, i)) return i
  return -1
}

/** The tokens from `from` to `to` (end exclusive) in their folded form, a blank between: what a pattern is tried on. */
export const foldedText = (tokens: readonly Token[], from: number, to?: number): string =>
  tokens
    .slice(from, to)
    .map((t) => t.key)
    .join(' ')

/** "V Meeting", "X Session": a numeral there, an initial elsewhere. */
const SITTING =
  /^(meeting|session|round|summit|edition|conference|assembly|congress|forum|dialogue|joint|ministerial|plenary|ordinary)$/
const ORDINALS = [
  'zeroth',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
]
/** The ordinals that prose mostly writes out, the first at index 0. */
export const TO_TWELFTH: readonly string[] = ORDINALS.slice(1, 13)
const TENS: Record<string, number> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}
const ROUND: Record<string, number> = {
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
  seventieth: 70,
  eightieth: 80,
  ninetieth: 90,
  hundredth: 100,
  inaugural: 1,
}
const ROMAN = /^(C?)(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/
const LETTERS: Readonly<Record<string, number>> = { C: 100, L: 50, X: 10, V: 5, I: 1 }
/** "XIV", "LIII": the number that Roman figures up to 199 tell; undefined for any other word. */
function romanOf(word: string): number | undefined {
  if (!word || word.length > 9 || !ROMAN.test(word)) return undefined
  const figures = [...word].map((w) => LETTERS[w]!)
  return figures.reduce((sum, n, i) => sum + (n < (figures[i + 1] ?? 0) ? -n : n), 0)
}

const COUNTS = aboutWord(
  ({ text, key, shape }) => shape === 'num' || ORDINALS.includes(key) || !!ROUND[key] || !!TENS[key] || !!romanOf(text),
)

/** The ordinal that begins at token `i` ("Ninth", "9th", "twenty-first", "XIV" before a capital) and how many tokens it takes; null where there is none. */
export function ordinalAt(tokens: readonly Token[], i: number): { value: number; length: number } | null {
  const t = tokens[i]
  if (!t || !COUNTS(t)) return null
  if (t.shape === 'num') {
    // "its 1,298th meeting"
    const m = /^(\d{1,3}(?:,\d{3})?)(?:st|nd|rd|th)$/.exec(t.key)
    return m ? { value: Number(m[1]!.replace(',', '')), length: 1 } : null
  }
  const simple = ORDINALS.indexOf(t.key)
  if (simple > 0) return { value: simple, length: 1 }
  const round = ROUND[t.key]
  if (round) return { value: round, length: 1 }
  const tens = TENS[t.key]
  if (tens) {
    const hyphen = tokens[i + 1]?.text === '-'
    const unit = ORDINALS.indexOf(tokens[i + (hyphen ? 2 : 1)]?.key ?? '')
    if (unit > 0 && unit < 10) return { value: tens + unit, length: hyphen ? 3 : 2 }
  }
  const roman = t.shape === 'ALL' || t.shape === 'init' || t.shape === 'Cap' ? romanOf(t.text) : undefined
  const next = tokens[i + 1]
  if (
    roman &&
    // "the I Peru-Kenya Forum": the first
    (roman > 1 || (tokens[i - 1]?.key === 'the' && next?.shape === 'Cap')) &&
    next &&
    (next.shape === 'Cap' ||
      next.shape === 'ALL' ||
      // "the XXI session of the Commission"
      (t.shape === 'ALL' && t.text.length > 1 && SITTING.test(next.key))) &&
    // "LI Wei", "LIV Hansen" are people
    (SITTING.test(next.key) || (t.text !== 'V' && t.text !== 'X' && (roman < 26 || t.text.length > 3)))
  )
    return { value: roman, length: 1 }
  return null
}

/** "the third in Geneva", "the 4th on 2 May": an ordinal that stands for a meeting of its own, at token `i`. */
export function bareOrdinalAt(tokens: readonly Token[], i: number): boolean {
  const o = ordinalAt(tokens, i)
  return !!o && /^(?:in|at|on)$/.test(tokens[i + o.length]?.key ?? '')
}

const ORDINAL_WORDS = [...ORDINALS]
/** "Ninth", "Twenty-first", "112th": as a meeting of a line is named. */
export function ordinalName(n: number): string {
  if (n > 0 && n <= 20) return ORDINAL_WORDS[n]!.charAt(0).toUpperCase() + ORDINAL_WORDS[n]!.slice(1)
  const tail = n % 100
  return `${n}${tail > 10 && tail < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')}`
}

/** Inside "Asia-pacific": its hyphen, or the small part behind it. */
export function inCompound(tokens: readonly Token[], i: number): 'hyphen' | 'part' | undefined {
  const t = tokens[i]!
  if (!t.glued) return undefined
  if (t.text === '-') return 'hyphen'
  return t.shape === 'lower' && tokens[i - 1]?.text === '-' ? 'part' : undefined
}
