// Typed spans in each sentence: dictionary, dates, bodies, events, instruments, posts and people, words that refer back.
// Two rounds: the first learns this text's own acronyms and short names, the second uses them everywhere.
import type { CountryMention, DateMentionToken, Sentence } from '../mention.ts'
import { scan, type Token } from '../scan.ts'
import { sentences } from '../segment.ts'
import type { Block } from '../types.ts'
import { findDates } from './dates.ts'
import { gazetteer, type Gazetteer, type Hits } from './gazetteer.ts'
import { learn, nothingLearned } from './learned.ts'
import { readSentence } from './sentence.ts'

export interface Annotated {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
}

/** All mentions of a text. `anchor`: the document's date, for relative dates. */
export function annotate(
  text: string,
  blocks: readonly Block[],
  anchor?: string,
  lexicon: Gazetteer = gazetteer(),
): Annotated {
  const tokens = scan(text)
  const ranges = sentenceRanges(text, tokens, blocks)
  const known = nothingLearned()
  const hits: (Hits | null | undefined)[] = new Array(tokens.length)
  const dates = dateMentions(text, tokens, anchor)
  for (const r of ranges.map((range) => sentence(range, true))) learn(known, tokens, r.mentions)
  return { text, tokens, sentences: ranges.map((r) => sentence(r, false)) }

  function hit(i: number): Hits | null {
    let h = hits[i]
    if (h === undefined) h = hits[i] = lexicon.at(tokens, i, tokens.length)
    return h
  }

  function sentence(r: Omit<Sentence, 'mentions'>, learning: boolean): Sentence {
    return { ...r, mentions: readSentence({ text, tokens, hit, known, learning }, r, dates) }
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
