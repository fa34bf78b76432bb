// The normal form in which names are compared, and the identity keys made from it. Same function for writing and for asking.

/** Lower case, without diacritics, punctuation and doubled space: `"Phạm Bình-Minh"` → `"pham binh minh"`. Keeps every script. */
export function fold(name: string): string {
  let folded = FOLDED.get(name)
  if (folded === undefined) {
    folded = folding(name)
    if (FOLDED.size >= KEPT) FOLDED.clear()
    // a copy: a name is a window on its text, which would be kept with it
    FOLDED.set(` ${name}`.slice(1), folded)
  }
  return folded
}

/** A text has few names, each asked for hundreds of times. */
const FOLDED = new Map<string, string>()
const KEPT = 20_000

/** Nothing to fold but capitals: most names. */
const PLAIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/

function folding(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase()
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/g, 'd')
    .replace(/[łŁ]/g, 'l')
    .replace(/[øØ]/g, 'o')
    .replace(/ı/g, 'i')
    .replace(/ß/g, 'ss')
    .replace(/[æÆ]/g, 'ae')
    .replace(/[œŒ]/g, 'oe')
    .toLowerCase()
    .replace(/['’ʼ`]s(?![\p{L}\p{N}])/gu, '')
    .replace(/&/g, ' and ')
    .replace(/(?<![\p{L}\p{N}])((?:\p{L}\.){2,})/gu, (m) => m.replaceAll('.', ''))
    .replace(/['’ʼ`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The order of a person's name parts carries no identity: `HARADA Emi` = `Emi Harada`. */
export const foldSorted = (name: string): string => fold(name).split(' ').sort().join(' ')

/** Order by code point, the same in every store (JavaScript's own `<` goes by UTF-16 unit, which puts 𝒜 before ﬀ). */
export function byCodePoint(a: string, b: string): number {
  const n = Math.min(a.length, b.length)
  for (let i = 0; i < n; i++) {
    let x = a.charCodeAt(i)
    let y = b.charCodeAt(i)
    if (x === y) continue
    // Surrogates stand for code points above all others, so lift them over U+E000 to U+FFFF.
    if (x >= 0xd800 && y >= 0xd800) {
      x = x >= 0xe000 ? x - 0x800 : x + 0x2000
      y = y >= 0xe000 ? y - 0x800 : y + 0x2000
    }
    return x - y
  }
  return a.length - b.length
}
