// Ceremonial acts told by their verb: a wreath laid, a plaque unveiled, a wing inaugurated, a ribbon cut. Each is an event of its own, of those
// who did it, where they did it; never the meeting that the text is about.
import { foldedText } from '../../scan.ts'
import type { Mention } from '../../mention.ts'
import type { Thing } from '../../resolve/thing.ts'
import type { Clause } from '../clauses.ts'
import { places, property, resolveAll, state, type Reader } from '../context.ts'
import { byPeople, groups, mentionsOf, people, say, settle, tense, withPeople } from './common.ts'

/** Verb → what its object must be, and the noun of the act. */
const ACTS: readonly (readonly [verbs: RegExp, object: RegExp, act: string, kind: string])[] = [
  [
    /^lay$/,
    /\b(?:wreaths?|flowers|garlands?|bouquets?|tribute|corner ?stone|foundation stone|first stone|capsule|brick)\b/,
    'laying of',
    'ceremony',
  ],
  [/^plant$/, /\b(?:trees?|saplings?|oak|olive)\b/, 'planting of', 'ceremony'],
  [/^cut$/, /\bribbons?\b/, 'cutting of', 'opening'],
  [/^break$/, /^(?:the )?ground$/, 'breaking of', 'ceremony'],
  [
    /^unveil$/,
    /\b(?:plaques?|monuments?|statues?|busts?|memorials?|tablet|stone|portraits?|mural|relief|plate|sculpture|commemorative)\b/,
    'unveiling of',
    'ceremony',
  ],
  [
    /^(?:inaugurate|open)$/,
    /\b(?:building|wing|ward|hospital|clinic|school|kindergarten|cent(?:re|er)|plant|factory|bridge|road|highway|railway|line|terminal|port|airport|station|embassy|consulate|mission|chancery|premises|offices?|headquarters|branch|laboratory|lab|library|museum|gallery|pavilion|stand|exhibition|park|garden|market|stadium|academy|campus|institute|faculty|chair|house|hub|farm|dam|reservoir|mosque|church|memorial|monument|facility|complex|zone|crossing|checkpoint|post)s?\b/,
    'opening of',
    'opening',
  ],
]

/** Words of the thing that the act was done to: the object, in the passive the subject; with "of …" behind it. */
function objectOf(r: Reader, c: Clause): { from: number; to: number } | undefined {
  if (c.passive) {
    let from = c.verbFrom - 1
    while (from > c.sentence.from && !/^(?:the|a|an|its|his|her|their)$/.test(r.tokens[from]!.key)) from--
    const to = c.verbFrom
    return from < to - 1 && to - from <= 14 ? { from, to } : undefined
  }
  const n = c.groups.findIndex((g) => g.prep === '' && g.from - c.verbTo <= 4)
  const g = c.groups[n]
  if (!g) return undefined
  let to = g.to
  // "the ribbon of the AgriLab", "the new wing of the hospital"
  for (const next of c.groups.slice(n + 1)) {
    if (next.prep !== 'of' && !(next.prep === 'for' && !next.mentions.length)) break
    to = next.to
  }
  return { from: g.from, to }
}

/** Those who did it together with the subject: "together with the Mayor, X", "alongside Y". */
function doers(r: Reader, c: Clause): Thing[] {
  const own: readonly Mention[] = c.passive ? byPeople(c) : c.subject
  return people(resolveAll(r, [...own, ...withPeople(c)], c.sentence))
}

const words = (r: Reader, object: { from: number; to: number }): string =>
  r.text
    .slice(r.tokens[object.from]!.start, r.tokens[object.to - 1]!.end)
    .replace(/\s+/g, ' ')
    .replace(/^The /, 'the ')

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
  const e = told(r, c, words(r, { from: c.groups[n]!.to - 1, to: of.to }), 'ceremony')
  for (const p of who) state(r, 'PARTICIPATED_IN', p, e, say(c, 'at-ceremonial-act'))
  for (const p of places(r, of.mentions)) state(r, 'HELD_IN', e, p, say(c, 'at-ceremonial-act'))
  settle(r, c, e, 'at-ceremonial-act')
  tense(r, c, e, 'at-ceremonial-act')
  return true
}

/** Reads a ceremonial act; whether the clause told one. */
export function act(r: Reader, c: Clause): boolean {
  const kind = ACTS.find(([verbs]) => verbs.test(c.lemma))
  if (!kind || c.modality === 'negated' || c.modality === 'reported') return false
  if (c.gerund && !c.words.some((w) => /^(?:is|are|was|were|be)$/.test(w))) return false
  const object = objectOf(r, c)
  if (!object || object.to - object.from > 16) return false
  const key = foldedText(r.tokens, object.from, object.to)
  if (!kind[1].test(key)) return false
  // "opened the meeting at the Centre", "opened the exhibition" told elsewhere as an event
  if (c.sentence.mentions.some((m) => m.kind === 'event' && m.from < object.to && m.to > object.from)) return false
  const who = doers(r, c)
  if (!who.length) return false
  const e = told(r, c, `${kind[2]} ${words(r, object)}`, kind[3])
  for (const p of who) state(r, 'PARTICIPATED_IN', p, e, say(c, 'ceremonial-act'))
  // "the new wing of the hospital in Lima", "the bridge of Tartu"
  const of = c.groups.filter((g) => g.prep === 'of' && g.from >= object.from && g.to <= object.to)
  for (const p of places(r, mentionsOf(of))) state(r, 'HELD_IN', e, p, say(c, 'ceremonial-act'))
  for (const p of places(r, mentionsOf(groups(c, 'on')))) state(r, 'HELD_IN', e, p, say(c, 'ceremonial-act'))
  settle(r, c, e, 'ceremonial-act')
  tense(r, c, e, 'ceremonial-act')
  return true
}
