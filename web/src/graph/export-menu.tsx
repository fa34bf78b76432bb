// The drawing as files to hand on, and its link.
import { useRef, useState } from 'react'
import { save, toCsv, toGraphMl, toJson, toPng, toSvg } from './export.ts'
import type { Places } from './layout.ts'
import type { Drawing } from './model.ts'
import { placesOf } from './places.ts'

export function Export({ drawing }: { readonly drawing: Drawing }) {
  const menu = useRef<HTMLDetailsElement>(null)
  const [message, setMessage] = useState('')
  const colour = (name: string): string =>
    getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim()
  const text = (type: string, content: string): Blob => new Blob([content], { type })
  const link = window.location.href
  // The places of the drawing, also where it is shown as a table: the same things always stand the same.
  const places = (): Promise<Places> =>
    placesOf({ steps: drawing.steps, edges: drawing.edges.map(({ source, target }) => ({ source, target })) })
  const svg = async (): Promise<string> => toSvg(drawing, await places(), colour)
  const kinds: readonly (readonly [string, string, () => Promise<Blob>])[] = [
    ['PNG picture', 'png', async () => toPng(await svg())],
    ['SVG picture', 'svg', async () => text('image/svg+xml', await svg())],
    ['CSV table', 'csv', async () => text('text/csv', toCsv(drawing))],
    ['GraphML (Gephi, networkx)', 'graphml', async () => text('application/xml', toGraphMl(drawing, await places()))],
    ['JSON', 'json', async () => text('application/json', toJson(drawing, await places(), link))],
  ]
  const run = (work: () => Promise<unknown>, done: string): void => {
    menu.current!.open = false
    menu.current!.querySelector('summary')!.focus()
    work().then(
      () => setMessage(done),
      (error: Error) => setMessage(`Not exported: ${error.message}`),
    )
    setTimeout(() => setMessage(''), 4_000)
  }
  return (
    <>
      <details
        ref={menu}
        className="menu"
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !menu.current?.open) return
          menu.current.open = false
          menu.current.querySelector('summary')!.focus()
        }}
        onBlur={(event) => {
          if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) menu.current!.open = false
        }}
      >
        <summary>Export ▾</summary>
        <ul>
          {kinds.map(([name, ending, make]) => (
            <li key={ending}>
              <button
                type="button"
                onClick={() =>
                  run(async () => save(`chancery-graph.${ending}`, await make()), `Saved as chancery-graph.${ending}`)
                }
              >
                {name}
              </button>
            </li>
          ))}
          <li>
            <button type="button" onClick={() => run(() => navigator.clipboard.writeText(link), 'Link copied')}>
              Copy the link
            </button>
          </li>
        </ul>
      </details>
      <small className="quiet" role="status">
        {message}
      </small>
    </>
  )
}
