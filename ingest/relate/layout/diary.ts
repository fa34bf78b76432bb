// The days of one who holds an office, line by line: "Tuesday, 4 February" over "10.00 Meeting with the Ambassador of Namibia, X" and
// "Speech at the Baltic Forum, Riga". The lines have no subject: it is always the one whose diary it is.
import type { Annotated } from '../../annotate/annotate.ts'
import type { Metadata } from '../../document.ts'
import type { DateMentionToken, PersonMention, Sentence } from '../../mention.ts'
import { foldedText } from '../../scan.ts'
import { DIARY } from '../agenda/sessions.ts'
import { peopleBetween } from '../agenda/people.ts'
import { ahead, dated, places, state, status, type Diary, type Reader, type Say } from '../context.ts'

import { makeMeeting, meetingBetween } from '../meetings.ts'
import { personOf } from '../roles.ts'

/** "Travel of State Secretary X", "Programme of the visit of Minister Y": the title of the days of one person. */
const OF_ONE = /^(?:programme of the )?(?:travel|trip|journey|tour|visit|travels) (?:of|by)\b/i
const MEETS =
  /^(?:(?:bilateral|working|official|joint|separate|brief|one-on-one|introductory|farewell|first) )*(?<kind>meetings?|talks|conversation|consultations|discussions?|(?:telephone|phone|video)? ?(?:call|conversation)|courtesy call|lunch|luncheon|dinner|breakfast|audience|encounter)(?: meeting)? (?:with|by|on|for|hosted by|given by|from) /
const SPEAKS =
  /^(?:(?:opening|closing|keynote|welcome|introductory|video) )*(?<as>speech|address|remarks|lecture|keynote|statement|greetings) (?:at|to|on the occasion of|during) /
const THERE =
  /^(?:attendance at|participation (?:in|at)|participates in|opening of|attends|inauguration of|launch of|closing of|guest at) /
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/
const GOES = /^(?:(?:official|working|state|private) )?(?:visit|trip|journey) to /

/** Whose diary the text is, or undefined: by its title, the first who is named with a post. */
export function diaryOf(r: Reader, a: Annotated, meta: Metadata): Diary | undefined {
  const title = meta.title ?? ''
  if (!OF_ONE.test(title) && !(DIARY.test(title) && !/\bcalendar of\b/i.test(title))) return undefined
  const days = a.sentences.filter(
    (s) => (s.mentions[0]?.kind === 'date' && s.mentions[0].from - s.from <= 1) || WEEKDAY.test(r.tokens[s.from]!.key),
  )
  if (days.length < 2) return undefined
  for (const s of a.sentences) {
    const m = s.mentions.find((x): x is PersonMention => x.kind === 'person')
    // whom he meets is another
    if (!m || startOf(r, s, true)) continue
    const t = m.posts.some((p) => !p.former) && m.from - s.from <= 8 ? personOf(r, m, s) : null
    return t ? { owner: t, away: OF_ONE.test(title) } : undefined
  }
  return undefined
}

/** Where the line says what is done, behind its day and its town; with `any`, whether it is such a line at all. */
function startOf(r: Reader, s: Sentence, any = false): number {
  let at = s.from
  for (const m of s.mentions) if (/^(?:date|place)$/.test(m.kind) && m.from <= at + 1) at = m.to
  while (
    at < s.to &&
    /^(?:[:,–—-]|\d{1,2}[.:]\d{2}|\d{1,2}|a\.m\.|p\.m\.|am|pm|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/.test(
      r.tokens[at]!.key,
    )
  )
    at++
  const words = foldedText(r.tokens, at, s.to)
  if (any) return MEETS.test(words) || SPEAKS.test(words) || GOES.test(words) ? 1 : 0
  return at
}

/** The day a line opens: null where it opens one that nothing dates, undefined where it opens none. "Monday 9" is of the week in the head. */
function dayOf(r: Reader, s: Sentence, diary: Diary): DateMentionToken | null | undefined {
  const first = s.mentions[0]
  if (first?.kind === 'date' && first.from - s.from <= 1 && first.precision === 'day') {
    if (!first.end) return first
    diary.week = first
    return undefined
  }
  if (!WEEKDAY.test(r.tokens[s.from]!.key)) return undefined
  const { week } = diary
  const date = week && `${week.date.slice(0, 8)}${(r.tokens[s.from + 1]?.text ?? '').padStart(2, '0')}`
  if (!week?.end || !date || date < week.date || date > week.end) return null
  const { end: _, ...one } = week
  return { ...one, date }
}

/** Reads one line of a diary: with whom, where, at what. */
export function diaryLine(r: Reader, s: Sentence): void {
  const { diary } = r
  if (!diary) return
  const day = dayOf(r, s, diary)
  if (day === null) delete diary.day
  else if (day) diary.day = day
  if (day !== undefined && !diary.away) delete diary.where
  const at = startOf(r, s)
  const town = s.mentions.findLast((m) => m.kind === 'place' && !m.region)
  if (town?.kind === 'place' && town.country) diary.where = town.country
  // "Talks with Minister X; visit to the Institute": each part for itself
  for (let from = at; from < s.to;) {
    let to = from
    // the point of "Mr. X" ends nothing
    while (to < s.to && (!/^[;.]$/.test(r.tokens[to]!.text) || s.mentions.some((m) => m.from < to && to < m.to))) to++
    part(r, s, diary, from, to)
    from = to + 1
  }
}

function part(r: Reader, s: Sentence, diary: Diary, from: number, to: number): void {
  const words = foldedText(r.tokens, from, to)
  const days: DateMentionToken[] = diary.day ? [diary.day] : []
  // a diary is given out before its days
  const planned = ahead(r, diary.day?.date) !== false
  const say: Say = { rule: 'diary', at: { from, to }, sentence: s, confidence: 0.85 }
  const within = s.mentions.filter((m) => m.from >= from && m.to <= to)
  const at = places(
    r,
    s.mentions.filter((m) => m.kind === 'place' && !m.region && m.to <= to),
  )
  const meets = MEETS.exec(words)
  if (meets) {
    const met = peopleBetween({ tokens: r.tokens, text: r.text }, within, from, to, false).flatMap(
      ({ person, off }) => {
        const bare = person.posts.some((p) => !p.org && !p.country) && !person.side
        return off ? [] : (personOf(r, person, s, bare ? diary.where : undefined) ?? [])
      },
    )
    const others = met.filter((t) => t !== diary.owner)
    if (!others.length) return
    const kind = /call/.test(meets[0])
      ? /courtesy/.test(meets[0])
        ? 'courtesy call'
        : 'call'
      : noun(meets.groups!.kind!)
    const e = meetingBetween(r, kind, [diary.owner], others, days, s, say)
    for (const t of others) state(r, 'MET_WITH', diary.owner, t, say)
    for (const t of [diary.owner, ...others]) state(r, 'PARTICIPATED_IN', t, e, say)
    if (kind !== 'call') for (const p of at) state(r, 'HELD_IN', e, p, say)
    dated(r, e, days, s, say.rule)
    status(r, e, planned ? 'planned' : 'held', say)
    return
  }
  if (GOES.test(words) && at.length) {
    makeMeeting(r, 'visit', [diary.owner], at, days, s, say)
    return
  }
  const speaks = SPEAKS.exec(words)
  const m = speaks || THERE.test(words) ? within.find((x) => x.kind === 'event') : undefined
  const e = m?.kind === 'event' && !m.plural && m.named ? r.talk.event(m, true) : null
  if (!e) return
  if (speaks) state(r, 'SPOKE_AT', diary.owner, e, { ...say, props: { capacity: speaks.groups!.as!.toLowerCase() } })
  else state(r, 'PARTICIPATED_IN', diary.owner, e, say)
  for (const p of at) state(r, 'HELD_IN', e, p, say)
  dated(r, e, days, s, say.rule)
  status(r, e, planned ? 'planned' : 'held', say)
}

const noun = (kind: string): string =>
  kind.trim().replace(/^(?:meetings|discussions?|conversation|encounter)$/, 'meeting')
