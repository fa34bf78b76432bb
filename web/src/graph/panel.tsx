// Beside the drawing: what is selected, what is not drawn yet, and everything drawn as a list.
import { Sign } from '../icons.tsx'
import { Evidence, Explained } from '../parts/evidence.tsx'
import { Link, Thing } from '../parts/link.tsx'
import { SearchBox } from '../parts/search-box.tsx'
import { address } from '../router.ts'
import { pageOf } from '../things.ts'
import type { Dated, Ref } from '../things.ts'
import { count, RELATION_TYPES, RELATIONS, span, TYPES } from '../words.ts'
import { closed, opened, removed, toggled } from './model.ts'
import type { Ask, Drawing, Group } from './model.ts'

export function Groups({
  groups,
  drawing,
  open,
}: {
  readonly groups: readonly Group[]
  readonly drawing: Drawing
  open(id: string): void
}) {
  const names = new Map(drawing.nodes.map((n) => [n.id, n.name]))
  return (
    <ul className="nodes">
      {groups.map((g) => (
        <li key={g.id}>
          <span style={{ flex: 1 }}>
            <b>{g.label}</b>{' '}
            <small className="quiet">
              {RELATIONS[g.type].out} · {names.get(g.hub)}
            </small>
          </span>
          {g.opens ? (
            <button type="button" className="small" onClick={() => open(g.id)}>
              Open
              <span className="hear">
                {' '}
                {g.label} of {names.get(g.hub)}
              </span>
            </button>
          ) : (
            <small className="quiet">too many to list</small>
          )}
        </li>
      ))}
    </ul>
  )
}

export function NodeList({
  drawing,
  asked,
  pick,
  go,
}: {
  readonly drawing: Drawing
  readonly asked: Ask
  pick(id: string): void
  go(next: Ask): void
}) {
  const degree = new Map<string, number>()
  for (const e of drawing.edges) for (const end of [e.source, e.target]) degree.set(end, (degree.get(end) ?? 0) + 1)
  const sorted = [...drawing.nodes].sort(
    (a, b) => TYPES.indexOf(a.type) - TYPES.indexOf(b.type) || (a.name < b.name ? -1 : 1),
  )
  return (
    <ul className="nodes">
      {sorted.map((n) => (
        <li key={n.id} className={n.id === asked.focus ? 'here' : ''}>
          <button type="button" className="pick" aria-pressed={n.id === asked.focus} onClick={() => pick(n.id)}>
            <Sign type={n.type} named /> <span>{n.name}</span>
          </button>
          <small className="quiet" title="relations drawn">
            {degree.get(n.id) ?? 0}
          </small>
          {!asked.open.includes(n.id) && (
            <button type="button" className="small" onClick={() => go(opened(asked, n.id))} title="Draw its neighbours">
              <span aria-hidden="true">+</span>
              <span className="hear">open {n.name}</span>
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}

/** Two things have been chosen, or one and the other is being chosen. */
export interface Way {
  readonly from?: Ref
  readonly message: string
}

export function Selected({
  thing,
  drawing,
  asked,
  go,
  way,
  choose,
  connect,
}: {
  readonly thing: Dated
  readonly drawing: Drawing
  readonly asked: Ask
  go(next: Ask): void
  readonly way: Way
  /** Begins to choose the other end of a path, or gives it up. */
  choose(from: Ref | undefined): void
  connect(from: Ref, to: Pick<Ref, 'id' | 'name'>): void
}) {
  const names = new Map(drawing.nodes.map((n) => [n.id, n]))
  const edges = drawing.edges.filter((e) => e.source === thing.id || e.target === thing.id)
  const open = asked.open.includes(thing.id)
  const from = way.from
  return (
    <section className="selected" aria-label="Selected">
      <h2>
        <Thing of={thing} />
      </h2>
      <p className="meta">
        {thing.startDate && <span>{span(thing.startDate, thing.endDate)}</span>}
        {thing.status && <span className={`badge s-${thing.status}`}>{thing.status}</span>}
      </p>
      <div className="row tight">
        {open ? (
          <button type="button" onClick={() => go(closed(asked, thing.id))}>
            Collapse
          </button>
        ) : (
          <button type="button" className="primary" onClick={() => go(opened(asked, thing.id))}>
            Open neighbours
          </button>
        )}
        <button type="button" onClick={() => go(removed(asked, thing.id))}>
          Take off
        </button>
        <Link className="button" href={pageOf(thing)}>
          Its page
        </Link>
        <button type="button" aria-pressed={!!from} onClick={() => choose(from ? undefined : thing)}>
          Path to …
        </button>
      </div>
      {from && (
        <>
          <p className="quiet" role="status">
            Pick the other end in the drawing or in the list, or type a name:
          </p>
          <SearchBox
            label={`Path from ${from.name} to`}
            placeholder="a name"
            pick={(to) => connect(from, to)}
            submit={(name) => connect(from, { id: name, name })}
          />
        </>
      )}
      {way.message && (
        <p className="quiet" role="status">
          {way.message}
        </p>
      )}
      <ul className="facts">
        {edges.map((e) => {
          const out = e.source === thing.id
          const near = names.get(out ? e.target : e.source)!
          return (
            <li key={e.id}>
              <span className="quiet">{out ? RELATIONS[e.type].out : RELATIONS[e.type].in}</span> <Thing of={near} />
              <Evidence id={e.id} statements={e.statements} of={`${thing.name}, ${near.name}`} />
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** The path that is marked, step by step. */
export function Marked({
  drawing,
  asked,
  busy,
  go,
}: {
  readonly drawing: Drawing
  readonly asked: Ask
  /** Things of the path may still be coming. */
  readonly busy: boolean
  go(next: Ask): void
}) {
  const names = new Map(drawing.nodes.map((n) => [n.id, n]))
  const [from, to] = [asked.path[0]!, asked.path.at(-1)!]
  return (
    <section className="selected" aria-label="Path">
      <h2>Path of {count(asked.path.length - 1, 'step')}</h2>
      <ol className="way">
        {asked.path.map((id) => {
          const thing = names.get(id)
          return (
            <li key={id}>{thing ? <Thing of={thing} /> : <span className="quiet">{busy ? '…' : 'hidden'}</span>}</li>
          )
        })}
      </ol>
      <div className="row tight">
        <Link className="button" href={address('/path', { from, to })}>
          With its sentences
        </Link>
        <button type="button" onClick={() => go({ ...asked, path: [] })}>
          Unmark
        </button>
      </div>
    </section>
  )
}

/** All relations of the two things whose line was clicked. */
export function SelectedEdge({
  drawing,
  id,
  close,
}: {
  readonly drawing: Drawing
  readonly id: string
  close(): void
}) {
  const edge = drawing.edges.find((e) => e.id === id)
  const names = new Map(drawing.nodes.map((n) => [n.id, n]))
  if (!edge) return null
  const ends = [edge.source, edge.target]
  const all = drawing.edges.filter((e) => ends.includes(e.source) && ends.includes(e.target))
  return (
    <section className="selected" aria-label="Selected relation">
      {all.map((e) => (
        <div key={e.id}>
          <h2>
            <Thing of={names.get(e.source)!} /> <span className="quiet">{RELATIONS[e.type].out}</span>{' '}
            <Thing of={names.get(e.target)!} />
          </h2>
          <Explained id={e.id} />
        </div>
      ))}
      <button type="button" className="small" onClick={close}>
        Close
      </button>
    </section>
  )
}

/** Which relations are drawn. */
export function Shown({ drawing, asked, go }: { readonly drawing: Drawing; readonly asked: Ask; go(next: Ask): void }) {
  if (drawing.relations.size < 2 && !asked.rels) return null
  return (
    <details open={!!asked.rels}>
      <summary>Relations shown</summary>
      <div className="legend" role="group" aria-label="Relations shown">
        {[...drawing.relations]
          .sort((a, b) => b[1] - a[1])
          .map(([type, n]) => (
            <button
              key={type}
              type="button"
              aria-pressed={!asked.rels || asked.rels.includes(type)}
              onClick={() => go({ ...asked, rels: toggled(RELATION_TYPES, asked.rels, type) })}
            >
              {n} {RELATIONS[type].out}
            </button>
          ))}
      </div>
    </details>
  )
}
