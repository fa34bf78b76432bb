// A menu of files to save and of the link to copy; the same on every screen that has something to hand on.
import { useEffect, useRef, useState } from 'react'
import { csv, save } from './files.ts'
import type { Row } from './files.ts'

/** What the menu says, the ending of the file, and how it is made. */
export type Kind = readonly [name: string, ending: string, make: () => Blob | Promise<Blob>]

export function ExportMenu({ name, kinds }: { readonly name: string; readonly kinds: readonly Kind[] }) {
  const menu = useRef<HTMLDetailsElement>(null)
  const [message, setMessage] = useState('')
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const run = (work: () => Promise<unknown>, done: string): void => {
    menu.current!.open = false
    menu.current!.querySelector('summary')!.focus()
    work().then(
      () => setMessage(done),
      (error: Error) => setMessage(`Not exported: ${error.message}`),
    )
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setMessage(''), 6_000)
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
          {kinds.map(([label, ending, make]) => (
            <li key={ending}>
              <button
                type="button"
                onClick={() => run(async () => save(`${name}.${ending}`, await make()), `Saved as ${name}.${ending}`)}
              >
                {label}
              </button>
            </li>
          ))}
          <li>
            <button
              type="button"
              onClick={() => run(() => navigator.clipboard.writeText(window.location.href), 'Link copied')}
            >
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

/** What a screen lists, as a table for a spreadsheet or a notebook. */
export function ExportRows({ name, rows }: { readonly name: string; rows(): readonly Row[] }) {
  const json = (): string => `${JSON.stringify({ link: window.location.href, rows: rows() }, null, 2)}\n`
  return (
    <ExportMenu
      name={`chancery-${name}`}
      kinds={[
        ['CSV table', 'csv', () => new Blob([csv(rows())], { type: 'text/csv' })],
        ['JSON', 'json', () => new Blob([json()], { type: 'application/json' })],
      ]}
    />
  )
}
