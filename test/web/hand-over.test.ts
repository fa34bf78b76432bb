// What screens list is handed on as a table, and what a document states is read without repeats.
import { spawnSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { CHROMIUM, explorer, reason, settled } from './browser.ts'
import { openSamples } from './samples.ts'

const python = (script: string, ...args: string[]) =>
  spawnSync('python3', ['-c', script, ...args], { encoding: 'utf8' })
const NETWORKX = python('import networkx').status === 0

const FOSSE = 'person:fosse-ragnhild'
const KUSUMA = 'person:dewi-kusuma'

async function saved(page: Page, button: string): Promise<{ readonly name: string; readonly text: string }> {
  await page.getByText('Export').click()
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).click()
  const download = await coming
  await page.getByText(`Saved as ${download.suggestedFilename()}`).waitFor()
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') }
}

interface Rows {
  readonly link: string
  readonly rows: readonly Record<string, unknown>[]
}

describe.skipIf(!CHROMIUM)(`hand-over${reason}`, () => {
  const { visit, url } = explorer(openSamples)

  test.each([
    ['/co-chairs', { person: 'Dewi Kusuma', co_chair: 'Ragnhild Fosse', side: 'Indonesia' }, /co-chaired/],
    [`/entity/${FOSSE}`, { relation: 'CHAIRED', source_name: 'Ragnhild Fosse', start: '2024-05-14' }, /co-chaired/],
    [`/path?from=${FOSSE}&to=${KUSUMA}`, { step: 1, from: 'Ragnhild Fosse', relation: 'CHAIRED' }, /co-chaired/],
    ['/search?q=ocean', { type: 'EventSeries', name: 'Norway-Indonesia Ocean Policy Dialogue' }, undefined],
    [
      '/series/eventseries:id+no-ocean-policy-dialogue',
      { ordinal: 4, chairs: 'Dewi Kusuma (Indonesia); Ragnhild Fosse (Norway)' },
      undefined,
    ],
  ] as const)('%s as CSV for a spreadsheet and as JSON', async (path, row, sentence) => {
    const page = await visit(path)
    await settled(page)
    const { rows, link } = JSON.parse((await saved(page, 'JSON')).text) as Rows
    expect(link).toBe(page.url())
    const found = rows.find((r) => Object.entries(row).every(([key, value]) => r[key] === value))
    expect(found, JSON.stringify(rows[0])).toBeDefined()
    if (sentence) {
      expect(found!.sentence).toMatch(sentence)
      expect(found!.link).toMatch(new RegExp(`^${url()}/document/document:[0-9a-f]+\\?s=\\d+-\\d+$`))
    }
    const table = await saved(page, 'CSV')
    expect(table.name).toMatch(/^chancery-[\p{L}\p{N}-]+\.csv$/u)
    // Excel takes a file without this mark for one of its own country's letters.
    expect(table.text.startsWith('\ufeff')).toBe(true)
    for (const name of Object.keys(row)) expect(columns(table.text).split(',')).toContain(name)
  })

  test.skipIf(!NETWORKX)('a drawing is read by networkx: things with names, relations with their kind', async () => {
    const page = await visit(`/graph?ids=${FOSSE}&open=${FOSSE}&view=table`)
    await page.getByRole('cell', { name: 'chaired', exact: true }).first().waitFor()
    await page.getByText('Export').click()
    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name: 'GraphML' }).click()
    const { status, stdout, stderr } = python(
      `import json, sys, networkx as nx
g = nx.read_graphml(sys.argv[1])
names = nx.get_node_attributes(g, 'label')
print(json.dumps([[names[a], d['relation'], names[b]] for a, b, d in g.edges(data=True)]))`,
      await (await coming).path(),
    )
    expect(stderr).toBe('')
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toContainEqual([
      'Ragnhild Fosse',
      'CHAIRED',
      'Fourth Meeting of the Norway-Indonesia Ocean Policy Dialogue',
    ])
  })

  test('beside a document each thing is named once for a sentence, with its properties on one line', async () => {
    const page = await visit('/search?q=Joint+Statement&type=Document')
    await page.locator('.hits').getByText('Joint Statement on the Fourth Meeting').first().click()
    const aside = page.getByRole('complementary', { name: 'Statements' })
    const one = aside.locator('.statements > li').filter({ hasText: 'was held in Bergen' }).first()
    await one.waitFor()
    const lines = (await one.innerText()).split('\n').map((line) => line.trim())
    expect(lines.join(' ')).toMatch(/status held, .*began 14 May 2024, ended 15 May 2024/)
    const blocks = one.locator(':scope > ul > li')
    const subjects = await blocks.evaluateAll((all) => all.map((li) => li.querySelector('.thing')!.textContent))
    expect(new Set(subjects).size).toBe(subjects.length)
    // The one that is in view in the text comes to the top of the list.
    await aside.locator('.statements > li .go').nth(8).click()
    const top = async () => (await aside.locator('.here').boundingBox())!.y - (await aside.boundingBox())!.y
    await expect.poll(top).toBeLessThan(100)
    expect(await top()).toBeGreaterThanOrEqual(0)
  })
})

const columns = (text: string): string => text.slice(1, text.indexOf('\r\n'))
