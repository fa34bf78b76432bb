// The server as a client meets it: what it answers, what it refuses, and how it stops.
import { createServer, request } from 'node:http'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ServerError, startServer } from '../../src/graphql/server.ts'
import type { RunningServer, ServerOptions } from '../../src/graphql/server.ts'
import type { Store } from '../../src/store/store.ts'
import { openGraph } from './graph.ts'
import type { Answer } from './graph.ts'

let store: Store
let close: () => Promise<void>
let server: RunningServer
let dev: RunningServer
const logged: string[] = []
const start = (options: Partial<ServerOptions> = {}) =>
  startServer({ store, port: 0, log: (line) => logged.push(line), ...options })

beforeAll(async () => {
  ;({ store, close } = await openGraph())
  ;[server, dev] = await Promise.all([start(), start({ dev: true })])
})
afterAll(async () => {
  await Promise.all([server.close(), dev.close()])
  await close()
})

interface Ask {
  method?: string
  path?: string
  headers?: Record<string, string>
  body?: string
  of?: RunningServer
}
/** By `node:http`, as `fetch` sets `Host` itself. */
function send({ method = 'POST', path = '/graphql', headers = {}, body, of = server }: Ask) {
  return new Promise<{ status: number; headers: Record<string, unknown>; text: string; json: Answer }>(
    (resolve, reject) => {
      const call = request(
        {
          host: '127.0.0.1',
          port: of.port,
          agent: false,
          method,
          path,
          headers: { 'content-type': 'application/json', ...headers },
        },
        async (response) => {
          let text = ''
          for await (const chunk of response.setEncoding('utf8')) text += chunk
          const isJson = /json/.test(String(response.headers['content-type']))
          resolve({
            status: response.statusCode!,
            headers: response.headers,
            text,
            json: isJson ? JSON.parse(text) : null,
          })
        },
      )
      call.on('error', reject)
      call.end(body)
    },
  )
}
const post = (query: string, more: Omit<Ask, 'body'> = {}) => send({ body: JSON.stringify({ query }), ...more })
const code = (answer: { json: Answer }) => answer.json.errors[0].extensions.code

const at = (host: string) => post('{ stats { documents } }', { headers: { host } })
const from = (origin: string) => post('{ stats { documents } }', { headers: { origin } })

describe('answers', () => {
  test('a query, as JSON', async () => {
    const answer = await post('{ country(name: "chile") { name } }')
    expect(answer.status).toBe(200)
    expect(answer.json).toEqual({ data: { country: { name: 'Chile' } } })
    expect(answer.headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' })
    expect(answer.headers['access-control-allow-origin']).toBeUndefined()
  })

  test('errors with their codes', async () => {
    const missing = await post('{ person(name: "Zebulon") { id } }')
    expect([missing.status, code(missing)]).toEqual([200, 'NOT_FOUND'])
    const large = await post('{ entities(first: 500) { totalCount } }')
    expect([large.status, code(large)]).toEqual([400, 'LIMIT_EXCEEDED'])
    expect((await post('{ person(')).status).toBe(400)
  })

  test('its health, and that of its store', async () => {
    expect(await send({ method: 'GET', path: '/health' })).toMatchObject({ status: 200, json: { status: 'ok' } })
    const ill = await start({ store: { ...store, nodes: () => Promise.reject(new Error('gone')) } })
    expect((await send({ method: 'GET', path: '/health', of: ill })).status).toBe(503)
    await ill.close()
  })
})

describe('refuses', () => {
  test('any other way of asking', async () => {
    const get = await send({ method: 'GET', path: '/graphql?query={stats{documents}}' })
    expect([get.status, get.headers.allow]).toEqual([405, 'POST'])
    expect((await send({ method: 'GET', path: '/elsewhere' })).status).toBe(404)
    expect((await send({ body: 'not json' })).status).toBe(400)
    expect((await send({ body: '' })).status).toBe(400)
    const batch = await send({ body: JSON.stringify([{ query: '{ stats { documents } }' }]) })
    expect([batch.status, batch.json.errors[0].message]).toEqual([400, 'Operation batching disabled.'])
  })

  test('what a form of another site could send without asking', async () => {
    const form = await post('{ stats { documents } }', { headers: { 'content-type': 'text/plain' } })
    expect(form.status).toBe(400)
    expect(form.json.data).toBeUndefined()
  })

  test('a name that is not of this machine, and pages of other sites', async () => {
    expect((await at(`localhost:${server.port}`)).status).toBe(200)
    expect((await at(`[::1]:${server.port}`)).status).toBe(200)
    for (const host of [
      `rebound.example:${server.port}`,
      'localhost:1',
      'localhost',
      `127.0.0.1.example:${server.port}`,
    ])
      expect([host, (await at(host)).status]).toEqual([host, 403])
    expect((await from(server.url)).status).toBe(200)
    for (const origin of ['https://other.example', 'null', 'http://localhost:1']) {
      const answer = await from(origin)
      expect([origin, answer.status, code(answer)]).toEqual([origin, 403, 'FORBIDDEN'])
    }
  })

  test('a request that is too long, saying the limit', async () => {
    const answer = await post(`{ stats { documents } } # ${'x'.repeat(100_000)}`)
    expect(answer.status).toBe(413)
    expect(answer.json.errors[0].extensions).toEqual({ code: 'LIMIT_EXCEEDED', limit: { name: 'body', max: 100_000 } })
    expect((await post('{ stats { documents } }')).status).toBe(200)
  })

  test('to wait for an answer that does not come', async () => {
    const stuck = await start({ timeout: 50, store: { ...store, stats: () => new Promise(() => {}) } })
    const answer = await post('{ stats { documents } }', { of: stuck })
    expect(answer.status).toBe(503)
    expect(answer.json.errors[0].extensions).toEqual({ code: 'LIMIT_EXCEEDED', limit: { name: 'time', max: 50 } })
    await stuck.close()
  })

  test('to listen where others could reach it', async () => {
    for (const host of ['0.0.0.0', '::', '192.168.1.10', 'example.org'])
      await expect(start({ host })).rejects.toThrow(
        new RegExp(`no authentication.*instead of ${host.replaceAll('.', '\\.')}`),
      )
    await expect(start({ host: '0.0.0.0' })).rejects.toBeInstanceOf(ServerError)
  })
})

describe('without --dev', () => {
  test('there is no introspection, no page and no stack', async () => {
    expect(code(await post('{ __schema { queryType { name } } }'))).toBe('GRAPHQL_VALIDATION_FAILED')
    expect((await send({ method: 'GET', path: '/' })).status).toBe(404)
    expect((await send({ method: 'GET', path: '/schema.graphql' })).status).toBe(404)
    const masked = await start({ store: { ...store, stats: () => Promise.reject(new Error('inner detail')) } })
    const answer = await post('{ stats { documents } }', { of: masked })
    await masked.close()
    expect(answer.text).not.toContain('inner detail')
    const { id } = answer.json.errors[0].extensions
    expect(logged.find((line) => line.includes(id))).toContain('inner detail')
  })
})

describe('with --dev', () => {
  test('there are introspection, the schema, and a page that loads nothing from elsewhere', async () => {
    expect(
      (await post('{ schema: __schema { queryType { name } } }', { of: dev })).json.data.schema.queryType.name,
    ).toBe('Query')
    expect((await send({ method: 'GET', path: '/schema.graphql', of: dev })).text).toContain('type Query {')
    const page = await send({ method: 'GET', path: '/', of: dev })
    expect(page.status).toBe(200)
    expect(page.text).not.toMatch(/(?:src|href)="(?:https?:)?\/\//)
    const policy = String(page.headers['content-security-policy'])
    expect(policy).toContain("default-src 'none'")
    const nonce = /script-src 'nonce-([^']+)'/.exec(policy)![1]
    expect(page.text.match(/<script [^>]*nonce="([^"]+)"/g)).toHaveLength(2)
    for (const [, used] of page.text.matchAll(/<(?:script|style) [^>]*nonce="([^"]+)"/g)) expect(used).toBe(nonce)
    const examples = JSON.parse(/type="application\/json"[^>]*>([^]*?)<\/script>/.exec(page.text)![1]!)
    for (const query of Object.values(examples) as string[]) expect(query).toContain('query ')
  })
})

describe('its port', () => {
  test('taken: an error, or the next free one', async () => {
    const first = createServer()
    await new Promise<void>((resolve) => first.listen(0, '127.0.0.1', resolve))
    const { port } = first.address() as { port: number }
    await expect(start({ port })).rejects.toThrow(`Port ${port} is taken: choose another with --port.`)
    const next = await start({ port, findFree: true })
    expect(next.port).toBeGreaterThan(port)
    expect((await post('{ stats { documents } }', { of: next })).status).toBe(200)
    await next.close()
    await new Promise((resolve) => first.close(resolve))
  })
})

describe('closing', () => {
  test('lets an answer under way end, and takes no more', async () => {
    const held = Promise.withResolvers<void>()
    const began = Promise.withResolvers<void>()
    const slow = await start({
      store: {
        ...store,
        stats: async () => {
          began.resolve()
          await held.promise
          return store.stats()
        },
      },
    })
    const answer = post('{ stats { documents } }', { of: slow })
    await began.promise
    const closed = slow.close()
    held.resolve()
    expect((await answer).json.data.stats.documents).toBe(3)
    await closed
    await expect(post('{ stats { documents } }', { of: slow })).rejects.toThrow('ECONNREFUSED')
  })

  test('does not wait for connections that ask nothing', async () => {
    const idle = await start()
    const socket = connect(idle.port, '127.0.0.1')
    await new Promise((resolve) => socket.once('connect', resolve))
    socket.on('error', () => {})
    const began = performance.now()
    await idle.close()
    expect(performance.now() - began).toBeLessThan(2_000)
    socket.destroy()
  })
})

test('what else is to be served is asked after the API', async () => {
  const more = await start({
    handlers: [
      (path, _, response) => {
        if (path !== '/explorer') return false
        response.end('here')
        return true
      },
    ],
  })
  expect((await send({ method: 'GET', path: '/explorer', of: more })).text).toBe('here')
  expect((await post('{ stats { documents } }', { of: more })).status).toBe(200)
  await more.close()
})
