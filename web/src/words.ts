// What types and relations are called on the screen.
import type { EntityType, RelationType } from './operations.generated.ts'

export const TYPES: readonly EntityType[] = [
  'Person', 'Organization', 'Country', 'Place', 'Event', 'EventSeries', 'Agreement', 'Policy', 'Programme', 'Document',
] // prettier-ignore

const NAMES: Readonly<Record<EntityType, readonly [string, string]>> = {
  Person: ['person', 'people'],
  Organization: ['organization', 'organizations'],
  Country: ['country', 'countries'],
  Place: ['place', 'places'],
  Event: ['event', 'events'],
  EventSeries: ['series', 'series'],
  Agreement: ['agreement', 'agreements'],
  Policy: ['policy', 'policies'],
  Programme: ['programme', 'programmes'],
  Document: ['document', 'documents'],
}

export const one = (type: EntityType): string => NAMES[type][0]
export const many = (type: EntityType): string => NAMES[type][1]
export const count = (n: number, singular: string, plural = `${singular}s`): string =>
  `${n.toLocaleString('en')} ${n === 1 ? singular : plural}`
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

interface Phrase {
  /** From source to target, and back. */
  readonly out: string
  readonly in: string
  /** What stands at the target, and at the source: the nouns of groups. */
  readonly targets: readonly [string, string]
  readonly sources: readonly [string, string]
}

const events = ['event', 'events'] as const
const people = ['person', 'people'] as const
const bodies = ['organization', 'organizations'] as const
const actors = ['actor', 'actors'] as const
const agreements = ['agreement', 'agreements'] as const

export const RELATIONS: Readonly<Record<RelationType, Phrase>> = {
  CHAIRED: { out: 'chaired', in: 'chaired by', targets: events, sources: people },
  LED_DELEGATION: { out: 'led a delegation at', in: 'delegation led by', targets: events, sources: people },
  SPOKE_AT: { out: 'spoke at', in: 'speaker', targets: events, sources: people },
  MODERATED: { out: 'moderated', in: 'moderated by', targets: events, sources: people },
  PARTICIPATED_IN: {
    out: 'took part in',
    in: 'participant',
    targets: events,
    sources: ['participant', 'participants'],
  },
  MET_WITH: { out: 'met with', in: 'met with', targets: people, sources: people },
  ORGANIZED: { out: 'organized', in: 'organized by', targets: events, sources: ['organizer', 'organizers'] },
  HELD_IN: { out: 'held in', in: 'place of', targets: ['place', 'places'], sources: events },
  PART_OF_SERIES: {
    out: 'part of the series',
    in: 'meeting of the series',
    targets: ['series', 'series'],
    sources: events,
  },
  PART_OF: { out: 'part of', in: 'has the part', targets: ['whole', 'wholes'], sources: ['part', 'parts'] },
  BETWEEN: { out: 'between', in: 'dialogue', targets: ['party', 'parties'], sources: ['dialogue', 'dialogues'] },
  HOLDS_ROLE: { out: 'holds a post at', in: 'post held by', targets: bodies, sources: people },
  BASED_IN: { out: 'based in', in: 'home of', targets: ['place', 'places'], sources: bodies },
  PRODUCED: { out: 'produced', in: 'came out of', targets: agreements, sources: events },
  SIGNED: { out: 'signed', in: 'signed by', targets: agreements, sources: ['signatory', 'signatories'] },
  PARTY_TO: { out: 'party to', in: 'party', targets: agreements, sources: ['party', 'parties'] },
  ISSUED: { out: 'issued', in: 'issued by', targets: ['policy', 'policies and programmes'], sources: actors },
  TAKES_PART_IN: { out: 'takes part in', in: 'member', targets: ['programme', 'programmes'], sources: actors },
  DISCUSSED: { out: 'discussed', in: 'discussed at', targets: ['topic', 'topics'], sources: events },
  COOPERATES_WITH: { out: 'cooperates with', in: 'cooperates with', targets: actors, sources: actors },
  AWARDED: { out: 'awarded', in: 'awarded by', targets: actors, sources: actors },
  AUTHORED: { out: 'wrote or gave', in: 'written or given by', targets: ['document', 'documents'], sources: people },
  MENTIONS: { out: 'mentions', in: 'mentioned in', targets: ['thing', 'things'], sources: ['document', 'documents'] },
}

export const RELATION_TYPES = Object.keys(RELATIONS) as RelationType[]

/** Properties of a thing, as the page names them. */
const PROPERTIES: Readonly<Record<string, string>> = {
  startDate: 'began',
  endDate: 'ended',
  datePrecision: 'date known to the',
  wikidataId: 'Wikidata',
  iso3166: 'ISO 3166',
  sha256: 'SHA-256',
  uri: 'source',
}
export const property = (name: string): string => PROPERTIES[name] ?? name

/** A predicate of a statement: a relation or a property. */
export const predicate = (name: string): string =>
  name in RELATIONS ? RELATIONS[name as RelationType].out : property(name)

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `2024-08-26` → `26 Aug 2024`; as exact as it is known. */
export function date(iso: string | null | undefined): string {
  if (!iso) return ''
  const [year, month, day] = iso.split('-')
  return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ')
}

/** `12–13 Feb 2025`, `28 Feb – 2 Mar 2025`: what both ends share is said once. */
export function span(from: string | null | undefined, to: string | null | undefined): string {
  if (!from || !to || from === to) return date(from ?? to)
  const [a, b] = [from.split('-'), to.split('-')]
  if (a.length === b.length && a[0] === b[0]) {
    if (a.length === 3 && a[1] === b[1]) return `${Number(a[2])}–${date(to)}`
    if (a.length > 1) return `${date(from).replace(` ${a[0]}`, '')} – ${date(to)}`
  }
  return `${date(from)} – ${date(to)}`
}

export const plain = (text: string): string => text.replaceAll('_', ' ')
