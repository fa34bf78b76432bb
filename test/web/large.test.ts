// A generated graph of 2,000 people and events and 8,000 relations, with a hub of 500 neighbours, and texts that would like to be HTML.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { WEB } from '../../src/graphql/static.ts'
import { openStore } from '../../src/store/open.ts'
import { reading } from '../store/build.ts'
import { CHROMIUM, drawn, explorer, reason, settled } from './browser.ts'

const PEOPLE = 1_500
const EVENTS = 500
const HUB = 500
const DOCUMENTS = 20

const person = (n: number): string => `Person${n} Family${n}`
const event = (n: number): string => `Meeting${n} on Kelp`
const HOSTILE = `<img src=x onerror="window.hacked=1"><script>window.hacked=1</script> Ms. <b>Bold</b> Name`
const LONG = `Conference${'withoutanyspace'.repeat(20)}`

/** Event 0 is the hub; every person has some of the others, spread evenly. */
function pairs(): [number, number][] {
  const list: [number, number][] = Array.from({ length: HUB }, (_, i) => [i, 0])
  for (let i = 0; list.length < 8_000; i++)
    list.push([i % PEOPLE, 1 + ((i * 7 + Math.floor(i / PEOPLE) * 131) % (EVENTS - 1))])
  return list
}

function readings() {
  const all = pairs()
  const share = Math.ceil(all.length / DOCUMENTS)
  const list = Array.from({ length: DOCUMENTS }, (_, d) => {
    const mine = all.slice(d * share, (d + 1) * share)
    const text = mine.map(([p, e]) => `${person(p)} chaired ${event(e)}.`).join(' ')
    return reading(
      text,
      { title: `Minutes ${d}`, date: `2024-01-${String(d + 1).padStart(2, '0')}`, kind: 'report' },
      ({ thing, say }) => {
        const made = new Map<string, string>()
        const get = (type: 'Person' | 'Event', key: string, name: string): string => {
          if (!made.has(key)) made.set(key, thing(type, key, name))
          return made.get(key)!
        }
        for (const [p, e] of mine)
          say(
            get('Person', `person:family${p} person${p}`, person(p)),
            'CHAIRED',
            get('Event', `event:meeting${e} on kelp`, event(e)),
            `${person(p)} chaired ${event(e)}.`,
          )
      },
    )
  })
  const hostile = reading(
    `${HOSTILE} chaired ${LONG}. =1+1 chaired it too.`,
    { title: `<script>window.hacked=1</script> A title`, date: '2024-02-01', kind: 'other' },
    ({ thing, say }) => {
      const bold = thing('Person', 'person:bold name', HOSTILE)
      const formula = thing('Person', 'person:formula', '=1+1')
      const long = thing('Event', 'event:long', LONG)
      say(bold, 'CHAIRED', long, 'chaired Conference')
      say(formula, 'CHAIRED', long, '=1+1 chaired it too')
    },
  )
  return [...list, hostile]
}

describe.skipIf(!CHROMIUM)(`explorer over a large graph${reason}`, () => {
  const { visit, url } = explorer(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'chancery-large-'))
    const store = await openStore(`sqlite:${join(folder, 'graph.db')}`, { mode: 'write' })
    await store.write(readings())
    return {
      store,
      close: async () => {
        await store.close()
        rmSync(folder, { recursive: true, force: true })
      },
    }
  })
  const id = async (name: string): Promise<string> => {
    const answer = await fetch(`${url()}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: 'query ($t: String!) { search(text: $t, first: 1) { nodes { id } } }',
        variables: { t: name },
      }),
    })
    return ((await answer.json()) as { data: { search: { nodes: { id: string }[] } } }).data.search.nodes[0]!.id
  }

  test('a hub of 500 neighbours: 50 are drawn within 3 s, the rest is a group to open, which can be undone', async () => {
    const hub = await id('Meeting0')
    const path = `/graph?ids=${encodeURIComponent(hub)}&open=${encodeURIComponent(hub)}`
    const page = await visit('/')
    await settled(page)
    // The best of three: a machine that is busy with other things says nothing about the drawing.
    const times: number[] = []
    while (times.length < 3 && Math.min(...times, Infinity) >= 3_000) {
      const start = performance.now()
      await page.goto(url() + path)
      await drawn(page)
      times.push(performance.now() - start)
    }
    expect(Math.min(...times)).toBeLessThan(3_000)
    const nodes = page.getByRole('region', { name: 'List of things drawn' }).locator('li')
    expect(await nodes.count()).toBe(51)
    const group = page.getByRole('region', { name: 'Not drawn' })
    expect(await group.innerText()).toMatch(/450 people/)
    await group.getByRole('button').click()
    await expect.poll(() => nodes.count()).toBe(101)
    expect(await group.innerText()).toMatch(/400 people/)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => nodes.count()).toBe(51)
  })

  test('the page of a hub says how much is not shown', async () => {
    const page = await visit(`/entity/${encodeURIComponent(await id('Meeting0'))}`)
    await settled(page)
    expect(await page.locator('main').innerText()).toMatch(/The 100 most documented of 500 relations/)
  })

  test('text of a document is never markup, however it looks', async () => {
    const document = await id('title')
    const page = await visit(`/document/${encodeURIComponent(document)}?s=3`)
    await settled(page)
    expect(await page.locator('.text').innerText()).toContain('<script>window.hacked=1</script>')
    expect(await page.locator('.text img, .text script, .text b').count()).toBe(0)
    const bold = await id('Bold')
    for (const path of [
      `/entity/${encodeURIComponent(bold)}?sentences=1`,
      '/search?q=Bold',
      `/graph?ids=${encodeURIComponent(bold)}&open=${encodeURIComponent(bold)}`,
    ]) {
      await page.goto(url() + path)
      await settled(page)
      if (path.startsWith('/graph')) await drawn(page)
      expect(await page.locator('main').innerText()).toContain('<script>')
    }
    await page.getByText('Export').click()
    const saved = page.waitForEvent('download')
    await page.getByRole('button', { name: 'CSV' }).click()
    expect(await (await saved).path()).toBeTruthy()
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
  })

  test('names without an end do not break a small screen', async () => {
    const page = await visit(`/entity/${encodeURIComponent(await id('Conference'))}`, {
      viewport: { width: 390, height: 844 },
    })
    await settled(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  })

  test('less than 150 kB of script before the drawing is asked for, and nothing of another origin', async () => {
    const page = await visit('/')
    await settled(page)
    const scripts = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map((r) => r.name)
        .filter((n) => n.endsWith('.js')),
    )
    const sizes = scripts.map((s) => gzipSync(readFileSync(join(WEB, new URL(s).pathname))).length)
    expect(scripts.length).toBeLessThan(readdirSync(join(WEB, 'assets')).filter((f) => f.endsWith('.js')).length)
    expect(sizes.reduce((a, b) => a + b, 0)).toBeLessThan(150_000)
    const answer = await fetch(url())
    expect(answer.headers.get('content-security-policy')).toMatch(/default-src 'none'; script-src 'self'/)
  })
})
