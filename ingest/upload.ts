// `/upload`: a document handed over by the explorer is read at once and shown; it is kept only when it is sent again with
// `keep=1`. No state between the two, so a draft that nobody keeps leaves nothing behind. Not a GraphQL mutation: the bytes
// of a file (a page in Windows-1252, say) have no place in JSON, and GraphQL here stays a way to ask.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname } from 'node:path'
import { z } from 'zod'
import { type Handler, readBytes } from '../src/graphql/handlers.ts'
import { refuse, send } from '../src/graphql/respond.ts'
import type { Given } from '../src/ontology/statement.ts'
import { type Store, StoreError } from '../src/store/store.ts'
import { draftOf } from './draft.ts'
import { FIELDS } from './load/given.ts'
import { EXTENSIONS, mediaTypeOf } from './load/index.ts'
import { readMerged } from './merged.ts'
import { rulesVersion } from './pipeline.ts'
import { type Opened, type Reader, reader } from './read.ts'
import { keep } from './write.ts'

/** Bytes. A page shows what was read; longer texts are for `chancery ingest`. */
export const UPLOAD_LIMIT = 2_000_000

export interface UploadOptions {
  /** Tells whether a document is in the graph already. */
  readonly store: Store
  /** Lends a store that can be written to, for as long as one document is kept. Absent where the server only reads. */
  readonly lend?: <T>(work: (store: Store) => Promise<T>) => Promise<T>
}

const SENT = z.object({
  name: z.string().max(200).default(''),
  keep: z.literal('1').optional(),
  title: FIELDS.title,
  date: FIELDS.date,
  uri: FIELDS.uri,
  publisher: FIELDS.publisher,
})

const READ_ONLY = 'This server only reads: start it with `chancery serve --write`, or run `chancery ingest`.'

/** GET tells what may be sent, POST reads a document and with `keep=1` keeps it. Answers JSON `{data}` or `{errors}`. */
export function uploadHandler({ store, lend }: UploadOptions): Handler {
  return async (path, request, response) => {
    if (path !== '/upload') return false
    if (request.method === 'GET') {
      const data = {
        writable: !!lend,
        ...(lend ? {} : { why: READ_ONLY }),
        limit: UPLOAD_LIMIT,
        extensions: EXTENSIONS,
      }
      send(response, 200, JSON.stringify({ data }))
    } else if (request.method === 'POST') await receive(request, response, store, lend)
    else refuse(response, 405, 'METHOD_NOT_ALLOWED', 'Send a document by POST.', { headers: { allow: 'GET, POST' } })
    return true
  }
}

async function receive(
  request: IncomingMessage,
  response: ServerResponse,
  store: Store,
  lend: UploadOptions['lend'],
): Promise<void> {
  const { searchParams } = new URL(request.url ?? '/', 'http://localhost')
  const sent = SENT.safeParse(Object.fromEntries([...searchParams].filter(([, value]) => value !== '')))
  if (!sent.success) {
    const [issue] = sent.error.issues
    return refuse(response, 400, 'BAD_USER_INPUT', `${issue!.path.join('.')}: ${issue!.message}`)
  }
  const { name, keep: kept, ...about } = sent.data
  const label = name || 'the pasted text'
  if (kept && !lend) return refuse(response, 403, 'FORBIDDEN', READ_ONLY)
  if (extname(name) && !mediaTypeOf(name))
    return refuse(
      response,
      415,
      'BAD_USER_INPUT',
      `${label} was not read: no loader for ${extname(name)}; ${EXTENSIONS.join(', ')} are read.`,
    )
  const bytes = await readBytes(request, UPLOAD_LIMIT)
  if (!bytes)
    return refuse(
      response,
      413,
      'LIMIT_EXCEEDED',
      `${label} is over ${UPLOAD_LIMIT / 1_000_000} MB: read it with \`chancery ingest\`.`,
      { headers: { connection: 'close' } },
    )
  const given = Object.fromEntries(Object.entries(about).filter(([, value]) => value !== undefined)) as Given
  const readers = reader(1)
  try {
    const opened = await readers.open({ bytes, mediaType: mediaTypeOf(name), given, limit: UPLOAD_LIMIT })
    if (!('ok' in opened)) return refused(response, label, opened)
    const source = {
      uri: `upload:${encodeURIComponent(label)}`,
      mediaType: opened.ok.loaded.mediaType,
      given: opened.ok.loaded.given,
    }
    if (kept) {
      await lend!((writable) => keepOne(writable, readers, opened.ok, label, source.uri))
      return send(response, 200, JSON.stringify({ data: { id: opened.ok.id } }))
    }
    const read = await readMerged(opened.ok.loaded, [source], readers)
    if (!('ok' in read)) return refused(response, label, read)
    const known = (await store.known([opened.ok.id])).has(opened.ok.id)
    send(response, 200, JSON.stringify({ data: { draft: draftOf(read.ok), known } }))
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    refuse(response, 503, 'STORE_UNAVAILABLE', `${label} was not kept: ${error.message}`)
  } finally {
    await readers.close()
  }
}

function refused(response: ServerResponse, label: string, outcome: { refused: string } | { broken: string }): void {
  if ('broken' in outcome) throw new Error(outcome.broken)
  refuse(response, 422, 'BAD_USER_INPUT', `${label} ${outcome.refused}`)
}

/** As an ingest of one document does it. */
async function keepOne(store: Store, readers: Reader, opened: Opened, label: string, uri: string): Promise<void> {
  const candidate = { label, uri, base: label, given: opened.loaded.given, versioned: false }
  const done = await keep([{ ...opened, candidate }], {
    store,
    reader: readers,
    rules: rulesVersion(),
    replace: false,
    reread: false,
    limit: UPLOAD_LIMIT,
    met: new Set(),
  })
  if (done.broken.length) throw new Error(done.broken.join('\n'))
}
