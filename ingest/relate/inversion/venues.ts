// Where it was, and whether: "Kars was the venue of …", "Riga is slated to see …", "A trip to X, foreseen for Wednesday, was called off".
import type { EventMention, Mention } from '../../mention.ts'
import type { Thing } from '../../resolve/things.ts'
import { dated, places, status } from '../context.ts'
import { makeMeeting } from '../meetings.ts'
import {
  DET,
  START,
  actors,
  dates,
  event,
  eventOf,
  listOf,
  gap,
  mentions,
  mentionsIn,
  people,
  re,
  say,
  settle,
  tell,
  took,
  words,
  type Hit,
  type Inversion,
} from './phrase.ts'

const E = String.raw`${DET}(?:[a-z-]+ ){0,2}?\{E\d+\}`
const AT = String.raw`${DET}\{[LC]\d+\}`
const DAY = String.raw`(?: ?,)?(?: (?:on|in|for|from|as early as|during|at the end of|by|around))? (?:the )?\{D\d+\}`
const PLANNED = String.raw`(?:set|foreseen|envisaged|envisioned|scheduled|planned|slated|pencilled in|penciled in|due|expected|earmarked|fixed|booked|arranged|provisionally set|tentatively set)`

/** Days of the match and right behind it. */
const behind = (x: Hit): ReturnType<typeof dates> =>
  dates(mentionsIn(x, x.text + (/^[ ,a-z]{0,24}\{D\d+\}/.exec(x.code.slice(x.start + x.text.length))?.[0] ?? '')))

export const VENUES: readonly Inversion[] = [
  {
    name: 'was-the-venue',
    cue: ['venue', 'setting', 'scene', 'site', 'stage', 'backdrop', 'location', 'seat'],
    pattern: re(
      String.raw`(?<at>${AT}|\{O\d+\})(?: ,(?:[^;{}]|\{[A-Z]\d+\}){1,90}? ,)? (?:was|is|will be|has been|had been|became|served as|provided|formed|is to be|was chosen as|has been chosen as|was not|were) (?:again |once more )?(?:the |a )?(?:[a-z]+ )?(?:venue|setting|scene|site|stage|backdrop|location) (?:of|for|to) (?<e>${E})`,
    ),
    reason: 'The place as subject, the meeting behind "of".',
    examples: [
      'Tartu was the venue of the third Norway-Estonia Energy Dialogue.',
      'Bergen will be the setting for the fourth Norway-Estonia Energy Dialogue.',
    ],
    counterExamples: [
      'Tartu was the scene of protests.',
      'Tartu was never the venue of the fourth Norway-Estonia Energy Dialogue.',
    ],
    read: (x) => held(x),
  },
  {
    name: 'venue-was',
    cue: ['venue', 'setting', 'site', 'host', 'location'],
    pattern: re(
      String.raw`(?:the |its )?(?:venue|setting|site|location|host city)(?: (?:of|for) (?<e>${E}))? (?:was|is|will be|has been) (?<at>${AT})${'(?! \\{E)'}`,
    ),
    reason: 'The same the other way round.',
    examples: ['The venue of the fourth Norway-Estonia Energy Dialogue will be Bergen.'],
    counterExamples: ['The venue of the fourth Norway-Estonia Energy Dialogue was not Bergen.'],
    read: (x) => held(x),
  },
  {
    name: 'place-saw',
    cue: ['see', 'saw', 'hosts', 'hosted', 'host', 'welcomed', 'welcomes', 'welcome', 'hosting', 'seen'],
    pattern: re(
      String.raw`(?:^|[;,] |and |while |before |when |where )(?<at>${AT}) (?:(?:will|is (?:slated|set|due|expected|scheduled|to)|was|has been|had been|agreed|offered)(?: (?:to|slated to|chosen to|picked to))? )?(?:then |also |next )?(?:see|saw|seen|hosts|hosted|host|welcomed|welcomes|welcome|play host to|played host to|plays host to|be host to) (?<e>${E})`,
    ),
    reason: 'A town that sees or hosts a meeting is where it is held; the government of a state hosts it too.',
    examples: [
      'Bergen is slated to see the fourth Norway-Estonia Energy Dialogue, in fall 2026.',
      'Bergen hosts the fourth Norway-Estonia Energy Dialogue in 2026.',
    ],
    counterExamples: [
      'Bergen did not see the fourth Norway-Estonia Energy Dialogue.',
      'Bergen would be glad to see the fourth Norway-Estonia Energy Dialogue.',
    ],
    read: (x) => held(x),
  },
  {
    name: 'host-to',
    cue: ['host'],
    pattern: re(
      String.raw`(?<who>\{[PROJC]\d+\}|\{P\d+\}(?: ,[^;{}]{1,60},)?)(?: ,)?(?:(?: (?:today|yesterday|then|also|again|in turn|this year)| \{D\d+\}){0,2})(?: ,)? (?:was|were|will be|is|played|plays|will play|acted as)(?: again)? host to (?:his |her |their )?(?<e>${E})`,
    ),
    reason: 'A body or state that is host to a meeting hosts it; a person who is, was there.',
    examples: ['The Ministry of Climate was host to the third session of the Dialogue.'],
    counterExamples: ['The Ministry of Climate was not host to the third session of the Dialogue.'],
    read: (x) => {
      if (x.modality === 'negated') return
      const e = event(x, 'e')
      if (!e) return
      for (const b of actors(x, 'who'))
        if (b.type === 'Person') took(x, [b], e)
        else tell(x, 'ORGANIZED', b, e, { props: { role: 'host' } })
      settle(x, e, [], behind(x))
    },
  },
  {
    name: 'found-him-host',
    cue: ['host'],
    pattern: re(
      String.raw`(?:(?<d>\{D\d+\}) (?:found|saw) (?<she>her|him|\{[RP]\d+\})|(?<who>\{[RP]\d+\}) was|(?<who2>\{P\d+\}) (?:returned|came))(?: (?:back|home|again))? (?:at|in|to) (?:the )?(?:\{[LO]\d+\}(?: [a-z]+)? in )?(?<at>\{L\d+\})(?: on \{D\d+\})? ,? ?(?:as )?host to (?<e>${E})`,
    ),
    reason: 'Where the host was, there the meeting was, and he at it.',
    examples: ['Wednesday found her back in Bergen, host to the fourth Norway-Estonia Energy Dialogue.'],
    counterExamples: ['Wednesday found her back in Bergen, host to a cold.'],
    read: (x) => {
      const e = event(x, 'e')
      if (!e || x.modality === 'negated') return
      const she = x.groups.she
      const who = /^h/.test(she ?? '')
        ? pronoun(x, she === 'her')
        : [...people(x, 'she'), ...people(x, 'who'), ...people(x, 'who2')]
      took(x, who, e)
      settle(x, e, mentions(x, 'at'), dates(mentions(x, 'd')))
      x.r.talk.focusOn(e)
    },
  },
  {
    name: 'host-to-counterparts',
    cue: ['host'],
    pattern: re(
      String.raw`(?<a>\{[PJ]\d+\}(?: ,[^;{}]{1,60},)?)(?: ,)? (?:was|played|acted as) host to (?:his |her |their )?(?:\{[RJ]\d+\}|[a-z ]{3,30}) ?,? (?<b>(?:(?:, |and )?\{P\d+\}(?: of (?:the )?\{C\d+\})? ?){1,8})`,
    ),
    reason: 'Those he was host to were there with him.',
    examples: ['Minister Elina Saar was host to her counterparts, Jan Novak of Poland and Maria Rossi of Italy.'],
    counterExamples: [
      'Minister Elina Saar was not host to her counterparts, Jan Novak of Poland and Maria Rossi of Italy.',
    ],
    read: (x) => {
      const e = x.r.talk.focus ?? x.r.talk.main
      if (!e || x.modality !== 'asserted') return
      for (const m of x.groups.b!.matchAll(/(?<p>\{P\d+\})(?: of (?:the )?(?<c>\{C\d+\}))?/g)) {
        const c = mentionsIn(x, m.groups!.c)[0]
        for (const p of mentionsIn(x, m.groups!.p).flatMap((y) => x.r.talk.resolve(y, x.s))) {
          if (c?.kind === 'country') p.country ??= c.code
          took(x, [p], e)
        }
      }
      took(x, people(x, 'a'), e)
    },
  },
  {
    name: 'set-for-place',
    cue: [
      'set',
      'foreseen',
      'envisaged',
      'envisioned',
      'scheduled',
      'planned',
      'slated',
      'pencilled',
      'penciled',
      'due',
      'expected',
      'earmarked',
      'fixed',
      'booked',
      'arranged',
    ],
    pattern: re(
      String.raw`(?<e>${E})(?: ,)?(?<aux> (?:is|are|was|were|has been|had been|will be))?(?: (?:now|provisionally|tentatively|originally|initially|currently|at first))? ${PLANNED}(?: to (?:be held|take place|convene|meet))? (?:for|in|at|to) (?:${AT}(?:${DAY})?|(?:the )?\{D\d+\}(?: ,)? (?:in|at) ${AT}|${AT} \{D\d+\})(?<after> ?,? [a-z ]{0,40})?`,
    ),
    reason: '"Set for Bergen", "foreseen in Bergen": a plan for a place.',
    examples: [
      'The fourth meeting is foreseen in Bergen in 2026.',
      'The fourth meeting is set for Bergen in June 2026.',
      'The fourth meeting, due in Bergen next June, has no agenda yet.',
    ],
    counterExamples: [
      'The fourth meeting is not foreseen in Bergen.',
      'The fourth meeting, set for Bergen, was cancelled on Monday.',
    ],
    read: (x) => {
      const e = event(x, 'e')
      if (!e || x.modality === 'negated') return
      const piece = x.text.slice(x.text.indexOf(x.groups.e!) + x.groups.e!.length)
      for (const p of places(x.r, mentionsIn(x, piece))) tell(x, 'HELD_IN', e, p, { modality: 'planned' })
      dated(x.r, e, dates(mentionsIn(x, piece)), x.s, x.rule)
      // a plan told in the past or beside a call-off says nothing of what came of it
      const past = /was|were|had/.test(x.groups.aux ?? '')
      if (!past && !(e.event!.statusRank >= 3) && !CALLED_OFF.test(x.code.slice(x.start)))
        settle({ ...x, modality: 'planned' }, e)
    },
  },
  {
    name: 'will-be-in',
    cue: ['will', 'is', 'was'],
    pattern: re(
      String.raw`${START}(?<e>${DET}(?:next year 's |next |coming )?\{E\d+\}) (?<v>will (?:again |next )?be|is to be|was|is) (?:in|at) (?<at>\{L\d+\})(?:${DAY})?(?= ?(?:\.|,|;|$|and |in |on ))`,
    ),
    reason: 'The copula alone, with a town behind "in".',
    examples: ['The fourth meeting will be in Bergen.'],
    counterExamples: ['The fourth meeting will be in doubt, Bergen says.', 'The fourth meeting would be in Bergen.'],
    read: (x) => {
      const m = mentions(x, 'e')[0] as EventMention
      const e = x.r.talk.event(m, m.named || m.ordinal !== undefined || !!m.relative)
      if (!e || x.modality === 'negated') return
      settle(x, e, mentions(x, 'at'), behind(x))
    },
  },
  {
    name: 'hosting-falls-to',
    cue: ['hosting', 'turn', 'host'],
    pattern: re(
      String.raw`(?:the )?(?:honou?r|task|privilege|turn|responsibility|right|job) (?:of hosting|to host) (?<e>${E}) (?<v>falls|fell|goes|went|passes|passed|will fall|will go|has gone) (?:next )?to (?<at>${AT}|\{O\d+\}|(?:the )?\{R\d+\})`,
    ),
    reason: 'Hosting as a turn that goes to a town, a state or a body; it is ahead of the meeting that is told.',
    examples: ['The honour of hosting the fourth Norway-Estonia Energy Dialogue falls to Tartu.'],
    counterExamples: ['The honour of hosting the fourth Norway-Estonia Energy Dialogue has not gone to Tartu.'],
    read: (x) => {
      const e = event(x, 'e')
      if (!e || x.modality === 'negated') return
      const y: Hit = { ...x, modality: 'planned' }
      // the plain reading of "hosting" took it for done
      if (!e.event!.start && e !== x.r.talk.main) e.event!.statusRank = 0
      settle(y, e, mentions(x, 'at'), behind(x))
      for (const b of actors(x, 'at')) if (b.type !== 'Person') tell(y, 'ORGANIZED', b, e, { props: { role: 'host' } })
    },
  },
  {
    name: 'due-is',
    cue: ['due', 'set', 'scheduled', 'planned', 'slated', 'foreseen'],
    pattern: re(
      String.raw`(?:^|(?<=[.;"] ))(?:also |next )?(?:due|set|scheduled|planned|slated|foreseen)(?: to (?:take place|be held|convene|meet))?(?: (?:in|at|for) (?<at>${AT}))?(?:${DAY})?(?: (?:in|at) (?<at2>${AT}))? (?:is|are) (?<e>${E})`,
    ),
    reason: 'The plan first, what is planned behind "is".',
    examples: ['Due to take place in Tartu in 2026 is the fourth Norway-Estonia Energy Dialogue.'],
    counterExamples: ['Due in Tartu in 2026 is a decision on the cable.'],
    read: (x) => {
      const e = event(x, 'e')
      if (e && x.modality !== 'negated')
        settle(
          { ...x, modality: 'planned' },
          e,
          [...mentions(x, 'at'), ...mentions(x, 'at2')],
          dates(mentionsIn(x, x.text)),
        )
    },
  },
  {
    name: 'fell-through',
    cue: [
      'hold',
      'place',
      'materialise',
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
      String.raw`(?<e>\{E\d+\})(?<mid>(?: ,)?(?: (?!and|but|where|who)[^ ;{}]+| \{[A-Z]\d+\}){0,16}?)(?: ,)? (?:did not (?:hold|take place|materiali[sz]e|go ahead|happen|come off)|never (?:took place|materiali[sz]ed|happened|came off|went ahead)|had to be (?:dropped|called off|cancelled|canceled|scrapped|abandoned|shelved)|fell through|came to nothing|(?:was|were|is|has been|had been) (?:off\b|called off|cancell?ed|shelved|scrapped|dropped)|will not (?:go ahead|take place|be held)|failed to materiali[sz]e)`,
    ),
    reason: 'A meeting that did not hold, was dropped or fell through is a cancelled one.',
    examples: [
      'The extraordinary session called for June 2025 in Banjul did not hold.',
      'A dinner with Elina Saar never took place.',
      'The workshop set for 31 March had to be dropped.',
    ],
    counterExamples: ['No such meeting took place.', 'The meeting took place as planned.'],
    read: (x) => off(x, 'cancelled'),
  },
  {
    name: 'put-off',
    cue: ['off', 'back', 'over', 'hold', 'deferred', 'moved', 'rescheduled', 'postponed'],
    pattern: re(
      String.raw`(?<e>\{E\d+\})(?<mid>(?: ,)?(?: (?!and|but|where|who)[^ ;{}]+| \{[A-Z]\d+\}){0,16}?)(?: ,)? (?:(?:was|were|has been|have been|had been|had to be|is being) (?:put off|pushed back|held over|put on hold|moved back|deferred|postponed|pushed to|put back))(?: (?:to|until|till) (?:the )?(?<to>\{D\d+\}))?`,
    ),
    reason: 'Put off, pushed back, held over: postponed; a new day is told behind "to".',
    examples: ['The workshop set for 31 March was pushed back to May 2025.'],
    counterExamples: ['The workshop was not put off.', 'The question was put off.'],
    read: (x) => off(x, 'postponed'),
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
      String.raw`(?<who>his |her |\{P\d+\} (?:'s |' )?|the minister 's |the president 's )?(?:an? |the |this )?(?:[a-z-]+ )?(?:\{E\d+\}|trip|stop|stopover|tour|excursion|journey|return \{E\d+\}|\{E\d+\}) (?:to|in|at|of) (?:the )?(?:(?<thing>[a-z ]{3,40}?) (?:at|in) )?(?<at>\{[LC]\d+\})(?: by (?<by>\{[PR]\d+\}))?(?<mid>(?: ,)?(?: (?!and|but|where|who)[^ ;{}]+| \{[DPLE]\d+\}){0,14}?)(?: ,)? (?<v>(?:was|were|has been|had been|had to be|is) (?:called off|cancelled|canceled|dropped|scrapped|shelved|off\b|postponed|put off|deferred|pushed back)|did not take place|never took place|fell through)`,
    ),
    reason: 'A journey is a visit, and stays one when it is called off.',
    examples: ['A trip to Narva, foreseen for Wednesday, was called off because of the weather.'],
    counterExamples: ['A trip to Narva was a success.', 'A trip to Narva was not called off.'],
    read: (x) => {
      if (x.modality === 'negated' && !/(?:did not|never) t(?:ake|ook)/.test(x.groups.v!)) return
      const own = mentionsIn(x, x.text).find(
        (m): m is EventMention => m.kind === 'event' && m.from < mentions(x, 'at')[0]!.from,
      )
      if (own && own.eventKind !== 'visit') return
      const at = places(x.r, mentions(x, 'at'))
      if (!at.length) return
      const who = [...people(x, 'who'), ...people(x, 'by'), ...possessor(x, own)]
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
const CALLED_OFF =
  /\b(?:called off|cancel|postpon|put off|dropped|scrapped|shelved|deferred|did not|never|not |pushed back|moved)/

function possessor(x: Hit, own: EventMention | undefined): Thing[] {
  const w = x.groups.who?.trim() ?? (own ? x.r.tokens[own.from]!.key : undefined)
  return w === 'his' || w === 'her' ? pronoun(x, w === 'her') : []
}
/** Whom a possessive or a "her" that is no mention of its own stands for. */
function pronoun(x: Hit, she: boolean): Thing[] {
  const ref = {
    kind: 'ref',
    from: x.at.from,
    to: x.at.from + 1,
    ref: she ? 'she' : 'he',
    gender: she ? 'f' : 'm',
    plural: false,
  } as const
  return x.r.talk.resolve(ref, x.s).filter((t) => t.type === 'Person')
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

/** The meeting of the match was held, or will be, in its place. */
function held(x: Hit): void {
  if (x.modality === 'negated' || x.modality === 'reported') return
  const told = event(x, 'e') ?? (x.groups.e ? undefined : (x.r.talk.focus ?? x.r.talk.main))
  if (!told) return
  // a number told of the meeting at hand, by its place: "Kars was the venue of the tenth gathering"
  const main = x.r.talk.main
  const town = mentions(x, 'at').find((m) => m.kind === 'place')
  const here = town ? places(x.r, [town])[0] : undefined
  const same =
    main &&
    here &&
    told !== main &&
    told.event!.ordinal !== undefined &&
    main.event!.ordinal === undefined &&
    x.modality === 'asserted' &&
    (main.event!.places.has(here) ||
      [...main.names.keys()].some((n) => [...here.names.keys()].some((p) => n.split(/[ ,]/).includes(p))))
  if (same) main.event!.ordinal = told.event!.ordinal!
  const e = same ? main : told
  const at = mentions(x, 'at')
  settle(x, e, at, behind(x))
  if (/host/.test(x.text))
    for (const b of actors(x, 'at')) if (b.type === 'Country') tell(x, 'ORGANIZED', b, e, { props: { role: 'host' } })
  x.r.talk.focusOn(e)
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
  const e = x.groups.of ? ofThose(x, m) : thatEvent(x, m)
  if (!e) return undefined
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
void [words, gap]
