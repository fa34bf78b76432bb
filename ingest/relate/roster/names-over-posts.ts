// Lists that give a name on one line and what its bearer is on the next: "Ms. Ana Sorel", below it "Dean of the Faculty of Law, University of Riga".
import type { Annotated } from '../../annotate/annotate.ts'
import type { OrgMention, PersonMention, PostMention, Sentence } from '../../mention.ts'

/** Gives each such name its post and body, in place. One pair alone is no list, save behind an honour. */
export function namesOverPosts(a: Annotated): void {
  const pairs: { who: PersonMention; below: Sentence }[] = []
  a.sentences.forEach((s, i) => {
    const who = alone(s)
    const below = a.sentences[i + 1]
    if (!who || !below || !/^[ \t]*\r?\n[ \t]*$/.test(a.text.slice(s.end, below.start))) return
    if (below.to - below.from > 30 || !tells(a, below)) return
    pairs.push({ who, below })
  })
  for (const { who, below } of pairs)
    if (pairs.length > 1 || who.honorifics.length) {
      give(a, who, below)
      ofState(a, who, below)
    }
}

/** "Deputy Minister of Ports", and on the next line "Kyrgyz Republic". */
function ofState(a: Annotated, who: PersonMention, below: Sentence): void {
  const next = a.sentences[a.sentences.indexOf(below) + 1]
  const state = next?.mentions[0]
  if (state?.kind !== 'country' || state.form === 'demonym' || next!.mentions.length !== 1) return
  if (
    state.from !== next!.from ||
    state.to < next!.to ||
    !/^[ \t]*\r?\n[ \t]*$/.test(a.text.slice(below.end, next!.start))
  )
    return
  for (const p of who.posts) if (!p.org && !p.country && p.head !== 'delegation') p.country = state.code
}

/** The one person a line consists of. */
function alone(s: Sentence): PersonMention | undefined {
  const [m] = s.mentions
  if (s.mentions.length !== 1 || m?.kind !== 'person' || m.affiliations.length) return undefined
  // "Mr. X, Head of Delegation": a part in the meeting, what he is stands below
  if (m.posts.some((p) => p.head !== 'delegation')) return undefined
  return m.from === s.from && m.to >= s.to - 1 && m.name.includes(' ') ? m : undefined
}

/** The line is a post or a body, and nothing else. */
function tells(a: Annotated, s: Sentence): boolean {
  const [first] = s.mentions
  if (!first || first.from !== s.from || (first.kind !== 'post' && first.kind !== 'org')) return false
  if (first.kind === 'post' && (first.plural || /^delegation$/.test(first.head))) return false
  if (s.mentions.some((m) => !/^(?:post|org|country|place)$/.test(m.kind))) return false
  const rest = a.tokens.slice(first.to, s.to)
  const close = rest.findIndex((t) => t.text === '(')
  const words = close < 0 ? rest : rest.slice(0, close)
  return (
    words.every((t) => t.shape !== 'lower' || /^(?:of|for|the|and|to|in|at|on)$/.test(t.key)) &&
    a.tokens[s.to - 1]?.text !== '.'
  )
}

function give(a: Annotated, who: PersonMention, s: Sentence): void {
  // "(rapporteur)": a part in the meeting
  const aside = a.tokens.slice(s.from, s.to).findIndex((t) => t.text === '(')
  const posts = s.mentions.filter((m): m is PostMention => m.kind === 'post' && (aside < 0 || m.from < s.from + aside))
  const inPosts = (o: OrgMention): boolean => posts.some((p) => p.from <= o.from && o.to <= p.to)
  const bodies = s.mentions.filter((m): m is OrgMention => m.kind === 'org' && !inPosts(m))
  const body = bodies[0]
  // "Head of the Europe Department, Foreign Ministry": a unit of it
  for (const o of bodies) {
    const unit = posts.at(-1)?.org
    if (unit && unit !== o && !unit.parent && a.tokens[o.from - 1]?.text === ',') unit.parent = o
  }
  if (!posts.length) who.affiliations.push(...bodies.slice(0, 1))
  for (const p of posts) who.posts.push(p.org || p.country || !body ? p : { ...p, org: body })
  for (const p of posts) s.mentions.splice(s.mentions.indexOf(p), 1)
}
