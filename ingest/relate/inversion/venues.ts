// Where a meeting was or will be, out of plain order: "Kars was the venue of …", "Riga is slated to see …", "is set for Bergen".
import type { EventMention } from '../../mention.ts'
import { dated, places } from '../context.ts'
import { DET, START, re, type Hit, type Inversion } from './phrase.ts'
import { actors, dates, event, mentions, mentionsIn, people, pronoun, settle, tell, took } from './tell.ts'

const E = String.raw`${DET}(?:[a-z-]+ ){0,2}?\{E\d+\}`
const AT = String.raw`${DET}\{[LC]\d+\}`
const DAY = String.raw`(?: ?,)?(?: (?:on|in|for|from|as early as|during|at the end of|by|around))? (?:the )?\{D\d+\}`
const PLANNED = String.raw`(?:set|foreseen|envisaged|envisioned|scheduled|planned|slated|pencilled in|penciled in|due|expected|earmarked|fixed|booked|arranged|provisionally set|tentatively set)`

/** Days of the match and right behind it. */
const behind = (x: Hit): ReturnType<typeof dates> =>
  dates(mentionsIn(x, x.text + (/^[ ,a-z]{0,24}\{D\d+\}/.exec(x.code.slice(x.start + x.text.length))?.[0] ?? '')))

const SINCE_OFF =
  /\b(?:called off|cancel|postpon|put off|dropped|scrapped|shelved|deferred|did not|never|not |pushed back|moved)/

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
      String.raw`(?:^|[;,] |and |while |before |when |where )(?<at>${AT}) (?:(?:will|is (?:slated|set|due|expected|scheduled|to)|was|has been|had been|agreed|offered)(?: (?:to|slated to|chosen to|picked to))? )?(?:then |also |next )?(?:see|saw|seen|hosts|hosted|host|welcomed|welcomes|welcome|(?:play|played|plays|be) host(?: (?:on )?\{D\d+\}| today| yesterday)? to) (?<e>${E})`,
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
      'The fourth meeting was originally planned for Bergen but took place in Oslo.',
      'The fourth meeting, at first scheduled for Bergen on 10 March, had been put off at the request of Norway.',
    ],
    read: (x) => {
      const e = event(x, 'e')
      if (!e || x.modality === 'negated') return
      // a plan that gave way to another place
      if (
        / (?:but|and) (?:took place|(?:was|were) (?:then |later |finally )?(?:held|moved)|will now|moved) | , had been (?:put off|postponed|deferred|moved|pushed back)\b/.test(
          x.code.slice(x.start),
        )
      )
        return
      const piece = x.text.slice(x.text.indexOf(x.groups.e!) + x.groups.e!.length)
      for (const p of places(x.r, mentionsIn(x, piece))) tell(x, 'HELD_IN', e, p, { modality: 'planned' })
      // "originally scheduled for 15 May in Lima, has been put off": the place may hold, the day does not
      if (!/ (?:originally|initially|at first) /.test(piece)) dated(x.r, e, dates(mentionsIn(x, piece)), x.s, x.rule)
      // a plan told in the past or beside a call-off says nothing of what came of it
      const past = /was|were|had/.test(x.groups.aux ?? '')
      if (!past && !(e.event!.statusRank >= 3) && !SINCE_OFF.test(x.code.slice(x.start)))
        settle({ ...x, modality: 'planned' }, e)
    },
  },
  {
    name: 'other-years',
    cue: ['year'],
    pattern: re(
      String.raw`(?<d>\{D\d+\}) 's (?<e>\{E\d+\}) ?(?:,|\() (?:(?:held|due|planned|scheduled) )?(?:in|at) (?<at>\{L\d+\})(?:${DAY})?(?= ?(?:,|\)|\.|$))`,
    ),
    reason: 'The meeting of another year with its place behind a comma.',
    examples: ["Last year's Sea Forum, in Bergen, drew 300 delegates."],
    counterExamples: ["Last year's figures, in Bergen, drew comments at the Sea Forum."],
    read: (x) => {
      const m = mentions(x, 'e')[0] as EventMention
      const e = x.r.talk.event(m, true)
      const day = dates(mentions(x, 'd'))[0]
      if (!e || day?.precision !== 'year' || x.modality === 'negated' || x.modality === 'reported') return
      const when = dates(mentionsIn(x, x.text)).filter((d) => d !== day)
      const ahead = !!x.r.documentDate && day.date > x.r.documentDate.slice(0, 4)
      settle({ ...x, modality: ahead ? 'planned' : 'asserted' }, e, mentions(x, 'at'), [
        ...when,
        { ...day, cue: undefined },
      ])
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
]

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
