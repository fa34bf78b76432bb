// Where a meeting takes place, by verbs that are none of holding: it goes ahead in P, goes or returns to P, gathers hundreds at P; and what stands
// behind its name: "(PKC 9), which was held in P", ", to take place in P".
import type { EventMention } from '../../mention.ts'
import { dated, places, status } from '../context.ts'
import { DET, re, type Hit, type Inversion } from './phrase.ts'
import { dates, eventOf, mentions, mentionsIn, settle, tell } from './tell.ts'

const E = String.raw`${DET}(?:next |coming )?\{E\d+\}`
/** "at the Hotel Miramar, Piura, on 14 October", in any order. */
const WHERE = String.raw`(?<w>(?: ?,?(?: (?:in|at|on|from|during|around|by))?(?: the)? \{[LCD]\d+\}){1,4})`
const AT = String.raw`(?<w>(?:the )?\{L\d+\}(?:(?: in|,| ,) \{L\d+\})?(?: ?,?(?: (?:in|on|from))? \{D\d+\})?)`

/** The meeting is held, or will be, where and when the match says; a visit goes somewhere by itself. */
function staged(x: Hit, planned: boolean): void {
  const m = mentions(x, 'e').find((y): y is EventMention => y.kind === 'event')
  if (!m || m.plural || /^(?:visit|call|courtesy call|election|war)$/.test(m.eventKind)) return
  if (
    !(m.named || m.ordinal !== undefined || m.relative || m.series || (m.definite && x.r.talk.event(m))) ||
    x.modality === 'negated' ||
    x.modality === 'reported'
  )
    return
  const e = eventOf(x, m, true)
  const list = mentionsIn(x, x.groups.w)
  const towns = list.filter((y) => y.kind === 'place' || y.kind === 'country')
  if (!e || (towns.length > 0 && !places(x.r, towns).length)) return
  settle(planned && x.modality === 'asserted' ? { ...x, modality: 'planned' } : x, e, towns, dates(list))
}

export const STAGES: readonly Inversion[] = [
  {
    name: 'held-behind-a-bracket',
    cue: ['held', 'place', 'convened', 'hosted'],
    pattern: re(
      String.raw`(?<e>${E})(?: \([^()]{1,40}\) ,? ?(?:which )?(?:(?:was|were|is|will be|is to be|to be|had been) (?:held|convened|hosted)|(?:took|takes|will take|is to take|to take) place)| , to (?:take place|be (?:held|convened|hosted)))${WHERE}`,
    ),
    reason: 'The bracket of a name, or "to take place", between the meeting and its place.',
    examples: [
      'Ghana took part in the ninth Norway-Estonia Energy Dialogue (NEED 9), which was held in Bergen in August 2024.',
      'The King invited him to the ninth Norway-Estonia Energy Dialogue, to take place in Bergen in August 2026.',
    ],
    counterExamples: [
      'Ghana took part in the ninth Norway-Estonia Energy Dialogue (NEED 9), which was never held in Bergen.',
    ],
    read: (x) => staged(x, /(?:will be|is to be|to be|will take|is to take|to take) /.test(x.text)),
  },
  {
    name: 'goes-to-town',
    cue: ['goes', 'go', 'returns', 'return', 'moves', 'move', 'ahead', 'comes', 'come'],
    pattern: re(
      String.raw`(?<e>${E}) (?:(?:will|is to|is set to|is due to|shall) )?(?:(?:go|goes|return|returns|move|moves|come|comes) (?:next |then |back )?to|(?:go|goes) ahead (?:in|at)) ${AT}`,
    ),
    reason: 'A meeting that goes or returns to a town will be there.',
    examples: [
      'The fifth Norway-Estonia Energy Dialogue goes to Tartu in 2027.',
      'The fifth Norway-Estonia Energy Dialogue will go ahead at the Hotel Miramar, Bergen, on 14 October 2027.',
    ],
    counterExamples: [
      'The fifth Norway-Estonia Energy Dialogue does not go to Tartu.',
      'The papers of the fifth Norway-Estonia Energy Dialogue went to Tartu.',
    ],
    read: (x) => staged(x, true),
  },
  {
    name: 'gathered-many-at',
    cue: ['gathered', 'gathers', 'together', 'drew', 'attracted', 'assembled', 'gather', 'bring', 'draw'],
    pattern: re(
      String.raw`(?<e>${E})(?: \([^()]{1,40}\))?(?: , now in its [a-z0-9 -]{3,24},)? ?,? ?(?:which |that )?(?:(?:has|had|will|is to) )?(?:gather(?:ed|s)?|(?:brought|brings|bring) together|drew|draw|attracted|assembled)(?: (?!in |at |from )[^ ;,{}]+){1,5}(?: from (?:[^ ;,{}]+ ){1,3})? ?(?:in|at|(?<=drew[^{}]{1,60})to) ${AT}`,
    ),
    reason: 'Those whom a meeting gathers are where it is.',
    examples: ['The fourth Norway-Estonia Energy Dialogue gathered some 90 companies at the Hotel Miramar in Bergen.'],
    counterExamples: ['The fourth Norway-Estonia Energy Dialogue drew much interest in the press.'],
    read: (x) => staged(x, / will | is to /.test(x.text)),
  },
  {
    name: 'met-on-occasion-of',
    cue: ['occasion', 'framework', 'margins', 'sidelines'],
    pattern: re(
      String.raw`(?:met|convened|gathered) (?:(?:today|yesterday) )?(?:in|at) (?:the (?:city|town) of )?${AT} ?,? (?:on the occasion of|within the framework of|in the framework of|on the (?:margins|sidelines) of) (?<e>${E})(?! (?:in|at) \{)`,
    ),
    reason: 'Who meets on the occasion or the margins of a meeting is where it is.',
    examples: [
      'The ministers met at the Hotel Miramar in Bergen on the occasion of the fourth Norway-Estonia Energy Dialogue.',
    ],
    counterExamples: [
      'The ministers met in Bergen on the occasion of the fourth Norway-Estonia Energy Dialogue in Tartu.',
    ],
    read: (x) => {
      const m = mentions(x, 'e').find((y): y is EventMention => y.kind === 'event')
      const e = m && eventOf(x, m, true)
      // a meeting with a place of its own is there
      if (!e || e.event!.places.size) return
      const list = mentionsIn(x, x.groups.w)
      if ((m.named || m.ordinal !== undefined) && x.modality === 'asserted')
        settle(
          x,
          e,
          list.filter((y) => y.kind === 'place'),
        )
    },
  },
  {
    name: 'will-now-be',
    cue: ['now'],
    pattern: re(
      String.raw`(?<e>${E})(?:(?! but | and | while | which was cancelled )(?: [^ ;{}]+| \{[CLODPJR]\d+\})){1,16}? (?:will|would|is to|shall) now (?:take place|be held|be convened|convene|commence|open|meet|be)${WHERE}`,
    ),
    reason: 'What was planned for another day "will now" be on this one: put off.',
    examples: [
      'The fifth Norway-Estonia Energy Dialogue, originally planned for May 2027, will now take place in Bergen in June 2027.',
      'The fifth Norway-Estonia Energy Dialogue, deferred from May 2027 at the request of Norway, will now be held in Bergen in June 2027.',
    ],
    counterExamples: ['The fifth Norway-Estonia Energy Dialogue will not now take place in Bergen in June 2027.'],
    read: (x) => {
      if (
        !/ (?:deferred|postponed|put off|originally|initially|previously|first|had been|announced|scheduled|due|set|moved)\b/.test(
          x.text,
        )
      )
        return
      const m = mentions(x, 'e').find((y): y is EventMention => y.kind === 'event')
      const e =
        m && !m.plural && (m.named || m.ordinal !== undefined || m.series || m.definite)
          ? eventOf(x, m, true)
          : undefined
      if (!e || x.modality === 'negated' || x.modality === 'reported') return
      const list = mentionsIn(x, x.groups.w)
      const base = { rule: x.rule, at: x.at, sentence: x.s }
      for (const p of places(
        x.r,
        list.filter((y) => y.kind !== 'date'),
      ))
        tell(x, 'HELD_IN', e, p, { modality: 'planned' })
      dated(x.r, e, dates(list), x.s, x.rule, true)
      status(x.r, e, 'postponed', base)
    },
  },
]
