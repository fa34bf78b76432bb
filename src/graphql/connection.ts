// Pages of a store as Relay connections. A store gives one cursor for a page; a cursor for each item is that of its page and how
// many items of the page to leave out.
import { badInput } from '../answers/errors.ts'
import type { Page, PageRequest } from '../store/store.ts'

export interface ConnectionParent<T> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
  readonly totalCount: number
}

interface Position {
  /** Cursor of the store at which the page began. */
  readonly page?: string
  readonly skip: number
}

const encode = ({ page, skip }: Position) => Buffer.from(JSON.stringify([page ?? null, skip])).toString('base64url')

function decode(cursor: string): Position {
  try {
    const [page, skip] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [unknown, unknown]
    if (
      (page === null || typeof page === 'string') &&
      Number.isInteger(skip) &&
      (skip as number) >= 0 &&
      (skip as number) <= 100
    )
      return { page: page ?? undefined, skip: skip as number }
  } catch {
    // Falls through to the error that says what to do.
  }
  throw badInput(
    '`after` takes a cursor of an earlier answer (`edges { cursor }` or `pageInfo { endCursor }`) and nothing else.',
  )
}

/** Asks a store for a page and dresses it as a connection. `after` is a cursor that this function gave. */
export async function connection<T>(
  first: number,
  after: string | null | undefined,
  ask: (page: PageRequest) => Promise<Page<T>>,
): Promise<ConnectionParent<T>> {
  const { page, skip } = after ? decode(after) : { page: undefined, skip: 0 }
  const found = await ask({ first: skip + first, after: page })
  const items = found.items.slice(skip)
  const last = items.length - 1
  const edges = items.map((node, i) => ({
    cursor:
      i === last && found.next !== undefined
        ? encode({ page: found.next, skip: 0 })
        : encode({ page, skip: skip + i + 1 }),
    node,
  }))
  return {
    edges,
    pageInfo: {
      hasNextPage: found.next !== undefined,
      hasPreviousPage: !!after,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: found.total,
  }
}
