// The shapes that pass between the stages of `pipeline.ts`, and the draft that goes to a page. No run-time imports: the explorer has its types here.
import type { EntityType } from '../src/ontology/entities.ts'
import type { DocumentRecord, Given, Modality, Scalar } from '../src/ontology/statement.ts'

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'row' | 'caption' | 'byline' | 'furniture'

/** A stretch of the kept text that is laid out as one. Furniture is never a source of facts. */
export interface Block {
  readonly kind: BlockKind
  /** UTF-16 code units of the kept text, end exclusive. */
  readonly start: number
  readonly end: number
  /** Depth of a heading or of a nested item, from 1. */
  readonly level?: number
}

/** What a loader makes of bytes. */
export interface Loaded {
  /** The kept plain text. Offsets everywhere point into it. */
  readonly text: string
  readonly mediaType: string
  /** What the format itself says (front matter, `<meta>`, `<title>`, a manifest line). */
  readonly given: Given
  /** Where the format knows its layout (HTML, Markdown). Plain text leaves it to `segment.ts`. */
  readonly blocks?: readonly Block[]
  readonly warnings: readonly string[]
}

/** A date or a range of dates in the text. */
export interface DateMention {
  readonly start: number
  readonly end: number
  /** ISO 8601, as exact as the text: `2024-08-26`, `2024-08`, `2024`. */
  readonly from: string
  /** Only where it differs from `from`. */
  readonly to?: string
  readonly precision: 'day' | 'month' | 'year'
  /** Counted from the anchor ("yesterday", "last March"), so no better than the anchor is. */
  readonly relative: boolean
  /** The preposition before it: "since 2016" and "by the end of 2025" say different things. Several words go under one: "until" has "through" and "up to". */
  readonly cue?: DateCue
}

export type DateCue =
  'on' | 'in' | 'from' | 'since' | 'by' | 'until' | 'before' | 'after' | 'between' | 'during' | 'to' | 'of'

export interface DraftRef {
  readonly id: string
  readonly type: EntityType
  readonly name: string
}

export interface DraftStatement {
  readonly id: string
  readonly subject: DraftRef
  /** A relation or a property. */
  readonly predicate: string
  readonly object?: DraftRef
  readonly value?: Scalar
  readonly sentence: string
  readonly sentenceStart: number
  readonly sentenceEnd: number
  readonly rule: string
  readonly confidence: number
  readonly modality: Modality
}

/** One document read and shown, before anyone keeps it. Offsets count UTF-16 code units of `text`, end exclusive. */
export interface Draft {
  readonly document: Pick<
    DocumentRecord,
    'id' | 'title' | 'date' | 'kind' | 'publisher' | 'authors' | 'language' | 'warnings' | 'text'
  >
  readonly mentions: readonly { readonly start: number; readonly end: number; readonly node: DraftRef }[]
  /** In the order of the text. */
  readonly statements: readonly DraftStatement[]
}
