// Reports of a journey or a week that go through it day by day: "18 March, Porto. Working session at the Chamber, chaired by X. In the
// afternoon …". What the entry tells happened on that day and in that town, and its first words may name a meeting without a verb.
import { EVENT_HEADS } from '../../lexicon/events.ts'
import type { DateMentionToken, EventMention, Mention, PersonMention, Sentence } from '../../mention.ts'
import { countryName } from '../../resolve/countries.ts'
import type { Thing } from '../../resolve/thing.ts'
import { capital, foldedText } from '../../scan.ts'
import { ahead, dated, personSide, places, property, state, status, type Reader, type Say } from '../context.ts'
import { personOf } from '../roles.ts'

export interface DayEntry {
  readonly day: DateMentionToken
  readonly sentence: Sentence
  readonly towns: readonly Thing[]
  readonly block: number
}

/** Papers that tell what is over in the order of days. */
const TOLD = /^(?:report|article|press_release|other)$/
/** Kinds of meeting for which the town of the entry is where they were. */
const IN_PERSON =
  /^(?:meeting|bilateral meeting|working meeting|session|talks|visit|courtesy call|audience|dinner|lunch|luncheon|breakfast|reception|signing|ceremony|round table|seminar|workshop|lecture|tour|forum|day|event|conference|presentation)$/
const OTHERWHEN =
  /\b(?:was to|were to|had been|will|would|postponed|carried over|put off|cancelled|did not|next|last|previous|later this|tomorrow|yesterday)\b/

/** Posts of a state that its name is left out of. */
const OF_STATE = /\b(?:minister|secretary of state|state secretary|undersecretary|vice-minister)\b/i

/** Whether the sentence is a day with its town and no more: "18 March, Porto." */
function opener(r: Reader, s: Sentence): DateMentionToken | undefined {
  const [day, ...more] = s.mentions
  if (day?.kind !== 'date' || day.precision !== 'day' || day.from > s.from + 1 || s.to - s.from > 14) return undefined
  if (more.some((m) => m.kind !== 'place' && m.kind !== 'country')) return undefined
  for (let k = s.from; k < s.to; k++)
    if (
      !s.mentions.some((m) => m.from <= k && k < m.to) &&
      !/^(?:[,.:;()–—/-]|and|in|on|mon|tues|wednes|thurs|fri|satur|sun|\p{L}+day)$/u.test(r.tokens[k]!.key)
    )
      return undefined
  return day
}

/** Notes that an entry of a day begins; what it is of ends with its paragraph. True where the sentence is no more than that. */
export function dayEntry(r: Reader, s: Sentence): boolean {
  if (r.dayEntry && r.dayEntry.block !== s.block) delete r.dayEntry
  if (!TOLD.test(r.kind) || r.diary || s.blockKind === 'row') return false
  const day = opener(r, s)
  if (!day) return false
  // it opens its line, and the line goes on
  const before = r.text.slice(r.text.lastIndexOf('\n', s.start - 1) + 1, s.start)
  if (/[\p{L}\d]/u.test(before) || !/^[^\n]{0,9}\S|^\n[^\n\S]*\S/.test(r.text.slice(s.end, s.end + 20))) return false
  const towns = places(
    r,
    s.mentions.filter((m) => m.kind === 'place' && !m.region),
  )
  r.dayEntry = { day, sentence: s, towns, block: s.block }
  return true
}

/** The state of the town that an entry is told of, for posts that name none: whom one meets abroad. */
export function hostOfEntry(r: Reader, m: PersonMention): string | undefined {
  const [town] = r.dayEntry?.towns ?? []
  if (!town?.country || town.country === r.things.home) return undefined
  const ofState = m.posts.some((p) => OF_STATE.test(p.title)) && m.posts.every((p) => !p.org && !p.country)
  return ofState && !m.affiliations.length ? countryName(town.country) : undefined
}

/** "Working session at the Chamber, chaired by X", "Investment Day, opened by Y": the meeting that the first words name. */
export function namedInEntry(r: Reader, s: Sentence): void {
  const entry = r.dayEntry
  if (!entry || entry.sentence === s || entry.block !== s.block) return
  const e = first(r, s)
  if (!e) return
  const say: Say = { rule: 'day-entry', at: { from: s.from, to: s.to }, sentence: s, confidence: 0.8 }
  put(r, e, s)
  status(r, e, ahead(r, entry.day.date) ? 'planned' : 'held', say)
  for (let k = s.from; k + 1 < s.to; k++) {
    const by = r.tokens[k + 1]!.key === 'by' ? r.tokens[k]!.key : ''
    if (/^(?:co-?)?(?:chaired|moderated|facilitated|guided|opened|led|conducted|hosted|attended)$/.test(by)) {
      const m = s.mentions.find((x): x is PersonMention => x.kind === 'person' && x.from > k && x.from - k < 14)
      const t = m && personOf(r, m, s, hostOfEntry(r, m))
      if (!t) continue
      if (/chaired|conducted/.test(by)) state(r, 'CHAIRED', t, e, say)
      else if (/moderated|facilitated/.test(by)) state(r, 'MODERATED', t, e, say)
      else if (by === 'opened') state(r, 'SPOKE_AT', t, e, { ...say, props: { capacity: 'opening' } })
      else state(r, 'PARTICIPATED_IN', t, e, { ...say, props: { side: personSide(t) } })
    }
  }
  r.talk.focusOn(e)
  r.entry = { event: e, block: s.block }
}

/** The meeting that a sentence without a verb begins with. */
function first(r: Reader, s: Sentence): Thing | undefined {
  const m: Mention | undefined = s.mentions[0]
  const comma = r.tokens.slice(s.from, s.to).findIndex((t) => /^[,.;:(]$/.test(t.text))
  const to = s.from + (comma < 0 ? s.to - s.from : comma)
  // it is a name or a noun, and nobody does anything before the first comma
  if (/\b(?:was|were|is|are|has|had|met|took|held|visited|received|will)\b/.test(foldedText(r.tokens, s.from, to)))
    return undefined
  if (m?.kind === 'event' && m.from - s.from <= 1 && !m.plural && !m.relative) {
    const known = m.named || m.series || m.ordinal !== undefined ? r.talk.event(m, true) : null
    if (known) return known
    return made(r, m, s, r.text.slice(r.tokens[m.from]!.start, r.tokens[m.to - 1]!.end))
  }
  // "Peru-Ghana Business Day"
  const head = r.tokens[to - 1]
  const record = head && capital(head) ? EVENT_HEADS[head.key] : undefined
  if (
    !record ||
    to - s.from < 3 ||
    to - s.from > 9 ||
    s.mentions.some((x) => x.from < to && /^(?:person|org|event|instrument)$/.test(x.kind))
  )
    return undefined
  if (
    !r.tokens.slice(s.from, to).every((t) => capital(t) || t.shape === 'punct' || /^(?:of|for|and|the|on)$/.test(t.key))
  )
    return undefined
  const name = r.text.slice(r.tokens[s.from]!.start, head!.end)
  const e = r.things.event({ kind: record.kind, head: head!.key, named: true, made: false }, s.from, 0.8)
  r.things.name(e, name.replace(/\s+/g, ' '), s.from, to, true)
  property(r, e, 'kind', record.kind, { rule: 'day-entry', at: { from: s.from, to }, sentence: s })
  return e
}

function made(r: Reader, m: EventMention, s: Sentence, words: string): Thing {
  const e = r.things.event({ kind: m.eventKind, head: m.head, named: false, made: true }, m.from, 0.8)
  r.things.name(e, words.replace(/\s+/g, ' '), m.from, m.to, true)
  property(r, e, 'kind', m.eventKind, { rule: 'day-entry', at: m, sentence: s })
  r.talk.bind(m, e)
  return e
}

/** Gives an event the day and the town of the entry, where it has none. */
function put(r: Reader, e: Thing, s: Sentence): void {
  const entry = r.dayEntry!
  if (!e.event!.start) dated(r, e, [entry.day], entry.sentence, 'day-of-entry')
  if (!e.event!.places.size && IN_PERSON.test(e.event!.kind))
    for (const p of entry.towns)
      state(r, 'HELD_IN', e, p, {
        rule: 'town-of-entry',
        at: { from: s.from, to: s.to },
        sentence: s,
        confidence: 0.75,
      })
}

/** Once a sentence of an entry is read: what it told of new and did not date. */
export function datesOfEntry(r: Reader, s: Sentence, known: number): void {
  if (!r.dayEntry || r.dayEntry.block !== s.block || s.mentions.some((m) => m.kind === 'date')) return
  if (OTHERWHEN.test(foldedText(r.tokens, s.from, s.to))) return
  for (const e of r.things.events.slice(known))
    if (e.event!.ordinal === undefined && !e.event!.start && /^(?:held|planned)?$/.test(e.event!.status ?? ''))
      put(r, e, s)
}
