// Who is bound by an agreement, told by other verbs than "sign" and "adopt".
import type { InstrumentMention } from '../../mention.ts'
import type { Thing } from '../../resolve/thing.ts'
import { listOf, one, re, type Hit, type Inversion } from './phrase.ts'
import { bodies, instruments, mentions, tell } from './tell.ts'

export const BODIES = listOf('OCR')
export const I = String.raw`(?:the |its |their |a |an |this )*(?:[a-z]+ ){0,2}?(?<i>\{I\d+\})`
export const HAVE = String.raw`(?:has |have |had |also |both |all |already |recently |formally |officially )*`

export const paper = (x: Hit, group = 'i'): InstrumentMention[] => instruments(mentions(x, group))
export const agreements = (x: Hit): Thing[] =>
  [...paper(x), ...paper(x, 'more')].filter((m) => m.type === 'Agreement').map((m) => x.r.things.instrument(m))
export function bound(x: Hit, who: readonly Thing[]): void {
  if (x.modality !== 'asserted') return
  for (const t of agreements(x)) {
    t.weakly = false
    for (const b of who) {
      const bears = stateOf(x, b)
      if (bears) tell(x, 'PARTY_TO', bears, t)
    }
  }
}
/** "The Althing ratified the Protocol": the state whose parliament it is; nobody where that is not known. */
function stateOf(x: Hit, b: Thing): Thing | undefined {
  if (b.orgKind !== 'parliament') return b
  return b.country ? x.r.things.country(b.country, x.at.from) : undefined
}
/** Before or behind a paper that nobody is bound by yet. */
export const UNDONE =
  / (?:draft|negotiat\w+|propos\w+|towards?|possible|future|call\w*|need|conclude|concluding|conclusion|sign|signing|signature|hope\w*|urg\w+|work on|working on|finalis\w+|finaliz\w+|upcoming|planned|look\w* forward|speedy|early|swift|consider\w*|possibility|seek\w*|want\w*|new) | (?:will|would|should|could|is to|are to|to be) |under negotiation|in preparation/

export const BONDS: readonly Inversion[] = [
  {
    name: 'acceded-to',
    cue: [
      'acceded',
      'accedes',
      'ratified',
      'ratifies',
      'joined',
      'party',
      'parties',
      'bound',
      'instrument',
      'instruments',
      'ratification',
      'approved',
    ],
    pattern: re(
      String.raw`(?<who>${BODIES})(?: ,)? ${HAVE}(?:(?:acceded|accedes) to|(?:ratified|ratifies)|joined|(?:became|become|becomes|is|are|been|remain|remains) (?:a |both |already |now |also |the [a-z0-9]+ )*(?:(?:state |contracting |high contracting )?part(?:y|ies) to|bound by)|(?:deposited|deposits|exchanged|handed over) (?:its |their |the )?instruments? of (?:ratification|accession|acceptance|approval) (?:of|to|for)) ${I}(?<more>(?:(?: in \{D\d+\}| on \{D\d+\})?(?: ,)? (?:and|,) (?:to )?(?:the )?\{I\d+\}){0,3})`,
    ),
    reason: 'Accession and ratification bind; so does being a party.',
    examples: [
      'Ghana acceded to the Northern Grid Agreement.',
      'Ghana is a party to the Peat Convention and to the Northern Grid Agreement.',
      'Ghana became a State Party to the Northern Grid Agreement.',
      'Ghana and Estonia exchanged instruments of ratification of the Northern Grid Agreement.',
      'Ghana and Estonia are parties to the Northern Grid Agreement.',
    ],
    counterExamples: [
      'Ghana has not ratified the Northern Grid Agreement.',
      'Ghana hopes Estonia would accede to the Northern Grid Agreement.',
    ],
    read: (x) => bound(x, bodies(x, 'who')),
  },
  {
    name: 'welcomed-the-accession-of',
    cue: ['accession', 'adhesion', 'ratification'],
    pattern: re(
      String.raw`\b(?:welcom\w+|congratulat\w+ (?:[^ ;{}]+ |\{[A-Z]\d+\} ){1,6}?on|celebrat\w+|salut\w+|hail\w+|appreciat\w+|commend\w+|applaud\w+|following|after|since|not(?:ed|es|ing) (?:with [a-z]+ )?) ?(?:the |its |their |recent ){0,3}(?:accession|adhesion|ratification)(?: of| by)?(?: the)? (?<who>${BODIES}) (?:to|of) ${I}|(?:accession|adhesion) (?:of|by) (?<who2>${BODIES}) to ${I.replace('<i>', '<i2>')} (?:in|on) \{D\d+\}`,
    ),
    reason: 'An accession that is welcomed, or has its day, has taken place.',
    examples: [
      'The ministers welcomed the accession of Ghana to the Northern Grid Agreement.',
      'They congratulated Elina Saar on the accession of Estonia to the Northern Grid Agreement.',
    ],
    counterExamples: [
      'They discussed the accession of Ghana to the Northern Grid Agreement.',
      'They supported the early accession of Ghana to the Northern Grid Agreement.',
    ],
    read: (x) => {
      bound(x, bodies(x, 'who'))
      if (x.groups.i2) bound({ ...x, groups: { ...x.groups, i: x.groups.i2 } }, bodies(x, 'who2'))
    },
  },
  {
    name: 'which-parties',
    cue: [
      'party',
      'parties',
      'signatories',
      'bound',
      'ratified',
      'acceded',
      'adhered',
      'subscribed',
      'signed',
      'applied',
      'observed',
    ],
    pattern: re(
      String.raw`${I}(?: ,)? (?:to|by) which (?<who>${BODIES}) (?:(?:is|are|has been|have been|became|has become|have become) (?:a |already |both |also |not |all )*(?:part(?:y|ies)|bound)|${HAVE}(?:acceded|adhered|subscribed|signed up))|(?<i3>\{I\d+\})(?: ,)? (?:that|which) (?<who3>${BODIES}) (?:have|has) (?:jointly |both |successfully )?(?:applied|observed) since|part(?:y|ies) to (?:the )?(?<i2>\{I\d+\}) (?:,|\(|-|:|are|include|including|such as) (?<who2>${BODIES})`,
    ),
    reason: 'The agreement first, its parties in a relative clause or a list behind.',
    examples: [
      'They recalled the Northern Grid Agreement, to which Ghana and Estonia are already parties.',
      'The parties to the Northern Grid Agreement are Ghana and Estonia.',
      'They recalled the Northern Grid Agreement, to which Ghana acceded in 2004.',
    ],
    counterExamples: ['They recalled the Northern Grid Agreement, to which Ghana is not a party.'],
    read: (x) => {
      bound(x, bodies(x, 'who'))
      bound({ ...x, groups: { ...x.groups, i: x.groups.i2 ?? x.groups.i } }, bodies(x, 'who2'))
      bound({ ...x, groups: { ...x.groups, i: x.groups.i3 ?? x.groups.i } }, bodies(x, 'who3'))
    },
  },
  {
    name: 'have-an-agreement',
    cue: ['have', 'has', 'had'],
    pattern: re(
      String.raw`(?<who>${BODIES}) (?:have|have had|had|already have|both have)(?: long| also)? (?:a |an |their |the )(?:[a-z]+ ){0,2}?(?<i>\{I\d+\})(?= (?:of|since|from|signed|concluded|that|which|in)\b)`,
    ),
    reason: 'Two that have an agreement are bound by it.',
    examples: [
      'The Baltic Institute and the Tartu Academy have had a cooperation agreement since 2019.',
      'Ghana and Estonia have a peat agreement signed in 2004.',
    ],
    counterExamples: [
      'Ghana and Estonia have no peat agreement.',
      'Ghana and Estonia have a draft cooperation agreement that nobody likes.',
    ],
    read: (x) => {
      const who = bodies(x, 'who')
      if (who.length >= 2 && !UNDONE.test(` ${x.text} `)) bound(x, who)
    },
  },
  {
    name: 'and-acceded',
    cue: ['acceded', 'ratified'],
    pattern: re(
      String.raw`(?<who>${BODIES}) ${HAVE}(?:ratified|signed|acceded to|joined) (?:[^ ;{}]+ |\{[ID]\d+\} ){1,8}?(?:,|and|, and) (?:has |had )?(?:acceded to|ratified) ${I}`,
    ),
    reason: 'The second of two accessions told of one state.',
    examples: ['Ghana ratified the Northern Grid Agreement and acceded to the Peat Convention in 2023.'],
    counterExamples: ['Ghana signed the Northern Grid Agreement but has not acceded to the Peat Convention.'],
    read: (x) => bound(x, bodies(x, 'who')),
  },
  {
    name: 'in-force-for',
    cue: ['force'],
    pattern: re(
      String.raw`${I}(?: , (?:signed|concluded|adopted|agreed|made) (?:(?:in|on|at) \{[LCD]\d+\} ){1,3},)? (?:has |had |also )*(?:entered|came|come|entering|coming) into force (?:for|in|between) (?<who>${BODIES})`,
    ),
    reason: 'In force for a state: it is bound.',
    examples: [
      'The Northern Grid Agreement entered into force for Ghana on 3 May 2021.',
      'The Northern Grid Agreement, signed in Oslo on 3 May 2021, entered into force for Ghana.',
    ],
    counterExamples: ['The Northern Grid Agreement has not entered into force for Ghana.'],
    read: (x) => bound(x, bodies(x, 'who')),
  },
  {
    name: 'obligations-under',
    cue: ['obligations', 'commitments', 'undertakings', 'duties', 'responsibilities', 'commitment'],
    pattern: re(
      String.raw`(?:obligations?|commitments?|undertakings) of (?:the )?(?<who>${one('CO')}) under ${I}|(?:the )?(?<who2>\{[CO]\d+\}) ' ?s (?:[a-z]+ ){0,2}(?:obligations?|commitments?) under ${I.replace('<i>', '<i2>')}`,
    ),
    reason: 'Who has obligations under an agreement is a party to it.',
    examples: ['She recalled the obligations of Estonia under the Northern Grid Agreement.'],
    counterExamples: ['There are no obligations of Estonia under the Northern Grid Agreement.'],
    read: (x) => {
      bound(x, bodies(x, 'who'))
      if (x.groups.i2) bound({ ...x, groups: { ...x.groups, i: x.groups.i2 } }, bodies(x, 'who2'))
    },
  },
  {
    name: 'is-between',
    cue: ['between'],
    pattern: re(
      String.raw`${I} (?:is|was|are|were) (?:concluded |made |reached |struck )?between (?:the )?(?<a>${one('OC')}) and (?:the )?(?<b>${one('OC')})`,
    ),
    reason: 'Between whom a paper is, they are bound by it.',
    examples: ['The Northern Grid Agreement is between the Baltic Power Agency and the Accra Grid Authority.'],
    counterExamples: [
      'The Northern Grid Agreement is not between the Baltic Power Agency and the Accra Grid Authority.',
    ],
    read: (x) => bound(x, [...bodies(x, 'a'), ...bodies(x, 'b')]),
  },
  {
    name: 'agreed-on',
    cue: ['agreed'],
    pattern: re(
      String.raw`(?<who>${BODIES})(?: ,)? ${HAVE}agreed (?:on|upon) ${I}|${I.replace('<i>', '<i2>')}(?: ,)? (?:(?:which|that) )?(?:was |were |has been |had been )?(?:jointly )?agreed(?: (?:in|at|on) \{[LED]\d+\}){0,2} (?:by|between) (?<who2>${BODIES})`,
    ),
    reason: 'Two bodies that agreed on a paper made it.',
    examples: [
      'Ghana and Estonia agreed on the Northern Grid Agreement.',
      'A joint action plan for 2025-2027, agreed by Ghana and Estonia, covers peat.',
    ],
    counterExamples: ['Ghana and Estonia agreed to negotiate on the Northern Grid Agreement.'],
    read: (x) => {
      const [who, who2] = [bodies(x, 'who'), bodies(x, 'who2')]
      if (who.length >= 2) bound(x, who)
      if (who2.length >= 2) bound({ ...x, groups: { ...x.groups, i: x.groups.i2 } }, who2)
    },
  },
  {
    name: 'entered-into-with',
    cue: ['with'],
    pattern: re(
      String.raw`(?<who>${BODIES})(?: ,)? ${HAVE}(?:concluded|entered into|clinched|sealed|struck|reached|renewed|extended|made|negotiated and signed) ${I} with (?<who2>${BODIES})`,
    ),
    reason: 'An agreement that is concluded with somebody binds both.',
    examples: ['The Baltic Bank has entered into a partnership agreement with the University of Tartu.'],
    counterExamples: ['The Baltic Bank entered into talks on a partnership agreement with the University of Tartu.'],
    read: (x) => bound(x, [...bodies(x, 'who'), ...bodies(x, 'who2')]),
  },
  {
    name: 'renewed',
    cue: ['renewed', 'extended', 'prolonged', 'amended', 'updated', 'revised', 'renew', 'extend', 'prolong'],
    pattern: re(
      String.raw`(?<who>${BODIES})(?: ,)? ${HAVE}(?:(?:renewed|extended|prolonged|amended|updated|revised)|agreed to (?:renew|extend|prolong)) ${I}`,
    ),
    reason: 'Two that go on with a paper are bound by it.',
    examples: [
      'The Baltic Bank and the Accra Grid Authority have renewed their currency swap arrangement for three years.',
    ],
    counterExamples: ['Ghana and Estonia extended an invitation to the Northern Grid Agreement.'],
    read: (x) => {
      const who = bodies(x, 'who')
      if (who.length >= 2) bound(x, who)
    },
  },
]
