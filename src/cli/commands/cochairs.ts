import { ask, SAID, type Said, type Thing } from '../ask.ts'
import { type Command, type Input, type Io, print } from '../command.ts'
import { SETTINGS } from '../../config.ts'
import { count, json, plain } from '../output.ts'
import { eventLine, saidOnce } from '../phrases.ts'
import type { Store } from '../../store/store.ts'
import { withStore } from '../with-store.ts'

const OPERATION = `query CoChairs($person: String, $event: String, $series: String, $between: [String!], $from: Date, $to: Date, $minConfidence: Float!, $first: Int!) {
  coChairs(person: $person, event: $event, series: $series, between: $between, from: $from, to: $to, minConfidence: $minConfidence, first: $first) {
    truncated
    pairs {
      person { id name }
      coChair { id name }
      events {
        event { id type name startDate endDate status }
        side coChairSide
        evidence(first: 3) { ...Said }
      }
    }
  }
}
${SAID}`

interface Answer {
  readonly coChairs: {
    readonly truncated: boolean
    readonly pairs: readonly {
      readonly person: { id: string; name: string }
      readonly coChair: { id: string; name: string }
      readonly events: readonly {
        event: Thing
        side?: string | null
        coChairSide?: string | null
        evidence: readonly Said[]
      }[]
    }[]
  }
}

export const cochairsCommand: Command = {
  name: 'cochairs',
  summary: 'who co-chaired with whom, each with its sentence, document and date',
  usage: '[PERSON]',
  words: { min: 0, max: 1 },
  details: 'Names count in any order of their words, any case, with or without diacritics; an id does as well.',
  options: {
    store: SETTINGS.store,
    event: { type: 'text', value: 'NAME', help: 'of this event only' },
    series: { type: 'text', value: 'NAME', help: 'of the meetings of this series only' },
    between: { type: 'text', value: 'A[,B]', help: 'of one or two countries or blocs, with a comma between them' },
    from: { type: 'text', value: 'DATE', help: 'events that began on this date or later (2024, 2024-08, 2024-08-26)' },
    to: { type: 'text', value: 'DATE', help: 'events that began on this date or earlier' },
    'min-confidence': SETTINGS['min-confidence'],
    first: { type: 'number', help: 'at most so many meetings of two chairs', default: 100, min: 1, max: 100 },
    json: SETTINGS.json,
  },
  examples: [
    { run: 'chancery cochairs', does: 'all of them, by event' },
    { run: 'chancery cochairs "Ragnhild Fosse"', does: 'with whom she chaired, and what says so' },
    { run: 'chancery cochairs --between "Japan,United States" --from 2023', does: 'between two countries, since 2023' },
  ],
  run: (input, io) =>
    withStore(input, io, 'read', async (store) => {
      const answer = await askCoChairs(store, input)
      if (input.flag('json')) json(io, answer.coChairs)
      else print(io.out, coChairsText(answer, io, input.words[0] !== undefined))
      return 0
    }),
}

const askCoChairs = (store: Store, input: Input): Promise<Answer> =>
  ask<Answer>(store, OPERATION, {
    person: input.words[0],
    event: input.text('event'),
    series: input.text('series'),
    between: input
      .text('between')
      ?.split(',')
      .map((name) => name.trim()),
    from: input.text('from'),
    to: input.text('to'),
    minConfidence: input.number('min-confidence'),
    first: input.number('first'),
  })

/** All pairs of the store, as text, by event: what the demo shows. */
export const allCoChairs = async (store: Store, io: Io): Promise<string> =>
  coChairsText(await ask<Answer>(store, OPERATION, { minConfidence: 0.5, first: 100 }), io, false)

function coChairsText({ coChairs }: Answer, io: Io, ofOne: boolean): string {
  if (!coChairs.pairs.length) return 'No two people who chaired one event.'
  const blocks = ofOne ? byCoChair(coChairs.pairs, io) : byEvent(coChairs.pairs, io)
  if (coChairs.truncated) blocks.push('There are more: --first, --from, --to or --series narrow the question.')
  return blocks.join('\n\n')
}

const of = (side: string | null | undefined): string => (side ? ` (${plain(side)})` : '')

function byCoChair(pairs: Answer['coChairs']['pairs'], io: Io): string[] {
  return [
    `${plain(pairs[0]!.person.name)} co-chaired with ${count(pairs.length, 'person', 'people')}`,
    ...pairs.map(({ coChair, events }) =>
      events
        .flatMap(({ event, side, coChairSide, evidence }) => [
          `${plain(coChair.name)}${of(coChairSide)}`,
          `  ${eventLine(event)}${side ? `, for ${plain(side)}` : ''}`,
          ...saidOnce(evidence, io, '    '),
        ])
        .join('\n'),
    ),
  ]
}

function byEvent(pairs: Answer['coChairs']['pairs'], io: Io): string[] {
  const events = new Map<string, { event: Thing; chairs: Map<string, string>; said: Said[] }>()
  for (const pair of pairs)
    for (const { event, side, coChairSide, evidence } of pair.events) {
      const found = events.get(event.id) ?? { event, chairs: new Map<string, string>(), said: [] }
      events.set(event.id, found)
      found.chairs.set(pair.person.id, `${plain(pair.person.name)}${of(side)}`)
      found.chairs.set(pair.coChair.id, `${plain(pair.coChair.name)}${of(coChairSide)}`)
      found.said.push(...evidence)
    }
  return [...events.values()]
    .sort((a, b) => ((b.event.startDate ?? '') < (a.event.startDate ?? '') ? -1 : 1))
    .map(({ event, chairs, said }) =>
      [[...chairs.values()].sort().join(', '), `  co-chaired ${eventLine(event)}`, ...saidOnce(said, io, '    ')].join(
        '\n',
      ),
    )
}
