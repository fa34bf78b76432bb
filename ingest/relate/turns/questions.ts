// A question asserts nothing: what is told in it is kept as reported, and what was known of an event stays as it was.
import type { Sentence } from '../../mention.ts'
import type { EventInfo, Thing } from '../../resolve/thing.ts'
import { status, type Reader } from '../context.ts'
import type { PropertyFact } from '../facts.ts'

/** Reads a sentence, and takes back what it asserts: relations become reported, what was known of an event stays as it was. */
export function reported(r: Reader, s: Sentence, read: () => void): void {
  const facts = r.facts.length
  const before: PropertyFact[] = [...r.properties]
  const known = new Map(r.things.events.map((e) => [e, copy(e.event!)]))
  read()
  for (let i = facts; i < r.facts.length; i++) {
    const f = r.facts[i]!
    const foreign =
      f.type === 'HOLDS_ROLE' &&
      f.rule === 'post-of-home-state' &&
      f.source.country &&
      f.target !== 'doc' &&
      f.target.country !== f.source.country
    if (f.modality !== 'negated' && (foreign || !NAMES.has(f.type))) r.facts[i] = { ...f, modality: 'reported' }
  }
  const fresh = r.properties.filter((p) => !before.includes(p))
  const kept = fresh.filter(
    (p) => !p.thing.event || (!known.has(p.thing) && p.property !== 'status') || p.property === 'kind',
  )
  r.properties.splice(0, r.properties.length, ...before, ...kept)
  for (const [e, was] of known) restore(e.event!, was)
  for (const e of r.things.events) {
    if (known.has(e)) continue
    const f = r.facts.slice(facts).find((x) => x.source === e || x.target === e)
    e.event!.status = undefined
    e.event!.statusRank = 0
    if (f) status(r, e, 'reported', { rule: 'told-in-a-question', at: f.at, sentence: s })
  }
}

/** What a name says of itself, a question takes for granted. */
const NAMES = new Set<string>(['HOLDS_ROLE', 'BASED_IN', 'PART_OF', 'PART_OF_SERIES', 'BETWEEN', 'ISSUED'])

type Kept = Pick<EventInfo, 'status' | 'statusRank' | 'start' | 'end' | 'precision' | 'parties'> & {
  people: Thing[]
  places: Thing[]
}
const copy = (e: EventInfo): Kept => ({
  status: e.status,
  statusRank: e.statusRank,
  start: e.start,
  end: e.end,
  precision: e.precision,
  parties: [...e.parties],
  people: [...e.people],
  places: [...e.places],
})
function restore(e: EventInfo, was: Kept): void {
  e.status = was.status
  e.statusRank = was.statusRank
  e.start = was.start
  e.end = was.end
  e.precision = was.precision
  e.parties = was.parties
  for (const [set, list] of [
    [e.people, was.people],
    [e.places, was.places],
  ] as const) {
    set.clear()
    for (const t of list) set.add(t)
  }
}
