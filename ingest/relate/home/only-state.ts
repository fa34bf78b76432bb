// The state of a text that tells of one state alone, its bare officials among those of bodies of many: "Prime Minister X welcomed NATO's
// Secretary General at the Palace … alongside Romania's Prime Minister … in Bucharest".
import type { Annotated } from '../../annotate/annotate.ts'
import { fold } from '../../../src/identity/keys.ts'
import type { Metadata } from '../../document.ts'
import type { Mention } from '../../mention.ts'
import { officials } from './contrast.ts'

/** Towns where bodies of many states sit: whoever meets there is of another. */
const SEAT_OF_MANY = /^(?:brussels|vienna|geneva|new york(?: city)?|the hague|strasbourg|davos|munich|addis ababa)$/
/** A chief of the state, told bare. */
const CHIEF =
  /^(?:(?:deputy|vice|acting|first) )*(?:president|prime minister|(?:foreign|defen[cs]e|interior|finance|foreign affairs|national defen[cs]e) minister|minister (?:of|for) .{3,60})$/i

/** Codes of the states that a mention tells of. */
export const statesOf = (m: Mention): readonly (string | undefined)[] => {
  if (m.kind === 'country') return [m.code]
  if (m.kind === 'place') return SEAT_OF_MANY.test(fold(m.name)) ? [] : [m.country]
  if (m.kind === 'org' || m.kind === 'ref') return [m.country]
  if (m.kind === 'person') return [m.side, ...m.posts.flatMap((p) => [p.country, p.org?.country])]
  if (m.kind === 'post') return [m.country, m.org?.country]
  if (m.kind === 'event' || m.kind === 'instrument')
    return m.parties.flatMap((p) => (p.kind === 'country' ? [p.code] : []))
  return []
}

/**
 * ISO 3166 alpha-2, where every state and town told is of it, one of its officials is told with it and another bare, and the text plays in one of
 * its towns: a state that is only talked about ("the war in Y") has neither.
 */
export function homeOfOnlyState(a: Annotated, meta: Metadata): string | undefined {
  if (!/^(?:press_release|readout|article)$/.test(meta.kind)) return undefined
  const told = new Set<string>()
  let town = false
  let bare = false
  const marked = new Set<string>()
  for (const s of a.sentences)
    for (const m of s.mentions) {
      for (const code of statesOf(m)) if (code) told.add(code)
      if (told.size > 1) return undefined
      // "met in Bucharest", "BUCHAREST, 28 November"
      const opens = m.from === a.sentences[0]?.from || m.from === s.from
      if (
        m.kind === 'place' &&
        !m.region &&
        m.country &&
        (opens || /^(?:in|at)$/.test(a.tokens[m.from - 1]?.key ?? ''))
      )
        town = true
      if (m.kind === 'person')
        bare ||= m.posts.some((p) => !p.country && !p.org && !p.former && CHIEF.test(p.title)) && !m.side
      for (const code of officials(m, s, a)) marked.add(code)
    }
  const [code] = told
  return code && town && bare && marked.has(code) ? code : undefined
}
