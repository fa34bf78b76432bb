import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { openGraph } from '../graphql/graph.ts'
import { CHROMIUM, drawn, explorer, reason, settled } from './browser.ts'

const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

const ALL = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

interface Axe {
  run(options: object): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>
}

describe.skipIf(!CHROMIUM)(`WCAG 2.2 AA by axe${reason}`, () => {
  const { visit, url } = explorer(openGraph)

  test.each(['light', 'dark'] as const)('every screen, %s', { timeout: 90_000 }, async (colorScheme) => {
    const page = await visit('/', { colorScheme })
    // Not by addScriptTag: the page takes no script but its own.
    await page.evaluate(AXE)
    const { data } = (await (
      await page.request.post(`${url()}/graphql`, {
        data: {
          query:
            '{ documents { nodes { id name } } entities(type: EventSeries) { nodes { id } } person(name: "Marta Oyarzún") { id } }',
        },
      })
    ).json()) as {
      data: {
        documents: { nodes: { id: string; name: string }[] }
        entities: { nodes: { id: string }[] }
        person: { id: string }
      }
    }
    const document = data.documents.nodes.find((d) => d.name.startsWith('Readout'))!.id
    const person = data.person.id
    for (const path of [
      '/',
      '/search?q=holm',
      '/search?q=zzzz',
      '/search?type=Event&country=Norway',
      `/entity/${person}?sentences=1`,
      '/entity/person:nobody',
      `/series/${encodeURIComponent(data.entities.nodes[0]!.id)}`,
      '/co-chairs',
      '/co-chairs?view=matrix',
      '/co-chairs?view=network',
      '/co-chairs?person=Nobody',
      `/path?from=${person}&to=country:no`,
      '/path',
      '/read',
      `/document/${document}?s=60-140`,
      '/graph',
      `/graph?ids=${person}&open=${person}&focus=${person}`,
      `/graph?ids=${person}&open=${person}&rels=CHAIRED,HOLDS_ROLE&path=${person},country:no`,
      `/graph?ids=${person}&open=${person}&view=table`,
      `/graph?ids=${person}&open=${person}&view=matrix`,
    ]) {
      // As Back and Forward do it, which is quicker than to load the page again.
      await page.evaluate((to) => {
        history.pushState(null, '', to)
        dispatchEvent(new PopStateEvent('popstate'))
      }, path)
      await settled(page)
      if (path.startsWith('/graph?') && !path.includes('view=')) await drawn(page)
      expect(await page.locator('main h1, main h2').count(), path).toBeGreaterThan(0)
      const { violations } = await page.evaluate(
        (runOnly) => (window as unknown as { axe: Axe }).axe.run({ runOnly }),
        // The dark mode differs in colours only.
        colorScheme === 'dark' ? ['color-contrast', 'link-in-text-block', 'target-size'] : ALL,
      )
      expect(
        violations.map(
          (v) =>
            `${v.id}: ${v.nodes
              .map((n) => `${n.html.slice(0, 160)} ${n.failureSummary}`)
              .slice(0, 3)
              .join(' | ')}`,
        ),
        path,
      ).toEqual([])
    }
  })
})
