// When the events drawn took place, by year; drag over it, or type, to narrow the drawing.
import { useRef, useState } from 'react'

interface Props {
  /** ISO dates, sorted. */
  readonly dates: readonly string[]
  readonly from: string
  readonly to: string
  change(from: string, to: string): void
}

export function TimeRange({ dates, from, to, change }: Props) {
  const first = Number(dates[0]!.slice(0, 4))
  const last = Number(dates.at(-1)!.slice(0, 4))
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i)
  const counts = years.map((y) => dates.filter((d) => Number(d.slice(0, 4)) === y).length)
  const most = Math.max(...counts)
  const [drag, setDrag] = useState<readonly [number, number] | null>(null)
  const box = useRef<SVGSVGElement>(null)
  const at = (x: number): number => {
    const { left, width } = box.current!.getBoundingClientRect()
    return first + Math.max(0, Math.min(years.length - 1, Math.floor(((x - left) / width) * years.length)))
  }
  const inside = (y: number): boolean =>
    (!from || y >= Number(from.slice(0, 4))) && (!to || y <= Number(to.slice(0, 4)))
  const [low, high] = drag ? [Math.min(...drag), Math.max(...drag)] : [0, -1]
  return (
    <section className="histogram" aria-label="Time">
      <h2>
        Time <small className="quiet">of {dates.length} dated events</small>
      </h2>
      <svg
        ref={box}
        viewBox={`0 0 ${years.length} 10`}
        preserveAspectRatio="none"
        role="img"
        aria-label={years
          .map((y, i) => (counts[i] ? `${y}: ${counts[i]}` : ''))
          .filter(Boolean)
          .join(', ')}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId)
          setDrag([at(event.clientX), at(event.clientX)])
        }}
        onPointerMove={(event) => drag && setDrag([drag[0], at(event.clientX)])}
        onPointerUp={() => {
          if (drag) change(String(low), String(high))
          setDrag(null)
        }}
        onPointerCancel={() => setDrag(null)}
      >
        {drag && <rect className="window" x={low - first} y="0" width={high - low + 1} height="10" />}
        {years.map((y, i) => (
          <rect
            key={y}
            className={inside(y) ? 'bar-in' : 'bar-out'}
            x={i + 0.08}
            width={0.84}
            y={10 - (counts[i]! / most) * 9.5}
            height={(counts[i]! / most) * 9.5}
          />
        ))}
      </svg>
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
          placeholder={String(first)}
          pattern="\d{4}(-\d{2}(-\d{2})?)?"
          title="A year, a month or a day"
        />
        <input
          name="to"
          aria-label="To"
          defaultValue={to}
          placeholder={String(last)}
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
