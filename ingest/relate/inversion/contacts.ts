// Two who were face to face, told by what one did: handed the other a letter, saw him off, found time for him, gave him a meal.
import type { EventMention, Mention } from '../../mention.ts'
import type { Thing } from '../../resolve/thing.ts'
import { places } from '../context.ts'
import { kindOf } from '../talks.ts'
import { AUX, day, performers, venue } from './occasion.ts'
import { one, PEOPLE, re, type Hit, type Inversion } from './phrase.ts'
import { encounter, mentions, mentionsIn, people, settle, visitOf } from './tell.ts'

const POSSESSED = String.raw`(?! 's?)`
/** What is handed over in person. */
const PAPER = String.raw`(?:an? |the |his |her |their |this )?(?:(?!to |from )[a-z-]+ ){0,2}?(?:messages?|letters?|notes?|invitations?|greetings|copy|copies|credentials|files?|reports?|gifts?|medal|condolences)`

/** Who acts in front of the match met those: at one meeting, in the place and on the day of the clause. */
function met(x: Hit, b: readonly Thing[], kind: string, a = performers(x)): Thing | undefined {
  if (x.modality !== 'asserted' && x.modality !== 'planned') return undefined
  const who = a.filter((p) => !b.includes(p))
  if (!who.length || !b.length) return undefined
  x.r.talk.group([...who, ...b])
  return encounter(x, who, b, kind, venue(x), day(x))
}

export const CONTACTS: readonly Inversion[] = [
  {
    name: 'handed-over',
    cue: ['handed', 'hand', 'hands', 'delivered', 'conveyed', 'gave', 'presented', 'transmitted', 'passed'],
    pattern: re(
      String.raw`${AUX}(?:(?:handed|hands) (?<d>\{R\d+\}|${PEOPLE}) ${PAPER}|(?:(?:handed|hand|hands)(?: over| on)?|delivered|presented|transmitted|passed) (?:(?:personally |in person )?to (?<b>${PEOPLE})(?: of \{C\d+\})? ,? ?${PAPER}|${PAPER}(?: (?:from|of|by) (?:(?:the |his |her )?(?:\{[PJCR]\d+\}(?: of \{C\d+\})?|[a-z]+))){0,2} to (?<c>${PEOPLE})))${POSSESSED}`,
    ),
    reason: 'Who hands somebody a letter stands before him; greetings may travel by others.',
    examples: [
      'Elina Saar handed over to Kwame Asante a message in Tartu on 10 March 2025.',
      'Elina Saar handed a letter to Kwame Asante in Tartu.',
      'Elina Saar handed Kwame Asante a letter from the President.',
      'Elina Saar delivered an invitation from Bo Haug to Kwame Asante.',
    ],
    counterExamples: [
      'Elina Saar did not hand a letter to Kwame Asante.',
      'Elina Saar delivered a lecture to Kwame Asante.',
      "Elina Saar handed a letter to Kwame Asante's secretary.",
    ],
    read: (x) => {
      // "handed his credentials to the King": a ceremony of its own
      if (/credentials/.test(x.text)) return
      met(x, [...people(x, 'b'), ...people(x, 'c'), ...people(x, 'd')], 'meeting')
    },
  },
  {
    name: 'took-leave',
    cue: ['leave', 'farewell', 'goodbye'],
    pattern: re(
      String.raw`${AUX}(?:(?:took|take|takes) (?:his |her |their |formal )?leave of|bade (?:an? )?(?:[a-z]+ )?(?:farewell|goodbye) to|said (?:farewell|goodbye) to|bid farewell to) (?:the (?:outgoing|departing) )?(?<b>${PEOPLE})${POSSESSED}`,
    ),
    reason: 'A farewell is taken face to face.',
    examples: ['Elina Saar bade farewell to Kwame Asante on 10 March 2025.', 'Elina Saar took leave of Kwame Asante.'],
    counterExamples: ['Elina Saar took leave of absence.', "Elina Saar bade farewell to Kwame Asante's plan."],
    read: (x) => void met(x, people(x, 'b'), 'meeting'),
  },
  {
    name: 'met-on-arrival',
    cue: ['met', 'welcomed', 'greeted', 'received', 'seen'],
    pattern: re(
      String.raw`(?<a>${PEOPLE}|\{R\d+\})(?: ,)? (?:was|were) (?:seen off|(?:met|welcomed|greeted|received) (?:at|on|upon|by|in))(?: (?:the |his |her |their )?(?:[a-z]+ ){0,2}?(?:steps|airport|station|border|arrival|port|gate|entrance|door|quay|\{L\d+\})(?: (?:of|in|at) (?:the )?(?:\{L\d+\}|[a-z]+))?)? ?,? by (?<b>${PEOPLE})${POSSESSED}`,
    ),
    reason: 'Who is met at the airport has met whoever stood there.',
    examples: ['Elina Saar was met at the airport by Kwame Asante.'],
    counterExamples: [
      'Elina Saar was met at the airport by a band.',
      'Elina Saar was not met at the airport by Kwame Asante.',
    ],
    read: (x) => {
      const b = people(x, 'b')
      if (!x.r.facts.some((f) => f.type === 'MET_WITH' && f.sentence === x.s && b.includes(f.target as Thing)))
        met(x, b, 'welcome', people(x, 'a'))
    },
  },
  {
    name: 'saw-colleagues',
    cue: ['saw', 'see', 'sees', 'seen'],
    pattern: re(
      String.raw`${AUX}(?:saw|see|sees|seen) (?:(?:his|her|their) (?:[a-z]+ )?(?:counterparts?|colleagues?|homologues?|peers?|\{R\d+\}) ,? ?)?(?<b>${PEOPLE})${POSSESSED}(?=(?: of \{[CO]\d+\}| ,| and| in| at| on| over| for| before| after| during| today| yesterday| briefly| separately| \.|$| ;|$))`,
    ),
    reason: 'To see somebody in office is to meet him, where it is said by itself.',
    examples: ['Elina Saar saw Kwame Asante in Tartu on 10 March 2025.'],
    counterExamples: [
      'Elina Saar saw Kwame Asante leave.',
      'Elina Saar saw Kwame Asante as a friend.',
      'Elina Saar never saw Kwame Asante.',
    ],
    read: (x) => {
      const behind = x.code.slice(x.start + x.text.length, x.start + x.text.length + 40)
      // "saw X and Y sign": what they did, not that they were met; "saw X in the chair"
      if (
        /^(?: ,)? (?:as|off|through|elected|appointed|sworn|named|in (?:him|her|it|the chair|this|that)|at the helm)\b/.test(
          behind,
        )
      )
        return
      const before = x.code.slice(0, x.start)
      if (/(?:which|that|it|meeting|session|\{E\d+\}|year|day|week|month) $/.test(before)) return
      const b = people(x, 'b')
      if (mentions(x, 'b').some((m) => m.kind === 'post' && m.plural)) return
      met(x, b, 'meeting')
    },
  },
  {
    name: 'one-on-one',
    cue: ['tete', 'tête', 'one', 'chat', 'word'],
    pattern: re(
      String.raw`(?<a>${PEOPLE}|\{R\d+\})(?: ,)? (?:also |then |later |first )?(?:held|had|holds|hold|have) an? (?:(?:short|brief|private|long|quick|friendly|initial) )?(?:t[eê]te - [aà] - t[eê]te|one - (?:on|to) - one|chat|word)(?: (?:in|at) (?:the )?\{L\d+\})?(?: with (?<b>${PEOPLE})${POSSESSED})?(?= |$)(?! (?:meeting|conversation|talks|\{E))`,
    ),
    reason: 'Two who speak alone meet.',
    examples: [
      'Elina Saar and Kwame Asante had a brief tête-à-tête in Tartu.',
      'Elina Saar had a one-on-one with Kwame Asante.',
    ],
    counterExamples: ['Elina Saar had a word for every fisherman.', 'Elina Saar never had a chat with Kwame Asante.'],
    read: (x) => {
      const b = people(x, 'b')
      const a = people(x, 'a').filter((p) => !b.includes(p))
      if (b.length) met(x, b, 'meeting', a)
      else if (a.length === 2 && !/ word$/.test(x.text)) met(x, a.slice(1), 'meeting', a.slice(0, 1))
    },
  },
  {
    name: 'first-visit-of',
    cue: ['first'],
    pattern: re(
      String.raw`(?:is|was|marks|marked|will be) (?:the )?(?:first )?(?:[a-z]+ )?\{E\d+\} (?:of|by) (?<by>${one('P')}) to (?<at>(?:the )?\{[LC]\d+\})`,
    ),
    reason: 'What is called somebody’s first visit is a visit of his.',
    examples: ['It was the first visit of Elina Saar to Ghana since 2019.'],
    counterExamples: ['It was not the first visit of Elina Saar to Ghana.'],
    read: (x) => {
      const m = mentionsIn(x, x.text).find((y): y is EventMention => y.kind === 'event')
      const who = people(x, 'by')
      const at = places(x.r, mentions(x, 'at'))
      if (m?.eventKind !== 'visit' || (x.modality !== 'asserted' && x.modality !== 'planned')) return
      const e = visitOf(x, who, at, [])
      if (e) settle(x, e)
    },
  },
  {
    name: 'time-for-talk',
    cue: ['time', 'opportunity', 'occasion', 'chance'],
    pattern: re(
      String.raw`${AUX}(?:found|finds|find|had|have|took|used|made) (?:the )?(?:time|opportunity|occasion|chance) (?:for|of) (?<e>(?:an? )?(?:[a-z-]+ ){0,3}?\{E\d+\}|(?:an? )?(?:[a-z-]+ ){0,2}?(?:chat|word|talk)) with (?<b>${PEOPLE})${POSSESSED}`,
    ),
    reason: 'Time that was found for a talk was spent on it.',
    examples: ['Elina Saar also found time for a conversation with Kwame Asante.'],
    counterExamples: ['Elina Saar found no time for a conversation with Kwame Asante.'],
    read: (x) => {
      const m = mentions(x, 'e').find((y): y is EventMention => y.kind === 'event')
      if (!m || (!m.named && !m.plural)) met(x, people(x, 'b'), m ? kindOf(m) : 'talks')
    },
  },
  {
    name: 'offered-a-meal',
    cue: ['offered', 'offers', 'tendered', 'gave', 'entertained', 'invited', 'treated'],
    pattern: re(
      String.raw`${AUX}(?:(?:offered|offers|tendered|gave) (?:(?<c>${PEOPLE}) )?(?<e>(?:an? )?(?:[a-z-]+ ){0,2}?\{E\d+\})(?: (?:to|for|in hono(?:u)?r of) (?:the (?:visiting|outgoing|new) )?(?<b>${PEOPLE}))?|(?:entertained|treated|invited) (?<d>${PEOPLE}|\{R\d+\}) to (?<f>(?:an? )?(?:[a-z-]+ ){0,2}?(?:\{E\d+\}|lunch|dinner|breakfast|supper|tea)))${POSSESSED}`,
    ),
    reason: 'Host and guest of a meal are at it.',
    examples: [
      'Elina Saar offered a luncheon to Kwame Asante.',
      'Elina Saar gave Kwame Asante a dinner in Tartu.',
      'Elina Saar entertained Kwame Asante to lunch.',
    ],
    counterExamples: [
      'Elina Saar offered Kwame Asante a post.',
      'Elina Saar did not offer a luncheon to Kwame Asante.',
    ],
    read: (x) => {
      const meal = /\b(lunch|luncheon|dinner|breakfast|banquet|reception|supper|tea)\b/
      const m = [...mentions(x, 'e'), ...mentions(x, 'f')].find((y): y is EventMention => y.kind === 'event')
      const kind = m ? (meal.test(m.surface) ? m.eventKind : '') : (meal.exec(x.groups.f ?? '')?.[1] ?? '')
      // "invited X to lunch": whether he came is not told
      if (!kind || /\binvited\b/.test(x.text)) return
      const guests = ['b', 'c', 'd'].flatMap((g) => people(x, g))
      if (told(x, m)) return
      met(x, guests, kind)
    },
  },
]

/** The clause of the meal has told it already. */
const told = (x: Hit, m: Mention | undefined): boolean =>
  !!m && m.kind === 'event' && x.r.facts.some((f) => f.rule === 'hosted-meal' && f.sentence === x.s)
