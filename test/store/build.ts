// Readings for tests, written by hand: what a document says, without the reader that would find it there.
import { createHash } from 'node:crypto'
import type { EntityType } from '../../src/ontology/entities.ts'
import { clusterId, documentId, statementId } from '../../src/ontology/ids.ts'
import type { Cluster, DocumentRecord, Modality, Reading, Scalar, Statement } from '../../src/ontology/statement.ts'

export interface Told {
  modality?: Modality
  confidence?: number
  rule?: string
  props?: Record<string, Scalar>
}

export interface Builder {
  readonly id: string
  /** A thing that the text tells of; each name is looked up in the text, one that is not there is a made name. */
  thing(
    type: EntityType,
    keys: string | string[],
    names: string | string[],
    weak?: string[],
    otherNames?: string[],
  ): string
  /** A relation or a property value, resting on `quote`, which must be in the text. */
  say(subject: string, predicate: string, object: string | { value: Scalar }, quote: string, told?: Told): string
}

const list = <T>(x: T | readonly T[]): readonly T[] => (Array.isArray(x) ? x : [x as T])

/** One document's reading. */
export function reading(text: string, head: Partial<DocumentRecord>, tell: (b: Builder) => void = () => {}): Reading {
  const sha256 = createHash('sha256').update(text).digest('hex')
  const id = documentId(sha256)
  const clusters: Cluster[] = [{ id, document: id, type: 'Document', keys: [id], weak: [], names: [] }]
  const statements: Statement[] = []
  const spans = (name: string) => {
    const found: [number, number][] = []
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) found.push([at, at + name.length])
    return found
  }
  tell({
    id,
    thing(type, keys, names, weak = [], otherNames = []) {
      const sorted = [...list(keys)].sort()
      const cluster = {
        id: clusterId(id, type, sorted[0]!),
        document: id,
        type,
        keys: sorted,
        weak: [...weak].sort(),
        names: [
          ...list(names).map((text) => ({ text, spans: spans(text), canonical: true })),
          ...otherNames.map((text) => ({ text, spans: spans(text), canonical: false })),
        ],
      }
      clusters.push(cluster)
      return cluster.id
    },
    say(
      subject,
      predicate,
      object,
      quote,
      { modality = 'asserted', confidence = 0.9, rule = 'test', props = {} } = {},
    ) {
      const start = text.indexOf(quote)
      if (start < 0) throw new Error(`"${quote}" is not in the text`)
      const end = start + quote.length
      const before = text.lastIndexOf('. ', start)
      const after = text.indexOf('. ', end - 1)
      const s = {
        document: id,
        subject,
        predicate,
        ...(typeof object === 'string' ? { object } : { value: object.value }),
        props,
        start,
        end,
        sentenceStart: before < 0 ? 0 : before + 2,
        sentenceEnd: after < 0 ? text.length : after + 1,
        rule,
        confidence,
        modality,
      }
      const statement = { id: statementId(s), ...s }
      statements.push(statement)
      return statement.id
    },
  })
  const document: DocumentRecord = {
    id,
    sha256,
    text,
    kind: 'article',
    authors: [],
    language: 'en',
    sources: [],
    rules: '1',
    unexplained: [],
    warnings: [],
    ...head,
  }
  return { document, clusters, statements }
}
