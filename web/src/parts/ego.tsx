// The nearest things around one, drawn small. The lists on the page say the same; the drawing is the quick way.
import { labels } from '../graph/labels.ts'
import { measured } from '../graph/paint.ts'
import { SIGNS } from '../icons.tsx'
import { navigate } from '../router.ts'
import { graphOf, pageOf } from '../things.ts'
import type { Dated, Fact, Ref } from '../things.ts'
import { count } from '../words.ts'
import { Link } from './link.tsx'

const SHOWN = 10
const [W, H] = [340, 320]
const ANCHORS = { left: 'start', center: 'middle', right: 'end' } as const

export function Ego({ center, facts }: { readonly center: Ref; readonly facts: readonly Fact[] }) {
  const near = new Map<string, { thing: Dated; weight: number }>()
  for (const f of facts) {
    const other = f.source.id === center.id ? f.target : f.source
    if (other.id === center.id) continue
    const known = near.get(other.id)
    near.set(other.id, { thing: other, weight: (known?.weight ?? 0) + f.documents })
  }
  const all = [...near.values()].sort((a, b) => b.weight - a.weight || (a.thing.id < b.thing.id ? -1 : 1))
  const shown = all
    .slice(0, SHOWN)
    .sort((a, b) => (a.thing.type < b.thing.type ? -1 : a.thing.type > b.thing.type ? 1 : 0))
  const spots = shown.map(({ thing }, i) => {
    const angle = (i / shown.length) * 2 * Math.PI - Math.PI / 2 + 0.15
    return {
      thing,
      id: thing.id,
      text: thing.name,
      r: 12,
      rank: 0,
      x: W / 2 + Math.cos(angle) * (i % 2 ? 84 : 118),
      y: H / 2 + Math.sin(angle) * (i % 2 ? 78 : 124),
    }
  })
  const middle = { id: center.id, x: W / 2, y: H / 2, r: 17, text: '', rank: 0 }
  const ties = spots.map((s) => ({ id: s.id, a: middle, b: s, text: '', rank: 0 }))
  const { names } = labels([middle, ...spots], ties, { width: W, height: H, size: 10.5, wide: 100, measure: measured })
  return (
    <figure className="ego">
      <svg
        viewBox={`0 0 ${W} ${H}`}
        role="img"
        aria-label={`${center.name} and the ${shown.length} nearest: ${shown.map((s) => s.thing.name).join(', ')}`}
      >
        {spots.map(({ thing, x, y }) => (
          <line key={thing.id} x1={W / 2} y1={H / 2} x2={x} y2={y} />
        ))}
        {spots.map(({ thing, x, y }) => (
          <g
            key={thing.id}
            className={`spot t-${thing.type}`}
            transform={`translate(${x} ${y})`}
            onClick={() => navigate(pageOf(thing))}
          >
            <title>{thing.name}</title>
            <circle r="12" />
            <path d={SIGNS[thing.type]} transform="translate(-7 -7) scale(.875)" fillRule="evenodd" />
          </g>
        ))}
        {names.flatMap(({ id, x, y, width, height, align, lines }) =>
          lines.map((line, i) => (
            <text
              key={`${id} ${i}`}
              className="name"
              textAnchor={ANCHORS[align]}
              x={align === 'left' ? x : align === 'right' ? x + width : x + width / 2}
              y={y + (height / lines.length) * (i + 0.8)}
            >
              {line}
            </text>
          )),
        )}
        <g className={`spot center t-${center.type}`} transform={`translate(${W / 2} ${H / 2})`}>
          <circle r="17" />
          <path d={SIGNS[center.type]} transform="translate(-9 -9) scale(1.125)" fillRule="evenodd" />
        </g>
      </svg>
      <figcaption className="quiet">
        {all.length > SHOWN ? `${SHOWN} of ${count(all.length, 'neighbour')}. ` : ''}
        <Link href={graphOf([center.id])}>Open in the graph</Link>
      </figcaption>
    </figure>
  )
}
