import type { IncomingMessage, ServerResponse } from 'node:http'
import { HeaderMap } from '@apollo/server'
import type { ApolloServer } from '@apollo/server'
import type { Store } from '../store/store.ts'
import { createContext } from './context.ts'
import type { Context } from './context.ts'
import { exceeded, LIMITS } from './limits.ts'
import { refuse, send } from './respond.ts'

/** Answers the request and says true, or leaves it alone and says false. */
export type Handler = (path: string, request: IncomingMessage, response: ServerResponse) => boolean | Promise<boolean>

/** POST /graphql, JSON in and out, one operation a request. */
export function graphqlHandler(apollo: ApolloServer<Context>, store: Store, timeout: number): Handler {
  return async (path, request, response) => {
    if (path !== '/graphql') return false
    if (request.method !== 'POST') {
      refuse(response, 405, 'METHOD_NOT_ALLOWED', 'Send the query as JSON by POST.', { headers: { allow: 'POST' } })
      return true
    }
    const bytes = await readBytes(request, LIMITS.body)
    if (bytes === null) {
      const { message, code, details } = exceeded(
        'body',
        LIMITS.body,
        undefined,
        `A request has at most ${LIMITS.body} bytes.`,
      )
      refuse(response, 413, code, message, { details, headers: { connection: 'close' } })
      return true
    }
    const text = bytes.toString('utf8')
    let body: unknown
    try {
      body = text === '' ? undefined : JSON.parse(text)
    } catch (error) {
      refuse(response, 400, 'BAD_REQUEST', `The request is not JSON: ${(error as Error).message}`)
      return true
    }
    const headers = new HeaderMap()
    for (const [name, value] of Object.entries(request.headers))
      if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
    const answer = await within(
      timeout,
      apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: { method: 'POST', headers, search: '', body },
        context: async () => createContext(store),
      }),
    )
    if (answer === null) {
      const late = exceeded('time', timeout, undefined, `No answer within ${timeout / 1000} s: ask for less.`)
      refuse(response, 503, late.code, late.message, { details: late.details })
    } else if (answer.body.kind === 'complete')
      send(response, answer.status ?? 200, answer.body.string, Object.fromEntries(answer.headers))
    else throw new Error('An incremental answer, which this schema has none of')
    return true
  }
}

/** GET /health: 200 while the store answers, else 503. */
export function healthHandler(store: Store): Handler {
  return async (path, request, response) => {
    if (path !== '/health' || (request.method !== 'GET' && request.method !== 'HEAD')) return false
    const well = await store.nodes(['health']).then(
      () => true,
      () => false,
    )
    send(response, well ? 200 : 503, JSON.stringify({ status: well ? 'ok' : 'the store does not answer' }))
    return true
  }
}

/** The body, null where it has more bytes than `limit`: the rest is then thrown away unread. */
export function readBytes(request: IncomingMessage, limit: number): Promise<Buffer | null> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let length = 0
    request.on('data', (chunk: Buffer) => {
      length += chunk.length
      if (length <= limit) chunks.push(chunk)
      else resolve(null)
    })
    request.on('end', () => resolve(Buffer.concat(chunks)))
    request.on('error', reject)
  })
}

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), milliseconds)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
