// A whole set of documents against gold: what is summed up, by type and by rule.
import { resolveClusters } from '../../src/identity/resolve.ts'
import { FACTUAL, type Reading } from '../../src/ontology/statement.ts'
import { interchange } from '../interchange.ts'
import type { Gold } from './match.ts'
import { edgeKey, scoreDocument, type Share, type Tally, type Verdict } from './score.ts'

/** How often what a rule read was right, false, or left open by gold. */
export type RuleTally = Record<Verdict, number>

export interface Summary {
  readonly documents: number
  readonly entities: Record<string, Tally>
  readonly relations: Record<string, Tally>
  readonly properties: Record<string, Share>
  readonly metadata: Record<string, Share>
  readonly duplicates: number
  readonly merged: number
  readonly rules: Record<string, RuleTally>
  /** By document. */
  readonly errors: Record<string, readonly string[]>
}

/** What was read of a document, under the name its gold has. */
export interface Named {
  readonly name: string
  readonly reading: Reading
}

/** Scores what was read of one run; a gold document that was not read counts as read empty. */
export function scoreRun(golds: readonly Gold[], readings: readonly Named[]): Summary {
  const files = interchange(readings)
  const nodes = resolveClusters(
    readings.flatMap(({ reading }) => reading.clusters),
    [],
  )
  const rules: Record<string, RuleTally> = {}
  const scored = golds.map((gold) => {
    const i = files.findIndex((file) => file.doc === gold.doc)
    const one = scoreDocument(gold, files[i] ?? { doc: gold.doc, entities: [], relations: [] })
    if (i >= 0) byRule(readings[i]!.reading, nodes, one.verdicts, rules)
    return { gold, one }
  })
  const all = scored.map(({ one }) => one)
  return {
    documents: golds.length,
    entities: summed(all.map((one) => one.entities)),
    relations: summed(all.map((one) => one.relations)),
    properties: summed(all.map((one) => one.properties)),
    metadata: summed(all.map((one) => one.metadata)),
    duplicates: all.reduce((n, one) => n + one.duplicates, 0),
    merged: all.reduce((n, one) => n + one.merged, 0),
    rules: sorted(rules),
    errors: Object.fromEntries(scored.map(({ gold, one }) => [gold.doc, one.errors])),
  }
}

/** Adds the verdict on each edge to the rules that read it. */
export function byRule(
  reading: Reading,
  nodes: ReadonlyMap<string, string>,
  verdicts: ReadonlyMap<string, Verdict>,
  rules: Record<string, RuleTally>,
): void {
  for (const s of reading.statements) {
    if (s.object === undefined) {
      // a property: its value is scored with its node, by name of the property
      ;(rules[s.rule] ??= { right: 0, false: 0, open: 0 }).open++
      continue
    }
    if (!FACTUAL.includes(s.modality) || s.confidence < 0.5) continue
    const target = s.object === reading.document.id ? 'doc' : nodes.get(s.object)!
    const verdict = verdicts.get(edgeKey(s.predicate, nodes.get(s.subject)!, target))
    if (verdict) (rules[s.rule] ??= { right: 0, false: 0, open: 0 })[verdict]++
  }
}

/** Adds counts up, by type. */
function summed<T extends Tally | Share>(all: readonly Record<string, T>[]): Record<string, T> {
  const sum: Record<string, T> = {}
  for (const [type, counts] of all.flatMap((one) => Object.entries(one))) {
    const before = sum[type] as Record<string, number> | undefined
    const added = Object.entries(counts).map(([name, n]) => [name, (before?.[name] ?? 0) + Number(n)])
    sum[type] = Object.fromEntries(added) as T
  }
  return sorted(sum)
}

export const sorted = <T>(of: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(of).sort(([a], [b]) => (a < b ? -1 : 1)))
