// Where somebody who opens the explorer for the first time would stumble.
import { describe, expect, test } from 'vitest'
import { CHROMIUM, drawn, explorer, reason } from './browser.ts'
import { openSamples } from './samples.ts'

const GRAPH = '/graph?ids=person:fosse-ragnhild&open=person:fosse-ragnhild'

describe.skipIf(!CHROMIUM)(`first use${reason}`, () => {
  const { visit, url } = explorer(openSamples)

  test('the search says while one types that there is nothing, how much there is, and that the server is gone', async () => {
    const page = await visit('/')
    const box = page.getByRole('combobox', { name: /^Search people/ })
    await box.fill('zzzzqq')
    const drop = page.locator('.hero .drop')
    await drop.getByText('No name has these words').waitFor()
    await box.fill('ocean')
    await drop.getByRole('option').first().waitFor()
    await drop.getByText(/^8 of \d\d; Enter shows all$/).waitFor()
    await page.route('**/graphql', (route) => route.abort())
    await box.fill('nobody yet')
    await drop.getByText('The server does not answer').waitFor()
    await page.unroute('**/graphql')
    await box.fill('fosse')
    await drop.getByRole('option', { name: /^person Ragnhild Fosse/ }).click()
    await page.getByRole('heading', { level: 1, name: 'Ragnhild Fosse' }).waitFor()
  })

  test('a link opened in a tab where something was undone has nothing to redo', async () => {
    const page = await visit(GRAPH)
    await drawn(page)
    await page.getByRole('button', { name: /\d+ people/ }).click()
    await page.getByRole('button', { name: 'Undo' }).click()
    const redo = page.getByRole('button', { name: 'Redo' })
    await expect.poll(() => redo.isEnabled()).toBe(true)
    // The page loaded again keeps what was undone.
    await page.reload()
    await drawn(page)
    expect(await redo.isEnabled()).toBe(true)
    await page.goto(`${url()}${GRAPH}&view=table`)
    await page.getByRole('cell', { name: 'Ragnhild Fosse' }).first().waitFor()
    expect(await redo.isDisabled()).toBe(true)
  })

  test('a person that is misspelt brings people, one click further the answer', async () => {
    const page = await visit('/co-chairs?person=Dewy')
    const near = page.locator('.near')
    await near.getByRole('button', { name: 'Dewi Kusuma' }).waitFor()
    for (const name of await near.getByRole('button').allInnerTexts()) expect(name).not.toMatch(/call of|meeting of/)
    await near.getByRole('button', { name: 'Dewi Kusuma' }).click()
    await page.getByRole('row', { name: /Dewi Kusuma.*Ragnhild Fosse/ }).waitFor()
  })
})
