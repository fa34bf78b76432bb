import { useState } from 'react'
import { ask, AskError, useAsk } from '../client.ts'
import { Sign } from '../icons.tsx'
import type { EntityType } from '../operations.generated.ts'
import {
  BrowseCountsOperation,
  BrowseOperation,
  SearchCountsOperation,
  SearchOperation,
} from '../operations.generated.ts'
import { ExportRows } from '../parts/export-menu.tsx'
import { Link, Thing } from '../parts/link.tsx'
import { Empty, Failed, Loading, NearWords } from '../parts/states.tsx'
import { useTitle } from '../parts/title.ts'
import { address, navigate, useLocation } from '../router.ts'
import { when } from '../things.ts'
import type { Dated } from '../things.ts'
import { capital, count, date, many, one, plain, span, TYPES } from '../words.ts'

interface Hit {
  readonly matched?: string | null
  readonly node: Dated & { readonly aliases: readonly string[]; readonly documents: number }
}
interface Page {
  readonly edges: readonly Hit[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly totalCount: number
}

export function Results() {
  const { params } = useLocation()
  const q = params.get('q') ?? ''
  const country = params.get('country') ?? ''
  const from = params.get('from') ?? ''
  const to = params.get('to') ?? ''
  const type = TYPES.find((t) => t === params.get('type'))
  useTitle(q ? `“${q}”` : type ? capital(many(type)) : 'Search')
  // Words alone go through the full text; what else is asked narrows the list of things by name.
  const narrow = !q || !!(country || from || to)
  const filter = { ...(q && { name: q }), ...(country && { country }), ...(from && { from }), ...(to && { to }) }
  const searched = useAsk(SearchOperation, narrow ? null : { text: q, types: type ? [type] : undefined })
  const browsed = useAsk(BrowseOperation, narrow ? { type, filter } : null)
  const searchCounts = useAsk(SearchCountsOperation, narrow ? null : { text: q })
  const browseCounts = useAsk(BrowseCountsOperation, narrow ? { filter } : null)
  const asked = narrow ? browsed : searched
  const page: Page | undefined | null = narrow ? browsed.data?.entities : searched.data?.search
  const counts = new Map<EntityType, number>(
    narrow
      ? TYPES.map((t) => [t, browseCounts.data?.[t]?.totalCount ?? 0])
      : (searchCounts.data?.search?.counts ?? []).map((c) => [c.type, c.count]),
  )
  const all = [...counts.values()].reduce((a, b) => a + b, 0)
  const link = (change: Record<string, string | undefined>): string =>
    address('/search', { q, type, country, from, to, ...change })
  return (
    <>
      <h1 tabIndex={-1}>{q ? `Results for “${q}”` : type ? capital(many(type)) : 'Everything'}</h1>
      <div className="with-facets">
        <aside aria-label="Narrow the results">
          <h2>Type</h2>
          <ul className="facets">
            <li>
              <Link href={link({ type: undefined })} aria-current={!type ? 'true' : undefined}>
                <span>all</span>
                {all > 0 && <small>{all.toLocaleString('en')}</small>}
              </Link>
            </li>
            {TYPES.filter((t) => t === type || counts.get(t)).map((t) => (
              <li key={t}>
                <Link href={link({ type: t })} aria-current={t === type ? 'true' : undefined}>
                  <Sign type={t} />
                  <span>{many(t)}</span>
                  <small>{counts.get(t)?.toLocaleString('en')}</small>
                </Link>
              </li>
            ))}
          </ul>
          <form
            key={`${country} ${from} ${to}`}
            onSubmit={(event) => {
              event.preventDefault()
              const form = new FormData(event.currentTarget)
              navigate(link({ country: text(form, 'country'), from: text(form, 'from'), to: text(form, 'to') }))
            }}
          >
            <h2>Country and time</h2>
            <label>
              Country
              <input name="country" defaultValue={country} placeholder="e.g. Japan" />
            </label>
            <label>
              From
              <input
                name="from"
                defaultValue={from}
                placeholder="2024-05"
                pattern="\d{4}(-\d{2}(-\d{2})?)?"
                title="A year, a month or a day: 2024, 2024-05 or 2024-05-14"
              />
            </label>
            <label>
              To
              <input
                name="to"
                defaultValue={to}
                placeholder="2025"
                pattern="\d{4}(-\d{2}(-\d{2})?)?"
                title="A year, a month or a day: 2024, 2024-05 or 2024-05-14"
              />
            </label>
            <div className="row">
              <button type="submit">Apply</button>
              {(country || from || to) && (
                <Link href={link({ country: undefined, from: undefined, to: undefined })}>Clear</Link>
              )}
            </div>
          </form>
        </aside>
        <section aria-label="Results">
          {asked.state === 'failed' ? (
            <Failed
              error={asked.error}
              retry={asked.retry}
              asked={country}
              choose={(n) => navigate(link({ country: n.name }))}
            />
          ) : !page ? (
            <Loading what="results" />
          ) : page.totalCount === 0 ? (
            <Empty>
              <h2>Nothing found</h2>
              <p>
                {q
                  ? `No name, alias or sentence has all the words of “${q}”${type || country || from || to ? ' with what else was asked' : ''}.`
                  : 'Nothing has what was asked.'}
              </p>
              {type && (
                <p>
                  <Link href={link({ type: undefined })}>Look in all types</Link>
                </p>
              )}
              {q && <NearWords text={q} />}
            </Empty>
          ) : (
            <Hits
              key={address('', { q, type, country, from, to })}
              first={page}
              type={type}
              more={(after) =>
                narrow
                  ? ask(BrowseOperation, { type, filter, after }).then((d) => d.entities)
                  : ask(SearchOperation, { text: q, types: type ? [type] : undefined, after }).then((d) => d.search)
              }
            />
          )}
        </section>
      </div>
    </>
  )
}

const text = (form: FormData, name: string): string => String(form.get(name) ?? '').trim()

function Hits({
  first,
  type,
  more,
}: {
  readonly first: Page
  readonly type: EntityType | undefined
  more(after: string): Promise<Page | null>
}) {
  const [pages, setPages] = useState<readonly Page[]>([first])
  const [failed, setFailed] = useState<AskError>()
  const last = pages.at(-1)!
  const hits = pages.flatMap((p) => p.edges)
  const load = async (): Promise<void> => {
    setFailed(undefined)
    try {
      const next = await more(last.pageInfo.endCursor!)
      if (next) setPages([...pages, next])
    } catch (error) {
      if (!(error instanceof AskError)) throw error
      setFailed(error)
    }
  }
  return (
    <>
      <div className="over">
        <p className="quiet" role="status">
          {count(first.totalCount, type ? one(type) : 'thing', type ? many(type) : 'things')}
          {hits.length < first.totalCount && `, ${hits.length} shown`}
        </p>
        <ExportRows
          name="results"
          rows={() =>
            hits.map(({ node, matched }) => ({
              id: node.id,
              type: node.type,
              name: node.name,
              matched,
              aliases: node.aliases.join('; '),
              start: when(node),
              end: node.endDate,
              status: node.status,
              documents: node.documents,
            }))
          }
        />
      </div>
      <ul className="hits">
        {hits.map(({ node, matched }) => {
          const alias = matched && matched !== node.name ? matched : undefined
          return (
            <li key={node.id}>
              <Thing of={node} />
              <span className="meta">
                {node.startDate ? (
                  <span>{span(node.startDate, node.endDate)}</span>
                ) : (
                  when(node) && <span>{date(when(node))}</span>
                )}
                {node.status && node.status !== 'held' && <span className="badge">{node.status}</span>}
                {node.kind && <span>{plain(node.kind)}</span>}
                {node.type !== 'Document' && <span>{count(node.documents, 'document')}</span>}
              </span>
              {(alias || node.aliases.length > 0) && (
                <span className="aliases">
                  {alias && <mark title="The name that matched">{alias}</mark>}
                  {node.aliases
                    .filter((a) => a !== alias)
                    .slice(0, 4)
                    .map((a) => (
                      <span key={a}>{a}</span>
                    ))}
                  {node.aliases.length > 5 && <span>and {node.aliases.length - 5} more</span>}
                </span>
              )}
              {matched === null && <small className="quiet">the words stand in a sentence that names it</small>}
            </li>
          )
        })}
      </ul>
      {failed && <Failed error={failed} retry={() => void load()} />}
      {last.pageInfo.hasNextPage && (
        <button type="button" onClick={() => void load()}>
          Show {Math.min(50, first.totalCount - hits.length)} more of {first.totalCount.toLocaleString('en')}
        </button>
      )}
    </>
  )
}
