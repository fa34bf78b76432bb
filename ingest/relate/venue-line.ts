// Where the meeting of a paper was held, by the line of place and day under its title: "Port Louis, 24-26 June 2025".
import type { Annotated } from '../annotate/annotate.ts'
import type { Metadata } from '../document.ts'
import type { DateMentionToken, Sentence } from '../mention.ts'
import type { Thing } from '../resolve/thing.ts'
import { foldedText } from '../scan.ts'
import { dated, places, state, type Reader } from './context.ts'

/** Papers of a meeting, and what is said at one: their place and day are the meeting's. News is written elsewhere and later. */
const OF_MEETING = /^(?:speech|report|joint_statement|transcript)$/
const TITLED =
  /\b(?:minutes|communiqu[eé]|declaration|conclusions|summary record|report of|record of|list of (?:the )?(?:participants|delegates|delegation)|list of the \S+ delegation|remarks|statement|address|speech)\b/i
const VENUE =
  /\b(?:house|hall|hotel|palace|palacio|centre|center|building|room|auditorium|chamber|museum|library|theatre|theater|club|academy|complex|castle|villa|resort|campus)\b/
const SENTENCE = /\b(?:was|were|is|are|has|had|held|took|met|will|to|by|with|from|that|who)\b/
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

/** States the place of the main meeting, where the head of its paper tells one. */
export function venueLine(r: Reader, a: Annotated, meta: Metadata): void {
  const main = r.talk.main
  // the head of a programme is read with its rows
  if (meta.kind === 'agenda' || !main?.event || !r.talk.mainSure || !(main.event.named || main.event.series)) return
  const first = a.sentences[0]?.block ?? 0
  const titled = OF_MEETING.test(meta.kind) || TITLED.test(meta.title ?? '')
  for (const s of a.sentences) {
    if (s.block > first + TOP) return
    if (s.to - s.from > 60) continue
    const here = s.mentions.find((m) => m.kind === 'event' && r.talk.settled(m) && r.talk.event(m) === main)
    // behind the name of the meeting in the title itself, or on a line of its own below it
    const from = here ? here.to : s.from
    if (!here && (main.first > s.from || s.to - s.from > 18)) continue
    const towns = s.mentions.filter((m) => m.kind === 'place' && !m.region && m.from >= from)
    const town = towns.at(-1)
    const day = s.mentions.find(
      (m): m is DateMentionToken => m.kind === 'date' && m.from >= from && m.precision === 'day',
    )
    if (!town || !day || day.from < town.from || day.from - town.to > 8) continue
    if (!titled && !day.end) continue
    const between = foldedText(r.tokens, here ? from : Math.min(s.from, town.from), day.from)
    if (SENTENCE.test(between) || (here && !/^(?:\( \S+ \) )?[,:–-]/.test(between)) || /[.;]/.test(between)) continue
    const house = here ? undefined : houseIn(r, s, towns[0]!.from)
    // the line begins with the town or the house in it: "Minutes of the third meeting (Lima, 4 May 2024)" are of another
    if (!here && !house && towns[0]!.from !== s.from) continue
    const say = { rule: 'place-under-title', at: { from: town.from, to: day.to }, sentence: s, confidence: 0.8 }
    const at = places(r, towns)
    for (const p of house ? [house, ...at] : at) state(r, 'HELD_IN', main, p, say)
    // a communiqué bears the last day of its meeting
    if (day.end || meta.kind === 'speech') dated(r, main, [day], s, say.rule)
    return
  }
}
