// "The two Ministers signed", "the co-chairs signed", "At the end of their talks they signed": the two who met, and where.
import { foldedText } from '../../scan.ts'
import type { Thing } from '../../resolve/thing.ts'
import type { Clause } from '../clauses.ts'
import { places, type Reader } from '../context.ts'
import { groups, mentionsOf, people } from './common.ts'
import { atHand, occasion } from './papers.ts'

const TALKS =
  /^(?:meeting|talks|session|round|consultations?|dialogue|commission|committee|summit|conference|council|forum)$/
/**
 * "The two sides signed a Protocol", "The Ministers also signed": at the meeting that the text tells of, where they alone are told to
 * meet; not what they had signed before it, on another day or beside it.
 */
export function bothAtHand(r: Reader, c: Clause): Thing | undefined {
  const m = c.subject[0]
  const all =
    c.subject.length === 1 &&
    ((m!.kind === 'ref' && /^(?:two|sides|they)$/.test(m!.ref)) || (m!.kind === 'post' && m!.plural && !m!.country))
  if (!all || c.passive || c.reduced || /^(?:had|have|has|having)$/.test(c.words[0] ?? '')) return undefined
  const { main } = r.talk
  const e = atHand(r)
  if (!e || (main && e !== main) || e.event!.status !== 'held' || !TALKS.test(e.event!.kind)) return undefined
  const day = c.dates[0]?.date
  const elsewhere = places(r, mentionsOf(groups(c, 'in', 'at'))).some((p) => !e.event!.places.has(p))
  return elsewhere || (day && e.event!.start && day !== e.event!.start) ? undefined : e
}

/**
 * "At the end of their meeting they signed", "Following the talks, the ministers signed": the two who met there; nobody where "they" are
 * not told. Undefined of others.
 */
export function pairAt(r: Reader, c: Clause): Thing[] | undefined {
  const m = c.subject[0]
  if (c.subject.length !== 1 || c.passive || !m) return undefined
  const they = m.kind === 'ref' && m.ref === 'they'
  const posts = (m.kind === 'ref' && m.ref === 'two') || (m.kind === 'post' && m.plural && !m.country && !m.org)
  if (!they && !posts) return undefined
  const front = foldedText(r.tokens, Math.max(c.sentence.from, c.verbFrom - 80), c.verbFrom)
  if (!/\b(?:their|the) (?:\w+ )?(?:meeting|talks|conversation|discussions|consultations)\b/.test(front))
    return undefined
  if (they && !/\btheir (?:meeting|talks|conversation|discussions)\b/.test(front)) return undefined
  const before = r.things.events.filter(
    (e) => e.first < c.sentence.from && e.event!.made && !/visit|ceremony|signing/.test(e.event!.kind),
  )
  const met = before.findLast((e) => e.event!.people.size > 1)
  const two = people([...(met?.event?.people ?? [])])
  if (they) return two.length === 2 ? two : []
  const key = r.tokens[m.to - 1]!.key.replace(/s$/, '')
  const fits = (p: Thing): boolean =>
    !p.titles.length ||
    p.titles.some((t) => !t.former && t.title.toLowerCase().includes(key) && !/\b(?:vice|deputy)\b/i.test(t.title))
  const [a, b] = two
  return two.length === 2 && two.every(fits) && !(a!.country && a!.country === b!.country) ? two : undefined
}

/**
 * "At the end the two Deputy Ministers signed", "The co-chairs signed the minutes": whose posts no words before agree with are the two who
 * chaired the meeting at hand or led the sides there, else the only two who are told to have met.
 */
export function twoThere(r: Reader, c: Clause): Thing[] {
  const m = c.subject[0]
  const all = c.subject.length === 1 && ((m!.kind === 'ref' && m!.ref === 'two') || (m!.kind === 'post' && m!.plural))
  if (!all || c.passive || c.modality !== 'asserted') return []
  // "the Ministers of Peru and Chile", "the three ministers": others, or more than two
  if (m!.kind === 'post' && (m!.country || m!.org)) return []
  const words = foldedText(r.tokens, m!.from - 1, m!.to)
  const chairs = /\bchair/.test(words)
  if (!chairs && !/\b(?:two|both)\b/.test(words)) return []
  const e = occasion(r, c) ?? bothAtHand(r, c)
  if (!e) return []
  const led = r.facts.filter((f) => f.target === e && /^(?:CHAIRED|LED_DELEGATION)$/.test(f.type)).map((f) => f.source)
  const two = [...new Set(led.length || chairs ? led : people([...e.event!.people]))]
  const [a, b] = two
  return two.length === 2 && a!.country && b!.country && a!.country !== b!.country ? two : []
}
