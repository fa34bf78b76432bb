// Where the next of a list begins: "X, Minister of State Administration Y".
import type { OrgMention, PostMention } from '../../mention.ts'
import type { PersonContext } from '../context.ts'
import { postAt } from '../posts.ts'
import { UNIT_NAME, chainEnd } from '../posts/around.ts'
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

/** "its Ambassador, Mr. A, the Harbour Bank (HB) and Peru attended": a body with its article goes on a list of bodies, and is not where he works. */
export function listedBody(c: PersonContext, org: OrgMention, k: number): boolean {
  const { tokens } = c
  if (tokens[k - 1]?.key !== 'the' || tokens[k - 2]?.text !== ',') return false
  let j = chainEnd(org)
  if (tokens[j]?.text === ',') j++
  if (tokens[j]?.key !== 'and') return false
  const at = tokens[j + 1]?.key === 'the' ? j + 2 : j + 1
  const next = c.country(at) ?? c.org(at)
  // "the Ministry of Ports and the Navy of Peru": what both are may be his; a sentence that goes on with its verb is of both
  return (
    !!next &&
    /^(?:attended|participated|took|were|was|also|as|joined|had|spoke|sent|contributed)$/.test(
      tokens[next.to]?.key ?? '',
    )
  )
}

/** A body behind a comma or in brackets: of the posts that name none, else what the last body is of, else where the person works. */
export function takeBody(posts: readonly PostMention[], affiliations: OrgMention[], org: OrgMention): void {
  const lastPost = posts.at(-1)
  if (lastPost && !lastPost.org) {
    for (const q of posts) q.org ??= q.former === lastPost.former ? org : q.org
    return
  }
  const last = lastPost ? lastPost.org! : affiliations.at(-1)
  if (!last) affiliations.push(org)
  else if (last === org || last.parent === org) return
  // "X, European Commission, Directorate-General for Ports": the greater one stands first
  else if (UNIT_NAME.test(org.name) && !UNIT_NAME.test(last.name) && !org.parent && !last.parent) {
    org.parent = last
    if (lastPost) lastPost.org = org
    else affiliations[affiliations.length - 1] = org
  } else if (!last.parent) last.parent = org
  else if (lastPost) last.parent.parent ??= org
}
