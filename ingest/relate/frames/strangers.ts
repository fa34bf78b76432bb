// Meetings with those whom the text does not name: "was received by the Speaker in Lima", "met mayors of the highland communes",
// "called on the Chief Justice", "The political directors had met in Kosice".
import { textOf, type Mention } from '../../mention.ts'
import type { Thing } from '../../resolve/thing.ts'
import { foldedText } from '../../scan.ts'
import type { Clause, Group } from '../clauses.ts'
import { isActor, places, property, resolveAll, state, type Reader } from '../context.ts'
import { groups, mentionsOf, people, say, settle, tense, whereOf } from './common.ts'
import { elsewhen } from './other-meetings.ts'

/** Some of a body or of a people, without names. */
export const SOME =
  /^(?:members?|representatives?|leaders?|officials?|executives?|delegates?|managers?|staff|students|parliamentarians|lawmakers|mayors|governors|heads|veterans|entrepreneurs|businesspeople|businessmen|investors|journalists|researchers|experts|families|residents|farmers|refugees|activists|scholars|chairs|directors|presidents|ministers|ambassadors|envoys|senators|deputies|commanders|officers)$/

/** The words of the phrase with whoever it is, and the body that they are of. */
interface Stranger {
  readonly from: number
  readonly to: number
  readonly body?: Mention
}

/** Whoever stands in these groups without a name. */
function strangerIn(r: Reader, c: Clause, list: readonly Group[]): Stranger | undefined {
  for (const g of list) {
    const post = g.mentions[0]
    if (post?.kind === 'post' && g.mentions.length === 1 && !r.talk.resolve(post, c.sentence).length)
      return { from: post.from, to: post.to }
    if (g.mentions.length) continue
    const at = g.words.findLastIndex((w) => SOME.test(w))
    if (at < 0 || at < g.words.length - 1) continue
    const of = c.groups[c.groups.indexOf(g) + 1]
    const body = of && /^(?:of|from)$/.test(of.prep) && of.mentions.length === 1 ? of.mentions[0] : undefined
    const from = g.to - g.words.length
    if (body?.kind === 'org') return { from, to: body.to, body }
    return { from, to: of && /^(?:of|from)$/.test(of.prep) ? of.to : g.to }
  }
  return undefined
}

/** "will meet with mayors, and will return to P on Saturday": the clause up to what it goes on with. */
function first(c: Clause): Clause {
  const end = c.groups.findIndex((g, n) => n > 0 && g.words[0] === 'and' && !g.mentions.length)
  if (end < 0) return c
  const own = c.groups.slice(0, end)
  return { ...c, groups: own, dates: c.dates.filter((d) => d.to <= c.verbFrom || mentionsOf(own).includes(d)) }
}

/** One who is known meets those who are not, where a place or a day of it is told, or whose body they are. */
export function withStrangers(
  r: Reader,
  whole: Clause,
  who: readonly Thing[],
  preps: readonly string[],
  kind: string,
  rule: string,
): void {
  if (whole.modality !== 'asserted' && whole.modality !== 'planned') return
  const c = first(whole)
  // "regularly meets members of the diaspora", "to be received by the King one day"
  if (/\b(?:often|regularly|usually|always|never|every|each|frequently)\b/.test(foldedText(r.tokens, c.from, c.to)))
    return
  const known = people(who)
  const them = known.length === 1 || who.length === 1 ? strangerIn(r, c, groups(c, ...preps)) : undefined
  if (!them) return
  const near = [...groups(c, 'in', 'at'), ...c.fronted.filter((g) => g.prep === 'in' || g.prep === 'at')]
  const there = whereOf(r, c)
  const where = places(r, there ? [...mentionsOf(near), there] : mentionsOf(near))
  const body = them.body ? resolveAll(r, [them.body], c.sentence).filter(isActor) : []
  // a pronoun alone is too little to tell whose day it was
  const day = c.dates.some((d) => d.precision === 'day') && !c.subject.some((m) => m.kind === 'ref')
  if (!where.length && !body.length && !day) return
  const words = textOf(r.tokens, them, r.text)
  const one = who[0]!
  const name = `${kind} of ${[...one.names.keys()].sort((a, b) => b.length - a.length)[0]} with ${words.replace(/^(?=[A-Z])/, 'the ')}`
  const told = r.things.events.find((e) => e.names.has(name))
  const e = told ?? r.things.event({ kind, head: kind, made: true, named: false }, c.verbFrom, 0.7)
  if (!told) {
    r.things.name(e, name, undefined, undefined, true)
    property(r, e, 'kind', kind, say(c, rule))
  }
  for (const p of [...who, ...body]) state(r, 'PARTICIPATED_IN', p, e, say(c, rule, { confidence: 0.7 }))
  settle(r, c, e, rule)
  tense(r, c, e, rule)
}

/** "The political directors had met in Kosice": of those who bear the post, whoever they are, where the place is told. */
export function ofPosts(r: Reader, c: Clause, of: readonly Thing[] = []): void {
  const [m, ...more] = c.subject
  if (!/^(?:met|gathered|convened|assembled)$/.test(c.words.at(-1) ?? '') || more.length || c.modality !== 'asserted')
    return
  if (m?.kind !== 'post' || !m.plural || !m.title.includes(' ') || m.country) return
  const where = places(r, mentionsOf(groups(c, 'in', 'at')))
  const main = r.talk.main
  const elsewhere = main?.event!.places.size && !where.some((p) => main.event!.places.has(p))
  if (!where.length || (main && !elsewhere && !elsewhen(r, c, main))) return
  const name = `meeting of the ${textOf(r.tokens, m, r.text).replace(/^the /i, '')}`
  if (r.things.events.some((e) => e.names.has(name))) return
  const e = r.things.event({ kind: 'meeting', head: 'meeting', made: true, named: false }, c.verbFrom, 0.7)
  r.things.name(e, name, undefined, undefined, true)
  property(r, e, 'kind', 'meeting', say(c, 'posts-met'))
  // "EU foreign ministers met in Gdansk", "Foreign ministers from the Gulf Council gathered in Riyadh"
  for (const x of m.org ? [r.things.org(m.org)] : of) state(r, 'PARTICIPATED_IN', x, e, say(c, 'posts-met'))
  settle(r, c, e, 'posts-met')
  tense(r, c, e, 'posts-met')
  r.talk.focusOn(e)
}
