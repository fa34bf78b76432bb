// Which errors an asker sees. Expected ones in full; what nobody expected is logged under an id and named by it.
import { randomUUID } from 'node:crypto'
import { GraphQLError } from 'graphql'
import type { GraphQLFormattedError } from 'graphql'
import { AnswerError } from '../answers/errors.ts'
import { StoreError } from '../store/store.ts'
import { exceeded, LIMITS } from './limits.ts'

export interface ErrorOptions {
  /** Shows what an unexpected error says, with its stack. */
  readonly dev?: boolean
  /** Gets a line, or a stack, for each unexpected error. */
  readonly log: (line: string) => void
}

export const toStandardError = (line: string): void => void process.stderr.write(`${line}\n`)

export function formatError({ dev, log }: ErrorOptions) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error
    const extensions = { ...formatted.extensions }
    delete extensions.stacktrace
    const shown = { ...formatted, extensions }
    if (cause instanceof AnswerError)
      return { ...shown, message: cause.message, extensions: { code: cause.code, ...cause.details } }
    if (cause instanceof StoreError)
      return { ...shown, message: cause.message, extensions: { code: 'STORE_UNAVAILABLE' } }
    if (extensions.code === 'GRAPHQL_PARSE_FAILED' && /more tha[nt] \d+ tokens/.test(formatted.message)) {
      const limit = exceeded('tokens', LIMITS.tokens, undefined, `The query has more than ${LIMITS.tokens} tokens.`)
      return { ...shown, message: limit.message, extensions: { code: limit.code, ...limit.details } }
    }
    if (extensions.validationErrorCode === 'INTROSPECTION_DISABLED')
      return { ...shown, message: 'Introspection is off: start the server with --dev, or read schema.graphql.' }
    // Errors that GraphQL itself finds in a question are for the asker; any other cause was not foreseen.
    if (cause instanceof GraphQLError && extensions.code !== 'INTERNAL_SERVER_ERROR') return shown
    const id = randomUUID()
    const stack = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)
    log(`Unexpected error ${id}: ${stack}`)
    if (dev) return { ...shown, extensions: { ...extensions, id, stacktrace: stack.split('\n') } }
    const { locations, path } = shown
    return {
      message: `Something went wrong here that was not foreseen; the log of the server has it as ${id}.`,
      ...(locations && { locations }),
      ...(path && { path }),
      extensions: { code: 'INTERNAL_SERVER_ERROR', id },
    }
  }
}
