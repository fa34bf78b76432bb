// A real Chromium, the built explorer and a real server. Where there is no Chromium the tests are skipped, and say so.
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { uploadHandler, type UploadOptions } from '../../ingest/upload.ts'
import { buildWeb } from '../../scripts/build-web.ts'
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/chromium.ts'
import { startServer } from '../../src/graphql/server.ts'
import { staticHandler } from '../../src/graphql/static.ts'
import type { Store } from '../../src/store/store.ts'

export const CHROMIUM = findChromium()
/** For the name of a suite: says why it is skipped. */
export const reason = CHROMIUM ? '' : ' (needs Chromium: install it, or set CHANCERY_CHROMIUM)'

export interface Opened {
  readonly page: Page
  /** What went wrong in the page: errors of scripts and of the console. */
  readonly faults: readonly string[]
  /** Addresses asked for that are not of the server. */
  readonly strangers: readonly string[]
}

/** A server over a store for all tests of a file, and pages on it; every page is checked for faults when the file ends. */
export function explorer(
  open: () => Promise<{ readonly store: Store; readonly lend?: UploadOptions['lend']; close(): Promise<void> }>,
) {
  let browser: Browser
  let url = ''
  const stop: (() => Promise<void>)[] = []
  const all: Opened[] = []
  beforeAll(async () => {
    await buildWeb()
    const { store, lend, close } = await open()
    const server = await startServer({
      store,
      port: 0,
      handlers: [uploadHandler({ store, ...(lend && { lend }) }), staticHandler()],
    })
    url = server.url
    browser = await chromium.launch({ executablePath: CHROMIUM!, args: CHROMIUM_FLAGS })
    stop.push(
      () => browser.close(),
      () => server.close(),
      close,
    )
  })
  afterAll(async () => {
    for (const end of stop) await end()
    expect(all.flatMap((o) => o.faults)).toEqual([])
    expect(all.flatMap((o) => o.strangers)).toEqual([])
  })
  return {
    url: () => url,
    /** A fresh browser profile on a path. */
    async visit(path: string, options: BrowserContextOptions = {}): Promise<Page> {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 850 },
        reducedMotion: 'reduce',
        ...options,
      })
      const page = await context.newPage()
      page.setDefaultTimeout(10_000)
      const faults: string[] = []
      const strangers: string[] = []
      page.on('pageerror', (error) => faults.push(`${path}: ${error.stack}`))
      page.on('console', (message) => {
        // What a test breaks on purpose is told by the browser too.
        if (
          message.type() === 'error' &&
          !/ERR_FAILED|ERR_INTERNET_DISCONNECTED|status of 4(?:15|22)/.test(message.text())
        )
          faults.push(`${path}: ${message.text()}`)
      })
      page.on('request', (request) => {
        if (!request.url().startsWith(url) && !/^(data|blob):/.test(request.url())) strangers.push(request.url())
      })
      all.push({ page, faults, strangers })
      await page.goto(url + path)
      return page
    },
  }
}

/** What the page asked for has come. */
export const settled = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => !!document.querySelector('main :is(h1, h2)') && !document.querySelector('.bones'))

/** The drawing has been laid out and shown. */
export const drawn = (page: Page, times = 1): Promise<unknown> =>
  page.waitForFunction((n) => Number(document.querySelector('.canvas')?.getAttribute('data-drawn') ?? 0) >= n, times)
