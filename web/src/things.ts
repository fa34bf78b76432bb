// The few shapes that many screens share, and where a thing has its page.
import type { EntityType, Modality, RelationType } from './operations.generated.ts'
import { address } from './router.ts'

export interface Ref {
  readonly id: string
  readonly type: EntityType
  readonly name: string
}

export interface Dated extends Ref {
  readonly startDate?: string | null
  readonly endDate?: string | null
  readonly status?: string | null
  readonly date?: string | null
  readonly kind?: string | null
  readonly publisher?: string | null
}

export interface Quote {
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

export interface EdgeDetails {
  readonly side?: string | null
  readonly capacity?: string | null
  readonly role?: string | null
  readonly ordinal?: number | null
  readonly title?: string | null
  readonly former?: boolean | null
  readonly asOf?: string | null
  readonly from?: string | null
  readonly to?: string | null
  readonly date?: string | null
  readonly award?: string | null
}

export interface Fact extends EdgeDetails {
  readonly id: string
  readonly type: RelationType
  readonly documents: number
  readonly statements: number
  readonly modality: Modality
  readonly source: Dated
  readonly target: Dated
  readonly evidence?: readonly Quote[]
}

export function pageOf({ id, type }: { readonly id: string; readonly type: EntityType }): string {
  const path = type === 'Document' ? 'document' : type === 'EventSeries' ? 'series' : 'entity'
  return `/${path}/${encodeURIComponent(id).replaceAll('%3A', ':')}`
}

export const sentenceAt = ({
  document,
  sentenceStart,
  sentenceEnd,
}: Pick<Quote, 'document' | 'sentenceStart' | 'sentenceEnd'>): string =>
  address(pageOf({ id: document.id, type: 'Document' }), { s: `${sentenceStart}-${sentenceEnd}` })

export const graphOf = (ids: readonly string[], open: readonly string[] = ids): string =>
  address('/graph', { ids: ids.join(','), open: open.join(',') })

/** When a thing was: of an event its beginning, of a text or an instrument its date. */
export const when = ({ startDate, date }: Dated): string | null => startDate ?? date ?? null
