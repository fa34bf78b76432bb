// The drawing as files to hand on, and its link.
import { ExportMenu } from '../parts/export-menu.tsx'
import { toCsv, toGraphMl, toJson, toPng, toSvg } from './export.ts'
import type { Places } from './layout.ts'
import type { Drawing } from './model.ts'
import { placesOf } from './places.ts'

export function Export({ drawing }: { readonly drawing: Drawing }) {
  const colour = (name: string): string =>
    getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim()
  const text = (type: string, content: string): Blob => new Blob([content], { type })
  // The places of the drawing, also where it is shown as a table: the same things always stand the same.
  const places = (): Promise<Places> =>
    placesOf({ steps: drawing.steps, edges: drawing.edges.map(({ source, target }) => ({ source, target })) })
  const svg = async (): Promise<string> => toSvg(drawing, await places(), colour)
  return (
    <ExportMenu
      name="chancery-graph"
      kinds={[
        ['PNG picture', 'png', async () => toPng(await svg())],
        ['SVG picture', 'svg', async () => text('image/svg+xml', await svg())],
        ['CSV table', 'csv', () => text('text/csv', toCsv(drawing))],
        [
          'GraphML (Gephi, networkx)',
          'graphml',
          async () => text('application/xml', toGraphMl(drawing, await places())),
        ],
        ['JSON', 'json', async () => text('application/json', toJson(drawing, await places(), window.location.href))],
      ]}
    />
  )
}
