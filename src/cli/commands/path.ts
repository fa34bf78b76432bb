import { ask, RELATED, type Related, type Thing } from '../ask.ts'
import { type Command, type Io, print } from '../command.ts'
import { SETTINGS } from '../../config.ts'
import { json, plain } from '../output.ts'
import { heading, saidOnce } from '../phrases.ts'
import { withStore } from '../with-store.ts'

const OPERATION = `query Path($from: String!, $to: String!, $maxLength: Int!) {
  path(from: $from, to: $to, maxLength: $maxLength) {
    length
    nodes { ...Thing }
    hops { from { ...Thing } to { ...Thing } relation { ...Related } }
  }
}
${RELATED}`

interface Answer {
  readonly path: {
    readonly length: number
    readonly hops: readonly { from: Thing; to: Thing; relation: Related }[]
  } | null
}

export const pathCommand: Command = {
  name: 'path',
  summary: 'how two things are connected, each step with its sentence',
  usage: 'A B',
  words: { min: 2, max: 2 },
  details: 'A and B are names or ids of anything: people, countries, events, agreements.',
  options: {
    store: SETTINGS.store,
    'max-length': { type: 'number', help: 'at most so many steps', default: 4, min: 1, max: 8 },
    json: SETTINGS.json,
  },
  examples: [{ run: 'chancery path "Leif Bruun" "Margaret Okafor"', does: 'a shortest way from the one to the other' }],
  run: (input, io) =>
    withStore(input, io, 'read', async (store) => {
      const [from, to] = input.words
      const maxLength = input.number('max-length')!
      const { path } = await ask<Answer>(store, OPERATION, { from, to, maxLength })
      if (input.flag('json')) json(io, path)
      else
        print(
          io.out,
          path ? pathText(path, io) : `No connection within ${maxLength} steps; --max-length looks further.`,
        )
      return 0
    }),
}

function pathText(path: NonNullable<Answer['path']>, io: Io): string {
  if (!path.hops.length) return 'That is one and the same thing.'
  return path.hops
    .flatMap(({ from, to, relation }, i) => [
      ...(i === 0 ? [plain(from.name)] : []),
      `  ${heading(relation.type, relation.source.id === from.id).toLowerCase()}`,
      plain(to.name),
      ...saidOnce(relation.evidence.slice(0, 1), io, '    '),
    ])
    .join('\n')
}
