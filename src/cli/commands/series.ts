import { ask, SAID, type Said, type Thing } from '../ask.ts'
import { type Command, type Io, print } from '../command.ts'
import { SETTINGS } from '../../config.ts'
import { json, plain, wrap, columns } from '../output.ts'
import { eventLine, saidOnce } from '../phrases.ts'
import { withStore } from '../with-store.ts'

const OPERATION = `query Series($name: String!, $minConfidence: Float!, $first: Int!) {
  seriesTimeline(series: $name, minConfidence: $minConfidence, first: $first) {
    truncated
    series { id name aliases }
    between { other { id name } }
    missing { from to }
    meetings {
      ordinal
      event { id type name startDate endDate status }
      relation { id evidence(first: 1) { ...Said } }
      places { other { id name } }
      chairs { other { id name } evidence(first: 1) { ...Said } }
    }
  }
}
${SAID}`

interface Named {
  readonly other: { readonly id: string; readonly name: string }
}

interface Answer {
  readonly seriesTimeline: {
    readonly truncated: boolean
    readonly series: { readonly id: string; readonly name: string; readonly aliases: readonly string[] }
    readonly between: readonly Named[]
    readonly missing: readonly { readonly from: number; readonly to: number }[]
    readonly meetings: readonly {
      readonly ordinal?: number | null
      readonly event: Thing
      readonly relation: { readonly evidence: readonly Said[] }
      readonly places: readonly Named[]
      readonly chairs: readonly (Named & { readonly evidence: readonly Said[] })[]
    }[]
  } | null
}

export const seriesCommand: Command = {
  name: 'series',
  summary: 'the meetings of a dialogue in order, with place, chairs and sentence',
  usage: 'NAME',
  words: { min: 1, max: 1 },
  details:
    'Any of its names, or its id. Meetings that the numbering promises but no text tells of are named as missing.',
  options: {
    store: SETTINGS.store,
    'min-confidence': SETTINGS['min-confidence'],
    first: { type: 'number', help: 'at most so many meetings', default: 100, min: 1, max: 100 },
    json: SETTINGS.json,
  },
  examples: [{ run: 'chancery series "Norway-Indonesia Ocean Policy Dialogue"', does: 'its meetings, oldest first' }],
  run: (input, io) =>
    withStore(input, io, 'read', async (store) => {
      const { seriesTimeline } = await ask<Answer>(store, OPERATION, {
        name: input.words[0],
        minConfidence: input.number('min-confidence'),
        first: input.number('first'),
      })
      if (input.flag('json')) json(io, seriesTimeline)
      else print(io.out, seriesText(seriesTimeline!, io))
      return 0
    }),
}

function seriesText(timeline: NonNullable<Answer['seriesTimeline']>, io: Io): string {
  const parties = timeline.between.map((related) => plain(related.other.name)).join(', ')
  const head = `${plain(timeline.series.name)}  ${timeline.series.id}${parties ? `\n  between ${parties}` : ''}`
  const meetings = timeline.meetings.map((meeting) => {
    const number = meeting.ordinal ? `${meeting.ordinal}. ` : ''
    const names = (list: readonly Named[]): string => list.map((related) => plain(related.other.name)).join(', ')
    const where = names(meeting.places)
    const who = names(meeting.chairs)
    return [
      wrap(`${number}${eventLine(meeting.event)}${where ? `, ${where}` : ''}`, columns(io)),
      who && wrap(`chaired by ${who}`, columns(io), '  '),
      ...saidOnce(
        [...meeting.chairs, meeting.relation].flatMap((related) => related.evidence),
        io,
        '    ',
      ),
    ]
      .filter(Boolean)
      .join('\n')
  })
  const missing = timeline.missing.map(({ from, to }) => (from === to ? `${from}` : `${from} to ${to}`)).join(', ')
  return [
    head,
    ...meetings,
    missing && `Not in the graph: ${missing}`,
    timeline.truncated && 'There are more meetings: --first shows them.',
  ]
    .filter(Boolean)
    .join('\n\n')
}
