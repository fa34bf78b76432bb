// `/upload` as a client meets it, without the page.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { UPLOAD_LIMIT, uploadHandler } from '../../ingest/upload.ts'
import { startServer } from '../../src/graphql/server.ts'
import type { RunningServer } from '../../src/graphql/server.ts'
import { StoreError } from '../../src/store/store.ts'
import { openGraph } from './graph.ts'

const TEXT = 'Minister Ximena Arcaya of Peru met Minister Wilmer Condori of Bolivia in Lima on 3 March 2025.'

let close: () => Promise<void>
const servers: RunningServer[] = []
let readOnly: RunningServer
let busy: RunningServer

beforeAll(async () => {
  const graph = await openGraph()
  close = graph.close
  const lend = async (): Promise<never> => {
    throw new StoreError('gave up after 10 s waiting for process 7: try again when that is done')
  }
  readOnly = await startServer({ store: graph.store, port: 0, handlers: [uploadHandler({ store: graph.store })] })
  busy = await startServer({ store: graph.store, port: 0, handlers: [uploadHandler({ store: graph.store, lend })] })
  servers.push(readOnly, busy)
})
afterAll(async () => {
  for (const server of servers) await server.close()
  await close()
})

interface Reply {
  readonly data?: { draft: { document: { date?: string }; statements: { predicate: string }[] }; known: boolean }
  readonly errors?: { readonly message: string; readonly extensions: { readonly code: string } }[]
}
const post = async (server: RunningServer, search: string, body: string, headers = {}) => {
  const response = await fetch(`${server.url}/upload${search}`, { method: 'POST', body, headers })
  return { status: response.status, ...((await response.json()) as Reply) }
}

test('reads without keeping, with what the sender knows of the text', async () => {
  const { data } = await post(readOnly, '?date=2025-03-04', TEXT)
  expect(data!.draft.document.date).toBe('2025-03-04')
  expect(data!.draft.statements.map((s) => s.predicate)).toContain('MET_WITH')
  expect(data!.known).toBe(false)
})

test.each([
  ['?keep=1', TEXT, 403, 'FORBIDDEN', /only reads: start it with `chancery serve --write`/],
  ['?date=soon', TEXT, 400, 'BAD_USER_INPUT', /date is written 2024-08-26/],
  ['?name=a.docx', TEXT, 415, 'BAD_USER_INPUT', /a\.docx was not read: no loader for \.docx; \.txt/],
  ['?name=a.txt', '', 422, 'BAD_USER_INPUT', /^a\.txt is empty/],
  ['?name=a.txt', 'x'.repeat(UPLOAD_LIMIT + 1), 413, 'LIMIT_EXCEEDED', /over 2 MB: read it with `chancery ingest`/],
])('%s is refused in one line (%#)', async (search, body, status, code, message) => {
  const reply = await post(readOnly, search, body)
  expect(reply.status).toBe(status)
  expect(reply.errors![0]!.extensions.code).toBe(code)
  expect(reply.errors![0]!.message).toMatch(message)
})

test('a store that cannot be written says so, and a page of elsewhere is refused', async () => {
  const reply = await post(busy, '?keep=1', TEXT)
  expect(reply.status).toBe(503)
  expect(reply.errors![0]!.message).toBe(
    'the pasted text was not kept: gave up after 10 s waiting for process 7: try again when that is done',
  )
  expect((await post(busy, '', TEXT, { origin: 'https://example.org' })).status).toBe(403)
})
