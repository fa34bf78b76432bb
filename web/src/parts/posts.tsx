// A person's posts on a line of time: what is stated, and the date of the text that states it.
import type { Section } from './facts.tsx'
import { date } from '../words.ts'

const number = (iso: string): number => {
  const [year, month = '1', day = '1'] = iso.split('-')
  return Number(year) + (Number(month) - 1) / 12 + (Number(day) - 1) / 365
}

export function Posts({ section, person }: { readonly section: Section; readonly person: string }) {
  const posts = section.facts.flatMap(({ fact, other }) => {
    const start = fact.from ?? fact.asOf
    const end = fact.to ?? (fact.former ? null : fact.asOf)
    if (!start) return []
    return [
      {
        id: fact.id,
        title: fact.title ?? 'affiliation',
        at: other.name,
        start: number(start),
        end: number(end ?? start),
        known: !!fact.from,
        former: !!fact.former,
        label: fact.from ? `since ${date(fact.from)}` : `stated ${date(fact.asOf)}`,
      },
    ]
  })
  if (posts.length < 2) return null
  const low = Math.floor(Math.min(...posts.map((p) => p.start)))
  const high = Math.ceil(Math.max(...posts.map((p) => p.end)) + 0.01)
  const years = Array.from({ length: high - low + 1 }, (_, i) => low + i)
  const step = Math.ceil(years.length / 8)
  const place = (year: number): number => ((year - low) / (high - low)) * 100
  return (
    <section aria-label="Posts over time">
      <h2>Posts over time</h2>
      <div
        className="posts"
        role="img"
        aria-label={`Posts of ${person} from ${low} to ${high}: ${posts.map((p) => `${p.title}, ${p.at}, ${p.label}${p.former ? ', former' : ''}`).join('; ')}. The same is listed below.`}
      >
        {posts
          .sort((a, b) => a.start - b.start)
          .map((p) => (
            <div key={p.id} className={p.former ? 'former' : ''}>
              <span>
                {p.title}
                <small className="quiet">
                  {' '}
                  {p.at}
                  {p.former ? ' · former' : ''}
                </small>
              </span>
              <i>
                <b
                  style={{
                    insetInlineStart: `${place(p.start)}%`,
                    inlineSize: `max(8px, ${place(p.end) - place(p.start)}%)`,
                  }}
                  className={p.known ? '' : 'stated'}
                />
              </i>
            </div>
          ))}
        <div className="axis">
          <span />
          <i>
            {years
              .filter((_, i) => i % step === 0 && i < years.length - (step > 1 ? 0 : 1))
              .map((y) => (
                <small key={y} style={{ insetInlineStart: `${place(y)}%` }}>
                  {y}
                </small>
              ))}
          </i>
        </div>
      </div>
    </section>
  )
}
