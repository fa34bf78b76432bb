// Whether figures and month names are a date where they stand, or part of a name, a number or a sentence.
import type { DateCue } from '../../types.ts'
import { isCounting, isVague, type Lead } from './cue.ts'
import { COUNTED, NAMED_AFTER_DAY, NAMED_AFTER_YEAR, POST, STREET, VIOLENCE } from './lexicon.ts'
import type { Item } from './item.ts'
import { behind, flat, type Reader } from './reader.ts'

/** Whether the words around the items let them be a date. */
export function isLicensed(r: Reader, items: readonly Item[], lead: Lead): boolean {
  const first = items[0]!
  const last = items.at(-1)!
  const after = behind(r, last.end)
  if (first.m === undefined) return yearLicensed(r, items, lead, after)
  if (first.d !== undefined) return last.ownYear === true || dayLicensed(last, lead, after)
  return first.y !== undefined || first.yearShift !== undefined || monthLicensed(r, items, lead, after)
}

// ---------------------------------------------------------------------------------------------------------------------- day

const NAME_BEHIND_DAY = new RegExp(`^(?:['’]s)? (?:[A-Z][\\w-]{1,20} ){0,3}(?:${NAMED_AFTER_DAY})(?![\\w-])`)
const STREET_BEHIND = new RegExp(`^ (?:${STREET})(?![\\w-])`)
const VIOLENCE_BEHIND = new RegExp(
  `^(?:['’]s)? (?:(?!the |an? |its |his |in |at |on |by )[a-z-]{3,12} )?(?:${VIOLENCE})(?!\\w)`,
  'i',
)
// A year that was not read as one ("14 October 1066", "26 Aug 24", "1 March 2568 BE"), or a date of two calendars.
const YEAR_BROKEN = new RegExp(
  `^(?:(?: |, (?=\\d{3}))(?!2030 Agenda)\\d{2,4}(?![\\d:.,]| (?:${COUNTED}|noon|midnight)(?![a-z])| ?(?:[ap]m|h|o['’]clock)\\b)| ?\\(\\d{1,2} [A-Z][a-z]+\\)|\\) \\d{4})`,
)

// "on 1 January following the deposit", "by 31 March of each year"
const EVERY_BEHIND = /^,? (?:following|(?:of )?(?:each|every|any) year|annually|yearly)\b/

/** Days without a year can be names: "10 March Street", "the 14 February Alliance", "the October 7 attacks". */
function dayLicensed(last: Item, lead: Lead, after: string): boolean {
  if (last.y === undefined && (YEAR_BROKEN.test(after) || EVERY_BEHIND.test(after) || lead.recurring)) return false
  if (STREET_BEHIND.test(after)) return false
  if (VIOLENCE_BEHIND.test(after) && (lead.article || lead.cue !== 'on')) return false
  return !(lead.article && NAME_BEHIND_DAY.test(after))
}

// --------------------------------------------------------------------------------------------------------------------- year

const NAME_BEHIND_YEAR = new RegExp(`^ (?:[A-Z][\\w-]{1,20} ){0,3}(?:${NAMED_AFTER_YEAR})(?!\\w)`)
const FISCAL_BEHIND = /^ (?:fiscal|financial|calendar|academic) year\b/i
const YEAR_CUES = new Set<DateCue>(['in', 'since', 'by', 'until', 'from', 'before', 'after', 'during', 'between'])

/** A year alone needs words that make it a time. "Horizon 2020", "the 1951 Treaty" and "Resolution 2735 (2024)" have none. */
function yearLicensed(r: Reader, items: readonly Item[], lead: Lead, after: string): boolean {
  if (/^['’]s\b|^-[A-Za-z]|^ ?%/.test(after) || NAME_BEHIND_YEAR.test(after)) return false
  const stretch = items.length === 2 && items[1]!.join === 'to' && !items[1]!.joinWord
  if (stretch && isCareer(r, items[0]!, items[1]!.end)) return true
  // A hyphenated stretch right before a capitalised word is a strategy's: "2023-2030 Australian Cyber Security Strategy".
  if (stretch && /^ [A-Z]/.test(after)) return false
  if (after.startsWith(')') && HELD_BEFORE.test(r.text.slice(Math.max(r.lower, items[0]!.start - 80), items[0]!.start)))
    return true
  const timed = lead.cue !== undefined && YEAR_CUES.has(lead.cue) && !isVague(lead)
  if (lead.modifier === 'years' || lead.modifier === 'period') return timed
  if (lead.modifier !== undefined) return !isCounting(lead)
  if (lead.planned) return true
  return timed && (!lead.article || FISCAL_BEHIND.test(after))
}

const MEETING =
  '(?:[Ss]ession|[Mm]eeting|[Ss]ummit|[Rr]ound|[Cc]onference|[Ee]dition|[Ff]orum|[Dd]ialogue|[Cc]onsultation|[Cc]ongress|[Aa]ssembly|[Ss]ymposium|COP ?\\d{1,2})s?'
const TOWN = "\\p{Lu}[\\p{L}'’.-]{1,20}"
/** "its eighth session (Algiers, 2019)", "the summits in Riga (2021) and Oslo (2023)": where and when it was held. */
const HELD_BEFORE = new RegExp(
  `\\b(?:${MEETING}(?: of [^().]{2,40})? \\((?:${TOWN}(?:, | (?=\\p{Lu}))){1,4}|(?:${MEETING}|held|met|hosted|place)(?: [^().;]{1,20})? (?:in|at) (?:${TOWN} \\((?:19|20)\\d\\d\\),? (?:and )?(?:in )?){0,2}${TOWN} \\()$`,
  'u',
)

const LINE_START = /(?:^|\n)[ \t•*-]{0,6}$/
const CAREER_BEHIND = new RegExp(`^(?:[:,\\t–—-]|\\s)\\s{0,4}(?:[A-Z][\\w.-]{1,20}\\s){0,3}(?:${POST})(?!\\w)`)
const CAREER_BEFORE = new RegExp(`(?:^|[^\\w-])(?:${POST})(?!\\w)[^.;()]{0,90}\\($`)
const NO_CAREER = /(?:Plan|Strategy|Programme|Program|Framework|Agenda|Vision|Roadmap|Council|Committee)\s\($/

/** "Ambassador to Kenya (2001–2005)", or at the start of a line "2001–2005: Ambassador to Kenya". */
function isCareer(r: Reader, first: Item, end: number): boolean {
  const before = r.text.slice(Math.max(r.lower, first.start - 110), first.start)
  if (LINE_START.test(before)) return CAREER_BEHIND.test(r.text.slice(end, end + 80))
  return r.text[end] === ')' && CAREER_BEFORE.test(before) && !NO_CAREER.test(before)
}

// -------------------------------------------------------------------------------------------------------------------- month

const MONTH_CUES = new Set<DateCue>(['in', 'since', 'until', 'during', 'by', 'from', 'before', 'after', 'between'])

/** A month alone needs a preposition; May, April, June and August are people, March is a verb. */
function monthLicensed(r: Reader, items: readonly Item[], lead: Lead, after: string): boolean {
  const first = items[0]!
  // "May's", "March-like", and a number that is no year: "in July 1066"; but "in March 26 countries".
  if (/^['’]|^-[A-Za-z]|^ \d/.test(after) && !/^ \d{1,2} /.test(after)) return false
  if (/^(?:Mar|Jan)$/i.test(r.text.slice(first.start, first.end))) return false
  if (/^ (?:Day|on (?:Washington|Rome|the capital))\b/.test(after)) return false
  if (lead.modifier !== undefined) return !/^(?:past|years|period)$/.test(lead.modifier)
  if (lead.planned) return true
  if (lead.cue === undefined || !MONTH_CUES.has(lead.cue) || lead.cueWord === 'for' || lead.article) return false
  if (items.length > 1) return true
  if (lead.cue === 'between') return false
  if (lead.cue === 'in' || lead.cue === 'since' || lead.cue === 'until' || lead.cue === 'during')
    return !/^ [A-Z][a-z]+ (?:said|was|is|has)\b/.test(after)
  return first.m !== 5 && !/^ [A-Z][a-z]/.test(after)
}

const WEEK_BEFORE = /\bweek (?:of|beginning|commencing|starting|ending)(?: on)?(?: the)? $/i

/** Whether the day stands for its week. */
export function isWeek(r: Reader, start: number): boolean {
  return WEEK_BEFORE.test(flat(r.text, Math.max(r.lower, start - 28), start))
}
