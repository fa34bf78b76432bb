// One rule a frame: what a verb of the register says of the people, bodies and meetings around it.
import type { DateMentionToken, EventMention, InstrumentMention, Mention, OrgMention, RefMention } from '../mention.ts'
import type { Thing } from '../resolve/things.ts'
import type { Clause, Group } from './clauses.ts'
import {
  ahead,
  dated,
  isActor,
  places,
  property,
  resolveAll,
  side,
  state,
  status,
  type Reader,
  type Say,
} from './context.ts'
import { makeMeeting, meetingBetween, slotsOf } from './meetings.ts'
import type { Frame } from './verbs.ts'

type Rule = (r: Reader, c: Clause) => void

const say = (c: Clause, rule: string, more: Partial<Say> = {}): Say => ({
  rule,
  // from who acts to the end of what is said
  at: { from: Math.min(c.from, ...c.subject.filter((m) => m.from >= c.sentence.from).map((m) => m.from)), to: c.to },
  sentence: c.sentence,
  modality: c.modality,
  ...more,
})
const groups = (c: Clause, ...preps: string[]): Group[] => c.groups.filter((g) => preps.includes(g.prep))
const mentionsOf = (gs: readonly Group[]): Mention[] => gs.flatMap((g) => g.mentions)
/** "The Committee held its fifth meeting": a body that meets in numbered meetings is a line of them. */
function lineOfBody(r: Reader, c: Clause, m: EventMention): EventMention {
  if (m.series || m.ordinal === undefined) return m
  const b = c.subject.find(
    (x): x is OrgMention =>
      x.kind === 'org' && /council|committee|commission|group|dialogue|forum|board|mechanism/i.test(x.name),
  )
  if (!b) return m
  r.things.asLine(r.things.org(b))
  return { ...m, series: b.name, parties: partiesOfName(r, b) }
}
const partiesOfName = (r: Reader, b: OrgMention): EventMention['parties'] => r.countriesIn(b)
const people = (list: readonly Thing[]): Thing[] => list.filter((t) => t.type === 'Person')
const wordsAfter = (c: Clause): string => c.groups.map((g) => `${g.prep} ${g.words.join(' ')}`).join(' ')

/** First mention of a kind among these. */
function firstOf<K extends Mention['kind']>(
  list: readonly Mention[],
  kind: K,
): Extract<Mention, { kind: K }> | undefined {
  return list.find((m): m is Extract<Mention, { kind: K }> => m.kind === kind)
}

/** "except Myanmar": named and not meant. */
const meant = (r: Reader, list: readonly Mention[]): Mention[] =>
  list.filter((m) => !/^(except|excluding|without|minus|besides)$/.test(r.tokens[m.from - 1]?.key ?? ''))
/** "with X", and "with her Polish counterpart, Y". */
function withPeople(c: Clause): Mention[] {
  return c.groups.flatMap((g, n) =>
    g.prep !== 'with' && g.prep !== 'alongside'
      ? []
      : g.mentions.length
        ? g.mentions
        : g.words.some((w) => /^counterparts?$/.test(w))
          ? (c.groups[n + 1]?.mentions ?? [])
          : [],
  )
}
/** People behind "by", through commas and "on behalf of Y, and X": a preposition's own object is not one of them. */
function byPeople(c: Clause): Mention[] {
  const at = c.groups.findIndex((g) => g.prep === 'by')
  if (at < 0) return []
  return c.groups
    .slice(at)
    .flatMap((g) =>
      g.prep === 'by' || g.prep === ',' || g.prep === ''
        ? g.mentions
        : g.prep === 'of' || g.prep === 'for'
          ? g.mentions.slice(1).filter((m) => m.kind === 'person')
          : [],
    )
}
/** Bare objects: up to the first preposition; a trailing list behind a comma counts where its first does. */
const objects = (c: Clause): Mention[] => mentionsOf(c.groups.filter((g) => g.prep === ''))

/** Gives an event the place, dates and modality of the clause it stands in. */
function settle(r: Reader, c: Clause, e: Thing, rule: string): void {
  const where = places(
    r,
    mentionsOf(
      [
        ...groups(c, ...(c.frame === 'schedule' ? ['in', 'at', 'for'] : ['in', 'at'])),
        ...c.fronted.filter((g) => g.prep === 'in' || g.prep === 'at'),
      ].filter(
        (g) =>
          !g.words.some((w) =>
            /^(presence|margins|sidelines|framework|context|field|area|areas|charge|view|light|honour|honor|support|favor|favour|addition|response|line|accordance|cooperation|collaboration|partnership)$/.test(
              w,
            ),
          ),
      ),
    ),
  )
  for (const p of where) {
    if (p.type === 'Country' && where.some((x) => x.type === 'Place' && x.country === p.country)) continue
    if (c.modality !== 'negated') state(r, 'HELD_IN', e, p, say(c, rule))
  }
  // "held there", "in the same city"
  const near = c.sentence.mentions.filter((m) => m.kind === 'place' && !m.region && m.to <= c.verbFrom).at(-1)
  const there = near?.kind === 'place' ? r.things.place(near) : r.talk.lastPlace
  if (
    !where.length &&
    there &&
    c.modality !== 'negated' &&
    /\b(there|in the same (city|town|place|venue))\b/.test(
      r.tokens
        .slice(c.verbTo, c.to)
        .map((t) => t.key)
        .join(' '),
    )
  )
    state(r, 'HELD_IN', e, there, say(c, `${rule}-there`, { confidence: 0.7 }))
  if (c.modality !== 'negated' && c.modality !== 'reported') dated(r, e, c.dates, c.sentence, rule)
}

/** The tense tells whether it was held, is planned or hoped for. */
function tense(r: Reader, c: Clause, e: Thing, rule: string): void {
  const base = { rule, at: { from: c.verbFrom, to: c.verbTo }, sentence: c.sentence }
  if (c.modality === 'negated') {
    if (/^(hold|take|happen|convene|occur)$/.test(c.lemma) && !c.future) status(r, e, 'cancelled', base, 3)
    return
  }
  if (c.modality === 'reported') return status(r, e, 'reported', base)
  if (c.modality === 'planned')
    return status(r, e, ahead(r, e.event!.start) === false && c.words.includes('was') ? 'held' : 'planned', base)
  if (c.modality === 'hoped') return status(r, e, 'hoped', base)
  if (ahead(r, e.event!.start) === true) return status(r, e, 'planned', base)
  status(r, e, 'held', base)
}

/** The event that stands in the clause as subject, object or behind "at/during/of/in"; made where the words describe one. */
function eventArg(r: Reader, c: Clause, where: readonly Mention[], make = false): Thing | undefined {
  r.talk.when = c.dates.find((d) => d.cue !== 'since')?.date
  for (const m of where) {
    if (m.kind === 'event') {
      const e = r.talk.event(m, make || m.named || !!m.series)
      if (e) {
        slotsOf(r, m, e, c.sentence)
        return e
      }
    }
    if (m.kind === 'org' && /^(council|parliament|forum|association)$/.test(m.orgKind ?? '')) continue
  }
  return undefined
}
const current = (r: Reader): Thing | undefined => r.talk.focus ?? r.talk.main
const inEvent = (c: Clause): Mention[] =>
  mentionsOf(groups(c, 'at', 'during', 'in', 'of', 'for', 'to', 'on', 'within', 'through')).filter(
    (m) => m.kind === 'event',
  )

const chair: Rule = (r, c) => {
  const where = c.passive ? c.subject : [...objects(c), ...mentionsOf(groups(c, 'over', 'at'))]
  r.talk.withOfVerb = true
  // "chaired the board of the Fund" chairs no meeting: only what is a meeting, or a mere "it", falls back to the one in focus
  const object = c.groups[0]?.prep === '' ? c.groups[0] : undefined
  const other = c.passive
    ? where.some((m) => m.kind === 'org' || m.kind === 'instrument' || m.kind === 'person')
    : !!object &&
      (object.mentions.some((m) => m.kind !== 'date' && m.kind !== 'event') ||
        object.words.some((w) => !/^(it|them|the|jointly|together|both|also|instead)$/.test(w)))
  const e = eventArg(r, c, where, true) ?? (other || where.some((m) => m.kind === 'event') ? undefined : current(r))
  r.talk.withOfVerb = false
  const who = people(resolveAll(r, c.passive ? byPeople(c) : [...c.subject, ...withPeople(c)], c.sentence))
  if (!e || !who.length) return
  // "was to be chaired by X": who was meant to, not who did
  if (c.modality === 'planned' && c.words.some((w) => w === 'was' || w === 'were')) return
  // "the U.S. side was co-chaired by …"
  const of = c.passive ? c.subject.find((m) => m.kind === 'ref' && m.country) : undefined
  if (of?.kind === 'ref') for (const p of who) p.country ??= of.country
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

const lead: Rule = (r, c) => {
  const head = c.passive ? c.subject : objects(c)
  const e = eventArg(r, c, head)
  if (e && head[0]?.kind === 'event') return chair(r, c)
  const delegation = head.find((m): m is RefMention => m.kind === 'ref' && (m.ref === 'delegation' || m.ref === 'side'))
  const words = c.groups.flatMap((g) => (g.prep === '' ? g.words : [])).join(' ')
  const org = firstOf(head, 'org')
  const isDelegation =
    delegation ||
    /\b(delegation|delegations|side|visitors|mission)\b/.test(words) ||
    (org && /delegation|team/i.test(org.name)) ||
    (c.passive &&
      /delegation|team|side/.test(
        r.tokens
          .slice(Math.max(c.sentence.from, c.verbFrom - 4), c.verbFrom)
          .map((t) => t.key)
          .join(' '),
      ))
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
  const toEvent = eventArg(r, c, to)
  const visit = to.find((m) => m.kind !== 'event')
  let target = toEvent ?? eventArg(r, c, mentionsOf(groups(c, 'at', 'in', 'during')))
  if (!target && visit && !c.passive) {
    target = makeMeeting(
      r,
      'visit',
      people(resolveAll(r, c.subject, c.sentence)),
      places(r, [visit]),
      c.dates,
      c.sentence,
      say(c, 'led-delegation-to'),
    )
    tense(r, c, target, 'led-delegation-to')
  }
  target ??= current(r)
  if (!target) return
  // The passive may go on by ellipsis: "the Japanese side was headed by A, and the Australian side by B".
  let of = delegation?.country ?? (c.passive ? countryOf(c.subject) : undefined)
  const list = c.passive
    ? c.groups.filter((g) => g.prep === 'by' || g.prep === ',' || g.prep === '').flatMap((g) => g.mentions)
    : c.subject
  for (const m of list) {
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
const countryOf = (list: readonly Mention[]): string | undefined => {
  for (const m of list) {
    if (m.kind === 'country') return m.code
    if (m.kind === 'ref' && m.country) return m.country
    if (m.kind === 'org' && m.country) return m.country
  }
  return undefined
}

/** A meets B: the pair, the meeting and who was there. */
function encounter(r: Reader, c: Clause, a: Thing[], b: Thing[], kind: string, rule: string, given?: Thing): void {
  b = b.filter((x) => !a.includes(x))
  const both = [...a, ...b]
  if (!both.some((t) => t.type === 'Person') || (!b.length && people(a).length < 2)) return
  // a denied or merely reported meeting is kept as that, and is no event
  if (c.modality === 'negated' || c.modality === 'reported') {
    for (const x of people(a))
      for (const y of b.length ? people(b) : people(a))
        if (x.n < y.n || (b.length && x !== y)) state(r, 'MET_WITH', x, y, say(c, rule))
    return
  }
  const e = given ?? meetingBetween(r, kind, a.filter(isActor), b.filter(isActor), c.dates, c.sentence, say(c, rule))
  settle(r, c, e, rule)
  tense(r, c, e, rule)
  const pa = people(a)
  const pb = b.length ? people(b) : pa.slice(1)
  for (const x of b.length ? pa : pa.slice(0, 1))
    for (const y of pb) if (x !== y) state(r, 'MET_WITH', x, y, say(c, rule))
  for (const x of both)
    if (isActor(x) && x.type !== 'Country')
      state(r, 'PARTICIPATED_IN', x, e, say(c, rule, { props: { side: x.type === 'Person' ? undefined : undefined } }))
  r.talk.group(people(both))
  if (!r.talk.main) r.talk.focusOn(e)
}

const meet: Rule = (r, c) => {
  if (c.passive) return
  const body = c.subject.find(
    (m) => m.kind === 'event' || (m.kind === 'org' && /council|committee|commission|group|meeting/i.test(m.name)),
  )
  const withs = mentionsOf(c.groups.filter((g) => g.prep === '' || g.prep === 'with')).filter(
    (m) => m.kind === 'person' || m.kind === 'ref' || m.kind === 'post' || m.kind === 'org',
  )
  const b = resolveAll(r, withs, c.sentence).filter(isActor)
  if (body && !b.length) return happen(r, c)
  // "the Ministers met in Abuja on …": the meeting that the document is about
  if (
    !b.length &&
    r.talk.main &&
    c.subject.length &&
    c.subject.every((m) => (m.kind === 'post' && m.plural) || (m.kind === 'ref' && m.ref === 'sides'))
  ) {
    settle(r, c, r.talk.main, 'ministers-met')
    return tense(r, c, r.talk.main, 'ministers-met')
  }
  const a = resolveAll(r, c.subject, c.sentence).filter(isActor)
  const others = b.filter((x) => !a.includes(x))
  // "met separately with B and C": two meetings
  if (
    others.length > 1 &&
    /\bseparate(ly)?\b/.test(
      r.tokens
        .slice(c.from, c.to)
        .map((t) => t.key)
        .join(' '),
    )
  )
    for (const x of others) encounter(r, c, a, [x], 'meeting', 'met')
  else encounter(r, c, a, others, 'meeting', 'met')
}

const receive: Rule = (r, c) => {
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
  const a = resolveAll(r, c.subject, c.sentence)
  const o = c.passive ? mentionsOf(groups(c, 'by')) : objects(c)
  const prize = c.groups.some((g) => g.mentions.some((m) => m.kind === 'event' || m.kind === 'instrument'))
  if (prize && !o.some((m) => m.kind === 'person')) return award(r, c)
  if (
    /\b(prize|award|medal|grant|order|honour|honor)\b/i.test(
      r.tokens
        .slice(c.verbTo, c.to)
        .map((t) => t.key)
        .join(' '),
    )
  )
    return award(r, c)
  const b = resolveAll(
    r,
    o.filter((m) => m.kind === 'person' || m.kind === 'ref' || m.kind === 'post'),
    c.sentence,
  )
  const pa = people(a)
  const pb = people(b)
  if (pa.length && pb.length) encounter(r, c, pa, pb, 'meeting', c.passive ? 'received-by' : 'received')
}

const phone: Rule = (r, c) => {
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
}

const CAPACITY: [RegExp, string][] = [
  [/keynote/, 'keynote'],
  [/special (address|remarks|lecture)/, 'special address'],
  [/opening|open/, 'opening remarks'],
  [/closing|close/, 'closing remarks'],
  [/welcome|welcoming/, 'welcome remarks'],
  [/lecture/, 'lecture'],
  [/briefing|brief/, 'briefing'],
  [/presentation/, 'presentation'],
  [/panel/, 'panelist'],
  [/statement/, 'statement'],
  [/remarks/, 'remarks'],
  [/toast/, 'toast'],
  [/speech/, 'speech'],
  [/address/, 'address'],
  [/talk/, 'talk'],
]
const capacityOf = (words: string): string | undefined => CAPACITY.find(([re]) => re.test(words))?.[1]

function spoke(r: Reader, c: Clause, who: Thing[], e: Thing | undefined, capacity: string, rule: string): void {
  if (!e) return
  if (
    /^(closing|opening|welcome) remarks$/.test(capacity) &&
    !/remarks|speech|address/.test(
      r.tokens
        .slice(c.from, c.to)
        .map((t) => t.key)
        .join(' '),
    )
  )
    capacity = capacity.replace(' remarks', '')
  for (const p of people(who)) state(r, 'SPOKE_AT', p, e, say(c, rule, { props: { capacity } }))
  settle(r, c, e, rule)
  if (e.event!.statusRank < 2) tense(r, c, e, rule)
}

const speak: Rule = (r, c) => {
  const tail = r.tokens
    .slice(c.verbTo, c.to)
    .map((t) => t.key)
    .join(' ')
  if (
    /\b(by|on the) (phone|telephone|video)\b|\bby (video|telephone|phone)\b/.test(tail) ||
    (c.lemma === 'speak' && /\bby telephone|telephone\b/.test(tail))
  )
    return phone(r, c)
  const w = groups(c, 'with', 'to').flatMap((g) => g.mentions)
  if (w.some((m) => m.kind === 'person' || m.kind === 'post') && (c.lemma === 'speak' || c.lemma === 'talk')) {
    const isWith = groups(c, 'with').length > 0
    if (isWith)
      return encounter(
        r,
        c,
        people(resolveAll(r, c.subject, c.sentence)),
        people(resolveAll(r, w, c.sentence)),
        'meeting',
        'spoke-with',
      )
    return
  }
  const e = eventArg(
    r,
    c,
    mentionsOf([
      ...groups(c, 'at', 'during', 'in', ...(c.lemma === 'brief' ? [] : ['to'])),
      ...(/\bat the (opening|closing|margins|start|beginning)\b/.test(
        r.tokens
          .slice(c.verbTo, c.to)
          .map((t) => t.key)
          .join(' '),
      )
        ? groups(c, 'of')
        : []),
    ]).filter((m) => m.kind === 'event'),
    true,
  )
  const who = resolveAll(r, c.passive ? mentionsOf(groups(c, 'by')) : c.subject, c.sentence)
  if (e && who.length) spoke(r, c, who, e, capacityOf(`${c.lemma} ${tail}`) ?? 'address', 'spoke-at')
}

const deliver: Rule = (r, c) => {
  const object = c.passive
    ? r.tokens
        .slice(Math.max(c.sentence.from, c.verbFrom - 12), c.verbFrom)
        .map((t) => t.key)
        .join(' ')
    : r.tokens
        .slice(c.verbTo, Math.min(c.to, c.verbTo + 9))
        .map((t) => t.key)
        .join(' ')
  const who = resolveAll(r, c.passive ? mentionsOf(groups(c, 'by', ',')) : c.subject, c.sentence)
  const lecture = objects(c)
    .concat(c.passive ? c.subject : [])
    .find(
      (m): m is EventMention =>
        m.kind === 'event' && /lecture|briefing|dinner|reception|lunch|ceremony|press/.test(m.eventKind),
    )
  if (lecture && /dinner|reception|lunch|banquet/.test(lecture.eventKind)) {
    const e = r.talk.event(lecture, true)
    if (e) {
      settle(r, c, e, 'gave-reception')
      tense(r, c, e, 'gave-reception')
      for (const p of who)
        state(
          r,
          p.type === 'Person' ? 'PARTICIPATED_IN' : 'ORGANIZED',
          p,
          e,
          say(c, 'gave-reception', { props: p.type === 'Person' ? {} : { role: 'host' } }),
        )
    }
    return
  }
  const named = c.passive ? c.subject.find((m) => m.kind === 'event') : undefined
  const capacity = capacityOf(
    named
      ? `${r.tokens
          .slice(named.from, named.from + 5)
          .map((t) => t.key)
          .join(' ')} ${object}`
      : object,
  )
  if (!capacity || !who.length) return
  let e = eventArg(r, c, [...inEvent(c), ...c.fronted.flatMap((g) => g.mentions)], false)
  const inSubject = c.passive ? c.subject.find((m): m is EventMention => m.kind === 'event' && m.named) : undefined
  if (inSubject) e = r.talk.event(inSubject, true) ?? e
  if (!e && lecture && /lecture/.test(lecture.eventKind) && !r.talk.main) {
    e = r.talk.event(lecture, true) ?? undefined
  }
  spoke(r, c, who, e ?? current(r), capacity, c.passive ? 'delivered-by' : 'delivered')
}

const address: Rule = (r, c) => {
  const e = eventArg(r, c, c.passive ? c.subject : [...objects(c), ...inEvent(c)])
  const who = resolveAll(r, c.passive ? mentionsOf(groups(c, 'by')) : c.subject, c.sentence)
  const ministers =
    /\b(ministers|participants|meeting|session|audience|delegates|assembly|conference|forum|gathering|leaders)\b/.test(
      wordsAfter(c),
    ) || objects(c).some((m) => m.kind === 'post' && m.plural)
  if (people(who).length && (e || ministers)) return spoke(r, c, who, e ?? current(r), 'address', 'addressed')
  discuss(r, c)
}

const open: Rule = (r, c) => {
  const e = eventArg(r, c, c.passive ? c.subject : objects(c), true)
  const who = people(resolveAll(r, c.passive ? mentionsOf(groups(c, 'by', 'with')) : c.subject, c.sentence))
  if (e && who.length) spoke(r, c, who, e, c.lemma === 'close' ? 'closing remarks' : 'opening remarks', 'opened')
  else {
    const s = eventArg(r, c, c.subject)
    if (s && !c.passive) {
      const withs = people(resolveAll(r, mentionsOf(groups(c, 'with')), c.sentence))
      if (withs.length)
        spoke(r, c, withs, s, c.lemma === 'close' ? 'closing remarks' : 'opening remarks', 'opened-with')
      else happen(r, c)
    }
  }
}

const moderate: Rule = (r, c) => {
  const all = [...objects(c), ...mentionsOf(c.groups)].filter((m): m is EventMention => m.kind === 'event')
  const sitting = c.passive ? undefined : all.find((m) => m.named && /^(session|panel)$/.test(m.eventKind))
  const e =
    (sitting ? r.talk.event(sitting, true) : undefined) ??
    eventArg(r, c, c.passive ? c.subject : [...objects(c), ...inEvent(c)], true) ??
    current(r)
  const who = people(resolveAll(r, c.passive ? mentionsOf(groups(c, 'by')) : c.subject, c.sentence))
  if (e && sitting) r.talk.focusOn(e)
  if (e) for (const p of who) state(r, 'MODERATED', p, e, say(c, 'moderated', { confidence: 0.9 }))
}

/** An event is held, takes place, meets: where, when, and whether it is over. */
const happen: Rule = (r, c) => {
  const m = c.subject.find((x) => x.kind === 'event') as EventMention | undefined
  let e: Thing | undefined
  r.talk.when = c.dates.find((d) => d.cue !== 'since')?.date
  // "held regularly since 2016" tells of the line, of no meeting
  const line = m && m.ordinal === undefined ? r.talk.series(m) : null
  const begun = c.dates.find((d) => d.cue === 'since')
  if (
    line &&
    begun &&
    /\b(regularly|annually|alternately|every|each|since)\b/.test(
      r.tokens
        .slice(c.verbTo, c.to)
        .map((t) => t.key)
        .join(' '),
    )
  )
    return property(r, line, 'since', begun.date, { rule: 'held-since', at: begun, sentence: c.sentence })
  if (m) e = r.talk.event(m, true) ?? undefined
  else {
    const b = c.subject.find(
      (x): x is OrgMention => x.kind === 'org' && /committee|commission|council|group|forum/i.test(x.name),
    )
    const ord = b && /first time/.test(wordsAfter(c)) ? 1 : undefined
    if (b) {
      e = r.things.event(
        { kind: 'meeting', head: 'meeting', made: true, named: false, ...(ord ? { ordinal: ord } : {}) },
        b.from,
        0.7,
      )
      r.things.name(e, ord ? `first meeting of the ${b.name}` : `meeting of the ${b.name}`)
    }
  }
  if (!e) return
  if (m) slotsOf(r, m, e, c.sentence)
  if (c.lemma === 'hold' && c.passive)
    for (const p of resolveAll(r, mentionsOf(groups(c, 'by')), c.sentence).filter((t) => t.type !== 'Person'))
      state(r, 'ORGANIZED', p, e, say(c, 'held-by', { props: { role: 'organizer' } }))
  settle(r, c, e, 'held')
  tense(r, c, e, 'held')
  for (const p of resolveAll(r, mentionsOf(groups(c, 'between')), c.sentence))
    if (isActor(p)) state(r, 'PARTICIPATED_IN', p, e, say(c, 'held-between'))
  r.talk.focusOn(e)
}

const hold: Rule = (r, c) => {
  if (c.passive) return happen(r, c)
  const m =
    objects(c).find((x): x is EventMention => x.kind === 'event') ??
    mentionsOf(c.groups).find((x): x is EventMention => x.kind === 'event')
  if (!m) return
  const a = resolveAll(r, c.subject, c.sentence).filter(isActor)
  const withs = resolveAll(
    r,
    mentionsOf(groups(c, 'with', 'on', 'between')).filter(
      (x) => x.kind === 'person' || x.kind === 'ref' || x.kind === 'post' || x.kind === 'org' || x.kind === 'country',
    ),
    c.sentence,
  ).filter(isActor)
  const pa = people(a)
  const pw = people(withs)
  const kind =
    /\b(tele)?phone|video\b/.test(m.surface.toLowerCase()) && m.eventKind !== 'courtesy call' ? 'call' : m.eventKind
  if (!m.named && !m.series && m.ordinal === undefined && pa.length && (pw.length || withs.length)) {
    // "bilateral meetings with Shibata and with her Korean counterpart": each its own
    if (m.plural && pw.length > 1) for (const w of pw) encounter(r, c, pa, [w], kind, 'held-meeting-with')
    else
      encounter(
        r,
        c,
        pa.length ? pa : a,
        withs.filter((x) => !pa.includes(x)),
        kind,
        'held-meeting-with',
      )
    return
  }
  // "A and B held a phone conversation"
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
    return encounter(r, c, pa.slice(0, 1), pa.slice(1), kind, 'held-meeting')
  const e = r.talk.event(lineOfBody(r, c, m), true)
  if (!e) return
  slotsOf(r, m, e, c.sentence)
  settle(r, c, e, 'held-active')
  tense(r, c, e, 'held-active')
  const line = e.event!.series
  if (line && line.event!.parties.length < 2) {
    const parties = a.filter((x) => x.type === 'Country' || /bloc|international/.test(x.orgKind ?? ''))
    if (parties.length >= 2 && /^(their|the|its)$/.test(r.tokens[m.from]!.key)) {
      line.event!.parties = parties
      for (const p of parties) state(r, 'BETWEEN', line, p, say(c, 'held-their-meeting', { modality: 'asserted' }))
    }
  }
  for (const x of [...a, ...withs])
    state(
      r,
      x.type === 'Organization' && !withs.length && a.length === 1 && !/bloc|international/.test(x.orgKind ?? '')
        ? 'ORGANIZED'
        : 'PARTICIPATED_IN',
      x,
      e,
      say(c, 'held-active', {
        props:
          x.type === 'Organization' && !withs.length && a.length === 1 && !/bloc|international/.test(x.orgKind ?? '')
            ? { role: 'organizer' }
            : {},
      }),
    )
  r.talk.focusOn(e)
}

const organizer =
  (role: string): Rule =>
  (r, c) => {
    const e =
      eventArg(r, c, c.passive ? c.subject : [...objects(c), ...mentionsOf(groups(c, 'of', 'to'))], true) ??
      (c.reduced || (c.passive && !c.subject.length) ? current(r) : undefined)
    if (!e) return
    const who = resolveAll(r, c.passive ? mentionsOf(groups(c, 'by', ',')) : c.subject, c.sentence).filter(isActor)
    settle(r, c, e, role === 'host' ? 'hosted' : 'organized')
    if (c.frame !== 'sponsor') tense(r, c, e, role === 'host' ? 'hosted' : 'organized')
    const co = /^co/.test(c.lemma) && c.lemma !== 'convene' ? `co-${role}` : role
    for (const x of who) {
      if (x.type === 'Person') state(r, 'PARTICIPATED_IN', x, e, say(c, 'hosted-by-person', { confidence: 0.6 }))
      else
        state(
          r,
          'ORGANIZED',
          x,
          e,
          say(c, role === 'host' ? 'hosted' : 'organized', { props: { role: co === 'co-host' ? 'host' : co } }),
        )
    }
    r.talk.focusOn(e)
  }

const attend: Rule = (r, c) => {
  // "a project in which X takes part": of the project, read by its own rule
  if (
    /\b(in|to) which\b/.test(
      r.tokens
        .slice(c.sentence.from, c.verbFrom)
        .map((t) => t.key)
        .join(' '),
    ) &&
    !inEvent(c).length &&
    !objects(c).length
  )
    return
  const withPart =
    c.lemma === 'attend' ? objects(c).concat(inEvent(c)) : inEvent(c).concat(c.lemma === 'join' ? objects(c) : [])
  const where = c.passive ? c.subject : withPart
  let e = eventArg(r, c, where, true)
  const programme = mentionsOf(groups(c, 'in')).find(
    (m): m is InstrumentMention => m.kind === 'instrument' && m.type === 'Programme',
  )
  const who = resolveAll(
    r,
    c.passive ? meant(r, mentionsOf(groups(c, 'by', ',', '', 'from', 'of'))) : c.subject,
    c.sentence,
  ).filter(isActor)
  if (!who.length && !c.passive) {
    const rest = c.sentence.mentions.filter(
      (m) =>
        m.to <= c.verbFrom &&
        (m.kind === 'country' || m.kind === 'org') &&
        !(m.kind === 'country' && m.form === 'demonym'),
    )
    const front = r.tokens
      .slice(c.sentence.from, c.verbFrom)
      .map((t) => t.key)
      .join(' ')
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
        : c.lemma === 'participate' || c.lemma === 'take'
          ? current(r)
          : undefined
  if (c.passive && !e) e = c.subject.length ? undefined : current(r)
  if (!c.passive && !e && c.lemma === 'attend' && groups(c, 'as').length) e = current(r)
  if (!e) return
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

const represent: Rule = (r, c) => {
  const who = people(resolveAll(r, c.passive ? mentionsOf(groups(c, 'by')) : c.subject, c.sentence))
  const whom = resolveAll(r, c.passive ? c.subject : objects(c), c.sentence).filter(
    (t) => t.type !== 'Person' && isActor(t),
  )
  const e = eventArg(r, c, inEvent(c)) ?? current(r)
  if (!e || !who.length) return
  for (const p of who) {
    const country = whom.find((w) => w.type === 'Country')
    if (country) p.country ??= country.country
    state(r, 'PARTICIPATED_IN', p, e, say(c, 'represented', { props: { side: side(p) } }))
  }
  for (const w of whom) state(r, 'PARTICIPATED_IN', w, e, say(c, 'represented'))
}

const accompany: Rule = (r, c) => {
  const e = eventArg(r, c, inEvent(c)) ?? current(r)
  const who = people(resolveAll(r, c.passive ? mentionsOf(groups(c, 'by', ',')) : c.subject, c.sentence))
  if (e)
    for (const p of who)
      state(r, 'PARTICIPATED_IN', p, e, say(c, 'accompanied', { props: { side: side(p) }, confidence: 0.75 }))
}

const visit: Rule = (r, c) => {
  if (c.passive) return
  const a = people(resolveAll(r, c.subject, c.sentence))
  const where = objects(c).concat(c.lemma === 'travel' || c.frame === 'travel' ? mentionsOf(groups(c, 'to', 'in')) : [])
  const at = places(r, where)
  if (!a.length || !at.length) return
  const e = makeMeeting(r, 'visit', a, at, c.dates, c.sentence, say(c, 'visited'))
  tense(r, c, e, 'visited')
}

const travel: Rule = (r, c) => {
  const m = objects(c).find((x): x is EventMention => x.kind === 'event')
  if (c.lemma === 'pay' && m) {
    const a = people(resolveAll(r, c.subject, c.sentence))
    const on = people(
      resolveAll(
        r,
        mentionsOf(groups(c, 'on', 'to')).filter((x) => x.kind === 'person' || x.kind === 'post' || x.kind === 'ref'),
        c.sentence,
      ),
    )
    if (m.eventKind === 'courtesy call' || m.eventKind === 'call')
      return on.length ? encounter(r, c, a, on, 'courtesy call', 'paid-call') : undefined
    const at = places(r, mentionsOf(groups(c, 'to')))
    if (a.length && at.length)
      tense(r, c, makeMeeting(r, 'visit', a, at, c.dates, c.sentence, say(c, 'paid-visit')), 'paid-visit')
    return
  }
  if (/^(travel|fly)$/.test(c.lemma)) return visit(r, c)
}

const callOn: Rule = (r, c) => {
  if (c.passive)
    return /\boff\b/.test(
      r.tokens
        .slice(c.verbTo, c.verbTo + 1)
        .map((t) => t.key)
        .join(' '),
    )
      ? cancel(r, c)
      : undefined
  const next = r.tokens[c.verbTo]?.key
  if (next === 'off') return cancel(r, c)
  const on = people(resolveAll(r, mentionsOf(groups(c, 'on', 'upon')), c.sentence))
  const a = people(resolveAll(r, c.subject, c.sentence))
  if (
    a.length &&
    on.length &&
    next !== 'for' &&
    !/^to\b/.test(
      r.tokens
        .slice(c.to, c.to + 1)
        .map((t) => t.key)
        .join(' '),
    )
  )
    return encounter(r, c, a, on, 'courtesy call', 'called-on')
  const direct = people(resolveAll(r, objects(c), c.sentence))
  if (a.length && direct.length) encounter(r, c, a, direct, 'call', 'telephoned')
}

const off =
  (value: 'postponed' | 'cancelled'): Rule =>
  (r, c) => {
    if (c.modality === 'negated') return
    const where = c.passive || !objects(c).some((m) => m.kind === 'event') ? c.subject : objects(c)
    const m = where.find((x): x is EventMention => x.kind === 'event')
    const e = m ? r.talk.event(m, true) : undefined
    if (!e) return
    if (m) slotsOf(r, m, e, c.sentence)
    if (c.modality === 'reported')
      return status(r, e, 'reported', { rule: value, at: { from: c.from, to: c.to }, sentence: c.sentence })
    const to = c.groups
      .filter((g) => g.prep === 'to' || g.prep === 'until' || g.prep === 'till')
      .flatMap((g) => g.mentions)
      .filter((x): x is DateMentionToken => x.kind === 'date')
    const on = c.dates.filter((d) => !to.includes(d) && d.cue !== 'from')
    if (value === 'postponed' && to.length) dated(r, e, to, c.sentence, value, true)
    else if (!e.event!.start) dated(r, e, on, c.sentence, value)
    status(r, e, value, { rule: value, at: { from: c.from, to: c.to }, sentence: c.sentence, confidence: 0.9 })
  }
const postpone = off('postponed')
const cancel = off('cancelled')

const schedule: Rule = (r, c) => {
  if (!c.passive && !c.reduced) {
    return
  }
  const m = c.subject.find((x): x is EventMention => x.kind === 'event')
  const e = m ? r.talk.event(m, true) : undefined
  if (!e) return
  settle(r, c, e, 'scheduled')
  r.talk.focusOn(e)
  const past = c.words.includes('had') || c.perfectPast
  if (c.modality !== 'negated' && !past && !(c.reduced && e.event!.statusRank > 2))
    status(
      r,
      e,
      ahead(r, e.event!.start) === false ? 'held' : 'planned',
      { rule: 'scheduled', at: { from: c.from, to: c.to }, sentence: c.sentence },
      2,
    )
}

/** Instruments named as objects or, in the passive, as subject. */
const instruments = (c: Clause): InstrumentMention[] =>
  (c.passive ? [...c.subject, ...c.groups.filter((g) => g.prep === '').flatMap((g) => g.mentions)] : objects(c)).filter(
    (m): m is InstrumentMention => m.kind === 'instrument',
  )

const sign: Rule = (r, c) => {
  const list = instruments(c)
  const by = c.passive ? byPeople(c).concat(mentionsOf(groups(c, 'by')).filter((m) => m.kind !== 'person')) : c.subject
  const withs = mentionsOf(groups(c, 'with', 'between')).filter((m) => m.kind !== 'date')
  const who = resolveAll(r, [...by, ...withs], c.sentence).filter(isActor)
  // "It was signed …": the instrument told last
  const it =
    !list.length &&
    (c.subject.length === 0 || c.passive) &&
    /^(it|which|this|these|that)$/.test(r.tokens[c.verbFrom - 1]?.key ?? r.tokens[c.from]?.key ?? '')
      ? r.things.lastInstrument((t) => t.type === 'Agreement' && t.first < c.from)
      : undefined
  // "Minister A signed for Iceland", "signed on behalf of Mongolia": what was told to be signed
  const behalf =
    !c.passive && !list.length
      ? c.groups
          .filter((g) => g.prep === 'for' || g.prep === 'of')
          .flatMap((g) => g.mentions)
          .filter((m) => m.kind === 'country' || m.kind === 'org')
      : []
  const told = behalf.length ? r.things.lastInstrument((t) => t.type === 'Agreement' && t.first < c.from) : undefined
  if (told && c.modality === 'asserted') {
    for (const x of people(resolveAll(r, c.subject, c.sentence))) state(r, 'SIGNED', x, told, say(c, 'signed-for'))
    for (const x of resolveAll(r, behalf, c.sentence)) state(r, 'PARTY_TO', x, told, say(c, 'signed-for'))
    return
  }
  const targets = [
    ...list
      .filter(
        (m) =>
          m.type === 'Agreement' ||
          m.type === 'Programme' ||
          /partnership|programme|plan|declaration|framework|charter/i.test(m.name),
      )
      .map((m) => r.things.instrument(m)),
    ...(it ? [it] : []),
  ].filter((t) => t.type === 'Agreement')
  for (const t of targets) {
    const date = c.dates[0]?.date
    if (c.modality === 'asserted') {
      t.weakly = false
      if (date) property(r, t, 'date', date, { rule: 'signed', at: c.dates[0]!, sentence: c.sentence })
    }
    // "intend to sign" signs nothing; "will sign" says who is to
    for (const x of c.modality === 'planned' && !c.words.includes('will') ? [] : c.modality === 'hoped' ? [] : who)
      state(
        r,
        'SIGNED',
        x,
        t,
        say(c, c.passive ? 'signed-by' : 'signed', {
          props: { date: c.modality === 'asserted' ? date : undefined },
          modality: c.modality,
        }),
      )
    if (c.modality === 'asserted') {
      const bodies = who.filter((x) => x.type !== 'Person')
      if (bodies.length >= 2)
        for (const b of bodies) state(r, 'PARTY_TO', b, t, say(c, 'signed-party', { confidence: 0.75 }))
      partiesOf(r, list, c)
      const e = eventArg(r, c, [...inEvent(c), ...c.fronted.flatMap((g) => g.mentions)], true)
      if (e && /signing|ceremony/.test(e.event!.kind)) {
        state(r, 'PRODUCED', e, t, say(c, 'signed-at'))
        for (const x of people(who)) state(r, 'PARTICIPATED_IN', x, e, say(c, 'signed-at'))
        settle(r, c, e, 'signed-at')
        tense(r, c, e, 'signed-at')
      } else if (e && e.event!.status !== 'planned')
        state(r, 'PRODUCED', e, t, say(c, 'signed-at', { confidence: 0.75 }))
    } else if (c.modality === 'planned' || c.modality === 'hoped') {
      if (!r.properties.some((p) => p.thing === t && p.property === 'status'))
        property(r, t, 'status', 'proposed', {
          rule: 'to-be-signed',
          at: { from: c.verbFrom, to: c.verbTo },
          sentence: c.sentence,
          confidence: 0.7,
        })
    }
  }
}

/** "between A and B" behind an agreement: its parties. */
export function partiesOf(
  r: Reader,
  list: readonly InstrumentMention[],
  c: { readonly sentence: Clause['sentence'] },
): void {
  for (const m of list) {
    if (m.type !== 'Agreement' || m.parties.length < 2) continue
    const t = r.things.instrument(m)
    for (const p of resolveAll(r, m.parties, c.sentence))
      state(r, 'PARTY_TO', p, t, { rule: 'between-parties', at: m, sentence: c.sentence })
  }
}

const adopt: Rule = (r, c) => {
  const list = instruments(c)
  const by = c.passive ? mentionsOf(groups(c, 'by', ',', 'between')) : c.subject
  const who = resolveAll(
    r,
    by.filter((m) => m.kind !== 'event'),
    c.sentence,
  ).filter(isActor)
  const e =
    eventArg(
      r,
      c,
      by.filter((m) => m.kind === 'event'),
    ) ?? eventArg(r, c, [...inEvent(c), ...c.fronted.flatMap((g) => g.mentions)])
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
          ? current(r)
          : undefined)
      if (at && c.modality === 'asserted') state(r, 'PRODUCED', at, t, say(c, 'adopted-at'))
      for (const x of who)
        if (
          x.type !== 'Person' &&
          c.modality === 'asserted' &&
          (who.length >= 2 || /conclude|adopt|reach|sign|finali[sz]e/.test(c.lemma))
        )
          state(r, 'PARTY_TO', x, t, say(c, 'adopted', { confidence: 0.75 }))
      if (date && c.modality === 'asserted')
        property(r, t, 'date', date.date, { rule: 'adopted', at: date, sentence: c.sentence })
      continue
    }
    const owner = who.filter((x) => x.type !== 'Person')
    if (c.frame === 'conclude') {
      if (m.type === 'Programme') for (const x of owner) state(r, 'TAKES_PART_IN', x, t, say(c, 'carried-out'))
      continue
    }
    if (c.modality === 'asserted')
      for (const x of owner) state(r, 'ISSUED', x, t, say(c, 'issued', { props: { date: date?.date } }))
    if (date && c.modality === 'asserted')
      property(r, t, 'date', date.date, { rule: 'issued', at: date, sentence: c.sentence, confidence: 0.7 })
  }
}

const launch: Rule = (r, c) => {
  // a line of meetings is set up: "The Dialogue was launched in 2019"
  const m = (c.passive ? c.subject : objects(c)).find((x): x is EventMention => x.kind === 'event')
  if (m && c.modality === 'asserted') {
    const s = r.talk.series(m) ?? r.talk.focusSeries
    if (s && c.dates[0] && (m.series || /dialogue|forum|mechanism|format|framework|consultation/.test(m.head)))
      property(r, s, 'since', c.dates[0].date, { rule: 'line-set-up', at: c.dates[0], sentence: c.sentence })
    return
  }
  if (/^(introduce|present|outline)$/.test(c.lemma)) return discuss(r, c)
  return adopt(r, c)
}

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

const discuss: Rule = (r, c) => {
  // "The Government of Japan is reviewing the X Strategy": its own
  if (
    !c.passive &&
    /^(review|update|revise|implement|promote|advance|introduce|outline|present)$/.test(c.lemma) &&
    c.subject.length === 1 &&
    (c.subject[0]!.kind === 'country' || (c.subject[0]!.kind === 'ref' && c.subject[0]!.ref === 'side')) &&
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
  const explicit = eventArg(r, c, [...c.subject, ...inEvent(c), ...c.fronted.flatMap((g) => g.mentions)])
  const e = explicit ?? whereEvent(r, c) ?? current(r)
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

const award: Rule = (r, c) => {
  if (c.modality !== 'asserted') return
  const tail = r.tokens.slice(c.verbTo, c.to)
  const phrase = awardName(r, c)
  if (!phrase) return
  void tail
  if (c.lemma === 'receive' || c.lemma === 'win') {
    const to = resolveAll(r, c.subject, c.sentence).filter(isActor)
    const from = resolveAll(r, mentionsOf(groups(c, 'from', 'by')), c.sentence).filter(isActor)
    for (const a of from)
      for (const b of to)
        state(r, 'AWARDED', a, b, say(c, 'received-award', { props: { award: phrase, date: c.dates[0]?.date } }))
    return
  }
  if (c.passive) {
    const to = resolveAll(r, [...c.subject, ...mentionsOf(groups(c, 'to'))], c.sentence).filter(isActor)
    const from = resolveAll(r, mentionsOf(groups(c, 'by')), c.sentence).filter(isActor)
    for (const a of from)
      for (const b of to)
        state(r, 'AWARDED', a, b, say(c, 'awarded-by', { props: { award: phrase, date: c.dates[0]?.date } }))
  } else {
    const from = resolveAll(r, c.subject, c.sentence).filter(isActor)
    const to = resolveAll(r, [...mentionsOf(groups(c, 'to')), ...objects(c)], c.sentence).filter(isActor)
    for (const a of from)
      for (const b of to)
        state(r, 'AWARDED', a, b, say(c, 'awarded', { props: { award: phrase, date: c.dates[0]?.date } }))
  }
}
function awardName(r: Reader, c: Clause): string | undefined {
  for (let i = c.from; i < c.to; i++) {
    const t = r.tokens[i]!
    if (
      !/^(award|prize|medal|order|grant|contract|fellowship|honour|honor|scholarship|cross|decoration|citation)$/.test(
        t.key,
      ) ||
      i === c.verbFrom ||
      i === c.verbTo - 1
    )
      continue
    let from = i
    while (
      from > c.from &&
      (r.tokens[from - 1]!.shape === 'Cap' ||
        r.tokens[from - 1]!.shape === 'ALL' ||
        r.tokens[from - 1]!.shape === 'num' ||
        /^(of|for|the|-|,|and)$/.test(r.tokens[from - 1]!.key)) &&
      from - 1 >= c.verbTo
    )
      from--
    while (from < i && (r.tokens[from]!.shape === 'lower' || r.tokens[from]!.shape === 'punct')) from++
    let to = i + 1
    while (
      to < c.to &&
      (r.tokens[to]!.shape === 'Cap' ||
        (/^(of|the)$/.test(r.tokens[to]!.key) && r.tokens[to + 1] && /^(Cap|ALL)$/.test(r.tokens[to + 1]!.shape)) ||
        (r.tokens[to]!.key === 'the' && r.tokens[to - 1]!.key === 'of'))
    )
      to++
    return r.text.slice(r.tokens[from]!.start, r.tokens[to - 1]!.end).replace(/\s+/g, ' ')
  }
  return undefined
}

const cooperate: Rule = (r, c) => {
  const a = resolveAll(r, c.subject, c.sentence).filter(isActor)
  const b = resolveAll(r, mentionsOf(groups(c, 'with')), c.sentence).filter(isActor)
  const pairs: [Thing, Thing][] = b.length
    ? a.flatMap((x) => b.map((y): [Thing, Thing] => [x, y]))
    : a.length === 2
      ? [[a[0]!, a[1]!]]
      : []
  for (const [x, y] of pairs) state(r, 'COOPERATES_WITH', x, y, say(c, 'cooperates', { confidence: 0.8 }))
}

const serve: Rule = (r, c) => {
  // "served as Ambassador to Iceland", "was appointed Director of X"
  const who = people(resolveAll(r, c.subject, c.sentence))
  const post = mentionsOf(c.groups.filter((g) => g.prep === 'as' || g.prep === '')).find((m) => m.kind === 'post')
  if (who.length !== 1 || post?.kind !== 'post' || c.modality === 'negated') return
  const org = post.org ? r.things.org(post.org, who[0]!.country) : undefined
  const code = post.country ?? who[0]!.country
  const target = org ?? (code ? r.things.country(code, post.from) : undefined)
  if (!target) return
  const former =
    c.lemma === 'serve' &&
    !c.words.includes('has') &&
    !c.words.some((w) => /^(is|serves|currently)$/.test(w)) &&
    c.words.at(-1) === 'served'
  const range = c.dates.find((d) => d.end)
  state(
    r,
    'HOLDS_ROLE',
    who[0]!,
    target,
    say(c, 'served-as', {
      props: { title: post.title, former, asOf: r.documentDate, from: range?.date, to: range?.end },
      confidence: 0.75,
    }),
  )
}

const force: Rule = (r, c) => {
  if (
    !/\binto force\b/.test(
      r.tokens
        .slice(c.verbTo, c.verbTo + 3)
        .map((t) => t.key)
        .join(' '),
    )
  )
    return
  for (const m of [...c.subject].filter((x): x is InstrumentMention => x.kind === 'instrument')) {
    const t = r.things.instrument(m)
    if (c.modality === 'asserted') {
      property(r, t, 'status', 'in force', { rule: 'in-force', at: { from: c.from, to: c.to }, sentence: c.sentence })
      t.weakly = false
    }
  }
}

const found: Rule = (r, c) => {
  const m = c.subject.find((x): x is EventMention => x.kind === 'event')
  if (!m) return
  const s = r.talk.series(m)
  if (s && !m.ordinal && c.dates[0])
    return property(r, s, 'since', c.dates[0].date, { rule: 'line-began', at: c.dates[0], sentence: c.sentence })
  happen(r, c)
}

const take: Rule = (r, c) => {
  const next = r.tokens[c.verbTo]?.key
  if (next === 'place') return happen(r, c)
  if (next === 'part') return attend(r, c)
  if (next === 'stock' || next === 'up' || next === 'note') return discuss(r, c)
}

const join: Rule = (r, c) => {
  const programme = objects(c).find((m): m is InstrumentMention => m.kind === 'instrument')
  const who = resolveAll(r, c.subject, c.sentence).filter(isActor)
  const noun = c.groups[0]?.prep === '' ? c.groups[0].words.join(' ') : ''
  const back =
    programme || !/^the (programme|program|project|initiative|fund|treaty|convention|agreement|accord)$/.test(noun)
      ? undefined
      : r.things.lastInstrument(
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

const set: Rule = (r, c) => {
  if (r.tokens[c.verbTo]?.key === 'up' || c.words.includes('up')) return launch(r, c)
}
const put: Rule = (r, c) => {
  if (/^(off|back)$/.test(r.tokens[c.verbTo]?.key ?? '')) return postpone(r, c)
}

/** "The session featured X, Y and Z", "the panel brought together officials of A and B". */
const bring: Rule = (r, c) => {
  if (c.passive || c.modality === 'negated') return
  const subject = c.subject.find((m): m is EventMention => m.kind === 'event')
  const e =
    (subject ? r.talk.event(subject) : undefined) ??
    (c.subject.length === 0 || /^(it|which|that)$/.test(r.tokens[c.verbFrom - 1]?.key ?? '') ? current(r) : undefined)
  if (!e || !/^(feature|bring|gather|assemble|include|involve|comprise)$/.test(c.lemma)) return
  const rest = c.sentence.mentions.filter((m) => m.from >= c.verbTo && m.from < c.sentence.to)
  const featured = c.lemma === 'feature'
  for (const m of rest) {
    if (m.kind === 'person')
      for (const p of people(r.talk.resolve(m, c.sentence)))
        state(
          r,
          featured ? 'SPOKE_AT' : 'PARTICIPATED_IN',
          p,
          e,
          say(c, 'featured', { props: featured ? { capacity: 'panelist' } : {}, confidence: 0.75 }),
        )
    else if (m.kind === 'org' && !featured && /^(from|of|the|and|,|by)$/.test(r.tokens[m.from - 1]?.key ?? ''))
      for (const o of r.talk.resolve(m, c.sentence))
        state(r, 'PARTICIPATED_IN', o, e, say(c, 'brought-together', { confidence: 0.7 }))
  }
}
const nothing: Rule = () => {}

/** Frame → rule, by the verbs of `verbs.ts`. */
const RULES: Record<Frame, Rule> = {
  chair,
  lead,
  meet,
  receive,
  visit,
  travel,
  callOn,
  phone,
  hold,
  have: hold,
  happen: take,
  host: organizer('host'),
  organize: organizer('organizer'),
  sponsor: organizer('sponsor'),
  attend,
  join,
  represent,
  accompany,
  deliver,
  address,
  speak,
  open,
  moderate,
  sign,
  conclude: adopt,
  adopt,
  issue: adopt,
  launch: (r, c) => (c.lemma === 'set' ? set(r, c) : launch(r, c)),
  discuss,
  exchange: discuss,
  postpone,
  cancel,
  schedule,
  award,
  appoint: serve,
  serve,
  succeed: nothing,
  cooperate,
  force,
  found,
  invite: nothing,
  base: nothing,
  bring,
  be: nothing,
  say: nothing,
  follow: nothing,
  agree: nothing,
  end: happen,
  win: award,
}

export function applyFrame(r: Reader, c: Clause): void {
  if (c.lemma === 'put') return put(r, c)
  RULES[c.frame](r, c)
}
