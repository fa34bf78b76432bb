// One POST a question, to the server that this page came from.
import { useCallback, useEffect, useState } from 'react'
import type { EntityType, Operation } from './operations.generated.ts'

export interface Near {
  readonly id: string
  readonly type: EntityType
  readonly name: string
  readonly documents: number
}

export class AskError extends Error {
  override name = 'AskError'
  readonly code: string
  /** Names that are near, or things that share the name. */
  readonly near: readonly Near[]
  constructor(message: string, code: string, near: readonly Near[] = []) {
    super(message)
    this.code = code
    this.near = near
  }
}

interface Reply<T> {
  readonly data?: T | null
  readonly errors?: readonly {
    readonly message: string
    readonly extensions?: {
      readonly code?: string
      readonly suggestions?: readonly Near[]
      readonly candidates?: readonly Near[]
    }
  }[]
}

/** Throws `AskError`; its code is `OFFLINE` where the server does not answer. */
export async function ask<T, V>({ name, text }: Operation<T, V>, variables: V, signal?: AbortSignal): Promise<T> {
  let reply: Reply<T>
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ operationName: name, query: text, variables }),
      ...(signal && { signal }),
    })
    reply = (await response.json()) as Reply<T>
  } catch (error) {
    if (signal?.aborted) throw error
    throw new AskError('The server does not answer. Is chancery still running?', 'OFFLINE')
  }
  const [first] = reply.errors ?? []
  if (first) {
    const { code = 'FAILED', suggestions, candidates } = first.extensions ?? {}
    throw new AskError(first.message, code, candidates ?? suggestions ?? [])
  }
  if (!reply.data) throw new AskError('The server gave an answer that cannot be read.', 'FAILED')
  return reply.data
}

export type Asked<T> =
  | { readonly state: 'loading'; readonly data?: T }
  | { readonly state: 'done'; readonly data: T }
  | { readonly state: 'failed'; readonly error: AskError; readonly data?: T }

const KEPT = 60
const answers = new Map<string, unknown>()

/** Asks when the variables change; null asks nothing. What was answered before is shown at once, so that Back is quick. */
export function useAsk<T, V>(operation: Operation<T, V>, variables: V | null): Asked<T> & { retry(): void } {
  const key = variables === null ? '' : `${operation.name} ${JSON.stringify(variables)}`
  const [attempt, setAttempt] = useState(0)
  const [held, setHeld] = useState<{ key: string; asked: Asked<T> }>({ key: '', asked: { state: 'loading' } })
  useEffect(() => {
    if (variables === null || answers.has(key)) return
    const stop = new AbortController()
    ask(operation, variables, stop.signal).then(
      (data) => {
        answers.set(key, data)
        if (answers.size > KEPT) answers.delete(answers.keys().next().value!)
        setHeld({ key, asked: { state: 'done', data } })
      },
      (error: AskError) => {
        if (!stop.signal.aborted) setHeld({ key, asked: { state: 'failed', error } })
      },
    )
    return () => stop.abort()
    // The key stands for the operation and its variables.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key, attempt])
  const retry = useCallback(() => {
    setHeld({ key: '', asked: { state: 'loading' } })
    setAttempt((n) => n + 1)
  }, [])
  const known = answers.get(key) as T | undefined
  if (known !== undefined) return { state: 'done', data: known, retry }
  if (held.key === key) return { ...held.asked, retry }
  return { state: 'loading', retry }
}

/** The graph has changed: what was answered before no longer holds. */
export const forget = (): void => answers.clear()
