// A body that meets is a line of meetings: "The Kenya-Oman Joint Group met for the ninth time", "has met four times, most recently in P",
// "last met in P", "will meet again in P".
import { JOINT } from '../../annotate/events/sitting.ts'
import { fold } from '../../../src/identity/keys.ts'
import type { EventMention, OrgMention } from '../../mention.ts'
import { findEvent } from '../../resolve/event-reference.ts'
import type { Thing } from '../../resolve/thing.ts'
import { foldedText, ordinalAt, findToken } from '../../scan.ts'
import type { Clause } from '../clauses.ts'
import { isActor, property, resolveAll, state, type Reader } from '../context.ts'
import { RECURRING } from '../lines/of-states.ts'
import { nthMeeting } from '../meetings.ts'
import { objects, partiesOfBody, say, settle, tense, withPeople } from './common.ts'

const TIMES = [
  '',
  'once',
  'twice',
  'three times',
  'four times',
  'five times',
  'six times',
  'seven times',
  'eight times',
  'nine times',
  'ten times',
]

/** What a body that sits is called: "the Board of Governors met in P". */
export const SITS = /council|committee|commission|group|forum|meeting|\bboard of\b|\bassembly\b/i

/** "The Symposium will next convene in Turku", "the Joint Committee shall convene in Muscat": it meets. */
export const convenes = (c: Clause): boolean =>
  c.lemma === 'convene' &&
  c.subject.some((m) => m.kind === 'event' || (m.kind === 'org' && SITS.test(m.name))) &&
  !objects(c).length

/** Which meeting of its line a clause tells of. */
interface Which {
  readonly ordinal?: number
  readonly relative?: 'next' | 'previous'
}

/** "for the ninth time", "four times, most recently in P", "last met", "will meet again": which one it was. */
function which(r: Reader, c: Clause): Which | undefined {
  const words = foldedText(r.tokens, c.verbTo, c.to + 1)
  const cue = foldedText(r.tokens, Math.max(c.sentence.from, c.verbFrom - 1), c.verbTo)
  // "for the fourth time this year", "in a decade" counts the sittings of a year; "in Addis Ababa" is where
  if (
    /\bfor (?:the|its|a) [a-z0-9-]+ (?:- [a-z]+ )?time\b(?! (?:this|since|within|so|in (?:an?|as|the|its|over|more|less|under|two|three|four|five|six|seven|eight|nine|ten|many|recent|history|years|\d+))\b)/.test(
      words,
    )
  ) {
    const at = findToken(r.tokens, c.verbTo, c.to, (t) => t.key === 'time')
    const ordinal = [1, 3].map((n) => ordinalAt(r.tokens, at - n)).find(Boolean)?.value
    return ordinal ? { ordinal } : undefined
  }
  // "has met four times, most recently in P": the fourth; without a place the count tells of none
  const count =
    /^(?:so far |already )?(once|twice|[a-z]+ times)(?: so far| already)? ?,? (?:(?:most recently|the last time|lastly|the latest|last) ?,? )?(?:in|at|on) /.exec(
      `${words} `,
    )
  const ordinal = TIMES.indexOf(count?.[1] ?? '')
  if (ordinal > 0 && (ordinal === 1 || /most recently|the last time|lastly|the latest| last /.test(count![0])))
    return { ordinal }
  if (/ last( |$)/.test(cue)) return { relative: 'previous' }
  if (c.modality === 'planned' && (/^(?:next|again)\b/.test(words) || / next( |$)/.test(cue)))
    return { relative: 'next' }
  return undefined
}

/** "has met every year since 2017"; but "has met every year and was this time chaired by X" is told of one of its meetings, after all. */
export const recurs = (r: Reader, c: Clause): boolean =>
  RECURRING.test(foldedText(r.tokens, c.verbTo, c.to)) &&
  !/ and (?:was|is|will be) /.test(foldedText(r.tokens, c.verbTo, c.sentence.to))

/** A body of two states that meets is a line of meetings: the one that the clause tells of. */
export function sittingOf(r: Reader, c: Clause, b: OrgMention): Thing | undefined {
  const nth = which(r, c)
  const own = r.things.org(b)
  const told = r.things.series.find((s) => [...s.names.keys()].some((n) => own.names.has(n)))
  const parties = partiesOfBody(r, c, b)
  const joint = JOINT.test(b.name) && parties.length >= 2
  // "The Council last met in 2023" may be any body's
  if (!told && !joint && (!nth || nth.relative)) return undefined
  r.things.asLine(own)
  const m: EventMention = {
    ...nthMeeting(r, b.from, b.to, 0),
    ordinal: nth?.ordinal,
    ...(nth?.relative ? { relative: nth.relative } : {}),
    surface: `meeting of the ${b.name}`,
    series: b.name,
    definite: false,
    parties,
  }
  const line = r.talk.series(m)
  // "The Committee has met annually since 2017": since when there is one, and no meeting of it
  if (line && !nth && recurs(r, c)) {
    const begun = c.dates.find((d) => d.cue === 'since')
    if (begun) property(r, line, 'since', begun.date, { rule: 'held-since', at: begun, sentence: c.sentence })
    return undefined
  }
  if (line && line.event!.parties.length >= 2)
    for (const p of line.event!.parties)
      state(r, 'BETWEEN', line, p, say(c, 'parties-of-body', { confidence: 0.8, modality: 'asserted' }))
  return findEvent(r.talk, m, true) ?? undefined
}

const BODY =
  /^(?:committee|commission|council|group|dialogue|mechanism|board|forum|cabinet|consultations|conference|partnership|assembly)$/

const THEY = /^(?:parties|sides|delegations|ministries|chairs|both)$/

/** "The Committee last met in P", "It will meet again in P": of the line told before, by its noun or the pronoun; whether the clause told that. */
export function metAgain(r: Reader, c: Clause): boolean {
  const nth = which(r, c)
  if (!nth || c.modality === 'negated' || c.modality === 'reported') return false
  let k = c.verbFrom - 1
  while (
    /^(?:had|has|have|last|next|will|would|is|are|to|also|then|intend|plan|expect|agreed|expected|due|set)$/.test(
      r.tokens[k]?.key ?? '',
    ) &&
    k > c.sentence.from
  )
    k--
  const noun = r.tokens[k]?.key ?? ''
  const { focus, focusSeries, main } = r.talk
  const near = [focusSeries, main?.event?.series].filter((s): s is Thing => !!s)
  const line =
    noun === 'it'
      ? focus?.event?.series && focus.event.series === focusSeries
        ? focusSeries
        : undefined
      : BODY.test(noun) && /^(?:the|this|joint)$/.test(r.tokens[k - 1]?.key ?? '')
        ? [...near, ...r.things.series].find((s) => [...s.names.keys()].some((n) => fold(n).split(' ').includes(noun)))
        : // "The two sides will meet again in P": in the line of the meeting they had
          nth.relative === 'next' && THEY.test(noun) && main?.event?.status === 'held'
          ? main.event.series
          : undefined
  if (!line) return false
  const name = [...line.names.keys()][0]!
  const e = findEvent(
    r.talk,
    {
      ...nthMeeting(r, k, k + 1, 0),
      ordinal: nth.ordinal,
      ...(nth.relative ? { relative: nth.relative } : {}),
      surface: `${nth.relative ?? ''} meeting of the ${name}`.trim(),
      series: name,
      definite: false,
    },
    true,
  )
  if (!e || e === main) return false
  settle(r, c, e, 'met-again')
  tense(r, c, e, 'met-again')
  return true
}

/** "The Minister held the Kenya-Oman Joint Committee with A and B in P": a sitting of it. */
export function satWith(r: Reader, c: Clause, e: Thing): void {
  settle(r, c, e, 'held-sitting')
  tense(r, c, e, 'held-sitting')
  for (const x of resolveAll(r, [...c.subject, ...withPeople(c)], c.sentence).filter(isActor))
    state(r, 'PARTICIPATED_IN', x, e, say(c, 'held-sitting'))
  r.talk.focusOn(e)
}

/** A part of a meeting, or a group that meets at it, told for the first time: "a panel on health". */
export const SITTING =
  /\b(?:a|an|another|one|the(?= working | breakout |(?: \S+){0,2} (?:session|panel|workshop|debate) on\b)) (?:\S+ ){0,3}(?:group|panel|session|side event|round ?table|workshop|seminar|masterclass|discussion|debate)\b/
