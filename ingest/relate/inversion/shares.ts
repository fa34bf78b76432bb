// Who builds, pays for and works on something together, told with the undertaking or the partner in front.
import type { Thing } from '../../resolve/thing.ts'
import { BODIES, HAVE, I, partOf } from './programmes.ts'
import { listOf, one, re, type Hit, type Inversion } from './phrase.ts'
import { bodies, tell } from './tell.ts'

const DOING = String.raw`(?:implementing|carrying out|running|financing|funding|building|delivering|executing|developing|operating|launching)`
const WORK = String.raw`(?:building|constructing|training|financing|funding|cooperating|collaborating|working|exchanging|implementing|carrying out|rehabilitating|restoring|planting|built|trained|financed|funded|cooperate|cooperated|collaborate|work together|worked together|exchange|exchanged|finance|fund|build|train)`
const HAS = String.raw`(?:has |have |had |also |both |jointly |now |been |long |closely |will |are |is )*`
const O = one('OC')

const together = (x: Hit, a: readonly Thing[], b: readonly Thing[]): void => {
  for (const p of a) for (const q of b) if (p !== q) tell(x, 'COOPERATES_WITH', p, q, { confidence: 0.7 })
}

export const SHARES: readonly Inversion[] = [
  {
    name: 'through-it-they-build',
    cue: ['through', 'under', 'within', 'part'],
    pattern: re(
      String.raw`(?:^|(?<=[;:] ))(?:through|under|within|as part of|in the framework of) ${I}(?: \( [^(){}]{0,12} \))? ,? ?(?<who>${BODIES}) ${HAS}${WORK}`,
    ),
    reason: 'What two do under a programme is their part in it.',
    examples: ['Through the Blue Peat Programme, the Baltic Institute and Ghana are building three dams.'],
    counterExamples: ['Through the Blue Peat Programme, the Baltic Institute and Ghana are no longer building dams.'],
    read: (x) => partOf(x, bodies(x, 'who')),
  },
  {
    name: 'with-whom-it-runs',
    cue: ['with'],
    pattern: re(
      String.raw`(?:^|(?<=[;:] ))(?:together |jointly |in partnership |in cooperation )?with (?<with>${O}) ,? ?(?<who>${O}) (?:of \{C\d+\} )?(?:is|are|has been|have been) (?:now |currently |jointly )?${DOING} ${I}`,
    ),
    reason: 'The partner in front of the sentence has its part too.',
    examples: ['With the Baltic Bank the Accra Grid Authority is implementing the Blue Peat Programme.'],
    counterExamples: ['With the Baltic Bank gone, the Accra Grid Authority is implementing the Blue Peat Programme.'],
    read: (x) => {
      partOf(x, [...bodies(x, 'with'), ...bodies(x, 'who')])
      if (x.modality === 'asserted') together(x, bodies(x, 'who'), bodies(x, 'with'))
    },
  },
  {
    name: 'which-they-run-together',
    cue: ['together', 'jointly'],
    pattern: re(
      String.raw`(?<i>\{I\d+\})(?: \( [^(){}]{0,12} \))?(?: ,)? (?:which|that) (?<a>${O}) and (?<b>${O}) (?:(?:is|are|have been|will be) )?(?:${DOING}|run|carry out|carried out|implement|implemented|operate|operated|finance|financed) (?:together|jointly)`,
    ),
    reason: 'Two that run something together work with each other.',
    examples: [
      'They saw the Blue Peat Programme, which the Baltic Institute and the Baltic Bank are carrying out together.',
    ],
    counterExamples: [
      'They saw the Blue Peat Programme, which the Baltic Institute and the Baltic Bank never carried out together.',
    ],
    read: (x) => {
      partOf(x, [...bodies(x, 'a'), ...bodies(x, 'b')])
      if (x.modality === 'asserted') together(x, bodies(x, 'a'), bodies(x, 'b'))
    },
  },
  {
    name: 'have-worked-with',
    cue: ['worked', 'working', 'works', 'cooperated', 'cooperating', 'collaborated', 'partnered'],
    pattern: re(
      String.raw`(?<who>${O}) (?:has|have) (?:(?:also|long|closely) )*(?:worked|been working|cooperated|been cooperating|collaborated|been collaborating|partnered) (?:(?:closely|together|jointly|side by side|hand in hand) )*with (?<with>${listOf('OC')})(?= ?(?:[.,;]|since|on|for|in|to|and|$))|(?<a>${O}) and (?<b>\{O\d+\}|the \{O\d+\}) ,? ?which (?:have|has) (?:long )?(?:worked|been working|cooperated|collaborated) (?:(?:closely|together|jointly|side by side|hand in hand) ?)+`,
    ),
    reason: 'Who has worked with whom.',
    examples: [
      'The Baltic Institute has worked with the Peat Academy since 2019.',
      'She met the Baltic Institute and the Peat Academy, which have worked side by side for years.',
    ],
    counterExamples: ['The Baltic Institute has never worked with the Peat Academy.'],
    read: (x) => {
      if (x.modality !== 'asserted') return
      together(x, bodies(x, 'who'), bodies(x, 'with'))
      together(x, bodies(x, 'a'), bodies(x, 'b'))
    },
  },
  {
    name: 'joined-hands-for',
    cue: [
      'partnered',
      'partnering',
      'teamed',
      'forces',
      'hands',
      'collaborate',
      'collaborated',
      'collaborating',
      'cooperate',
      'cooperated',
      'cooperating',
      'work',
      'worked',
      'working',
    ],
    pattern: re(
      String.raw`(?<who>${BODIES})(?: ,)? ${HAVE}(?:(?:are |been |is )?(?:now )?(?:partner(?:ed|ing)|teamed up|joined (?:forces|hands)|collaborat(?:e|ed|ing|es)|co ?-? ?operat(?:e|ed|ing|es)|work(?:s|ed|ing)?)(?: together| closely| jointly){0,2})(?: with (?<who2>${BODIES}))? (?:to (?:[a-z]+ly )?(?:deliver|implement|run|carry out|launch|develop|manage|execute|advance|support)|in implementing|in delivering|in the implementation of|on|in|under) ${I}`,
    ),
    reason: 'Those who join hands for an undertaking take part in it.',
    examples: [
      'The Baltic Institute and Ghana have partnered to deliver the Blue Peat Programme.',
      'The Baltic Institute works with Ghana to implement the Blue Peat Programme.',
    ],
    counterExamples: ['The Baltic Institute and Ghana have not partnered to deliver the Blue Peat Programme.'],
    read: (x) => {
      const [a, b] = [bodies(x, 'who'), bodies(x, 'who2')]
      if (a.length + b.length > 1) partOf(x, [...a, ...b])
    },
  },
]
