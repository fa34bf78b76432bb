// A sentence as a line of code: mentions become `{P3}` (kind and index), all other words stay. Rules are then plain patterns over that line,
// and what they match is typed already: a person can stand only where `{P…}` is asked for.
import type { Modality } from '../../../src/ontology/statement.ts'
import type { EventMention, Mention, Sentence } from '../../mention.ts'
import type { Thing } from '../../resolve/things.ts'
import { itemsOf } from '../clauses.ts'
import { resolveAll, side, state, type Reader, type Say } from '../context.ts'
import type { RelationType } from '../../../src/ontology/relations.ts'

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

export interface Coded {
  readonly text: string
  /** Token that stands at each offset where an item begins. */
  readonly tokenAt: ReadonlyMap<number, number>
}

/** The sentence's line of code: keys of loose words and `{kind index}` of mentions, one blank between. */
export function codeOf(r: Reader, s: Sentence): Coded {
  let text = ''
  const tokenAt = new Map<number, number>()
  const index = new Map(s.mentions.map((m, i) => [m, i]))
  for (const x of itemsOf(r.tokens, s)) {
    if (text) text += ' '
    tokenAt.set(text.length, x.from)
    text += x.m ? `{${LETTER[x.m.kind]}${index.get(x.m)!}}` : x.t!.key.replace(/[{}]/g, '|').replace('’', "'")
  }
  return { text, tokenAt }
}

/** Pieces of patterns. All bounded: a pattern over hostile text stays linear. */
export const DET = String.raw`(?:(?:the|a|an|his|her|its|their|our|my|this|that|mr|ms|mrs|dr|visiting|new|then) ){0,3}`
const one = (kinds: string): string => String.raw`${DET}\{[${kinds}]\d+\}`
const JOIN = String.raw`(?: (?:, as well as|, and also|, and|and also|and|,|;|; and|as well as|together with|&|, together with))`
/** A list of mentions of these kinds, posts and bodies between them included where they belong to a name. */
export const listOf = (kinds: string): string => String.raw`${one(kinds)}(?:${JOIN} ${one(kinds)}){0,14}`
export const PEOPLE = listOf('PRJ')
export const ACTORS = listOf('PORCJ')
export const BE = String.raw`(?:was|were|is|are|will be|is to be|are to be|was to be|would be|had been|has been|have been|was not|were not|is not|will not be)`
