// The shapes that pass between the stages of `pipeline.ts`.
import type { Given } from '../src/ontology/statement.ts'

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
