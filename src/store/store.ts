// The port of the graph: what every store does. Written once in SQL and once in Cypher; `test/store.contract.ts` runs on each.
import type { EntityType } from '../ontology/entities.ts'
import type { RelationType } from '../ontology/relations.ts'
import type {
  Cluster,
  DocumentRecord,
  Judgement,
  Modality,
  Reading,
  Scalar,
  Source,
  Statement,
} from '../ontology/statement.ts'

/** A node as people see it: all clusters of one thing, merged by `src/identity`. */
export interface NodeView {
  /** Deterministic: made from the thing's first identity key, e.g. `person:jun-kazeki`. */
  readonly id: string
  readonly type: EntityType
  readonly name: string
  /** Every other form read, sorted by code point. */
  readonly aliases: readonly string[]
  readonly props: Readonly<Record<string, Scalar | readonly string[]>>
  /** How many documents name it. */
  readonly documents: number
}

/** A relation as people see it: the statements that say the same of the same two nodes. */
export interface EdgeView {
  readonly id: string
  readonly type: RelationType
  readonly source: string
  readonly target: string
  readonly props: Readonly<Record<string, Scalar>>
  /** The highest of its statements'. */
  readonly confidence: number
  readonly modality: Modality
  readonly documents: number
  /** Statement ids, sorted. */
  readonly statements: readonly string[]
}

/** A statement with its document's headline and both nodes as they are now merged. */
export interface Evidence extends Statement {
  readonly quote: string
  readonly sentence: string
  readonly subjectNode: string
  readonly objectNode?: string
  readonly edge?: string
  readonly documentTitle?: string
  readonly documentDate?: string
  readonly documentUri?: string
}

export interface Page<T> {
  readonly items: readonly T[]
  /** Cursor of the last item; hand it in as `after`. Absent at the end. */
  readonly next?: string
  readonly total: number
}
export interface PageRequest {
  readonly first: number
  readonly after?: string
}

export interface NodeFilter {
  readonly types?: readonly EntityType[]
  /** Folded prefix or word of a name or alias. */
  readonly name?: string
  /** Country node id: things that belong to it by BASED_IN, HOLDS_ROLE (also at a body based there), BETWEEN, HELD_IN or PARTICIPATED_IN. */
  readonly country?: string
  /** Inclusive ISO dates, compared with `startDate` of events and `date` of documents and instruments. */
  readonly from?: string
  readonly to?: string
  readonly status?: string
}

export interface EdgeQuery {
  readonly nodes: readonly string[]
  readonly types?: readonly RelationType[]
  readonly direction?: 'out' | 'in' | 'both'
  /** 0.5 unless told. */
  readonly minConfidence?: number
  /** At most this many for each node, the most documented first, then by id. */
  readonly first?: number
}

/** Narrows `evidence`, so that a node that half of all documents name can be asked about. */
export interface EvidenceFilter {
  /** Only statements of a value, or only those of a relation. */
  readonly about?: 'property' | 'relation'
  readonly predicates?: readonly string[]
  readonly modalities?: readonly Modality[]
  readonly minConfidence?: number
  /** At most this many for each id. */
  readonly first?: number
}

export interface CoChairFilter {
  readonly person?: string
  readonly event?: string
  readonly series?: string
  /** Node ids of countries or blocs: both (or the one) must be a chair's side or a party of the event's series. */
  readonly between?: readonly string[]
  readonly from?: string
  readonly to?: string
  /** 0.5 unless told. */
  readonly minConfidence?: number
  readonly first?: number
}
/** Two people who chaired one event; one record a pair and event, `a.id < b.id`. */
export interface CoChairRow {
  readonly a: string
  readonly b: string
  readonly event: string
  readonly aEdge: string
  readonly bEdge: string
}

export interface PathHop {
  readonly edge: EdgeView
  readonly from: string
  readonly to: string
}

export interface WriteReport {
  readonly documents: number
  readonly statements: number
  readonly nodes: number
  readonly edges: number
}

export interface Stats {
  readonly nodes: Readonly<Record<string, number>>
  readonly edges: Readonly<Record<string, number>>
  readonly statements: number
  readonly documents: number
}

/** A line of `chancery export`. */
export type ExportRecord =
  | {
      readonly kind: 'header'
      readonly format: 'chancery'
      readonly version: number
      /** How many lines of each kind follow, so that a file cut short is noticed. */
      readonly counts?: Readonly<Record<'documents' | 'clusters' | 'statements' | 'judgements', number>>
    }
  | { readonly kind: 'document'; readonly document: DocumentRecord }
  | { readonly kind: 'cluster'; readonly cluster: Cluster }
  | { readonly kind: 'statement'; readonly statement: Statement }
  | { readonly kind: 'judgement'; readonly judgement: Judgement }

/** What a store knows of a document without its text. */
export interface DocumentSummary extends Omit<DocumentRecord, 'text'> {
  readonly statements: number
}

export interface Store {
  /** The URL it was opened with, without secrets. */
  readonly url: string
  /** Creates or brings up the schema; safe to repeat. Throws `StoreError` on a store that is not ours or newer. */
  migrate(): Promise<void>
  close(): Promise<void>

  /** Writes readings in one transaction and re-projects what they touch. Writing the same again changes nothing; a document already present is replaced. */
  write(readings: readonly Reading[]): Promise<WriteReport>
  addSource(document: string, source: Source): Promise<void>
  /** Forgets that the document was found there; the document stays. */
  dropSource(document: string, uri: string): Promise<void>
  /** Withdraws a document with exactly its statements. Null where it is not there. */
  remove(document: string): Promise<{ statements: number } | null>
  judge(judgement: Judgement): Promise<void>
  unjudge(id: string): Promise<boolean>
  judgements(): Promise<readonly Judgement[]>

  document(id: string): Promise<DocumentRecord | null>
  /** Sorted by date (newest first, undated last), then id. */
  documents(page: PageRequest): Promise<Page<DocumentSummary>>
  /** Of these document ids, those present, with rules version and sources. */
  known(
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, { readonly rules: string; readonly sources: readonly Source[] }>>
  /** Documents found under this source URI. */
  bySource(uri: string): Promise<readonly string[]>
  clusters(document: string): Promise<readonly (Cluster & { readonly node: string })[]>

  /** In the order asked, null where there is none. A node's property values rest on statements of confidence 0.5 or more. */
  nodes(ids: readonly string[]): Promise<readonly (NodeView | null)[]>
  /** By name (code point), then id. */
  list(filter: NodeFilter, page: PageRequest): Promise<Page<NodeView>>
  /** Nodes that bear exactly this name or alias, folded, words in any order. */
  find(name: string, types?: readonly EntityType[]): Promise<readonly NodeView[]>
  /**
   * Full-text over names, aliases and sentences, best first: the whole name, all words in one name, beginnings of words in one name,
   * all words in a sentence about it; among equals the one with more such sentences, then with more documents, then by id.
   */
  search(text: string, types: readonly EntityType[] | undefined, page: PageRequest): Promise<Page<NodeView>>

  /** Edges at each of the nodes, by node id. */
  edges(query: EdgeQuery): Promise<ReadonlyMap<string, readonly EdgeView[]>>
  edgesById(ids: readonly string[]): Promise<readonly (EdgeView | null)[]>
  /** `{type: count}` of all edges of a node of confidence 0.5 or more: what a bounded expansion left out. */
  degree(ids: readonly string[]): Promise<ReadonlyMap<string, Readonly<Record<string, number>>>>

  /**
   * Statements by statement, node, edge or document id (of a document: all that it states), sorted by document date, document, start.
   * Properties and relations, of every modality and confidence, unless `filter` says otherwise.
   */
  evidence(ids: readonly string[], filter?: EvidenceFilter): Promise<ReadonlyMap<string, readonly Evidence[]>>

  /** Newest event first, undated last, then by event and pair. */
  coChairs(filter: CoChairFilter): Promise<readonly CoChairRow[]>
  /** A shortest path over factual edges of confidence 0.5 or more (not MENTIONS), in either direction; ties broken by edge id. Null where there is none within `maxLength` (1 to 8). */
  path(from: string, to: string, maxLength: number): Promise<readonly PathHop[] | null>

  stats(): Promise<Stats>
  /** Sorted: header, documents, clusters, statements, judgements, each by id. Import of it gives the same `hash`. */
  export(): AsyncIterable<ExportRecord>
  /** SHA-256 of the canonical sorted graph: nodes, edges, properties, statements, judgements and document hashes; not paths, clocks, or how it was read. */
  hash(): Promise<string>
}

/** An expected failure of a store: one line that says what to do. */
export class StoreError extends Error {
  override name = 'StoreError'
}
