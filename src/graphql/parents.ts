// What resolvers of one type hand to those of the next: ids where the node is loaded when it is asked for, else what is at hand.
import type { Attendance, Side } from '../answers/sides.ts'
import type { Pair, SharedEvent } from '../answers/cochairs.ts'
import type { Post } from '../answers/posts.ts'
import type { EntityType } from '../ontology/entities.ts'
import type { Scalar } from '../ontology/statement.ts'
import type { EdgeView, Evidence, NodeView, PathHop, Stats } from '../store/store.ts'
import type { ConnectionParent } from './connection.ts'

export interface RelationParent extends EdgeView {
  /** Node id from which it was reached. */
  readonly seenFrom?: string
}
export interface RelationListParent {
  readonly items: readonly RelationParent[]
  readonly truncated: boolean
}
export interface PropertyValueParent {
  readonly name: string
  readonly value: Scalar | readonly string[]
  readonly answered: boolean
  readonly said: readonly Evidence[]
}
export type NodeConnectionParent = ConnectionParent<NodeView>
export type DocumentConnectionParent = ConnectionParent<NodeView>
export interface SearchConnectionParent extends ConnectionParent<NodeView> {
  readonly text: string
  readonly types: readonly EntityType[] | undefined
}
export type CoChairPairParent = Pair
export type CoChairedEventParent = SharedEvent
export interface EventParticipantsParent {
  readonly event: NodeView
  readonly sides: readonly EventSideParent[]
  readonly truncated: boolean
}
export type EventSideParent = Side & { readonly at: string | undefined }
export type ParticipantParent = Attendance & { readonly at: string | undefined }
export type RoleParent = Post
export interface MeetingParent {
  readonly minConfidence: number
  readonly ordinal?: number
  readonly date?: string
  readonly edge: RelationParent
  readonly event: NodeView
}
export interface SeriesTimelineParent {
  readonly series: NodeView
  readonly meetings: readonly MeetingParent[]
  readonly missing: readonly { readonly from: number; readonly to: number }[]
  readonly truncated: boolean
  readonly minConfidence: number
}
export interface PathParent {
  readonly from: string
  readonly hops: readonly PathHop[]
}
export type HopParent = PathHop
export interface NeighbourhoodParent extends RelationListParent {
  readonly node: NodeView
  readonly leftOut: readonly { readonly type: EdgeView['type']; readonly count: number }[]
}
export interface MentionParent {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly node: string
}
export interface ExplanationParent {
  readonly id: string
  readonly kind: 'node' | 'relation' | 'statement'
  readonly node?: NodeView
  readonly edge?: EdgeView
  readonly statement?: Evidence
}
export type StatsParent = Stats
