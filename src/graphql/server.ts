// GraphQL over HTTP for this machine only. What it answers is a list of handlers: each takes a request or leaves it to the next.
import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Store } from '../store/store.ts'
import { createApollo } from './apollo.ts'
import { toStandardError } from './errors.ts'
import { graphqlHandler, healthHandler } from './handlers.ts'
import type { Handler } from './handlers.ts'
import { LIMITS } from './limits.ts'
import { queryPageHandler } from './query-page.ts'
import { refuse } from './respond.ts'

/** An expected failure of the server: one line that says what to do. */
export class ServerError extends Error {
  override name = 'ServerError'
}

export interface ServerOptions {
  readonly store: Store
  /** 4000 unless given; 0 for any free one. */
  readonly port?: number
  /** 127.0.0.1 unless given; only an address of this machine's loopback. */
  readonly host?: string
  /** Where the port is taken: the next free one of the hundred after it, instead of an error. */
  readonly findFree?: boolean
  /** Introspection, the query page at `/query` (and at `/` where no handler answers there), and what unexpected errors say. */
  readonly dev?: boolean
  /** Milliseconds until an answer is given up; 30,000 unless given. */
  readonly timeout?: number
  /** Gets a line, or a stack, for what goes wrong; standard error unless given. */
  readonly log?: (line: string) => void
  /** Asked after those of the API, in order, for everything else: static files, say. */
  readonly handlers?: readonly Handler[]
}

export interface RunningServer {
  /** `http://127.0.0.1:4000` */
  readonly url: string
  readonly port: number
  /** Takes no new requests, lets those under way end (at most 5 s), then stops. The store stays open. */
  close(): Promise<void>
}

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost'])
const PORTS_TRIED = 100
const GRACE = 5_000

/** Starts to listen. Throws `ServerError` for a host that is not of the loopback and for a port that is taken. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { store, port = 4000, host = '127.0.0.1', findFree = false, dev = false, log = toStandardError } = options
  if (!LOOPBACK.has(host))
    throw new ServerError(
      `Chancery has no authentication, so it listens on this machine only: use 127.0.0.1 instead of ${host}, and put a server that authenticates in front of it for others.`,
    )
  const apollo = createApollo({ dev, log })
  await apollo.start()
  const handlers: Handler[] = [
    graphqlHandler(apollo, store, options.timeout ?? LIMITS.time),
    healthHandler(store),
    ...(options.handlers ?? []),
    ...(dev ? [queryPageHandler] : []),
  ]
  let underway = 0
  let closing = false
  const server = createServer((request, response) => {
    underway += 1
    response.once('close', () => {
      underway -= 1
      if (closing && underway === 0) server.closeAllConnections()
    })
    void answer(handlers, request, response, log)
  })
  // Whoever sends slowly holds a connection no longer than this.
  server.headersTimeout = 10_000
  server.requestTimeout = 15_000
  try {
    await listen(server, host, port, findFree ? PORTS_TRIED : 1)
  } catch (error) {
    await apollo.stop()
    throw error
  }
  const bound = (server.address() as AddressInfo).port
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`,
    port: bound,
    close: async () => {
      closing = true
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      if (underway === 0) server.closeAllConnections()
      const force = setTimeout(() => server.closeAllConnections(), GRACE)
      await closed
      clearTimeout(force)
      await apollo.stop()
    },
  }
}

async function listen(server: Server, host: string, port: number, tries: number): Promise<void> {
  for (let i = 0; i < tries && port + i <= 65_535; i++) {
    const error = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
      server.once('error', resolve)
      server.listen(port + i, host, () => {
        server.off('error', resolve)
        resolve(undefined)
      })
    })
    if (!error) return
    if (error.code !== 'EADDRINUSE') throw new ServerError(`Cannot listen on ${host}:${port + i}: ${error.message}`)
  }
  throw new ServerError(
    tries === 1
      ? `Port ${port} is taken: choose another with --port.`
      : `Ports ${port} to ${port + tries - 1} are taken: choose another with --port.`,
  )
}

async function answer(
  handlers: readonly Handler[],
  request: IncomingMessage,
  response: ServerResponse,
  log: (line: string) => void,
): Promise<void> {
  try {
    if (!isForUs(request))
      return refuse(response, 403, 'FORBIDDEN', 'This server answers only to pages and programs of this machine.')
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    for (const handle of handlers) if (await handle(pathname, request, response)) return
    refuse(response, 404, 'NOT_FOUND', `There is nothing at ${pathname}: POST to /graphql.`)
  } catch (error) {
    log(`Unexpected error in answering ${request.method} ${request.url}: ${(error as Error)?.stack ?? error}`)
    if (response.headersSent) response.destroy()
    else
      refuse(
        response,
        500,
        'INTERNAL_SERVER_ERROR',
        'Something went wrong here that was not foreseen; the log of the server has it.',
      )
  }
}

/**
 * A page of another site can make a name of its own point at 127.0.0.1 (DNS rebinding), or send requests here itself: both show
 * in the headers, as a host that is not ours or an origin that is not this host.
 */
function isForUs({ headers, socket }: IncomingMessage): boolean {
  const host = hostOf(`http://${headers.host ?? ''}`)
  if (!host || !LOOPBACK.has(host.name) || host.port !== String(socket.localPort)) return false
  if (headers.origin === undefined) return true
  const origin = hostOf(headers.origin)
  return !!origin && LOOPBACK.has(origin.name) && origin.port === host.port
}

function hostOf(url: string): { name: string; port: string } | null {
  if (!URL.canParse(url)) return null
  const { hostname, port } = new URL(url)
  return { name: hostname.replace(/^\[|\]$/g, ''), port: port || '80' }
}
