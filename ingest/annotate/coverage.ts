// What nothing explained: capitalised words inside sentences that no mention covers and that are no ordinary words. The measure of what was missed.
import { isOrdinary } from '../../src/ontology/lexicon/words.ts'
import type { Annotated } from './annotate.ts'

/** Spans of the kept text, UTF-16 code units, end exclusive, in order. */
export function unexplained(a: Annotated): [number, number][] {
  const out: [number, number][] = []
  for (const s of a.sentences) {
    if (s.blockKind === 'heading') continue
    let covered = s.from
    const rest = [...s.mentions].sort((x, y) => x.from - y.from)
    for (let i = s.from; i < s.to; i++) {
      while (rest.length && rest[0]!.from <= i) covered = Math.max(covered, rest.shift()!.to)
      const t = a.tokens[i]!
      if (i < covered || i === s.from || !(t.shape === 'Cap' || t.shape === 'ALL') || isOrdinary(t.key)) continue
      const last = out.at(-1)
      if (last && a.tokens[i - 1]!.end === last[1]) last[1] = t.end
      else out.push([t.start, t.end])
    }
  }
  return out
}
