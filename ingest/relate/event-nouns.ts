// Meetings, calls and visits told by their noun: "the meeting between A and B", "A's talks with B", "is on a visit to P", "after his visit to P".
// Read before the verbs of the sentence, so that every rule means the same meeting by the same words.
import type { DateMentionToken, EventMention, Mention, Sentence } from '../mention.ts'
import { foldedText } from '../scan.ts'
import type { Thing } from '../resolve/thing.ts'
import type { Clause } from './clauses.ts'
import { dated, isActor, places, resolveAll, state, status, type Reader, type Say } from './context.ts'
import { alongside } from './alongside.ts'
import { people } from './frames/common.ts'
import { teamAt } from './frames/teams.ts'
import { beingOn, ownerOf, prepOf } from './event-owners.ts'
import { makeMeeting, meetingBetween, slotsOf } from './meetings.ts'
import { daysOf, lasting } from './days/length.ts'
import { kindOf, listAt, numbered, plain, TALKS } from './talks.ts'

const clauseOf = (clauses: readonly Clause[], m: Mention): Clause | undefined =>
  clauses.find((c) => c.subject.includes(m)) ?? clauses.find((c) => c.from <= m.from && m.from < c.to)
const CALLED_OFF = /^(cancel|postpone|put|call|defer|delay|shelve|drop)$/

export function eventNouns(r: Reader, s: Sentence, clauses: readonly Clause[]): void {
  for (const m of s.mentions) {
    if (m.kind !== 'event' || r.talk.settled(m)) continue
    if (m.plural) {
      if (TALKS.test(m.eventKind) && r.tokens[m.to]?.key === 'with') alongside(r, s, m, clauses)
      continue
    }
    // "is on her first visit to Peru"
    const first = m.eventKind === 'visit' && m.ordinal === 1 && !m.named && !m.series
    if (!plain(m) && !first && !(numbered(m) && r.tokens[m.to]?.key === 'between')) continue
    if (/^(no|any|future|next|possible|further)$/.test(r.tokens[m.from - 1]?.key ?? r.tokens[m.from]!.key)) continue
    if (TALKS.test(m.eventKind)) {
      if (!talksOf(r, s, m, clauses)) alongside(r, s, m, clauses)
    } else if (m.eventKind === 'visit') visitsOf(r, s, m, clauses)
  }
}

/** "the meeting between A and B", "a call of A with B", "A's meeting with B": both are told by the noun itself. */
function talksOf(r: Reader, s: Sentence, m: EventMention, clauses: readonly Clause[]): boolean {
  const c = clauseOf(clauses, m)
  const word = (i: number): string => r.tokens[i]?.key ?? ''
  const owner = ownerOf(r, s, m, clauses) ?? hereFor(r, s, m)
  const aside = asideOf(r, s, m)
  const to = aside.at(-1)?.to ?? m.to
  let list: Mention[] = []
  let a: Thing[] = []
  let b: Thing[] = []
  if (word(to) === 'between' || (word(m.to) === 'of' && !owner)) {
    list = listAt(r, s, to + 1)
    const all = resolveAll(r, list, s).filter(isActor)
    a = all.slice(0, 1)
    b = all.slice(1)
    if (word(to) === 'of' && !/^(with|and)$/.test(r.tokens[(list[1]?.from ?? 0) - 1]?.key ?? '')) return false
  } else if (owner && /^(with|and)$/.test(word(m.to))) {
    list = listAt(r, s, m.to + 1)
    a = owner.who
    b = resolveAll(r, list, s).filter((t) => isActor(t) && !a.includes(t))
  }
  if (!a.length || !b.length || !people([...a, ...b]).length) return false
  if (m.ordinal !== undefined && people([...a, ...b]).length < 2) return false
  // "The meeting between A and B brought no result": it was held
  const idle = !!c?.subject.includes(m) && !c.words.some((w) => /^(?:not|n't|never|unable)$/.test(w)) && noMore(c)
  const modality = idle ? 'asserted' : (c?.modality ?? 'asserted')
  if (modality === 'negated' || modality === 'reported') return false
  const say: Say = {
    rule: owner ? 'possessive-event' : 'meeting-between',
    at: { from: owner?.from ?? m.from, to: list.at(-1)!.to },
    sentence: s,
    confidence: 0.75,
    modality,
  }
  const e = meetingBetween(r, kindOf(m), a, b, [], s, say)
  r.talk.bind(m, e)
  const days = [...(m.day ? [m.day] : []), ...aside.filter((x): x is DateMentionToken => x.kind === 'date')]
  const before = s.mentions.find((x): x is DateMentionToken => x.kind === 'date' && x.to === m.from - 1)
  dated(r, e, before ? [...days, before] : days, s, say.rule)
  for (const p of places(r, aside)) state(r, 'HELD_IN', e, p, say)
  if (owner) {
    const text = r.text.slice(r.tokens[owner.from]!.start, r.tokens[list.at(-1)!.to - 1]!.end)
    if (!owner.pronoun) r.things.name(e, text, owner.from, list.at(-1)!.to, false)
  }
  // called off: who was to meet did not
  if (
    /^(?:, )?(?:so )?(?:was|were) (?:off|cancelled|canceled|called off|postponed|not to be)\b|^(?:, )?(?:fell through|came to nothing|never (?:happened|took place))\b/.test(
      foldedText(r.tokens, list.at(-1)!.to, list.at(-1)!.to + 6),
    )
  )
    return true
  if (!c || !c.subject.includes(m) || !CALLED_OFF.test(c.lemma))
    for (const x of people(a)) for (const y of people(b)) state(r, 'MET_WITH', x, y, say)
  for (const x of [...a, ...b]) if (x.type !== 'Country') state(r, 'PARTICIPATED_IN', x, e, say)
  r.talk.group(people([...a, ...b]))
  if (modality !== 'hoped') slotsOf(r, m, e, s)
  if (!r.talk.main && owner && !owner.pronoun) r.talk.main = e
  return true
}

/** "brought no result", "yielded no agreement": what a meeting that was held did not bring. */
const noMore = (c: Clause): boolean =>
  !c.passive &&
  !/^(?:hold|happen|be)$/.test(c.frame) &&
  /^(?:no|neither|none)$/.test(c.groups.find((g) => g.prep === '')?.words[0] ?? '')

/** "X is in P for talks with Y": whose talks they are. */
function hereFor(r: Reader, s: Sentence, m: EventMention): ReturnType<typeof ownerOf> {
  const prep = r.tokens[m.to]?.key === 'with' ? prepOf(r, m) : undefined
  const being = prep !== undefined && r.tokens[prep]?.key === 'for' ? beingOn(r, s, prep) : undefined
  const who = being ? people(r.talk.resolve(being, s)) : []
  return being && who.length ? { who, from: being.from, pronoun: true } : undefined
}

/** "the meeting in Vienna on Monday between A and B": where and when, told before who. */
function asideOf(r: Reader, s: Sentence, m: EventMention): Mention[] {
  const out: Mention[] = []
  for (const x of s.mentions) {
    if (x.from < m.to) continue
    const gap = foldedText(r.tokens, out.at(-1)?.to ?? m.to, x.from)
    if (!(x.kind === 'place' || x.kind === 'date' || (x.kind === 'country' && x.form === 'name'))) break
    if (!/^(?:(?:held )?(?:in|at|on)(?: the)?|earlier|,|)$/.test(gap)) break
    out.push(x)
  }
  return out.length && r.tokens[out.at(-1)!.to]?.key === 'between' ? out : []
}

const MAKES =
  /^(pay|make|undertake|begin|start|conclude|complete|end|wrap|continue|embark|kick|finish|carry|perform|cut|open|close)$/

/** "paid a visit to P", "arrived in P on a two-day visit", "the visit of X to P", "his visit to P": who went where. */
function visitsOf(r: Reader, s: Sentence, m: EventMention, clauses: readonly Clause[]): void {
  const word = (i: number): string => r.tokens[i]?.key ?? ''
  const owner = ownerOf(r, s, m, clauses)
  let c = clauseOf(clauses, m)
  let who: Thing[] = owner?.who ?? []
  let at = m.to
  let tail = m.to
  // "a tour of the Peat Museum": the museum is looked round
  if (!owner && word(m.to) === 'of' && m.head === 'tour') return
  if (!owner && /^(of|by)$/.test(word(m.to))) {
    const list = listAt(r, s, m.to + 1)
    const end = list.findIndex(
      (x) => x.kind === 'place' || (x.kind === 'country' && x.form !== 'demonym') || word(x.from - 1) === 'to',
    )
    const own = end < 0 ? list : list.slice(0, end)
    who = visitors(resolveAll(r, own, s))
    at = own.at(-1)?.to ?? m.to
    // "the visit of X, Prime Minister of J, to P"
    if (r.tokens[at]?.text === ',' && word(at + 1) === 'to') at++
  } else if (!owner && word(m.to) === 'to') {
    const to = listAt(r, s, m.to + 1)[0]
    // "the visit to P by X", "the visit to P of our Director, X"
    const behind = to && /^(by|of)$/.test(word(to.to)) ? listAt(r, s, to.to + 1) : []
    const named = word(to?.to ?? 0) === 'by' || /^(person|post)$/.test(behind[0]?.kind ?? '')
    const team = to ? teamNoun(r, to.to) : undefined
    if (team !== undefined) who = teamAt(r, s, team)
    else if (named) who = visitors(resolveAll(r, behind, s))
    // the day of the visit stands behind all of them
    if (who.length)
      tail =
        s.mentions.findLast((x) => x.kind === 'person' && who.some((p) => resolveAll(r, [x], s).includes(p)))?.to ??
        behind.at(-1)?.to ??
        tail
  }
  let arrived = false
  let ahead = false
  const prep = prepOf(r, m)
  const on = prep !== undefined && word(prep) === 'on'
  if (!who.length && (on || (c && MAKES.test(c.lemma) && objectOf(c, m)))) {
    const being = on ? beingOn(r, s, prep, true) : undefined
    if (being) {
      who = people(r.talk.resolve(being, s))
      c = undefined
      ahead = r.tokens.slice(being.to, prep).some((t) => t.key === 'be')
    } else if (c && !c.passive && (MAKES.test(c.lemma) || /^(arrive|come|go|travel|fly|journey)$/.test(c.lemma))) {
      who = visitors(resolveAll(r, c.subject, s))
      arrived = !MAKES.test(c.lemma)
    }
  }
  if (!who.length) return
  const modality = c?.modality ?? (ahead ? 'planned' : 'asserted')
  if (modality === 'negated' || modality === 'reported') return
  let where: Thing[] = []
  if (word(at) === 'to') where = destination(r, s, at + 1)
  if (!where.length && c && (arrived || word(at) !== 'to'))
    where = places(
      r,
      c.groups.filter((g) => /^(in|at|to)$/.test(g.prep)).flatMap((g) => g.mentions),
    )
  if (!where.length && on && !c) {
    // "is in Kigali on a working visit"
    const town = s.mentions.find((x) => (x.kind === 'place' || x.kind === 'country') && x.to === prep)
    if (town && /^(in|at)$/.test(word(town.from - 1))) where = places(r, [town])
  }
  if (!where.length) return
  const say: Say = {
    rule: owner ? 'visit-of-owner' : 'visit-noun',
    at: { from: Math.min(m.from, owner?.from ?? m.from), to: Math.max(at, m.to) },
    sentence: s,
    confidence: 0.75,
    modality,
  }
  const behind = s.mentions.filter((x): x is DateMentionToken => x.kind === 'date' && x.from >= m.to)
  // the day right behind is the visit's own; of a clause that only names the visit it is the clause's
  const own = behind.filter((d) => d.from - Math.max(tail, lastOf(s, at, where.length > 0)) <= 2)
  // "On 23 and 24 March, X was on a visit to P"
  const front = s.mentions.filter(
    (x): x is DateMentionToken => x.kind === 'date' && on && !c && x.to <= m.from && x.from - s.from <= 2,
  )
  const told = m.day ? [m.day] : own.length ? own : front
  // "will pay a visit to P starting 4 March"
  const dates = c && (MAKES.test(c.lemma) || arrived) && !m.day && objectOf(c, m) && c.dates.length ? c.dates : told
  const ends = !!c && /^(conclude|complete|end|wrap|finish|close)$/.test(c.lemma)
  // "ended today a four-day visit to P", "arrived on Monday on a three-day visit"
  const days = daysOf(foldedText(r.tokens, Math.max(s.from, m.from - 4), m.to))
  const span =
    ends || arrived || /^(?:begin|start|kick|embark|open)$/.test(c?.lemma ?? '') ? lasting(dates, days, ends) : dates
  const e = makeMeeting(r, 'visit', who, where, ends && !span.some((d) => d.end) ? [] : span, s, say)
  r.talk.bind(m, e)
  r.things.name(e, m.surface.replace(/^(his|her) /i, ''), m.from, m.to, false)
  if (modality === 'planned' || modality === 'hoped') status(r, e, modality, say)
  else status(r, e, 'held', say, 1)
}
/** "by a mission of the Bank", "of an official delegation headed by X": the token behind that noun. */
function teamNoun(r: Reader, at: number): number | undefined {
  if (!/^(by|of)$/.test(r.tokens[at]?.key ?? '')) return undefined
  for (let k = at + 1; k < at + 6; k++) {
    if (/^(delegation|mission|team)$/.test(r.tokens[k]?.key ?? '')) return k + 1
    if (r.tokens[k]?.shape !== 'lower' && r.tokens[k]?.text !== '-') return undefined
  }
  return undefined
}
const visitors = (list: readonly Thing[]): Thing[] => {
  const p = people(list)
  return p.length ? p : list.filter((t) => t.type === 'Organization')
}
const objectOf = (c: Clause, m: Mention): boolean =>
  c.groups.some(
    (g) => (g.prep === '' || g.prep === ',' || g.prep === 'on' || g.prep === 'for') && g.mentions.includes(m),
  )
const lastOf = (s: Sentence, at: number, to: boolean): number =>
  to ? (s.mentions.find((x) => x.from >= at && (x.kind === 'place' || x.kind === 'country'))?.to ?? at) : at

/** "to Kenya", "to the Republic of Kenya", "to our country": where the text's own state is meant by that. */
function destination(r: Reader, s: Sentence, i: number): Thing[] {
  const next = `${r.tokens[i]?.key ?? ''} ${r.tokens[i + 1]?.key ?? ''}`
  if (/^(the|our|this) country$/.test(next)) return r.things.home ? [r.things.country(r.things.home, i)] : []
  return places(
    r,
    listAt(r, s, i).filter((x) => x.from - i <= 1 || /^(,|and)$/.test(r.tokens[x.from - 1]?.key ?? '')),
  )
}
