// Who was there, told as a list: "Six of nine Parties were present: A, B …", "Other Ministers participating were X (Kenya) …",
// "There took part, for Chile, X; for Kenya, Y", "Admitted as observers were A and B".
import type { Thing } from '../../resolve/thing.ts'
import { countryName } from '../../resolve/countries.ts'
import { personSide } from '../context.ts'
import { countryOfMention } from '../roster/lists.ts'
import { ACTORS, BE, gap, one, PEOPLE, re, START, type Hit, type Inversion, words } from './phrase.ts'
import { roll } from './roll.ts'
import { actors, event, here, mentions, people, tell, took } from './tell.ts'

const FIRST = one('POCJ')

/** Those of the list were at it, each on the side told in front of him. */
function present(x: Hit, e: Thing | undefined, people = false): void {
  if (!e || (x.modality !== 'asserted' && x.modality !== 'planned')) return
  for (const { mention, of } of roll(x)) {
    if (people && mention.kind !== 'person' && mention.kind !== 'post') continue
    const code = of && countryOfMention(of)
    for (const t of x.r.talk.resolve(mention, x.s)) {
      if (code && t.type === 'Person') t.country ??= code
      tell(x, 'PARTICIPATED_IN', t, e, {
        props: { side: code && t.type === 'Person' ? countryName(code) : personSide(t) },
      })
    }
  }
}

const STATES = String.raw`(?:member states|member countries|members|states|countries|parties|contracting parties|state parties|participating (?:states|countries)|delegations|\{R\d+\})`

export const ATTENDANCE: readonly Inversion[] = [
  {
    name: 'parties-present',
    cue: ['present', 'represented', 'attendance', 'attended', 'participated', 'quorum'],
    pattern: re(
      String.raw`(?:^|(?<=[.;] )|(?<=^\d{1,2} \. ))(?:the )?(?:following )?(?:[a-z0-9-]+ (?:out )?of (?:the |its )?(?:[a-z0-9-]+ )?)?(?:other |contracting |member |participating |[a-z0-9-]+ )?${STATES}(?: of the \{O\d+\})? (?:were (?:also )?(?:present|represented|in attendance)|attended|participated)(?<at> (?:at|in) (?:the )?\{E\d+\})? ?: (?<who>${FIRST})`,
    ),
    reason: 'A count of those present, and behind the colon their names.',
    examples: [
      'Four of the six Contracting Parties were present: Ghana, Togo, the Peat Commission and Chad.',
      'The following members were represented at the dialogue: Ghana and Togo.',
    ],
    counterExamples: ['Two of the six Contracting Parties were not present: Ghana and Togo.'],
    read: (x) => present(x, event(x, 'at', false) ?? here(x)),
  },
  {
    name: 'delegations-present',
    cue: ['present', 'attendance', 'represented', 'observers', 'observer', 'attended', 'participated'],
    pattern: re(
      String.raw`(?:^|(?<=[.;] )|(?<=, and )|(?<=^\d{1,2} \. ))(?:the )?(?:other )?(?:senior |observer )?(?<lead>(?:delegations|delegates|representatives|officials|observers|experts|ministers|ambassadors|\{J\d+\}) (?:from|of) (?:the )?(?:following [a-z ]{3,30}: )?)?(?<who>${ACTORS}(?:(?: ,)? and (?:from )?${ACTORS})?)(?: ,)? (?:was|were) (?:also )?(?<how>in attendance|present|represented|admitted|on hand)(?: (?:there )?as (?:an )?observers?)?(?<at> (?:at|in|during) (?:the )?\{E\d+\})?(?= ?(?:[.;,]|$|and ))`,
    ),
    reason: 'States and bodies whose people were in attendance took part.',
    examples: [
      'Delegations from Ghana, Togo and Chad were in attendance.',
      'Ghana and the Peat Commission were present as observers.',
    ],
    counterExamples: [
      'Delegations from Ghana and Togo were not in attendance.',
      'Ghana and Togo were represented on the map.',
    ],
    read: (x) => {
      if (x.modality !== 'asserted') return
      const e = event(x, 'at', false) ?? here(x)
      // who is present at what stands in the clause; a body alone that "was represented" may be so anywhere
      // but "A and B were represented." is a whole sentence of it
      const whole =
        x.start === 0 && / were (?:also )?represented$/.test(x.text) && /^ ?\.?$/.test(x.code.slice(x.text.length))
      if (!x.groups.lead && !whole && !/observer/.test(x.text) && !/in attendance|on hand/.test(x.groups.how!)) return
      for (const { mention } of roll(x)) {
        if (mention.from >= x.at.to) break
        for (const t of x.r.talk.resolve(mention, x.s))
          tell(x, 'PARTICIPATED_IN', t, e, { props: { side: personSide(t) } })
      }
    },
  },
  {
    name: 'observers-were',
    cue: ['observers', 'observer', 'guests'],
    pattern: re(
      String.raw`${START}(?:(?:the )?(?:other )?observers (?:at|to|in) (?:the |this )?\{E\d+\} (?:were|included)|(?:the )?(?:other |invited )?observers (?:were|included)|(?:also )?(?:admitted|present|attending|attended|participating|invited|taking part|in attendance) as (?:observers|guests|an observer)(?: (?:was|were))?)(?: :)? (?<who>${FIRST})`,
    ),
    reason: 'Observers are there.',
    examples: [
      'Admitted as observers were the Baltic Institute, the Peat Commission and Ghana.',
      'The observers were the Baltic Institute and Ghana.',
    ],
    counterExamples: ['The observers were not Ghana and Togo.', 'Not admitted as observers were Ghana and Togo.'],
    read: (x) => {
      if (/\bnot $/.test(x.code.slice(0, x.start))) return
      present(x, here(x))
    },
  },
  {
    name: 'others-participating',
    cue: ['participating', 'attending', 'attended', 'present', 'attendance', 'part', 'hand'],
    pattern: re(
      String.raw`(?:^|(?<=[.;] )|(?<=^\d{1,2} \. ))(?:(?:the )?(?:other |further )?(?:\{J\d+\}|ministers|delegates|officials|participants|dignitaries|guests|heads of \{R\d+\}|members)(?: who were)? |(?:among|amongst) (?:those|the (?:guests|dignitaries|participants|officials|attendees))(?: who were)? |also )?(?:participating|attending|attended|present|in attendance|on hand|taking part)(?<at> (?:at|in|on|for) (?:the |this |an? )?(?:\{E\d+\}|[a-z]+)| (?:the |this |an? )?(?:[a-z-]+ ){0,3}\{E\d+\})?(?: (?:in|at|on) (?:the )?\{[LOD]\d+\}){0,2}(?: from (?:the )?\{[RC]\d+\})? (?:were|was|included)(?: also)?(?: :)? (?<who>${FIRST})`,
    ),
    reason: 'Those of a rank who took part, behind "were".',
    examples: [
      'Other Ministers participating were: the Hon. Kwame Asante (Ghana) and the Hon. Elina Saar (Estonia).',
      'Present at the dialogue were Ambassador Liis Kask and Elina Saar.',
      'Among those present were Ambassador Liis Kask and Elina Saar.',
      'Among those attending the dialogue in Oslo were Ambassador Liis Kask and Elina Saar.',
    ],
    counterExamples: [
      'Other Ministers not participating were Kwame Asante and Elina Saar.',
      'Present at the birth were Kwame Asante and Elina Saar.',
    ],
    read: (x) => {
      const at = x.groups.at
      // "Present at the birth": at no meeting
      if (at && !/\{E|(?:meeting|event|occasion|ceremony|talks|gathering|launch|signing)$/.test(at)) return
      // "Other Ministers attending were X (Kenya)": people; "Present were X, Y and officials from Z": bodies too
      const ranks = /^(?:the )?(?:other |further )?(?:\{J|ministers|delegates|officials|heads|members)/.test(x.text)
      present(x, event(x, 'at') ?? here(x), ranks)
    },
  },
  {
    name: 'drew-participants',
    cue: ['drew', 'attracted', 'welcomed', 'hosted', 'draws', 'attracts', 'counted', 'united'],
    pattern: re(
      String.raw`(?<e>\{E\d+\}|it|which)(?: ,[^{};]{1,40} ,)? (?:drew|attracted|welcomed|draws|attracts|counted|united)(?: together)? (?:[a-z0-9,]+ ){0,5}?(?:participants|delegates|delegations|experts|officials|representatives|attendees|visitors|guests|students|officers|ministers|exhibitors|companies|specialists|practitioners|scholars) (?:from|of) (?<who>${FIRST})`,
    ),
    reason: 'From where a meeting draws its participants, was there.',
    examples: ['The dialogue drew 90 participants from Ghana, Togo and Chad.'],
    counterExamples: ['The dialogue drew criticism from Ghana.', 'The dialogue drew no participants from Ghana.'],
    read: (x) => {
      if (/ (?:no|few) /.test(x.text)) return
      present(x, event(x, 'e') ?? here(x))
    },
  },
  {
    name: 'attended-from-each-side',
    cue: ['side'],
    pattern: re(
      String.raw`(?:from|for|on) (?:the )?(?<s1>\{R\d+\})(?: ,)? (?<a>${PEOPLE}) (?:attended|took part|participated|(?:was|were) (?:there|present))(?: [^{},;]{1,30})? , (?:and |while )?(?:from|for|on) (?:the )?(?<s2>\{R\d+\})(?: ,)? (?<b>${PEOPLE})`,
    ),
    reason: 'The verb of the first side holds for the second.',
    examples: ['From the Estonian side, Liis Kask attended, and from the Norwegian side, Kari Lunde.'],
    counterExamples: ['From the Estonian side, Liis Kask never attended, and from the Norwegian side, Kari Lunde.'],
    read: (x) => {
      if (x.modality !== 'asserted') return
      for (const [who, side] of [
        ['a', 's1'],
        ['b', 's2'],
      ] as const) {
        const code = mentions(x, side).map(countryOfMention).find(Boolean)
        if (!code) continue
        for (const t of people(x, who)) {
          t.country ??= code
          tell(x, 'PARTICIPATED_IN', t, here(x), { props: { side: countryName(code) } })
        }
      }
    },
  },
  {
    name: 'with-states-taking-part',
    cue: ['participating', 'attending', 'joining', 'part'],
    pattern: re(
      String.raw`, with (?<who>${ACTORS})(?: ,)? (?:also )?(?:participating|attending|joining|taking part)(?= ?(?:$|[.;,]|as |by |via |in |from |online|remotely|virtually|for ))`,
    ),
    reason: 'An absolute phrase: who else takes part.',
    examples: ['The fourth dialogue was held in Oslo, with Ghana participating as an observer.'],
    counterExamples: ['The fourth dialogue was held in Oslo, without Ghana participating.'],
    read: (x) => {
      const near = x.s.mentions.findLast((y) => y.kind === 'event' && y.to <= x.at.from)
      // told without a noun: "met in Lima, with Ghana joining"
      const told = x.r.facts.findLast((f) => f.sentence === x.s && f.target !== 'doc' && !!f.target.event)?.target
      const e =
        (near?.kind === 'event' ? x.r.talk.event(near, near.named) : undefined) ??
        (told !== 'doc' ? told : undefined) ??
        here(x)
      if (x.modality === 'asserted' || x.modality === 'planned') took(x, actors(x, 'who'), e)
    },
  },
  {
    name: 'representing-was',
    cue: ['representing', 'represented'],
    pattern: re(
      String.raw`${START}representing (?<of>(?:the |his |her |its )?(?:[a-z]+ ){0,2}?(?:\{[COJR]\d+\}|[a-z -]{3,30}))(?<at> (?:at|in) (?:the |this )?\{E\d+\})? (?:was|were|is|will be) (?<who>${PEOPLE})`,
    ),
    reason: 'Whom somebody represents stands first, who came behind "was".',
    examples: [
      'Representing Estonia at the dialogue was Ambassador Liis Kask.',
      'Representing the Ministry at the dialogue were Liis Kask and Elina Saar.',
    ],
    counterExamples: ['Representing Estonia at the dialogue was not easy for Ambassador Liis Kask.'],
    read: (x) => {
      const of = mentions(x, 'of').at(-1)
      const code = of && countryOfMention(of)
      const e = event(x, 'at') ?? here(x)
      for (const t of people(x, 'who')) {
        if (code && of.kind === 'country') t.country ??= code
        tell(x, 'PARTICIPATED_IN', t, e, { props: { side: personSide(t) } })
      }
      if (of?.kind === 'country' || of?.kind === 'org') took(x, actors(x, 'of'), e)
    },
  },
  {
    name: 'there-took-part',
    cue: ['part', 'participated', 'attended', 'talks', 'meeting', 'side'],
    pattern: re(
      String.raw`${START}(?:(?:there )?(?:also )?(?:took part|participated|were present)(?<in> in (?:the |this )?\{E\d+\})? ?,|also (?:at|in) (?:the )?(?<at>\{E\d+\}) (?:were|was) ?,|on hand (?:were|was) ?,) (?<who>(?:for|from|on) (?:the )?(?:part of |side of )?(?:the )?\{[CRO]\d+\})`,
    ),
    reason: 'Verb first, then side by side who came for each.',
    examples: [
      'There took part, for Norway, Director Bjørn Dahl and Ms. Siri Moen; for Estonia, Ambassador Liis Kask.',
      'Also at the dialogue were, on the Estonian side, Ambassador Liis Kask and Elina Saar.',
    ],
    counterExamples: ['Nobody took part, for Norway, Director Bjørn Dahl said.'],
    read: (x) => {
      if (/\b(?:nobody|none|neither) $/.test(x.code.slice(0, x.start))) return
      present(x, event(x, 'in', false) ?? event(x, 'at', false) ?? here(x))
    },
  },
  {
    name: 'heading-the-delegations-were',
    cue: ['heading', 'leading'],
    pattern: re(
      String.raw`${START}(?:heading|leading) (?:the|their) (?:two |three |four |respective )?(?:\{R\d+\}|delegations|sides|teams) (?:were|are)(?: ,| :)? (?<who>(?:for|from|on) (?:the )?\{[CRO]\d+\} ,)`,
    ),
    reason: 'Side by side who headed each delegation.',
    examples: [
      'Heading the delegations were, for Norway, Director Bjørn Dahl of the Water Board; for Estonia, Ambassador Liis Kask; and for Latvia (whose Minister was detained) Mr. Arvid Ozols.',
    ],
    counterExamples: ['Heading the lists were, for Norway, Bjørn Dahl; for Estonia, Liis Kask.'],
    read: (x) => {
      const e = here(x)
      if (!e || x.modality !== 'asserted') return
      for (const { mention, of } of roll(x)) {
        const code = of && countryOfMention(of)
        if (mention.kind !== 'person' || !code) continue
        for (const t of x.r.talk.resolve(mention, x.s)) {
          t.country ??= code
          tell(x, 'LED_DELEGATION', t, e, { props: { side: countryName(code) } })
        }
      }
    },
  },
  {
    name: 'inverted-represented',
    cue: ['represented'],
    pattern: re(
      String.raw`${START}(?<not>not )?(?:also )?represented (?<at>(?:at|in|on|during) ${gap(5)}|, [a-z ]{2,20} , )?${BE} (?:the )?(?:following )?${words(4)}(?:: )?(?<who>${ACTORS})`,
    ),
    reason: 'Those listed behind "represented were" took part.',
    examples: ['Represented at the meeting were the following Member States: Ghana, Togo and Benin.'],
    counterExamples: ['Not represented was Togo.', 'Represented on the logo were the colours of Togo.'],
    read: (x) => {
      if (x.groups.not || /\b(?:logo|flag|map|emblem|board|stamp)\b/.test(x.groups.at ?? '')) return
      took(x, actors(x, 'who'), event(x, 'at', false) ?? here(x))
    },
  },
  {
    name: 'part-of-the-delegation',
    cue: ['part', 'members', 'member', 'delegation'],
    pattern: re(
      String.raw`(?<who>${PEOPLE})(?: ,)? (?:was|were|is|are|formed|made up) (?:also |both )?(?:part|members?|a member|a part) of (?:the |its |their )?(?<side>\{R\d+\}|delegation)(?! (?:that|which|to|led))`,
    ),
    reason: 'Who was of the delegation at hand came with it.',
    examples: ['Ambassador Liis Kask and Ms. Elina Saar were also part of the Estonian delegation.'],
    counterExamples: ['Ambassador Liis Kask was not part of the Estonian delegation.'],
    read: (x) => {
      if (x.modality !== 'asserted') return
      const side = mentions(x, 'side')[0]
      if (side?.kind === 'ref' && side.ref !== 'delegation' && side.ref !== 'side') return
      const code = side && countryOfMention(side)
      const e = here(x)
      for (const t of people(x, 'who')) {
        if (code) t.country ??= code
        tell(x, 'PARTICIPATED_IN', t, e, { props: { side: code ? countryName(code) : personSide(t) } })
      }
    },
  },
  {
    name: 'was-witnessed-by',
    cue: ['witnessed', 'graced', 'attended'],
    pattern: re(
      String.raw`(?<e>\{E\d+\}|it|which|event|occasion) (?:(?:in|at|on) \{[LD]\d+\} )?(?:was|were|is|will be) (?:also )?(?:witnessed|graced|honou?red|attended)(?: (?:in|on|at) \{[LD]\d+\}| [a-z]+ly)? by (?:the presence of )?(?<who>${FIRST})`,
    ),
    reason: 'By whom a ceremony is witnessed, he is there.',
    examples: ['The ceremony was witnessed by Mr. Kwame Asante, as well as representatives from the Peat Commission.'],
    counterExamples: ['The ceremony was not witnessed by Kwame Asante.'],
    read: (x) => {
      if (x.modality === 'asserted') present(x, event(x, 'e') ?? here(x))
    },
  },
  {
    name: 'took-part-for',
    cue: ['part', 'participated', 'attended', 'there', 'present'],
    pattern: re(
      String.raw`(?<a>${one('PJ')})(?: ,)? (?:took part|participated|attended|was there|was present)(?: in (?:it|\{E\d+\})| it)? for (?<c>(?:the )?\{C\d+\})(?: ,)? (?:and |while )?(?<b>${one('PJ')})(?: ,)? for (?<d>(?:the )?\{C\d+\})`,
    ),
    reason: 'The verb is given once for the two of them.',
    examples: ['Deputy Minister Bjørn Dahl took part in it for Norway, Ambassador Liis Kask for Estonia.'],
    counterExamples: ['Deputy Minister Bjørn Dahl never took part for Norway, or Liis Kask for Estonia.'],
    read: (x) => {
      if (x.modality !== 'asserted') return
      for (const [p, c] of [
        ['a', 'c'],
        ['b', 'd'],
      ] as const) {
        const code = mentions(x, c).map(countryOfMention).find(Boolean)
        for (const t of people(x, p)) {
          if (code) t.country ??= code
          tell(x, 'PARTICIPATED_IN', t, here(x), { props: { side: code ? countryName(code) : personSide(t) } })
        }
      }
    },
  },
]
