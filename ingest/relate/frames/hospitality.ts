// Host and guest: audiences granted, visitors welcomed and hosted, meals given for somebody.
import { foldedText } from '../../scan.ts'
import type { EventMention } from '../../mention.ts'
import type { Clause } from '../clauses.ts'
import { isActor, places, resolveAll, type Reader } from '../context.ts'
import { makeMeeting } from '../meetings.ts'
import { type Rule, say, groups, mentionsOf, people, objects, tense } from './common.ts'
import { apposed } from './apposed.ts'
import { encounter } from './encounter.ts'
import { crews, withTeams } from './teams.ts'
import { discuss } from './agreements.ts'

/** "was granted an audience by X", "granted an audience to Y". */
export function audience(r: Reader, c: Clause): boolean {
  if (!/^(an? )?(private |brief |special )?audience\b/.test(foldedText(r.tokens, c.verbTo, c.verbTo + 4))) return false
  const a = people(resolveAll(r, c.subject, c.sentence))
  const b = people(resolveAll(r, mentionsOf(groups(c, ...(c.passive ? ['by'] : ['to']))), c.sentence))
  if (a.length && b.length) encounter(r, c, a, b, 'meeting', 'granted-audience')
  return true
}

/** "welcomed X to Nairobi", "hosted X for talks": whoever has a guest has met him; where it is a visit, that is the event. */
export function guests(r: Reader, c: Clause): boolean {
  const o = c.passive ? c.subject : [...objects(c), ...apposed(r, c, '')]
  const guest = people(
    withTeams(
      r,
      o.filter((m) => m.kind === 'person' || m.kind === 'ref' || m.kind === 'post'),
      c.sentence,
    ),
  )
  const crew = guest.length || c.passive ? [] : people(crews(r, c, ['']))
  guest.push(...crew)
  const team = crew.length > 0 || o.some((m) => m.kind === 'ref' && m.ref === 'delegation')
  // "where they were welcomed by X": which of those told of before, is open
  const one = c.passive && o.every((m) => m.kind === 'person' || (m.kind === 'ref' && /^(?:he|she)$/.test(m.ref)))
  const a = resolveAll(r, c.passive ? mentionsOf(groups(c, 'by')) : c.subject, c.sentence).filter(isActor)
  const to = places(r, mentionsOf(groups(c, 'to', 'in', 'at')))
  const words = foldedText(r.tokens, c.verbTo, c.to)
  if (!guest.length || !a.length || mentionsOf(groups(c, 'to', 'at')).some((m) => m.kind === 'event' && m.named))
    return false
  // "was welcomed at the airport by X" is read by a rule of its own: no meeting beside the welcome
  if (c.passive && /^(?:at|on|upon) (?:\S+ ){0,5}(?:airport|station|border|port|arrival)\b/.test(words)) return true
  const host = people(a)
  const visit = /\bvisit\b/.test(words)
  if (!host.length && !visit) return false
  if (
    !to.length &&
    !visit &&
    // "welcomed a delegation headed by X", "flew to P, where he was welcomed by X"
    !(host.length && (team || one)) &&
    !/\b(for|to|over) (a |an )?([a-z-]+ ){0,2}(talks|consultations|discussions|lunch|dinner|breakfast|meeting)\b/.test(
      words,
    )
  )
    return false
  if (visit && to.length && c.modality !== 'negated' && c.modality !== 'reported') {
    const e = makeMeeting(r, 'visit', guest, to, c.dates, c.sentence, say(c, 'hosted-guest'))
    tense(r, c, e, 'hosted-guest')
  }
  if (host.length) {
    // "welcomed X to Nairobi": "to" tells where, as "in" does
    const at = c.groups.map((g) => (g.prep === 'to' ? { ...g, prep: 'in' } : g))
    encounter(r, { ...c, groups: at }, host, guest, 'meeting', 'hosted-guest')
  }
  return true
}
/** "hosted a working lunch for X", "gave a dinner in honour of X": host and guest met over it. */
export function meal(r: Reader, c: Clause, inHonour = false): boolean {
  const m = (c.passive ? c.subject : objects(c)).find(
    (x): x is EventMention =>
      x.kind === 'event' && !x.named && /^(lunch|dinner|breakfast|reception|meeting)$/.test(x.eventKind),
  )
  if (!m) return false
  const honoured = c.groups.filter((g, n) => g.prep === 'of' && /^hono(u)?r$/.test(c.groups[n - 1]?.words.at(-1) ?? ''))
  const invited = inHonour ? honoured : [...groups(c, 'for'), ...honoured]
  const guest = people(resolveAll(r, mentionsOf(invited), c.sentence))
  const host = people(resolveAll(r, c.passive ? mentionsOf(groups(c, 'by')) : c.subject, c.sentence))
  if (!guest.length || !host.length) return false
  encounter(r, c, host, guest, m.eventKind, 'hosted-meal', undefined, m)
  return true
}

export const welcome: Rule = (r, c) => {
  if (!guests(r, c)) discuss(r, c)
}
