// One document read and shown, before anyone keeps it: text, mentions and statements with names, as a page needs them.
import { resolveClusters } from '../src/identity/resolve.ts'
import { nodeView } from '../src/identity/view.ts'
import type { Cluster, Reading } from '../src/ontology/statement.ts'
import type { Draft, DraftRef } from './types.ts'

/** The ids are the graph's own, as if this document were the only one. */
export function draftOf({ document, clusters, statements }: Reading): Draft {
  const { id, title, date, kind, publisher, authors, language, warnings, text } = document
  const nodes = resolveClusters(clusters, [])
  const heads = new Map([[id, document]])
  const refs = new Map<string, DraftRef>()
  for (const [node, own] of Map.groupBy(clusters, (cluster) => nodes.get(cluster.id)!)) {
    const { type, name } = nodeView(node, own, [], heads)
    for (const cluster of own) refs.set(cluster.id, { id: node, type, name })
  }
  const ref = (cluster: string): DraftRef => refs.get(cluster)!
  return {
    document: { id, title, date, kind, publisher, authors, language, warnings, text },
    mentions: clusters.filter((cluster) => cluster.type !== 'Document').flatMap((c) => mentionsOf(c, ref(c.id))),
    statements: statements
      .map((s) => ({
        id: s.id,
        subject: ref(s.subject),
        predicate: s.predicate,
        ...(s.object === undefined ? { value: s.value } : { object: ref(s.object) }),
        sentence: text.slice(s.sentenceStart, s.sentenceEnd),
        sentenceStart: s.sentenceStart,
        sentenceEnd: s.sentenceEnd,
        rule: s.rule,
        confidence: s.confidence,
        modality: s.modality,
      }))
      .sort((a, b) => a.sentenceStart - b.sentenceStart),
  }
}

const mentionsOf = ({ names }: Cluster, node: DraftRef) =>
  names.flatMap(({ spans }) => spans.map(([start, end]) => ({ start, end, node })))
