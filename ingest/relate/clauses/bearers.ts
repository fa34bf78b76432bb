// Whose post it is that stands in front of a name: the bearer's, who alone acts.
import { closesFront } from '../../annotate/fronted.ts'
import type { Mention, Sentence } from '../../mention.ts'
import { foldedText, type Token } from '../../scan.ts'

/** Whether the post is the first of two that one person holds: both ministers, or both behind one article and in front of a comma. */
export function sameBearer(tokens: readonly Token[], s: Sentence, post: Mention): boolean {
  if (post.kind !== 'post' || tokens[post.to]?.key !== 'and') return false
  const p = s.mentions.find((x) => x.from === post.to + 1)
  if (p?.kind !== 'person' || p.nameRange.from === p.from) return false
  const title = foldedText(tokens, p.from, p.nameRange.from)
  return (
    tokens[p.nameRange.from - 1]?.text === ',' || (/minister/i.test(post.title) && /^minister (of|for) /.test(title))
  )
}

/** Where the name begins that a post in front of it belongs to: "the Attaché, Colonel (Air Force) X". */
export function bearerOf(tokens: readonly Token[], s: Sentence, post: Mention): number | undefined {
  const person = s.mentions.find(
    (x) => x.from >= post.to && x.kind !== 'org' && x.kind !== 'place' && x.kind !== 'country',
  )
  if (person?.kind !== 'person' || person.posts.length || person.from - post.to > 9) return undefined
  if (closesFront(tokens, s.from, post.from, person.to)) return undefined
  const between = tokens.slice(post.to, person.from)
  const commas = between.filter((t) => t.text === ',').length
  const behind = between.slice(between.findLastIndex((t) => t.text === ',') + 1)
  const ofBody = !between.some(
    (t) => t.shape === 'lower' && !/^(of|the|for|and|in|to|on|with|residence|accredited|at)$/.test(t.key),
  )
  return commas === 1 &&
    ofBody &&
    behind.every((t) => /^(\p{Lu}[\p{L}.-]*|\(|\)|-|\.)$/u.test(t.text)) &&
    behind.length <= 5
    ? person.from
    : undefined
}

/** Where "her host," begins in front of the name that says who it is, "talks with her host, Foreign Minister X"; else where the name does. */
export function hostBefore(tokens: readonly Token[], m: Mention): number {
  const k = tokens[m.from - 1]?.text === ',' ? m.from - 2 : m.from - 1
  const beside =
    m.kind === 'person' && /^(?:hosts?|guests?|visitors?|colleagues?|interlocutors?)$/.test(tokens[k]?.key ?? '')
  return beside && /^(?:his|her|their|its|our|my)$/.test(tokens[k - 1]!.key) ? k - 1 : m.from
}
