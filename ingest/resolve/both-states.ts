// Whom "the two countries" means where no meeting at hand tells whose it is, and "the two ministers" where their own sentence names them.
import type { RefMention, Sentence } from '../mention.ts'
import type { Discourse } from './discourse.ts'
import { holds, POST_OF_PLURAL } from './plurals.ts'
import type { Thing } from './thing.ts'

/**
 * The two sides of the meeting at hand, else the two states that the text as a whole is about; "the two Parties" may be the ones
 * that govern.
 */
export function bothStates(d: Discourse, at: readonly Thing[], word: string | undefined): Thing[] {
  if (at.length || d.focus?.event?.parties.length || word === 'parties') return [...at]
  return d.ofText.map((c) => d.things.country(c, 0))
}

/** "A and his Omani counterpart B stressed … as the two ministers met": the only two people named before it in its sentence. */
export function pairBefore(d: Discourse, m: RefMention, s: Sentence): Thing[] | undefined {
  const people = s.mentions.filter((x) => x.kind === 'person' && x.to <= m.from)
  const [a, b] = people
  if (!a || !b || people.length > 2) return undefined
  const between = d.tokens.slice(a.to, b.from).map((t) => t.key)
  const post = POST_OF_PLURAL[d.tokens[m.to - 1]!.key]
  if (!post || !between.includes('and') || between.length > 5) return undefined
  const pair = people.flatMap((x) => d.resolve(x, s))
  const words = d.tokens.slice(m.from, m.to)
  const fits = (t: Thing): boolean => holds(t, post, words)
  // of B no more may be told yet than that she is the counterpart
  return pair.some(fits) && pair.every((t) => fits(t) || !t.titles.length) ? pair : undefined
}
