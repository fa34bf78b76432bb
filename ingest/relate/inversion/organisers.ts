// Whose meeting it is, told by a noun or in passing: "The organisers include A", "with A and B as co-sponsors", "Norway's hosting of the Forum",
// "thanked A for hosting it".
import { DET, re, START, type Inversion } from './phrase.ts'
import { before, BODIES, organized, told } from './organizing.ts'
import { bodies, event, here, mentions } from './tell.ts'

export const ORGANISERS: readonly Inversion[] = [
  {
    name: 'organisers-are',
    cue: [
      'organizers',
      'organisers',
      'hosts',
      'sponsors',
      'partners',
      'sponsor',
      'organizer',
      'organiser',
      'supporters',
    ],
    pattern: re(
      String.raw`(?:${START}(?:the |its |other |main )*(?:co - )?(?<role>organi[sz]ers?|hosts?|sponsors?|supporters?)(?: of (?<e>(?:the |this )?\{E\d+\}))? (?:is|are|was|were|included?) (?<who>${BODIES})|(?<=\{[OCLDE]\d+\} )(?:, )?with (?<who2>${BODIES})(?: ,)? as (?:its |the |a )?(?:co - )?(?<role2>organi[sz]ers?|hosts?|sponsors?|supporters?|supporting partners?)(?! of))`,
    ),
    reason: 'Organisers and sponsors told by the noun.',
    examples: [
      'Organisers of the dialogue include the Baltic Institute and the Peat Commission.',
      'The dialogue took place in Tartu, with the Nordic Bank and Norway as co-sponsors.',
    ],
    counterExamples: [
      'Organisers of the dialogue thanked the Baltic Institute and the Peat Commission.',
      'They met with the Nordic Bank as sponsors of the plan.',
    ],
    read: (x) => {
      if (!told(x)) return
      const e = x.groups.role ? (event(x, 'e') ?? here(x)) : before(x)
      const who = bodies(x, x.groups.role ? 'who' : 'who2')
      const role = x.groups.role ?? x.groups.role2!
      organized(
        x,
        e,
        who,
        /host/.test(role)
          ? 'host'
          : /spons/.test(role)
            ? 'sponsor'
            : /support/.test(role)
              ? 'support'
              : who.length > 1
                ? 'co-organizer'
                : 'organizer',
      )
    },
  },
  {
    name: 'their-hosting-of',
    cue: ['hosting', 'organisation', 'organization', 'organising', 'organizing'],
    pattern: re(
      String.raw`(?:(?<who>(?:the )?(?:\{[CO]\d+\}|[a-z]+(?: [a-z]+)?)) 's (?:successful |upcoming |planned |forthcoming )?(?<verb>hosting|organi[sz]ation|organi[sz]ing) of (?<e>(?:the |an? )?\{E\d+\})|the (?:successful )?(?<verb2>hosting|organi[sz]ation|organi[sz]ing) of (?<e2>(?:the |an? )?\{E\d+\})(?: (?:in|on) \{[LD]\d+\})* by (?<who2>(?:the )?\{[CO]\d+\}))`,
    ),
    reason: 'To speak of somebody’s hosting of a meeting is to tell whose meeting it is.',
    examples: [
      "They praised Norway's hosting of the fourth dialogue.",
      'The hosting of the fourth dialogue by Norway was praised.',
    ],
    counterExamples: ["They did not praise Norway's hosting of refugees."],
    read: (x) => {
      if (x.modality === 'negated' || x.modality === 'reported' || x.modality === 'hoped') return
      const host = /host/.test(x.groups.verb ?? x.groups.verb2!)
      // a state in front of "'s" is no mention of its own in the line
      const end = (mentions(x, 'e')[0] ?? mentions(x, 'e2')[0])!.from
      const state = x.groups.who && !/\{/.test(x.groups.who) ? x.r.countriesIn({ from: x.at.from, to: end }) : []
      const who = [
        ...bodies(x, 'who'),
        ...bodies(x, 'who2'),
        ...state.map((c) => x.r.things.country(c.code, x.at.from)),
      ]
      organized(x, event(x, 'e') ?? event(x, 'e2'), who, host ? 'host' : 'organizer')
    },
  },
  {
    name: 'thanked-for-hosting',
    cue: ['hosting', 'organising', 'organizing', 'convening', 'sponsoring', 'arranging'],
    pattern: re(
      String.raw`(?:thank|thanks|thanked|thanking|grateful|gratitude|appreciation|congratulate[ds]?|commend(?:ed|s)?|appreciated|praised)(?: ?,)? (?:to |both )?(?<who>${BODIES}|${DET}government(?: and people)? of (?:the )?\{C\d+\})(?: ,)? ?(?:[^{}.;]{0,40} )?for (?:so |most |jointly |generously |kindly |graciously |having ){0,2}(?<verb>hosting|organi[sz]ing|convening|sponsoring|arranging)(?: together| jointly)? (?<what>(?:the |this |us |today ' s |today 's |our )?(?:[a-z0-9'-]+ ){0,3}?(?:\{E\d+\}|event|conference|forum|us|it|gathering))`,
    ),
    reason: 'Who is thanked for organising a meeting did it.',
    examples: ['Minister Lunde thanked the Baltic Institute and the Peat Commission for organising the dialogue.'],
    counterExamples: ['Minister Lunde thanked the Baltic Institute for offers of hosting.'],
    read: (x) => {
      if (!told(x)) return
      const e = event(x, 'what') ?? here(x)
      const who = bodies(x, 'who')
      const v = x.groups.verb!
      organized(
        x,
        e,
        who,
        /host/.test(v) ? 'host' : /spons/.test(v) ? 'sponsor' : who.length > 1 ? 'co-organizer' : 'organizer',
      )
    },
  },
]
