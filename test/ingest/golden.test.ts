// The folder is the test: test/golden/<slug>/ holds a document and what must, and must not, be read in it (the lines are told at
// `check` of ingest/eval/lines.ts). `npm run golden -- SLUG FILE` makes such a folder with what is read now; a human then checks each line
// against the text, strikes what is wrong and adds what must not be told.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { draft, expectations, fails, readOne } from '../../ingest/eval/lines.ts'

const golden = process.env.CHANCERY_GOLDEN ?? fileURLToPath(new URL('../golden', import.meta.url))
const slugs = readdirSync(golden, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort()

describe('golden', () => {
  it.each(slugs)('%s', async (slug) => {
    const folder = join(golden, slug)
    const document = readdirSync(folder).find((name) => name.startsWith('document.'))
    if (!document) throw new Error(`${slug} has no document.txt, document.md or document.html`)
    const lines = expectations(folder)
    expect(lines.length).toBeGreaterThan(0)
    const { file } = await readOne(join(folder, document), slug)
    const first = lines.map((line) => fails(file, line)).find((why) => why !== undefined)
    if (first) throw new Error(first)
  })
})

describe('the lines', () => {
  const folder = join(golden, 'press-two-cities')
  const read = async () => (await readOne(join(folder, 'document.txt'), 'x')).file

  it('say what is missing, and what is told though it must not be, with its sentence', async () => {
    const file = await read()
    expect(fails(file, 'Wairimu Gathogo | CHAIRED | *Third*')).toBe('missing: Wairimu Gathogo | CHAIRED | *Third*')
    expect(fails(file, 'not: * | CHAIRED | *')).toMatch(
      /^forbidden: .*\n {2}told by: .* \| CHAIRED \| .*\n {2}read in: .+co-chaired/,
    )
    expect(fails(file, 'event: *Fourth* | startDate=2024-05-12')).toMatch(
      /^missing: .*\n {2}read: event: .*startDate=2024-05-13/,
    )
    expect(fails(file, 'no: Person dang quoc khai')).toMatch(/^forbidden: /)
    expect(fails(file, '*Fourth* | HELD_IN | Mombasa | side=Kenya')).toMatch(/^missing: /)
  })

  it('that say nothing are refused', async () => {
    const file = await read()
    for (const line of [
      'Wairimu Gathogo | CHAIRS | *',
      'Wairimu Gathogo',
      'no: Wairimu',
      'thing: x',
      'event: * | held',
    ])
      expect(() => fails(file, line), line).toThrow()
  })

  it('of a draft hold for the text that they were drafted from', async () => {
    const file = await read()
    expect(
      draft(file)
        .map((line) => fails(file, line))
        .filter(Boolean),
    ).toEqual([])
  })
})
