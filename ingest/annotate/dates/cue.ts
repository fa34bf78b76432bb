// What stands right before a date: the preposition, and the words that make less of it ("early", "the end of").
import type { DateCue } from '../../types.ts'

export interface Lead {
  /** Where the date begins with its modifiers, or where it begins itself. */
  readonly start: number
  /** "early", "second half of", "fy", "last"; lower case, white space folded. */
  readonly modifier?: string
  readonly cue?: DateCue
  /** The words of the cue: "up to", "ahead of". */
  readonly cueWord?: string
  /** "scheduled for", "postponed to": the time that a plan names. */
  readonly planned: boolean
  /** "every 5 May", "the annual 4 July reception". */
  readonly recurring: boolean
  /** "the", "its" or the like between the cue and the date. */
  readonly article: boolean
}

// Built from parts, because no reader takes in the whole at once.
const SEASON = 'spring|summer|autumn|fall|winter'
const OF = '(?:\\sof|,?\\sin)(?:\\sthe)?(?:\\s(?:fiscal\\s|financial\\s|calendar\\s)?year)?'
const STRETCH =
  '(?:(?:very|early|late)\\s)?(?:end|beginning|start|middle|close|course|opening|closing|rest|remainder)(?=\\sof)|' +
  '(?:first|second|latter|former)\\s(?:half|part)|(?:early|latter|later|closing|opening|early)\\s(?:part|months|weeks|days)|' +
  '(?:first|second|third|fourth|last|final|1st|2nd|3rd|4th)\\s(?:(?:two|three|four|five|six|seven|eight|nine|ten|eleven|\\d{1,2})\\s)?(?:quarters?|half|trimester|third|weeks?|days?|months?)|month|Q[1-4]|H[12]'
const MODIFIER = new RegExp(
  `(?:^|(?<=[\\s("“,;/–—-]))(?:(?:${STRETCH}|${SEASON})${OF}\\s|(?:first|second|third|fourth)\\s(?:quarter|half)\\s|` +
    `(?:(?:early|late|mid)(?:[-‑–\\s]to[-‑–\\s](?:early|late|mid))?[-‑–\\s])(?:in\\s)?(?:(?:${SEASON})(?:\\sof)?\\s)?|end[-‑–\\s]|(?:${SEASON})\\s|` +
    `(?:fiscal|calendar|financial|academic)\\s(?:years?\\s)?|year\\s|years\\s|period\\s|Q[1-4],?\\s|H[12],?\\s|J?FY\\s?|` +
    `(?:this\\s)?(?:past|coming)\\s|last\\s|next\\s|this\\s|the\\ssame\\s|that\\s)$`,
  'i',
)

/** What the words of a cue come to; lower case, single blanks. */
export const CUES: Readonly<Record<string, DateCue>> = {
  on: 'on',
  upon: 'on',
  dated: 'on',
  in: 'in',
  within: 'in',
  from: 'from',
  starting: 'from',
  beginning: 'from',
  effective: 'from',
  commencing: 'from',
  'with effect from': 'from',
  since: 'since',
  'as of': 'from',
  'as from': 'from',
  by: 'by',
  'no later than': 'by',
  'not later than': 'by',
  'later than': 'by',
  until: 'until',
  till: 'until',
  through: 'until',
  'up to': 'until',
  'up until': 'until',
  'up to and including': 'until',
  ending: 'until',
  'prior to': 'before',
  'ahead of': 'before',
  before: 'before',
  after: 'after',
  following: 'after',
  beyond: 'after',
  'on or after': 'after',
  'on or before': 'by',
  'on or about': 'in',
  around: 'in',
  about: 'in',
  circa: 'in',
  between: 'between',
  during: 'during',
  throughout: 'during',
  over: 'during',
  to: 'to',
  of: 'of',
  for: 'in',
}
const CUE =
  /(?:^|[^\p{L}\p{N}'’-])(on or (?:after|before|about)|no(?:t)? later than|with effect from|as (?:of|from)|up (?:to and including|to|until)|prior to|ahead of|on|upon|dated|in|within|from|starting|beginning|commencing|effective|since|by|until|till|through|ending|before|after|following|beyond|around|about|circa|between|during|throughout|over|to|of|for)(?: (on|from|in|around|about|as of))?( the| its| this| their| his| her)?\s$/iu
const PLANNED_FOR =
  /\b(?:set|planned|scheduled|foreseen|slated|due|expected|envisaged|fixed|proposed|announced|convened|called|pencilled in|intended|tabled|booked|timetabled)(?: (?:at first|originally|initially|provisionally|tentatively|now))? for(?: the)? $/i
const MOVED_TO =
  /\b(?:postponed?|postponing|moved?|deferred|defer|rescheduled|brought forward|put off|pushed back|pushed|delayed|adjourned|shifted|slipped)(?: (?:again|once more|it|them|this|by \w+ (?:weeks?|months?|days?)|from .{3,24}))? (?:until|till|to)(?: the)? $/i
const RECURRING = /(?:^|[^\w-])(?:every|each|annual|yearly|traditional) $/i
const FOLDABLE = /\s\s|[^\S ]/
const ARTICLE = /(?:^|[^\w-])(?:the|an?|its|their|his|her|this) ?[("“]?$/i

const ABOUT = /^(?:on or about|around|about|circa)$/

/** Approximate: the day itself is not told. */
export function isAbout(lead: Lead): boolean {
  return lead.cueWord !== undefined && ABOUT.test(lead.cueWord)
}

/** No cue for a year alone: "around 2019", "over 2000", "the budget for 2025". */
export function isVague(lead: Lead): boolean {
  return isAbout(lead) || lead.cueWord === 'over' || lead.cueWord === 'for'
}

/** "last March", "next 5 May", "this June": the modifier tells the year. */
export function isCounting(lead: Lead): boolean {
  return lead.modifier !== undefined && COUNTING.test(lead.modifier)
}
const COUNTING = /^(?:last|next|this|the same|that|coming|past|this past|this coming)$/

// "Prague Spring 1968" is a name, "in Spring 1968" a time.
const SEASON_NAME =
  /[A-Z]\w+\s(?<!\b(?:In|Since|By|From|Until|During|Early|Late|Mid|The|This|Of)\s)(?:Spring|Summer|Autumn|Fall|Winter)\s$/
const NIGHT_OF = /(?:morning|afternoon|evening|night|day|occasion|eve)\sof(?:\sthe)?\s$/

/** Reads back from `start`, where a date begins, no farther than `lower`. */
export function leadOf(text: string, start: number, lower: number): Lead {
  let before = text.slice(Math.max(lower, start - 72), start)
  if (FOLDABLE.test(before)) before = before.replace(/\s+/g, ' ')
  let modifier: string | undefined
  let begin = start
  const found = MODIFIER.exec(before)
  if (found && !SEASON_NAME.test(before)) {
    modifier = found[0].trim().toLowerCase()
    before = before.slice(0, found.index)
    begin = backOver(text, start, found[0])
  }
  const cue = CUE.exec(before)
  if (cue) {
    const second = cue[2]?.toLowerCase()
    // "soon following in September": the second preposition is the date's.
    const cueWord =
      second !== undefined && /^(?:on|following|before|after|over|about|through)$/i.test(cue[1]!) && second in CUES
        ? second
        : cue[1]!.toLowerCase()
    const approximate = second !== undefined && ABOUT.test(second)
    const moved = /^(?:to|until|till)$/.test(cueWord) && MOVED_TO.test(before)
    return {
      start: begin,
      modifier,
      cue: cueWord === 'of' && NIGHT_OF.test(before) ? 'on' : moved ? 'to' : CUES[cueWord],
      planned: moved || (cueWord === 'for' && PLANNED_FOR.test(before)),
      cueWord: approximate ? second : cueWord,
      recurring: false,
      article: cue[3] !== undefined,
    }
  }
  return { start: begin, modifier, planned: false, recurring: RECURRING.test(before), article: ARTICLE.test(before) }
}
const NOUN_BEHIND =
  /^\s(?!(?:and|or|to|in|at|on|by|for|from|with|when|where|who|which|that|the|an?|as|but|is|was|are|were|will|has|had|have|would|he|she|it|they|we|after|before|until|of|under|between|during|via|through)(?![\p{L}]))[\p{L}“"]/u

/** Whether the date that ends at `end` stands before a noun of its own: "the 3 May meeting", "their March 2024 statement". */
export function isAttribute(text: string, lead: Lead, end: number): boolean {
  const after = text.slice(end, end + 20)
  return /^['’]s?\s/.test(after) || (lead.article && lead.modifier === undefined && NOUN_BEHIND.test(after))
}

/** Offset in the text where `words`, which had its white space folded, begins when it ends at `end`. */
function backOver(text: string, end: number, words: string): number {
  let i = end
  for (let k = words.length - 1; k >= 0; k--) {
    if (words[k] === ' ') while (i > 0 && /\s/.test(text[i - 1]!)) i--
    else i--
  }
  return i
}
