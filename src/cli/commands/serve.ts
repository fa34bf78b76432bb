import type { Handler } from '../../graphql/handlers.ts'
import { openStore } from '../../store/open.ts'
import type { Store } from '../../store/store.ts'
import { type Command, type Io, print } from '../command.ts'
import { NEO4J_NOTE, SETTINGS } from '../../config.ts'
import { withStore } from '../with-store.ts'

/** Lends a store that can be written to, for the time of one piece of work. */
type Lend = <T>(work: (store: Store) => Promise<T>) => Promise<T>

/** Answers what is sent to `/upload`. The reading side makes it: this side never imports that one. */
type Upload = (options: { readonly store: Store; readonly lend?: Lend }) => Promise<Handler>

export const serveCommand = (upload: Upload): Command => ({
  name: 'serve',
  summary: 'answer GraphQL at http://127.0.0.1:4000/graphql',
  details: `Listens on this machine only. Without --dev there is no introspection, no query page and no stack trace. ${NEO4J_NOTE}`,
  options: {
    store: SETTINGS.store,
    port: SETTINGS.port,
    write: { type: 'flag', help: 'let the explorer keep documents that are dropped or pasted there' },
    dev: { type: 'flag', help: 'introspection, a page to write queries in, and stack traces' },
  },
  examples: [
    { run: 'chancery serve', does: 'serves .chancery/graph.db until Ctrl-C' },
    { run: 'chancery serve --write', does: 'and takes documents in the explorer' },
    {
      run: 'chancery serve --store neo4j://localhost:7687 --port 4100 --dev',
      does: 'serves Neo4j, with the query page',
    },
  ],
  async run(input, io) {
    const lend = input.flag('write') ? lender(input.text('store')!) : undefined
    // A store that is not there yet is made, or nothing could be read from it.
    await lend?.(async () => {})
    return withStore(input, io, 'read', async (store) =>
      serveUntilStopped(store, io, {
        port: input.number('port')!,
        dev: input.flag('dev'),
        findFree: false,
        handlers: [await upload({ store, ...(lend && { lend }) })],
      }),
    )
  },
})

/** Opens the store for writing only while something is kept, one after the other, so that an ingest beside it gets its turn. */
function lender(url: string): Lend {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const turn = last.then(async () => {
      const store = await openStore(url, { mode: 'write', patience: 10_000 })
      try {
        return await work(store)
      } finally {
        await store.close()
      }
    })
    last = turn.catch(() => {})
    return turn
  }
}

/** Serves until Ctrl-C or SIGTERM; `ready` gets the address of the endpoint. */
export async function serveUntilStopped(
  store: Store,
  io: Io,
  {
    handlers = [],
    ...options
  }: {
    readonly port: number
    readonly dev: boolean
    readonly findFree: boolean
    /** Asked before the explorer's files. */
    readonly handlers?: readonly Handler[]
  },
  ready = (url: string): void => print(io.err, `GraphQL at ${url} until Ctrl-C`),
): Promise<0> {
  const { startServer } = await import('../../graphql/server.ts')
  const { staticHandler } = await import('../../graphql/static.ts')
  const explorer = await builtExplorer(io)
  const server = await startServer({
    store,
    host: '127.0.0.1',
    ...options,
    handlers: [...handlers, ...(explorer ? [staticHandler()] : [])],
  })
  if (explorer) print(io.err, `Explorer at ${server.url}`)
  ready(`${server.url}/graphql`)
  await new Promise<void>((stop) => {
    process.once('SIGINT', () => stop()).once('SIGTERM', () => stop())
  })
  await server.close()
  return 0
}

/** Whether the explorer can be served. Builds it where it is older than its sources, which takes a few seconds and no network. */
async function builtExplorer(io: Io): Promise<boolean> {
  const { buildWeb, isBuilt, isStale } = await import('../../../scripts/build-web.ts')
  if (!isStale()) return true
  print(io.err, 'Building the explorer …')
  try {
    await buildWeb()
  } catch (error) {
    print(
      io.err,
      `The explorer could not be built${isBuilt() ? ', so an older one is served' : ''}: ${(error as Error).message}`,
    )
  }
  return isBuilt()
}
