// The explorer's built files, served from the same origin as the API. The pages of the explorer are one document.
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Handler } from './handlers.ts'

/** Where the explorer is built to. */
export const WEB = fileURLToPath(new URL('../../web/dist/', import.meta.url))

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** The screens, as their addresses begin. */
const SCREENS = /^\/(?:$|(?:search|graph|co-chairs|path|read)$|(?:entity|series|document)\/)/

// Text of documents is never markup here; should it ever be, nothing of it runs and nothing leaves for elsewhere.
// `data:` is where the drawing's signs are read from, `blob:` where pictures to be saved are.
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self' data:; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** Serves a folder of built files, and its `index.html` for every screen; to a browser also where there is none, with 404. Leaves alone what is not there. */
export function staticHandler(folder: string = WEB): Handler {
  return async (path, request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return false
    let wanted: string
    // Who types an address into a browser is told by a page of the explorer that there is none, not by JSON.
    const lost =
      !SCREENS.test(path) && /^\/(?!query$)[\w-]+$/.test(path) && /\btext\/html\b/.test(request.headers.accept ?? '')
    try {
      wanted = lost || SCREENS.test(path) ? 'index.html' : decodeURIComponent(path).slice(1)
    } catch {
      return false
    }
    const type = TYPES[extname(wanted)]
    const file = normalize(join(folder, wanted))
    if (!type || wanted.includes('\0') || !file.startsWith(normalize(folder + sep))) return false
    const found = await stat(file).catch(() => undefined)
    if (!found?.isFile()) return false
    response.writeHead(lost ? 404 : 200, {
      'content-type': type,
      'content-length': found.size,
      // The names of built files change with what is in them; that of the page does not.
      'cache-control': wanted.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      'content-security-policy': POLICY,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'x-frame-options': 'DENY',
    })
    if (request.method === 'HEAD') response.end()
    else
      createReadStream(file)
        .on('error', () => response.destroy())
        .pipe(response)
    return true
  }
}
