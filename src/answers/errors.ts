// What can go wrong in asking, as data: the GraphQL server turns it into `extensions`, the command line into one line.
import type { EntityType } from '../ontology/entities.ts'

export interface Candidate {
  readonly id: string
  readonly type: EntityType
  readonly name: string
  /** How many documents name it. */
  readonly documents: number
}

interface Details {
  /** AMBIGUOUS: the things that bear the name. */
  readonly candidates?: readonly Candidate[]
  /** NOT_FOUND: things with a name that is near, best first. */
  readonly suggestions?: readonly Candidate[]
  /** LIMIT_EXCEEDED: which limit, and by how much. */
  readonly limit?: { readonly name: string; readonly max: number; readonly actual?: number }
}

type AnswerErrorCode = 'NOT_FOUND' | 'AMBIGUOUS' | 'BAD_USER_INPUT' | 'LIMIT_EXCEEDED'

/** An expected failure of a question: one line that says what to do, and what a program needs to go on. */
export class AnswerError extends Error {
  override name = 'AnswerError'
  readonly code: AnswerErrorCode
  readonly details: Details
  constructor(code: AnswerErrorCode, message: string, details: Details = {}) {
    super(message)
    this.code = code
    this.details = details
  }
}

export const badInput = (message: string): AnswerError => new AnswerError('BAD_USER_INPUT', message)
