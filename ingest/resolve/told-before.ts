// Which meeting told before a bare noun goes back to: "the talks", "the meeting", never "the visit".
import type { EventMention } from '../mention.ts'
import { foldedText } from '../scan.ts'
import { fold } from '../../src/identity/keys.ts'
import type { Discourse } from './discourse.ts'
import type { Thing } from './thing.ts'

/** Heads that can refer to each other: "the talks" may be the meeting told before, never the visit. */
export const SORT: Record<string, string> = {
  meeting: 'meeting',
  talks: 'meeting',
  dialogue: 'meeting',
  consultations: 'meeting',
  summit: 'meeting',
  conference: 'meeting',
  symposium: 'meeting',
  seminar: 'meeting',
  workshop: 'meeting',
  forum: 'meeting',
  session: 'session',
  round: 'meeting',
  edition: 'meeting',
  event: 'any',
  'bilateral meeting': 'meeting',
  negotiations: 'meeting',
  discussion: 'meeting',
  retreat: 'meeting',
  congress: 'meeting',
  'round table': 'meeting',
  panel: 'panel',
  visit: 'visit',
  call: 'call',
  'courtesy call': 'meeting',
  signing: 'ceremony',
  ceremony: 'ceremony',
  launch: 'ceremony',
  lecture: 'lecture',
  dinner: 'meal',
  lunch: 'meal',
  reception: 'meal',
  breakfast: 'meal',
  briefing: 'lecture',
  hearing: 'meeting',
  exhibition: 'meeting',
  assembly: 'meeting',
  week: 'meeting',
  exercise: 'exercise',
  election: 'election',
  war: 'war',
}

/**
 * A headline names a meeting of which the text tells nothing yet, and its first lines tell of two who met: "the meeting" is theirs.
 */
function metInstead(d: Discourse, m: EventMention, head: string): Thing | undefined {
  const { main, focus } = d
  // "was received by Y. The meeting was also attended by Z": by Z, and by the two
  if (
    /^(?:was|were) also (?:attended|joined)\b/.test(foldedText(d.tokens, m.to, m.to + 3)) &&
    /^(?:meeting|talk|discussion|conversation)$/.test(head)
  ) {
    const last = d.things.events.findLast((e) => e.first < m.from && e.first > m.from - 70)
    if (last?.event!.made && last.event!.people.size === 2 && last.event!.status === 'held' && !last.event!.series)
      return last
  }
  if (!/^(?:meeting|talk|discussion)$/.test(head) || !main || focus !== main) return undefined
  const i = main.event!
  if (i.people.size || i.places.size || i.start || i.ordinal !== undefined) return undefined
  return d.things.events.findLast(
    (e) =>
      e.first < m.from &&
      e.first > main.first &&
      e.event!.made &&
      e.event!.people.size === 2 &&
      e.event!.status === 'held',
  )
}

/** The event told before that a definite noun means; undefined where none suits it. */
export function toldBefore(d: Discourse, m: EventMention, sort: string): Thing | undefined {
  // "The meeting was attended by X": none that is still ahead
  const over =
    /^(?:also )?(?:was|were) (?:also )?(?:attended|chaired|opened|moderated|addressed|witnessed|joined)\b/.test(
      foldedText(d.tokens, m.to, m.to + 4),
    )
  const fits = (e: Thing | undefined): e is Thing => {
    if (!e || !bears(e) || (over && /^(?:planned|hoped|cancelled|postponed)$/.test(e.event!.status ?? ''))) return false
    const kind = SORT[e.event!.kind] ?? 'meeting'
    return (
      sort === 'any' ||
      kind === sort ||
      (sort === 'meeting' && kind === 'any') ||
      (m.head === 'conversation' && kind === 'meeting') ||
      (sort === 'session' && kind === 'meeting') ||
      // "The fifth session of the Dialogue … The talks": the session of a line is a meeting, that of a conference a part of one
      (sort === 'meeting' && kind === 'session' && !!e.event!.series && !e.event!.parent)
    )
  }
  // "the talks with X", "the meeting between A and B": told by who was there, not by what went before
  if (!d.withOfVerb && /^(with|between)$/.test(d.tokens[m.to]?.key ?? '')) return undefined
  // "The extraordinary meeting foreseen for Maputo": none that is not called so
  const kept = /\b(?:extraordinary|emergency|preparatory|special)\b/.exec(fold(m.surface))?.[0]
  if (
    kept &&
    ![d.focus, d.main, ...d.things.events].some(
      (e) => e && e.first < m.from && [...e.names.keys()].some((n) => fold(n).includes(kept)),
    )
  )
    return undefined
  // "the negotiations in Espoo that led to the Convention": told by what they led to
  if (
    /^(?:in|at|of) \S+ (?:(?:that|which) )?(?:led|leading|resulted|gave rise)\b/.test(
      foldedText(d.tokens, m.to, m.to + 5),
    )
  )
    return undefined
  // "the talks to be held in Accra on 4 April": told by what follows, not by the forum that the text comes to later
  if (/^to (?:be held|take place)\b/.test(foldedText(d.tokens, m.to, m.to + 3)) && (!d.focus || d.focus.first > m.from))
    return undefined
  if (d.tokens[m.to]?.key === 'of' || / of /.test(m.surface) || m.ordinal !== undefined) return undefined
  const head = m.head.replace(/s$/, '')
  // "the G7 meeting" is no other than one that bears the G7 in its name
  const own = d.tokens
    .slice(m.from, m.to)
    .filter(
      (t) =>
        (t.shape === 'Cap' || t.shape === 'ALL' || t.shape === 'abbr') &&
        t.key !== head &&
        t.key !== m.head &&
        t.key !== 'the' &&
        t.key !== 'this' &&
        !/^(its|their|our)$/.test(t.key),
    )
    .map((t) => t.key)
  // "the 2021 session": none of another year
  const year = /\b(?:19|20)\d\d\b/.exec(m.surface)?.[0]
  const bears = (e: Thing): boolean =>
    !(year && e.event!.start && !e.event!.start.startsWith(year)) &&
    own.every((w) =>
      [...e.names.keys(), ...(e.event!.series?.names.keys() ?? [])].some((n) => fold(n).split(' ').includes(w)),
    )
  const sameHead = (e: Thing | undefined): boolean =>
    !!e &&
    bears(e) &&
    (e.event!.head.replace(/s$/, '') === head ||
      // "the Meeting of the Heads of State … The summit"
      (head === 'summit' &&
        e.event!.named &&
        [...e.names.keys()].some((n) => /\b(?:heads of (?:state|government)|leaders|presidents)\b/.test(fold(n)))) ||
      [...e.names.keys()].some((n) => fold(n).split(' ').includes(head)) ||
      [...(e.event!.series?.names.keys() ?? [])].some((n) => fold(n).split(' ').includes(head)))
  // "At the beginning of the talks": of the two who met, not of the summit on whose margins they did
  const summit = (e: Thing | undefined): boolean =>
    /^(summit|conference|forum|symposium|exhibition|assembly|congress|week)$/.test(e?.event!.kind ?? '')
  const later = !!d.focus && d.focus.first > m.from && d.focus.event!.named
  if ((m.head === 'talks' && (!d.focus || summit(d.focus))) || (/^(meeting|talks)$/.test(m.head) && later)) {
    const two = d.things.events.findLast(
      (e) => e.first < m.from && e.event!.made && e.event!.people.size === 2 && !e.event!.series && fits(e),
    )
    if (two) return two
  }
  // behind one that is ahead the text is back at the meeting that it began with
  if (over && head === 'meeting' && d.focus && !fits(d.focus)) {
    const first = d.things.events.find((e) => e.first < m.from && e.event!.made && !e.event!.named && fits(e))
    if (first) return first
  }
  // "The 15th Meeting will be hosted by Peru. X informed the Meeting that …": the one that sits, and not the next of its line
  const next = d.focus?.event
  const sits =
    head === 'meeting' &&
    next?.status === 'planned' &&
    !!next.series &&
    d.main !== d.focus &&
    d.main?.event!.series === next.series &&
    !/^(?:planned|hoped)$/.test(d.main.event!.status ?? '') &&
    !/^(?:will|shall|is|to|would|which|whose|scheduled|planned)$/.test(d.tokens[m.to]?.key ?? '')
  if (sits && fits(d.main)) return d.main
  if (d.focus && sameHead(d.focus)) return d.focus
  if (d.mentioned && d.mentioned.first < m.from && sameHead(d.mentioned)) return d.mentioned
  // "the meeting", "the session": the one in focus or the one the text is about, before any other that bears the word
  if (/^(meeting|session|event|gathering|talk|discussion)$/.test(head)) {
    // "invited him to the Garden Show, which opens in May. The meeting was attended by …": not what is still to come
    const toCome = !!d.focus && d.focus.event!.named && d.focus.event!.status === 'planned'
    const over = toCome
      ? d.things.events.findLast(
          (e) =>
            e.first < m.from &&
            e.event!.status === 'held' &&
            e.event!.people.size > 1 &&
            SORT[e.event!.kind] === 'meeting' &&
            fits(e),
        )
      : undefined
    if (over) return over
    const met = metInstead(d, m, head)
    if (met && fits(met)) return met
    if (fits(d.focus)) return d.focus
    if (fits(d.main)) return d.main
  }
  // "will meet Y tomorrow. The meeting was also attended by Z": the one that was, where there is one
  const last = [...d.things.events].reverse().filter((e) => e.first < m.from)
  const sofar = [...last.filter((e) => !(e.event!.made && e.event!.status === 'planned')), ...last]
  const named = sofar.filter((e) => sameHead(e))
  if (named[0] && (sort !== 'meeting' || named[0] === d.main || !d.main)) return named[0]
  if (sameHead(d.main)) return d.main
  // "The debate on river rights": one of its own, by what it was on
  if (head === 'debate' && d.tokens[m.to]?.key === 'on') return undefined
  // "yesterday's workshop" is not the symposium told before: a noun of its own goes back to its own kind only
  if (
    /^(workshop|seminar|conference|symposium|summit|forum|dialogue|congress|webinar|lecture|roundtable|round table|retreat|assembly|hearing|exhibition)$/.test(
      head,
    )
  )
    return undefined
  if (fits(d.focus)) return d.focus
  if (fits(d.main)) return d.main
  return sofar.find((e) => fits(e))
}
