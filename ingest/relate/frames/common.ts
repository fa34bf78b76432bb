// What every frame asks of its clause: who, with whom, at which meeting, when it was.
import { liesAhead } from './ahead.ts'
import { SETTLEMENTS } from '../../lexicon/settlements.ts'
import { bareOrdinalAt, foldedText, findToken } from '../../scan.ts'
import { fold } from '../../../src/identity/keys.ts'
import type { CountryMention, DateMentionToken, EventMention, Mention, OrgMention } from '../../mention.ts'
import type { Thing } from '../../resolve/thing.ts'
import type { Clause, Group } from '../clauses.ts'
import { forgone } from '../clauses/modality.ts'
import { ahead, dated, places, state, status, type Reader, type Say } from '../context.ts'
import { itUnknown } from '../lines/it.ts'
import { slotsOf } from '../meetings.ts'
import { aboutAnother, elsewhen, ofTwo } from './other-meetings.ts'
import { capitalOf, frontedPlace, ofTrouble, seatsOf, townBehind } from './venue.ts'

export type Rule = (r: Reader, c: Clause) => void

export const say = (c: Clause, rule: string, more: Partial<Say> = {}): Say => ({
  rule,
  // from who acts to the end of what is said
  at: { from: Math.min(c.from, ...c.subject.filter((m) => m.from >= c.sentence.from).map((m) => m.from)), to: c.to },
  sentence: c.sentence,
  modality: c.modality,
  ...more,
})
export const groups = (c: Clause, ...preps: string[]): Group[] => c.groups.filter((g) => preps.includes(g.prep))
export const mentionsOf = (gs: readonly Group[]): Mention[] => gs.flatMap((g) => g.mentions)
/** "The Committee held its fifth meeting": a body that meets in numbered meetings is a line of them. */
export function lineOfBody(r: Reader, c: Clause, m: EventMention): EventMention {
  // "The Joint Commission held its last session in 1989": the last of its own
  const own = m.relative !== undefined && r.tokens[m.from]!.key === 'its'
  if (m.series || (m.ordinal === undefined && !own)) return m
  const b = c.subject.find(
    (x): x is OrgMention =>
      x.kind === 'org' && /council|committee|commission|group|dialogue|forum|board|mechanism/i.test(x.name),
  )
  if (!b) return m
  const body = r.things.org(b)
  r.things.asLine(body)
  const full = fullerName(r, body, b.name)
  return { ...m, series: full ?? b.name, parties: partiesOfBody(r, c, b) }
}
/** "The Cooperation Council" of a text headed "EU-Kenya Cooperation Council": one line, by its full name. */
function fullerName(r: Reader, own: Thing, name: string): string | undefined {
  const end = ` ${fold(name)}`
  const same = r.things.all.filter(
    (t) =>
      t !== own &&
      t.type === 'Organization' &&
      [...t.names.keys()].some((n) => n.includes('-') && fold(n).endsWith(end)),
  )
  if (same.length !== 1) return undefined
  r.things.asLine(same[0]!)
  return [...same[0]!.names.keys()].find((n) => fold(n).endsWith(end))
}
/** "the EU-Kenya Council", "the Council between Kenya and Oman": whose body it is. */
export function partiesOfBody(r: Reader, c: Clause, b: OrgMention): EventMention['parties'] {
  const named = r.countriesIn(b)
  if (named.length || r.tokens[b.to]?.key !== 'between') return named
  const of = c.sentence.mentions.filter(
    (m): m is OrgMention | CountryMention =>
      (m.kind === 'country' || m.kind === 'org') && m.from > b.to && m.to <= c.verbFrom,
  )
  return of.length === 2 ? of : []
}
export const people = (list: readonly Thing[]): Thing[] => list.filter((t) => t.type === 'Person')
export const wordsAfter = (c: Clause): string => c.groups.map((g) => `${g.prep} ${g.words.join(' ')}`).join(' ')

/** First mention of a kind among these. */
export function firstOf<K extends Mention['kind']>(
  list: readonly Mention[],
  kind: K,
): Extract<Mention, { kind: K }> | undefined {
  return list.find((m): m is Extract<Mention, { kind: K }> => m.kind === kind)
}

/** "except Myanmar": named and not meant. */
export const meant = (r: Reader, list: readonly Mention[]): Mention[] =>
  list.filter((m) => !/^(except|excluding|without|minus|besides)$/.test(r.tokens[m.from - 1]?.key ?? ''))
/** "his counterparts from Estonia and Chile, X and Y": those behind the states. */
export function peersBehind(c: Clause, n: number): Mention[] {
  const [g, of] = [c.groups[n]!, c.groups[n - 1]]
  if (!/^(from|of|in)$/.test(g.prep) || !of) return []
  const peers =
    /^(peers?|counterparts?|colleagues|homologues)$/.test(of.words.at(-1) ?? '') ||
    of.mentions.some((m) => m.kind === 'ref' && m.ref === 'counterpart')
  return peers ? g.mentions.filter((m) => m.kind === 'person') : []
}
/** "with X", and "with her Polish counterpart, Y". */
export function withPeople(c: Clause): Mention[] {
  return c.groups.flatMap((g, n) =>
    g.prep !== 'with' && g.prep !== 'alongside'
      ? peersBehind(c, n)
      : g.mentions.length
        ? g.mentions
        : g.words.some((w) => /^counterparts?$/.test(w))
          ? (c.groups[n + 1]?.mentions ?? [])
          : [],
  )
}
/**
 * "will meet A in Arica on 3 July and B in Lima on 5 July", "held talks in Kigali with A and in Kinshasa with B": what stands behind
 * each "and" with somebody and a place or day of its own is another meeting. One part where it is not so.
 */
export function partsOf(c: Clause): Clause[] {
  const parts: Group[][] = [[]]
  for (const g of c.groups) {
    if (g.words[0] === 'and') parts.push([])
    parts.at(-1)!.push(g)
  }
  const own = (part: readonly Group[]): boolean => {
    const all = mentionsOf(part)
    return (
      all.some((m) => m.kind === 'person' || m.kind === 'post') &&
      all.some((m) => m.kind === 'place' || m.kind === 'date')
    )
  }
  if (parts.length < 2 || !parts.every(own)) return [c]
  return parts.map((part) => {
    const dates = mentionsOf(part).filter((m): m is DateMentionToken => m.kind === 'date')
    return { ...c, groups: part, dates: dates.length ? dates : c.dates.filter((d) => d.to <= c.verbFrom) }
  })
}
/** Index of the group behind `at` from which on people only look on: "signed by A and B, in the presence of C", "and witnessed by D"; or -1. */
export const lookersOn = (c: Clause, at: number): number =>
  c.groups.findIndex((g, n) => n > at && g.words.some((w) => /^(?:presence|witnesse[sd]|attendance)$/.test(w)))
/** People behind "by", through commas and "on behalf of Y, and X": a preposition's own object is not one of them. */
export function byPeople(c: Clause): Mention[] {
  const at = c.groups.findIndex((g) => g.prep === 'by')
  if (at < 0) return []
  // "by A, with presentations by B": the second is not of the verb
  const other = c.groups.findIndex((g, n) => n > at && g.prep === 'by' && !/^(?:by|,|)$/.test(c.groups[n - 1]!.prep))
  const seen = lookersOn(c, at)
  // "The panel, moderated by X, also heard Y of Z": a verb the register does not know, and all behind it
  const next = c.groups.findIndex(
    (g, n) =>
      n > at &&
      g.prep === ',' &&
      g.words.some((w) => /^(?:heard|saw|felt|enjoyed|counted|numbered|drew|featured)$/.test(w)),
  )
  const end = Math.min(...[other < 0 ? -1 : other - 1, seen, next].map((n) => (n < 0 ? Infinity : n)))
  return c.groups
    .slice(at, end)
    .flatMap((g) =>
      g.prep === 'by' || g.prep === ',' || g.prep === ''
        ? g.mentions
        : /^(?:of|for|at|in|to)$/.test(g.prep)
          ? g.mentions.slice(1).filter((m) => m.kind === 'person')
          : [],
    )
}
/** Bare objects: up to the first preposition; a trailing list behind a comma counts where its first does. */
export const objects = (c: Clause): Mention[] => mentionsOf(c.groups.filter((g) => g.prep === ''))

/** "originally scheduled for 6 May in Gaborone, will now be held in Maun", "was to take place in Oslo but was held in Bergen": a plan that gave way. */
function gaveWay(r: Reader, c: Clause, e?: Thing): boolean {
  const text = (from: number, to: number): string => foldedText(r.tokens, from, to)
  const cue = text(Math.max(c.sentence.from, c.verbFrom - 2), c.verbTo)
  const plan =
    /\b(originally|initially|previously|first) (\S+ )?(scheduled|planned|set|due|foreseen|slated|meant|expected)\b/.test(
      cue,
    ) ||
    /\bhad (originally |first )?been (scheduled|planned|set|due|foreseen|slated|meant|expected)\b/.test(cue) ||
    /\b(was|were) (originally |first )?(to|due to|supposed to|meant to) /.test(`${cue} `)
  // "The forum was initially planned to be in Tacna", where another place has been told
  const elsewhere = e && /\b(?:originally|initially|at first)\b/.test(cue) && e.event!.places.size > 0
  return plan && (elsewhere || GIVEN_UP.test(text(c.verbTo, c.sentence.to)))
}
const GIVEN_UP =
  /\b(will|would) now\b|\binstead\b|\b(but|and|,) (was|were|will|has|have|is|took|met|convened)\b|, had been (?:put off|postponed|deferred|moved|pushed back)\b/

/** "was in Adama, where he met X": the place in front of the "where" that a clause hangs on. */
export function whereOf(r: Reader, c: Clause): Mention | undefined {
  for (let k = c.verbFrom - 1; k > c.sentence.from && k > c.verbFrom - 25; k--) {
    const w = r.tokens[k]!.key
    if (/^(who|which|whom|while|when|;|before|after)$/.test(w)) return undefined
    if (w !== 'where') continue
    const to = r.tokens[k - 1]!.text === ',' ? k - 1 : k
    return c.sentence.mentions.findLast(
      (m) =>
        (m.kind === 'place' || m.kind === 'country') &&
        (m.to === to || (to - m.to <= 3 && c.sentence.mentions.some((d) => d.kind === 'date' && d.to === to))),
    )
  }
  return undefined
}

/** "in the resort town of", "in a room of": what a place of its own stands behind. */
const TOWN = new RegExp(
  `^(?:${SETTLEMENTS}|capital|resort|state|rooms?|hall|wing|premises|gardens?|ballroom|auditorium|foyer|lobby|grounds|halls|suite)$`,
)

/** Gives an event the place, dates and modality of the clause it stands in. */
export function settle(r: Reader, c: Clause, e: Thing, rule: string): void {
  if (gaveWay(r, c, e)) return
  // "The first and second rounds were held online and in Hanoi in June and October respectively": which where and when is not for one of them
  if (
    /\brespectively\b/.test(foldedText(r.tokens, c.verbTo, c.to + 1)) &&
    c.dates.length + mentionsOf(groups(c, 'in', 'at')).length > 1
  )
    return
  const at = [
    ...groups(c, ...(c.frame === 'schedule' ? ['in', 'at', 'for'] : ['in', 'at'])).filter((g) => !ofTrouble(c, g)),
    ...c.fronted.filter((g) => frontedPlace(r, c, g)),
  ].filter(
    (g) =>
      // "in strengthening ties between A and B"
      !/^[a-z]{3,}ing$/.test(g.words[0] ?? '') &&
      !g.words.some((w) =>
        /^(presence|margins|sidelines|framework|context|field|area|areas|charge|view|light|honour|honor|support|favor|favour|addition|response|line|accordance|cooperation|collaboration|partnership|end|past|future|name|interest|spirit|absence|wake|aftermath|hope|meantime|term|opinion|case)$/.test(
          w,
        ),
      ),
  )
  // "in the resort town of Bitola"
  const town = at.flatMap((g) => {
    const of = c.groups[c.groups.indexOf(g) + 1]
    return of?.prep === 'of' && TOWN.test(g.words.at(-1) ?? '') ? of.mentions.slice(0, 1) : []
  })
  // "the second was held in Jakarta, the third in Geneva": of the next
  const next = findToken(
    r.tokens,
    c.verbTo + 1,
    c.to,
    (t, i) => t.key === 'the' && /^[,;]$|^and$/.test(r.tokens[i - 1]!.text) && bareOrdinalAt(r.tokens, i + 1),
  )
  if (next > 0) at.splice(0, at.length, ...at.filter((g) => g.from < next))
  // "attended for Minister X, who was in Geneva": where somebody else was
  const who = findToken(r.tokens, c.verbTo + 1, c.to, (t, i) => t.key === 'who' && r.tokens[i - 1]!.text === ',')
  if (who > 0) at.splice(0, at.length, ...at.filter((g) => g.from < who))
  // "During the session in Geneva, Peru and Kenya organised a side event": who acts is no place of it
  const where = places(
    r,
    [...mentionsOf(at), ...town, ...townBehind(r, c, at)].filter((m) => c.passive || !c.subject.includes(m)),
  )
  const seat = where.some((p) => p.type === 'Place') ? undefined : capitalOf(r, c)
  if (seat) where.push(seat)
  // "at the Embassy of Georgia in Paris"
  if (!where.length) where.push(...seatsOf(r, mentionsOf(at)))
  const here = where.length ? undefined : whereOf(r, c)
  if (here) where.push(...places(r, [here]))
  for (const p of where) {
    if (p.type === 'Country' && where.some((x) => x.type === 'Place' && x.country === p.country)) continue
    if (c.modality !== 'negated') state(r, 'HELD_IN', e, p, say(c, rule))
  }
  if (
    !where.length &&
    r.talk.dateline &&
    c.frame !== 'found' &&
    c.modality !== 'negated' &&
    c.words.concat(c.groups.flatMap((g) => g.words)).includes('here')
  )
    state(r, 'HELD_IN', e, r.talk.dateline, say(c, `${rule}-here`, { confidence: 0.75 }))
  // "held there", "in the same city"
  const near = c.sentence.mentions.filter((m) => m.kind === 'place' && !m.region && m.to <= c.verbFrom).at(-1)
  const there = near?.kind === 'place' ? r.things.place(near) : r.talk.lastPlace
  if (
    !where.length &&
    there &&
    c.modality !== 'negated' &&
    /\b(there|in the same (city|town|place|venue))\b/.test(foldedText(r.tokens, c.verbTo, c.to))
  )
    state(r, 'HELD_IN', e, there, say(c, `${rule}-there`, { confidence: 0.7 }))
  if (c.modality !== 'negated' && c.modality !== 'reported') dated(r, e, c.dates, c.sentence, rule)
}

/** The tense tells whether it was held, is planned or hoped for. */
export function tense(r: Reader, c: Clause, e: Thing, rule: string): void {
  if (gaveWay(r, c)) return
  const base = { rule, at: { from: c.verbFrom, to: c.verbTo }, sentence: c.sentence }
  if (c.modality === 'negated') {
    if (/^(hold|take|happen|convene|occur)$/.test(c.lemma) && !c.future) status(r, e, 'cancelled', base, 3)
    return
  }
  if (c.modality === 'reported') return status(r, e, 'reported', base)
  if (forgone(c.words)) return status(r, e, 'cancelled', base)
  if (c.modality === 'planned')
    return status(r, e, ahead(r, e.event!.start) === false && c.words.includes('was') ? 'held' : 'planned', base)
  if (c.modality === 'hoped') return status(r, e, 'hoped', base)
  if (ahead(r, e.event!.start) === true) return status(r, e, 'planned', base)
  status(r, e, 'held', base)
}

/** The event that stands in the clause as subject, object or behind "at/during/of/in"; made where the words describe one. */
export function eventArg(r: Reader, c: Clause, where: readonly Mention[], make = false): Thing | undefined {
  r.talk.when = c.dates.find((d) => d.cue !== 'since')?.date
  for (const m of where) {
    if (m.kind === 'event') {
      const e = r.talk.event(m, make || m.named || !!m.series)
      // "attended the meeting" is never the summit that lies ahead
      if (e && m.definite && !m.named && liesAhead(r, c, e)) continue
      if (e) {
        slotsOf(r, m, e, c.sentence)
        return e
      }
    }
    if (m.kind === 'org' && /^(council|parliament|forum|association)$/.test(m.orgKind ?? '')) continue
  }
  return undefined
}
/** The meeting at hand, for a clause that names none; nobody's where the clause is about something the text does not name, or of another day. */
export function current(r: Reader, c?: Clause): Thing | undefined {
  const e = r.talk.focus ?? r.talk.main
  return e && c && (itUnknown(r, c) || aboutAnother(r, c) || elsewhen(r, c, e) || ofTwo(c, e) || liesAhead(r, c, e))
    ? undefined
    : e
}
export const inEvent = (c: Clause): Mention[] =>
  mentionsOf(groups(c, 'at', 'during', 'in', 'of', 'for', 'to', 'on', 'within', 'through')).filter(
    (m) => m.kind === 'event',
  )
export const countryOf = (list: readonly Mention[]): string | undefined => {
  for (const m of list) {
    if (m.kind === 'country') return m.code
    if (m.kind === 'ref' && m.country) return m.country
    if (m.kind === 'org' && m.country) return m.country
  }
  return undefined
}
