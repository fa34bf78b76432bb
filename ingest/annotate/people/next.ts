// Where the next of a list begins: "X, Minister of State Administration Y".
import type { PersonContext } from '../context.ts'
import { postAt } from '../posts.ts'
import { chainEnd } from '../posts/around.ts'
import { honorificsAt } from './honours.ts'
import { nameAt } from './name.ts'

/**
 * Whether up to three more words with capitals lead on to the name of another; in a list ("X, and the Director for Policy, Ministry of Peace, Y")
 * over the body behind a comma too, where the post names none.
 */
export function ofNext(c: PersonContext, at: number, end: number, listed: boolean): boolean {
  const house = listed && c.tokens[at]?.text === ',' ? c.org(at + 1) : null
  if (house) {
    const to = chainEnd(house)
    const name = c.tokens[to]?.text === ',' ? nameAt(c, to + 1, end, true) : null
    if (name && name.words >= 2 && name.ordinary === 0) return true
  }
  for (let n = at; n < Math.min(end, at + 4) && c.tokens[n]!.shape === 'Cap'; n++) {
    const hon = honorificsAt(c, n, end)
    const name = nameAt(c, hon?.to ?? n, end, true)
    if (name && name.ordinary === 0 && (hon ? name.words >= 1 : n > at && name.words >= 2)) return true
  }
  return false
}

/** "… for Ports and President of Z, Mr. B": behind the post that ends at `to`, over others joined to it, an honour and a name follow, or a name at once. */
export function joinedToNext(c: PersonContext, to: number, end: number): boolean {
  const { tokens } = c
  let e = to
  for (let n = 0; n < 2 && tokens[e]?.key === 'and'; n++) {
    const next = postAt(c, tokens[e + 1]?.key === 'the' ? e + 2 : e + 1, end)
    if (!next) break
    e = next.to
  }
  // "…, Assistant Minister and Secretary General of the Committee for Ports Ana Prado"
  const name = e > to ? nameAt(c, e, end, true) : null
  if (name && name.words >= 2 && name.ordinary === 0) return true
  const hon = honorificsAt(c, tokens[e]?.text === ',' ? e + 1 : e, end)
  return !!hon && !!nameAt(c, hon.to, end, true)
}
