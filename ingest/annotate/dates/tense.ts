// Whether the clause around a date tells of what was or of what is to come. A handful of words decide; where none is there, nothing is said.

const WORD = /[A-Za-z][A-Za-z'’]*/g
const WILL = new Set(
  "will shall would 'll upcoming forthcoming scheduled slated due planned expected tomorrow intends intend plans hopes hope aims leaves departs travels flies opens begins starts kicks arrives convenes commences resumes".split(
    ' ',
  ),
)
const BEFORE_INFINITIVE = new Set(
  'is are due set scheduled expected plans plan planned intends intend intended hopes hope agreed agree decided invited slated likely about ready opportunity order aims aim want wants wish wishes forward ministers leaders officials delegation president minister sides'.split(
    ' ',
  ),
)
const PAST = new Set(
  'said told was were had did met held gave took left began came went spoke made saw led wrote sent found became got kept brought thought paid stood won lost read rose fell chose drew grew knew set underwent convened co-chaired'.split(
    ' ',
  ),
)
// Forms in -ed that are mostly adjectives.
const NOT_PAST = new Set(
  'based related concerned detailed limited need indeed speed proposed united advanced shared so-called interested dedicated feed proceed succeed exceed agreed-upon red bed seed'.split(
    ' ',
  ),
)
// Verbs of headlines: "Minister to visit Baku on Monday".
const HEADLINE = new Set(
  'visit meet host attend travel hold sign open chair co-chair co-host lead address discuss receive join welcome launch convene deliver speak resume begin start take mark arrive depart return pay brief tour inaugurate preside'.split(
    ' ',
  ),
)
const BE = new Set(['be', 'been', 'being'])
// Nouns of what lies ahead: "views on the preparations for the Summit in July".
const AHEAD = new Set('preparations preparation preparing ahead forward anticipation'.split(' '))
// "was to be held", "is said to be": no plan that still stands.
const NO_PLAN = new Set(
  'was were had has have said believed reported known thought found proved seemed seems appeared appears continue continues need needs used'.split(
    ' ',
  ),
)

export type Direction = 'past' | 'future'

export interface Tense {
  readonly direction: Direction
  /** The verb stands right before the date, with nothing but prepositions, articles and names between: "was held in Oslo on". */
  readonly direct: boolean
}

// Neither past nor future, and no verb beyond them is the date's: "said that talks could start in January".
const OPEN = new Set('could may might can should must'.split(' '))
// What was timed in the past may lie ahead: "was postponed from 10 July", "announced on … for".
const TIMING = new Set(
  'postponed moved deferred rescheduled delayed adjourned scheduled planned announced set proposed agreed expected called invited fixed slated booked foreseen brought put shifted due envisaged'.split(
    ' ',
  ),
)
const LINKS = new Set('in on at the by from here there — jointly formally successfully'.split(' '))

/** "have set 4 March as the date for": what was set lies ahead. */
const AS_DATE = /^ as (?:the )?(?:new )?(?:dates?|day) (?:for|of)\b/

function verdict(words: readonly string[], i: number): Direction | 'open' | undefined {
  const w = words[i]!
  if (WILL.has(w) || w.endsWith("'ll") || w.endsWith('’ll')) return 'future'
  if (OPEN.has(w)) return 'open'
  const before = words[i - 1]
  const next = words[i + 1]
  if (AHEAD.has(w) || (w === 'run' && next === 'up')) return 'future'
  // "the Summit, to be held in July"
  if (w === 'to' && next === 'be' && words[i + 2] !== undefined && !NO_PLAN.has(before ?? 'was')) return 'future'
  if (
    w === 'to' &&
    next !== undefined &&
    before !== undefined &&
    (BEFORE_INFINITIVE.has(before) || (before === '—' && HEADLINE.has(next)))
  )
    return 'future'
  if (PAST.has(w)) return before !== undefined && (BE.has(before) || before === 'to') ? undefined : 'past'
  if (w.length > 4 && w.endsWith('ed') && !NOT_PAST.has(w))
    return before !== undefined && BE.has(before) ? undefined : 'past'
  return undefined
}

function wordsOf(text: string): string[] {
  // Capitalised words are names or sentence openings, neither of which carries the tense.
  return (text.match(WORD) ?? []).map((w) => (/^[a-z]/.test(w) ? w : '—'))
}

/**
 * The tense of the clause that holds `text[start, end)`: of the nearest verb before it in the sentence, else of the first one
 * behind it. `from` and `to` bound the sentence.
 */
export function tenseOf(text: string, from: number, start: number, end: number, to: number): Tense | undefined {
  if (AS_DATE.test(text.slice(end, end + 30))) return { direction: 'future', direct: false }
  const before = wordsOf(text.slice(Math.max(from, start - 160), start))
  for (let i = before.length - 1; i >= 0; i--) {
    const found = verdict(before, i)
    if (found === 'open') return undefined
    if (found)
      return { direction: found, direct: !TIMING.has(before[i]!) && before.slice(i + 1).every((w) => LINKS.has(w)) }
  }
  const after = wordsOf(text.slice(end, Math.min(to, end + 200)))
  for (let i = 0; i < after.length; i++) {
    const found = verdict(after, i)
    if (found === 'open') return undefined
    if (found) return { direction: found, direct: false }
  }
  return undefined
}

/** Start of the sentence that holds `pos`, looking back at most 500 code units. */
export function sentenceStart(text: string, pos: number, lower: number): number {
  const floor = Math.max(lower, pos - 500)
  for (let j = pos - 1; j > floor; j--) {
    const c = text.charCodeAt(j)
    if (c === 10) {
      if (/[.!?:;"”)\n]/.test(text[j - 1] ?? '\n') || /[\s•*·-]/.test(text[j + 1] ?? '')) return j + 1
    } else if ((c === 32 || c === 160) && isStop(text, j - 1)) {
      return j + 1
    }
  }
  return floor
}

/** End of the sentence, looking ahead at most 300 code units. */
export function sentenceEnd(text: string, pos: number, upper: number): number {
  const roof = Math.min(upper, pos + 300)
  for (let j = pos; j < roof; j++) {
    const c = text.charCodeAt(j)
    if (c === 10 && text.charCodeAt(j + 1) === 10) return j
    if ((c === 32 || c === 10) && isStop(text, j - 1)) return j
  }
  return roof
}

/** A full stop that ends a sentence: behind a word of two small letters, a figure or a closing bracket, before a capital. */
function isStop(text: string, j: number): boolean {
  let k = j
  if (/["”’')\]]/.test(text[k] ?? '')) k--
  if (!/[.!?]/.test(text[k] ?? '')) return false
  if (!/[A-Z“"‘(\d•]/.test(text[j + 2] ?? '')) return false
  return (
    /[a-z]{2}$|[\d)\]%”"]$/.test(text.slice(Math.max(0, k - 2), k)) &&
    !/\b(?:[Jj]an|[Ff]eb|[Mm]ar|[Aa]pr|[Aa]ug|[Ss]ept?|[Oo]ct|[Nn]ov|[Dd]ec|Dr|Mr|Ms|Mrs|St|No|Gen|Col|Lt|Amb|Prof|Hon|vs|approx)$/.test(
      text.slice(Math.max(0, k - 7), k),
    )
  )
}
