// Where the time goes: each stage of `ingest/pipeline.ts` by itself.
import { readFileSync } from 'node:fs'
import { annotate } from '../ingest/annotate/annotate.ts'
import { unexplained } from '../ingest/annotate/coverage.ts'
import { readMetadata } from '../ingest/document.ts'
import { interchange } from '../ingest/interchange.ts'
import { load } from '../ingest/load/index.ts'
import { readDocument } from '../ingest/pipeline.ts'
import { readFacts } from '../ingest/relate/read.ts'
import { segment } from '../ingest/segment.ts'
import { stateReading } from '../ingest/state.ts'
import type { Loaded } from '../ingest/types.ts'
import { globSync } from 'node:fs'
import { cpu } from './measure.ts'

/** CPU milliseconds a pass over the documents, by stage; the best of `rounds`. */
export async function stages(documents: readonly Loaded[], rounds: number): Promise<Map<string, number>> {
  const best = new Map<string, number>()
  const files = globSync('samples/*').map((path) => ({ path, bytes: readFileSync(path) }))
  for (let round = 0; round < rounds; round++) {
    const spent = new Map<string, number>()
    let start = cpu()
    const lap = <T>(name: string, value: T): T => {
      const now = cpu()
      spent.set(name, (spent.get(name) ?? 0) + now - start)
      start = now
      return value
    }
    for (const { path, bytes } of files) await load(bytes, { path })
    lap('load (the twelve samples)', 0)
    for (const document of documents) {
      const blocks = lap('segment', segment(document.text, document.blocks))
      const meta = lap('metadata', readMetadata(document, blocks))
      const annotated = lap('annotate', annotate(document.text, blocks, meta.date))
      const facts = lap('relate', readFacts(annotated, meta, 'bench'))
      lap('state', stateReading(facts, annotated.tokens, 'bench'))
      lap('coverage', unexplained(annotated))
    }
    for (const [name, ms] of spent) best.set(name, Math.min(best.get(name) ?? Infinity, ms))
  }
  const readings = documents.map((document, i) => ({
    name: String(i),
    reading: readDocument(document, { uri: String(i), mediaType: document.mediaType, given: {} }),
  }))
  for (let round = 0; round < rounds; round++) {
    const start = cpu()
    interchange(readings)
    best.set('resolve', Math.min(best.get('resolve') ?? Infinity, cpu() - start))
  }
  return best
}
