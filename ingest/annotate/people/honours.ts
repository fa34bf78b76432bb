// Honours before a name: "H.E. Mr.", "Dato Seri Pahlawan (Dr)", "Brig. Gen. (Ret.)".
import {
  FEMALE,
  HONORIFICS,
  HONOUR_FOLLOWS,
  HONOUR_NEEDS_NAME,
  MALE,
  RANK_FIRST,
  RANK_SECOND,
} from '../../lexicon/honours.ts'
import { ownWords } from '../../lexicon/own.ts'
import { POST_NOMINALS } from '../../lexicon/person-names.ts'
import { upperStart } from '../../scan.ts'
import type { PersonContext } from '../context.ts'
import { shortHonour } from './letters.ts'
import { keyIn, keyLike } from '../../words.ts'

const isHonorific = keyIn(HONORIFICS)
const isRank = keyIn(RANK_FIRST)
const ADDRESS = keyLike(/^(?:mr|mrs|ms|dr|prof|eng|amb|ambassador|sheikh|sayyid|hon)$/)

/** Honours that begin at `i`: "H.E. Mr.", "Prof. Dr.", "Brig. Gen. (Ret.)"; index behind them. */
export function honorificsAt(
  c: PersonContext,
  i: number,
  end: number,
): { to: number; words: string[]; gender?: 'f' | 'm' } | null {
  const { tokens } = c
  let j = i
  const words: string[] = []
  let gender: 'f' | 'm' | undefined
  while (j < end && words.length < 12) {
    const t = tokens[j]!
    if (
      words.length &&
      upperStart(t) &&
      HONOUR_FOLLOWS.has(t.key) &&
      (upperStart(tokens[j + 1]) || tokens[j + 1]?.text === '(')
    ) {
      words.push(t.key)
      j++
      continue
    }
    // "His Excellency, Mr. X"
    if (t.text === ',' && /^(?:excellency|he|eminence|highness)$/.test(words.at(-1) ?? '') && ADDRESS(tokens[j + 1])) {
      j++
      continue
    }
    // "Dato Seri (Dr) Awang"
    if (words.length && t.text === '(' && HONORIFICS.has(tokens[j + 1]?.key ?? '') && tokens[j + 2]?.text === ')') {
      j += 3
      continue
    }
    // "Dr the Honourable X", "Most Honourable X", "the Rt. Hon. Dr. the Lord Y", "Dr. the Rt. Hon. Z"
    const style = styleAt(tokens, j, words.length > 0)
    if (style > j) {
      j = style
      continue
    }
    // "Chief (Mrs.) Adunni", "Colonel (Air Force) Ana", "Capt. (N) (R) Luis"
    const aside = words.length && t.text === '(' ? asideEnd(tokens, j) : j
    if (aside > j) {
      j = aside
      continue
    }
    // "H. E.", "S. E." (Son Excellence, Su Excelencia)
    if (
      /^[HS]$/.test(t.text) &&
      tokens[j + 2]?.text === 'E' &&
      tokens[j + 1]!.text === '.' &&
      tokens[j + 3]?.text === '.'
    ) {
      words.push('he')
      j += 4
      continue
    }
    if (isRank(t) && !RANK_SECOND.test(tokens[j + 1]?.key ?? '')) break
    if (
      !(upperStart(t) || t.shape === 'abbr' || t.shape === 'init') ||
      !(
        isHonorific(t) ||
        ownWords().honours.has(t.key) ||
        shortHonour(c, j) ||
        // "Tan Sri Lee": "Tan" alone is a family name
        (t.key === 'tan' && tokens[j + 1]?.key === 'sri') ||
        (t.shape === 'abbr' && /^(he|se|sem|hh|hm|hrh)$/.test(t.key))
      )
    ) {
      if (t.text === '(' && /^(?:ret|rtd)/.test(tokens[j + 1]?.key ?? '') && words.length) {
        while (j < end && tokens[j]!.text !== ')') j++
        j++
        continue
      }
      if (t.text === '.' && t.glued && words.length) {
        j++
        continue
      }
      break
    }
    if (t.shape === 'init' && t.key !== 'u') break
    // "Don Ratanakul" and "Sayyid Qasim" are names, "Don Juan Carlos" and "Sayyid Tariq bin Salim" bear an honour
    if (
      /^(don|dona|doña|sayyid)$/.test(t.key) &&
      !(upperStart(tokens[j + 1]) && (upperStart(tokens[j + 2]) || /^(bin|ibn|al)$/.test(tokens[j + 2]?.key ?? '')))
    )
      break
    // "Ma. Cristina": a shortened given name, no honour
    if (/^(ma|ko|u)$/.test(t.key) && tokens[j + 1]?.text === '.') break
    // "Vice Minister Ma Zhaoxu": with one word behind it, it is the family name
    if (/^(ma|ko)$/.test(t.key) && upperStart(tokens[j + 1]) && !upperStart(tokens[j + 2])) break
    // "Minister of State Sultan bin Saad Al Kuwari", "Sultan Al Jaber": a given name
    if (t.key === 'sultan' && /^(?:bin|ibn|al)$/.test(tokens[j + 1]?.key ?? '')) break
    // "Ko Ko Hlaing", "Mr. Ko Ko Zaw Lin": the one is a name, and one honour is enough
    if (/^(ma|ko)$/.test(t.key) && tokens[j + 1]?.key === t.key) break
    if (/^(ma|ko)$/.test(t.key) && words.some((w) => /^(?:mr|mrs|ms|dr|prof)$/.test(w))) break
    // "HE" in capitals only with more behind; "He" is a pronoun
    if (/^(?:He|His|Her|Your|YOUR)$/.test(t.text)) {
      if (t.text === 'He' || !/^(excellency|majesty|highness|royal|eminence)$/.test(tokens[j + 1]?.key ?? '')) break
    }
    words.push(t.key)
    if (FEMALE.has(t.key)) gender = 'f'
    else if (MALE.has(t.key) && !gender) gender = 'm'
    j++
    if ((tokens[j]?.text === "'" || tokens[j]?.text === '’') && tokens[j]!.glued && /^dato$/.test(t.key)) j++
  }
  if (!words.length) return null
  const only = words.length === 1 && HONOUR_NEEDS_NAME.has(words[0]!)
  // "Eng. Brighton Moyo": the point makes it a title, also before a name that is a town's
  const dotted = tokens[j - 1]?.text === '.' && upperStart(tokens[j + 1])
  if (only && !(upperStart(tokens[j]) && (dotted || !c.taken(j)))) return null
  return { to: j, words, ...(gender ? { gender } : {}) }
}

/** Index behind the honours, degrees and seats that follow a name at `i`: "CMG OBE", ", KC", "MP". */
export function nominalsAt(c: PersonContext, i: number, end: number): number {
  const { tokens } = c
  let j = i
  for (let n = 0; n < 6 && j < end; n++) {
    const k = tokens[j]!.text === ',' && n + 1 < 6 ? j + 1 : j
    const t = tokens[k]
    if (!t || k >= end || !POST_NOMINALS.has(t.text)) break
    // ", MP" is told as a post
    if (k > j && /^(MP|MEP|MLA|TD)$/.test(t.text)) break
    j = k + 1
  }
  return j
}

/** "Saint Clara Day": a day, and nobody who was there; the words stand from `i` to `to`. */
export const feastDay = (tokens: PersonContext['tokens'], i: number, to: number): boolean =>
  tokens[to - 1]!.key === 'day' && /^(?:saint|san|santa|st|\.)$/.test(tokens[i - 1]?.key || tokens[i - 1]?.text || '')

const MOST = keyLike(/^(?:most|right|very)$/)
const STYLE = /^(?:honourable|honorable|hon|rt|reverend|rev|excellent|venerable)$/
/** Index of the style behind "the", "Most" or "the Right" at `j`, which add nothing to it; "the" goes on honours and opens none. */
function styleAt(tokens: PersonContext['tokens'], j: number, open: boolean): number {
  const k = open && tokens[j]?.key === 'the' ? j + 1 : j
  const to = MOST(tokens[k]) && upperStart(tokens[k]) ? k + 1 : k
  return to > j && STYLE.test(tokens[to]?.key ?? '') && (upperStart(tokens[to]) || tokens[to]!.shape === 'abbr')
    ? to
    : j
}

/** Index behind a bracket that goes on an honour: the arm somebody serves in, "(Mrs.)", "(Rtd.)"; else `j`. */
function asideEnd(tokens: PersonContext['tokens'], j: number): number {
  const close = tokens.slice(j, j + 6).findIndex((t) => t.text === ')')
  if (close < 2) return j
  const inside = tokens
    .slice(j + 1, j + close)
    .map((t) => t.key)
    .filter((w) => w !== '.')
    .join(' ')
  return /^(?:mrs|ms|mr|dr|ret|retd|rtd|r|n|navy|army|air force|air|marines|police|res|reserve|pn|paf|gs|male|female)$/.test(
    inside,
  ) && upperStart(tokens[j + close + 1] ?? tokens[j]!)
    ? j + close + 1
    : j
}
