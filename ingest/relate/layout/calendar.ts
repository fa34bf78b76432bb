// Entries of a calendar in a bulletin: "24–25 November: Third Energy Dialogue, Copenhagen, organised by X. Keynote: Prof. Y". The day, the name,
// the place and the body stand beside each other without a verb, and what follows in the entry is about that event.
import type { DateMentionToken, EventMention, Mention, Sentence } from '../../mention.ts'
import type { Thing } from '../../resolve/thing.ts'
import { bodiesBetween } from '../agenda/bodies.ts'
import { tokenAt } from '../agenda/cells.ts'
import { labelAt, type Label } from '../agenda/labels.ts'
import { peopleBetween } from '../agenda/people.ts'
import { ahead, dated, state, status, type Reader, type Say } from '../context.ts'
import { bodyOf, personOf } from '../roles.ts'

const BETWEEN = /^\s{0,9}(?:\([^()]{1,24}\))?\s{0,9}(?:[:–—|-]|\t|\s{2})\s{0,40}(?:the\s{1,9})?$/iu
const DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?\d{1,2}(?:\s?[-–]\s?\d{1,2})?\s+(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/i
const SAYS = /\b(?:was|were|is|are|has|have|had|took|will|opened|began|met|concluded|ended)\b/
const ORGANIZED = /\b(?:co-)?(?:organi[sz]ed|convened) (?:jointly )?by\b|\bhosted by\b/iu

/** Reads an entry that opens with its day, and what its later sentences say of those who speak there. */
export function calendarEntry(r: Reader, s: Sentence): void {
  const first = s.mentions.find((m): m is DateMentionToken => m.kind === 'date')
  const d =
    first && first.from - s.from <= 2 && first === s.mentions[0] && first.precision !== 'year' ? first : undefined
  // a day that nothing gives a year to
  const bare = d ? undefined : DAY.exec(r.text.slice(s.start, s.end))
  if (!d && !bare) return labelled(r, s)
  r.entry = undefined
  const to = d ? r.tokens[d.to - 1]!.end : s.start + bare![0].length
  const m = s.mentions.find((x): x is EventMention => x.kind === 'event' && r.tokens[x.from]!.start >= to)
  if (!m || m.plural || !(m.named || m.series)) return
  if (!BETWEEN.test(r.text.slice(to, nameStart(r, m)))) return
  // "24 July 2031 – The Fourth Session was held": a dateline
  if (SAYS.test(r.text.slice(r.tokens[m.to - 1]!.end, s.end))) return
  const e = r.talk.event(m, true)
  if (!e) return
  const say: Say = { rule: 'calendar-entry', at: { from: s.from, to: m.to }, sentence: s, confidence: 0.8 }
  if (d) dated(r, e, [d], s, say.rule)
  const lies = d && ahead(r, d.date)
  if (lies !== undefined) status(r, e, lies ? 'planned' : 'held', say)
  for (const p of placesBehind(r, s, m.to)) state(r, 'HELD_IN', e, p, say)
  organizers(r, s, e, say)
  r.talk.focusOn(e)
  r.entry = { event: e, block: s.block }
}

/** Where the name begins, an article before it aside. */
const nameStart = (r: Reader, m: EventMention): number =>
  r.tokens[/^(?:the|an?)$/.test(r.tokens[m.from]!.key) ? m.from + 1 : m.from]!.start

/** Towns behind a comma or a bar, before anything else is said: ", Copenhagen", "| Matola". */
function placesBehind(r: Reader, s: Sentence, to: number): Thing[] {
  const { tokens, text } = r
  const out: Thing[] = []
  for (let i = to; i < s.to; i++) {
    const t = tokens[i]!
    if (/^[,(|]$/.test(t.text) || t.key === 'in' || t.key === 'at') continue
    const m: Mention | undefined = s.mentions.find((x) => x.from === i)
    if (m?.kind === 'place' && !m.region) out.push(r.things.place(m))
    else if (m?.kind !== 'country' || m.form !== 'name' || out.length > 0 || to === i) break
    else out.push(r.things.countryOf(m))
    i = m.to - 1
  }
  if (out.length) return out
  // the last cell of a row: a town that no list holds
  const cell = /\t\s*(\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?)\s*$/u.exec(text.slice(s.start, s.end))
  if (!cell || cell[1]!.length < 4) return out
  const from = tokenAt(tokens, s.start + cell.index + cell[0].indexOf(cell[1]!))
  const known = s.mentions.find((m) => m.from === from)
  if (known) return known.kind === 'place' ? [r.things.place(known)] : []
  return [r.things.newPlace(cell[1]!, from, s.to)]
}

function organizers(r: Reader, s: Sentence, e: Thing, say: Say): void {
  const words = r.text.slice(s.start, s.end)
  const by = ORGANIZED.exec(words)
  if (!by) return
  const from = tokenAt(r.tokens, s.start + by.index + by[0].length - 1) + 1
  const role = /^host/i.test(by[0]) ? 'host' : 'organizer'
  for (const b of bodiesBetween(r, s.mentions, from, s.to))
    state(r, 'ORGANIZED', b.kind === 'org' ? bodyOf(r, b, s) : r.things.countryOf(b), e, { ...say, props: { role } })
}

/** "Keynote: Prof. X, Minister of Y.": a later sentence of the entry. */
function labelled(r: Reader, s: Sentence): void {
  const e = r.entry?.block === s.block ? r.entry.event : undefined
  const l = e && labelAt(r.text, s.start, s.end)
  if (!e || !l || l.alone || !/^(?:speaker|chair|moderator)$/.test(l.label.task)) return
  const from = tokenAt(r.tokens, l.end)
  for (const { person, off } of peopleBetween({ tokens: r.tokens, text: r.text }, s.mentions, from, s.to, true)) {
    const t = off ? null : personOf(r, person, s)
    if (t) tell(r, t, e, l.label, { rule: 'calendar-entry', at: person, sentence: s, confidence: 0.8 })
  }
}

function tell(r: Reader, t: Thing, e: Thing, label: Label, say: Say): void {
  if (label.task === 'chair') state(r, 'CHAIRED', t, e, say)
  else if (label.task === 'moderator') state(r, 'MODERATED', t, e, say)
  else state(r, 'SPOKE_AT', t, e, { ...say, props: { capacity: label.capacity ?? 'speaker' } })
}
