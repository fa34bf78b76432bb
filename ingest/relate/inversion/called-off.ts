// Whether it was at all: "A trip to X, foreseen for Wednesday, was called off", "did not hold", "was pushed back to May".
import type { EventMention, Mention } from '../../mention.ts'
import type { Thing } from '../../resolve/thing.ts'
import { dated, places, status } from '../context.ts'
import { makeMeeting, meetingBetween } from '../meetings.ts'
import { kindOf } from '../talks.ts'
import { listOf, one, re, type Hit, type Inversion } from './phrase.ts'
import { dates, eventOf, mentions, mentionsIn, people, pronoun, say, tell } from './tell.ts'

/** Whose meeting it was to be: "between A and B", "by A on B". */
const PAIR = String.raw`(?<pair>(?: (?:scheduled|planned|arranged|foreseen|announced))? (?:(?:between|of) ${one('PJ')} (?:and|with) ${one('PJ')}|by ${one('PJ')} (?:on|to|with) ${one('PJ')}))?`

export const CALLED_OFF: readonly Inversion[] = [
  {
    name: 'fell-through',
    cue: [
      'hold',
      'place',
      'materialise',
      'carried',
      'about',
      'materialize',
      'through',
      'ahead',
      'off',
      'dropped',
      'shelved',
      'scrapped',
      'nothing',
      'go',
      'happened',
      'abandoned',
      'cancelled',
      'canceled',
    ],
    pattern: re(
      String.raw`(?<e>\{E\d+\})${PAIR}(?<mid>(?: ,)?(?: (?!and|but|where|who)[^ ;{}]+| \{[A-Z]\d+\}){0,16}?)(?: ,)? (?:did not (?:hold|take place|materiali[sz]e|go ahead|happen|come off|come about)|(?:was|were) not carried out|never (?:took place|materiali[sz]ed|happened|came off|went ahead)|had to be (?:dropped|called off|cancelled|canceled|scrapped|abandoned|shelved)|fell through|came to nothing|(?:was|were|is|has been|had been) (?:off\b|called off|cancell?ed|shelved|scrapped|dropped)|will not (?:go ahead|take place|be held)|failed to materiali[sz]e)`,
    ),
    reason: 'A meeting that did not hold, was dropped or fell through is a cancelled one.',
    examples: [
      'The extraordinary session called for June 2025 in Banjul did not hold.',
      'A dinner with Elina Saar never took place.',
      'A courtesy call by Elina Saar on Kwame Asante had to be cancelled.',
      'The workshop set for 31 March had to be dropped.',
    ],
    counterExamples: ['No such meeting took place.', 'The meeting took place as planned.'],
    read: (x) => off(x, 'cancelled'),
  },
  {
    name: 'put-off',
    cue: ['off', 'back', 'over', 'hold', 'deferred', 'moved', 'rescheduled', 'postponed'],
    pattern: re(
      String.raw`(?<e>\{E\d+\})${PAIR}(?<mid>(?: ,)?(?: (?!and|but|where|who)[^ ;{}]+| \{[A-Z]\d+\}){0,16}?)(?: ,)? (?:(?:was|were|has been|have been|had been|had to be|is being) (?:put off|pushed back|held over|put on hold|moved back|deferred|postponed|pushed to|put back))(?: (?:to|until|till) (?:the )?(?<to>\{D\d+\}))?`,
    ),
    reason: 'Put off, pushed back, held over: postponed; a new day is told behind "to".',
    examples: ['The workshop set for 31 March was pushed back to May 2025.'],
    counterExamples: ['The workshop was not put off.', 'The question was put off.'],
    // "The meeting, at first set for Oslo, had been put off": told of one that was held since, elsewhere
    read: (x) => {
      const since =
        !x.groups.to && FIRST_SET.test(x.groups.mid ?? '') && / had (?:been|to be) /.test(x.code.slice(x.start))
      if (!since) off(x, 'postponed')
    },
  },
  {
    name: 'was-to-meet',
    cue: ['postponed', 'cancelled', 'canceled', 'deferred', 'off', 'put', 'dropped'],
    pattern: re(
      String.raw`(?<e>\{E\d+\})(?: of (?:the )?(?<of>\{[JCO]\d+\}))?(?: ,)? (?:that|which) (?<who>${listOf('COL')} )?(?:was|were) to (?:have )?(?<verb>co - host|host|organi[sz]e|convene|take place|be held|meet|hold|open|begin)(?:ed|d)?(?<mid>(?: [^ ;{}]+| \{[A-Z]\d+\}){0,10}?)(?: ,)? (?:it )?(?:is|was|has been|had been|will be) (?:now )?(?<v>postponed|cancell?ed|called off|deferred|put off|dropped|pushed back)(?: (?:to|until|till) (?:the )?(?<to>\{D\d+\}))?`,
    ),
    reason: 'A meeting that was to be, and what became of it.',
    examples: ['A workshop that Latvia and the Nordic Investment Bank were to co-host in Riga on 20 May is postponed.'],
    counterExamples: ['The workshop that Latvia was to host in Riga has not been postponed.'],
    read: (x) => {
      const e = off(x, /postponed|deferred|put off|pushed/.test(x.groups.v!) ? 'postponed' : 'cancelled')
      if (e && /host/.test(x.groups.verb!))
        for (const m of mentions(x, 'who'))
          for (const b of m.kind === 'place' ? capital(x, m) : x.r.talk.resolve(m, x.s))
            tell({ ...x, modality: 'planned' }, 'ORGANIZED', b, e, { props: { role: 'host' } })
    },
  },
  {
    name: 'trip-off',
    cue: ['trip', 'stop', 'stopover', 'tour', 'excursion', 'journey', 'travel', 'stay', 'visit'],
    pattern: re(
      String.raw`(?<who>his |her |\{P\d+\} (?:'s |' )?|the minister 's |the president 's )?(?:an? |the |this )?(?:[a-z-]+ )?(?:\{E\d+\}|trip|stop|stopover|tour|excursion|journey|return \{E\d+\}|\{E\d+\}) (?:to|in|at|of) (?:the )?(?:(?<thing>[a-z ]{3,40}?) (?:at|in|of) )?(?<at>\{[LC]\d+\})(?: by (?<by>\{[PR]\d+\}))?(?<mid>(?: ,)?(?: (?!and|but|where|who)[^ ;{}]+| \{[DPLE]\d+\}){0,14}?)(?: ,)? (?<v>(?:was|were|has been|had been|had to be|is) (?:called off|cancelled|canceled|dropped|scrapped|shelved|off\b|postponed|put off|deferred|pushed back)|did not take place|never took place|(?:will|could) not take place|fell through)`,
    ),
    reason: 'A journey is a visit, and stays one when it is called off.',
    examples: ['A trip to Narva, foreseen for Wednesday, was called off because of the weather.'],
    counterExamples: ['A trip to Narva was a success.', 'A trip to Narva was not called off.'],
    read: (x) => {
      if (x.modality === 'negated' && !/(?:did not|never|will not|could not) t(?:ake|ook)/.test(x.groups.v!)) return
      const own = mentionsIn(x, x.text).find(
        (m): m is EventMention => m.kind === 'event' && m.from < mentions(x, 'at')[0]!.from,
      )
      if (own && own.eventKind !== 'visit') return
      const at = places(x.r, mentions(x, 'at'))
      if (!at.length) return
      const told = [...people(x, 'who'), ...people(x, 'by'), ...possessor(x, own)]
      const who = told.length ? told : traveller(x)
      const e = trip(x, who, at, own)
      const v = x.groups.v!
      const when = dates(mentionsIn(x, x.groups.mid))
      if (!FIRST_SET.test(x.text + x.code.slice(x.start + x.text.length, x.start + x.text.length + 20)))
        dated(x.r, e, when, x.s, x.rule)
      status(x.r, e, /postponed|put off|deferred|pushed/.test(v) ? 'postponed' : 'cancelled', {
        rule: x.rule,
        at: x.at,
        sentence: x.s,
        confidence: 0.9,
      })
    },
  },
]

/** The day it was first set for is its day only while no other is spoken of. */
const FIRST_SET = /\b(?:until|till|originally|at first|initially|first)\b/

function possessor(x: Hit, own: EventMention | undefined): Thing[] {
  const w = x.groups.who?.trim() ?? (own ? x.r.tokens[own.from]!.key : undefined)
  return w === 'his' || w === 'her' ? pronoun(x, w === 'her') : []
}

/** "A stop in Dili will not take place": of the one person on the journey that the text tells of. */
function traveller(x: Hit): Thing[] {
  if (/ (?:by|of|for) /.test(` ${x.groups.mid ?? ''} `) || mentionsIn(x, x.groups.mid).some((m) => m.kind === 'person'))
    return []
  const all = new Set(
    x.r.things.events.flatMap((e) => (e.event!.kind === 'visit' && e.first < x.at.from ? [...e.event!.people] : [])),
  )
  return all.size === 1 ? [...all] : []
}

/** The visit of these to that place: told before, else the noun's own, else made; without a visitor it is named by its goal alone. */
function trip(x: Hit, who: readonly Thing[], at: readonly Thing[], own: EventMention | undefined): Thing {
  const { things } = x.r
  const y: Hit = { ...x, modality: 'asserted' }
  const told = things.events
    .filter((e) => e.event!.kind === 'visit' && at.some((p) => e.event!.places.has(p)))
    .filter((e) => !who.length || !e.event!.people.size || who.some((p) => e.event!.people.has(p)))
    .at(-1)
  const back = told ?? (own ? (x.r.talk.event(own, true) ?? undefined) : undefined)
  // a visit to somewhere else, or one that was made, is not this one
  const noun =
    back && back !== told && (back.event!.places.size || heldAlready(back) || back.event!.kind !== 'visit')
      ? undefined
      : back
  const place = [...at[0]!.names.keys()][0]!
  const e =
    noun && !(noun.event!.people.size && !who.some((p) => noun.event!.people.has(p)) && who.length)
      ? noun
      : who.length
        ? makeMeeting(x.r, 'visit', who, at, [], x.s, say(y))
        : things.event({ kind: 'visit', head: 'visit', made: true, named: false }, x.at.from, 0.75)
  things.name(e, `visit to ${place}`, undefined, undefined, !who.length && e !== told)
  for (const p of who) tell(y, 'PARTICIPATED_IN', p, e)
  for (const p of at) tell(y, 'HELD_IN', e, p)
  return e
}

/** The meeting of a definite noun; never the one in focus under a noun that is not its own: "the workshop" is not the dialogue. */
function thatEvent(x: Hit, m: EventMention): Thing | undefined {
  const name = m.surface.replace(/^(?:the|an?|its|their|his|her|this) /i, '')
  const same = x.r.things.events.find((e) => [...e.names.keys()].some((n) => n.toLowerCase() === name.toLowerCase()))
  if (same) return same
  const e = heldAlready(visitTold(x, m)) ? undefined : (visitTold(x, m) ?? eventOf(x, m))
  if (heldAlready(e)) return own(x, m, name)
  if (!e || m.named || m.ordinal !== undefined || m.series || m.relative) return e
  const head = m.head.replace(/s$/, '')
  const alike = [...e.names.keys()].some((n) => n.toLowerCase().split(' ').includes(head)) || e.event!.head === m.head
  if (alike && !name.includes(' ')) return e
  if (alike && e !== x.r.talk.main && e !== x.r.talk.focus) return e
  return own(x, m, name)
}
function own(x: Hit, m: EventMention, name: string): Thing | undefined {
  // "that round", "the meeting" alone: nothing told that it could be, and no words of its own
  if (!name.includes(' ') && /^(?:the|that|this)$/.test(x.r.tokens[m.from]!.key) && !/\{[DLP]/.test(x.groups.mid ?? ''))
    return undefined
  const other = x.r.things.event({ kind: m.eventKind, head: m.head, named: false, made: true }, m.from, 0.7)
  x.r.things.name(other, name, m.from, m.to, true)
  return other
}
/** "The meeting of Defence Ministers": one of its own, by the words behind it. */
function ofThose(x: Hit, m: EventMention): Thing | undefined {
  const of = mentions(x, 'of')[0]
  if (!of) return undefined
  const a = x.r.tokens[m.from]!
  const name = x.r.text
    .slice(a.start, x.r.tokens[of.to - 1]!.end)
    .replace(/\s+/g, ' ')
    .replace(/^(?:the|an?) /i, '')
  const e = x.r.things.event({ kind: m.eventKind, head: m.head, named: true, made: false }, m.from, 0.75)
  x.r.things.name(e, name, m.from, of.to, true)
  return e
}
/** What was held cannot be called off. */
const heldAlready = (e: Thing | undefined): boolean => e?.event?.status === 'held' && e.event.statusRank >= 3
/** "The trip": the journey told last. */
const visitTold = (x: Hit, m: EventMention): Thing | undefined =>
  /^(?:trip|tour|stop|journey)$/.test(m.head) && /^(?:the|that|this|his|her)$/.test(x.r.tokens[m.from]!.key)
    ? x.r.things.events.filter((e) => e.event!.kind === 'visit' && e.first < m.from).at(-1)
    : undefined
/** A capital that acts: its government. */
function capital(x: Hit, m: Mention): Thing[] {
  return m.kind === 'place' && m.country ? [x.r.things.country(m.country, m.from)] : []
}

function off(x: Hit, value: 'cancelled' | 'postponed'): Thing | undefined {
  if (/ (?:no|neither|if|unless|whether|until)(?: such)?(?: [a-z]+)? $/.test(` ${x.code.slice(0, x.start)}`))
    return undefined
  const verb = x.text.slice(x.text.indexOf(x.groups.e!) + x.groups.e!.length)
  if (
    / (?:not|never|hardly) (?:be |been )?(?:called off|put off|pushed back|held over|dropped|shelved|scrapped|deferred|postponed)|nearly|almost|might|may|could|would/.test(
      verb,
    )
  )
    return undefined
  // the subject's verb is another one: "The meeting heard that the workshop was off"
  if (/ (?:said|heard|agreed|noted|that|discussed|adopted|reviewed|whose|which|as) /.test(` ${x.groups.mid ?? ''} `))
    return undefined
  const m = mentions(x, 'e')[0] as EventMention
  if (m.plural) return undefined
  const [one, other] = people(x, 'pair')
  const two = one && other ? meetingBetween(x.r, kindOf(m), [one], [other], [], x.s, say(x)) : undefined
  // what those two have held is not what was called off
  if (two && heldAlready(two)) return undefined
  const e = two ?? (x.groups.of ? ofThose(x, m) : thatEvent(x, m))
  if (!e) return undefined
  for (const p of people(x, 'pair')) tell({ ...x, modality: 'planned' }, 'PARTICIPATED_IN', p, e)
  const mid = mentionsIn(x, x.groups.mid)
  const to = dates(mentions(x, 'to'))
  const first = dates(mid)
  const where: Mention[] = []
  for (const p of (x.groups.mid ?? '').matchAll(/(?:in|at|for) (?:the )?(\{[LC]\d+\})/g))
    where.push(...mentionsIn(x, p[1]))
  for (const p of places(x.r, where)) tell({ ...x, modality: 'planned' }, 'HELD_IN', e, p)
  if (value === 'postponed' && to.length) dated(x.r, e, to, x.s, x.rule, true)
  else if (!FIRST_SET.test(x.text + x.code.slice(x.start + x.text.length, x.start + x.text.length + 20)))
    dated(x.r, e, first, x.s, x.rule)
  status(x.r, e, value, { rule: x.rule, at: x.at, sentence: x.s, confidence: 0.9 })
  // at a body's seat: that body was to be its host
  for (const p of (x.groups.mid ?? '').matchAll(/ at (?:the )?(\{O\d+\})/g))
    for (const b of mentionsIn(x, p[1]).flatMap((y) => x.r.talk.resolve(y, x.s)))
      tell({ ...x, modality: 'planned' }, 'ORGANIZED', b, e, { props: { role: 'host' }, confidence: 0.6 })
  // told with a day, a place or a word of its own it is told, though nothing else be said of it
  if (
    e.event!.start ||
    where.length ||
    m.surface.replace(/^(?:the|an?|that|this|its|their|his|her) /i, '').includes(' ')
  )
    e.event!.named = true
  return e
}
