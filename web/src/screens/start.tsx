import { useAsk } from '../client.ts'
import { Sign } from '../icons.tsx'
import type { StartQuery } from '../operations.generated.ts'
import { StartOperation } from '../operations.generated.ts'
import { Link } from '../parts/link.tsx'
import { SearchBox } from '../parts/search-box.tsx'
import { Failed, Loading } from '../parts/states.tsx'
import { useTitle } from '../parts/title.ts'
import { UploadBox } from '../parts/upload-box.tsx'
import { address, navigate } from '../router.ts'
import { graphOf, pageOf } from '../things.ts'
import { capital, count, date, many, plain, RELATIONS } from '../words.ts'

export function Start() {
  useTitle(undefined)
  const asked = useAsk(StartOperation, {})
  return (
    <>
      <section className="hero">
        <h1 tabIndex={-1}>Who met whom, and where it says so</h1>
        <SearchBox
          label="Search people, organizations, meetings, agreements"
          placeholder="A name, an acronym, a few words of a title"
          autoFocus
          hotkey
          pick={(thing) => navigate(pageOf(thing))}
          submit={(q) => navigate(address('/search', { q }))}
        />
      </section>
      {asked.state === 'failed' ? (
        <Failed error={asked.error} retry={asked.retry} />
      ) : asked.data ? (
        <Overview of={asked.data} />
      ) : (
        <Loading what="what the graph holds" />
      )}
    </>
  )
}

function Overview({ of }: { readonly of: StartQuery }) {
  const { stats } = of
  const documents = of.documents ?? { nodes: [], totalCount: 0 }
  if (stats.documents === 0)
    return (
      <section className="state" aria-labelledby="nothing">
        <h2 id="nothing">Nothing has been read yet</h2>
        <p>
          Begin here, or read whole folders: <code>npx chancery ingest PATH…</code>
        </p>
        <UploadBox />
      </section>
    )
  return (
    <div className="columns">
      <section aria-labelledby="holds">
        <h2 id="holds">What the graph holds</h2>
        <ul className="tiles">
          {stats.nodes.map(({ type, count: n }) => (
            <li key={type}>
              <Link href={address('/search', { type })}>
                <Sign type={type} />
                <b>{n.toLocaleString('en')}</b>
                <span>{many(type)}</span>
              </Link>
            </li>
          ))}
        </ul>
        <p className="quiet">
          {count(stats.statements, 'statement')} read from {count(stats.documents, 'document')}.
        </p>
        <details>
          <summary>Relations by type</summary>
          <table className="narrow">
            <tbody>
              {[...stats.relations]
                .sort((a, b) => b.count - a.count)
                .map((r) => (
                  <tr key={r.type}>
                    <th scope="row">{RELATIONS[r.type].out}</th>
                    <td className="number">{r.count.toLocaleString('en')}</td>
                  </tr>
                ))}
            </tbody>
          </table>
        </details>
      </section>
      <section aria-labelledby="ask">
        <h2 id="ask">Questions to begin with</h2>
        <ul className="questions">
          {questions(of).map(([text, href]) => (
            <li key={href}>
              <Link href={href}>{text}</Link>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="read">
        <h2 id="read">Read a document</h2>
        <UploadBox />
      </section>
      <section aria-labelledby="newest" className="whole">
        <h2 id="newest">Newest documents</h2>
        <ul className="documents">
          {documents.nodes.map((d) => (
            <li key={d.id}>
              <Link href={pageOf({ id: d.id, type: 'Document' })}>{d.name}</Link>
              <span className="meta">
                <span>{date(d.date) || 'undated'}</span>
                {d.kind && <span>{plain(d.kind)}</span>}
                {d.publisher && <span>{d.publisher}</span>}
              </span>
            </li>
          ))}
        </ul>
        {documents.totalCount > documents.nodes.length && (
          <p>
            <Link href="/search?type=Document">All {count(documents.totalCount, 'document')}</Link>
          </p>
        )}
      </section>
    </div>
  )
}

/** Six that this very graph can answer. */
function questions({ coChairs, series, countries }: StartQuery): readonly (readonly [string, string])[] {
  const list: (readonly [string, string])[] = [['Who co-chaired with whom?', '/co-chairs']]
  const pairs = coChairs?.pairs ?? []
  const [pair] = pairs
  if (pair) {
    list.push([`With whom did ${pair.person.name} co-chair?`, address('/co-chairs', { person: pair.person.id })])
    list.push([`What is known of ${pair.coChair.name}?`, pageOf(pair.coChair)])
  }
  const meetings = (s: { degree: readonly { type: string; count: number }[] }): number =>
    s.degree.find((d) => d.type === 'PART_OF_SERIES')?.count ?? 0
  const [line] = [...(series?.nodes ?? [])].sort((a, b) => meetings(b) - meetings(a))
  if (line) list.push([`Which meetings did the ${line.name} have, and what is due?`, pageOf(line)])
  const known = [...(countries?.nodes ?? [])].sort((a, b) => b.documents - a.documents)
  if (pair) {
    const far = pairs.find(
      (p) => p.person.id !== pair.person.id && p.coChair.id !== pair.person.id && p.person.id !== pair.coChair.id,
    )
    if (far)
      list.push([
        `How is ${pair.person.name} connected with ${far.person.name}?`,
        address('/path', { from: pair.person.id, to: far.person.id }),
      ])
  }
  if (known[0]) list.push([`What is around ${known[0].name}? A drawing`, graphOf([known[0].id])])
  if (list.length < 6 && known[1]) list.push([`What is known of ${capital(known[1].name)}?`, pageOf(known[1])])
  return list.slice(0, 6)
}
