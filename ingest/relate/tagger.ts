// Part of speech from compromise, for the few words that are noun or verb by their place only ("Ministers visit …", "both sides plan …").
// Loaded on first need: most documents never ask, and starting up does not wait for it.
import { createRequire } from 'node:module'

interface Tagger {
  (text: string): { json(options: { offset: boolean }): { terms: { offset: { start: number }; tags: string[] }[] }[] }
}
let tagger: Tagger | undefined

/** Whether the word that begins at `offset` of `sentence` (UTF-16 code units) is a verb there. */
export function isVerb(sentence: string, offset: number): boolean {
  tagger ??= createRequire(import.meta.url)('compromise/two') as Tagger
  for (const s of tagger(sentence).json({ offset: true }))
    for (const t of s.terms) if (t.offset.start === offset) return t.tags.includes('Verb')
  return false
}
