// Lines that are one paragraph, item or row, joined to it: by the column they were broken at, by how the one ends and the next begins.
import { isLower, isSpace, isUpper } from '../sentences.ts'
import type { BlockKind } from '../types.ts'
import {
  columns,
  DANGLING,
  endsSentence,
  FULL_DATE,
  type Line,
  type Marker,
  markerOf,
  PERSON_ROW,
  ROW_LABEL,
  TIME_ROW,
} from './lines.ts'
import { capitalsWidth, filledWidth, wrapWidth } from './wrap.ts'

/** One or more lines that are laid out as one. */
export interface Piece {
  start: number
  end: number
  readonly indent: number
  readonly blankBefore: boolean
  readonly marker?: Marker
  readonly level?: number
  kind: BlockKind
  /** Joined from several lines. */
  readonly wrapped: boolean
}

export function piecesOf(text: string, lines: readonly Line[]): Piece[] {
  const pieces: Piece[] = []
  const width = wrapWidth(text, lines, 0, lines.length, 4, 0.6)
  for (let i = 0; i < lines.length;) {
    let to = i + 1
    while (to < lines.length && !lines[to]!.blankBefore) to++
    const local =
      width ?? (to - i >= 4 ? wrapWidth(text, lines, i, to, 3, 0.8) : undefined) ?? filledWidth(text, lines, i, to)
    chunk(text, lines, i, to, local, pieces)
    i = to
  }
  return pieces
}

function chunk(
  text: string,
  lines: readonly Line[],
  from: number,
  to: number,
  width: number | undefined,
  out: Piece[],
): void {
  let rowIndent = -1
  for (let i = from; i < to;) {
    const first = lines[i]!
    const head = text.slice(first.start, Math.min(first.end, first.start + 320))
    const timed = TIME_ROW.test(head) && first.end - first.start <= 400
    const marker = timed ? undefined : markerOf(text, first)
    const label = !marker && first.end - first.start <= 250 && ROW_LABEL.test(head)
    const row =
      timed ||
      label ||
      (!marker && columns(head)) ||
      (rowIndent >= 0 && first.indent > rowIndent && first.end - first.start <= 250)
    let last = i
    const [own, end] = capitalsWidth(text, lines, i, to) ?? [width, to]
    if (!row || label)
      while (
        last + 1 < end &&
        joins(
          text,
          lines[last]!,
          lines[last + 1]!,
          own,
          marker !== undefined && first.indent + marker.length <= lines[last + 1]!.indent,
        )
      )
        last++
    else while (last + 1 < to && isLower(text[lines[last + 1]!.start]!) && !markerOf(text, lines[last + 1]!)) last++
    const inner = rowIndent >= 0 && !timed && row && (first.indent > rowIndent || label)
    if (timed) rowIndent = first.indent
    else if (!row) rowIndent = -1
    out.push({
      start: first.start + (marker?.length ?? 0),
      end: lines[last]!.end,
      indent: first.indent,
      blankBefore: first.blankBefore,
      ...(marker ? { marker } : {}),
      ...(row ? { level: inner ? 2 : 1 } : {}),
      kind: row ? 'row' : 'paragraph',
      wrapped: last > i,
    })
    i = last + 1
  }
}

/** Whether the next line goes on with what this line began. */
function joins(text: string, line: Line, next: Line, width: number | undefined, hanging: boolean): boolean {
  const head = text.slice(next.start, Math.min(next.end, next.start + 320))
  if (TIME_ROW.test(head) && !isLower(head[0]!)) {
    if (!(width && line.indent + line.end - line.start > width * 0.75)) return false
  } else if (
    markerOf(text, next) &&
    !(width && /^\d{1,3}[.)]/.test(head) && DANGLING.test(text.slice(Math.max(line.start, line.end - 20), line.end)))
  )
    return false
  if (next.end - next.start <= 250 && ROW_LABEL.test(head) && isUpper(head[0]!)) return false
  const tail = text.slice(Math.max(line.start, line.end - 20), line.end)
  if (isLower(head[0]!)) return true
  if (columns(head)) return false
  if (width) {
    let word = 0
    while (word < head.length && !isSpace(head.charCodeAt(word))) word++
    if (line.indent + line.end - line.start + 1 + word >= width - 2)
      return !(endsSentence(text, line.start, line.end) && next.indent > line.indent + 1)
  }
  if (hanging && !endsSentence(text, line.start, line.end) && !PERSON_ROW.test(head)) return true
  const c = tail[tail.length - 1]!
  if (c === ',' || DANGLING.test(tail))
    return line.end - line.start > 24 && !PERSON_ROW.test(head) && !FULL_DATE.test(head.slice(0, 40))
  return false
}

/** A sentence that a blank line cuts in the middle ("as was agreed at the", "last meeting") is one paragraph. */
export function joinBroken(text: string, pieces: Piece[]): Piece[] {
  const out: Piece[] = []
  for (const p of pieces) {
    const before = out[out.length - 1]
    if (
      before &&
      !p.marker &&
      p.kind !== 'row' &&
      before.kind !== 'row' &&
      (before.end - before.start > 40 || capitalsBroken(text, before, p)) &&
      !endsSentence(text, before.start, before.end)
    ) {
      const c = text[p.start]!
      const tail = text.slice(Math.max(before.start, before.end - 20), before.end)
      const close = tail[tail.length - 1]!
      if (
        !':;'.includes(close) &&
        ((isLower(c) && p.end - p.start > 2) || (p.blankBefore && isUpper(c) && DANGLING.test(tail)))
      ) {
        out[out.length - 1] = { ...before, end: p.end, wrapped: true }
        continue
      }
    }
    out.push(p)
  }
  return out
}

/** A letterhead in capitals, cut behind a small word: "MINISTRY OF", "THE HARBOURS". */
function capitalsBroken(text: string, before: Piece, p: Piece): boolean {
  if (p.end - p.start > 60) return false
  const both = `${text.slice(before.start, before.end)} ${text.slice(p.start, p.end)}`
  return both === both.toUpperCase() && /\b(?:OF|THE|AND|FOR|OF THE)$/.test(text.slice(before.start, before.end))
}
