// From what a user names (files, folders, patterns, `-`, manifests) to the documents to read, one after the other.
import { createReadStream, type Dirent } from 'node:fs'
import { glob, readdir, realpath, stat } from 'node:fs/promises'
import { basename, dirname, extname, join, relative, resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import type { Given } from '../src/ontology/statement.ts'
import { mediaTypeOf } from './load/index.ts'

/** A document to be read. Exactly one of `path` and `bytes` is there. */
export interface Candidate {
  /** What messages call it: `docs/a.txt`, `docs/list.jsonl:12`, `standard input`. */
  readonly label: string
  /** Names the source in the store: a file URL or the address that a manifest gives. */
  readonly uri: string
  /** Name without folder and extension. */
  readonly base: string
  /** Absolute. */
  readonly path?: string
  readonly bytes?: Uint8Array
  readonly mediaType?: string
  readonly given: Given
  /** The same `uri` with another text is a new version. Not so for a manifest's line without an address. */
  readonly versioned: boolean
}

export interface Skipped {
  readonly label: string
  readonly why: string
}

/** What was found under the names that the user gave, before anything is opened. */
export interface Plan {
  /** Absolute paths, without doubles. */
  readonly files: readonly string[]
  readonly manifests: readonly string[]
  readonly stdin: boolean
  readonly skipped: readonly Skipped[]
}

const MANIFEST = /\.(jsonl|ndjson)$/i
const GLOB = /[*?[\]{}]/

/** Folders are walked in order of name; hidden files and `node_modules` are passed over. */
export async function plan(words: readonly string[], cwd = process.cwd()): Promise<Plan> {
  const found = { files: new Set<string>(), manifests: new Set<string>(), stdin: false, skipped: [] as Skipped[] }
  const skip = (path: string, why: string): void => void found.skipped.push({ label: label(path, cwd), why })
  const take = (path: string, named: boolean): void => {
    if (MANIFEST.test(path)) found.manifests.add(path)
    else if (mediaTypeOf(path) || named) found.files.add(path)
    else skip(path, `no loader for ${extname(path) || 'a file without an extension'}`)
  }
  const walk = async (folder: string, above: readonly string[]): Promise<void> => {
    const real = await realpath(folder)
    if (above.includes(real)) return
    const entries = await readdir(folder, { withFileTypes: true })
    for (const entry of entries.sort(byName)) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
      await visit(join(folder, entry.name), false, [...above, real])
    }
  }
  const visit = async (path: string, named: boolean, above: readonly string[]): Promise<void> => {
    try {
      const what = await stat(path)
      if (what.isDirectory()) await walk(path, above)
      else if (what.isFile()) take(path, named)
      else skip(path, 'not a file')
    } catch (error) {
      skip(path, systemReason(error))
    }
  }
  for (const word of words) {
    if (word === '-') found.stdin = true
    else if (GLOB.test(word) && !(await stat(resolve(cwd, word)).catch(() => null))) {
      const matches = (await Array.fromAsync(glob(word, { cwd }))).sort()
      if (!matches.length) found.skipped.push({ label: word, why: 'no file matches' })
      for (const match of matches) await visit(resolve(cwd, match), true, [])
    } else await visit(resolve(cwd, word), true, [])
  }
  return { ...found, files: [...found.files], manifests: [...found.manifests] }
}

/** How many documents a plan promises; lines of a manifest are counted without parsing them. */
export async function expectedCount(plan: Plan): Promise<number> {
  let lines = 0
  for (const manifest of plan.manifests)
    try {
      for await (const chunk of createReadStream(manifest)) for (const byte of chunk as Buffer) if (byte === 10) lines++
    } catch {
      // It is reported where it is read.
    }
  return plan.files.length + lines + (plan.stdin ? 1 : 0)
}

/** The documents of a plan; what cannot be a document comes out as skipped, and the rest goes on. */
export async function* candidates(
  plan: Plan,
  stdin: Readable,
  cwd = process.cwd(),
): AsyncGenerator<Candidate | Skipped> {
  yield* plan.skipped
  for (const path of plan.files) yield fromFile(path, {}, label(path, cwd))
  for (const manifest of plan.manifests)
    yield* fromManifest(createReadStream(manifest), manifest, label(manifest, cwd), dirname(manifest))
  if (plan.stdin) yield* fromStdin(stdin, cwd)
}

/** A manifest is read line by line, however long it is; anything else is one document. */
async function* fromStdin(stdin: Readable, cwd: string): AsyncGenerator<Candidate | Skipped> {
  const chunks = stdin[Symbol.asyncIterator]() as AsyncIterator<Buffer>
  const head: Buffer[] = []
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
    head.push(next.value)
    if (firstLine(head) !== undefined) break
  }
  const all = (async function* () {
    yield* head
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value
  })()
  if (looksLikeManifest(head)) yield* fromManifest(all, join(cwd, '-'), 'standard input', cwd)
  else {
    const bytes = Buffer.concat(await Array.fromAsync(all))
    yield { label: 'standard input', uri: 'stdin:', base: 'stdin', bytes, given: {}, versioned: false }
  }
}

/** The first line with something on it, once all of it is there. */
function firstLine(head: readonly Buffer[]): string | undefined {
  const text = Buffer.concat(head).toString('utf8').trimStart()
  return text.includes('\n') ? text.slice(0, text.indexOf('\n')) : undefined
}

function looksLikeManifest(head: readonly Buffer[]): boolean {
  try {
    const value: unknown = JSON.parse(firstLine(head) ?? Buffer.concat(head).toString('utf8'))
    return typeof value === 'object' && value !== null && ('text' in value || 'path' in value)
  } catch {
    return false
  }
}

async function* fromManifest(
  chunks: AsyncIterable<Buffer> | Iterable<Buffer>,
  path: string,
  name: string,
  folder: string,
): AsyncGenerator<Candidate | Skipped> {
  try {
    // with the checks of its fields it takes longer to load than all the rest of this file
    const { readManifest } = await import('./load/manifest.ts')
    for await (const entry of readManifest(chunks)) {
      const where = `${name}:${entry.line}`
      if ('error' in entry) yield { label: where, why: entry.error }
      else if (entry.path !== undefined) yield fromFile(resolve(folder, entry.path), entry.given, where)
      else
        yield {
          label: where,
          uri: entry.given.uri ?? `${pathToFileURL(path)}#${entry.line}`,
          base: entry.given.uri ? baseOf(entry.given.uri) : `${baseOf(path)}-${entry.line}`,
          bytes: Buffer.from(entry.text!, 'utf8'),
          mediaType: 'text/plain',
          given: entry.given,
          versioned: entry.given.uri !== undefined,
        }
    }
  } catch (error) {
    yield { label: name, why: systemReason(error) }
  }
}

const fromFile = (path: string, given: Given, name: string): Candidate => ({
  label: name,
  uri: pathToFileURL(path).href,
  base: baseOf(path),
  path,
  given,
  versioned: true,
})

/** `docs/seed-003.txt` → `seed-003`; of an address the last part of its path. */
function baseOf(path: string): string {
  const last = basename(path.replace(/[?#].*$/, '').replace(/\/+$/, ''))
  return last.slice(0, last.length - extname(last).length) || 'document'
}

function label(path: string, cwd: string): string {
  const short = relative(cwd, path)
  return short && !short.startsWith('..') ? short : path
}

const byName = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : 1)

/** Why the system refused, in words that tell what to do. */
export function systemReason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'ENOENT') return 'there is no such file or folder'
  if (code === 'EACCES' || code === 'EPERM') return 'cannot be read: permission denied'
  if (code === 'ELOOP') return 'a symbolic link that leads to itself'
  return (error as Error).message
}
