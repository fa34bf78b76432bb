// When two names are the same for the scorer: strict, but blind to case, marks, titles of people, endings of companies, and how an ordinal is written.
import { fold } from '../../src/identity/keys.ts'
import { TO_TWELFTH } from '../scan.ts'

const HONORIFICS = new Set(
  'mr mrs ms miss dr prof professor sir dame lord lady he hon honorable honourable excellency ambassador minister president chairman chair director general senator governor gen lt col maj captain'.split(
    ' ',
  ),
)
const ENDINGS = new Set('co ltd inc corp llc plc gmbh kk sa ag corporation limited incorporated'.split(' '))
const ORDINALS = new Map(TO_TWELFTH.map((word, i) => [word, `${i + 1}${['st', 'nd', 'rd'][i] ?? 'th'}`] as const))
const ARTICLES = new Set(['the', 'a', 'an', 'its', 'this', 'our'])

/** The normal form of a name or another value. `type` is that of the node it names, where it names one. */
export function norm(name: string, type?: string): string {
  let words = fold(String(name))
    .split(' ')
    .map((word) => ORDINALS.get(word) ?? word.replace(/^program(?:me|mes|s)$/, 'program'))
  while (words.length > 1 && ARTICLES.has(words[0]!)) words.shift()
  if (type === 'Person') {
    const bare = words.filter((word) => !HONORIFICS.has(word))
    words = (bare.length ? bare : words).sort()
  }
  if (type === 'Organization') while (words.length > 1 && ENDINGS.has(words.at(-1)!)) words.pop()
  return words.join(' ')
}

/** The normal forms of all names of a node, with and without what stands in brackets. */
export function nameSet(names: readonly string[], type: string): Set<string> {
  const kinds = type === 'Person' ? ['Person'] : ['Organization', type]
  const forms = names.flatMap((name) => [name, name.replace(/\([^)]{0,200}\)/g, ' ')])
  return new Set(forms.flatMap((form) => kinds.map((kind) => norm(form, kind))).filter(Boolean))
}
