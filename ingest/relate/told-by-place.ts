// Meetings that no verb of the register tells: by their noun, and right behind it where or when they were. "was raised at a hearing in
// Quito on 3 May", "At the award ceremony in Vienna, X presented …", "Last year's seminar in Lusaka drew forty".
import type { DateMentionToken, EventMention, Mention, Sentence } from '../mention.ts'
import { toldBefore, SORT } from '../resolve/told-before.ts'
import type { Thing } from '../resolve/thing.ts'
import { foldedText } from '../scan.ts'
import { keyIn } from '../words.ts'
import type { Clause } from './clauses.ts'
import { ahead, dated, places, property, resolveAll, state, status, type Reader, type Say } from './context.ts'
import { people } from './frames/common.ts'
import { slotsOf } from './meetings.ts'

/** What takes place once and somewhere, by its kind; talks and visits of people are read by who they are of. */
const ONCE = new Set(
  'meeting summit conference symposium seminar workshop training forum congress session event ceremony hearing lecture reception dinner lunch breakfast exhibition festival concert retreat debate panel exercise launch briefing'
    .split(' ')
    .concat('round table', 'training course'),
)
/** Visits that are of no one person. */
const TRIP =
  /^(?:study|field|site|port|training|fact-finding|monitoring|inspection|familiari[sz]ation|exchange) (?:visit|tour|trip|call)$/
const ARTICLE = /^(?:an?|the|its|their|his|her|our|this) /i
/** Before the noun: none, or none in particular. */
const NONE = keyIn(
  'no any every each such either neither future possible another many some several other further similar potential proposed new'.split(
    ' ',
  ),
)
/** What is wished for, asked or offered need not come about. */
const WISHED =
  /\b(?:not|never|hop(?:e|es|ed|ing)|wish(?:es|ed)?|propos(?:e|es|ed|ing)|proposal (?:for|of|to)|call(?:s|ed|ing)? for|urg(?:e|es|ed|ing)|invit(?:e|es|ed|ing|ation)|offer(?:s|ed)?|want(?:s|ed)?|should|could|might|may|would|if|whether|possibility|idea|cancel(?:led|ed)?|postpone[ds]?|refus(?:e|es|ed|al)|declin(?:e|es|ed)|without|instead|unless|claim(?:s|ed)?|alleged|consider(?:s|ed|ing)?|suggest(?:s|ed|ing|ion)?)\b/
const PLANNED = /\b(?:will|shall|to|plan(?:s|ned)?|upcoming|forthcoming|coming|next|ahead|expected|due|preparations?)\b/

/** Reads the meetings of the sentence that nothing has read. */
export function toldByPlace(r: Reader, s: Sentence, clauses: readonly Clause[]): void {
  if (s.blockKind !== 'paragraph') return
  for (const m of s.mentions) {
    if (m.kind !== 'event' || m.plural || m.ordinal !== undefined || !alone(r, m)) continue
    if (clauses.some((c) => c.modality === 'negated' && c.subject.includes(m))) continue
    const year = yearly(r, m)
    const e = r.talk.settled(m) ? undefined : byPlace(r, s, m, year)
    if (e) {
      present(r, s, m, e, clauses)
      graced(r, s, m, e)
    }
    const told = year ? r.talk.event(m) : undefined
    if (told && !told.event!.start) {
      told.event!.start = year!
      told.event!.precision = 'year'
      property(r, told, 'startDate', year!, { rule: 'of-the-year', at: m, sentence: s })
    }
  }
}

/** "the previous meeting in Doha", where no line is told of that it could be of. */
const alone = (r: Reader, m: EventMention): boolean =>
  !m.relative ||
  (m.relative === 'previous' && !r.things.series.length && !!r.tokens[m.to] && /^(?:in|at)$/.test(r.tokens[m.to]!.key))

/** "Last year's forum": of which year. */
function yearly(r: Reader, m: EventMention): string | undefined {
  const front = foldedText(r.tokens, Math.max(0, m.from - 3), m.from)
  return /^last year ?'s$/.test(front) && r.documentDate ? String(Number(r.documentDate.slice(0, 4)) - 1) : undefined
}

function byPlace(r: Reader, s: Sentence, m: EventMention, year: string | undefined): Thing | undefined {
  const trip = TRIP.test(m.surface.replace(ARTICLE, ''))
  if (m.series || !(ONCE.has(m.eventKind) || trip) || NONE(r.tokens[m.from]) || NONE(r.tokens[m.from - 1]))
    return undefined
  const { where, days } = behind(r, s, m, trip)
  if (!where.length && !days.length) return undefined
  const front = foldedText(r.tokens, Math.max(s.from, m.from - 12), m.from)
  if (WISHED.test(front)) return undefined
  const known = m.definite && !year ? toldBefore(r.talk, m, SORT[m.eventKind] ?? 'meeting') : undefined
  // told before, and nothing here says that it is another
  if (known && !another(r, known, where, days)) return undefined
  // read already by another word of the sentence
  const bare = m.surface.replace(ARTICLE, '')
  if (r.things.events.some((e) => (e.first >= m.from && e.first < m.to) || (bare.includes(' ') && e.names.has(bare))))
    return undefined
  const say: Say = { rule: 'told-by-place', at: m, sentence: s, confidence: 0.75 }
  const e = (year && r.talk.event(m, true)) || made(r, m)
  property(r, e, 'kind', m.eventKind, say)
  slotsOf(r, m, e, s)
  for (const p of places(r, where)) state(r, 'HELD_IN', e, p, say)
  dated(r, e, days, s, 'event-noun')
  const future = ahead(r, e.event!.start)
  const planned = future === true || (future === undefined && PLANNED.test(front))
  status(r, e, planned ? 'planned' : 'held', say)
  return e
}

function made(r: Reader, m: EventMention): Thing {
  const e = r.things.event(
    { kind: m.eventKind, head: m.head, named: m.named, made: !m.named, parties: r.talk.parties(m) },
    m.from,
    0.7,
  )
  if (m.named) r.things.nameEvent(e, m)
  else r.things.name(e, m.surface.replace(ARTICLE, ''), m.from, m.to, false)
  r.talk.bind(m, e)
  return e
}

/** "At the award ceremony in Vienna, X presented …", "X presented … at a seminar in Lima": who did something at it was there. */
function present(r: Reader, s: Sentence, m: EventMention, e: Thing, clauses: readonly Clause[]): void {
  const prep = r.tokens[m.from - 1]?.key
  if (prep !== 'at' && prep !== 'during') return
  const c = clauses.find((x) => [...x.groups, ...x.fronted].some((g) => g.prep === prep && g.mentions.includes(m)))
  if (!c || c.passive || c.modality !== 'asserted' || c.reduced) return
  for (const p of people(resolveAll(r, c.subject, s)))
    state(r, 'PARTICIPATED_IN', p, e, { rule: 'did-it-there', at: c, sentence: s, confidence: 0.7 })
}

/** "X and Y led the turnover ceremony of a school in Iloilo", "X witnessed the commissioning in P": who had a part in it. */
function graced(r: Reader, s: Sentence, m: EventMention, e: Thing): void {
  const verb = r.tokens[m.from - 1]
  if (!verb || !/^(?:witnessed|led|graced|observed|joined|celebrated|watched|oversaw)$/.test(verb.key)) return
  const who = s.mentions.findLast((x) => x.to <= m.from - 1)
  if (!who || m.from - 1 - who.to > 2 || who.kind !== 'person') return
  const list = s.mentions.filter((x) => x.kind === 'person' && x.to <= who.to)
  const joined = list.filter(
    (x, k) => x === who || /^,? ?(?:and)?(?: the)?$/.test(foldedText(r.tokens, x.to, list[k + 1]!.from)),
  )
  for (const p of people(resolveAll(r, joined, s)))
    state(r, 'PARTICIPATED_IN', p, e, { rule: 'did-it-there', at: m, sentence: s, confidence: 0.7 })
}

/** What it was about or for, in plain words: "of a new school building", "on asset recovery". */
const ABOUT =
  /^(?:of|on|for|about|to mark|marking|dedicated to|devoted to)(?: (?!in$|at$|which$|that$|who$|and$|was$|were$|is$|will$|has$|had$|by$|with$|from$)[a-z0-9'-]+| -){1,9}(?= (?:in|at|on|from)(?: the)?$)/
/** Where and when, behind the noun. */
function behind(
  r: Reader,
  s: Sentence,
  m: EventMention,
  trip: boolean,
): { where: Mention[]; days: DateMentionToken[] } {
  const where: Mention[] = []
  const days: DateMentionToken[] = []
  let at = m.to
  let over = false
  for (const x of s.mentions) {
    if (x.from < at) continue
    const gap =
      at === m.to ? foldedText(r.tokens, at, x.from).replace(ABOUT, '').trim() : foldedText(r.tokens, at, x.from)
    const there = trip && at === m.to ? /^(?:in|at|to|of)(?: the)?$/ : /^(?:,? ?(?:held )?(?:in|at)(?: the)?|,)$/
    // "the graduation ceremony of the Police Academy in Lima"
    if (m.eventKind === 'ceremony' && at === m.to && x.kind === 'org' && /^(?:of|for)(?: the)?$/.test(gap)) {
      over = true
      at = x.to
      continue
    }
    if ((x.kind === 'place' || x.kind === 'country') && there.test(gap) && (gap !== ',' || where.length)) where.push(x)
    else if (x.kind === 'date' && /^(?:,? ?(?:held )?(?:on|in|from|of)?(?: the)?)$/.test(gap)) days.push(x)
    else break
    over ||= at === m.to && ABOUT.test(foldedText(r.tokens, at, x.from))
    at = x.to
  }
  // over what it was about a town alone may be where that is: "a hearing on the attack in Kharkiv"
  if (over && !(where.length && days.length) && m.eventKind !== 'ceremony') return { where: [], days: [] }
  return { where, days }
}

/** Whether this place or day is none of the one told before. */
function another(r: Reader, e: Thing, where: readonly Mention[], days: readonly DateMentionToken[]): boolean {
  const i = e.event!
  const at = places(r, where)
  if (at.some((p) => i.places.has(p))) return false
  if (at.some((p) => p.type === 'Place') && [...i.places].some((p) => p.type === 'Place')) return true
  const day = days.find((d) => d.cue !== 'since')?.date
  const within =
    !!day &&
    !!i.start &&
    (day.startsWith(i.start) || i.start.startsWith(day) || (!!i.end && i.start <= day && day <= i.end))
  return !!day && !!i.start && !within
}
