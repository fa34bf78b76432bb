// The noun that names an event, of one word or several: "meeting", "panel discussion", "round table".
import { AFTER_NAME, EVENT_HEADS, type HeadRecord } from '../../lexicon/events.ts'
import { type Token, capital } from '../../scan.ts'

export interface Head {
  readonly record: HeadRecord
  readonly word: string
  /** Index behind its last word. */
  readonly to: number
}

const FEAST =
  /^(?:national|independence|republic|constitution|liberation|victory|unity|statehood|labou?r|forces|army|navy|flag|armistice|remembrance|bastille|women's|mandela)$/

/** The noun at token `at`, or null where it is none of an event. */
export function headAt(tokens: readonly Token[], at: number, end: number): Head | null {
  let word = tokens[at]!.key
  // "the swearing-in of President X"; whoever swears is at none
  if (word === 'swearing')
    return tokens[at + 1]?.text === '-' && tokens[at + 2]?.key === 'in'
      ? { record: EVENT_HEADS['inauguration']!, word: 'inauguration', to: at + 3 }
      : null
  let record = EVENT_HEADS[word]
  if (!record) return null
  // "meeting summaries can be found here": of meetings at large
  if (
    tokens[at]!.shape === 'lower' &&
    /^(summaries|calendar|calendars|schedules|requests|records|documents|transcripts|fatigue)$/.test(
      tokens[at + 1]?.key ?? '',
    )
  )
    return null
  // "has the briefing folder": what one reads
  if (
    word === 'briefing' &&
    /^(folder|folders|book|books|note|notes|paper|papers|pack|material|materials|document|documents|team|room)$/.test(
      tokens[at + 1]?.key ?? '',
    )
  )
    return null
  // "was shown round by X": an adverb
  if (word === 'round' && /^(shown|taken|showed|looked|walked|all|guided|turned|came)$/.test(tokens[at - 1]?.key ?? ''))
    return null
  // "the guests are meeting with the Committee": a verb
  if (word === 'meeting' && /^(is|are|was|were|am|be|been)$/.test(tokens[at - 1]?.key ?? '')) return null
  // "the Horse Guards Parade Ground": where
  if (word === 'parade' && /^grounds?$/.test(tokens[at + 1]?.key ?? '')) return null
  // "the Prime Minister and Incoming Forum Chair": of the line
  if (/^(?:incoming|outgoing)$/.test(tokens[at - 1]?.key ?? '') && /^chair/.test(tokens[at + 1]?.key ?? '')) return null
  // "of course", "in the course of the year", "a golf course", "a course of action": nobody is taught there
  if (word === 'course' && !courseAt(tokens, at)) return null
  // "his tour of duty": how long he was posted
  if (word === 'tour' && tokens[at + 1]?.key === 'of' && /^(?:duty|service)$/.test(tokens[at + 2]?.key ?? ''))
    return null
  // "the 72nd National Day": a feast, and no meeting of a line
  if (word === 'day' && FEAST.test(tokens[at - 1]?.key ?? '')) return null
  // "Conference Center", "Reception Room": where, not what
  if (/^(center|centre|hall|room|rooms|hotel|venue|building|complex)$/.test(tokens[at + 1]?.key ?? '')) return null
  // "on a ministerial level", "ministerial-level talks", "a ministerial visit": an adjective
  const next = tokens[at + 1]
  if (word === 'ministerial' && next && !AFTER_NAME.test(next.key) && (next.text === '-' || next.shape === 'lower')) {
    const noun = EVENT_HEADS[next.key]
    if (!noun || noun.body || !noun.series) return null
  }
  // "the Nairobi Summit last week": when, not what
  if (
    word === 'week' &&
    /^(last|next|this|previous|following|coming|a|the|each|every|past)$/.test(tokens[at - 1]?.key ?? '')
  )
    return null
  // "a one-week consultation", "the three-day": how long
  if (
    /^(week|day)$/.test(word) &&
    !EVENT_HEADS[tokens[at + 1]?.key ?? ''] &&
    tokens[at - 1]?.text === '-' &&
    /^(\d{1,2}|one|two|three|four|five|six|seven|ten)$/.test(tokens[at - 2]?.key ?? '')
  )
    return null
  // "Peru and Chile launch talks": what they do
  if (word === 'launch' && /^(?:talks|negotiations|consultations|discussions)$/.test(tokens[at + 1]?.key ?? ''))
    return null
  let to = at + 1
  const hyphen = tokens[to]?.text === '-' ? 1 : 0
  if (word === 'round' && tokens[to + hyphen]?.key === 'table') {
    to += 1 + hyphen
    word = 'round table'
    record = EVENT_HEADS['roundtable']!
  }
  // Plurals and second heads: "panel discussion", "signing ceremony", "summit meeting", "Committee Meeting".
  while (to < end) {
    const second = EVENT_HEADS[tokens[to]!.key]
    if (!second || second.body || (capital(tokens[to]) !== capital(tokens[to - 1]) && !record.body)) break
    if (tokens[to]!.key === 'visit' || tokens[to]!.key === 'call') break
    record = { ...second, series: second.series || record.series, weak: undefined }
    word = tokens[to]!.key
    to++
  }
  // "Political Consultation Mechanism", "Dialogue Partnership": the name goes on to the body's noun, which is asked for itself
  const beyond = tokens[to]
  if (
    !record.body &&
    capital(tokens[to - 1]) &&
    capital(beyond) &&
    /^(mechanism|platform|committee|commission|council|group)$/.test(beyond!.key)
  )
    return null
  return { record, word, to }
}

const TAUGHT =
  /^(?:training|induction|refresher|language|online|certificate|short|intensive|introductory|orientation|specialised|specialized|advanced|basic|day|week|month|instructors?|trainers?|staff|officers?|command|diplomatic|building|preparatory|deployment)$/
function courseAt(tokens: readonly Token[], at: number): boolean {
  if (TAUGHT.test(tokens[at - 1]?.key ?? '')) return true
  const next = tokens[at + 1]?.key ?? ''
  return (
    /^(?:a|the|this)$/.test(tokens[at - 1]?.key ?? '') &&
    !/^(?:in|on|during|over|through|throughout|change|changed|reverse|of|set|stay)$/.test(tokens[at - 2]?.key ?? '') &&
    /^(?:on|for|was|is|will|has|run|held|organi[sz]ed|brought|aims|aimed|covered|opened|ended|conducted|concluded)$/.test(
      next,
    )
  )
}

/** What sort of event it is, with the words before its noun. */
export function kindOf(kind: string, lowers: readonly string[], tokens: readonly Token[], at: number): string {
  const before = tokens[at - 1]?.key
  if (kind === 'call' && (lowers.includes('courtesy') || before === 'courtesy')) return 'courtesy call'
  if (kind === 'meeting' && lowers.includes('bilateral')) return 'bilateral meeting'
  if (kind === 'discussion' && lowers.includes('panel')) return 'panel'
  return kind
}
