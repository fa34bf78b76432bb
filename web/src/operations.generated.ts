// Made by scripts/generate-web-types.ts from schema.graphql and operations.graphql. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] }
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never }
/** What a node stands for. */
export type EntityType =
  /** A named human being. */
  | 'Person'
  /** A ministry, agency, company, university, international body, forum or bloc. */
  | 'Organization'
  /** A state, and its government. */
  | 'Country'
  /** A city, a venue, a region. */
  | 'Place'
  /** Something that takes place once: a meeting, a summit, a visit, a call, a signing. */
  | 'Event'
  /** The line that events belong to. */
  | 'EventSeries'
  /** What two or more parties agree. */
  | 'Agreement'
  /** What one actor issues: a strategy, a plan, a law. */
  | 'Policy'
  /** An undertaking: a programme, a project, a mission, a fund. */
  | 'Programme'
  /** A text that was read. */
  | 'Document'

/** What a relation says. */
export type RelationType =
  /** Person → Event: chaired it; two or more make co-chairs. */
  | 'CHAIRED'
  /** Person → Event: headed a side's delegation. */
  | 'LED_DELEGATION'
  /** Person → Event: keynote, opening, remarks, panelist, lecture and so on, in `capacity`. */
  | 'SPOKE_AT'
  /** Person → Event: moderated or facilitated it. */
  | 'MODERATED'
  /** Person, Organization or Country → Event: was there, or was represented. */
  | 'PARTICIPATED_IN'
  /** Person — Person: the two met or talked. */
  | 'MET_WITH'
  /** Organization or Country → Event: organised, hosted, sponsored or supported it, in `role`. */
  | 'ORGANIZED'
  /** Event → Place or Country: where it took place. */
  | 'HELD_IN'
  /** Event → EventSeries: which meeting of the line, in `ordinal`. */
  | 'PART_OF_SERIES'
  /** Event → Event or Organization → Organization: a part of it. */
  | 'PART_OF'
  /** EventSeries → Country or Organization: whose dialogue it is. */
  | 'BETWEEN'
  /** Person → Organization or Country: a post or an affiliation, in `title`. */
  | 'HOLDS_ROLE'
  /** Organization → Country or Place: where it belongs. */
  | 'BASED_IN'
  /** Event → Agreement: came out of it. */
  | 'PRODUCED'
  /** Person, Country or Organization → Agreement: put their name to it. */
  | 'SIGNED'
  /** Country or Organization → Agreement: is bound by it, or made it. */
  | 'PARTY_TO'
  /** Country or Organization → Policy or Programme: set it up, adopted or published it. */
  | 'ISSUED'
  /** Country or Organization → Programme: takes part in it. */
  | 'TAKES_PART_IN'
  /** Event → Policy, Programme or Agreement: it was on the agenda. */
  | 'DISCUSSED'
  /** Actor — actor: stated cooperation. */
  | 'COOPERATES_WITH'
  /** Actor → actor: gave a prize or a contract, in `award`. */
  | 'AWARDED'
  /** Person → Document: wrote it, or gave it as a speech. */
  | 'AUTHORED'
  /** Document → anything: names it, `count` times. */
  | 'MENTIONS'

/** How a text says it. Only asserted, planned and hoped statements make relations and values; the others are never answered as a fact. */
export type Modality =
  /** It is said to be so. */
  | 'asserted'
  /** It is said to be going to happen. */
  | 'planned'
  /** It is wished for. */
  | 'hoped'
  /** Somebody else is said to say so. */
  | 'reported'
  /** It is said not to be so. */
  | 'negated'

/** How an event stands, as seen from the document's date. */
export type EventStatus =
  /** It took place. */
  | 'held'
  /** It was going to take place. */
  | 'planned'
  /** It was wished for. */
  | 'hoped'
  /** It was put off. */
  | 'postponed'
  /** It was called off. */
  | 'cancelled'
  /** It is only said by others to have taken place. */
  | 'reported'

/** What sort of text a document is. */
export type DocumentKind =
  /** Words spoken by one person. */
  | 'speech'
  /** An announcement to the press. */
  | 'press_release'
  /** A text that the parties of a meeting issue together. */
  | 'joint_statement'
  /** A summary of a meeting or a call by one of its sides. */
  | 'readout'
  /** A journalist's or author's article. */
  | 'article'
  /** The plan of an event. */
  | 'agenda'
  /** Words spoken by several people. */
  | 'transcript'
  /** A study or an account. */
  | 'report'
  /** A list of facts on one matter. */
  | 'fact_sheet'
  /** A notice of a death. */
  | 'obituary'
  /** None of the others. */
  | 'other'

/** What the nodes asked for must have; all of it at once. */
export type EntityFilter = {
  /** A word, or the beginning of one, of a name or alias. */
  readonly name?: string | null | undefined
  /** Id or name of a country: what belongs to it, is held in it, is between it and others, or has it taking part. */
  readonly country?: string | null | undefined
  /** Events that began, and documents and instruments dated, on this date or later. */
  readonly from?: string | null | undefined
  /** Events that began, and documents and instruments dated, on this date or earlier. */
  readonly to?: string | null | undefined
  /** The status, e.g. `held` of an event or `signed` of an agreement. */
  readonly status?: string | null | undefined
}

type Ref_Person_Fragment = { readonly id: string; readonly type: EntityType; readonly name: string }

type Ref_Organization_Fragment = { readonly id: string; readonly type: EntityType; readonly name: string }

type Ref_Country_Fragment = { readonly id: string; readonly type: EntityType; readonly name: string }

type Ref_Place_Fragment = { readonly id: string; readonly type: EntityType; readonly name: string }

type Ref_Event_Fragment = { readonly id: string; readonly type: EntityType; readonly name: string }

type Ref_EventSeries_Fragment = { readonly id: string; readonly type: EntityType; readonly name: string }

type Ref_Agreement_Fragment = { readonly id: string; readonly type: EntityType; readonly name: string }

type Ref_Policy_Fragment = { readonly id: string; readonly type: EntityType; readonly name: string }

type Ref_Programme_Fragment = { readonly id: string; readonly type: EntityType; readonly name: string }

type Ref_Document_Fragment = { readonly id: string; readonly type: EntityType; readonly name: string }

export type RefFragment =
  | Ref_Person_Fragment
  | Ref_Organization_Fragment
  | Ref_Country_Fragment
  | Ref_Place_Fragment
  | Ref_Event_Fragment
  | Ref_EventSeries_Fragment
  | Ref_Agreement_Fragment
  | Ref_Policy_Fragment
  | Ref_Programme_Fragment
  | Ref_Document_Fragment

type Dated_Event_Fragment = {
  readonly startDate: string | null
  readonly endDate: string | null
  readonly status: EventStatus | null
}

type Dated_Agreement_Fragment = { readonly date: string | null }

type Dated_Document_Fragment = {
  readonly date: string | null
  readonly kind: DocumentKind | null
  readonly publisher: string | null
}

export type DatedFragment = Dated_Event_Fragment | Dated_Agreement_Fragment | Dated_Document_Fragment

export type SaidFragment = {
  readonly id: string
  readonly quote: string
  readonly sentence: string
  readonly start: number
  readonly sentenceStart: number
  readonly sentenceEnd: number
  readonly rule: string
  readonly confidence: number
  readonly modality: Modality
  readonly document: {
    readonly id: string
    readonly name: string
    readonly date: string | null
    readonly publisher: string | null
    readonly uri: string | null
  }
}

export type DetailsFragment = {
  readonly side: string | null
  readonly capacity: string | null
  readonly role: string | null
  readonly ordinal: number | null
  readonly title: string | null
  readonly former: boolean | null
  readonly asOf: string | null
  readonly from: string | null
  readonly to: string | null
  readonly date: string | null
  readonly award: string | null
}

export type EdgeFragment = {
  readonly id: string
  readonly type: RelationType
  readonly documents: number
  readonly statements: number
  readonly confidence: number
  readonly modality: Modality
  readonly side: string | null
  readonly capacity: string | null
  readonly role: string | null
  readonly ordinal: number | null
  readonly title: string | null
  readonly former: boolean | null
  readonly asOf: string | null
  readonly from: string | null
  readonly to: string | null
  readonly date: string | null
  readonly award: string | null
  readonly source:
    | { readonly id: string; readonly type: EntityType; readonly name: string }
    | { readonly id: string; readonly type: EntityType; readonly name: string }
    | { readonly id: string; readonly type: EntityType; readonly name: string }
    | { readonly id: string; readonly type: EntityType; readonly name: string }
    | {
        readonly id: string
        readonly type: EntityType
        readonly name: string
        readonly startDate: string | null
        readonly endDate: string | null
        readonly status: EventStatus | null
      }
    | { readonly id: string; readonly type: EntityType; readonly name: string }
    | { readonly id: string; readonly type: EntityType; readonly name: string; readonly date: string | null }
    | { readonly id: string; readonly type: EntityType; readonly name: string }
    | { readonly id: string; readonly type: EntityType; readonly name: string }
    | {
        readonly id: string
        readonly type: EntityType
        readonly name: string
        readonly date: string | null
        readonly kind: DocumentKind | null
        readonly publisher: string | null
      }
  readonly target:
    | { readonly id: string; readonly type: EntityType; readonly name: string }
    | { readonly id: string; readonly type: EntityType; readonly name: string }
    | { readonly id: string; readonly type: EntityType; readonly name: string }
    | { readonly id: string; readonly type: EntityType; readonly name: string }
    | {
        readonly id: string
        readonly type: EntityType
        readonly name: string
        readonly startDate: string | null
        readonly endDate: string | null
        readonly status: EventStatus | null
      }
    | { readonly id: string; readonly type: EntityType; readonly name: string }
    | { readonly id: string; readonly type: EntityType; readonly name: string; readonly date: string | null }
    | { readonly id: string; readonly type: EntityType; readonly name: string }
    | { readonly id: string; readonly type: EntityType; readonly name: string }
    | {
        readonly id: string
        readonly type: EntityType
        readonly name: string
        readonly date: string | null
        readonly kind: DocumentKind | null
        readonly publisher: string | null
      }
}

export type StartQueryVariables = Exact<{ [key: string]: never }>

export type StartQuery = {
  readonly stats: {
    readonly statements: number
    readonly documents: number
    readonly nodes: ReadonlyArray<{ readonly type: EntityType; readonly count: number }>
    readonly relations: ReadonlyArray<{ readonly type: RelationType; readonly count: number }>
  }
  readonly documents: {
    readonly totalCount: number
    readonly nodes: ReadonlyArray<{
      readonly id: string
      readonly name: string
      readonly date: string | null
      readonly kind: DocumentKind | null
      readonly publisher: string | null
    }>
  } | null
  readonly coChairs: {
    readonly pairs: ReadonlyArray<{
      readonly person: { readonly id: string; readonly type: EntityType; readonly name: string }
      readonly coChair: { readonly id: string; readonly type: EntityType; readonly name: string }
      readonly events: ReadonlyArray<{ readonly event: { readonly id: string } }>
    }>
  } | null
  readonly series: {
    readonly nodes: ReadonlyArray<
      | {
          readonly documents: number
          readonly id: string
          readonly type: EntityType
          readonly name: string
          readonly degree: ReadonlyArray<{ readonly type: RelationType; readonly count: number }>
        }
      | {
          readonly documents: number
          readonly id: string
          readonly type: EntityType
          readonly name: string
          readonly degree: ReadonlyArray<{ readonly type: RelationType; readonly count: number }>
        }
      | {
          readonly documents: number
          readonly id: string
          readonly type: EntityType
          readonly name: string
          readonly degree: ReadonlyArray<{ readonly type: RelationType; readonly count: number }>
        }
      | {
          readonly documents: number
          readonly id: string
          readonly type: EntityType
          readonly name: string
          readonly degree: ReadonlyArray<{ readonly type: RelationType; readonly count: number }>
        }
      | {
          readonly documents: number
          readonly id: string
          readonly type: EntityType
          readonly name: string
          readonly degree: ReadonlyArray<{ readonly type: RelationType; readonly count: number }>
        }
      | {
          readonly documents: number
          readonly id: string
          readonly type: EntityType
          readonly name: string
          readonly degree: ReadonlyArray<{ readonly type: RelationType; readonly count: number }>
        }
      | {
          readonly documents: number
          readonly id: string
          readonly type: EntityType
          readonly name: string
          readonly degree: ReadonlyArray<{ readonly type: RelationType; readonly count: number }>
        }
      | {
          readonly documents: number
          readonly id: string
          readonly type: EntityType
          readonly name: string
          readonly degree: ReadonlyArray<{ readonly type: RelationType; readonly count: number }>
        }
      | {
          readonly documents: number
          readonly id: string
          readonly type: EntityType
          readonly name: string
          readonly degree: ReadonlyArray<{ readonly type: RelationType; readonly count: number }>
        }
      | {
          readonly documents: number
          readonly id: string
          readonly type: EntityType
          readonly name: string
          readonly degree: ReadonlyArray<{ readonly type: RelationType; readonly count: number }>
        }
    >
  } | null
  readonly countries: {
    readonly nodes: ReadonlyArray<
      | { readonly documents: number; readonly id: string; readonly type: EntityType; readonly name: string }
      | { readonly documents: number; readonly id: string; readonly type: EntityType; readonly name: string }
      | { readonly documents: number; readonly id: string; readonly type: EntityType; readonly name: string }
      | { readonly documents: number; readonly id: string; readonly type: EntityType; readonly name: string }
      | { readonly documents: number; readonly id: string; readonly type: EntityType; readonly name: string }
      | { readonly documents: number; readonly id: string; readonly type: EntityType; readonly name: string }
      | { readonly documents: number; readonly id: string; readonly type: EntityType; readonly name: string }
      | { readonly documents: number; readonly id: string; readonly type: EntityType; readonly name: string }
      | { readonly documents: number; readonly id: string; readonly type: EntityType; readonly name: string }
      | { readonly documents: number; readonly id: string; readonly type: EntityType; readonly name: string }
    >
  } | null
}

export type SuggestQueryVariables = Exact<{
  text: string
  types?: ReadonlyArray<EntityType> | EntityType | null | undefined
}>

export type SuggestQuery = {
  readonly search: {
    readonly totalCount: number
    readonly edges: ReadonlyArray<{
      readonly matched: string | null
      readonly node:
        | { readonly documents: number; readonly id: string; readonly type: EntityType; readonly name: string }
        | { readonly documents: number; readonly id: string; readonly type: EntityType; readonly name: string }
        | { readonly documents: number; readonly id: string; readonly type: EntityType; readonly name: string }
        | { readonly documents: number; readonly id: string; readonly type: EntityType; readonly name: string }
        | { readonly documents: number; readonly id: string; readonly type: EntityType; readonly name: string }
        | { readonly documents: number; readonly id: string; readonly type: EntityType; readonly name: string }
        | { readonly documents: number; readonly id: string; readonly type: EntityType; readonly name: string }
        | { readonly documents: number; readonly id: string; readonly type: EntityType; readonly name: string }
        | { readonly documents: number; readonly id: string; readonly type: EntityType; readonly name: string }
        | { readonly documents: number; readonly id: string; readonly type: EntityType; readonly name: string }
    }>
  } | null
}

export type SearchQueryVariables = Exact<{
  text: string
  types?: ReadonlyArray<EntityType> | EntityType | null | undefined
  after?: string | null | undefined
}>

export type SearchQuery = {
  readonly search: {
    readonly totalCount: number
    readonly edges: ReadonlyArray<{
      readonly matched: string | null
      readonly node:
        | {
            readonly aliases: ReadonlyArray<string>
            readonly documents: number
            readonly id: string
            readonly type: EntityType
            readonly name: string
          }
        | {
            readonly aliases: ReadonlyArray<string>
            readonly documents: number
            readonly id: string
            readonly type: EntityType
            readonly name: string
          }
        | {
            readonly aliases: ReadonlyArray<string>
            readonly documents: number
            readonly id: string
            readonly type: EntityType
            readonly name: string
          }
        | {
            readonly aliases: ReadonlyArray<string>
            readonly documents: number
            readonly id: string
            readonly type: EntityType
            readonly name: string
          }
        | {
            readonly aliases: ReadonlyArray<string>
            readonly documents: number
            readonly id: string
            readonly type: EntityType
            readonly name: string
            readonly startDate: string | null
            readonly endDate: string | null
            readonly status: EventStatus | null
          }
        | {
            readonly aliases: ReadonlyArray<string>
            readonly documents: number
            readonly id: string
            readonly type: EntityType
            readonly name: string
          }
        | {
            readonly aliases: ReadonlyArray<string>
            readonly documents: number
            readonly id: string
            readonly type: EntityType
            readonly name: string
            readonly date: string | null
          }
        | {
            readonly aliases: ReadonlyArray<string>
            readonly documents: number
            readonly id: string
            readonly type: EntityType
            readonly name: string
          }
        | {
            readonly aliases: ReadonlyArray<string>
            readonly documents: number
            readonly id: string
            readonly type: EntityType
            readonly name: string
          }
        | {
            readonly aliases: ReadonlyArray<string>
            readonly documents: number
            readonly id: string
            readonly type: EntityType
            readonly name: string
            readonly date: string | null
            readonly kind: DocumentKind | null
            readonly publisher: string | null
          }
    }>
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  } | null
}

export type SearchCountsQueryVariables = Exact<{
  text: string
}>

export type SearchCountsQuery = {
  readonly search: {
    readonly totalCount: number
    readonly counts: ReadonlyArray<{ readonly type: EntityType; readonly count: number }>
  } | null
}

export type BrowseQueryVariables = Exact<{
  type?: EntityType | null | undefined
  filter?: EntityFilter | null | undefined
  after?: string | null | undefined
}>

export type BrowseQuery = {
  readonly entities: {
    readonly totalCount: number
    readonly edges: ReadonlyArray<{
      readonly node:
        | {
            readonly aliases: ReadonlyArray<string>
            readonly documents: number
            readonly id: string
            readonly type: EntityType
            readonly name: string
          }
        | {
            readonly aliases: ReadonlyArray<string>
            readonly documents: number
            readonly id: string
            readonly type: EntityType
            readonly name: string
          }
        | {
            readonly aliases: ReadonlyArray<string>
            readonly documents: number
            readonly id: string
            readonly type: EntityType
            readonly name: string
          }
        | {
            readonly aliases: ReadonlyArray<string>
            readonly documents: number
            readonly id: string
            readonly type: EntityType
            readonly name: string
          }
        | {
            readonly aliases: ReadonlyArray<string>
            readonly documents: number
            readonly id: string
            readonly type: EntityType
            readonly name: string
            readonly startDate: string | null
            readonly endDate: string | null
            readonly status: EventStatus | null
          }
        | {
            readonly aliases: ReadonlyArray<string>
            readonly documents: number
            readonly id: string
            readonly type: EntityType
            readonly name: string
          }
        | {
            readonly aliases: ReadonlyArray<string>
            readonly documents: number
            readonly id: string
            readonly type: EntityType
            readonly name: string
            readonly date: string | null
          }
        | {
            readonly aliases: ReadonlyArray<string>
            readonly documents: number
            readonly id: string
            readonly type: EntityType
            readonly name: string
          }
        | {
            readonly aliases: ReadonlyArray<string>
            readonly documents: number
            readonly id: string
            readonly type: EntityType
            readonly name: string
          }
        | {
            readonly aliases: ReadonlyArray<string>
            readonly documents: number
            readonly id: string
            readonly type: EntityType
            readonly name: string
            readonly date: string | null
            readonly kind: DocumentKind | null
            readonly publisher: string | null
          }
    }>
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  } | null
}

export type BrowseCountsQueryVariables = Exact<{
  filter?: EntityFilter | null | undefined
}>

export type BrowseCountsQuery = {
  readonly Person: { readonly totalCount: number } | null
  readonly Organization: { readonly totalCount: number } | null
  readonly Country: { readonly totalCount: number } | null
  readonly Place: { readonly totalCount: number } | null
  readonly Event: { readonly totalCount: number } | null
  readonly EventSeries: { readonly totalCount: number } | null
  readonly Agreement: { readonly totalCount: number } | null
  readonly Policy: { readonly totalCount: number } | null
  readonly Programme: { readonly totalCount: number } | null
  readonly Document: { readonly totalCount: number } | null
}

export type ThingQueryVariables = Exact<{
  id: string
}>

export type ThingQuery = {
  readonly node:
    | {
        readonly aliases: ReadonlyArray<string>
        readonly documents: number
        readonly id: string
        readonly type: EntityType
        readonly name: string
        readonly degree: ReadonlyArray<{ readonly type: RelationType; readonly count: number }>
        readonly properties: ReadonlyArray<{
          readonly name: string
          readonly value: string | number | boolean | readonly string[]
          readonly answered: boolean
          readonly evidence: ReadonlyArray<{
            readonly id: string
            readonly quote: string
            readonly sentence: string
            readonly start: number
            readonly sentenceStart: number
            readonly sentenceEnd: number
            readonly rule: string
            readonly confidence: number
            readonly modality: Modality
            readonly document: {
              readonly id: string
              readonly name: string
              readonly date: string | null
              readonly publisher: string | null
              readonly uri: string | null
            }
          }>
        }>
        readonly relations: {
          readonly truncated: boolean
          readonly items: ReadonlyArray<{
            readonly id: string
            readonly type: RelationType
            readonly documents: number
            readonly statements: number
            readonly confidence: number
            readonly modality: Modality
            readonly side: string | null
            readonly capacity: string | null
            readonly role: string | null
            readonly ordinal: number | null
            readonly title: string | null
            readonly former: boolean | null
            readonly asOf: string | null
            readonly from: string | null
            readonly to: string | null
            readonly date: string | null
            readonly award: string | null
            readonly evidence: ReadonlyArray<{
              readonly id: string
              readonly quote: string
              readonly sentence: string
              readonly start: number
              readonly sentenceStart: number
              readonly sentenceEnd: number
              readonly rule: string
              readonly confidence: number
              readonly modality: Modality
              readonly document: {
                readonly id: string
                readonly name: string
                readonly date: string | null
                readonly publisher: string | null
                readonly uri: string | null
              }
            }>
            readonly source:
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | {
                  readonly id: string
                  readonly type: EntityType
                  readonly name: string
                  readonly startDate: string | null
                  readonly endDate: string | null
                  readonly status: EventStatus | null
                }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string; readonly date: string | null }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | {
                  readonly id: string
                  readonly type: EntityType
                  readonly name: string
                  readonly date: string | null
                  readonly kind: DocumentKind | null
                  readonly publisher: string | null
                }
            readonly target:
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | {
                  readonly id: string
                  readonly type: EntityType
                  readonly name: string
                  readonly startDate: string | null
                  readonly endDate: string | null
                  readonly status: EventStatus | null
                }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string; readonly date: string | null }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | {
                  readonly id: string
                  readonly type: EntityType
                  readonly name: string
                  readonly date: string | null
                  readonly kind: DocumentKind | null
                  readonly publisher: string | null
                }
          }>
        }
        readonly mentionedIn: {
          readonly truncated: boolean
          readonly items: ReadonlyArray<{
            readonly id: string
            readonly count: number | null
            readonly source:
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | {
                  readonly id: string
                  readonly type: EntityType
                  readonly name: string
                  readonly startDate: string | null
                  readonly endDate: string | null
                  readonly status: EventStatus | null
                }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string; readonly date: string | null }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | {
                  readonly id: string
                  readonly type: EntityType
                  readonly name: string
                  readonly date: string | null
                  readonly kind: DocumentKind | null
                  readonly publisher: string | null
                }
          }>
        }
      }
    | {
        readonly aliases: ReadonlyArray<string>
        readonly documents: number
        readonly id: string
        readonly type: EntityType
        readonly name: string
        readonly degree: ReadonlyArray<{ readonly type: RelationType; readonly count: number }>
        readonly properties: ReadonlyArray<{
          readonly name: string
          readonly value: string | number | boolean | readonly string[]
          readonly answered: boolean
          readonly evidence: ReadonlyArray<{
            readonly id: string
            readonly quote: string
            readonly sentence: string
            readonly start: number
            readonly sentenceStart: number
            readonly sentenceEnd: number
            readonly rule: string
            readonly confidence: number
            readonly modality: Modality
            readonly document: {
              readonly id: string
              readonly name: string
              readonly date: string | null
              readonly publisher: string | null
              readonly uri: string | null
            }
          }>
        }>
        readonly relations: {
          readonly truncated: boolean
          readonly items: ReadonlyArray<{
            readonly id: string
            readonly type: RelationType
            readonly documents: number
            readonly statements: number
            readonly confidence: number
            readonly modality: Modality
            readonly side: string | null
            readonly capacity: string | null
            readonly role: string | null
            readonly ordinal: number | null
            readonly title: string | null
            readonly former: boolean | null
            readonly asOf: string | null
            readonly from: string | null
            readonly to: string | null
            readonly date: string | null
            readonly award: string | null
            readonly evidence: ReadonlyArray<{
              readonly id: string
              readonly quote: string
              readonly sentence: string
              readonly start: number
              readonly sentenceStart: number
              readonly sentenceEnd: number
              readonly rule: string
              readonly confidence: number
              readonly modality: Modality
              readonly document: {
                readonly id: string
                readonly name: string
                readonly date: string | null
                readonly publisher: string | null
                readonly uri: string | null
              }
            }>
            readonly source:
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | {
                  readonly id: string
                  readonly type: EntityType
                  readonly name: string
                  readonly startDate: string | null
                  readonly endDate: string | null
                  readonly status: EventStatus | null
                }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string; readonly date: string | null }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | {
                  readonly id: string
                  readonly type: EntityType
                  readonly name: string
                  readonly date: string | null
                  readonly kind: DocumentKind | null
                  readonly publisher: string | null
                }
            readonly target:
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | {
                  readonly id: string
                  readonly type: EntityType
                  readonly name: string
                  readonly startDate: string | null
                  readonly endDate: string | null
                  readonly status: EventStatus | null
                }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string; readonly date: string | null }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | {
                  readonly id: string
                  readonly type: EntityType
                  readonly name: string
                  readonly date: string | null
                  readonly kind: DocumentKind | null
                  readonly publisher: string | null
                }
          }>
        }
        readonly mentionedIn: {
          readonly truncated: boolean
          readonly items: ReadonlyArray<{
            readonly id: string
            readonly count: number | null
            readonly source:
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | {
                  readonly id: string
                  readonly type: EntityType
                  readonly name: string
                  readonly startDate: string | null
                  readonly endDate: string | null
                  readonly status: EventStatus | null
                }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string; readonly date: string | null }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | {
                  readonly id: string
                  readonly type: EntityType
                  readonly name: string
                  readonly date: string | null
                  readonly kind: DocumentKind | null
                  readonly publisher: string | null
                }
          }>
        }
      }
    | {
        readonly aliases: ReadonlyArray<string>
        readonly documents: number
        readonly id: string
        readonly type: EntityType
        readonly name: string
        readonly degree: ReadonlyArray<{ readonly type: RelationType; readonly count: number }>
        readonly properties: ReadonlyArray<{
          readonly name: string
          readonly value: string | number | boolean | readonly string[]
          readonly answered: boolean
          readonly evidence: ReadonlyArray<{
            readonly id: string
            readonly quote: string
            readonly sentence: string
            readonly start: number
            readonly sentenceStart: number
            readonly sentenceEnd: number
            readonly rule: string
            readonly confidence: number
            readonly modality: Modality
            readonly document: {
              readonly id: string
              readonly name: string
              readonly date: string | null
              readonly publisher: string | null
              readonly uri: string | null
            }
          }>
        }>
        readonly relations: {
          readonly truncated: boolean
          readonly items: ReadonlyArray<{
            readonly id: string
            readonly type: RelationType
            readonly documents: number
            readonly statements: number
            readonly confidence: number
            readonly modality: Modality
            readonly side: string | null
            readonly capacity: string | null
            readonly role: string | null
            readonly ordinal: number | null
            readonly title: string | null
            readonly former: boolean | null
            readonly asOf: string | null
            readonly from: string | null
            readonly to: string | null
            readonly date: string | null
            readonly award: string | null
            readonly evidence: ReadonlyArray<{
              readonly id: string
              readonly quote: string
              readonly sentence: string
              readonly start: number
              readonly sentenceStart: number
              readonly sentenceEnd: number
              readonly rule: string
              readonly confidence: number
              readonly modality: Modality
              readonly document: {
                readonly id: string
                readonly name: string
                readonly date: string | null
                readonly publisher: string | null
                readonly uri: string | null
              }
            }>
            readonly source:
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | {
                  readonly id: string
                  readonly type: EntityType
                  readonly name: string
                  readonly startDate: string | null
                  readonly endDate: string | null
                  readonly status: EventStatus | null
                }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string; readonly date: string | null }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | {
                  readonly id: string
                  readonly type: EntityType
                  readonly name: string
                  readonly date: string | null
                  readonly kind: DocumentKind | null
                  readonly publisher: string | null
                }
            readonly target:
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | {
                  readonly id: string
                  readonly type: EntityType
                  readonly name: string
                  readonly startDate: string | null
                  readonly endDate: string | null
                  readonly status: EventStatus | null
                }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string; readonly date: string | null }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | {
                  readonly id: string
                  readonly type: EntityType
                  readonly name: string
                  readonly date: string | null
                  readonly kind: DocumentKind | null
                  readonly publisher: string | null
                }
          }>
        }
        readonly mentionedIn: {
          readonly truncated: boolean
          readonly items: ReadonlyArray<{
            readonly id: string
            readonly count: number | null
            readonly source:
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | {
                  readonly id: string
                  readonly type: EntityType
                  readonly name: string
                  readonly startDate: string | null
                  readonly endDate: string | null
                  readonly status: EventStatus | null
                }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string; readonly date: string | null }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | {
                  readonly id: string
                  readonly type: EntityType
                  readonly name: string
                  readonly date: string | null
                  readonly kind: DocumentKind | null
                  readonly publisher: string | null
                }
          }>
        }
      }
    | {
        readonly aliases: ReadonlyArray<string>
        readonly documents: number
        readonly id: string
        readonly type: EntityType
        readonly name: string
        readonly degree: ReadonlyArray<{ readonly type: RelationType; readonly count: number }>
        readonly properties: ReadonlyArray<{
          readonly name: string
          readonly value: string | number | boolean | readonly string[]
          readonly answered: boolean
          readonly evidence: ReadonlyArray<{
            readonly id: string
            readonly quote: string
            readonly sentence: string
            readonly start: number
            readonly sentenceStart: number
            readonly sentenceEnd: number
            readonly rule: string
            readonly confidence: number
            readonly modality: Modality
            readonly document: {
              readonly id: string
              readonly name: string
              readonly date: string | null
              readonly publisher: string | null
              readonly uri: string | null
            }
          }>
        }>
        readonly relations: {
          readonly truncated: boolean
          readonly items: ReadonlyArray<{
            readonly id: string
            readonly type: RelationType
            readonly documents: number
            readonly statements: number
            readonly confidence: number
            readonly modality: Modality
            readonly side: string | null
            readonly capacity: string | null
            readonly role: string | null
            readonly ordinal: number | null
            readonly title: string | null
            readonly former: boolean | null
            readonly asOf: string | null
            readonly from: string | null
            readonly to: string | null
            readonly date: string | null
            readonly award: string | null
            readonly evidence: ReadonlyArray<{
              readonly id: string
              readonly quote: string
              readonly sentence: string
              readonly start: number
              readonly sentenceStart: number
              readonly sentenceEnd: number
              readonly rule: string
              readonly confidence: number
              readonly modality: Modality
              readonly document: {
                readonly id: string
                readonly name: string
                readonly date: string | null
                readonly publisher: string | null
                readonly uri: string | null
              }
            }>
            readonly source:
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | {
                  readonly id: string
                  readonly type: EntityType
                  readonly name: string
                  readonly startDate: string | null
                  readonly endDate: string | null
                  readonly status: EventStatus | null
                }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string; readonly date: string | null }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | {
                  readonly id: string
                  readonly type: EntityType
                  readonly name: string
                  readonly date: string | null
                  readonly kind: DocumentKind | null
                  readonly publisher: string | null
                }
            readonly target:
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | {
                  readonly id: string
                  readonly type: EntityType
                  readonly name: string
                  readonly startDate: string | null
                  readonly endDate: string | null
                  readonly status: EventStatus | null
                }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string; readonly date: string | null }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | {
                  readonly id: string
                  readonly type: EntityType
                  readonly name: string
                  readonly date: string | null
                  readonly kind: DocumentKind | null
                  readonly publisher: string | null
                }
          }>
        }
        readonly mentionedIn: {
          readonly truncated: boolean
          readonly items: ReadonlyArray<{
            readonly id: string
            readonly count: number | null
            readonly source:
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | {
                  readonly id: string
                  readonly type: EntityType
                  readonly name: string
                  readonly startDate: string | null
                  readonly endDate: string | null
                  readonly status: EventStatus | null
                }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string; readonly date: string | null }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | {
                  readonly id: string
                  readonly type: EntityType
                  readonly name: string
                  readonly date: string | null
                  readonly kind: DocumentKind | null
                  readonly publisher: string | null
                }
          }>
        }
      }
    | {
        readonly aliases: ReadonlyArray<string>
        readonly documents: number
        readonly id: string
        readonly type: EntityType
        readonly name: string
        readonly startDate: string | null
        readonly endDate: string | null
        readonly status: EventStatus | null
        readonly degree: ReadonlyArray<{ readonly type: RelationType; readonly count: number }>
        readonly properties: ReadonlyArray<{
          readonly name: string
          readonly value: string | number | boolean | readonly string[]
          readonly answered: boolean
          readonly evidence: ReadonlyArray<{
            readonly id: string
            readonly quote: string
            readonly sentence: string
            readonly start: number
            readonly sentenceStart: number
            readonly sentenceEnd: number
            readonly rule: string
            readonly confidence: number
            readonly modality: Modality
            readonly document: {
              readonly id: string
              readonly name: string
              readonly date: string | null
              readonly publisher: string | null
              readonly uri: string | null
            }
          }>
        }>
        readonly relations: {
          readonly truncated: boolean
          readonly items: ReadonlyArray<{
            readonly id: string
            readonly type: RelationType
            readonly documents: number
            readonly statements: number
            readonly confidence: number
            readonly modality: Modality
            readonly side: string | null
            readonly capacity: string | null
            readonly role: string | null
            readonly ordinal: number | null
            readonly title: string | null
            readonly former: boolean | null
            readonly asOf: string | null
            readonly from: string | null
            readonly to: string | null
            readonly date: string | null
            readonly award: string | null
            readonly evidence: ReadonlyArray<{
              readonly id: string
              readonly quote: string
              readonly sentence: string
              readonly start: number
              readonly sentenceStart: number
              readonly sentenceEnd: number
              readonly rule: string
              readonly confidence: number
              readonly modality: Modality
              readonly document: {
                readonly id: string
                readonly name: string
                readonly date: string | null
                readonly publisher: string | null
                readonly uri: string | null
              }
            }>
            readonly source:
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | {
                  readonly id: string
                  readonly type: EntityType
                  readonly name: string
                  readonly startDate: string | null
                  readonly endDate: string | null
                  readonly status: EventStatus | null
                }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string; readonly date: string | null }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | {
                  readonly id: string
                  readonly type: EntityType
                  readonly name: string
                  readonly date: string | null
                  readonly kind: DocumentKind | null
                  readonly publisher: string | null
                }
            readonly target:
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | {
                  readonly id: string
                  readonly type: EntityType
                  readonly name: string
                  readonly startDate: string | null
                  readonly endDate: string | null
                  readonly status: EventStatus | null
                }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string; readonly date: string | null }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | {
                  readonly id: string
                  readonly type: EntityType
                  readonly name: string
                  readonly date: string | null
                  readonly kind: DocumentKind | null
                  readonly publisher: string | null
                }
          }>
        }
        readonly mentionedIn: {
          readonly truncated: boolean
          readonly items: ReadonlyArray<{
            readonly id: string
            readonly count: number | null
            readonly source:
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | {
                  readonly id: string
                  readonly type: EntityType
                  readonly name: string
                  readonly startDate: string | null
                  readonly endDate: string | null
                  readonly status: EventStatus | null
                }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string; readonly date: string | null }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | {
                  readonly id: string
                  readonly type: EntityType
                  readonly name: string
                  readonly date: string | null
                  readonly kind: DocumentKind | null
                  readonly publisher: string | null
                }
          }>
        }
      }
    | {
        readonly aliases: ReadonlyArray<string>
        readonly documents: number
        readonly id: string
        readonly type: EntityType
        readonly name: string
        readonly degree: ReadonlyArray<{ readonly type: RelationType; readonly count: number }>
        readonly properties: ReadonlyArray<{
          readonly name: string
          readonly value: string | number | boolean | readonly string[]
          readonly answered: boolean
          readonly evidence: ReadonlyArray<{
            readonly id: string
            readonly quote: string
            readonly sentence: string
            readonly start: number
            readonly sentenceStart: number
            readonly sentenceEnd: number
            readonly rule: string
            readonly confidence: number
            readonly modality: Modality
            readonly document: {
              readonly id: string
              readonly name: string
              readonly date: string | null
              readonly publisher: string | null
              readonly uri: string | null
            }
          }>
        }>
        readonly relations: {
          readonly truncated: boolean
          readonly items: ReadonlyArray<{
            readonly id: string
            readonly type: RelationType
            readonly documents: number
            readonly statements: number
            readonly confidence: number
            readonly modality: Modality
            readonly side: string | null
            readonly capacity: string | null
            readonly role: string | null
            readonly ordinal: number | null
            readonly title: string | null
            readonly former: boolean | null
            readonly asOf: string | null
            readonly from: string | null
            readonly to: string | null
            readonly date: string | null
            readonly award: string | null
            readonly evidence: ReadonlyArray<{
              readonly id: string
              readonly quote: string
              readonly sentence: string
              readonly start: number
              readonly sentenceStart: number
              readonly sentenceEnd: number
              readonly rule: string
              readonly confidence: number
              readonly modality: Modality
              readonly document: {
                readonly id: string
                readonly name: string
                readonly date: string | null
                readonly publisher: string | null
                readonly uri: string | null
              }
            }>
            readonly source:
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | {
                  readonly id: string
                  readonly type: EntityType
                  readonly name: string
                  readonly startDate: string | null
                  readonly endDate: string | null
                  readonly status: EventStatus | null
                }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string; readonly date: string | null }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | {
                  readonly id: string
                  readonly type: EntityType
                  readonly name: string
                  readonly date: string | null
                  readonly kind: DocumentKind | null
                  readonly publisher: string | null
                }
            readonly target:
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | {
                  readonly id: string
                  readonly type: EntityType
                  readonly name: string
                  readonly startDate: string | null
                  readonly endDate: string | null
                  readonly status: EventStatus | null
                }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string; readonly date: string | null }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | {
                  readonly id: string
                  readonly type: EntityType
                  readonly name: string
                  readonly date: string | null
                  readonly kind: DocumentKind | null
                  readonly publisher: string | null
                }
          }>
        }
        readonly mentionedIn: {
          readonly truncated: boolean
          readonly items: ReadonlyArray<{
            readonly id: string
            readonly count: number | null
            readonly source:
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | {
                  readonly id: string
                  readonly type: EntityType
                  readonly name: string
                  readonly startDate: string | null
                  readonly endDate: string | null
                  readonly status: EventStatus | null
                }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string; readonly date: string | null }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | {
                  readonly id: string
                  readonly type: EntityType
                  readonly name: string
                  readonly date: string | null
                  readonly kind: DocumentKind | null
                  readonly publisher: string | null
                }
          }>
        }
      }
    | {
        readonly aliases: ReadonlyArray<string>
        readonly documents: number
        readonly id: string
        readonly type: EntityType
        readonly name: string
        readonly date: string | null
        readonly degree: ReadonlyArray<{ readonly type: RelationType; readonly count: number }>
        readonly properties: ReadonlyArray<{
          readonly name: string
          readonly value: string | number | boolean | readonly string[]
          readonly answered: boolean
          readonly evidence: ReadonlyArray<{
            readonly id: string
            readonly quote: string
            readonly sentence: string
            readonly start: number
            readonly sentenceStart: number
            readonly sentenceEnd: number
            readonly rule: string
            readonly confidence: number
            readonly modality: Modality
            readonly document: {
              readonly id: string
              readonly name: string
              readonly date: string | null
              readonly publisher: string | null
              readonly uri: string | null
            }
          }>
        }>
        readonly relations: {
          readonly truncated: boolean
          readonly items: ReadonlyArray<{
            readonly id: string
            readonly type: RelationType
            readonly documents: number
            readonly statements: number
            readonly confidence: number
            readonly modality: Modality
            readonly side: string | null
            readonly capacity: string | null
            readonly role: string | null
            readonly ordinal: number | null
            readonly title: string | null
            readonly former: boolean | null
            readonly asOf: string | null
            readonly from: string | null
            readonly to: string | null
            readonly date: string | null
            readonly award: string | null
            readonly evidence: ReadonlyArray<{
              readonly id: string
              readonly quote: string
              readonly sentence: string
              readonly start: number
              readonly sentenceStart: number
              readonly sentenceEnd: number
              readonly rule: string
              readonly confidence: number
              readonly modality: Modality
              readonly document: {
                readonly id: string
                readonly name: string
                readonly date: string | null
                readonly publisher: string | null
                readonly uri: string | null
              }
            }>
            readonly source:
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | {
                  readonly id: string
                  readonly type: EntityType
                  readonly name: string
                  readonly startDate: string | null
                  readonly endDate: string | null
                  readonly status: EventStatus | null
                }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string; readonly date: string | null }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | {
                  readonly id: string
                  readonly type: EntityType
                  readonly name: string
                  readonly date: string | null
                  readonly kind: DocumentKind | null
                  readonly publisher: string | null
                }
            readonly target:
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | {
                  readonly id: string
                  readonly type: EntityType
                  readonly name: string
                  readonly startDate: string | null
                  readonly endDate: string | null
                  readonly status: EventStatus | null
                }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string; readonly date: string | null }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | {
                  readonly id: string
                  readonly type: EntityType
                  readonly name: string
                  readonly date: string | null
                  readonly kind: DocumentKind | null
                  readonly publisher: string | null
                }
          }>
        }
        readonly mentionedIn: {
          readonly truncated: boolean
          readonly items: ReadonlyArray<{
            readonly id: string
            readonly count: number | null
            readonly source:
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | {
                  readonly id: string
                  readonly type: EntityType
                  readonly name: string
                  readonly startDate: string | null
                  readonly endDate: string | null
                  readonly status: EventStatus | null
                }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string; readonly date: string | null }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | {
                  readonly id: string
                  readonly type: EntityType
                  readonly name: string
                  readonly date: string | null
                  readonly kind: DocumentKind | null
                  readonly publisher: string | null
                }
          }>
        }
      }
    | {
        readonly aliases: ReadonlyArray<string>
        readonly documents: number
        readonly id: string
        readonly type: EntityType
        readonly name: string
        readonly degree: ReadonlyArray<{ readonly type: RelationType; readonly count: number }>
        readonly properties: ReadonlyArray<{
          readonly name: string
          readonly value: string | number | boolean | readonly string[]
          readonly answered: boolean
          readonly evidence: ReadonlyArray<{
            readonly id: string
            readonly quote: string
            readonly sentence: string
            readonly start: number
            readonly sentenceStart: number
            readonly sentenceEnd: number
            readonly rule: string
            readonly confidence: number
            readonly modality: Modality
            readonly document: {
              readonly id: string
              readonly name: string
              readonly date: string | null
              readonly publisher: string | null
              readonly uri: string | null
            }
          }>
        }>
        readonly relations: {
          readonly truncated: boolean
          readonly items: ReadonlyArray<{
            readonly id: string
            readonly type: RelationType
            readonly documents: number
            readonly statements: number
            readonly confidence: number
            readonly modality: Modality
            readonly side: string | null
            readonly capacity: string | null
            readonly role: string | null
            readonly ordinal: number | null
            readonly title: string | null
            readonly former: boolean | null
            readonly asOf: string | null
            readonly from: string | null
            readonly to: string | null
            readonly date: string | null
            readonly award: string | null
            readonly evidence: ReadonlyArray<{
              readonly id: string
              readonly quote: string
              readonly sentence: string
              readonly start: number
              readonly sentenceStart: number
              readonly sentenceEnd: number
              readonly rule: string
              readonly confidence: number
              readonly modality: Modality
              readonly document: {
                readonly id: string
                readonly name: string
                readonly date: string | null
                readonly publisher: string | null
                readonly uri: string | null
              }
            }>
            readonly source:
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | {
                  readonly id: string
                  readonly type: EntityType
                  readonly name: string
                  readonly startDate: string | null
                  readonly endDate: string | null
                  readonly status: EventStatus | null
                }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string; readonly date: string | null }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | {
                  readonly id: string
                  readonly type: EntityType
                  readonly name: string
                  readonly date: string | null
                  readonly kind: DocumentKind | null
                  readonly publisher: string | null
                }
            readonly target:
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | {
                  readonly id: string
                  readonly type: EntityType
                  readonly name: string
                  readonly startDate: string | null
                  readonly endDate: string | null
                  readonly status: EventStatus | null
                }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string; readonly date: string | null }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | {
                  readonly id: string
                  readonly type: EntityType
                  readonly name: string
                  readonly date: string | null
                  readonly kind: DocumentKind | null
                  readonly publisher: string | null
                }
          }>
        }
        readonly mentionedIn: {
          readonly truncated: boolean
          readonly items: ReadonlyArray<{
            readonly id: string
            readonly count: number | null
            readonly source:
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | {
                  readonly id: string
                  readonly type: EntityType
                  readonly name: string
                  readonly startDate: string | null
                  readonly endDate: string | null
                  readonly status: EventStatus | null
                }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string; readonly date: string | null }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | {
                  readonly id: string
                  readonly type: EntityType
                  readonly name: string
                  readonly date: string | null
                  readonly kind: DocumentKind | null
                  readonly publisher: string | null
                }
          }>
        }
      }
    | {
        readonly aliases: ReadonlyArray<string>
        readonly documents: number
        readonly id: string
        readonly type: EntityType
        readonly name: string
        readonly degree: ReadonlyArray<{ readonly type: RelationType; readonly count: number }>
        readonly properties: ReadonlyArray<{
          readonly name: string
          readonly value: string | number | boolean | readonly string[]
          readonly answered: boolean
          readonly evidence: ReadonlyArray<{
            readonly id: string
            readonly quote: string
            readonly sentence: string
            readonly start: number
            readonly sentenceStart: number
            readonly sentenceEnd: number
            readonly rule: string
            readonly confidence: number
            readonly modality: Modality
            readonly document: {
              readonly id: string
              readonly name: string
              readonly date: string | null
              readonly publisher: string | null
              readonly uri: string | null
            }
          }>
        }>
        readonly relations: {
          readonly truncated: boolean
          readonly items: ReadonlyArray<{
            readonly id: string
            readonly type: RelationType
            readonly documents: number
            readonly statements: number
            readonly confidence: number
            readonly modality: Modality
            readonly side: string | null
            readonly capacity: string | null
            readonly role: string | null
            readonly ordinal: number | null
            readonly title: string | null
            readonly former: boolean | null
            readonly asOf: string | null
            readonly from: string | null
            readonly to: string | null
            readonly date: string | null
            readonly award: string | null
            readonly evidence: ReadonlyArray<{
              readonly id: string
              readonly quote: string
              readonly sentence: string
              readonly start: number
              readonly sentenceStart: number
              readonly sentenceEnd: number
              readonly rule: string
              readonly confidence: number
              readonly modality: Modality
              readonly document: {
                readonly id: string
                readonly name: string
                readonly date: string | null
                readonly publisher: string | null
                readonly uri: string | null
              }
            }>
            readonly source:
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | {
                  readonly id: string
                  readonly type: EntityType
                  readonly name: string
                  readonly startDate: string | null
                  readonly endDate: string | null
                  readonly status: EventStatus | null
                }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string; readonly date: string | null }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | {
                  readonly id: string
                  readonly type: EntityType
                  readonly name: string
                  readonly date: string | null
                  readonly kind: DocumentKind | null
                  readonly publisher: string | null
                }
            readonly target:
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | {
                  readonly id: string
                  readonly type: EntityType
                  readonly name: string
                  readonly startDate: string | null
                  readonly endDate: string | null
                  readonly status: EventStatus | null
                }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string; readonly date: string | null }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | {
                  readonly id: string
                  readonly type: EntityType
                  readonly name: string
                  readonly date: string | null
                  readonly kind: DocumentKind | null
                  readonly publisher: string | null
                }
          }>
        }
        readonly mentionedIn: {
          readonly truncated: boolean
          readonly items: ReadonlyArray<{
            readonly id: string
            readonly count: number | null
            readonly source:
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | {
                  readonly id: string
                  readonly type: EntityType
                  readonly name: string
                  readonly startDate: string | null
                  readonly endDate: string | null
                  readonly status: EventStatus | null
                }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string; readonly date: string | null }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | {
                  readonly id: string
                  readonly type: EntityType
                  readonly name: string
                  readonly date: string | null
                  readonly kind: DocumentKind | null
                  readonly publisher: string | null
                }
          }>
        }
      }
    | {
        readonly aliases: ReadonlyArray<string>
        readonly documents: number
        readonly id: string
        readonly type: EntityType
        readonly name: string
        readonly date: string | null
        readonly kind: DocumentKind | null
        readonly publisher: string | null
        readonly degree: ReadonlyArray<{ readonly type: RelationType; readonly count: number }>
        readonly properties: ReadonlyArray<{
          readonly name: string
          readonly value: string | number | boolean | readonly string[]
          readonly answered: boolean
          readonly evidence: ReadonlyArray<{
            readonly id: string
            readonly quote: string
            readonly sentence: string
            readonly start: number
            readonly sentenceStart: number
            readonly sentenceEnd: number
            readonly rule: string
            readonly confidence: number
            readonly modality: Modality
            readonly document: {
              readonly id: string
              readonly name: string
              readonly date: string | null
              readonly publisher: string | null
              readonly uri: string | null
            }
          }>
        }>
        readonly relations: {
          readonly truncated: boolean
          readonly items: ReadonlyArray<{
            readonly id: string
            readonly type: RelationType
            readonly documents: number
            readonly statements: number
            readonly confidence: number
            readonly modality: Modality
            readonly side: string | null
            readonly capacity: string | null
            readonly role: string | null
            readonly ordinal: number | null
            readonly title: string | null
            readonly former: boolean | null
            readonly asOf: string | null
            readonly from: string | null
            readonly to: string | null
            readonly date: string | null
            readonly award: string | null
            readonly evidence: ReadonlyArray<{
              readonly id: string
              readonly quote: string
              readonly sentence: string
              readonly start: number
              readonly sentenceStart: number
              readonly sentenceEnd: number
              readonly rule: string
              readonly confidence: number
              readonly modality: Modality
              readonly document: {
                readonly id: string
                readonly name: string
                readonly date: string | null
                readonly publisher: string | null
                readonly uri: string | null
              }
            }>
            readonly source:
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | {
                  readonly id: string
                  readonly type: EntityType
                  readonly name: string
                  readonly startDate: string | null
                  readonly endDate: string | null
                  readonly status: EventStatus | null
                }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string; readonly date: string | null }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | {
                  readonly id: string
                  readonly type: EntityType
                  readonly name: string
                  readonly date: string | null
                  readonly kind: DocumentKind | null
                  readonly publisher: string | null
                }
            readonly target:
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | {
                  readonly id: string
                  readonly type: EntityType
                  readonly name: string
                  readonly startDate: string | null
                  readonly endDate: string | null
                  readonly status: EventStatus | null
                }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string; readonly date: string | null }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | {
                  readonly id: string
                  readonly type: EntityType
                  readonly name: string
                  readonly date: string | null
                  readonly kind: DocumentKind | null
                  readonly publisher: string | null
                }
          }>
        }
        readonly mentionedIn: {
          readonly truncated: boolean
          readonly items: ReadonlyArray<{
            readonly id: string
            readonly count: number | null
            readonly source:
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | {
                  readonly id: string
                  readonly type: EntityType
                  readonly name: string
                  readonly startDate: string | null
                  readonly endDate: string | null
                  readonly status: EventStatus | null
                }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string; readonly date: string | null }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | {
                  readonly id: string
                  readonly type: EntityType
                  readonly name: string
                  readonly date: string | null
                  readonly kind: DocumentKind | null
                  readonly publisher: string | null
                }
          }>
        }
      }
    | null
}

export type ExplainQueryVariables = Exact<{
  id: string
}>

export type ExplainQuery = {
  readonly explain: {
    readonly id: string
    readonly summary: string
    readonly documents: number
    readonly statements: {
      readonly truncated: boolean
      readonly items: ReadonlyArray<{
        readonly id: string
        readonly quote: string
        readonly sentence: string
        readonly start: number
        readonly sentenceStart: number
        readonly sentenceEnd: number
        readonly rule: string
        readonly confidence: number
        readonly modality: Modality
        readonly document: {
          readonly id: string
          readonly name: string
          readonly date: string | null
          readonly publisher: string | null
          readonly uri: string | null
        }
      }>
    }
  } | null
}

export type CoChairsQueryVariables = Exact<{
  person?: string | null | undefined
  series?: string | null | undefined
  between?: ReadonlyArray<string> | string | null | undefined
  from?: string | null | undefined
  to?: string | null | undefined
}>

export type CoChairsQuery = {
  readonly coChairs: {
    readonly truncated: boolean
    readonly pairs: ReadonlyArray<{
      readonly person: { readonly id: string; readonly type: EntityType; readonly name: string }
      readonly coChair: { readonly id: string; readonly type: EntityType; readonly name: string }
      readonly events: ReadonlyArray<{
        readonly side: string | null
        readonly coChairSide: string | null
        readonly event: {
          readonly id: string
          readonly type: EntityType
          readonly name: string
          readonly startDate: string | null
          readonly endDate: string | null
          readonly status: EventStatus | null
        }
        readonly evidence: ReadonlyArray<{
          readonly id: string
          readonly quote: string
          readonly sentence: string
          readonly start: number
          readonly sentenceStart: number
          readonly sentenceEnd: number
          readonly rule: string
          readonly confidence: number
          readonly modality: Modality
          readonly document: {
            readonly id: string
            readonly name: string
            readonly date: string | null
            readonly publisher: string | null
            readonly uri: string | null
          }
        }>
      }>
    }>
  } | null
}

export type SeriesQueryVariables = Exact<{
  series: string
}>

export type SeriesQuery = {
  readonly seriesTimeline: {
    readonly truncated: boolean
    readonly series: {
      readonly aliases: ReadonlyArray<string>
      readonly documents: number
      readonly since: string | null
      readonly id: string
      readonly type: EntityType
      readonly name: string
    }
    readonly between: ReadonlyArray<{
      readonly id: string
      readonly other:
        | { readonly id: string; readonly type: EntityType; readonly name: string }
        | { readonly id: string; readonly type: EntityType; readonly name: string }
        | { readonly id: string; readonly type: EntityType; readonly name: string }
        | { readonly id: string; readonly type: EntityType; readonly name: string }
        | { readonly id: string; readonly type: EntityType; readonly name: string }
        | { readonly id: string; readonly type: EntityType; readonly name: string }
        | { readonly id: string; readonly type: EntityType; readonly name: string }
        | { readonly id: string; readonly type: EntityType; readonly name: string }
        | { readonly id: string; readonly type: EntityType; readonly name: string }
        | { readonly id: string; readonly type: EntityType; readonly name: string }
    }>
    readonly meetings: ReadonlyArray<{
      readonly ordinal: number | null
      readonly event: {
        readonly aliases: ReadonlyArray<string>
        readonly id: string
        readonly type: EntityType
        readonly name: string
        readonly startDate: string | null
        readonly endDate: string | null
        readonly status: EventStatus | null
        readonly properties: ReadonlyArray<{
          readonly name: string
          readonly value: string | number | boolean | readonly string[]
          readonly answered: boolean
          readonly evidence: ReadonlyArray<{
            readonly id: string
            readonly quote: string
            readonly sentence: string
            readonly start: number
            readonly sentenceStart: number
            readonly sentenceEnd: number
            readonly rule: string
            readonly confidence: number
            readonly modality: Modality
            readonly document: {
              readonly id: string
              readonly name: string
              readonly date: string | null
              readonly publisher: string | null
              readonly uri: string | null
            }
          }>
        }>
        readonly produced: {
          readonly truncated: boolean
          readonly items: ReadonlyArray<{
            readonly id: string
            readonly statements: number
            readonly other:
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
              | { readonly id: string; readonly type: EntityType; readonly name: string }
          }>
        }
      }
      readonly relation: { readonly id: string; readonly statements: number; readonly modality: Modality }
      readonly places: ReadonlyArray<{
        readonly id: string
        readonly statements: number
        readonly other:
          | { readonly id: string; readonly type: EntityType; readonly name: string }
          | { readonly id: string; readonly type: EntityType; readonly name: string }
          | { readonly id: string; readonly type: EntityType; readonly name: string }
          | { readonly id: string; readonly type: EntityType; readonly name: string }
          | { readonly id: string; readonly type: EntityType; readonly name: string }
          | { readonly id: string; readonly type: EntityType; readonly name: string }
          | { readonly id: string; readonly type: EntityType; readonly name: string }
          | { readonly id: string; readonly type: EntityType; readonly name: string }
          | { readonly id: string; readonly type: EntityType; readonly name: string }
          | { readonly id: string; readonly type: EntityType; readonly name: string }
      }>
      readonly chairs: ReadonlyArray<{
        readonly id: string
        readonly side: string | null
        readonly statements: number
        readonly source:
          | { readonly id: string; readonly type: EntityType; readonly name: string }
          | { readonly id: string; readonly type: EntityType; readonly name: string }
          | { readonly id: string; readonly type: EntityType; readonly name: string }
          | { readonly id: string; readonly type: EntityType; readonly name: string }
          | { readonly id: string; readonly type: EntityType; readonly name: string }
          | { readonly id: string; readonly type: EntityType; readonly name: string }
          | { readonly id: string; readonly type: EntityType; readonly name: string }
          | { readonly id: string; readonly type: EntityType; readonly name: string }
          | { readonly id: string; readonly type: EntityType; readonly name: string }
          | { readonly id: string; readonly type: EntityType; readonly name: string }
      }>
    }>
    readonly missing: ReadonlyArray<{ readonly from: number; readonly to: number }>
  } | null
}

export type DocumentTextQueryVariables = Exact<{
  id: string
}>

export type DocumentTextQuery = {
  readonly document: {
    readonly title: string | null
    readonly date: string | null
    readonly kind: DocumentKind | null
    readonly publisher: string | null
    readonly authors: ReadonlyArray<string>
    readonly uri: string | null
    readonly language: string | null
    readonly text: string
    readonly warnings: ReadonlyArray<string>
    readonly id: string
    readonly type: EntityType
    readonly name: string
    readonly mentions: {
      readonly total: number
      readonly truncated: boolean
      readonly items: ReadonlyArray<{
        readonly start: number
        readonly end: number
        readonly node:
          | { readonly id: string; readonly type: EntityType; readonly name: string }
          | { readonly id: string; readonly type: EntityType; readonly name: string }
          | { readonly id: string; readonly type: EntityType; readonly name: string }
          | { readonly id: string; readonly type: EntityType; readonly name: string }
          | { readonly id: string; readonly type: EntityType; readonly name: string }
          | { readonly id: string; readonly type: EntityType; readonly name: string }
          | { readonly id: string; readonly type: EntityType; readonly name: string }
          | { readonly id: string; readonly type: EntityType; readonly name: string }
          | { readonly id: string; readonly type: EntityType; readonly name: string }
          | { readonly id: string; readonly type: EntityType; readonly name: string }
      }>
    }
  } | null
}

export type DocumentMentionsQueryVariables = Exact<{
  id: string
  start: number
}>

export type DocumentMentionsQuery = {
  readonly document: {
    readonly mentions: {
      readonly truncated: boolean
      readonly items: ReadonlyArray<{
        readonly start: number
        readonly end: number
        readonly node:
          | { readonly id: string; readonly type: EntityType; readonly name: string }
          | { readonly id: string; readonly type: EntityType; readonly name: string }
          | { readonly id: string; readonly type: EntityType; readonly name: string }
          | { readonly id: string; readonly type: EntityType; readonly name: string }
          | { readonly id: string; readonly type: EntityType; readonly name: string }
          | { readonly id: string; readonly type: EntityType; readonly name: string }
          | { readonly id: string; readonly type: EntityType; readonly name: string }
          | { readonly id: string; readonly type: EntityType; readonly name: string }
          | { readonly id: string; readonly type: EntityType; readonly name: string }
          | { readonly id: string; readonly type: EntityType; readonly name: string }
      }>
    }
  } | null
}

export type DocumentStatementsQueryVariables = Exact<{
  id: string
}>

export type DocumentStatementsQuery = {
  readonly document: {
    readonly statements: {
      readonly truncated: boolean
      readonly items: ReadonlyArray<{
        readonly predicate: string
        readonly value: string | number | boolean | readonly string[] | null
        readonly id: string
        readonly quote: string
        readonly sentence: string
        readonly start: number
        readonly sentenceStart: number
        readonly sentenceEnd: number
        readonly rule: string
        readonly confidence: number
        readonly modality: Modality
        readonly subject:
          | { readonly id: string; readonly type: EntityType; readonly name: string }
          | { readonly id: string; readonly type: EntityType; readonly name: string }
          | { readonly id: string; readonly type: EntityType; readonly name: string }
          | { readonly id: string; readonly type: EntityType; readonly name: string }
          | { readonly id: string; readonly type: EntityType; readonly name: string }
          | { readonly id: string; readonly type: EntityType; readonly name: string }
          | { readonly id: string; readonly type: EntityType; readonly name: string }
          | { readonly id: string; readonly type: EntityType; readonly name: string }
          | { readonly id: string; readonly type: EntityType; readonly name: string }
          | { readonly id: string; readonly type: EntityType; readonly name: string }
        readonly object:
          | { readonly id: string; readonly type: EntityType; readonly name: string }
          | { readonly id: string; readonly type: EntityType; readonly name: string }
          | { readonly id: string; readonly type: EntityType; readonly name: string }
          | { readonly id: string; readonly type: EntityType; readonly name: string }
          | { readonly id: string; readonly type: EntityType; readonly name: string }
          | { readonly id: string; readonly type: EntityType; readonly name: string }
          | { readonly id: string; readonly type: EntityType; readonly name: string }
          | { readonly id: string; readonly type: EntityType; readonly name: string }
          | { readonly id: string; readonly type: EntityType; readonly name: string }
          | { readonly id: string; readonly type: EntityType; readonly name: string }
          | null
        readonly document: {
          readonly id: string
          readonly name: string
          readonly date: string | null
          readonly publisher: string | null
          readonly uri: string | null
        }
      }>
    }
  } | null
}

export type PathQueryVariables = Exact<{
  from: string
  to: string
}>

export type PathQuery = {
  readonly path: {
    readonly length: number
    readonly nodes: ReadonlyArray<
      | { readonly id: string; readonly type: EntityType; readonly name: string }
      | { readonly id: string; readonly type: EntityType; readonly name: string }
      | { readonly id: string; readonly type: EntityType; readonly name: string }
      | { readonly id: string; readonly type: EntityType; readonly name: string }
      | { readonly id: string; readonly type: EntityType; readonly name: string }
      | { readonly id: string; readonly type: EntityType; readonly name: string }
      | { readonly id: string; readonly type: EntityType; readonly name: string }
      | { readonly id: string; readonly type: EntityType; readonly name: string }
      | { readonly id: string; readonly type: EntityType; readonly name: string }
      | { readonly id: string; readonly type: EntityType; readonly name: string }
    >
    readonly hops: ReadonlyArray<{
      readonly from:
        | { readonly id: string; readonly type: EntityType; readonly name: string }
        | { readonly id: string; readonly type: EntityType; readonly name: string }
        | { readonly id: string; readonly type: EntityType; readonly name: string }
        | { readonly id: string; readonly type: EntityType; readonly name: string }
        | {
            readonly id: string
            readonly type: EntityType
            readonly name: string
            readonly startDate: string | null
            readonly endDate: string | null
            readonly status: EventStatus | null
          }
        | { readonly id: string; readonly type: EntityType; readonly name: string }
        | { readonly id: string; readonly type: EntityType; readonly name: string; readonly date: string | null }
        | { readonly id: string; readonly type: EntityType; readonly name: string }
        | { readonly id: string; readonly type: EntityType; readonly name: string }
        | {
            readonly id: string
            readonly type: EntityType
            readonly name: string
            readonly date: string | null
            readonly kind: DocumentKind | null
            readonly publisher: string | null
          }
      readonly to:
        | { readonly id: string; readonly type: EntityType; readonly name: string }
        | { readonly id: string; readonly type: EntityType; readonly name: string }
        | { readonly id: string; readonly type: EntityType; readonly name: string }
        | { readonly id: string; readonly type: EntityType; readonly name: string }
        | {
            readonly id: string
            readonly type: EntityType
            readonly name: string
            readonly startDate: string | null
            readonly endDate: string | null
            readonly status: EventStatus | null
          }
        | { readonly id: string; readonly type: EntityType; readonly name: string }
        | { readonly id: string; readonly type: EntityType; readonly name: string; readonly date: string | null }
        | { readonly id: string; readonly type: EntityType; readonly name: string }
        | { readonly id: string; readonly type: EntityType; readonly name: string }
        | {
            readonly id: string
            readonly type: EntityType
            readonly name: string
            readonly date: string | null
            readonly kind: DocumentKind | null
            readonly publisher: string | null
          }
      readonly relation: {
        readonly id: string
        readonly type: RelationType
        readonly documents: number
        readonly statements: number
        readonly confidence: number
        readonly modality: Modality
        readonly side: string | null
        readonly capacity: string | null
        readonly role: string | null
        readonly ordinal: number | null
        readonly title: string | null
        readonly former: boolean | null
        readonly asOf: string | null
        readonly from: string | null
        readonly to: string | null
        readonly date: string | null
        readonly award: string | null
        readonly evidence: ReadonlyArray<{
          readonly id: string
          readonly quote: string
          readonly sentence: string
          readonly start: number
          readonly sentenceStart: number
          readonly sentenceEnd: number
          readonly rule: string
          readonly confidence: number
          readonly modality: Modality
          readonly document: {
            readonly id: string
            readonly name: string
            readonly date: string | null
            readonly publisher: string | null
            readonly uri: string | null
          }
        }>
        readonly source:
          | { readonly id: string; readonly type: EntityType; readonly name: string }
          | { readonly id: string; readonly type: EntityType; readonly name: string }
          | { readonly id: string; readonly type: EntityType; readonly name: string }
          | { readonly id: string; readonly type: EntityType; readonly name: string }
          | {
              readonly id: string
              readonly type: EntityType
              readonly name: string
              readonly startDate: string | null
              readonly endDate: string | null
              readonly status: EventStatus | null
            }
          | { readonly id: string; readonly type: EntityType; readonly name: string }
          | { readonly id: string; readonly type: EntityType; readonly name: string; readonly date: string | null }
          | { readonly id: string; readonly type: EntityType; readonly name: string }
          | { readonly id: string; readonly type: EntityType; readonly name: string }
          | {
              readonly id: string
              readonly type: EntityType
              readonly name: string
              readonly date: string | null
              readonly kind: DocumentKind | null
              readonly publisher: string | null
            }
        readonly target:
          | { readonly id: string; readonly type: EntityType; readonly name: string }
          | { readonly id: string; readonly type: EntityType; readonly name: string }
          | { readonly id: string; readonly type: EntityType; readonly name: string }
          | { readonly id: string; readonly type: EntityType; readonly name: string }
          | {
              readonly id: string
              readonly type: EntityType
              readonly name: string
              readonly startDate: string | null
              readonly endDate: string | null
              readonly status: EventStatus | null
            }
          | { readonly id: string; readonly type: EntityType; readonly name: string }
          | { readonly id: string; readonly type: EntityType; readonly name: string; readonly date: string | null }
          | { readonly id: string; readonly type: EntityType; readonly name: string }
          | { readonly id: string; readonly type: EntityType; readonly name: string }
          | {
              readonly id: string
              readonly type: EntityType
              readonly name: string
              readonly date: string | null
              readonly kind: DocumentKind | null
              readonly publisher: string | null
            }
      }
    }>
  } | null
}

export type HoodQueryVariables = Exact<{
  id: string
  types?: ReadonlyArray<RelationType> | RelationType | null | undefined
}>

export type HoodQuery = {
  readonly neighbours: {
    readonly node:
      | { readonly id: string; readonly type: EntityType; readonly name: string }
      | { readonly id: string; readonly type: EntityType; readonly name: string }
      | { readonly id: string; readonly type: EntityType; readonly name: string }
      | { readonly id: string; readonly type: EntityType; readonly name: string }
      | {
          readonly id: string
          readonly type: EntityType
          readonly name: string
          readonly startDate: string | null
          readonly endDate: string | null
          readonly status: EventStatus | null
        }
      | { readonly id: string; readonly type: EntityType; readonly name: string }
      | { readonly id: string; readonly type: EntityType; readonly name: string; readonly date: string | null }
      | { readonly id: string; readonly type: EntityType; readonly name: string }
      | { readonly id: string; readonly type: EntityType; readonly name: string }
      | {
          readonly id: string
          readonly type: EntityType
          readonly name: string
          readonly date: string | null
          readonly kind: DocumentKind | null
          readonly publisher: string | null
        }
    readonly relations: ReadonlyArray<{
      readonly id: string
      readonly type: RelationType
      readonly documents: number
      readonly statements: number
      readonly confidence: number
      readonly modality: Modality
      readonly side: string | null
      readonly capacity: string | null
      readonly role: string | null
      readonly ordinal: number | null
      readonly title: string | null
      readonly former: boolean | null
      readonly asOf: string | null
      readonly from: string | null
      readonly to: string | null
      readonly date: string | null
      readonly award: string | null
      readonly source:
        | { readonly id: string; readonly type: EntityType; readonly name: string }
        | { readonly id: string; readonly type: EntityType; readonly name: string }
        | { readonly id: string; readonly type: EntityType; readonly name: string }
        | { readonly id: string; readonly type: EntityType; readonly name: string }
        | {
            readonly id: string
            readonly type: EntityType
            readonly name: string
            readonly startDate: string | null
            readonly endDate: string | null
            readonly status: EventStatus | null
          }
        | { readonly id: string; readonly type: EntityType; readonly name: string }
        | { readonly id: string; readonly type: EntityType; readonly name: string; readonly date: string | null }
        | { readonly id: string; readonly type: EntityType; readonly name: string }
        | { readonly id: string; readonly type: EntityType; readonly name: string }
        | {
            readonly id: string
            readonly type: EntityType
            readonly name: string
            readonly date: string | null
            readonly kind: DocumentKind | null
            readonly publisher: string | null
          }
      readonly target:
        | { readonly id: string; readonly type: EntityType; readonly name: string }
        | { readonly id: string; readonly type: EntityType; readonly name: string }
        | { readonly id: string; readonly type: EntityType; readonly name: string }
        | { readonly id: string; readonly type: EntityType; readonly name: string }
        | {
            readonly id: string
            readonly type: EntityType
            readonly name: string
            readonly startDate: string | null
            readonly endDate: string | null
            readonly status: EventStatus | null
          }
        | { readonly id: string; readonly type: EntityType; readonly name: string }
        | { readonly id: string; readonly type: EntityType; readonly name: string; readonly date: string | null }
        | { readonly id: string; readonly type: EntityType; readonly name: string }
        | { readonly id: string; readonly type: EntityType; readonly name: string }
        | {
            readonly id: string
            readonly type: EntityType
            readonly name: string
            readonly date: string | null
            readonly kind: DocumentKind | null
            readonly publisher: string | null
          }
    }>
    readonly leftOut: ReadonlyArray<{ readonly type: RelationType; readonly count: number }>
  } | null
}

export type BetweenQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string
}>

export type BetweenQuery = {
  readonly nodes: ReadonlyArray<
    | {
        readonly id: string
        readonly relations: {
          readonly truncated: boolean
          readonly items: ReadonlyArray<{
            readonly id: string
            readonly type: RelationType
            readonly documents: number
            readonly statements: number
            readonly source:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            readonly target:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
          }>
        }
      }
    | {
        readonly id: string
        readonly relations: {
          readonly truncated: boolean
          readonly items: ReadonlyArray<{
            readonly id: string
            readonly type: RelationType
            readonly documents: number
            readonly statements: number
            readonly source:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            readonly target:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
          }>
        }
      }
    | {
        readonly id: string
        readonly relations: {
          readonly truncated: boolean
          readonly items: ReadonlyArray<{
            readonly id: string
            readonly type: RelationType
            readonly documents: number
            readonly statements: number
            readonly source:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            readonly target:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
          }>
        }
      }
    | {
        readonly id: string
        readonly relations: {
          readonly truncated: boolean
          readonly items: ReadonlyArray<{
            readonly id: string
            readonly type: RelationType
            readonly documents: number
            readonly statements: number
            readonly source:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            readonly target:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
          }>
        }
      }
    | {
        readonly id: string
        readonly relations: {
          readonly truncated: boolean
          readonly items: ReadonlyArray<{
            readonly id: string
            readonly type: RelationType
            readonly documents: number
            readonly statements: number
            readonly source:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            readonly target:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
          }>
        }
      }
    | {
        readonly id: string
        readonly relations: {
          readonly truncated: boolean
          readonly items: ReadonlyArray<{
            readonly id: string
            readonly type: RelationType
            readonly documents: number
            readonly statements: number
            readonly source:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            readonly target:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
          }>
        }
      }
    | {
        readonly id: string
        readonly relations: {
          readonly truncated: boolean
          readonly items: ReadonlyArray<{
            readonly id: string
            readonly type: RelationType
            readonly documents: number
            readonly statements: number
            readonly source:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            readonly target:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
          }>
        }
      }
    | {
        readonly id: string
        readonly relations: {
          readonly truncated: boolean
          readonly items: ReadonlyArray<{
            readonly id: string
            readonly type: RelationType
            readonly documents: number
            readonly statements: number
            readonly source:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            readonly target:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
          }>
        }
      }
    | {
        readonly id: string
        readonly relations: {
          readonly truncated: boolean
          readonly items: ReadonlyArray<{
            readonly id: string
            readonly type: RelationType
            readonly documents: number
            readonly statements: number
            readonly source:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            readonly target:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
          }>
        }
      }
    | {
        readonly id: string
        readonly relations: {
          readonly truncated: boolean
          readonly items: ReadonlyArray<{
            readonly id: string
            readonly type: RelationType
            readonly documents: number
            readonly statements: number
            readonly source:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            readonly target:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
          }>
        }
      }
    | null
  >
}

/** An operation with the shape of its answer and of what it takes. */
export interface Operation<Answer, Variables> {
  readonly name: string
  readonly text: string
  readonly types?: (variables: Variables) => Answer
}
export const StartOperation: Operation<StartQuery, StartQueryVariables> = {
  name: 'Start',
  text: 'query Start{stats{nodes{type count}relations{type count}statements documents}documents(first:8){nodes{id name date kind publisher}totalCount}coChairs(first:20){pairs{person{...Ref}coChair{...Ref}events{event{id}}}}series:entities(type:EventSeries first:30){nodes{...Ref documents degree{type count}}}countries:entities(type:Country first:30){nodes{...Ref documents}}}fragment Ref on Node{id type name}',
}
export const SuggestOperation: Operation<SuggestQuery, SuggestQueryVariables> = {
  name: 'Suggest',
  text: 'query Suggest($text:String!$types:[EntityType!]){search(text:$text types:$types first:8){edges{matched node{...Ref documents}}totalCount}}fragment Ref on Node{id type name}',
}
export const SearchOperation: Operation<SearchQuery, SearchQueryVariables> = {
  name: 'Search',
  text: 'query Search($text:String!$types:[EntityType!]$after:String){search(text:$text types:$types first:50 after:$after){edges{matched node{...Ref ...Dated aliases documents}}pageInfo{hasNextPage endCursor}totalCount}}fragment Ref on Node{id type name}fragment Dated on Node{...on Event{startDate endDate status}...on Agreement{date}...on Document{date kind publisher}}',
}
export const SearchCountsOperation: Operation<SearchCountsQuery, SearchCountsQueryVariables> = {
  name: 'SearchCounts',
  text: 'query SearchCounts($text:String!){search(text:$text first:1){counts{type count}totalCount}}',
}
export const BrowseOperation: Operation<BrowseQuery, BrowseQueryVariables> = {
  name: 'Browse',
  text: 'query Browse($type:EntityType$filter:EntityFilter$after:String){entities(type:$type filter:$filter first:50 after:$after){edges{node{...Ref ...Dated aliases documents}}pageInfo{hasNextPage endCursor}totalCount}}fragment Ref on Node{id type name}fragment Dated on Node{...on Event{startDate endDate status}...on Agreement{date}...on Document{date kind publisher}}',
}
export const BrowseCountsOperation: Operation<BrowseCountsQuery, BrowseCountsQueryVariables> = {
  name: 'BrowseCounts',
  text: 'query BrowseCounts($filter:EntityFilter){Person:entities(type:Person filter:$filter first:1){totalCount}Organization:entities(type:Organization filter:$filter first:1){totalCount}Country:entities(type:Country filter:$filter first:1){totalCount}Place:entities(type:Place filter:$filter first:1){totalCount}Event:entities(type:Event filter:$filter first:1){totalCount}EventSeries:entities(type:EventSeries filter:$filter first:1){totalCount}Agreement:entities(type:Agreement filter:$filter first:1){totalCount}Policy:entities(type:Policy filter:$filter first:1){totalCount}Programme:entities(type:Programme filter:$filter first:1){totalCount}Document:entities(type:Document filter:$filter first:1){totalCount}}',
}
export const ThingOperation: Operation<ThingQuery, ThingQueryVariables> = {
  name: 'Thing',
  text: 'query Thing($id:ID!){node(id:$id){...Ref ...Dated aliases documents degree{type count}properties{name value answered evidence(first:5){...Said}}relations(first:100){items{...Edge evidence(first:2){...Said}}truncated}mentionedIn(first:50){items{id count source{...Ref ...Dated}}truncated}}}fragment Ref on Node{id type name}fragment Dated on Node{...on Event{startDate endDate status}...on Agreement{date}...on Document{date kind publisher}}fragment Said on Statement{id quote sentence start sentenceStart sentenceEnd rule confidence modality document{id name date publisher uri}}fragment Edge on Relation{id type documents statements confidence modality ...Details source{...Ref ...Dated}target{...Ref ...Dated}}fragment Details on Relation{side capacity role ordinal title former asOf from to date award}',
}
export const ExplainOperation: Operation<ExplainQuery, ExplainQueryVariables> = {
  name: 'Explain',
  text: 'query Explain($id:ID!){explain(id:$id){id summary documents statements(first:50){items{...Said}truncated}}}fragment Said on Statement{id quote sentence start sentenceStart sentenceEnd rule confidence modality document{id name date publisher uri}}',
}
export const CoChairsOperation: Operation<CoChairsQuery, CoChairsQueryVariables> = {
  name: 'CoChairs',
  text: 'query CoChairs($person:String$series:String$between:[String!]$from:Date$to:Date){coChairs(person:$person series:$series between:$between from:$from to:$to first:100){pairs{person{...Ref}coChair{...Ref}events{event{...Ref ...Dated}side coChairSide evidence(first:5){...Said}}}truncated}}fragment Ref on Node{id type name}fragment Dated on Node{...on Event{startDate endDate status}...on Agreement{date}...on Document{date kind publisher}}fragment Said on Statement{id quote sentence start sentenceStart sentenceEnd rule confidence modality document{id name date publisher uri}}',
}
export const SeriesOperation: Operation<SeriesQuery, SeriesQueryVariables> = {
  name: 'Series',
  text: 'query Series($series:String!){seriesTimeline(series:$series first:100){series{...Ref aliases documents since}between{id other{...Ref}}meetings{ordinal event{...Ref ...Dated aliases properties{name value answered evidence(first:3){...Said}}produced(first:10){items{id statements other{...Ref}}truncated}}relation{id statements modality}places{id statements other{...Ref}}chairs{id side statements source{...Ref}}}missing{from to}truncated}}fragment Ref on Node{id type name}fragment Dated on Node{...on Event{startDate endDate status}...on Agreement{date}...on Document{date kind publisher}}fragment Said on Statement{id quote sentence start sentenceStart sentenceEnd rule confidence modality document{id name date publisher uri}}',
}
export const DocumentTextOperation: Operation<DocumentTextQuery, DocumentTextQueryVariables> = {
  name: 'DocumentText',
  text: 'query DocumentText($id:ID!){document(id:$id){...Ref title date kind publisher authors uri language text mentions(first:1000){items{start end node{...Ref}}total truncated}warnings}}fragment Ref on Node{id type name}',
}
export const DocumentMentionsOperation: Operation<DocumentMentionsQuery, DocumentMentionsQueryVariables> = {
  name: 'DocumentMentions',
  text: 'query DocumentMentions($id:ID!$start:Int!){document(id:$id){mentions(start:$start first:1000){items{start end node{...Ref}}truncated}}}fragment Ref on Node{id type name}',
}
export const DocumentStatementsOperation: Operation<DocumentStatementsQuery, DocumentStatementsQueryVariables> = {
  name: 'DocumentStatements',
  text: 'query DocumentStatements($id:ID!){document(id:$id){statements(first:100 modalities:[asserted planned hoped reported negated]){items{...Said subject{...Ref}predicate object{...Ref}value}truncated}}}fragment Said on Statement{id quote sentence start sentenceStart sentenceEnd rule confidence modality document{id name date publisher uri}}fragment Ref on Node{id type name}',
}
export const PathOperation: Operation<PathQuery, PathQueryVariables> = {
  name: 'Path',
  text: 'query Path($from:String!$to:String!){path(from:$from to:$to maxLength:8){length nodes{...Ref}hops{from{...Ref ...Dated}to{...Ref ...Dated}relation{...Edge evidence(first:3){...Said}}}}}fragment Ref on Node{id type name}fragment Dated on Node{...on Event{startDate endDate status}...on Agreement{date}...on Document{date kind publisher}}fragment Edge on Relation{id type documents statements confidence modality ...Details source{...Ref ...Dated}target{...Ref ...Dated}}fragment Details on Relation{side capacity role ordinal title former asOf from to date award}fragment Said on Statement{id quote sentence start sentenceStart sentenceEnd rule confidence modality document{id name date publisher uri}}',
}
export const HoodOperation: Operation<HoodQuery, HoodQueryVariables> = {
  name: 'Hood',
  text: 'query Hood($id:String!$types:[RelationType!]){neighbours(id:$id types:$types first:100){node{...Ref ...Dated}relations{...Edge}leftOut{type count}}}fragment Ref on Node{id type name}fragment Dated on Node{...on Event{startDate endDate status}...on Agreement{date}...on Document{date kind publisher}}fragment Edge on Relation{id type documents statements confidence modality ...Details source{...Ref ...Dated}target{...Ref ...Dated}}fragment Details on Relation{side capacity role ordinal title former asOf from to date award}',
}
export const BetweenOperation: Operation<BetweenQuery, BetweenQueryVariables> = {
  name: 'Between',
  text: 'query Between($ids:[ID!]!){nodes(ids:$ids){id relations(first:100){items{id type documents statements source{id}target{id}}truncated}}}',
}
