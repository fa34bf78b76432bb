// The layout of a programme: lines with their time, day, label and cells; which of them the reader of programmes owns.
import { brokenByMargin } from '../../segment/wrap.ts'
import type { Annotated } from '../../annotate/annotate.ts'
import type { Sentence } from '../../mention.ts'
import { sentences } from '../../sentences.ts'
import type { BlockKind } from '../../types.ts'
import { clockAt, trailingClock, type Clock } from './clock.ts'
import { labelAt, type Label } from './labels.ts'
import { capitals, countedTitle, eventful, LABEL_INSIDE, mayBeEventful, MEETS, OFF_SAID, titleAt } from './titles.ts'

export interface Cell {
  /** What stands behind the label. */
  readonly start: number
  readonly end: number
  /** Where the label, else the cell, begins. */
  readonly at: number
  readonly label?: Label
  /** The label stands alone on its line. */
  readonly alone?: boolean
  /** Column of a table, counted from 0 with the time. */
  readonly column?: number
}

export type Part = 'day' | 'row' | 'title' | 'label' | 'text' | 'prose' | 'head'

export interface Line {
  readonly start: number
  readonly end: number
  readonly kind: BlockKind
  part: Part
  readonly clock?: Clock
  /** Above the first day, time or session. */
  front: boolean
  /** "Day 2": its number. */
  readonly day?: { readonly number?: number }
  readonly cells: readonly Cell[]
}

const WEEKDAY = '(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\\b\\.?'
export const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?'
const DATE = `(?:\\d{1,2}(?:st|nd|rd|th)?(?:\\s+of)?\\s+${MONTH}(?:,?\\s+\\d{4})?|${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s+\\d{4})?(?![\\d–-])|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{4})`
const COUNTS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven']
const ROMANS = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii']
const RANKS = ['', 'first', 'second', 'third', 'fourth', 'fifth']
const DAY = new RegExp(
  `^(?:day\\s*[#:]?\\s*(\\d{1,2}|one|two|three|four|five|six|seven|i{1,3}|iv|vi{0,2})\\b|(first|second|third|fourth|fifth)\\s+day\\b)?[\\s:,.|()–—-]*(${WEEKDAY})?[\\s:,.|()–—-]*(${DATE})?`,
  'iu',
)
const FINITE =
  /\b(?:is|are|was|were|will|shall|has|have|had|can|may|must|should|would|took|takes|held|holds|met|meets|applies|apply|aims?|seeks?|brings?|brought|drew|leads?|reserve|please|joined|said|includes?|provides?|examines?|explores?|focuses|addresses|looks|considers|discusses|attends?|hosts?|delivers?|participates?|receives?|departs?|arrives?|travels?|visits?|speaks?|gives?|welcomes?)\b/
const ACTS =
  /^(?:\p{Lu}[\p{L}'’.-]*\s+(?:and\s+)?){1,8}(?:will |to |also )?(?:meets?|attends?|hosts?|delivers?|participates?|holds?|receives?|departs?|arrives?|travels?|visits?|joins?|speaks?|gives?|chairs?|addresses|opens|tours|signs?)\s+(?!by\b)/u
const COLUMN =
  /^(?:times?|hours?|schedule|sessions?|topics?|titles?|activit(?:y|ies)|events?|speakers?|presenters?|moderators?|chairs?|venues?|rooms?|places?|locations?|items?|programmes?|programs?|dates?|days?|details?|panell?ists?|facilitators?|responsible|remarks|description|subjects?|lead|participants|who|what|where|when|session title|#|no\.?)$/i
const DANGLING = /(?:,|\b(?:and|of|the|for|formerly|former|to|at|in|&))$/i
export const HONOUR =
  /^(?:H\.\s?E\.|HE |Mr|Mrs|Ms|Mx|Mme|Dr|Prof|Professor|Amb|Ambassador|Hon|Sen|Gen|General|Lt|Maj|Col|Colonel|Capt|Captain|Brig|Adm|Admiral|Vice Admiral|Rear Admiral|Commodore|Sir|Dame|Lord|Eng)\b/

/** The lines of a document as they were laid out, parsed. */
export const linesOf = (a: Annotated): Line[] => physical(a).flatMap((l) => parse(a.text, l))

export const peopled = (l: Label | undefined): boolean =>
  !!l && /^(?:chair|moderator|speaker|present|with)$/.test(l.task)

const bodied = (l: Label | undefined): boolean => !!l && /^(?:co-)?organizer$|^host$|^sponsor$|^support$/.test(l.task)

interface Physical {
  start: number
  end: number
  readonly kind: BlockKind
}

/** Lines as they were laid out: a block broken by hand is several, a sentence broken by the margin is one. */
function physical(a: Annotated): Physical[] {
  const { text } = a
  const blocks: { kind: BlockKind; start: number; end: number }[] = []
  let last: Sentence | undefined
  for (const s of a.sentences) {
    if (last && last.block === s.block) blocks.at(-1)!.end = s.end
    else blocks.push({ kind: s.blockKind, start: s.start, end: s.end })
    last = s
  }
  const out: Physical[] = []
  for (const b of blocks) {
    let at = b.start
    let first = true
    const whole = b.kind === 'paragraph' && brokenByMargin(text, b.start, b.end)
    while (at < b.end) {
      let stop = text.indexOf('\n', at)
      if (stop < 0 || stop > b.end) stop = b.end
      let from = at
      let to = stop
      while (from < to && /[\s|]/.test(text[from]!) && text[from] !== '\t') from++
      while (to > from && /[\s|]/.test(text[to - 1]!)) to--
      at = stop + 1
      if (to <= from || /^[\s|:=+_-]+$/.test(text.slice(from, to))) continue
      const words = text.slice(from, to)
      const before = out.at(-1)
      const opens = !!clockAt(text, from, to) || !!labelAt(text, from, to) || HONOUR.test(words)
      const inner =
        !first && (b.kind !== 'paragraph' || /^\p{Ll}/u.test(words) || (before && before.end - before.start > 90))
      const cut =
        before &&
        first &&
        b.kind !== 'paragraph' &&
        DANGLING.test(text.slice(before.start, before.end)) &&
        before.kind !== 'paragraph'
      if (before && !first && whole) before.end = to
      else if (before && !opens && (inner || cut) && !DAY.exec(words)?.[0]?.trim()) before.end = to
      else out.push({ start: from, end: to, kind: b.kind })
      first = false
    }
  }
  return out
}

function parse(text: string, l: Physical): Line[] {
  const line = (part: Part, cells: readonly Cell[], more: Partial<Line> = {}): Line => ({
    ...l,
    part,
    cells,
    front: false,
    ...more,
  })
  const words = text.slice(l.start, l.end)
  const raw = pieces(text, l.start, l.end)
  if (raw.length >= 2 && raw.every(([a, b]) => COLUMN.test(text.slice(a, b))))
    return [
      line(
        'head',
        raw.map(([x, y], column) => ({ start: x, end: y, at: x, column })),
      ),
    ]
  const d = DAY.exec(words)
  if (d && d[0].trim() && (d[1] || d[2] || d[3] || d[4])) {
    const rest = words.slice(d[0].length)
    const number = d[1]
      ? Number(d[1]) || Math.max(COUNTS.indexOf(d[1].toLowerCase()), ROMANS.indexOf(d[1].toLowerCase()))
      : d[2]
        ? RANKS.indexOf(d[2].toLowerCase())
        : undefined
    const clock = clockAt(text, l.start + d[0].length, l.end)
    const range =
      /^\s*(?:[-–—&]|and|to)\s*(?:\d|\p{Lu}\p{Ll}+\s+\d|day\b)/iu.test(rest) ||
      /^\d{1,2}\s*(?:[-–—&]|and|to)\s*\d/.test(words)
    const from = l.start + d[0].length
    const day = (end: number): Line =>
      line('day', [{ start: l.start, end, at: l.start }], { day: number ? { number } : {} })
    // "4 June, 09:00  Opening": a day and a row
    if (clock) return [{ ...day(from), end: from }, ...parse(text, { ...l, start: skip(text, from, l.end) })]
    if (
      !range &&
      words.length <= 140 &&
      rest.split(/\s+/).filter(Boolean).length <= 14 &&
      !FINITE.test(rest) &&
      (d[1] || d[2] || d[4] || rest.trim() === '') &&
      !(d[4] && !d[1] && !d[3] && /\p{L}{3}/u.test(rest) && !/^[\s,:|–—-]/.test(rest))
    )
      return [day(l.end)]
  }
  const clock = clockAt(text, l.start, l.end)
  if (clock) {
    const start = skip(text, clock.end, l.end)
    if (says(text, start, l.end)) return [line('prose', [{ start, end: l.end, at: l.start }], { clock: clock.clock })]
    const cells = start < l.end ? rowCells(text, pieces(text, start, l.end), l.start) : []
    return [line('row', cells, { clock: clock.clock })]
  }
  const at = skip(text, l.start, l.end)
  const tail = trailingClock(text, at, l.end)
  const stop = tail?.start ?? l.end
  const parts = pieces(text, at, stop)
  const [begin, close] = parts[0] ?? [at, stop]
  const told = mayBeEventful(text.slice(begin, close)) ? titleAt(text, begin, close, true) : null
  const title = told && typeof told === 'object' && eventful(text.slice(told.start, told.end)) ? told : null
  const row = (): Line[] => [
    line(tail ? 'row' : 'title', rowCells(text, parts, l.start), tail ? { clock: tail.clock } : {}),
  ]
  if (title?.topic) return title.clock ? [line('row', rowCells(text, parts, l.start), { clock: title.clock })] : row()
  const prose = isProse(words) && !OFF_SAID.test(words)
  // most lines are prose, which no cells have to be looked for in
  if (prose && !(parts[0] && labelAt(text, ...parts[0])))
    return [line('prose', [{ start: l.start, end: l.end, at: l.start }])]
  const cells = cellsOf(text, parts)
  // "Note: The Presidents last met in Riga.": sentences, and no row of the programme
  const note = cells[0]?.label?.task === 'aside' && isProse(text.slice(cells[0].start, l.end))
  if (note) return [line('prose', [{ start: cells[0]!.start, end: l.end, at: l.start }])]
  if (cells[0]?.label || (!tail && cells.some((c) => bodied(c.label)))) return [line('label', cells)]
  if (tail || (title && words.length <= 220)) return row()
  return [line('text', cells)]
}

/** What stands behind a time is a sentence, not a title: "Secretary X meets with Y", "Markets open lower as talks go on". */
function says(text: string, start: number, stop: number): boolean {
  const words = text.slice(start, stop)
  const many = words.split(/\s+/).length
  if (many < 5 || labelAt(text, start, stop) || LABEL_INSIDE.test(words)) return false
  if (ACTS.test(words)) return true
  if (titleAt(text, start, stop, true)) return false
  return isProse(words) || (many >= 7 && !/[\t|]/.test(words) && !capitals(words) && !HONOUR.test(words))
}

export function isProse(words: string): boolean {
  if (!/[.!?]["”’)]*$/.test(words)) return false
  const all = words.split(/\s+/)
  return all.length >= 6 && FINITE.test(words) && !/^\p{Lu}[\p{L}\s]{2,30}:\s/u.test(words)
}

function skip(text: string, from: number, stop: number): number {
  let i = from
  while (i < stop && /[\s|:•●▪*·>–—,;.-]/.test(text[i]!)) i++
  return i
}

/** Cells of a table that was flattened: parted by tabs, bars or wide gaps; "PANEL A | Who Owns the Beach?" is one. Prose has none of them. */
function pieces(text: string, from: number, stop: number): [number, number][] {
  const out: [number, number][] = []
  let at = from
  const words = text.slice(from, stop)
  if (words.includes('|') || words.includes('\t') || words.includes('   '))
    for (const m of words.matchAll(/\t+| {3,}|\s\|\s?|\s{0,80}\|\s*$/g)) {
      if (!out.length && m[0].includes('|') && countedTitle(text.slice(at, from + m.index))) continue
      push(at, from + m.index)
      at = from + m.index + m[0].length
    }
  push(at, stop)
  return out
  function push(x: number, y: number): void {
    const a = skip(text, x, y)
    let b = y
    while (b > a && /\s/.test(text[b - 1]!)) b--
    if (b > a) out.push([a, b])
  }
}

/** Cells behind a time: a title first, from which no label is read. */
function rowCells(text: string, parts: readonly [number, number][], at: number): Cell[] {
  const first = parts[0]
  if (!first) return []
  const told = titleAt(text, first[0], first[1], true)
  const speech = labelAt(text, first[0], first[1])
  const title = told && (typeof told !== 'object' || told.topic || !speech)
  const head = title ? [{ start: first[0], end: first[1] }] : null
  if (!head) {
    const cells = cellsOf(text, parts, 1)
    return cells.length ? [{ ...cells[0]!, at }, ...cells.slice(1)] : []
  }
  const inner = splitInside(text, first[0], first[1])
  return [{ ...inner[0]!, at }, ...inner.slice(1), ...cellsOf(text, parts.slice(1), 2)]
}

function cellsOf(text: string, parts: readonly [number, number][], column = 0): Cell[] {
  const out: Cell[] = []
  for (let k = 0; k < parts.length; k++) {
    const [a, b] = parts[k]!
    const label = labelAt(text, a, b)
    const next = parts[k + 1]
    if (label?.alone && next) {
      // "Moderator    Dr. …": the label has a cell of its own
      const inner = splitInside(text, next[0], next[1])
      out.push({ ...inner[0]!, at: a, label: label.label }, ...inner.slice(1))
      k++
    } else if (label) {
      const inner = label.end < b ? splitInside(text, label.end, b) : [{ start: b, end: b, at: a }]
      out.push({ ...inner[0]!, at: a, label: label.label, alone: label.alone }, ...inner.slice(1))
    } else out.push(...splitInside(text, a, b).map((c) => ({ ...c, column: k + column })))
  }
  return out
}

const INSIDE =
  /[:–—]\s+(?=(?:H\.\s?E\.|Mr|Mrs|Ms|Dr|Prof|Amb|Ambassador|Hon)\b)|(?:[;.(–—,]|\s-)\s*|\s(?=(?:(?:co-)?(?:hosted|moderated|facilitated|chaired|headed|led|sponsored|organi[sz]ed|introduced|offered|given|delivered|presented|opened)(?: jointly)? by|in conversation with|keynote by|address by)\s)|\s(?=with (?:H\.E|Mr|Ms|Mrs|Dr|Prof)\b)/giu

/** Labels in the middle: "…; funded by X", "Workshop on Y. Facilitated by Z", "Lunch hosted by W". */
function splitInside(text: string, from: number, stop: number): Cell[] {
  const out: Cell[] = []
  let start = from
  let at = from
  let label: Label | undefined
  const words = text.slice(from, stop)
  const meets = MEETS.test(words)
  for (const m of words.matchAll(INSIDE)) {
    const k = from + m.index + m[0].length
    if (k <= start || k >= stop) continue
    const l =
      labelAt(text, k, stop, true) ?? (!meets && /^with\s/.test(text.slice(k, k + 5)) ? labelAt(text, k, stop) : null)
    if (!l && /^[:–—]/.test(m[0]) && HONOUR.test(text.slice(k, k + 20)) && !label) {
      close(from + m.index)
      start = at = k
      continue
    }
    if (!l || l.label.task === 'aside' || l.label.task === 'about' || l.label.task === 'dates') continue
    close(from + m.index)
    start = l.end
    at = k
    // "a delegation led by X": its head, and no moderator
    const team = /\b(?:delegation|team|mission|group)\b[^.;]{0,60}$/i.test(
      text.slice(at, from + m.index) || text.slice(from, from + m.index),
    )
    label =
      team && l.label.task === 'moderator' && /^led\b/i.test(text.slice(k, k + 4))
        ? { ...l.label, task: 'present' }
        : l.label
  }
  close(stop)
  return out
  function close(end: number): void {
    let b = end
    while (b > start && /[\s;,.(–—-]/.test(text[b - 1]!) && !/\.$/.test(text.slice(b - 1, b))) b--
    if (text[b - 1] === ')' && !text.slice(start, b).includes('(')) b--
    // what a label opens ends with its sentence: "Funded by X. Version of 2 March."
    const parts = b > start ? sentences(text, { start, end: b, kind: 'paragraph' }) : []
    const first = parts[0]?.[1] ?? Math.min(start, b)
    out.push({ start: Math.min(start, b), end: first, at, ...(label ? { label } : {}) })
    for (const [x, y] of parts.slice(1)) {
      const l = labelAt(text, x, y)
      out.push(l && l.end < y ? { start: l.end, end: y, at: x, label: l.label } : { start: x, end: y, at: x })
    }
  }
}
