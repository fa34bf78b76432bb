// When the events drawn took place, by year or month; drag over it, or type, to narrow the drawing.
import { useRef, useState } from 'react'
import { date } from '../words.ts'

interface Props {
  /** ISO dates, sorted. */
  readonly dates: readonly string[]
  readonly from: string
  readonly to: string
  change(from: string, to: string): void
}

/** More years than this are counted by year, fewer by month. */
const BY_YEAR = 3

/** `2024` or `2024-05`, each after the other from the first to the last date. */
function bins(first: string, last: string): readonly string[] {
  const [from, to] = [first, last].map((d) => Number(d.slice(0, 4))) as [number, number]
  const years = Array.from({ length: to - from + 1 }, (_, i) => String(from + i))
  if (years.length > BY_YEAR) return years
  return years.flatMap((y) => Array.from({ length: 12 }, (_, m) => `${y}-${String(m + 1).padStart(2, '0')}`))
}

export function TimeRange({ dates, from, to, change }: Props) {
  const all = bins(dates[0]!, dates.at(-1)!)
  const months = all[0]!.length > 4
  // What is known to the year only stands in its first month.
  const bin = (d: string): string => (months ? (d.length > 4 ? d.slice(0, 7) : `${d}-01`) : d.slice(0, 4))
  const counts = all.map((b) => dates.filter((d) => bin(d) === b).length)
  const most = Math.max(...counts)
  const [drag, setDrag] = useState<readonly [number, number] | null>(null)
  const box = useRef<SVGSVGElement>(null)
  const at = (x: number): number => {
    const { left, width } = box.current!.getBoundingClientRect()
    return Math.max(0, Math.min(all.length - 1, Math.floor(((x - left) / width) * all.length)))
  }
  const inside = (b: string): boolean =>
    (!from || b >= from.slice(0, b.length) || from.startsWith(b)) && (!to || b.slice(0, to.length) <= to)
  const [low, high] = drag ? [Math.min(...drag), Math.max(...drag)] : [0, -1]
  const years = [...new Set(all.map((b) => b.slice(0, 4)))]
  const every = Math.ceil(years.length / 6)
  return (
    <section className="histogram" aria-label="Time">
      <h2>
        Time <small className="quiet">of {dates.length} dated events, drag to narrow</small>
      </h2>
      <svg
        ref={box}
        viewBox={`0 0 ${all.length} 10`}
        preserveAspectRatio="none"
        role="img"
        aria-label={all
          .map((b, i) => (counts[i] ? `${date(b)}: ${counts[i]}` : ''))
          .filter(Boolean)
          .join(', ')}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId)
          setDrag([at(event.clientX), at(event.clientX)])
        }}
        onPointerMove={(event) => drag && setDrag([drag[0], at(event.clientX)])}
        onPointerUp={() => {
          if (drag) change(all[low]!, all[high]!)
          setDrag(null)
        }}
        onPointerCancel={() => setDrag(null)}
      >
        <rect className="floor" x="0" y="9.8" width={all.length} height="0.2" />
        {drag && <rect className="window" x={low} y="0" width={high - low + 1} height="10" />}
        {all.map((b, i) => (
          <rect
            key={b}
            className={inside(b) ? 'bar-in' : 'bar-out'}
            x={i + 0.08}
            width={0.84}
            y={10 - (counts[i]! / most) * 9.5}
            height={(counts[i]! / most) * 9.5}
          >
            <title>{`${date(b)}: ${counts[i]}`}</title>
          </rect>
        ))}
      </svg>
      <div className="axis" aria-hidden="true">
        {years.map((y, i) => (
          <small key={y}>{i % every ? '' : y}</small>
        ))}
      </div>
      <form
        key={`${from} ${to}`}
        className="row"
        onSubmit={(event) => {
          event.preventDefault()
          const form = new FormData(event.currentTarget)
          change(String(form.get('from')).trim(), String(form.get('to')).trim())
        }}
      >
        <input
          name="from"
          aria-label="From"
          defaultValue={from}
          placeholder={all[0]}
          pattern="\d{4}(-\d{2}(-\d{2})?)?"
          title="A year, a month or a day"
        />
        <input
          name="to"
          aria-label="To"
          defaultValue={to}
          placeholder={all.at(-1)}
          pattern="\d{4}(-\d{2}(-\d{2})?)?"
          title="A year, a month or a day"
        />
        <button type="submit">Apply</button>
        {(from || to) && (
          <button type="button" onClick={() => change('', '')}>
            All time
          </button>
        )}
      </form>
    </section>
  )
}
