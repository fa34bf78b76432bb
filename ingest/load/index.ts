// Media type -> loader. A new format is one file and one line in LOADERS.
import { extname } from 'node:path'
import type { Given } from '../../src/ontology/statement.ts'
import type { Loaded } from '../types.ts'
import { LoadError } from './decode.ts'

export { LoadError } from './decode.ts'

export interface LoadOptions {
  /** Only its extension is looked at. */
  readonly path?: string | undefined
  /** Wins over the extension; parameters such as `; charset=` are allowed. */
  readonly mediaType?: string | undefined
  /** What is known beforehand; wins over what the format says. */
  readonly given?: Given | undefined
  /** In bytes. */
  readonly limit?: number | undefined
}

type Loader = (bytes: Uint8Array, options: LoadOptions) => Loaded | Promise<Loaded>

interface Format {
  readonly extensions: readonly string[]
  /** Imported when first needed: a run over plain text never opens an HTML parser. */
  readonly open: () => Promise<Loader>
}

const LOADERS: Readonly<Record<string, Format>> = {
  'text/plain': { extensions: ['.txt', '.text'], open: async () => (await import('./text.ts')).loadText },
  'text/markdown': { extensions: ['.md', '.markdown'], open: async () => (await import('./markdown.ts')).loadMarkdown },
  'text/html': { extensions: ['.html', '.htm', '.xhtml'], open: async () => (await import('./html.ts')).loadHtml },
}

/** What file names may end with, for help and messages. */
export const EXTENSIONS: readonly string[] = Object.values(LOADERS).flatMap((format) => format.extensions)

/** 20 MB. */
const DEFAULT_LIMIT = 20_000_000

/** The media type that a path's extension stands for; undefined where no loader reads it. */
export function mediaTypeOf(path: string): string | undefined {
  const extension = extname(path).toLowerCase()
  return Object.keys(LOADERS).find((type) => LOADERS[type]!.extensions.includes(extension))
}

/**
 * Makes kept text of bytes. Without a media type the extension decides, without one that is known the first bytes do (HTML or plain text).
 * Throws `LoadError` for what is empty, binary, not decodable, over the limit, or of a type that no loader reads.
 */
export async function load(bytes: Uint8Array, options: LoadOptions = {}): Promise<Loaded> {
  const limit = options.limit ?? DEFAULT_LIMIT
  if (bytes.length > limit)
    throw new LoadError(`is over the limit of ${limit} bytes (${bytes.length}): raise the limit to read it`)
  const named = options.mediaType?.split(';')[0]!.trim().toLowerCase() || (options.path && mediaTypeOf(options.path))
  const type = named || sniff(bytes)
  const format = LOADERS[type === 'application/xhtml+xml' ? 'text/html' : type]
  if (!format) throw new LoadError(`is ${type}, which no loader reads: known are ${Object.keys(LOADERS).join(', ')}`)
  return (await format.open())(bytes, options)
}

/** Only for input without a name, such as standard input. */
function sniff(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 512)).trimStart().toLowerCase()
  return /^(?:<!doctype html|<html|<\?xml[^>]{0,80}\?>\s*<(?:!doctype html|html))/.test(head)
    ? 'text/html'
    : 'text/plain'
}
