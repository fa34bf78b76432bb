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

const BLANK_LINE = /\n[ \t\r]{0,9}\n/

/** A dateline or a title: a short paragraph that is no sentence and ends before `i`. */
function isHeader(text: string, m: DateMention, i: number): boolean {
  const behind = BLANK_LINE.exec(text.slice(m.end, m.end + 200))
  if (!behind || m.end + behind.index >= i) return false
  const before = text.slice(Math.max(0, m.start - 200), m.start)
  const from = before.length < 200 ? 0 : Math.max(before.lastIndexOf('\n\n'), before.lastIndexOf('\n\r\n'))
  return from >= 0 && !/[.!?]["”’)]?\s*$/.test(text.slice(m.start, m.end + behind.index))
}
