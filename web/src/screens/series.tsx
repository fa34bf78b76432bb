import { useAsk } from '../client.ts'
import { Sign } from '../icons.tsx'
import type { SeriesQuery } from '../operations.generated.ts'
import { SeriesOperation } from '../operations.generated.ts'
import { Evidence, SaidList } from '../parts/evidence.tsx'
import { ExportRows } from '../parts/export-menu.tsx'
import { Link, Thing } from '../parts/link.tsx'
import { meetingRows } from '../parts/rows.ts'
import { Empty, Failed, Loading, Truncated } from '../parts/states.tsx'
import { useTitle } from '../parts/title.ts'
import { address } from '../router.ts'
import { graphOf } from '../things.ts'
import { capital, count, date, span } from '../words.ts'
import { NoThing } from './thing.tsx'

type Line = NonNullable<SeriesQuery['seriesTimeline']>
type Meeting = Line['meetings'][number]

export function SeriesPage({ id }: { readonly id: string }) {
  const asked = useAsk(SeriesOperation, { series: id })
  const line = asked.data?.seriesTimeline
  useTitle(line?.series.name)
  if (asked.state === 'failed')
    return asked.error.code === 'NOT_FOUND' && !asked.error.near.length ? (
      <NoThing id={id} />
    ) : (
      <Failed error={asked.error} retry={asked.retry} />
    )
  if (!asked.data) return <Loading what="the meetings" />
  if (!line) return <NoThing id={id} />
  const { series, between, meetings } = line
  const due = meetings.filter((m) => isDue(m))
  return (
    <article className="page">
      <header className="head">
        <p className="kind">
          <Sign type="EventSeries" /> series
        </p>
        <h1 tabIndex={-1}>{series.name}</h1>
        <p className="meta">
          {between.map((b) => (
            <Thing key={b.id} of={b.other} />
          ))}
          {series.since && <span>since {date(String(series.since))}</span>}
          <span>{count(series.documents, 'document')}</span>
        </p>
        {series.aliases.length > 0 && (
          <p className="aliases">
            <span className="quiet">also</span>
            {series.aliases.map((a) => (
              <span key={a}>{a}</span>
            ))}
          </p>
        )}
        <p className="actions">
          <Link className="button" href={graphOf([series.id])}>
            Draw the graph
          </Link>
          <Link className="button" href={address('/co-chairs', { series: series.id })}>
            Its co-chairs
          </Link>
          <Link className="button" href={`/entity/${encodeURIComponent(series.id)}`}>
            All that is stated of it
          </Link>
          {meetings.length > 0 && <ExportRows name="series" rows={() => meetingRows(series, meetings)} />}
        </p>
      </header>
      <p className="summary">
        {count(meetings.length, 'meeting')} in the graph
        {line.missing.length > 0 &&
          `; by the ordinals ${line.missing.map((r) => (r.from === r.to ? `no. ${r.from}` : `nos. ${r.from} to ${r.to}`)).join(', ')} took place too, but no document here tells of ${line.missing.length === 1 && line.missing[0]!.from === line.missing[0]!.to ? 'it' : 'them'}`}
        {due.length > 0
          ? `; due: ${due.map((m) => `${m.event.name}${m.event.startDate ? ` (${date(m.event.startDate)})` : ''}`).join(', ')}`
          : '; nothing is announced'}
        .
      </p>
      {line.truncated && (
        <Truncated>The 100 most documented meetings are shown; gaps may name some that are in the graph.</Truncated>
      )}
      {meetings.length === 0 ? (
        <Empty>
          <p>No document tells of a meeting of this line.</p>
        </Empty>
      ) : (
        <ol className="line">{rows(line)}</ol>
      )}
    </article>
  )
}

const isDue = ({ event }: Meeting): boolean =>
  event.status === 'planned' || event.status === 'hoped' || event.status === 'postponed'

/** Meetings in order with the gaps where they belong. */
function rows({ meetings, missing }: Line) {
  const gaps = [...missing]
  const list = meetings.flatMap((m) => {
    const before = m.ordinal === null ? [] : gaps.filter((g) => g.to < m.ordinal!)
    for (const g of before) gaps.splice(gaps.indexOf(g), 1)
    return [...before.map((g) => <Gap key={`gap ${g.from}`} from={g.from} to={g.to} />), <Row key={m.event.id} m={m} />]
  })
  return [...list, ...gaps.map((g) => <Gap key={`gap ${g.from}`} from={g.from} to={g.to} />)]
}

function Gap({ from, to }: { readonly from: number; readonly to: number }) {
  return (
    <li className="gap">
      <span className="ordinal">{from === to ? from : `${from}–${to}`}</span>
      <p className="quiet">
        {from === to ? 'No document here tells of this meeting' : 'No document here tells of these meetings'}
      </p>
    </li>
  )
}

function Row({ m }: { readonly m: Meeting }) {
  const { event } = m
  const promises = event.properties.filter(
    (p) =>
      ['status', 'startDate', 'endDate'].includes(p.name) &&
      (!p.answered || p.evidence.some((e) => e.modality !== 'asserted')),
  )
  return (
    <li className={`status-${event.status ?? 'unknown'}`}>
      <span className="ordinal">{m.ordinal ?? '·'}</span>
      <div>
        <h2>
          <Thing of={event} />
        </h2>
        <p className="meta">
          <b>{span(event.startDate, event.endDate) || 'date not stated'}</b>
          {event.status && <span className={`badge s-${event.status}`}>{event.status}</span>}
          {m.places.map((p) => (
            <Thing key={p.id} of={p.other} />
          ))}
        </p>
        {m.chairs.length > 0 && (
          <div className="chairs">
            <span className="quiet">{m.chairs.length > 1 ? 'co-chairs' : 'chair'}</span>
            <ul className="facts">
              {m.chairs.map((c) => (
                <li key={c.id}>
                  <Thing of={c.source} />
                  {c.side && <span className="meta">for {c.side}</span>}
                  <Evidence id={c.id} statements={c.statements} of={`${c.source.name} as chair of ${event.name}`} />
                </li>
              ))}
            </ul>
          </div>
        )}
        {event.produced.items.length > 0 && (
          <div className="chairs">
            <span className="quiet">outcome</span>
            <ul className="facts">
              {event.produced.items.map((p) => (
                <li key={p.id}>
                  <Thing of={p.other} />
                  <Evidence id={p.id} statements={p.statements} of={`${p.other.name} as outcome of ${event.name}`} />
                </li>
              ))}
              {event.produced.truncated && <li className="quiet">More on the page of the meeting.</li>}
            </ul>
          </div>
        )}
        {promises.length > 0 && (
          <details>
            <summary>
              Promise and outcome<span className="hear"> of {event.name}</span>
            </summary>
            <ul className="promises">
              {promises.map((p) => (
                <li key={`${p.name} ${String(p.value)}`}>
                  <b>
                    {capital(
                      p.name === 'status'
                        ? String(p.value)
                        : `${p.name === 'endDate' ? 'until' : 'for'} ${date(String(p.value))}`,
                    )}
                  </b>{' '}
                  <span className="quiet">{p.answered ? 'as the graph answers' : 'as another text has it'}</span>
                  <SaidList all={p.evidence} />
                </li>
              ))}
            </ul>
          </details>
        )}
        <div className="chairs">
          <span className="quiet">in the line</span>
          <div>
            <Evidence
              id={m.relation.id}
              statements={m.relation.statements}
              of={`why ${event.name} belongs to the line`}
            />
          </div>
        </div>
      </div>
    </li>
  )
}
