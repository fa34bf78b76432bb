// Press conferences told by who gives them, and events told by what they come before or after: "is preceded on 3 June by a workshop".
import { act } from './acts.ts'
import { PEOPLE, re, type Inversion } from './phrase.ts'
import { dates, event, hasSpoken, mentionsIn, people, settle, spoke } from './tell.ts'

const PRESS = /\b(?:press|news|media) (?:conference|briefing|availability|encounter|opportunity)\b/i

export const PRESS_CONFERENCES: readonly Inversion[] = [
  {
    name: 'gave-a-press-conference',
    cue: ['press', 'news', 'media'],
    pattern: re(
      String.raw`(?:(?:a |the |this )?(?:joint )?(?<e>\{E\d+\}) (?:by|of|with) (?:both |the two )?(?<who>${PEOPLE})(?: ,)? (?:will (?:be held|take place|follow|be given)|is (?:scheduled|planned|foreseen|set)|was held|took place|followed)|(?<who2>${PEOPLE})(?: ,)?(?: who)? (?:also |then |later |jointly |both |will |will also |will then |are to |is to ){0,2}(?:gave|give|gives|held|hold|addressed|address) (?:a |an |the )?(?:joint )?(?<e2>\{E\d+\}))(?<rest>(?: [^ ;{}]+| \{[DLOC]\d+\}){0,12})`,
    ),
    reason: 'Who gives a press conference speaks there.',
    examples: [
      'A joint press conference by Elina Saar and Kwame Asante will be held in Tartu on 13 June.',
      'Elina Saar and Kwame Asante then gave a joint press conference in Tartu.',
    ],
    counterExamples: ['Elina Saar did not give a press conference.', 'A dialogue by Elina Saar will be held in Tartu.'],
    read: (x) => {
      const m = mentionsIn(x, x.groups.e ?? x.groups.e2)[0]
      if (m?.kind !== 'event' || !PRESS.test(m.surface) || !/^(?:asserted|planned)$/.test(x.modality)) return
      const e = event(x, x.groups.e ? 'e' : 'e2')
      if (!e) return
      const around = mentionsIn(x, x.groups.rest)
      settle(
        x,
        e,
        around.filter((y) => y.kind === 'place' || y.kind === 'country'),
        dates(around),
      )
      const who = [...people(x, 'who'), ...people(x, 'who2')].filter((p) => !hasSpoken(x, [p], e))
      spoke(x, who, e, 'remarks')
    },
  },
  {
    name: 'preceded-on-a-day-by',
    cue: ['preceded', 'followed'],
    pattern: re(
      String.raw`(?:preceded|followed)(?: ,)?(?<when>(?: (?:on|in|at) (?:the )?\{[DL]\d+\}){1,2})(?: ,)? by (?:the |an? )?(?:[a-z-]+ ){0,3}?(?<e>\{E\d+\})(?<rest>(?: (?:in|at|on) (?:the )?\{[DLO]\d+\}){0,2})(?:(?: ,)? (?:(?:to be|which (?:is|was|will be)) )?(?<verb>chaired|moderated|facilitated|opened|hosted) by (?<who>${PEOPLE}))?`,
    ),
    reason: 'The day stands between the verb and what came before or after.',
    examples: ['The dialogue was followed on 15 June by a workshop, moderated by Elina Saar.'],
    counterExamples: ['The dialogue was not followed on 15 June by a workshop, moderated by Elina Saar.'],
    read: (x) => {
      const e = event(x, 'e')
      if (!e || !/^(?:asserted|planned)$/.test(x.modality)) return
      const at = [...mentionsIn(x, x.groups.when), ...mentionsIn(x, x.groups.rest)]
      settle(
        x,
        e,
        at.filter((y) => y.kind === 'place'),
        dates(at),
      )
      if (x.groups.verb) act(x, people(x, 'who'), x.groups.verb, '{E0}', e)
    },
  },
]
