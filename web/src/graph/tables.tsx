// What is drawn, as a table of relations and as a matrix of who has them with whom.
import { useState } from 'react'
import { Sign } from '../icons.tsx'
import { Explained } from '../parts/evidence.tsx'
import { Thing } from '../parts/link.tsx'
import { Matrix } from '../parts/matrix.tsx'
import { Empty } from '../parts/states.tsx'
import type { Dated } from '../things.ts'
import { count, RELATIONS, span } from '../words.ts'
import type { DrawnEdge, Drawing } from './model.ts'

const Nothing = () => (
  <Empty>
    <p>No relation is drawn.</p>
  </Empty>
)

export function EdgeTable({ drawing }: { readonly drawing: Drawing }) {
  const names = new Map(drawing.nodes.map((n) => [n.id, n]))
  const date = (id: string): string | null | undefined => names.get(id)?.startDate
  const rows = [...drawing.edges].sort((a, b) =>
    (date(b.target) ?? date(b.source) ?? '') < (date(a.target) ?? date(a.source) ?? '') ? -1 : 1,
  )
  if (!rows.length) return <Nothing />
  return (
    <table className="edges">
      <thead>
        <tr>
          <th scope="col">From</th>
          <th scope="col">Relation</th>
          <th scope="col">To</th>
          <th scope="col">Date</th>
          <th scope="col">Evidence</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((e) => (
          <EdgeRow key={e.id} edge={e} a={names.get(e.source)!} b={names.get(e.target)!} />
        ))}
      </tbody>
    </table>
  )
}

/** The sentences open below, over the whole width. */
function EdgeRow({ edge, a, b }: { readonly edge: DrawnEdge; readonly a: Dated; readonly b: Dated }) {
  const [open, setOpen] = useState(false)
  const said = RELATIONS[edge.type].out
  return (
    <>
      <tr className={open ? 'open' : ''}>
        <td>
          <Thing of={a} />
        </td>
        <td>{said}</td>
        <td>
          <Thing of={b} />
        </td>
        <td>{b.startDate ? span(b.startDate, b.endDate) : span(a.startDate, a.endDate)}</td>
        <td>
          <button type="button" className="small opens" aria-expanded={open} onClick={() => setOpen(!open)}>
            {count(edge.statements, 'sentence')}
            <span className="hear">{` on ${a.name} ${said} ${b.name}`}</span>
          </button>
        </td>
      </tr>
      {open && (
        <tr>
          <td colSpan={5}>
            <Explained id={edge.id} />
          </td>
        </tr>
      )}
    </>
  )
}

/** Who and what has a relation with whom, busiest first. */
export function EdgeMatrix({ drawing, pick }: { readonly drawing: Drawing; pick(id: string): void }) {
  const degree = new Map<string, number>()
  const between = new Map<string, string[]>()
  for (const e of drawing.edges) {
    for (const end of [e.source, e.target]) degree.set(end, (degree.get(end) ?? 0) + 1)
    for (const key of [`${e.source} ${e.target}`, `${e.target} ${e.source}`])
      between.set(key, [...(between.get(key) ?? []), RELATIONS[e.type].out])
  }
  const things = drawing.nodes
    .filter((n) => degree.get(n.id))
    .sort((a, b) => degree.get(b.id)! - degree.get(a.id)! || (a.id < b.id ? -1 : 1))
  if (!things.length) return <Nothing />
  return (
    <Matrix
      things={things}
      what="things"
      between={between}
      head={(thing) => (
        <button type="button" className="go" onClick={() => pick(thing.id)}>
          <Sign type={thing.type} named /> {thing.name}
        </button>
      )}
      title={(said, row, column) => `${row.name} – ${column.name}: ${said.join(', ')}`}
      cell={(said) => said.length}
    />
  )
}
