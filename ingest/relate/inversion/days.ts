// Which day a meeting is told of by words that are no verb of holding: "Friday's meeting", "has been brought forward to 4 March",
// "set 4 March as the date for", "will run until 6 March".
import type { DateMentionToken, EventMention } from '../../mention.ts'
import type { Thing } from '../../resolve/thing.ts'
import { ahead, dated, property, status } from '../context.ts'
import { DET, re, type Hit, type Inversion } from './phrase.ts'
import { dates, eventOf, mentions, mentionsIn, settle } from './tell.ts'

const E = String.raw`${DET}(?:next |coming |forthcoming |upcoming )?(?<e>\{E\d+\})(?: \([^()]{1,40}\))?`
/** What may stand between a meeting and its verb; no other meeting, and no new clause. */
const MID = String.raw`(?:(?! but | while | ; )(?: [^ ;{}]+| \{[CLODPJR]\d+\})){0,14}?`

/** The one meeting that a match names; nothing where the sentence denies or only reports it. */
function meant(x: Hit): { m: EventMention; e: Thing } | undefined {
  const m = mentions(x, 'e').find((y): y is EventMention => y.kind === 'event')
  if (!m || m.plural || x.modality === 'negated' || x.modality === 'reported') return undefined
  const e = eventOf(x, m, true)
  return e ? { m, e } : undefined
}

/** The last day, where the first one is not later. */
function until(x: Hit, e: Thing, d: DateMentionToken): void {
  const i = e.event!
  const last = d.end ?? d.date
  if (d.precision !== 'day' || i.end || (i.start && !(i.start.length === 10 && i.start < last))) return
  i.end = last
  property(x.r, e, 'endDate', last, { rule: x.rule, at: d, sentence: x.s })
}

export const DAYS: readonly Inversion[] = [
  {
    name: 'day-s-meeting',
    cue: [
      'monday',
      'tuesday',
      'wednesday',
      'thursday',
      'friday',
      'saturday',
      'sunday',
      'yesterday',
      'today',
      'tomorrow',
      'month',
    ],
    pattern: re(String.raw`(?<d>\{D\d+\}) (?:'s|') (?:[a-z-]+ ){0,2}?(?<e>\{E\d+\})`),
    reason: "The day in the genitive is the meeting's own.",
    examples: [
      "Friday's talks between Minister Elina Saar of Estonia and Minister Kwame Asante of Ghana in Bergen were brief.",
    ],
    counterExamples: ["Friday's newspapers told of the talks between Minister Elina Saar and Minister Kwame Asante."],
    read: (x) => {
      const [d] = dates(mentions(x, 'd'))
      const found = d && d.precision !== 'year' ? meant(x) : undefined
      if (!found || found.e.event!.start) return
      dated(x.r, found.e, [{ ...d!, cue: 'on' }], x.s, x.rule)
      // "I hope that today's event will be useful": it is held all the same
      const later = ahead(x.r, d!.date)
      if (later || x.modality === 'asserted')
        status(x.r, found.e, later ? 'planned' : 'held', { rule: x.rule, at: x.at, sentence: x.s })
    },
  },
  {
    name: 'moved-to-day',
    cue: ['moved', 'brought', 'rescheduled', 'shifted', 'advanced'],
    pattern: re(
      String.raw`${E}${MID} (?:has been|have been|had been|was|were|is|will be) (?:now )?(?<v>moved|brought forward|rescheduled|shifted|advanced)(?: (?:from|of) (?:the )?\{D\d+\})? (?:to|for) (?:the )?(?<to>\{D\d+\})`,
    ),
    reason: 'A meeting that is moved to another day has that day.',
    examples: ['The fifth Norway-Estonia Energy Dialogue has been brought forward to 4 March 2027.'],
    counterExamples: ['The fifth Norway-Estonia Energy Dialogue has not been brought forward to 4 March 2027.'],
    read: (x) => {
      const found = meant(x)
      const to = dates(mentions(x, 'to'))
      if (!found || !to.length) return
      dated(x.r, found.e, to, x.s, x.rule, true)
      if (ahead(x.r, to[0]!.date) === false) return
      const sooner = /forward|advanced/.test(x.groups.v!)
      status(x.r, found.e, sooner ? 'planned' : 'postponed', { rule: x.rule, at: x.at, sentence: x.s })
    },
  },
  {
    name: 'date-set-for',
    cue: ['date', 'dates', 'day'],
    pattern: re(
      String.raw`(?:set|fixed|chosen|chose|named|agreed(?: on| upon)?|picked|confirmed) (?<d>\{D\d+\}) as (?:the )?(?:new )?(?:dates?|day) (?:for|of) (?:${E})`,
    ),
    reason: 'The day that is set for a meeting is planned.',
    examples: ['Norway and Estonia have set 4 March 2027 as the date for the fifth Norway-Estonia Energy Dialogue.'],
    counterExamples: [
      'Norway and Estonia have not set 4 March 2027 as the date for the fifth Norway-Estonia Energy Dialogue.',
    ],
    read: (x) => {
      const found = meant(x)
      if (!found || x.modality === 'hoped') return
      settle({ ...x, modality: 'planned' }, found.e, [], dates(mentions(x, 'd')))
    },
  },
  {
    name: 'ran-from-to',
    cue: ['run', 'runs', 'ran', 'last', 'lasts', 'lasted', 'continue', 'continues', 'continued', 'running', 'going'],
    pattern: re(
      String.raw`${E}${MID} (?:(?:will|is to|was to|is set to|is expected to|is due to|and will|which will) )?(?:runs?|ran|lasts?|lasted|continues?|continued|is running|goes on)(?: in (?<in>\{L\d+\}))? (?<how>(?:(?:from|over|between|until|till|through|to) )?)(?<d>\{D\d+\})(?<w>(?: ?,?(?: (?:in|at)) (?:the )?\{L\d+\}){0,2})`,
    ),
    reason: 'A meeting runs from its first day to its last.',
    examples: [
      'The fifth Norway-Estonia Energy Dialogue ran from 3 to 5 March 2025 in Bergen.',
      'The fifth Norway-Estonia Energy Dialogue opened in Bergen on 3 March 2025 and ran until 5 March 2025.',
    ],
    counterExamples: ['The fifth Norway-Estonia Energy Dialogue ran into difficulties on 3 March 2025.'],
    read: (x) => {
      const found = meant(x)
      const [d] = dates(mentions(x, 'd'))
      if (!found || !d || /^(?:visit|call|war|election)$/.test(found.m.eventKind)) return
      const where = [...mentions(x, 'in'), ...mentionsIn(x, x.groups.w)].filter((y) => y.kind === 'place')
      if (/until|till|through/.test(x.groups.how!) || d.cue === 'until') {
        until(x, found.e, d)
        if (where.length) settle(x, found.e, where)
      } else if (d.end) settle(x, found.e, where, [{ ...d, cue: 'on' }])
    },
  },
  {
    name: 'goes-on-again',
    cue: [
      'resume',
      'resumes',
      'resumed',
      'reconvene',
      'reconvenes',
      'reconvened',
      'continue',
      'continues',
      'continued',
    ],
    pattern: re(
      String.raw`${E}${MID} (?:(?:will|is to|are to|is due to|are due to|is set to|are set to|is expected to|are expected to) )?(?:resumes?|resumed|reconvenes?|reconvened|continues?|continued)(?: for (?:a|the) (?:[a-z]+ day|\{E\d+\}))?(?<w>(?: ?,?(?: (?:in|on|at))?(?: the)? \{[LDC]\d+\}){1,3})`,
    ),
    reason: 'A meeting that goes on again does so where and when it is said.',
    examples: ['The fifth Norway-Estonia Energy Dialogue will resume on 5 March 2027 in Bergen.'],
    counterExamples: ['The fifth Norway-Estonia Energy Dialogue will not resume on 5 March 2027 in Bergen.'],
    read: (x) => {
      const found = meant(x)
      if (!found || /^(?:visit|call|war|election|day)$/.test(found.m.eventKind)) return
      const list = mentionsIn(x, x.groups.w)
      const where = list.filter((y) => y.kind === 'place')
      const planned = x.modality === 'asserted' && / (?:will|is|are) /.test(x.text)
      settle(planned ? { ...x, modality: 'planned' } : x, found.e, where, dates(list))
    },
  },
]
