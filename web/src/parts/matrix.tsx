// Things against things, with how much there is between each two of them.
import type { CSSProperties, ReactNode } from 'react'
import type { Ref } from '../things.ts'
import { Truncated } from './states.tsx'

const MOST = 40

/** What there is between two things stands under both `id id` of them. */
export type Between<S> = ReadonlyMap<string, readonly S[]>

export function Matrix<T extends Ref, S>({
  things,
  what,
  between,
  label,
  head,
  cell,
  title,
}: {
  /** In their order, the busiest first; what is beyond the first 40 is left out, and said to be. */
  readonly things: readonly T[]
  readonly what: string
  readonly between: Between<S>
  /** Names it as a region that scrolls by itself. */
  readonly label?: string
  head(thing: T): ReactNode
  cell(said: readonly S[], row: T, column: T): ReactNode
  title?(said: readonly S[], row: T, column: T): string
}) {
  const shown = things.slice(0, MOST)
  const most = Math.max(...[...between.values()].map((said) => said.length))
  const region = label ? { className: 'scrolls matrix', role: 'region', 'aria-label': label, tabIndex: 0 } : null
  return (
    <>
      {things.length > MOST && (
        <Truncated>
          The {MOST} busiest of {things.length} {what} are shown.
        </Truncated>
      )}
      <div {...(region ?? { className: 'matrix' })}>
        <table>
          <thead>
            <tr>
              <td />
              {shown.map((thing) => (
                <th scope="col" key={thing.id}>
                  <span>{thing.name}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.id}>
                <th scope="row">{head(row)}</th>
                {shown.map((column) => {
                  const said = between.get(`${row.id} ${column.id}`)
                  if (row.id === column.id) return <td key={column.id} className="self" aria-label="the same" />
                  if (!said?.length) return <td key={column.id} />
                  return (
                    <td
                      key={column.id}
                      className="filled"
                      title={title?.(said, row, column)}
                      style={{ '--share': 0.35 + (0.65 * said.length) / most } as CSSProperties}
                    >
                      {cell(said, row, column)}
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
