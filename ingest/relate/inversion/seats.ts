// Where a body sits and what it is a part of, told beside its name: "X, based in Y", "the Y-based X", "X, a Finnish company", "X, part of Y".
import { places } from '../context.ts'
import { one, re, type Hit, type Inversion } from './phrase.ts'
import { bodies, mentions, mentionsIn, tell } from './tell.ts'

const O = one('O')
const SITS = String.raw`(?:headquartered|based|located|seated|established|domiciled)`

function sits(x: Hit, who: string, where: string): void {
  if (x.modality !== 'asserted') return
  const at = places(x.r, mentions(x, where))
  for (const b of bodies(x, who)) if (b.type === 'Organization') for (const p of at) tell(x, 'BASED_IN', b, p)
}

export const SEATS: readonly Inversion[] = [
  {
    name: 'based-in',
    cue: ['headquartered', 'based', 'located', 'seated', 'domiciled', 'headquarters', 'seat', 'offices'],
    pattern: re(
      String.raw`(?<who>${O})(?: \( [^(){};]{1,40} \))?(?: ,)?(?: (?:which|that|and))?(?: (?:is|has been|was))? (?:${SITS} (?:in|at)|(?:has|with|had) (?:its|their) (?:seat|head office|headquarters|main office|head - office) in|, with (?:its )?(?:seat|headquarters) in) (?:the )?(?<where>\{[LC]\d+\})`,
    ),
    reason: 'The seat of a body told as a participle or as what it has.',
    examples: ['The Baltic Institute, based in Riga, studies peat.', 'The Baltic Institute has its seat in Riga.'],
    counterExamples: [
      'The Baltic Institute is not based in Riga.',
      'Claims of the Baltic Institute about Riga are based on maps.',
    ],
    read: (x) => sits(x, 'who', 'where'),
  },
  {
    name: 'town-based',
    cue: ['based', 'headquartered'],
    pattern: re(String.raw`(?<where>\{[LC]\d+\}) - (?:based|headquartered) (?:[a-z-]+ ){0,3}(?<who>\{O\d+\})`),
    reason: 'The town joined to the body by a hyphen.',
    examples: ['The Riga-based Baltic Institute studies peat.'],
    counterExamples: ['The Riga-based painter likes the Baltic Institute.'],
    read: (x) => {
      // "a Riga-based expert of the Institute": the words between must be the body's own
      if (/based [a-z -]*\b(?:of|at|from|with|and|by|likes?|met|in|for|to)\b/.test(x.text)) return
      sits(x, 'who', 'where')
    },
  },
  {
    name: 'whose-seat-is',
    cue: ['seat', 'headquarters', 'office', 'headquartered'],
    pattern: re(
      String.raw`(?<where>\{L\d+\}) ?,? (?:the )?(?:seat|headquarters|home) of (?:the )?(?<who>\{O\d+\})|(?:seat|headquarters|head office) of (?:the )?(?<who2>\{O\d+\}) in (?:the )?(?<where2>\{L\d+\})|(?:the )?(?<who3>\{O\d+\}) (?:headquarters|head office) in (?<where3>\{L\d+\})`,
    ),
    reason: 'The seat as a noun.',
    examples: [
      'She toured the headquarters of the Baltic Institute in Riga.',
      'They came to Riga, seat of the Baltic Institute.',
    ],
    counterExamples: ['They left the headquarters of the Baltic Institute for Riga.'],
    read: (x) => {
      sits(x, 'who', 'where')
      sits(x, 'who2', 'where2')
      sits(x, 'who3', 'where3')
    },
  },
  {
    name: 'part-of-body',
    cue: [
      'part',
      'subsidiary',
      'agency',
      'unit',
      'arm',
      'department',
      'branch',
      'organ',
      'body',
      'bureau',
      'division',
      'institute',
      'subordinate',
      'affiliate',
    ],
    pattern: re(
      String.raw`(?<a>${O})(?: \( [^(){};]{1,40} \))?(?: ,)?(?: (?:which )?(?:is|was))? (?:(?:itself )?part of|(?:a|an|the) (?:[a-z-]+ ){0,2}(?:subsidiary|unit|arm|department|branch|organ|bureau|division|affiliate|agency|body|subordinate body) (?:of|under)|subordinate to|attached to|an? (?:agency|institute|body) under) (?:the )?(?<b>\{O\d+\})`,
    ),
    reason: 'A body told to be part of another.',
    examples: [
      'The Peat Centre, part of the Baltic Institute, opened in May.',
      'The Peat Centre is a subsidiary of the Baltic Institute.',
    ],
    counterExamples: ['The Peat Centre is not part of the Baltic Institute.'],
    read: (x) => {
      if (x.modality !== 'asserted') return
      const whole = mentionsIn(x, x.groups.b).flatMap((m) => x.r.talk.resolve(m, x.s))
      for (const a of bodies(x, 'a')) if (a.type === 'Organization') for (const b of whole) tell(x, 'PART_OF', a, b)
    },
  },
]
