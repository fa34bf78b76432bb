// The relations of the graph, declared once: a relation is a record. From it come the domain and range check, the GraphQL enum,
// the Neo4j types, the docs table and the tests of its examples.
import type { EntityType } from './entities.ts'

interface RelationRecord {
  readonly from: readonly EntityType[]
  readonly to: readonly EntityType[]
  readonly says: string
  /** Stored once, answered from both ends. */
  readonly symmetric?: true
  readonly properties: readonly string[]
  /** Two edges that differ in one of these are two edges. */
  readonly key: readonly string[]
  /** Neither read nor written by rules: made from where things are named. */
  readonly derived?: true
}

const ACTORS = ['Person', 'Organization', 'Country'] as const
const BODIES = ['Organization', 'Country'] as const

export const RELATIONS = {
  CHAIRED: {
    from: ['Person'],
    to: ['Event'],
    says: 'chaired it; two or more make co-chairs',
    properties: ['side'],
    key: [],
  },
  LED_DELEGATION: {
    from: ['Person'],
    to: ['Event'],
    says: "headed a side's delegation",
    properties: ['side'],
    key: [],
  },
  SPOKE_AT: {
    from: ['Person'],
    to: ['Event'],
    says: 'keynote, opening, closing, special address, remarks, panelist, address, lecture, briefing',
    properties: ['capacity'],
    key: ['capacity'],
  },
  MODERATED: { from: ['Person'], to: ['Event'], says: 'moderated or facilitated', properties: [], key: [] },
  PARTICIPATED_IN: {
    from: ACTORS,
    to: ['Event'],
    says: 'was there, or was represented',
    properties: ['side'],
    key: [],
  },
  MET_WITH: {
    from: ['Person'],
    to: ['Person'],
    says: 'the two met or talked; the meeting is an Event too',
    symmetric: true,
    properties: [],
    key: [],
  },
  ORGANIZED: {
    from: BODIES,
    to: ['Event'],
    says: 'organised, hosted, sponsored, supported',
    properties: ['role'],
    key: ['role'],
  },
  HELD_IN: { from: ['Event'], to: ['Place', 'Country'], says: 'where', properties: [], key: [] },
  PART_OF_SERIES: {
    from: ['Event'],
    to: ['EventSeries'],
    says: 'which meeting of the line',
    properties: ['ordinal'],
    key: [],
  },
  PART_OF: {
    from: ['Event', 'Organization'],
    to: ['Event', 'Organization'],
    says: 'a panel of a symposium; a secretariat of an office',
    properties: [],
    key: [],
  },
  BETWEEN: { from: ['EventSeries'], to: BODIES, says: 'whose dialogue it is', properties: [], key: [] },
  HOLDS_ROLE: {
    from: ['Person'],
    to: BODIES,
    says: 'a post or an affiliation',
    properties: ['title', 'former', 'asOf', 'from', 'to'],
    key: ['title'],
  },
  BASED_IN: { from: ['Organization'], to: ['Country', 'Place'], says: 'where a body belongs', properties: [], key: [] },
  PRODUCED: { from: ['Event'], to: ['Agreement'], says: 'came out of it', properties: [], key: [] },
  SIGNED: { from: ACTORS, to: ['Agreement'], says: 'put their name to it', properties: ['date'], key: [] },
  PARTY_TO: { from: BODIES, to: ['Agreement'], says: 'is bound by it, or made it', properties: [], key: [] },
  ISSUED: {
    from: BODIES,
    to: ['Policy', 'Programme'],
    says: 'set it up, adopted or published it',
    properties: ['date'],
    key: [],
  },
  TAKES_PART_IN: { from: BODIES, to: ['Programme'], says: 'takes part in it', properties: [], key: [] },
  DISCUSSED: {
    from: ['Event'],
    to: ['Policy', 'Programme', 'Agreement'],
    says: 'named on the agenda',
    properties: [],
    key: [],
  },
  COOPERATES_WITH: { from: ACTORS, to: ACTORS, says: 'stated cooperation', symmetric: true, properties: [], key: [] },
  AWARDED: {
    from: ACTORS,
    to: ACTORS,
    says: 'gave a prize or a contract',
    properties: ['award', 'date'],
    key: ['award'],
  },
  AUTHORED: { from: ['Person'], to: ['Document'], says: 'wrote it or gave it as a speech', properties: [], key: [] },
  MENTIONS: {
    from: ['Document'],
    to: ['Person', 'Organization', 'Country', 'Place', 'Event', 'EventSeries', 'Agreement', 'Policy', 'Programme'],
    says: 'names it; with every place in the text',
    properties: ['count'],
    key: [],
    derived: true,
  },
} as const satisfies Record<string, RelationRecord>

export type RelationType = keyof typeof RELATIONS
export const RELATION_TYPES = Object.keys(RELATIONS) as RelationType[]

/** The record behind a type, widened so that its lists can be asked with any label. */
export const relation = (type: RelationType): RelationRecord => RELATIONS[type]

/** Relations that say the same of either end: "met with". */
export const SYMMETRIC_TYPES: readonly RelationType[] = RELATION_TYPES.filter((type) => relation(type).symmetric)

/** Whether the ontology allows `type` from `from` to `to`; a symmetric relation is asked in both directions. */
export function allowed(type: RelationType, from: EntityType, to: EntityType): boolean {
  const r = relation(type)
  if (type === 'PART_OF') return from === to && r.from.includes(from)
  return (r.from.includes(from) && r.to.includes(to)) || (!!r.symmetric && r.from.includes(to) && r.to.includes(from))
}
