// Where a meeting is, told by the journey to it: "flew to Riga to attend the Forum", "In Geneva for the high-level segment", "welcome you to Lima for the Summit".
import type { EventMention } from '../../mention.ts'
import { dated, places } from '../context.ts'
import { DET, re, type Hit, type Inversion } from './phrase.ts'
import { performers } from './occasion.ts'
import { dates, eventOf, mentions, mentionsIn, settle, took } from './tell.ts'

const E = String.raw`${DET}(?:(?!of |about |on |to |for )[a-z-]+ ){0,2}?\{E\d+\}`
const AT = String.raw`(?<at>(?:the )?(?:\{[LO]\d+\} in )?\{[LC]\d+\})`
/** A day, "by train", "tomorrow", between the journey and its end. */
const WHEN = String.raw`(?: ?,? (?:today|tomorrow|yesterday|later|next week|this week|(?:(?:on|in|from|by|until) )?(?:the )?\{D\d+\})){0,2}`
/** What one does at a meeting. */
const DO = String.raw`(?:attend|participate in|take part in|co - chair|chair|address|open|close|join|speak at|preside over|host|represent (?:the )?\{[COR]\d+\} at|lead (?:the |our |his |her |a )?(?:\{R\d+\}|\{C\d+\} delegation|delegation|[a-z]+ delegation) (?:to|at|in))`
const TO = String.raw`(?:(?:in order )?to (?:also )?${DO}|where (?:he|she|we|they|i|\{R\d+\}) (?:will |is to |are to )?(?:attend(?:ed)?|participate[d]? in|t[ao]+k(?:e|es)? part in|co - chair(?:ed)?|chair(?:ed)?|address(?:ed)?|open(?:ed)?)|for|on the occasion of)`
const GO = String.raw`(?:travel|travels|travelled|traveled|travelling|traveling|fly|flies|flew|flying|go|goes|went|going|proceed|proceeds|proceeded|continue|continues|continued|head|heads|headed|return|returns|returned|come|comes|came|coming|journeyed) (?:on )?to|(?:leave|leaves|left|leaving|depart|departs|departed|departing)(?: \{[LC]\d+\})? for|(?:set|sets|setting) (?:off|out) for|(?:arrive|arrives|arrived|arriving) in|(?:is|was|are|were|be|been|being|stayed) (?:currently |today |now |also )?in|(?:gather|gathers|gathered|gathering|convene|convened|assemble|assembled|met|meet|meeting|(?:come|came) together) (?:today |yesterday |again )?in|(?:visit|visits|visited|visiting)`

/** The same told as done, behind "and". */
const DID = String.raw`(?:attend(?:s|ed)|participate[ds] in|(?:took|takes) part in|(?:(?:co - )?chair|address|open|clos|inaugurat|conven)(?:s|es|ed)|host(?:s|ed)|h[eo]lds?|presided over|led (?:the |our |his |her |a )?(?:\{R\d+\}|\{C\d+\} delegation|delegation|[a-z]+ delegation) (?:to|at|in))`

/** A meeting with a name or a number: where an unnamed one is, its own rules tell. */
function namedEvent(x: Hit, group: string): EventMention | undefined {
  const m = mentions(x, group).find((y): y is EventMention => y.kind === 'event')
  if (!m || m.plural || m.eventKind === 'visit') return undefined
  return m.named || m.ordinal !== undefined || m.relative || m.series ? m : undefined
}

/** Says where it is, unless its own words or another clause say so. */
function held(x: Hit): EventMention | undefined {
  const m = namedEvent(x, 'e')
  if (!m || x.modality === 'negated' || x.modality === 'reported') return undefined
  const after = x.code.slice(x.start + x.text.length)
  // "flew to Oslo to attend the Forum in Bergen": the meeting has a town of its own, and so has one held online
  if (
    /^ ?,? ?(?:(?:to be |being )?(?:held|hosted|taking place|convened) )?(?:(?:on|from) \{D\d+\} ?,? )?(?:(?:in|at) (?!(?:the )?\{D)|(?:online|virtually|via|by video)\b)/.test(
      after,
    )
  )
    return undefined
  // "left for Accra to attend the Summit and Lomé for the Forum": which is where
  const e = eventOf(x, m, true)
  if (!e || e.event!.places.size || x.r.facts.some((f) => f.type === 'HELD_IN' && f.source === e)) return undefined
  const at = mentions(x, 'at').slice(-1)
  if (!places(x.r, at).length) return undefined
  settle({ ...x, modality: x.modality === 'hoped' ? 'planned' : x.modality }, e, at)
  return m
}

export const JOURNEYS: readonly Inversion[] = [
  {
    name: 'went-there-for',
    cue: [
      ...'travel travels travelled traveled travelling traveling fly flies flew flying go goes went going proceed proceeds proceeded'.split(
        ' ',
      ),
      ...'continue continues continued head heads headed return returns returned come comes came coming leave leaves left leaving'.split(
        ' ',
      ),
      ...'gather gathers gathered gathering convene convened assemble assembled met meet meeting together'.split(' '),
      ...'depart departs departed departing arrive arrives arrived arriving in visit visits visited visiting'.split(
        ' ',
      ),
    ],
    pattern: re(
      String.raw`(?:(?:will|(?:is|are|was|were)(?: due| expected| scheduled| set| slated)? to|plans to) )?(?:${GO}) ${AT}(?<when>${WHEN}) ?,? (?<to>${TO}) (?<e>${E})`,
    ),
    reason: 'One goes where a meeting is to attend it.',
    examples: [
      'Kari Lunde will travel to Bergen for the fourth Norway-Estonia Energy Dialogue.',
      'Kari Lunde flew to Bergen on Monday to attend the fourth Norway-Estonia Energy Dialogue.',
      'Experts gathered in Bergen this week for the fourth Norway-Estonia Energy Dialogue.',
    ],
    counterExamples: [
      'Kari Lunde will not travel to Bergen for the fourth Norway-Estonia Energy Dialogue.',
      'Kari Lunde flew to Bergen to attend the fourth Norway-Estonia Energy Dialogue in Tartu.',
      'Kari Lunde flew to Bergen to prepare the fourth Norway-Estonia Energy Dialogue.',
    ],
    read: (x) => {
      const m = held(x)
      // who goes there "for the fourth Dialogue" comes to take part in it
      const own = x.groups.to === 'for' ? namedEvent(x, 'e') : undefined
      if (own && (x.modality === 'asserted' || x.modality === 'planned')) took(x, performers(x), eventOf(x, own, true))
      // "visits Dili on 18 and 19 June for the eighth meeting"; who goes to attend it may be early
      const e = m?.ordinal !== undefined && x.groups.to === 'for' ? eventOf(x, m) : undefined
      if (e) dated(x.r, e, dates(mentions(x, 'when')), x.s, x.rule)
    },
  },
  {
    name: 'went-and-did',
    cue: [
      ...'attended attends participated participates part chaired chairs addressed addresses opened opens closed inaugurated'.split(
        ' ',
      ),
      ...'convened convenes hosted hosts held holds hold presided led'.split(' '),
    ],
    pattern: re(
      String.raw`(?:${GO}) ${AT}(?<when>${WHEN}) ?,? (?:and|where (?:he|she|they|\{R\d+\})|and there|and then|and also) (?:also |then |there |jointly )?${DID} (?<e>${E})`,
    ),
    reason:
      'What one did where one went was there, and what one held or chaired on the day of the journey was that day.',
    examples: [
      'Kari Lunde visited Bergen on 3 March 2026 and held the fourth Norway-Estonia Energy Dialogue.',
      'Kari Lunde arrived in Bergen on Monday and co-chaired the fourth Norway-Estonia Energy Dialogue.',
    ],
    counterExamples: [
      'Kari Lunde visited Bergen and attended the fourth Norway-Estonia Energy Dialogue in Tartu.',
      'Kari Lunde returned from Bergen and attended the fourth Norway-Estonia Energy Dialogue.',
      'Kari Lunde visited Bergen and will attend the fourth Norway-Estonia Energy Dialogue.',
    ],
    read: (x) => {
      const m = held(x)
      const e =
        m && x.modality === 'asserted' && / (?:held|co - chaired|chaired) /.test(x.text) ? eventOf(x, m) : undefined
      if (!e || /\{D\d+\}/.test(/^[^.;]{0,60}/.exec(x.code.slice(x.start + x.text.length))![0])) return
      dated(
        x.r,
        e,
        dates(mentions(x, 'when')).filter((d) => d.precision === 'day' && !d.end),
        x.s,
        x.rule,
      )
    },
  },
  {
    name: 'there-for',
    cue: ['in'],
    pattern: re(
      String.raw`^(?:while |currently |being |now )?in ${AT} (?:for|to attend|on the occasion of) (?<e>${E})`,
    ),
    reason: 'Who is in a town for a meeting is where it is.',
    examples: ['In Bergen for the fourth Norway-Estonia Energy Dialogue, Kari Lunde also met the mayor.'],
    counterExamples: ['In Bergen for want of the fourth Norway-Estonia Energy Dialogue, Kari Lunde met the mayor.'],
    read: (x) => void held(x),
  },
  {
    name: 'fronted-town',
    cue: ['in', 'during', 'on'],
    pattern: re(
      String.raw`^(?:(?:while |also )?in|(?:during|on) (?:his|her|the|a|\{R\d+\})(?: [a-z-]+){0,2} (?:visit|trip|stay) (?:to|in)) ${AT}${WHEN} , ${DET}\{[PJR]\d+\} (?:(?:will|is to|is due to|also|then) ){0,2}(?:attend|attends|attended|participates?|participated|takes? part|took part|co - chair(?:s|ed)?|chair(?:s|ed)?|address(?:es|ed)?|open(?:s|ed)?|led|leads?|spoke|speaks?)(?: (?:to|in|at|over|the|our|his|her|its|delegation|team|\{[CR]\d+\})){0,4}? (?<e>${E})`,
    ),
    reason: 'The town in front holds for what is done there.',
    examples: [
      'In Bergen, Kari Lunde will lead the Norwegian delegation to the fourth Norway-Estonia Energy Dialogue.',
    ],
    counterExamples: [
      'In Bergen, Kari Lunde spoke of fish and was asked about the fourth Norway-Estonia Energy Dialogue.',
    ],
    read: (x) => void held(x),
  },
  {
    name: 'in-town-at',
    cue: ['at', 'during'],
    pattern: re(
      String.raw`(?:^|(?:it was|then|and|also|,) )in ${AT}${WHEN} ?,? (?:at|during|on the occasion of) (?<e>${E})`,
    ),
    reason: 'The town in front of a meeting that is named behind it.',
    examples: ['It was in Bergen, at the fourth Norway-Estonia Energy Dialogue, that the cable was first spoken of.'],
    counterExamples: [
      'It was in Bergen, at the fourth Norway-Estonia Energy Dialogue in Tartu, that the cable was first spoken of.',
      'It was in Bergen, before the fourth Norway-Estonia Energy Dialogue, that the cable was first spoken of.',
    ],
    read: (x) => void held(x),
  },
  {
    name: 'welcome-there-for',
    cue: [
      'welcome',
      'welcomes',
      'welcoming',
      'welcomed',
      'receive',
      'invite',
      'invited',
      'inviting',
      'see',
      'seeing',
      'bring',
      'brings',
      'brought',
    ],
    pattern: re(
      String.raw`(?:welcom(?:e|es|ed|ing)|invit(?:e|ed|ing)|brings?|brought|see(?:ing)?) (?:(?:you|them|all|delegations|delegates|participants|colleagues|members|ministers|guests|[a-z]+|\{[A-Z]\d+\}) ){0,5}?(?:to|in) ${AT}${WHEN} (?:for|to attend|on the occasion of|at) (?<e>${E})`,
    ),
    reason: 'Guests are welcomed where the meeting is.',
    examples: [
      'Norway looks forward to welcoming delegations to Bergen in June for the fourth Norway-Estonia Energy Dialogue.',
    ],
    counterExamples: ['Norway welcomed the fourth Norway-Estonia Energy Dialogue.'],
    read: (x) => void held(x),
  },
  {
    name: 'label-of-next',
    cue: ['next', 'forthcoming', 'upcoming'],
    pattern: re(
      String.raw`^(?:\d+ \. |- )?(?:date and (?:place|venue) of (?:the )?|venue (?:of|for) (?:the )?)?(?<e>(?:the |our )?(?:next |forthcoming |upcoming )?\{E\d+\}) : (?<at>\{[LC]\d+\})(?: ,? ?\{C\d+\})?(?: ?,? ?(?<d>(?:in )?\{D\d+\}))?`,
    ),
    reason: 'A label and what it holds.',
    examples: ['Next dialogue: Bergen, June 2027'],
    counterExamples: ['Next of kin: Bergen, June 2027'],
    read: (x) => {
      const m = mentions(x, 'e').find((y): y is EventMention => y.kind === 'event')
      if (!m || !(m.relative || m.ordinal !== undefined || /next|forthcoming|upcoming/.test(x.groups.e!))) return
      const e = eventOf(x, m, true)
      const day = mentionsIn(x, x.groups.d).flatMap((y) => (y.kind === 'date' ? [y] : []))
      if (e) settle({ ...x, modality: 'planned' }, e, mentions(x, 'at'), day)
    },
  },
]
