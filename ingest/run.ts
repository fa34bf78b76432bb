// An ingest from end to end: candidates are opened a few at a time, kept in batches, and counted.
import type { Readable } from 'node:stream'
import type { Store } from '../src/store/store.ts'
import { candidates, type Candidate, type Plan, type Skipped } from './inputs.ts'
import { rulesVersion } from './pipeline.ts'
import type { Outcome, Opened, Reader } from './read.ts'
import { type Item, keep, type Kept, nothingKept } from './write.ts'

const BATCH_DOCUMENTS = 50
/** UTF-16 code units of text in a batch: bounds memory where documents are long. */
const BATCH_TEXT = 8_000_000

export interface Run {
  readonly store: Store
  readonly reader: Reader
  readonly plan: Plan
  /** How many documents the plan promises. */
  readonly expected: number
  readonly stdin: Readable
  readonly concurrency: number
  readonly replace: boolean
  readonly reread: boolean
  /** Bytes. */
  readonly limit: number
  /** Ends the run after the batch at hand. */
  readonly stop: AbortSignal
  readonly onProgress: (done: number, total: number) => void
  readonly onSkipped: (skipped: Skipped) => void
  readonly onWarning: (warning: { readonly label: string; readonly why: string }) => void
}

export interface Summary extends Kept {
  /** Candidates that were dealt with, the skipped ones included. */
  seen: number
  /** Stopped before the end. */
  stopped: boolean
  /** The store failed in the middle; what is counted before is kept. */
  failure?: unknown
}

/** What the store fails with comes back in `failure`, so that the summary of what was kept is never lost. */
export async function runIngest(run: Run): Promise<Summary> {
  const summary: Summary = { ...nothingKept(), seen: 0, stopped: false }
  let total = run.expected
  const met = new Set<string>()
  const skip = (skipped: Skipped): void => {
    summary.skipped.push(skipped)
    run.onSkipped(skipped)
  }
  let batch: Item[] = []
  const flush = async (): Promise<void> => {
    if (!batch.length) return
    const kept = await keep(batch, { ...run, rules: rulesVersion(), met })
    for (const skipped of kept.skipped) run.onSkipped(skipped)
    for (const warning of kept.warnings) run.onWarning(warning)
    add(summary, kept)
    summary.seen += batch.length
    batch = []
    run.onProgress(summary.seen, (total = Math.max(total, summary.seen)))
  }
  try {
    for await (const { candidate, outcome } of opened(run)) {
      if (run.stop.aborted) {
        summary.stopped = true
        break
      }
      if (outcome === undefined || !('ok' in outcome)) {
        skip(refusal(candidate, outcome))
        if (outcome && 'broken' in outcome) summary.broken.push(`${candidate.label}: ${outcome.broken}`)
        summary.seen++
        continue
      }
      batch.push({ ...outcome.ok, candidate: candidate as Candidate })
      if (batch.length >= BATCH_DOCUMENTS || batch.reduce((n, item) => n + item.loaded.text.length, 0) >= BATCH_TEXT)
        await flush()
    }
    await flush()
  } catch (error) {
    summary.failure = error
  }
  return summary
}

interface Step {
  readonly candidate: Candidate | Skipped
  readonly outcome?: Outcome<Opened>
}

/** Opens ahead, in the order of the candidates, so that several readers are kept busy. */
async function* opened(run: Run): AsyncGenerator<Step> {
  const ahead: Promise<Step>[] = []
  const depth = run.concurrency > 1 ? run.concurrency * 2 : 1
  for await (const candidate of candidates(run.plan, run.stdin)) {
    ahead.push(openOne(candidate, run))
    if (ahead.length >= depth) yield await ahead.shift()!
    if (run.stop.aborted) break
  }
  while (ahead.length) yield await ahead.shift()!
}

async function openOne(candidate: Candidate | Skipped, { reader, limit }: Run): Promise<Step> {
  if ('why' in candidate) return { candidate }
  const { path, bytes, mediaType, given } = candidate
  return { candidate, outcome: await reader.open({ path, bytes, mediaType, given, limit }) }
}

function refusal(
  candidate: Candidate | Skipped,
  outcome: Exclude<Outcome<Opened>, { ok: Opened }> | undefined,
): Skipped {
  if ('why' in candidate) return candidate
  const why = outcome && 'refused' in outcome ? outcome.refused : 'a fault of the program, see its stack'
  return { label: candidate.label, why }
}

function add(summary: Summary, kept: Kept): void {
  for (const key of ['added', 'again', 'present', 'outdated', 'sources', 'replaced', 'statements'] as const)
    summary[key] += kept[key]
  for (const key of ['changed', 'foreign', 'broken'] as const) summary[key].push(...kept[key])
  summary.warnings.push(...kept.warnings)
  summary.skipped.push(...kept.skipped)
}
