// One operation against a store, with no server: the same schema, limits and errors as over HTTP.
import type { FormattedExecutionResult } from 'graphql'
import { createApollo } from './apollo.ts'
import { createContext } from './context.ts'
import { toStandardError } from './errors.ts'
import type { Store } from '../store/store.ts'

interface ExecuteOptions {
  /** Which operation of the text to run, where it has several. */
  readonly operationName?: string
  /** Allows introspection and shows what unexpected errors say. */
  readonly dev?: boolean
  /** Gets the stack of unexpected errors; standard error unless given. */
  readonly log?: (line: string) => void
}

/**
 * Runs `source` and gives `{data, errors}` as GraphQL does: it never throws for what a query asks wrongly. Every error has
 * `extensions.code`: NOT_FOUND (with `suggestions`), AMBIGUOUS (with `candidates`), BAD_USER_INPUT, LIMIT_EXCEEDED,
 * GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, STORE_UNAVAILABLE or INTERNAL_SERVER_ERROR.
 */
export async function executeQuery<T = Record<string, unknown>>(
  store: Store,
  source: string,
  variables: Readonly<Record<string, unknown>> = {},
  { operationName, dev, log = toStandardError }: ExecuteOptions = {},
): Promise<FormattedExecutionResult<T>> {
  const apollo = createApollo({ dev, log })
  const { body } = await apollo.executeOperation<T>(
    { query: source, variables: { ...variables }, operationName },
    { contextValue: createContext(store) },
  )
  await apollo.stop()
  if (body.kind !== 'single') throw new Error('An incremental answer, which this schema has none of')
  return body.singleResult
}
