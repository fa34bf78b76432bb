// Where the next of a list begins: "X, Minister of State Administration Y".
import type { PersonContext } from '../context.ts'
import { honorificsAt } from './honours.ts'
import { nameAt } from './name.ts'

/** Whether up to three more words with capitals lead on to the name of another. */
export function ofNext(c: PersonContext, at: number, end: number): boolean {
  for (let n = at; n < Math.min(end, at + 4) && c.tokens[n]!.shape === 'Cap'; n++) {
    const hon = honorificsAt(c, n, end)
    const name = nameAt(c, hon?.to ?? n, end, true)
    if (name && name.ordinary === 0 && (hon ? name.words >= 1 : n > at && name.words >= 2)) return true
  }
  return false
}
