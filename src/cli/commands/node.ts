// `person` and `event`: everything that the texts say of one thing, grouped by what it is.
import { ask, RELATED, type Related, type Thing } from '../ask.ts'
import { type Command, type Io, print } from '../command.ts'
import { SETTINGS } from '../../config.ts'
import { count, json, plain, wrap, columns } from '../output.ts'
import { heading, relatedLine, saidOnce, when } from '../phrases.ts'
import { withStore } from '../with-store.ts'

interface Answer {
  readonly node: Thing & {
    readonly aliases: readonly string[]
    readonly documents: number
    readonly kind?: string | null
    readonly relations: { readonly items: readonly Related[]; readonly truncated: boolean }
  }
}

const operation = (
  field: 'person' | 'event',
): string => `query Ask($name: String!, $minConfidence: Float!, $first: Int!) {
  node: ${field}(name: $name) {
    ...Thing aliases documents
    ${field === 'event' ? 'kind' : ''}
    relations(first: $first, minConfidence: $minConfidence) { truncated items { ...Related } }
  }
}
${RELATED}`

const options = {
  store: SETTINGS.store,
  'min-confidence': SETTINGS['min-confidence'],
  first: {
    type: 'number',
    help: 'at most so many relations, the most documented first',
    default: 100,
    min: 1,
    max: 100,
  },
  json: SETTINGS.json,
} as const

const about =
  (field: 'person' | 'event'): Command['run'] =>
  (input, io) =>
    withStore(input, io, 'read', async (store) => {
      const { node } = await ask<Answer>(store, operation(field), {
        name: input.words[0],
        minConfidence: input.number('min-confidence'),
        first: input.number('first'),
      })
      if (input.flag('json')) json(io, node)
      else print(io.out, nodeText(node, io))
      return 0
    })

export const personCommand: Command = {
  name: 'person',
  summary: 'posts, meetings and papers of a person, each with its sentence',
  usage: 'NAME',
  words: { min: 1, max: 1 },
  details: 'Names count in any order of their words, any case, with or without diacritics; an id does as well.',
  options,
  examples: [
    { run: 'chancery person "Dewi Kusuma"', does: 'what the texts say of her' },
    { run: 'chancery person "KUSUMA Dewi" --json', does: 'the same for a program' },
  ],
  run: about('person'),
}

export const eventCommand: Command = {
  name: 'event',
  summary: 'who chaired, spoke and took part in an event, each with its sentence',
  usage: 'NAME',
  words: { min: 1, max: 1 },
  details: 'Any of its names, or its id.',
  options,
  examples: [{ run: 'chancery event "Pacific Minerals Symposium 2025"', does: 'speakers, organizers, place' }],
  run: about('event'),
}

function nodeText(node: Answer['node'], io: Io): string {
  const facts = [node.kind, when(node), node.status].filter(Boolean).join(', ')
  const head = [
    `${plain(node.name)}  ${node.id}`,
    facts && `  ${facts}`,
    node.aliases.length && wrap(`also ${node.aliases.join('; ')}`, columns(io), '  '),
    `  named in ${count(node.documents, 'document')}`,
  ]
  const groups = Map.groupBy(node.relations.items, (related) => heading(related.type, related.source.id === node.id))
  const blocks = [...groups].map(([title, items]) =>
    [
      title,
      ...items.flatMap((related) => [
        wrap(relatedLine(related), columns(io), '  '),
        ...saidOnce(related.evidence, io, '    '),
      ]),
    ].join('\n'),
  )
  if (node.relations.truncated) blocks.push('There is more; --first and --min-confidence narrow the question.')
  return [head.filter(Boolean).join('\n'), ...blocks].join('\n\n')
}
