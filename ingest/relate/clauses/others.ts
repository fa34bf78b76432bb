// Those without a name at the end of a list.

const OTHERS =
  /^(other|others|several|various|senior|many|members|officials|representatives|experts|some|high|more|dozens|hundreds|nearly|over|about|\d+)$/

/** "A, B, C and other senior officials": the "and" of the list stands before those without a name; `word` tells the word of an item. */
export function andOthers(word: (i: number) => string, j: number): boolean {
  let k = j
  let joined = false
  for (; /^(,|and|as|well)$/.test(word(k)); k++) joined ||= /^(and|as)$/.test(word(k))
  return joined && OTHERS.test(word(k))
}
