// Lists of participants by side: "UZBEK SIDE" or "Chile" on a line of its own with one person a line below, a table with a column a side,
// "Chile: A, B". Their layout says who belongs to whom, so a line is read as a person of the side it stands under, and nothing else.
import { annotate, type Annotated } from '../annotate/annotate.ts'
import type { Metadata } from '../document.ts'
import type { PersonMention, Range, Sentence } from '../mention.ts'
import type { Thing } from '../resolve/thing.ts'
import { countryName } from '../resolve/countries.ts'
import type { Block } from '../types.ts'
import { side, state, type Reader } from './context.ts'
import type { Layout } from './layout.ts'
import { peopleBetween } from './agenda/people.ts'
import { isTitleWord } from '../annotate/posts/title.ts'
import { bodyOf, personOf } from './roles.ts'
import { headAt, HONOUR, inlineHead, isPerson, MARK, SAYS, SIGNED, type Head, type Page } from './roster/heads.ts'
import { cellsOf, linesOf, tableOf, type Line, type Table } from './roster/lines.ts'
import { AT_HEAD, AWAY, CHAIR, DEPUTY, meetingOf, MODERATES } from './roster/meeting.ts'

interface Piece {
  readonly start: number
  readonly end: number
  readonly kind: Block['kind']
  readonly head?: Head
  /** A person's line, with the head it stands under. */
  readonly under?: Head
  /** Where a line below begins another part of it: his post, his body. */
  readonly breaks?: readonly number[]
}
/** The layout of a document with lists of people by side, or null where there are none. */
export function rosterOf(a: Annotated, meta: Metadata): Layout | null {
  const pieces = piecesOf(a)
  const people = pieces.filter((p) => p.under)
  const heads = pieces.filter((p) => p.head?.kind === 'side')
  const named = pieces.some(
    (p) => p.head && /participants|delegation|attend|present/i.test(a.text.slice(p.start, p.end)),
  )
  const tabled = pieces.some((p) => p.head && /[|\t]/.test(a.text.slice(p.start, p.end)))
  // "Present: A (Chair), B; C", "In attendance were:" over a list
  const there = pieces.filter((p) => p.head?.kind === 'others' && ATTEND.test(a.text.slice(p.start, p.end)))
  const inLine = pieces.some((p, i) => p.under && there.includes(pieces[i - 1]!) && p.end - p.start > 40)
  const free = tabled || there.length > 0
  if ((people.length < 2 && !inLine) || (!heads.length && !free)) return null
  if (!free && !heads.some((p) => p.head!.sure) && !(named || new Set(heads.map((p) => p.head!.country)).size > 1))
    return null
  const text = commas(a.text, pieces)
  const annotated = annotate(
    text,
    pieces.map(({ kind, start, end }) => ({ kind, start, end })),
    meta.date,
  )
  const of = new Map<Sentence, Piece>()
  let k = 0
  for (const p of pieces)
    while (k < annotated.sentences.length && annotated.sentences[k]!.start < p.end) {
      const s = annotated.sentences[k++]!
      if (p.head || p.under) of.set(s, p)
    }
  let reader: Reader
  return {
    annotated: { ...annotated, text: a.text },
    begin: (r) => {
      reader = r
    },
    sentence: (s, read) => {
      const p = of.get(s)
      if (!p) return read()
      if (p.under) entry(reader, s, p.under, text)
    },
    end: () => {},
  }
}

/** "Mr. X   Director, Ministry Y": what parts the columns becomes a comma, and a line broken inside an entry goes on; as long as before. */
function commas(text: string, pieces: readonly Piece[]): string {
  let out = ''
  let at = 0
  for (const p of pieces) {
    if (!p.under) continue
    out += text.slice(at, p.start)
    let part = text.slice(p.start, p.end)
    for (const k of p.breaks ?? []) {
      const n = text.indexOf('\n', k) - p.start
      if (!/[,;:]\s*$/.test(part.slice(0, n))) part = `${part.slice(0, n)},${part.slice(n + 1)}`
    }
    out += part
      .replace(
        /(?<=[^\s,;:(]) {3,}(?=[^\s(])|(?<=[^\s,;:(])\s*[|\t]\s*(?=[^\s(|])/g,
        (m) => `,${' '.repeat(m.length - 1)}`,
      )
      .replace(/[|\t\n]/g, ' ')
    at = p.end
  }
  return out + text.slice(at)
}

function piecesOf(a: Annotated): Piece[] {
  const lines = linesOf(a)
  const out: Piece[] = []
  const mentions = a.sentences.flatMap((s) => s.mentions)
  const people = new Set(mentions.flatMap((m) => (m.kind === 'person' ? [a.tokens[m.from]!.start] : [])))
  const page: Page = {
    a,
    people,
    orgs: new Map(mentions.flatMap((m) => (m.kind === 'org' ? [[a.tokens[m.from]!.start, m]] : []))),
  }
  let signed = false
  let heads = false
  let under: Head | undefined
  let columns: Head[] | undefined
  let table: Table | undefined
  for (let i = 0; i < lines.length; i++) {
    const l = lines[i]!
    const words = a.text.slice(l.start, l.end)
    const cells = cellsOf(a.text, l)
    // "| Canada | Chile |": a column a side
    const sides = cells.map(([x, y]) => headAt(page, x, y))
    if (cells.length >= 2 && sides.every((h) => h?.kind === 'side')) {
      columns = sides as Head[]
      cells.forEach(([start, end], n) => out.push({ start, end, kind: 'heading', head: columns![n]! }))
      continue
    }
    if (columns && l.kind === 'row' && cells.length <= columns.length) {
      for (const [n, [start, end]] of cells.entries()) {
        const one = cells.length === columns.length ? columns[n] : columnOf(a.text, l, start, columns)
        if (/\p{L}/u.test(a.text.slice(start, end)))
          out.push(
            one && isPerson(page, start, end) ? { start, end, kind: 'item', under: one } : { start, end, kind: 'row' },
          )
      }
      continue
    }
    columns = undefined
    const opened = tableOf(a.text, cells)
    if (opened) {
      table = opened
      out.push({ start: l.start, end: l.end, kind: 'heading', head: { kind: 'others', sure: true } })
      continue
    }
    const named = table && cells.length === table.cells ? cells[table.lead] : undefined
    if (table && named && isPerson(page, named[0], l.end)) {
      const cell = cells[table.state]
      const of = cell && headAt(page, ...cell)
      const under: Head = { kind: 'others', sure: true, ...(of?.country ? { country: of.country } : {}) }
      out.push({ start: named[0], end: l.end, kind: 'item', under })
      continue
    }
    table = undefined
    // below "Done at …" stand signatures
    signed = (signed || SIGNED.test(words)) && !/^(?:annex|list of)\b/i.test(words)
    const head = cells.length === 1 && !signed ? headAt(page, cells[0]![0], cells[0]![1]) : undefined
    const next = lines[i + 1]
    const before = out.at(-1)
    // "Ms. X" and below it "Chief Expert", "Bureau of Y": of the same person
    const inline = signed ? undefined : inlineHead(page, l.start, l.end)
    // "for Peru/Callao: Mr. X", which no head was read in, goes on with the list
    if (!inline && !/^[^:]{3,60}:\s\S/.test(words)) heads = HEADS_FOLLOW.test(words)
    const goes = before?.under && !signed && !inline && !goesOn(a.text, l, before)
    if (before && goes && belongs(page, l, before, head, lines[i + 1])) {
      out[out.length - 1] = { ...before, end: l.end, breaks: [...(before.breaks ?? []), before.end] }
      continue
    }
    if (
      head &&
      // "Adviser, National Data / Authority of Peru": the entry goes on
      !(head.org && before?.under && goesOn(a.text, l, before)) &&
      (head.kind !== 'side' ||
        head.sure ||
        (next &&
          (isPerson(page, next.start, next.end, !!head.org) || (!head.org && headAt(page, next.start, next.end)))))
    ) {
      under = head.kind === 'others' && under && /^interp/i.test(words) ? under : head
      out.push({ start: l.start, end: l.end, kind: 'heading', head })
      continue
    }
    // "Head of Delegation: Mr. X", "Members: Ms. Y; Mr. Z" below the name of the side
    const task = under?.kind === 'side' ? TASK.exec(words) : null
    if (under && task) {
      const at = l.start + task[0].length
      out.push(
        { start: l.start, end: at, kind: 'heading', head: under },
        { start: at, end: l.end, kind: 'item', under: { ...under, leads: !task[1] && !!task[2] } },
      )
      continue
    }
    if (inline) {
      out.push(
        { start: l.start, end: inline.at, kind: 'heading', head: inline.head },
        { start: inline.at, end: l.end, kind: 'item', under: heads ? { ...inline.head, leads: true } : inline.head },
      )
      under = undefined
      continue
    }
    const last = out.at(-1)
    if (under) {
      if (last?.under && goesOn(a.text, l, last)) {
        out[out.length - 1] = { ...last, end: l.end }
        continue
      }
      if (isPerson(page, l.start, l.end) && !(SAYS.test(words) && /[.!?]$/.test(words))) {
        out.push({ start: l.start, end: l.end, kind: 'item', under })
        continue
      }
      if (!/^(?:name|no|#|position|title|organi[sz]ation|institution|affiliation)\b/i.test(words) && l.kind !== 'row')
        under = undefined
    }
    if (!l.first && last && !last.head && !last.under && last.kind === l.kind)
      out[out.length - 1] = { ...last, end: l.end }
    else out.push({ start: l.start, end: l.end, kind: l.kind })
  }
  return out
}

/** Right below a person with an honour, and no person itself: goes on about him. */
function belongs({ a, people }: Page, l: Line, last: Piece, head: Head | undefined, next: Line | undefined): boolean {
  const words = a.text.slice(l.start, l.end)
  const own = a.text.slice(last.start, last.end)
  if (!HONOUR.test(own.replace(MARK, '')) || MARK.test(words) || HONOUR.test(words) || !/^[\p{Lu}"“]/u.test(words))
    return false
  // "Observers: …", "Apologies: …"
  if (/^[^:]{3,50}:/.test(words)) return false
  if (/\n\s*\n/.test(a.text.slice(last.end, l.start)) || /[.!?:]$/.test(words) || words.length > 140) return false
  if (own.split('\n').length > 3 || last.kind !== 'item') return false
  if (people.has(l.start) && !isTitleWord(a.tokens.find((t) => t.start === l.start))) return false
  if (!head) return true
  const line = a.text.lastIndexOf('\n', last.start - 1) + 1
  const deeper = next && next.indent > l.indent
  if (head.org) return l.indent >= last.start - line && !deeper
  // "Peru" as the last of his lines, with a blank line behind it
  return head.kind === 'side' && !head.sure && (!next || /\n\s*\n/.test(a.text.slice(l.end, next.start)))
}

/** Wrapped: deeper in than the entry began, in small letters or brackets, or behind a comma. */
function goesOn(text: string, l: Line, last: Piece): boolean {
  const words = text.slice(l.start, l.end)
  const line = text.lastIndexOf('\n', last.start - 1) + 1
  return (
    !MARK.test(words) &&
    !HONOUR.test(words) &&
    (/^[\p{Ll}(]/u.test(words) ||
      l.indent - (last.start - line) >= 8 ||
      (!l.first && /(?:,|\b(?:of|and|the|for))$/.test(text.slice(last.start, last.end))))
  )
}

/** The column a cell of a short row stands in, by the bars before it; without bars nobody's. */
function columnOf(text: string, l: Line, start: number, columns: readonly Head[]): Head {
  const line = text.slice(text.lastIndexOf('\n', l.start - 1) + 1, start)
  const bars = line.match(/[|\t]/g)?.length ?? 0
  return columns[line.startsWith('|') ? bars - 1 : bars || columns.length] ?? { kind: 'others', sure: true }
}

/** The people of one entry: the first it names, and the others of a list. `text` has commas between the columns. */
function entry(r: Reader, s: Sentence, under: Head, text: string): void {
  const e = meetingOf(r)
  const list = peopleBetween({ tokens: r.tokens, text }, s.mentions, s.from, s.to, true)
  for (const [i, { person: m, off }] of list.entries()) {
    const before = r.tokens[m.from - 1]
    if (i > 0 && (!/^(?:,|;|and|&)$/.test(before?.key ?? ';') || !m.name.includes(' '))) continue
    // "(Head)", "(Co-Chair)" is his part in the delegation or the meeting, no post
    const posts = m.posts.filter((p) => !PART.test(p.title))
    const bodies = m.posts.flatMap((p) => (PART.test(p.title) && p.org ? [p.org] : []))
    const kept = { ...m, posts, affiliations: [...m.affiliations, ...bodies] }
    const t = personOf(r, housed(kept, under), s, under.country)
    if (!t) continue
    if (under.country) t.country ??= under.country
    r.talk.touch(t)
    const next = list[i + 1]?.person
    const words = r.text.slice(r.tokens[m.nameRange.to - 1]!.end, next ? r.tokens[next.from]!.start : s.end)
    if (!e || off || under.kind === 'none' || AWAY.test(words)) continue
    const say = {
      rule: 'roster',
      at: m,
      sentence: s,
      props: { side: under.country ? countryName(under.country) : side(t) },
    }
    represented(r, s, under, e, m)
    if (under.speak && !AT_HEAD.test(words)) state(r, 'SPOKE_AT', t, e, { ...say, props: { capacity: spokeAs(words) } })
    else if (under.kind === 'chair' || CHAIR.test(words)) state(r, 'CHAIRED', t, e, say)
    else if (MODERATES.test(words)) state(r, 'MODERATED', t, e, { ...say, props: {} })
    else
      state(
        r,
        (under.leads && i === 0) || (AT_HEAD.test(words) && !DEPUTY.test(words)) ? 'LED_DELEGATION' : 'PARTICIPATED_IN',
        t,
        e,
        say,
      )
  }
}

/** "The following Heads of delegation took part:" over a line for each. */
const HEADS_FOLLOW = /\b(?:heads|leaders|chiefs) of (?:the )?delegations?\b[^.]{0,80}:$/i
const ATTEND = /\b(?:present|attend\w*)\b/i
/** What the people of a side are, on a line with them. */
const TASK =
  /^(?:(deputy |alternate |vice[- ])?(head|leader|chief)(?: (?:of|delegate)(?: the)?(?: \p{L}+)? ?(?:delegation|mission)?)?|members?(?: of (?:the )?delegation)?|(?:other )?delegates|advisers?|advisors?|experts|accompanied by)\s?:\s+(?=\p{Lu})/iu

const PART =
  /^(?:head|leader|chief|(?:deputy )?head of (?:the )?delegation|interpreter|(?:co-?)?chair(?:person|man|woman)?|facilitator|moderator|rapporteur)$/i

/** Below the name of a body without a body of their own: of that one. */
function housed(m: PersonMention, { org }: Head): PersonMention {
  if (!org || m.affiliations.length || m.posts.some((p) => p.org || p.country)) return m
  if (!m.posts.length) return { ...m, affiliations: [org] }
  return { ...m, posts: m.posts.map((p) => (p.former ? p : { ...p, org })) }
}

/** "– lecture, "Forty Years"": what an invited speaker gave. */
const spokeAs = (words: string): string =>
  /[–—,-]\s*(?:a |the )?(lecture|keynote|presentation|address|talk)\b/i.exec(words)?.[1]?.toLowerCase() ?? 'speaker'

/** A state or body whose people are listed was there by them. */
function represented(r: Reader, s: Sentence, under: Head, e: Thing, at: Range): void {
  if (under.kind !== 'side') return
  const who = under.org ? bodyOf(r, under.org, s) : under.country ? r.things.country(under.country, s.from) : undefined
  if (!who || r.facts.some((f) => f.type === 'PARTICIPATED_IN' && f.source === who && f.target === e)) return
  state(r, 'PARTICIPATED_IN', who, e, { rule: 'roster', at, sentence: s, confidence: 0.7 })
}
