// What lies ahead of the document is not where somebody was: "attended the meeting" is never the summit of next week.
import type { Thing } from '../../resolve/thing.ts'
import type { Clause } from '../clauses.ts'
import { ahead, type Reader } from '../context.ts'

const PAST = /(?:ed|met|spoke|took|gave|led|said|made|held)$/

/** Whether a clause of the past cannot be about this event. */
export const liesAhead = (r: Reader, c: Clause, e: Thing): boolean =>
  PAST.test(c.words.at(-1) ?? '') &&
  c.modality === 'asserted' &&
  !c.passive &&
  !c.future &&
  !e.event!.made &&
  ahead(r, e.event!.start) === true
