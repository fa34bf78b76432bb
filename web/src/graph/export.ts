// What is shown, as files to hand on. Plain functions from the drawing to text.
import { SIGNS } from '../icons.tsx'
import type { EntityType } from '../operations.generated.ts'
import { csv } from '../parts/files.ts'
import { when } from '../things.ts'
import type { Dated } from '../things.ts'
import { one, RELATIONS, TYPES } from '../words.ts'
import type { Spot } from './labels.ts'
import { bundled, labels, wordSize } from './labels.ts'
import type { Places } from './layout.ts'
import type { DrawnEdge, Drawing } from './model.ts'
import { measured } from './paint.ts'
import { stretch } from './shape.ts'

const xml = (text: string): string =>
  // Control characters are not allowed in XML, not even written as entities.
  // oxlint-disable-next-line no-control-regex
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '').replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`)

export function toCsv({ nodes, edges }: Drawing): string {
  const known = new Map(nodes.map((n) => [n.id, n]))
  const rows = edges.map((e) => {
    const [a, b] = [known.get(e.source)!, known.get(e.target)!]
    return {
      source_id: a.id,
      source_type: a.type,
      source: a.name,
      relation: e.type,
      target_id: b.id,
      target_type: b.type,
      target: b.name,
      date: when(b) ?? when(a),
      documents: e.documents,
      relation_id: e.id,
    }
  })
  return csv(rows)
}

export function toGraphMl({ nodes, edges }: Drawing, places: Places): string {
  const data = (key: string, value: string | number | null | undefined): string =>
    value === null || value === undefined || value === '' ? '' : `<data key="${key}">${xml(String(value))}</data>`
  return `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <key id="label" for="node" attr.name="label" attr.type="string"/>
  <key id="type" for="node" attr.name="type" attr.type="string"/>
  <key id="date" for="node" attr.name="date" attr.type="string"/>
  <key id="status" for="node" attr.name="status" attr.type="string"/>
  <key id="x" for="node" attr.name="x" attr.type="double"/>
  <key id="y" for="node" attr.name="y" attr.type="double"/>
  <key id="relation" for="edge" attr.name="relation" attr.type="string"/>
  <key id="documents" for="edge" attr.name="documents" attr.type="int"/>
  <graph edgedefault="directed">
${nodes.map((n) => `    <node id="${xml(n.id)}">${data('label', n.name)}${data('type', n.type)}${data('date', when(n))}${data('status', n.status)}${data('x', places[n.id]?.[0])}${data('y', places[n.id]?.[1])}</node>`).join('\n')}
${edges.map((e) => `    <edge id="${xml(e.id)}" source="${xml(e.source)}" target="${xml(e.target)}">${data('relation', e.type)}${data('documents', e.documents)}</edge>`).join('\n')}
  </graph>
</graphml>
`
}

export function toJson(drawing: Drawing, places: Places, link: string): string {
  const { nodes, edges, groups } = drawing
  return `${JSON.stringify(
    {
      link,
      nodes: nodes.map(({ id, type, name, status, ...n }: Dated) => ({
        id,
        type,
        name,
        date: when({ id, type, name, ...n }) ?? undefined,
        status: status ?? undefined,
        x: places[id]?.[0],
        y: places[id]?.[1],
      })),
      edges: edges.map(({ id, type, source, target, documents }: DrawnEdge) => ({
        id,
        type,
        source,
        target,
        documents,
      })),
      notShown: groups.map(({ hub, type, count }) => ({ hub, type, count })),
    },
    null,
    2,
  )}\n`
}

const [WIDTH, HEIGHT] = [1600, 1100]
/** Room for names at the sides, and for the legend below. */
const [SIDE, TOP, BELOW] = [130, 50, 90]
const SIZE = 14
const RADIUS = 13

/** The drawing as a picture for a report, all of it, with names and words placed as on the screen. */
export function toSvg({ nodes, edges, groups }: Drawing, places: Places, colour: (name: string) => string): string {
  const [wide, tall] = stretch(places, WIDTH - 2 * SIDE, HEIGHT - TOP - BELOW)
  const at = nodes.map((n) => places[n.id] ?? [0, 0])
  const [xs, ys] = [at.map((p) => p[0] * wide), at.map((p) => p[1] * tall)]
  const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const scale = Math.min((WIDTH - 2 * SIDE) / (x1 - x0 || 1), (HEIGHT - TOP - BELOW) / (y1 - y0 || 1))
  const [left, top] = [(WIDTH - (x1 - x0) * scale) / 2, TOP + (HEIGHT - TOP - BELOW - (y1 - y0) * scale) / 2]
  const degree = new Map<string, number>()
  for (const e of edges) for (const end of [e.source, e.target]) degree.set(end, (degree.get(end) ?? 0) + 1)
  const spots = new Map<string, Spot>(
    nodes.map((n, i) => [
      n.id,
      {
        id: n.id,
        x: round(left + (xs[i]! - x0) * scale),
        y: round(top + (y1 - ys[i]!) * scale),
        r: RADIUS,
        text: n.name,
        rank: degree.get(n.id) ?? 0,
      },
    ]),
  )
  const ties = bundled(edges.map((e) => ({ ...e, label: RELATIONS[e.type].out }))).map(({ edge, text }) => ({
    id: edge.id,
    a: spots.get(edge.source)!,
    b: spots.get(edge.target)!,
    text: edges.length <= 120 ? text : '',
    rank: 0,
  }))
  const paper = { width: WIDTH, height: HEIGHT - 44, size: SIZE, wide: 210, measure: measured }
  const { names, words } = labels([...spots.values()], ties, paper)
  const lines = edges.map((e) => {
    const [a, b] = [spots.get(e.source)!, spots.get(e.target)!]
    const far = Math.hypot(b.x - a.x, b.y - a.y) || 1
    const [tx, ty] = [round(b.x - ((b.x - a.x) / far) * 16), round(b.y - ((b.y - a.y) / far) * 16)]
    return `<line x1="${a.x}" y1="${a.y}" x2="${tx}" y2="${ty}" stroke="${colour('strong')}" stroke-width="${Math.min(3, 0.8 + e.documents * 0.4)}" marker-end="url(#tip)"><title>${xml(RELATIONS[e.type].out)}</title></line>`
  })
  const said = words.map(
    (w) =>
      `<rect x="${round(w.x)}" y="${round(w.y)}" width="${round(w.width)}" height="${round(w.height)}" rx="4" fill="${colour('panel')}"/><text x="${round(w.x + w.width / 2)}" y="${round(w.y + w.height * 0.72)}" font-size="${wordSize(SIZE)}" text-anchor="middle" fill="${colour('quiet')}">${xml(w.lines[0]!)}</text>`,
  )
  const signs = nodes.map((n) => {
    const { x, y } = spots.get(n.id)!
    return `<g transform="translate(${x} ${y})"><title>${xml(n.name)}</title><circle r="${RADIUS}" fill="${colour(n.type)}"/><path d="${SIGNS[n.type]}" fill="${colour('panel')}" fill-rule="evenodd" transform="translate(-8 -8)"/></g>`
  })
  const ANCHOR = { left: 'start', center: 'middle', right: 'end' } as const
  const named = names.flatMap((l) =>
    l.lines.map((line, i) => {
      const x = l.align === 'left' ? l.x : l.align === 'right' ? l.x + l.width : l.x + l.width / 2
      const y = l.y + (l.height / l.lines.length) * (i + 0.78)
      return `<text x="${round(x)}" y="${round(y)}" text-anchor="${ANCHOR[l.align]}" font-weight="500" paint-order="stroke" stroke="${colour('panel')}" stroke-width="4" stroke-linejoin="round" fill="${colour('ink')}">${xml(line)}</text>`
    }),
  )
  const types = TYPES.filter((t) => nodes.some((n) => n.type === t))
  const legend = types.map(
    (t: EntityType, i) =>
      `<g transform="translate(${24 + types.slice(0, i).reduce((x, before) => x + 44 + round(measured(one(before), SIZE)), 0)} ${HEIGHT - 22})"><circle r="9" fill="${colour(t)}"/><path d="${SIGNS[t]}" fill="${colour('panel')}" fill-rule="evenodd" transform="translate(-6 -6) scale(.75)"/><text x="15" y="5" fill="${colour('quiet')}">${one(t)}</text></g>`,
  )
  const more = groups.length
    ? `<text x="${WIDTH - 16}" y="${HEIGHT - 17}" text-anchor="end" fill="${colour('quiet')}">not drawn: ${xml(
        groups
          .slice(0, 3)
          .map((g) => g.label)
          .join(', '),
      )}${groups.length > 3 ? ' …' : ''}</text>`
    : ''
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="system-ui, sans-serif" font-size="${SIZE}">
<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto" markerUnits="userSpaceOnUse"><path d="M0 0 8 4 0 8z" fill="${colour('strong')}"/></marker></defs>
<rect width="100%" height="100%" fill="${colour('panel')}"/>
${[...lines, ...said, ...signs, ...named, ...legend, more].filter(Boolean).join('\n')}
</svg>
`
}

const round = (n: number): number => Math.round(n * 10) / 10

export async function toPng(svg: string): Promise<Blob> {
  const picture = new Image(WIDTH, HEIGHT)
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    picture.src = url
    await picture.decode()
    const canvas = document.createElement('canvas')
    canvas.width = WIDTH * 2
    canvas.height = HEIGHT * 2
    canvas.getContext('2d')!.drawImage(picture, 0, 0, canvas.width, canvas.height)
    return await new Promise((done, fail) =>
      canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('The picture could not be made'))), 'image/png'),
    )
  } finally {
    URL.revokeObjectURL(url)
  }
}
