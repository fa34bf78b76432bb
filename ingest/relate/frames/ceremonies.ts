// The opening of a museum, the handover of boats: an event of those who took part in it, never the meeting that the text is about.
import { textOf } from '../../mention.ts'
import type { Thing } from '../../resolve/thing.ts'
import type { Clause } from '../clauses.ts'
import { places, property, resolveAll, state, type Reader } from '../context.ts'
import { people, say, settle, tense, withPeople } from './common.ts'

/** The act of this name: told before, or made now. */
function told(r: Reader, c: Clause, name: string, kind: string): Thing {
  const known = r.things.events.find((e) => e.names.has(name))
  if (known) return known
  const e = r.things.event({ kind, head: kind, made: true, named: false }, c.verbFrom, 0.75)
  r.things.name(e, name, undefined, undefined, true)
  property(r, e, 'kind', kind, say(c, 'ceremonial-act'))
  return e
}

/** "took part in the opening of the museum", "attended the handover of the boats"; whether the clause told that. */
export function atAct(r: Reader, c: Clause): boolean {
  if (c.passive || c.modality === 'negated' || c.modality === 'reported') return false
  const n = c.groups.findIndex(
    (g) =>
      (g.prep === '' || g.prep === 'in' || g.prep === 'at') &&
      !g.mentions.length &&
      /^(?:in |at )?the (?:official |formal |ceremonial )?(?:opening|reopening|laying|planting|handover|ground-?breaking|commissioning|burial|raising|lighting)$/.test(
        g.words.join(' '),
      ),
  )
  const of = c.groups[n + 1]
  const who = people(resolveAll(r, [...c.subject, ...withPeople(c)], c.sentence))
  if (n < 0 || of?.prep !== 'of' || of.mentions.some((m) => m.kind === 'event') || !who.length) return false
  const e = told(r, c, textOf(r.tokens, { from: c.groups[n]!.to - 1, to: of.to }, r.text), 'ceremony')
  for (const p of who) state(r, 'PARTICIPATED_IN', p, e, say(c, 'at-ceremonial-act'))
  for (const p of places(r, of.mentions)) state(r, 'HELD_IN', e, p, say(c, 'at-ceremonial-act'))
  settle(r, c, e, 'at-ceremonial-act')
  tense(r, c, e, 'at-ceremonial-act')
  return true
}
