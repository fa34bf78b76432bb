// "to", "for" and "in" inside the capitals of a name: "Access to Justice Facility".
import { isOrgHead } from '../../lexicon/bodies.ts'
import { INSTRUMENT_HEADS } from '../../lexicon/instruments.ts'
import { TOPICS } from '../../lexicon/topics.ts'
import { capital } from '../../scan.ts'
import type { InstrumentContext } from '../context.ts'

/** "Access to Justice Facility", "Water for Growth Project", "World in Serbia Programme": a word of the language, which the name begins with. */
export function joinsWords(c: InstrumentContext, k: number, floor: number): boolean {
  const { tokens } = c
  if (!/^(?:to|for|in)$/.test(tokens[k]!.key) || k - 2 < floor) return false
  const left = tokens[k - 1]!
  const article = /^(?:the|its|a|their|our)$/.test(tokens[k - 2]!.key)
  const begins = article || (capital(tokens[k - 2]) && tokens[k]!.key === 'for' && c.ordinary(tokens[k - 2]!.key))
  return (
    left.shape === 'Cap' &&
    begins &&
    (c.ordinary(left.key) || TOPICS.has(left.key) || /(?:ion|ment|ance|ing|ss|s)$/.test(left.key)) &&
    !isOrgHead(left.key) &&
    !INSTRUMENT_HEADS[left.key] &&
    !/^(?:agreements?|meeting|session|visit|conference|summit|ambassador|minister|negotiations|talks|state)$/.test(
      left.key,
    ) &&
    !c.titled(k - 1)
  )
}
