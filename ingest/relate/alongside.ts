// Talks that a clause tells of in passing: "at a meeting with X, Y agreed", "Y praised the ties in talks with X", "A and B reviewed trade
// at a meeting in P". Who met whom stands in the noun and in the clause around it.
import type { EventMention, Mention, Sentence } from '../mention.ts'
import type { Thing } from '../resolve/thing.ts'
import type { Clause } from './clauses.ts'
import { resolveAll, state, status, type Reader, type Say } from './context.ts'
import { isTalks, kindOf, listFrom } from './talks.ts'
import { meetingBetween, slotsOf } from './meetings.ts'

/** What puts a clause into talks; "ahead of" and "without" do not. */
const INTO = /^(at|in|during|over|while|when|upon|on|after|following|via|by|through)$/
const persons = (r: Reader, list: readonly Mention[], s: Sentence): Thing[] =>
  resolveAll(r, list, s).filter((t) => t.type === 'Person')

/** Where the list of those begins with whom the talks were: "talks with X", "a meeting in P on Monday with X". */
function withBehind(r: Reader, s: Sentence, m: EventMention): number | undefined {
  let at = m.to
  for (let n = 0; n < 4; n++) {
    const word = r.tokens[at]?.key ?? ''
    // "in a telephone call to X"
    if (word === 'with' || (word === 'to' && kindOf(m) === 'call')) return at + 1
    if (/^(here|there|today|yesterday|earlier|held)$/.test(word)) {
      at++
      continue
    }
    const next = s.mentions.find((x) => x.from >= at && x.from - at <= 2)
    if (!next || !/^(place|country|date)$/.test(next.kind)) return undefined
    if (next.from > at && !/^(in|at|on)$/.test(word)) return undefined
    at = next.to
  }
  return undefined
}

/** Who acts in the clause the talks stand in; in front of a comma, in the one behind it. */
function doers(r: Reader, s: Sentence, m: EventMention, clauses: readonly Clause[]): { who: Mention[]; c?: Clause } {
  const c = clauses.find((x) => x.from <= m.from && m.from < x.to)
  if (c?.passive) return { who: c.groups.flatMap((g) => (g.prep === 'by' ? g.mentions : [])), c }
  if (c && c.subject.length) return { who: c.subject, c }
  // "…," said Minister X after talks with Y
  const [teller] = c?.groups ?? []
  if (c?.frame === 'say' && teller?.prep === '' && !teller.words.length && teller.from === c.verbTo)
    return { who: teller.mentions.filter((x) => x.kind === 'person' || x.kind === 'ref'), c }
  const next = clauses.find((x) => x.from > m.to && x.subject.length && x.subject[0]!.from > m.to)
  const fronted = m.from - s.from <= 6
  if (next && !next.passive && fronted) return { who: next.subject, c: next }
  // a verb that says nothing of the register: "In talks with X, Y blamed …"
  const comma = fronted ? s.mentions.find((x) => x.from > m.to && r.tokens[x.from - 1]?.text === ',') : undefined
  return comma?.kind === 'person' && /^[a-z]+$/.test(r.tokens[comma.to]?.text ?? '')
    ? { who: [comma], ...(c ? { c } : {}) }
    : { who: [] }
}

/** Reads one noun of talks. */
export function alongside(r: Reader, s: Sentence, m: EventMention, clauses: readonly Clause[]): void {
  // "following his meetings with A and B": one with each
  const each = m.plural && isTalks({ ...m, plural: false })
  if (!each && !isTalks(m)) return
  const before = r.tokens[m.from - 1]?.key ?? ''
  if (m.from > s.from && !INTO.test(before)) return
  const { who, c } = doers(r, s, m, clauses)
  if (c && c.modality !== 'asserted' && c.modality !== 'planned') return
  // verbs of meeting tell it themselves
  if (c && /^(meet|receive|hold|have|happen|host|callOn|phone|cancel|postpone|attend|join|accompany)$/.test(c.frame))
    return
  const own = withBehind(r, s, m)
  const first = own ? s.mentions.find((x) => x.from >= own && x.from - own <= 3) : undefined
  const acts = who.find((x) => x.from > m.to)?.from ?? s.to
  const list = first ? listFrom(r, s, first).filter((x) => x.from < acts) : []
  const b = persons(r, list, s)
  const a = persons(r, who, s).filter((t) => !b.includes(t))
  // "reviewed trade with Y at a meeting in P"
  if (own === undefined && c && a.length && !each)
    for (const t of persons(r, withOf(c), s)) if (!a.includes(t) && !b.includes(t)) b.push(t)
  const told = /^the\b/i.test(r.tokens[m.from]!.text)
  // "At a lunch X and Y will speak": to those who came, and not with each other
  const floor = !!c && /^(?:speak|address|deliver|open|moderate|chair)$/.test(c.frame)
  if (!b.length && a.length === 2 && own === undefined && !told && !floor && !each) b.push(a.pop()!)
  if (!a.length || !b.length) return
  const say: Say = {
    rule: 'talks-alongside',
    at: { from: m.from, to: list.at(-1)?.to ?? m.to },
    sentence: s,
    confidence: 0.75,
    modality: c?.modality ?? 'asserted',
  }
  for (const [n, others] of (each ? b.map((t) => [t]) : [b]).entries()) {
    // each of several begins where its own is named
    const own = each && list[n] ? { ...say, at: { from: list[n].from, to: list[n].to } } : say
    const e = meetingBetween(r, kindOf(m), a, others, [], s, own)
    if (!each) r.talk.bind(m, e)
    for (const x of a) for (const y of others) state(r, 'MET_WITH', x, y, say)
    for (const x of [...a, ...others]) state(r, 'PARTICIPATED_IN', x, e, say)
    if (!each) slotsOf(r, m, e, s)
    status(r, e, say.modality === 'planned' ? 'planned' : 'held', say)
  }
  r.talk.group([...a, ...b])
}

const withOf = (c: Clause): Mention[] =>
  /^(discuss|exchange|agree)$/.test(c.frame) ? c.groups.flatMap((g) => (g.prep === 'with' ? g.mentions : [])) : []
