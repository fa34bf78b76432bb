// What was read, from where, and what nothing explained; and taking a document back.
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { relative } from 'node:path'
import type { DocumentRecord } from '../../ontology/statement.ts'
import type { DocumentSummary, Store } from '../../store/store.ts'
import { type Command, CommandError, type Io, print } from '../command.ts'
import { SETTINGS } from '../../config.ts'
import { columns, count, json, plain, table, wrap } from '../output.ts'
import { withStore } from '../with-store.ts'

const PAGE = 200

export const documentsCommand: Command = {
  name: 'documents',
  summary: 'what was read, from where, with how many statements',
  usage: '[DOCUMENT]',
  words: { min: 0, max: 1 },
  details: 'DOCUMENT is an id, a file or an address; then the words that nothing explained are shown as well.',
  options: { store: SETTINGS.store, json: SETTINGS.json },
  examples: [
    { run: 'chancery documents', does: 'all of them, the newest first' },
    { run: 'chancery documents docs/speech.txt', does: 'one, with what its rules could make nothing of' },
  ],
  run: (input, io) =>
    withStore(input, io, 'read', async (store) => {
      const [word] = input.words
      if (word !== undefined) {
        const document = (await store.document(await oneDocument(store, word)))!
        if (input.flag('json')) json(io, { ...document, unexplained: unexplained(document) })
        else print(io.out, documentText(document, io))
        return 0
      }
      const all = await everyDocument(store)
      if (input.flag('json')) json(io, all)
      else print(io.out, documentTable(all, io))
      return 0
    }),
}

export const removeCommand: Command = {
  name: 'remove',
  summary: 'withdraw a document with exactly its statements',
  usage: 'DOCUMENT',
  words: { min: 1, max: 1 },
  details:
    'DOCUMENT is an id, a file or an address, as chancery documents shows them. Other documents keep what they say.',
  options: { store: SETTINGS.store, json: SETTINGS.json },
  examples: [{ run: 'chancery remove docs/speech.txt', does: 'takes back all that this document said' }],
  run: (input, io) =>
    withStore(input, io, 'write', async (store) => {
      const id = await oneDocument(store, input.words[0]!)
      const removed = await store.remove(id)
      if (!removed) throw new CommandError(`no document has the id ${plain(id)}: chancery documents lists them`)
      if (input.flag('json')) json(io, { document: id, ...removed })
      else print(io.out, `${id} withdrawn with ${count(removed.statements, 'statement')}`)
      return 0
    }),
}

/** The id of the one document meant. Throws `CommandError` where there is none, or more than one. */
async function oneDocument(store: Store, word: string): Promise<string> {
  if ((await store.known([word])).has(word)) return word
  const file = pathToFileURL(resolve(word)).href
  const found = [...new Set([...(await store.bySource(word)), ...(await store.bySource(file))])]
  if (found.length === 1) return found[0]!
  if (found.length > 1)
    throw new CommandError(
      `${plain(word)} was read with ${found.length} texts, name one by its id: ${found.join(', ')}`,
    )
  const hint = existsSync(word) ? 'that file was not read into this store' : 'no document has this id, file or address'
  throw new CommandError(`${plain(word)}: ${hint}; chancery documents lists them`)
}

async function everyDocument(store: Store): Promise<DocumentSummary[]> {
  const all: DocumentSummary[] = []
  for (let after: string | undefined; ;) {
    const page = await store.documents({ first: PAGE, after })
    all.push(...page.items)
    after = page.next
    if (!after) return all
  }
}

function documentTable(all: readonly DocumentSummary[], io: Io): string {
  if (!all.length) return 'No documents yet: chancery ingest PATH reads some.'
  const heads = [
    { head: 'document' },
    { head: 'date' },
    { head: 'kind' },
    { head: 'statements', right: true },
    { head: 'unexplained', right: true },
    { head: 'title' },
    { head: 'from' },
  ]
  const rows = all.map((d) => [
    d.id,
    d.date ?? '',
    d.language === 'en' || d.language === 'und' ? d.kind : `${d.kind} (${d.language})`,
    d.statements,
    d.unexplained.length,
    d.title ?? '',
    d.sources.map((source) => place(source.uri)).join(', '),
  ])
  return `${table(io, heads, rows)}\n\n${count(all.length, 'document')}`
}

/** A file near the working directory as its path, anything else as it is. */
function place(uri: string): string {
  if (!uri.startsWith('file:')) return uri
  const [path, part] = uri.split('#')
  const short = relative(process.cwd(), fileURLToPath(path!))
  return `${short.startsWith('..') ? fileURLToPath(path!) : short}${part ? `#${part}` : ''}`
}

const unexplained = (document: DocumentRecord): string[] =>
  document.unexplained.map(([start, end]) => document.text.slice(start, end))

function documentText(document: DocumentRecord, io: Io): string {
  const words = [...new Set(unexplained(document).map(plain))]
  const rows: [string, string | undefined][] = [
    ['title', document.title],
    ['date', document.date],
    ['kind', document.kind],
    ['publisher', document.publisher],
    ['authors', document.authors.join('; ')],
    ['language', document.language],
    ['address', document.uri],
    ['found in', document.sources.map((source) => place(source.uri)).join('\n            ')],
    ['length', `${document.text.length.toLocaleString('en-US')} characters`],
    ['rules', document.rules],
    ['notes', document.warnings.join('; ')],
  ]
  return [
    document.id,
    ...rows
      .filter(([, value]) => value)
      .map(([name, value]) => `  ${name.padEnd(10)}${value!.split('\n').map(plain).join('\n')}`),
    words.length
      ? `  unexplained, ${count(words.length, 'name')}:\n${wrap(words.join('; '), columns(io), '    ')}`
      : '  every name in it was explained',
  ].join('\n')
}
