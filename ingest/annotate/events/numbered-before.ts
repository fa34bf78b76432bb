// "14th Reef Community Ministers for Water Meeting": whether those who meet, and the number of the meeting, stand before a "for".
import { capital, ordinalAt, type Token } from '../../scan.ts'

const MEET =
  /^(?:ministers|officials|directors|directors-general|secretaries|experts|authorities|heads|leaders|parliamentarians|commissioners|governors|regulators|attorneys-general|speakers|mayors|chiefs)$/

/** Whether the run of capitals that ends at `at` is of those who meet and has an ordinal in front. */
export function numberedBefore(tokens: readonly Token[], at: number, floor: number): boolean {
  if (!MEET.test(tokens[at]?.key ?? '')) return false
  for (let k = at; k >= floor && at - k < 7; k--) {
    if (ordinalAt(tokens, k)) return true
    if (!capital(tokens[k])) return false
  }
  return false
}
