// What analysts do with a drawing: connect two things, hide relations, hand the picture on.
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { CHROMIUM, drawn, explorer, reason, settled } from './browser.ts'
import { openSamples } from './samples.ts'

const FOSSE = 'person:fosse-ragnhild'
const KUSUMA = 'person:dewi-kusuma'
const GRAPH = `/graph?ids=${FOSSE}&open=${FOSSE}&focus=${FOSSE}`
const FOURTH = 'Fourth Meeting of the Norway-Indonesia Ocean Policy Dialogue'

const selected = (page: Page) => page.getByRole('region', { name: 'Selected', exact: true })
const listed = (page: Page) => page.getByRole('region', { name: 'List of things drawn' })

async function saved(page: Page, button: string): Promise<string> {
  await page.getByText('Export').click()
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).click()
  return readFile(await (await coming).path(), 'utf8')
}

/** Where the drawing says by its pointer that something can be clicked: the middle of each such place. */
const clickable = (page: Page): Promise<[number, number][]> =>
  page.evaluate(() => {
    const canvas = document.querySelector<HTMLElement>('.canvas')!
    const { left, top, right, bottom } = canvas.getBoundingClientRect()
    const found: { x: number; y: number; n: number }[] = []
    for (let y = top + 4; y < bottom; y += 12)
      for (let x = left + 4; x < right; x += 12) {
        const move = new MouseEvent('mousemove', { clientX: x, clientY: y, bubbles: true })
        canvas.querySelector('.sigma-mouse')!.dispatchEvent(move)
        if (canvas.style.cursor !== 'pointer') continue
        const near = found.find((f) => Math.hypot(f.x / f.n - x, f.y / f.n - y) < 40)
        if (near) {
          near.x += x
          near.y += y
          near.n++
        } else found.push({ x, y, n: 1 })
      }
    return found.map(({ x, y, n }): [number, number] => [x / n, y / n])
  })

describe.skipIf(!CHROMIUM)(`drawing${reason}`, () => {
  const { visit, url } = explorer(openSamples)

  test('two things picked are connected by a path that is marked, in the link, undone and opened with its sentences', async () => {
    const page = await visit(`/graph?ids=${FOSSE},${KUSUMA}&focus=${FOSSE}`)
    await drawn(page)
    await selected(page).getByRole('button', { name: 'Path to …' }).click()
    await selected(page).getByText('Pick the other end').waitFor()
    await listed(page).getByRole('button', { name: 'person Dewi Kusuma', exact: true }).click()
    const path = page.getByRole('region', { name: 'Path', exact: true })
    await path.getByText('Path of 2 steps').waitFor()
    await expect.poll(() => path.locator('li').allInnerTexts()).toEqual(['Ragnhild Fosse', FOURTH, 'Dewi Kusuma'])
    const link = page.url()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => path.count()).toBe(0)
    await page.goto(link)
    await path.getByText('Path of 2 steps').waitFor()
    await path.getByRole('link', { name: 'With its sentences' }).click()
    await page.getByRole('heading', { name: 'How two things are connected' }).waitFor()
    await page.locator('.path .said').first().waitFor()
  })

  test('a click selects, a second one opens, Shift and a click connect; the buttons zoom', async () => {
    const page = await visit(`/graph?ids=${FOSSE},${KUSUMA}`)
    await drawn(page)
    const spots = await clickable(page)
    expect(spots.length).toBe(2)
    await page.mouse.click(...spots[0]!)
    await selected(page).waitFor()
    const first = (await selected(page).locator('h2').innerText()).trim()
    await page.mouse.click(...spots[1]!)
    await expect.poll(async () => (await selected(page).locator('h2').innerText()).trim()).not.toBe(first)
    await page.keyboard.down('Shift')
    await page.mouse.click(...spots[0]!)
    await page.keyboard.up('Shift')
    await page.getByRole('region', { name: 'Path', exact: true }).getByText('Path of 2 steps').waitFor()
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await page.getByRole('button', { name: 'All of the drawing' }).click()
    // The same link draws the same, so that the same place is the same thing.
    await page.goto(`${url()}/graph?ids=${FOSSE},${KUSUMA}`)
    await drawn(page)
    await page.mouse.click(...spots[0]!)
    await selected(page).getByText(first, { exact: true }).waitFor()
    await page.mouse.click(...spots[0]!)
    await selected(page).getByRole('button', { name: 'Collapse' }).waitFor()
  })

  test('the other end of a path is typed by keyboard; one that is not there is said', async () => {
    const page = await visit(GRAPH)
    await drawn(page)
    await selected(page).getByRole('button', { name: 'Path to …' }).click()
    const box = page.getByRole('combobox', { name: 'Path from Ragnhild Fosse to' })
    await box.fill('Nobody at all')
    await box.press('Enter')
    await selected(page)
      .getByText(/Nobody at all/)
      .waitFor()
    expect(await page.locator('.canvas').count()).toBe(1)
  })

  test('a hidden kind of relation leaves the drawing, the table and what is exported', async () => {
    const page = await visit(`${GRAPH}&view=table`)
    await page.getByRole('cell', { name: 'took part in' }).first().waitFor()
    await page.getByText('Relations shown').click()
    await page.getByRole('button', { name: /\d+ took part in/ }).click()
    await page.waitForURL(/rels=/)
    await expect.poll(() => page.getByRole('cell', { name: 'took part in', exact: true }).count()).toBe(0)
    expect(await saved(page, 'CSV')).not.toContain('PARTICIPATED_IN')
    await page.getByRole('button', { name: /\d+ took part in/ }).click()
    await page.waitForURL((address) => !address.search.includes('rels='))
    await page.getByRole('cell', { name: 'took part in', exact: true }).first().waitFor()
  })

  test('a picture is exported from the table too, with places, whole names and the words of relations', async () => {
    const page = await visit(`${GRAPH}&view=table`)
    await page.getByRole('cell', { name: 'chaired', exact: true }).first().waitFor()
    const svg = await saved(page, 'SVG')
    const spots = [...svg.matchAll(/<g transform="translate\(([\d.]+) ([\d.]+)\)"><title>/g)].map(
      (m) => `${m[1]} ${m[2]}`,
    )
    expect(spots.length).toBeGreaterThan(10)
    expect(new Set(spots).size).toBe(spots.length)
    const words = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((m) => m[1])
    expect(words).toContain('chaired')
    expect(words).toContain('Ragnhild Fosse')
    expect(words.join(' ')).toContain('Policy Dialogue')
    // The same things stand the same in a file from the drawing.
    await page.getByRole('link', { name: 'graph', exact: true }).click()
    await drawn(page)
    expect(await saved(page, 'SVG')).toBe(svg)
  })

  test('a sentence opened in the table stands below its row, as wide as the table, to be copied and followed', async () => {
    const page = await visit(`${GRAPH}&view=table`)
    await page.getByRole('button', { name: `on Ragnhild Fosse chaired ${FOURTH}` }).click()
    const said = page.locator('main table .said').first()
    await said.getByRole('button', { name: 'Copy citation' }).waitFor()
    const width = async (what: ReturnType<Page['locator']>) => (await what.boundingBox())!.width
    expect(await width(said)).toBeGreaterThan((await width(page.locator('main table'))) * 0.8)
    await said.getByRole('link').first().click()
    await page.locator('mark.sentence').waitFor()
  })

  test('an empty drawing says where to begin; Enter takes what fits best', async () => {
    const page = await visit('/graph')
    await page.getByText('Or with one of these').waitFor()
    expect(await page.locator('.drawing .near a').count()).toBeGreaterThan(3)
    const box = page.getByRole('combobox', { name: 'Begin with' })
    await box.fill('Fosse')
    await box.press('Enter')
    await drawn(page)
    await selected(page).getByText('Ragnhild Fosse', { exact: true }).waitFor()
    expect(await listed(page).locator('li').count()).toBeGreaterThan(5)
  })

  test('the time of few years is told by month; a range is kept in the link', async () => {
    const page = await visit(`${GRAPH}&view=table&from=2024-05&to=2024-06`)
    const time = page.getByRole('region', { name: 'Time' })
    await time.waitFor()
    expect(await time.getByRole('img').getAttribute('aria-label')).toMatch(/May 2024: \d/)
    const dates = page.locator('main table tbody tr td:nth-child(4)')
    await expect.poll(() => dates.count()).toBeGreaterThan(0)
    for (const when of (await dates.allInnerTexts()).filter(Boolean)) expect(when).toMatch(/(May|Jun) 2024/)
    await time.getByRole('button', { name: 'All time' }).click()
    await page.waitForURL((address) => !address.search.includes('from='))
  })

  test('names that are asked for and not there are said, and the rest is drawn', async () => {
    const page = await visit(`/graph?ids=${FOSSE},person:nobody-at-all`)
    await drawn(page)
    await settled(page)
    await page.getByText('Not in the graph (any more): person:nobody-at-all').waitFor()
    expect(await listed(page).locator('li').count()).toBe(1)
    expect(page.url()).toContain(url())
  })
})
