// The rows of a programme in their order: which session they stand in, what the last label said, which day it is.
import { fold } from '../../../src/identity/keys.ts'
import type { OrgMention, Sentence } from '../../mention.ts'
import type { Thing } from '../../resolve/thing.ts'
import { isRoom } from './bodies.ts'
import type { Row, Told } from './cells.ts'
import { award, discussed, met, personIn, placesOf, signing, slice, spanOf, tell, whenAndWhere } from './facts.ts'
import type { Label } from './labels.ts'
import type { Clock } from './clock.ts'
import { isProse, peopled } from './lines.ts'
import { actBy } from './acts.ts'
import { dayOf } from './days.ts'
import { readCell } from './parts.ts'
import { sideHead, visitor } from './sides.ts'
import { capacityOf, conferenceOf, isDiary, makeSession, outlook, settle, type Day, type Session } from './sessions.ts'
import { calledOff, capitals, MEETS, titleAt, type Title } from './titles.ts'
import { status, type Reader } from '../context.ts'

/** "Blue Hall", with nothing else behind the time. */
const HALL = /^(?:\p{Lu}[\p{L}’'-]*\s){1,2}(?:Hall|Room|Foyer|Auditorium|Ballroom|Lounge|Salon|Terrace)$/u

const SITTING =
  /\b(?:session|conference|forum|symposium|congress|summit|lecture|concert|hearing|assembly|consultations?|dialogue|retreat|bilaterals?|plenary|debate|round)\b/i
/** What whoever comes on a visit takes part in. */
const GUEST = /^(?:meeting|talks|call|courtesy call|visit|lunch|dinner|breakfast)$/

const idle = (r: Reader, c: Told): boolean =>
  !c.label && !c.slots.length && titleAt(r.text, c.start, c.end, false) === 'nothing'

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
  /** The state whose people are listed: "Lao delegation". */
  side?: string | undefined
  /** Gives the meal. */
  host?: OrgMention
  /** "Session 1", whose topic may stand on the next line. */
  bare?: { readonly thing: Thing; readonly short: string } | undefined
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

/** Where the reading of the rows stands. */
export class Rows {
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
    const diary = isDiary(this.r, title, this.rows)
    const first = this.rows.find((x) => !x.front)?.cells[0]?.sentence.from ?? Infinity
    if (diary && this.main && this.main.first >= first) this.r.talk.main = undefined
    if (
      !diary &&
      !this.main &&
      title &&
      this.rows.some(
        (x) =>
          x.part === 'row' ||
          x.part === 'title' ||
          (x.part === 'label' && (x.cells[0]?.alone || peopled(x.cells[0]?.label))),
      )
    )
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
    this.here = {}
    this.outer = undefined
    this.day = dayOf(this.r, row, this.main)
    if (!this.day) return
    this.days.push(this.day)
    if (!this.begun && this.main)
      for (const p of placesOf(this.r, c)) tell(this.r, 'HELD_IN', this.main, p, 'programme-venue', c)
  }

  // ---- rows with a title

  session(row: Row): void {
    const clock = row.clock ?? (row.part === 'title' ? this.pending?.clock : undefined)
    this.pending = undefined
    let [first, ...others] = row.cells
    // "Arrival in Lima. Meeting with Minister X"
    while (first && others[0] && idle(this.r, first) && !others[0].label) [first, ...others] = others
    if (row.clock && this.untimed && this.untimed === this.here && (!first || this.aside(first))) {
      // a title, and its time and room on the next line
      this.here.clock = row.clock
      return
    }
    this.untimed = undefined
    // "09:15 | Plenary Hall": a time and a room; what is held there stands below
    if (
      !first ||
      (row.clock &&
        row.cells.length === 1 &&
        !first.label &&
        (isRoom(slice(this.r, first.start, first.end)) || HALL.test(slice(this.r, first.start, first.end))))
    ) {
      this.pending = row
      this.leave(clock)
      return
    }
    let rest = others
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
    for (const c of rest) readCell(this, c)
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
    readCell(this, first)
    if (label.slot && this.here.event === this.main) this.here.role = label
  }

  open(t: Title, first: Told, row: Row, clock: Clock | undefined): void {
    this.leave(clock)
    this.here = { clock, capacity: capacityOf(t, slice(this.r, t.start, t.end)), later: () => this.make(t, first, row) }
    const clear = t.topic !== undefined || row.part === 'title' || capitals(slice(this.r, t.start, t.end))
    // "Ceremonial welcome", "Worship at the temple": in a visit or a diary no meetings
    const loose =
      !MEETS.test(slice(this.r, t.start, t.end)) &&
      (!this.main || this.main.event!.kind === 'visit') &&
      t.kind === 'session' &&
      !SITTING.test(slice(this.r, t.start, t.end))
    if (clear && !t.plain && !loose) this.event()
    if (t.bare && this.here.event) this.here.bare = { thing: this.here.event, short: slice(this.r, t.start, t.end) }
  }

  make(t: Title, c: Told, row: Row): Thing {
    const { r, main, day, version } = this
    const s = makeSession(r, t, c, row, main, day)
    this.sessions.push(s)
    const guest = visitor(main)
    if (guest && GUEST.test(t.kind)) tell(r, 'PARTICIPATED_IN', guest, s.thing, 'row-of-visit', c, { confidence: 0.8 })
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
      for (const c of row.cells.slice(1)) readCell(this, c)
      return
    }
    const side = row.cells.length === 1 ? sideHead(r, first) : undefined
    if (side) {
      this.here.side = side
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
    for (const c of row.cells) readCell(this, c, !!off?.lead)
  }
}
