// Made by scripts/generate-graphql-types.ts from schema.graphql. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql'
import type { NodeView, Evidence } from '../store/store.ts'
import type {
  CoChairPairParent,
  CoChairedEventParent,
  DocumentConnectionParent,
  EventParticipantsParent,
  EventSideParent,
  ExplanationParent,
  HopParent,
  MeetingParent,
  MentionParent,
  NeighbourhoodParent,
  NodeConnectionParent,
  ParticipantParent,
  PathParent,
  PropertyValueParent,
  RelationParent,
  RelationListParent,
  RoleParent,
  SearchConnectionParent,
  SeriesTimelineParent,
  StatsParent,
} from './parents.ts'
import type { Context } from './context.ts'
export type Maybe<T> = T | null
export type InputMaybe<T> = Maybe<T>
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> }
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string }
  String: { input: string; output: string }
  Boolean: { input: boolean; output: boolean }
  Int: { input: number; output: number }
  Float: { input: number; output: number }
  /** A calendar date as exact as it is known, in ISO 8601: `2024-08-26`, `2024-08` or `2024`. */
  Date: { input: string; output: string }
  /** The value of a property: a string, a number, a boolean or a list of strings. */
  Value: { input: string | number | boolean | readonly string[]; output: string | number | boolean | readonly string[] }
}

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

/** How exactly a date is known. */
export type DatePrecision =
  /** To the day. */
  | 'day'
  /** To the month. */
  | 'month'
  /** To the year. */
  | 'year'

/** Which way relations are followed from a node. */
export type Direction =
  /** From the node to others. */
  | 'out'
  /** From others to the node. */
  | 'in'
  /** Both. */
  | 'both'

/** How sure it is that a post was held on the date asked for. */
export type HeldAt =
  /** A text gives it for that date, for dates before and after it, or in the sentence that tells what the person did then. */
  | 'stated'
  /** No text rules it out. */
  | 'possible'

/** What an id stands for. */
export type ExplanationKind =
  /** A node: a person, an event and so on. */
  | 'node'
  /** A relation between two nodes. */
  | 'relation'
  /** One statement of one document. */
  | 'statement'

export type Query = {
  /** The node with this id. Absent where there is none. */
  readonly node: Maybe<Node>
  /** The nodes with these ids, in the order asked; null where there is none. */
  readonly nodes: ReadonlyArray<Maybe<Node>>
  /** All nodes of a type, narrowed by a filter, in the order of their names. */
  readonly entities: Maybe<NodeConnection>
  /** Full-text search over names, aliases and the sentences that name a thing, best first. */
  readonly search: Maybe<SearchConnection>
  /** One person, by `id` or by `name`. */
  readonly person: Maybe<Person>
  /** One organization, by `id` or by `name`. */
  readonly organization: Maybe<Organization>
  /** One country, by `id` or by `name`. */
  readonly country: Maybe<Country>
  /** One place, by `id` or by `name`. */
  readonly place: Maybe<Place>
  /** One event, by `id` or by `name`. */
  readonly event: Maybe<Event>
  /** One series of events, by `id` or by `name`. */
  readonly series: Maybe<EventSeries>
  /** One agreement, by `id` or by `name`. */
  readonly agreement: Maybe<Agreement>
  /** One policy, by `id` or by `name`. */
  readonly policy: Maybe<Policy>
  /** One programme, by `id` or by `name`. */
  readonly programme: Maybe<Programme>
  /** One document, by `id` or by its title. */
  readonly document: Maybe<Document>
  /** All documents that were read, the newest first, the undated last. */
  readonly documents: Maybe<DocumentConnection>
  /** Who co-chaired with whom: pairs of people with the events that both chaired. Without arguments: all of them. */
  readonly coChairs: Maybe<CoChairs>
  /** Who took part in an event, by side, with what each did there and the posts each held then. */
  readonly participants: Maybe<EventParticipants>
  /** The meetings of a series in order, and which of them are not in the graph. */
  readonly seriesTimeline: Maybe<SeriesTimeline>
  /** The posts that a person holds or held. With `at`, those that no text rules out for that date. */
  readonly roles: Maybe<ReadonlyArray<Role>>
  /** A shortest way from one thing to another over what the texts say of them. Absent where there is none of that length. */
  readonly path: Maybe<Path>
  /** What a node is related to, the most documented first, and how much was left out. */
  readonly neighbours: Maybe<Neighbourhood>
  /** What documents say of a node, word by word, in every modality that is asked for. */
  readonly statements: Maybe<StatementList>
  /** Why something is in the graph: the statements behind a node, a relation or a statement, in every modality and confidence. */
  readonly explain: Maybe<Explanation>
  /** How much there is. */
  readonly stats: Stats
}

export type QueryNodeArgs = {
  id: Scalars['ID']['input']
}

export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>
}

export type QueryEntitiesArgs = {
  type?: InputMaybe<EntityType>
  filter?: InputMaybe<EntityFilter>
  first?: Scalars['Int']['input']
  after?: InputMaybe<Scalars['String']['input']>
}

export type QuerySearchArgs = {
  text: Scalars['String']['input']
  types?: InputMaybe<ReadonlyArray<EntityType>>
  first?: Scalars['Int']['input']
  after?: InputMaybe<Scalars['String']['input']>
}

export type QueryPersonArgs = {
  id?: InputMaybe<Scalars['ID']['input']>
  name?: InputMaybe<Scalars['String']['input']>
}

export type QueryOrganizationArgs = {
  id?: InputMaybe<Scalars['ID']['input']>
  name?: InputMaybe<Scalars['String']['input']>
}

export type QueryCountryArgs = {
  id?: InputMaybe<Scalars['ID']['input']>
  name?: InputMaybe<Scalars['String']['input']>
}

export type QueryPlaceArgs = {
  id?: InputMaybe<Scalars['ID']['input']>
  name?: InputMaybe<Scalars['String']['input']>
}

export type QueryEventArgs = {
  id?: InputMaybe<Scalars['ID']['input']>
  name?: InputMaybe<Scalars['String']['input']>
}

export type QuerySeriesArgs = {
  id?: InputMaybe<Scalars['ID']['input']>
  name?: InputMaybe<Scalars['String']['input']>
}

export type QueryAgreementArgs = {
  id?: InputMaybe<Scalars['ID']['input']>
  name?: InputMaybe<Scalars['String']['input']>
}

export type QueryPolicyArgs = {
  id?: InputMaybe<Scalars['ID']['input']>
  name?: InputMaybe<Scalars['String']['input']>
}

export type QueryProgrammeArgs = {
  id?: InputMaybe<Scalars['ID']['input']>
  name?: InputMaybe<Scalars['String']['input']>
}

export type QueryDocumentArgs = {
  id?: InputMaybe<Scalars['ID']['input']>
  name?: InputMaybe<Scalars['String']['input']>
}

export type QueryDocumentsArgs = {
  first?: Scalars['Int']['input']
  after?: InputMaybe<Scalars['String']['input']>
}

export type QueryCoChairsArgs = {
  person?: InputMaybe<Scalars['String']['input']>
  event?: InputMaybe<Scalars['String']['input']>
  series?: InputMaybe<Scalars['String']['input']>
  between?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>
  from?: InputMaybe<Scalars['Date']['input']>
  to?: InputMaybe<Scalars['Date']['input']>
  minConfidence?: Scalars['Float']['input']
  first?: Scalars['Int']['input']
}

export type QueryParticipantsArgs = {
  event: Scalars['String']['input']
  minConfidence?: Scalars['Float']['input']
  first?: Scalars['Int']['input']
}

export type QuerySeriesTimelineArgs = {
  series: Scalars['String']['input']
  minConfidence?: Scalars['Float']['input']
  first?: Scalars['Int']['input']
}

export type QueryRolesArgs = {
  person: Scalars['String']['input']
  at?: InputMaybe<Scalars['Date']['input']>
  minConfidence?: Scalars['Float']['input']
  first?: Scalars['Int']['input']
}

export type QueryPathArgs = {
  from: Scalars['String']['input']
  to: Scalars['String']['input']
  maxLength?: Scalars['Int']['input']
}

export type QueryNeighboursArgs = {
  id: Scalars['String']['input']
  types?: InputMaybe<ReadonlyArray<RelationType>>
  direction?: Direction
  first?: Scalars['Int']['input']
  minConfidence?: Scalars['Float']['input']
}

export type QueryStatementsArgs = {
  node: Scalars['String']['input']
  modalities?: ReadonlyArray<Modality>
  predicates?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>
  minConfidence?: Scalars['Float']['input']
  first?: Scalars['Int']['input']
}

export type QueryExplainArgs = {
  id: Scalars['ID']['input']
}

/** What the nodes asked for must have; all of it at once. */
export type EntityFilter = {
  /** A word, or the beginning of one, of a name or alias. */
  readonly name?: InputMaybe<Scalars['String']['input']>
  /** Id or name of a country: what belongs to it, is held in it, is between it and others, or has it taking part. */
  readonly country?: InputMaybe<Scalars['String']['input']>
  /** Events that began, and documents and instruments dated, on this date or later. */
  readonly from?: InputMaybe<Scalars['Date']['input']>
  /** Events that began, and documents and instruments dated, on this date or earlier. */
  readonly to?: InputMaybe<Scalars['Date']['input']>
  /** The status, e.g. `held` of an event or `signed` of an agreement. */
  readonly status?: InputMaybe<Scalars['String']['input']>
}

/** A thing in the graph: everything that is said of it under any of its names. */
export type Node = {
  /** Made from its name, the same however the documents were read, e.g. `person:jun-kazeki`. */
  readonly id: Scalars['ID']['output']
  /** What it stands for. */
  readonly type: EntityType
  /** The most complete of its names. */
  readonly name: Scalars['String']['output']
  /** Every other form of its name that was read. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>
  /** How many documents name it. */
  readonly documents: Scalars['Int']['output']
  /** Every value that a text gives, with the sentence that gives it; contradicting values side by side. */
  readonly properties: ReadonlyArray<PropertyValue>
  /** Its relations, the most documented first. */
  readonly relations: RelationList
  /** How many relations it has, by type, of a confidence of 0.5 and above. */
  readonly degree: ReadonlyArray<RelationCount>
  /** The documents that name it, as relations of type MENTIONS. */
  readonly mentionedIn: RelationList
}

/** A thing in the graph: everything that is said of it under any of its names. */
export type NodeRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>
  direction?: Direction
  first?: Scalars['Int']['input']
  minConfidence?: Scalars['Float']['input']
}

/** A thing in the graph: everything that is said of it under any of its names. */
export type NodeMentionedInArgs = {
  first?: Scalars['Int']['input']
}

/** A named human being. */
export type Person = Node & {
  /** Made from the name, e.g. `person:jun-kazeki`. */
  readonly id: Scalars['ID']['output']
  /** Always `Person`. */
  readonly type: EntityType
  /** The most complete name; the given name first for Japanese and Hungarian names. */
  readonly name: Scalars['String']['output']
  /** Every other form of the name that was read. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>
  /** How many documents name the person. */
  readonly documents: Scalars['Int']['output']
  /** Every value that a text gives, with the sentence that gives it. */
  readonly properties: ReadonlyArray<PropertyValue>
  /** All relations, the most documented first. */
  readonly relations: RelationList
  /** How many relations there are, by type, of a confidence of 0.5 and above. */
  readonly degree: ReadonlyArray<RelationCount>
  /** The documents that name the person. */
  readonly mentionedIn: RelationList
  /** Posts and affiliations, with `title`, `former`, `asOf`, `from`, `to`. */
  readonly roles: RelationList
  /** Events that the person chaired, with `side`. */
  readonly chaired: RelationList
  /** Events at which the person headed a delegation, with `side`. */
  readonly ledDelegation: RelationList
  /** Events at which the person spoke, with `capacity`. */
  readonly spokeAt: RelationList
  /** Events that the person moderated. */
  readonly moderated: RelationList
  /** Events at which the person was, with `side`. */
  readonly participatedIn: RelationList
  /** People that the person met or talked with. */
  readonly metWith: RelationList
  /** Agreements that the person signed. */
  readonly signed: RelationList
  /** Stated cooperation with other actors. */
  readonly cooperatesWith: RelationList
  /** Prizes and contracts given to the person, with `award`. */
  readonly awardsReceived: RelationList
  /** Prizes and contracts that the person gave, with `award`. */
  readonly awardsGiven: RelationList
  /** Documents that the person wrote or gave as a speech. */
  readonly authored: RelationList
}

/** A named human being. */
export type PersonRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>
  direction?: Direction
  first?: Scalars['Int']['input']
  minConfidence?: Scalars['Float']['input']
}

/** A named human being. */
export type PersonMentionedInArgs = {
  first?: Scalars['Int']['input']
}

/** A named human being. */
export type PersonRolesArgs = {
  first?: Scalars['Int']['input']
  minConfidence?: Scalars['Float']['input']
}

/** A named human being. */
export type PersonChairedArgs = {
  first?: Scalars['Int']['input']
  minConfidence?: Scalars['Float']['input']
}

/** A named human being. */
export type PersonLedDelegationArgs = {
  first?: Scalars['Int']['input']
  minConfidence?: Scalars['Float']['input']
}

/** A named human being. */
export type PersonSpokeAtArgs = {
  first?: Scalars['Int']['input']
  minConfidence?: Scalars['Float']['input']
}

/** A named human being. */
export type PersonModeratedArgs = {
  first?: Scalars['Int']['input']
  minConfidence?: Scalars['Float']['input']
}

/** A named human being. */
export type PersonParticipatedInArgs = {
  first?: Scalars['Int']['input']
  minConfidence?: Scalars['Float']['input']
}

/** A named human being. */
export type PersonMetWithArgs = {
  first?: Scalars['Int']['input']
  minConfidence?: Scalars['Float']['input']
}

/** A named human being. */
export type PersonSignedArgs = {
  first?: Scalars['Int']['input']
  minConfidence?: Scalars['Float']['input']
}

/** A named human being. */
export type PersonCooperatesWithArgs = {
  first?: Scalars['Int']['input']
  minConfidence?: Scalars['Float']['input']
}

/** A named human being. */
export type PersonAwardsReceivedArgs = {
  first?: Scalars['Int']['input']
  minConfidence?: Scalars['Float']['input']
}

/** A named human being. */
export type PersonAwardsGivenArgs = {
  first?: Scalars['Int']['input']
  minConfidence?: Scalars['Float']['input']
}

/** A named human being. */
export type PersonAuthoredArgs = {
  first?: Scalars['Int']['input']
  minConfidence?: Scalars['Float']['input']
}

/** A ministry, agency, company, university, association, armed service, international body, forum or bloc. */
export type Organization = Node & {
  /** Made from the name. */
  readonly id: Scalars['ID']['output']
  /** Always `Organization`. */
  readonly type: EntityType
  /** The long form of the name. */
  readonly name: Scalars['String']['output']
  /** Every other form of the name that was read, acronyms included. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>
  /** How many documents name it. */
  readonly documents: Scalars['Int']['output']
  /** Every value that a text gives, with the sentence that gives it. */
  readonly properties: ReadonlyArray<PropertyValue>
  /** All relations, the most documented first. */
  readonly relations: RelationList
  /** How many relations there are, by type, of a confidence of 0.5 and above. */
  readonly degree: ReadonlyArray<RelationCount>
  /** The documents that name it. */
  readonly mentionedIn: RelationList
  /** What sort of body it is, e.g. `ministry`. */
  readonly kind: Maybe<Scalars['String']['output']>
  /** People who hold or held a post there, with `title`. */
  readonly people: RelationList
  /** Events in which it took part, with `side`. */
  readonly participatedIn: RelationList
  /** Events that it organised, hosted, sponsored or supported, with `role`. */
  readonly organized: RelationList
  /** Series of events that are between it and others. */
  readonly dialogues: RelationList
  /** The country or place where it belongs. */
  readonly basedIn: RelationList
  /** The body that it is a part of. */
  readonly partOf: RelationList
  /** The bodies that are a part of it. */
  readonly parts: RelationList
  /** Agreements that it signed. */
  readonly signed: RelationList
  /** Agreements that it is a party of. */
  readonly partyTo: RelationList
  /** Policies and programmes that it issued. */
  readonly issued: RelationList
  /** Programmes that it takes part in. */
  readonly takesPartIn: RelationList
  /** Stated cooperation with other actors. */
  readonly cooperatesWith: RelationList
  /** Prizes and contracts given to it, with `award`. */
  readonly awardsReceived: RelationList
  /** Prizes and contracts that it gave, with `award`. */
  readonly awardsGiven: RelationList
}

/** A ministry, agency, company, university, association, armed service, international body, forum or bloc. */
export type OrganizationRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>
  direction?: Direction
  first?: Scalars['Int']['input']
  minConfidence?: Scalars['Float']['input']
}

/** A ministry, agency, company, university, association, armed service, international body, forum or bloc. */
export type OrganizationMentionedInArgs = {
  first?: Scalars['Int']['input']
}

/** A ministry, agency, company, university, association, armed service, international body, forum or bloc. */
export type OrganizationPeopleArgs = {
  first?: Scalars['Int']['input']
  minConfidence?: Scalars['Float']['input']
}

/** A ministry, agency, company, university, association, armed service, international body, forum or bloc. */
export type OrganizationParticipatedInArgs = {
  first?: Scalars['Int']['input']
  minConfidence?: Scalars['Float']['input']
}

/** A ministry, agency, company, university, association, armed service, international body, forum or bloc. */
export type OrganizationOrganizedArgs = {
  first?: Scalars['Int']['input']
  minConfidence?: Scalars['Float']['input']
}

/** A ministry, agency, company, university, association, armed service, international body, forum or bloc. */
export type OrganizationDialoguesArgs = {
  first?: Scalars['Int']['input']
  minConfidence?: Scalars['Float']['input']
}

/** A ministry, agency, company, university, association, armed service, international body, forum or bloc. */
export type OrganizationBasedInArgs = {
  first?: Scalars['Int']['input']
  minConfidence?: Scalars['Float']['input']
}

/** A ministry, agency, company, university, association, armed service, international body, forum or bloc. */
export type OrganizationPartOfArgs = {
  first?: Scalars['Int']['input']
  minConfidence?: Scalars['Float']['input']
}

/** A ministry, agency, company, university, association, armed service, international body, forum or bloc. */
export type OrganizationPartsArgs = {
  first?: Scalars['Int']['input']
  minConfidence?: Scalars['Float']['input']
}

/** A ministry, agency, company, university, association, armed service, international body, forum or bloc. */
export type OrganizationSignedArgs = {
  first?: Scalars['Int']['input']
  minConfidence?: Scalars['Float']['input']
}

/** A ministry, agency, company, university, association, armed service, international body, forum or bloc. */
export type OrganizationPartyToArgs = {
  first?: Scalars['Int']['input']
  minConfidence?: Scalars['Float']['input']
}

/** A ministry, agency, company, university, association, armed service, international body, forum or bloc. */
export type OrganizationIssuedArgs = {
  first?: Scalars['Int']['input']
  minConfidence?: Scalars['Float']['input']
}

/** A ministry, agency, company, university, association, armed service, international body, forum or bloc. */
export type OrganizationTakesPartInArgs = {
  first?: Scalars['Int']['input']
  minConfidence?: Scalars['Float']['input']
}

/** A ministry, agency, company, university, association, armed service, international body, forum or bloc. */
export type OrganizationCooperatesWithArgs = {
  first?: Scalars['Int']['input']
  minConfidence?: Scalars['Float']['input']
}

/** A ministry, agency, company, university, association, armed service, international body, forum or bloc. */
export type OrganizationAwardsReceivedArgs = {
  first?: Scalars['Int']['input']
  minConfidence?: Scalars['Float']['input']
}

/** A ministry, agency, company, university, association, armed service, international body, forum or bloc. */
export type OrganizationAwardsGivenArgs = {
  first?: Scalars['Int']['input']
  minConfidence?: Scalars['Float']['input']
}

/** A state, and its government. */
export type Country = Node & {
  /** Made from the code of the country. */
  readonly id: Scalars['ID']['output']
  /** Always `Country`. */
  readonly type: EntityType
  /** The common English short name. */
  readonly name: Scalars['String']['output']
  /** Every other form of the name that was read. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>
  /** How many documents name it. */
  readonly documents: Scalars['Int']['output']
  /** Every value that a text gives, with the sentence that gives it. */
  readonly properties: ReadonlyArray<PropertyValue>
  /** All relations, the most documented first. */
  readonly relations: RelationList
  /** How many relations there are, by type, of a confidence of 0.5 and above. */
  readonly degree: ReadonlyArray<RelationCount>
  /** The documents that name it. */
  readonly mentionedIn: RelationList
  /** Its code in ISO 3166. */
  readonly iso3166: Maybe<Scalars['String']['output']>
  /** People who hold or held a post for the country, where the text names no institution, with `title`. */
  readonly people: RelationList
  /** Events in which it took part, with `side`. */
  readonly participatedIn: RelationList
  /** Events that it organised, hosted, sponsored or supported, with `role`. */
  readonly organized: RelationList
  /** Events held there, where the text names no narrower place. */
  readonly heldHere: RelationList
  /** Series of events that are between it and others. */
  readonly dialogues: RelationList
  /** Bodies that belong to the country. */
  readonly organizations: RelationList
  /** Agreements that it signed. */
  readonly signed: RelationList
  /** Agreements that it is a party of. */
  readonly partyTo: RelationList
  /** Policies and programmes that it issued. */
  readonly issued: RelationList
  /** Programmes that it takes part in. */
  readonly takesPartIn: RelationList
  /** Stated cooperation with other actors. */
  readonly cooperatesWith: RelationList
  /** Prizes and contracts given to it, with `award`. */
  readonly awardsReceived: RelationList
  /** Prizes and contracts that it gave, with `award`. */
  readonly awardsGiven: RelationList
}

/** A state, and its government. */
export type CountryRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>
  direction?: Direction
  first?: Scalars['Int']['input']
  minConfidence?: Scalars['Float']['input']
}

/** A state, and its government. */
export type CountryMentionedInArgs = {
  first?: Scalars['Int']['input']
}

/** A state, and its government. */
export type CountryPeopleArgs = {
  first?: Scalars['Int']['input']
  minConfidence?: Scalars['Float']['input']
}

/** A state, and its government. */
export type CountryParticipatedInArgs = {
  first?: Scalars['Int']['input']
  minConfidence?: Scalars['Float']['input']
}

/** A state, and its government. */
export type CountryOrganizedArgs = {
  first?: Scalars['Int']['input']
  minConfidence?: Scalars['Float']['input']
}

/** A state, and its government. */
export type CountryHeldHereArgs = {
  first?: Scalars['Int']['input']
  minConfidence?: Scalars['Float']['input']
}

/** A state, and its government. */
export type CountryDialoguesArgs = {
  first?: Scalars['Int']['input']
  minConfidence?: Scalars['Float']['input']
}

/** A state, and its government. */
export type CountryOrganizationsArgs = {
  first?: Scalars['Int']['input']
  minConfidence?: Scalars['Float']['input']
}

/** A state, and its government. */
export type CountrySignedArgs = {
  first?: Scalars['Int']['input']
  minConfidence?: Scalars['Float']['input']
}

/** A state, and its government. */
export type CountryPartyToArgs = {
  first?: Scalars['Int']['input']
  minConfidence?: Scalars['Float']['input']
}

/** A state, and its government. */
export type CountryIssuedArgs = {
  first?: Scalars['Int']['input']
  minConfidence?: Scalars['Float']['input']
}

/** A state, and its government. */
export type CountryTakesPartInArgs = {
  first?: Scalars['Int']['input']
  minConfidence?: Scalars['Float']['input']
}

/** A state, and its government. */
export type CountryCooperatesWithArgs = {
  first?: Scalars['Int']['input']
  minConfidence?: Scalars['Float']['input']
}

/** A state, and its government. */
export type CountryAwardsReceivedArgs = {
  first?: Scalars['Int']['input']
  minConfidence?: Scalars['Float']['input']
}

/** A state, and its government. */
export type CountryAwardsGivenArgs = {
  first?: Scalars['Int']['input']
  minConfidence?: Scalars['Float']['input']
}

/** A city, a venue, a region. */
export type Place = Node & {
  /** Made from the name. */
  readonly id: Scalars['ID']['output']
  /** Always `Place`. */
  readonly type: EntityType
  /** The most complete of its names. */
  readonly name: Scalars['String']['output']
  /** Every other form of the name that was read. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>
  /** How many documents name it. */
  readonly documents: Scalars['Int']['output']
  /** Every value that a text gives, with the sentence that gives it. */
  readonly properties: ReadonlyArray<PropertyValue>
  /** All relations, the most documented first. */
  readonly relations: RelationList
  /** How many relations there are, by type, of a confidence of 0.5 and above. */
  readonly degree: ReadonlyArray<RelationCount>
  /** The documents that name it. */
  readonly mentionedIn: RelationList
  /** Events held there. */
  readonly heldHere: RelationList
  /** Bodies that are based there. */
  readonly organizations: RelationList
}

/** A city, a venue, a region. */
export type PlaceRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>
  direction?: Direction
  first?: Scalars['Int']['input']
  minConfidence?: Scalars['Float']['input']
}

/** A city, a venue, a region. */
export type PlaceMentionedInArgs = {
  first?: Scalars['Int']['input']
}

/** A city, a venue, a region. */
export type PlaceHeldHereArgs = {
  first?: Scalars['Int']['input']
  minConfidence?: Scalars['Float']['input']
}

/** A city, a venue, a region. */
export type PlaceOrganizationsArgs = {
  first?: Scalars['Int']['input']
  minConfidence?: Scalars['Float']['input']
}

/** Something that takes place once: a meeting, a dialogue session, a summit, a visit, a call, a signing. */
export type Event = Node & {
  /** Made from the series and ordinal, or from the name and date. */
  readonly id: Scalars['ID']['output']
  /** Always `Event`. */
  readonly type: EntityType
  /** The most complete of its names; made where the text gives none, e.g. `meeting of A with B`. */
  readonly name: Scalars['String']['output']
  /** Every other form of the name that was read. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>
  /** How many documents name it. */
  readonly documents: Scalars['Int']['output']
  /** Every value that a text gives, with the sentence that gives it. */
  readonly properties: ReadonlyArray<PropertyValue>
  /** All relations, the most documented first. */
  readonly relations: RelationList
  /** How many relations there are, by type, of a confidence of 0.5 and above. */
  readonly degree: ReadonlyArray<RelationCount>
  /** The documents that name it. */
  readonly mentionedIn: RelationList
  /** What sort of event it is, e.g. `dialogue`. */
  readonly kind: Maybe<Scalars['String']['output']>
  /** When it began. */
  readonly startDate: Maybe<Scalars['Date']['output']>
  /** When it ended, where that is another date. */
  readonly endDate: Maybe<Scalars['Date']['output']>
  /** How exactly the dates are known. */
  readonly datePrecision: Maybe<DatePrecision>
  /** How it stands, as seen from the document's date. */
  readonly status: Maybe<EventStatus>
  /** Which meeting of its series it is. */
  readonly ordinal: Maybe<Scalars['Int']['output']>
  /** Who chaired it, with `side`. */
  readonly chairs: RelationList
  /** Who headed the delegations, with `side`. */
  readonly delegationHeads: RelationList
  /** Who spoke, with `capacity`. */
  readonly speakers: RelationList
  /** Who moderated. */
  readonly moderators: RelationList
  /** Who else was there or was represented, with `side`. */
  readonly participants: RelationList
  /** Who organised, hosted, sponsored or supported it, with `role`. */
  readonly organizers: RelationList
  /** Where it took place. */
  readonly heldIn: RelationList
  /** The series that it belongs to, with `ordinal`. */
  readonly series: RelationList
  /** The event that it is a part of. */
  readonly partOf: RelationList
  /** The events that are a part of it, e.g. the panels of a symposium. */
  readonly parts: RelationList
  /** Agreements that came out of it. */
  readonly produced: RelationList
  /** Policies, programmes and agreements that were on the agenda. */
  readonly discussed: RelationList
}

/** Something that takes place once: a meeting, a dialogue session, a summit, a visit, a call, a signing. */
export type EventRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>
  direction?: Direction
  first?: Scalars['Int']['input']
  minConfidence?: Scalars['Float']['input']
}

/** Something that takes place once: a meeting, a dialogue session, a summit, a visit, a call, a signing. */
export type EventMentionedInArgs = {
  first?: Scalars['Int']['input']
}

/** Something that takes place once: a meeting, a dialogue session, a summit, a visit, a call, a signing. */
export type EventChairsArgs = {
  first?: Scalars['Int']['input']
  minConfidence?: Scalars['Float']['input']
}

/** Something that takes place once: a meeting, a dialogue session, a summit, a visit, a call, a signing. */
export type EventDelegationHeadsArgs = {
  first?: Scalars['Int']['input']
  minConfidence?: Scalars['Float']['input']
}

/** Something that takes place once: a meeting, a dialogue session, a summit, a visit, a call, a signing. */
export type EventSpeakersArgs = {
  first?: Scalars['Int']['input']
  minConfidence?: Scalars['Float']['input']
}

/** Something that takes place once: a meeting, a dialogue session, a summit, a visit, a call, a signing. */
export type EventModeratorsArgs = {
  first?: Scalars['Int']['input']
  minConfidence?: Scalars['Float']['input']
}

/** Something that takes place once: a meeting, a dialogue session, a summit, a visit, a call, a signing. */
export type EventParticipantsArgs = {
  first?: Scalars['Int']['input']
  minConfidence?: Scalars['Float']['input']
}

/** Something that takes place once: a meeting, a dialogue session, a summit, a visit, a call, a signing. */
export type EventOrganizersArgs = {
  first?: Scalars['Int']['input']
  minConfidence?: Scalars['Float']['input']
}

/** Something that takes place once: a meeting, a dialogue session, a summit, a visit, a call, a signing. */
export type EventHeldInArgs = {
  first?: Scalars['Int']['input']
  minConfidence?: Scalars['Float']['input']
}

/** Something that takes place once: a meeting, a dialogue session, a summit, a visit, a call, a signing. */
export type EventSeriesArgs = {
  first?: Scalars['Int']['input']
  minConfidence?: Scalars['Float']['input']
}

/** Something that takes place once: a meeting, a dialogue session, a summit, a visit, a call, a signing. */
export type EventPartOfArgs = {
  first?: Scalars['Int']['input']
  minConfidence?: Scalars['Float']['input']
}

/** Something that takes place once: a meeting, a dialogue session, a summit, a visit, a call, a signing. */
export type EventPartsArgs = {
  first?: Scalars['Int']['input']
  minConfidence?: Scalars['Float']['input']
}

/** Something that takes place once: a meeting, a dialogue session, a summit, a visit, a call, a signing. */
export type EventProducedArgs = {
  first?: Scalars['Int']['input']
  minConfidence?: Scalars['Float']['input']
}

/** Something that takes place once: a meeting, a dialogue session, a summit, a visit, a call, a signing. */
export type EventDiscussedArgs = {
  first?: Scalars['Int']['input']
  minConfidence?: Scalars['Float']['input']
}

/** The line that events belong to, e.g. a yearly dialogue. */
export type EventSeries = Node & {
  /** Made from the name; the order of the countries in it does not count. */
  readonly id: Scalars['ID']['output']
  /** Always `EventSeries`. */
  readonly type: EntityType
  /** The most complete of its names. */
  readonly name: Scalars['String']['output']
  /** Every other form of the name that was read. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>
  /** How many documents name it. */
  readonly documents: Scalars['Int']['output']
  /** Every value that a text gives, with the sentence that gives it. */
  readonly properties: ReadonlyArray<PropertyValue>
  /** All relations, the most documented first. */
  readonly relations: RelationList
  /** How many relations there are, by type, of a confidence of 0.5 and above. */
  readonly degree: ReadonlyArray<RelationCount>
  /** The documents that name it. */
  readonly mentionedIn: RelationList
  /** Since when there is such a line. */
  readonly since: Maybe<Scalars['Date']['output']>
  /** Its meetings, with `ordinal`; `seriesTimeline` has them in order. */
  readonly meetings: RelationList
  /** Whose dialogue it is. */
  readonly between: RelationList
}

/** The line that events belong to, e.g. a yearly dialogue. */
export type EventSeriesRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>
  direction?: Direction
  first?: Scalars['Int']['input']
  minConfidence?: Scalars['Float']['input']
}

/** The line that events belong to, e.g. a yearly dialogue. */
export type EventSeriesMentionedInArgs = {
  first?: Scalars['Int']['input']
}

/** The line that events belong to, e.g. a yearly dialogue. */
export type EventSeriesMeetingsArgs = {
  first?: Scalars['Int']['input']
  minConfidence?: Scalars['Float']['input']
}

/** The line that events belong to, e.g. a yearly dialogue. */
export type EventSeriesBetweenArgs = {
  first?: Scalars['Int']['input']
  minConfidence?: Scalars['Float']['input']
}

/** What two or more parties agree: a treaty, a joint statement, an arrangement, a memorandum, a contract. */
export type Agreement = Node & {
  /** Made from the name. */
  readonly id: Scalars['ID']['output']
  /** Always `Agreement`. */
  readonly type: EntityType
  /** The most complete of its names. */
  readonly name: Scalars['String']['output']
  /** Every other form of the name that was read. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>
  /** How many documents name it. */
  readonly documents: Scalars['Int']['output']
  /** Every value that a text gives, with the sentence that gives it. */
  readonly properties: ReadonlyArray<PropertyValue>
  /** All relations, the most documented first. */
  readonly relations: RelationList
  /** How many relations there are, by type, of a confidence of 0.5 and above. */
  readonly degree: ReadonlyArray<RelationCount>
  /** The documents that name it. */
  readonly mentionedIn: RelationList
  /** What sort of agreement it is, e.g. `memorandum`. */
  readonly kind: Maybe<Scalars['String']['output']>
  /** When it was made. */
  readonly date: Maybe<Scalars['Date']['output']>
  /** How it stands, e.g. `signed` or `in force`. */
  readonly status: Maybe<Scalars['String']['output']>
  /** Who signed it, with `date`. */
  readonly signatories: RelationList
  /** Who made it or is bound by it. */
  readonly parties: RelationList
  /** The event that it came out of. */
  readonly producedBy: RelationList
  /** Events that had it on the agenda. */
  readonly discussedAt: RelationList
}

/** What two or more parties agree: a treaty, a joint statement, an arrangement, a memorandum, a contract. */
export type AgreementRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>
  direction?: Direction
  first?: Scalars['Int']['input']
  minConfidence?: Scalars['Float']['input']
}

/** What two or more parties agree: a treaty, a joint statement, an arrangement, a memorandum, a contract. */
export type AgreementMentionedInArgs = {
  first?: Scalars['Int']['input']
}

/** What two or more parties agree: a treaty, a joint statement, an arrangement, a memorandum, a contract. */
export type AgreementSignatoriesArgs = {
  first?: Scalars['Int']['input']
  minConfidence?: Scalars['Float']['input']
}

/** What two or more parties agree: a treaty, a joint statement, an arrangement, a memorandum, a contract. */
export type AgreementPartiesArgs = {
  first?: Scalars['Int']['input']
  minConfidence?: Scalars['Float']['input']
}

/** What two or more parties agree: a treaty, a joint statement, an arrangement, a memorandum, a contract. */
export type AgreementProducedByArgs = {
  first?: Scalars['Int']['input']
  minConfidence?: Scalars['Float']['input']
}

/** What two or more parties agree: a treaty, a joint statement, an arrangement, a memorandum, a contract. */
export type AgreementDiscussedAtArgs = {
  first?: Scalars['Int']['input']
  minConfidence?: Scalars['Float']['input']
}

/** What one actor issues: a strategy, a plan, a law, an initiative, a framework, a budget. */
export type Policy = Node & {
  /** Made from the name. */
  readonly id: Scalars['ID']['output']
  /** Always `Policy`. */
  readonly type: EntityType
  /** The most complete of its names. */
  readonly name: Scalars['String']['output']
  /** Every other form of the name that was read. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>
  /** How many documents name it. */
  readonly documents: Scalars['Int']['output']
  /** Every value that a text gives, with the sentence that gives it. */
  readonly properties: ReadonlyArray<PropertyValue>
  /** All relations, the most documented first. */
  readonly relations: RelationList
  /** How many relations there are, by type, of a confidence of 0.5 and above. */
  readonly degree: ReadonlyArray<RelationCount>
  /** The documents that name it. */
  readonly mentionedIn: RelationList
  /** What sort of policy it is, e.g. `strategy`. */
  readonly kind: Maybe<Scalars['String']['output']>
  /** When it was issued. */
  readonly date: Maybe<Scalars['Date']['output']>
  /** How it stands. */
  readonly status: Maybe<Scalars['String']['output']>
  /** Who issued it, with `date`. */
  readonly issuedBy: RelationList
  /** Events that had it on the agenda. */
  readonly discussedAt: RelationList
}

/** What one actor issues: a strategy, a plan, a law, an initiative, a framework, a budget. */
export type PolicyRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>
  direction?: Direction
  first?: Scalars['Int']['input']
  minConfidence?: Scalars['Float']['input']
}

/** What one actor issues: a strategy, a plan, a law, an initiative, a framework, a budget. */
export type PolicyMentionedInArgs = {
  first?: Scalars['Int']['input']
}

/** What one actor issues: a strategy, a plan, a law, an initiative, a framework, a budget. */
export type PolicyIssuedByArgs = {
  first?: Scalars['Int']['input']
  minConfidence?: Scalars['Float']['input']
}

/** What one actor issues: a strategy, a plan, a law, an initiative, a framework, a budget. */
export type PolicyDiscussedAtArgs = {
  first?: Scalars['Int']['input']
  minConfidence?: Scalars['Float']['input']
}

/** An undertaking: a programme, a project, a mission, a fund, a station, an exercise. */
export type Programme = Node & {
  /** Made from the name. */
  readonly id: Scalars['ID']['output']
  /** Always `Programme`. */
  readonly type: EntityType
  /** The most complete of its names. */
  readonly name: Scalars['String']['output']
  /** Every other form of the name that was read. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>
  /** How many documents name it. */
  readonly documents: Scalars['Int']['output']
  /** Every value that a text gives, with the sentence that gives it. */
  readonly properties: ReadonlyArray<PropertyValue>
  /** All relations, the most documented first. */
  readonly relations: RelationList
  /** How many relations there are, by type, of a confidence of 0.5 and above. */
  readonly degree: ReadonlyArray<RelationCount>
  /** The documents that name it. */
  readonly mentionedIn: RelationList
  /** What sort of undertaking it is, e.g. `mission`. */
  readonly kind: Maybe<Scalars['String']['output']>
  /** When it was set up. */
  readonly date: Maybe<Scalars['Date']['output']>
  /** How it stands. */
  readonly status: Maybe<Scalars['String']['output']>
  /** Who set it up, with `date`. */
  readonly issuedBy: RelationList
  /** Who takes part in it. */
  readonly members: RelationList
  /** Events that had it on the agenda. */
  readonly discussedAt: RelationList
}

/** An undertaking: a programme, a project, a mission, a fund, a station, an exercise. */
export type ProgrammeRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>
  direction?: Direction
  first?: Scalars['Int']['input']
  minConfidence?: Scalars['Float']['input']
}

/** An undertaking: a programme, a project, a mission, a fund, a station, an exercise. */
export type ProgrammeMentionedInArgs = {
  first?: Scalars['Int']['input']
}

/** An undertaking: a programme, a project, a mission, a fund, a station, an exercise. */
export type ProgrammeIssuedByArgs = {
  first?: Scalars['Int']['input']
  minConfidence?: Scalars['Float']['input']
}

/** An undertaking: a programme, a project, a mission, a fund, a station, an exercise. */
export type ProgrammeMembersArgs = {
  first?: Scalars['Int']['input']
  minConfidence?: Scalars['Float']['input']
}

/** An undertaking: a programme, a project, a mission, a fund, a station, an exercise. */
export type ProgrammeDiscussedAtArgs = {
  first?: Scalars['Int']['input']
  minConfidence?: Scalars['Float']['input']
}

/** A text that was read. */
export type Document = Node & {
  /** Made from the content of the text. */
  readonly id: Scalars['ID']['output']
  /** Always `Document`. */
  readonly type: EntityType
  /** The title, or what stands for one. */
  readonly name: Scalars['String']['output']
  /** Other titles that it was found under. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>
  /** How many documents name it. */
  readonly documents: Scalars['Int']['output']
  /** Every value that a text gives, with the sentence that gives it. */
  readonly properties: ReadonlyArray<PropertyValue>
  /** All relations, the most documented first. */
  readonly relations: RelationList
  /** How many relations there are, by type, of a confidence of 0.5 and above. */
  readonly degree: ReadonlyArray<RelationCount>
  /** The documents that name it. */
  readonly mentionedIn: RelationList
  /** The title, where there is one. */
  readonly title: Maybe<Scalars['String']['output']>
  /** The date it bears; never that of a file. */
  readonly date: Maybe<Scalars['Date']['output']>
  /** What sort of text it is. */
  readonly kind: Maybe<DocumentKind>
  /** Who published it. */
  readonly publisher: Maybe<Scalars['String']['output']>
  /** Who is named as author or speaker. */
  readonly authors: ReadonlyArray<Scalars['String']['output']>
  /** Where it was found. */
  readonly uri: Maybe<Scalars['String']['output']>
  /** BCP 47, e.g. `en`; `und` where it cannot be told. */
  readonly language: Maybe<Scalars['String']['output']>
  /** SHA-256 of the kept text. */
  readonly sha256: Maybe<Scalars['String']['output']>
  /** Who wrote it or gave it as a speech. */
  readonly authoredBy: RelationList
  /** What it names, with `count`. */
  readonly names: RelationList
  /** The kept text, or a stretch of it. All offsets count UTF-16 code units of the kept text. */
  readonly text: Scalars['String']['output']
  /** Length of the kept text. */
  readonly length: Scalars['Int']['output']
  /** The places where it names something, in the order of the text. */
  readonly mentions: MentionList
  /** What it says, in the order of the text. */
  readonly statements: StatementList
  /** Every place where the same text was found. */
  readonly sources: ReadonlyArray<Source>
  /** Version of the rules that it was read with. */
  readonly rules: Scalars['String']['output']
  /** What went less than well in reading it. */
  readonly warnings: ReadonlyArray<Scalars['String']['output']>
}

/** A text that was read. */
export type DocumentRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>
  direction?: Direction
  first?: Scalars['Int']['input']
  minConfidence?: Scalars['Float']['input']
}

/** A text that was read. */
export type DocumentMentionedInArgs = {
  first?: Scalars['Int']['input']
}

/** A text that was read. */
export type DocumentAuthoredByArgs = {
  first?: Scalars['Int']['input']
  minConfidence?: Scalars['Float']['input']
}

/** A text that was read. */
export type DocumentNamesArgs = {
  first?: Scalars['Int']['input']
}

/** A text that was read. */
export type DocumentTextArgs = {
  start?: Scalars['Int']['input']
  end?: InputMaybe<Scalars['Int']['input']>
}

/** A text that was read. */
export type DocumentMentionsArgs = {
  start?: Scalars['Int']['input']
  end?: InputMaybe<Scalars['Int']['input']>
  first?: Scalars['Int']['input']
}

/** A text that was read. */
export type DocumentStatementsArgs = {
  modalities?: ReadonlyArray<Modality>
  minConfidence?: Scalars['Float']['input']
  first?: Scalars['Int']['input']
}

/** Where a text was found. */
export type Source = {
  /** Path or address. */
  readonly uri: Scalars['String']['output']
  /** Media type, e.g. `text/html`. */
  readonly mediaType: Scalars['String']['output']
}

/** A place in a text that names something. */
export type Mention = {
  /** Offset of the first character. */
  readonly start: Scalars['Int']['output']
  /** Offset behind the last character. */
  readonly end: Scalars['Int']['output']
  /** The words there. */
  readonly text: Scalars['String']['output']
  /** What they name. */
  readonly node: Node
}

/** Places in a text. */
export type MentionList = {
  /** In the order of the text. */
  readonly items: ReadonlyArray<Mention>
  /** How many there are in the stretch asked for. */
  readonly total: Scalars['Int']['output']
  /** Whether there are more than shown. */
  readonly truncated: Scalars['Boolean']['output']
}

/** What the texts say of two things: all statements that say the same of the same two. */
export type Relation = {
  /** Made from its ends, its type and its key properties. */
  readonly id: Scalars['ID']['output']
  /** What it says. */
  readonly type: RelationType
  /** The end that it starts from, e.g. who chaired. */
  readonly source: Node
  /** The end that it points to, e.g. what was chaired. */
  readonly target: Node
  /** The end that was not asked from; the target where none was. */
  readonly other: Node
  /** The highest confidence among its statements, 0 to 1. */
  readonly confidence: Scalars['Float']['output']
  /** How it is said. */
  readonly modality: Modality
  /** How many documents say it. */
  readonly documents: Scalars['Int']['output']
  /** How many statements say it. */
  readonly statements: Scalars['Int']['output']
  /** The sentences that say it, with their places. Those below 0.5 are left out unless all are, or `minConfidence` asks for them. */
  readonly evidence: ReadonlyArray<Statement>
  /** All properties by name. */
  readonly properties: ReadonlyArray<Property>
  /** CHAIRED, LED_DELEGATION, PARTICIPATED_IN: for which country or bloc, by its canonical name. */
  readonly side: Maybe<Scalars['String']['output']>
  /** SPOKE_AT: keynote, opening, closing, remarks, panelist, lecture … */
  readonly capacity: Maybe<Scalars['String']['output']>
  /** ORGANIZED: organizer, co-organizer, host, sponsor or support. */
  readonly role: Maybe<Scalars['String']['output']>
  /** PART_OF_SERIES: which meeting of the line. */
  readonly ordinal: Maybe<Scalars['Int']['output']>
  /** HOLDS_ROLE: the post. */
  readonly title: Maybe<Scalars['String']['output']>
  /** HOLDS_ROLE: whether the text calls it a former post. */
  readonly former: Maybe<Scalars['Boolean']['output']>
  /** HOLDS_ROLE: the date of the document that says so. */
  readonly asOf: Maybe<Scalars['Date']['output']>
  /** HOLDS_ROLE: since when. */
  readonly from: Maybe<Scalars['Date']['output']>
  /** HOLDS_ROLE: until when. */
  readonly to: Maybe<Scalars['Date']['output']>
  /** SIGNED, ISSUED, AWARDED: when. */
  readonly date: Maybe<Scalars['Date']['output']>
  /** AWARDED: what was given. */
  readonly award: Maybe<Scalars['String']['output']>
  /** MENTIONS: how many times. */
  readonly count: Maybe<Scalars['Int']['output']>
}

/** What the texts say of two things: all statements that say the same of the same two. */
export type RelationEvidenceArgs = {
  first?: Scalars['Int']['input']
  minConfidence?: InputMaybe<Scalars['Float']['input']>
}

/** Relations of a node. */
export type RelationList = {
  /** The most documented first. */
  readonly items: ReadonlyArray<Relation>
  /** Whether there are more than shown. */
  readonly truncated: Scalars['Boolean']['output']
}

/** One thing that one document says in one place, read by one rule. */
export type Statement = {
  /** Made from what is said and where; the same text read twice gives the same. */
  readonly id: Scalars['ID']['output']
  /** Of what it is said. */
  readonly subject: Node
  /** A relation (`CHAIRED`) or a property (`startDate`). */
  readonly predicate: Scalars['String']['output']
  /** The other end of a relation. */
  readonly object: Maybe<Node>
  /** The value of a property. */
  readonly value: Maybe<Scalars['Value']['output']>
  /** Properties of the relation as this sentence gives them. */
  readonly properties: ReadonlyArray<Property>
  /** The relation that it stands behind; absent for properties and for what is not answered as a fact. */
  readonly relation: Maybe<Relation>
  /** The exact words. */
  readonly quote: Scalars['String']['output']
  /** The sentence they stand in. */
  readonly sentence: Scalars['String']['output']
  /** Offset of the first character of the quote in the kept text, in UTF-16 code units. */
  readonly start: Scalars['Int']['output']
  /** Offset behind the last character of the quote. */
  readonly end: Scalars['Int']['output']
  /** Offset of the first character of the sentence. */
  readonly sentenceStart: Scalars['Int']['output']
  /** Offset behind the last character of the sentence. */
  readonly sentenceEnd: Scalars['Int']['output']
  /** The document that says it. */
  readonly document: Document
  /** The rule that read it. */
  readonly rule: Scalars['String']['output']
  /** How sure the rule is, 0 to 1. */
  readonly confidence: Scalars['Float']['output']
  /** How it is said. */
  readonly modality: Modality
}

/** Statements of a node or a document. */
export type StatementList = {
  /** By date of the document, then in the order of the text. */
  readonly items: ReadonlyArray<Statement>
  /** Whether there are more than shown. */
  readonly truncated: Scalars['Boolean']['output']
}

/** A property and its value. */
export type Property = {
  /** As in the vocabulary, e.g. `side`. */
  readonly name: Scalars['String']['output']
  /** Its value. */
  readonly value: Scalars['Value']['output']
}

/** A value that a text gives for a property of a node. */
export type PropertyValue = {
  /** As in the vocabulary, e.g. `startDate`. */
  readonly name: Scalars['String']['output']
  /** The value. */
  readonly value: Scalars['Value']['output']
  /** Whether it is the value that the graph answers with; false for one that another text contradicts. */
  readonly answered: Scalars['Boolean']['output']
  /** The sentences that give it. Empty for what is not read from a sentence: the title of a document, the precision of a date. */
  readonly evidence: ReadonlyArray<Statement>
}

/** A value that a text gives for a property of a node. */
export type PropertyValueEvidenceArgs = {
  first?: Scalars['Int']['input']
}

/** Nodes, page by page. */
export type NodeConnection = {
  /** Each with its cursor. */
  readonly edges: ReadonlyArray<NodeEdge>
  /** Without cursors. */
  readonly nodes: ReadonlyArray<Node>
  /** Where the page stands. */
  readonly pageInfo: PageInfo
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output']
}

/** A node on a page. */
export type NodeEdge = {
  /** Hand it in as `after` to go on behind this node. */
  readonly cursor: Scalars['String']['output']
  /** The node. */
  readonly node: Node
}

/** What a search found, page by page. */
export type SearchConnection = {
  /** Each with its cursor and the name that matched. */
  readonly edges: ReadonlyArray<SearchEdge>
  /** Without cursors. */
  readonly nodes: ReadonlyArray<Node>
  /** Where the page stands. */
  readonly pageInfo: PageInfo
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output']
  /** How many there are of each type that was asked for. */
  readonly counts: ReadonlyArray<EntityCount>
}

/** A node that a search found. */
export type SearchEdge = {
  /** Hand it in as `after` to go on behind this node. */
  readonly cursor: Scalars['String']['output']
  /** The node. */
  readonly node: Node
  /** The name or alias that has all the words; absent where they stand in a sentence that names it. */
  readonly matched: Maybe<Scalars['String']['output']>
}

/** Documents, page by page. */
export type DocumentConnection = {
  /** Each with its cursor. */
  readonly edges: ReadonlyArray<DocumentEdge>
  /** Without cursors. */
  readonly nodes: ReadonlyArray<Document>
  /** Where the page stands. */
  readonly pageInfo: PageInfo
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output']
}

/** A document on a page. */
export type DocumentEdge = {
  /** Hand it in as `after` to go on behind this document. */
  readonly cursor: Scalars['String']['output']
  /** The document. */
  readonly node: Document
}

/** Where a page stands. */
export type PageInfo = {
  /** Whether there is a page behind this one. */
  readonly hasNextPage: Scalars['Boolean']['output']
  /** Whether there is a page before this one. */
  readonly hasPreviousPage: Scalars['Boolean']['output']
  /** Cursor of the first item. */
  readonly startCursor: Maybe<Scalars['String']['output']>
  /** Cursor of the last item. */
  readonly endCursor: Maybe<Scalars['String']['output']>
}

/** Who co-chaired with whom. */
export type CoChairs = {
  /** By name, the pairs with the most shared events first. */
  readonly pairs: ReadonlyArray<CoChairPair>
  /** Whether there are more shared events than `first` let through. */
  readonly truncated: Scalars['Boolean']['output']
}

/** Two people who chaired the same events. */
export type CoChairPair = {
  /** The person asked for, where one was. */
  readonly person: Person
  /** The one who chaired together with that person. */
  readonly coChair: Person
  /** The events that both chaired, by date. */
  readonly events: ReadonlyArray<CoChairedEvent>
}

/** An event that two people chaired. */
export type CoChairedEvent = {
  /** The event. */
  readonly event: Event
  /** For which country or bloc the person chaired. */
  readonly side: Maybe<Scalars['String']['output']>
  /** For which country or bloc the co-chair chaired. */
  readonly coChairSide: Maybe<Scalars['String']['output']>
  /** The person's and the co-chair's relation to the event, each with its own evidence. */
  readonly chairs: ReadonlyArray<Relation>
  /** The sentences that say it of the one, of the other, or of both; each once. All statements are in `chairs { evidence }`. */
  readonly evidence: ReadonlyArray<Statement>
}

/** An event that two people chaired. */
export type CoChairedEventEvidenceArgs = {
  first?: Scalars['Int']['input']
}

/** Who took part in an event. */
export type EventParticipants = {
  /** The event. */
  readonly event: Event
  /** By country or bloc; those with no side stated come last. */
  readonly sides: ReadonlyArray<EventSide>
  /** Whether there are more relations to the event than `first` let through. */
  readonly truncated: Scalars['Boolean']['output']
}

/** One side of an event. */
export type EventSide = {
  /** Canonical name of the country or bloc; absent for those of whom no side is stated. */
  readonly side: Maybe<Scalars['String']['output']>
  /** People, with their posts. */
  readonly people: ReadonlyArray<Participant>
  /** Bodies. */
  readonly organizations: ReadonlyArray<Participant>
  /** Countries. */
  readonly countries: ReadonlyArray<Participant>
}

/** One who took part in an event. */
export type Participant = {
  /** Who. */
  readonly node: Node
  /** What each did there: CHAIRED, LED_DELEGATION, SPOKE_AT, MODERATED, ORGANIZED, PARTICIPATED_IN. */
  readonly relations: ReadonlyArray<Relation>
  /** Posts that no text rules out for the time of the event. Empty for bodies and countries. */
  readonly posts: ReadonlyArray<Role>
}

/** A post that a person holds or held. */
export type Role = {
  /** What the post is called. */
  readonly title: Maybe<Scalars['String']['output']>
  /** The body or country that it is a post of. */
  readonly organization: Node
  /** Since when. */
  readonly from: Maybe<Scalars['Date']['output']>
  /** Until when. */
  readonly to: Maybe<Scalars['Date']['output']>
  /** The latest date of a document that says so. */
  readonly asOf: Maybe<Scalars['Date']['output']>
  /** Whether the latest document calls it a former post. */
  readonly former: Maybe<Scalars['Boolean']['output']>
  /** How sure it is for the date asked for; absent where none was. */
  readonly heldAt: Maybe<HeldAt>
  /** The relation, with its evidence. */
  readonly relation: Relation
}

/** The meetings of a series. */
export type SeriesTimeline = {
  /** The series. */
  readonly series: EventSeries
  /** Whose dialogue it is. */
  readonly between: ReadonlyArray<Relation>
  /** In order of ordinal and date. */
  readonly meetings: ReadonlyArray<Meeting>
  /** Meetings that must have been, going by the ordinals, but that no text in the graph tells of. */
  readonly missing: ReadonlyArray<OrdinalRange>
  /** Whether there are more meetings than `first` let through; then `missing` may name some that are in the graph. */
  readonly truncated: Scalars['Boolean']['output']
}

/** One meeting of a series. */
export type Meeting = {
  /** Which meeting of the line it is. */
  readonly ordinal: Maybe<Scalars['Int']['output']>
  /** The event, with its dates and status. */
  readonly event: Event
  /** Why it is counted among the series. */
  readonly relation: Relation
  /** Where it took place. */
  readonly places: ReadonlyArray<Relation>
  /** Who chaired it. */
  readonly chairs: ReadonlyArray<Relation>
}

/** Consecutive ordinals. */
export type OrdinalRange = {
  /** The first. */
  readonly from: Scalars['Int']['output']
  /** The last; the same as `from` for a single one. */
  readonly to: Scalars['Int']['output']
}

/** A way from one node to another. */
export type Path = {
  /** How many relations it runs over. */
  readonly length: Scalars['Int']['output']
  /** The nodes on the way, both ends included. */
  readonly nodes: ReadonlyArray<Node>
  /** The relations on the way. */
  readonly hops: ReadonlyArray<Hop>
}

/** One step of a path. */
export type Hop = {
  /** Where it starts. */
  readonly from: Node
  /** Where it leads. */
  readonly to: Node
  /** The relation, which may point either way. */
  readonly relation: Relation
}

/** What a node is related to. */
export type Neighbourhood = {
  /** The node in the middle. */
  readonly node: Node
  /** Its relations, the most documented first. */
  readonly relations: ReadonlyArray<Relation>
  /** Whether there are more than shown. */
  readonly truncated: Scalars['Boolean']['output']
  /** How many relations of the types asked for are not shown, by type and in either direction. */
  readonly leftOut: ReadonlyArray<RelationCount>
}

/** How many relations of a type. */
export type RelationCount = {
  /** The type. */
  readonly type: RelationType
  /** How many. */
  readonly count: Scalars['Int']['output']
}

/** How many nodes of a type. */
export type EntityCount = {
  /** The type. */
  readonly type: EntityType
  /** How many. */
  readonly count: Scalars['Int']['output']
}

/** Why something is in the graph. */
export type Explanation = {
  /** The id asked for. */
  readonly id: Scalars['ID']['output']
  /** What it is the id of. */
  readonly kind: ExplanationKind
  /** In one line. */
  readonly summary: Scalars['String']['output']
  /** The node, where it is one. */
  readonly node: Maybe<Node>
  /** The relation, where it is one, or where the statement stands behind one. */
  readonly relation: Maybe<Relation>
  /** How many documents say it. */
  readonly documents: Scalars['Int']['output']
  /** The statements behind it, of every modality and confidence, by date of the document. */
  readonly statements: StatementList
}

/** Why something is in the graph. */
export type ExplanationStatementsArgs = {
  first?: Scalars['Int']['input']
}

/** How much there is. */
export type Stats = {
  /** Nodes by type. */
  readonly nodes: ReadonlyArray<EntityCount>
  /** Relations by type. */
  readonly relations: ReadonlyArray<RelationCount>
  /** All statements, of every modality. */
  readonly statements: Scalars['Int']['output']
  /** Documents read. */
  readonly documents: Scalars['Int']['output']
}

export type ResolverTypeWrapper<T> = Promise<T> | T

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>
}
export type Resolver<
  TResult,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>

export type SubscriptionResolver<
  TResult,
  TKey extends string,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo,
) => Maybe<TTypes> | Promise<Maybe<TTypes>>

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  obj: T,
  context: TContext,
  info: GraphQLResolveInfo,
) => boolean | Promise<boolean>

export type NextResolverFn<T> = () => Promise<T>

export type DirectiveResolverFn<
  TResult = Record<PropertyKey, never>,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>
  Value: ResolverTypeWrapper<Scalars['Value']['output']>
  EntityType: EntityType
  RelationType: RelationType
  Modality: Modality
  EventStatus: EventStatus
  DocumentKind: DocumentKind
  DatePrecision: DatePrecision
  Direction: Direction
  HeldAt: HeldAt
  ExplanationKind: ExplanationKind
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>
  ID: ResolverTypeWrapper<Scalars['ID']['output']>
  Int: ResolverTypeWrapper<Scalars['Int']['output']>
  String: ResolverTypeWrapper<Scalars['String']['output']>
  Float: ResolverTypeWrapper<Scalars['Float']['output']>
  EntityFilter: EntityFilter
  Node: ResolverTypeWrapper<NodeView>
  Person: ResolverTypeWrapper<NodeView>
  Organization: ResolverTypeWrapper<NodeView>
  Country: ResolverTypeWrapper<NodeView>
  Place: ResolverTypeWrapper<NodeView>
  Event: ResolverTypeWrapper<NodeView>
  EventSeries: ResolverTypeWrapper<NodeView>
  Agreement: ResolverTypeWrapper<NodeView>
  Policy: ResolverTypeWrapper<NodeView>
  Programme: ResolverTypeWrapper<NodeView>
  Document: ResolverTypeWrapper<NodeView>
  Source: ResolverTypeWrapper<Source>
  Mention: ResolverTypeWrapper<MentionParent>
  MentionList: ResolverTypeWrapper<Omit<MentionList, 'items'> & { items: ReadonlyArray<ResolversTypes['Mention']> }>
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>
  Relation: ResolverTypeWrapper<RelationParent>
  RelationList: ResolverTypeWrapper<RelationListParent>
  Statement: ResolverTypeWrapper<Evidence>
  StatementList: ResolverTypeWrapper<
    Omit<StatementList, 'items'> & { items: ReadonlyArray<ResolversTypes['Statement']> }
  >
  Property: ResolverTypeWrapper<Property>
  PropertyValue: ResolverTypeWrapper<PropertyValueParent>
  NodeConnection: ResolverTypeWrapper<NodeConnectionParent>
  NodeEdge: ResolverTypeWrapper<Omit<NodeEdge, 'node'> & { node: ResolversTypes['Node'] }>
  SearchConnection: ResolverTypeWrapper<SearchConnectionParent>
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['Node'] }>
  DocumentConnection: ResolverTypeWrapper<DocumentConnectionParent>
  DocumentEdge: ResolverTypeWrapper<Omit<DocumentEdge, 'node'> & { node: ResolversTypes['Document'] }>
  PageInfo: ResolverTypeWrapper<PageInfo>
  CoChairs: ResolverTypeWrapper<Omit<CoChairs, 'pairs'> & { pairs: ReadonlyArray<ResolversTypes['CoChairPair']> }>
  CoChairPair: ResolverTypeWrapper<CoChairPairParent>
  CoChairedEvent: ResolverTypeWrapper<CoChairedEventParent>
  EventParticipants: ResolverTypeWrapper<EventParticipantsParent>
  EventSide: ResolverTypeWrapper<EventSideParent>
  Participant: ResolverTypeWrapper<ParticipantParent>
  Role: ResolverTypeWrapper<RoleParent>
  SeriesTimeline: ResolverTypeWrapper<SeriesTimelineParent>
  Meeting: ResolverTypeWrapper<MeetingParent>
  OrdinalRange: ResolverTypeWrapper<OrdinalRange>
  Path: ResolverTypeWrapper<PathParent>
  Hop: ResolverTypeWrapper<HopParent>
  Neighbourhood: ResolverTypeWrapper<NeighbourhoodParent>
  RelationCount: ResolverTypeWrapper<RelationCount>
  EntityCount: ResolverTypeWrapper<EntityCount>
  Explanation: ResolverTypeWrapper<ExplanationParent>
  Stats: ResolverTypeWrapper<StatsParent>
}

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output']
  Value: Scalars['Value']['output']
  Query: Record<PropertyKey, never>
  ID: Scalars['ID']['output']
  Int: Scalars['Int']['output']
  String: Scalars['String']['output']
  Float: Scalars['Float']['output']
  EntityFilter: EntityFilter
  Node: NodeView
  Person: NodeView
  Organization: NodeView
  Country: NodeView
  Place: NodeView
  Event: NodeView
  EventSeries: NodeView
  Agreement: NodeView
  Policy: NodeView
  Programme: NodeView
  Document: NodeView
  Source: Source
  Mention: MentionParent
  MentionList: Omit<MentionList, 'items'> & { items: ReadonlyArray<ResolversParentTypes['Mention']> }
  Boolean: Scalars['Boolean']['output']
  Relation: RelationParent
  RelationList: RelationListParent
  Statement: Evidence
  StatementList: Omit<StatementList, 'items'> & { items: ReadonlyArray<ResolversParentTypes['Statement']> }
  Property: Property
  PropertyValue: PropertyValueParent
  NodeConnection: NodeConnectionParent
  NodeEdge: Omit<NodeEdge, 'node'> & { node: ResolversParentTypes['Node'] }
  SearchConnection: SearchConnectionParent
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['Node'] }
  DocumentConnection: DocumentConnectionParent
  DocumentEdge: Omit<DocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] }
  PageInfo: PageInfo
  CoChairs: Omit<CoChairs, 'pairs'> & { pairs: ReadonlyArray<ResolversParentTypes['CoChairPair']> }
  CoChairPair: CoChairPairParent
  CoChairedEvent: CoChairedEventParent
  EventParticipants: EventParticipantsParent
  EventSide: EventSideParent
  Participant: ParticipantParent
  Role: RoleParent
  SeriesTimeline: SeriesTimelineParent
  Meeting: MeetingParent
  OrdinalRange: OrdinalRange
  Path: PathParent
  Hop: HopParent
  Neighbourhood: NeighbourhoodParent
  RelationCount: RelationCount
  EntityCount: EntityCount
  Explanation: ExplanationParent
  Stats: StatsParent
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date'
}

export interface ValueScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Value'], any> {
  name: 'Value'
}

export type QueryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>
  nodes?: Resolver<
    ReadonlyArray<Maybe<ResolversTypes['Node']>>,
    ParentType,
    ContextType,
    RequireFields<QueryNodesArgs, 'ids'>
  >
  entities?: Resolver<
    Maybe<ResolversTypes['NodeConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryEntitiesArgs, 'first'>
  >
  search?: Resolver<
    Maybe<ResolversTypes['SearchConnection']>,
    ParentType,
    ContextType,
    RequireFields<QuerySearchArgs, 'text' | 'first'>
  >
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, Partial<QueryPersonArgs>>
  organization?: Resolver<
    Maybe<ResolversTypes['Organization']>,
    ParentType,
    ContextType,
    Partial<QueryOrganizationArgs>
  >
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType, Partial<QueryCountryArgs>>
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType, Partial<QueryPlaceArgs>>
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, Partial<QueryEventArgs>>
  series?: Resolver<Maybe<ResolversTypes['EventSeries']>, ParentType, ContextType, Partial<QuerySeriesArgs>>
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType, Partial<QueryAgreementArgs>>
  policy?: Resolver<Maybe<ResolversTypes['Policy']>, ParentType, ContextType, Partial<QueryPolicyArgs>>
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType, Partial<QueryProgrammeArgs>>
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, Partial<QueryDocumentArgs>>
  documents?: Resolver<
    Maybe<ResolversTypes['DocumentConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryDocumentsArgs, 'first'>
  >
  coChairs?: Resolver<
    Maybe<ResolversTypes['CoChairs']>,
    ParentType,
    ContextType,
    RequireFields<QueryCoChairsArgs, 'minConfidence' | 'first'>
  >
  participants?: Resolver<
    Maybe<ResolversTypes['EventParticipants']>,
    ParentType,
    ContextType,
    RequireFields<QueryParticipantsArgs, 'event' | 'minConfidence' | 'first'>
  >
  seriesTimeline?: Resolver<
    Maybe<ResolversTypes['SeriesTimeline']>,
    ParentType,
    ContextType,
    RequireFields<QuerySeriesTimelineArgs, 'series' | 'minConfidence' | 'first'>
  >
  roles?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['Role']>>,
    ParentType,
    ContextType,
    RequireFields<QueryRolesArgs, 'person' | 'minConfidence' | 'first'>
  >
  path?: Resolver<
    Maybe<ResolversTypes['Path']>,
    ParentType,
    ContextType,
    RequireFields<QueryPathArgs, 'from' | 'to' | 'maxLength'>
  >
  neighbours?: Resolver<
    Maybe<ResolversTypes['Neighbourhood']>,
    ParentType,
    ContextType,
    RequireFields<QueryNeighboursArgs, 'id' | 'direction' | 'first' | 'minConfidence'>
  >
  statements?: Resolver<
    Maybe<ResolversTypes['StatementList']>,
    ParentType,
    ContextType,
    RequireFields<QueryStatementsArgs, 'node' | 'modalities' | 'minConfidence' | 'first'>
  >
  explain?: Resolver<
    Maybe<ResolversTypes['Explanation']>,
    ParentType,
    ContextType,
    RequireFields<QueryExplainArgs, 'id'>
  >
  stats?: Resolver<ResolversTypes['Stats'], ParentType, ContextType>
}

export type NodeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node'],
> = {
  __resolveType: TypeResolveFn<
    | 'Person'
    | 'Organization'
    | 'Country'
    | 'Place'
    | 'Event'
    | 'EventSeries'
    | 'Agreement'
    | 'Policy'
    | 'Programme'
    | 'Document',
    ParentType,
    ContextType
  >
}

export type PersonResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  properties?: Resolver<ReadonlyArray<ResolversTypes['PropertyValue']>, ParentType, ContextType>
  relations?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<PersonRelationsArgs, 'direction' | 'first' | 'minConfidence'>
  >
  degree?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>
  mentionedIn?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<PersonMentionedInArgs, 'first'>
  >
  roles?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<PersonRolesArgs, 'first' | 'minConfidence'>
  >
  chaired?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<PersonChairedArgs, 'first' | 'minConfidence'>
  >
  ledDelegation?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<PersonLedDelegationArgs, 'first' | 'minConfidence'>
  >
  spokeAt?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<PersonSpokeAtArgs, 'first' | 'minConfidence'>
  >
  moderated?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<PersonModeratedArgs, 'first' | 'minConfidence'>
  >
  participatedIn?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<PersonParticipatedInArgs, 'first' | 'minConfidence'>
  >
  metWith?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<PersonMetWithArgs, 'first' | 'minConfidence'>
  >
  signed?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<PersonSignedArgs, 'first' | 'minConfidence'>
  >
  cooperatesWith?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<PersonCooperatesWithArgs, 'first' | 'minConfidence'>
  >
  awardsReceived?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<PersonAwardsReceivedArgs, 'first' | 'minConfidence'>
  >
  awardsGiven?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<PersonAwardsGivenArgs, 'first' | 'minConfidence'>
  >
  authored?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<PersonAuthoredArgs, 'first' | 'minConfidence'>
  >
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type OrganizationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  properties?: Resolver<ReadonlyArray<ResolversTypes['PropertyValue']>, ParentType, ContextType>
  relations?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<OrganizationRelationsArgs, 'direction' | 'first' | 'minConfidence'>
  >
  degree?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>
  mentionedIn?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<OrganizationMentionedInArgs, 'first'>
  >
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  people?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<OrganizationPeopleArgs, 'first' | 'minConfidence'>
  >
  participatedIn?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<OrganizationParticipatedInArgs, 'first' | 'minConfidence'>
  >
  organized?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<OrganizationOrganizedArgs, 'first' | 'minConfidence'>
  >
  dialogues?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<OrganizationDialoguesArgs, 'first' | 'minConfidence'>
  >
  basedIn?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<OrganizationBasedInArgs, 'first' | 'minConfidence'>
  >
  partOf?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<OrganizationPartOfArgs, 'first' | 'minConfidence'>
  >
  parts?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<OrganizationPartsArgs, 'first' | 'minConfidence'>
  >
  signed?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<OrganizationSignedArgs, 'first' | 'minConfidence'>
  >
  partyTo?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<OrganizationPartyToArgs, 'first' | 'minConfidence'>
  >
  issued?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<OrganizationIssuedArgs, 'first' | 'minConfidence'>
  >
  takesPartIn?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<OrganizationTakesPartInArgs, 'first' | 'minConfidence'>
  >
  cooperatesWith?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<OrganizationCooperatesWithArgs, 'first' | 'minConfidence'>
  >
  awardsReceived?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<OrganizationAwardsReceivedArgs, 'first' | 'minConfidence'>
  >
  awardsGiven?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<OrganizationAwardsGivenArgs, 'first' | 'minConfidence'>
  >
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type CountryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  properties?: Resolver<ReadonlyArray<ResolversTypes['PropertyValue']>, ParentType, ContextType>
  relations?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<CountryRelationsArgs, 'direction' | 'first' | 'minConfidence'>
  >
  degree?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>
  mentionedIn?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<CountryMentionedInArgs, 'first'>
  >
  iso3166?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  people?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<CountryPeopleArgs, 'first' | 'minConfidence'>
  >
  participatedIn?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<CountryParticipatedInArgs, 'first' | 'minConfidence'>
  >
  organized?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<CountryOrganizedArgs, 'first' | 'minConfidence'>
  >
  heldHere?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<CountryHeldHereArgs, 'first' | 'minConfidence'>
  >
  dialogues?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<CountryDialoguesArgs, 'first' | 'minConfidence'>
  >
  organizations?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<CountryOrganizationsArgs, 'first' | 'minConfidence'>
  >
  signed?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<CountrySignedArgs, 'first' | 'minConfidence'>
  >
  partyTo?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<CountryPartyToArgs, 'first' | 'minConfidence'>
  >
  issued?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<CountryIssuedArgs, 'first' | 'minConfidence'>
  >
  takesPartIn?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<CountryTakesPartInArgs, 'first' | 'minConfidence'>
  >
  cooperatesWith?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<CountryCooperatesWithArgs, 'first' | 'minConfidence'>
  >
  awardsReceived?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<CountryAwardsReceivedArgs, 'first' | 'minConfidence'>
  >
  awardsGiven?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<CountryAwardsGivenArgs, 'first' | 'minConfidence'>
  >
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type PlaceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  properties?: Resolver<ReadonlyArray<ResolversTypes['PropertyValue']>, ParentType, ContextType>
  relations?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<PlaceRelationsArgs, 'direction' | 'first' | 'minConfidence'>
  >
  degree?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>
  mentionedIn?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<PlaceMentionedInArgs, 'first'>
  >
  heldHere?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<PlaceHeldHereArgs, 'first' | 'minConfidence'>
  >
  organizations?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<PlaceOrganizationsArgs, 'first' | 'minConfidence'>
  >
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type EventResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  properties?: Resolver<ReadonlyArray<ResolversTypes['PropertyValue']>, ParentType, ContextType>
  relations?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<EventRelationsArgs, 'direction' | 'first' | 'minConfidence'>
  >
  degree?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>
  mentionedIn?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<EventMentionedInArgs, 'first'>
  >
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  startDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>
  endDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>
  datePrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>
  status?: Resolver<Maybe<ResolversTypes['EventStatus']>, ParentType, ContextType>
  ordinal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
  chairs?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<EventChairsArgs, 'first' | 'minConfidence'>
  >
  delegationHeads?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<EventDelegationHeadsArgs, 'first' | 'minConfidence'>
  >
  speakers?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<EventSpeakersArgs, 'first' | 'minConfidence'>
  >
  moderators?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<EventModeratorsArgs, 'first' | 'minConfidence'>
  >
  participants?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<EventParticipantsArgs, 'first' | 'minConfidence'>
  >
  organizers?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<EventOrganizersArgs, 'first' | 'minConfidence'>
  >
  heldIn?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<EventHeldInArgs, 'first' | 'minConfidence'>
  >
  series?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<EventSeriesArgs, 'first' | 'minConfidence'>
  >
  partOf?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<EventPartOfArgs, 'first' | 'minConfidence'>
  >
  parts?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<EventPartsArgs, 'first' | 'minConfidence'>
  >
  produced?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<EventProducedArgs, 'first' | 'minConfidence'>
  >
  discussed?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<EventDiscussedArgs, 'first' | 'minConfidence'>
  >
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type EventSeriesResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EventSeries'] = ResolversParentTypes['EventSeries'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  properties?: Resolver<ReadonlyArray<ResolversTypes['PropertyValue']>, ParentType, ContextType>
  relations?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<EventSeriesRelationsArgs, 'direction' | 'first' | 'minConfidence'>
  >
  degree?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>
  mentionedIn?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<EventSeriesMentionedInArgs, 'first'>
  >
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>
  meetings?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<EventSeriesMeetingsArgs, 'first' | 'minConfidence'>
  >
  between?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<EventSeriesBetweenArgs, 'first' | 'minConfidence'>
  >
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type AgreementResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  properties?: Resolver<ReadonlyArray<ResolversTypes['PropertyValue']>, ParentType, ContextType>
  relations?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<AgreementRelationsArgs, 'direction' | 'first' | 'minConfidence'>
  >
  degree?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>
  mentionedIn?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<AgreementMentionedInArgs, 'first'>
  >
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  signatories?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<AgreementSignatoriesArgs, 'first' | 'minConfidence'>
  >
  parties?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<AgreementPartiesArgs, 'first' | 'minConfidence'>
  >
  producedBy?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<AgreementProducedByArgs, 'first' | 'minConfidence'>
  >
  discussedAt?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<AgreementDiscussedAtArgs, 'first' | 'minConfidence'>
  >
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type PolicyResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Policy'] = ResolversParentTypes['Policy'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  properties?: Resolver<ReadonlyArray<ResolversTypes['PropertyValue']>, ParentType, ContextType>
  relations?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<PolicyRelationsArgs, 'direction' | 'first' | 'minConfidence'>
  >
  degree?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>
  mentionedIn?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<PolicyMentionedInArgs, 'first'>
  >
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  issuedBy?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<PolicyIssuedByArgs, 'first' | 'minConfidence'>
  >
  discussedAt?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<PolicyDiscussedAtArgs, 'first' | 'minConfidence'>
  >
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type ProgrammeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  properties?: Resolver<ReadonlyArray<ResolversTypes['PropertyValue']>, ParentType, ContextType>
  relations?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<ProgrammeRelationsArgs, 'direction' | 'first' | 'minConfidence'>
  >
  degree?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>
  mentionedIn?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<ProgrammeMentionedInArgs, 'first'>
  >
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  issuedBy?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<ProgrammeIssuedByArgs, 'first' | 'minConfidence'>
  >
  members?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<ProgrammeMembersArgs, 'first' | 'minConfidence'>
  >
  discussedAt?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<ProgrammeDiscussedAtArgs, 'first' | 'minConfidence'>
  >
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type DocumentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  properties?: Resolver<ReadonlyArray<ResolversTypes['PropertyValue']>, ParentType, ContextType>
  relations?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<DocumentRelationsArgs, 'direction' | 'first' | 'minConfidence'>
  >
  degree?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>
  mentionedIn?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<DocumentMentionedInArgs, 'first'>
  >
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>
  kind?: Resolver<Maybe<ResolversTypes['DocumentKind']>, ParentType, ContextType>
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  authors?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>
  uri?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  authoredBy?: Resolver<
    ResolversTypes['RelationList'],
    ParentType,
    ContextType,
    RequireFields<DocumentAuthoredByArgs, 'first' | 'minConfidence'>
  >
  names?: Resolver<ResolversTypes['RelationList'], ParentType, ContextType, RequireFields<DocumentNamesArgs, 'first'>>
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DocumentTextArgs, 'start'>>
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  mentions?: Resolver<
    ResolversTypes['MentionList'],
    ParentType,
    ContextType,
    RequireFields<DocumentMentionsArgs, 'start' | 'first'>
  >
  statements?: Resolver<
    ResolversTypes['StatementList'],
    ParentType,
    ContextType,
    RequireFields<DocumentStatementsArgs, 'modalities' | 'minConfidence' | 'first'>
  >
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>
  rules?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  warnings?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>
}

export type SourceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source'],
> = {
  uri?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>
}

export type MentionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention'],
> = {
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>
}

export type MentionListResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MentionList'] = ResolversParentTypes['MentionList'],
> = {
  items?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
}

export type RelationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Relation'] = ResolversParentTypes['Relation'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>
  source?: Resolver<ResolversTypes['Node'], ParentType, ContextType>
  target?: Resolver<ResolversTypes['Node'], ParentType, ContextType>
  other?: Resolver<ResolversTypes['Node'], ParentType, ContextType>
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  evidence?: Resolver<
    ReadonlyArray<ResolversTypes['Statement']>,
    ParentType,
    ContextType,
    RequireFields<RelationEvidenceArgs, 'first'>
  >
  properties?: Resolver<ReadonlyArray<ResolversTypes['Property']>, ParentType, ContextType>
  side?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  capacity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  ordinal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  former?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>
  award?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
}

export type RelationListResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RelationList'] = ResolversParentTypes['RelationList'],
> = {
  items?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
}

export type StatementResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  subject?: Resolver<ResolversTypes['Node'], ParentType, ContextType>
  predicate?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  object?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>
  value?: Resolver<Maybe<ResolversTypes['Value']>, ParentType, ContextType>
  properties?: Resolver<ReadonlyArray<ResolversTypes['Property']>, ParentType, ContextType>
  relation?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType>
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  sentenceStart?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  sentenceEnd?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>
}

export type StatementListResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['StatementList'] = ResolversParentTypes['StatementList'],
> = {
  items?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
}

export type PropertyResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Property'] = ResolversParentTypes['Property'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  value?: Resolver<ResolversTypes['Value'], ParentType, ContextType>
}

export type PropertyValueResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PropertyValue'] = ResolversParentTypes['PropertyValue'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  value?: Resolver<ResolversTypes['Value'], ParentType, ContextType>
  answered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  evidence?: Resolver<
    ReadonlyArray<ResolversTypes['Statement']>,
    ParentType,
    ContextType,
    RequireFields<PropertyValueEvidenceArgs, 'first'>
  >
}

export type NodeConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['NodeConnection'] = ResolversParentTypes['NodeConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NodeEdge']>, ParentType, ContextType>
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type NodeEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['NodeEdge'] = ResolversParentTypes['NodeEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>
}

export type SearchConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  counts?: Resolver<ReadonlyArray<ResolversTypes['EntityCount']>, ParentType, ContextType>
}

export type SearchEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>
  matched?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
}

export type DocumentConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentEdge']>, ParentType, ContextType>
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type DocumentEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>
}

export type PageInfoResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
}

export type CoChairsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CoChairs'] = ResolversParentTypes['CoChairs'],
> = {
  pairs?: Resolver<ReadonlyArray<ResolversTypes['CoChairPair']>, ParentType, ContextType>
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
}

export type CoChairPairResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CoChairPair'] = ResolversParentTypes['CoChairPair'],
> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>
  coChair?: Resolver<ResolversTypes['Person'], ParentType, ContextType>
  events?: Resolver<ReadonlyArray<ResolversTypes['CoChairedEvent']>, ParentType, ContextType>
}

export type CoChairedEventResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CoChairedEvent'] = ResolversParentTypes['CoChairedEvent'],
> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>
  side?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  coChairSide?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  chairs?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>
  evidence?: Resolver<
    ReadonlyArray<ResolversTypes['Statement']>,
    ParentType,
    ContextType,
    RequireFields<CoChairedEventEvidenceArgs, 'first'>
  >
}

export type EventParticipantsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EventParticipants'] = ResolversParentTypes['EventParticipants'],
> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>
  sides?: Resolver<ReadonlyArray<ResolversTypes['EventSide']>, ParentType, ContextType>
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
}

export type EventSideResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EventSide'] = ResolversParentTypes['EventSide'],
> = {
  side?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  people?: Resolver<ReadonlyArray<ResolversTypes['Participant']>, ParentType, ContextType>
  organizations?: Resolver<ReadonlyArray<ResolversTypes['Participant']>, ParentType, ContextType>
  countries?: Resolver<ReadonlyArray<ResolversTypes['Participant']>, ParentType, ContextType>
}

export type ParticipantResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Participant'] = ResolversParentTypes['Participant'],
> = {
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>
  posts?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>
}

export type RoleResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Role'] = ResolversParentTypes['Role'],
> = {
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>
  organization?: Resolver<ResolversTypes['Node'], ParentType, ContextType>
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>
  former?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>
  heldAt?: Resolver<Maybe<ResolversTypes['HeldAt']>, ParentType, ContextType>
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>
}

export type SeriesTimelineResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SeriesTimeline'] = ResolversParentTypes['SeriesTimeline'],
> = {
  series?: Resolver<ResolversTypes['EventSeries'], ParentType, ContextType>
  between?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>
  meetings?: Resolver<ReadonlyArray<ResolversTypes['Meeting']>, ParentType, ContextType>
  missing?: Resolver<ReadonlyArray<ResolversTypes['OrdinalRange']>, ParentType, ContextType>
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
}

export type MeetingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting'],
> = {
  ordinal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>
  places?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>
  chairs?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>
}

export type OrdinalRangeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OrdinalRange'] = ResolversParentTypes['OrdinalRange'],
> = {
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  to?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type PathResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path'],
> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>
  hops?: Resolver<ReadonlyArray<ResolversTypes['Hop']>, ParentType, ContextType>
}

export type HopResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Hop'] = ResolversParentTypes['Hop'],
> = {
  from?: Resolver<ResolversTypes['Node'], ParentType, ContextType>
  to?: Resolver<ResolversTypes['Node'], ParentType, ContextType>
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>
}

export type NeighbourhoodResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Neighbourhood'] = ResolversParentTypes['Neighbourhood'],
> = {
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>
  leftOut?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>
}

export type RelationCountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RelationCount'] = ResolversParentTypes['RelationCount'],
> = {
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type EntityCountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EntityCount'] = ResolversParentTypes['EntityCount'],
> = {
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type ExplanationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Explanation'] = ResolversParentTypes['Explanation'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>
  kind?: Resolver<ResolversTypes['ExplanationKind'], ParentType, ContextType>
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>
  relation?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType>
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  statements?: Resolver<
    ResolversTypes['StatementList'],
    ParentType,
    ContextType,
    RequireFields<ExplanationStatementsArgs, 'first'>
  >
}

export type StatsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Stats'] = ResolversParentTypes['Stats'],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EntityCount']>, ParentType, ContextType>
  relations?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>
}

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType
  Value?: GraphQLScalarType
  Query?: QueryResolvers<ContextType>
  Node?: NodeResolvers<ContextType>
  Person?: PersonResolvers<ContextType>
  Organization?: OrganizationResolvers<ContextType>
  Country?: CountryResolvers<ContextType>
  Place?: PlaceResolvers<ContextType>
  Event?: EventResolvers<ContextType>
  EventSeries?: EventSeriesResolvers<ContextType>
  Agreement?: AgreementResolvers<ContextType>
  Policy?: PolicyResolvers<ContextType>
  Programme?: ProgrammeResolvers<ContextType>
  Document?: DocumentResolvers<ContextType>
  Source?: SourceResolvers<ContextType>
  Mention?: MentionResolvers<ContextType>
  MentionList?: MentionListResolvers<ContextType>
  Relation?: RelationResolvers<ContextType>
  RelationList?: RelationListResolvers<ContextType>
  Statement?: StatementResolvers<ContextType>
  StatementList?: StatementListResolvers<ContextType>
  Property?: PropertyResolvers<ContextType>
  PropertyValue?: PropertyValueResolvers<ContextType>
  NodeConnection?: NodeConnectionResolvers<ContextType>
  NodeEdge?: NodeEdgeResolvers<ContextType>
  SearchConnection?: SearchConnectionResolvers<ContextType>
  SearchEdge?: SearchEdgeResolvers<ContextType>
  DocumentConnection?: DocumentConnectionResolvers<ContextType>
  DocumentEdge?: DocumentEdgeResolvers<ContextType>
  PageInfo?: PageInfoResolvers<ContextType>
  CoChairs?: CoChairsResolvers<ContextType>
  CoChairPair?: CoChairPairResolvers<ContextType>
  CoChairedEvent?: CoChairedEventResolvers<ContextType>
  EventParticipants?: EventParticipantsResolvers<ContextType>
  EventSide?: EventSideResolvers<ContextType>
  Participant?: ParticipantResolvers<ContextType>
  Role?: RoleResolvers<ContextType>
  SeriesTimeline?: SeriesTimelineResolvers<ContextType>
  Meeting?: MeetingResolvers<ContextType>
  OrdinalRange?: OrdinalRangeResolvers<ContextType>
  Path?: PathResolvers<ContextType>
  Hop?: HopResolvers<ContextType>
  Neighbourhood?: NeighbourhoodResolvers<ContextType>
  RelationCount?: RelationCountResolvers<ContextType>
  EntityCount?: EntityCountResolvers<ContextType>
  Explanation?: ExplanationResolvers<ContextType>
  Stats?: StatsResolvers<ContextType>
}
