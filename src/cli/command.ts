// What a command of the command line is: a plain object. `main.ts` reads its options, prints its help and runs it.
import type { Readable, Writable } from 'node:stream'

export interface OptionSpec {
  /** `share` is a number from 0 to 1. */
  readonly type: 'text' | 'flag' | 'number' | 'share'
  readonly help: string
  /** What stands for the value in the help: `URL`, `N`. */
  readonly value?: string
  /** Environment variable that gives the value where the flag does not. */
  readonly env?: string
  readonly default?: string | number
  /** For numbers: the range allowed, both ends included. */
  readonly min?: number
  readonly max?: number
}

export interface Command {
  readonly name: string
  readonly summary: string
  /** The words after the name, as usage shows them: `PATH…`, `[PERSON]`, `A B`. */
  readonly usage?: string
  /** How many words it takes; none unless given. */
  readonly words?: { readonly min: number; readonly max: number }
  readonly details?: string
  readonly options: Readonly<Record<string, OptionSpec>>
  readonly examples: readonly { readonly run: string; readonly does: string }[]
  /** Not in the list of commands. */
  readonly hidden?: true
  run(input: Input, io: Io): Promise<ExitCode>
}

/** 0 done, 1 failed, 2 wrong use, 3 done but something was skipped, 130 stopped by Ctrl-C. */
export type ExitCode = 0 | 1 | 2 | 3 | 130

/** The streams and settings a command may touch; results go to `out`, everything else to `err`. */
export interface Io {
  readonly in: Readable & { isTTY?: boolean }
  readonly out: Writable & { isTTY?: boolean; columns?: number }
  readonly err: Writable & { isTTY?: boolean; columns?: number }
  readonly env: Readonly<Record<string, string | undefined>>
}

/** What the user asked for, checked against the command's options. */
export interface Input {
  readonly words: readonly string[]
  text(option: string): string | undefined
  number(option: string): number | undefined
  flag(option: string): boolean
}

/** The user asked for something that cannot be: exit 2. */
export class UsageError extends Error {
  override name = 'UsageError'
}

/** It could not be done, for a reason that one line explains: exit 1. */
export class CommandError extends Error {
  override name = 'CommandError'
}

export const print = (stream: Writable, text: string): void =>
  void stream.write(text.endsWith('\n') ? text : `${text}\n`)
