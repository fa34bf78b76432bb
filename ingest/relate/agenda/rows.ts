// The rows of a programme in their order: which session they stand in, what the last label said, which day it is.
import { fold } from '../../../src/identity/keys.ts'
import type { DateMentionToken, OrgMention, Sentence } from '../../mention.ts'
import type { Thing } from '../../resolve/thing.ts'
import { isRoom } from './bodies.ts'
import { dayIn, type Row, type Told } from './cells.ts'
import {
  award,
  discussed,
  met,
  organizers,
  personIn,
  placesOf,
  signing,
  slice,
  spanOf,
  tell,
  whenAndWhere,
} from './facts.ts'
import type { Label, Task } from './labels.ts'
import type { Clock } from './clock.ts'
import { isProse, peopled } from './lines.ts'
import { actBy } from './acts.ts'
import type { Slot } from './people.ts'
import { capacityOf, conferenceOf, makeSession, outlook, settle, type Day, type Session } from './sessions.ts'
import { calledOff, capitals, MEETS, titleAt, type Title } from './titles.ts'
import { status, type Reader } from '../context.ts'

/** Where the rows stand: a session, a slot of the conference itself, or nowhere (a break). */
interface Here {
  event?: Thing | undefined
  /** Makes the session when somebody or something is told of it: "Lunch". */
  later?: () => Thing
  clock?: Clock | undefined
  /** What the names that follow do, as the last label said. */
  role?: Label | undefined
  /** It holds for one line. */
  once?: boolean
  /** What they do where no label says it. */
  capacity?: string
  /** Gives the meal. */
  host?: OrgMention
  /** "Session 1", whose topic may stand on the next line. */
  bare?: { readonly thing: Thing; readonly short: string } | undefined
}

const ROLE: Partial<Record<Task, string>> = {
  organizer: 'organizer',
  'co-organizer': 'co-organizer',
  host: 'host',
  sponsor: 'sponsor',
  support: 'support',
}

/** Reads all rows. `front`: the day of a heading above them. Gives the day that each row of prose stands under. */
export function readRows(
  r: Reader,
  title: string | undefined,
  rows: readonly Row[],
  front: Day | undefined,
): Map<Sentence, Day> {
  return new Rows(r, rows, front).read(title)
}

class Rows {
  readonly r: Reader
  readonly rows: readonly Row[]
  readonly sessions: Session[] = []
  readonly days: Day[] = []
  readonly prose = new Map<Sentence, Day>()
  here: Here = {}
  /** The session whose time the rows lie within. */
  outer: Here | undefined
  day: Day | undefined
  /** A time alone on its line. */
  pending: Row | undefined
  /** A session whose time may stand on the next line. */
  untimed: Here | undefined
  columns: readonly string[] = []
  /** Day of the version, where the document has no date of its own. */
  version: string | undefined
  begun = false

  constructor(r: Reader, rows: readonly Row[], front: Day | undefined) {
    this.r = r
    this.rows = rows
    this.day = front
  }

  get main(): Thing | undefined {
    return this.r.talk.main
  }

  read(title: string | undefined): Map<Sentence, Day> {
    if (!this.main && title && this.rows.some((x) => x.part === 'row' || x.part === 'title'))
      conferenceOf(this.r, title, this.rows)
    for (const row of this.rows) this.row(row)
    const { main, sessions, days, version } = this
    settle(this.r, main, sessions, days, version)
    return this.prose
  }

  row(row: Row): void {
    this.begun ||= !row.front && row.part !== 'day'
    switch (row.part) {
      case 'day':
        return this.dayRow(row)
      case 'head':
        this.columns = row.cells.map((c) => slice(this.r, c.start, c.end).toLowerCase())
        return
      case 'prose':
        for (const c of row.cells) if (this.day) this.prose.set(c.sentence, this.day)
        return
      case 'row':
      case 'title':
        return this.session(row)
      default:
        return this.detail(row)
    }
  }

  // ---- days

  dayRow(row: Row): void {
    const c = row.cells[0]!
    const told = dayIn(c.sentence)
    const date = told ? this.inYear(told) : this.counted(row, c.sentence)
    this.here = {}
    this.outer = undefined
    this.day = date ? { date, sentence: c.sentence } : undefined
    if (!this.day) return
    this.days.push(this.day)
    if (!this.begun && this.main)
      for (const p of placesOf(this.r, c)) tell(this.r, 'HELD_IN', this.main, p, 'programme-venue', c)
  }

  /** A day without its year, in the year of the conference. */
  inYear(d: DateMentionToken): DateMentionToken {
    const start = this.main?.event?.start
    const words = slice(this.r, this.r.tokens[d.from]!.start, this.r.tokens[d.to - 1]!.end)
    if (!start || start.length < 10 || /\d{4}/.test(words)) return d
    const year = (n: number): DateMentionToken => ({ ...d, date: `${Number(start.slice(0, 4)) + n}${d.date.slice(4)}` })
    return year(0).date < start ? year(1) : year(0)
  }

  /** "Day 2": counted from the first. */
  counted(row: Row, s: Sentence): DateMentionToken | undefined {
    const n = row.day?.number
    const start = this.main?.event?.start
    if (!n || !start || start.length < 10) return undefined
    const date = new Date(Date.parse(`${start}T00:00:00Z`) + (n - 1) * 86_400_000).toISOString().slice(0, 10)
    return date <= (this.main!.event!.end ?? start)
      ? { kind: 'date', from: s.from, to: s.to, date, precision: 'day', relative: true }
      : undefined
  }

  // ---- rows with a title

  session(row: Row): void {
    const clock = row.clock ?? (row.part === 'title' ? this.pending?.clock : undefined)
    this.pending = undefined
    const first = row.cells[0]
    if (row.clock && this.untimed && this.untimed === this.here && (!first || this.aside(first))) {
      // a title, and its time and room on the next line
      this.here.clock = row.clock
      return
    }
    this.untimed = undefined
    if (!first) {
      this.pending = row
      this.leave(clock)
      return
    }
    let rest = row.cells.slice(1)
    const meets = MEETS.test(slice(this.r, first.start, first.end))
    const talk = first.slots.length > 0 && !meets
    const told = first.label || talk ? null : titleAt(this.r.text, first.start, first.end, false)
    const by = first.label ? undefined : actBy(this.r, first)
    if (first.label) this.slot(row, first, clock)
    else if (by) {
      const t = titleAt(this.r.text, first.start, by.end, true)
      if (t && typeof t === 'object') this.open(t, { ...first, end: by.end, slots: [] }, row, clock)
      const e = this.event()
      for (const slot of by.people) {
        const p = personIn(this.r, slot.person, first.sentence)
        if (p && e && e !== this.main) tell(this.r, 'PARTICIPATED_IN', p, e, 'act-by', first)
      }
    } else if (talk) {
      // a talk: of the session that goes on
      this.leave(clock)
      if (!this.here.event) this.here = this.outer ?? { event: this.main, capacity: 'speaker' }
      rest = [...row.cells]
    } else if (told === 'within') {
      if (!this.here.event && this.outer) this.here = this.outer
    } else if (told === 'nothing' || told === null) this.here = {}
    else if (told === 'item') {
      this.here = { event: this.main, capacity: 'speaker' }
      if (this.main) discussed(this.r, first, this.main)
    } else this.open(told, first, row, clock)
    if (!clock && !first.label) this.untimed = this.here
    for (const c of rest) this.cell(c)
  }

  /** A room, or the house behind "Venue:". */
  aside(c: Told): boolean {
    if (c.label?.task !== 'venue' && !isRoom(slice(this.r, c.start, c.end))) return false
    const e = c.label ? this.event() : undefined
    if (e) whenAndWhere(this.r, c, e, false)
    return true
  }

  /** Leaves the session that the time says is over; goes on with the one that the time lies within. */
  leave(clock: Clock | undefined): void {
    const now = this.here.clock ? this.here : this.outer
    const span = now?.clock
    const inside =
      clock && span?.to && clock.from >= span.from && clock.from < span.to && (clock.to ?? clock.from) <= span.to
    this.outer = inside ? now : undefined
    // talks with times below a session without one
    const untimed = clock && this.here.event && !this.here.clock && this.here.event !== this.main
    if (inside) this.here = now!
    else if (!untimed) this.here = {}
  }

  /** "Welcome remarks", "Keynote": no meeting of its own; of the session that it stands in, else of the conference. */
  slot(row: Row, first: Told, clock: Clock | undefined): void {
    const label = first.label!
    const before = this.here
    this.leave(clock)
    const above = row.part === 'title' || (row.kind === 'heading' && !!first.alone)
    const inSession = this.here.event && this.here.event !== this.main && !above
    const untimed = !clock && !above && before.event && before.event !== this.main
    if (!label.slot) {
      if (!this.here.event) this.here = before.event || !peopled(label) ? before : { event: this.main }
    } else if (untimed) this.here = before
    else if (!inSession)
      this.here = {
        event: this.main,
        role: label,
        ...(clock ? { clock } : {}),
        ...(label.capacity ? { capacity: label.capacity } : {}),
      }
    this.cell(first)
    if (label.slot && this.here.event === this.main) this.here.role = label
  }

  open(t: Title, first: Told, row: Row, clock: Clock | undefined): void {
    this.leave(clock)
    this.here = { clock, capacity: capacityOf(t, slice(this.r, t.start, t.end)), later: () => this.make(t, first, row) }
    const clear = t.topic !== undefined || row.part === 'title' || capitals(slice(this.r, t.start, t.end))
    if (clear && !t.plain) this.event()
    if (t.bare && this.here.event) this.here.bare = { thing: this.here.event, short: slice(this.r, t.start, t.end) }
  }

  make(t: Title, c: Told, row: Row): Thing {
    const { r, main, day, version } = this
    const s = makeSession(r, t, c, row, main, day)
    this.sessions.push(s)
    const m = /\b(?:replac(?:es|ing)|in place of|instead of)\s+([^)\]]+)/i.exec(slice(r, c.start, c.end))
    const off = m && this.sessions.find((x) => x !== s && x.names.includes(fold(m[1]!)))
    if (off) status(r, off.thing, 'cancelled', { rule: 'replaced', at: spanOf(r, c), sentence: c.sentence })
    if (t.kind === 'signing') signing(r, s.thing, c, outlook(r, s.thing, main, version) === 'held')
    else if (t.kind === 'ceremony')
      award(r, s.thing, c, t, day?.date.date ?? (main?.event!.end ? undefined : main?.event!.start))
    else if (MEETS.test(slice(r, t.start, t.end))) met(r, s.thing, c)
    else discussed(r, c, s.thing)
    return s.thing
  }

  /** The event of the rows at hand, made now where it was only announced. */
  event(): Thing | undefined {
    const h = this.here
    if (!h.event && h.later) h.event = h.later()
    return h.event
  }

  // ---- rows below a title

  detail(row: Row): void {
    const { r } = this
    const first = row.cells[0]
    if (!first) return
    const lead = this.pending
    this.pending = this.untimed = undefined
    // a time alone on its line and its label below, or a heading: "Closing"
    if (first.label && (lead || (row.kind === 'heading' && first.label.slot && first.alone))) {
      this.slot(row, first, lead?.clock)
      for (const c of row.cells.slice(1)) this.cell(c)
      return
    }
    const words = slice(r, first.start, first.end)
    const bare = this.here.bare
    this.here.bare = undefined
    if (bare && row.part === 'text' && !first.slots.length && !isProse(words) && words.length > 3) {
      const topic = words.replace(/^["“]|["”]$/g, '')
      r.things.name(bare.thing, `${bare.short}: ${topic}`, undefined, undefined, true)
      r.things.name(bare.thing, topic, first.sentence.from, first.sentence.to, false)
      discussed(r, first, bare.thing)
      return
    }
    const off = row.part === 'text' ? calledOff(r.text, first.start, first.end) : null
    if (off?.lead && this.here.event && this.here.event !== this.main)
      status(r, this.here.event, off.status, { rule: 'called-off', at: spanOf(r, first), sentence: first.sentence })
    for (const c of row.cells) this.cell(c, !!off?.lead)
  }

  cell(c: Told, off = false): void {
    const { r, main } = this
    const label = c.label
    const empty = c.end <= c.start
    const inside = this.begun && !!(this.here.event ?? this.here.later) && this.here.event !== main
    if (!label) {
      if (this.begun) this.people(c, this.columnRole(c) ?? this.here.role, off)
      else if (main) whenAndWhere(r, c, main, true)
      return
    }
    const role = ROLE[label.task]
    if (role) {
      const bodies = empty ? [] : organizers(r, c, role, inside ? this.event() : main)
      if (role === 'host' && bodies[0]) this.here.host ??= bodies[0]
      // a person who gives a dinner
      const at = c.slots.length ? this.event() : undefined
      for (const { person } of c.slots) {
        const t = personIn(r, person, c.sentence)
        if (t && at && at !== main) tell(r, 'PARTICIPATED_IN', t, at, 'programme-host', c)
      }
      this.here.role = undefined
      return
    }
    switch (label.task) {
      case 'dates':
      case 'venue': {
        const e = inside && label.task === 'venue' ? this.event() : main
        if (e) whenAndWhere(r, c, e, e === main)
        return
      }
      case 'about': {
        const e = this.event() ?? main
        if (e) discussed(r, c, e)
        return
      }
      case 'aside':
        if (/^(?:version|status|as of|last|updated|revised)/i.test(r.text.slice(c.at, c.start)))
          this.version ??= dayIn(c.sentence)?.date
        return
      default:
        if (!empty) this.people(c, label, off)
        // what a label said goes on over the next lines where it is plural, over one where it stands alone
        if (empty || label.many) this.here.role = label
        else if (this.here.event !== main || !label.slot) this.here.role = undefined
        this.here.once = empty && !label.many
    }
  }

  columnRole(c: Told): Label | undefined {
    const head = c.column === undefined ? '' : (this.columns[c.column] ?? '')
    if (/^moderators?$|^facilitators?$/.test(head)) return { task: 'moderator', many: true, slot: false }
    if (/^chairs?$/.test(head)) return { task: 'chair', many: true, slot: false }
    return undefined
  }

  people(c: Told, role: Label | undefined, off: boolean): void {
    const { r } = this
    if (!c.slots.length) {
      // a body that sends someone, topics, a description
      for (const m of c.sentence.mentions)
        if (m.kind === 'org') organizers(r, { ...c, sentence: { ...c.sentence, mentions: [m] } }, '', undefined)
      const e = this.here.event
      if (e?.event!.kind === 'signing') signing(r, e, c, outlook(r, e, this.main, this.version) === 'held')
      else if (!role && e) discussed(r, c, e)
      return
    }
    const e = this.event() ?? (this.begun ? undefined : this.main)
    for (const slot of c.slots) this.takesPart(slot, c, role, e, off)
    if (this.here.once && role) {
      this.here.role = undefined
      this.here.once = false
    }
  }

  takesPart(slot: Slot, c: Told, role: Label | undefined, e: Thing | undefined, off: boolean): void {
    const { r } = this
    const host = this.here.host
    let m = slot.person
    // "Mr. X, Chairman", at the host's own table
    if (
      host &&
      m.posts.length &&
      !m.affiliations.length &&
      m.posts.every((p) => !p.org && !p.country && p.from >= m.nameRange.to)
    )
      m = { ...m, posts: m.posts.map((p) => ({ ...p, org: host })) }
    const t = personIn(r, m, c.sentence)
    if (!t || !e) return
    const label = slot.label ?? role
    const more = {
      at: { from: c.slots[0] === slot ? spanOf(r, c).from : m.from, to: m.to },
      confidence: slot.open ? 0.6 : label ? 0.9 : 0.8,
      modality: slot.off || off ? ('negated' as const) : slot.open ? ('hoped' as const) : ('asserted' as const),
    }
    for (const task of [label?.task, label?.also])
      if (task === 'chair') tell(r, 'CHAIRED', t, e, 'programme-chair', c, more)
      else if (task === 'moderator') tell(r, 'MODERATED', t, e, 'programme-moderator', c, more)
    if (!label || label.task === 'speaker')
      tell(r, 'SPOKE_AT', t, e, 'programme-speaker', c, {
        ...more,
        props: { capacity: label?.capacity ?? this.here.capacity ?? 'speaker' },
      })
  }
}
