// Where a sentence ends. Single characters and short look-backs only: every byte of every document passes here.
import type { Block, BlockKind } from './types.ts'

export const isUpper = (c: string): boolean => c !== c.toLowerCase()
export const isLower = (c: string): boolean => c !== c.toUpperCase()
export const isSpace = (c: number): boolean =>
  c === 32 ||
  (c >= 9 && c <= 13) ||
  c === 0xa0 ||
  c === 0x3000 ||
  c === 0x2028 ||
  c === 0x2029 ||
  (c >= 0x2000 && c <= 0x200b)

/** Never the end of a sentence: what stands before a name or a number. */
const BEFORE_NAME = new Set(
  'mr mrs ms mx dr drs prof rt hon rev fr st amb gen lt col maj brig capt cdr cmdr cmd adm vadm radm sgt gov sen rep pres assoc asst dep engr eng barr arch atty ir messrs mme mlle ma excl dit vs cf viz approx ca e.g i.e h.e h.r.h h.m h.h s.e m.r dato pvt cpl supt insp ven mgr msgr sr sra dra drg gral adj univ prim hr frau mt ft ing lic arq abg dott avv mag alh cllr gp wg sqn ldr flt cdre pte'.split(
    ' ',
  ),
)
/** Not the end where a number follows. */
const BEFORE_NUMBER = new Set(
  'no nos nr nrs art arts para paras p pp vol vols ch sec sect fig figs eq res ref app cl ser jan feb mar apr jun jul aug sep sept oct nov dec tel ext'.split(
    ' ',
  ),
)
/** The end only where the next word opens a sentence. */
const MAY_END = new Set(
  'inc co corp ltd jr msc bsc m.sc u.s u.k u.n e.u d.c u.a.e u.s.a u.s.s.r d.p.r.k r.o.k p.r.c ret etc a.m p.m al ph.d m.d b.a m.a ll.m ll.d bros plc s.a b.v n.v g.m.b.h esq dept govt int intl nat natl jan feb mar apr jun jul aug sep sept oct nov dec est no art e.t c.e b.c a.d'.split(
    ' ',
  ),
)
const OPENERS = new Set(
  'the this that these those a an in on at to of for from by with as it its he she they we i you his her their our my both each all some many most several no not one two three there here when while after before during since until under over through although though because if whether however moreover furthermore finally also then thus therefore meanwhile following according today yesterday tomorrow earlier later last next such other another who what why how among between within without despite given while mr mrs ms dr prof japan china and but so or'.split(
    ' ',
  ),
)
/** Opens a sentence too, but not behind a state's letters: "received U.S. Ambassador Hale" was two sentences, and the call was lost. */
const POSTS = new Set(['president', 'minister', 'secretary', 'ambassador'])
const STATES = new Set('u.s u.k u.n e.u u.a.e u.s.a u.s.s.r d.p.r.k r.o.k p.r.c'.split(' '))
/** Initials of transliterated names that take two letters. */
const INITIAL =
  /^(?:Kh|Ts|Ch|Sh|Zh|Dz|Ye|Ya|Yu|Yo|Dj|Th|Ph|Gh|Ju|Sz|Cs|Gy|Ny|Zs|Ty|Ly|Dzh|Shch|Wm|Geo|Chas|Jos|Jas|Thos|Md|Mohd|Abd|Muh|Moh|Ch|Sri|Smt|Sh)$/

const NUMBERED = /\b(?:session|panel|part|chapter|article|section|annex|item|day|track|phase|pillar|step|block|no)\s$/i
const isDigit = (c: number): boolean => c >= 48 && c <= 57
const TERMINATORS = /[.!?…。！？]/g

/** Sentence spans of a block, end exclusive, trimmed. Semicolons and colons stay inside; a short heading, row, caption or by-line is one sentence. */
export function sentences(
  text: string,
  block: Pick<Block, 'start' | 'end'> & { readonly kind?: BlockKind },
): [number, number][] {
  const out: [number, number][] = []
  const push = (from: number, to: number): void => {
    while (from < to && isSpace(text.charCodeAt(from))) from++
    while (to > from && isSpace(text.charCodeAt(to - 1))) to--
    if (to > from) out.push([from, to])
  }
  if (
    block.kind &&
    block.kind !== 'paragraph' &&
    block.kind !== 'item' &&
    block.kind !== 'row' &&
    block.end - block.start <= 250
  ) {
    push(block.start, block.end)
    return out
  }
  let from = block.start
  TERMINATORS.lastIndex = block.start
  for (let m = TERMINATORS.exec(text); m && m.index < block.end; m = TERMINATORS.exec(text)) {
    const at = m.index
    let i = at + 1
    while (i < block.end && '.!?…。！？'.includes(text[i]!)) i++
    TERMINATORS.lastIndex = i
    if (m[0] > '\u3000') {
      while (i < block.end && '」』）”"'.includes(text[i]!)) i++
      push(from, i)
      from = TERMINATORS.lastIndex = i
      continue
    }
    const dots = i - at
    while (i < block.end && '"\'”’)]»'.includes(text[i]!)) i++
    // a footnote mark belongs to the sentence before it
    const note =
      text.charCodeAt(i) === 91 || (text.charCodeAt(i) === 32 && text.charCodeAt(i + 1) === 91)
        ? /^ ?(?:\[\d{1,3}\]){1,4}/.exec(text.slice(i, i + 24))
        : null
    if (note) i += note[0].length
    if (i >= block.end) break
    if (!isSpace(text.charCodeAt(i))) {
      // "summit.The two sides": a space lost in copying
      if (!(
        m[0] === '.' &&
        dots === 1 &&
        i === at + 1 &&
        isLower(text[at - 1] ?? '') &&
        isLower(text[at - 2] ?? '') &&
        isLower(text[at - 3] ?? '') &&
        isUpper(text[i]!) &&
        OPENERS.has(word(text, i, block.end))
      ))
        continue
    }
    if (ends(text, from, at, dots, i, block.end, m[0])) {
      push(from, i)
      from = i
      TERMINATORS.lastIndex = i
    }
  }
  push(from, block.end)
  return out
}

/** The word that begins at `i`, lower case, at most 16 characters. */
function word(text: string, i: number, end: number): string {
  let j = i
  while (j < end && j < i + 16 && (isUpper(text[j]!) || isLower(text[j]!))) j++
  return text.slice(i, j).toLowerCase()
}

function ends(text: string, from: number, at: number, dots: number, next: number, end: number, mark: string): boolean {
  let n = next
  while (n < end && isSpace(text.charCodeAt(n))) n++
  if (n >= end) return true
  let first = n
  while (first < end && first < n + 4 && '"\'“‘„«([*'.includes(text[first]!)) first++
  const c = text[first] ?? ''
  const lower = isLower(c) && !isUpper(c)
  if (lower) return false
  const digit = isDigit(c.charCodeAt(0))
  if (mark !== '.' || dots > 1) return isUpper(c) || digit || !lower
  // the word before the dot
  let w = at
  while (w > from && at - w < 24 && !isSpace(text.charCodeAt(w - 1)) && !'("“‘[/–—'.includes(text[w - 1]!)) w--
  const before = text.slice(w, at)
  const letters = before.slice(before.lastIndexOf('-') + 1)
  const key = letters.toLowerCase()
  const opener = (): boolean => {
    const next = word(text, first, end)
    if (next === 'under' && STATES.has(key)) return !/^Under[- ]Secretar/.test(text.slice(first, first + 14))
    if (!POSTS.has(next)) return OPENERS.has(next) || first > n
    return !STATES.has(key) || /\b(?:in|to|from) the\s$/.test(text.slice(Math.max(from, w - 12), w))
  }
  if (next > at + 1 && text[at + 1] !== ')') return true
  if (BEFORE_NAME.has(key)) return false
  if (digit && BEFORE_NUMBER.has(key)) return false
  // "Session 1. Quays and Ferries": a number and its title
  if (/^\d{1,3}$/.test(before) && NUMBERED.test(text.slice(Math.max(from, w - 12), w))) return false
  if (MAY_END.has(key)) return opener()
  // "chaired by H. E. Mrs. Saar": the honour parted by a space was two sentences, and nobody chaired
  if (letters === 'E' && /\b[HS]\.\s$/.test(text.slice(Math.max(from, w - 4), w))) return false
  if (letters.length === 1 && isUpper(letters)) return opener()
  if (INITIAL.test(letters) && isUpper(c)) return opener() && letters.length > 3
  if (/^(?:\p{L}\.){1,5}\p{L}$/u.test(letters)) return opener()
  // "1. Opening": a number that opens the sentence is its number
  if (w === from && /^\(?\d{1,3}$/.test(before)) return false
  return true
}
