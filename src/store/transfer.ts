// From the lines of `chancery export` back into a store.
import { createHash } from 'node:crypto'
import { documentId } from '../ontology/ids.ts'
import type { Cluster, DocumentRecord, Judgement, Statement } from '../ontology/statement.ts'
import { StoreError, type ExportRecord, type Store } from './store.ts'

/** Version of the lines that this Chancery writes; it reads up to this one. */
export const EXPORT_VERSION = 1

const BATCH = 50

interface ImportReport {
  readonly documents: number
  readonly statements: number
  readonly judgements: number
}

/**
 * Writes every record into a store, beside what is there; a document already there is replaced. Documents are written in batches, each in one
 * transaction, and a broken import can be repeated. Holds the records in memory, since clusters and statements come after all documents.
 * Throws `StoreError` with the number of the line that does not fit.
 */
export async function importRecords(
  store: Store,
  records: AsyncIterable<ExportRecord> | Iterable<ExportRecord>,
): Promise<ImportReport> {
  const parts = new Map<string, { document: DocumentRecord; clusters: Cluster[]; statements: Statement[] }>()
  const judgements: Judgement[] = []
  let counts: { statements: number; judgements: number; documents: number; clusters: number } | undefined
  const seen = { documents: 0, clusters: 0, statements: 0, judgements: 0 }
  let line = 0
  for await (const r of records) {
    line += 1
    const fail = (what: string) => new StoreError(`line ${line}: ${what}`)
    const part = (document: string) => {
      const found = parts.get(document)
      if (!found) throw fail(`belongs to ${document}, which has no line before it`)
      return found
    }
    if (line === 1) {
      if (r?.kind !== 'header' || r.format !== 'chancery')
        throw fail('this is not an export of Chancery: its first line must be the header')
      if (r.version > EXPORT_VERSION)
        throw fail(
          `written by a newer Chancery (version ${r.version}, this one reads up to ${EXPORT_VERSION}): update Chancery`,
        )
      counts = r.counts
      continue
    }
    if (r?.kind === 'document') {
      const sha256 = createHash('sha256').update(r.document.text).digest('hex')
      if (sha256 !== r.document.sha256 || documentId(sha256) !== r.document.id)
        throw fail('the text of this document is not the one it was read from')
      parts.set(r.document.id, { document: r.document, clusters: [], statements: [] })
    } else if (r?.kind === 'cluster') part(r.cluster.document).clusters.push(r.cluster)
    else if (r?.kind === 'statement') part(r.statement.document).statements.push(r.statement)
    else if (r?.kind === 'judgement') judgements.push(r.judgement)
    else throw fail(`"${(r as { kind?: unknown } | null)?.kind}" is no kind of record`)
    seen[`${r.kind}s`] += 1
  }
  if (!line) throw new StoreError('nothing to import: the input is empty')
  for (const kind of Object.keys(seen) as (keyof typeof seen)[])
    if (counts && counts[kind] !== seen[kind])
      throw new StoreError(`the export is not whole: ${seen[kind]} of ${counts[kind]} ${kind}; nothing was imported`)

  const readings = [...parts.values()]
  for (let i = 0; i < readings.length; i += BATCH) await store.write(readings.slice(i, i + BATCH))
  for (const j of judgements) await store.judge(j)
  return { documents: seen.documents, statements: seen.statements, judgements: seen.judgements }
}
