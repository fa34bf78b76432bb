// The one way to run an operation, with and without HTTP: same schema, same limits, same errors.
import { readFileSync } from 'node:fs'
import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import { GraphQLError } from 'graphql'
import { AnswerError } from '../answers/errors.ts'
import type { Context } from './context.ts'
import { formatError } from './errors.ts'
import type { ErrorOptions } from './errors.ts'
import { checkLimits, LIMITS } from './limits.ts'
import { resolvers } from './resolvers/index.ts'

export const typeDefs = readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8')

export function createApollo(options: ErrorOptions): ApolloServer<Context> {
  const quiet = { debug() {}, info() {}, warn: options.log, error: options.log }
  return new ApolloServer<Context>({
    typeDefs,
    resolvers,
    introspection: options.dev ?? false,
    includeStacktraceInErrorResponses: options.dev ?? false,
    formatError: formatError(options),
    parseOptions: { maxTokens: LIMITS.tokens },
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    logger: quiet,
    plugins: [
      {
        async requestDidStart() {
          return {
            async didResolveOperation({ schema, document, operation, request }) {
              try {
                if (operation) checkLimits(schema, document, operation, request.variables ?? {})
              } catch (error) {
                if (!(error instanceof AnswerError)) throw error
                throw new GraphQLError(error.message, {
                  originalError: error,
                  extensions: { code: error.code, http: { status: 400 } },
                })
              }
            },
          }
        },
      },
      // Nothing of what is asked leaves the machine, whatever the environment says.
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
  })
}
