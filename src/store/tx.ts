// What the projection needs of a store inside one transaction. Every call takes a batch; a store answers at once or by a promise.
import type { Identity, Resolved } from '../identity/resolve.ts'
import type { EdgeStatement, NameTally, ValueTally } from '../identity/view.ts'
import type { EntityType } from '../ontology/entities.ts'
import type { Cluster, DocumentRecord, Judgement, Modality, Scalar, Statement } from '../ontology/statement.ts'
import type { EdgeView, NodeView } from './store.ts'

export type Maybe<T> = T | Promise<T>

export type StoredIdentity = Identity & Resolved

/** A stored cluster with the node it belongs to. */
export interface ClusterRef {
  readonly id: string
  readonly document: string
  readonly type: EntityType
  readonly identity: string
  readonly node: string
}

/** A cluster and the node that it now belongs to. */
export type Placed = Pick<ClusterRef, 'id' | 'document' | 'node'>

/** A reading with what the projection found for it. */
export interface PlacedReading {
  readonly document: DocumentRecord
  readonly clusters: readonly (Cluster & { readonly identity: string; readonly node: string })[]
  readonly statements: readonly (Statement & {
    readonly subjectNode: string
    readonly objectNode?: string
    readonly edge?: string
  })[]
}

/** How much was taken out, and the clusters and edges it leaves behind. */
export interface Withdrawn {
  readonly documents: number
  readonly statements: number
  readonly clusters: readonly ClusterRef[]
  readonly edges: readonly string[]
}

/** A relation as a document states it, and the edge it spoke for at the last projection. */
export interface RelationRef {
  readonly id: string
  readonly predicate: string
  readonly subjectNode: string
  readonly objectNode: string
  readonly props: Readonly<Record<string, Scalar>>
  readonly modality: Modality
  readonly edge: string | null
}

export interface NodeTallies {
  readonly names: readonly NameTally[]
  readonly values: readonly ValueTally[]
  /** How many documents name it. */
  readonly documents: number
}

/** A statement with the nodes at its ends and the date of its document. */
export interface SpeakingStatement extends EdgeStatement {
  readonly predicate: string
  readonly subjectNode: string
  readonly objectNode: string
  readonly date?: string
}

export interface Tx {
  /** Deletes what these documents brought, statements and clusters with it, and says what that was. */
  withdraw(documents: readonly string[]): Maybe<Withdrawn>
  insert(readings: readonly PlacedReading[]): Maybe<void>

  identities(ids: readonly string[]): Maybe<readonly StoredIdentity[]>
  /** Identities that bear one of these keys as a strong key, as any key, or as any key while `core`. */
  bearers(keys: readonly string[], as: 'strong' | 'any' | 'core'): Maybe<readonly StoredIdentity[]>
  putIdentities(identities: readonly StoredIdentity[]): Maybe<void>
  /** Deletes those of these that no cluster bears any longer, and returns them. */
  dropUnborne(ids: readonly string[]): Maybe<readonly StoredIdentity[]>

  judgementsAt(keys: readonly string[]): Maybe<readonly Judgement[]>

  clustersOf(identities: readonly string[]): Maybe<readonly ClusterRef[]>
  /** Puts stored clusters, and their statements' ends, on another node. */
  move(clusters: readonly Placed[]): Maybe<void>
  /** Relations with an end among these stored clusters, with the nodes that both ends are now on. */
  relationsAt(clusters: readonly Placed[]): Maybe<readonly RelationRef[]>
  setEdges(edges: readonly { readonly statement: string; readonly edge: string | null }[]): Maybe<void>

  /** What the clusters and property statements of each node tell; absent where the node has no cluster left. */
  tallies(nodes: readonly string[]): Maybe<ReadonlyMap<string, NodeTallies & { readonly type: EntityType }>>
  heads(documents: readonly string[]): Maybe<ReadonlyMap<string, Omit<DocumentRecord, 'text'>>>
  /** Names of the clusters that each document has in each node. */
  naming(
    pairs: readonly { readonly document: string; readonly node: string }[],
  ): Maybe<readonly { readonly document: string; readonly node: string; readonly names: Cluster['names'] }[]>
  /** Stored edges, those of them that are there. A store that keeps no list of statements with an edge leaves `statements` empty. */
  edges(ids: readonly string[]): Maybe<readonly EdgeView[]>
  /** Statements that speak for each edge. */
  speaking(edges: readonly string[]): Maybe<ReadonlyMap<string, readonly SpeakingStatement[]>>

  putNodes(nodes: readonly NodeView[]): Maybe<void>
  /** Draws the statements that came or moved, in a store that draws them. Called when their nodes are there. */
  join(): Maybe<void>
  putEdges(edges: readonly EdgeView[]): Maybe<void>
  dropEdges(ids: readonly string[]): Maybe<void>
  dropNodes(ids: readonly string[]): Maybe<void>
}
