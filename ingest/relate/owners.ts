// Whose post it is that stands before a name, told by a genitive: "Rwanda was represented by its Prime Minister, X", "the Commission, whose
// Executive Secretary, Dr. X", "the Confederation's vice-president, X".
import { fold } from '../../src/identity/keys.ts'
import type { Mention, PersonMention, PostMention, Sentence } from '../mention.ts'
import type { Thing } from '../resolve/thing.ts'
import { GOVERNMENT } from './bare-posts/bare.ts'
import { state, type Reader } from './context.ts'

/** What may stand between the genitive and the post. */
const QUALITY =
  /^(new|newly|current|then|own|interim|transitional|acting|first|long|long-serving|late|outgoing|incoming|former|elected|appointed|departing)$/
const LAND = /^(country|island|kingdom|republic|nation|state|emirate|sultanate|principality)$/

/** States the posts of a sentence that a genitive gives to a body or a state. */
export function ownPosts(r: Reader, s: Sentence): void {
  for (const m of s.mentions) {
    if (m.kind !== 'person') continue
    for (const p of m.posts) {
      if (p.org || p.country || p.to > m.nameRange.from) continue
      const owner = ownerOf(r, s, p)
      if (owner) give(r, s, m, p, owner)
    }
  }
}

function give(r: Reader, s: Sentence, m: PersonMention, p: PostMention, owner: Thing): void {
  if (owner.type === 'Country' ? !GOVERNMENT.test(p.title) : owner.type !== 'Organization') return
  for (const t of r.talk.resolve(m, s)) {
    if (t.type !== 'Person' || (owner.country && t.country && t.country !== owner.country)) continue
    if (owner.type === 'Country') t.country ??= owner.country
    state(r, 'HOLDS_ROLE', t, owner, {
      rule: 'post-of-owner',
      at: { from: p.from, to: m.to },
      sentence: s,
      confidence: 0.75,
      props: { title: p.title, former: p.former, asOf: r.documentDate },
    })
  }
}

function ownerOf(r: Reader, s: Sentence, p: PostMention): Thing | undefined {
  const { tokens } = r
  let k = p.from - 1
  while (k > s.from && QUALITY.test(tokens[k]!.key)) k--
  const word = tokens[k]?.key ?? ''
  if (k < s.from) return undefined
  if (word === 'whose') return only(r, s, actorsEndingAt(s, tokens[k - 1]?.text === ',' ? k - 1 : k))
  if (/^(its|their)$/.test(word)) return antecedent(r, s, k)
  if (tokens[k]!.shape !== 'poss' && !/^['’]$/.test(tokens[k]!.text)) return undefined
  const named = actorsEndingAt(s, k)
  if (named.length) return only(r, s, named)
  // "the country's", "the Confederation's"
  if (tokens[k - 2]?.key !== 'the') return undefined
  const noun = tokens[k - 1]!.key
  return LAND.test(noun) ? antecedent(r, s, k - 2, 'country') : r.things.bodyCalled(fold(noun), k - 1)
}

const isActorMention = (m: Mention): boolean =>
  m.kind === 'org' || (m.kind === 'country' && m.form !== 'demonym') || (m.kind === 'ref' && m.ref === 'side')

const actorsEndingAt = (s: Sentence, k: number): Mention[] => s.mentions.filter((m) => m.to === k && isActorMention(m))

function only(r: Reader, s: Sentence, list: readonly Mention[]): Thing | undefined {
  const found = [...new Set(list.flatMap((m) => r.talk.resolve(m, s)))]
  return found.length === 1 ? found[0] : undefined
}

/** The one body or state of the sentence ahead of "its"; of two, none: "Chile told Peru that its minister …". */
function antecedent(r: Reader, s: Sentence, before: number, kind?: 'country'): Thing | undefined {
  const ahead = s.mentions.filter((m) => m.to <= before && isActorMention(m) && (!kind || m.kind === kind))
  return only(r, s, ahead)
}
