// Programmes and agendas: rows of time and title, labelled rows, one speaker a line. Their grammar is the layout, so they are read here and
// not by the grammar of sentences: a row is a session, a label says what those behind it do there, a heading of the day dates what follows.
import { fold } from '../../src/identity/keys.ts'
import { annotate, type Annotated } from '../annotate/annotate.ts'
import { bracketAcronym } from '../annotate/organizations.ts'
import type { Metadata } from '../document.ts'
import type { DateMentionToken, EventMention, InstrumentMention, Mention, OrgMention, PersonMention, PlaceMention, Sentence } from '../mention.ts'
import type { Thing } from '../resolve/things.ts'
import type { Token } from '../scan.ts'
import type { Block } from '../types.ts'
import { bodiesBetween, venuesBetween } from './agenda-bodies.ts'
import type { Label, Task } from './agenda-labels.ts'
import { isProse, peopled, programmeLines, type Cell, type Line } from './agenda-lines.ts'
import { peopleBetween, seatBehind, type Slot } from './agenda-people.ts'
import { calledOff, capitals, titleAt, type Title } from './agenda-titles.ts'
import { ahead, dated, property, state, status, type Reader } from './context.ts'
import { bodyOf, personOf } from './roles.ts'

/** A cell with its words annotated. */
interface Told extends Cell {
  readonly sentence: Sentence
  readonly slots: readonly Slot[]
}
interface Row extends Omit<Line, 'cells'> {
  readonly cells: readonly Told[]
}

/** A document laid out as a programme. */
export interface Programme {
  /** The annotation to read the document by: cells are sentences of their own, without the guesses that prose grammar makes in titles. */
  readonly annotated: Annotated
  /** States what the rows say; wants `r.talk.main`, and sets it where the title alone names the conference. */
  read(r: Reader): void
  /** Whether `read` has read this sentence. */
  owns(s: Sentence): boolean
}

/** The programme that a document is, or null. */
export function programmeOf(a: Annotated, meta: Metadata): Programme | null {
  const lines = programmeLines(a, meta.kind === 'agenda')
  if (!lines) return null
  const text = plain(a.text)
  const begins = lines.findIndex((l) => l.part === 'day' || l.part === 'row' || l.part === 'title')
  const blocks: Block[] = lines.flatMap((l, n): Block[] =>
    l.part === 'head'
      ? []
      : l.part === 'prose' && !l.clock
        ? [{ kind: l.kind, start: l.start, end: l.end }]
        : l.cells.filter((c) => c.end > c.start).map((c) => ({
            kind: l.part === 'prose' ? 'paragraph' : l.part === 'text' && n < begins ? l.kind : 'row',
            start: c.start,
            end: c.end,
          })),
  )
  const again = annotate(text, blocks, meta.date ?? firstYear(a))
  const owned = new Set<Sentence>()
  const sentences: Sentence[] = []
  const rows: Row[] = []
  let k = 0
  for (const l of lines) {
    const cells: Told[] = []
    const spans: readonly { start: number; end: number }[] = l.part === 'prose' && !l.clock ? [l] : l.cells
    for (const c of spans) {
      const inside: Sentence[] = []
      while (k < again.sentences.length && again.sentences[k]!.start < c.end) inside.push(again.sentences[k++]!)
      if (l.part === 'prose') {
        sentences.push(...inside)
        continue
      }
      const cell = c as Cell
      if (!inside.length) {
        // a label alone: its place is where the line is
        const at = tokenAt(again.tokens, cell.at)
        cells.push({ ...cell, slots: [], sentence: { from: at, to: at, start: cell.at, end: l.end, block: -1, blockKind: 'row', mentions: [] } })
        continue
      }
      const told = clean(again.tokens, a.text, l, cell, merge(inside), cells.length === 0)
      cells.push(told)
      sentences.push(told.sentence)
      owned.add(told.sentence)
    }
    if (l.part !== 'prose') rows.push({ ...l, cells })
  }
  // a line above the programme that is no bare fact is prose after all
  const front = rows.findIndex((r) => r.part === 'day' || r.part === 'row' || r.part === 'title')
  rows.slice(0, front < 0 ? undefined : front).forEach((row) => {
    if (row.part === 'text' && !isFactLine(again.tokens, row))
      for (const c of row.cells) owned.delete(c.sentence)
  })
  const kept = rows.filter((r) => r.part !== 'text' || r.cells.some((c) => owned.has(c.sentence)))
  const annotated: Annotated = { text: a.text, tokens: again.tokens, sentences }
  return {
    annotated,
    owns: (s) => owned.has(s),
    read: (r) => new Reading(r, meta, kept).all(),
  }
}

/** The same text, as long, with the marks that part cells turned into commas. */
const plain = (text: string): string => text.replace(/(?<=\s)[·•|](?=\s)/g, ',')

/** A day of the text that has its year, for days that have none. */
const firstYear = (a: Annotated): string | undefined =>
  a.sentences.flatMap((s) => s.mentions).find((m): m is DateMentionToken => m.kind === 'date' && !m.relative && m.precision === 'day')?.date

function tokenAt(tokens: readonly Token[], offset: number): number {
  let lo = 0
  let hi = tokens.length
  while (lo < hi) {
    const mid = (lo + hi) >> 1
    if (tokens[mid]!.end <= offset) lo = mid + 1
    else hi = mid
  }
  return Math.min(lo, Math.max(0, tokens.length - 1))
}

function merge(list: readonly Sentence[]): Sentence {
  const a = list[0]!
  const b = list.at(-1)!
  return { ...a, to: b.to, end: b.end, mentions: list.flatMap((s) => s.mentions) }
}

/** The mentions of a cell as the layout tells them: no people in titles, no meetings in the lines of people. */
function clean(tokens: readonly Token[], text: string, l: Line, cell: Cell, s: Sentence, first: boolean): Told {
  const c = { tokens, text }
  const title = first && (l.part === 'row' || l.part === 'title') && !cell.label
  const honour = title && /^(?:presentation|conferral|conferment|award)/i.test(text.slice(cell.start, cell.end))
  const people = !!cell.label && peopled(cell.label)
  const bare = l.part === 'day' || (!!cell.label && !people)
  const found = bare ? [] : peopleBetween(c, s.mentions, s.from, s.to, people || l.part === 'label' || honour)
  // "10:20 Dr. X, Institute Y": a row that opens with a person is a talk; in any other title nobody is named
  const opens = found[0] && found[0].person.from <= s.from + 1 && (found[0].person.honorifics.length > 0 || found[0].person.posts.length > 0)
  const slots = title && !opens ? [] : found
  const kept = s.mentions.flatMap((m): Mention[] => {
    if (m.kind === 'person' || m.kind === 'post' || m.kind === 'ref') return []
    if (m.kind === 'event') {
      const body = people || l.part === 'text' ? bodyOfEvent(tokens, m, s.to) : null
      return body && !slots.some((x) => overlaps(x.person, body)) ? [body] : []
    }
    if (m.kind === 'instrument' && !m.known && (m.type === 'Programme' || /^(?:\p{L}+\s)?(?:programme|program|agenda|schedule)$/iu.test(m.name))) return []
    return [m]
  })
  const mentions = [...kept, ...(honour ? found : slots).map((x) => x.person)].sort((a, b) => a.from - b.from || b.to - a.to)
  return { ...cell, slots, sentence: { ...s, mentions } }
}

const overlaps = (a: { from: number; to: number }, b: { from: number; to: number }): boolean => a.from < b.to && b.from < a.to

/** "Representative of the Forum on X (FX)": what sends a speaker is a body. */
function bodyOfEvent(tokens: readonly Token[], m: EventMention, end: number): OrgMention | null {
  if (!m.named || !m.series || m.ordinal !== undefined || m.year) return null
  const inner = bracketAcronym(tokens, m.to, end)
  const closing = tokens[m.to - 1]?.text === ')' ? tokens[m.to - 2]?.text : undefined
  return {
    kind: 'org',
    from: m.from,
    to: inner ? inner.to : m.to,
    name: m.series,
    orgKind: 'forum',
    generic: false,
    source: 'grammar',
    ...((inner?.acronym ?? closing) ? { acronym: inner?.acronym ?? closing } : {}),
  }
}

/** Places, dates and houses and nothing else: "Lima, 21 November 2024 · Hotel X". */
function isFactLine(tokens: readonly Token[], row: Row): boolean {
  let known = 0
  for (const { sentence: s } of row.cells) {
    if (s.mentions.some((m) => m.kind === 'person' || m.kind === 'instrument')) return false
    const cover = (i: number): boolean =>
      s.mentions.some((m) => (m.kind === 'place' || m.kind === 'country' || m.kind === 'date' || m.kind === 'org') && m.from <= i && i < m.to)
    let open = 0
    let covered = 0
    for (let i = s.from; i <= s.to; i++) {
      const t = tokens[i]
      if (i === s.to || (t && /^[,;:()–—]$/.test(t.text))) {
        if (covered && open) return false
        if (open > 5) return false
        if (covered) known++
        open = covered = 0
      } else if (t && cover(i)) covered++
      else if (t && t.shape !== 'punct' && !/^(in|at|the|from|to|on|and|local|time|by|via|online|hybrid)$/.test(t.key)) open++
    }
  }
  return known > 0 && row.cells.some((c) => c.sentence.mentions.some((m) => m.kind === 'place' || m.kind === 'country' || (m.kind === 'date' && m.precision === 'day')))
}

/** Where the rows stand: a session, a slot of the conference itself, or nowhere (a break). */
interface Here {
  event: Thing | undefined
  /** Made when somebody or something is told of it: "Lunch". */
  readonly later?: () => Thing
  readonly clock?: Line['clock']
  /** What the names that follow do, as the last label said. */
  role?: Label
  /** Holds for the next line alone. */
  once?: boolean
  /** What they do where no label says it. */
  readonly capacity?: string
  host?: OrgMention
  bare?: { readonly thing: Thing; readonly short: string }
}

const SOCIAL = /^(?:lunch|dinner|reception|breakfast)$/
const ROLE: Partial<Record<Task, string>> = {
  organizer: 'organizer',
  'co-organizer': 'co-organizer',
  host: 'host',
  sponsor: 'sponsor',
  support: 'support',
}
/** States that are towns. */
const TOWN_STATES = /^(?:SG|MC|VA|SM)$/

class Reading {
  readonly r: Reader
  readonly rows: readonly Row[]
  readonly meta: Metadata
  readonly sessions: { thing: Thing; names: string[] }[] = []
  readonly days: DateMentionToken[] = []
  here: Here = { event: undefined }
  outer: Here | undefined
  day: { date: DateMentionToken; sentence: Sentence } | undefined
  pending: Row | undefined
  columns: readonly string[] = []
  /** Day of the version, where the document has no date of its own. */
  version: string | undefined
  begun = false

  constructor(r: Reader, meta: Metadata, rows: readonly Row[]) {
    this.r = r
    this.meta = meta
    this.rows = rows
  }

  get main(): Thing | undefined {
    return this.r.talk.main
  }

  all(): void {
    this.conference()
    for (const row of this.rows) this.row(row)
    this.finish()
  }

  /** The conference from the title, where no event was found in it: "Programme: Coastal States Gathering". */
  conference(): void {
    if (this.main || !this.meta.title) return
    const name = this.meta.title
      .replace(/^(?:(?:provisional|draft|final|tentative|preliminary|conference|full|detailed)\s+)*(?:programme|program|agenda|schedule)(?:\s+(?:of|for)(?:\s+the)?\s+|\s*[:|–—-]\s*)/i, '')
      .replace(/\s*[:|,–—-]?\s*\(?(?:(?:provisional|draft|final|tentative|preliminary|conference|full|detailed)\s+)*(?:programme|program|agenda|schedule)\)?$/i, '')
      .trim()
    if (name.split(/\s+/).length < 2 || /\b(?:public|daily|weekly) schedule\b|^schedule\b/i.test(this.meta.title)) return
    const offset = this.r.text.indexOf(name)
    if (offset < 0) return
    const from = tokenAt(this.r.tokens, offset)
    const to = tokenAt(this.r.tokens, offset + name.length - 1) + 1
    const e = this.r.things.event({ kind: 'conference', head: 'conference', named: true, made: false }, from, 0.7)
    this.r.things.name(e, name, from, to)
    this.r.talk.main = e
    this.r.talk.focusOn(e)
  }

  row(row: Row): void {
    switch (row.part) {
      case 'day':
        return this.dayRow(row)
      case 'head':
        this.columns = row.cells.map((c) => this.r.text.slice(c.start, c.end).toLowerCase())
        return
      case 'row':
      case 'title':
        this.begun = true
        return this.session(row)
      default:
        return this.detail(row)
    }
  }

  dayRow(row: Row): void {
    const s = row.cells[0]!.sentence
    this.here = { event: undefined }
    this.outer = undefined
    const told = s.mentions.find((m): m is DateMentionToken => m.kind === 'date' && m.precision === 'day')
    const date = told ? this.inRange(told) : this.counted(row, s)
    this.day = date ? { date, sentence: s } : undefined
    if (!date) return
    this.days.push(date)
    if (!this.begun && this.main) for (const p of this.placesOf(row.cells[0]!)) this.state('HELD_IN', this.main, p, 'programme-venue', row.cells[0]!)
  }

  /** A day without its year, in the year of the conference. */
  inRange(d: DateMentionToken): DateMentionToken {
    const start = this.main?.event?.start
    if (!start || start.length < 10 || /\d{4}/.test(this.words(d.from, d.to))) return d
    const date = start.slice(0, 4) + d.date.slice(4)
    return { ...d, date }
  }

  /** "Day 2": counted from the first. */
  counted(row: Row, s: Sentence): DateMentionToken | undefined {
    const n = row.day?.number
    const start = this.main?.event?.start
    if (!n || n < 1 || !start || start.length < 10) return undefined
    const date = new Date(Date.parse(`${start}T00:00:00Z`) + (n - 1) * 86_400_000).toISOString().slice(0, 10)
    const end = this.main!.event!.end ?? start
    return date <= end ? { kind: 'date', from: s.from, to: s.to, date, precision: 'day', relative: true } : undefined
  }

  words = (from: number, to: number): string => {
    const a = this.r.tokens[from]
    const b = this.r.tokens[to - 1]
    return a && b ? this.r.text.slice(a.start, b.end).replace(/\s+/g, ' ') : ''
  }
  slice = (from: number, to: number): string => this.r.text.slice(from, to).replace(/\s+/g, ' ').trim()

  /** Tokens of a cell with its label. */
  at = (c: Told, to?: number): { from: number; to: number } => ({
    from: Math.min(tokenAt(this.r.tokens, c.at), Math.max(0, c.sentence.from)),
    to: to ?? Math.max(c.sentence.to, tokenAt(this.r.tokens, c.at) + 1),
  })

  state(type: Parameters<typeof state>[1], a: Thing, b: Thing, rule: string, c: Told, more: Partial<Parameters<typeof state>[4]> = {}): void {
    state(this.r, type, a, b, { rule, at: this.at(c), sentence: c.sentence, confidence: 0.85, ...more })
  }

  // ---- rows with a title

  session(row: Row): void {
    const lead = this.pending && row.part === 'title' ? this.pending : undefined
    const clock = row.clock ?? lead?.clock
    this.pending = undefined
    const dated = row.day ? row.cells[0]?.sentence.mentions.find((m): m is DateMentionToken => m.kind === 'date') : undefined
    if (dated) this.day = { date: dated, sentence: row.cells[0]!.sentence }
    const first = row.cells[0]
    if (!first) {
      this.pending = row
      this.leave(clock)
      return
    }
    let rest = row.cells.slice(1)
    if (first.label) {
      this.slot(row, first, clock)
    } else if (first.slots.length) {
      // a talk: of the session that goes on
      this.leave(clock)
      if (!this.here.event && this.outer?.event) this.here = this.outer
      if (!this.here.event) this.here = { event: this.main, capacity: 'speaker' }
      rest = [...row.cells]
    } else {
      const told = titleAt(this.r.text, first.start, first.end, false)
      if (told === 'within') {
        if (!this.here.event && this.outer) this.here = this.outer
      } else if (told === 'nothing' || told === null) this.here = { event: undefined }
      else if (told === 'item') {
        this.here = { event: this.main, capacity: 'speaker' }
        this.discussed(first)
      } else this.open(told, first, row, clock)
    }
    for (const c of rest) this.cell(c, row)
  }

  /** Leaves the session that the time says is over; remembers the one that a time lies within. */
  leave(clock: Line['clock']): void {
    const now = this.here.clock ? this.here : this.outer
    const inside = !!clock && !!now?.clock?.to && clock.from >= now.clock.from && clock.from < now.clock.to && (clock.to ?? clock.from) <= now.clock.to
    this.outer = inside ? now : undefined
    if (this.here.clock || !clock) this.here = { event: undefined }
    if (inside) this.here = now!
  }

  /** "Welcome remarks", "Keynote": no meeting of its own; of the session that it lies in by its time, else of the conference. */
  slot(row: Row, first: Told, clock: Line['clock']): void {
    const label = first.label!
    const before = this.here
    this.leave(clock)
    const untimed = !clock && before.event && before.event !== this.main
    if (!peopled(label)) {
      if (!this.here.event) this.here = before
    } else if (!label.slot) {
      if (!this.here.event) this.here = before.event ? before : { event: this.main }
    } else if (!(this.outer?.event && this.here === this.outer) && !untimed)
      this.here = { event: this.main, ...(label.capacity ? { capacity: label.capacity } : {}), role: label }
    this.cell(first, row)
    if (label.slot && this.here.event === this.main) this.here.role = label
  }

  open(t: Title, first: Told, row: Row, clock: Line['clock']): void {
    this.leave(clock)
    const nested = this.outer?.event && this.here === this.outer && !/^(?:session|panel)$/.test(t.kind) ? this.outer : undefined
    const make = (): Thing => this.make(t, first, row)
    const listed = /^(?:session|panel|round table|workshop|debate|seminar)$/.test(t.kind)
    const clear = !t.plain && (t.topic !== undefined || row.part === 'title' || capitals(this.slice(t.start, t.end)))
    const here: Here = { event: undefined, ...(clock ? { clock } : {}), capacity: listed ? 'panelist' : 'speaker', later: make }
    void nested
    this.here = here
    if (clear) this.event()
    if (t.bare && here.event) here.bare = { thing: here.event, short: this.slice(t.start, t.end) }
  }

  /** The event of the rows at hand, made now where it was only announced. */
  event(): Thing | undefined {
    const h = this.here
    if (!h.event && h.later) h.event = h.later()
    return h.event
  }

  make(t: Title, c: Told, row: Row): Thing {
    const { r } = this
    const { things, tokens } = r
    const range = (a: number, b: number): { from: number; to: number } => ({ from: tokenAt(tokens, a), to: tokenAt(tokens, b - 1) + 1 })
    const cut = SOCIAL.test(t.kind) ? this.venueCut(t, c) : undefined
    const main = range(t.start, cut?.end ?? t.end)
    const e = things.event({ kind: t.kind, head: t.kind.split(' ').at(-1)!, made: false, named: false }, main.from)
    const name = (a: number, b: number, canonical: boolean): void => {
      const at = range(a, b)
      things.name(e, this.slice(a, b), at.from, at.to, canonical)
    }
    name(t.start, cut?.end ?? t.end, true)
    if (cut) name(t.start, t.end, false)
    if (t.topic) name(t.topic[0], t.topic[1], false)
    if (t.short) name(t.short[0], t.short[1], false)
    const host = row.cells.find((x) => x !== c && x.label?.task === 'host')
    if (host && SOCIAL.test(t.kind) && host.end > t.end && host.end - t.start < 160) things.name(e, this.slice(t.start, host.end), undefined, undefined, false)
    // a long title tells a session across documents; "Closing session" does not
    for (const [a, b] of [[t.start, t.end] as const, ...(t.topic ? [t.topic] : [])]) {
      const f = fold(this.r.text.slice(a, b))
      if (t.topic && f.split(' ').length >= 5) e.strong.add(`event:${f}`)
    }
    this.sessions.push({ thing: e, names: [...e.names.keys()].map(fold) })
    const say = { at: { from: this.at(c).from, to: main.to }, sentence: c.sentence }
    if (this.main) {
      e.event!.parent = this.main
      // the rule of the whole house for it, so that it is stated once
      state(r, 'PART_OF', e, this.main, { ...say, rule: 'session-of', confidence: 0.9 })
    }
    property(r, e, 'kind', t.kind, { ...say, rule: 'programme-row' })
    if (this.day) dated(r, e, [this.day.date], this.day.sentence, 'day-of-programme')
    if (t.status) status(r, e, t.status, { ...say, rule: 'called-off' })
    for (const place of cut?.places ?? []) this.state('HELD_IN', e, place, 'programme-venue', c)
    const replaced = /\b(?:replac(?:es|ing)|in place of|instead of)\s+([^)\]]+)/i.exec(this.slice(c.start, c.end))
    if (replaced) {
      const f = fold(replaced[1]!)
      const off = this.sessions.find((x) => x.thing !== e && x.names.includes(f))
      if (off) status(r, off.thing, 'cancelled', { ...say, rule: 'replaced' })
    }
    if (t.kind === 'signing') this.signing(e, c)
    else if (t.kind === 'ceremony') this.award(e, c, t)
    else this.discussed(c, e)
    return e
  }

  /** "Gala dinner, City Museum", "Reception at the Residence": where the name ends, and the places behind it. */
  venueCut(t: Title, c: Told): { end: number; places: Thing[] } | undefined {
    const words = this.r.text.slice(t.start, t.end)
    const m = /\s*(?:,|\s[–—-]|\(|\bat\b|\bin\b|\bon board\b)\s+(?:the\s+)?/.exec(words)
    if (!m || m.index < 3) return undefined
    const from = tokenAt(this.r.tokens, t.start + m.index + m[0].length)
    const found = venuesBetween(this.r, c.sentence.mentions, from, c.sentence.to, true)
    return found.length ? { end: t.start + m.index, places: found.map((p) => (p.kind === 'place' ? this.r.things.place(p) : this.r.things.countryOf(p))) } : undefined
  }

  signing(e: Thing, c: Told): void {
    const { r } = this
    const s = c.sentence
    const m = s.mentions.find((x): x is InstrumentMention => x.kind === 'instrument' && x.type === 'Agreement')
    const parties = bodiesBetween(r, s.mentions, this.behind(s, /^(between|by|with)$/), s.to)
    const things = parties.map((p) => (p.kind === 'org' ? bodyOf(r, p, s) : r.things.countryOf(p)))
    if (!m) return
    const t = r.things.instrument(m)
    t.weakly = false
    const say = { at: this.at(c), sentence: s }
    property(r, t, 'kind', m.instrumentKind, { ...say, rule: 'instrument-noun' })
    if (parties.length >= 2) r.things.name(t, this.words(m.from, parties.at(-1)!.to), undefined, undefined, false)
    const held = this.lies(e) === 'held'
    property(r, t, 'status', held ? 'signed' : 'proposed', { ...say, rule: 'signing-row' })
    for (const p of things) this.state('PARTY_TO', p, t, 'signing-row', c, { modality: held ? 'asserted' : 'planned', confidence: 0.7 })
    if (held) this.state('PRODUCED', e, t, 'signing-row', c)
  }

  /** Token behind the first word that fits, else the cell's start. */
  behind(s: Sentence, word: RegExp): number {
    for (let i = s.from; i < s.to; i++) if (word.test(this.r.tokens[i]!.key)) return i + 1
    return s.from
  }

  award(e: Thing, c: Told, t: Title): void {
    const words = this.slice(t.start, t.end)
    const m = /^(?:the\s+)?(?:\p{L}+\s+){1,2}of\s+((?:the|an?)\s+)?(.+?)\s+to\s+(.+?)(?:\s+by\s+(.+))?$/iu.exec(words)
    if (!m || !/\b(?:award|prize|medal|order|certificate|honou?r|fellowship)/i.test(m[2]!)) return
    const { r } = this
    const s = c.sentence
    const to = this.behind(s, /^to$/)
    let by = s.to
    for (let i = to; i < s.to; i++) if (r.tokens[i]!.key === 'by') by = i
    const winners = peopleBetween({ tokens: r.tokens, text: r.text }, s.mentions, to, by, true).flatMap((x) => this.person(x.person, s) ?? [])
    const bodies = winners.length ? [] : bodiesBetween(r, s.mentions, to, by).flatMap((b) => (b.kind === 'org' ? [bodyOf(r, b, s)] : []))
    const givers =
      by < s.to ? bodiesBetween(r, s.mentions, by + 1, s.to).map((b) => (b.kind === 'org' ? bodyOf(r, b, s) : r.things.countryOf(b))) : []
    r.things.name(e, this.slice(t.start, t.start + words.indexOf(m[2]!) + m[2]!.length), undefined, undefined, true)
    for (const w of [...winners, ...bodies]) {
      for (const g of givers) this.state('AWARDED', g, w, 'award-row', c, { props: { award: m[2], date: this.day?.date.date } })
      if (w.type === 'Person') this.state('PARTICIPATED_IN', w, e, 'award-row', c, { confidence: 0.7 })
    }
  }

  /** What a title or a line of topics names is on the agenda. */
  discussed(c: Told, e: Thing | undefined = this.event() ?? this.main): void {
    const { r } = this
    if (!e) return
    for (const m of c.sentence.mentions) {
      if (m.kind !== 'instrument' || !m.named) continue
      const t = r.things.instrument(m)
      this.state('DISCUSSED', e, t, 'programme-topic', c, { at: { from: this.at(c).from, to: m.to }, confidence: 0.75 })
      if (m.owner && m.type !== 'Agreement')
        for (const o of r.talk.resolve(m.owner, c.sentence)) state(r, 'ISSUED', o, t, { rule: 'owner-of-instrument', at: m, sentence: c.sentence, confidence: 0.75 })
      if (m.instrumentKind) property(r, t, 'kind', m.instrumentKind, { rule: 'instrument-noun', at: m, sentence: c.sentence })
    }
  }

  // ---- rows below a title

  detail(row: Row): void {
    if (this.pending) {
      // a time alone on its line, and a label or a name below it
      const lead = this.pending
      this.pending = undefined
      const first = row.cells[0]
      if (first?.label) {
        this.slot(row, first, lead.clock)
        for (const c of row.cells.slice(1)) this.cell(c, row)
        return
      }
    }
    const first = row.cells[0]
    if (!first) return
    const words = this.slice(first.start, first.end)
    if (this.here.bare && row.part === 'text' && !first.slots.length && !isProse(words) && words.length > 3) {
      const { thing, short } = this.here.bare
      this.here = { ...this.here }
      delete this.here.bare
      const at = { from: first.sentence.from, to: first.sentence.to }
      const topic = words.replace(/^["“]|["”]$/g, '')
      this.r.things.name(thing, `${short}: ${topic}`, undefined, undefined, true)
      this.r.things.name(thing, topic, at.from, at.to, false)
      this.discussed(first, thing)
      return
    }
    const off = row.part === 'text' ? calledOff(this.r.text, first.start, first.end) : null
    if (off?.lead && this.here.event && this.here.event !== this.main)
      status(this.r, this.here.event, off.status, { rule: 'called-off', at: this.at(first), sentence: first.sentence })
    for (const c of row.cells) this.cell(c, row, !!off?.lead)
  }

  cell(c: Told, row: Row, off = false): void {
    const label = c.label
    const empty = c.end <= c.start
    const inside = this.begun && !!(this.here.event ?? this.here.later) && this.here.event !== this.main
    if (!label) {
      if (!this.begun && row.part !== 'row') return this.front(c)
      return this.people(c, this.columnRole(c) ?? this.here.role, row, off)
    }
    const role = ROLE[label.task]
    if (role) {
      if (!empty) this.organized(c, role, inside ? this.event() : this.main)
      this.here = { ...this.here, role: undefined }
      return
    }
    switch (label.task) {
      case 'dates':
      case 'venue':
        return this.fact(c, inside && label.task === 'venue' ? this.event() : this.main)
      case 'about':
        return this.discussed(c)
      case 'aside': {
        const d = c.sentence.mentions.find((m): m is DateMentionToken => m.kind === 'date' && m.precision === 'day')
        if (d && /^(?:version|status|as of|last|updated|revised)/i.test(this.r.text.slice(c.at, c.start))) this.version ??= d.date
        return
      }
      default:
        if (!empty) this.people(c, label, row, off)
        // what the label said goes on: over several lines where it is plural, over one where it stands alone
        if (empty || label.many) this.here.role = label
        else if (this.here.event !== this.main || !label.slot) delete this.here.role
        this.here.once = empty && !label.many
    }
  }

  columnRole(c: Told): Label | undefined {
    const head = c.column === undefined ? '' : (this.columns[c.column] ?? '')
    if (/^moderators?$|^facilitators?$/.test(head)) return { task: 'moderator', many: true, slot: false }
    if (/^chairs?$/.test(head)) return { task: 'chair', many: true, slot: false }
    return undefined
  }

  /** Above the programme: "Lima, 21 November 2024". */
  front(c: Told): void {
    if (this.main) this.fact(c, this.main)
  }

  fact(c: Told, e: Thing | undefined): void {
    if (!e) return
    const s = c.sentence
    const dates = s.mentions.filter((m): m is DateMentionToken => m.kind === 'date')
    const versioned = /\b(?:version|as of|updated|status|revised|draft)\b/i.test(this.slice(c.at, c.end))
    if (e === this.main && dates.length && !versioned) {
      dated(this.r, e, dates, s, 'programme-dates', c.label?.task === 'dates')
      const last = dates.at(-1)!
      if (dates.length > 1 && !dates[0]!.end && last.date > dates[0]!.date && e.event!.start === dates[0]!.date)
        dated(this.r, e, [{ ...dates[0]!, end: last.end ?? last.date, to: last.to }], s, 'programme-dates', true)
    }
    for (const p of this.placesOf(c)) this.state('HELD_IN', e, p, 'programme-venue', c)
  }

  placesOf(c: Told): Thing[] {
    const s = c.sentence
    const found = venuesBetween(this.r, s.mentions, s.from, s.to, c.label?.task === 'venue' || s.mentions.some((m) => m.kind === 'place'))
    const towns = found.some((m) => m.kind === 'place')
    return found.flatMap((m) =>
      m.kind === 'place' ? [this.r.things.place(m)] : !towns || TOWN_STATES.test(m.code) ? [this.r.things.countryOf(m)] : [],
    )
  }

  organized(c: Told, role: string, e: Thing | undefined): void {
    const { r } = this
    const s = c.sentence
    for (const b of bodiesBetween(r, s.mentions, s.from, s.to)) {
      const t = b.kind === 'org' ? bodyOf(r, b, s) : r.things.countryOf(b)
      if (b.kind === 'org') {
        this.seat(t, b, s)
        if (role === 'host') this.here.host ??= b
      }
      if (e) this.state('ORGANIZED', t, e, 'programme-organizer', c, { at: { from: this.at(c).from, to: b.to }, props: { role } })
    }
  }

  seat(t: Thing, b: OrgMention, s: Sentence): void {
    const { r } = this
    const found = seatBehind({ tokens: r.tokens, text: r.text }, b, s.to)
    if (!found) return
    const say = { rule: 'body-and-town', at: { from: b.from, to: (found.place ?? found.country)!.to }, sentence: s, confidence: 0.8 }
    if (found.place) state(r, 'BASED_IN', t, r.things.place(found.place), say)
    else if (found.country) {
      t.country ??= found.country.code
      state(r, 'BASED_IN', t, r.things.country(found.country.code, found.country.from, found.country.to), say)
    }
  }

  person(m: PersonMention, s: Sentence): Thing | null {
    const { r } = this
    const t = personOf(r, m, s)
    if (!t) return null
    r.talk.touch(t)
    const seen = new Set<OrgMention>()
    for (const o of [...m.affiliations, ...m.posts.flatMap((p) => (p.org ? [p.org] : []))])
      if (!seen.has(o) && o.from >= s.from && o.to <= s.to) {
        seen.add(o)
        this.seat(bodyOf(r, o, s, t.country), o, s)
      }
    return t
  }

  people(c: Told, role: Label | undefined, row: Row, off: boolean): void {
    const { r } = this
    const s = c.sentence
    if (!c.slots.length) {
      this.described(c, role)
      return
    }
    const e = this.event() ?? (this.begun ? undefined : this.main)
    let named = 0
    for (const slot of c.slots) {
      let m = slot.person
      // "Mr. X, Chairman" at the host's own table
      if (this.here.host && m.posts.length && !m.affiliations.length && m.posts.every((p) => !p.org && !p.country && p.from >= m.nameRange.to))
        m = { ...m, posts: m.posts.map((p) => ({ ...p, org: this.here.host! })) }
      const t = this.person(m, s)
      if (!t || !e) continue
      named++
      const own = slot.label ?? role
      const gone = slot.off || off
      const say = {
        at: { from: c.slots[0] === slot ? this.at(c).from : m.from, to: m.to },
        confidence: slot.open ? 0.6 : own ? 0.9 : 0.8,
        modality: gone ? ('negated' as const) : slot.open ? ('hoped' as const) : ('asserted' as const),
      }
      for (const task of [own?.task, own?.also])
        if (task === 'chair') this.state('CHAIRED', t, e, 'programme-chair', c, say)
        else if (task === 'moderator') this.state('MODERATED', t, e, 'programme-moderator', c, say)
      if (!own || own.task === 'speaker') {
        const capacity = own?.capacity ?? (e === this.main && !this.here.capacity ? 'speaker' : this.here.capacity)
        this.state('SPOKE_AT', t, e, 'programme-speaker', c, { ...say, props: { capacity } })
      }
    }
    if (named && this.here.once && role) {
      delete this.here.role
      this.here.once = false
    }
    void row
    void r
  }

  /** A line without a name: a body that sends someone, topics, a description. */
  described(c: Told, role: Label | undefined): void {
    const { r } = this
    for (const m of c.sentence.mentions) if (m.kind === 'org') this.seat(bodyOf(r, m, c.sentence), m, c.sentence)
    if (!role) this.discussed(c, this.here.event)
  }

  // ---- what follows from the whole

  finish(): void {
    const { r, main } = this
    const say = (e: Thing): { at: { from: number; to: number }; sentence: Sentence } | undefined => {
      const f = r.facts.find((x) => x.source === e || x.target === e)
      return f ? { at: f.at, sentence: f.sentence } : undefined
    }
    if (main && !main.event!.start && this.days.length) {
      const sorted = [...this.days].sort((a, b) => (a.date < b.date ? -1 : 1))
      const first = sorted[0]!
      const last = sorted.at(-1)!
      const row = this.rows.find((x) => x.part === 'day')!
      const s = row.cells[0]!.sentence
      dated(r, main, [{ ...first, ...(last.date > first.date ? { end: last.date } : {}) }], s, 'days-of-programme')
    }
    // a programme of one day dates its rows
    for (const { thing } of this.sessions) {
      const i = main?.event
      if (!thing.event!.start && i?.start && i.precision === 'day' && !i.end) {
        const p = r.properties.find((x) => x.thing === main && x.property === 'startDate')
        if (p) dated(r, thing, [{ kind: 'date', from: p.at.from, to: p.at.to, date: i.start, precision: 'day', relative: false }], p.sentence, 'day-of-programme')
      }
    }
    for (const e of [...(main ? [main] : []), ...this.sessions.map((x) => x.thing)]) {
      const at = say(e)
      if (!at) continue
      const value = this.lies(e)
      status(r, e, value, { ...at, rule: value === 'planned' ? 'programme-ahead' : 'programme-past', confidence: 0.8 }, e.event!.statusRank || 3)
    }
  }

  /** A programme tells what is to come, unless its own date says that it is over. */
  lies(e: Thing): 'planned' | 'held' {
    const i = this.main?.event
    const start = e.event!.start ?? i?.start
    const doc = this.r.documentDate ?? this.version
    if (!start || !doc) return 'planned'
    const last = i?.end ?? i?.start ?? start
    const within = i?.start && doc >= i.start && doc <= last
    if (within && !this.version) return ahead(this.r, start) === false && doc > start ? 'held' : 'planned'
    return doc > start ? 'held' : 'planned'
  }
}

export type { PlaceMention }
