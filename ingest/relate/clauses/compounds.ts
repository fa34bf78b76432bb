// Participles that a hyphen makes adjectives: "Gabon-based", "Qatar-mediated".
import type { Token } from '../../scan.ts'

const COMPOUND =
  /^(?:based|headquartered|registered|led|backed|brokered|mediated|sponsored|funded|owned|controlled|occupied|born|facilitated)$/
/** Whether "-based" begins at token `i`, as in "the Gabon-based University", "a Qatar-mediated truce": what stands before it does not act. */
export const compoundAt = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.text === '-' && tokens[i]!.glued && COMPOUND.test(tokens[i + 1]?.key ?? '')
