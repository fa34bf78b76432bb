// Where the meeting of a paper was held, by the line of place and day under its title: "Port Louis, 24-26 June 2025".
import type { Annotated } from '../../annotate/annotate.ts'
import type { Metadata } from '../../document.ts'
import type { DateMentionToken, EventMention, Sentence } from '../../mention.ts'
import type { Thing } from '../../resolve/thing.ts'
import { foldedText } from '../../scan.ts'
import { dated, places, state, type Reader } from '../context.ts'

/** Papers of a meeting, and what is said at one: their place and day are the meeting's. News is written elsewhere and later. */
const OF_MEETING = /^(?:speech|report|joint_statement|transcript)$/
const TITLED =
  /\b(?:minutes|communiqu[eé]|declaration|conclusions|summary record|report of|record of|list of (?:the )?(?:participants|attendees|delegates|delegation)|list of the \S+ delegation|remarks|statement|address|speech)\b/i
const VENUE =
  /\b(?:house|hall|hotel|palace|palacio|centre|center|building|room|auditorium|chamber|museum|library|theatre|theater|club|academy|complex|castle|villa|resort|campus)\b/
const SENTENCE = /\b(?:was|were|is|are|has|had|held|took|met|will|to|by|with|from|that|who)\b/
const SAID = /\b(?:was|were|is|are|has|had|held|took|met|will|that|who|opened|attended)\b/
const TOP = 8

/** The house that a line names in front of its town: "Iveagh House, Dublin, 5 February". */
function houseIn(r: Reader, s: Sentence, town: number): Thing | undefined {
  const { from } = s
  let to = from
  while (to < town && !/^[,;(]$/.test(r.tokens[to]!.text)) to++
  if (to >= town || to - from > 7) return undefined
  if (!VENUE.test(foldedText(r.tokens, from, to)) || s.mentions.some((m) => m.kind === 'place' && m.from === from))
    return undefined
  // what the grammar of bodies took for one is the house that it stands for here
  const body = s.mentions.find((m) => m.kind === 'org' && m.from === from && m.to === to)
  if (body?.kind === 'org' && body.source === 'grammar') r.things.asLine(r.things.org(body))
  return r.things.newPlace(r.text.slice(r.tokens[from]!.start, r.tokens[to - 1]!.end), from, to)
}

/** Papers that bear the day of their meeting, as a release bears its own. */
const OF_ITS_DAY =
  /\b(?:(?:list of (?:the )?|attendance )(?:participants|attendees|delegates|delegations?|list)|delegation lists?|minutes|summary record)\b/i
/** What may stand in front of a meeting whose place and day follow: "Participants of the", "Remarks at the", "List of delegations to the". */
const LEADS_IN =
  /(?:^|(?:attendance|attendees|participants|speakers|delegates|delegations)(?: list)? ?, |\b(?:at|participants (?:of|in)|(?:report|minutes|record|programme|program|agenda|proceedings|summary|conclusions|outcomes?|opening|delegations?|speakers|list|communique|declaration|signing) (?:of|to|for|at)|:)) ?(?:the |an? )?$/

/** "Third Peat Forum | Riga | 4-5 June 2031", "Participants of the Peat Workshop, Riga, 4 June 2031": a line that is all name, place and day. */
function eventLines(r: Reader, a: Annotated): void {
  for (const s of a.sentences) {
    if (s.to - s.from > 45) continue
    const m = s.mentions.find((x): x is EventMention => x.kind === 'event')
    if (!m || m.plural || m.relative || !(m.named || m.series) || m.to === s.to) continue
    const front = foldedText(r.tokens, s.from, m.from)
    if (SAID.test(front) || !LEADS_IN.test(front)) continue
    const behind = s.mentions.filter(
      (x) => x.from >= m.to && !(x.kind === 'country' && m.parties.some((p) => p.from === x.from)),
    )
    let at = m.to
    for (const x of behind) {
      while (at < x.from && /^(?:[,|(·:–—-]|in|on)$/.test(r.tokens[at]!.key)) at++
      if (at < x.from || at === m.to || !/^(?:place|country|date)$/.test(x.kind)) break
      at = x.to
    }
    while (at < s.to && /^[).,|]$/.test(r.tokens[at]!.text)) at++
    const towns = behind.filter((x) => x.kind === 'place' && !x.region)
    const days = behind.filter((x): x is DateMentionToken => x.kind === 'date')
    if (at < s.to || days.length !== 1 || days[0]!.precision === 'year' || !towns.length) continue
    const e = r.talk.event(m, true)
    if (!e) continue
    const say = { rule: 'event-line', at: { from: m.from, to: at }, sentence: s, confidence: 0.85 }
    for (const p of places(r, towns)) state(r, 'HELD_IN', e, p, say)
    dated(r, e, days, s, say.rule)
  }
}

const LABELLED = /^(?:(?<day>dates?(?: and time)?|date & time|when)|(?<place>venue|place|location|where))\s{0,3}:/i

/** "Date: 11 July 2024", "Venue: Zagreb, Hotel Sava" at the head of minutes. */
function labelled(r: Reader, a: Annotated, main: Thing): void {
  const first = a.sentences[0]?.block ?? 0
  for (const s of a.sentences) {
    if (s.block > first + TOP) return
    const label = LABELLED.exec(r.text.slice(s.start, s.end))?.groups
    if (!label) continue
    const say = { rule: 'labelled-head', at: { from: s.from, to: s.to }, sentence: s, confidence: 0.85 }
    if (label.place)
      for (const p of places(
        r,
        s.mentions.filter((m) => m.kind === 'place' && !m.region),
      ))
        state(r, 'HELD_IN', main, p, say)
    else
      dated(
        r,
        main,
        s.mentions.filter((m): m is DateMentionToken => m.kind === 'date'),
        s,
        say.rule,
      )
  }
}

/** States the place of the main meeting, where the head of its paper tells one. */
export function venueLine(r: Reader, a: Annotated, meta: Metadata, programme = false): void {
  const main = r.talk.main
  // the head of a programme is read with its rows
  if (programme) return
  eventLines(r, a)
  if (!main?.event || !r.talk.mainSure || !(main.event.named || main.event.series)) return
  const first = a.sentences[0]?.block ?? 0
  if (TITLED.test(meta.title ?? '') || meta.kind === 'agenda') labelled(r, a, main)
  const titled = OF_MEETING.test(meta.kind) || TITLED.test(meta.title ?? '')
  let above = false
  for (const s of a.sentences) {
    if (s.block > first + TOP) return
    if (s.to - s.from > 60) continue
    const here = s.mentions.find((m) => m.kind === 'event' && r.talk.settled(m) && r.talk.event(m) === main)
    above ||= !!here
    // behind the name of the meeting in the title itself, or on a line of its own below it
    const from = here ? here.to : s.from
    if (!here && ((main.first > s.from && !above) || s.to - s.from > 18)) continue
    const towns = s.mentions.filter((m) => m.kind === 'place' && !m.region && m.from >= from)
    const town = towns.at(-1)
    const day = s.mentions.find(
      (m): m is DateMentionToken => m.kind === 'date' && m.from >= from && m.precision === 'day',
    )
    // "Orava, 14 March 2031": the day, where no list holds the town
    if (!town && day && !here && s.to - s.from <= 10 && !s.mentions.some((m) => m !== day))
      if (OF_ITS_DAY.test(meta.title ?? '')) dated(r, main, [day], s, 'day-under-title')
    if (!town || !day || day.from < town.from || day.from - town.to > 8) continue
    if (!titled && !day.end) continue
    const between = foldedText(r.tokens, here ? from : Math.min(s.from, town.from), day.from)
    if (SENTENCE.test(between) || (here && !/^(?:\( \S+ \) )?[,:–-]/.test(between)) || /[.;]/.test(between)) continue
    const house = here ? undefined : houseIn(r, s, towns[0]!.from)
    // the line begins with the town or the house in it: "Minutes of the third meeting (Lima, 4 May 2024)" are of another
    const begin = r.tokens[s.from]!.text === '(' && /\)$/.test(r.text.slice(s.start, s.end)) ? s.from + 1 : s.from
    if (!here && !house && towns[0]!.from !== begin) continue
    const say = { rule: 'place-under-title', at: { from: town.from, to: day.to }, sentence: s, confidence: 0.8 }
    const at = places(r, towns)
    for (const p of house ? [house, ...at] : at) state(r, 'HELD_IN', main, p, say)
    // a communiqué bears the last day of its meeting
    if (day.end || meta.kind === 'speech' || OF_ITS_DAY.test(meta.title ?? '')) dated(r, main, [day], s, say.rule)
    return
  }
}
