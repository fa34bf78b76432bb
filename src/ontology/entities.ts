// The node types of the graph, declared once. Constraints, the GraphQL enum and the docs table are made from this list.

interface EntityRecord {
  readonly label: string
  readonly standsFor: string
  readonly not?: string
  /** The label's own properties; `name` and `aliases` belong to all. */
  readonly properties: readonly string[]
}

export const ENTITIES = {
  Person: {
    label: 'Person',
    standsFor: 'a named human being',
    not: 'a post ("the Minister") that the text never ties to a name',
    properties: [],
  },
  Organization: {
    label: 'Organization',
    standsFor:
      'ministry, agency, council, company, university, institute, association, embassy, armed service, international body, forum, bloc',
    not: 'a country',
    properties: ['kind'],
  },
  Country: { label: 'Country', standsFor: 'a state, and its government', not: 'a bloc', properties: ['iso3166'] },
  Place: { label: 'Place', standsFor: 'a city, a venue, a region', not: 'a country', properties: [] },
  Event: {
    label: 'Event',
    standsFor:
      'something that takes place once: meeting, dialogue session, summit, symposium, panel, visit, call, signing, ceremony, launch',
    not: 'a series',
    properties: ['kind', 'startDate', 'endDate', 'datePrecision', 'status', 'ordinal'],
  },
  EventSeries: {
    label: 'EventSeries',
    standsFor: 'the line that events belong to',
    not: 'one meeting of it',
    properties: ['since'],
  },
  Agreement: {
    label: 'Agreement',
    standsFor:
      'what two or more parties agree: treaty, joint statement, arrangement, memorandum, exchange of notes, contract',
    not: "one actor's plan",
    properties: ['kind', 'date', 'status'],
  },
  Policy: {
    label: 'Policy',
    standsFor: 'what one actor issues: strategy, plan, law, initiative, framework, budget',
    not: 'an agreement',
    properties: ['kind', 'date', 'status'],
  },
  Programme: {
    label: 'Programme',
    standsFor: 'an undertaking: programme, project, mission, fund, station, exercise',
    properties: ['kind', 'date', 'status'],
  },
  Document: {
    label: 'Document',
    standsFor: 'the text that was read',
    properties: ['title', 'date', 'kind', 'publisher', 'authors', 'uri', 'language', 'sha256'],
  },
} as const satisfies Record<string, EntityRecord>

export type EntityType = keyof typeof ENTITIES
export const ENTITY_TYPES = Object.keys(ENTITIES) as EntityType[]

export const EVENT_STATUS = ['held', 'planned', 'hoped', 'postponed', 'cancelled', 'reported'] as const
export type EventStatus = (typeof EVENT_STATUS)[number]

export const DOCUMENT_KINDS = [
  'speech',
  'press_release',
  'joint_statement',
  'readout',
  'article',
  'agenda',
  'transcript',
  'report',
  'fact_sheet',
  'obituary',
  'other',
] as const
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]
