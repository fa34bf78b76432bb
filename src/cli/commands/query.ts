import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { text as textOf } from 'node:stream/consumers'
import { type Command, type Io, print, UsageError } from '../command.ts'
import { SETTINGS } from '../../config.ts'
import { json } from '../output.ts'
import { withStore } from '../with-store.ts'

export const queryCommand: Command = {
  name: 'query',
  summary: 'one GraphQL operation, without a server',
  usage: 'FILE or - or TEXT',
  words: { min: 1, max: 1 },
  details:
    'Prints the JSON answer. Where it holds errors they are on standard error as well, and the exit status is 1.',
  options: {
    store: SETTINGS.store,
    variables: { type: 'text', value: 'JSON', help: 'values of the variables, an object' },
  },
  examples: [
    { run: `chancery query '{ stats { documents } }'`, does: 'text on the command line' },
    { run: `chancery query ask.graphql --variables '{"name": "Ragnhild Fosse"}'`, does: 'a file with a variable' },
    { run: 'cat ask.graphql | chancery query -', does: 'standard input' },
  ],
  run: async (input, io) => {
    const source = await sourceOf(input.words[0]!, io)
    const variables = variablesOf(input.text('variables'))
    return withStore(input, io, 'read', async (store) => {
      const { executeQuery } = await import('../../graphql/execute.ts')
      const result = await executeQuery(store, source, variables)
      json(io, result)
      for (const error of result.errors ?? []) print(io.err, `chancery: ${error.message}`)
      return result.errors?.length ? 1 : 0
    })
  },
}

async function sourceOf(word: string, io: Io): Promise<string> {
  if (word === '-') return textOf(io.in)
  if (existsSync(word)) return readFile(word, 'utf8')
  if (!word.includes('{'))
    throw new UsageError(`there is no file ${word}, and it is no GraphQL either: that starts with { or query`)
  return word
}

function variablesOf(given: string | undefined): Record<string, unknown> {
  if (given === undefined) return {}
  try {
    const value: unknown = JSON.parse(given)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  } catch {
    // The line below says it.
  }
  throw new UsageError(`--variables wants a JSON object such as '{"name": "Ragnhild Fosse"}'`)
}
