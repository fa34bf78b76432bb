// `npm run eval:shared`: reads the documents of ../shared, where that folder is, scores them against its gold with its own scorer,
// and writes the table into eval/README.md. --held-back scores the half of dev that rules are never written for as well: seldom.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { interchange, type InterchangeFile } from '../ingest/interchange.ts'
import { load } from '../ingest/load/index.ts'
import { readDocument } from '../ingest/pipeline.ts'

interface Figures {
  p: number
  r: number
  f1: number
  tp: number
  fp: number
  fn: number
}
interface Part {
  right: number
  total: number
}
interface Scored {
  entities: Figures
  relations: Figures
  relationsGivenEnds: Figures
  entityTypes: Record<string, Figures>
  metadata: Part
  properties: Part
  duplicates: number
  identity: Figures
  documents: { entities: Figures; relations: Figures }[]
}
interface Gold {
  doc: string
}
interface Scorer {
  load(folder: string): Map<string, Gold>
  scoreAll(golds: readonly Gold[], read: (doc: string) => unknown): Scored
}

const root = fileURLToPath(new URL('..', import.meta.url))
const shared = process.env.CHANCERY_SHARED ?? join(root, '../shared')
const scorer = join(shared, 'eval/score.mjs')
const table = join(root, 'eval/README.md')
/** The table stands between these lines. */
const [BEGIN, END] = ['<!-- npm run eval:shared -->', '<!-- end -->']

/** Documents of `dev` that rules were never written for: only their overall score is looked at, seldom, and beside the others'. */
const heldBack = (name: string): boolean => {
  const n = Number(/^d(\d+)$/.exec(name)?.[1])
  return [2, 5, 9, 11, 14, 17, 20].includes(n) || (n >= 22 && n % 2 === 0)
}

/** Reads a folder in one run. */
async function readAll(folder: string): Promise<Map<string, InterchangeFile>> {
  const readings = []
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name)
    const loaded = await load(readFileSync(path), { path })
    const reading = readDocument(loaded, { uri: name, mediaType: loaded.mediaType, given: {} })
    readings.push({ name: name.replace(/\.\w+$/, ''), reading })
  }
  return new Map(interchange(readings).map((file) => [file.doc, file]))
}

/** The real sentences have labels for five types only; nothing else is scored there. */
const FIVE = new Set(['Person', 'Organization', 'Country', 'Place', 'Event'])
const fiveTypes = (file: InterchangeFile): InterchangeFile => ({
  ...file,
  entities: file.entities.filter((e) => FIVE.has(e.type)),
  relations: [],
})

/** 95 % interval of F1 over documents drawn with replacement, in percent; the same draws every time (mulberry32). */
function interval(rows: readonly Figures[]): string {
  let state = 20240826
  const random = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const f1 = Array.from({ length: 2000 }, () => {
    let [right, wrong] = [0, 0]
    for (let i = 0; i < rows.length; i++) {
      const row = rows[Math.floor(random() * rows.length)]!
      right += 2 * row.tp
      wrong += row.fp + row.fn
    }
    return right + wrong ? (100 * right) / (right + wrong) : 0
  }).sort((a, b) => a - b)
  return `${f1[50]!.toFixed(0)} to ${f1[1949]!.toFixed(0)}`
}

const percent = (n: number): string => (100 * n).toFixed(1)
const part = ({ right, total }: Part): string => (total ? percent(right / total) : '')
const figures = ({ p, r, f1 }: Figures): string => `${percent(p)} / ${percent(r)} / ${percent(f1)}`

function row(title: string, s: Scored, relations: boolean): string[] {
  return [
    `${title} (${s.documents.length})`,
    figures(s.entities),
    interval(s.documents.map((d) => d.entities)),
    ...(relations
      ? [
          figures(s.relations),
          interval(s.documents.map((d) => d.relations)),
          percent(s.relationsGivenEnds.f1),
          percent(s.identity.f1),
          part(s.properties),
          part(s.metadata),
        ]
      : ['', '', '', '', '', '']),
    String(s.duplicates),
  ]
}

if (!existsSync(scorer)) console.log(`${shared} has no scorer, so there is nothing to score against`)
else {
  const { load: golds, scoreAll } = (await import(scorer)) as Scorer
  const seeds = await readAll(join(shared, 'seeds'))
  const dev = await readAll(join(shared, 'eval/dev/docs'))
  const seedGold = [...golds(join(shared, 'eval/seeds/gold')).values()]
  const devGold = [...golds(join(shared, 'eval/dev/gold')).values()]
  const open = devGold.filter(({ doc }) => !heldBack(doc))
  const rows = [
    row(
      'seeds',
      scoreAll(seedGold, (doc) => seeds.get(doc)),
      true,
    ),
    row(
      'dev, for tuning',
      scoreAll(open, (doc) => dev.get(doc)),
      true,
    ),
  ]
  if (process.argv.includes('--held-back')) {
    const held = devGold.filter(({ doc }) => heldBack(doc))
    rows.push(
      row(
        'dev, held back',
        scoreAll(held, (doc) => dev.get(doc)),
        true,
      ),
    )
  }
  const real = await readAll(join(shared, 'eval/crossner/docs'))
  const realGold = [...golds(join(shared, 'eval/crossner/gold')).values()]
  const scored = scoreAll(realGold, (doc) => real.has(doc) && fiveTypes(real.get(doc)!))
  rows.push(row('real sentences, five types', scored, false))
  rows.push(['– persons only', figures(scored.entityTypes['Person']!), '', '', '', '', '', '', '', ''])
  const heads = [
    'documents',
    'entities P / R / F1',
    '95 %',
    'relations P / R / F1',
    '95 %',
    'F1 given both ends',
    'identity F1',
    'properties',
    'metadata',
    'read twice',
  ]
  const lines = [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)
  console.log(lines.join('\n'))
  const before = readFileSync(table, 'utf8')
  const at = before.indexOf(BEGIN)
  if (at >= 0) {
    // a half that was not scored this time keeps the row it had
    const kept = /^\| dev, held back .*$/m.exec(before)?.[0]
    if (kept && !process.argv.includes('--held-back')) lines.splice(4, 0, kept)
    const text = `${before.slice(0, at + BEGIN.length)}\n\n${lines.join('\n')}\n\n${before.slice(before.indexOf(END))}`
    const { format } = await import('prettier')
    writeFileSync(table, await format(text, { parser: 'markdown', printWidth: 120, proseWrap: 'preserve' }))
  }
}
