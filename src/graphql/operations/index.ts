// The operations behind the plain commands. They are also the examples of the query page.
import { readFileSync } from 'node:fs'

const FILES = {
  CoChairs: 'co-chairs',
  Person: 'person',
  Event: 'event',
  Series: 'series',
  Path: 'path',
  Explain: 'explain',
  Stats: 'stats',
} as const

type OperationName = keyof typeof FILES
export const OPERATION_NAMES = Object.keys(FILES) as OperationName[]

/** The text of a stored operation. */
export const operation = (name: OperationName): string =>
  readFileSync(new URL(`${FILES[name]}.graphql`, import.meta.url), 'utf8')
