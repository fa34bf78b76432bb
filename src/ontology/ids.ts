// Ids made from what they stand for, so that the same text read twice gives the same ids.
import { hash } from 'node:crypto'
import type { EntityType } from './entities.ts'
import type { Scalar, Statement } from './statement.ts'

/** First `length` hex digits of the SHA-256 of the parts, joined so that no two lists of parts collide. */
export function contentHash(parts: readonly (Scalar | null | undefined)[], length = 24): string {
  return hash('sha256', JSON.stringify(parts.map((p) => p ?? null)), 'hex').slice(0, length)
}

export const documentId = (sha256: string): string => `document:${sha256.slice(0, 16)}`
export const clusterId = (document: string, type: EntityType, firstKey: string): string =>
  `cluster:${contentHash([document, type, firstKey])}`

/** A statement's id says what is said and where, so reading the same text twice gives the same ids. */
export function statementId(s: Omit<Statement, 'id'>): string {
  const props = Object.entries(s.props)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flat()
  return `statement:${contentHash([s.document, s.subject, s.predicate, s.object, s.value, s.start, s.end, s.rule, s.modality, ...props])}`
}
