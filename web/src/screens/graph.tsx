import { useCallback, useEffect, useMemo, useState } from 'react'
import { ask, AskError } from '../client.ts'
import { Canvas } from '../graph/canvas.tsx'
import { Export } from '../graph/export-menu.tsx'
import { load } from '../graph/load.ts'
import type { Loaded } from '../graph/load.ts'
import {
  connected,
  draw,
  groupOpened,
  opened,
  placed,
  readAsk,
  removed,
  toggled,
  VIEWS,
  writeAsk,
} from '../graph/model.ts'
import type { Ask, Drawing } from '../graph/model.ts'
import { Groups, Marked, NodeList, Selected, SelectedEdge, Shown } from '../graph/panel.tsx'
import type { Way } from '../graph/panel.tsx'
import { Begin } from '../graph/begin.tsx'
import { EdgeMatrix, EdgeTable } from '../graph/tables.tsx'
import { Sign } from '../icons.tsx'
import { PathOperation, SuggestOperation } from '../operations.generated.ts'
import { Link } from '../parts/link.tsx'
import { SearchBox } from '../parts/search-box.tsx'
import { Failed, Loading, Truncated } from '../parts/states.tsx'
import { TimeRange } from '../parts/time-range.tsx'
import { useTitle } from '../parts/title.ts'
import { navigate, redoable, step, undoable, useLocation } from '../router.ts'
import type { Ref } from '../things.ts'
import { capital, count, many, one, RELATIONS, TYPES } from '../words.ts'

const NO_WAY: Way = { message: '' }

export default function GraphPage() {
  const { params } = useLocation()
  const asked = useMemo(() => readAsk(params), [params])
  const [answers, setAnswers] = useState<Loaded>()
  const [error, setError] = useState<AskError>()
  const [busy, setBusy] = useState(true)
  const [attempt, setAttempt] = useState(0)
  const [edge, setEdge] = useState('')
  const [way, setWay] = useState(NO_WAY)
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
  const connect = async (from: Ref, to: Pick<Ref, 'id' | 'name'>): Promise<void> => {
    setWay({ message: 'Looking for a path …' })
    try {
      const found = (await ask(PathOperation, { from: from.id, to: to.id })).path
      if (found?.length) {
        go(
          connected(
            asked,
            found.nodes.map((n) => n.id),
          ),
        )
        setWay(NO_WAY)
      } else
        setWay({
          message: found ? 'Both are the same thing.' : `Nothing within 8 steps connects ${from.name} with ${to.name}.`,
        })
    } catch (failed) {
      if (!(failed instanceof AskError)) throw failed
      setWay({ message: failed.message })
    }
  }
  const pick = (id: string, also = false): void => {
    const other = drawing?.nodes.find((n) => n.id === id)
    const from = way.from ?? (also ? focused : undefined)
    if (from && other && from.id !== id) return void connect(from, other)
    move(id)
  }
  const move = (id: string): void => {
    setEdge('')
    setWay((now) => (now.from ? now : NO_WAY))
    // Looking at another thing is no step to undo.
    navigate(writeAsk({ ...asked, focus: id }), { replace: true })
  }
  useEffect(() => {
    const keys = (event: KeyboardEvent): void => {
      if (
        !(event.ctrlKey || event.metaKey) ||
        !/^[zy]$/i.test(event.key) ||
        /^(INPUT|TEXTAREA)$/.test((event.target as HTMLElement).tagName)
      )
        return
      event.preventDefault()
      step(event.shiftKey || event.key.toLowerCase() === 'y' ? 1 : -1)
    }
    window.addEventListener('keydown', keys)
    return () => window.removeEventListener('keydown', keys)
  }, [])

  const openGroup = (id: string): void => {
    const group = drawing?.groups.find((g) => g.id === id)
    if (group?.opens) go(groupOpened(asked, group))
  }
  const started = asked.ids.length + asked.open.length > 0
  const add = ({ id }: Pick<Ref, 'id'>): void => go(started ? placed(asked, [id]) : opened(placed(asked, [id]), id))
  /** By Enter without a choice: what fits best. That there is nothing the box says itself. */
  const addNamed = async (text: string): Promise<void> => {
    const found = await ask(SuggestOperation, { text }).catch((failed: AskError) => setError(failed))
    const [best] = found?.search?.edges ?? []
    if (best) add(best.node)
  }
  return (
    <div className="graph">
      <div className="tools">
        <h1 tabIndex={-1}>Graph</h1>
        <SearchBox
          label="Add a thing"
          hideLabel
          placeholder="Add a thing"
          pick={add}
          submit={(name) => void addNamed(name)}
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
        {drawing && drawing.nodes.length > 0 && <Export drawing={drawing} />}
        {drawing && (
          <div className="legend" role="group" aria-label="Types shown">
            {TYPES.filter((t) => drawing.counts.get(t)).map((t) => {
              const shown = !asked.types || asked.types.includes(t)
              return (
                <button
                  key={t}
                  type="button"
                  aria-pressed={shown}
                  onClick={() => go({ ...asked, types: toggled(TYPES, asked.types, t) })}
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
          <Begin add={add} addNamed={(name) => void addNamed(name)} />
        ) : !drawing || !scene ? (
          error ? (
            <Failed error={error} retry={() => setAttempt((n) => n + 1)} />
          ) : (
            <Loading what="the drawing" />
          )
        ) : asked.view === 'table' ? (
          <EdgeTable drawing={drawing} />
        ) : asked.view === 'matrix' ? (
          <EdgeMatrix drawing={drawing} pick={pick} />
        ) : (
          <Canvas
            {...scene}
            focus={asked.focus}
            label={`Drawing of ${count(drawing.nodes.length, 'thing')} and ${count(drawing.edges.length, 'relation')}`}
            way={asked.path}
            hint="Click selects, a second click opens its neighbours. Shift-click another thing: the path to it."
            told={{
              pick: (id, also) => {
                const again = id === asked.focus && !also && !way.from && !asked.open.includes(id)
                if (again) go(opened(asked, id))
                else pick(id, also)
              },
              move,
              open: (id) => {
                if (way.from && way.from.id !== id) pick(id)
                else if (!asked.open.includes(id)) go(opened(asked, id))
              },
              openGroup,
              pickEdge: setEdge,
              clear: () => (setWay(NO_WAY), move('')),
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
        {asked.path.length > 1 && drawing && <Marked drawing={drawing} asked={asked} busy={busy} go={go} />}
        {edge && drawing && <SelectedEdge drawing={drawing} id={edge} close={() => setEdge('')} />}
        {focused && drawing && !edge && (
          <Selected
            thing={focused}
            drawing={drawing}
            asked={asked}
            go={go}
            way={way}
            choose={(from) => setWay(from ? { from, message: '' } : NO_WAY)}
            connect={(from, to) => void connect(from, to)}
          />
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
        {drawing && started && <Shown drawing={drawing} asked={asked} go={go} />}
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
