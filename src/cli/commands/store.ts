// The store as a whole: how much there is, its hash, and moving it.
import { createReadStream, createWriteStream } from 'node:fs'
import { once } from 'node:events'
import type { Writable } from 'node:stream'
import type { Store } from '../../store/store.ts'
import { importRecords } from '../../store/transfer.ts'
import { type Command, type Io, print } from '../command.ts'
import { NEO4J_NOTE, SETTINGS } from '../../config.ts'
import { count, json, table } from '../output.ts'
import { recordsOf } from '../import.ts'
import { withStore } from '../with-store.ts'

export const statsCommand: Command = {
  name: 'stats',
  summary: 'how many nodes and relations of each type there are',
  options: { store: SETTINGS.store, json: SETTINGS.json },
  examples: [{ run: 'chancery stats', does: 'a table by type' }],
  run: (input, io) =>
    withStore(input, io, 'read', async (store) => {
      if (input.flag('json')) json(io, await store.stats())
      else print(io.out, await statsText(store, io))
      return 0
    }),
}

/** Tables of nodes and of relations by type, the most frequent first. */
export async function statsText(store: Store, io: Io): Promise<string> {
  const stats = await store.stats()
  const rows = (counts: Readonly<Record<string, number>>): [string, number][] =>
    Object.entries(counts)
      .filter(([, n]) => n > 0)
      .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
  const part = (head: string, counts: Readonly<Record<string, number>>): string =>
    table(io, [{ head }, { head: 'count', right: true }], rows(counts))
  return [
    part('nodes', stats.nodes),
    part('relations', stats.edges),
    `${count(stats.documents, 'document')}, ${count(stats.statements, 'statement')}`,
  ].join('\n\n')
}

export const hashCommand: Command = {
  name: 'hash',
  summary: 'the SHA-256 of the graph, the same for the same documents in any order and on either store',
  options: { store: SETTINGS.store, json: SETTINGS.json },
  examples: [{ run: 'chancery hash', does: 'prints 64 hexadecimal digits' }],
  run: (input, io) =>
    withStore(input, io, 'read', async (store) => {
      const hash = await store.hash()
      if (input.flag('json')) json(io, { hash })
      else print(io.out, hash)
      return 0
    }),
}

export const exportCommand: Command = {
  name: 'export',
  summary: 'the whole store as sorted JSON lines',
  options: {
    store: SETTINGS.store,
    out: { type: 'text', value: 'FILE', help: 'write to this file instead of standard output' },
  },
  examples: [
    { run: 'chancery export --out graph.jsonl', does: 'documents with their texts, statements and judgements' },
  ],
  run: (input, io) =>
    withStore(input, io, 'read', async (store) => {
      const file = input.text('out')
      const stream: Writable = file === undefined ? io.out : createWriteStream(file)
      const failed = new Promise<never>((_, reject) => stream.once('error', reject))
      const write = async (): Promise<number> => {
        let lines = 0
        for await (const record of store.export()) {
          if (!stream.write(`${JSON.stringify(record)}\n`)) await once(stream, 'drain')
          lines++
        }
        if (file !== undefined) await new Promise<void>((done) => stream.end(done))
        return lines
      }
      const lines = await Promise.race([write(), failed])
      if (file !== undefined) print(io.err, `${count(lines, 'line')} written to ${file}`)
      return 0
    }),
}

export const importCommand: Command = {
  name: 'import',
  summary: 'reads what export wrote, from either store into either store',
  usage: 'FILE or -',
  words: { min: 1, max: 1 },
  details: `What is there already stays; the same import again changes nothing. Into an empty store it gives the same hash. ${NEO4J_NOTE}`,
  options: { store: SETTINGS.store, json: SETTINGS.json },
  examples: [
    { run: 'chancery import graph.jsonl --store neo4j://localhost:7687', does: 'moves an embedded graph to Neo4j' },
    { run: 'chancery export | chancery import - --store sqlite:copy.db', does: 'copies a store' },
  ],
  run: (input, io: Io) =>
    withStore(input, io, 'write', async (store) => {
      const [file] = input.words
      const report = await importRecords(store, recordsOf(file === '-' ? io.in : createReadStream(file!)))
      if (input.flag('json')) json(io, report)
      else
        print(
          io.out,
          `${count(report.documents, 'document')}, ${count(report.statements, 'statement')} and ${count(report.judgements, 'judgement')} read`,
        )
      return 0
    }),
}
