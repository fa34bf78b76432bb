// How far a long run is: a bar on a terminal, a line every five seconds elsewhere.
import { createRequire } from 'node:module'
import type { SingleBar } from 'cli-progress'
import { type Io, print } from '../src/cli/command.ts'

export interface Progress {
  /** `done` of `total`; the total may grow. */
  at(done: number, total: number): void
  /** A line that stays, above the bar. */
  say(line: string): void
  stop(): void
}

const EVERY_MS = 5000

export function progress(io: Io, what: string): Progress {
  return io.err.isTTY ? bar(io, what) : lines(io, what)
}

function bar(io: Io, what: string): Progress {
  // loaded for a terminal only: starting up elsewhere does not wait for it
  const progress = createRequire(import.meta.url)('cli-progress') as { SingleBar: typeof SingleBar }
  const single = new progress.SingleBar({
    stream: io.err as NodeJS.WritableStream,
    format: `${what} {bar} {value}/{total}`,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 30,
    clearOnComplete: true,
    gracefulExit: false,
  })
  let shown: { done: number; total: number } | undefined
  return {
    at(done, total) {
      if (shown) single.setTotal(total)
      else single.start(total, done)
      single.update(done)
      shown = { done, total }
    },
    say(line) {
      // The bar goes back to where it began when it stops, over whatever was written since.
      if (shown) single.stop()
      print(io.err, line)
      if (shown) single.start(shown.total, shown.done)
    },
    stop() {
      if (shown) single.stop()
      shown = undefined
    },
  }
}

function lines(io: Io, what: string): Progress {
  let last = Date.now()
  return {
    at(done, total) {
      if (Date.now() - last < EVERY_MS) return
      last = Date.now()
      print(io.err, `${what}: ${done} of ${total}`)
    },
    say: (line) => print(io.err, line),
    stop() {},
  }
}
