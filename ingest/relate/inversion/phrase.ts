// A sentence as a line of code: mentions become `{P3}` (kind and index), all other words stay. Rules are then plain patterns over
// that line, and what they match is typed already: a person can stand only where `{P…}` is asked for.
import type { Modality } from '../../../src/ontology/statement.ts'
import type { Mention, Range, Sentence } from '../../mention.ts'
import { itemsOf } from '../clauses/items.ts'
import type { Reader } from '../context.ts'
import { ofWord } from '../../words.ts'

/** One construction: its pattern over the coded sentence and what it says. */
export interface Inversion {
  readonly name: string
  /** Words of which one must stand in the sentence before the pattern is tried at all. */
  readonly cue: readonly string[]
  /** Named groups are asked for by name; bounded throughout. */
  readonly pattern: RegExp
  readonly reason: string
  readonly examples: readonly string[]
  readonly counterExamples: readonly string[]
  /** Negation is looked for in the match itself; a rule that states negated facts itself says so. */
  readonly read: (x: Hit) => void
}

export interface Hit {
  readonly r: Reader
  readonly s: Sentence
  readonly code: string
  readonly start: number
  readonly text: string
  readonly groups: Readonly<Record<string, string | undefined>>
  readonly rule: string
  readonly at: Range
  /** The token that the item at this offset of the line begins with. */
  readonly tokenAt: (offset: number) => number
  readonly modality: Modality
}

const LETTER: Record<Mention['kind'], string> = {
  person: 'P',
  org: 'O',
  country: 'C',
  place: 'L',
  post: 'J',
  event: 'E',
  instrument: 'I',
  date: 'D',
  ref: 'R',
}

/** A word in the line of code: without the marks that mean something there, and with the plain ones for those that look alike. */
const plainKey = ofWord(({ key }) =>
  key.replace(/[{}]/g, '|').replace(/[’]/g, "'").replace(/[–—]/g, '-').replace(/[“”]/g, '"'),
)

/** The sentence's line of code, and the token each item begins at, by offset in the line. */
export function codeOf(r: Reader, s: Sentence): { text: string; tokens: [number, number][] } {
  let text = ''
  const tokens: [number, number][] = []
  const index = new Map(s.mentions.map((m, i) => [m, i]))
  for (const x of itemsOf(r.tokens, s)) {
    // "the Member States": no state of that name
    const generic =
      x.m?.kind === 'country' && x.m.to - x.m.from === 1 && /^(states|member|members)$/.test(r.tokens[x.m.from]!.key)
    if (text) text += ' '
    tokens.push([text.length, x.from])
    text += x.m && !generic ? `{${LETTER[x.m.kind]}${index.get(x.m)!}}` : plainKey(r.tokens[x.from]!)
  }
  return { text, tokens }
}

/** Pieces of patterns. All bounded: a pattern over hostile text stays linear. */
export const DET = String.raw`(?:(?:the|a|an|his|her|its|their|our|my|this|that|mr|ms|mrs|dr|he|hh|hon|visiting|new|then|host|both|al|el) ){0,3}`
/** "the bank's", "Chad's": whose it is, in front of it. */
const POSSESSOR = String.raw`(?:(?:the )?(?:(?:[a-z]+ ){1,4}|\{[OCL]\d+\} )'s )?`
export const one = (kinds: string): string => String.raw`${DET}${POSSESSOR}\{[${kinds}]\d+\}`
const JOIN = String.raw`(?: ?(?:, as well as|, and also|, and|and also|and|,|; and|;|as well as|together with|&|, together with|along with))`
/** A list of mentions of these kinds. */
export const listOf = (kinds: string): string => String.raw`${one(kinds)}(?:${JOIN} ${one(kinds)}){0,14}`
export const PEOPLE = listOf('PJ')
/** "the khokim of Fergana Region, {P}": what the first of a list is, in words that are no post by themselves. */
export const LED_IN = String.raw`(?:(?:(?:the|a|an|his|her|its|their) (?:[a-z'-]+ ){1,4}?(?:\{[LOC]\d+\} )?(?:[a-z-]+ ){0,3}?, (?=(?:(?:mr|mrs|ms|dr) )?\{P))|(?:(?:hon|honou?rable) ))?`
export const ACTORS = listOf('POCJ')
export const BE = String.raw`(?:was|were|is|are|will be|is to be|are to be|has been|have been|had been)(?: (?:also|then|not|today|yesterday|once again|again|among others|, among others ,|: ?))?`
/** Loose words and mentions in between, at most `n` items, within the clause. */
export const gap = (n: number): string => String.raw`(?:[^ ;:{}]+ |\{[A-Z]\d+\} ){0,${n}}?`
/** The rest of a phrase, up to `n` items, as far as it goes. */
export const rest = (n: number): string =>
  String.raw`(?:[^ ;:{}.,]+|\{[A-Z]\d+\})(?: (?:[^ ;:{}.,]+|\{[A-Z]\d+\})){0,${n}}`
/** Words only. */
export const words = (n: number): string => String.raw`(?:[a-z'-]+ ){0,${n}}?`
/** Where a clause may begin. */
export const START = String.raw`(?:^|(?<=[;:,("-] )|(?<=[;:] and )|(?<=, and )|(?<= and )|(?<= while )|(?<= but )|(?<= where )|(?<=^\d{1,2} \. ))`
/**
 * A pattern of pieces. A group that comes at most three times would be written out three times by the compiler of patterns, each with
 * all that stands in it; a choice that never fits keeps it from that: the same matches, compiled in a third of the time.
 */
export const re = (source: string): RegExp => new RegExp(source.replace(/(?<!\\)\)(?=\{[01],[23]\})/g, '|(?!))'), 'g')

/** As `text.matchAll(pattern)`, without its copy of the pattern, which would be compiled again. */
export function matches(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let m = pattern.exec(text); m; m = pattern.exec(text)) {
    found.push(m)
    if (!m[0]) pattern.lastIndex++
  }
  return found
}

export const REF = /\{([A-Z])(\d+)\}/g

const NEGATED =
  / (?:not|never|no longer|n't|neither|nor|nobody|none|no one|without|instead of|rather than|declined|refused|failed|denied|unable|absent|missing) /
/** What was not: "would have been", "was to have convened". */
const COUNTERFACTUAL = / (?:(?:would|could|should|might) (?:[a-z]+ )?have|(?:was|were) to have|had it not|but for) /
const REPORTED =
  /(?:reportedly|allegedly|supposedly|rumou?red|according to (?:media|local|press|some|unconfirmed|reports|rumou?rs|sources)|(?:media|reports|rumou?rs|newspapers|outlets)(?: [a-z]+){0,4}? (?:that|of|said|say|claim|claimed|claims|suggest|suggested|announced|had)|claimed that|claims that|alleged that|denied that|contrary to what)/
const HOPED =
  / (?:would|could|might|may|should|hopes? to|hoped|wishes|if|whether|unless|proposed|proposes|suggested that|were to|was to have|had been due|had been meant|was meant|were meant|was supposed|perhaps|possibly|considers?|considering|ought) /
const PLANNED =
  / (?:will|shall|is to|are to|due to|is due|are due|is set|are set|is slated|slated|scheduled|expected|foreseen|envisaged|planned|pencilled|to be held) /

/** How the words of the clause around a match take it. The clause reaches back to the last semicolon. */
export function moodOf(code: string, start: number, text: string): Modality {
  const from = Math.max(code.lastIndexOf(' ; ', start), -1)
  const before = ` ${code.slice(from + 1, start).trim()} `
  const inside = ` ${text} `
  const behind = code.slice(start + text.length, start + text.length + 60)
  if (
    NEGATED.test(inside) ||
    COUNTERFACTUAL.test(inside) ||
    / (?:not|never|no|denied that|nor|neither|nobody|instead of|rather than|unable to) (?:[a-z]+ ){0,2}$/.test(before)
  )
    return 'negated'
  if (
    REPORTED.test(before) ||
    REPORTED.test(inside) ||
    /^ ?,? (?:reportedly|allegedly|according to (?:media|local|press|some|unconfirmed|reports|sources)|media reported|reports said)/.test(
      behind,
    )
  )
    return 'reported'
  if (
    HOPED.test(inside) ||
    / (?:if|whether|hopes?|hoped|would|could|might|may|should|unless|suggested|proposed) (?:[^ ]+ ){0,4}$/.test(before)
  )
    return 'hoped'
  if (PLANNED.test(inside)) return 'planned'
  return 'asserted'
}
