// Weekdays without a date, counted from the anchor. Where a name may be of this week or of the next, none is given.
import type { DateCue } from '../../types.ts'
import { fromDayNumber, weekdayOf } from './calendar.ts'
import { CUES } from './cue.ts'
import { at, sticky } from './item.ts'
import { BLANK, DASH, weekdayNumber } from './lexicon.ts'
import { anchorDay, behind, blankLines, push, type Reader } from './reader.ts'
import { SHIFTS } from './relative/here.ts'
import { tenseAt } from './years.ts'

const NAME_BEFORE =
  /(?:^|[^\p{L}])(?:Good|Black|Bloody|Ash|Palm|Easter|Holy|Maundy|Cyber|Super|Whit|Shrove|Giving|every|each|any|most|some|one|a|per|another|that|following|previous|preceding)\s$/iu
const NAME_BEHIND =
  /^-[A-Za-z]|^s\b|^\s(?:Agreement|Times|Telegraph|Mail|Guardian|Post|Nation|Observer|Group|Prayers?|prayers?|Movement|Club|School|Standard|Mirror|Express|Star|Herald)\b|^\s(?:last|next|week|fortnight)\b/
const OF_WEEK = /^\s(?:of\s)?(last|next|this)\sweek\b/
const PART = /^\s(?:morning|afternoon|evening|night)\b/
const LEAD =
  /(?:(?:^|[^\w-])(on|by|until|till|since|from|between|before|after|ahead\sof|through|to|and|late|early|of|dated|for))?(?:(?:^|\s|[("“])(?:the\s)?(last|next|this|coming|past|this past|this coming))?\s$/i
const SAID =
  /(?:said|told(?:\s\w+){0,2}|announced|stated|met|held|arrived|added|visited|spoke|\w{3,}ed)(?:\s(?:here|there|late|early|in\s[A-Z]\w+))?\s$/
const OPENING = /(?:^|[.!?\n]\s{0,3})$/
const SECOND = sticky(`(?:${BLANK}(and|to|through|until)${BLANK}(?:on${BLANK})?|${BLANK}?(${DASH})${BLANK}?)`)
const NUMBER = /^,?\s(?:the\s)?(\d{1,2})(st|nd|rd|th)?(?![\w:.]\d)(?![a-z])/i

const WEEKDAY_NAME = sticky('(sunday|monday|tuesday|wednesday|thursday|friday|saturday)(?![a-z\\d]|-[a-z])')

/** A weekday written out at `pos`, with a capital. Abbreviations alone are not read ("Sat", "Sun", "Mon"). */
export function weekdayAt(text: string, pos: number): { wd: number; end: number } | undefined {
  const found = text.charCodeAt(pos) < 97 ? at(WEEKDAY_NAME, text, pos) : null
  return found ? { wd: weekdayNumber(found[0]), end: pos + found[0].length } : undefined
}

/** Reads the weekday `wd` (0 is Sunday) that stands at `i` up to `end`. Returns where to read on. */
export function readWeekday(r: Reader, i: number, wd: number, end: number): number {
  const { text } = r
  const here = anchorDay(r)
  if (here === undefined) return end
  const before = text.slice(Math.max(r.lower, i - 40), i).replace(/[^\S\n]/g, ' ')
  const after = behind(r, end)
  const ofWeek = OF_WEEK.exec(after)
  if (NAME_BEFORE.test(before) || (NAME_BEHIND.test(after) && !ofWeek)) return end
  const lead = LEAD.exec(before)
  const how = lead?.[2]?.toLowerCase()
  const word = lead?.[1]?.toLowerCase().replace(/\s/, ' ')
  const cue = word === undefined ? undefined : cueOf(word)

  const numbered = NUMBER.exec(after)
  if (numbered && (numbered[2] !== undefined || /^(?:[,.;)]|$)/.test(after.slice(numbered[0].length)))) {
    const n = dayOfMonth(here, wd, Number(numbered[1]))
    const stop = end + numbered[0].length
    if (n !== undefined && (cue !== undefined || word !== undefined)) keep(r, i, stop, n, n, cue)
    return stop
  }

  const possessive = /^['’]s\b/.test(after)
  const today = weekdayOf(here)
  const monday = here - ((today + 6) % 7)
  const past = here - ((today - wd + 7) % 7)
  const ahead = here + ((wd - today + 7) % 7)
  const start = how === undefined ? i : i - how.split(' ').at(-1)!.length - 1
  const one = (n: number | undefined, stop: number): number => {
    const part = PART.exec(text.slice(stop, stop + 12))
    const close = part ? stop + part[0].length : stop
    if (n !== undefined) keep(r, start, close, n, n, possessive && !part ? 'of' : (cue ?? (ofWeek ? 'on' : undefined)))
    return close
  }

  if (ofWeek) return one(monday + SHIFTS[ofWeek[1]!]! * 7 + ((wd + 6) % 7), end + ofWeek[0].length)
  // In the same week "last Friday" and "next Friday" may be either of two.
  if (how === 'last' || how === 'past') return one(before7(past, here) < monday ? before7(past, here) : undefined, end)
  if (how === 'next') return one(after7(ahead, here) >= monday + 7 ? after7(ahead, here) : undefined, end)

  const opening = OPENING.test(before) && /^ [a-z]/.test(after)
  const licensed =
    cue !== undefined || how !== undefined || possessive || PART.test(after) || SAID.test(before) || opening
  if (!licensed) return end
  const { told: frame } = r
  // Within "In 2013, …" a weekday is not this week's.
  if (frame?.initial && Math.abs(frame.y - r.anchor!.y) > 1 && !blankLines(text, frame.pos, i, 1)) return end
  const told =
    how === 'coming' || how === 'this coming' ? 'future' : how === 'this past' ? 'past' : tenseAt(r, { start: i, end })

  // "Monday began with a briefing."
  if (opening && cue === undefined && told === undefined) return end
  const join = at(SECOND, text, end)
  const second = join && weekdayAt(text, end + join[0].length)
  if (second && !possessive && how === undefined) {
    const gap = (second.wd - wd + 7) % 7 || 7
    const latest = here - ((today - second.wd + 7) % 7)
    // Both ends behind or both ahead; a stretch that holds the anchor is told in the present, if at all.
    const from = told === 'future' ? ahead : told === 'past' || past + gap <= here ? latest - gap : undefined
    if (from === undefined) return second.end
    if (join[1]?.toLowerCase() === 'and' && gap > 1 && cue !== 'between') {
      keep(r, i, end, from, from, cue)
      keep(r, end + join[0].length, second.end, from + gap, from + gap, cue)
    } else {
      keep(r, i, second.end, from, from + gap, cue)
    }
    return second.end
  }

  if (cue === 'by' || cue === 'until') return one(told === 'past' ? undefined : ahead, end)
  if (cue === 'since') return one(past, end)
  if (cue === 'before') return one(told === 'future' || possessive ? ahead : undefined, end)
  if (told === 'future') return one(ahead, end)
  if (told === 'past') return one(past, end)
  if (how === 'this') return one(monday + ((wd + 6) % 7), end)
  return one(possessive ? undefined : past, end)
}

const before7 = (past: number, here: number): number => (past === here ? past - 7 : past)
const after7 = (ahead: number, here: number): number => (ahead === here ? ahead + 7 : ahead)

/** "Tuesday the 27th": the nearest such day within six weeks of the anchor, if there is one. */
function dayOfMonth(here: number, wd: number, d: number): number | undefined {
  for (let k = 0; k <= 42; k++) {
    for (const n of [here - k, here + k]) if (weekdayOf(n) === wd && fromDayNumber(n).d === d) return n
  }
  return undefined
}

function keep(r: Reader, start: number, end: number, from: number, to: number, cue?: DateCue): void {
  push(r, start, end, fromDayNumber(from), fromDayNumber(to), true, cue)
}

function cueOf(word: string): DateCue | undefined {
  if (word === 'late' || word === 'early' || word === 'for') return 'on'
  return word === 'to' || word === 'of' ? undefined : CUES[word]
}
