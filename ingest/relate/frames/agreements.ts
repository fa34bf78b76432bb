// Adopt, issue, launch, discuss, cooperate, come into force.
import { foldedText } from '../../scan.ts'
import type { EventMention, InstrumentMention } from '../../mention.ts'
import type { Thing } from '../../resolve/thing.ts'
import type { Clause } from '../clauses.ts'
import { isActor, places, property, resolveAll, state, type Reader } from '../context.ts'
import { type Rule, say, groups, mentionsOf, objects, eventArg, current, inEvent } from './common.ts'
import { bodyOfMeeting } from './body-of-meeting.ts'
import { happen } from './happenings.ts'
import { atHand, instrumentsOf, isStage, standing, theirOwn, withWhom } from './papers.ts'

/** "established by Jamaica in 2023 and administered by the Bank": the first "by" and what is joined to it is the verb's. */
function agents(c: Clause): Clause['groups'] {
  const at = c.groups.findIndex((g) => g.prep === 'by' || g.prep === 'between')
  if (at < 0) return c.groups.filter((g) => g.prep === ',')
  let to = at + 1
  while (to < c.groups.length && (c.groups[to]!.prep === ',' || c.groups[to]!.prep === 'by')) to++
  return c.groups.slice(at, to)
}

export const adopt: Rule = (r, c) => {
  const list = instrumentsOf(r, c)
  const by = c.passive ? mentionsOf(agents(c)) : c.subject
  const who = resolveAll(
    r,
    by.filter((m) => m.kind !== 'event'),
    c.sentence,
  ).filter(isActor)
  const spoken =
    eventArg(
      r,
      c,
      by.filter((m) => m.kind === 'event'),
    ) ??
    eventArg(r, c, [...inEvent(c), ...c.fronted.flatMap((g) => g.mentions)]) ??
    theirOwn(r, c, inEvent(c))
  // "endorsed at their meeting in July 2022", where one of 2023 is spoken of: at another
  const year = c.dates[0]?.date.slice(0, 4)
  const e = year && spoken?.event!.start && spoken.event!.start.slice(0, 4) > year ? undefined : spoken
  for (const m of list) {
    if (c.modality === 'negated' || c.modality === 'hoped') {
      if (m.named) r.things.instrument(m)
      continue
    }
    const t = r.things.instrument(m)
    t.weakly = false
    const date = c.dates[0]
    if (m.type === 'Agreement') {
      const at =
        e ??
        (/^(issue|release|adopt|conclude|publish|finalize|reach)$/.test(c.lemma) &&
        /joint|communique|declaration|statement/i.test(m.name) &&
        c.modality === 'asserted'
          ? atHand(r)
          : /^(adopt|approve|endorse|issue|finali[sz]e)$/.test(c.lemma)
            ? ministersAt(r, c)
            : undefined)
      // "endorsed the Declaration, adopted in Oslo in May": made elsewhere
      const made =
        c.lemma === 'endorse' &&
        /^(?:,|which|that|was|as|already|adopted|signed| )*(?:adopted|signed) (?:in|at|on|by)\b/.test(
          foldedText(r.tokens, m.to, m.to + 6),
        )
      if (at && c.modality === 'asserted' && !elsewhere(r, c, at))
        state(r, made ? 'DISCUSSED' : 'PRODUCED', at, t, say(c, 'adopted-at'))
      if (made || (at && elsewhere(r, c, at))) continue
      for (const x of who)
        if (
          x.type !== 'Person' &&
          c.modality === 'asserted' &&
          (who.length >= 2 || /conclude|adopt|reach|sign|finali[sz]e/.test(c.lemma) || ratified(r, c, x))
        )
          state(r, 'PARTY_TO', x, t, say(c, 'adopted', { confidence: 0.75 }))
      // the day of a ratification is not that of the treaty
      if (c.frame === 'conclude' && c.modality === 'asserted') standing(r, c, t, 'concluded', 'concluded')
      if (date && c.modality === 'asserted' && c.lemma !== 'ratify')
        property(r, t, 'date', date.date, { rule: 'adopted', at: date, sentence: c.sentence })
      continue
    }
    const owner = who.filter((x) => x.type !== 'Person')
    // "The Government published its Strategy": of the state whose text it is
    const home = r.things.home
    if (
      !owner.length &&
      home &&
      !c.passive &&
      !c.subject.length &&
      /^the government\b(?: (?:has|had|also|recently|then))*$/.test(foldedText(r.tokens, c.verbFrom - 2, c.verbFrom))
    )
      owner.push(r.things.country(home, c.verbFrom))
    // "the Strategy, adopted by Cabinet last June", "the Plan, launched by the Government": of the state whose text it is
    const alone = r.talk.sides().length < 2
    if (!owner.length && home && alone && !who.length && c.passive && m.type === 'Policy' && !m.owner && byOwn(r, c))
      owner.push(r.things.country(home, c.verbFrom))
    // "now run the Patrol": theirs to carry out, not set up by them
    if (/^(run|operate|develop)$/.test(c.lemma)) {
      if (m.type === 'Programme' && c.modality === 'asserted')
        for (const x of owner) state(r, 'TAKES_PART_IN', x, t, say(c, 'run-by'))
      continue
    }
    // what a meeting adopts and is no agreement was before it
    const before = e ?? (owner.length || c.passive ? undefined : ministersAt(r, c))
    if (before && /^(adopt|approve|endorse)$/.test(c.lemma) && c.modality === 'asserted' && m.named)
      state(r, 'DISCUSSED', before, t, say(c, 'adopted-at', { confidence: 0.7 }))
    // "The Council approved the Plan": its organization's
    const whose =
      before && !m.owner && !owner.length && m.named && /^(adopt|approve|establish)$/.test(c.lemma)
        ? bodyOfMeeting(r, before)
        : undefined
    if (whose && /^(?:asserted|planned)$/.test(c.modality))
      state(r, 'ISSUED', whose, t, say(c, 'adopted-by-organ', { confidence: 0.75 }))
    if (c.frame === 'conclude') {
      if (m.type === 'Programme') for (const x of owner) state(r, 'TAKES_PART_IN', x, t, say(c, 'carried-out'))
      continue
    }
    // "the Partnership Priorities that the two sides adopted": agreed between them, and no plan of one
    const agreed =
      m.type === 'Policy' &&
      /^(adopt|approve|endorse)$/.test(c.lemma) &&
      owner.length === 2 &&
      owner.every((x) => x.type !== 'Person')
    if (c.modality === 'asserted' && !agreed)
      for (const x of owner) state(r, 'ISSUED', x, t, say(c, 'issued', { props: { date: date?.date } }))
    if (date && c.modality === 'asserted')
      property(r, t, 'date', date.date, { rule: 'issued', at: date, sentence: c.sentence, confidence: 0.7 })
  }
}

const byOwn = (r: Reader, c: Clause): boolean =>
  /\bby (?:the |our )?(?:federal |national )?(?:government|cabinet|council of ministers|parliament|national assembly)(?! of\b)/.test(
    foldedText(r.tokens, c.verbTo, Math.min(c.sentence.to, c.verbTo + 5)),
  )

/** "…, adopted in Oslo in May", said of a paper by the way: not at the meeting in Tartu. */
const elsewhere = (r: Reader, c: Clause, at: Thing): boolean => {
  const there = c.reduced ? places(r, mentionsOf(groups(c, 'in', 'at'))) : []
  return there.length > 0 && at.event!.places.size > 0 && !there.some((p) => at.event!.places.has(p))
}

/** "Kenya ratified it", "thanked Kenya for ratifying it", "was the first to ratify it"; who is called on to ratify has not. */
const ratified = (r: Reader, c: Clause, x: Thing): boolean =>
  c.lemma === 'ratify' &&
  x.type === 'Country' &&
  (!c.words.includes('to') ||
    /\b(?:first|second|third|last|only|latest)\b/.test(
      foldedText(r.tokens, Math.max(c.sentence.from, c.verbFrom - 10), c.verbFrom),
    ))

export const launch: Rule = (r, c) => {
  // a line of meetings is set up: "The Dialogue was launched in 2019"
  const m = (c.passive ? c.subject : objects(c)).find((x): x is EventMention => x.kind === 'event')
  // "The third session of the Commission was launched in P on D": it began
  if (m?.ordinal !== undefined && c.passive) return happen(r, c)
  if (m && c.modality === 'asserted') {
    const s = r.talk.series(m) ?? r.talk.focusSeries
    if (s && c.dates[0] && (m.series || /dialogue|forum|mechanism|format|framework|consultation/.test(m.head)))
      property(r, s, 'since', c.dates[0].date, { rule: 'line-set-up', at: c.dates[0], sentence: c.sentence })
    return
  }
  if (/^(introduce|present|outline)$/.test(c.lemma)) return discuss(r, c)
  return adopt(r, c)
}

/** "The Ministers endorsed the Plan": at the meeting told. */
const ministersAt = (r: Reader, c: Clause): Thing | undefined => {
  const e = meetingOfMinisters(r, c)
  // "approved the Strategy for the Lisbon Summit in December": not there yet
  return e?.event!.status === 'planned' && c.modality === 'asserted' ? undefined : e
}
const meetingOfMinisters = (r: Reader, c: Clause): Thing | undefined =>
  c.subject.some((m) => (m.kind === 'post' && m.plural) || (m.kind === 'ref' && m.plural && m.ref !== 'we')) ||
  /^(ministers|leaders|participants|delegates|council|meeting|members|parties|sides|commission|committee|conference|board|summit|assembly|heads|presidents|session|governors|directors)$/.test(
    r.tokens[c.verbFrom - 1]?.key ?? '',
  ) ||
  // "The leaders launched a Programme, endorsed the Statement and …": the subject stands before the first verb
  (!c.subject.length &&
    !c.passive &&
    !c.gerund &&
    /^(?:,|and)$/.test(r.tokens[c.verbFrom - 1]?.text ?? '') &&
    /^(?:the |all )?(?:two |three )?(?:ministers|leaders|participants|delegates|members|parties|sides|presidents|heads of state(?: and government)?|council|meeting|committee|commission|summit|conference|assembly)(?: [a-z]+ly| also)? [a-z]+ed\b/.test(
      foldedText(r.tokens, c.sentence.from, c.verbFrom),
    )) ||
  // "The Council: – adopted the Agenda; – took note of": an item whose subject stands over the list
  (c.sentence.blockKind === 'item' && c.verbFrom - c.sentence.from <= 1 && !c.passive && !c.subject.length)
    ? atHand(r)
    : undefined

/** "the Forum, where the Act will be discussed": the event that "where" or "at which" stands for. */
function whereEvent(r: Reader, c: Clause): Thing | undefined {
  for (let i = c.verbFrom; i > c.sentence.from; i--) {
    if (
      r.tokens[i]!.key !== 'where' &&
      !(r.tokens[i]!.key === 'which' && /^(at|during|in)$/.test(r.tokens[i - 1]!.key))
    )
      continue
    const m = c.sentence.mentions.find((x): x is EventMention => x.kind === 'event' && x.to <= i && i - x.to <= 2)
    return m ? (r.talk.event(m) ?? undefined) : undefined
  }
  return undefined
}

/** The meeting at which it was said: of the two who said it, else the one in focus; not one that lies ahead. */
function stage(r: Reader, c: Clause): Thing | undefined {
  const both = resolveAll(r, c.subject, c.sentence).filter((t) => t.type === 'Person')
  const own =
    both.length === 2
      ? r.things.events.findLast((e) => e.event!.people.size === 2 && both.every((p) => e.event!.people.has(p)))
      : undefined
  // "met her counterpart to discuss the Ocean Pact": at the meeting that the sentence has just told
  const met = r.facts.findLast(
    (f) => f.sentence === c.sentence && f.rule.startsWith('met') && f.type === 'PARTICIPATED_IN',
  )
  const just = (met && met.target !== 'doc' ? met.target : undefined) ?? withWhom(r, c, both)
  const here = atHand(r)
  const e = own ?? just ?? (here === current(r) ? here : undefined)
  const ahead = /^(?:planned|hoped)$/.test(e?.event!.status ?? '') && c.modality === 'asserted'
  return ahead ? (r.talk.main === e ? undefined : r.talk.main) : e
}

export const discuss: Rule = (r, c) => {
  // "The Government of Japan is reviewing the X Strategy": its own
  if (
    !c.passive &&
    /^(review|update|revise|implement|promote|advance|introduce|outline|present|explain|describe)$/.test(c.lemma) &&
    c.subject.length === 1 &&
    (c.subject[0]!.kind === 'country' ||
      (c.subject[0]!.kind === 'ref' && c.subject[0]!.ref === 'side') ||
      // "The Commission presented the Strategy": where no talks are told at which it did
      (c.lemma === 'present' && c.subject[0]!.kind === 'org' && !atHand(r))) &&
    c.modality !== 'negated' &&
    c.modality !== 'reported'
  )
    for (const m of objects(c))
      if (m.kind === 'instrument' && m.named && m.type !== 'Agreement' && !m.owner)
        for (const x of r.talk.resolve(c.subject[0]!, c.sentence))
          state(
            r,
            'ISSUED',
            x,
            r.things.instrument(m),
            say(c, 'own-policy', { modality: 'asserted', confidence: 0.65 }),
          )
  if (c.modality === 'negated' || c.modality === 'reported') return
  // "I welcome the Plan", in a speech: one's own view
  if (c.subject.length === 1 && c.subject[0]!.kind === 'ref' && c.subject[0]!.ref === 'I' && c.lemma !== 'discuss')
    return
  const at = [...inEvent(c), ...c.fronted.flatMap((g) => g.mentions)].filter((m) => isStage(r, m))
  const explicit = whereEvent(r, c) ?? eventArg(r, c, [...c.subject, ...at])
  const e = explicit ?? stage(r, c)
  if (!e || e.event!.status === 'cancelled') return
  const list = mentionsOf(
    c.passive ? [{ prep: '', mentions: c.subject, words: [], from: 0, to: 0 }, ...c.groups] : c.groups,
  ).filter((m): m is InstrumentMention => m.kind === 'instrument')
  for (const m of list)
    if (m.named)
      state(
        r,
        'DISCUSSED',
        e,
        r.things.instrument(m),
        say(c, 'discussed', { modality: c.modality === 'hoped' ? 'planned' : c.modality, confidence: 0.75 }),
      )
}

export const cooperate: Rule = (r, c) => {
  const a = resolveAll(r, c.subject, c.sentence).filter(isActor)
  const b = resolveAll(r, mentionsOf(groups(c, 'with')), c.sentence).filter(isActor)
  const pairs: [Thing, Thing][] = b.length
    ? a.flatMap((x) => b.map((y): [Thing, Thing] => [x, y]))
    : a.length === 2
      ? [[a[0]!, a[1]!]]
      : []
  for (const [x, y] of pairs) state(r, 'COOPERATES_WITH', x, y, say(c, 'cooperates', { confidence: 0.8 }))
  // "have cooperated since 2021 on the Condor Project"
  if (c.modality === 'asserted')
    for (const m of mentionsOf(groups(c, 'on', 'in', 'under')))
      if (m.kind === 'instrument' && m.type === 'Programme' && m.named)
        for (const x of pairs.flat())
          state(r, 'TAKES_PART_IN', x, r.things.instrument(m), say(c, 'cooperates-on', { confidence: 0.75 }))
}

export const force: Rule = (r, c) => {
  if (!/\binto force\b/.test(foldedText(r.tokens, c.verbTo, c.verbTo + 3))) return
  for (const m of [...c.subject].filter((x): x is InstrumentMention => x.kind === 'instrument')) {
    const t = r.things.instrument(m)
    if (c.modality === 'asserted') {
      standing(r, c, t, 'in force', 'in-force')
      t.weakly = false
    }
  }
}

export const found: Rule = (r, c) => {
  const m = c.subject.find((x): x is EventMention => x.kind === 'event')
  if (!m) return
  const s = r.talk.series(m)
  if (s && !m.ordinal && c.dates[0])
    return property(r, s, 'since', c.dates[0].date, { rule: 'line-began', at: c.dates[0], sentence: c.sentence })
  // "The Lake Forum was founded in 1971": a body, which took place on no day
  if (m.ordinal || !m.named) happen(r, c)
}
