// Who takes part in a programme, carries it out or pays for it, told by other verbs than "launch".
import type { InstrumentMention } from '../../mention.ts'
import type { Thing } from '../../resolve/thing.ts'
import { START, listOf, re, type Hit, type Inversion } from './phrase.ts'
import { bodies, instruments, mentions, mentionsIn, tell } from './tell.ts'

export const BODIES = listOf('OCR')
export const I = String.raw`(?:the |its |their |a |an |this )*(?:[a-z]+ ){0,2}?(?<i>\{I\d+\})`
export const HAVE = String.raw`(?:has |have |had |also |both |all |already |recently |formally |officially )*`

export const paper = (x: Hit, group = 'i'): InstrumentMention[] => instruments(mentions(x, group))
/** Programmes only: nobody takes part in a strategy. */
export function partOf(x: Hit, who: readonly Thing[]): void {
  if (x.modality === 'hoped') return
  for (const m of paper(x))
    if (m.type === 'Programme') for (const b of who) tell(x, 'TAKES_PART_IN', b, x.r.things.instrument(m))
}
/** The undertaking named last before this sentence, in the one right before it; of that sort, where its noun is given. */
function toldLast(x: Hit, noun: string | undefined): Thing | undefined {
  const near = x.s.start - 600
  const ends = (t: Thing): number =>
    Math.max(0, ...[...t.names.values()].flatMap((n) => n.spans.map((p) => p[1])).filter((end) => end <= x.s.start))
  const told = x.r.things.instruments
    .filter((t) => t.type === 'Programme' && ends(t) > near)
    .sort((a, b) => ends(b) - ends(a))
  return noun ? (told.find((t) => t.kind === noun) ?? (told.length === 1 ? told[0] : undefined)) : told[0]
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
      'taking',
      'engaged',
      'admitted',
      'implementing',
      'financing',
      'funding',
      'supporting',
      'leading',
      'coordinating',
      'delivering',
      'running',
      'accepted',
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
      'provides',
      'allocates',
      'donates',
      'pledged',
      'contributed',
      'committed',
      'allocated',
      'provided',
    ],
    pattern: re(
      String.raw`(?<who>${BODIES})(?: ,)?(?: which)? ${HAVE}(?:(?:is|are|was|were|became|become|been) (?:a |an |the |also |both |all |now |founding |full |core |associate |active |lead |leading )*(?:members?|partners?|participants?|contributors?) (?:of|in|to)|(?:participates?|participated|participating|takes? part|took part|taken part|(?:is|are|was|were|been) (?:also |now )?(?:taking part|participating|involved|engaged)|contributes?|contributed|(?:was|were|been|is) (?:admitted|accepted)) (?:[a-z]+ly )?(?:in|to|into)|(?:will )?join|joined|joins|(?:will )?(?:co - )?(?:fund|finance|implement|support)|(?:(?:is|are) (?:also |now |jointly )?)?(?:co - )?(?:funds|finances|implements|coordinates|leads|supports|funding|financing|implementing|coordinating|leading|supporting|delivering|running)|(?:announced|pledged|contributed|contributes?|committed|allocated|allocates?|provided|provides?|earmarked|donated|donates?) (?:[^ ;{}]+ ){1,6}(?:for|to|towards)) ${I}(?:(?: in \{[LC]\d+\})?(?: ,)? (?:alongside|(?:together|jointly|in (?:close )?(?:partnership|cooperation|collaboration)) with)(?: (?:troops|soldiers|forces|units|teams|experts) (?:from|of))? (?<with>${BODIES}))?`,
    ),
    reason: 'Membership, a share or money in a programme is a part in it.',
    examples: [
      'Ghana and Estonia are members of the Blue Peat Programme.',
      'The Baltic Institute contributes to the Blue Peat Programme.',
      'The Baltic Institute is a partner in the Blue Peat Programme.',
      'The Baltic Institute is implementing the Blue Peat Programme in Ghana together with the Accra Grid Authority.',
      'Troops from Ghana, Estonia and Norway are taking part in Exercise Northern Heron.',
    ],
    counterExamples: [
      'Ghana is not a member of the Blue Peat Programme.',
      'Ghana might contribute to the Blue Peat Programme.',
    ],
    read: (x) => {
      // "A and B, which co-finances it": the last of them
      const last = / which (?:[a-z]+ )*?(?:co - )?(?!was |has )[a-z]+s /.test(x.text)
      partOf(x, [...bodies(x, 'who').slice(last ? -1 : 0), ...bodies(x, 'with')])
    },
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
    name: 'which-they-pay-for',
    cue: ['which'],
    pattern: re(
      String.raw`(?<i>\{I\d+\})(?: \(.{1,12}?\))?(?:(?: ,)?(?: [a-z]+| \{[COLD]\d+\}){0,8} and)?(?: ,)? (?:to|of|for|in|towards) which (?<who>${BODIES}) ${HAVE}(?:currently |jointly |each )?(?:(?:committed|commits?|pledged|contributes?|contributed|bears?|seconds?|seconded|provides?|provided|allocated|allocates|gives?|gave|pays?|supplies|deploys|sends?|donated)\b|(?:is|are|has been|have been) (?:a |an |the |also |now )*(?:(?:pilot|partner|member|participating|founding|core|lead|full|active) )*(?:countries|states|nations|partners?|members?|participants?|country|involved|engaged|represented)\b(?: together with (?<with>\{R\d+\}|${BODIES}))?)(?:(?: [^ ;{}.,]+){1,5} and (?<who2>\{[CO]\d+\}) (?:an equivalent|an equal|the same|the rest|another|a further|[0-9]))?`,
    ),
    reason: 'The programme first, those with a share in it in a relative clause.',
    examples: [
      'They asked for the Peatland Fund, to which Ghana has committed 4 million francs and Estonia an equivalent sum.',
      'They praised the Coast Watch Programme, which is financed by Peru and in which Ghana, Estonia and Norway are pilot countries.',
      'They praised the Peatland Fund, of which Ghana bears three quarters of the cost.',
    ],
    counterExamples: ['They praised the Peatland Fund, to which Ghana has not committed a cent.'],
    read: (x) => {
      const we = mentions(x, 'with').some((m) => m.kind === 'ref' && m.ref === 'we')
      const code = x.r.talk.speaker.country ?? x.r.things.home
      const us = we && code ? [x.r.things.country(code, x.at.from)] : []
      if (x.modality !== 'negated') partOf(x, [...bodies(x, 'who'), ...bodies(x, 'who2'), ...bodies(x, 'with'), ...us])
    },
  },
  {
    name: 'joint-undertaking-of',
    cue: ['undertaking', 'project', 'initiative', 'venture', 'effort', 'programme'],
    pattern: re(
      String.raw`(?:(?<i>\{I\d+\})|the (?<noun>[a-z]+)) (?:is|was|are) (?:a |an )?(?:joint|common|shared) (?:undertaking|project|initiative|venture|effort|programme) (?:of|between|by) (?<who>${BODIES})`,
    ),
    reason: 'Whose joint undertaking it is, take part in it.',
    examples: ['The Blue Peat Programme is a joint undertaking of Ghana and the Baltic Institute.'],
    counterExamples: ['The Blue Peat Programme is no joint undertaking of Ghana and the Baltic Institute.'],
    read: (x) => {
      if (x.modality !== 'asserted') return
      if (x.groups.i) return partOf(x, bodies(x, 'who'))
      const t = toldLast(x, x.groups.noun)
      for (const b of t ? bodies(x, 'who') : []) tell(x, 'TAKES_PART_IN', b, t)
    },
  },
  {
    name: 'run-together-with',
    cue: ['jointly', 'together', 'with'],
    pattern: re(
      String.raw`(?<i>\{I\d+\})(?: \(.{1,12}?\))?(?: ,(?: [^ ;{}]+){1,6})?(?: ,)? (?:which|that) (?<who>${BODIES}) (?:now |also |jointly )?(?:runs?|carr(?:y|ies) out|implements?|executes?|operates?|conducts?|delivers?)(?: jointly)?(?: together| in partnership| in cooperation)? with(?: (?<who2>${BODIES})|(?= the | a ))|(?<i2>\{I\d+\})(?: \(.{1,12}?\))?(?: ,(?: [^ ;{}]+){1,6})?(?: ,)?(?: (?:which|that) (?:is|has been)(?: being)?| is| being)? (?:run|carried out|implemented|executed|operated) (?:jointly|together) (?:by|with) (?<who3>${BODIES})`,
    ),
    reason: 'With whom it is carried out: all of them.',
    examples: [
      'They praised the Blue Peat Programme, which Ghana carries out with the Baltic Institute.',
      'They praised the Blue Peat Programme, which is being executed jointly with the Baltic Institute.',
    ],
    counterExamples: ['They praised the Blue Peat Programme, which Ghana no longer runs with the Baltic Institute.'],
    read: (x) => {
      const i = x.groups.i ?? x.groups.i2
      partOf({ ...x, groups: { ...x.groups, i } }, [...bodies(x, 'who'), ...bodies(x, 'who2'), ...bodies(x, 'who3')])
      const [a, b] = x.groups.who
        ? [bodies(x, 'who'), bodies(x, 'who2')]
        : [bodies(x, 'who3').slice(0, 1), bodies(x, 'who3').slice(1)]
      if (x.modality === 'asserted') for (const p of a) for (const q of b) if (p !== q) tell(x, 'COOPERATES_WITH', p, q)
    },
  },
  {
    name: 'thanked-for-a-share',
    cue: ['thanked', 'commended', 'praised', 'thanks', 'appreciated', 'gratitude', 'grateful'],
    pattern: re(
      String.raw`\b(?:thanked|thanks|commended|praised|(?:thanks|gratitude|appreciation) to|grateful to) (?:the )?(?:governments? of )?(?<who>${BODIES})(?: \([^)]{1,20}\))? for (?:[^;.]{0,120} (?:and|,) (?:for )?)?(?:(?:its|their) (?:[a-z]+ ){0,2}(?:participation|part|contributions?|membership|involvement) (?:in|to|of)|(?:co - )?(?:financing|funding|hosting|joining|supporting|implementing)) ${I}`,
    ),
    reason: 'Who is thanked for a share in a programme has one.',
    examples: [
      'Elina Saar thanked Ghana for its contribution to peace and for its participation in the Blue Peat Programme.',
      'Elina Saar thanked the Baltic Bank for financing the Blue Peat Programme.',
    ],
    counterExamples: ['Elina Saar thanked Ghana for a debate on the Blue Peat Programme.'],
    read: (x) => partOf(x, bodies(x, 'who')),
  },
  {
    name: 'goes-on-supporting',
    cue: [
      'continue',
      'continues',
      'continued',
      'reaffirmed',
      'confirmed',
      'reiterated',
      'finances',
      'contribution',
      'participation',
    ],
    pattern: re(
      String.raw`(?<who>${BODIES})(?: ,)? (?:[a-z]+ ){0,4}?(?:continues?|continued) (?:its|their|to) (?:[a-z]+ )?(?:support|fund|finance|funding|financing|contribution|participation|involvement)(?: (?:for|to|in|of))? ${I}|(?<who2>${BODIES})(?: ,)? (?:[a-z]+ )?(?:reaffirmed|confirmed|reiterated|underlined|recalled) (?:its|their) (?:[a-z]+ )?(?:contributions?|participation|membership|involvement|part) (?:to|in|of) ${I.replace('<i>', '<i2>')}`,
    ),
    reason: 'Support that goes on, a share that is confirmed.',
    examples: [
      'Ghana will in addition continue its support for the Peatland Facility.',
      'Ghana reaffirmed its contribution to the Blue Peat Programme.',
    ],
    counterExamples: ['Ghana reiterated its support for a debate on the Blue Peat Programme.'],
    read: (x) => {
      const mood = { ...x, modality: x.modality === 'planned' ? ('asserted' as const) : x.modality }
      partOf(mood, bodies(x, 'who'))
      if (x.groups.i2) partOf({ ...mood, groups: { ...x.groups, i: x.groups.i2 } }, bodies(x, 'who2'))
    },
  },
  {
    name: 'with-the-participation-of',
    cue: ['participation', 'involvement', 'contribution', 'received'],
    pattern: re(
      String.raw`(?<i>\{I\d+\})(?: [^ ;:{}]+| \{[LD]\d+\}){0,14}? with the (?:participation|involvement) of (?<who>${BODIES})|(?<i2>\{I\d+\})(?: [^ ;:{}]+| \{[OLD]\d+\}){0,10}? received (?:a |an )?(?:[a-z]+ )?(?:contributions?|grants?|funding|financing|support)(?: [^ ;:{}]+){0,6}? from (?<who2>${BODIES})`,
    ),
    reason: 'With whose participation or money it goes on.',
    examples: [
      'They praised Exercise Northern Heron, which was concluded in Tartu in June with the participation of the Baltic Army.',
      'They noted that the Peatland Fund, launched in 2021, had received a contribution of 60 million kroner from Norway.',
    ],
    counterExamples: ['They praised Exercise Northern Heron, held without the participation of the Baltic Army.'],
    read: (x) => {
      partOf(x, bodies(x, 'who'))
      if (x.groups.i2) partOf({ ...x, groups: { ...x.groups, i: x.groups.i2 } }, bodies(x, 'who2'))
    },
  },
  {
    name: 'it-will-be-carried-out-by',
    cue: [
      'implemented',
      'carried',
      'executed',
      'financed',
      'funded',
      'run',
      'managed',
      'contributes',
      'contribute',
      'takes',
    ],
    pattern: re(
      String.raw`(?:${START}(?<it>it|this|the (?:[a-z-]+ ){0,2}?(?:programme|program|project|exercise|fund|facility|mission|scheme|initiative))(?: (?:which|that) (?:[^ ;,.]+ ){1,8}?)?,? (?:will be|is|is to be|was|has been|is being) (?:jointly |co - )?|${START}(?:with [^;{}]{1,60}? , )?of which (?:[a-z0-9.]+ ){0,4}(?:is|are|will be) )(?:implemented|carried out|executed|financed|funded|managed|delivered|run|operated|administered|coordinated)(?: [a-z0-9]+| \{[LD]\d+\}){0,12}? by (?<who>${BODIES})(?:(?: ,)? (?:and )?(?:[0-9.,]+ [a-z]+ |the (?:rest|remainder) )by (?:the )?\{[COR]\d+\}){0,3}(?<tail>(?:(?: ,)? (?:[0-9.,]+ [a-z]+ |the rest |the remainder )?(?:and )?(?:[0-9.,]+ [a-z]+ )?(?:by|together with|jointly with|along with) ${BODIES}){0,3})|^(?<giver>(?:the )?\{[COR]\d+\}) (?:also )?(?:(?:is |will be )?(?:contributes?|contributing) (?:[^ ;{}.]+ ){1,8}(?=\.)|takes part(?= under| as| too|,| \.))`,
    ),
    reason: 'The undertaking told right before, taken up by a pronoun or its noun.',
    examples: [
      'They launched the Blue Peat Programme. The programme will be carried out by the Baltic Institute together with the Accra Grid Authority.',
      'They launched the Blue Peat Programme. It will be implemented over four years by the Baltic Institute.',
    ],
    counterExamples: ['They launched the Blue Peat Programme. The road will be carried out by the Baltic Institute.'],
    read: (x) => {
      const noun = x.groups.it?.split(' ').at(-1)
      const t = toldLast(x, noun && !/^(?:it|this)$/.test(noun) ? noun : undefined)
      if (!t || x.modality === 'negated' || x.modality === 'hoped') return
      const list = mentionsIn(x, x.groups.giver ?? x.text.slice(x.text.indexOf(' by ')))
      for (const b of list.flatMap((m) => x.r.talk.resolve(m, x.s)))
        if (/^(?:Organization|Country)$/.test(b.type)) tell(x, 'TAKES_PART_IN', b, t)
    },
  },
]
