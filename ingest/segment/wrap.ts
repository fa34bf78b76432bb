// The column at which a text was broken by hand or by the margin.
import { isLower, isSpace } from '../sentences.ts'
import { DANGLING, endsSentence, type Line, linesOf, markerOf, ROW_LABEL, TIME_ROW } from './lines.ts'

/** One sentence ends and another begins within the line. */
const SENTENCES = /[\p{Ll})][.;] (?:the|and|The|A|In|On|At|It|They|He|She|Other|His|Her|This|These|For) /u

/** The column at which a text was wrapped by hand, where most of its lines end just before it. */
export function wrapWidth(
  text: string,
  lines: readonly Line[],
  from: number,
  to: number,
  least: number,
  share: number,
): number | undefined {
  const full: number[] = []
  let lower = 0
  const reach: number[] = []
  for (let i = from; i + 1 < to; i++) {
    const l = lines[i]!
    const n = lines[i + 1]!
    if (n.blankBefore) continue
    const head = text.slice(n.start, Math.min(n.end, n.start + 60))
    if (markerOf(text, n) || TIME_ROW.test(head) || ROW_LABEL.test(head)) continue
    if (
      isLower(head[0]!) ||
      DANGLING.test(text.slice(Math.max(l.start, l.end - 20), l.end)) ||
      SENTENCES.test(text.slice(l.start, l.end))
    )
      lower++
    const length = l.indent + l.end - l.start
    full.push(length)
    let word = n.start
    while (word < n.end && word - n.start < 40 && !isSpace(text.charCodeAt(word))) word++
    reach.push(length + 1 + word - n.start)
  }
  // prose goes on in small letters, or behind "the Prime Minister of" with a name; it ends its sentences anywhere. A list of names does none of it
  if (full.length < least || lower < full.length * 0.35) return undefined
  const sorted = [...full].sort((a, b) => a - b)
  const width = sorted[Math.floor((sorted.length - 1) * 0.95)]!
  if (width < 36 || width > 140) return undefined
  return reach.filter((r) => r >= width - 1).length >= share * reach.length ? width : undefined
}

/**
 * The column of a paragraph of few lines: each could not have held the next word, unless it ends a sentence, and the last one does. So two lines
 * are enough where a name begins the second; a headline over its date ends no sentence. Of many lines one in eight may be short, as a word
 * changed later leaves it.
 */
export function filledWidth(text: string, lines: readonly Line[], from: number, to: number): number | undefined {
  if (to - from < 2 || !endsSentence(text, lines[to - 1]!.start, lines[to - 1]!.end)) return undefined
  const lengths = lines.slice(from, to).map((l) => l.indent + l.end - l.start)
  const width = Math.max(...lengths)
  if (width < 45 || width > 140) return undefined
  let full = 0
  let short = 0
  for (let i = from; i + 1 < to; i++) {
    const next = lines[i + 1]!
    const head = text.slice(next.start, Math.min(next.end, next.start + 60))
    if (markerOf(text, next) || TIME_ROW.test(head) || ROW_LABEL.test(head)) return undefined
    const word = /^\S{1,40}/.exec(head)?.[0].length ?? 0
    const ends = endsSentence(text, lines[i]!.start, lines[i]!.end)
    // some type two blanks behind a sentence
    const gap = ends ? 2 : 1
    if (lengths[i - from]! + gap + word > width) full++
    // the end of a paragraph that no blank line parts from the next
    else if (ends && to - from > 4) continue
    else short++
  }
  return full > 0 && short * 8 <= full ? width : undefined
}

/**
 * The column of a title of three lines or more in capitals, each but the last without room for the next word, and the line behind it. Two lines
 * tell nothing: a letterhead stands over its title too.
 */
export function capitalsWidth(
  text: string,
  lines: readonly Line[],
  from: number,
  to: number,
): [number, number] | undefined {
  const own = (i: number): string => text.slice(lines[i]!.start, lines[i]!.end)
  const capitals = (i: number): boolean => own(i).length <= 140 && /\p{Lu}{3}/u.test(own(i)) && !/\p{Ll}/u.test(own(i))
  let end = from
  while (end < to && end - from < 8 && capitals(end)) end++
  if (end - from < 3) return undefined
  const width = Math.max(...lines.slice(from, end).map((l) => l.end - l.start))
  if (width < 50) return undefined
  for (let i = from; i + 1 < end; i++)
    if (own(i).length + 1 + own(i + 1).split(' ', 1)[0]!.length < width) return undefined
  return [width, end]
}

/** Whether the lines of a paragraph were broken by the margin alone, so that they are one. */
export function brokenByMargin(text: string, start: number, end: number): boolean {
  const own = text.slice(start, end)
  const lines = linesOf(own)
  return filledWidth(own, lines, 0, lines.length) !== undefined
}
