// A post without a name of its own, and behind a comma the name.
import { POST_HEADS } from '../../lexicon/posts.ts'
import type { Mention } from '../../mention.ts'
import type { Clause } from '../clauses.ts'
import type { Reader } from '../context.ts'

const CLERGY =
  /^(?:metropolitan|archbishop|bishop|cardinal|monsignor|patriarch|rabbi|imam|mufti|reverend|father|archimandrite)$/
/** "received the head of the mission, Ms. X": the name behind the comma, where a post in these groups has none of its own. */
export function apposed(r: Reader, c: Clause, ...preps: string[]): Mention[] {
  const at = c.groups.findIndex(
    (g) => preps.includes(g.prep) && (g.mentions.length > 0 || POST_HEADS.has(g.words.at(-1) ?? '')),
  )
  if (at < 0 || c.groups[at]!.mentions.some((m) => m.kind !== 'post')) return []
  const name = c.groups.findIndex((g, n) => n > at && g.prep === ',')
  const between = c.groups.slice(at + 1, name)
  if (name < 0 || between.length > 3 || between.some((g) => g.mentions.some((m) => m.kind === 'person'))) return []
  const own = c.groups[name]!
  // "…, X said": who tells it
  if (
    own.mentions.length &&
    /^(?:said|says|told|tells|added|noted|announced|stated|according)$/.test(
      r.tokens[own.mentions.at(-1)!.to]?.key ?? '',
    )
  )
    return []
  return own.mentions[0]?.kind === 'person' && own.words.every((w) => CLERGY.test(w))
    ? own.mentions.filter((m) => m.kind === 'person')
    : []
}
