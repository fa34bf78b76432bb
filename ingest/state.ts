// Facts to statements: things become clusters, facts become statements with ids of what is said and where.
import { clusterId, statementId } from '../src/ontology/ids.ts'
import type { Cluster, Statement } from '../src/ontology/statement.ts'
import type { Read } from './relate/read.ts'
import { settleKeys } from './resolve/keys.ts'
import type { Thing } from './resolve/thing.ts'
import type { Token } from './scan.ts'

/** Clusters and statements of one reading. `document`: its id. Things that nothing tells of but a weak mention are left out. */
export function stateReading(
  read: Read,
  tokens: readonly Token[],
  document: string,
): { clusters: Cluster[]; statements: Statement[] } {
  const { things, facts, properties } = read
  settleKeys(things)
  const touched = new Set<Thing>()
  for (const f of facts) {
    touched.add(f.source)
    if (f.target !== 'doc') touched.add(f.target)
  }
  const kept = things.all.filter((t) => keep(t, touched))
  const ids = new Map<Thing, string>()
  const clusters: Cluster[] = [{ id: document, document, type: 'Document', keys: [document], weak: [], names: [] }]
  const byId = new Map<
    string,
    {
      t: Thing
      /** All that are one with it. */
      same: Thing[]
      names: Map<string, { text: string; spans: [number, number][]; canonical: boolean }>
      keys: Set<string>
      weak: Set<string>
    }
  >()
  // Two things of one text that share a key are one: a name told in two forms that the text itself never joined.
  const byKey = new Map<string, Thing>()
  const same = new Map<Thing, Thing>()
  for (const t of kept) {
    let to = t
    for (const k of t.strong) {
      const other = byKey.get(k)
      if (other) to = same.get(other) ?? other
    }
    if (to !== t) same.set(t, to)
    for (const k of t.strong) byKey.set(k, to)
  }
  for (const t of kept) {
    const to = same.get(t) ?? t
    const entry = byId.get(String(to.n)) ?? {
      t: to,
      same: [] as Thing[],
      names: new Map(),
      keys: new Set<string>(),
      weak: new Set<string>(),
    }
    byId.set(String(to.n), entry)
    entry.same.push(t)
    for (const k of t.strong) entry.keys.add(k)
    for (const k of t.weak) entry.weak.add(k)
    for (const n of t.names.values()) {
      const have = entry.names.get(n.text)
      if (have) have.spans.push(...n.spans)
      else entry.names.set(n.text, { text: n.text, spans: [...n.spans], canonical: n.canonical })
    }
  }
  for (const { t, same: all, names, keys, weak } of byId.values()) {
    const sorted = [...keys].sort()
    const id = clusterId(document, t.type, sorted[0]!)
    for (const x of all) ids.set(x, id)
    clusters.push({
      id,
      document,
      type: t.type,
      keys: sorted,
      weak: [...weak].sort(),
      names: [...names.values()]
        .sort((a, b) => (a.text < b.text ? -1 : 1))
        .map((n) => ({
          text: n.text,
          spans: n.spans.sort((a, b) => a[0] - b[0] || a[1] - b[1]),
          canonical: n.canonical,
        })),
    })
  }
  const statements = new Map<string, Statement>()
  const add = (s: Omit<Statement, 'id'>): void => {
    const id = statementId(s)
    const before = statements.get(id)
    if (!before || before.confidence < s.confidence) statements.set(id, { id, ...s })
  }
  const where = (
    at: { from: number; to: number },
    sentence: { start: number; end: number },
  ): Pick<Statement, 'start' | 'end' | 'sentenceStart' | 'sentenceEnd'> => {
    const start = tokens[Math.max(0, at.from)]?.start ?? sentence.start
    const end = tokens[Math.max(0, at.to - 1)]?.end ?? sentence.end
    return { start, end, sentenceStart: Math.min(start, sentence.start), sentenceEnd: Math.max(end, sentence.end) }
  }
  for (const f of facts) {
    const subject = ids.get(f.source)
    const object = f.target === 'doc' ? document : ids.get(f.target)
    if (!subject || !object || subject === object) continue
    add({
      document,
      subject,
      predicate: f.type,
      object,
      props: f.props,
      ...where(f.at, f.sentence),
      rule: f.rule,
      confidence: f.confidence,
      modality: f.modality,
    })
  }
  for (const p of properties) {
    const subject = ids.get(p.thing)
    if (!subject) continue
    add({
      document,
      subject,
      predicate: p.property,
      value: p.value,
      props: {},
      ...where(p.at, p.sentence),
      rule: p.rule,
      confidence: p.confidence,
      modality: 'asserted',
    })
  }
  return {
    clusters: clusters.sort((a, b) => (a.id < b.id ? -1 : 1)),
    statements: [...statements.values()].sort((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1)),
  }
}

/** A thing is told where the text names it; one that was only made or described needs a fact that touches it. */
function keep(t: Thing, touched: ReadonlySet<Thing>): boolean {
  if (!t.strong.size || !t.names.size || t.line) return false
  if (t.type === 'Event') return t.event!.named || touched.has(t)
  if (t.type === 'EventSeries') return touched.has(t)
  if (t.weakly) return touched.has(t) && t.type !== 'Place'
  if (t.type === 'Place') return !t.weakly
  return true
}
