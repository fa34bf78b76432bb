// The state a newspaper writes from: its capital in the dateline, and a minister told bare beside one told with his state.
import { fold } from '../../../src/identity/keys.ts'
import type { Annotated } from '../../annotate/annotate.ts'
import { gazetteer } from '../../annotate/gazetteer.ts'
import type { Metadata } from '../../document.ts'
import type { Sentence } from '../../mention.ts'
import { scan } from '../../scan.ts'
import { GOVERNMENT } from '../bare-posts/bare.ts'
import { officials } from './contrast.ts'

/** Capitals that many write from of others: their dateline tells where somebody is. */
const SEAT_OF_MANY = /^(?:brussels|vienna)$/

/**
 * ISO 3166 alpha-2 of the state whose capital stands in the dateline, where one of its own is told bare: he met an official of another state
 * elsewhere ("ACCRA: Foreign Minister X met his Chilean counterpart in Lima"), or envoys presented their credentials to him. Undefined where
 * an official of that state is told with it: who is bare may be a guest.
 */
export function homeOfDateline(a: Annotated, meta: Metadata): string | undefined {
  const town = meta.place ? scan(meta.place) : []
  if (!town.length || SEAT_OF_MANY.test(fold(meta.place!))) return undefined
  const hit = gazetteer().at(town, 0, town.length)
  const seat = hit?.seat && hit.seat.to === town.length ? hit.seat.country.code : undefined
  if (!seat) return undefined
  const states = a.sentences.flatMap((s) => s.mentions.flatMap((m) => officials(m, s, a)))
  if (states.includes(seat) || !states.length) return undefined
  return a.sentences.some((s) => bare(s) && (elsewhere(s, a, seat) || toHead(s, a))) ? seat : undefined
}

const bare = (s: Sentence): boolean =>
  s.mentions.some(
    (m) => m.kind === 'person' && m.posts.some((p) => !p.country && !p.org && !p.former && GOVERNMENT.test(p.title)),
  )

/** Beside an official of another state, in a town of a state that is not the dateline's. */
function elsewhere(s: Sentence, a: Annotated, seat: string): boolean {
  const foreign = s.mentions.some((m) => officials(m, s, a).length > 0)
  const towns = s.mentions.filter((m) => m.kind === 'place' && !m.region && a.tokens[m.from - 1]?.key === 'in')
  return foreign && towns.length > 0 && towns.every((m) => m.kind === 'place' && !!m.country && m.country !== seat)
}

/** "presented their credentials to President X" */
const toHead = (s: Sentence, a: Annotated): boolean =>
  a.tokens.slice(s.from, s.to).some((t) => t.key === 'credentials' || t.key === 'credence')
