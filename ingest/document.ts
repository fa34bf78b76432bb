// What a document is: title, date, kind, publisher, authors, speaker, place, language. What was given with it wins over what its text says.
import type { DocumentKind } from '../src/ontology/entities.ts'
import { detectLanguage } from './language.ts'
import { findDate } from './metadata/date.ts'
import { frameOf } from './metadata/header.ts'
import { findKind, inFirstPerson } from './metadata/kind.ts'
import { letterOf } from './metadata/letter.ts'
import { findAuthors, findSpeaker, type Speaker } from './metadata/people.ts'
import { findPublisher } from './metadata/publisher.ts'
import { foreword } from './metadata/recorders.ts'
import { findTitle } from './metadata/title.ts'
import type { Block, Loaded } from './types.ts'

export type { Speaker } from './metadata/people.ts'

export interface Metadata {
  readonly title?: string
  /** ISO 8601, as exact as the text. Absent where only what is told has a date. */
  readonly date?: string
  readonly kind: DocumentKind
  /** Who the text itself says issues it. */
  readonly publisher?: string
  /** Without titles; given name first for Japanese names. For a speech: the speaker. */
  readonly authors: readonly string[]
  /** Who "I" is, where one person speaks. */
  readonly speaker?: Speaker
  /** Of the dateline or header, as written. */
  readonly place?: string
  /** BCP 47; `und` where it cannot be told. */
  readonly language: string
}

/** Reads a document's metadata. `blocks` are those of `segment`. Never looks at clocks or files. */
export function readMetadata(loaded: Pick<Loaded, 'text' | 'given'>, blocks: readonly Block[]): Metadata {
  const { text, given } = loaded
  const frame = frameOf(text, blocks)
  const headline = findTitle(text, blocks, frame)
  const title = given.title ?? headline?.text
  const { publisher, agency, official } = findPublisher(text, blocks, frame)
  const kind = given.kind ?? findKind(text, blocks, frame, title, official || given.publisher !== undefined, agency)
  const { date, place } = findDate(text, blocks, frame, kind, headline?.part)
  // a diary or a column: its one author is "I"
  const own = kind === 'article' && !agency && inFirstPerson(text, blocks)
  const named =
    kind === 'speech' || own
      ? findSpeaker(text, blocks, frame)
      : kind === 'other'
        ? (letterOf(text, blocks) ?? foreword(text, blocks))
        : undefined
  const written =
    given.authors?.length || (named && !own) || kind === 'speech' ? [] : findAuthors(text, blocks, frame, kind)
  const authors = given.authors?.length ? given.authors : named && written.length < 2 ? [named.name] : written
  const speaker = named ?? (own && authors.length === 1 ? { name: authors[0]!, span: [0, 0] as const } : undefined)
  const issuer = given.publisher ?? publisher
  return {
    ...(title ? { title } : {}),
    ...((given.date ?? date) ? { date: given.date ?? date } : {}),
    kind,
    ...(issuer ? { publisher: issuer } : {}),
    authors,
    ...(speaker ? { speaker } : {}),
    ...(place ? { place } : {}),
    language: detectLanguage(text),
  }
}
