// Meetings without a name: found again where the same people met, made where they did not; and what stands behind an event's noun.
import { COUNTRIES } from '../../src/ontology/lexicon/countries.ts'
import { foldedText, findToken } from '../scan.ts'
import type { DateMentionToken, EventMention, Mention, Sentence } from '../mention.ts'
import type { Thing } from '../resolve/thing.ts'
import { dated, isActor, places, property, resolveAll, state, type Reader, type Say } from './context.ts'
import { listFrom } from './talks.ts'

const label = (t: Thing): string =>
  [...t.names.values()]
    .filter((n) => n.canonical)
    .sort((a, b) => b.text.split(' ').length - a.text.split(' ').length || (a.text < b.text ? -1 : 1))[0]?.text ??
  [...t.names.keys()][0] ??
  ''
const MEETING_LIKE = new Set([
  'meeting',
  'bilateral meeting',
  'talks',
  'courtesy call',
  'consultations',
  'dinner',
  'lunch',
  'discussion',
  'exchange of views',
])

/** "The second" of a line, at tokens `from` (the article) to `to`: read as "the second meeting". */
export const nthMeeting = (r: Reader, from: number, to: number, ordinal: number): EventMention => ({
  kind: 'event',
  from,
  to,
  surface: r.tokens
    .slice(from + 1, to)
    .map((t) => t.text)
    .join(' '),
  head: 'meeting',
  eventKind: 'meeting',
  named: false,
  ordinal,
  definite: true,
  plural: false,
  parties: [],
  inner: [],
})

/** The meeting of these two sides, told before or new. */
export function meetingBetween(
  r: Reader,
  kind: string,
  a: readonly Thing[],
  b: readonly Thing[],
  dates: readonly DateMentionToken[],
  s: Sentence,
  say: Say,
): Thing {
  const all = [...a, ...b]
  const day = dates.find((d) => d.precision === 'day')?.date
  const anew =
    /^(planned|hoped)$/.test(say.modality ?? '') &&
    /\b(again|another|next|further|anew)\b/.test(foldedText(r.tokens, s.from, s.to))
  const told = r.things.events.find((e) => {
    const i = e.event!
    if (i.series && i.ordinal) return false
    const same =
      i.kind === kind ||
      (MEETING_LIKE.has(i.kind) && MEETING_LIKE.has(kind)) ||
      (say.rule === 'spoke-with' && i.kind === 'call')
    if (!same || i.people.size < 2) return false
    if (day && i.start && i.precision === 'day' && i.start !== day) return false
    // "They will meet again in Lima next year": another than the one they had
    if (anew && i.status === 'held') return false
    return (
      all.filter((t) => t.type === 'Person').every((t) => i.people.has(t)) &&
      [...i.people].every((t) => all.includes(t))
    )
  })
  if (told) return told
  const e = r.things.event({ kind, head: kind, made: true, named: false }, say.at.from, 0.75)
  const x = a[0]
  const y = b[0] ?? a[1]
  if (x && y) {
    r.things.name(e, `${kind} of ${label(x)} with ${label(y)}`, undefined, undefined, true)
    r.things.name(e, `${kind} of ${label(y)} with ${label(x)}`, undefined, undefined, false)
  }
  property(r, e, 'kind', kind, { rule: say.rule, at: say.at, sentence: s })
  return e
}

/** Whether a town is the capital of a state. */
const seatOf = (town: Thing, state: Thing): boolean =>
  town.type === 'Place' &&
  state.type === 'Country' &&
  town.country === state.country &&
  !!COUNTRIES.find((c) => c.code === state.country)?.capitals.some((n) => town.names.has(n))

/** A visit by these people to this place. */
export function makeMeeting(
  r: Reader,
  kind: string,
  a: readonly Thing[],
  at: readonly Thing[],
  dates: readonly DateMentionToken[],
  s: Sentence,
  say: Say,
): Thing {
  const day = dates.find((d) => d.precision === 'day')?.date
  const told =
    r.things.events.find(
      (e) => e.event!.kind === kind && at.some((p) => e.event!.places.has(p)) && a.some((p) => e.event!.people.has(p)),
    ) ??
    // a headline's "visit to Tbilisi", the text's "visit to Georgia": one, unless their days differ
    r.things.events.find(
      (e) =>
        kind === 'visit' &&
        e.event!.kind === kind &&
        (!day || !e.event!.start || (e.event!.start <= day && day <= (e.event!.end ?? e.event!.start))) &&
        at.length === 1 &&
        e.event!.places.size === 1 &&
        [...e.event!.places].some((q) => seatOf(q, at[0]!) || seatOf(at[0]!, q)) &&
        a.some((p) => e.event!.people.has(p)),
    )
  const e = told ?? r.things.event({ kind, head: kind, made: true, named: false }, say.at.from, 0.75)
  if (!told) {
    const who = a[0]
    r.things.name(
      e,
      `${kind} of ${who ? label(who) : 'a delegation'} to ${at[0] ? label(at[0]) : ''}`.trim(),
      undefined,
      undefined,
      true,
    )
    if (at[0]) r.things.name(e, `${kind} to ${label(at[0])}`, undefined, undefined, false)
    property(r, e, 'kind', kind, { rule: say.rule, at: say.at, sentence: s })
  }
  for (const p of a) state(r, 'PARTICIPATED_IN', p, e, { ...say, props: {} })
  for (const p of at) state(r, 'HELD_IN', e, p, { ...say, props: {} })
  if (say.modality !== 'negated' && say.modality !== 'reported') dated(r, e, dates, s, say.rule)
  return e
}

const SENT =
  /^(?:representatives?|officials|experts|delegates|delegations?|executives|leaders|members|ministers|ambassadors)$/

/** What hangs on an event's noun: "talks with X in Y on Monday", "visit of A to B", "meeting between A and B". Stated once. */
export function slotsOf(r: Reader, m: EventMention, e: Thing, s: Sentence): void {
  const next = behind(s, m)
  const say: Say = { rule: 'event-noun', at: { from: m.from, to: m.to }, sentence: s, confidence: 0.75 }
  let at = m.to
  let open = false
  if (m.day) dated(r, e, [m.day], s, 'day-before-noun')
  for (const g of next) {
    const word = (i: number): string => r.tokens[i]?.key ?? ''
    let k = g.from - 1
    while (k >= at && /^(the|a|an|his|her|its|their|mr|ms|both|my|our)$/.test(word(k))) k--
    // "a meeting with representatives of the Bank"
    if (/^(of|from)$/.test(word(k)) && SENT.test(word(k - 1))) {
      k -= 2
      while (k > at && /^(the|senior|high|level|-|some|several|other|key)$/.test(word(k))) k--
    }
    if (k !== at && !(k === at + 1 && (word(at) === 'held' || word(at) === ','))) break
    const prep = word(k)
    // "the Foreign Ministers of the Lake Format (Austria, Kenya, Peru) in Brno": whose meeting it is
    const members = prep === '(' && g.kind === 'country' ? bracketed(r, next, k) : []
    if (members.length >= 2) {
      const to = findToken(r.tokens, k + 1, r.tokens.length, (t) => t.text === ')')
      for (const c of resolveAll(r, members, s))
        state(r, 'PARTICIPATED_IN', c, e, { ...say, at: { from: m.from, to: members.at(-1)!.to } })
      at = to + 1
      continue
    }
    if (g.from < at) continue
    // "the Sixth Meeting (Khulna, May 2023)"
    if ((prep === '(' || (prep === ',' && open)) && (g.kind === 'place' || g.kind === 'country' || g.kind === 'date')) {
      open = true
      if (g.kind === 'date') dated(r, e, [g], s, 'event-noun')
      else for (const p of places(r, [g])) state(r, 'HELD_IN', e, p, { ...say, at: { from: m.from, to: g.to } })
      at = g.to
      continue
    }
    // "the signing of the Free Trade Agreement between A and B", "the signing ceremony for the X Agreement"
    const signing = m.eventKind === 'signing' || /\b(?:signing|signature)\b/i.test(m.surface)
    if (
      g.kind === 'instrument' &&
      ((prep === 'of' && /^(signing|launch|ceremony)$/.test(m.eventKind)) || (prep === 'for' && signing))
    ) {
      const t = r.things.instrument(g)
      r.things.name(e, `${m.surface} ${prep} the ${g.name}`.replace(/^the /i, ''), undefined, undefined, true)
      e.event!.named = true
      if (g.type === 'Agreement' && signing) {
        state(r, 'PRODUCED', e, t, { ...say, at: { from: m.from, to: g.to } })
        t.weakly = false
      }
      at = g.to
      continue
    }
    if (
      (prep === 'with' || prep === 'between' || prep === 'of') &&
      (g.kind === 'person' || g.kind === 'org' || g.kind === 'country' || g.kind === 'ref' || g.kind === 'post')
    ) {
      const list = listFrom(r, s, g)
      // "the trilateral summit of Mali, Niger and Togo"
      const several = list.length > 1 && list.every((x) => x.kind === 'country' && x.form === 'name')
      if (prep === 'of' && !several && !/^(visit|meeting|talks|call)$/.test(m.eventKind)) break
      const who = resolveAll(r, list, s).filter(isActor)
      // "the 9th Staff Talks between the General Staff and the Armed Forces"
      const staffs = prep === 'between' && m.ordinal !== undefined && who.filter((t) => t.type === 'Organization')
      if (staffs && staffs.length)
        for (const t of staffs) state(r, 'PARTICIPATED_IN', t, e, { ...say, at: { from: m.from, to: list.at(-1)!.to } })
      else if (!(e.event!.series && prep === 'between'))
        for (const t of who)
          if (t.type === 'Person' || !m.named)
            state(r, 'PARTICIPATED_IN', t, e, { ...say, at: { from: m.from, to: list.at(-1)!.to } })
      at = list.at(-1)!.to
      continue
    }
    if (prep === 'to' && m.eventKind === 'visit') {
      for (const p of places(r, [g])) state(r, 'HELD_IN', e, p, { ...say, at: { from: m.from, to: g.to } })
      at = g.to
      continue
    }
    if ((prep === 'in' || prep === 'at') && (g.kind === 'place' || g.kind === 'country')) {
      for (const p of places(r, [g])) state(r, 'HELD_IN', e, p, { ...say, at: { from: m.from, to: g.to } })
      // "the Trilateral Meeting in Kars": by that name it can be asked for too
      if (m.named && prep === 'in' && m.surface.split(' ').length <= 3)
        r.things.name(
          e,
          `${m.surface} in ${r.text.slice(r.tokens[g.from]!.start, r.tokens[g.to - 1]!.end)}`,
          undefined,
          undefined,
          false,
        )
      at = g.to
      continue
    }
    if (g.kind === 'date' && (/^(?:on|in|from|of)$/.test(prep) || g.from === at)) {
      dated(r, e, [g], s, 'event-noun')
      at = g.to
      continue
    }
    break
  }
}

/** The states inside the bracket that opens at token `open`, where nothing else stands in it. */
function bracketed(r: Reader, list: readonly Mention[], open: number): Mention[] {
  const close = findToken(r.tokens, open + 1, r.tokens.length, (t, i) => t.text === ')' || i > open + 40)
  const inside = list.filter((x) => x.from > open && x.to <= close)
  return inside.every((x) => x.kind === 'country') ? inside : []
}

function behind(s: Sentence, m: Mention): Mention[] {
  return s.mentions.filter((x) => x.from >= m.to).slice(0, 8)
}
