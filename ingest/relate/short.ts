// Short references to bodies: "the Fund", "the University", of the body told last that is called so.
import { fold } from '../../src/identity/keys.ts'
import type { Thing } from '../resolve/things.ts'
import type { Reader } from './context.ts'

/** Head nouns by which a body is told again. */
export const SHORT_HEADS =
  'fund bank board commission ministry university institute centre center agency council foundation company group embassy authority organization organisation secretariat committee chamber museum association union office department corporation parliament assembly academy alliance court federation society college school mission administration directorate party hospital forum network laboratory observatory senate bureau'.split(
    ' ',
  )
const HEADS = new Set(SHORT_HEADS)

/** The body called by this head noun that was told last before token `at`; undefined where none was. */
export function shortBody(r: Reader, word: string, at: number): Thing | undefined {
  if (!HEADS.has(word)) return undefined
  const start = r.tokens[at]!.start
  let best: Thing | undefined
  let near = -1
  for (const t of r.things.all) {
    if (t.type !== 'Organization' || t.line) continue
    if (![...t.names.keys()].some((n) => n.includes(' ') && fold(n).split(' ').includes(word))) continue
    for (const n of t.names.values())
      for (const [from] of n.spans)
        if (from < start && from > near) {
          near = from
          best = t
        }
  }
  return best
}
