// When a clause that names no meeting is not about the one at hand either: a passive of something that the text does not name, or another day.
import type { Thing } from '../../resolve/thing.ts'
import type { Reader } from '../context.ts'
import type { Clause } from '../clauses.ts'
import { keyLike } from '../../words.ts'

/** Words that stand for the meeting at hand, and those between it and its verb. */
const HERE = keyLike(
  /^(it|its|they|them|this|these|that|those|which|who|where|here|there|and|but|or|then|while|as|when|also|was|were|is|are|being|been|be|will|has|had|time|today|yesterday|tomorrow|morning|afternoon|evening|meeting|meetings|event|events|gathering|occasion|session|sessions|sitting|proceedings|deliberations|discussions?|talks|round|conversation|exchange|edition|conference|forum|summit|debate|programme|consultations|negotiations|ceremony|visit|function|audience|encounter|latter|jointly|co|both|each|event's|dialogue|panel|seminar|workshop|symposium|roundtable|table|dinner|lunch|luncheon|reception|call)$/,
)

/** Who is led: "The Omani team was headed by X" is of the meeting at hand. */
const TEAM = keyLike(/^(side|delegation|team|party|mission|group|parties|delegations|sides)$/)

/** "Economic Affairs, co-chaired by X", "The working groups were led by X": the passive of what no mention stands for. */
export function aboutAnother(r: Reader, c: Clause): boolean {
  // "remarks were delivered by X": what is delivered is told by the verb's own rule
  if (!c.passive || c.subject.length || c.frame === 'deliver') return false
  const { from, mentions } = c.sentence
  // "The Forum was held in Oslo, chaired by X": of what the sentence is about
  if (c.reduced && mentions.some((m) => (m.kind === 'event' || m.kind === 'ref') && m.to <= c.verbFrom)) return false
  let k = c.verbFrom - 1
  while (k >= from) {
    const date = mentions.find((m) => m.kind === 'date' && m.from <= k && k < m.to)
    const t = r.tokens[k]!
    if (date) k = date.from - 1
    else if (
      t.shape === 'punct' ? !/^[;:]$/.test(t.text) : /^(also|jointly|co|on|in|first|last|ably|recently)$/.test(t.key)
    )
      k--
    else break
  }
  if (k < from || /^[;:]$/.test(r.tokens[k]!.text)) return false
  const m = mentions.find((x) => x.from <= k && k < x.to)
  if (m) return m.kind !== 'event' && m.kind !== 'ref'
  return !HERE(r.tokens[k]) && !(c.frame === 'lead' && TEAM(r.tokens[k]))
}

/** Two who are told to be there are not all: "Witnessing the signing were A and B". */
const OF_MANY =
  /\b(?:ceremony|signing|launch|opening|inauguration|seminar|conference|symposium|forum|workshop|summit|congress|exhibition|panel|lecture|hearing|webinar|training|festival|funeral|wreath-laying|conversation series|session)\b/

/** A meeting of two, a visit or a meal: nobody has the chair, the floor or the organising there. */
export function isOfTwo(e: Thing): boolean {
  const { named, series, ordinal, kind, made, people } = e.event!
  if (named || series || ordinal !== undefined) return false
  return (
    /^(?:visit|call|courtesy call|phone call|telephone call|lunch|dinner|breakfast|banquet|reception)$/.test(kind) ||
    (made && people.size === 2 && !OF_MANY.test(kind)) ||
    (made && people.size < 2 && [...e.names.keys()].some((n) => /^[a-z ]+ of .+ with /.test(n)))
  )
}
/** One that is called after those who met, however many sat with them: "meeting of A with B". */
export const isEncounter = (e: Thing): boolean =>
  e.event!.made &&
  !e.event!.named &&
  !e.event!.series &&
  [...e.names.keys()].some((n) => /^[a-z ]+ of .+ with /.test(n))
export const ofTwo = (c: Clause, e: Thing): boolean =>
  /^(?:chair|moderate|address|organize|sponsor)$/.test(c.frame) && isOfTwo(e)

/** "On 12 July X will give a lecture", where the meeting at hand was in May: of another day, or still ahead when that one is over. */
export function elsewhen(r: Reader, c: Clause, e: Thing): boolean {
  const { start, end, status } = e.event!
  // nobody chaired or attended what was called off
  if (c.modality === 'asserted' && /^(?:cancelled|postponed|hoped)$/.test(status ?? '')) return true
  if (!start) return false
  // "delivered remarks": not yet at the Forum of next September
  const told = /(?:ed|gave|spoke|led|made|was|were)$/.test(c.words.at(-1) ?? '')
  if (c.modality === 'asserted' && status === 'planned' && told && r.documentDate && start > r.documentDate) return true
  if (c.modality === 'planned' && status === 'held' && r.documentDate && (end ?? start) < r.documentDate) return true
  const days = c.dates.filter((d) => !/^(since|until|before|after|by|of)$/.test(d.cue ?? ''))
  return (
    days.length > 0 &&
    days.every((d) => {
      const n = Math.min(d.date.length, start.length)
      const [a, b] = [d.date.slice(0, n), start.slice(0, n)]
      return a < b ? (d.end ?? d.date).slice(0, n) < b : a > (end ?? start).slice(0, n)
    })
  )
}
