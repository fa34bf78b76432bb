// Runs the program as a user does, in a folder of its own: `chancery` in this process, which is fast, `start` in one of its own.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'
import { COMMANDS } from '../../bin/commands.ts'
import { main } from '../../src/cli/main.ts'

const BIN = fileURLToPath(new URL('../../bin/chancery.js', import.meta.url))
export const SAMPLES = fileURLToPath(new URL('../../samples/', import.meta.url))

export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

export interface RunOptions {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  readonly stdin?: string
}

class Sink extends Writable {
  text = ''
  override _write(chunk: Buffer, _: string, done: () => void): void {
    this.text += chunk.toString('utf8')
    done()
  }
}

/** The working folder is the process's, so one run follows the other. */
let last: Promise<unknown> = Promise.resolve()

export function chancery(args: readonly string[], { cwd, env = {}, stdin = '' }: RunOptions = {}): Promise<Ran> {
  const run = last.then(async () => {
    const home = process.cwd()
    const before = { ...process.env }
    if (cwd) process.chdir(cwd)
    process.env = { ...clean(before), ...env }
    try {
      const [out, err] = [new Sink(), new Sink()]
      const code = await main(args, COMMANDS, { in: Readable.from([Buffer.from(stdin)]), out, err, env: process.env })
      return { code, out: out.text, err: err.text }
    } finally {
      process.chdir(home)
      process.env = before
    }
  })
  last = run.catch(() => {})
  return run
}

/** Starts the program as a process; `done` resolves when it has ended. */
export function start(args: readonly string[], { cwd, env, stdin }: RunOptions = {}) {
  const child = spawn(process.execPath, [BIN, ...args], {
    cwd,
    env: { ...clean(process.env), ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  let out = ''
  let err = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
  if (stdin !== undefined) child.stdin.end(stdin)
  const done = new Promise<Ran>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, out, err }))
  })
  return { child, done, soFar: () => ({ out, err }) }
}

/** Settings of whoever runs the tests must not change what they see. */
const clean = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !/^(CHANCERY|NEO4J)_/.test(name)))

/** A folder that is gone when the tests of the file are over. */
export function folder(files: Readonly<Record<string, string | Buffer>> = {}): string {
  const path = mkdtempSync(join(tmpdir(), 'chancery-'))
  afterAll(() => rmSync(path, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) put(path, name, content)
  return path
}

export function put(cwd: string, name: string, content: string | Buffer): void {
  mkdirSync(dirname(join(cwd, name)), { recursive: true })
  writeFileSync(join(cwd, name), content)
}

/** Waits until `what` gives something; fails after `patience` milliseconds. */
export async function until<T>(what: () => T | undefined | Promise<T | undefined>, patience = 30_000): Promise<T> {
  for (const end = Date.now() + patience; Date.now() < end;) {
    const found = await what()
    if (found !== undefined) return found
    await new Promise((wait) => setTimeout(wait, 20))
  }
  throw new Error(`waited ${patience} ms in vain`)
}
