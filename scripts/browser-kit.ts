// `npm run browser`: hands the files of browser/ to Neo4j Browser until Ctrl-C. It takes a style or a guide from an address only, and
// only from one that allows it.
import { createReadStream } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const TYPES: Readonly<Record<string, string>> = {
  '/style.grass': 'text/plain; charset=utf-8',
  '/scripts.zip': 'application/zip',
  '/guide.html': 'text/html; charset=utf-8',
  '/guide.adoc': 'text/plain; charset=utf-8',
}

const OPEN = { 'access-control-allow-origin': '*' }

/** Serves the four files of the kit on this machine, and nothing else. They hold no data, so any page may read them. */
export async function serveKit(port = 7475): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const type = TYPES[path]
    if (request.method === 'OPTIONS' && type) {
      // Neo4j Browser asks first, for the sake of a header of its own.
      response.writeHead(204, {
        ...OPEN,
        'access-control-allow-headers': request.headers['access-control-request-headers'],
      })
      response.end()
      return
    }
    if (request.method !== 'GET' || !type) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end(`There is ${Object.keys(TYPES).join(', ')}.\n`)
      return
    }
    response.writeHead(200, {
      'content-type': type,
      ...OPEN,
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      ...(extname(path) === '.zip' && { 'content-disposition': 'attachment' }),
    })
    createReadStream(fileURLToPath(new URL(`../browser${path}`, import.meta.url))).pipe(response)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return {
    // By its name: Neo4j Browser takes guides from localhost, not from 127.0.0.1.
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  }
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '7475' } } })
  try {
    const { url, close } = await serveKit(Number(values.port))
    console.log(`In Neo4j Browser:
  :style ${url}/style.grass
  :play ${url}/guide.html
Saved Cypher: drop browser/scripts.zip on its window. Ctrl-C ends this.`)
    process.once('SIGINT', () => void close()).once('SIGTERM', () => void close())
  } catch (error) {
    console.error(`The kit cannot be served: ${(error as Error).message}`)
    process.exitCode = 1
  }
}
