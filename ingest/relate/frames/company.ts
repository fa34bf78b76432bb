// What those were at who are told to have been accompanied.
import type { Sentence } from '../../mention.ts'
import type { Thing } from '../../resolve/thing.ts'
import type { Clause } from '../clauses.ts'
import type { Reader } from '../context.ts'
import { current } from './common.ts'
import { isEncounter, isOfTwo } from './other-meetings.ts'

/** "The party included A and B. They were accompanied by Y": at what the two were told to be at. */
export function withThem(r: Reader, c: Clause): Thing | undefined {
  const m = c.subject[0]
  if (!c.passive || m?.kind !== 'ref' || m.ref !== 'they' || m.from > c.sentence.from + 1) return undefined
  const last = r.facts.findLast((f) => f.type === 'PARTICIPATED_IN' && f.source.type === 'Person')
  if (!last || last.sentence === c.sentence || c.sentence.start - last.sentence.end > 4) return undefined
  const told = r.facts.filter(
    (f) => f.sentence === last.sentence && f.type === 'PARTICIPATED_IN' && f.source.type === 'Person',
  )
  const events = new Set(told.map((f) => f.target))
  const e = [...events][0]
  return new Set(told.map((f) => f.source)).size >= 2 && events.size === 1 && e !== 'doc' ? e : undefined
}

/** What those who are accompanied were at: told in this sentence, their visit, the one in focus, the only one; else one that nobody is told of yet. */
export function companyOf(r: Reader, whom: readonly Thing[], s: Sentence): Thing | undefined {
  const focus = current(r)
  const own = whom.length ? r.things.events.filter((e) => whom.every((p) => e.event!.people.has(p))) : []
  const here = own.filter((e) => r.facts.some((f) => f.sentence === s && f.target === e))
  // "X, accompanied by Y, paid a visit, during which he met Z": on the visit
  if (here.length) return here.find((e) => e.event!.kind === 'visit') ?? here.at(-1)
  // "toured the terminal, accompanied by X": the only thing that the sentence tells of
  const told = new Set(
    r.facts.flatMap((f) => (f.sentence === s && f.type === 'PARTICIPATED_IN' && f.target !== 'doc' ? [f.target] : [])),
  )
  if (!whom.length && told.size === 1) return [...told][0]
  const visit = own.find((e) => e.event!.kind === 'visit')
  if (visit ?? (focus && own.includes(focus))) return visit ?? focus
  // "met X and Y. She was accompanied by Z": at which of the two is not told
  if (own.length) return own.length > 1 ? undefined : own[0]
  // "Accompanying her was X": at the one meeting told before, where nobody says who she is
  const last = r.talk.toldLast
  if (!whom.length && last && last !== 'several' && last === focus) return last
  // people are told of that meeting, and they are none of these
  return focus && !focus.event!.people.size && focus.event!.status !== 'planned' ? focus : undefined
}

/** Whose delegation is told of after a meeting of two on a journey, is on the journey: the only visit of somebody of that side. */
export function journeyOf(r: Reader, of: string | undefined): Thing | undefined {
  const e = current(r)
  if (e && (e.event!.kind === 'visit' || !(isEncounter(e) || isOfTwo(e)))) return undefined
  const own = r.things.events.filter(
    (v) =>
      v.event!.kind === 'visit' &&
      !/^(?:cancelled|postponed)$/.test(v.event!.status ?? '') &&
      [...v.event!.people].some((p) => !of || p.country === of) &&
      (!e || [...e.event!.people].some((p) => v.event!.people.has(p))),
  )
  return own.length === 1 ? own[0] : undefined
}
