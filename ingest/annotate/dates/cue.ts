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
  /** "the", "its" or the like between the cue and the date. */
  readonly article: boolean
  /** The last word before the date and its modifiers, where there is no cue. */
  readonly word?: string
}

const MODIFIER =
  /(?:(?:(?:(?:very|latter|early|late)\s)?(?:end|beginning|start|middle|close|course|opening|closing|first half|second half|latter half|former half|latter part|early part|first part|second part|(?:first|second|third|fourth|last|final|1st|2nd|3rd|4th|opening|closing) (?:quarter|half|trimester|third|weeks?|days|months?|part)|months?|year|spring|summer|autumn|fall|winter|rest|remainder|early months|closing months|early days|Q[1-4]|H[12])(?:\sof|,?\sin)(?:\sthe)?(?:\s(?:year|fiscal year|month of))?|spring|summer|autumn|fall|winter|(?:early|late|mid)[-\s]?(?:to[-\s](?:late|mid)[-\s]?)?(?:in\s|(?:spring|summer|autumn|fall|winter)(?:\sof)?\s?)?|mid[-‑–\s]|end[-‑–]|(?:the\s)?year|Q[1-4],?|H[12],?|J?FY|(?:fiscal|calendar|financial|academic)(?:\syear)?|last|next|this|the\ssame|that|coming|past|this\spast|this\scoming)(?:\s|(?<=[-‑–\s])))$/i

const CUES: Record<string, DateCue> = {
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
}
const CUE =
  /(?:^|[^\p{L}\p{N}'’-])(on or (?:after|before|about)|no(?:t)? later than|with effect from|as (?:of|from)|up (?:to and including|to|until)|prior to|ahead of|on|upon|dated|in|within|from|starting|beginning|commencing|effective|since|by|until|till|through|ending|before|after|following|beyond|around|about|circa|between|during|throughout|over|to|of)(?: (on|from|in|around|about|as of))?( the| its| this| their| his| her)?\s$/iu
const LAST_WORD = /([\p{L}\p{N}.'’$€£¥#-]+)\s?[("“]?$/u

/** Approximate: the day itself is not told. */
export const ABOUT = /^(?:on or about|around|about|circa)$/

export function leadOf(text: string, start: number, lower: number): Lead {
  let before = text.slice(Math.max(lower, start - 72), start).replace(/\s+/g, ' ')
  let modifier: string | undefined
  let begin = start
  const found = MODIFIER.exec(before)
  if (found && (found.index === 0 || /[\s("“,;–—-]/.test(before[found.index - 1]!))) {
    modifier = found[0].trim().toLowerCase()
    before = before.slice(0, found.index)
    begin = backOver(text, start, found[0])
  }
  const cue = CUE.exec(before)
  if (cue) {
    const cueWord = cue[1]!.toLowerCase()
    const second = cue[2]?.toLowerCase()
    const approximate = second !== undefined && ABOUT.test(second)
    return {
      start: begin,
      modifier,
      cue: CUES[cueWord],
      cueWord: approximate ? second : cueWord,
      article: cue[3] !== undefined,
    }
  }
  const word = LAST_WORD.exec(before)?.[1]
  return {
    start: begin,
    modifier,
    article: word !== undefined && /^(?:the|a|an|its|their|his|her|this)$/i.test(word),
    word,
  }
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
