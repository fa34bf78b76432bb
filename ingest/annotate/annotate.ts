// Typed spans in each sentence: dictionary, dates, bodies, events, instruments, posts and people, words that refer back.
// Two rounds: the first learns this text's own acronyms and short names, the second uses them everywhere.
import type { CountryMention, DateMentionToken, Mention, Range, Sentence } from '../mention.ts'
import { scan, type Token } from '../scan.ts'
import { sentences } from '../segment.ts'
import type { Block } from '../types.ts'
import { findDates } from './dates.ts'
import { gazetteer, type Gazetteer, type Hits } from './gazetteer.ts'
import { learn, nothingLearned, spokenOf } from './learned.ts'
import { readSentence } from './sentence.ts'
import { actingNames, asBody } from './acting.ts'
import { asSigned, signedNames } from './signed.ts'

/** How far before a sentence its words may look for what they belong to, in tokens. */
const BEFORE = 12

export interface Annotated {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
}

/**
 * All mentions of a text. `anchor`: the document's date, for relative dates. `all`: every sentence is read twice, which changes nothing
 * and is what a test compares with.
 */
export function annotate(
  text: string,
  blocks: readonly Block[],
  anchor?: string,
  lexicon: Gazetteer = gazetteer(),
  all = false,
): Annotated {
  const tokens = scan(text)
  const ranges = sentenceRanges(text, tokens, blocks)
  const known = nothingLearned()
  const hits: (Hits | null | undefined)[] = new Array(tokens.length)
  const dates = dateMentions(text, tokens, anchor)
  const unsure = new Set<number>()
  const first = ranges.map((r) => sentence(r, true))
  for (const s of first) learn(known, tokens, s.mentions)
  // a sentence in which nothing stands that was learned says what it said
  const again = spokenOf(known)
  const changes = (r: Range): boolean =>
    all || unsure.has(r.from) || tokens.slice(Math.max(0, r.from - BEFORE), r.to).some(again)
  const told = first.map((s, i) => (changes(s) ? sentence(ranges[i]!, false) : s))
  const signed = signedNames(text, tokens, told)
  const acting = actingNames(tokens, told)
  if (!signed.size && !acting.size) return { text, tokens, sentences: told }
  const settled = (m: Mention): Mention => asBody(acting, asSigned(signed, m))
  return { text, tokens, sentences: told.map((s) => ({ ...s, mentions: s.mentions.map(settled) })) }

  function hit(i: number): Hits | null {
    let h = hits[i]
    if (h === undefined) h = hits[i] = lexicon.at(tokens, i, tokens.length)
    return h
  }

  function sentence(r: Omit<Sentence, 'mentions'>, learning: boolean): Sentence {
    const ask = (): void => void unsure.add(r.from)
    return { ...r, mentions: readSentence({ text, tokens, hit, known, learning, ask }, r, dates) }
  }
}

function sentenceRanges(
  text: string,
  tokens: readonly Token[],
  blocks: readonly Block[],
): Omit<Sentence, 'mentions'>[] {
  const out: Omit<Sentence, 'mentions'>[] = []
  let t = 0
  blocks.forEach((b, block) => {
    if (b.kind === 'furniture' || b.kind === 'caption') return
    for (const [start, end] of sentences(text, b)) {
      while (t < tokens.length && tokens[t]!.start < start) t++
      const from = t
      while (t < tokens.length && tokens[t]!.start < end) t++
      if (t > from) out.push({ from, to: t, start, end, block, blockKind: b.kind })
    }
  })
  return out
}

function dateMentions(text: string, tokens: readonly Token[], anchor: string | undefined): DateMentionToken[] {
  const out: DateMentionToken[] = []
  let t = 0
  for (const d of findDates(text, anchor ? { anchor, weeks: true } : {})) {
    while (t < tokens.length && tokens[t]!.end <= d.start) t++
    const from = t
    let to = t
    while (to < tokens.length && tokens[to]!.start < d.end) to++
    if (to > from)
      out.push({
        kind: 'date',
        from,
        to,
        date: d.from,
        precision: d.precision,
        relative: d.relative,
        ...(d.to ? { end: d.to } : {}),
        ...((d as { cue?: string }).cue ? { cue: (d as { cue?: string }).cue } : {}),
      })
  }
  return out
}

/** States named between two tokens, by the bundled dictionary. */
export function countriesWithin(tokens: readonly Token[], from: number, to: number): CountryMention[] {
  const out: CountryMention[] = []
  for (let i = from; i < to;) {
    const c = gazetteer().at(tokens, i, to)?.country
    if (c) out.push({ kind: 'country', from: i, to: c.to, code: c.country.code, form: c.form })
    i = c ? c.to : i + 1
  }
  return out
}
