// The nearest things around one, drawn small. The lists on the page say the same; the drawing is the quick way.
import { SIGNS } from '../icons.tsx'
import { navigate } from '../router.ts'
import { graphOf, pageOf } from '../things.ts'
import type { Dated, Fact, Ref } from '../things.ts'
import { count } from '../words.ts'
import { Link } from './link.tsx'

const SHOWN = 10
const [W, H] = [340, 300]

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
      x: W / 2 + Math.cos(angle) * (i % 2 ? 84 : 118),
      y: H / 2 - 6 + Math.sin(angle) * (i % 2 ? 76 : 120),
    }
  })
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
            <text x={inside(x, short(thing.name))} y="23">
              {short(thing.name)}
            </text>
          </g>
        ))}
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

const short = (name: string): string => (name.length > 20 ? `${name.slice(0, 18).trimEnd()}…` : name)

/** How far a name is moved from under its sign to stay in the drawing; a letter is about 5.4 wide. */
function inside(x: number, name: string): number {
  const half = name.length * 2.7 + 3
  return Math.max(half - x, 0) + Math.min(W - half - x, 0)
}
