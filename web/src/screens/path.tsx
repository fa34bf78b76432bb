import { useAsk } from '../client.ts'
import { PathOperation, ThingOperation } from '../operations.generated.ts'
import { SaidList } from '../parts/evidence.tsx'
import { ExportRows } from '../parts/export-menu.tsx'
import { details } from '../parts/facts.tsx'
import { Link, Thing } from '../parts/link.tsx'
import { hopRows } from '../parts/rows.ts'
import { SearchBox } from '../parts/search-box.tsx'
import { Empty, Failed, Loading } from '../parts/states.tsx'
import { useTitle } from '../parts/title.ts'
import { address, navigate, useLocation } from '../router.ts'
import { graphOf } from '../things.ts'
import { count, RELATIONS, span } from '../words.ts'

export function PathPage() {
  useTitle('Path')
  const { params } = useLocation()
  const from = params.get('from') ?? ''
  const to = params.get('to') ?? ''
  const asked = useAsk(PathOperation, from && to ? { from, to } : null)
  const path = asked.data?.path
  const fromName = useName(from)
  const toName = useName(to)
  const link = (change: Record<string, string>): string => address('/path', { from, to, ...change })
  return (
    <>
      <h1 tabIndex={-1}>How two things are connected</h1>
      <div className="ask">
        <SearchBox
          label="From"
          value={fromName}
          placeholder="a name"
          autoFocus={!from}
          pick={(t) => navigate(link({ from: t.id }))}
          submit={(text) => navigate(link({ from: text }))}
        />
        <SearchBox
          label="To"
          value={toName}
          placeholder="another name"
          autoFocus={!!from && !to}
          pick={(t) => navigate(link({ to: t.id }))}
          submit={(text) => navigate(link({ to: text }))}
        />
        <div className="row">
          <button
            type="button"
            onClick={() => navigate(address('/path', { from: to, to: from }))}
            disabled={!from && !to}
          >
            Swap
          </button>
        </div>
      </div>
      {!from || !to ? (
        <Empty>
          <p>
            Choose two things, of any type: two people, a person and a country, an agreement and a meeting. The shortest
            way over what the documents state is shown, each step with its sentence.
          </p>
        </Empty>
      ) : asked.state === 'failed' ? (
        <Failed
          error={asked.error}
          retry={asked.retry}
          asked={asked.error.message.includes(`"${to}"`) ? to : from}
          choose={(n) => navigate(link(asked.error.message.includes(`"${to}"`) ? { to: n.id } : { from: n.id }))}
        />
      ) : !asked.data ? (
        <Loading what="the path" />
      ) : !path ? (
        <Empty>
          <h2>No path</h2>
          <p>
            Nothing within 8 steps connects {fromName} with {toName}.
          </p>
        </Empty>
      ) : path.length === 0 ? (
        <Empty>
          <p>Both are the same thing.</p>
        </Empty>
      ) : (
        <>
          <p className="meta">
            <span role="status">{count(path.length, 'step')}</span>
            <Link
              className="button"
              href={graphOf(
                path.nodes.map((n) => n.id),
                [],
              )}
            >
              Draw it
            </Link>
            <ExportRows name="path" rows={() => hopRows(path)} />
          </p>
          <ol className="path">
            <li>
              <Thing of={path.nodes[0]!} />
            </li>
            {path.hops.map((hop) => {
              const forward = hop.relation.source.id === hop.from.id
              const phrase = RELATIONS[hop.relation.type]
              const more = details(hop.relation.type, hop.relation)
              return (
                <li key={hop.relation.id}>
                  <p className="hop">
                    <b>{forward ? phrase.out : phrase.in}</b>
                    {more && <span className="quiet"> {more}</span>}
                  </p>
                  <SaidList all={hop.relation.evidence.slice(0, 1)} />
                  {hop.relation.evidence.length > 1 && (
                    <details>
                      <summary>
                        {count(hop.relation.evidence.length - 1, 'more sentence')}
                        <span className="hear">
                          {' '}
                          on {hop.from.name} and {hop.to.name}
                        </span>
                      </summary>
                      <SaidList all={hop.relation.evidence.slice(1)} />
                    </details>
                  )}
                  <Thing of={hop.to} />
                  {'startDate' in hop.to && hop.to.startDate && (
                    <span className="meta">{span(hop.to.startDate, hop.to.endDate)}</span>
                  )}
                </li>
              )
            })}
          </ol>
        </>
      )}
    </>
  )
}

/** What an id of the address bar is called. */
function useName(id: string): string {
  const asked = useAsk(ThingOperation, /^[a-z]+:\S/.test(id) ? { id } : null)
  return asked.data?.node?.name ?? id
}
