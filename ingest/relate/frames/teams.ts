// Delegations: whose they are and who heads them.
import type { Mention, Sentence } from '../../mention.ts'
import type { Thing } from '../../resolve/thing.ts'
import type { Clause } from '../clauses.ts'
import type { Reader } from '../context.ts'

/** "a delegation from the Agency headed by X": the body or state it is of, and who heads it. */
function teamOf(r: Reader, s: Sentence, m: Mention): Thing[] {
  if (m.kind !== 'ref' || m.ref !== 'delegation') return []
  const team = teamAt(r, s, m.to, m.country ? m : undefined)
  // "also received the Lao delegation": those who came with it, told before
  const before = r.talk.team
  const same = m.country && team.length < 2 && before.some((t) => t.type === 'Person' && t.country === m.country)
  if (same && r.tokens[m.from - 1]?.key === 'the') return before.filter((t) => t.type === 'Person')
  if (!team.length || (m.country && team.length < 2)) return r.talk.resolve(m, s)
  return team
}
/** "a delegation from the University consisting of X, Y and Z": those it is made of, from token `at` on. */
function membersFrom(r: Reader, s: Sentence, at: number): Mention[] {
  const word = (i: number): string => r.tokens[i]?.key ?? ''
  const made = /^(?:consisting of|composed of|made up|comprising \S+|comprised of)$/.test(`${word(at)} ${word(at + 1)}`)
  if (!made) return []
  const out: Mention[] = []
  for (const m of s.mentions.filter((x) => x.kind === 'person' && x.from > at)) {
    const from = out.at(-1)?.to ?? at + 1
    // a verb or a clause in between ends the list
    if (
      m.from - from > 6 ||
      r.tokens.slice(from, m.from).some((t) => /^(?:who|which|by|with|was|were|met|to)$/.test(t.key))
    )
      break
    out.push(m)
  }
  return out
}
/** What stands behind "a delegation" or "a mission" that ends at token `at`: whose it is, and who heads it. */
export function teamAt(r: Reader, s: Sentence, at: number, own?: Mention): Thing[] {
  const word = (i: number): string => r.tokens[i]?.key ?? ''
  const from = /^(of|from|representing)$/.test(word(at))
  const of = own ?? (from ? s.mentions.find((x) => x.from >= at && x.from - at <= 3) : undefined)
  if (!own && from && of?.kind !== 'org' && of?.kind !== 'country') return []
  // "of the Group of the Assembly, headed by X"
  let k = Math.max(at, of?.to ?? at)
  for (let n = 0; n < 4; n++) {
    const next = s.mentions.find((x) => (x.kind === 'org' || x.kind === 'country') && x.from >= k && x.from - k <= 2)
    if (!next || !/^(of|from|the)$/.test(word(k))) break
    k = next.to
  }
  if (/^(,|which)$/.test(word(k))) k++
  while (/^(is|was|being)$/.test(word(k))) k++
  const led = /^(led|headed|chaired|fronted)$/.test(word(k)) && word(k + 1) === 'by'
  // "headed by the Bank's Vice-President, Ms. X": whose he is stands in front of his post
  const head = led
    ? s.mentions.find(
        (x) =>
          x.kind === 'person' &&
          x.from > k &&
          (x.from - k <= 4 ||
            (x.from - k <= 7 &&
              r.tokens.slice(k, x.from).some((t) => t.shape === 'poss') &&
              !r.tokens.slice(k, x.from).some((t) => t.text === ','))),
      )
    : undefined
  const team = [of, head, ...(head ? [] : membersFrom(r, s, k))].flatMap((x) => (x ? r.talk.resolve(x, s) : []))
  if (team.length && !(own && !head)) r.talk.team = team
  return team
}
/** "met with a mission of the Fund led by X", "received a team from the Bank": the teams of these groups whose noun is no mention. */
export const crews = (r: Reader, c: Clause, preps: readonly string[]): Thing[] =>
  c.groups.flatMap((g) =>
    preps.includes(g.prep) && !g.mentions.length && /^(?:mission|team|group|party)$/.test(g.words.at(-1) ?? '')
      ? teamAt(r, c.sentence, g.to)
      : [],
  )
/** All things of a list of mentions, a delegation for those it is made of. */
export const withTeams = (r: Reader, list: readonly Mention[], s: Sentence): Thing[] => [
  ...new Set(
    list.flatMap((m) => (m.kind === 'ref' && m.ref === 'delegation' ? teamOf(r, s, m) : r.talk.resolve(m, s))),
  ),
]
/** "U.S. and Iranian negotiators met": the states of the officials who are not known by name, where it is the list of those who act. */
export const doersOf = (r: Reader, list: readonly Mention[], s: Sentence): Thing[] => [
  ...new Set(
    list.flatMap((m) => {
      const known = withTeams(r, [m], s)
      // "The Presidents held talks": the two who are told to be that, each of a state of his own
      if (!known.length && m.kind === 'post' && m.plural && !m.former && !m.country && !m.org) {
        const two = r.talk.both(m)
        return two.length === 2 && two[0]!.country && two[1]!.country && two[0]!.country !== two[1]!.country ? two : []
      }
      return !known.length && m.kind === 'post' && m.plural && !m.former && m.country
        ? [r.things.country(m.country, m.from)]
        : known
    }),
  ),
]
