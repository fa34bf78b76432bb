import { useState } from 'react'
import { useAsk } from '../client.ts'
import { Sign } from '../icons.tsx'
import type { ThingQuery } from '../operations.generated.ts'
import { HoodOperation, ThingOperation } from '../operations.generated.ts'
import { Ego } from '../parts/ego.tsx'
import { SaidList } from '../parts/evidence.tsx'
import { ExportRows } from '../parts/export-menu.tsx'
import { FactRows, sections } from '../parts/facts.tsx'
import type { Section } from '../parts/facts.tsx'
import { Link, Thing } from '../parts/link.tsx'
import { Posts } from '../parts/posts.tsx'
import { factRows } from '../parts/rows.ts'
import { Empty, Failed, Loading, NearWords, Truncated } from '../parts/states.tsx'
import { useTitle } from '../parts/title.ts'
import { address, navigate, useLocation } from '../router.ts'
import { graphOf, pageOf } from '../things.ts'
import type { Fact, Quote } from '../things.ts'
import { capital, count, date, one, plain, property, RELATIONS, span } from '../words.ts'

export function ThingPage({ id }: { readonly id: string }) {
  const asked = useAsk(ThingOperation, { id })
  const thing = asked.data?.node
  useTitle(thing?.name)
  if (asked.state === 'failed') return <Failed error={asked.error} retry={asked.retry} />
  if (!asked.data) return <Loading what="what is known" />
  if (!thing) return <NoThing id={id} />
  return <Page thing={thing} />
}

export function NoThing({ id }: { readonly id: string }) {
  const name = id.replace(/^[a-z]+:/, '').replaceAll(/[-+#]/g, ' ')
  return (
    <Empty>
      <h1 tabIndex={-1}>Nothing has this address</h1>
      <p>
        The graph has no <code>{id}</code>. It may have been read again and be called otherwise now.
      </p>
      <NearWords text={name} />
      <p>
        <Link href={address('/search', { q: name })}>Search for “{name}”</Link>
      </p>
    </Empty>
  )
}

/** `Ragnhild Fosse` as a part of a file's name. */
const fileName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60) || 'facts'

const HIDDEN = new Set(['name', 'aliases', 'datePrecision', 'title'])

function Page({ thing }: { readonly thing: NonNullable<ThingQuery['node']> }) {
  const { params, path } = useLocation()
  const open = params.get('sentences') === '1'
  const facts: readonly Fact[] = thing.relations.items
  const parts = sections(thing.id, facts)
  const posts = thing.type === 'Person' ? parts.find((s) => s.key === 'HOLDS_ROLE out') : undefined
  const degree = new Map(thing.degree.map((d) => [d.type, d.count]))
  const total = thing.degree.reduce((sum, d) => (d.type === 'MENTIONS' ? sum : sum + d.count), 0)
  const properties = thing.properties.filter((p) => !HIDDEN.has(p.name))
  const dates = thing as {
    readonly startDate?: string | null
    readonly endDate?: string | null
    readonly status?: string | null
  }
  return (
    <article className="page">
      <header className="head">
        <p className="kind">
          <Sign type={thing.type} /> {one(thing.type)}
        </p>
        <h1 tabIndex={-1}>{thing.name}</h1>
        <p className="meta">
          {dates.startDate && <span>{span(dates.startDate, dates.endDate)}</span>}
          {dates.status && <span className={`badge s-${dates.status}`}>{dates.status}</span>}
          <span>{count(thing.documents, 'document')}</span>
          <span>{count(total, 'relation')}</span>
        </p>
        {thing.aliases.length > 0 && (
          <p className="aliases">
            <span className="quiet">also</span>
            {thing.aliases.map((a) => (
              <span key={a}>{a}</span>
            ))}
          </p>
        )}
        <p className="actions">
          <Link className="button" href={graphOf([thing.id])}>
            Draw the graph
          </Link>
          {thing.type === 'Person' && (
            <Link className="button" href={address('/co-chairs', { person: thing.id })}>
              Co-chairs
            </Link>
          )}
          {thing.type === 'Country' && (
            <Link className="button" href={address('/co-chairs', { between: thing.name })}>
              Co-chairs of its dialogues
            </Link>
          )}
          {thing.type === 'EventSeries' && (
            <Link className="button" href={pageOf(thing)}>
              The line of meetings
            </Link>
          )}
          <Link className="button" href={address('/path', { from: thing.id })}>
            Path to …
          </Link>
          <button
            type="button"
            aria-pressed={open}
            onClick={() => navigate(address(path, { sentences: open ? undefined : 1 }), { replace: true })}
          >
            {open ? 'Hide sentences' : 'Show all sentences'}
          </button>
          {facts.length > 0 && <ExportRows name={fileName(thing.name)} rows={() => factRows(facts)} />}
        </p>
      </header>
      <div className="with-side">
        <div>
          {facts.length === 0 && (
            <Empty>
              <p>No relation of it is stated with enough confidence. The documents that name it are listed here.</p>
            </Empty>
          )}
          {posts && <Posts section={posts} person={thing.name} />}
          {parts.map((section) => (
            <section key={section.key} aria-label={section.title}>
              <h2>
                {section.title} <small className="quiet">{section.facts.length}</small>
              </h2>
              <FactRows section={section} subject={thing.name} open={open} />
              <More
                id={thing.id}
                section={section}
                shown={parts.filter((s) => s.type === section.type).reduce((n, s) => n + s.facts.length, 0)}
                of={degree.get(section.type) ?? 0}
                name={thing.name}
                open={open}
              />
            </section>
          ))}
          {thing.relations.truncated && (
            <Truncated>
              The {facts.length} most documented of {total.toLocaleString('en')} relations are shown. Others, by type:{' '}
              {thing.degree
                .filter((d) => d.type !== 'MENTIONS' && !parts.some((s) => s.type === d.type))
                .map((d) => `${d.count} ${RELATIONS[d.type].out}`)
                .join(', ') || 'as said in each part'}
              .
            </Truncated>
          )}
        </div>
        <aside>
          {facts.length > 0 && (
            <section aria-label="Nearest">
              <h2>Around it</h2>
              <Ego center={thing} facts={facts} />
            </section>
          )}
          {properties.length > 0 && (
            <section aria-label="Properties">
              <h2>Properties</h2>
              <dl className="properties">
                {properties.map((p) => (
                  <div key={`${p.name} ${String(p.value)}`} className={p.answered ? '' : 'contradicted'}>
                    <dt>{property(p.name)}</dt>
                    <dd>
                      <Value name={p.name} value={p.value} />
                      {!p.answered && <span className="badge">another text says otherwise</span>}
                      {p.evidence.length > 0 && (
                        <details>
                          <summary>
                            {p.evidence.length === 5 ? 'first 5 sentences' : count(p.evidence.length, 'sentence')}
                            <span className="hear">
                              {' '}
                              on {property(p.name)} {String(p.value)}
                            </span>
                          </summary>
                          <SaidList all={p.evidence as readonly Quote[]} />
                        </details>
                      )}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          )}
          {thing.mentionedIn.items.length > 0 && (
            <section aria-label="Documents">
              <h2>
                Named in <small className="quiet">{count(thing.documents, 'document')}</small>
              </h2>
              <ul className="documents">
                {thing.mentionedIn.items.map(({ id, count: n, source }) => (
                  <li key={id}>
                    <Thing of={source} />
                    <span className="meta">
                      {'date' in source && source.date && <span>{date(source.date)}</span>}
                      {n && <span>{count(n, 'time')}</span>}
                    </span>
                  </li>
                ))}
              </ul>
              {thing.mentionedIn.truncated && (
                <Truncated>The first 50 of {count(thing.documents, 'document')} are shown.</Truncated>
              )}
            </section>
          )}
        </aside>
      </div>
    </article>
  )
}

function Value({ name, value }: { readonly name: string; readonly value: unknown }) {
  if (/date|since/i.test(name) && typeof value === 'string') return <>{date(value)}</>
  return <>{Array.isArray(value) ? value.join(', ') : plain(String(value))}</>
}

/** The rest of a part, where the page had room for some of it only. */
function More({
  id,
  section,
  shown,
  of,
  name,
  open,
}: {
  readonly id: string
  readonly section: Section
  readonly shown: number
  readonly of: number
  readonly name: string
  readonly open: boolean
}) {
  const [wanted, want] = useState(false)
  const asked = useAsk(HoodOperation, wanted ? { id, types: [section.type] } : null)
  if (shown >= of) return null
  if (!wanted)
    return (
      <button type="button" className="small" onClick={() => want(true)}>
        {Math.min(of, 100) - shown > 0
          ? `Show up to 100 of ${of.toLocaleString('en')}`
          : `Only ${shown} of ${of} can be listed`}
        <span className="hear"> {section.title}</span>
      </button>
    )
  if (asked.state === 'failed') return <Failed error={asked.error} retry={asked.retry} />
  if (!asked.data?.neighbours) return <Loading />
  const known = new Set(section.facts.map((f) => f.fact.id))
  const rest = sections(
    id,
    (asked.data.neighbours.relations as readonly Fact[]).filter((r) => !known.has(r.id)),
  ).find((s) => s.key === section.key)
  const left = of - 100
  return (
    <>
      {rest && <FactRows section={rest} subject={name} open={open} />}
      {left > 0 && (
        <Truncated>
          {capital(count(left, 'more is', 'more are'))} too many for a page: narrow with a search by country or time.
        </Truncated>
      )}
    </>
  )
}
