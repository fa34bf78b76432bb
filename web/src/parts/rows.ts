// What the screens list, row by row, each with the first sentence that says it and where it stands.
import type { CoChairsQuery, PathQuery, SeriesQuery } from '../operations.generated.ts'
import { sentenceAt } from '../things.ts'
import type { Dated, Fact, Quote } from '../things.ts'
import { details } from './facts.tsx'
import type { Row } from './files.ts'

/** Sentence, title, date and link of the first of these. */
function said(evidence: readonly Quote[] | null | undefined): Row {
  const [first] = evidence ?? []
  return {
    sentence: first?.sentence.replace(/\s+/g, ' ').trim(),
    document: first?.document.name,
    document_date: first?.document.date,
    source: first?.document.uri,
    link: first && new URL(sentenceAt(first), window.location.href).href,
  }
}

const period = ({ startDate, endDate, date, status }: Dated): Row => ({
  start: startDate ?? date,
  end: endDate,
  status,
})

export const factRows = (facts: readonly Fact[]): readonly Row[] =>
  facts.map((f) => ({
    source_id: f.source.id,
    source_type: f.source.type,
    source_name: f.source.name,
    relation: f.type,
    target_id: f.target.id,
    target_type: f.target.type,
    target_name: f.target.name,
    details: details(f.type, f),
    modality: f.modality,
    ...period(f.target.startDate || f.target.date ? f.target : f.source),
    documents: f.documents,
    sentences: f.statements,
    ...said(f.evidence),
    relation_id: f.id,
  }))

type Pair = NonNullable<CoChairsQuery['coChairs']>['pairs'][number]

export const pairRows = (pairs: readonly Pair[]): readonly Row[] =>
  pairs.flatMap(({ person, coChair, events }) =>
    events.map(({ event, side, coChairSide, evidence }) => ({
      person_id: person.id,
      person: person.name,
      side,
      co_chair_id: coChair.id,
      co_chair: coChair.name,
      co_chair_side: coChairSide,
      event_id: event.id,
      event: event.name,
      ...period(event),
      ...said(evidence),
    })),
  )

type Meeting = NonNullable<SeriesQuery['seriesTimeline']>['meetings'][number]

export const meetingRows = (series: { readonly id: string; readonly name: string }, meetings: readonly Meeting[]) =>
  meetings.map(({ ordinal, event, places, chairs }): Row => ({
    series_id: series.id,
    series: series.name,
    ordinal,
    event_id: event.id,
    event: event.name,
    ...period(event),
    places: places.map((p) => p.other.name).join('; '),
    chairs: chairs.map((c) => (c.side ? `${c.source.name} (${c.side})` : c.source.name)).join('; '),
    outcomes: event.produced.items.map((p) => p.other.name).join('; '),
  }))

type Path = NonNullable<PathQuery['path']>

export const hopRows = ({ hops }: Path): readonly Row[] =>
  hops.map(({ from, to, relation }, i) => ({
    step: i + 1,
    from_id: from.id,
    from: from.name,
    relation: relation.type,
    forward: relation.source.id === from.id,
    to_id: to.id,
    to: to.name,
    details: details(relation.type, relation),
    ...said(relation.evidence),
    relation_id: relation.id,
  }))
