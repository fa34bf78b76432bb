// A page to ask from, for those who develop: no framework, nothing from elsewhere.
import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { typeDefs } from './apollo.ts'
import type { Handler } from './handlers.ts'
import { operation, OPERATION_NAMES } from './operations/index.ts'
import { send } from './respond.ts'

export const queryPageHandler: Handler = (path, request, response) => {
  if (request.method !== 'GET') return false
  if (path === '/schema.graphql') {
    send(response, 200, typeDefs, { 'content-type': 'text/plain; charset=utf-8' })
    return true
  }
  // At `/` only where nothing else is served there: the explorer is asked first.
  if (path !== '/' && path !== '/query') return false
  const nonce = randomBytes(16).toString('base64url')
  const examples = Object.fromEntries(OPERATION_NAMES.map((name) => [name, operation(name)]))
  // `<` is written so that no text of an example can end the script it stands in.
  const json = JSON.stringify(examples).replaceAll('<', '\\u003c')
  const page = readFileSync(new URL('query-page.html', import.meta.url), 'utf8')
    .replaceAll('NONCE', nonce)
    .replace('EXAMPLES', () => json)
  const policy = `default-src 'none'; connect-src 'self'; img-src data:; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`
  send(response, 200, page, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy })
  return true
}
