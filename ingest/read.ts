// The two steps that cost time, opening and reading, as tasks: done here, or in worker threads when several are wanted.
import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { Worker } from 'node:worker_threads'
import { documentId } from '../src/ontology/ids.ts'
import type { Given, Reading } from '../src/ontology/statement.ts'
import { load, LoadError } from './load/index.ts'
import { ownWords } from './lexicon/own.ts'
import { readDocument } from './pipeline.ts'
import type { Loaded } from './types.ts'
import { systemReason } from './inputs.ts'

export type Task =
  | {
      readonly do: 'open'
      readonly path?: string
      readonly bytes?: Uint8Array
      readonly mediaType?: string
      readonly given: Given
      readonly limit: number
    }
  | {
      readonly do: 'read'
      readonly loaded: Loaded
      readonly source: { readonly uri: string; readonly mediaType: string; readonly given: Given }
    }

export interface Opened {
  readonly id: string
  readonly loaded: Loaded
}

/** `refused`: the document cannot be read, and why in words for the user. `broken`: a fault of the program, with its stack. */
export type Outcome<T> = { readonly ok: T } | { readonly refused: string } | { readonly broken: string }

export interface Reader {
  open(task: Omit<Extract<Task, { do: 'open' }>, 'do'>): Promise<Outcome<Opened>>
  read(task: Omit<Extract<Task, { do: 'read' }>, 'do'>): Promise<Outcome<Reading>>
  close(): Promise<void>
}

/** Does one task; never throws. */
export async function perform(task: Task): Promise<Outcome<Opened | Reading>> {
  try {
    return { ok: task.do === 'open' ? await open(task) : readDocument(task.loaded, task.source) }
  } catch (error) {
    if (error instanceof LoadError) return { refused: error.message }
    if ((error as NodeJS.ErrnoException).syscall) return { refused: systemReason(error) }
    return { broken: (error as Error).stack ?? String(error) }
  }
}

async function open(task: Extract<Task, { do: 'open' }>): Promise<Opened> {
  const { path, given, limit, mediaType } = task
  // Asked before reading, so that a huge file is never brought into memory.
  if (path && (await stat(path)).size > limit) throw tooLarge(limit)
  const bytes = task.bytes ?? (await readFile(path!))
  if (bytes.length > limit) throw tooLarge(limit)
  const loaded = await load(bytes, { path, mediaType, given, limit })
  return { id: documentId(createHash('sha256').update(loaded.text, 'utf8').digest('hex')), loaded }
}

const tooLarge = (limit: number): LoadError =>
  new LoadError(`is over the limit of ${Math.round(limit / 1_000_000)} MB: --limit N raises it`)

/** UTF-16 code units. A longer text is read in a thread, so that Ctrl-C and the progress bar do not wait for it. */
const LONG = 200_000

/** Reads short texts in this thread where one at a time is wanted, else in worker threads, which start when first needed. */
export function reader(concurrency: number): Reader {
  const pool = new Pool(concurrency)
  const apart = (task: Task): boolean => concurrency > 1 || (task.do === 'read' && task.loaded.text.length > LONG)
  const run = (task: Task): Promise<Outcome<Opened | Reading>> => (apart(task) ? pool.run(task) : perform(task))
  return {
    open: (task) => run({ do: 'open', ...task }) as Promise<Outcome<Opened>>,
    read: (task) => run({ do: 'read', ...task }) as Promise<Outcome<Reading>>,
    close: () => pool.close(),
  }
}

interface Job {
  readonly task: Task
  readonly done: (outcome: Outcome<Opened | Reading>) => void
}

class Pool {
  readonly #size: number
  readonly #workers = new Set<Worker>()
  readonly #idle: Worker[] = []
  readonly #waiting: Job[] = []
  readonly #busy = new Map<Worker, Job>()

  constructor(size: number) {
    this.#size = size
  }

  run(task: Task): Promise<Outcome<Opened | Reading>> {
    return new Promise((done) => {
      this.#waiting.push({ task, done })
      this.#next()
    })
  }

  async close(): Promise<void> {
    await Promise.all([...this.#workers].map((worker) => worker.terminate()))
  }

  #next(): void {
    if (!this.#waiting.length) return
    const worker = this.#idle.pop() ?? (this.#workers.size < this.#size ? this.#start() : undefined)
    if (!worker) return
    const job = this.#waiting.shift()!
    this.#busy.set(worker, job)
    worker.postMessage(job.task)
  }

  #start(): Worker {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: { lexicon: ownWords().entries },
      execArgv: [...process.execArgv, '--disable-warning=ExperimentalWarning'],
    })
    this.#workers.add(worker)
    worker.on('message', (outcome: Outcome<Opened | Reading>) => {
      this.#idle.push(worker)
      this.#finish(worker, outcome)
    })
    // A worker that dies (out of memory on one document) takes only that document with it.
    worker.on('error', (error) => {
      this.#workers.delete(worker)
      this.#finish(worker, { broken: error.stack ?? String(error) })
    })
    return worker
  }

  #finish(worker: Worker, outcome: Outcome<Opened | Reading>): void {
    const job = this.#busy.get(worker)
    this.#busy.delete(worker)
    job?.done(outcome)
    this.#next()
  }
}
