// `npm run browser:picture`: browser/neo4j-browser.png, taken from the real Neo4j Browser over the samples. Needs a JDK, Maven and Chromium.
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { COMMANDS } from '../bin/commands.ts'
import { main } from '../src/cli/main.ts'
import { startNeo4j, stopNeo4j } from '../src/cli/neo4j-server.ts'
import { serveKit } from './browser-kit.ts'
import { CHROMIUM_FLAGS, findChromium } from './chromium.ts'
import { savedScripts } from './generate-browser-kit.ts'
import { drop, frame, logIn, openFolder, openScripts, runScript, type } from './neo4j-browser.ts'

const FILE = 'browser/neo4j-browser.png'
const SCRIPT = 'Timeline of a series'

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })

const executablePath = findChromium()
if (!executablePath) {
  console.error('The picture needs Chromium: install it, or set CHANCERY_CHROMIUM to its path.')
  process.exit(1)
}
const folder = mkdtempSync(join(tmpdir(), 'chancery-picture-'))
const home = join(folder, 'home')
const kit = await serveKit(0)
try {
  const [boltPort, httpPort, password] = [await freePort(), await freePort(), 'only-for-the-picture']
  const { url, browser } = await startNeo4j({ home, boltPort, httpPort, password, onProgress: console.error })
  Object.assign(process.env, { NEO4J_USER: 'neo4j', NEO4J_PASSWORD: password })
  const io = { in: process.stdin, out: process.stderr, err: process.stderr, env: process.env }
  if ((await main(['ingest', 'samples/', '--store', url!], COMMANDS, io)) !== 0) throw new Error('no graph, no picture')
  const chrome = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS })
  const page = await chrome.newPage({ viewport: { width: 1120, height: 700 } })
  await logIn(page, { browser: browser!, bolt: new URL(url!).host, password })
  await type(page, `:style ${kit.url}/style.grass`)
  await frame(page, ':style').waitFor()
  await openScripts(page)
  await drop(page, 'scripts.zip')
  for (const name of new Set(savedScripts().map((script) => script.folder))) await openFolder(page, name)
  // What was typed before is of no interest.
  await type(page, ':clear')
  await runScript(page, SCRIPT)
  const shown = frame(page, SCRIPT)
  await shown.locator('g.node').first().waitFor()
  await page.locator('span', { hasText: 'Review your' }).locator('xpath=following-sibling::*[1]').dispatchEvent('click')
  await page.getByLabel('Collapse the node properties display').dispatchEvent('click')
  // The drawing comes to rest after some seconds; then the whole of it is brought into view.
  await page.waitForTimeout(5_000)
  await shown.getByLabel('zoom-to-fit').click()
  await page.waitForTimeout(1_500)
  await page.screenshot({ path: FILE })
  await chrome.close()
  console.error(FILE)
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
} finally {
  await kit.close()
  await stopNeo4j({ home })
  rmSync(folder, { recursive: true, force: true })
}
