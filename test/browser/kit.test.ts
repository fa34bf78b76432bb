import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { serveKit } from '../../scripts/browser-kit.ts'
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/chromium.ts'
import { grass, savedScripts } from '../../scripts/generate-browser-kit.ts'
import { drop, frame, logIn, openFolder, openScripts, runScript, type } from '../../scripts/neo4j-browser.ts'
import { statusNeo4j } from '../../src/cli/neo4j-server.ts'
import { ENTITY_TYPES } from '../../src/ontology/entities.ts'
import { LOOK } from '../../src/ontology/look.ts'
import { RELATION_TYPES } from '../../src/ontology/relations.ts'
import { chancery, SAMPLES } from '../support/cli.ts'
import { chooseNeo4j } from '../support/neo4j-choice.ts'
import { useNeo4j } from '../support/neo4j.ts'

const scripts = savedScripts()
const executablePath = findChromium()
const all = process.env.CHANCERY_TEST_ALL === '1'
const { how } = await chooseNeo4j()
const missing = !all
  ? 'needs CHANCERY_TEST_ALL=1: it starts a Neo4j and a Chromium'
  : !executablePath
    ? 'needs Chromium: install it, or set CHANCERY_CHROMIUM'
    : how !== 'jars'
      ? 'needs the jars of Neo4j: npm run neo4j:fetch'
      : ''

describe('the style sheet', () => {
  const rules = new Map([...grass().matchAll(/^([\w.]+) \{\n((?: .*\n)*)\}$/gm)].map(([, name, body]) => [name, body]))

  test('has a rule for every type, a caption in each, and no comment', () => {
    const names = [...ENTITY_TYPES.map((t) => `node.${t}`), ...RELATION_TYPES.map((t) => `relationship.${t}`)]
    for (const name of [...names, 'node.Statement']) expect(rules.get(name), name).toMatch(/caption: ".+";/)
    for (const [name, body] of rules) if (name!.startsWith('node')) expect(body).toContain('caption: "{name}"')
    expect(grass()).not.toMatch(/\/\/|\/\*/)
  })

  test('white text can be read on every colour, and the explorer has the same ones', () => {
    const css = readFileSync('web/src/style.css', 'utf8')
    for (const type of ENTITY_TYPES) {
      expect(contrastToWhite(LOOK[type].colour), type).toBeGreaterThan(4.5)
      expect(css).toContain(`--${type}: ${LOOK[type].colour};`)
    }
  })
})

describe('the saved scripts', () => {
  test('names are told apart and short enough to be read in the drawer', () => {
    expect(new Set(scripts.map((s) => s.name)).size).toBe(scripts.length)
    expect(scripts.filter((s) => s.name.length > 28).map((s) => s.name)).toEqual([])
  })

  test('every label and type in them is of the ontology', () => {
    const known = new Set<string>([...ENTITY_TYPES, ...RELATION_TYPES, 'Statement', 'ABOUT', 'OBJECT', 'STATED_IN'])
    for (const { file, text } of scripts)
      for (const [, , names] of text.matchAll(/([([]\w*):(\w+(?:\|\w+)*)/g))
        for (const name of names!.split('|')) expect(known, `${name} in ${file}`).toContain(name)
  })

  test('none of them writes', () => {
    for (const { file, text } of scripts) expect(text, file).not.toMatch(/\b(CREATE|MERGE|SET|DELETE|REMOVE|DROP)\b/i)
  })
})

describe.skipIf(missing)(`in the real Neo4j Browser${missing ? ` (${missing})` : ''}`, () => {
  const neo4j = useNeo4j()
  let browser: Browser
  let page: Page
  let kit: { url: string; close(): Promise<void> }
  const faults: string[] = []
  beforeAll(async () => {
    const env = { NEO4J_PASSWORD: neo4j.password }
    const ran = await chancery(['ingest', SAMPLES, '--store', neo4j.url], { env })
    if (ran.code !== 0 && ran.code !== 3) throw new Error(ran.err)
    kit = await serveKit(0)
    browser = await chromium.launch({ executablePath: executablePath!, args: CHROMIUM_FLAGS })
    page = await browser.newPage({ viewport: { width: 1400, height: 1000 } })
    page.setDefaultTimeout(30_000)
    page.on('pageerror', (error) => faults.push(String(error)))
    const status = await statusNeo4j({ home: join(inject('neo4jRun'), 'home') })
    await logIn(page, { browser: status.browser!, bolt: new URL(neo4j.url).host, password: neo4j.password })
  }, 900_000)
  afterAll(async () => {
    await browser?.close()
    await kit?.close()
    expect(faults).toEqual([])
  })

  test('takes the style sheet where it is dropped', async () => {
    await drop(page, 'style.grass')
    await type(page, ':style')
    const shown = frame(page, ':style')
    await shown.waitFor()
    // What it shows is what it has understood: every rule, none swallowed.
    for (const [selector] of grass().matchAll(/^[\w.]+ \{$/gm)) expect(await shown.innerText()).toContain(selector)
  })

  test('plays the guide; a click puts its query into the editor', async () => {
    await type(page, `:play ${kit.url}/guide.html`)
    const guide = frame(page, ':play')
    await guide.getByText('What is in the graph').waitFor()
    await guide.getByTestId('nextSlide').click()
    await guide.locator('pre.runnable').first().click()
    await expect
      .poll(() => page.getByTestId('activeEditor').innerText(), { timeout: 30_000 })
      .toMatch(/Who\sco-chaired/)
  })

  test('takes the zip as folders of saved scripts', async () => {
    await openScripts(page)
    await drop(page, 'scripts.zip')
    for (const folder of new Set(scripts.map((s) => s.folder))) await openFolder(page, folder)
    for (const { name } of scripts) await page.getByTestId(`scriptTitle-${name}`).waitFor()
  })

  test.each(scripts)('$folder: $name', { timeout: 90_000 }, async ({ name, text }) => {
    await runScript(page, name)
    const shown = frame(page, name)
    await shown.waitFor()
    const table = /RETURN [^\n]* AS /.test(text)
    if (!table) {
      await shown.locator('g.node').first().waitFor()
      const captions = await shown
        .locator('g.node')
        .evaluateAll((nodes) =>
          nodes.map((node) => [...node.querySelectorAll('text')].map((t) => t.textContent).join('')),
        )
      expect(captions.length).toBeGreaterThan(2)
      const names = await nodeNames()
      expect(captions.filter((caption) => !names.some((n) => stands(caption, n)))).toEqual([])
      const fills = await shown
        .locator('g.node circle.b-outline')
        .evaluateAll((all) => all.map((c) => c.getAttribute('fill')))
      expect(fills.every((fill) => [...Object.values(LOOK).map((l) => l.colour), '#8a6d1f'].includes(fill!))).toBe(true)
      return
    }
    await expect.poll(() => shown.locator('table tbody tr, [role=row]').count(), { timeout: 30_000 }).toBeGreaterThan(1)
  })

  let names: string[] | undefined
  async function nodeNames(): Promise<string[]> {
    if (names) return names
    const { default: driver } = await import('neo4j-driver')
    const client = driver.driver(neo4j.url, driver.auth.basic('neo4j', neo4j.password))
    const { records } = await client.executeQuery('MATCH (n) WHERE n.name IS NOT NULL RETURN DISTINCT n.name AS name')
    await client.close()
    return (names = records.map((r) => r.get('name') as string))
  }
})

/** Whether a caption is a name as far as it fits: words in their order, some left out, the last one perhaps cut. */
function stands(caption: string, name: string): boolean {
  const words = caption
    .replace(/…|\.{3}$/, '')
    .split(/\s+/)
    .filter(Boolean)
  let at = 0
  return (
    words.length > 0 &&
    words.every((word) => {
      const found = name.indexOf(word, at)
      at = found + word.length
      return found >= 0
    })
  )
}

/** Contrast of WCAG 2.2 between a colour and white. */
function contrastToWhite(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((i) => {
    const c = Number.parseInt(colour.slice(i, i + 2), 16) / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  })
  return 1.05 / (0.2126 * r! + 0.7152 * g! + 0.0722 * b! + 0.05)
}

describe('the guide', () => {
  const guide = readFileSync('browser/guide.md', 'utf8')
  const used = scripts.filter(({ file }) => guide.includes(`{{${file}}}`))

  test('has a query of every folder', () =>
    expect(new Set(used.map((s) => s.folder))).toEqual(new Set(scripts.map((s) => s.folder))))

  test('tells the same in both forms', () => {
    const html = readFileSync('browser/guide.html', 'utf8')
    const adoc = readFileSync('browser/guide.adoc', 'utf8')
    expect([...html.matchAll(/<h3>(.+)<\/h3>/g)].map((m) => m[1])).toEqual(
      [...adoc.matchAll(/^== (.+)$/gm)].map((m) => m[1]),
    )
    const queries = parseHTML(html).document.querySelectorAll('pre.runnable')
    expect([...queries].map((q) => q.textContent)).toEqual(
      [...adoc.matchAll(/^----\n([^]*?)\n----$/gm)].map((m) => m[1]),
    )
    expect(queries.length).toBe(used.length)
  })
})
