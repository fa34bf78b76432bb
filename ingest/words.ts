// Words by themselves: how they are spelled, and what their letters alone answer. The same few thousand words make up all texts, so that a
// question about a word is answered once and not for each of its tokens, of which a document asks dozens of questions each.

/** `Cap` Tokyo, `ALL` NASA or HARADA, `init` a single capital, `abbr` U.S., `lower`, `num` 2024 or 9th, `poss` 's, `punct`. */
export type Shape = 'Cap' | 'ALL' | 'init' | 'abbr' | 'lower' | 'num' | 'poss' | 'punct'

export interface Word {
  readonly text: string
  /** Lower case, diacritics folded, dots of initialisms dropped: what dictionaries are asked with. */
  readonly key: string
  readonly shape: Shape
  /** By question: two bits each, whether it was asked and the answer. */
  readonly told: number[]
  /** What `ofWord` found. */
  readonly found: unknown[]
}

const UPPER = /^\p{Lu}/u
const ALL_UPPER = /^[\p{Lu}\p{M}\p{N}'’+]+$/u
const NUMBER = /^\p{N}/u
const LETTER = /^\p{L}/u
// eslint-disable-next-line no-control-regex
const ASCII = /^[\x00-\x7f]*$/

const FOLD = new Map<string, string>()
/** Lower case without diacritics, for one word. Cached: a text has few words that are not ASCII, often repeated. */
export function foldWord(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase()
  let f = FOLD.get(word)
  if (f === undefined) {
    f = word
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .replace(/[đĐ]/g, 'd')
      .replace(/[łŁ]/g, 'l')
      .replace(/[øØ]/g, 'o')
      .replace(/[ıİ]/g, 'i')
      .replace(/ß/g, 'ss')
      .replace(/[‘’]/g, "'")
      .toLowerCase()
    if (FOLD.size > 50_000) FOLD.clear()
    FOLD.set(word, f)
  }
  return f
}

function shapeOf(text: string): Shape {
  if (text === "'s" || text === '’s') return 'poss'
  if (NUMBER.test(text)) return 'num'
  if (!LETTER.test(text)) return 'punct'
  // "François-Xavier d'Arcy"
  if (/^d['’]\p{Lu}/u.test(text)) return 'Cap'
  if (!UPPER.test(text)) return 'lower'
  if (text.includes('.')) return 'abbr'
  if (text.length === 1) return 'init'
  return ALL_UPPER.test(text) ? 'ALL' : 'Cap'
}

const WORDS = new Map<string, Word>()
/** What is known of a word by itself. Kept: the same few thousand words make up all texts, and one string is compared and hashed faster than many. */
export function wordOf(text: string): Word {
  let word = WORDS.get(text)
  if (word === undefined) {
    const shape = shapeOf(text)
    // a word of some length is a window on its text, which would be kept with it
    const own = ` ${text}`.slice(1)
    word = {
      text: own,
      key: shape === 'abbr' ? foldWord(text.replaceAll('.', '')) : foldWord(text),
      shape,
      told: [],
      found: [],
    }
    if (WORDS.size >= 50_000) WORDS.clear()
    WORDS.set(own, word)
  }
  return word
}

/** How many answers one number keeps. */
const EACH = 15
let questions = 0

/**
 * A question about a word, asked of tokens; of none the answer is no. `test` must depend on the word alone, and not on the text or on what
 * the user's lexicon holds.
 */
export function aboutWord(test: (word: Word) => boolean): (t: { readonly word: Word } | undefined) => boolean {
  const n = questions++
  const at = Math.floor(n / EACH)
  const asked = 1 << (2 * (n % EACH))
  const yes = asked << 1
  return (t) => {
    if (!t) return false
    const { told } = t.word
    const known = told[at] ?? 0
    if (known & asked) return (known & yes) !== 0
    const answer = test(t.word)
    while (told.length < at) told.push(0)
    told[at] = known | asked | (answer ? yes : 0)
    return answer
  }
}

let finders = 0

/** What a word alone leads to, looked for once for each word, as `aboutWord`. */
export function ofWord<T>(find: (word: Word) => T): (t: { readonly word: Word }) => T {
  const n = finders++
  return ({ word }) => {
    const { found } = word
    const known = found[n]
    if (known !== undefined) return known as T
    while (found.length < n) found.push(undefined)
    return (found[n] = find(word)) as T
  }
}

/** Whether the folded form of a word fits this pattern. */
export const keyLike = (pattern: RegExp): ReturnType<typeof aboutWord> => aboutWord(({ key }) => pattern.test(key))

/** Whether a word as it is written fits this pattern. */
export const textLike = (pattern: RegExp): ReturnType<typeof aboutWord> => aboutWord(({ text }) => pattern.test(text))

/** Whether the folded form of a word is one of these. */
export function keyIn(words: Iterable<string>): ReturnType<typeof aboutWord> {
  const all = new Set(words)
  return aboutWord(({ key }) => all.has(key))
}
