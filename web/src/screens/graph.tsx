import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { ask, AskError } from '../client.ts'
import { Canvas } from '../graph/canvas.tsx'
import { save, toCsv, toGraphMl, toJson, toPng, toSvg } from '../graph/export.ts'
import type { Places } from '../graph/layout.ts'
import { load } from '../graph/load.ts'
import type { Loaded } from '../graph/load.ts'
import { closed, draw, groupOpened, opened, placed, readAsk, removed, VIEWS, writeAsk } from '../graph/model.ts'
import type { Ask, Drawing, Group } from '../graph/model.ts'
import { Sign } from '../icons.tsx'
import { PathOperation } from '../operations.generated.ts'
import { Evidence, Explained } from '../parts/evidence.tsx'
import { Link, Thing } from '../parts/link.tsx'
import { SearchBox } from '../parts/search-box.tsx'
import { Empty, Failed, Loading, Truncated } from '../parts/states.tsx'
import { TimeRange } from '../parts/time-range.tsx'
import { useTitle } from '../parts/title.ts'
import { navigate, redoable, step, undoable, useLocation } from '../router.ts'
import { pageOf } from '../things.ts'
import type { Dated } from '../things.ts'
import { capital, count, many, one, RELATIONS, span, TYPES } from '../words.ts'

export default function GraphPage() {
  const { params } = useLocation()
  const asked = useMemo(() => readAsk(params), [params])
  const [answers, setAnswers] = useState<Loaded>()
  const [error, setError] = useState<AskError>()
  const [busy, setBusy] = useState(true)
  const [attempt, setAttempt] = useState(0)
  const [edge, setEdge] = useState('')
  const places = useRef<Places>({})
  // What is fetched hangs on these alone; types, times and the selection are told apart here.
  const key = [asked.ids, asked.open, asked.more, asked.gone].map((l) => l.join(',')).join(' ')
  useEffect(() => {
    let late = false
    setBusy(true)
    load(asked).then(
      (a) => {
        if (late) return
        setAnswers(a)
        setError(undefined)
        setBusy(false)
      },
      (e: AskError) => {
        if (late) return
        setError(e)
        setBusy(false)
      },
    )
    return () => {
      late = true
    }
  }, [key, attempt])
  const scope = [asked.types?.join(','), asked.rels?.join(','), asked.from, asked.to].join(' ')
  const drawing = useMemo<Drawing | undefined>(() => answers && draw(asked, answers), [answers, scope])
  const scene = useMemo(
    () =>
      drawing && {
        nodes: drawing.nodes,
        edges: drawing.edges.map((e) => ({
          id: e.id,
          source: e.source,
          target: e.target,
          label: RELATIONS[e.type].out,
          weight: e.documents,
        })),
        groups: drawing.groups,
        steps: drawing.steps,
      },
    [drawing],
  )
  const focused = drawing?.nodes.find((n) => n.id === asked.focus)
  useTitle(focused ? `Graph around ${focused.name}` : 'Graph')

  const go = useCallback((next: Ask) => navigate(writeAsk(next), { keepFocus: true }), [])
  const pick = (id: string): void => {
    setEdge('')
    // Looking at another thing is no step to undo.
    navigate(writeAsk({ ...asked, focus: id }), { replace: true })
  }
  useEffect(() => {
    const keys = (event: KeyboardEvent): void => {
      if (
        !(event.ctrlKey || event.metaKey) ||
        event.key.toLowerCase() !== 'z' ||
        /^(INPUT|TEXTAREA)$/.test((event.target as HTMLElement).tagName)
      )
        return
      event.preventDefault()
      step(event.shiftKey ? 1 : -1)
    }
    window.addEventListener('keydown', keys)
    return () => window.removeEventListener('keydown', keys)
  }, [])

  const openGroup = (id: string): void => {
    const group = drawing?.groups.find((g) => g.id === id)
    if (group?.opens) go(groupOpened(asked, group))
  }
  const started = asked.ids.length + asked.open.length > 0
  return (
    <div className="graph">
      <div className="tools">
        <h1 tabIndex={-1}>Graph</h1>
        <SearchBox
          label="Add a thing"
          hideLabel
          placeholder="Add a thing"
          pick={(t) => go(started ? placed(asked, [t.id]) : opened(placed(asked, [t.id]), t.id))}
          submit={() => {}}
        />
        <button type="button" onClick={() => step(-1)} disabled={undoable() <= 0}>
          Undo
        </button>
        <button type="button" onClick={() => step(1)} disabled={redoable() === 0}>
          Redo
        </button>
        <div className="tabs" role="group" aria-label="View" style={{ margin: 0 }}>
          {VIEWS.map((v) => (
            <Link key={v} href={writeAsk({ ...asked, view: v })} aria-current={asked.view === v ? 'true' : undefined}>
              {v}
            </Link>
          ))}
        </div>
        {drawing && drawing.nodes.length > 0 && <Export drawing={drawing} places={places} />}
        {drawing && (
          <div className="legend" role="group" aria-label="Types shown">
            {TYPES.filter((t) => drawing.counts.get(t)).map((t) => {
              const shown = !asked.types || asked.types.includes(t)
              const now = asked.types ?? TYPES
              const next = shown ? now.filter((x) => x !== t) : TYPES.filter((x) => x === t || now.includes(x))
              return (
                <button
                  key={t}
                  type="button"
                  aria-pressed={shown}
                  onClick={() => go({ ...asked, types: next.length === TYPES.length ? null : next })}
                >
                  <Sign type={t} /> {drawing.counts.get(t)} {drawing.counts.get(t) === 1 ? one(t) : many(t)}
                </button>
              )
            })}
          </div>
        )}
      </div>
      <div className={asked.view === 'graph' ? 'drawing' : 'drawing main-table'}>
        {!started ? (
          <Empty>
            <h2>Nothing drawn yet</h2>
            <p>
              Add a person, a series, a country: it is drawn with its nearest, at most 50 at a time. Open others from
              there; every step can be undone, and the address keeps the drawing.
            </p>
          </Empty>
        ) : !drawing || !scene ? (
          error ? (
            <Failed error={error} retry={() => setAttempt((n) => n + 1)} />
          ) : (
            <Loading what="the drawing" />
          )
        ) : asked.view === 'table' ? (
          <EdgeTable drawing={drawing} />
        ) : asked.view === 'matrix' ? (
          <Matrix drawing={drawing} pick={pick} />
        ) : (
          <Canvas
            {...scene}
            focus={asked.focus}
            label={`Drawing of ${count(drawing.nodes.length, 'thing')} and ${count(drawing.edges.length, 'relation')}`}
            placed={(p) => (places.current = p)}
            told={{
              pick,
              open: (id) => (asked.open.includes(id) ? undefined : go(opened(asked, id))),
              openGroup,
              pickEdge: setEdge,
              clear: () => (setEdge(''), pick('')),
              remove: (id) => go(removed(asked, id)),
            }}
          />
        )}
      </div>
      <aside className="panel" aria-label="What is drawn">
        {error && drawing && <Failed error={error} retry={() => setAttempt((n) => n + 1)} />}
        {busy && drawing && (
          <p className="quiet" role="status">
            Fetching more …
          </p>
        )}
        {answers && answers.missing.length > 0 && (
          <Truncated>Not in the graph (any more): {answers.missing.join(', ')}</Truncated>
        )}
        {asked.cut > 0 && (
          <Truncated>{count(asked.cut, 'thing')} of this link are more than one drawing takes.</Truncated>
        )}
        {answers && answers.unsure > 0 && (
          <Truncated>
            {count(answers.unsure, 'thing')} have so many relations that some among themselves may not be drawn.
          </Truncated>
        )}
        {edge && drawing && <SelectedEdge drawing={drawing} id={edge} close={() => setEdge('')} />}
        {focused && drawing && !edge && (
          <Selected key={focused.id} thing={focused} drawing={drawing} asked={asked} go={go} />
        )}
        {drawing && drawing.groups.length > 0 && (
          <section aria-label="Not drawn">
            <h2>Not drawn yet</h2>
            <Groups groups={drawing.groups} drawing={drawing} open={openGroup} />
          </section>
        )}
        {drawing && drawing.dates.length > 1 && (
          <TimeRange
            dates={drawing.dates}
            from={asked.from}
            to={asked.to}
            change={(from, to) => go({ ...asked, from, to })}
          />
        )}
        {drawing && started && (
          <section aria-label="List of things drawn">
            <h2>
              {capital(count(drawing.nodes.length, 'thing'))}, {count(drawing.edges.length, 'relation')}
            </h2>
            <NodeList drawing={drawing} asked={asked} pick={pick} go={go} />
          </section>
        )}
      </aside>
    </div>
  )
}

function Groups({
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

function NodeList({
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

function Selected({
  thing,
  drawing,
  asked,
  go,
}: {
  readonly thing: Dated
  readonly drawing: Drawing
  readonly asked: Ask
  go(next: Ask): void
}) {
  const [message, setMessage] = useState('')
  const names = new Map(drawing.nodes.map((n) => [n.id, n]))
  const edges = drawing.edges.filter((e) => e.source === thing.id || e.target === thing.id)
  const open = asked.open.includes(thing.id)
  const path = async (to: { readonly id: string; readonly name: string }): Promise<void> => {
    setMessage('Looking for a path …')
    try {
      const found = (await ask(PathOperation, { from: thing.id, to: to.id })).path
      if (found)
        go({
          ...placed(
            asked,
            found.nodes.map((n) => n.id),
          ),
          focus: thing.id,
        })
      setMessage(
        found
          ? `${capital(count(found.length, 'step'))} to ${to.name}, drawn.`
          : `Nothing within 8 steps connects it with ${to.name}.`,
      )
    } catch (error) {
      if (!(error instanceof AskError)) throw error
      setMessage(error.message)
    }
  }
  return (
    <section className="selected" aria-label="Selected">
      <h2>
        <Thing of={thing} />
      </h2>
      <p className="meta">
        {thing.startDate && <span>{span(thing.startDate, thing.endDate)}</span>}
        {thing.status && <span className={`badge s-${thing.status}`}>{thing.status}</span>}
      </p>
      <div className="row">
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
      </div>
      <SearchBox
        label="Draw the path to"
        placeholder="a name"
        pick={(t) => void path(t)}
        submit={(name) => void path({ id: name, name })}
      />
      {message && (
        <p className="quiet" role="status">
          {message}
        </p>
      )}
      <ul className="facts">
        {edges.map((e) => {
          const out = e.source === thing.id
          const near = names.get(out ? e.target : e.source)!
          return (
            <li key={e.id}>
              <span className="quiet">{out ? RELATIONS[e.type].out : RELATIONS[e.type].in}</span> <Thing of={near} />
              <Evidence id={e.id} statements={e.documents} of={`${thing.name}, ${near.name}`} />
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function SelectedEdge({ drawing, id, close }: { readonly drawing: Drawing; readonly id: string; close(): void }) {
  const edge = drawing.edges.find((e) => e.id === id)
  const names = new Map(drawing.nodes.map((n) => [n.id, n]))
  if (!edge) return null
  return (
    <section className="selected" aria-label="Selected relation">
      <h2>
        <Thing of={names.get(edge.source)!} /> {RELATIONS[edge.type].out} <Thing of={names.get(edge.target)!} />
      </h2>
      <Explained id={id} />
      <button type="button" className="small" onClick={close}>
        Close
      </button>
    </section>
  )
}

function EdgeTable({ drawing }: { readonly drawing: Drawing }) {
  const names = new Map(drawing.nodes.map((n) => [n.id, n]))
  const date = (id: string): string | null | undefined => names.get(id)?.startDate
  const rows = [...drawing.edges].sort((a, b) =>
    (date(b.target) ?? date(b.source) ?? '') < (date(a.target) ?? date(a.source) ?? '') ? -1 : 1,
  )
  if (!rows.length)
    return (
      <Empty>
        <p>No relation is drawn.</p>
      </Empty>
    )
  return (
    <table>
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
        {rows.map((e) => {
          const [a, b] = [names.get(e.source)!, names.get(e.target)!]
          return (
            <tr key={e.id}>
              <td>
                <Thing of={a} />
              </td>
              <td>{RELATIONS[e.type].out}</td>
              <td>
                <Thing of={b} />
              </td>
              <td>{b.startDate ? span(b.startDate, b.endDate) : span(a.startDate, a.endDate)}</td>
              <td>
                <Evidence id={e.id} statements={e.documents} of={`${a.name} ${RELATIONS[e.type].out} ${b.name}`} />
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

const MOST = 40

/** Who and what has a relation with whom, busiest first. */
function Matrix({ drawing, pick }: { readonly drawing: Drawing; pick(id: string): void }) {
  const degree = new Map<string, number>()
  const cells = new Map<string, string[]>()
  for (const e of drawing.edges) {
    for (const end of [e.source, e.target]) degree.set(end, (degree.get(end) ?? 0) + 1)
    for (const key of [`${e.source} ${e.target}`, `${e.target} ${e.source}`])
      cells.set(key, [...(cells.get(key) ?? []), RELATIONS[e.type].out])
  }
  const all = drawing.nodes
    .filter((n) => degree.get(n.id))
    .sort((a, b) => degree.get(b.id)! - degree.get(a.id)! || (a.id < b.id ? -1 : 1))
  const shown = all.slice(0, MOST)
  if (!shown.length)
    return (
      <Empty>
        <p>No relation is drawn.</p>
      </Empty>
    )
  const most = Math.max(...[...cells.values()].map((c) => c.length))
  return (
    <>
      {all.length > MOST && (
        <Truncated>
          The {MOST} busiest of {all.length} things are shown.
        </Truncated>
      )}
      <div className="matrix">
        <table>
          <thead>
            <tr>
              <td />
              {shown.map((n) => (
                <th scope="col" key={n.id}>
                  <span>{n.name}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <button type="button" className="go" onClick={() => pick(row.id)}>
                    <Sign type={row.type} named /> {row.name}
                  </button>
                </th>
                {shown.map((column) => {
                  const said = cells.get(`${row.id} ${column.id}`)
                  return (
                    <td
                      key={column.id}
                      className={row.id === column.id ? 'self' : said ? 'filled' : ''}
                      title={said && `${row.name} – ${column.name}: ${said.join(', ')}`}
                      style={
                        said ? ({ '--share': 0.35 + (0.65 * said.length) / most } as React.CSSProperties) : undefined
                      }
                    >
                      {said?.length}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

function Export({ drawing, places }: { readonly drawing: Drawing; readonly places: React.RefObject<Places> }) {
  const menu = useRef<HTMLDetailsElement>(null)
  const colour = (name: string): string =>
    getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim()
  const text = (type: string, content: string): Blob => new Blob([content], { type })
  const link = window.location.href
  const kinds: readonly (readonly [string, string, () => Blob | Promise<Blob>])[] = [
    ['PNG picture', 'png', () => toPng(toSvg(drawing, places.current, colour))],
    ['SVG picture', 'svg', () => text('image/svg+xml', toSvg(drawing, places.current, colour))],
    ['CSV table', 'csv', () => text('text/csv', toCsv(drawing))],
    ['GraphML (Gephi, networkx)', 'graphml', () => text('application/xml', toGraphMl(drawing, places.current))],
    ['JSON', 'json', () => text('application/json', toJson(drawing, places.current, link))],
  ]
  return (
    <details
      ref={menu}
      className="menu"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && menu.current) menu.current.open = false
      }}
    >
      <summary>Export ▾</summary>
      <ul>
        {kinds.map(([name, ending, make]) => (
          <li key={ending}>
            <button
              type="button"
              onClick={() => {
                menu.current!.open = false
                void Promise.resolve(make()).then((content) => save(`chancery-graph.${ending}`, content))
              }}
            >
              {name}
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            onClick={() => {
              menu.current!.open = false
              void navigator.clipboard.writeText(link)
            }}
          >
            Copy the link
          </button>
        </li>
      </ul>
    </details>
  )
}
