// One text may be found in several places that say different things about it. What is taken from them must not depend on
// which was found first.
import type { Given, Reading, Source } from '../src/ontology/statement.ts'
import type { Opened, Outcome, Reader } from './read.ts'
import type { Loaded } from './types.ts'

const FIELDS = ['title', 'date', 'uri', 'publisher', 'kind', 'authors'] as const satisfies readonly (keyof Given)[]

/** Per field the smallest of the given values by code point. */
export function mergeGiven(all: readonly Given[]): Given {
  const merged: Record<string, unknown> = {}
  for (const field of FIELDS) {
    const values = all.map((given) => given[field]).filter((value) => value !== undefined)
    if (values.length) merged[field] = values.reduce((a, b) => (flat(a) <= flat(b) ? a : b))
  }
  return merged as Given
}

const flat = (value: string | readonly string[]): string => (typeof value === 'string' ? value : value.join('\u0000'))

/** One source a URI, sorted by it; the metadata of the same URI is merged. */
export function mergeSources(all: readonly Source[]): Source[] {
  const byUri = Map.groupBy(all, (source) => source.uri)
  return [...byUri.keys()].sort().map((uri) => {
    const same = byUri.get(uri)!
    return { uri, mediaType: leadMediaType(same)!, given: mergeGiven(same.map((source) => source.given)) }
  })
}

/** The format whose layout is read where one text came in several: the first by name, so HTML before plain text. */
export const leadMediaType = (sources: readonly Source[]): string | undefined =>
  sources.map((s) => s.mediaType).sort()[0]

/** Of the documents with this text, one in the leading format; undefined where none of them is. */
export function leadLayout(group: readonly Opened[], sources: readonly Source[]): Loaded | undefined {
  const lead = leadMediaType(sources)
  const layouts = group.map((item) => item.loaded).filter((loaded) => loaded.mediaType === lead)
  const order = (loaded: Loaded): string => JSON.stringify(loaded.blocks ?? null)
  return layouts.length ? layouts.reduce((a, b) => (order(a) <= order(b) ? a : b)) : undefined
}

/** Reads a text with what all its sources say about it, and records them. */
export async function readMerged(
  loaded: Loaded,
  sources: readonly Source[],
  reader: Reader,
): Promise<Outcome<Reading>> {
  const given = mergeGiven(sources.map((source) => source.given))
  const source = { uri: sources[0]!.uri, mediaType: loaded.mediaType, given }
  const outcome = await reader.read({ loaded: { ...loaded, given }, source })
  return 'ok' in outcome ? { ok: { ...outcome.ok, document: { ...outcome.ok.document, sources } } } : outcome
}

export const sameSources = (a: readonly Source[], b: readonly Source[]): boolean =>
  JSON.stringify(mergeSources(a)) === JSON.stringify(mergeSources(b))

export const sameGiven = (a: Given, b: Given): boolean =>
  JSON.stringify(mergeGiven([a])) === JSON.stringify(mergeGiven([b]))
