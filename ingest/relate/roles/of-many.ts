// Posts of bodies of many states that their titles tell, where the text tells of the body: "Special Representative of the Secretary-General".
import { countryByName } from '../../resolve/countries.ts'
import type { Thing } from '../../resolve/thing.ts'
import type { Reader } from '../context.ts'

/** Titles, and the names of the body that has such a post. */
const POSTS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\b(?:envoy|representative|adviser|coordinator) of the secretary[- ]general\b/i, ['United Nations', 'UN']],
  [
    /^(?:eu )?high representative(?:\/| and )vice[- ]president|^high representative (?:of the (?:european )?union )?for (?:the (?:common )?)?foreign (?:affairs|policy) and security policy/i,
    ['European Union', 'EU', 'European Commission'],
  ],
  [/^(?:european|eu) commissioner\b/i, ['European Commission']],
]

/** The body of many states that has a post of this title, where the text tells of it. */
export function ofMany(r: Reader, title: string): { at: Thing; title: string } | undefined {
  const names = POSTS.find(([re]) => re.test(title))?.[1]
  const at = names && r.things.all.find((x) => x.type === 'Organization' && names.some((n) => x.names.has(n)))
  return at && { at, title }
}

/** "Commissioner to the OECS for Grenada": the state that he is there for. ISO 3166 alpha-2. */
export function stateServed(title: string): string | undefined {
  const name =
    /\b(?:commissioner|ambassador|representative|delegate|observer|governor) to (?:the )?.{2,60} for (?:the )?(.{3,40})$/i.exec(
      title,
    )?.[1]
  return name ? countryByName(name) : undefined
}
