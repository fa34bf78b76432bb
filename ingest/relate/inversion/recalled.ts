// Parts in meetings as memoirs, profiles and obituaries tell them: "took the minutes of E", "alternate head of the delegation to E",
// "E, whose closing session X addressed", "E was conducted by X".
import type { EventMention, InstrumentMention } from '../../mention.ts'
import { countryName } from '../../resolve/countries.ts'
import { side } from '../context.ts'
import { act } from './acts.ts'
import { listOf, one, PEOPLE, re, type Inversion } from './phrase.ts'
import {
  chaired,
  dates,
  doer,
  event,
  eventOf,
  here,
  mentions,
  mentionsIn,
  people,
  settle,
  spoke,
  tell,
  took,
} from './tell.ts'

const WHO = listOf('PJR')
const ASIDE = String.raw`(?: ,?(?: ?(?:in|on|at) (?:the )?\{[LD]\d+\}| \{D\d+\})){0,3}`
/** Titles under which one conducts a meeting; a president or king in the same place only dates it. */
const RANK =
  /^(?:(?:then|its|the) )?(?:(?:lt|maj|brig|vice|rear|deputy|acting|under|assistant|chief|senior|joint|h ?\.? ?e)[ .-]{0,4})*(?:admiral|adm|general|gen|brigadier|colonel|col|commodore|captain|capt|commander|major|lieutenant|dr|mr|ms|mrs|prof|professor|ambassador|amb|director|secretary)\b/i

export const RECALLED: readonly Inversion[] = [
  {
    name: 'took-the-minutes',
    cue: ['minutes', 'notes'],
    pattern: re(
      String.raw`(?<a>${WHO})(?: ,)? (?:had |also |once )?(?:took|kept|taken|wrote) (?:the )?(?:minutes|notes)(?: (?:of|at|for|during) (?<e>${one('E')}))?`,
    ),
    reason: 'Who keeps the minutes of a meeting is in the room.',
    examples: ['Elina Saar took the minutes of the dialogue.'],
    counterExamples: [
      'Elina Saar did not take the minutes of the dialogue.',
      'Elina Saar took the minutes to the archive of the dialogue.',
    ],
    read: (x) => {
      if (
        x.modality !== 'asserted' ||
        (!x.groups.e && !/^ ?(?:$|[,.;]| in \{| on \{)/.test(x.code.slice(x.start + x.text.length)))
      )
        return
      const e = x.groups.e ? event(x, 'e') : frontedOr(x)
      if (e) took(x, people(x, 'a'), e)
    },
  },
  {
    name: 'of-the-delegation-to',
    cue: ['delegation', 'team'],
    pattern: re(
      String.raw`(?<a>${WHO})(?: ,)? (?:was|were|had been|served as|went as|sat as|acted as|became) (?:an? |the |its )?(?<role>(?:[a-z-]+ ){0,3}?(?:head|leader|member|members|secretary|adviser|advisor|spokesman|spokeswoman|interpreter)|\{J\d+\}) (?:of|in|on|to|with|for) (?:(?:his|her|their|our|my|the|\{[CO]\d+\}|country|state|'s) ){0,4}(?:\{R\d+\}|delegation|team) (?:to|at) (?<e>${one('E')})`,
    ),
    reason: 'Who belongs to a delegation to a meeting takes part in it.',
    examples: ["Elina Saar served as alternate head of her country's delegation to the Andean Kelp Forum."],
    counterExamples: ["Elina Saar was no member of her country's delegation to the Andean Kelp Forum."],
    read: (x) => {
      const e = event(x, 'e')
      if (x.modality === 'asserted' && e && !/\bno\b/.test(x.text)) took(x, people(x, 'a'), e)
    },
  },
  {
    name: 'whose-session',
    cue: ['whose'],
    pattern: re(
      String.raw`(?<e>${one('E')})${ASIDE} ?, whose (?<part>\{E\d+\})(?<aside>${ASIDE}) ?,? (?<who>${one('PR')}) (?:had |also )?(?<verb>addressed|opened|closed|chaired|attended|moderated)`,
    ),
    reason: 'The session stands in front of the relative clause, and it is one of the meeting in front of "whose".',
    examples: [
      'They recalled the Andean Kelp Forum, whose closing session in Tartu, in March 2025, Elina Saar addressed.',
    ],
    counterExamples: ['They recalled the Andean Kelp Forum, whose papers Elina Saar addressed to the ministry.'],
    read: (x) => {
      if (x.modality !== 'asserted') return
      const parent = event(x, 'e')
      const m = mentions(x, 'part')[0] as EventMention
      const at = mentionsIn(x, x.groups.aside)
      if (!parent || m.named || m.plural) return
      const e = x.r.things.event({ kind: m.eventKind, head: m.head, named: false, made: true, parent }, m.from, 0.75)
      x.r.things.name(e, m.surface.replace(/^(?:the|its) /i, ''), m.from, m.to, true)
      x.r.talk.bind(m, e)
      tell(x, 'PART_OF', e, parent)
      settle(
        x,
        e,
        at.filter((y) => y.kind !== 'date'),
        dates(at).slice(0, 1),
      )
      const verb = {
        addressed: 'address',
        opened: 'open',
        closed: 'close',
        chaired: 'chair',
        attended: 'attend',
        moderated: 'moderate',
      }[x.groups.verb!]!
      act(x, people(x, 'who'), verb, '', e)
    },
  },
  {
    name: 'conducted-by',
    cue: ['conducted', 'directed'],
    pattern: re(
      String.raw`(?<e>${one('E')})${ASIDE} ?,? (?:was|were|had been) (?:also |again )?(?:conducted|directed) by (?<who>${PEOPLE})`,
    ),
    reason: 'Who conducts a meeting presides over it.',
    examples: ['The dialogue was conducted by Elina Saar alone.'],
    counterExamples: ['The dialogue was not conducted by Elina Saar.', 'The interview was conducted by Elina Saar.'],
    read: (x) => {
      const m = mentions(x, 'e')[0] as EventMention
      if (/^(?:visit|call|interview|tour|exercise|election|mission)$/.test(m.eventKind) || x.modality !== 'asserted')
        return
      const e = eventOf(x, m)
      if (e) chaired(x, people(x, 'who'), e)
    },
  },
  {
    name: 'held-under',
    cue: ['under'],
    pattern: re(
      String.raw`(?<e>${one('E')})(?: (?:was|were|had been|has been) (?:held|convened|conducted|opened)| met| remained| took place| convened| sat| opened)(?:${ASIDE}) ?,? under (?<who>${PEOPLE})(?= ?(?:$|[.,;)])| in \{| on \{)`,
    ),
    reason:
      'A meeting held under an officer or an official is held with him in the chair; under a president it is only dated.',
    examples: ['The dialogue was held in Tartu under Rear Admiral Elina Saar.'],
    counterExamples: [
      'The dialogue was held in Tartu under President Elina Saar.',
      'The dialogue was not held under Rear Admiral Elina Saar.',
    ],
    read: (x) => {
      if (x.modality !== 'asserted') return
      const who = mentions(x, 'who').filter((m) => m.kind === 'person')
      const surface = (i: number, to: number): string => x.r.text.slice(x.r.tokens[i]!.start, x.r.tokens[to - 1]!.end)
      if (!who.length || !who.every((m) => RANK.test(surface(m.from, m.to)))) return
      const e = eventOf(x, mentions(x, 'e')[0] as EventMention)
      if (e) chaired(x, people(x, 'who'), e)
    },
  },
  {
    name: 'it-was-she-who-led',
    cue: ['who'],
    pattern: re(
      String.raw`\bit was (?<who>${one('PR')}) \{R\d+\} (?:again |then )?(?<verb>headed|led|chaired|presided over) (?:(?:the |its |their |our )?(?<of>\{R\d+\})|(?:the |its |their |our )?(?:delegation|team)|it|them|the talks|the meeting)(?= ?(?:$|[.,;]| and ))`,
    ),
    reason: 'The cleft tells who led at the meeting just told of.',
    examples: ['The fourth dialogue opened in Tartu, and it was Elina Saar who headed the Estonian team.'],
    counterExamples: [
      'It was not Elina Saar who headed the Estonian team.',
      'It was Elina Saar who headed the ministry.',
    ],
    read: (x) => {
      const e = here(x)
      if (x.modality !== 'asserted' || !e) return
      const chair = /chaired|presided/.test(x.groups.verb!)
      if (chair) return chaired(x, people(x, 'who'), e)
      const of = mentions(x, 'of')[0]
      if (of && !(of.kind === 'ref' && /^(?:side|delegation)$/.test(of.ref))) return
      const code = of?.kind === 'ref' ? of.country : undefined
      for (const p of people(x, 'who'))
        tell(x, 'LED_DELEGATION', p, e, { props: { side: code ? countryName(code) : side(p) } })
    },
  },
  {
    name: 'gave-the-eulogy',
    cue: ['eulogy', 'laudatio', 'oration', 'thanks'],
    pattern: re(
      String.raw`(?:(?<e>\{E\d+\})[^;.]{0,90}? at which )?(?<who>${one('PR')})(?: ,)? (?:gave|delivered|read|spoke|pronounced|moved|proposed) (?:the|a) (?:funeral )?(?:eulogy|laudatio|oration|vote of thanks)`,
    ),
    reason: 'Who gives the eulogy has the floor.',
    examples: ['The dialogue was a long one, at which Elina Saar gave the eulogy.'],
    counterExamples: ['Elina Saar did not give the eulogy.'],
    read: (x) => {
      if (x.modality === 'asserted')
        spoke(
          x,
          people(x, 'who'),
          (x.groups.e && event(x, 'e')) || here(x),
          /thanks/.test(x.text) ? 'closing remarks' : 'address',
        )
    },
  },
  {
    name: 'what-they-signed',
    cue: ['what'],
    pattern: re(
      String.raw`\bwhat (?<a>${one('PR')}) and (?<b>${one('PR')}) (?:then |finally |did )?(?:sign|signed|initialled) ?,? (?:is|was|were) (?:an? |the )?(?<i>\{I\d+\})`,
    ),
    reason: 'The cleft names what was signed behind the verb.',
    examples: ['What Elina Saar and Kwame Asante signed is the Northern Grid Agreement.'],
    counterExamples: ['What Elina Saar and Kwame Asante drafted is the Northern Grid Agreement.'],
    read: (x) => {
      const m = mentions(x, 'i')[0] as InstrumentMention
      if (m.type !== 'Agreement' || x.modality !== 'asserted') return
      const b = people(x, 'b')
      for (const p of [...doer(x, 'a', b), ...b]) tell(x, 'SIGNED', p, x.r.things.instrument(m))
    },
  },
  {
    name: 'we-argued-about',
    cue: ['argued', 'talked', 'spoke', 'haggled', 'quarrelled', 'went'],
    pattern: re(
      String.raw`(?:^|; |, |and )(?<we>\{R\d+\})(?: both)? (?:also |then |later )?(?:argued|talked|spoke|haggled|quarrelled|went) (?:about|over|through) (?<what>[^;.]{1,200}?)(?= ?(?:$|[;.]| , and (?:agreed|decided|left|then)))`,
    ),
    reason: 'What "we" argued about in a meeting was its business.',
    examples: ['They argued about the Coastal Action Plan.'],
    counterExamples: ['They argued about nothing.'],
    read: (x) => {
      const ref = mentions(x, 'we')[0]
      const e = here(x)
      if (ref?.kind !== 'ref' || !/^(?:we|they|two|sides)$/.test(ref.ref) || !e || x.modality !== 'asserted') return
      for (const m of mentionsIn(x, x.groups.what))
        if (m.kind === 'instrument' && m.named) tell(x, 'DISCUSSED', e, x.r.things.instrument(m))
    },
  },
]

/** "The sixth talks …: I took the minutes": the meeting at the head of the sentence, else the one spoken of. */
function frontedOr(x: Parameters<Inversion['read']>[0]): ReturnType<typeof here> {
  const m = mentionsIn(x, x.code.slice(0, x.start)).find((y): y is EventMention => y.kind === 'event')
  const e = m ? eventOf(x, m, m.named || m.ordinal !== undefined) : here(x)
  if (e && x.modality === 'asserted') {
    const behind = mentionsIn(
      x,
      /^(?: ,?(?: in \{[LD]\d+\}| on \{D\d+\})){1,3}/.exec(x.code.slice(x.start + x.text.length))?.[0],
    )
    settle(
      x,
      e,
      behind.filter((y) => y.kind === 'place'),
      dates(behind).slice(0, 1),
    )
  }
  return e
}
