// Kept text -> blocks. Works on lines and single characters, never on a tagger: every byte of every document passes here.
import { furnitureReach, isCaption, siteNotice } from './load/furniture.ts'
import { personName } from './metadata/names.ts'
import { isLower, isSpace, isUpper } from './sentences.ts'
import type { Block, BlockKind } from './types.ts'

export { sentences } from './sentences.ts'

interface Line {
  /** Trimmed, UTF-16 code units of the text. */
  readonly start: number
  readonly end: number
  readonly indent: number
  readonly blankBefore: boolean
}

interface Marker {
  /** Characters from the start of the line to the text behind the marker. */
  readonly length: number
  readonly type: 'bullet' | 'number' | 'letter' | 'paren'
}

/** One or more lines that are laid out as one. */
interface Piece {
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

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
/** A full date in one of the common notations; enough to know a date line by, not to read it. */
export const FULL_DATE = new RegExp(
  `\\b(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}\\.?,? \\d{4}|${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[./]\\d{1,2}[./]\\d{4})\\b`,
  'i',
)

const DANGLING =
  /(?:^|[\s(])(?:the|a|an|of|and|or|nor|to|in|on|at|by|for|from|with|into|between|among|during|under|over|through|towards?|against|via|as|than|that|which|who|whose|is|are|was|were|be|been|has|have|had|will|would|shall|should|can|could|may|must|its|their|his|her|our|your|my|this|these|those|both|its|including|regarding|concerning|mr\.|mrs\.|ms\.|dr\.|prof\.|h\.e\.|&)$/i
const TIME_ROW =
  /^(?:from |at )?(?:(?:[01]?\d|2[0-4])[:h][0-5]\d(?!\d)|(?:[01]?\d|2[0-4])\.[0-5]\d(?![.\d])(?=\s*(?:[-–—]|[ap]\.?m\b|hrs|h\b|\s{2}|\t))|\d{1,2} ?[ap]\.?m\.?(?![\p{L}])|\d{4} ?(?:hrs?|hours)\b|(?:[01]\d|2[0-4])[0-5]\d ?[-–—] ?(?:[01]\d|2[0-4])[0-5]\d(?!\d))/iu
const ROW_LABEL =
  /^(?:venue|dates?|time|place|location|organi[sz]ers?|organi[sz]ed by|co-organi[sz]ers?|sponsors?|sponsored by|hosts?|hosted by|co-hosts?|chairs?|chaired by|chairpersons?|chairmen|chairman|co-chairs?|vice-chairs?|moderators?|moderated by|speakers?|keynote(?: speakers?| speech| address)?|panell?ists?|panel|discussants?|rapporteurs?|facilitators?|opening(?: remarks| address| speech)?|closing(?: remarks| address| speech)?|welcome(?: remarks| address)?|participants?|attendees|introduced by|presenters?|presentations?|interpreters?|present|members?|head of delegation|delegation|heads?|luncheon speaker|dinner speaker|session|subject|agenda|languages?|format|date and time|in the chair|from|to)\s{0,3}(?:[:：]|\s{3,}|\t)\s{0,40}\S/i
const PERSON_ROW =
  /^(?:h\.\s?e\.|his excellency|her excellency|mr\b|mrs\b|ms\b|mme\b|dr\b|prof\b|professor|amb\b|ambassador|hon\b|sen\b|senator|rep\b|gen\b|lt\b|maj\b|col\b|capt\b|brig\b|adm\b|sir|dame|lord)[.\s]/i
const BYLINE = /^(?:by|written by|reported by|authors?:|text by|story by|edited by)\s+(?=\p{Lu})/iu
const POST =
  /\b(?:director|minister|ambassador|secretary|president|chair(?:man|woman|person)?|commissioner|professor|fellow|researcher|correspondent|editor|adviser|advisor|envoy|representative|general|officer|head|governor|spokesperson|chief|counsell?or|attach[eé]|consul)\b/i
/** What a line under a headline would not say of a person, or a person's line would. */
const OWN_LINE =
  /^(?:H\.\s?E\.|Mr|Mrs|Ms|Dr|Prof|Amb|Ambassador|Professor)\b|^\p{Lu}{2,}\s\p{Lu}\p{Ll}|\p{Ll}\s\p{Lu}{2,}$/u
const NAME_LINE =
  /^(?:(?:H\.\s?E\.|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Prof\.?|Amb\.?|Ambassador|Professor)\s+){0,3}\p{Lu}[\p{L}'’.-]{0,30}(?:\s+(?:(?:bin|binti|al|de|da|dos|van|von|der|den|el|la|le|du|bint)\s+){0,2}\p{Lu}[\p{L}'’.-]{0,30}){1,3}$/u

/** The blocks of a text, in order, not overlapping. `blocks` from a loader that knows the layout are kept and only searched for furniture. */
export function segment(text: string, blocks?: readonly Block[]): Block[] {
  if (blocks) return markFurniture(text, relabel(text, blocks))
  const pieces = joinBroken(text, piecesOf(text, linesOf(text)))
  classify(text, pieces)
  return markFurniture(
    text,
    pieces
      .filter((p) => p.end > p.start)
      .map((p) => ({ kind: p.kind, start: p.start, end: p.end, ...(p.level ? { level: p.level } : {}) })),
  )
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let blank = true
  for (let at = 0; at <= text.length;) {
    let stop = text.indexOf('\n', at)
    if (stop < 0) stop = text.length
    let start = at
    let indent = 0
    for (; start < stop; start++) {
      const c = text.charCodeAt(start)
      if (c === 32 || c === 0xa0 || c === 13 || c === 0x3000) indent += 1
      else if (c === 9) indent += 4
      else break
    }
    let end = stop
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--
    if (end > start) lines.push({ start, end, indent, blankBefore: blank })
    blank = end === start
    at = stop + 1
  }
  return lines
}

/** The column at which a text was wrapped by hand, where most of its lines end just before it. */
function wrapWidth(
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
 * The column of a paragraph of few lines: each but the last could not have held the next word, and the last one ends a sentence. So two lines
 * are enough where a name begins the second; a headline over its date ends no sentence.
 */
function filledWidth(text: string, lines: readonly Line[], from: number, to: number): number | undefined {
  if (to - from < 2 || !endsSentence(text, lines[to - 1]!.start, lines[to - 1]!.end)) return undefined
  const lengths = lines.slice(from, to).map((l) => l.indent + l.end - l.start)
  const width = Math.max(...lengths)
  if (width < 45 || width > 140) return undefined
  for (let i = from; i + 1 < to; i++) {
    const next = lines[i + 1]!
    const head = text.slice(next.start, Math.min(next.end, next.start + 60))
    if (markerOf(text, next) || TIME_ROW.test(head) || ROW_LABEL.test(head)) return undefined
    const word = /^\S{1,40}/.exec(head)?.[0].length ?? 0
    // some type two blanks behind a sentence
    const gap = endsSentence(text, lines[i]!.start, lines[i]!.end) ? 2 : 1
    if (lengths[i - from]! + gap + word <= width) return undefined
  }
  return width
}

/** Whether the lines of a paragraph were broken by the margin alone, so that they are one. */
export function brokenByMargin(text: string, start: number, end: number): boolean {
  const own = text.slice(start, end)
  const lines = linesOf(own)
  return filledWidth(own, lines, 0, lines.length) !== undefined
}

function markerOf(text: string, line: Line): Marker | undefined {
  const c = text[line.start]!
  const code = text.charCodeAt(line.start)
  const rest = text.slice(line.start, Math.min(line.end, line.start + 16))
  let m: RegExpExecArray | null
  if (code < 128) {
    if (code >= 48 && code <= 57) {
      m = /^\d{1,3}(?:\.\d{1,3}){0,3}[.)]\s+(?=\S)|^\d{1,3}(?:\.\d{1,3}){1,3}\s+(?=\S)/.exec(rest)
      return m ? { length: m[0].length, type: 'number' } : undefined
    }
    if (c === '-' || c === '*' || c === '+' || c === '>' || c === '~') {
      m = /^(?:[-*+~]|>{1,2}|--)\s+(?=\S)/.exec(rest)
      return m ? { length: m[0].length, type: 'bullet' } : undefined
    }
    if (c === '(') {
      m = /^\((?:\d{1,3}|[a-z]|[ivx]{1,5}|[A-Z]|[IVX]{1,5})\)\s*(?=\S)/.exec(rest)
      return m ? { length: m[0].length, type: 'paren' } : undefined
    }
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) {
      m = /^(?:[a-zA-Z]|[ivx]{1,5}|[IVX]{1,5})\)\s+(?=\S)|^(?:[a-z]|[ivx]{1,5}|[IVX]{2,5})\.\s+(?=\S)/.exec(rest)
      if (m) return { length: m[0].length, type: 'letter' }
      // "o" is what a hollow bullet of a word processor becomes
      return /^o\s{1,4}(?=\p{Lu})/u.test(rest) ? { length: /^o\s+/.exec(rest)![0].length, type: 'bullet' } : undefined
    }
    return undefined
  }
  m = /^(?:[•◦▪▫●○■□–—‣→➢➤✓✔·∙⁃➔►▶◆◇★☆※❖]|[\uF0B7\uF0A7\uF0D8])\s*(?=\S)/.exec(rest)
  if (m && ((c !== '–' && c !== '—') || m[0].length > 1)) return { length: m[0].length, type: 'bullet' }
  m = /^[①-⑳]\s*(?=\S)/.exec(rest)
  return m ? { length: m[0].length, type: 'number' } : undefined
}

const firstLetter = (text: string, from: number, to: number): string => {
  for (let i = from; i < to && i < from + 12; i++) {
    const c = text[i]!
    if (isUpper(c) || isLower(c) || (c >= '0' && c <= '9')) return c
  }
  return ''
}

const columns = (line: string): boolean => line.length <= 300 && (line.includes('\t') || /\S {4,}\S/.test(line))

function endsSentence(text: string, start: number, end: number): boolean {
  let i = end - 1
  for (let n = 0; n < 4 && i > start && '"\'”’)]»'.includes(text[i]!); n++) i--
  return '.!?…。！？'.includes(text[i]!)
}

function piecesOf(text: string, lines: readonly Line[]): Piece[] {
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
    if (!row || label)
      while (
        last + 1 < to &&
        joins(
          text,
          lines[last]!,
          lines[last + 1]!,
          width,
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
function joinBroken(text: string, pieces: Piece[]): Piece[] {
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

function classify(text: string, pieces: Piece[]): void {
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
function relabel(text: string, blocks: readonly Block[]): Block[] {
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

function isByline(
  text: string,
  line: string,
  pieces: readonly Pick<Piece, 'kind' | 'start' | 'end'>[],
  i: number,
  body: boolean,
): boolean {
  if (BYLINE.test(line) && !/[.!?]$/.test(line.replace(/\b(?:Jr|Sr|\p{Lu})\.$/u, ''))) return line.length <= 160
  const date = FULL_DATE.exec(line)
  if (date) {
    const rest = line.slice(0, date.index) + line.slice(date.index + date[0].length)
    if (
      line.length <= 130 &&
      !/[.!?;:]$/.test(rest.trim()) &&
      rest.split(/\s+/).length <= (body ? 4 : 14) &&
      ((date.index === 0 && rest.split(/\s+/).length <= 8) ||
        (date.index > 0 && dateSits(line, date.index, date[0].length)))
    )
      return true
  }
  if (body || i === 0 || i > 12) return false
  if (NAME_LINE.test(line) && personName(line)) {
    const said = (p: Pick<Piece, 'start' | 'end'> | undefined): string =>
      p && p.end - p.start <= 200 ? text.slice(p.start, p.end) : ''
    const next = said(pieces[i + 1])
    return (
      pieces.slice(0, i).some((p) => p.kind === 'heading') &&
      (OWN_LINE.test(line) ||
        (next.includes(',') && POST.test(next)) ||
        FULL_DATE.test(next) ||
        /\b(?:remarks|speech|address|keynote|statement|lecture)\b/i.test(said(pieces[i - 1])))
    )
  }
  return pieces[i - 1]!.kind === 'byline' && line.includes(',') && POST.test(line) && !/[.!?]$/.test(line)
}

/** A date that closes the line or stands between bars, not one inside a headline. */
const dateSits = (line: string, at: number, length: number): boolean => {
  const before = line.slice(0, at).trimEnd().replace(/^[([]/, '')
  const after = line
    .slice(at + length)
    .replace(/[)\]\s.]+$/, '')
    .trim()
  if (
    /[|•·/–—]$|\s-$/.test(before) ||
    (/\($/.test(before) && before.split(/\s+/).length <= 3) ||
    (before === '' && after.split(/\s+/).length <= 8) ||
    /^(?:date|updated|issued|published|posted|released|last (?:updated|modified)|as of|date of issue)\b[^.]{0,20}$/i.test(
      before,
    )
  )
    return true
  if (/^(?:mon|tues|wednes|thurs|fri|satur|sun)day,?$/i.test(before)) return true
  // "Lima, Republic of Peru, 4 March 2031": a place, and nothing that a headline would have
  return (
    (after === '' || /^[-–—,|]?\s*\d{1,2}[:.h]\d{2}/.test(after)) &&
    /,$/.test(before) &&
    before.split(/\s+/).length <= 9 &&
    !/\b(?:remarks|statement|speech|meeting|visit|dialogue|summit|briefing|conference|interview|address|communiqu|declaration|session|forum|talks|report|minutes|symposium|seminar|workshop)\b/i.test(
      before,
    )
  )
}

/** Marks what belongs to the page: the lines that `furniture.ts` knows, and what they take along. */
function markFurniture(text: string, blocks: readonly Block[]): Block[] {
  const out: (Omit<Block, 'kind'> & { kind: BlockKind })[] = blocks.map((b) => ({ ...b }))
  const long = (b: Block): boolean => b.end - b.start > 240
  const firstBody = out.findIndex(
    (b) =>
      long(b) &&
      (b.kind === 'paragraph' || b.kind === 'item') &&
      !siteNotice(text.slice(b.start, Math.min(b.end, b.start + 601))),
  )
  for (let i = 0; i < out.length; i++) {
    const b = out[i]!
    const length = b.end - b.start
    if (length > 600) continue
    const line = text.slice(b.start, b.end)
    if (b.kind !== 'row' && isCaption(line)) b.kind = 'caption'
    if (b.kind === 'caption') continue
    const reach = furnitureReach(line)
    if (!reach) {
      if ((i < 4 || i > out.length - 8 || firstBody < 0 || i < firstBody) && siteNotice(line)) b.kind = 'furniture'
      continue
    }
    b.kind = 'furniture'
    // what stands before the text belongs to no comment section or author box: a menu there names them
    const after = firstBody >= 0 && i > firstBody
    if (reach === 'rest' && after) for (let j = i + 1; j < out.length; j++) out[j]!.kind = 'furniture'
    if (reach === 'list')
      for (
        let j = i + 1;
        j < out.length &&
        out[j]!.end - out[j]!.start <= 160 &&
        !(out[j]!.kind === 'paragraph') &&
        out[j]!.kind !== 'byline';
        j++
      ) {
        if (!after && out[j]!.kind !== 'item') break
        out[j]!.kind = 'furniture'
      }
    if (reach === 'bio' && after)
      for (let j = i + 1; j < out.length && j <= i + 5; j++) {
        const paragraph = out[j]!.kind === 'paragraph'
        out[j]!.kind = 'furniture'
        if (
          paragraph &&
          furnitureReach(text.slice(out[j]!.start, Math.min(out[j]!.end, out[j]!.start + 201))) === undefined
        )
          break
      }
  }
  return out
}
