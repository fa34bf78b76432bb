// The interchange file of the vocabulary: one document's things and relations, with ids that are the graph's own over the whole run.
import { resolveClusters } from '../src/identity/resolve.ts'
import { nodeView } from '../src/identity/view.ts'
import { RELATIONS, relation, type RelationType } from '../src/ontology/relations.ts'
import { FACTUAL, type Cluster, type Reading, type Scalar, type Statement } from '../src/ontology/statement.ts'

export interface InterchangeFile {
  doc: string
  document: { title?: string; date?: string; kind: string; publisher?: string; authors: string[] }
  entities: { id: string; type: string; names: string[]; props: Record<string, Scalar | readonly string[]> }[]
  relations: {
    type: string
    source: string
    target: string
    props: Record<string, Scalar>
    evidence: string
    modality?: string
  }[]
}

/** One file a reading, in the order given; `names` are the documents' base names. Negated and reported statements are left out. */
export function interchange(
  readings: readonly { readonly name: string; readonly reading: Reading }[],
): InterchangeFile[] {
  const clusters = readings.flatMap((r) => r.reading.clusters)
  const nodes = resolveClusters(clusters, [])
  return readings.map(({ name, reading }) => {
    const { document } = reading
    const own = new Map<string, Cluster[]>()
    for (const c of reading.clusters) {
      if (c.type === 'Document') continue
      const id = nodes.get(c.id)!
      own.set(id, [...(own.get(id) ?? []), c])
    }
    const entities = [...own].map(([id, list]) => {
      const ids = new Set(list.map((c) => c.id))
      const view = nodeView(
        id,
        list,
        reading.statements.filter((s) => ids.has(s.subject) && s.object === undefined),
        new Map([[document.id, document]]),
      )
      return { id, type: view.type, names: [view.name, ...view.aliases], props: { ...view.props } }
    })
    const relations = new Map<string, InterchangeFile['relations'][number]>()
    for (const s of reading.statements) {
      if (s.object === undefined || !FACTUAL.includes(s.modality) || s.confidence < 0.5 || !(s.predicate in RELATIONS))
        continue
      const ends = [nodes.get(s.subject)!, s.object === document.id ? 'doc' : nodes.get(s.object)!] as const
      // "the Oman-Chile and the Chile-Oman fund": one edge, from whichever end it was told first
      const turned = relation(s.predicate as RelationType).symmetric && relations.has(keyOf(s, ends[1], ends[0]))
      const [source, target] = turned ? [ends[1], ends[0]] : ends
      if (source === target) continue
      const key = keyOf(s, source, target)
      const told = relations.get(key)
      if (told) {
        // one edge: what a later statement adds is filled in, what it says otherwise the store shows as evidence
        for (const [k, v] of Object.entries(s.props)) told.props[k] ??= v
        continue
      }
      relations.set(key, {
        type: s.predicate,
        source,
        target,
        props: { ...s.props },
        evidence: document.text.slice(s.sentenceStart, s.sentenceEnd).replace(/\s+/g, ' '),
        ...(s.modality === 'asserted' ? {} : { modality: s.modality }),
      })
    }
    const order = (a: unknown, b: unknown): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)
    return {
      doc: name,
      document: {
        ...(document.title ? { title: document.title } : {}),
        ...(document.date ? { date: document.date } : {}),
        kind: document.kind,
        ...(document.publisher ? { publisher: document.publisher } : {}),
        authors: [...document.authors],
      },
      entities: entities.sort((a, b) => (a.id < b.id ? -1 : 1)),
      relations: [...relations.values()].sort(order),
    }
  })
}

const keyOf = (s: Statement, source: string, target: string): string =>
  JSON.stringify([s.predicate, source, target, ...RELATIONS[s.predicate as RelationType].key.map((k) => s.props[k])])
