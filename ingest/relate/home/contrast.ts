// The state a text speaks from where neither issuer nor letterhead tells it: its officials go without it, those of the others do not.
import { countriesWithin, type Annotated } from '../../annotate/annotate.ts'
import type { Metadata } from '../../document.ts'
import type { CountryMention, Mention, PersonMention, PostMention, Sentence } from '../../mention.ts'
import { GOVERNMENT } from '../bare-posts/bare.ts'
import { keyLike } from '../../words.ts'

/** What one side tells; minutes, communiqués and articles speak for several or nobody, and what is bare in them is so for want of space. */
const OF_ONE_SIDE = /^(press_release|readout)$/
/** An institute, a bank or a body of many states is of neither side. */
const OF_A_STATE =
  /^(?!.*\b(?:university|foundation|institute|bank)\b).*\b(?:ministry|ministerio|department|office|government|presiden\w+|cabinet|foreign service|secretary|spokes\w+|minister|parliament)\b/i
const NEWS = /\b(?:news(?: agency|line|wire| service)?|press agency|agency)\b/i
/** A third state that is told this much less than the second is in passing. */
const IN_PASSING = 1 / 3
const LEAST = 3

/**
 * Of the two states that a text is about, the one none of whose officials is told with it, where one of the other's is: "met with the Foreign
 * Minister of Tonga … Vice Minister X" in what tells of China and Tonga. Not a state that somebody told bare travels to.
 */
export function homeByContrast(a: Annotated, meta: Metadata, town?: string): string | undefined {
  const announced = meta.kind === 'transcript' && /\bspokes(?:person|man|woman)\b/i.test(meta.title ?? '')
  // "Amman, Oct. 21 (Levant News Agency)": an agency that writes from the one side's town
  const agency = !!town && meta.kind !== 'joint_statement' && NEWS.test(meta.publisher ?? '')
  const oneSided = (OF_ONE_SIDE.test(meta.kind) || announced) && (!meta.publisher || OF_A_STATE.test(meta.publisher))
  if (!oneSided && !agency) return undefined
  const told = statesTold(a)
  const marked = new Set(a.sentences.flatMap((s) => s.mentions.flatMap((m) => officials(m, s, a))))
  const [first, second, ...rest] = [...told].sort((x, y) => y[1] - x[1])
  const third = rest.find((x) => !marked.has(x[0]))
  if (!first || !second || second[1] < LEAST || (third && third[1] > second[1] * IN_PASSING)) return undefined
  const people = a.sentences.flatMap((s) => s.mentions.filter((m): m is PersonMention => m.kind === 'person'))
  const bare = people.some(
    (m) =>
      m.posts.some((p) => !p.country && !p.org && !p.former && GOVERNMENT.test(p.title)) &&
      !people.some((x) => x !== m && sameName(x.name, m.name) && x.posts.some((p) => p.country || p.org)),
  )
  const one = [first[0], second[0]].filter((c) => !marked.has(c))
  const other = [first[0], second[0]].find((c) => marked.has(c))
  if (!bare || one.length !== 1 || !other || (agency && !oneSided && one[0] !== town)) return undefined
  return destinations(a).has(one[0]!) ? undefined : one[0]
}

const sameName = (x: string, y: string): boolean => x === y || x.endsWith(` ${y}`) || y.endsWith(` ${x}`)

/** How often each state is named, by itself or by its adjective. */
function statesTold(a: Annotated): Map<string, number> {
  const n = new Map<string, number>()
  for (const s of a.sentences)
    for (const m of s.mentions) {
      const codes: string[] =
        m.kind === 'country'
          ? [m.code]
          : m.kind === 'event' || m.kind === 'instrument'
            ? m.parties.flatMap((p) => (p.kind === 'country' ? [p.code] : []))
            : m.kind === 'person'
              ? m.posts.flatMap((p) => p.country ?? [])
              : m.kind === 'post' && m.country
                ? [m.country]
                : []
      for (const c of codes) n.set(c, (n.get(c) ?? 0) + 1)
    }
  return n
}

/** Envoys are told with their state in their own as well: "the Korean Ambassador to Chile". */
const ENVOY =
  /\b(?:ambassador|consul|high commissioner|charg[eé]|attach[eé]|head of mission|permanent representative)\b/i

/** "Director of the Consular Department of the Russian Foreign Ministry": by his body, where its name as it is written tells the state. */
function stateOf(p: PostMention, a: Annotated): string[] {
  if (ENVOY.test(p.title)) return []
  if (p.country || !p.org) return p.country ? [p.country] : []
  // "Director-General of the Jordan Exporters Association"
  if (/^(?:association|company|university|institute|bank|foundation|media|party|group)$/.test(p.org.orgKind ?? ''))
    return []
  const named = countriesWithin(a.tokens, p.org.from, p.org.to).map((c) => c.code)
  return named.length || p.org.source === 'known' || !p.org.country ? named : [p.org.country]
}

/** The states whose officials a mention tells with their state: "the Foreign Minister of Tonga", "the Namibian side", "his Danish counterpart". */
export function officials(m: Mention, s: Sentence, a: Annotated): string[] {
  if (m.kind === 'person') return m.posts.flatMap((p) => stateOf(p, a))
  // "an important partner of China" is no official
  if (m.kind === 'post') return GOVERNMENT.test(m.title) || m.org ? stateOf(m, a) : []
  if (m.kind === 'ref') return m.ref === 'counterpart' && m.country ? [m.country] : []
  // "the Bulgarian minister", left in two mentions
  if (m.kind !== 'country' || m.form !== 'demonym') return []
  return s.mentions.some((x) => (x.kind === 'post' || x.kind === 'person') && x.from === m.to) ? [m.code] : []
}

const TRAVEL = keyLike(
  /^(visit|visits|visited|visiting|travel|travels|travelled|traveled|travelling|trip|tour|arrived|arrives|flew|flies|leaves|left|goes|went)$/,
)

/** The states that somebody told bare travels to. */
function destinations(a: Annotated): Set<string> {
  const out = new Set<string>()
  const told = a.sentences.flatMap((s) =>
    s.mentions.flatMap((m) => (m.kind === 'person' && m.posts.some((p) => p.country) ? [m.name] : [])),
  )
  for (const s of a.sentences) {
    const k = a.tokens.slice(s.from, s.to).findIndex((t) => TRAVEL(t)) + s.from
    if (k < s.from) continue
    const actors = s.mentions.filter((m) => m.kind === 'person' || m.kind === 'post')
    // "Spokesperson announces: Minister X of Chile to visit China": the one before the verb
    const who = actors.findLast((m) => m.to <= k) ?? actors[0]
    if (!who || (who.kind === 'person' ? who.posts.some((p) => p.country) : who.kind === 'post' && who.country))
      continue
    // "Minister Molina will travel to Jinan", told with his state before
    if (who.kind === 'person' && told.some((n) => sameName(n, who.name))) continue
    for (const m of s.mentions) {
      if (m.from < k) continue
      if (m.kind === 'country' && isName(m)) out.add(m.code)
      if (m.kind === 'place' && m.country) out.add(m.country)
    }
  }
  return out
}
const isName = (m: CountryMention): boolean => m.form !== 'demonym'
