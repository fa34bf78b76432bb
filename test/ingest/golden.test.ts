// The folder is the test: test/golden/<slug>/ holds a document and what must, and must not, be read in it (the lines are told at
// `fails` of expectations.ts). `npm run golden -- SLUG FILE` makes such a folder with what is read now; a human then checks each line
// against the text, strikes what is wrong and adds what must not be told.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { expectations, fails, readFile } from '../golden/expectations.ts'

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
    const file = await readFile(join(folder, document), slug)
    const first = lines.map((line) => fails(file, line)).find((why) => why !== undefined)
    if (first) throw new Error(first)
  })
})
