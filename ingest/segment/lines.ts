// The lines of a text, and what each of them opens and ends with: a bullet or number, a time, a label, a person's title.
import { isSpace } from '../sentences.ts'

export interface Line {
  /** Trimmed, UTF-16 code units of the text. */
  readonly start: number
  readonly end: number
  readonly indent: number
  readonly blankBefore: boolean
}

export interface Marker {
  /** Characters from the start of the line to the text behind the marker. */
  readonly length: number
  readonly type: 'bullet' | 'number' | 'letter' | 'paren'
}

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
/** A full date in one of the common notations; enough to know a date line by, not to read it. */
export const FULL_DATE = new RegExp(
  `\\b(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}\\.?,? \\d{4}|${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[./]\\d{1,2}[./]\\d{4})\\b`,
  'i',
)

/** "19.00 Dinner" is an hour: no chapter is numbered so. */
export const TIME_ROW =
  /^(?:from |at )?(?:(?:[01]?\d|2[0-4])[:h][0-5]\d(?!\d)|(?:[01]?\d|2[0-4])\.[0-5]\d(?![.\d])(?=\s*(?:[-–—]|[ap]\.?m\b|hrs|h\b|\s{2}|\t))|(?:0[6-9]|1\d|2[0-3])\.(?:[0134]0|[014]5|20|50) (?=\p{L}{2})|\d{1,2} ?[ap]\.?m\.?(?![\p{L}])|\d{4} ?(?:hrs?|hours)\b|(?:[01]\d|2[0-4])[0-5]\d ?[-–—] ?(?:[01]\d|2[0-4])[0-5]\d(?!\d))/iu
export const ROW_LABEL =
  /^(?:venue|dates?|time|place|location|organi[sz]ers?|organi[sz]ed by|co-organi[sz]ers?|sponsors?|sponsored by|hosts?|hosted by|co-hosts?|chairs?|chaired by|chairpersons?|chairmen|chairman|co-chairs?|vice-chairs?|moderators?|moderated by|speakers?|keynote(?: speakers?| speech| address)?|panell?ists?|panel|discussants?|rapporteurs?|facilitators?|opening(?: remarks| address| speech)?|closing(?: remarks| address| speech)?|welcome(?: remarks| address)?|participants?|attendees|introduced by|presenters?|presentations?|interpreters?|present|members?|head of delegation|delegation|heads?|luncheon speaker|dinner speaker|session|subject|agenda|languages?|format|date and time|in the chair|from|to)\s{0,3}(?:[:：]|\s{3,}|\t)\s{0,40}\S/i
export const PERSON_ROW =
  /^(?:h\.\s?e\.|his excellency|her excellency|mr\b|mrs\b|ms\b|mme\b|dr\b|prof\b|professor|amb\b|ambassador|hon\b|sen\b|senator|rep\b|gen\b|lt\b|maj\b|col\b|capt\b|brig\b|adm\b|sir|dame|lord)[.\s]/i

export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let blank = true
  for (let at = 0; at <= text.length;) {
    let stop = text.indexOf('\n', at)
    if (stop < 0) stop = text.length
    let start = at
    let indent = 0
    for (; start < stop; start++) {
      const c = text.charCodeAt(start)
      if (c === 32 || c === 0xa0 || c === 13 || c === 0x3000) indent += 1
      else if (c === 9) indent += 4
      else break
    }
    let end = stop
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--
    if (end > start) lines.push({ start, end, indent, blankBefore: blank })
    blank = end === start
    at = stop + 1
  }
  return lines
}

/** The bullet, number or letter that a line begins with. */
export function markerOf(text: string, line: Line): Marker | undefined {
  const c = text[line.start]!
  const code = text.charCodeAt(line.start)
  const rest = text.slice(line.start, Math.min(line.end, line.start + 16))
  let m: RegExpExecArray | null
  if (code < 128) {
    if (code >= 48 && code <= 57) {
      m = /^\d{1,3}(?:\.\d{1,3}){0,3}[.)]\s+(?=\S)|^\d{1,3}(?:\.\d{1,3}){1,3}\s+(?=\S)/.exec(rest)
      return m ? { length: m[0].length, type: 'number' } : undefined
    }
    if (c === '-' || c === '*' || c === '+' || c === '>' || c === '~') {
      m = /^(?:[-*+~]|>{1,2}|--)\s+(?=\S)/.exec(rest)
      return m ? { length: m[0].length, type: 'bullet' } : undefined
    }
    if (c === '(') {
      m = /^\((?:\d{1,3}|[a-z]|[ivx]{1,5}|[A-Z]|[IVX]{1,5})\)\s*(?=\S)/.exec(rest)
      return m ? { length: m[0].length, type: 'paren' } : undefined
    }
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) {
      m = /^(?:[a-zA-Z]|[ivx]{1,5}|[IVX]{1,5})\)\s+(?=\S)|^(?:[a-z]|[ivx]{1,5}|[IVX]{2,5})\.\s+(?=\S)/.exec(rest)
      if (m) return { length: m[0].length, type: 'letter' }
      // "o" is what a hollow bullet of a word processor becomes
      return /^o\s{1,4}(?=\p{Lu})/u.test(rest) ? { length: /^o\s+/.exec(rest)![0].length, type: 'bullet' } : undefined
    }
    return undefined
  }
  m = /^(?:[•◦▪▫●○■□–—‣→➢➤✓✔·∙⁃➔►▶◆◇★☆※❖]|[\uF0B7\uF0A7\uF0D8])\s*(?=\S)/.exec(rest)
  if (m && ((c !== '–' && c !== '—') || m[0].length > 1)) return { length: m[0].length, type: 'bullet' }
  m = /^[①-⑳]\s*(?=\S)/.exec(rest)
  return m ? { length: m[0].length, type: 'number' } : undefined
}

/** Never the last word of a paragraph. */
export const DANGLING =
  /(?:^|[\s(])(?:the|a|an|of|and|or|nor|to|in|on|at|by|for|from|with|into|between|among|during|under|over|through|towards?|against|via|as|than|that|which|who|whose|is|are|was|were|be|been|has|have|had|will|would|shall|should|can|could|may|must|its|their|his|her|our|your|my|this|these|those|both|its|including|regarding|concerning|mr\.|mrs\.|ms\.|dr\.|prof\.|h\.e\.|&)$/i

/** Cells set apart by a tab or a wide gap. */
export const columns = (line: string): boolean => line.length <= 300 && (line.includes('\t') || /\S {4,}\S/.test(line))

export function endsSentence(text: string, start: number, end: number): boolean {
  let i = end - 1
  for (let n = 0; n < 4 && i > start && '"\'”’)]»'.includes(text[i]!); n++) i--
  return '.!?…。！？'.includes(text[i]!)
}
