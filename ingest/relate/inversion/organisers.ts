// Whose meeting it is, told by a noun or in passing: "The organisers include A", "with A and B as co-sponsors", "Norway's hosting of the Forum",
// "thanked A for hosting it".
import { DET, re, START, type Inversion } from './phrase.ts'
import { before, BODIES, FIRST, organized, STAGED, told } from './organizing.ts'
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
    name: 'organised-it-with',
    cue: ['organized', 'organised', 'organizes', 'organises', 'hosted', 'hosts', 'convened', 'held', 'ran'],
    pattern: re(
      String.raw`(?:organi[sz]ed|organi[sz]es|hosted|hosts|convened|held|ran) (?<e>(?:the |an? |its |their |this )?(?:[a-z-]+ ){0,3}\{E\d+\})(?: (?:on|for|in|at|about) (?:the )?(?:\{[LDC]\d+\}|[a-z]+(?: [a-z]+){0,4}?)){0,3}(?: ,)? (?:together|jointly|in (?:close )?(?:cooperation|collaboration|partnership|association|conjunction)) with (?<with>${BODIES})`,
    ),
    reason: 'With whom a meeting is organised, organises it too.',
    examples: [
      'The Baltic Institute organised a seminar in Tartu jointly with the Peat Commission.',
      'The Baltic Institute held a workshop on peat in cooperation with the Peat Commission.',
    ],
    counterExamples: ['The Baltic Institute has not organised a seminar jointly with the Peat Commission.'],
    read: (x) => {
      const own = mentions(x, 'e')[0]
      if (!told(x) || own?.kind !== 'event' || !STAGED.test(own.eventKind)) return
      organized(x, event(x, 'e'), bodies(x, 'with'), 'co-organizer')
    },
  },
  {
    name: 'with-support-from',
    cue: ['support', 'funding', 'assistance', 'sponsorship', 'backing'],
    pattern: re(
      String.raw`^with (?:the )?(?:[a-z]+ ){0,2}?(?:support|funding|assistance|sponsorship|backing) (?:of|from|by) (?<who>${FIRST}(?: (?:and|,) ${FIRST}(?= (?:and|,))){0,3}) , (?:[^{};]|\{[A-Z]\d+\}){1,80}? (?:organi[sz]ed|hosted|held|ran|convened|conducted|took place) `,
    ),
    reason: 'With whose support a meeting is held, told in front of it.',
    examples: ['With financial support from the Nordic Bank, the Baltic Institute held a seminar in Tartu.'],
    counterExamples: ['With support from the Nordic Bank, the Baltic Institute built a bridge.'],
    read: (x) => {
      if (!told(x)) return
      const own = x.r.facts.findLast(
        (f) => f.sentence === x.s && (f.type === 'ORGANIZED' || f.type === 'HELD_IN') && f.rule !== x.rule,
      )
      const e = own?.type === 'ORGANIZED' ? own.target : own?.source
      if (e && e !== 'doc' && STAGED.test(e.event?.kind ?? '')) organized(x, e, bodies(x, 'who'), 'support')
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
