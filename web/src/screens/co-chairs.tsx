import { lazy, Suspense, useState } from 'react'
import { useAsk } from '../client.ts'
import type { Near } from '../client.ts'
import type { CoChairsQuery } from '../operations.generated.ts'
import { CoChairsOperation } from '../operations.generated.ts'
import { ExportRows } from '../parts/export-menu.tsx'
import { SaidList } from '../parts/evidence.tsx'
import { Link, Thing } from '../parts/link.tsx'
import { Matrix } from '../parts/matrix.tsx'
import { pairRows } from '../parts/rows.ts'
import { SearchBox } from '../parts/search-box.tsx'
import { Empty, Failed, Loading, Truncated } from '../parts/states.tsx'
import { useTitle } from '../parts/title.ts'
import { address, navigate, useLocation } from '../router.ts'
import type { Ref } from '../things.ts'
import { count, span } from '../words.ts'

const Network = lazy(() => import('../graph/network.tsx'))

type Pair = NonNullable<CoChairsQuery['coChairs']>['pairs'][number]
const VIEWS = ['table', 'matrix', 'network'] as const
const NAMES = ['person', 'series', 'between', 'from', 'to'] as const

export function CoChairs() {
  useTitle('Co-chairs')
  const { params } = useLocation()
  const given = Object.fromEntries(NAMES.map((n) => [n, params.get(n) ?? ''])) as Record<(typeof NAMES)[number], string>
  const view = VIEWS.find((v) => v === params.get('view')) ?? 'table'
  const between = given.between
    .split(',')
    .map((b) => b.trim())
    .filter(Boolean)
  const asked = useAsk(CoChairsOperation, {
    person: given.person || undefined,
    series: given.series || undefined,
    between: between.length ? between : undefined,
    from: given.from || undefined,
    to: given.to || undefined,
  })
  const link = (change: Record<string, string | undefined>): string =>
    address('/co-chairs', { ...given, view: view === 'table' ? '' : view, ...change })
  const answer = asked.data?.coChairs
  const pairs = answer?.pairs ?? []
  // An id was asked by a link; a name is what people read and type.
  const names = new Map<string, string>(
    pairs.flatMap((p) => [[p.person.id, p.person.name] as const, [p.coChair.id, p.coChair.name] as const]),
  )
  const choose = (near: Near): void => {
    const key = near.type === 'Person' ? 'person' : near.type === 'EventSeries' ? 'series' : 'between'
    navigate(link({ [key]: key === 'between' ? near.name : near.id }))
  }
  return (
    <>
      <h1 tabIndex={-1}>Who co-chaired with whom</h1>
      <form
        key={address('', given)}
        className="ask"
        onSubmit={(event) => {
          event.preventDefault()
          const form = new FormData(event.currentTarget)
          navigate(
            link(Object.fromEntries(['between', 'from', 'to'].map((n) => [n, String(form.get(n) ?? '').trim()]))),
          )
        }}
      >
        <SearchBox
          label="Person"
          types={['Person']}
          value={names.get(given.person) ?? given.person}
          placeholder="anybody"
          pick={(t) => navigate(link({ person: t.id }))}
          submit={(person) => navigate(link({ person }))}
        />
        <SearchBox
          label="Series"
          types={['EventSeries']}
          value={given.series.replace(/^eventseries:/, '')}
          placeholder="any"
          pick={(t) => navigate(link({ series: t.id }))}
          submit={(series) => navigate(link({ series }))}
        />
        <label>
          Between
          <input name="between" defaultValue={given.between} placeholder="Norway, Indonesia" />
        </label>
        <Bound label="From" name="from" value={given.from} placeholder="2022" />
        <Bound label="To" name="to" value={given.to} placeholder="2025-06" />
        <div className="row">
          <button type="submit">Ask</button>
          {NAMES.some((n) => given[n]) && (
            <Link href={address('/co-chairs', { view: view === 'table' ? '' : view })}>Everybody</Link>
          )}
        </div>
      </form>
      {asked.state === 'failed' ? (
        <Failed
          error={asked.error}
          retry={asked.retry}
          choose={choose}
          asked={given.person || given.series || given.between}
          types={given.person ? ['Person'] : given.series ? ['EventSeries'] : ['Country', 'Organization']}
        />
      ) : !answer ? (
        <Loading what="the pairs" />
      ) : pairs.length === 0 ? (
        <Empty>
          <h2>No pairs</h2>
          <p>
            No document says that two people chaired a meeting together
            {NAMES.some((n) => given[n]) ? ' with what was asked' : ''}.
          </p>
        </Empty>
      ) : (
        <>
          <div className="tabs" role="group" aria-label="View">
            {VIEWS.map((v) => (
              <Link
                key={v}
                href={link({ view: v === 'table' ? '' : v })}
                aria-current={v === view ? 'true' : undefined}
              >
                {v}
              </Link>
            ))}
            <span className="quiet" role="status">
              {count(pairs.length, 'pair')},{' '}
              {count(new Set(pairs.flatMap((p) => p.events.map((e) => e.event.id))).size, 'meeting')}
            </span>
            <ExportRows name="co-chairs" rows={() => pairRows(pairs)} />
          </div>
          {answer.truncated && (
            <Truncated>
              The first 100 shared meetings are shown. Narrow by person, series, country or time to see the rest.
            </Truncated>
          )}
          {view === 'table' ? (
            <Table pairs={pairs} />
          ) : view === 'matrix' ? (
            <PairMatrix pairs={pairs} link={(person) => link({ person, view: '' })} />
          ) : (
            <>
              <Suspense fallback={<Loading what="the drawing" />}>
                <Network pairs={pairs} />
              </Suspense>
              <h2>The same as a list</h2>
              <Table pairs={pairs} />
            </>
          )}
        </>
      )}
    </>
  )
}

function Bound({ label, value, ...input }: Record<'label' | 'name' | 'value' | 'placeholder', string>) {
  return (
    <label>
      {label}
      <input
        {...input}
        defaultValue={value}
        pattern="\d{4}(-\d{2}(-\d{2})?)?"
        title="A year, a month or a day: 2024, 2024-05 or 2024-05-14"
        size={10}
      />
    </label>
  )
}

function Table({ pairs }: { readonly pairs: readonly Pair[] }) {
  return (
    <div className="scrolls" role="region" aria-label="Pairs" tabIndex={0}>
      <table className="pairs">
        <thead>
          <tr>
            <th scope="col">Person</th>
            <th scope="col">Co-chair</th>
            <th scope="col">Meetings, sides and sentences</th>
          </tr>
        </thead>
        <tbody>
          {pairs.map((p) => (
            <tr key={`${p.person.id} ${p.coChair.id}`}>
              <td>
                <Thing of={p.person} />
              </td>
              <td>
                <Thing of={p.coChair} />
              </td>
              <td>
                <ul className="facts">
                  {p.events.map((e) => (
                    <Shared key={e.event.id} pair={p} of={e} />
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Shared({ pair, of }: { readonly pair: Pair; readonly of: Pair['events'][number] }) {
  const [open, setOpen] = useState(false)
  const { event } = of
  const sides = [
    of.side && `${pair.person.name} for ${of.side}`,
    of.coChairSide && `${pair.coChair.name} for ${of.coChairSide}`,
  ].filter(Boolean)
  return (
    <li>
      <Thing of={event} />
      <span className="meta">
        {event.startDate && <span>{span(event.startDate, event.endDate)}</span>}
        {event.status && event.status !== 'held' && <span className="badge">{event.status}</span>}
        {sides.length > 0 && <span>{sides.join(', ')}</span>}
      </span>
      <button type="button" className="small opens" aria-expanded={open} onClick={() => setOpen(!open)}>
        {of.evidence.length === 5 ? 'first 5 sentences' : count(of.evidence.length, 'sentence')}
        <span className="hear">
          {' '}
          on {pair.person.name} and {pair.coChair.name} at {event.name}
        </span>
      </button>
      {open && (
        <div className="evidence">
          <SaidList all={of.evidence} />
        </div>
      )}
    </li>
  )
}

function PairMatrix({ pairs, link }: { readonly pairs: readonly Pair[]; link(person: string): string }) {
  const people = new Map<string, Ref & { met: number }>()
  const shared = new Map<string, Pair['events']>()
  for (const p of pairs) {
    for (const who of [p.person, p.coChair])
      people.set(who.id, { ...who, met: (people.get(who.id)?.met ?? 0) + p.events.length })
    shared.set(`${p.person.id} ${p.coChair.id}`, p.events).set(`${p.coChair.id} ${p.person.id}`, p.events)
  }
  // Who chaired with each other stands side by side: walk from the busiest along the pairs.
  const rest = [...people.values()].sort((a, b) => b.met - a.met || (a.name < b.name ? -1 : 1))
  const order: Ref[] = []
  const take = (who: Ref): void => {
    const at = rest.findIndex((r) => r.id === who.id)
    if (at < 0) return
    order.push(...rest.splice(at, 1))
    // A copy: taking one shortens the list that is walked.
    for (const other of rest.slice()) if (shared.has(`${who.id} ${other.id}`)) take(other)
  }
  while (rest.length) take(rest[0]!)
  return (
    <Matrix
      things={order}
      what="people"
      between={shared}
      label="Matrix of shared meetings"
      head={(person) => <Link href={link(person.id)}>{person.name}</Link>}
      cell={(events, row, column) => (
        <Link
          href={link(row.id)}
          title={`${row.name} and ${column.name}: ${events.map((e) => e.event.name).join('; ')}`}
        >
          {events.length}
          <span className="hear">
            {' '}
            of {row.name} and {column.name}
          </span>
        </Link>
      )}
    />
  )
}
