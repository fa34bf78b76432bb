import { ask, SAID, type Said, type Thing } from '../ask.ts'
import { type Command, CommandError, type Io, print } from '../command.ts'
import { SETTINGS } from '../../config.ts'
import { count, json, plain } from '../output.ts'
import { saidLines } from '../phrases.ts'
import { withStore } from '../with-store.ts'

const OPERATION = `query Explain($id: ID!, $first: Int!) {
  explain(id: $id) {
    id kind summary documents
    statements(first: $first) {
      truncated
      items { ...Said predicate value subject { ...Name } object { ...Name } properties { name value } }
    }
  }
}
fragment Name on Node { id type name }
${SAID}`

interface Answer {
  readonly explain: {
    readonly id: string
    readonly kind: string
    readonly summary: string
    readonly documents: number
    readonly statements: {
      readonly truncated: boolean
      readonly items: readonly (Said & {
        readonly predicate: string
        readonly value?: unknown
        readonly subject: Thing
        readonly object?: Thing | null
        readonly properties: readonly { readonly name: string; readonly value: unknown }[]
      })[]
    }
  } | null
}

export const explainCommand: Command = {
  name: 'explain',
  summary: 'why a node, a relation or a statement is there: sentences, rules, confidence',
  usage: 'ID',
  words: { min: 1, max: 1 },
  details: 'Shows statements of every modality and confidence, those that are denied or only reported included.',
  options: {
    store: SETTINGS.store,
    first: { type: 'number', help: 'at most so many statements', default: 20, min: 1, max: 100 },
    json: SETTINGS.json,
  },
  examples: [
    { run: 'chancery explain person:fosse-ragnhild', does: 'every sentence about her, with the rule that read it' },
  ],
  run: (input, io) =>
    withStore(input, io, 'read', async (store) => {
      const { explain } = await ask<Answer>(store, OPERATION, { id: input.words[0], first: input.number('first') })
      if (!explain)
        throw new CommandError(`nothing has the id ${plain(input.words[0]!)}: --json of another command shows ids`)
      if (input.flag('json')) json(io, explain)
      else print(io.out, explanationText(explain, io))
      return 0
    }),
}

function explanationText(explain: NonNullable<Answer['explain']>, io: Io): string {
  const statements = explain.statements.items.map((said) => {
    const props = said.properties.map(({ name, value }) => ` ${name}=${plain(String(value))}`).join('')
    const target = said.object ? plain(said.object.name) : plain(String(said.value ?? ''))
    return [
      `${plain(said.subject.name)} ${said.predicate} ${target}${props}`,
      `  ${said.modality}, confidence ${said.confidence}, rule ${said.rule}, ${said.id}`,
      saidLines(said, io, '    '),
    ].join('\n')
  })
  const head = `${plain(explain.summary)}\n  ${explain.kind} ${explain.id}, in ${count(explain.documents, 'document')}`
  return [head, ...statements, explain.statements.truncated && 'There are more statements: --first shows them.']
    .filter(Boolean)
    .join('\n\n')
}
