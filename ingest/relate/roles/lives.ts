// Posts of a life, told without their state: "She was Ambassador to Canada", in an obituary that calls her an Icelandic diplomat.
import { fold } from '../../../src/identity/keys.ts'
import type { Mention, RefMention, Sentence } from '../../mention.ts'
import type { Thing } from '../../resolve/thing.ts'
import { state, type Reader } from '../context.ts'

/** Whose obituary this is: the one person of its first lines, who died or whose years are told there. */
export function lifeOf(r: Reader, sentences: readonly Sentence[]): Thing | undefined {
  const head = sentences.slice(0, 8)
  const dead = head.filter((s) => DIED.test(r.text.slice(s.start, s.end)))
  const people = new Set(
    dead.flatMap((s) =>
      s.mentions
        .filter((m) => m.kind === 'person')
        .slice(0, 1)
        .flatMap((m) => r.talk.resolve(m, s)),
    ),
  )
  const [life] = people.size === 1 ? people : []
  // whom a text of "she" and "her" is about is a woman
  const said = (g: 'f' | 'm'): number =>
    sentences.flatMap((s) => s.mentions).filter((m) => m.kind === 'ref' && m.gender === g).length
  if (life && said('f') !== said('m')) life.gender ??= said('f') > said('m') ? 'f' : 'm'
  return life
}
const DIED =
  /\b(?:who (?:has )?died|has died|passed away|in memoriam|obituary)\b|[(,] ?(?:1[89]|20)\d\d ?[-–] ?20\d\d(?:\)|$)/iu

/** "he", where the text is an obituary and no other man stands before the word in its sentence. */
export function ofLife(r: Reader, m: RefMention, s: Sentence): Thing | undefined {
  const t = r.life
  if (!t || (m.ref !== 'he' && m.ref !== 'she')) return undefined
  if (t.gender !== undefined && t.gender !== m.gender) return undefined
  // "where, with Premier X, she set up Y; and later she served": she is told of since
  const again = s.mentions.findLast((x) => x.kind === 'ref' && x.ref === m.ref && x.to <= m.from)?.from ?? -1
  const others = s.mentions
    .filter((x) => x.kind === 'person' && x.to <= m.from && x.from > again)
    .flatMap((x) => r.talk.resolve(x, s))
    .filter((x) => x !== t && (x.gender === m.gender || t.gender === undefined))
  return others.length ? undefined : t
}

/** States them where the person's state is known by now, or where the text is about the diplomats of one state alone. */
export function lives(r: Reader): void {
  const first = r.waiting[0]?.who
  const service = first && r.waiting.every((w) => w.who === first) ? serviceOf(r) : undefined
  for (const { who, title, former, from, to, say } of r.waiting) {
    const code = who.country ?? (who === first ? service : undefined) ?? employer(r, who)
    if (!code) continue
    who.country ??= code
    const at = r.things.country(code, say.at.from)
    const told = r.facts.find(
      (f) =>
        f.type === 'HOLDS_ROLE' &&
        f.source === who &&
        f.target === at &&
        fold(String(f.props['title'] ?? '')) === fold(title),
    )
    if (!told) state(r, 'HOLDS_ROLE', who, at, { ...say, props: { title, former, asOf: r.documentDate, from, to } })
  }
}

/** The one state that a ministry or embassy somebody served is of. */
function employer(r: Reader, who: Thing): string | undefined {
  const codes = new Set(
    r.facts.flatMap((f) =>
      f.type === 'HOLDS_ROLE' && f.source === who && f.target !== 'doc' && f.target.country ? [f.target.country] : [],
    ),
  )
  return codes.size === 1 ? [...codes][0] : undefined
}

/** The one state whose service, diplomats or delegation the text tells of: "Malta's foreign service", "an Estonian diplomat". */
function serviceOf(r: Reader): string | undefined {
  const codes = new Set<string>()
  for (const m of r.text.matchAll(SERVICE)) for (const code of r.talk.namedIn?.(m[1]!) ?? []) codes.add(code)
  return codes.size === 1 ? [...codes][0] : undefined
}
const SERVICE =
  /\b((?:\p{Lu}[\p{L}-]+ ){0,2}\p{Lu}[\p{L}-]+)(?:['’]s)? (?:career |senior |veteran )?(?:foreign service|diplomatic service|diplomats?|delegation)\b/gu

/** As they resolve, "he" and "she" of an obituary as whose life it is. */
export const resolveLife = (r: Reader, list: readonly Mention[], s: Sentence): Thing[] => [
  ...new Set(
    list.flatMap((m) => {
      const life = m.kind === 'ref' ? ofLife(r, m, s) : undefined
      return life ? [life] : r.talk.resolve(m, s)
    }),
  ),
]
