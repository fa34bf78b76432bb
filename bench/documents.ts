// Documents to measure with: the samples and the golden texts, varied by invented names of the same length, so that no cache of names helps.
import { globSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { load } from '../ingest/load/index.ts'
import type { Loaded } from '../ingest/types.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** `samples`: 1,500 to 3,500 characters each. `all`: with the golden texts, most of which are a paragraph. */
export async function texts(which: 'samples' | 'all'): Promise<Loaded[]> {
  const paths = globSync(which === 'samples' ? ['samples/*'] : ['samples/*', 'test/golden/*/document.*'], { cwd: root })
  return Promise.all(paths.sort().map((path) => load(readFileSync(`${root}/${path}`), { path })))
}

/** Words of the names of people in the samples. */
const names = new Set(
  readdirSync(`${root}/eval/samples`).flatMap((file) => {
    const { entities } = JSON.parse(readFileSync(`${root}/eval/samples/${file}`, 'utf8')) as {
      entities: { type: string; names: string[] }[]
    }
    return entities.filter((e) => e.type === 'Person').flatMap((e) => e.names.flatMap((n) => n.split(/[ -]/)))
  }),
)

/** The document with other people in it; offsets stay. The same `seed` gives the same document. */
export function varied(document: Loaded, seed: number): Loaded {
  const text = document.text.replace(/\p{Lu}\p{Ll}{3,20}/gu, (word) => (names.has(word) ? invented(word, seed) : word))
  return { ...document, text }
}

/** Consonant, vowel, consonant …, as long as the word. */
function invented(word: string, seed: number): string {
  let state = seed + 1
  for (const c of word) state = (state * 31 + c.charCodeAt(0)) % 2147483647
  let out = ''
  for (let i = 0; i < word.length; i++) {
    const letters = i % 2 ? 'aeiou' : 'bdfgklmnprstvz'
    state = (state * 48271) % 2147483647
    out += letters[state % letters.length]
  }
  return out[0]!.toUpperCase() + out.slice(1)
}
