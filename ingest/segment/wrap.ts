// The column at which a text was broken by hand or by the margin.
import { isLower, isSpace } from '../sentences.ts'
import { endsSentence, type Line, linesOf, markerOf, ROW_LABEL, TIME_ROW } from './lines.ts'

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
    if (isLower(head[0]!)) lower++
    const length = l.indent + l.end - l.start
    full.push(length)
    let word = n.start
    while (word < n.end && word - n.start < 40 && !isSpace(text.charCodeAt(word))) word++
    reach.push(length + 1 + word - n.start)
  }
  // prose goes on in small letters; a list of names does not
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

/** Whether the lines of a paragraph were broken by the margin alone, so that they are one. */
export function brokenByMargin(text: string, start: number, end: number): boolean {
  const own = text.slice(start, end)
  const lines = linesOf(own)
  return filledWidth(own, lines, 0, lines.length) !== undefined
}
