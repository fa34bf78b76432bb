// "today", "yesterday", "tomorrow": a day where they are one, and not an age.
import { fromDayNumber } from '../calendar.ts'
import { phraseAt } from '../phrase.ts'
import { anchorDay, push, pushDay, type Reader } from '../reader.ts'
import { cueBefore, cueOf, POSSESSIVE, type Here } from './here.ts'

const PART = /^ (?:morning|afternoon|evening|night)\b/
const EVENTFUL =
  /^['’]s (?:[\w-]{1,20} ){0,2}(?:meetings?|sessions?|dialogues?|events?|talks|signings?|ceremon(?:y|ies)|visits?|discussions?|conferences?|summits?|announcements?|statements?|decisions?|speech|agreements?|launch|forums?|symposiums?|panels?|workshops?|exchanges?|consultations?|briefings?|seminars?|calls?|votes?|inauguration|opening|debates?|hearings?|roundtables?|gatherings?|engagements?|assembly|proceedings|programme|agenda|occasion|date|reception|dinner|lunch|luncheon)\b/i
// "the world of today", "a better tomorrow", "Today, more than 40 states …": an age, no day.
const AGE_BEFORE =
  /(?:^|[^\p{L}])(?:of|than|as|like|even|better|brighter|safer|shared|secure|prosperous|sustainable|peaceful|greener|a|an|the|our|(?<!(?:scheduled|planned|set|foreseen|due|announced|expected|slated|called) )for) $/iu
const AGE_BEHIND =
  /^-|^,? (?:more than|over|some|nearly|almost|around|about|many|most|the world|as never|as in the past|than ever|as ever|\d)/i
const NEIGHBOUR = /^ (?:and|or|,) ?(tomorrow|today)\b/i

export function readToday(r: Reader, h: Here): number {
  const here = anchorDay(r)
  if (here === undefined) return h.end
  const { word, before, after, end, i } = h
  const isAge = word === 'today' || word === 'tomorrow'
  if (POSSESSIVE.test(after)) {
    if (isAge && !EVENTFUL.test(after)) return end
  } else if (isAge && (AGE_BEFORE.test(before) || AGE_BEHIND.test(after))) {
    const both = NEIGHBOUR.exec(after)
    return both ? end + both[0].length : end
  }
  // "today, 27 January": the date says it better.
  const gap = /^,? \(?|^, ?/.exec(after)
  if (gap) {
    const date = phraseAt(r.text, end + gap[0].length, r.upper)?.[0]
    if (date?.d !== undefined && date.m !== undefined) return end
  }
  const shift = word === 'yesterday' ? -1 : word === 'tomorrow' ? 1 : 0
  const both = NEIGHBOUR.exec(after)
  if (both) {
    const stop = end + both[0].length
    const second = both[1]!.toLowerCase() === 'tomorrow' ? 1 : 0
    if (/\bor\b/.test(both[0])) return stop
    if (second === shift + 1)
      push(r, i, stop, fromDayNumber(here + shift), fromDayNumber(here + second), true, cueBefore(before))
    return stop
  }
  const part = word === 'tonight' ? null : PART.exec(after)
  const stop = part ? end + part[0].length : end
  pushDay(r, i, stop, here + shift, true, part ? cueBefore(before) : cueOf(h, before))
  return stop
}
