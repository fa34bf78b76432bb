import { mkdirSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningServer, startServer } from '../../src/graphql/server.ts'
import { staticHandler } from '../../src/graphql/static.ts'
import { openGraph } from '../graphql/graph.ts'
import { folder, put } from '../support/cli.ts'

let server: RunningServer
let end: () => Promise<void>

beforeAll(async () => {
  const outside = folder({ 'secret.js': 'secret', 'dist/index.html': '<p>page</p>', 'dist/assets/a.js': 'script' })
  mkdirSync(join(outside, 'dist', 'folder.js'))
  writeFileSync(join(outside, 'dist', 'notes.txt'), 'notes')
  put(outside, 'dist-beside/b.js', 'beside')
  const { store, close } = await openGraph()
  server = await startServer({ store, port: 0, dev: true, handlers: [staticHandler(join(outside, 'dist'))] })
  end = async () => {
    await server.close()
    await close()
  }
})
afterAll(() => end())

/** As it stands: `fetch` would tidy the path first. */
const get = (path: string, method = 'GET', accept = '*/*') =>
  new Promise<{ status: number; body: string; headers: Record<string, unknown> }>((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: server.port, path, method, headers: { accept } }, (response) => {
      let body = ''
      response.setEncoding('utf8').on('data', (text: string) => (body += text))
      response.on('end', () => resolve({ status: response.statusCode!, body, headers: response.headers }))
    })
    asked.on('error', reject).end()
  })

test.each([
  '/',
  '/search?q=x',
  '/entity/person:a%2Bb',
  '/series/x',
  '/document/document:1?s=3',
  '/co-chairs',
  '/path',
  '/graph?ids=a',
])('the explorer answers at %s', async (path) => {
  const { status, body, headers } = await get(path)
  expect([status, body]).toEqual([200, '<p>page</p>'])
  expect(headers['content-security-policy']).toContain("script-src 'self'")
})

test('files are served as what they are, and kept only where their name changes with them', async () => {
  const script = await get('/assets/a.js')
  expect([script.status, script.body, script.headers['content-type']]).toEqual([
    200,
    'script',
    'text/javascript; charset=utf-8',
  ])
  expect(script.headers['cache-control']).toContain('immutable')
  expect((await get('/')).headers['cache-control']).toBe('no-cache')
  const head = await get('/assets/a.js', 'HEAD')
  expect([head.status, head.body, head.headers['content-length']]).toEqual([200, '', '6'])
})

test.each([
  '/../secret.js',
  '/%2e%2e/secret.js',
  '/assets/..%2f..%2fsecret.js',
  '/..%5csecret.js',
  '/../dist-beside/b.js',
  '/a%00.js',
  '/%zz.js',
  '/folder.js',
  '/notes.txt',
  '/none.js',
  '/elsewhere',
])('nothing is at %s', async (path) => expect((await get(path)).status).toBe(404))

test('a browser at an address that is none gets the page that says so, a program gets an error', async () => {
  const html = await get('/elsewhere', 'GET', 'text/html,application/xhtml+xml,*/*;q=0.8')
  expect([html.status, html.body]).toEqual([404, '<p>page</p>'])
  expect((await get('/elsewhere')).body).toContain('NOT_FOUND')
  for (const path of ['/query', '/health', '/graphql'])
    expect((await get(path, 'GET', 'text/html')).body, path).not.toBe('<p>page</p>')
})

test('the API and the query page stay where they are', async () => {
  expect((await get('/query')).body).toContain('<script nonce')
  expect((await get('/health')).status).toBe(200)
  expect((await get('/graphql')).status).toBe(405)
  expect((await get('/', 'POST')).status).toBe(404)
})
