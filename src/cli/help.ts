// The help of the program and of each command, made from the command objects alone.
import type { Command, OptionSpec } from './command.ts'
import { COMMON } from './input.ts'

const pad = (rows: readonly (readonly [string, string])[]): string => {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n')
}

export function programHelp(commands: readonly Command[]): string {
  const shown = commands.filter((command) => !command.hidden)
  return `Chancery reads diplomatic and policy texts and keeps a graph of who met whom, where, when and with what outcome.

Usage: chancery <command> [words] [options]

${pad(shown.map((command) => [usage(command), command.summary]))}

chancery <command> --help shows the options of a command and examples.
Results go to standard output, everything else to standard error.
Exit status: 0 done, 1 failed, 2 wrong use, 3 done but something was skipped, 130 stopped by Ctrl-C.
`
}

export function commandHelp(command: Command): string {
  const options: (readonly [string, string])[] = Object.entries({ ...command.options, ...COMMON }).map(
    ([name, spec]) => [
      `--${name}${spec.type === 'flag' ? '' : ` ${spec.value ?? (spec.type === 'number' ? 'N' : 'TEXT')}`}`,
      `${spec.help}${origin(spec)}`,
    ],
  )
  const examples = command.examples.map(({ run, does }) => `  ${run}\n      ${does}`)
  return [
    `Usage: chancery ${usage(command)} [options]`,
    `${command.summary[0]!.toUpperCase()}${command.summary.slice(1)}.${command.details ? `\n${command.details}` : ''}`,
    `Options:\n${pad(options)}`,
    `Examples:\n${examples.join('\n')}`,
  ]
    .join('\n\n')
    .concat('\n')
}

const usage = (command: Command): string => `${command.name}${command.usage ? ` ${command.usage}` : ''}`

function origin(spec: OptionSpec): string {
  const parts = [spec.env && `$${spec.env}`, spec.default !== undefined && `default ${spec.default}`].filter(Boolean)
  return parts.length ? ` (${parts.join(', ')})` : ''
}
