// Chair, lead, represent, accompany, moderate: who stands before a meeting or a delegation.
import { foldedText } from '../../scan.ts'
import type { EventMention, Mention, RefMention } from '../../mention.ts'
import type { Thing } from '../../resolve/thing.ts'
import { dated, places, resolveAll, side, state, type Reader } from '../context.ts'
import type { Clause } from '../clauses.ts'
import { SITTING } from './sittings.ts'
import { bilateral } from '../inversion/tell.ts'
import { makeMeeting } from '../meetings.ts'
import { missionCalled, ofOwn } from './missions.ts'
import { companyOf, withThem } from './company.ts'
import {
  type Rule,
  say,
  groups,
  mentionsOf,
  people,
  firstOf,
  withPeople,
  byPeople,
  objects,
  settle,
  tense,
  eventArg,
  current,
  inEvent,
  countryOf,
  whereOf,
} from './common.ts'

/** The meeting at hand that can have a chair: two who lunched together have none. */
function sittingNow(r: Reader, c: Clause): Thing | undefined {
  // "The sixth talks were mine, too: I took the minutes when X presided": those that the sentence is about
  const m = c.passive
    ? undefined
    : c.sentence.mentions.find(
        (x): x is EventMention =>
          x.kind === 'event' && x.to <= c.verbFrom && !x.plural && x.definite && (x.named || x.ordinal !== undefined),
      )
  const e = (m && r.talk.event(m)) ?? current(r, c)
  const { main } = r.talk
  return bilateral(e) ? (bilateral(main) ? undefined : main) : e
}

/** "chaired the Japanese side". */
const sideOf = (c: Clause): Mention | undefined =>
  c.passive ? undefined : objects(c).find((m) => m.kind === 'ref' && m.ref === 'side' && !!m.country)

export const chair: Rule = (r, c) => {
  // "had chaired on Sunday, at the Forum, a high-level session": the object may stand behind a comma
  const behind = mentionsOf(groups(c, ',')).filter((m) => m.kind === 'event' && m.from >= c.verbTo)
  const where = c.passive
    ? c.subject
    : [...objects(c), ...(objects(c).length ? [] : behind.slice(0, 1)), ...mentionsOf(groups(c, 'over', 'at'))]
  r.talk.withOfVerb = true
  // "chaired the board of the Fund" chairs no meeting: only what is a meeting, or a mere "it", falls back to the one in focus
  const object = c.groups[0]?.prep === '' ? c.groups[0] : undefined
  const other = c.passive
    ? where.some((m) => /^(?:org|instrument|person)$/.test(m.kind) || (c.reduced && /^(?:country|place)$/.test(m.kind)))
    : !!object &&
      (object.mentions.some((m) => m.kind !== 'date' && m.kind !== 'event' && m !== sideOf(c)) ||
        (!sideOf(c) &&
          object.words.some(
            (w) => !/^(it|them|the|proceedings|deliberations|jointly|together|both|also|instead)$/.test(w),
          )))
  const e =
    eventArg(r, c, where, true) ?? (other || where.some((m) => m.kind === 'event') ? undefined : sittingNow(r, c))
  r.talk.withOfVerb = false
  // "Economic affairs, co-chaired by A": a group told by words alone; "a working group, which I co-chair": neither is the meeting in focus
  const lead = foldedText(r.tokens, c.sentence.from, c.verbFrom)
  if (
    e &&
    e === current(r) &&
    !where.length &&
    ((c.passive &&
      c.reduced &&
      /^(?:\S+ ){1,6},$/.test(lead.split(/[:;]/).at(-1)!.trim()) &&
      !/\b(?:meeting|session|talks|event|it)\b/.test(lead)) ||
      (!c.passive &&
        / (?:which|that) (?:\S+ ){1,2}$/.test(`${lead} `) &&
        !c.sentence.mentions.some((m) => m.kind === 'event' && m.to <= c.verbFrom)))
  )
    return
  // "the Fourth Dialogue, over which A presided": read by a rule of its own
  if (e && !where.length && /\bover which\b/.test(lead)) return
  const who = people(resolveAll(r, c.passive ? byPeople(c) : [...c.subject, ...withPeople(c)], c.sentence))
  if (!e || !who.length) return
  // "was to be chaired by X": who was meant to, not who did
  if (c.modality === 'planned' && c.words.some((w) => w === 'was' || w === 'were')) return
  // "the U.S. side was co-chaired by …"
  const of = c.passive ? c.subject.find((m) => m.kind === 'ref' && m.country) : sideOf(c)
  // "co-chaired the meeting for Japan", "On the U.S. side the meeting was co-chaired by X"
  const told =
    of?.kind === 'ref'
      ? of.country
      : (countryOf(mentionsOf(groups(c, 'for'))) ??
        countryOf(mentionsOf(c.fronted.filter((g) => g.prep === 'on')).filter((m) => m.kind === 'ref')))
  if (told) for (const p of who) p.country ??= told
  settle(r, c, e, 'chaired')
  tense(r, c, e, 'chaired')
  for (const p of who)
    state(
      r,
      'CHAIRED',
      p,
      e,
      say(c, c.passive ? 'chaired-by' : 'chaired', { props: { side: side(p) }, confidence: 0.9 }),
    )
  r.talk.focusOn(e)
  r.talk.group(who)
}

export const lead: Rule = (r, c) => {
  const head = c.passive ? c.subject : objects(c)
  const e = eventArg(r, c, head)
  // "was led by A on the Kenyan side and by B on the Nepali side": two delegations, read by a rule of their own
  if (e && c.passive && / (?:on|for) the \S+ side\b/.test(foldedText(r.tokens, c.verbTo, c.sentence.to))) return
  if (e && head[0]?.kind === 'event') return chair(r, c)
  // "praised the Omani government, led by X": no team at any meeting
  const team = (m: RefMention): boolean => m.ref === 'side' && r.tokens[m.to - 1]!.key !== 'government'
  const delegation = head.find((m): m is RefMention => m.kind === 'ref' && (m.ref === 'delegation' || team(m)))
  const words = c.groups.flatMap((g) => (g.prep === '' ? g.words : [])).join(' ')
  const org = firstOf(head, 'org')
  const isDelegation =
    delegation ||
    /\b(delegation|delegations|side|visitors|mission)\b/.test(words) ||
    (org && /delegation|team/i.test(org.name)) ||
    // "a delegation from the Agency headed by X"
    (c.passive &&
      org &&
      /\b(delegation|mission|team) (of|from) (the )?$/.test(
        `${foldedText(r.tokens, Math.max(c.sentence.from, org.from - 4), org.from)} `,
      )) ||
    (c.passive &&
      /delegation|team|side/.test(foldedText(r.tokens, Math.max(c.sentence.from, c.verbFrom - 4), c.verbFrom)))
  if (!isDelegation) {
    // "now heads the German Embassy in Cairo", "who commands the 45th Brigade"
    const present = /^(heads|leads|commands|directs|runs)$/.test(c.words.at(-1) ?? '')
    const who = people(resolveAll(r, c.subject, c.sentence))
    if (org && !c.passive && present && who.length === 1 && c.modality === 'asserted')
      for (const b of r.talk.resolve(org, c.sentence))
        state(
          r,
          'HOLDS_ROLE',
          who[0]!,
          b,
          say(c, 'heads-body', {
            props: { title: c.lemma === 'command' ? 'Commander' : 'Head', former: false, asOf: r.documentDate },
            confidence: 0.7,
          }),
        )
    return
  }
  // "to China from March 17 to 21": the delegation makes a visit
  const to = mentionsOf(groups(c, 'to')).filter((m) => m.kind === 'place' || m.kind === 'country' || m.kind === 'event')
  // "is to lead the Nigerian delegation to consultations with Benin in Cotonou": told here for the first time
  const made = !c.passive && to.some((m) => m.kind === 'event' && ofOwn(r, m))
  const toEvent = eventArg(r, c, to, made)
  if (toEvent && made) {
    settle(r, c, toEvent, 'led-delegation')
    tense(r, c, toEvent, 'led-delegation')
  }
  const visit = to.find((m) => m.kind !== 'event')
  // "The Omani delegation to the talks was headed by X": what it came to
  const cameTo = c.passive
    ? c.sentence.mentions.filter((m) => m.kind === 'event' && m.from >= (delegation?.to ?? m.to) && m.to <= c.verbFrom)
    : []
  let target =
    toEvent ?? eventArg(r, c, mentionsOf(groups(c, 'at', 'in', 'during'))) ?? eventArg(r, c, cameTo.slice(0, 1), true)
  if (!target && visit && !c.passive) {
    target = makeMeeting(
      r,
      'visit',
      people(resolveAll(r, c.subject, c.sentence)),
      places(
        r,
        to.filter((m) => m.kind !== 'event'),
      ),
      c.dates,
      c.sentence,
      say(c, 'led-delegation-to'),
    )
    missionCalled(r, c, target)
    tense(r, c, target, 'led-delegation-to')
  }
  // "held talks with a delegation of the Agency headed by X": at those talks
  const here = c.passive
    ? r.facts.findLast((f) => f.sentence === c.sentence && f.type === 'PARTICIPATED_IN' && f.modality === 'asserted')
        ?.target
    : undefined
  target ??= here && here !== 'doc' ? here : current(r, c)
  // "Earlier on 3 February, he greeted a delegation headed by X": at no lunch that is still to come
  const past = c.sentence.mentions.some(
    (m) => m.kind === 'date' && m.precision === 'day' && !!r.documentDate && m.date < r.documentDate,
  )
  if (!target || (past && c.reduced && target.event!.status === 'planned')) return
  if (toEvent) {
    r.talk.focusOn(toEvent)
    if (c.words[0] !== 'to') dated(r, toEvent, c.dates, c.sentence, 'led-delegation')
    // "in Lima, where he led our team to the sixth round"
    const at = c.modality === 'asserted' && !c.passive ? whereOf(r, c) : undefined
    if (at) for (const p of places(r, [at])) state(r, 'HELD_IN', toEvent, p, say(c, 'led-delegation'))
  }
  // The passive may go on by ellipsis: "the Japanese side was headed by A, and the Australian side by B".
  let of =
    delegation?.country ??
    ownerBefore(r, c, delegation) ??
    (c.passive
      ? countryOf(c.subject)
      : (countryOf(mentionsOf(groups(c, 'from'))) ?? countryOf(mentionsOf(groups(c, 'of')))))
  const list = c.passive
    ? c.groups.filter((g) => g.prep === 'by' || g.prep === ',' || g.prep === '').flatMap((g) => g.mentions)
    : c.subject
  for (const [n, m] of list.entries()) {
    // "led by X, Vice-President and President of Y": posts behind a name are his
    if (c.passive && m.kind === 'post' && list.slice(0, n).some((x) => x.kind === 'person')) continue
    if (m.kind === 'ref' && (m.ref === 'side' || m.ref === 'delegation')) {
      of = m.country
      continue
    }
    if (m.kind !== 'person' && m.kind !== 'ref' && m.kind !== 'post') {
      if (m.kind === 'country' && c.passive) of = m.code
      continue
    }
    for (const p of people(r.talk.resolve(m, c.sentence))) {
      // "headed by A of X, B of Y, C of Z also took part": whoever serves another state heads no delegation of this one
      if (of && p.country && p.country !== of) return
      if (of) p.country ??= of
      state(
        r,
        'LED_DELEGATION',
        p,
        target,
        say(c, 'led-delegation', {
          props: { side: of ? side({ ...p, country: of } as Thing) : side(p) },
          confidence: 0.9,
        }),
      )
    }
  }
}

export const moderate: Rule = (r, c) => {
  const all = [...objects(c), ...mentionsOf(c.groups)].filter((m): m is EventMention => m.kind === 'event')
  const sitting = c.passive ? undefined : all.find((m) => m.named && /^(session|panel)$/.test(m.eventKind))
  const e =
    (sitting ? r.talk.event(sitting, true) : undefined) ??
    eventArg(r, c, c.passive ? c.subject : [...objects(c), ...inEvent(c)], true) ??
    current(r, c)
  const who = people(resolveAll(r, c.passive ? byPeople(c) : c.subject, c.sentence))
  // "A panel on health was moderated by X": one that is not named yet, read by its own rule
  if (c.passive && !c.subject.length && SITTING.test(foldedText(r.tokens, c.sentence.from, c.verbFrom))) return
  if (!e) return
  if (sitting) r.talk.focusOn(e)
  if (!c.passive) dated(r, e, c.dates, c.sentence, 'moderated')
  for (const p of who) state(r, 'MODERATED', p, e, say(c, 'moderated', { confidence: 0.9 }))
}

/** "Norway's delegation was led by X": the state whose it is. */
function ownerBefore(r: Reader, c: Clause, delegation: RefMention | undefined): string | undefined {
  if (!delegation || !/^(?:'s|’s|')$/.test(r.tokens[delegation.from - 1]?.text ?? '')) return undefined
  return r.countriesIn({ from: Math.max(c.sentence.from, delegation.from - 5), to: delegation.from - 1 }).at(-1)?.code
}

/** Read behind the other verbs of its sentence: "Minister X, accompanied by Y, met Z" puts Y at that meeting. */
export const accompany: Rule = (r, c) => {
  const whom = people(resolveAll(r, c.passive ? c.subject : objects(c), c.sentence))
  const who = people(resolveAll(r, c.passive ? mentionsOf(groups(c, 'by', ',')) : c.subject, c.sentence))
  // "will accompany the President to Lima": on that journey
  const to = c.passive ? [] : places(r, mentionsOf(groups(c, 'to', 'on')))
  const journey = to.length && whom.length && who.length && c.modality !== 'negated' && c.modality !== 'reported'
  const visit = journey ? makeMeeting(r, 'visit', whom, to, c.dates, c.sentence, say(c, 'accompanied')) : undefined
  if (visit) tense(r, c, visit, 'accompanied')
  // "whom X accompanied afterwards on a tour of the port", "Y accompanied him there": not to the meeting told before
  const away =
    /\b(?:there|afterwards?|later|thereafter|back|on (?:a|the|his|her) (?:tour|walk|trip|journey|flight|drive))\b/
  const e =
    visit ??
    eventArg(r, c, inEvent(c), c.passive) ??
    withThem(r, c) ??
    (away.test(foldedText(r.tokens, c.verbFrom, c.to)) ? undefined : companyOf(r, whom, c.sentence))
  if (e)
    for (const p of who)
      state(r, 'PARTICIPATED_IN', p, e, say(c, 'accompanied', { props: { side: side(p) }, confidence: 0.75 }))
}
