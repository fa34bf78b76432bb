// Keeps a batch of opened documents in a store: reads what is new, passes over what is there, replaces what has changed.
// Safe to repeat at any point: new versions are written before old ones are withdrawn.
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Reading, Source } from '../src/ontology/statement.ts'
import type { Store } from '../src/store/store.ts'
import type { Candidate, Skipped } from './inputs.ts'
import { leadLayout, leadMediaType, mergeGiven, mergeSources, readMerged, sameGiven, sameSources } from './merged.ts'
import type { Opened, Reader } from './read.ts'
import type { Loaded } from './types.ts'

export interface Item extends Opened {
  readonly candidate: Candidate
}

export interface Keeping {
  readonly store: Store
  readonly reader: Reader
  readonly rules: string
  /** Withdraw what an address said before, where its text is another now. */
  readonly replace: boolean
  /** Read again what was read with other rules. */
  readonly reread: boolean
  readonly limit: number
  /** Document and URI of every source met in this run: these never replace each other. */
  readonly met: Set<string>
}

/** What became of a batch. */
export interface Kept {
  /** Read and written for the first time. */
  added: number
  /** Written again: newer rules, or other metadata. */
  again: number
  /** There already, nothing to do. */
  present: number
  /** Of those, read with rules other than today's. */
  outdated: number
  /** A text that is known already, found in one more place. */
  sources: number
  /** Earlier versions withdrawn. */
  replaced: number
  /** Addresses whose text is another than the store has; both versions are kept. */
  changed: string[]
  statements: number
  /** Written, and in another language than the rules read: kept as text only. */
  foreign: string[]
  warnings: { readonly label: string; readonly why: string }[]
  skipped: Skipped[]
  broken: string[]
}

export const nothingKept = (): Kept => ({
  added: 0,
  again: 0,
  present: 0,
  outdated: 0,
  sources: 0,
  replaced: 0,
  changed: [],
  statements: 0,
  foreign: [],
  warnings: [],
  skipped: [],
  broken: [],
})

type Known = Awaited<ReturnType<Store['known']>> extends ReadonlyMap<string, infer K> ? K : never

/** Writes a batch in one transaction, then tidies sources and earlier versions. Throws what the store throws. */
export async function keep(items: readonly Item[], keeping: Keeping): Promise<Kept> {
  const kept = nothingKept()
  const groups = Map.groupBy(items, (item) => item.id)
  const known = await keeping.store.known([...groups.keys()])
  const readings: Reading[] = []
  const sourcesOnly: { readonly id: string; readonly sources: readonly Source[] }[] = []

  for (const [id, group] of groups) {
    const before = known.get(id)
    const sources = sourcesOf(id, group, before, keeping)
    if (before && !mustRead(before, sources, keeping)) {
      if (before.rules !== keeping.rules) kept.outdated++
      if (sameSources(before.sources, sources)) kept.present += group.length
      else {
        sourcesOnly.push({ id, sources: sources.filter((s) => !before.sources.some((b) => sameSources([b], [s]))) })
        kept.sources++
      }
      continue
    }
    const loaded = leadLayout(group, sources) ?? (await reopen(id, sources, keeping)) ?? group[0]!.loaded
    const reading = await readMerged(loaded, sources, keeping.reader)
    if (!('ok' in reading)) {
      for (const item of group) refuse(kept, item.candidate.label, reading)
      continue
    }
    readings.push(reading.ok)
    if (before) kept.again++
    else kept.added++
    if (!before && group.length > 1) kept.sources += group.length - 1
    kept.statements += reading.ok.statements.length
    for (const why of reading.ok.document.warnings) kept.warnings.push({ label: group[0]!.candidate.label, why })
    if (!/^(en|und)\b/.test(reading.ok.document.language)) kept.foreign.push(group[0]!.candidate.label)
  }

  if (readings.length) await keeping.store.write(readings)
  for (const { id, sources } of sourcesOnly) for (const source of sources) await keeping.store.addSource(id, source)
  await tidyVersions(items, known, kept, keeping)
  return kept
}

function refuse(kept: Kept, label: string, outcome: { refused: string } | { broken: string }): void {
  if ('refused' in outcome) kept.skipped.push({ label, why: outcome.refused })
  else {
    kept.skipped.push({ label, why: 'a fault of the program, see its stack' })
    kept.broken.push(`${label}: ${outcome.broken}`)
  }
}

/** All places where the text is now known to be, those of this batch included. */
function sourcesOf(id: string, group: readonly Item[], before: Known | undefined, keeping: Keeping): Source[] {
  const found = group.map(({ candidate, loaded }) => ({
    uri: candidate.uri,
    mediaType: loaded.mediaType,
    given: loaded.given,
  }))
  const replaced = new Set(found.map((s) => s.uri).filter((uri) => keeping.replace && !keeping.met.has(`${id} ${uri}`)))
  for (const { uri } of found) keeping.met.add(`${id} ${uri}`)
  return mergeSources([...(before?.sources ?? []).filter((s) => !replaced.has(s.uri)), ...found])
}

function mustRead(before: Known, sources: readonly Source[], keeping: Keeping): boolean {
  return (
    (keeping.reread && before.rules !== keeping.rules) ||
    !sameGiven(mergeGiven(before.sources.map((s) => s.given)), mergeGiven(sources.map((s) => s.given))) ||
    leadMediaType(before.sources) !== leadMediaType(sources)
  )
}

/**
 * An earlier source may be in the leading format while those at hand are not: its layout is fetched from where it was
 * found, where that is still there.
 */
async function reopen(id: string, sources: readonly Source[], { reader, limit }: Keeping): Promise<Loaded | undefined> {
  const lead = leadMediaType(sources)
  for (const source of sources) {
    if (source.mediaType !== lead || !source.uri.startsWith('file:') || source.uri.includes('#')) continue
    const bytes = await readFile(fileURLToPath(source.uri)).catch(() => undefined)
    const opened = bytes && (await reader.open({ path: fileURLToPath(source.uri), bytes, given: {}, limit }))
    if (opened && 'ok' in opened && opened.ok.id === id) return opened.ok.loaded
  }
  return undefined
}

/** An address tells one text at a time: what it told before is withdrawn with `replace`, and only noted without. */
async function tidyVersions(
  items: readonly Item[],
  known: ReadonlyMap<string, Known>,
  kept: Kept,
  keeping: Keeping,
): Promise<void> {
  const now = Map.groupBy(items, (item) => item.candidate.uri)
  for (const [uri, versions] of now) {
    if (!versions[0]!.candidate.versioned) continue
    if (!keeping.replace && versions.every((item) => known.has(item.id))) continue
    const current = new Set(versions.map((item) => item.id))
    const earlier = (await keeping.store.bySource(uri)).filter(
      (id) => !current.has(id) && !keeping.met.has(`${id} ${uri}`),
    )
    if (!earlier.length) continue
    if (!keeping.replace) kept.changed.push(versions[0]!.candidate.label)
    else for (const id of earlier) if (await withdraw(id, uri, keeping)) kept.replaced++
  }
}

/** Takes a document from one address; where no other has it, it goes with exactly its statements. */
async function withdraw(id: string, uri: string, keeping: Keeping): Promise<boolean> {
  const before = (await keeping.store.known([id])).get(id)
  if (!before) return false
  const sources = before.sources.filter((source) => source.uri !== uri)
  if (!sources.length) return (await keeping.store.remove(id)) !== null
  const document = await keeping.store.document(id)
  const kept: Loaded = { text: document!.text, mediaType: leadMediaType(sources)!, given: {}, warnings: [] }
  const reading = await readMerged((await reopen(id, sources, keeping)) ?? kept, sources, keeping.reader)
  if (!('ok' in reading)) throw new Error('broken' in reading ? reading.broken : reading.refused)
  // Read again before the address is dropped: a run that is killed between the two finds it once more.
  await keeping.store.write([reading.ok])
  await keeping.store.dropSource(id, uri)
  return true
}
