// What `chancery ingest` does: plan, run with progress, summary, exit code.
import { availableParallelism } from 'node:os'
import { CommandError, type ExitCode, type Input, type Io, print } from '../src/cli/command.ts'
import { expected as oneLine } from '../src/cli/main.ts'
import { count, json, plain } from '../src/cli/output.ts'
import type { Store } from '../src/store/store.ts'
import { expectedCount, plan } from './inputs.ts'
import { progress } from './progress.ts'
import { reader } from './read.ts'
import { runIngest, type Summary } from './run.ts'

export async function ingest(store: Store, input: Input, io: Io): Promise<ExitCode> {
  const summary = await ingestInto(store, input.words, io, {
    replace: input.flag('replace'),
    reread: input.flag('reread'),
    concurrency: input.number('concurrency'),
    limit: input.number('limit')! * 1_000_000,
  })
  if (input.flag('json')) json(io, summaryJson(summary))
  else print(io.out, summaryText(summary))
  return exitOf(summary, io)
}

interface IngestOptions {
  readonly replace: boolean
  readonly reread: boolean
  readonly concurrency?: number
  /** Bytes. */
  readonly limit: number
}

/** Reads what `words` name into a store that is open for writing, with progress on standard error. */
export async function ingestInto(
  store: Store,
  words: readonly string[],
  io: Io,
  options: IngestOptions,
): Promise<Summary> {
  const found = await plan(words)
  const expected = await expectedCount(found)
  // A thread takes a second to learn the lexicons: not worth it for a handful of documents.
  const concurrency = options.concurrency ?? (expected > 20 ? Math.min(4, availableParallelism()) : 1)
  const readers = reader(concurrency)
  const shown = progress(io, 'reading')
  const { signal, release } = interruptible((line) => shown.say(line))
  try {
    return await runIngest({
      ...options,
      store,
      plan: found,
      expected,
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
    const line = oneLine(summary.failure)
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
