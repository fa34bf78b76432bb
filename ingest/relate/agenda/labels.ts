// Labels that open a row of a programme, and what sets them off from what follows.
import { LABEL_WORDS, type Flag, type Task } from './label-words.ts'

export type { Task } from './label-words.ts'

export interface Label {
  readonly task: Task
  /** Chairs and moderates at once: "Chair and moderator". */
  readonly also?: Task
  /** `capacity` of SPOKE_AT. */
  readonly capacity?: string
  /** More than one name may follow, on lines of their own. */
  readonly many: boolean
  /** A slot of the day that is no meeting of its own where it has a time: "Welcome remarks", "Keynote". */
  readonly slot: boolean
}

/** A label that was found: index behind it and its delimiter. */
export interface LabelAt {
  readonly label: Label
  readonly end: number
  /** Nothing follows on the line. */
  readonly alone: boolean
  /** Where the label's own words end. */
  readonly words: number
}

const PATTERNS = LABEL_WORDS.map(([task, capacity, words, flags]) => ({
  task,
  capacity,
  flags: [...flags] as Flag[],
  words: new RegExp(`(?:${words})`, 'iuy'),
  re: new RegExp(`(?:${words})(?![\\p{L}\\p{N}'’])`, 'iuy'),
}))
/** Without what must not follow: that takes longer to compile than all the words, and most lines hold none of them. */
const ANY = new RegExp(LABEL_WORDS.map(([, , words]) => words).join('|'), 'iuy')
/** Plural words, and those by which one or several may be meant. */
const PLURAL = /s$|\bby$|^with$|^featuring$|^panel$|^moderation$|^facilitation$|\binclude$|\bmen$/i
/** One person, where the word is in the singular: "Lead presenter", "Rapporteur". */
const ONE = /(?:er|or|eur|ist|ant|ent|person|man|woman|chair)$/i
const GLUE = /\s*(?:and|&|\/|,|\+)\s*(?:the\s+)?/iuy
const BEHIND = /(?:\s*(?:(?:no\.?|#)\s*)?\d{1,2}(?!\d|[:.h]\d))?(?:\s*\([^()\n]{1,40}\))?/uy
const COLON = /\s*[:：]\s*/uy
const WIDE = /\s*\t\s*|\s{2,}/uy
const GAP = /\s*\t\s*|\s{2,}|\s+[-–—|·]\s+/uy
const HONOUR =
  /\s+(?=(?:H\.\s?E\.|HE\b|Mr|Mrs|Ms|Mx|Mme|Dr|Prof|Professor|Amb|Ambassador|Hon|Sen|Senator|Gen|General|Lt|Maj|Major|Col|Colonel|Capt|Captain|Brig|Adm|Admiral|Vice Admiral|Rear Admiral|Commodore|Sir|Dame|Lord|Eng|Dato|Datuk|Tan Sri|Tun)\b)/uy
const BY_END = /(?:\b(?:by|with|from|of|featuring|include)|ed by)$/i

const at = (re: RegExp, text: string, i: number): number => {
  re.lastIndex = i
  const m = re.exec(text)
  return m ? re.lastIndex : -1
}

function wordsAt(text: string, i: number): { end: number; found: (typeof PATTERNS)[number] } | null {
  // most words are no label, and one pattern says so
  if (at(ANY, text, i) < 0) return null
  let best: { end: number; found: (typeof PATTERNS)[number] } | null = null
  for (const p of PATTERNS) {
    if (at(p.words, text, i) < 0) continue
    const end = at(p.re, text, i)
    if (end > i && (!best || end > best.end)) best = { end, found: p }
  }
  return best
}

/**
 * The label that begins at `i` of a line that ends at `stop`, or null. It must be set off from what follows: by a colon, a gap, a dash,
 * the line's end, by "by" and a capital, or by an honour behind an unmistakable word. `inside`: in the middle of a line, where only a
 * colon and "by" will do.
 */
export function labelAt(text: string, i: number, stop: number, inside = false): LabelAt | null {
  const first = wordsAt(text, i)
  if (!first || first.end > stop) return null
  // "Welcome and opening remarks", "Chair/Moderator", "Panellists and discussants"
  let end = first.end
  let second: typeof first | null = null
  for (let guard = 0; guard < 3; guard++) {
    const glue = at(GLUE, text, end)
    const next = glue > end && glue < stop ? wordsAt(text, glue) : null
    if (!next || next.end > stop) break
    if (text.slice(end, glue).trim() === ',' && !set(text, next.end, stop)) break
    second = next
    end = next.end
  }
  const words = text.slice(i, end)
  const weak = first.found.flags.includes('w') && !second
  const numbered = at(BEHIND, text, end)
  if (numbered > end && numbered <= stop) end = numbered
  const d = delimiter(text, end, stop, words, weak, inside)
  if (d < 0) return null
  const tasks = [first.found.task, ...(second ? [second.found.task] : [])]
  const both = tasks.includes('chair') && tasks.includes('moderator')
  const lead = weightier(first.found, second?.found)
  const many = lead.flags.includes('m') || PLURAL.test(words) || (lead.flags.includes('s') && !ONE.test(words))
  return {
    label: {
      task: lead.task,
      ...(both ? { also: lead.task === 'chair' ? ('moderator' as const) : ('chair' as const) } : {}),
      ...(lead.capacity ? { capacity: lead.capacity } : {}),
      many,
      slot: lead.flags.includes('s'),
    },
    end: d,
    alone: d >= stop,
    words: end,
  }
}

/** "Introduction and keynote" is a keynote; otherwise the first word says it. */
function weightier(a: (typeof PATTERNS)[number], b: (typeof PATTERNS)[number] | undefined): (typeof PATTERNS)[number] {
  if (!b) return a
  if (a.task === 'aside' || a.capacity === 'introduction') return b
  return a
}

const set = (text: string, i: number, stop: number): boolean => i >= stop || at(COLON, text, i) > i

function delimiter(text: string, i: number, stop: number, words: string, weak: boolean, inside: boolean): number {
  const rest = text.slice(i, stop)
  if (!inside && /^\s*(?:[-–—:.]+\s*)?$/.test(rest)) return stop
  const colon = at(COLON, text, i)
  if (colon > i && colon <= stop) return colon
  if (BY_END.test(words)) {
    const next = at(/\s+(?:the\s+|our\s+|both\s+)?(?=["“]?[\p{Lu}\d])|\s+(?=e-\p{Lu})/uy, text, i)
    return next > i && next <= stop && !(words.toLowerCase() === 'with' && inside)
      ? i + /^\s*/.exec(rest)![0].length
      : -1
  }
  if (inside) return -1
  const gap = at(weak ? WIDE : GAP, text, i)
  if (gap > i && gap <= stop) return gap
  if (weak) return -1
  // "Closing words, Kadri …"
  if (/\b(?:remarks|words|address|speech|welcome|keynote|toast|rapporteur|moderator|chair|chairman)$/i.test(words)) {
    const comma = at(/\s*,\s*(?=\p{Lu})/uy, text, i)
    if (comma > i && comma <= stop) return comma
  }
  const honour = at(HONOUR, text, i)
  if (honour > i && honour <= stop) return honour
  return -1
}
