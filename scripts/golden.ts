// `npm run golden -- SLUG FILE`: makes test/golden/SLUG from a text, with what is read in it now as a draft for a human to check.
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { draft, readOne } from '../ingest/eval/lines.ts'

const [slug, path] = process.argv.slice(2)
if (!slug || !path || !/^[a-z0-9-]+$/.test(slug)) {
  console.error(
    'usage: npm run golden -- SLUG FILE  (SLUG: lower-case letters, digits, hyphens; FILE: .txt, .md or .html)',
  )
  process.exit(2)
}
const folder = fileURLToPath(new URL(`../test/golden/${slug}`, import.meta.url))
if (existsSync(folder)) {
  console.error(`test/golden/${slug} is there already: take another name, or remove it first`)
  process.exit(1)
}
if (!existsSync(path)) {
  console.error(`${path}: no such file`)
  process.exit(1)
}
const lines = draft((await readOne(path, slug)).file)
mkdirSync(folder, { recursive: true })
copyFileSync(path, join(folder, `document${extname(path) || '.txt'}`))
writeFileSync(
  join(folder, 'expected.txt'),
  `# DRAFT: what is read now. Check each line against the text, then remove this one.\n${lines.join('\n')}\n`,
)
console.log(`test/golden/${slug}: ${lines.length} lines to check`)
