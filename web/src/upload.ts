// What the server reads on the spot, and keeps where it may. Files wait here on their way from the start page to their own.
import type { Draft } from '../../ingest/types.ts'
import { AskError, forget } from './client.ts'

export interface Sent {
  /** A file's name; empty for a pasted text. */
  readonly name: string
  readonly body: Blob
}

/** What the person knows of a text; wins over what the text says of itself. Empty where not told. */
export interface About {
  readonly title: string
  readonly date: string
  readonly publisher: string
  readonly uri: string
}

export interface Terms {
  readonly writable: boolean
  /** Why nothing can be kept, where that is so. */
  readonly why?: string
  /** Bytes. */
  readonly limit: number
  readonly extensions: readonly string[]
}

let waiting: readonly Sent[] = []
export const hand = (sent: readonly Sent[]): void => void (waiting = [...waiting, ...sent])
export function taken(): readonly Sent[] {
  const all = waiting
  waiting = []
  return all
}

export const pasted = (text: string): Sent => ({ name: '', body: new Blob([text], { type: 'text/plain' }) })

async function call<T>(path: string, options?: RequestInit): Promise<T> {
  let reply: { data?: T; errors?: { message: string; extensions: { code: string } }[] }
  try {
    reply = (await (await fetch(path, options)).json()) as typeof reply
  } catch (error) {
    if (options?.signal?.aborted) throw error
    throw new AskError('The server does not answer. Is chancery still running?', 'OFFLINE')
  }
  const [first] = reply.errors ?? []
  if (first) throw new AskError(first.message, first.extensions.code)
  return reply.data!
}

const at = ({ name }: Sent, about: About, keep?: string): string => {
  const all = { name, keep: keep ?? '', ...about }
  return `/upload?${new URLSearchParams(Object.entries(all).filter(([, value]) => value !== ''))}`
}

/** Each throws `AskError` with one line that says what to do. */
export const terms = (): Promise<Terms> => call('/upload')
export const read = (sent: Sent, about: About, signal: AbortSignal): Promise<{ draft: Draft; known: boolean }> =>
  call(at(sent, about), { method: 'POST', body: sent.body, signal })
export async function keep(sent: Sent, about: About): Promise<string> {
  const { id } = await call<{ id: string }>(at(sent, about, '1'), { method: 'POST', body: sent.body })
  forget()
  return id
}
