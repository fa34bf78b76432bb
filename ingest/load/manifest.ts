// A JSONL manifest: one document a line, by path or by text, with what is known about it.
import { z } from 'zod'
import type { Given } from '../../src/ontology/statement.ts'
import { FIELDS } from './given.ts'

/** Line numbers from 1. `path` is as written: relative to the manifest. */
type ManifestEntry =
  | { readonly line: number; readonly path?: string; readonly text?: string; readonly given: Given }
  | { readonly line: number; readonly error: string }

const LINE = z
  .looseObject({ path: z.string().min(1).optional(), text: z.string().optional(), ...FIELDS })
  .refine((v) => (v.path === undefined) !== (v.text === undefined), 'needs either path or text')

/** Longest line read, in bytes; a longer one is an error and the next line goes on. */
const MAX_LINE = 64_000_000

/** The entries of a manifest, bad lines as errors. Reads a stream, so that a manifest may be larger than memory. */
export async function* readManifest(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  maxLine = MAX_LINE,
): AsyncGenerator<ManifestEntry> {
  let line = 0
  for await (const bytes of linesOf(chunks, maxLine)) {
    line++
    if (bytes === undefined) {
      yield { line, error: `the line is over ${maxLine} bytes` }
      continue
    }
    let source: string
    try {
      source = new TextDecoder('utf-8', { fatal: true }).decode(bytes).trim()
    } catch {
      yield { line, error: 'is not valid UTF-8' }
      continue
    }
    if (source !== '') yield parseLine(source, line)
  }
}

function parseLine(source: string, line: number): ManifestEntry {
  let value: unknown
  try {
    value = JSON.parse(source)
  } catch {
    return { line, error: 'is not JSON' }
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { line, error: 'is not a JSON object' }
  const result = LINE.safeParse(value)
  if (!result.success) {
    const issue = result.error.issues[0]!
    const name = issue.path.join('.')
    return { line, error: name && !issue.message.startsWith(name) ? `${name}: ${issue.message}` : issue.message }
  }
  const { path, text, title, date, uri, publisher, kind, authors } = result.data
  const given = Object.fromEntries(
    Object.entries({ title, date, uri, publisher, kind, authors }).filter(([, v]) => v !== undefined),
  ) as Given
  return { line, ...(path === undefined ? {} : { path }), ...(text === undefined ? {} : { text }), given }
}

/** Lines without their line feed; `undefined` for one that is too long. */
async function* linesOf(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  maxLine: number,
): AsyncGenerator<Uint8Array | undefined> {
  let held: Uint8Array[] = []
  let length = 0
  const flush = (): Uint8Array | undefined => {
    const whole = length > maxLine ? undefined : held.length === 1 ? held[0] : Buffer.concat(held)
    held = []
    length = 0
    return whole
  }
  for await (const chunk of chunks) {
    let at = 0
    for (let stop = chunk.indexOf(10); stop >= 0; stop = chunk.indexOf(10, at)) {
      held.push(chunk.subarray(at, stop))
      length += stop - at
      yield flush()
      at = stop + 1
    }
    length += chunk.length - at
    // the rest of an overlong line is counted, not kept
    if (length > maxLine) held = []
    else if (at < chunk.length) held.push(chunk.subarray(at))
  }
  if (length > 0) yield flush()
}
