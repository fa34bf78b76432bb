// Whose a policy or programme is, told by "of", "its" and "our".
import type { InstrumentMention, Mention } from '../../mention.ts'
import type { Thing } from '../../resolve/thing.ts'
import { listOf, re, type Hit, type Inversion } from './phrase.ts'
import { bodies, instruments, mentions, mentionsIn, tell } from './tell.ts'

const paper = (x: Hit): InstrumentMention[] => instruments(mentions(x, 'i'))
const own = (x: Hit, who: readonly Thing[], list: readonly Mention[]): void => {
  for (const m of instruments(list))
    if (m.named && m.type !== 'Agreement' && !m.owner)
      for (const b of who) tell(x, 'ISSUED', b, x.r.things.instrument(m), { confidence: 0.7 })
}

const DONE =
  'adopted|published|issued|launched|approved|unveiled|released|announced|established|created|initiated|introduced|enacted|promulgated|set up|set in motion|founded'

export const POLICIES: readonly Inversion[] = [
  {
    name: 'which-it-set-up',
    cue: ['which', 'that'],
    pattern: re(
      String.raw`(?<i>\{I\d+\})(?: \( [^(){}]{0,12} \))?(?: ,)?(?: an? (?:[a-z-]+ ){0,3}?(?:fund|programme|program|scheme|initiative|project|facility|mechanism|plan|strategy|platform|policy|law))? (?:which|that) (?<who>${listOf('OCR')})(?: ,)? (?:has |have |had |also |jointly |first |itself )*(?:${DONE})`,
    ),
    reason: 'The policy first, whose it is in a relative clause.',
    examples: [
      'They praised the Peat Management Plan that Estonia adopted in 2017.',
      'They praised the Blue Peat Fund, a fund which the Ghanaian Government established in 1987.',
    ],
    counterExamples: [
      'They praised the Peat Management Plan that Estonia has not adopted.',
      'They recalled the Northern Grid Agreement that Estonia adopted in 2017.',
    ],
    read: (x) => {
      // "the Priorities that the two sides adopted": agreed between them, and no plan of one
      const who = bodies(x, 'who')
      const agreed = who.length > 1 && / (?:adopted|approved)$/.test(x.text)
      if (x.modality === 'asserted' && !agreed) own(x, who, paper(x))
    },
  },
  {
    name: 'launch-by',
    cue: ['launch', 'launching', 'establishment', 'creation', 'publication'],
    pattern: re(
      String.raw`(?:congratulat\w+|commend\w+|thank\w+|prais\w+|applaud\w+) (?:the )?(?<who>${listOf('OC')}) (?:on|for|upon) (?:the |its |their )?(?:recent |successful )?(?<noun>\{E\d+\}|launch|launching|establishment|creation|publication)(?: , [^,;{}]{1,40} ,)? of (?:the |its |their |an? )?(?<i>\{I\d+\})|(?<noun2>\{E\d+\}|launch|launching|establishment|creation|publication)(?: , [^,;{}]{1,40} ,)? of (?:the |its |their |an? )?(?<i2>\{I\d+\})(?: \( [^(){}]{0,12} \))? by (?:the )?(?<who2>${listOf('OCR')})`,
    ),
    reason: 'The launch as a noun, with those whose it is.',
    examples: [
      'They congratulated the Baltic Institute and the Peat Academy on the launch, this very week, of the Blue Peat Programme.',
      'They welcomed the launch of the Blue Peat Programme by the Baltic Institute and Ghana.',
    ],
    counterExamples: ['They proposed the launch of the Blue Peat Programme, not by Ghana but by others.'],
    read: (x) => {
      const e = mentionsIn(x, x.groups.noun ?? x.groups.noun2)[0]
      if (
        x.modality !== 'asserted' ||
        (e?.kind === 'event' && e.eventKind !== 'launch') ||
        / (?:propos|call|prepar|discuss|possib|plan|urg)\w+ (?:[a-z]+ ){0,4}$/.test(x.code.slice(0, x.start))
      )
        return
      own(x, [...bodies(x, 'who'), ...bodies(x, 'who2')], [...paper(x), ...instruments(mentions(x, 'i2'))])
    },
  },
  {
    name: 'whose-presented',
    cue: ["'s", 's', '’s'],
    pattern: re(
      String.raw`'s (?:[a-z]+ )?(?:" )?(?<i>\{I\d+\})(?: ")?(?: \( [^(){}]{0,12} \))? ,? ?(?:which (?:was|had been) )?(?:presented|${DONE})\b`,
    ),
    reason: 'A strategy that stands behind its owner and was presented.',
    examples: ["They asked for support for Ghana's Blue Peat Strategy, presented three years ago."],
    counterExamples: ["They asked for support for Ghana's Northern Grid Agreement, presented three years ago."],
    read: (x) => {
      const m = paper(x)[0]
      // the owner in front of the mark is words of the line, and a mention all the same
      const whose =
        m && x.s.mentions.find((y) => y.to <= m.from && m.from - y.to <= 3 && x.r.tokens[y.to]?.shape === 'poss')
      if (whose && x.modality === 'asserted' && /^(?:country|org)$/.test(whose.kind))
        own(x, x.r.talk.resolve(whose, x.s), [m])
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
