// Back into a store what `export` wrote. The lines come sorted by kind and id, so a document's parts are gathered first.
import { createHash } from 'node:crypto'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import {
  type Cluster,
  documentId,
  type DocumentRecord,
  type Judgement,
  type Reading,
  type Statement,
} from '../ontology/statement.ts'
import type { ExportRecord, Store } from '../store/store.ts'
import { CommandError } from './command.ts'
import { plain } from './output.ts'

/** Documents in one transaction. */
const BATCH = 50
const VERSION = 1

export interface ImportReport {
  readonly documents: number
  readonly statements: number
  readonly judgements: number
}

type Header = Extract<ExportRecord, { kind: 'header' }>

interface Parts {
  readonly document: DocumentRecord
  readonly clusters: Cluster[]
  readonly statements: Statement[]
}

/** Throws `CommandError` naming the line on anything that is not a whole export; then nothing was written. */
export async function importGraph(store: Store, lines: Readable): Promise<ImportReport> {
  const { parts, judgements } = await gather(lines)
  const known = await store.known([...parts.keys()])
  const readings = [...parts.values()] satisfies Reading[]
  for (let i = 0; i < readings.length; i += BATCH) await store.write(readings.slice(i, i + BATCH))
  for (const [id, { sources }] of known)
    for (const source of sources)
      if (!parts.get(id)!.document.sources.some(({ uri }) => uri === source.uri)) await store.addSource(id, source)
  for (const judgement of judgements) await store.judge(judgement)
  return {
    documents: readings.length,
    statements: readings.reduce((n, reading) => n + reading.statements.length, 0),
    judgements: judgements.length,
  }
}

async function gather(lines: Readable): Promise<{ parts: Map<string, Parts>; judgements: Judgement[] }> {
  const parts = new Map<string, Parts>()
  const judgements: Judgement[] = []
  let number = 0
  let header: Header | undefined
  const wrong = (why: string): CommandError =>
    new CommandError(`line ${number} of the import ${why}; nothing was written`)
  const of = (document: string): Parts => {
    const found = parts.get(document)
    if (!found) throw wrong(`belongs to ${plain(document)}, which the file does not have`)
    return found
  }
  for await (const line of createInterface({ input: lines, crlfDelay: Infinity })) {
    number++
    if (!line.trim()) continue
    const record = parse(line, wrong)
    if (number === 1) header = checkHeader(record, wrong)
    else if (record.kind === 'document') {
      if (documentId(sha256(record.document.text)) !== record.document.id)
        throw wrong('has a document whose text does not match its id')
      parts.set(record.document.id, { document: record.document, clusters: [], statements: [] })
    } else if (record.kind === 'cluster') of(record.cluster.document).clusters.push(record.cluster)
    else if (record.kind === 'statement') of(record.statement.document).statements.push(record.statement)
    else if (record.kind === 'judgement') judgements.push(record.judgement)
    else throw wrong(`is of a kind that is not known here: ${plain(String((record as { kind: unknown }).kind))}`)
  }
  if (!number) throw new CommandError('the import is empty: chancery export writes what import reads')
  const found = {
    documents: parts.size,
    clusters: sum(parts, (part) => part.clusters.length),
    statements: sum(parts, (part) => part.statements.length),
    judgements: judgements.length,
  }
  for (const [kind, promised] of Object.entries(header?.counts ?? {}))
    if (found[kind as keyof typeof found] !== promised)
      throw new CommandError(
        `the import was cut short: it promises ${promised} ${kind} and has ${found[kind as keyof typeof found]}; nothing was written`,
      )
  return { parts, judgements }
}

function parse(line: string, wrong: (why: string) => CommandError): ExportRecord {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value === 'object' && value !== null && 'kind' in value) return value as ExportRecord
  } catch {
    throw wrong('is not JSON')
  }
  throw wrong('is not a record of an export')
}

function checkHeader(record: ExportRecord, wrong: (why: string) => CommandError): Header {
  if (record.kind !== 'header' || record.format !== 'chancery') throw wrong('is not the header of a chancery export')
  if (record.version > VERSION)
    throw wrong(`says version ${record.version}, newer than this program reads (${VERSION})`)
  return record
}

const sum = (parts: ReadonlyMap<string, Parts>, of: (part: Parts) => number): number =>
  [...parts.values()].reduce((n, part) => n + of(part), 0)

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')
