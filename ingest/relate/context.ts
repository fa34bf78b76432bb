// What the rules of relation share: the sentence at hand, the discourse, and the one way to state a fact.
import type { DayEntry } from './layout/day-entries.ts'
import { allowed, type RelationType } from '../../src/ontology/relations.ts'
import type { Modality, Scalar } from '../../src/ontology/statement.ts'
import type { CountryMention, DateMentionToken, Mention, Range, Sentence } from '../mention.ts'
import type { Discourse } from '../resolve/discourse.ts'
import { countryName } from '../resolve/countries.ts'
import type { Thing } from '../resolve/thing.ts'
import type { Things } from '../resolve/things.ts'
import type { Token } from '../scan.ts'
import type { Fact, PropertyFact } from './facts.ts'
import { firstSet, forgetDays } from './days/first-set.ts'
import type { PaperList } from './paper-lists.ts'
import { under, veilAt } from './veil.ts'

export interface Reader {
  readonly tokens: readonly Token[]
  readonly text: string
  readonly things: Things
  readonly talk: Discourse
  readonly facts: Fact[]
  readonly properties: PropertyFact[]
  /** The text is of a mission abroad. */
  readonly abroad: boolean
  /** The state that a mission abroad writes from. */
  host?: string | undefined
  readonly documentDate?: string
  readonly kind: string
  readonly title?: string | undefined
  /** Sides that a list of people is told under: "Polish Delegation". */
  listSide?: string
  /** Under "the following Heads of delegation took part:" true, under "the following took part:" false. */
  listLeads?: boolean | undefined
  /** Under "the following took the floor:". */
  listSpeaks?: boolean
  /** The entry of a calendar that is being read, by its block. */
  entry?: { readonly event: Thing; readonly block: number } | undefined
  /** The day and town that the paragraph at hand is an entry of. */
  dayEntry?: DayEntry
  /** Whose days the text goes through line by line. */
  diary?: Diary
  /** The list of papers that was opened last. */
  papers?: PaperList
  /** States named inside a body's name. */
  countriesIn(m: { readonly from: number; readonly to: number }): CountryMention[]
  /** Whose life the text tells, where it is an obituary. */
  life?: Thing
  /** Posts of a state that the words told before did not name. */
  readonly waiting: Waiting[]
  /** Who said something while a meeting was told of. */
  readonly voices: Voice[]
  /** People that only somebody of another state speaks of: their posts are not the publisher's. */
  readonly notOfHome: Set<Thing>
  /** Relations the grammar saw and left out, by reason. */
  readonly omitted: Map<string, number>
}

/** Whose diary it is, and the day and the state that its lines stand under. */
export interface Diary {
  readonly owner: Thing
  /** He is on a journey: where he was the day before he may still be. */
  readonly away: boolean
  /** The days that its head names: "9-13 September 2031". */
  week?: DateMentionToken
  day?: DateMentionToken
  where?: string
}

/** Somebody who says something in a text about a meeting. */
export interface Voice {
  readonly who: Thing
  readonly event: Thing
  /** Told as his turn to speak: "for her part". */
  readonly turn: boolean
  readonly at: Range
  readonly sentence: Sentence
}

/** "She was Ambassador to Canada": a post whose state is the person's, known once all is read. */
export interface Waiting {
  readonly who: Thing
  readonly title: string
  readonly former: boolean
  readonly from?: string
  readonly to?: string
  readonly say: Say
}

export interface Say {
  readonly rule: string
  readonly at: Range
  readonly sentence: Sentence
  readonly confidence?: number
  readonly modality?: Modality
  readonly props?: Record<string, Scalar | undefined>
}

/** What somebody or something is, told beside its name: no verb that is denied or doubted takes it back. */
const STANDING = /^(HOLDS_ROLE|BASED_IN|PART_OF|PART_OF_SERIES|BETWEEN)$/

/** States a relation, where the ontology allows it between these two; otherwise counts it as left out. */
export function state(r: Reader, type: RelationType, source: Thing, target: Thing | 'doc', say: Say): void {
  if (source === target) return
  // told of the same two before, the other way round
  if (
    type === 'MET_WITH' &&
    target !== 'doc' &&
    r.facts.some((f) => f.type === type && f.source === target && f.target === source)
  )
    return state(r, type, target, source, say)
  if (target !== 'doc' && !allowed(type, source.type, target.type)) {
    r.omitted.set(
      `${type} ${source.type}-${target.type}`,
      (r.omitted.get(`${type} ${source.type}-${target.type}`) ?? 0) + 1,
    )
    return
  }
  const props: Record<string, Scalar> = {}
  for (const [k, v] of Object.entries(say.props ?? {})) if (v !== undefined) props[k] = v
  // "neither attended the Gas Summit in Quito": where a meeting with a name is held stands beside it
  const beside = STANDING.test(type) || (type === 'HELD_IN' && say.rule === 'event-noun' && source.event?.named)
  const veil = beside ? undefined : veilAt(r.tokens, say.sentence, say.at.from)
  const modality = under(veil, say.modality ?? 'asserted')
  r.facts.push({
    type,
    source,
    target,
    props,
    at: say.at,
    sentence: say.sentence,
    rule: say.rule,
    confidence: say.confidence ?? 0.85,
    modality,
  })
  if (modality === 'negated' || modality === 'reported') return
  for (const t of [source, target]) if (t !== 'doc') t.weakly = false
  if (target !== 'doc' && target.event) {
    if (source.type === 'Person') target.event.people.add(source)
    const led = type === 'CHAIRED' ? r.talk.chairs : type === 'LED_DELEGATION' ? r.talk.heads : undefined
    if (led && !led.get(target)?.includes(source)) led.set(target, [...(led.get(target) ?? []), source])
    if (source.type === 'Country' && type === 'PARTICIPATED_IN' && !target.event.parties.includes(source))
      target.event.parties.push(source)
  }
  if (source.event && target !== 'doc' && type === 'HELD_IN') source.event.places.add(target)
}

export function property(r: Reader, thing: Thing, name: string, value: Scalar, say: Omit<Say, 'props'>): void {
  r.properties.push({
    thing,
    property: name,
    value,
    at: say.at,
    sentence: say.sentence,
    rule: say.rule,
    confidence: say.confidence ?? 0.85,
  })
}

const STATUS_RANK: Record<string, number> = {
  default: 1,
  held: 3,
  planned: 3,
  hoped: 2,
  reported: 2,
  postponed: 5,
  cancelled: 6,
}

/** Sets an event's status; a call-off outweighs a plan, a plan an assumption. */
export function status(
  r: Reader,
  e: Thing,
  value: string,
  say: Omit<Say, 'props'>,
  rank = STATUS_RANK[value] ?? 1,
): void {
  const i = e.event!
  if (i.statusRank > rank || (i.statusRank === rank && i.status)) return
  i.status = value
  i.statusRank = rank
  const at = r.properties.findIndex((p) => p.thing === e && p.property === 'status')
  if (at >= 0) r.properties.splice(at, 1)
  property(r, e, 'status', value, say)
}

/** Gives an event its date, where it has none or a less exact one that this one lies in. */
export function dated(
  r: Reader,
  e: Thing,
  dates: readonly DateMentionToken[],
  s: Sentence,
  rule: string,
  override = false,
): void {
  const i = e.event!
  for (const d of dates) {
    // "the Agreement of 12 March", "today's meeting": the date of the noun beside it, not of the clause
    if (d.cue === 'of' && rule !== 'event-noun') continue
    // "before the end of the year" bounds it as "by the end" does
    const within = d.cue === 'before' && d.precision === 'year' && /^(?:end|close)$/.test(r.tokens[d.from]!.key)
    if (d.cue === 'since' || d.cue === 'until' || (d.cue === 'before' && !within) || d.cue === 'after') continue
    if (d.cue === 'by' && !i.start) {
      // "by the end of 2025" bounds a plan; the year is as exact as that is
      if (d.precision !== 'year') continue
    }
    if (i.start && !override && !(d.date.startsWith(i.start) && d.date.length > i.start.length) && !moved(r, e, d, s)) {
      // "On February 12" … "and 13": the second day of a range told apart
      continue
    }
    if (i.start === d.date && i.end === d.end) return
    forgetDays(r, e)
    i.start = d.date
    i.end = d.end
    i.precision = d.precision
    property(r, e, 'startDate', d.date, { rule, at: d, sentence: s })
    if (d.end) property(r, e, 'endDate', d.end, { rule, at: d, sentence: s })
    return
  }
}

/** "scheduled for 6 May, it will be held on 20 June": the day told first was given up. */
function moved(r: Reader, e: Thing, d: DateMentionToken, s: Sentence): boolean {
  const p = r.properties.find((x) => x.thing === e && x.property === 'startDate')
  return !!p && p.value !== d.date && firstSet(r, p.at, p.sentence) && !firstSet(r, d, s)
}

/** Whether a date lies ahead of the document. */
export function ahead(r: Reader, date: string | undefined): boolean | undefined {
  if (!date || !r.documentDate) return undefined
  const n = Math.min(date.length, r.documentDate.length)
  const a = date.slice(0, n)
  const b = r.documentDate.slice(0, n)
  if (a === b)
    return date.length < r.documentDate.length ? undefined : date.length === r.documentDate.length ? false : undefined
  return a > b
}

export const side = (t: Thing): string | undefined => (t.country ? countryName(t.country) : undefined)
/** The side of a person; a body or state that came is not said to be of one. */
export const personSide = (t: Thing): string | undefined => (t.type === 'Person' ? side(t) : undefined)
export const isActor = (t: Thing): boolean => t.type === 'Person' || t.type === 'Organization' || t.type === 'Country'

/** All things of a list of mentions, in order, without doubles. */
export function resolveAll(r: Reader, mentions: readonly Mention[], s: Sentence): Thing[] {
  const out: Thing[] = []
  for (const m of mentions) for (const t of r.talk.resolve(m, s)) if (!out.includes(t)) out.push(t)
  return out
}

/** Where an event is held: towns and venues beat the country they lie in; a macro-region is no venue. */
export function places(r: Reader, mentions: readonly Mention[]): Thing[] {
  const out: Thing[] = []
  for (const m of mentions) {
    // "in Oslo or Bergen": where is not settled
    if (r.tokens[m.from - 1]?.key === 'or' || r.tokens[m.to]?.key === 'or') continue
    if (m.kind === 'place' && !m.region) out.push(r.things.place(m))
    else if (m.kind === 'country' && m.form === 'name') out.push(r.things.countryOf(m))
    else if (m.kind === 'org' && m.orgKind === 'university') continue
  }
  return out
}
