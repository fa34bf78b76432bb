// Drives the real Neo4j Browser (5.x) in Chromium, for its test and for the picture of browser/README.md.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'

interface Login {
  /** Address of Neo4j Browser, e.g. `http://127.0.0.1:7474/browser/`. */
  readonly browser: string
  /** Host and port of Bolt. */
  readonly bolt: string
  readonly password: string
}

/** Opens Neo4j Browser and logs in as user neo4j. */
export async function logIn(page: Page, { browser, bolt, password }: Login): Promise<void> {
  // Fonts and telemetry are asked for outside; here that is neither needed nor answered.
  await page.route(
    (url) => !['127.0.0.1', 'localhost'].includes(url.hostname),
    (route) => route.abort(),
  )
  await page.goto(browser)
  await page.getByTestId('boltaddress').fill(bolt)
  await page.getByTestId('username').fill('neo4j')
  await page.getByTestId('password').fill(password)
  await page.getByTestId('connect').click()
  await page.getByText('Connected to Neo4j').waitFor()
}

/** Types into the editor and runs it. */
export async function type(page: Page, text: string): Promise<void> {
  await page.locator('[data-testid=activeEditor] .monaco-editor').first().click()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.insertText(text)
  await page.getByTestId('editor-Run').click()
}

/** Drops a file of browser/ on the window, as a hand would. */
export async function drop(page: Page, name: string): Promise<void> {
  const bytes = readFileSync(fileURLToPath(new URL(`../browser/${name}`, import.meta.url))).toString('base64')
  const dataTransfer = await page.evaluateHandle(
    ([base64, file]) => {
      // Known to pages only.
      const page = globalThis as unknown as { DataTransfer: new () => { items: { add(file: File): void } } }
      const transfer = new page.DataTransfer()
      transfer.items.add(new File([Uint8Array.from(atob(base64!), (c) => c.charCodeAt(0))], file!))
      return transfer
    },
    [bytes, name],
  )
  for (const event of ['dragenter', 'dragover', 'drop'])
    await page.dispatchEvent('[data-testid=main]', event, { dataTransfer })
}

/** Opens the drawer of saved scripts. */
export const openScripts = (page: Page): Promise<void> => page.getByTestId('navigationFavorites').click()

/** Opens a closed folder of saved scripts. */
export const openFolder = (page: Page, folder: string): Promise<void> =>
  page.getByTestId(`expandFolder-${folder}`).click()

/** Runs a saved script by its button; the answer is the newest frame. */
export async function runScript(page: Page, name: string): Promise<void> {
  const item = page.getByTestId('savedScriptListItem').filter({ has: page.getByTestId(`scriptTitle-${name}`) })
  await item.getByTestId('savedScriptsButton-Run').click()
}

/** The newest frame, once its title names what was run. */
export const frame = (page: Page, title: string) =>
  page
    .getByTestId('frame')
    .first()
    .filter({ has: page.getByTestId('frameCommand').filter({ hasText: title }) })
