// The review of a state by a committee, as its summary tells: "The Committee concluded its consideration of the second report of X". What
// is said in the paragraphs behind it was said there.
import { one, re, type Inversion } from './phrase.ts'
import { bodies, mentions, people, settle, spoke, tell, took } from './tell.ts'

export const REVIEWS: readonly Inversion[] = [
  {
    name: 'considered-the-report-of',
    cue: ['consideration', 'review', 'examination'],
    pattern: re(
      String.raw`(?:(?<who>\{O\d+\}|the committee|the council|it) (?:has |had |will )?(?:today |this (?:morning|afternoon) |\{D\d+\} |also |now |then |next ){0,3}(?:meet [^{};]{1,40}(?:\{D\d+\} ?(?:at [^{};]{1,20} )?))?(?<verb>concluded|completed|began|opened|continued|started|begin|held|to begin|to conclude|to open) (?:its|the) )(?<name>(?:consideration|review|examination) of (?:the )?(?<report>(?:[a-z-]+ ){0,5}?reports?) (?:of|submitted by|from) (?:the )?(?<c>\{C\d+\}))`,
    ),
    reason: 'A committee that considers the report of a state sits with it.',
    examples: [
      'The Baltic Committee today concluded its consideration of the second periodic report of Norway on peat.',
      'The Baltic Committee will next meet in public on 10 April 2026 to begin its consideration of the initial report of Chile.',
    ],
    counterExamples: [
      'The Baltic Committee postponed its consideration of the second periodic report of Norway.',
      'The Baltic Committee concluded its consideration of the colour of reports.',
    ],
    read: (x) => {
      const { things, talk } = x.r
      const state = mentions(x, 'c')[0]
      if (state?.kind !== 'country' || x.modality === 'negated' || x.modality === 'reported') return
      const ahead = / (?:will|to begin|to conclude|to open) /.test(` ${x.text} `)
      const of = x.r.text.slice(x.r.tokens[state.from]!.start, x.r.tokens[state.to - 1]!.end).replace(/^the\s+/i, '')
      const name = `consideration of the ${x.groups.report} of ${of}`
      const old = things.events.find((e) => e.names.has(name))
      const e =
        old ?? things.event({ kind: 'dialogue', head: 'consideration', named: true, made: false }, x.at.from, 0.8)
      things.name(e, name, undefined, undefined, true)
      const when = x.s.mentions.filter((m) => m.kind === 'date' && m.precision === 'day')
      const mood = { ...x, modality: ahead ? ('planned' as const) : x.modality }
      const reviewers = bodies(x, 'who')
      settle(mood, e, [], when[0]?.kind === 'date' ? [when[0]] : [])
      for (const t of [things.countryOf(state), ...reviewers]) tell(mood, 'PARTICIPATED_IN', t, e)
      if (ahead) return
      if (!talk.main) talk.main = e
      talk.minutes = talk.section = e
      talk.focusOn(e)
    },
  },
  {
    name: 'asked-in-review',
    cue: [
      'asked',
      'enquired',
      'inquired',
      'thanked',
      'requested',
      'closing',
      'concluding',
      'introducing',
      'presenting',
    ],
    pattern: re(
      String.raw`^(?:(?<first>introducing|presenting) (?:the|his|her|its) (?:report|delegation|country report) , )?(?:in (?:(?:his|her|their) )?(?:closing|concluding) (?:remarks|statement) , )?(?<who>${one('PJ')})(?: and (?:head|member) of the \{R\d+\})? ?(?:, )?(?<aside>(?:in (?:his |her )?(?:closing|concluding) remarks|(?:introducing|presenting) the (?:report|delegation|\{R\d+\})) , )?(?:then |also )?(?<verb>asked|enquired|inquired|thanked|requested|said|stated|noted|reiterated|expressed|commended)(?= )`,
    ),
    reason: 'In the summary of a review, whoever says something there had the floor.',
    examples: [
      'The Baltic Committee today concluded its consideration of the second periodic report of Norway. Kari Lunde thanked the delegation.',
    ],
    counterExamples: ['Kari Lunde asked for tea.'],
    read: (x) => {
      const e = x.r.talk.minutes
      if (!e || x.modality === 'negated') return
      const who = people(x, 'who').filter(
        (p) => !x.r.facts.some((f) => f.type === 'SPOKE_AT' && f.source === p && f.target === e && f.sentence === x.s),
      )
      if (/^(?:asked|enquired|inquired|requested)/.test(x.groups.verb!)) return took(x, who, e)
      const told = `${x.groups.first ?? ''} ${x.text}`
      spoke(
        x,
        who,
        e,
        /introducing|presenting/.test(told) ? 'opening' : /closing|concluding/.test(told) ? 'closing' : 'remarks',
      )
    },
  },
]
