// Acronyms in brackets behind a name: "(JAXA)".
import type { Token } from '../scan.ts'

/** Acronym in brackets at `i`: "(JAXA)", "(the "Fund")" is none. Gives the acronym and the index behind the bracket. */
export function bracketAcronym(
  tokens: readonly Token[],
  i: number,
  end: number,
): { acronym: string; from: number; to: number } | null {
  if (tokens[i]?.text !== '(') return null
  let j = i + 1
  // "(hereinafter referred to as “the Group”)"
  while (j < i + 6 && /^(hereinafter|hereafter|henceforth|referred|to|as|or|abbreviated|,)$/.test(tokens[j]?.key ?? ''))
    j++
  if (tokens[j]?.key === 'the') j++
  if (tokens[j]?.key === 'the' || tokens[j]?.text === '"' || tokens[j]?.text === '“') j++
  const t = tokens[j]
  if (!t) return null
  const from = j
  if (!(
    t.shape === 'ALL' ||
    t.shape === 'abbr' ||
    /^\p{Lu}[\p{Ll}]*\p{Lu}[\p{L}\p{N}+]*$/u.test(t.text) ||
    (t.shape === 'Cap' && t.text.length <= 6 && tokens[j + 1]?.text === ')')
  ))
    return null
  j++
  while (
    j < end &&
    j - from < 5 &&
    tokens[j]!.glued &&
    tokens[j]!.text !== ')' &&
    tokens[j]!.text !== ',' &&
    tokens[j]!.text !== ';'
  )
    j++
  if (tokens[j]?.text === '"' || tokens[j]?.text === '”') j++
  if (tokens[j]?.text !== ')') return null
  return {
    acronym: tokens
      .slice(from, j)
      .filter((x) => x.text !== '"' && x.text !== '”')
      .map((x) => x.text)
      .join(''),
    from,
    to: j + 1,
  }
}

/** Whether an acronym can stand for a name: its letters come in order among the name's. "(Ret.)" and "(TBC)" stand for none. */
export function acronymFits(acronym: string, name: string): boolean {
  const letters = acronym.toLowerCase().replace(/[^\p{L}]/gu, '')
  if (letters.length < 2) return false
  const n = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  let at = 0
  for (const c of letters) {
    at = n.indexOf(c, at)
    if (at < 0) return translated(letters, n)
    at++
  }
  return n.replace(/^(the|an?) /, '').startsWith(letters[0]!) || n.includes(` ${letters[0]!}`)
}

/** "Development Bank of the Central African States (BDEAC)": the letters of another language, whose words begin alike but for one. */
function translated(letters: string, name: string): boolean {
  if (letters.length < 4) return false
  const initials = name.split(/[^\p{L}]+/u).flatMap((w) => (w && !SMALL.test(w) ? [w[0]!] : []))
  if (initials.length < letters.length - 1) return false
  let strange = 0
  for (const c of letters) {
    const k = initials.indexOf(c)
    if (k < 0) strange++
    else initials.splice(k, 1)
  }
  return strange <= 1 && initials.length <= 1
}

const SMALL = /^(?:of|and|the|for|on|in|to|at|with|against|de|du|des|del|la|le|di|e|y|et)$/i

/** Whether the letters are the first ones of the words of a name, small words counted or not: "MOIT" and "MIT" of "Ministry of Industry and Trade". */
export function initialsFit(acronym: string, name: string): boolean {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
  const letters = acronym.toUpperCase()
  const fits = (w: number, at: number): boolean => {
    // "… of Uzbekistan"
    if (at === letters.length && (w === words.length || /^of$/i.test(words[w]!))) return true
    if (w === words.length) return false
    const word = words[w]!
    if (letters[at] === word[0]!.toUpperCase() && fits(w + 1, at + 1)) return true
    return SMALL.test(word) && fits(w + 1, at)
  }
  return letters.length > 1 && words.length < 14 && fits(0, 0)
}
