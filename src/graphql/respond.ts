import type { ServerResponse } from 'node:http'

const ALWAYS = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
}

export function send(
  response: ServerResponse,
  status: number,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, {
    ...ALWAYS,
    'content-type': 'application/json; charset=utf-8',
    ...headers,
    'content-length': Buffer.byteLength(body),
  })
  response.end(body)
}

/** A refusal in the shape of a GraphQL error, so that clients read it as they read the others. */
export function refuse(
  response: ServerResponse,
  status: number,
  code: string,
  message: string,
  { details, headers }: { details?: object; headers?: Readonly<Record<string, string>> } = {},
): void {
  send(response, status, JSON.stringify({ errors: [{ message, extensions: { code, ...details } }] }), headers)
}
