// Cursors of pages: opaque outside, a list of sort values inside.
import { StoreError, type Page } from './store.ts'

export const toCursor = (values: readonly (string | number | null)[]): string =>
  Buffer.from(JSON.stringify(values)).toString('base64url')

/** The sort values behind a cursor of `length` values; null without one. Throws `StoreError` on anything that is no cursor of ours. */
export function fromCursor(cursor: string | undefined, length: number): (string | number | null)[] | null {
  if (cursor === undefined) return null
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    if (Array.isArray(values) && values.length === length && values.every((v) => v === null || typeof v !== 'object'))
      return values
  } catch {
    // Told below, in the same words.
  }
  throw new StoreError(`"${cursor}" is no cursor of this list: take one that a page gave`)
}

/** A page of `first` things, from rows of which one more was asked for; where that one is there, the sort values of the last thing make a cursor. */
export function pageOf<R, T>(
  rows: readonly R[],
  first: number,
  total: number,
  make: (row: R) => T,
  place: (thing: T) => readonly (string | number | null)[],
): Page<T> {
  const items = rows.slice(0, first).map(make)
  const last = items.at(-1)
  return { items, ...(rows.length > first && last && { next: toCursor(place(last)) }), total }
}
