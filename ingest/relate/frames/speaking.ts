// Speak, deliver, address, open: who said something where, and in which capacity.
import { foldedText } from '../../scan.ts'
import type { EventMention, OrgMention } from '../../mention.ts'
import type { Thing } from '../../resolve/thing.ts'
import type { Clause } from '../clauses.ts'
import { resolveAll, state, type Reader } from '../context.ts'
import {
  type Rule,
  say,
  groups,
  mentionsOf,
  people,
  wordsAfter,
  objects,
  settle,
  tense,
  eventArg,
  current,
  inEvent,
} from './common.ts'
import { encounter } from './encounter.ts'
import { phone } from './encounters.ts'
import { ends } from './endings.ts'
import { happen } from './happenings.ts'
import { discuss, launch } from './agreements.ts'
import { elsewhen, isOfTwo } from './other-meetings.ts'

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
/** What is delivered: "welcomed the visit to be made by X" tells of none. */
const SPEECH =
  /\b(?:keynotes?|address|addresses|remarks|lectures?|briefings?|presentations?|statements?|toasts?|speech|speeches|talks?|words|introduction|introductions|message|opening|closing|note)\b/
const capacityOf = (words: string): string | undefined => CAPACITY.find(([re]) => re.test(words))?.[1]

function spoke(r: Reader, c: Clause, who: Thing[], e: Thing | undefined, capacity: string, rule: string): void {
  if (!e) return
  if (
    /^(closing|opening|welcome) remarks$/.test(capacity) &&
    !/remarks|speech|address/.test(foldedText(r.tokens, c.passive ? c.sentence.from : c.from, c.to))
  )
    capacity = capacity.replace(' remarks', '')
  for (const p of people(who)) state(r, 'SPOKE_AT', p, e, say(c, rule, { props: { capacity } }))
  settle(r, c, e, rule)
  if (e.event!.statusRank < 2) tense(r, c, e, rule)
}

export const speak: Rule = (r, c) => {
  const tail = foldedText(r.tokens, c.verbTo, c.to)
  if (
    /\b(by|on the) (phone|telephone|video)\b|\bby (video|telephone|phone)\b/.test(tail) ||
    (c.lemma === 'speak' && /\bby telephone|telephone\b/.test(tail))
  )
    return phone(r, c)
  // "will speak after me, and to see here X": whom one is to see is not spoken to
  const spokenTo = (g: Clause['groups'][number]): boolean =>
    g.prep === 'with' ||
    g.words.every((t) => /^(?:the|a|an|his|her|their|its|my|our|both|then|former|foreign|new)$/.test(t))
  // "spoke to reporters following her meetings with X": whom she met
  const ofTalks = (g: Clause['groups'][number]): boolean => {
    const front = c.groups[c.groups.indexOf(g) - 1]
    return /^(?:after|following|before)$/.test(front?.prep ?? '') && front!.mentions.at(-1)?.kind === 'event'
  }
  const w = groups(c, 'with', 'to')
    .filter((g) => spokenTo(g) && !ofTalks(g))
    .flatMap((g) => g.mentions)
  if (w.some((m) => m.kind === 'person' || m.kind === 'post') && (c.lemma === 'speak' || c.lemma === 'talk')) {
    const isWith = groups(c, 'with').length > 0
    // "He spoke to X": to whoever asks the questions of the interview
    const asked =
      r.kind === 'transcript' &&
      !isWith &&
      resolveAll(r, c.subject, c.sentence).every((t) => t === r.talk.speaker.thing)
    if (asked) return
    // "is in P to talk to Minister X", never "talked to reporters"
    if (isWith || w.every((m) => m.kind === 'person'))
      return encounter(
        r,
        c,
        people(resolveAll(r, c.subject, c.sentence)),
        people(resolveAll(r, w, c.sentence)),
        // "Readout of the President's Call with Prime Minister X"
        /\b(?:call|phone|telephone)\b/i.test(r.title ?? '') ? 'call' : 'meeting',
        'spoke-with',
      )
    return
  }
  const e = eventArg(
    r,
    c,
    mentionsOf([
      ...groups(c, 'at', 'during', 'in', ...(c.lemma === 'brief' ? [] : ['to'])),
      // "At a memorial gathering in Lima, X and Y will speak"
      ...c.fronted.filter((g) => g.prep === 'at' || g.prep === 'during'),
      ...(/\bat the (opening|closing|margins|start|beginning)\b/.test(foldedText(r.tokens, c.verbTo, c.to))
        ? groups(c, 'of')
        : []),
    ]).filter((m) => m.kind === 'event'),
    true,
  )
  const heard = e || !/^(?:speak|talk|lecture)$/.test(c.lemma) ? undefined : hearers(r, c)
  if (heard)
    return spoke(r, c, resolveAll(r, c.subject, c.sentence), heard, capacityOf(c.lemma) ?? 'address', 'spoke-to')
  // "the two leaders last spoke at the Conference": with each other
  if (!c.passive && c.subject.some((m) => m.kind === 'ref' && m.plural && m.ref !== 'we')) return
  const who = resolveAll(r, c.passive ? mentionsOf(groups(c, 'by')) : c.subject, c.sentence)
  if (e && who.length) spoke(r, c, who, e, capacityOf(`${c.lemma} ${tail}`) ?? 'address', 'spoke-at')
}

/** "attended the Forum, where X gave the keynote": the meeting in front of the "where" that a clause hangs on. */
function meetingWhere(r: Reader, c: Clause): Thing | undefined {
  for (let k = c.verbFrom - 1; k > c.sentence.from && k > c.verbFrom - 12; k--) {
    if (/^(who|which|whom|while|when|before|after)$/.test(r.tokens[k]!.key) || r.tokens[k]!.text === ';')
      return undefined
    if (r.tokens[k]!.key !== 'where') continue
    const to = r.tokens[k - 1]!.text === ',' ? k - 1 : k
    const m = c.sentence.mentions.findLast((x): x is EventMention => x.kind === 'event' && x.to <= to)
    // "an Opening Ceremony on 16 June where remarks were made": over the day and the place
    const told = (i: number): boolean =>
      /^(?:on|in|at|the)$/.test(r.tokens[i]!.key) ||
      c.sentence.mentions.some((x) => /^(?:date|place|country)$/.test(x.kind) && x.from <= i && i < x.to)
    for (let i = m?.to ?? to; i < to; i++) if (!told(i)) return undefined
    return (m && r.talk.event(m)) ?? undefined
  }
  return undefined
}

export const deliver: Rule = (r, c) => {
  const object = c.passive
    ? foldedText(r.tokens, Math.max(c.sentence.from, c.verbFrom - 12), c.verbFrom)
    : foldedText(r.tokens, c.verbTo, Math.min(c.to, c.verbTo + 9))
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
  const told = named ? `${foldedText(r.tokens, named.from, named.from + 5)} ${object}` : object
  const capacity = SPEECH.test(told) ? capacityOf(told) : undefined
  if (!capacity || !who.length) return
  // "gave a speech at the ceremony": told here for the first time
  const at = mentionsOf(groups(c, 'at')).filter((m) => m.kind === 'event' && m.definite && !m.plural)
  let e =
    eventArg(r, c, [...inEvent(c), ...c.fronted.flatMap((g) => g.mentions)], false) ??
    eventArg(r, c, at.slice(0, 1), c.modality === 'asserted' && !r.talk.main)
  const inSubject = c.passive ? c.subject.find((m): m is EventMention => m.kind === 'event' && m.named) : undefined
  if (inSubject) e = r.talk.event(inSubject, true) ?? e
  const own = !e && lecture && /lecture/.test(lecture.eventKind) ? lecture : undefined
  // "gave a lecture entitled “Dams”", "delivered the Okello Memorial Lecture": an event of its own
  if (own && (own.named || !r.talk.main)) {
    e = r.talk.event(own, true) ?? undefined
    r.talk.focusOn(e)
    for (const h of e ? housesOf(r, c) : [])
      state(r, 'ORGANIZED', h, e!, say(c, 'guest-at', { props: { role: 'host' }, confidence: 0.6 }))
  }
  e ??= guestAt(r, c, capacity)
  // "deliver a speech at the General Debate session": somewhere else than at the meeting told before
  const elsewhere = inEvent(c).some((m) => r.tokens.slice(m.from + 1, m.to).some((t) => t.shape === 'Cap'))
  if (!e && elsewhere) return
  spoke(r, c, who, e ?? meetingWhere(r, c) ?? floor(r, c), capacity, c.passive ? 'delivered-by' : 'delivered')
}

/** A house that has guests to speak: "at the University of Lima". */
const houseAt = (c: Clause): OrgMention | undefined =>
  mentionsOf(groups(c, 'at')).find(
    (m): m is OrgMention =>
      m.kind === 'org' && /^(university|institute|think tank|school|academy|foundation)$/.test(m.orgKind ?? ''),
  )
const housesOf = (r: Reader, c: Clause): Thing[] => {
  const house = houseAt(c)
  return house ? r.talk.resolve(house, c.sentence) : []
}

/** The meeting at hand; two who met give each other no speeches, so the one that the text is about. */
function floor(r: Reader, c: Clause): Thing | undefined {
  const e = current(r, c)
  if (!e || !isOfTwo(e)) return e
  const { main } = r.talk
  return main && !isOfTwo(main) && !elsewhen(r, c, main) ? main : undefined
}
/** "addressed the students of the Diplomatic Academy", "spoke to cadets at the Naval School": an event at the house they are of. */
function hearers(r: Reader, c: Clause): Thing | undefined {
  const words = wordsAfter(c)
  if (
    c.passive ||
    c.modality === 'negated' ||
    !/\b(?:students|cadets|faculty|scholars|academics|researchers|undergraduates|professors|trainees)\b/.test(words)
  )
    return undefined
  const house = mentionsOf(groups(c, '', 'of', 'at', 'from')).find(
    (m): m is OrgMention =>
      m.kind === 'org' && /^(university|institute|think tank|school|academy|foundation|college)$/.test(m.orgKind ?? ''),
  )
  if (!house) return undefined
  return speechAt(r, c, house, 'speech', 'address')
}

/** A speech that is an event of its own, at the house that had the speaker. */
function speechAt(r: Reader, c: Clause, house: OrgMention, kind: string, called: string): Thing {
  const e = r.things.event({ kind, head: kind, named: false, made: true }, c.verbFrom, 0.7)
  r.things.name(e, `${called} at the ${house.name}`, undefined, undefined, true)
  for (const h of r.talk.resolve(house, c.sentence))
    state(r, 'ORGANIZED', h, e, say(c, 'guest-at', { props: { role: 'host' }, confidence: 0.6 }))
  return e
}

/** "gave a lecture at Carleton University": an event of its own, at the house that had the speaker. */
function guestAt(r: Reader, c: Clause, capacity: string): Thing | undefined {
  if (!/^(lecture|remarks|speech|address|keynote|talk|presentation)$/.test(capacity)) return undefined
  const house = houseAt(c)
  if (!house) return undefined
  return speechAt(
    r,
    c,
    house,
    capacity === 'lecture' ? 'lecture' : 'speech',
    capacity === 'keynote' ? 'address' : capacity,
  )
}

export const address: Rule = (r, c) => {
  const told = c.passive ? c.subject : objects(c)
  // "addressed a round table on grazing": told here for the first time
  const fresh = told.some((m) => m.kind === 'event' && !m.plural && (!m.definite || (c.passive && !r.talk.main)))
  const who = resolveAll(r, c.passive ? mentionsOf(groups(c, 'by')) : c.subject, c.sentence)
  const e =
    eventArg(r, c, c.passive ? told : [...told, ...inEvent(c)], fresh) ??
    (people(who).length ? hearers(r, c) : undefined)
  const ministers =
    /\b(ministers|participants|meeting|session|audience|delegates|assembly|conference|forum|gathering|leaders)\b/.test(
      wordsAfter(c),
    ) || objects(c).some((m) => m.kind === 'post' && m.plural)
  if (people(who).length && (e || ministers)) return spoke(r, c, who, e ?? floor(r, c), 'address', 'addressed')
  discuss(r, c)
}

/** Meetings at which others have the floor too. */
const FLOOR = /^(?:seminar|conference|workshop|symposium|forum|congress|round table|webinar|panel|discussion|debate)$/
/** What opens without anybody having the floor. */
const OPENS = /^(?:exhibition|festival|training|training course|exercise|session|meeting|summit)$/
export const open: Rule = (r, c) => {
  // "The Dialogue, inaugurated in Perth in 2014": since when there is one
  const line = c.subject.some((m) => m.kind === 'event' && m.series && m.ordinal === undefined)
  if (line && c.passive && c.lemma === 'inaugurate' && c.dates[0]?.precision === 'year') return launch(r, c)
  // "will open, in Penang, the third Forum": the object may stand behind an aside
  const behind = objects(c).length || c.passive ? [] : mentionsOf(groups(c, ',')).filter((m) => m.kind === 'event')
  const e = eventArg(r, c, c.passive ? c.subject : [...objects(c), ...behind.slice(0, 1)], true)
  // "opened the forum together with X": the two of them
  const beside = /\b(?:together|jointly|along) with\b/.test(wordsAfter(c)) ? mentionsOf(groups(c, 'with')) : []
  const doers = c.passive ? mentionsOf(groups(c, 'by', 'with')) : [...c.subject, ...(c.subject.length ? beside : [])]
  const who = people(resolveAll(r, doers, c.sentence))
  // "opened a seminar. Among the speakers were …": of the seminar
  const anew =
    e && !c.passive && objects(c).some((m) => m.kind === 'event' && !m.definite && !m.named && FLOOR.test(m.eventKind))
  // "The workshop was opened by X. The panellists were …": the first that the text tells of
  const first = e && c.passive && !r.talk.focus && !r.talk.main
  if ((anew || first) && c.modality === 'asserted' && !c.reduced) r.talk.focusOn(e)
  if (e && who.length) spoke(r, c, who, e, c.lemma === 'close' ? 'closing remarks' : 'opening remarks', 'opened')
  else {
    // "A regional forum on ports opened in Lima": told here for the first time
    const fresh =
      !c.passive &&
      (groups(c, 'in').length > 0 || (groups(c, 'at').length > 0 && c.dates.length > 0)) &&
      !objects(c).length &&
      c.subject.some((m) => m.kind === 'event' && (FLOOR.test(m.eventKind) || OPENS.test(m.eventKind)))
    const s = eventArg(r, c, c.subject, fresh)
    if (s && c.passive) happen(r, c)
    else if (s) {
      const withs = people(resolveAll(r, mentionsOf(groups(c, 'with')), c.sentence))
      if (withs.length)
        spoke(r, c, withs, s, c.lemma === 'close' ? 'closing remarks' : 'opening remarks', 'opened-with')
      else ends(r, c)
    }
  }
}
