// The day that "the following day" and "two days earlier" count from: the last one of the story, not of an aside.
import type { DateMention } from '../../types.ts'
import { dayNumber, parseIso } from './calendar.ts'
import { anchorDay, blankLines, BOUNDS, type Reader } from './reader.ts'
import { sentenceStart } from './tense.ts'
import { tenseAt } from './years.ts'

export interface ToldDay {
  readonly n: number
  readonly relative: boolean
}

const REACH = 2500
const MENTIONS = 12

/** The day that the text at `i` has come to; undefined where it tells none, or two. */
export function toldDay(r: Reader, i: number): ToldDay | undefined {
  const { text } = r
  const sentence = sentenceStart(text, i, r.lower)
  const sentenceBefore = sentenceStart(text, sentence - 1, r.lower)
  let aside: ToldDay | undefined
  for (let k = r.out.length - 1; k >= 0 && k >= r.out.length - MENTIONS; k--) {
    const m = r.out[k]!
    if (i - m.end > REACH) break
    const kind = kindOf(r, m, i)
    if (kind === 'none') continue
    if (m.to !== undefined) return undefined
    const day = { n: numberOf(m), relative: m.relative }
    if (m.start >= sentence) return day
    const sameParagraph = !blankLines(text, m.end, i, 1)
    if (kind === 'aside') {
      if (sameParagraph && m.start >= sentenceBefore) aside ??= day
      continue
    }
    // An aside in the sentence before, and the story's own day in the same paragraph: either may be meant.
    if (aside) return sameParagraph && aside.n !== day.n ? undefined : aside
    return day
  }
  return aside
}

function numberOf(m: DateMention): number {
  const p = parseIso(m.from)!
  return dayNumber(p.y, p.m!, p.d!)
}

const ASIDE =
  /\bhad\b|\b(?:which|who|whose|where|when|since)\b[^,;]{0,90}$|,\s(?:\w+ly\s)?\w+(?:ed|en)\s(?:[^,;\s]+\s){0,5}(?:on\s)?(?:the\s)?$/
const HAD_BEHIND = /^[^.;]{0,60}\bhad\b/

function kindOf(r: Reader, m: DateMention, i: number): 'story' | 'aside' | 'none' {
  const { text } = r
  if (m.precision !== 'day' || BOUNDS.has(m.cue) || m.cue === 'of' || m.cue === 'to') return 'none'
  const here = anchorDay(r)
  if (here !== undefined && numberOf(m) > here && tenseAt(r, { start: i, end: i }) !== 'future') return 'none'
  if (isHeader(text, m, i)) return 'none'
  const before = text.slice(Math.max(sentenceStart(text, m.start, r.lower), m.start - 160), m.start)
  return ASIDE.test(before) || HAD_BEHIND.test(text.slice(m.end, m.end + 80)) ? 'aside' : 'story'
}

/** A dateline or a title: a short line that is no sentence and ends before `i`. */
function isHeader(text: string, m: DateMention, i: number): boolean {
  const from = Math.max(text.lastIndexOf('\n', m.start - 1) + 1, m.start - 120)
  const line = text.slice(from, m.end + 120)
  const stop = line.indexOf('\n')
  return stop >= 0 && stop <= 110 && from + stop < i && !/[.!?]["”’)]?\s*$/.test(line.slice(0, stop))
}
