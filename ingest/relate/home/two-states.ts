// The two states that a text is about as a whole: "the two countries" in it are those, where no meeting at hand tells whose it is.
import { countriesWithin, type Annotated } from '../../annotate/annotate.ts'
import type { Metadata } from '../../document.ts'
import type { Mention } from '../../mention.ts'
import { scan } from '../../scan.ts'
import { statesOf } from './only-state.ts'

/** Texts that go from one pair of states to the next, or that one man tells of his life. */
const OF_MANY = /^(?:transcript|obituary|agenda)$/

const isBloc = (m: Mention): boolean => m.kind === 'org' && m.orgKind === 'bloc'

/**
 * ISO 3166 alpha-2 of the two; empty where the words are of one state, or of more. They are the two that the title names, or the two told
 * again and again while any third is told by the way (a former posting, an example).
 */
export function twoStates(a: Annotated, meta: Metadata, home: string | undefined): readonly string[] {
  if (OF_MANY.test(meta.kind)) return []
  const title = scan(meta.title ?? '')
  const titled = [...new Set(countriesWithin(title, 0, title.length).map((c) => c.code))]
  const count = new Map<string, number>()
  let blocs = 0
  for (const s of a.sentences)
    for (const m of s.mentions) {
      if (isBloc(m)) blocs++
      // a town may be anywhere: Geneva
      if (m.kind === 'place') continue
      for (const code of new Set(statesOf(m))) if (code) count.set(code, (count.get(code) ?? 0) + 1)
    }
  const [first, second, third] = [...count].sort((x, y) => y[1] - x[1])
  if (!first || !second) return []
  const two = titled.length === 2 ? titled : [first[0], second[0]]
  if (titled.length > 2 || (home && !two.includes(home))) return []
  const [least, other] = titled.length === 2 ? [1, 0] : [second[1], third?.[1] ?? 0]
  return least > blocs && least > other * 2 ? two : []
}
