// The program: finds the command, reads its options, runs it, and turns what goes wrong into one line and an exit code.
import { distance } from './distance.ts'
import { commandHelp, programHelp } from './help.ts'
import { type Command, type ExitCode, type Io, print, UsageError } from './command.ts'
import { readInput } from './input.ts'
import { readFileSync } from 'node:fs'

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string
}

/** Errors that one line explains; by name, because the reading side has its own and this side never imports it. */
const EXPECTED = new Set(['CommandError', 'StoreError', 'LoadError', 'ServerError'])

/** Never throws. */
export async function main(argv: readonly string[], commands: readonly Command[], io: Io): Promise<ExitCode> {
  const [name, ...rest] = argv
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    const about = commands.find((command) => command.name === rest[0])
    print(name === undefined ? io.err : io.out, about ? commandHelp(about) : programHelp(commands))
    return name === undefined ? 2 : 0
  }
  if (name === '--version' || name === '-v') {
    print(io.out, version)
    return 0
  }
  const command = commands.find((candidate) => candidate.name === name)
  if (!command) return fail(io, `no command "${name}"${suggestion(name, commands)}: chancery --help lists them`, 2)
  try {
    const input = readInput(command, rest, io.env)
    if (input.flag('help')) {
      print(io.out, commandHelp(command))
      return 0
    }
    return await command.run(input, io)
  } catch (error) {
    if (error instanceof UsageError) return fail(io, error.message, 2)
    return fail(io, expected(error) ?? `unexpected: ${(error as Error)?.stack ?? String(error)}`, 1)
  }
}

function fail(io: Io, message: string, code: ExitCode): ExitCode {
  print(io.err, `chancery: ${message}`)
  return code
}

/** The one line for an error that the user can do something about; undefined for a fault of the program. */
export function expected(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  if (EXPECTED.has(error.name)) return error.message
  const system = error as NodeJS.ErrnoException
  if (!system.syscall || !system.code) return undefined
  const what = {
    ENOENT: 'there is no such file or folder',
    EACCES: 'permission denied',
    EISDIR: 'it is a folder',
    ENOSPC: 'the disk is full',
    EROFS: 'the disk is read-only',
    ENOTDIR: 'a part of the path is not a folder',
    EEXIST: 'it is there already',
  }[system.code]
  return `cannot ${system.syscall} ${system.path ?? ''}: ${what ?? system.code}`.replace(' :', ':')
}

function suggestion(name: string, commands: readonly Command[]): string {
  const near = commands
    .filter((c) => !c.hidden && (c.name.startsWith(name) || distance(c.name, name) <= 2))
    .map((c) => c.name)
  return near.length ? ` (${near.join(' or ')}?)` : ''
}
