// The commands that read documents: `ingest` into a store, `extract` into files.
import { availableParallelism } from 'node:os'
import { type Command, CommandError, type ExitCode, type Io, print } from '../src/cli/command.ts'
import { NEO4J_NOTE, SETTINGS } from '../src/config.ts'
import { withStore } from '../src/cli/with-store.ts'
import { expected } from '../src/cli/main.ts'
import { count, json, plain } from '../src/cli/output.ts'
import { extract } from './extract.ts'
import { plan } from './inputs.ts'
import { progress } from './progress.ts'
import { reader } from './read.ts'
import { runIngest, type Summary } from './run.ts'

const PATHS = `PATH is a file (.txt, .md, .html), a folder (walked; hidden files are passed over), a quoted pattern ("docs/**/*.md"),
- for standard input, or a manifest (.jsonl): one JSON object a line with path or text, and title, date, uri, publisher,
kind, authors where known. Paths in a manifest count from its folder.`

export const ingestCommand: Command = {
  name: 'ingest',
  summary: 'read documents into the graph',
  usage: 'PATH…',
  words: { min: 1, max: Infinity },
  details: `${PATHS}

The same command again goes on where it stopped: documents that are there already are passed over. The order of reading
does not matter. A text found in two places is one document with two sources. A file whose text has changed since is a
new document beside the earlier one, as an archive wants it; with --replace the earlier version is withdrawn with
exactly its statements. ${NEO4J_NOTE}`,
  options: {
    store: SETTINGS.store,
    replace: {
      type: 'flag',
      help: 'withdraw the earlier version of a file or address whose text or metadata has changed',
    },
    reread: { type: 'flag', help: 'read again what was read with other rules than those of this version' },
    concurrency: {
      type: 'number',
      help: 'how many documents to read at once',
      env: 'CHANCERY_CONCURRENCY',
      min: 1,
      max: 64,
    },
    limit: SETTINGS.limit,
    json: { type: 'flag', help: 'print the summary as JSON' },
  },
  examples: [
    { run: 'chancery ingest docs/', does: 'reads a folder into .chancery/graph.db' },
    {
      run: 'chancery ingest list.jsonl --store neo4j://localhost:7687',
      does: 'reads what a manifest lists into Neo4j',
    },
    { run: 'chancery ingest docs/ --replace', does: 'reads again what was edited, in place of the earlier version' },
    { run: 'curl -s https://example.org/speech.txt | chancery ingest -', does: 'reads one document from a pipe' },
  ],
  run: (input, io) =>
    withStore(input, io, 'write', async (store) => {
      const summary = await ingestInto(store, input.words, io, {
        replace: input.flag('replace'),
        reread: input.flag('reread'),
        concurrency: input.number('concurrency'),
        limit: input.number('limit')! * 1_000_000,
      })
      if (input.flag('json')) json(io, summaryJson(summary))
      else print(io.out, summaryText(summary))
      return exitOf(summary, io)
    }),
}

export const extractCommand: Command = {
  name: 'extract',
  summary: 'read documents into interchange files, without a store',
  usage: 'PATH…',
  words: { min: 1, max: Infinity },
  details: `${PATHS}

Each document gives one JSON file named after it, or one line on standard output. One thing in two documents has one id,
the graph's own; the bytes are the same for the same set of documents in any order.`,
  options: {
    out: {
      type: 'text',
      value: 'DIR',
      help: 'write NAME.json for each document into this folder, made where it is missing',
    },
    limit: SETTINGS.limit,
  },
  examples: [
    { run: 'chancery extract docs/ --out read/', does: 'one file a document in read/' },
    { run: 'chancery extract speech.txt', does: 'one line of JSON' },
  ],
  run: extract,
}

export interface IngestOptions {
  readonly replace: boolean
  readonly reread: boolean
  readonly concurrency?: number
  /** Bytes. */
  readonly limit: number
}

/** Reads what `words` name into a store that is open for writing, with progress on standard error. */
export async function ingestInto(
  store: Parameters<typeof runIngest>[0]['store'],
  words: readonly string[],
  io: Io,
  options: IngestOptions,
): Promise<Summary> {
  const found = await plan(words)
  const many = found.files.length > 20 || found.manifests.length > 0
  const concurrency = options.concurrency ?? (many ? Math.min(4, availableParallelism()) : 1)
  const readers = reader(concurrency)
  const shown = progress(io, 'reading')
  const { signal, release } = interruptible((line) => shown.say(line))
  try {
    return await runIngest({
      ...options,
      store,
      plan: found,
      concurrency,
      reader: readers,
      stdin: io.in,
      stop: signal,
      onProgress: (done, total) => shown.at(done, total),
      onSkipped: ({ label, why }) => shown.say(`skipped ${plain(label)}: ${plain(why)}`),
      onWarning: ({ label, why }) => shown.say(`note on ${plain(label)}: ${plain(why)}`),
    })
  } finally {
    shown.stop()
    release()
    await readers.close()
  }
}

/** The first Ctrl-C ends the run after the batch at hand, the second at once. */
function interruptible(say: (line: string) => void): { signal: AbortSignal; release: () => void } {
  const controller = new AbortController()
  const onSignal = (): void => {
    if (controller.signal.aborted) process.exit(130)
    controller.abort()
    say('stopping after the documents at hand; Ctrl-C again stops at once')
  }
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal)
  return { signal: controller.signal, release: () => void process.off('SIGINT', onSignal).off('SIGTERM', onSignal) }
}

function exitOf(summary: Summary, io: Io): ExitCode {
  for (const stack of summary.broken) print(io.err, stack)
  if (summary.failure !== undefined) {
    const line = expected(summary.failure)
    if (line === undefined) throw summary.failure
    throw new CommandError(`${line}. What is counted above is kept; the same command again goes on from there`)
  }
  if (summary.stopped) {
    print(io.err, 'stopped before the end; the same command again goes on from there')
    return 130
  }
  return summary.skipped.length ? 3 : 0
}

const summaryJson = ({ failure, broken: _, ...summary }: Summary) => ({
  ...summary,
  ...(failure === undefined ? {} : { failed: true }),
})

/** A line for each thing that happened, nothing for what did not. */
export function summaryText(summary: Summary): string {
  const names = (labels: readonly string[]): string => labels.map(plain).join(', ')
  const lines = [
    `${count(summary.added, 'document')} read, ${count(summary.statements, 'statement')}`,
    summary.again && `${count(summary.again, 'document')} read again`,
    summary.present && `${count(summary.present, 'document')} already there`,
    summary.outdated &&
      `${count(summary.outdated, 'document')} read with other rules than those of this version: --reread reads them again`,
    summary.sources && `${count(summary.sources, 'more source')} of texts that are known`,
    summary.replaced && `${count(summary.replaced, 'earlier version')} withdrawn`,
    summary.changed.length &&
      `${count(summary.changed.length, 'file')} changed since the last reading, both versions are kept (--replace keeps the new one): ${names(summary.changed)}`,
    summary.foreign.length &&
      `${count(summary.foreign.length, 'document')} not in English, kept without reading: ${names(summary.foreign)}`,
    summary.warnings.length && `${count(summary.warnings.length, 'note')} on documents, above`,
    summary.skipped.length &&
      `${summary.skipped.length} skipped:\n${summary.skipped.map(({ label, why }) => `  ${plain(label)}: ${plain(why)}`).join('\n')}`,
  ]
  return lines.filter(Boolean).join('\n')
}
