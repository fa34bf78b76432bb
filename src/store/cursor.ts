// Cursors of pages: opaque outside, a list of sort values inside.
import { StoreError } from './store.ts'

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
