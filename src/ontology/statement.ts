// What a text says, before anything is merged: the unit that documents own and that every edge and property rests on.
import type { DocumentKind, EntityType } from './entities.ts'
import type { RelationType } from './relations.ts'

export const MODALITIES = ['asserted', 'planned', 'hoped', 'reported', 'negated'] as const
export type Modality = (typeof MODALITIES)[number]

/** Statements of these modalities make edges and property values; the others are kept and never answered as a fact. */
export const FACTUAL: readonly Modality[] = ['asserted', 'planned', 'hoped']

export type Scalar = string | number | boolean

/** One thing as one document tells of it: all its mentions there. Merging across documents joins clusters and never rewrites them. */
export interface Cluster {
  /** Content key: hash of document, type and first key. For the document itself: the document's id. */
  readonly id: string
  readonly document: string
  readonly type: EntityType
  /** Identity keys, e.g. `person:jun kazeki`, at least one, sorted. Clusters of one type that share one are one thing. */
  readonly keys: readonly string[]
  /** Keys that join only where exactly one thing bears them (a bare acronym). Sorted. */
  readonly weak: readonly string[]
  readonly names: readonly ClusterName[]
}

interface ClusterName {
  readonly text: string
  /** Places in the kept text, in UTF-16 code units, end exclusive. Empty for a made name ("meeting of A with B"). */
  readonly spans: readonly (readonly [number, number])[]
  /** May become the canonical name: no title or honour in it, and for a person in the order the vocabulary asks for. */
  readonly canonical: boolean
}

export interface Statement {
  readonly id: string
  readonly document: string
  /** Cluster id. */
  readonly subject: string
  /** A relation, or a property of the subject (`startDate`, `status`, `ordinal`, `kind`, `date`, `since` …). */
  readonly predicate: RelationType | (string & {})
  /** Cluster id; for a relation only. */
  readonly object?: string
  /** For a property only. */
  readonly value?: Scalar
  /** Properties of the relation: `side`, `capacity`, `title`, `former`, `asOf`, `ordinal` … */
  readonly props: Readonly<Record<string, Scalar>>
  /** The exact span in the kept text, UTF-16 code units, end exclusive. */
  readonly start: number
  readonly end: number
  readonly sentenceStart: number
  readonly sentenceEnd: number
  /** Name of the rule that read it. */
  readonly rule: string
  /** 0 to 1. */
  readonly confidence: number
  readonly modality: Modality
}

/** What a manifest line, front matter or a command line says about a document, ahead of what its text says. */
export interface Given {
  title?: string
  date?: string
  uri?: string
  publisher?: string
  kind?: DocumentKind
  authors?: string[]
}

/** Where a text was found. The same text found twice is one document with two sources. */
export interface Source {
  readonly uri: string
  readonly mediaType: string
  readonly given: Given
}

export interface DocumentRecord {
  /** `document:` and the first 16 hex digits of `sha256`. */
  readonly id: string
  /** Of the kept text, UTF-8. */
  readonly sha256: string
  /** The kept plain text; all offsets count in it. */
  readonly text: string
  readonly title?: string
  /** ISO 8601, as exact as the text. */
  readonly date?: string
  readonly kind: DocumentKind
  readonly publisher?: string
  readonly authors: readonly string[]
  readonly uri?: string
  /** BCP 47, e.g. `en`; `und` where it cannot be told. */
  readonly language: string
  readonly sources: readonly Source[]
  /** Version of the rules it was read with. */
  readonly rules: string
  /** Capitalised spans that nothing explained. */
  readonly unexplained: readonly (readonly [number, number])[]
  readonly warnings: readonly string[]
}

/** Everything one reading of one document gives: the unit a store writes and withdraws. */
export interface Reading {
  readonly document: DocumentRecord
  readonly clusters: readonly Cluster[]
  readonly statements: readonly Statement[]
}

/** A person's decision that two identity keys are, or are not, one thing. Merging is a judgement and can be taken back. */
export interface Judgement {
  readonly id: string
  readonly left: string
  readonly right: string
  readonly verdict: 'same' | 'different'
  readonly by?: string
}
