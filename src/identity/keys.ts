// The normal form in which names are compared, and the identity keys made from it. Same function for writing and for asking.

/** Lower case, without diacritics, punctuation and doubled space: `"Phạm Bình-Minh"` → `"pham binh minh"`. Keeps every script. */
export function fold(name: string): string {
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

/** The order of a person's name parts carries no identity: `KAZEKI Jun` = `Jun Kazeki`. */
export const foldSorted = (name: string): string => fold(name).split(' ').sort().join(' ')
