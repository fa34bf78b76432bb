// Meet, receive, telephone, call on: one side and the other.
import { liesAhead } from './ahead.ts'
import { foldedText } from '../../scan.ts'
import type { DateMentionToken, EventMention } from '../../mention.ts'
import type { Thing } from '../../resolve/thing.ts'
import type { Clause, Group } from '../clauses.ts'
import { isActor, personSide, resolveAll, state, type Reader } from '../context.ts'
import { isTalks } from '../talks.ts'
import {
  type Rule,
  say,
  groups,
  mentionsOf,
  partsOf,
  people,
  objects,
  settle,
  tense,
  eventArg,
  peersBehind,
  withPeople,
} from './common.ts'
import { apposed } from './apposed.ts'
import { elsewhen } from './other-meetings.ts'
import { crews, doersOf, withTeams } from './teams.ts'
import { eachOwn, encounter } from './encounter.ts'
import { happen } from './happenings.ts'
import { metAgain, SITS } from './sittings.ts'
import { cancel } from './plans.ts'
import { ofPosts, withStrangers } from './strangers.ts'
import { award } from './awards.ts'

export const meet: Rule = (r, c) => {
  if (c.passive) return
  for (const part of partsOf(c)) met(r, part)
}
/** "The delegations of A and B met", "Officials from A and B met": the states and bodies behind the plural. */
function delegates(r: Reader, c: Clause): Thing[] {
  const front = c.sentence.mentions.filter((m) => m.to <= c.verbFrom && m.from >= c.sentence.from)
  const words = foldedText(
    r.tokens,
    Math.max(c.sentence.from, (front.find((m) => m.kind === 'country' || m.kind === 'org')?.from ?? c.from) - 4),
    c.verbFrom,
  )
  if (
    !/^\S*( \S+)? ?\b(delegations|representatives|officials|experts|delegates|teams|ministers|leaders|negotiators|envoys|diplomats|commanders|lawmakers|parliamentarians|governments|cabinets|parliaments) (of|from) /.test(
      `${words} `,
    )
  )
    return []
  const list = front.filter((m) => m.kind === 'country' || m.kind === 'org')
  if (list.length && c.verbFrom - list.at(-1)!.to > 1) return []
  return resolveAll(r, list, c.sentence).filter(isActor)
}
/** They met at a meeting that has a name or is at hand: they were there. */
function cameTo(r: Reader, c: Clause, who: readonly Thing[], e: Thing, rule: string): void {
  settle(r, c, e, rule)
  tense(r, c, e, rule)
  for (const x of who) state(r, 'PARTICIPATED_IN', x, e, say(c, rule, { props: { side: personSide(x) } }))
  r.talk.focusOn(e)
}
/** "met in P with X in the chair", "with X giving the opening remarks": X is no one the others met. */
const presides = (r: Reader, g: Group): boolean =>
  /^(in the chair|as chair|presiding|in attendance|as (the )?moderator|(giving|delivering|making|chairing|moderating|opening|closing|addressing|representing|attending|taking part|participating|joining|serving|acting)\b)/.test(
    foldedText(r.tokens, g.to, g.to + 3),
  )
const met: Rule = (r, c) => {
  const body = c.subject.find((m) => m.kind === 'event' || (m.kind === 'org' && SITS.test(m.name)))
  const direct = mentionsOf(c.groups.filter((g) => (g.prep === '' || g.prep === 'with') && !presides(r, g)))
  const withs = [...direct, ...apposed(r, c, '', 'with'), ...c.groups.flatMap((_, n) => peersBehind(c, n))].filter(
    (m) => m.kind === 'person' || m.kind === 'ref' || m.kind === 'post' || m.kind === 'org',
  )
  const b = [...new Set([...withTeams(r, withs, c.sentence), ...crews(r, c, ['', 'with'])])].filter(isActor)
  // "The Council of Ministers met in P for its fifth ordinary session": that session
  const own = groups(c, 'for')
    .flatMap((g) => g.mentions)
    .find((m) => m.kind === 'event' && m.ordinal !== undefined && (m.named || !!m.series))
  const session = body && own && c.modality === 'asserted' ? eventArg(r, c, [own]) : undefined
  if (session && !b.length) return cameTo(r, c, [], session, 'met-for')
  if (body && !b.length) return happen(r, c)
  // "The Committee last met in P", "It will meet again in P"
  if (!b.length && !people(resolveAll(r, c.subject, c.sentence)).length && metAgain(r, c)) return
  // "The parties intend to meet again in P": not where and when they met
  if (
    !b.length &&
    /^(?:planned|hoped)$/.test(c.modality) &&
    r.tokens[c.verbTo]?.key === 'again' &&
    !people(resolveAll(r, c.subject, c.sentence)).length
  )
    return
  // "the Ministers met in Abuja on …": the meeting that the document is about
  if (
    !b.length &&
    r.talk.main &&
    // "The two sides last met in Mombasa in 2023"
    !elsewhen(r, c, r.talk.main) &&
    !liesAhead(r, c, r.talk.main) &&
    // "The ministers will meet in Juba": not at the summit that is over
    !(c.modality === 'planned' && r.talk.main.event!.status === 'held') &&
    c.subject.length &&
    c.subject.every((m) => (m.kind === 'post' && m.plural && !m.country) || (m.kind === 'ref' && m.ref === 'sides'))
  ) {
    settle(r, c, r.talk.main, 'ministers-met')
    // "Ministers from Fiji and Tonga met in Nadi"
    if (c.modality === 'asserted' || c.modality === 'planned')
      for (const x of delegates(r, c)) state(r, 'PARTICIPATED_IN', x, r.talk.main, say(c, 'ministers-met'))
    return tense(r, c, r.talk.main, 'ministers-met')
  }
  let a = doersOf(r, c.subject, c.sentence).filter(isActor)
  // "The delegations of Estonia and Kenya met": whoever stands behind the plural
  if (!a.length) a = delegates(r, c)
  if (a.length === 1 && a[0]!.type === 'Organization' && !b.length && c.subject[0]?.kind === 'post')
    return ofPosts(r, c, a)
  // "met in P for the fourth round of consultations": the meeting has a name, whoever met
  const occasion = b.length
    ? undefined
    : eventArg(
        r,
        c,
        mentionsOf(groups(c, 'for', 'in', 'at', 'within', 'as', 'during')).filter(
          (m) => m.kind === 'event' && (m.named || m.ordinal !== undefined || !!m.series),
        ),
      )
  // "The Heads of State of the Initiative met in P for their fifth summit": nobody who is named came to it
  const convened = !a.length && groups(c, 'for').some((g) => g.mentions.some((m) => m.kind === 'event'))
  if (occasion && (a.length || (convened && c.modality === 'asserted'))) return cameTo(r, c, a, occasion, 'met-for')
  // "The head of the office met with A and B": one who is not known; A and B did not meet each other
  if (!a.length && c.subject.length) return b.length ? undefined : ofPosts(r, c)
  const others = b.filter((x) => !a.includes(x))
  if (!others.length && people(a).length === 1) return withStrangers(r, c, a, ['', 'with'], 'meeting', 'met-strangers')
  const main = r.talk.main
  const day = c.dates.find((d) => d.precision === 'day')?.date
  // three and more who came together, where the text has a meeting of that day: they were there
  if (
    !others.length &&
    people(a).length >= 3 &&
    main &&
    !liesAhead(r, c, main) &&
    (!day || !main.event!.start || main.event!.start === day)
  ) {
    return cameTo(r, c, a, main, 'ministers-met')
  }
  // "met separately with B and C": two meetings
  if (others.length > 1 && /\bseparate(ly)?\b/.test(foldedText(r.tokens, c.from, c.to)))
    for (const x of others) encounter(r, c, a, [x], 'meeting', 'met')
  else if (eachOwn(r, c, 'with').length > 1)
    for (const one of eachOwn(r, c, 'with'))
      encounter(
        r,
        c,
        a,
        one.filter((x) => !a.includes(x)),
        'meeting',
        'met',
      )
  else encounter(r, c, a, others, 'meeting', 'met')
}

const GUEST = /^(?:the|her|his) (?:visiting )?(?:guest|visitor)\b/
export const receive: Rule = (r, c) => {
  // "received a courtesy call from Ambassador X"
  const call = objects(c).find(
    (m): m is EventMention => m.kind === 'event' && /^(courtesy call|call|visit)$/.test(m.eventKind),
  )
  if (call && !c.passive) {
    const from = people(resolveAll(r, mentionsOf(groups(c, 'from', 'by', 'of')), c.sentence))
    const host = people(resolveAll(r, c.subject, c.sentence))
    if (from.length && host.length)
      return encounter(r, c, host, from, call.eventKind === 'visit' ? 'meeting' : call.eventKind, 'received-call')
  }
  const a = withTeams(r, c.subject, c.sentence)
  const o = c.passive ? [...mentionsOf(groups(c, 'by')), ...apposed(r, c, 'by')] : [...objects(c), ...apposed(r, c, '')]
  const prize = c.groups.some((g) => g.mentions.some((m) => m.kind === 'event' || m.kind === 'instrument'))
  if (prize && !o.some((m) => m.kind === 'person')) return award(r, c)
  if (/\b(prize|award|medal|grant|order|honour|honor)\b/i.test(foldedText(r.tokens, c.verbTo, c.to))) return award(r, c)
  const b = withTeams(
    r,
    o.filter((m) => m.kind === 'person' || m.kind === 'ref' || m.kind === 'post'),
    c.sentence,
  )
  if (!b.length) b.push(...crews(r, c, [c.passive ? 'by' : '']))
  const teams = b.filter((x) => x.type !== 'Person')
  const pa = people(a)
  // "was received by X and, the following morning, by Y": each a meeting of its own
  const by = c.passive ? c.groups.flatMap((g, n) => (g.prep === 'by' && g.mentions.length ? [n] : [])) : []
  if (by.length > 1 && pa.length) {
    by.forEach((n, i) => {
      const part = { ...c, groups: c.groups.slice(n, by[i + 1] ?? c.groups.length) }
      // a day or place told in front of this "by"
      const lead = i
        ? c.groups
            .slice(by[i - 1]! + 1, n)
            .filter((g) => g.mentions.some((m) => m.kind === 'date' || m.kind === 'place'))
        : []
      const own = [...part.groups, ...lead]
      const dates = mentionsOf(own).filter((m): m is DateMentionToken => m.kind === 'date')
      const who = people(resolveAll(r, c.groups[n]!.mentions, c.sentence))
      if (who.length)
        encounter(
          r,
          { ...part, groups: own, dates: dates.length || i ? dates : c.dates },
          pa,
          who,
          'meeting',
          'received-by',
        )
    })
    return
  }
  const pb = people(b)
  // "received the guest for forty minutes": who is on the visit that was told of
  if (!c.passive && pa.length && !b.length && GUEST.test(foldedText(r.tokens, c.verbTo, c.verbTo + 4))) {
    const visit = r.things.events.findLast((e) => e.event!.kind === 'visit')
    const guests = [...(visit?.event!.people ?? [])].filter((p) => !pa.includes(p))
    if (guests.length === 1) encounter(r, c, pa, guests, 'meeting', 'received')
    return
  }
  // "received a delegation of the Chamber", "The delegation was received by X"
  const host = c.passive ? pb : pa
  // "was received by the Speaker", whoever that is
  if (!pb.length && !teams.length && pa.length === 1)
    return withStrangers(r, c, pa, [c.passive ? 'by' : ''], 'meeting', 'received-strangers')
  // "The delegation was received by X": all it is made of
  const team = c.subject.some((m) => m.kind === 'ref' && m.ref === 'delegation')
  const guest = c.passive ? (pa.length && !team ? pa : a.filter(isActor)) : [...pb, ...teams]
  if (host.length && guest.length)
    encounter(
      r,
      c,
      c.passive ? guest : host,
      c.passive ? host : guest,
      'meeting',
      c.passive ? 'received-by' : 'received',
    )
}

/** "discussed trade with X", "reviewed the plan with X by telephone". */
export const discussedWith: Rule = (r, c) => {
  if (c.passive || !/^(discuss|review|debate|explore|examine|consult)$/.test(c.lemma)) return
  if (mentionsOf(c.groups).some((m) => m.kind === 'event' && isTalks(m))) return
  const b = people(resolveAll(r, withPeople(c), c.sentence))
  const a = people(resolveAll(r, c.subject, c.sentence))
  // "discussed the situation in Peru with X": the place in front of the "with" is that of the matter
  const at = c.groups.findIndex((g) => g.prep === 'with')
  const where = { ...c, groups: c.groups.filter((g, n) => n > at || g.prep !== 'in') }
  const phone = /\b(tele)?phone|\bvideo|\bcall\b/.test(foldedText(r.tokens, c.verbTo, c.to))
  if (a.length && b.length) encounter(r, where, a, b, phone ? 'call' : 'meeting', 'discussed-with')
}

export const phone: Rule = (r, c) => {
  const a = people(resolveAll(r, c.subject, c.sentence))
  const b = people(
    resolveAll(
      r,
      mentionsOf(c.groups.filter((g) => g.prep === '' || g.prep === 'with' || g.prep === 'to')).filter(
        (m) => m.kind === 'person' || m.kind === 'ref' || m.kind === 'post',
      ),
      c.sentence,
    ),
  )
  if (a.length && b.length) encounter(r, c, a, b, 'call', 'telephoned')
  // "X and Y spoke by phone": in passing, where the text is about another meeting
  else if (a.length > 1 && /^(?:speak|talk)$/.test(c.lemma)) {
    const { focus } = r.talk
    encounter(r, c, a.slice(0, 1), a.slice(1), 'call', 'telephoned')
    if (focus) r.talk.focusOn(focus)
  }
}

/** "called on X to resign" asks something of X; "called on X to discuss the treaty" is a visit to X. */
const APPEAL =
  /^to (?!(?:discuss|review|convey|exchange|express|brief|present|congratulate|thank|bid|talk|explore|introduce|deliver|consult|mark)\b)/
/** Whether that stands behind those who are called on. */
function asked(r: Reader, c: Clause): boolean {
  const whom = mentionsOf(groups(c, 'on', 'upon')).at(-1)?.to ?? c.to
  return [whom, c.to].some((at) => APPEAL.test(foldedText(r.tokens, at, at + 2)))
}

export const callOn: Rule = (r, c) => {
  if (c.passive) return /\boff\b/.test(foldedText(r.tokens, c.verbTo, c.verbTo + 1)) ? cancel(r, c) : undefined
  const next = r.tokens[c.verbTo]?.key
  if (next === 'off') return cancel(r, c)
  const on = people(resolveAll(r, [...mentionsOf(groups(c, 'on', 'upon')), ...apposed(r, c, 'on', 'upon')], c.sentence))
  const a = people(resolveAll(r, c.subject, c.sentence))
  if (a.length && on.length && next !== 'for' && !asked(r, c)) {
    const each = eachOwn(r, c, 'on')
    for (const one of each.length > 1 ? each : [on]) encounter(r, c, a, one, 'courtesy call', 'called-on')
    return
  }
  // "called on members of parliament to vote": an appeal
  const appeal = /\bto (?!the\b|a\b|an\b|his\b|her\b|their\b)[a-z]+/.test(foldedText(r.tokens, c.verbTo, c.to + 2))
  if (a.length && !on.length && !appeal && /^(?:on|upon)$/.test(next ?? ''))
    return withStrangers(r, c, a, ['on', 'upon'], 'courtesy call', 'called-on-strangers')
  // "called him the best listener of his time": a name given, and no call
  const name = c.groups.find(
    (g) => g.prep === '' && !g.mentions.length && /^(a|an|the|his|her|their)$/.test(r.tokens[g.from]?.key ?? ''),
  )
  const TIME = /^(day|week|month|year|morning|evening|afternoon|night|time)$/
  if (name && !name.words.some((w) => TIME.test(w))) return
  const direct = people(resolveAll(r, objects(c), c.sentence))
  if (a.length && direct.length) encounter(r, c, a, direct, 'call', 'telephoned')
}
