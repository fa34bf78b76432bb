// Join, bring together, include: who is added to a meeting or a programme, and by whom.
import { foldedText } from '../../scan.ts'
import type { EventMention, InstrumentMention, Mention, RefMention } from '../../mention.ts'
import type { Clause } from '../clauses.ts'
import { dated, isActor, resolveAll, side, state, type Reader } from '../context.ts'
import { kindOf, TALKS } from '../talks.ts'
import { journeyOf } from './company.ts'
import {
  type Rule,
  say,
  groups,
  mentionsOf,
  people,
  objects,
  settle,
  tense,
  eventArg,
  current,
  inEvent,
  withPeople,
} from './common.ts'
import { cooperate } from './agreements.ts'
import { encounter } from './encounter.ts'
import { meet } from './encounters.ts'
import { isEncounter } from './other-meetings.ts'
import { attend } from './meetings.ts'
import { doersOf } from './teams.ts'

const objectWords = (c: Clause): string => (c.groups[0]?.prep === '' ? c.groups[0].words.join(' ') : '')

export const join: Rule = (r, c) => {
  // "has joined hands with the University"
  if (/^(?:hands|forces)$/.test(objectWords(c))) return cooperate(r, c)
  // "X and Y will join her": at what she was said to go to; "to join X and Y in a panel discussion": they are in it too
  const hosts = people(
    resolveAll(
      r,
      objects(c).filter((m) => m.kind === 'person' || m.kind === 'ref'),
      c.sentence,
    ),
  )
  if (hosts.length && c.modality !== 'negated' && c.modality !== 'reported') {
    const own = inEvent(c).length ? eventArg(r, c, inEvent(c), true) : undefined
    const last = r.facts.findLast((f) => hosts.includes(f.source) && f.target !== 'doc' && !!f.target.event)?.target
    const e = own ?? (last && last !== 'doc' ? last : undefined)
    const who = people(resolveAll(r, c.subject, c.sentence))
    if (!e || !who.length) return
    for (const x of own ? [...who, ...hosts] : who)
      state(r, 'PARTICIPATED_IN', x, e, say(c, 'joined-person', { props: { side: side(x) } }))
    if (own) settle(r, c, e, 'joined-person')
    if (own) tense(r, c, e, 'joined-person')
    return
  }
  const programme = objects(c).find((m): m is InstrumentMention => m.kind === 'instrument')
  // "Ghana might join the Programme"
  if (programme && c.modality === 'hoped' && c.words.some((w) => /^(?:may|might|could|would|should)$/.test(w))) return
  const who = resolveAll(r, c.subject, c.sentence).filter(isActor)
  const noun = objectWords(c)
  const back =
    programme || !/^the (programme|program|project|initiative|fund|treaty|convention|agreement|accord)$/.test(noun)
      ? undefined
      : r.things.instruments.findLast(
          (t) =>
            (/treaty|convention|agreement|accord/.test(noun) ? t.type === 'Agreement' : t.type === 'Programme') &&
            t.first < c.from,
        )
  if (back) {
    for (const x of who)
      if (x.type !== 'Person')
        state(r, back.type === 'Agreement' ? 'PARTY_TO' : 'TAKES_PART_IN', x, back, say(c, 'joined'))
    return
  }
  if (programme?.type === 'Programme')
    for (const x of who) state(r, 'TAKES_PART_IN', x, r.things.instrument(programme), say(c, 'joined'))
  else if (programme?.type === 'Agreement')
    for (const x of who) state(r, 'PARTY_TO', x, r.things.instrument(programme), say(c, 'joined'))
  else attend(r, c)
}

/** "The Norwegian delegation, led by X, included Y of the Z Institute": they were there, on that side. */
function members(r: Reader, c: Clause, team: RefMention): void {
  const e = journeyOf(r, team.country) ?? current(r, c)
  if (!e || !/^(include|comprise|involve|bring)$/.test(c.lemma)) return
  const of = team.country
  for (const m of mentionsOf(groups(c, '', ',')).filter((x) => x.kind === 'person' && x.from >= c.verbTo))
    for (const p of people(r.talk.resolve(m, c.sentence))) {
      if (of) p.country ??= of
      if (of && p.country !== of) continue
      // told by the list already, of the meeting the text is about
      if (r.facts.some((f) => f.type === 'PARTICIPATED_IN' && f.source === p && f.sentence === c.sentence)) continue
      state(r, 'PARTICIPATED_IN', p, e, say(c, 'delegation-included', { props: { side: side(p) } }))
    }
}

/** The panel or session that the sentence begins with, where a semicolon stands between it and the "it" of this clause. */
const panelBefore = (c: Clause): EventMention | undefined =>
  c.sentence.mentions.find(
    (m): m is EventMention =>
      m.kind === 'event' &&
      m.definite &&
      !m.plural &&
      m.from - c.sentence.from <= 1 &&
      m.to < c.verbFrom &&
      /^(?:panel|session|workshop|seminar)$/.test(m.eventKind),
  )

/** "The Ministers of A, B and C gathered in P", in the declaration of a meeting of many: at that one. Whether the clause was so. */
function gatheredAtIt(r: Reader, c: Clause): boolean {
  const { main, mainSure } = r.talk
  const states = c.subject.filter((m) => m.kind === 'country')
  if (!main || !mainSure || r.kind !== 'joint_statement' || states.length < 3 || c.modality !== 'asserted') return false
  if (!(main.event!.ordinal ?? main.event!.named) || main.event!.status === 'planned') return false
  settle(r, c, main, 'gathered')
  for (const x of resolveAll(r, c.subject, c.sentence).filter(isActor))
    state(r, 'PARTICIPATED_IN', x, main, say(c, 'gathered'))
  r.talk.focusOn(main)
  return true
}

/** "The session featured X, Y and Z", "the panel brought together officials of A and B". */
export const bring: Rule = (r, c) => {
  if (c.passive || c.modality === 'negated') return
  const team = c.subject.find((m): m is RefMention => m.kind === 'ref' && (m.ref === 'delegation' || m.ref === 'side'))
  if (team) return members(r, c, team)
  if (/^(gather|assemble)$/.test(c.lemma) && gatheredAtIt(r, c)) return
  if (/^(gather|assemble)$/.test(c.lemma) && !objects(c).length && !c.subject.some((m) => m.kind === 'event'))
    // "Delegates from A and B gathered for the summit": at it
    return groups(c, 'for', 'at').some((g) => g.mentions.some((m) => m.kind === 'event')) ? attend(r, c) : meet(r, c)
  const subject = c.subject.find((m): m is EventMention => m.kind === 'event')
  // "The meeting gathered ministers from A": told here for the first time
  const told =
    /^(?:bring|gather|feature|assemble)$/.test(c.lemma) &&
    !!subject &&
    (subject.definite || r.tokens[subject.from - 1]?.shape === 'poss') &&
    !subject.plural &&
    subject.eventKind !== 'panel' &&
    // "This morning's breakfast brought together A and B"
    (subject.from - c.sentence.from <= 1 || r.tokens[subject.from - 1]?.shape === 'poss') &&
    c.modality === 'asserted'
  // "The first panel dealt with ports; it brought together A and B": that panel
  const behind = r.tokens[c.verbFrom - 1]?.key === 'it' ? panelBefore(c) : undefined
  const named = subject ? r.talk.event(subject, told) : behind && r.talk.event(behind, true)
  const e =
    named ??
    // "The panel comprised X and Y": of the meeting at hand
    (subject?.eventKind === 'panel' && subject.definite ? (r.talk.section ?? current(r)) : undefined) ??
    // "hosts the meeting, bringing together ministers from A"
    (c.subject.length === 0 ||
    (c.gerund && r.tokens[c.verbTo]?.key === 'together') ||
    /^(it|which|that)$/.test(r.tokens[c.verbFrom - 1]?.key ?? '')
      ? current(r)
      : undefined)
  if (!e || !/^(feature|bring|gather|assemble|include|involve|comprise)$/.test(c.lemma)) return
  // "cooperation in projects, which include a plan for the Fund": no meeting in the sentence that the "which" takes up
  const ahead = c.sentence.mentions.filter((m) => m.to <= c.verbFrom)
  if (!subject && r.tokens[c.verbFrom - 1]?.key === 'which' && !ahead.some((m) => m.kind === 'event')) return
  // "brought together officials from eight countries from 26 to 28 May"
  if (named && /^(?:bring|gather|assemble)$/.test(c.lemma) && e.event!.kind !== 'visit')
    dated(
      r,
      e,
      c.dates.filter((d) => d.precision === 'day'),
      c.sentence,
      'brought-together',
    )
  // "Her visit to P included meetings with X and Y": with each of them
  const talks = subject?.eventKind === 'visit' && objects(c).find((m) => m.kind === 'event' && TALKS.test(m.eventKind))
  const guests = [...e.event!.people]
  const hosts = talks && guests.length ? people(resolveAll(r, withPeople(c), c.sentence)) : []
  for (const x of hosts)
    encounter(r, c, guests, [x], talks && talks.kind === 'event' ? kindOf(talks) : 'meeting', 'visit-included')
  if (hosts.length) return
  const rest = c.sentence.mentions.filter((m) => m.from >= c.verbTo && m.from < c.sentence.to)
  const before = foldedText(r.tokens, c.sentence.from, c.verbFrom)
  // "Speakers included X, Chief Economist of Y": Y is whose he is
  const speakers = /\b(?:speakers|panell?ists|presenters|discussants|lecturers|keynotes)\b|\bpanel$/.test(before)
  const featured = c.lemma === 'feature' || speakers || (!!behind && e.event!.kind === 'panel')
  // "X called on Y. Speakers included Z": at another
  if (speakers && isEncounter(e)) return
  const theirs = (m: Mention): boolean => rest.some((p) => p.kind === 'person' && p.from <= m.from && m.to <= p.to)
  // "brought together ministers from A and B"
  const senders = (m: Mention): boolean =>
    /\b(?:ministers|officials|experts|representatives|delegates|leaders|ambassadors|participants|envoys|delegations|commanders|parliamentarians|scholars|entrepreneurs|officers|troops|soldiers|personnel|governors|mayors|judges|prosecutors|diplomats|specialists|practitioners|negotiators|regulators|cadets|researchers|journalists|businessmen|companies) (?:from|of)(?: [^;]*)?$/.test(
      foldedText(r.tokens, c.verbTo, m.from),
    ) && !/\b(?:on|about|in|at|to|between|with)\b[^,;]*$/.test(foldedText(r.tokens, c.verbTo, m.from))
  for (const m of rest) {
    // "will tackle key issues, including the King's vision": what is his
    if (r.tokens[m.to]?.shape === 'poss') continue
    // "with X as moderator"
    if (featured && mentionsOf(groups(c, 'with')).includes(m)) continue
    // "the foreign ministers of Egypt and Jordan": the first state stands inside the post
    if (m.kind === 'post' && m.plural && m.country && !m.former && !featured) {
      if (/^(?:the|together|and|,)$/.test(r.tokens[m.from - 1]?.key ?? '') || m.from === c.verbTo)
        for (const o of doersOf(r, [m], c.sentence))
          state(r, 'PARTICIPATED_IN', o, e, say(c, 'brought-together', { confidence: 0.7 }))
      continue
    }
    if (m.kind === 'person')
      for (const p of people(r.talk.resolve(m, c.sentence)))
        state(
          r,
          featured ? 'SPOKE_AT' : 'PARTICIPATED_IN',
          p,
          e,
          say(c, 'featured', {
            props: featured ? { capacity: speakers && !/panel|discussants/.test(before) ? 'remarks' : 'panelist' } : {},
            confidence: 0.75,
          }),
        )
    else if (
      (m.kind === 'org' ||
        (m.kind === 'country' && m.form === 'name' && senders(m)) ||
        (m.kind === 'ref' && m.ref === 'side' && !!m.country)) &&
      !featured &&
      !theirs(m) &&
      /^(from|of|the|and|,|by)$/.test(r.tokens[m.from - 1]?.key ?? '')
    )
      for (const o of r.talk.resolve(m, c.sentence))
        state(r, 'PARTICIPATED_IN', o, e, say(c, 'brought-together', { confidence: 0.7 }))
  }
}
