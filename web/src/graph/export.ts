// What is shown, as files to hand on. Plain functions from the drawing to text.
import { SIGNS } from '../icons.tsx'
import type { EntityType } from '../operations.generated.ts'
import { when } from '../things.ts'
import type { Dated } from '../things.ts'
import { one, RELATIONS, TYPES } from '../words.ts'
import type { Places } from './layout.ts'
import type { DrawnEdge, Drawing } from './model.ts'

const xml = (text: string): string =>
  // Control characters are not allowed in XML, not even written as entities.
  // oxlint-disable-next-line no-control-regex
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '').replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`)

/** A cell that a spreadsheet would run as a formula gets a quote in front. */
const cell = (value: string | number | null | undefined): string => {
  const text = String(value ?? '')
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

export function toCsv({ nodes, edges }: Drawing): string {
  const known = new Map(nodes.map((n) => [n.id, n]))
  const rows = edges.map((e) => {
    const [a, b] = [known.get(e.source)!, known.get(e.target)!]
    return [a.id, a.type, a.name, e.type, b.id, b.type, b.name, when(b) ?? when(a), e.documents, e.id]
      .map(cell)
      .join(',')
  })
  return `${['source_id,source_type,source,relation,target_id,target_type,target,date,documents,relation_id', ...rows].join('\r\n')}\r\n`
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

const [WIDTH, HEIGHT, EDGE] = [1600, 1100, 90]

export function toSvg({ nodes, edges }: Drawing, places: Places, colour: (name: string) => string): string {
  const at = nodes.map((n) => places[n.id] ?? [0, 0])
  const [xs, ys] = [at.map((p) => p[0]), at.map((p) => p[1])]
  const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const scale = Math.min((WIDTH - 2 * EDGE - 120) / (x1 - x0 || 1), (HEIGHT - 2 * EDGE) / (y1 - y0 || 1))
  const px = (id: string): readonly [number, number] => {
    const [x, y] = places[id] ?? [0, 0]
    return [round(EDGE + (x - x0) * scale), round(HEIGHT - EDGE - (y - y0) * scale)]
  }
  const types = TYPES.filter((t) => nodes.some((n) => n.type === t))
  const lines = edges.map((e) => {
    const [[ax, ay], [bx, by]] = [px(e.source), px(e.target)]
    const far = Math.hypot(bx - ax, by - ay) || 1
    const [tx, ty] = [round(bx - ((bx - ax) / far) * 16), round(by - ((by - ay) / far) * 16)]
    return `<line x1="${ax}" y1="${ay}" x2="${tx}" y2="${ty}" stroke="${colour('strong')}" stroke-width="${Math.min(3, 0.8 + e.documents * 0.4)}" marker-end="url(#tip)"><title>${xml(RELATIONS[e.type].out)}</title></line>`
  })
  const spots = nodes.map((n) => {
    const [x, y] = px(n.id)
    return `<g transform="translate(${x} ${y})"><title>${xml(n.name)}</title><circle r="13" fill="${colour(n.type)}"/><path d="${SIGNS[n.type]}" fill="${colour('panel')}" fill-rule="evenodd" transform="translate(-8 -8)"/><text x="17" y="5" paint-order="stroke" stroke="${colour('panel')}" stroke-width="4" stroke-linejoin="round" fill="${colour('ink')}">${xml(clip(n.name))}</text></g>`
  })
  const legend = types.map(
    (t: EntityType, i) =>
      `<g transform="translate(${24 + i * 140} ${HEIGHT - 24})"><circle r="9" fill="${colour(t)}"/><path d="${SIGNS[t]}" fill="${colour('panel')}" fill-rule="evenodd" transform="translate(-6 -6) scale(.75)"/><text x="15" y="5" fill="${colour('quiet')}">${one(t)}</text></g>`,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="system-ui, sans-serif" font-size="14">
<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto" markerUnits="userSpaceOnUse"><path d="M0 0 8 4 0 8z" fill="${colour('strong')}"/></marker></defs>
<rect width="100%" height="100%" fill="${colour('panel')}"/>
${lines.join('\n')}
${spots.join('\n')}
${legend.join('\n')}
</svg>
`
}

const round = (n: number): number => Math.round(n * 10) / 10
const clip = (text: string): string => (text.length > 40 ? `${text.slice(0, 38).trimEnd()}…` : text)

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

export function save(name: string, content: Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
