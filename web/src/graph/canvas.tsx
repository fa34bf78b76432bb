// The drawing in the page: mouse and keyboard in, places from the worker, and a sentence where there is no WebGL.
import { useEffect, useRef, useState } from 'react'
import type { Ref } from '../things.ts'
import type { Places } from './layout.ts'
import { placesOf } from './places.ts'
import type { GraphView, Told, ViewEdge, ViewGroup } from './view.ts'

interface Props {
  readonly nodes: readonly Ref[]
  readonly edges: readonly ViewEdge[]
  readonly groups: readonly ViewGroup[]
  readonly steps: readonly (readonly string[])[]
  readonly focus: string
  /** Ids along a path that is marked. */
  readonly way?: readonly string[]
  /** `move` is to look at another thing by the arrow keys; where it is absent they pick. */
  readonly told: Told & { remove?(id: string): void; move?(id: string): void }
  readonly label: string
  /** What clicks do, in few words. */
  readonly hint: string
}

const NOWHERE: readonly string[] = []

export function Canvas({ nodes, edges, groups, steps, focus, way = NOWHERE, told, label, hint }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const view = useRef<GraphView | null>(null)
  const now = useRef(told)
  now.current = told
  const [why, setWhy] = useState('')
  const [drawn, setDrawn] = useState(0)
  const [places, setPlaces] = useState<Places>()
  const [ready, setReady] = useState(false)
  useEffect(() => {
    let over = false
    // sigma asks for WebGL as soon as it is loaded, so it is loaded only where there is some.
    if (!document.createElement('canvas').getContext('webgl2')) {
      setWhy('This browser has no WebGL')
      return
    }
    import('./view.ts').then(
      ({ GraphView }) => {
        if (over) return
        view.current = new GraphView(box.current!, {
          pick: (id, also) => now.current.pick?.(id, also),
          open: (id) => now.current.open?.(id),
          openGroup: (id) => now.current.openGroup?.(id),
          pickEdge: (id) => now.current.pickEdge?.(id),
          clear: () => now.current.clear?.(),
        })
        setReady(true)
      },
      (error: Error) => setWhy(error.message),
    )
    return () => {
      over = true
      view.current?.kill()
      view.current = null
    }
  }, [])
  useEffect(() => {
    let late = false
    placesOf({ steps, edges: edges.map(({ source, target }) => ({ source, target })) }).then(
      (found) => {
        if (late) return
        setPlaces(found)
      },
      (error: Error) => setWhy(error.message),
    )
    return () => {
      late = true
    }
    // The same things, edges and groups make the same drawing.
  }, [nodes, edges, groups, steps])
  useEffect(() => {
    if (!ready || !places || !view.current) return
    // Places are of the drawing before while those of this one are being found.
    if (!nodes.every((n) => places[n.id])) return
    view.current.set({ nodes, edges, groups, places })
    view.current.select(focus)
    view.current.mark(way)
    setDrawn((n) => n + 1)
  }, [ready, places])
  useEffect(() => view.current?.select(focus), [focus])
  const along = way.join(' ')
  useEffect(() => view.current?.mark(way), [along])
  if (why)
    return (
      <div className="state">
        <h2>No drawing</h2>
        <p>{why}, so nothing can be drawn. The list beside and the table show the same things.</p>
      </div>
    )
  const named = nodes.find((n) => n.id === focus)
  return (
    <>
      <div
        ref={box}
        className="canvas"
        tabIndex={0}
        role="application"
        aria-label={`${label}. Arrow keys go from thing to thing, Enter opens its neighbours, Delete takes it off, plus and minus zoom.`}
        data-drawn={drawn}
        onKeyDown={(event) => {
          const v = view.current
          const step = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] }[event.key]
          if (!v || event.ctrlKey || event.metaKey || event.altKey) return
          if (step) {
            const next = v.toward(focus, step[0]!, step[1]!)
            if (next) (now.current.move ?? now.current.pick)?.(next)
          } else if (event.key === 'Enter' && focus) now.current.open?.(focus)
          else if (event.key === 'Delete' && focus) now.current.remove?.(focus)
          else if (event.key === 'Escape') now.current.clear?.()
          else if (event.key === '+' || event.key === '=') v.zoom(1)
          else if (event.key === '-') v.zoom(-1)
          else if (event.key === '0') v.zoom(0)
          else return
          event.preventDefault()
        }}
      />
      <div className="under">
        <small className="quiet">{hint}</small>
        <div className="zoom" role="group" aria-label="Zoom">
          <button type="button" className="small" aria-label="Zoom in" onClick={() => view.current?.zoom(1)}>
            +
          </button>
          <button type="button" className="small" aria-label="Zoom out" onClick={() => view.current?.zoom(-1)}>
            −
          </button>
          <button type="button" className="small" onClick={() => view.current?.zoom(0)}>
            All
            <span className="hear"> of the drawing</span>
          </button>
        </div>
      </div>
      <span className="hear" role="status">
        {named ? `${named.name}, ${named.type}` : `${nodes.length} things, ${edges.length} relations drawn`}
      </span>
    </>
  )
}
