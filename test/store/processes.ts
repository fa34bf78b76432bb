// Starts `writer.ts` as a process of its own.
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

export interface Writer {
  readonly pid: number
  /** Waits until it has printed `text`. */
  said(text: string): Promise<string>
  /** As `kill -9` does. */
  kill(): Promise<void>
}

export function startWriter(url: string, what: 'hold' | 'write', env: Record<string, string> = {}): Writer {
  const child: ChildProcess = spawn(
    process.execPath,
    [fileURLToPath(new URL('writer.ts', import.meta.url)), url, what],
    {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  let out = ''
  for (const stream of [child.stdout!, child.stderr!]) stream.on('data', (d: Buffer) => (out += d.toString()))
  const exited = once(child, 'exit')
  return {
    pid: child.pid!,
    async said(text) {
      while (!out.includes(text)) {
        if (child.exitCode !== null) throw new Error(`the writer ended: ${out}`)
        await new Promise((r) => setTimeout(r, 5))
      }
      return out
    },
    async kill() {
      child.kill('SIGKILL')
      await exited
    },
  }
}
