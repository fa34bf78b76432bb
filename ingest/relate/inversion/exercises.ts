// Whose an exercise is: who conducts it, who hosts it, and the states told in brackets behind it.
import { re, type Inversion } from './phrase.ts'
import { BODIES, HAVE, I, paper, partOf } from './programmes.ts'
import { bodies } from './tell.ts'

export const EXERCISES: readonly Inversion[] = [
  {
    name: 'held-an-exercise',
    cue: [
      'conducted',
      'trained',
      'training',
      'train',
      'drilled',
      'fought',
      'exercised',
      'held',
      'staged',
      'completed',
      'concluded',
      'began',
      'started',
      'wrapped',
      'kicked',
      'ran',
      'conduct',
      'hold',
      'launched',
      'commenced',
      'carried',
    ],
    pattern: re(
      String.raw`(?<who>${BODIES})(?: ,)? ${HAVE}(?:jointly |successfully )?(?:conducted|held|staged|completed|concluded|began|started|wrapped up|kicked off|ran|conduct|hold|launched|commenced|carried out|(?:are |were )?(?:trained|training|train|exercised|drilled|fought|manoeuvred|maneuvered)(?: together| jointly| side by side)?(?: [a-z-]+| \{[LD]\d+\}){0,4}? (?:in|during|under|as part of|at)) ${I}`,
    ),
    reason: 'Who conducts an exercise takes part in it.',
    examples: [
      'The Estonian Navy and the Royal Ghana Navy conducted Exercise Northern Heron off Tallinn.',
      'Soldiers of the Estonian Navy and the Royal Ghana Navy trained together during Exercise Northern Heron.',
    ],
    counterExamples: ['The Estonian Navy and the Royal Ghana Navy have not conducted Exercise Northern Heron.'],
    read: (x) => {
      if (paper(x).every((m) => /exercise|patrol|drill/i.test(m.instrumentKind))) partOf(x, bodies(x, 'who'))
    },
  },
  {
    name: 'exercise-hosted-by',
    cue: ['hosted', 'organized', 'organised'],
    pattern: re(
      String.raw`(?<i>\{I\d+\})(?: ,)? (?:(?:which|that) )?(?:(?:was|is|will be|to be) )?(?:jointly |co - )?(?:hosted|organi[sz]ed)(?: \{[LD]\d+\}| in| on){0,4} by (?<who>${BODIES})`,
    ),
    reason: 'Who hosts an exercise takes part in it.',
    examples: ['They discussed Exercise Northern Heron, to be hosted by Ghana in October.'],
    counterExamples: ['They discussed Exercise Northern Heron, no longer hosted by Ghana.'],
    read: (x) => {
      const m = paper(x)[0]
      const mood = { ...x, modality: x.modality === 'planned' ? ('asserted' as const) : x.modality }
      if (m && /exercise/i.test(m.instrumentKind)) partOf(mood, bodies(x, 'who'))
    },
  },
  {
    name: 'states-in-brackets',
    cue: ['('],
    pattern: re(
      String.raw`(?<i>\{I\d+\}) \( (?<who>\{C\d+\}(?:(?: ,)? (?:and|,) (?:the )?\{C\d+\}){1,7}) (?=[;)]|, \{D)`,
    ),
    reason: 'States in brackets behind an exercise or a project are those of it.',
    examples: ['She briefed them on Exercise Northern Heron (Ghana, Estonia and Norway; 14 September 2026).'],
    counterExamples: ['She briefed them on Exercise Northern Heron (to be held in Ghana).'],
    read: (x) => partOf(x, bodies(x, 'who')),
  },
]
