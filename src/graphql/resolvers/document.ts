import type { DocumentKind, DocumentResolvers } from '../types.generated.ts'
import { badInput } from '../../answers/errors.ts'
import { sharedFields } from './node.ts'
import { text } from './props.ts'
import { related } from './relations.ts'
import { statementList } from './statement.ts'

export const Document: DocumentResolvers = {
  ...sharedFields,
  title: text('title'),
  date: text('date'),
  kind: (node) => text('kind')(node) as DocumentKind | null,
  publisher: text('publisher'),
  authors: ({ props }) => (Array.isArray(props.authors) ? props.authors : []),
  uri: text('uri'),
  language: text('language'),
  sha256: text('sha256'),
  authoredBy: related('AUTHORED', 'in'),
  names: related('MENTIONS', 'out'),
  text: async (node, { start, end }, { load }) => {
    const record = await load.record(node.id)
    const [from, to] = stretch(start, end, record.text.length)
    return record.text.slice(from, to)
  },
  length: async (node, _, { load }) => (await load.record(node.id)).text.length,
  mentions: async (node, { start, end, first }, { load }) => {
    const [record, clusters] = await Promise.all([load.record(node.id), load.clusters(node.id)])
    const [from, to] = stretch(start, end, record.text.length)
    const places = clusters
      .flatMap((c) => c.names.flatMap((n) => n.spans.map(([s, e]) => ({ start: s, end: e, node: c.node }))))
      .filter((m) => m.start < to && m.end > from)
      .toSorted((a, b) => a.start - b.start || b.end - a.end || (a.node < b.node ? -1 : 1))
    const items = places.slice(0, first).map((m) => ({ ...m, text: record.text.slice(m.start, m.end) }))
    return { items, total: places.length, truncated: places.length > first }
  },
  statements: (node, { modalities, minConfidence, first }, context) =>
    statementList(context, node.id, { modalities, minConfidence, first }),
  sources: async (node, _, { load }) =>
    (await load.record(node.id)).sources.map(({ uri, mediaType }) => ({ uri, mediaType })),
  rules: async (node, _, { load }) => (await load.record(node.id)).rules,
  warnings: async (node, _, { load }) => [...(await load.record(node.id)).warnings],
}

function stretch(start: number, end: number | null | undefined, length: number): [number, number] {
  if (start < 0 || (end ?? length) < start)
    throw badInput(`A stretch of text runs from 0 on and not backwards; this one from ${start} to ${end}.`)
  return [start, end ?? length]
}
