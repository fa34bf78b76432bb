// Who was a speaker, told by the noun: "X was among the speakers", "also speaking were X and Y", "took part as a panellist",
// "took part in a panel together with X of A and Y", "after a word of welcome from X".
import type { Thing } from '../../resolve/thing.ts'
import { listOf, one, re, type Hit, type Inversion } from './phrase.ts'
import { peopleRolled } from './roll.ts'
import { bilateral, event, hasSpoken, here, mentionsIn, people, spoke, took } from './tell.ts'

const P = one('PJR')
const FIRST = one('PJ')

function heard(x: Hit, who: readonly Thing[], e: Thing | undefined, how: string): void {
  if (!e || bilateral(e) || (x.modality !== 'asserted' && x.modality !== 'planned')) return
  for (const p of who) {
    // a plainer rule said no more than that he was there
    const i = x.r.facts.findIndex(
      (f) => f.type === 'PARTICIPATED_IN' && f.source === p && f.target === e && f.sentence === x.s,
    )
    if (i >= 0) x.r.facts.splice(i, 1)
  }
  spoke(
    x,
    who.filter((p) => !hasSpoken(x, [p], e)),
    e,
    how,
  )
}
const as = (noun: string): string =>
  /panel|discuss/.test(noun)
    ? 'panelist'
    : /keynote/.test(noun)
      ? 'keynote'
      : /lectur/.test(noun)
        ? 'lecture'
        : 'speaker'
/** Meetings that are listened to. */
const AUDIENCE =
  /^(?:conference|dialogue|symposium|forum|seminar|summit|workshop|session|panel|round table|meeting|congress|launch|webinar|hearing|ceremony|event|training)$/
const NOUN = String.raw`(?:keynote |guest |main |invited )?(?:speakers?|panell?ists?|discussants?|presenters?|lecturers?)`

export const SPEAKERS: readonly Inversion[] = [
  {
    name: 'was-among-the-speakers',
    cue: ['among', 'one'],
    pattern: re(
      String.raw`(?<who>${listOf('PJR')})(?: ,)? (?:was|were|is|are|will be) (?:also )?(?:among|one of|amongst) the (?<noun>${NOUN})(?: (?:at|of|in|on) (?:the )?(?<e>\{E\d+\}))?|among(?:st)? the (?<noun2>${NOUN})(?: (?:at|of|in|on) (?:the )?(?<e2>\{E\d+\}))? (?:was|were|are|is|will be) (?<who2>${FIRST})`,
    ),
    reason: 'One of the speakers speaks.',
    examples: [
      'Kwame Asante was among the speakers.',
      'Among the panellists were Kwame Asante of the Baltic Institute and Elina Saar.',
    ],
    counterExamples: ['Kwame Asante was not among the speakers.'],
    read: (x) => {
      const e = event(x, 'e') ?? event(x, 'e2') ?? here(x)
      heard(x, x.groups.who ? people(x, 'who') : peopleRolled(x, 'who2'), e, as(x.groups.noun ?? x.groups.noun2!))
    },
  },
  {
    name: 'were-the-discussants',
    cue: ['discussants', 'panelists', 'panellists', 'speakers', 'presenters', 'discussant'],
    pattern: re(
      String.raw`(?<who>${one('P')}(?: (?:of|from) (?:the )?\{O\d+\})?(?:(?: ,)?(?: and| ,) ${one('P')}(?: (?:of|from) (?:the )?\{O\d+\})?(?: and \{O\d+\})?(?: \( [^() ]{1,30} \))?){0,6}) (?:was|were) (?:also |among )?(?:the |a )?(?:lead |main |invited |other )?(?<noun>discussants?|panell?ists?|speakers|presenters)(?= ?(?:[.,;]|$|at |on |in ))`,
    ),
    reason: 'Those told to be the speakers of a meeting speak there.',
    examples: ['Kwame Asante of the Baltic Institute and Elina Saar were the discussants.'],
    counterExamples: ['Kwame Asante and Elina Saar were not the discussants.'],
    read: (x) => heard(x, people(x, 'who'), here(x), as(x.groups.noun!)),
  },
  {
    name: 'also-speaking-were',
    cue: ['speaking', 'intervened', 'intervening'],
    pattern: re(
      String.raw`(?:^|(?<=[.;,] ))also (?:speaking|intervening|addressing participants)(?: (?:at|during) (?:the )?(?<e>\{E\d+\}))? (?:was|were|will be) (?<who>${FIRST})|(?<who2>${listOf('PJ')})(?: , \{J\d+\} ,| , [^{},;]{2,40} ,)? (?:also |then |each |both )?intervened(?= ?(?:[.;,]|$|on |at |in |and ))(?! (?:in the (?:conflict|dispute|case|matter)|militarily))`,
    ),
    reason: 'To intervene in a debate is to speak there.',
    examples: [
      'Also speaking were Elina Saar and Kwame Asante of the Baltic Institute.',
      'Kwame Asante also intervened.',
    ],
    counterExamples: ['Kwame Asante intervened in the dispute.'],
    read: (x) => {
      const e = event(x, 'e') ?? here(x)
      heard(x, x.groups.who ? peopleRolled(x) : people(x, 'who2'), e, 'remarks')
    },
  },
  {
    name: 'took-part-as-a-speaker',
    cue: [
      'speaker',
      'panelist',
      'panellist',
      'discussant',
      'speakers',
      'panelists',
      'panellists',
      'lecturer',
      'presenter',
    ],
    pattern: re(
      String.raw`(?<who>${listOf('PJR')})(?: ,)? (?:also |then |will |has )*(?:participated?|took part|take part|appeared|spoke|joined|attended|was invited|were invited)(?: (?:in|at) (?:the |an? )?(?<e>\{E\d+\}))? as (?:an? |the )?(?<noun>${NOUN})(?: (?:in|at|on) (?:the |an? )?(?<e2>\{E\d+\}))?`,
    ),
    reason: 'Whoever takes part as a speaker speaks.',
    examples: [
      'Kwame Asante took part in the dialogue as a panellist.',
      'Elina Saar participated as a speaker in the dialogue.',
    ],
    counterExamples: ['Kwame Asante did not take part in the dialogue as a speaker.'],
    read: (x) => heard(x, people(x, 'who'), event(x, 'e') ?? event(x, 'e2') ?? here(x), as(x.groups.noun!)),
  },
  {
    name: 'on-a-panel-together-with',
    cue: ['panel', 'panels', 'discussion', 'debate'],
    pattern: re(
      String.raw`(?<who>${P})(?: ,)? (?:also |then |later )?(?:took part|participated|spoke|appeared|sat) (?:in|at|on) (?<e>(?:an? |the )?(?:[a-z-]+ ){0,2}?\{E\d+\})(?: on [a-z' -]{2,50}?)?(?: (?:in|at) (?:the )?\{[LOE]\d+\})?(?: ,)? (?:together |along |alongside |jointly )(?:with )?(?<with>${FIRST})`,
    ),
    reason: 'Those who sit on a panel together speak there.',
    examples: [
      'Elina Saar took part in a panel on peat together with Kwame Asante of the Baltic Institute, Liis Kask and Kari Lunde.',
    ],
    counterExamples: ['Elina Saar did not take part in a panel on peat together with Kwame Asante.'],
    read: (x) => {
      const m = mentionsIn(x, x.groups.e).find((y) => y.kind === 'event')
      if (m?.kind !== 'event') return
      const e = event(x, 'e')
      const who = [...people(x, 'who'), ...peopleRolled(x, 'with')]
      if (/panel|round table|debate|discussion/.test(m.eventKind)) heard(x, who, e, 'panelist')
      else if (x.modality === 'asserted') took(x, who, e)
    },
  },
  {
    name: 'a-word-of-welcome-from',
    cue: ['welcome', 'introduction', 'greeting', 'greetings'],
    pattern: re(
      String.raw`(?:after|following|with) (?:an? |the )?(?:brief |short |opening )?(?:words? of (?:welcome|greeting)|welcome (?:remarks|address|speech|words)|introductory (?:remarks|words)|introduction|opening (?:remarks|address|words|statements?)) (?:from|by) (?<who>${FIRST})`,
    ),
    reason: 'After whose welcome it went on, he gave it.',
    examples: ['After words of welcome by the Director of the Baltic Institute, Elina Saar, the dialogue went on.'],
    counterExamples: ['Without words of welcome by Elina Saar, the dialogue went on.'],
    read: (x) =>
      heard(
        x,
        peopleRolled(x).slice(0, 3),
        here(x),
        /welcome|greet/.test(x.text) ? 'welcome remarks' : 'opening remarks',
      ),
  },
  {
    name: 'provided-a-briefing',
    cue: ['briefing', 'briefings', 'presentation', 'presentations', 'overview'],
    pattern: re(
      String.raw`(?:^|(?<=^at (?:the |this )?\{E\d+\} , )|(?<=[.;] )|(?<=while ))(?<who>${listOf('PJ')})(?: , (?:[^{};]|\{[JOC]\d+\}){2,60} ,)? (?:also |then |each |both )?(?:provided|offered|shared) (?!no )(?:an? |the )?(?:[a-z-]+ ){0,3}(?<cap>briefings?|presentations?|overview)(?= (?:on|of|about|at|in)|[.,;]| ?$)(?! to \{P)`,
    ),
    reason: 'Who provides a briefing while a meeting goes on gives it there.',
    examples: ['At the dialogue, Kwame Asante and Elina Saar, legal experts, provided detailed briefings on peat.'],
    counterExamples: ['Kwame Asante provided a briefing to Elina Saar.', 'Kwame Asante provided no briefings on peat.'],
    read: (x) => {
      const m = mentionsIn(x, /^at (?:the |this )?(\{E\d+\}) ,/.exec(x.code)?.[1])[0]
      const e = (m?.kind === 'event' ? x.r.talk.event(m, true) : undefined) ?? here(x)
      if (e && AUDIENCE.test(e.event!.kind))
        heard(x, people(x, 'who'), e, /brief/.test(x.groups.cap!) ? 'briefing' : 'presentation')
    },
  },
]
