// `npm run eval:shared`: reads the documents of ../shared, where that folder is, and scores what was read against its gold.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const shared = process.env.CHANCERY_SHARED ?? join(root, '../shared')
const scorer = join(shared, 'eval/score.mjs')

/** Documents of `dev` that rules were never written for: only their overall score is looked at, seldom, and beside the others'. */
const heldBack = (name: string): boolean => {
  const n = Number(/^d(\d+)$/.exec(name)?.[1])
  return [2, 5, 9, 11, 14, 17, 20].includes(n) || (n >= 22 && n % 2 === 0)
}

function score(title: string, gold: string, read: string, names: readonly string[]): void {
  console.log(`\n${title}`)
  const overall = title.includes('held back')
  const table = execFileSync(process.execPath, [scorer, gold, read, '--only', names.join(',')], { encoding: 'utf8' })
  console.log(overall ? table.replace(/^(?! *ALL|Entities|Relations|Document metadata).*\n/gm, '') : table.trimEnd())
}

function evaluate(
  documents: string,
  gold: string,
  parts: readonly (readonly [string, (name: string) => boolean])[],
): void {
  const read = mkdtempSync(join(tmpdir(), 'chancery-eval-'))
  try {
    execFileSync(process.execPath, [join(root, 'bin/chancery.js'), 'extract', documents, '--out', read], {
      stdio: 'inherit',
    })
    const names = readdirSync(gold).map((name) => name.replace(/\.json$/, ''))
    for (const [title, has] of parts) score(title, gold, read, names.filter(has))
  } finally {
    rmSync(read, { recursive: true, force: true })
  }
}

if (!existsSync(scorer)) console.log(`${shared} has no scorer, so there is nothing to score against`)
else {
  evaluate(join(shared, 'seeds'), join(shared, 'eval/seeds/gold'), [['seeds', () => true]])
  evaluate(join(shared, 'eval/dev/docs'), join(shared, 'eval/dev/gold'), [
    ['dev, for tuning', (name) => !heldBack(name)],
    ...(process.argv.includes('--held-back') ? ([['dev, held back', heldBack]] as const) : []),
  ])
}
