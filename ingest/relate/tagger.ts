// Part of speech from compromise, for the few words that are noun or verb by their place only ("Ministers visit …", "both sides plan …").
// Loaded on first need: most documents never ask, and starting up does not wait for it.
import { createRequire } from 'node:module'

interface Tagger {
  (text: string): { json(options: { offset: boolean }): { terms: { offset: { start: number }; tags: string[] }[] }[] }
}
let tagger: Tagger | undefined
/** The sentence tagged last: several of its words may be asked for. */
let last: { readonly sentence: string; readonly verbs: ReadonlyMap<number, boolean> } | undefined

/** Whether the word that begins at `offset` of `sentence` (UTF-16 code units) is a verb there. */
export function isVerb(sentence: string, offset: number): boolean {
  if (last?.sentence !== sentence) last = { sentence, verbs: verbsIn(sentence) }
  return last.verbs.get(offset) ?? false
}

function verbsIn(sentence: string): Map<number, boolean> {
  tagger ??= createRequire(import.meta.url)('compromise/two') as Tagger
  const out = new Map<number, boolean>()
  for (const s of tagger(sentence).json({ offset: true }))
    for (const t of s.terms) if (!out.has(t.offset.start)) out.set(t.offset.start, t.tags.includes('Verb'))
  return out
}
