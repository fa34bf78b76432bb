// The day a meeting was first set for, which is no day of it once a new one is told.
import type { Range, Sentence } from '../../mention.ts'
import { foldedText } from '../../scan.ts'
import type { Thing } from '../../resolve/thing.ts'
import type { Reader } from '../context.ts'
import type { Fact } from '../facts.ts'

const SET =
  /\b(?:scheduled|planned|due|foreseen|slated|arranged|fixed|intended|supposed|originally|initially|agreed|set for|called for|announced for|(?:was|were) to (?:be|have|meet|host|hold|convene|take|open|begin|start|gather))\b/g
/** What stands between such a word and a day that is not the one first set. */
const OTHER = /\b(?:will|shall|now|instead|took|held on|until|till|rescheduled|moved|postponed|deferred|put|and|but)\b/

/** Whether a date stands behind "scheduled for", "due on", "was to have met in". */
export function firstSet(r: Reader, at: Range, s: Sentence): boolean {
  const before = foldedText(r.tokens, Math.max(s.from, at.from - 12), at.from)
  const cue = [...before.matchAll(SET)].at(-1)
  return !!cue && !OTHER.test(before.slice(cue.index + cue[0].length))
}

/** Takes its days from an event. */
export function forgetDays(r: Reader, e: Thing): void {
  delete e.event!.start
  delete e.event!.end
  delete e.event!.precision
  for (const name of ['startDate', 'endDate']) {
    const k = r.properties.findIndex((p) => p.thing === e && p.property === name)
    if (k >= 0) r.properties.splice(k, 1)
  }
}

/** "scheduled for May in Accra, was held in June in Lomé": nor is the place first set, where it was held elsewhere. */
export function forgetFirstPlaces(r: Reader): void {
  for (let k = r.facts.length - 1; k >= 0; k--) {
    const f = r.facts[k]!
    const elsewhere = (x: Fact): boolean =>
      x.type === 'HELD_IN' && x.source === f.source && x.rule === 'held' && x.modality === 'asserted'
    const set = f.modality === 'planned' || f.rule === 'scheduled'
    if (f.type === 'HELD_IN' && set && r.facts.some(elsewhere)) r.facts.splice(k, 1)
  }
}
