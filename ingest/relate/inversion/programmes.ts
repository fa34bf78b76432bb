// Who set up a programme or policy, who takes part in it or pays for it, told by other verbs than "adopt" and "launch".
import type { InstrumentMention, Mention } from '../../mention.ts'
import type { Thing } from '../../resolve/thing.ts'
import { listOf, re, type Hit, type Inversion } from './phrase.ts'
import { bodies, instruments, mentions, mentionsIn, tell } from './tell.ts'

const BODIES = listOf('OCR')
const I = String.raw`(?:the |its |their |a |an |this )*(?:[a-z]+ ){0,2}?(?<i>\{I\d+\})`
const HAVE = String.raw`(?:has |have |had |also |both |all |already |recently |formally |officially )*`

const paper = (x: Hit, group = 'i'): InstrumentMention[] => instruments(mentions(x, group))
/** Programmes only: nobody takes part in a strategy. */
function partOf(x: Hit, who: readonly Thing[]): void {
  if (x.modality === 'hoped') return
  for (const m of paper(x))
    if (m.type === 'Programme') for (const b of who) tell(x, 'TAKES_PART_IN', b, x.r.things.instrument(m))
}
const own = (x: Hit, who: readonly Thing[], list: readonly Mention[]): void => {
  for (const m of instruments(list))
    if (m.named && m.type !== 'Agreement' && !m.owner)
      for (const b of who) tell(x, 'ISSUED', b, x.r.things.instrument(m), { confidence: 0.7 })
}

export const PROGRAMMES: readonly Inversion[] = [
  {
    name: 'takes-part-in-programme',
    cue: [
      'member',
      'members',
      'partner',
      'partners',
      'participates',
      'participate',
      'participated',
      'participating',
      'contributes',
      'contribute',
      'contributed',
      'part',
      'joined',
      'funds',
      'finances',
      'implements',
      'involved',
      'involvement',
      'participation',
      'co',
      'coordinates',
      'join',
      'fund',
      'support',
      'supports',
      'announced',
      'pledged',
      'contributed',
      'committed',
      'allocated',
      'provided',
    ],
    pattern: re(
      String.raw`(?<who>${BODIES})(?: ,)? ${HAVE}(?:(?:is|are|was|were|became|become|been) (?:a |an |the |also |both |all |now |founding |full |core |associate |active |lead |leading )*(?:members?|partners?|participants?|contributors?) (?:of|in|to)|(?:participates?|participated|participating|takes? part|took part|taken part|is involved|are involved|contributes?|contributed) (?:[a-z]+ly )?(?:in|to)|(?:will )?join|joined|joins|(?:will )?(?:co - )?(?:fund|finance|implement|support)|(?:co - )?(?:funds|finances|implements|coordinates|leads|supports)|(?:announced|pledged|contributed|committed|allocated|provided|earmarked|donated) (?:[^ ;{}]+ ){1,6}(?:for|to|towards)) ${I}`,
    ),
    reason: 'Membership, a share or money in a programme is a part in it.',
    examples: [
      'Ghana and Estonia are members of the Blue Peat Programme.',
      'The Baltic Institute contributes to the Blue Peat Programme.',
      'The Baltic Institute is a partner in the Blue Peat Programme.',
    ],
    counterExamples: [
      'Ghana is not a member of the Blue Peat Programme.',
      'Ghana might contribute to the Blue Peat Programme.',
    ],
    read: (x) => partOf(x, bodies(x, 'who')),
  },
  {
    name: 'programme-brings-together',
    cue: [
      'together',
      'involves',
      'involving',
      'unites',
      'partners',
      'members',
      'includes',
      'comprises',
      'participants',
      'participation',
      'implemented',
      'funded',
      'financed',
      'run',
      'carried',
      'conducted',
      'delivered',
      'managed',
      'supported',
      'executed',
      'led',
      'coordinated',
      'undertaken',
      'administered',
      'which',
    ],
    pattern: re(
      String.raw`${I}(?<mid>(?: ,)?(?: [a-z-]+){0,4}?) (?:(?:brings|brought|bringing) together|involves|involving|unites|(?:whose )?(?:partners|members|participants) (?:are|include|including)|with the participation of|(?:jointly |co - )?(?:implemented|funded|financed|run|carried out|conducted|delivered|managed|executed|coordinated|operated|undertaken|administered)(?: jointly)?(?: with)?(?: and (?:jointly |co - )?(?:implemented|funded|financed|run|managed|executed|coordinated) (?:jointly )?)?(?: in \{[LC]\d+\})? by(?: the (?:(?:two |three )?governments|\{R\d+\}) of)?) (?<who>${BODIES})(?:(?: ,)? (?:and|,) (?:jointly |co - )?(?:implemented|funded|financed|run|carried out|conducted|delivered|managed|executed|coordinated|operated)(?: jointly)? (?:by|with) (?<who2>${BODIES}))?|${I.replace('<i>', '<i3>')} ,? ?which (?<who3>${BODIES}) (?:also |jointly )?(?:supports?|funds?|finances?|implements?|leads?|coordinates?|runs?)(?= ?[.,;]| and)`,
    ),
    reason: 'Those whom a programme unites, or who run and pay for it, take part in it.',
    examples: [
      'The Blue Peat Programme brings together Ghana, Estonia and the Baltic Institute.',
      'The Blue Peat Programme is funded by Ghana and implemented by the Baltic Institute.',
    ],
    counterExamples: ['The Blue Peat Programme is no longer funded by Ghana.'],
    read: (x) => {
      partOf(x, [...bodies(x, 'who'), ...bodies(x, 'who2')])
      if (x.groups.i3) partOf({ ...x, groups: { ...x.groups, i: x.groups.i3 } }, bodies(x, 'who3'))
    },
  },
  {
    name: 'policy-of',
    cue: ['of'],
    pattern: re(String.raw`(?<i>\{I\d+\}) of (?:the )?(?<who>\{[OC]\d+\})(?! (?:and|,) (?:the )?\{[OC])`),
    reason: 'A strategy or plan of a body is its own.',
    examples: ['They praised the Peat Roadmap of the Baltic Institute.'],
    counterExamples: ['They praised the Northern Grid Agreement of Ghana.'],
    read: (x) => {
      if (x.modality === 'asserted' && paper(x).every((m) => m.type === 'Policy' && m.to > 0))
        own(x, bodies(x, 'who'), paper(x))
    },
  },
  {
    name: 'its-own-policy',
    cue: ['its', 'their', 'our'],
    pattern: re(
      String.raw`(?:^|(?<=[,;] )|(?<=and ))(?:in|under|through|with|as part of|within|following) its (?:new |recent |own |ambitious |\{D\d+\} )*(?<i>\{I\d+\}) ?,? (?:the )?(?<who>\{[CR]\d+\}|\{O\d+\}) |(?<who2>\{[CR]\d+\}|\{O\d+\})(?: ,)?(?: [a-z'-]+| \{D\d+\}){1,8}? its (?:new |recent |own |ambitious |first |national )*(?<i2>\{I\d+\})`,
    ),
    reason: 'A policy or programme that is called its own is the actor’s.',
    examples: [
      'Under its Blue Peat Programme, Ghana trains farmers.',
      'The Estonian side briefed on its National Peat Strategy.',
    ],
    counterExamples: ['Ghana and Norway met, and its Blue Peat Programme was discussed.'],
    read: (x) => {
      if (x.modality === 'negated' || x.modality === 'reported') return
      // "Ghana informed the Swiss side about its Programme": the one who tells
      const tells =
        /(\{[COR]\d+\}) (?:has |had |also )?(?:informed|briefed|told|updated|acquainted|notified) (?:the )?$/.exec(
          x.code.slice(0, x.start),
        )?.[1]
      const who = tells ?? x.groups.who ?? x.groups.who2
      // of a side or a body that owns it; of several nobody
      if (/\band the \{|, (?:the )?\{[COR]\d+\} and $/.test(x.code.slice(Math.max(0, x.start - 12), x.start))) return
      const m = mentionsIn(x, who)[0]
      if (!m || (m.kind === 'ref' && m.ref !== 'side' && m.ref !== 'delegation')) return
      if (/ (?:and|,) $/.test(x.code.slice(0, x.start)) && /\{[COR]\d+\} (?:and|,) $/.test(x.code.slice(0, x.start)))
        return
      own(
        { ...x, modality: 'asserted' },
        mentionsIn(x, who).flatMap((y) => x.r.talk.resolve(y, x.s)),
        mentionsIn(x, x.groups.i ?? x.groups.i2),
      )
    },
  },
  {
    name: 'our-policy',
    cue: ['our', 'my'],
    pattern: re(
      String.raw`(?:our|my (?:country|government) ' ?s) (?:new |recent |own |ambitious |first )*(?<i>\{I\d+\})|my (?:government|country)(?: [a-z]+){0,2} (?:adopted|launched|issued|published|released|presented)(?: ,)?(?: [^ ;{}]+| \{D\d+\}){0,4} (?:a |the |its )?(?:new )?(?<i2>\{I\d+\})`,
    ),
    reason: 'In a speech for a state, "our strategy" is that state’s.',
    examples: ['Our National Peat Strategy was adopted by Norway in 2024.'],
    counterExamples: ['Our hosts praised the National Peat Strategy.'],
    read: (x) => {
      const code = x.r.talk.speaker.country
      if (!code || x.modality === 'negated' || x.modality === 'reported' || !/^(?:speech|transcript)$/.test(x.r.kind))
        return
      own(
        { ...x, modality: 'asserted' },
        [x.r.things.country(code, x.at.from)],
        mentionsIn(x, x.groups.i ?? x.groups.i2),
      )
    },
  },
]
