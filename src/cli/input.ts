// From the words of a command line to what a command reads: flags over environment over defaults.
import { parseArgs } from 'node:util'
import { type Command, type Input, type OptionSpec, UsageError } from './command.ts'

type Value = string | number | boolean | undefined

/** Options that every command has. */
export const COMMON: Readonly<Record<string, OptionSpec>> = {
  help: { type: 'flag', help: 'show this help' },
}

/** Throws `UsageError` on an unknown option, a value of the wrong kind, or too few or too many words. */
export function readInput(
  command: Command,
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Input {
  const specs = { ...command.options, ...COMMON }
  const { values, positionals } = parse(command, argv, specs)
  const words = command.words ?? { min: 0, max: 0 }
  if (!values.help && (positionals.length < words.min || positionals.length > words.max))
    throw new UsageError(
      positionals.length < words.min
        ? `expected ${command.usage ?? 'no words'}: chancery ${command.name} --help shows examples`
        : `too many words ("${positionals[words.max]}"), expected ${command.usage ?? 'none'}; put quotes around a name of several words`,
    )
  const read = new Map<string, Value>()
  for (const [name, spec] of Object.entries(specs)) read.set(name, value(name, spec, values[name], env))
  return {
    words: positionals,
    text: (option) => read.get(option) as string | undefined,
    number: (option) => read.get(option) as number | undefined,
    flag: (option) => read.get(option) === true,
  }
}

function parse(command: Command, argv: readonly string[], specs: Readonly<Record<string, OptionSpec>>) {
  const options = Object.fromEntries(
    Object.entries(specs).map(([name, spec]) => [
      name,
      {
        type: spec.type === 'flag' ? ('boolean' as const) : ('string' as const),
        ...(name === 'help' ? { short: 'h' } : {}),
      },
    ]),
  )
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true, strict: true })
    return { values: values as Record<string, string | boolean | undefined>, positionals }
  } catch (error) {
    const message = (error as Error).message.split('. ')[0]!.replace(/^./, (c) => c.toLowerCase())
    throw new UsageError(`${message}: chancery ${command.name} --help lists the options`)
  }
}

function value(
  name: string,
  spec: OptionSpec,
  given: string | boolean | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Value {
  const fromEnv = spec.env ? env[spec.env] : undefined
  const origin = given !== undefined ? `--${name}` : spec.env
  // An empty variable is one that is not set: `CHANCERY_PORT= chancery serve`.
  const raw = given ?? (fromEnv === '' ? undefined : fromEnv) ?? spec.default
  if (spec.type === 'flag') return raw === true || raw === '1' || raw === 'true'
  if (spec.type === 'text' || raw === undefined) return raw
  const number = Number(raw)
  if (spec.type === 'share') {
    if (raw === '' || !(number >= 0 && number <= 1))
      throw new UsageError(`${origin} wants a number from 0 to 1, not "${raw}"`)
    return number
  }
  const min = spec.min ?? 0
  const max = spec.max ?? Number.MAX_SAFE_INTEGER
  if (raw === '' || !Number.isInteger(number) || number < min || number > max)
    throw new UsageError(
      `${origin} wants a whole number ${spec.max ? `from ${min} to ${max}` : `from ${min}`}, not "${raw}"`,
    )
  return number
}
