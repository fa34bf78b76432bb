// What was talked of, told without a plain subject: "Under discussion were A and B", "Talk then turned to A", "Notes were compared on A".
import { isStage } from '../frames/papers.ts'
import type { EventMention, InstrumentMention } from '../../mention.ts'
import type { Thing } from '../../resolve/thing.ts'
import { BE, START, gap, re, type Hit, type Inversion, words } from './phrase.ts'
import { here, mentionsIn, tell } from './tell.ts'

export const I = String.raw`(?:the |a |an |its |their |his |her |this |" )*\{I\d+\}`
/** Things listed, each of which may bring a short gloss: "Polar Thread, a fibre project in which X takes part, and the Strategy that Y presented". */
const ITEMS = String.raw`(?:both |the question of |progress on |progress under |work on |the future of |the draft |implementation of |the implementation of |the next steps under |the status of |cooperation under )?${I}(?:[^;{}.]|\{[A-Z]\d+\}|\. (?=\{)){0,220}`

/** The instruments of a list; those that only explain another one ("which replaces the X Plan") are left out. */
function listed(x: Hit, piece: string): InstrumentMention[] {
  const out: InstrumentMention[] = []
  for (const m of piece.matchAll(/\{I(\d+)\}/g)) {
    const before = piece.slice(0, m.index)
    const w = before.trimEnd().split(' ').slice(-6).join(' ')
    if (
      /(?:replac\w+|supersed\w+|succeed\w+|under|pursuant to|based on|in line with|set out in|provided for in|annexed to|takes the place of|part of|launched by|funded by|not)(?: (?:the|a|an|its|their|in))*$/.test(
        w,
      )
    )
      continue
    const mention = x.s.mentions[Number(m[1])]
    if (mention?.kind === 'instrument' && (mention.named || mention.definite)) out.push(mention)
  }
  return out
}
function discussed(x: Hit, piece: string | undefined, e: Thing | undefined): void {
  // "Attention was paid to the Plan and to the preparations for the next session": not at what lies ahead
  const { main } = x.r.talk
  if (e?.event!.status === 'planned' && x.modality === 'asserted' && main && main.event!.status !== 'planned') e = main
  if (!piece || !e || x.modality === 'negated' || x.modality === 'reported' || e.event!.status === 'cancelled') return
  for (const m of listed(x, piece))
    if (m.named)
      tell(x, 'DISCUSSED', e, x.r.things.instrument(m), {
        modality: e.event!.status === 'planned' ? 'planned' : x.modality,
      })
}
const AGENDA = String.raw`(?:central to ${words(2)}(?:talks|discussions?|agenda|meeting|\{E\d+\})|on the (?:agenda|table|programme|menu)|under (?:discussion|review|consideration|scrutiny|examination)|up for (?:discussion|review|debate)|at issue|at the (?:centre|center|heart|top|core) of (?:the )?(?:agenda|talks|discussions?|meeting|debate|\{E\d+\})|(?:high|foremost|first|uppermost|top) (?:on the agenda|among the topics)|(?:top|atop) of the agenda|among the (?:topics|subjects|items|issues|points)(?: (?:discussed|covered|raised|on the agenda|under discussion))?)`

export function talkOf(x: Hit): Thing | undefined {
  const list = mentionsIn(x, x.text).filter((y): y is EventMention => y.kind === 'event' && isStage(x.r, y))
  const before = x.code.slice(0, x.start)
  // "…, where the X was taken up": the meeting told right before in the same sentence
  if (/(?:where|at which|during which|in which|when) $/.test(before)) {
    const f = x.r.facts.findLast((y) => y.sentence === x.s && y.target !== 'doc' && y.target.type === 'Event')
    if (f && f.target !== 'doc') return f.target
  }
  const m = list[0]
  return (m ? x.r.talk.event(m, m.named) : undefined) ?? here(x)
}

export const AGENDAS: readonly Inversion[] = [
  {
    name: 'on-the-agenda-was',
    cue: [
      'agenda',
      'table',
      'discussion',
      'review',
      'consideration',
      'issue',
      'topics',
      'subjects',
      'items',
      'issues',
      'points',
      'heart',
      'centre',
      'center',
      'programme',
      'menu',
      'debate',
      'scrutiny',
      'top',
      'core',
      'central',
    ],
    pattern: re(
      String.raw`${START}(?:also |likewise |first |high |prominently )?${AGENDA}(?: (?:at|in|of|for|between|today|this|yesterday) ${gap(6)}| ,)? ?(?:also )?${BE} (?<what>${ITEMS})`,
    ),
    reason: 'The predicate "on the agenda" in front, the topics behind "were".',
    examples: [
      'Under discussion were the Northern Grid Project and the Baltic Cable Agreement.',
      'On the agenda was the Baltic Cable Agreement.',
    ],
    counterExamples: [
      'On the agenda was not the Baltic Cable Agreement but lunch.',
      'On the table was a copy of a newspaper.',
    ],
    read: (x) => discussed(x, x.groups.what, talkOf({ ...x, text: x.text.slice(0, x.text.indexOf(x.groups.what!)) })),
  },
  {
    name: 'raised-was',
    cue: [
      'discussed',
      'raised',
      'reviewed',
      'examined',
      'brought',
      'touched',
      'considered',
      'covered',
      'broached',
      'taken',
      'addressed',
      'debated',
      'mentioned',
      'voiced',
      'expressed',
      'welcomed',
      'highlighted',
      'reaffirmed',
      'reiterated',
      'singled',
      'noted',
    ],
    pattern: re(
      String.raw`${START}(?<not>not )?(?:also |likewise |further |then |briefly )?(?:discussed|raised|reviewed|examined|brought up|touched (?:up)?on|considered|covered|broached|taken up|addressed|debated|mentioned|welcomed|highlighted|singled out(?: for [a-z ]{3,20})?|(?:voiced|expressed|reaffirmed|reiterated)(?: by ${gap(4)}| once again)?)(?: (?:as well|too|at length|in detail|by ${gap(4)}|at (?:the )?\{E\d+\}(?: , (?:which|where|at which) [^;.]{1,90} ,)?|in this context|in particular))? ?(?:${BE}|:) (?:support for |appreciation for |concern (?:over|about) |interest in |commitment to |backing for |satisfaction with )?(?<what>${ITEMS})`,
    ),
    reason: 'A participle in front of "was" with what it is about behind.',
    examples: [
      'Voiced by both sides was support for the Blue Corridor Project.',
      'Also discussed was the Baltic Cable Agreement.',
      'Brought up as well: the Blue Corridor Project.',
    ],
    counterExamples: ['Not taken up was the Baltic Cable Agreement.', 'Also discussed was the weather.'],
    read: (x) => {
      if (!x.groups.not)
        discussed(x, x.groups.what, talkOf({ ...x, text: x.text.slice(0, x.text.indexOf(x.groups.what!)) }))
    },
  },
  {
    name: 'talk-turned-to',
    cue: [
      'turned',
      'moved',
      'shifted',
      'ranged',
      'centred',
      'centered',
      'focused',
      'focussed',
      'revolved',
      'touched',
      'dwelt',
      'dwelled',
      'covered',
      'drifted',
      'zeroed',
    ],
    pattern: re(
      String.raw`(?<subject>(?:\b(?:talk|conversations?|discussions?|attention|the exchange|exchanges|talks|debate|deliberations|the agenda|they|the two)|\{E\d+\}|\{R\d+\}))(?: (?:then|also|next|soon|later|mostly|mainly|largely|quickly|in particular))? (?:turned|moved on|moved|shifted|ranged|centred|centered|focused|focussed|revolved|touched|dwelt|dwelled|drifted)(?: (?:mostly|mainly|also|largely|next|then|in particular|to|from))? (?:to|on|upon|over|around|in on|at) (?<what>${ITEMS})`,
    ),
    reason: 'The talk itself is the subject of a verb of motion; where it went is the topic.',
    examples: [
      'Talk then turned to the Frankincense Trail Initiative.',
      'The discussion centred on the Baltic Cable Agreement.',
    ],
    counterExamples: [
      'Talk never turned to the Baltic Cable Agreement.',
      'The talk of the town turned to the weather.',
    ],
    read: (x) => {
      const m = mentionsIn(x, x.groups.subject).find((y) => y.kind === 'event')
      discussed(x, x.groups.what, (m?.kind === 'event' ? x.r.talk.event(m) : undefined) ?? here(x))
    },
  },
  {
    name: 'the-only-item',
    cue: [
      'item',
      'items',
      'topic',
      'topics',
      'subject',
      'subjects',
      'point',
      'points',
      'issue',
      'issues',
      'focus',
      'theme',
      'agenda',
    ],
    pattern: re(
      String.raw`(?:(?<a>${I}(?:(?: ,)? (?:and|,) ${I}){0,5})(?: ,)? (?:was|were|will be|is|are|(?:was|is|were|are|will be) (?:one|two|three|some|part) of|topped|headed|dominated|led|crowned|featured (?:high |prominently )?on|figured on|stood on|was on|were on|remains on|made up|formed) (?:also )?(?:the )?(?:(?:only|sole|main|first|key|central|single|principal|other|last|chief|dominant|one) )?(?:items?|topics?|subjects?|points?|issues?|focus|theme|agenda)\b|\b(?:the |its |their )?(?:only|sole|main|first|key|central|single|principal|other|last|chief|one) (?:agenda )?(?:items?|topics?|subjects?|points?|issues?|focus|theme)(?: (?:on the agenda|of ${gap(4)}))? ?${BE} (?<what>${ITEMS}))`,
    ),
    reason: 'The item of an agenda is what was discussed.',
    examples: [
      'The Digital Trade Agreement was the only item.',
      'The only item was the Digital Trade Agreement.',
      'The Digital Trade Agreement topped the agenda.',
    ],
    counterExamples: [
      'The Digital Trade Agreement was not the only item in the newspaper.',
      'The only item on sale was a copy of the treaty.',
    ],
    read: (x) => discussed(x, x.groups.a ?? x.groups.what, here(x)),
  },
  {
    name: 'notes-compared-on',
    cue: [
      'over',
      'devoted',
      'dedicated',
      'found',
      'compared',
      'exchanged',
      'support',
      'voiced',
      'expressed',
      'reiterated',
      'given',
      'attention',
      'taken',
      'notes',
      'views',
      'time',
      'progress',
      'headway',
      'update',
      'updates',
    ],
    pattern: re(
      String.raw`(?:(?:notes|views|ideas|assessments) (?:were|are being|will be) (?:also )?(?:compared|exchanged|shared) (?:on|about|regarding|concerning|over)|(?:support|appreciation|satisfaction|concern|interest) (?:was|were) (?:also )?(?:voiced|expressed|reiterated|reaffirmed)(?: by ${gap(4)})? (?:for|with|over|about|in|at)|(?:attention|thought|consideration|time|space) was (?:also )?(?:given|paid|devoted|found|made|drawn|called) (?:to|for)|(?:much|most|part|half|the bulk|the rest|the remainder) of (?:the )?(?:day|morning|afternoon|time|\{E\d+\}) was (?:given over|devoted|dedicated|given) to|stock was taken of|(?:compared|exchanged|traded) (?:notes|views|ideas|assessments) (?:on|about|regarding)|progress was (?:noted|reported|reviewed) (?:on|under|in)|(?:an )?updates? (?:was|were) given on) (?<what>(?:[a-z]+ (?:[a-z]+ )?, (?:[a-z]+ (?:[a-z]+ )?, )?(?:and )?|[a-z]+ (?:[a-z]+ )?and )?${ITEMS})`,
    ),
    reason: 'Impersonal passives of exchange: nobody is named, the topic is.',
    examples: [
      'Notes were compared on sanctions, bank resolution, and the Blue Corridor Fund.',
      'Views were exchanged on the Digital Trade Agreement.',
      'Stock was taken of the Blue Corridor Project.',
    ],
    counterExamples: ['No notes were compared on the Blue Corridor Fund.', 'Notes were compared on sanctions only.'],
    read: (x) => discussed(x, x.groups.what, here(x)),
  },
  {
    name: 'came-up',
    cue: ['came', 'up', 'figured', 'featured', 'loomed'],
    pattern: re(
      String.raw`(?<what>${I}(?:(?: ,)? (?:and|,) ${I}){0,5})(?: ,)? (?:also |too )?(?:came up|figured prominently|loomed large|featured prominently|came under discussion|came up for (?:discussion|review)|was up for (?:discussion|debate)|(?:was|were) (?:also )?(?:brought up|taken up|raised|broached|touched (?:up)?on|on the (?:agenda|table)))(?! (?:by the press|in the press|by journalists|by reporters))`,
    ),
    reason: 'A topic that comes up is one talked of.',
    examples: ['The Baltic Cable Agreement also came up.', 'The Blue Corridor Project was taken up.'],
    counterExamples: [
      'The Baltic Cable Agreement did not come up.',
      'The Baltic Cable Agreement was raised by journalists.',
    ],
    read: (x) => discussed(x, x.groups.what, talkOf({ ...x, text: x.code.slice(0, x.start) })),
  },
  {
    name: 'of-it-remarked',
    cue: ['of', 'on', 'about', 'regarding', 'concerning'],
    pattern: re(
      String.raw`(?:^|(?<=[.;"] ))(?:of|on|about|regarding|concerning|turning to) (?<what>${I})(?: ,(?:[^;{}]|\{[A-Z]\d+\}){1,80}? ,| ,)? ?(?:the (?:guest|host|minister|president|secretary|ambassador|premier|visitor)|(?:the )?\{[PRJ]\d+\}) (?:remarked|said|noted|observed|stressed|recalled|commented|spoke|added|joked|underlined)`,
    ),
    reason: 'The topic of a remark, moved to the front of it.',
    examples: ['Of the Baltic Cable Agreement, signed in 1994, the guest remarked that it had aged well.'],
    counterExamples: ['Of the Baltic Cable Agreement, the newspapers said little.'],
    read: (x) => discussed(x, x.groups.what, here(x)),
  },
]
