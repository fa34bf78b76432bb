// What front matter or a manifest line says about a document, checked.
import { z } from 'zod'
import { DOCUMENT_KINDS, type DocumentKind } from '../../src/ontology/entities.ts'
import type { Given } from '../../src/ontology/statement.ts'

const text = z.preprocess((v) => (typeof v === 'number' ? String(v) : v), z.string().trim().min(1))
const optional = <T extends z.ZodType>(type: T) =>
  z.preprocess((v) => (v === null || v === '' ? undefined : v), type.optional())

/** `press release`, `Press-Release` and `press_release` are one kind. */
const kind = z.preprocess(
  (v) =>
    typeof v === 'string'
      ? v
          .trim()
          .toLowerCase()
          .replace(/[\s-]+/g, '_')
      : v,
  z.enum(DOCUMENT_KINDS, { error: `kind is one of ${DOCUMENT_KINDS.join(', ')}` }),
)
const date = z.preprocess(
  (v) => (v instanceof Date ? v.toISOString() : typeof v === 'number' ? String(v) : v),
  z
    .string()
    .trim()
    .regex(
      /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:[T ].*)?)?)?$/,
      'date is written 2024-08-26, 2024-08 or 2024',
    )
    .transform((d) => d.slice(0, 10)),
)
const authors = z.preprocess((v) => (typeof v === 'string' ? v.split(/\s*;\s*/) : v), z.array(text))

export const FIELDS = {
  title: optional(text),
  date: optional(date),
  uri: optional(text),
  publisher: optional(text),
  kind: optional(kind),
  authors: optional(authors),
}

/** "from: Embassy of Peru, Quay Street 4, Oslo": the body without its address; a mailbox sends for nobody. */
const sender = (v: unknown): string | undefined =>
  typeof v === 'string' && !v.includes('@')
    ? v.split(/,\s+(?=\d|\S+ (?:street|st|avenue|road)\b|p\.? ?o\.?)/i)[0]!.trim()
    : undefined

/** Field by field, so that one bad value costs only itself; `author`, `url`, `source` and `type` are read as what they mean. */
export function parseGiven(value: unknown): { given: Given; warnings: string[] } {
  if (typeof value !== 'object' || value === null) return { given: {}, warnings: [] }
  const v = value as Record<string, unknown>
  const raw: Record<string, unknown> = {
    title: v.title,
    date: v.date ?? v.published ?? v.pubDate,
    uri: v.uri ?? v.url ?? v.link,
    publisher: v.publisher ?? sender(v.publication ?? v.issuer ?? v.organisation ?? v.organization ?? v.from),
    kind: v.kind ?? v.type,
    authors: v.authors ?? v.author,
  }
  const given: Record<string, unknown> = {}
  const warnings: string[] = []
  for (const [name, schema] of Object.entries(FIELDS)) {
    const result = schema.safeParse(raw[name])
    if (!result.success) warnings.push(`${name} was not understood: ${result.error.issues[0]!.message}`)
    else if (result.data !== undefined) given[name] = result.data
  }
  return { given: given as Given & { kind?: DocumentKind }, warnings }
}
