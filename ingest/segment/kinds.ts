// What each piece is: heading, by-line, item, row, caption or paragraph.
import { isCaption, siteNotice } from '../load/furniture.ts'
import { isLower, isUpper } from '../sentences.ts'
import type { Block } from '../types.ts'
import { isByline } from './bylines.ts'
import { endsSentence, PERSON_ROW, TIME_ROW } from './lines.ts'
import type { Piece } from './pieces.ts'

const firstLetter = (text: string, from: number, to: number): string => {
  for (let i = from; i < to && i < from + 12; i++) {
    const c = text[i]!
    if (isUpper(c) || isLower(c) || (c >= '0' && c <= '9')) return c
  }
  return ''
}

export function classify(text: string, pieces: Piece[]): void {
  const stack: { indent: number; type: string }[] = []
  let body = false
  let headed = false
  for (let i = 0; i < pieces.length; i++) {
    const p = pieces[i]!
    const length = p.end - p.start
    const next = pieces[i + 1]
    const line = length <= 400 ? text.slice(p.start, p.end) : ''
    const short = length <= 200
    const closed = endsSentence(text, p.start, p.end)
    if (!p.marker && p.kind !== 'row') stack.length = 0
    if (short && isCaption(line)) p.kind = 'caption'
    // "15:59 11.10.2031": when it was put online, no row of a programme
    else if (p.kind === 'row' && !body && STAMP.test(line)) p.kind = 'byline'
    else if (p.kind === 'row') continue
    else if (p.marker) {
      while (
        stack.length &&
        (stack[stack.length - 1]!.indent > p.indent ||
          (stack[stack.length - 1]!.indent === p.indent &&
            stack[stack.length - 1]!.type !== p.marker.type &&
            stack.some((s) => s.type === p.marker!.type)))
      )
        stack.pop()
      const top = stack[stack.length - 1]
      if (!top || top.indent < p.indent || top.type !== p.marker.type)
        stack.push({ indent: p.indent, type: p.marker.type })
      const title = length <= 110 && (!closed || titleCase(line)) && !/[,;:]$/.test(line)
      if (
        p.marker.type !== 'bullet' &&
        title &&
        next &&
        !next.marker &&
        next.kind !== 'row' &&
        next.end - next.start > 60
      )
        p.kind = 'heading'
      else if (p.marker.type === 'number' && stack.length === 1 && closed) p.kind = 'paragraph'
      else p.kind = 'item'
      Object.assign(p, { level: p.kind === 'paragraph' ? undefined : p.kind === 'heading' ? 2 : stack.length })
    } else if (short && isByline(text, line, pieces, i, body)) p.kind = 'byline'
    else if (length <= 280 && isHeading(line, closed, body || headed)) {
      const run = body && !p.blankBefore && pieces[i - 1]!.kind !== 'paragraph'
      const listed =
        PERSON_ROW.test(line) ||
        (run && /,/.test(line) && (pieces[i - 1]!.kind === 'row' || pieces[i - 1]!.kind === 'heading'))
      p.kind = listed && (body || i > 2) ? 'row' : 'heading'
      Object.assign(p, { level: p.kind === 'row' || (!body && !headed) ? 1 : 2 })
      headed ||= p.kind === 'heading'
    } else p.kind = 'paragraph'
    if (p.kind === 'paragraph' && (length > 160 || closed)) body = body || (length > 60 && !(short && siteNotice(line)))
  }
}

const STAMP =
  /^\d{1,2}:\d{2}(?::\d{2})?,?\s+(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d|\d{1,2} \p{L}{3,9},? (?:19|20)\d\d|\p{L}{3,9} \d{1,2}, (?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d)$/u

/** Most words begin with a capital letter, as in a heading and in no sentence. */
function titleCase(line: string): boolean {
  const words = line.split(/\s+/).filter((w) => /^\p{L}{4,}/u.test(w))
  return words.length > 1 && words.filter((w) => isUpper(w[0]!)).length >= 0.8 * words.length
}

function isHeading(line: string, closed: boolean, body: boolean): boolean {
  const last = line[line.length - 1]!
  if (closed && !/\b(?:U\.S|D\.C|Inc|Ltd|Co|etc|[A-Z])\.$/.test(line) && last !== '?') return false
  // a headline may ask; a reporter says who he is, or more than one sentence
  if (last === '?' && (line.length > 100 || (body ? /[.!?:]\s/ : /[.!?]\s/).test(line))) return false
  if (',;–—-'.includes(last)) return false
  if (last === ':' && line.split(' ', 8).length > 3) return false
  const c = firstLetter(line, 0, line.length)
  return c !== '' && (isUpper(c) || (c >= '0' && c <= '9') || !isLower(c))
}

/** By-lines and date lines among the short paragraphs of a loader that knows the layout but not the words. */
export function relabel(text: string, blocks: readonly Block[]): Block[] {
  let body = false
  return blocks.map((b, i) => {
    const length = b.end - b.start
    const line = length <= 200 ? text.slice(b.start, b.end) : ''
    if (b.kind === 'paragraph' && (length > 160 || (length > 60 && endsSentence(text, b.start, b.end))))
      body = body || !siteNotice(line)
    if (b.kind !== 'paragraph') return b
    if (length <= 400 && TIME_ROW.test(text.slice(b.start, b.start + 40))) return { ...b, kind: 'row', level: 1 }
    return line !== '' && isByline(text, line, blocks, i, body) ? { ...b, kind: 'byline' } : b
  })
}
