// Hold, happen, attend, join, and what is planned or called off.
import { LINE } from '../../lexicon/events.ts'
import { foldedText } from '../../scan.ts'
import type { EventMention, InstrumentMention, Mention, OrgMention } from '../../mention.ts'
import type { Thing } from '../../resolve/thing.ts'
import type { Clause, Group } from '../clauses.ts'
import { isActor, resolveAll, side, state, type Reader } from '../context.ts'
import { isTalks, kindOf } from '../talks.ts'
import { slotsOf } from '../meetings.ts'
import {
  type Rule,
  say,
  groups,
  mentionsOf,
  lineOfBody,
  people,
  wordsAfter,
  withPeople,
  partsOf,
  meant,
  objects,
  settle,
  tense,
  eventArg,
  current,
  countryOf,
  inEvent,
} from './common.ts'
import { doersOf, withTeams } from './teams.ts'
import { RECURRING, recurringLine } from '../lines/of-states.ts'
import { eachOwn, encounter } from './encounter.ts'
import { meet } from './encounters.ts'
import { discuss } from './agreements.ts'
import { happen } from './happenings.ts'
import { sat } from './sat.ts'
import { convenes, satWith, sittingOf } from './sittings.ts'

export const hold: Rule = (r, c) => {
  if (c.passive || convenes(c)) return happen(r, c)
  const noun = c.groups.find((g) => g.mentions.some((m) => m.kind === 'event'))
  const parts = partsOf(c)
  for (const part of parts)
    held(r, !noun || part.groups.includes(noun) ? part : { ...part, groups: [{ ...noun, words: [] }, ...part.groups] })
}
/** "Representatives of A and of B held staff talks": the bodies that sent them, where the list begins its sentence. */
function senders(r: Reader, c: Clause): Mention[] {
  const front = foldedText(r.tokens, c.sentence.from, c.verbFrom)
  if (
    !/^(?:[a-z-]+ | - ){0,4}?(?:representatives|officials|delegations|experts|staffs?|teams|officers|negotiators|envoys|diplomats|delegates|lawmakers|parliamentarians|commanders|scientists|technicians|economists) (?:of|from) /.test(
      front,
    )
  )
    return []
  return c.sentence.mentions.filter(
    (m) => m.to <= c.verbFrom && (m.kind === 'org' || (m.kind === 'country' && m.form === 'name')),
  )
}
/** "had a word with X in the margins of the summit", "before the plenary talks": another meeting than the one that was had. */
const beside = (c: Clause, g: Group): boolean =>
  /^(?:before|after|following|ahead|since|until|prior)$/.test(g.prep) ||
  (g.prep === 'of' &&
    /^(?:margins?|sidelines?|occasion|eve|ahead)$/.test(c.groups[c.groups.indexOf(g) - 1]?.words.at(-1) ?? ''))
/** What is put on for others. */
const GIVEN =
  /^(?:seminar|workshop|webinar|symposium|training|course|exhibition|roundtable|concert|reception|fair|festival|lecture|hackathon|colloquium)$/
const held: Rule = (r, c) => {
  const m =
    objects(c).find((x): x is EventMention => x.kind === 'event') ??
    mentionsOf(c.groups.filter((g) => !beside(c, g))).find((x): x is EventMention => x.kind === 'event')
  // "held wide-ranging discussions with X"
  const words = c.groups.flatMap((g) => (g.prep === '' || g.prep === 'in' ? g.words : []))
  const talked = !m && words.some((w) => /^(discussions?|deliberations|exchanges?|interactions?|parleys)$/.test(w))
  if (talked) {
    const all = withTeams(r, c.subject, c.sentence).filter(isActor)
    const withs = withTeams(r, withPeople(c), c.sentence).filter(isActor)
    // "A and B held discussions in P"
    const [a, b] = !withs.length && all.length === 2 ? [all.slice(0, 1), all.slice(1)] : [all, withs]
    if (people(a).length && people(b).length) encounter(r, c, a, b, 'talks', 'held-discussions')
    return
  }
  const body = m ? undefined : objects(c).find((x): x is OrgMention => x.kind === 'org')
  const sitting = body && sittingOf(r, c, body)
  if (sitting) return satWith(r, c, sitting)
  // "The ministers convened in Muscat"
  if (!m) return c.lemma === 'convene' && c.modality === 'asserted' ? meet(r, c) : undefined
  const doers = doersOf(r, c.subject, c.sentence)
  const a = (doers.length ? doers : withTeams(r, senders(r, c), c.sentence)).filter(isActor)
  const withs = withTeams(
    r,
    [...withPeople(c), ...mentionsOf(groups(c, 'on', 'between'))].filter(
      (x) => x.kind === 'person' || x.kind === 'ref' || x.kind === 'post' || x.kind === 'org' || x.kind === 'country',
    ),
    c.sentence,
  ).filter(isActor)
  const pa = people(a)
  const pw = people(withs)
  const kind = kindOf(m)
  // "hold political consultations every other year"
  if (LINE.test(m.head) && RECURRING.test(foldedText(r.tokens, m.to, c.to)) && recurringLine(r, m, a, c.sentence))
    return
  // "engages in dialogue": talks only where it says with whom
  if (c.lemma === 'engage' && !(pa.length && pw.length)) return
  // "had her first telephone call with X": of the two, and of no line
  const first = m.ordinal === 1 && pw.length === withs.length && /^(?:his|her|their|a)$/.test(r.tokens[m.from]!.key)
  if (!m.named && !m.series && (m.ordinal === undefined || first) && pa.length && (pw.length || withs.length)) {
    // "bilateral meetings with Shibata and with her Korean counterpart": each its own
    const each = /\b(separate|bilateral|one-on-one)\b/.test(foldedText(r.tokens, c.verbTo, m.to))
    const sides = new Set(pw.map((t) => t.country ?? t))
    const apart = eachOwn(r, c, 'with')
    if (apart.length > 1 && !/^(?:talks|consultations)$/.test(m.head)) {
      for (const one of apart) encounter(r, c, pa, one, kind, 'held-meeting-with')
      r.talk.group([...pa, ...pw])
    } else if (pw.length > 1 && (m.plural || (each && sides.size === pw.length))) {
      for (const w of pw) encounter(r, c, pa, [w], kind, 'held-meeting-with')
      r.talk.group([...pa, ...pw])
    } else
      encounter(
        r,
        c,
        pa.length ? pa : a,
        withs.filter((x) => !pa.includes(x)),
        kind,
        'held-meeting-with',
        undefined,
        m,
      )
    return
  }
  // "met X at State House and held talks on trade": with X, at that meeting
  const pair = r.talk.focus
  if (
    isTalks(m) &&
    !m.definite &&
    !withs.length &&
    pa.length &&
    pair?.event!.made &&
    r.facts.some((f) => f.target === pair && f.sentence === c.sentence && f.source === pa[0] && f.at.from < c.verbFrom)
  )
    return
  // "The head of the office held talks with Y": with nobody who is known
  if (isTalks(m) && !m.definite && c.subject.length && !a.length && pw.length === withs.length && pw.length) return
  // "A, B and C held a phone conversation"
  if (
    !m.named &&
    !m.series &&
    m.ordinal === undefined &&
    pa.length >= 2 &&
    !withs.length &&
    a.every((x) => x.type === 'Person') &&
    /^(meeting|bilateral meeting|talks|call|consultations|discussion)$/.test(kind) &&
    !m.definite
  )
    return encounter(r, c, pa, [], kind, 'held-meeting', undefined, m)
  const e = r.talk.event(lineOfBody(r, c, m), true)
  if (!e) return
  slotsOf(r, m, e, c.sentence)
  settle(r, c, e, 'held-active')
  tense(r, c, e, 'held-active')
  const line = e.event!.series
  if (line && line.event!.parties.length < 2) {
    const parties = a.filter(
      (x) =>
        x.type === 'Country' ||
        /bloc|international/.test(x.orgKind ?? '') ||
        [...x.names.keys()].some((n) => / Union$/.test(n)),
    )
    if (parties.length >= 2 && /^(their|the|its)$/.test(r.tokens[m.from]!.key)) {
      line.event!.parties = parties
      for (const p of parties) state(r, 'BETWEEN', line, p, say(c, 'held-their-meeting', { modality: 'asserted' }))
    }
  }
  // "the two ministers concurred on holding the Fourth Committee": who agrees on a meeting need not be at it
  const there = c.modality === 'asserted' ? [...a, ...withs] : [...a.filter((x) => x.type !== 'Person'), ...withs]
  // "The Bank held a seminar", "Bank A and Bank B held a seminar": they gave it; two that hold talks talk with each other
  const gives = (x: Thing): boolean =>
    x.type === 'Organization' &&
    !withs.length &&
    (a.length === 1 || (GIVEN.test(m.head) && a.every((y) => y.type === 'Organization'))) &&
    !/bloc|international/.test(x.orgKind ?? '')
  for (const x of there)
    state(
      r,
      gives(x) ? 'ORGANIZED' : 'PARTICIPATED_IN',
      x,
      e,
      say(c, 'held-active', { props: gives(x) ? { role: 'organizer' } : {} }),
    )
  r.talk.focusOn(e)
}

/** "took part in the discussions": in what the talk is about; "in settlement efforts": in no meeting. */
const MEETING_ITSELF =
  /^(?:it|them|discussions?|deliberations|proceedings|exchanges?|work|debates?|event|person|full|part|conversations?)$/

/** "led the discussion, in which X and Y took part": what stands in front of the "in which". */
function inWhich(r: Reader, c: Clause): Thing | undefined {
  for (let k = c.verbFrom - 1; k > c.sentence.from + 1 && k > c.verbFrom - 25; k--) {
    if (r.tokens[k]!.key !== 'which' || !/^(?:in|at)$/.test(r.tokens[k - 1]!.key)) continue
    const to = r.tokens[k - 2]!.text === ',' ? k - 2 : k - 1
    const m = c.sentence.mentions.find((x): x is EventMention => x.kind === 'event' && x.to === to)
    return (m && !m.plural && r.talk.event(m, true)) || undefined
  }
  return undefined
}

/** "X, Y and experts from the World Bank took part": the bodies that sent them. */
const sentBy = (r: Reader, c: Clause): Mention[] =>
  c.passive
    ? []
    : c.sentence.mentions.filter(
        (m) =>
          m.kind === 'org' &&
          m.to <= c.verbFrom &&
          c.verbFrom - m.to <= 1 &&
          /\b(?:experts|representatives|officials|delegates|members|staff|specialists) (?:from|of)(?: the)?$/.test(
            foldedText(r.tokens, Math.max(c.sentence.from, m.from - 4), m.from),
          ),
      )

export const attend: Rule = (r, c) => {
  // "a project in which X takes part": of the project, read by its own rule
  if (
    /\b(in|to) which\b/.test(foldedText(r.tokens, c.sentence.from, c.verbFrom)) &&
    !inWhich(r, c) &&
    !inEvent(c).length &&
    !objects(c).length
  )
    return
  const withPart =
    c.lemma === 'attend' ? objects(c).concat(inEvent(c)) : inEvent(c).concat(c.lemma === 'join' ? objects(c) : [])
  const where = c.passive ? c.subject : withPart
  // "took part in a bilateral meeting with X", "attended talks with A and B"
  const talks = where.find((m): m is EventMention => isTalks(m) && !m.definite)
  const list = talks && !c.passive ? [withPeople(c), c.subject] : []
  const [met = [], by = []] = list.map((side) => people(resolveAll(r, side, c.sentence)))
  // "A and B took part in a bilateral meeting": with each other
  if (talks?.eventKind === 'bilateral meeting' && by.length === 2 && !met.length) met.push(by.pop()!)
  if (met.length && by.length) return encounter(r, c, by, met, kindOf(talks!), 'attended-talks', undefined, talks)
  let e = eventArg(r, c, where, true) ?? inWhich(r, c)
  const programme = mentionsOf(groups(c, 'in')).find(
    (m): m is InstrumentMention => m.kind === 'instrument' && m.type === 'Programme',
  )
  const who = (
    c.passive
      ? resolveAll(r, meant(r, mentionsOf(groups(c, 'by', ',', '', 'from', 'of'))), c.sentence)
      : withTeams(r, c.subject, c.sentence)
  ).filter(isActor)
  // "will join a panel discussion with X": he is of it too
  if (c.lemma === 'join' && !c.passive && objects(c).some((m) => m.kind === 'event'))
    who.push(...people(resolveAll(r, withPeople(c), c.sentence)).filter((t) => !who.includes(t)))
  who.push(...resolveAll(r, sentBy(r, c), c.sentence).filter((t) => isActor(t) && !who.includes(t)))
  if (!who.length && !c.passive) {
    const rest = c.sentence.mentions.filter(
      (m) =>
        m.to <= c.verbFrom &&
        // "the Government of Nepal" among them
        (m.kind === 'country' || m.kind === 'org' || (m.kind === 'ref' && m.ref === 'side' && !!m.country)) &&
        !(m.kind === 'country' && m.form === 'demonym'),
    )
    const front = foldedText(r.tokens, c.sentence.from, c.verbFrom)
    if (
      /\b(ministers|representatives|delegations|delegates|officials|experts|ambassadors|leaders|members) (from|of)\b/.test(
        front,
      )
    )
      who.push(...resolveAll(r, meant(r, rest), c.sentence).filter(isActor))
  }
  if (programme && !e) {
    for (const x of who)
      if (x.type !== 'Person') state(r, 'TAKES_PART_IN', x, r.things.instrument(programme), say(c, 'takes-part'))
    return
  }
  if (!e && (c.passive ? !c.subject.some((m) => m.kind === 'event') : true))
    e =
      where.length || c.lemma === 'attend' || /meeting|it/.test(wordsAfter(c))
        ? undefined
        : (c.lemma === 'participate' || c.lemma === 'take') &&
            groups(c, 'in').every((g) => MEETING_ITSELF.test(g.words.at(-1) ?? 'it'))
          ? current(r, c)
          : undefined
  if (c.passive && !e) e = c.subject.length ? undefined : current(r, c)
  // "attended as an observer", "Ms. X attended on behalf of Kenya", "also attended"
  const bare =
    !where.length &&
    !c.groups.some(
      (g) =>
        g.prep === '' &&
        (g.mentions.length ||
          g.words.some(
            (w) =>
              !/^(also|too|both|as|well|online|virtually|remotely|today|yesterday|in|person|members?|observers?|guests?|partners?)$/.test(
                w,
              ),
          )),
    )
  if (!c.passive && !e && c.lemma === 'attend' && bare) e = current(r, c)
  if (!e) return
  const behalf = foldedText(r.tokens, c.verbTo, c.to).includes('on behalf of')
    ? countryOf(mentionsOf(groups(c, 'of')))
    : countryOf(mentionsOf(groups(c, 'for')))
  if (behalf) for (const x of people(who)) x.country ??= behalf
  for (const x of who)
    state(
      r,
      'PARTICIPATED_IN',
      x,
      e,
      say(c, 'attended', { props: { side: x.type !== 'Country' ? (r.listSide ?? side(x)) : undefined } }),
    )
  settle(r, c, e, 'attended')
  if (e.event!.statusRank < 2) tense(r, c, e, 'attended')
}

export const take: Rule = (r, c) => {
  const next = r.tokens[c.verbTo]?.key
  if (next === 'place' || next === 'ahead') return happen(r, c)
  if (c.lemma === 'sit') return sat(r, c)
  if (next === 'part') return attend(r, c)
  if (next === 'stock' || next === 'up' || next === 'note') return discuss(r, c)
}
