// `chancery extract`: documents to interchange files, without a store.
import { access, constants, mkdir, rename, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { CommandError, type ExitCode, type Input, type Io, print, UsageError } from '../src/cli/command.ts'
import { count, plain } from '../src/cli/output.ts'
import type { Reading } from '../src/ontology/statement.ts'
import { type Candidate, candidates, plan, systemReason } from './inputs.ts'
import { interchange } from './interchange.ts'
import { leadLayout, mergeSources, readMerged } from './merged.ts'
import { progress } from './progress.ts'
import { type Opened, type Outcome, type Reader, reader } from './read.ts'

interface Item extends Opened {
  readonly candidate: Candidate
}
interface Read {
  /** Base names of the documents with this text. */
  readonly names: readonly string[]
  readonly reading: Reading
}

export async function extract(input: Input, io: Io): Promise<ExitCode> {
  const skipped: string[] = []
  const skip = (label: string, why: string): void => void skipped.push(`skipped ${plain(label)}: ${plain(why)}`)
  const found: Candidate[] = []
  for await (const one of candidates(await plan(input.words), io.in))
    if ('why' in one) skip(one.label, one.why)
    else found.push(one)
  refuseClashes(found)
  const out = input.text('out')
  if (out !== undefined) await folderFor(out)
  found.sort((a, b) => (a.base < b.base ? -1 : 1))

  const concurrency = found.length > 20 ? Math.min(4, availableParallelism()) : 1
  const readers = reader(concurrency)
  const shown = progress(io, 'reading')
  try {
    const reads = await readAll(found, readers, {
      ahead: concurrency * 2,
      limit: input.number('limit')! * 1_000_000,
      skip,
      tick: (done) => shown.at(done, found.length),
    })
    await write(reads, out, io)
    shown.stop()
    for (const line of skipped) print(io.err, line)
    const written = reads.reduce((n, { names }) => n + names.length, 0)
    if (out !== undefined) print(io.err, `${count(written, 'document')} read, ${skipped.length} skipped`)
    return skipped.length ? 3 : 0
  } finally {
    shown.stop()
    await readers.close()
  }
}

/** Two documents that would be written to one file: nothing is read, the user must choose. */
function refuseClashes(found: readonly Candidate[]): void {
  for (const [base, same] of Map.groupBy(found, (candidate) => candidate.base))
    if (same.length > 1)
      throw new UsageError(
        `${same.map((one) => plain(one.label)).join(' and ')} would both be written to ${plain(base)}.json: rename one, or extract them apart`,
      )
}

/** Before anything is read, so that nobody waits for a run that cannot be written. */
async function folderFor(out: string): Promise<void> {
  try {
    await mkdir(out, { recursive: true })
    await access(out, constants.W_OK)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    const why = code === 'EEXIST' || code === 'ENOTDIR' ? 'that is no folder' : systemReason(error)
    throw new CommandError(`cannot write to ${plain(out)}: ${why}`)
  }
}

interface Settings {
  readonly ahead: number
  readonly limit: number
  readonly skip: (label: string, why: string) => void
  readonly tick: (done: number) => void
}

async function readAll(
  found: readonly Candidate[],
  readers: Reader,
  { ahead, limit, skip, tick }: Settings,
): Promise<Read[]> {
  const opened: Item[] = []
  await eachAhead(found, ahead, async (candidate) => {
    const { path, bytes, mediaType, given } = candidate
    const opening = await readers.open({ path, bytes, mediaType, given, limit })
    if ('ok' in opening) opened.push({ ...opening.ok, candidate })
    else skip(candidate.label, reason(opening))
  })
  const reads: Read[] = []
  let done = found.length - opened.length
  await eachAhead([...Map.groupBy(opened, (item) => item.id).values()], ahead, async (group) => {
    const sources = mergeSources(
      group.map(({ candidate, loaded }) => ({ uri: candidate.uri, mediaType: loaded.mediaType, given: loaded.given })),
    )
    const outcome = await readMerged(leadLayout(group, sources) ?? group[0]!.loaded, sources, readers)
    const names = group.map((item) => item.candidate.base).sort()
    if ('ok' in outcome) reads.push({ names, reading: outcome.ok })
    else for (const item of group) skip(item.candidate.label, reason(outcome))
    tick((done += group.length))
  })
  return reads.sort((a, b) => (a.names[0]! < b.names[0]! ? -1 : 1))
}

const reason = (outcome: Exclude<Outcome<unknown>, { ok: unknown }>): string =>
  'refused' in outcome ? outcome.refused : `a fault of the program: ${outcome.broken}`

async function write(reads: readonly Read[], out: string | undefined, io: Io): Promise<void> {
  const files = interchange(reads.map(({ names, reading }) => ({ name: names[0]!, reading })))
  const named = reads
    .flatMap(({ names }, i) => names.map((doc) => ({ ...files[i]!, doc })))
    .sort((a, b) => (a.doc < b.doc ? -1 : 1))
  if (out === undefined) for (const file of named) print(io.out, JSON.stringify(file))
  else {
    for (const file of named) {
      const path = join(out, `${file.doc}.json`)
      await writeFile(`${path}.tmp`, `${JSON.stringify(file, null, 2)}\n`)
      await rename(`${path}.tmp`, path)
    }
  }
}

/** Runs `work` over the list with at most `ahead` under way. */
async function eachAhead<T>(list: readonly T[], ahead: number, work: (one: T) => Promise<void>): Promise<void> {
  let next = 0
  const lane = async (): Promise<void> => {
    while (next < list.length) await work(list[next++]!)
  }
  await Promise.all(Array.from({ length: Math.min(ahead, list.length) }, lane))
}
