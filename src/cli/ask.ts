// Asks the graph the way everybody else does, by GraphQL, and turns its errors into one line.
import type { Store } from '../store/store.ts'
import { CommandError } from './command.ts'
import { plain } from './output.ts'

/** A statement as the plain commands show it. */
export interface Said {
  readonly id: string
  readonly quote: string
  readonly sentence: string
  readonly start: number
  readonly end: number
  readonly rule: string
  readonly confidence: number
  readonly modality: string
  readonly document: {
    readonly id: string
    readonly name: string
    readonly date?: string | null
    readonly uri?: string | null
  }
}

export const SAID = `fragment Said on Statement {
  id quote sentence start end rule confidence modality
  document { id name date uri }
}`

/** The parts of a relation that a line about it needs. */
export interface Related {
  readonly id: string
  readonly type: string
  readonly source: { readonly id: string }
  readonly other: Thing
  readonly confidence: number
  readonly modality: string
  readonly properties: readonly { readonly name: string; readonly value: unknown }[]
  readonly evidence: readonly Said[]
}

export interface Thing {
  readonly id: string
  readonly type: string
  readonly name: string
  readonly startDate?: string | null
  readonly endDate?: string | null
  readonly status?: string | null
}

export const RELATED = `fragment Related on Relation {
  id type confidence modality
  source { id }
  other { ...Thing }
  properties { name value }
  evidence(first: 2) { ...Said }
}
fragment Thing on Node {
  id type name
  ... on Event { startDate endDate status }
}
${SAID}`

/** Throws `CommandError` with what the graph answers where it cannot: not found, ambiguous with the candidates, bad input. */
export async function ask<T>(store: Store, operation: string, variables: Record<string, unknown>): Promise<T> {
  const { executeQuery } = await import('../graphql/execute.ts')
  const { data, errors } = await executeQuery(store, operation, variables)
  const [first] = errors ?? []
  if (!first) return data as T
  const { code, candidates } = (first.extensions ?? {}) as {
    code?: string
    candidates?: readonly { id: string; name: string; type: string; documents: number }[]
  }
  if (code === 'AMBIGUOUS' && candidates)
    throw new CommandError(
      `that is the name of ${candidates.length} things, say which by its id: ${candidates.map((c) => `${plain(c.name)} (${c.id})`).join(', ')}`,
    )
  throw new CommandError(plain(first.message))
}
