// One sentence: in which order its words are read as what. A token that has been read is not read again, so the surer goes first.
import type { DateMentionToken, Mention, Sentence } from '../mention.ts'
import type { Token } from '../scan.ts'
import { districtAt } from './districts.ts'
import { historyAt } from './elections-and-wars.ts'
import { joinDays } from './events/day-before.ts'
import { readBodies } from './sentence/bodies.ts'
import { readCandidates } from './sentence/candidates.ts'
import { readListedPeople } from './sentence/listed-people.ts'
import { readPeople } from './sentence/people.ts'
import { readPlaces } from './sentence/places.ts'
import { beginReading, type Source } from './sentence/reading.ts'
import { lowerVenueAt, venueAt } from './venues.ts'

/** The mentions of a sentence in order. `dates`: those of the whole text. */
export function readSentence(
  source: Source,
  r: Omit<Sentence, 'mentions'>,
  dates: readonly DateMentionToken[],
): Mention[] {
  const s = beginReading(source, r)
  const { c, text, tokens, from, to, titleCase, at, free, claim, found } = s
  // 1. elections and wars, which hold dates and states in their names; dates
  for (let i = from; i < to; i++) {
    const e = historyAt(tokens, text, i, from, to)
    if (e && free(e)) claim(e)
  }
  for (const d of dates) if (d.from >= from && d.to <= to && free(d)) claim(d)
  // 2. bodies, which titles and events contain
  readBodies(s)
  // 3. events and instruments; where they overlap a body the numbered event wins, else the longer
  readCandidates(s)
  // 4. venues by their noun: "Lakeside Guest House", "Shangri-La Hotel"; before people, whose names they look like
  for (let i = from; i < to; i++) {
    const d = titleCase ? null : districtAt(c, i, from, to, (k) => !at(k))
    if (d) claim(d)
    const v = at(i) ? null : (venueAt(c, i, from, to) ?? lowerVenueAt(c, i, from))
    if (v && free(v)) claim(v)
  }
  // 5. people and posts
  readPeople(s)
  readListedPeople(s)
  // 6. what is left of the dictionary, and words that refer back
  readPlaces(s)
  // a person's words may begin with the body's: the longer first
  found.sort((a, b) => a.from - b.from || b.to - a.to)
  joinEvents(tokens, found)
  joinDays(tokens, found)
  return found
}

/** "The previous round (the Sixth Round)": two words for one. */
function joinEvents(tokens: readonly Token[], found: Mention[]): void {
  for (let n = 0; n + 1 < found.length; n++) {
    const a = found[n]!
    const b = found[n + 1]!
    if (
      a.kind === 'event' &&
      b.kind === 'event' &&
      a.relative &&
      b.ordinal !== undefined &&
      tokens[a.to]?.text === '(' &&
      b.from - a.to <= 2 &&
      tokens[b.to]?.text === ')'
    )
      found.splice(n, 2, { ...a, to: b.to + 1, ordinal: b.ordinal, ...(b.series ? { series: b.series } : {}) })
  }
}
