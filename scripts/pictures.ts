// `npm run pictures`: the pictures of the README, taken from the real explorer over the samples.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { COMMANDS } from '../bin/commands.ts'
import { main } from '../src/cli/main.ts'
import { startServer } from '../src/graphql/server.ts'
import { staticHandler } from '../src/graphql/static.ts'
import { openStore } from '../src/store/open.ts'
import { buildWeb } from './build-web.ts'
import { CHROMIUM_FLAGS, findChromium } from './chromium.ts'

const FOLDER = 'docs'
const PERSON = 'person:fosse-ragnhild'

interface Picture {
  readonly file: string
  readonly path: string
  /** Brings the page to what is shown. */
  show(page: Page): Promise<unknown>
}

const evidence = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /sentences? on Ragnhild Fosse, Chaired/ }).click()
  await page.locator('.said').first().waitFor()
}

const PICTURES: readonly Picture[] = [
  { file: 'person.png', path: `/entity/${PERSON}`, show: evidence },
  {
    file: 'graph.png',
    path: `/graph?ids=${PERSON}&open=${PERSON}&focus=${PERSON}`,
    show: async (page) => {
      await page.locator('.canvas[data-drawn]:not([data-drawn="0"])').waitFor()
      // The signs in the circles come a moment after the circles.
      await page.waitForTimeout(1_500)
    },
  },
  {
    file: 'document.png',
    path: `/entity/${PERSON}`,
    show: async (page) => {
      await evidence(page)
      await page.locator('.said figcaption a').first().click()
      await page.locator('mark.sentence').waitFor()
      await page.locator('.statements .here').waitFor()
    },
  },
]

const executablePath = findChromium()
if (!executablePath) {
  console.error('Pictures need Chromium: install it, or set CHANCERY_CHROMIUM to its path.')
  process.exit(1)
}
const home = mkdtempSync(join(tmpdir(), 'chancery-pictures-'))
try {
  await buildWeb()
  const url = `sqlite:${join(home, 'graph.db')}`
  const io = { in: process.stdin, out: process.stderr, err: process.stderr, env: process.env }
  if ((await main(['ingest', 'samples/', '--store', url], COMMANDS, io)) !== 0) process.exit(1)
  const store = await openStore(url)
  const server = await startServer({ store, port: 0, handlers: [staticHandler()] })
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS })
  mkdirSync(FOLDER, { recursive: true })
  for (const { file, path, show } of PICTURES) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 820 }, reducedMotion: 'reduce' })
    await page.goto(server.url + path)
    await show(page)
    await page.screenshot({ path: join(FOLDER, file) })
    console.error(join(FOLDER, file))
    await page.close()
  }
  await browser.close()
  await server.close()
  await store.close()
} finally {
  rmSync(home, { recursive: true, force: true })
}
