// A document that comes in through the page: read at once, kept only when the person says so.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { openStore } from '../../src/store/open.ts'
import { chancery, SAMPLES } from '../support/cli.ts'
import { CHROMIUM, explorer, reason } from './browser.ts'

const RELEASE = `Ministry of Foreign Affairs of Peru

Lima, 4 March 2025

Foreign Minister Ximena Arcaya met Deputy Minister Wilmer Condori of Bolivia in Lima on 3 March 2025.`

async function open() {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-upload-'))
  const path = `sqlite:${join(folder, 'graph.db')}`
  const ran = await chancery(['ingest', join(SAMPLES, 'ocean-dialogue-postponed.txt'), '--store', path])
  if (ran.code !== 0) throw new Error(ran.err)
  const store = await openStore(path, { mode: 'write' })
  const close = async (): Promise<void> => {
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { store, lend: <T>(work: (s: typeof store) => Promise<T>) => work(store), close }
}

const drop = (page: Page, name: string, body: string) =>
  page.evaluate(
    ([file, text]) => {
      const data = new DataTransfer()
      data.items.add(new File([text!], file!))
      window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))
    },
    [name, body],
  )

describe.skipIf(!CHROMIUM)(`upload${reason}`, () => {
  const { visit, url } = explorer(open)
  const documents = async (page: Page): Promise<number> => {
    const answer = await page.request.post(`${url()}/graphql`, { data: { query: '{ stats { documents } }' } })
    return ((await answer.json()) as { data: { stats: { documents: number } } }).data.stats.documents
  }

  test('a pasted text is read, discarded without a trace, then kept and found', async () => {
    const page = await visit('/')
    const paste = async (): Promise<void> => {
      await page.getByLabel('Paste a text, or drop files here').fill(RELEASE)
      await page.getByRole('button', { name: 'Read it' }).click()
      await page.getByText('Ximena Arcaya').first().waitFor()
    }
    await paste()
    await page.waitForURL(/\/read$/)
    const statements = page.getByRole('complementary', { name: 'Statements' })
    expect((await statements.innerText()).replace(/\s+/g, ' ')).toMatch(
      /Ximena Arcaya .*met with Wilmer Condori met · \d+ %/,
    )
    await statements.getByRole('button', { name: /^Foreign Minister Ximena/ }).click()
    expect(await page.locator('mark.sentence').innerText()).toMatch(/^Foreign Minister .* 2025\.$/)
    await page.getByRole('button', { name: 'Discard' }).click()
    await page.getByText('Nothing is being read').waitFor()
    expect(await documents(page)).toBe(1)

    await paste()
    await page.getByLabel('Title').fill('Ministers of Peru and Bolivia meet')
    await page.getByRole('heading', { level: 2, name: 'Ministers of Peru and Bolivia meet' }).waitFor()
    await page.getByRole('button', { name: 'Keep it in the graph' }).click()
    await page.waitForURL(/\/document\//)
    await page.getByRole('heading', { level: 1, name: 'Ministers of Peru and Bolivia meet' }).waitFor()
    expect(await documents(page)).toBe(2)
    await page.goto(`${url()}/search?q=Condori`)
    await page.locator('.hits').getByText('Wilmer Condori', { exact: true }).waitFor()
  })

  test('files dropped together: each is shown, one that cannot be read says why, no script of theirs runs', async () => {
    const page = await visit('/')
    await page.getByText('Read a document').waitFor()
    await drop(
      page,
      'talks.html',
      `<p>${RELEASE}</p><script>window.ran = 1</script><img src=x onerror="window.ran = 1">`,
    )
    await page.getByRole('article', { name: 'talks.html' }).getByText('Wilmer Condori').first().waitFor()
    await drop(page, 'report.pdf', '%PDF-1.7')
    await drop(page, 'photo.txt', '\u0089PNG\u0000\u0001')
    await page.getByText(/report\.pdf was not read: no loader for \.pdf/).waitFor()
    await page.getByText(/photo\.txt is /).waitFor()
    expect(await page.evaluate(() => 'ran' in window)).toBe(false)
    expect(await page.getByRole('button', { name: 'Keep it in the graph' }).count()).toBe(1)
  })
})

describe.skipIf(!CHROMIUM)(`upload where the server only reads${reason}`, () => {
  const { visit } = explorer(async () => ({ ...(await open()), lend: undefined }))

  test('shows what is read, and says why it cannot be kept', async () => {
    const page = await visit('/read')
    await page.getByText('This server only reads').waitFor()
    await page.getByLabel('Paste a text, or drop files here').fill(RELEASE)
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.getByText('Wilmer Condori').first().waitFor()
    expect(await page.getByRole('button', { name: 'Keep it in the graph' }).isDisabled()).toBe(true)
  })
})
