// What stands right behind a name without a comma: "of the Ministry of X", "of Chile", "at Germany's Federal Ministry", "from Montenegro's side".
import type { OrgMention } from '../../mention.ts'
import type { PersonContext } from '../context.ts'
import { chainEnd } from '../posts/around.ts'
import { basedAt } from '../posts/around.ts'
import { IN_PROSE, lettersAt, overSort } from './coined.ts'
import { honorificsAt } from './honours.ts'
import { nameAt } from './name.ts'

/** Bodies of a state that have a house where people are received. */
const SEAT = /^(ministry|office|armed|parliament|embassy|agency|bloc|international|council|government)$/

/** The body or the state at token `j`, and the index behind it; where neither stands there, `j`. `met`: somebody calls on this person; `chief`: of a state as a whole. */
export function directAt(
  c: PersonContext,
  j: number,
  end: number,
  met: boolean,
  chief: boolean,
): { org?: OrgMention; country?: string; to: number } {
  const { tokens } = c
  const prep = tokens[j]?.key ?? ''
  if (!/^(of|from|at|for)$/.test(prep)) return { to: j }
  let k = basedAt(tokens, tokens[j + 1]?.key === 'the' ? j + 2 : j + 1)
  // "of the city's People's Committee"
  if (/^(?:city|province|town|district|country|state)$/.test(tokens[k]?.key ?? '') && tokens[k + 1]?.shape === 'poss')
    k += 2
  if (prep === 'of' || prep === 'from') k = overSort(c, k)
  const there = k < end ? c.country(k) : null
  // "at Germany's Federal Ministry"
  const owned =
    there && (tokens[there.to]?.shape === 'poss' || there.form === 'demonym')
      ? c.org(tokens[there.to]?.shape === 'poss' ? there.to + 1 : there.to)
      : null
  const org =
    (k < end ? c.org(k) : null) ??
    owned ??
    (prep === 'of' && tokens[j - 1]!.shape === 'Cap' ? lettersAt(c, k, end, IN_PROSE) : null)
  if (org && owned === org && there) org.country ??= there.code
  // "Ambassador X at the Harare Forum": where, not of what
  const venue =
    prep === 'at' &&
    !!org &&
    // "President X at the Presidential Secretariat"
    (chief ||
      /forum|conference|summit|symposium|congress|assembly|week/i.test(org.name) ||
      (met && SEAT.test(org.orgKind ?? '')))
  if (org && !venue && (!there || org.to > there.to) && prep !== 'for') return { org, to: chainEnd(org) }
  if (there && there.form !== 'demonym' && prep !== 'for' && prep !== 'at') {
    // "from Montenegro's side"
    const side = tokens[there.to]?.shape === 'poss' && tokens[there.to + 1]?.key === 'side'
    return { country: there.code, to: there.to + (side ? 2 : 0) }
  }
  return { to: j }
}

/** "- Deputy Minister of Health: Ana Prado": whether at `j` stands a colon, and behind it somebody's name in full. */
export function nameBehindColon(c: PersonContext, j: number, end: number): boolean {
  if (c.tokens[j]?.text !== ':') return false
  const name = nameAt(c, honorificsAt(c, j + 1, end)?.to ?? j + 1, end, true)
  return !!name && name.words >= 2 && name.ordinary === 0
}
