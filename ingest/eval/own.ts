// The product's own gold: samples with every node and edge, golden texts with the lines that must hold.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { resolveClusters } from '../../src/identity/resolve.ts'
import { check, expectations, readOne } from './lines.ts'
import type { Gold } from './match.ts'
import { byRule, type Named, type RuleTally, scoreRun, sorted, type Summary } from './run.ts'
import { edgeKey, type Share, type Verdict } from './score.ts'

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))
export const RESULT = at('eval/result.json')

export interface Own {
  readonly samples: Summary
  /** Lines of golden texts that hold, by the type they ask for; `not …` for those that ask that something is not told. */
  readonly golden: Record<string, Share>
  /** Over samples and golden texts. */
  readonly rules: Record<string, RuleTally>
}

/** The gold of a folder: one interchange file a document, named after it. */
export const goldIn = (folder: string): Gold[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({ ...(JSON.parse(readFileSync(join(folder, name), 'utf8')) as Gold), doc: name.slice(0, -5) }))

/** Reads and scores all of it. */
export async function scoreOwn(): Promise<Own> {
  const readings: Named[] = []
  for (const name of readdirSync(at('samples')).sort())
    readings.push({
      name: name.replace(/\.\w+$/, ''),
      reading: (await readOne(join(at('samples'), name), name)).reading,
    })
  const samples = scoreRun(goldIn(at('eval/samples')), readings)
  const golden: Record<string, Share> = {}
  const rules = structuredClone(samples.rules)
  for (const entry of readdirSync(at('test/golden'), { withFileTypes: true })) {
    if (!entry.isDirectory()) continue
    const folder = join(at('test/golden'), entry.name)
    const document = readdirSync(folder).find((name) => name.startsWith('document.'))!
    const { file, reading } = await readOne(join(folder, document), entry.name)
    // what no line speaks of is open: these texts are there for one thing each
    const verdicts = new Map<string, Verdict>(file.relations.map((r) => [edgeKey(r.type, r.source, r.target), 'open']))
    for (const line of expectations(folder)) {
      const { type, must, why, edges } = check(file, line)
      const share = (golden[must ? type : `not ${type}`] ??= { right: 0, of: 0 })
      share.of++
      if (why === undefined) share.right++
      for (const r of edges) verdicts.set(edgeKey(r.type, r.source, r.target), must ? 'right' : 'false')
    }
    byRule(reading, resolveClusters(reading.clusters, []), verdicts, rules)
  }
  return { samples, golden: sorted(golden), rules: sorted(rules) }
}
