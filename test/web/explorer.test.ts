import { readFile } from 'node:fs/promises'
import { parseHTML } from 'linkedom'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { CHROMIUM, drawn, explorer, reason, settled } from './browser.ts'
import { openSamples } from './samples.ts'

const GRAPH = '/graph?ids=person:fosse-ragnhild&open=person:fosse-ragnhild&focus=person:fosse-ragnhild'
const SERIES = 'Norway-Indonesia Ocean Policy Dialogue'

/** Brings Dewi Kusuma. */
const FOURTH = 'open Fourth Meeting of the Norway-Indonesia Ocean Policy Dialogue'

const listed = (page: Page) => page.getByRole('region', { name: 'List of things drawn' }).locator('li .pick')
const text = async (page: Page) => (await page.locator('main').innerText()).replace(/\s+/g, ' ')

describe.skipIf(!CHROMIUM)(`explorer over the samples${reason}`, () => {
  const { visit, url } = explorer(openSamples)

  test('by keyboard alone from the search to the sentence in its document', async () => {
    const page = await visit('/')
    await page.getByText('What the graph holds').waitFor()
    await page.locator('main').click({ position: { x: 3, y: 3 } })
    await page.keyboard.press('/')
    await page.keyboard.type('fosse')
    await page.getByRole('option', { name: /^person Ragnhild Fosse/ }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Ragnhild Fosse' }).waitFor()
    // The heading has the focus, so the keyboard goes on from there.
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    const button = page.getByRole('button', { name: /sentences? on Ragnhild Fosse, Chaired, Fourth Meeting/ })
    await reach(page, button)
    await page.keyboard.press('Enter')
    await page.locator('.said').first().waitFor()
    const sentence = await page.locator('.said blockquote').first().innerText()
    expect(sentence).toMatch(/co-chaired/)
    await reach(page, page.locator('.said figcaption a').first())
    await page.keyboard.press('Enter')
    const marked = page.locator('mark.sentence')
    await marked.waitFor()
    await page.waitForFunction(() => document.activeElement?.id === 'sentence')
    expect((await marked.innerText()).replace(/\s+/g, ' ')).toBe(sentence.replace(/\s+/g, ' '))
    expect(
      await marked.evaluate((m) => m.getBoundingClientRect().top > 0 && m.getBoundingClientRect().bottom < innerHeight),
    ).toBe(true)
  })

  test('results: facets narrow, a wrong name brings near ones', async () => {
    const page = await visit('/search?q=ocean')
    await page.getByRole('link', { name: /^series 1$/ }).click()
    await page.waitForURL(/type=EventSeries/)
    await page.locator('.hits').getByText(SERIES, { exact: true }).waitFor()
    expect(await page.locator('.hits > li').count()).toBe(1)
    await page.goto(`${url()}/search?q=Fossem`)
    await page.getByText('Nothing found').waitFor()
    await page.locator('.near').getByRole('link', { name: 'Ragnhild Fosse', exact: false }).first().waitFor()
    await page.goto(`${url()}/search?type=Event&country=Norway&from=2024&to=2024`)
    await page.locator('.hits').getByText('Fourth Meeting of the Norway-Indonesia Ocean Policy Dialogue').waitFor()
    const dates = await page.locator('.hits .meta').allInnerTexts()
    expect(dates.every((d) => d.includes('2024'))).toBe(true)
  })

  test('co-chairs: table, matrix and network tell the same pair; a person narrows', async () => {
    const page = await visit('/co-chairs')
    const row = page.getByRole('row', { name: /Dewi Kusuma.*Ragnhild Fosse/ })
    await row.waitFor()
    await row
      .getByRole('button', { name: /sentence/ })
      .first()
      .click()
    expect(await row.locator('blockquote').first().innerText()).toMatch(/co-chaired/)
    const pairs = Number(/(\d+) pairs/.exec(await text(page))![1])
    await page.getByRole('link', { name: 'matrix' }).click()
    await page.getByRole('link', { name: /^1 of Dewi Kusuma and Ragnhild Fosse$/ }).waitFor()
    expect(await page.locator('.matrix td.filled').count()).toBe(pairs * 2)
    await page.getByRole('link', { name: 'network' }).click()
    await drawn(page)
    await page.goto(`${url()}/co-chairs?person=person:fosse-ragnhild`)
    await page.getByRole('row', { name: /Ragnhild Fosse.*Dewi Kusuma/ }).waitFor()
    expect(await page.locator('.pairs tbody > tr').count()).toBe(1)
  })

  test('series: the meetings in order, with what is due', async () => {
    const page = await visit(`/search?type=EventSeries`)
    await page.getByRole('link', { name: SERIES }).click()
    await page.getByRole('heading', { level: 1, name: SERIES }).waitFor()
    expect(await page.locator('.line > li .ordinal').allInnerTexts()).toEqual(['1', '2', '3', '4', '5'])
    expect(await page.locator('.line > li').last().innerText()).toMatch(/postponed/)
    expect(await page.locator('.summary').innerText()).toMatch(/due: Fifth Meeting/)
  })

  test('path: each step has its sentence; things that are not there bring near names', async () => {
    const page = await visit('/path?from=person:fosse-ragnhild&to=person:dewi-kusuma')
    await page.locator('.path .hop').first().waitFor()
    const hops = await page.locator('.path .hop').count()
    expect(hops).toBeGreaterThan(0)
    expect(await page.locator('.path > li > .saids .said').count()).toBe(hops)
    await page.goto(`${url()}/path?from=person:fosse-ragnhild&to=Kusumma`)
    await page.getByRole('button', { name: 'Dewi Kusuma' }).click()
    await page.waitForURL(/to=person:dewi-kusuma/)
  })

  test('a shared link draws the same in a fresh browser', async () => {
    const spots = async () => {
      const page = await visit(GRAPH)
      await drawn(page)
      await page.getByText('Export').click()
      const saved = page.waitForEvent('download')
      await page.getByRole('button', { name: 'JSON' }).click()
      return JSON.parse(await readFile(await (await saved).path(), 'utf8')) as {
        nodes: { id: string; x: number; y: number }[]
      }
    }
    const first = await spots()
    expect(first.nodes.length).toBeGreaterThan(5)
    expect((await spots()).nodes).toEqual(first.nodes)
  })

  test('opening is undone and redone, by button and by Back', async () => {
    const page = await visit(GRAPH)
    await drawn(page)
    const before = await listed(page).allInnerTexts()
    await page.getByRole('button', { name: FOURTH }).click()
    await page.waitForFunction((n) => document.querySelectorAll('.panel .nodes .pick').length > n, before.length)
    const after = await listed(page).allInnerTexts()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => listed(page).allInnerTexts()).toEqual(before)
    await page.getByRole('button', { name: 'Redo' }).click()
    await expect.poll(() => listed(page).allInnerTexts()).toEqual(after)
    await page.keyboard.press('Control+z')
    await expect.poll(() => listed(page).allInnerTexts()).toEqual(before)
    await page.keyboard.press('Control+y')
    await expect.poll(() => listed(page).allInnerTexts()).toEqual(after)
    await page.goBack()
    await expect.poll(() => listed(page).allInnerTexts()).toEqual(before)
  })

  // 152 clicks, each waited for.
  test('fifty steps are undone one by one and redone, no more', { timeout: 150_000 }, async () => {
    const page = await visit(`${GRAPH}&view=table`)
    // Hiding and showing the people, again and again.
    const people = page.getByRole('button', { name: /\d+ people/ })
    const hidden: boolean[] = []
    const state = () => people.getAttribute('aria-pressed')
    for (let i = 0; i < 52; i++) {
      await people.click()
      hidden.push((await state()) === 'false')
    }
    expect(hidden.slice(0, 2)).toEqual([true, false])
    const undo = page.getByRole('button', { name: 'Undo' })
    const redo = page.getByRole('button', { name: 'Redo' })
    for (let i = 1; i <= 50; i++) {
      await undo.click()
      await expect.poll(state).toBe(hidden[51 - i] ? 'false' : 'true')
    }
    expect(await undo.isDisabled()).toBe(true)
    for (let i = 1; i <= 50; i++) {
      await redo.click()
      await expect.poll(state).toBe(hidden[1 + i] ? 'false' : 'true')
    }
    expect(await redo.isDisabled()).toBe(true)
  })

  test('a hidden type takes its relations with it; a time range its events', async () => {
    const page = await visit(`${GRAPH}&view=table`)
    await page
      .getByRole('cell', { name: /call of Ragnhild Fosse/ })
      .first()
      .waitFor()
    await page.getByRole('button', { name: /\d+ events/ }).click()
    await page.waitForURL(/types=/)
    await expect.poll(() => page.locator('main table tbody .sign.t-Event').count()).toBe(0)
    expect(await listed(page).locator('.t-Event').count()).toBe(0)
    expect(await page.locator('main table tbody tr').count()).toBeGreaterThan(0)
    await page.goBack()
    const fourth = page.getByRole('cell', { name: /^event Fourth Meeting/ })
    await fourth.first().waitFor()
    await page.getByRole('textbox', { name: 'From' }).fill('2024-06')
    await page.getByRole('button', { name: 'Apply' }).click()
    await page.waitForURL(/from=2024-06/)
    await expect.poll(() => fourth.count()).toBe(0)
    expect(await page.getByRole('cell', { name: /call of Ragnhild Fosse/ }).count()).toBeGreaterThan(0)
    await page.getByRole('button', { name: 'All time' }).click()
    await fourth.first().waitFor()
    // The same by dragging over the first years of the histogram.
    const bars = (await page.locator('.histogram svg').boundingBox())!
    await page.mouse.move(bars.x + 2, bars.y + 20)
    await page.mouse.down()
    await page.mouse.move(bars.x + 4, bars.y + 20)
    await page.mouse.up()
    await page.waitForURL(/from=(\d{4}-\d\d)&to=\1/)
    expect(await page.locator('main table tbody').innerText()).not.toMatch(/2025/)
  })

  test('the drawing by keyboard: arrows select, Enter opens, Delete takes off', async () => {
    const page = await visit('/graph?ids=person:fosse-ragnhild&open=person:fosse-ragnhild')
    await drawn(page)
    const things = await listed(page).count()
    await page.locator('.canvas').focus()
    await page.keyboard.press('ArrowRight')
    await page.getByRole('region', { name: 'Selected' }).getByText('Ragnhild Fosse', { exact: true }).waitFor()
    await page.keyboard.press('ArrowRight')
    await page.waitForURL((address) => !/focus=(person:fosse-ragnhild)?$/.test(address.search))
    const name = await page.getByRole('region', { name: 'Selected' }).locator('h2').innerText()
    await page.keyboard.press('Delete')
    await expect.poll(() => listed(page).count()).toBe(things - 1)
    expect(await listed(page).allInnerTexts()).not.toContain(name)
  })

  test('what is exported reads back', async () => {
    const page = await visit(GRAPH)
    await drawn(page)
    const names = (await listed(page).allInnerTexts()).map((n) => n.trim()).sort()
    const get = async (button: string) => {
      await page.getByText('Export').click()
      const saved = page.waitForEvent('download')
      await page.getByRole('button', { name: button }).click()
      return readFile(await (await saved).path())
    }
    const { document } = parseHTML((await get('GraphML')).toString('utf8').replace(/<\?xml[^>]*>/, ''))
    const nodes = [...document.querySelectorAll('node')]
    expect(nodes.map((n) => n.querySelector('data[key=label]')!.textContent).sort()).toEqual(names)
    const ids = new Set(nodes.map((n) => n.getAttribute('id')))
    const edges = [...document.querySelectorAll('edge')]
    expect(edges.length).toBeGreaterThanOrEqual(nodes.length - 1)
    for (const e of edges) for (const end of ['source', 'target']) expect(ids).toContain(e.getAttribute(end))
    const csv = (await get('CSV')).toString('utf8').trim().split('\r\n')
    expect(csv.length).toBe(edges.length + 1)
    const svg = (await get('SVG')).toString('utf8')
    expect(svg).toContain('>Ragnhild Fosse</text>')
    const png = await get('PNG')
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect(png.length).toBeGreaterThan(20_000)
  })

  test('a citation to copy has sentence, title, date and link', async () => {
    const page = await visit('/entity/person:fosse-ragnhild', { permissions: ['clipboard-read', 'clipboard-write'] })
    await page.getByRole('button', { name: /on Ragnhild Fosse, Chaired/ }).click()
    await page.getByRole('button', { name: 'Copy citation' }).first().click()
    await page.getByText('Copied').waitFor()
    const plain = await page.evaluate(() => navigator.clipboard.readText())
    expect(plain).toMatch(
      /^“.*co-chaired.*” .*\(.*2024-\d\d-\d\d\)\. http:\/\/127\.0\.0\.1:\d+\/document\/document:[0-9a-f]+\?s=\d+-\d+$/,
    )
    await page.getByRole('button', { name: 'Markdown' }).first().click()
    await page.waitForTimeout(50)
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^> .*co-chaired.*\n>\n> — \[/)
  })

  test('a server that fails is said, the drawing is kept, and Retry goes on', async () => {
    const page = await visit(GRAPH)
    await drawn(page)
    const before = await listed(page).allInnerTexts()
    await page.route('**/graphql', (route) => route.abort())
    await page.getByRole('button', { name: FOURTH }).click()
    await page.getByRole('alert').getByText('does not answer').waitFor()
    expect(await listed(page).allInnerTexts()).toEqual(before)
    await page.unroute('**/graphql')
    await page.getByRole('button', { name: 'Retry' }).click()
    await expect.poll(() => listed(page).count()).toBeGreaterThan(before.length)
    expect(await page.getByRole('alert').count()).toBe(0)
  })

  test('without WebGL the list and the table stay, and say why', async () => {
    const page = await visit('/')
    await page.addInitScript(() => {
      const real = HTMLCanvasElement.prototype.getContext
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
        return kind.startsWith('webgl') ? null : (real as (...a: unknown[]) => unknown).call(this, kind, ...rest)
      } as never
    })
    await page.goto(url() + GRAPH)
    await page.getByText('This browser has no WebGL').waitFor()
    expect(await listed(page).count()).toBeGreaterThan(5)
    await page.getByRole('link', { name: 'table' }).click()
    await page.getByRole('cell', { name: 'Fourth Meeting' }).first().waitFor()
  })

  test('nothing is wider than a small screen', { timeout: 60_000 }, async () => {
    for (const path of [
      '/',
      '/search?q=ocean',
      '/entity/person:fosse-ragnhild?sentences=1',
      '/co-chairs',
      '/co-chairs?view=matrix',
      '/path?from=person:fosse-ragnhild&to=person:dewi-kusuma',
      GRAPH,
      `${GRAPH}&view=table`,
      `${GRAPH}&view=matrix`,
      '/series/eventseries:id+no-ocean-policy-dialogue',
      '/search?q=zzzz',
      '/read',
    ]) {
      const page = await visit(path, { viewport: { width: 390, height: 844 } })
      await settled(page)
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(390)
      await page.context().close()
    }
  })
})

/** Presses Tab until the thing has the focus. */
async function reach(page: Page, what: ReturnType<Page['locator']>): Promise<void> {
  for (let i = 0; i < 80; i++) {
    await page.keyboard.press('Tab')
    if (await what.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error('The keyboard does not get there')
}
