// Who met whom as people tell it of themselves and of others: argued with, sat across from, made the acquaintance of, last saw each other.
import type { EventMention, Mention } from '../../mention.ts'
import type { Thing } from '../../resolve/thing.ts'
import { listOf, one, PEOPLE, re, type Hit, type Inversion } from './phrase.ts'
import { actors, dates, doer, encounter, event, mentions, mentionsIn, people, spoke, took, visitOf } from './tell.ts'

const WHO = listOf('PJR')
const ADVERB = String.raw`(?:also |then |later |had |first |often |long |twice |once |again |have |has |and ){0,2}`

/** The clause a hit stands in: from the mark before it to the mark behind. */
function clause(x: Hit): string {
  const front = x.code
    .slice(0, x.start)
    .split(/ ; | and (?=\{)| while | but /)
    .at(-1)!
  const behind = x.code
    .slice(x.start + x.text.length)
    .split(/ ; | , and | , (?=[a-z{])(?!, \{D)| while | but | and (?:[a-z]+ed|had|then)\b/)[0]!
  return `${front} ${x.text} ${behind}`
}
const AT = /\b(?:in|at) (?:the )?(\{[LC]\d+\})/g
const whereIn = (x: Hit, piece: string): Mention[] =>
  [...piece.matchAll(AT)].slice(-1).flatMap((m) => mentionsIn(x, m[1]))
/** "over dinner", "over a fondue", "over lunch": a meal is what they met for. */
function kindIn(x: Hit, piece: string): string {
  const e = mentionsIn(x, piece).find((m): m is EventMention => m.kind === 'event' && !m.named)
  if (e && /^(?:lunch|dinner|breakfast|call)$/.test(e.eventKind)) return e.eventKind
  const meal = /\bover (?:an? )?(lunch|dinner|breakfast)\b/.exec(piece)
  return meal ? meal[1]! : 'meeting'
}
function meets(x: Hit, a: readonly Thing[], b: readonly Thing[], kind?: string): Thing | undefined {
  if (x.modality !== 'asserted' || !a.length || !b.length) return undefined
  const piece = clause(x)
  x.r.talk.group([...a, ...b])
  return encounter(x, a, b, kind ?? kindIn(x, piece), whereIn(x, piece), dates(mentionsIn(x, piece)).slice(0, 1))
}
/** "With X, she went over plans; afterwards she was briefed by Y": she is neither. */
function whoDid(x: Hit, b: readonly Thing[]): Thing[] {
  const m = mentions(x, 'a')[0]
  if (m?.kind === 'ref' && m.ref === 'they') return []
  const withWhom = /(?:^|[;,] )with ([^;]{1,120}?) , (?=\{R)/.exec(x.code.slice(0, x.start + 12))
  return doer(x, 'a', [...b, ...(withWhom ? mentionsIn(x, withWhom[1]).flatMap((y) => x.r.talk.resolve(y, x.s)) : [])])
}
const POSSESSED = String.raw`(?! ')`

export const ACQUAINTANCE: readonly Inversion[] = [
  {
    name: 'argued-with',
    cue: [
      'argued',
      'haggled',
      'wrangled',
      'bargained',
      'negotiated',
      'sparred',
      'quarrelled',
      'sat',
      'parleyed',
      'closeted',
    ],
    pattern: re(
      String.raw`(?<a>${WHO})(?: ,)? ${ADVERB}(?:(?:argued|haggled|wrangled|bargained|negotiated|sparred|quarrelled|parleyed)(?: (?:[a-z-]+|\{I\d+\})){0,6}? with|(?:was|were) closeted(?: (?:[a-z-]+|\{D\d+\})){0,3}? with|sat (?:down )?(?:(?:directly )?(?:across|opposite)(?: the table)?(?: from)?|face to face with)) (?<b>${PEOPLE})${POSSESSED}`,
    ),
    reason: 'One argues, bargains and sits at a table with somebody who is there.',
    examples: [
      'Elina Saar negotiated with Kwame Asante in Tartu on 10 March 2025.',
      'Elina Saar sat across the table from Kwame Asante in Tartu.',
      'Elina Saar haggled over quotas with Kwame Asante.',
    ],
    counterExamples: [
      'Elina Saar never argued with Kwame Asante.',
      "Elina Saar argued with Kwame Asante's figures.",
      'Elina Saar argued that Kwame Asante was right.',
    ],
    read: (x) => {
      const b = people(x, 'b')
      meets(x, whoDid(x, b), b)
    },
  },
  {
    name: 'made-the-acquaintance',
    cue: ['acquaintance', 'introduced', 'respects', 'know'],
    pattern: re(
      String.raw`(?<a>${WHO})(?: ,)? ${ADVERB}(?:made the acquaintance of|got to know|came to know|(?:was|were) introduced to|(?<call>paid (?:my|his|her|their|our) respects to)) (?:the (?:[a-z]+ ){1,3}?)?(?<b>${PEOPLE})${POSSESSED}`,
    ),
    reason: 'To make the acquaintance of somebody is to meet, and respects are paid in a courtesy call.',
    examples: [
      'In Tartu Elina Saar made the acquaintance of Kwame Asante over dinner in June 2004.',
      'Elina Saar paid her respects to Kwame Asante.',
    ],
    counterExamples: [
      'Elina Saar never made the acquaintance of Kwame Asante.',
      'Elina Saar paid her respects to the late Kwame Asante.',
    ],
    read: (x) => {
      const b = people(x, 'b')
      if (/\blate\b/.test(x.text)) return
      meets(x, whoDid(x, b), b, x.groups.call ? 'courtesy call' : undefined)
    },
  },
  {
    name: 'saw-each-other',
    cue: ['other', 'another'],
    pattern: re(
      String.raw`(?<a>the two|the \{J\d+\}|\{R\d+\}|${one('P')}(?: ,)? and ${one('PR')}) (?:had |have |both )?(?:last |first |also )?(?:saw|seen|met|faced) (?:each other|one another)`,
    ),
    reason: 'Two who saw each other met.',
    examples: ['Elina Saar and Kwame Asante last saw each other on 10 March 2025 in Tartu.'],
    counterExamples: [
      'Elina Saar and Kwame Asante never saw each other.',
      'Elina Saar and Kwame Asante saw each other off at the station.',
    ],
    read: (x) => {
      if (/^ (?:off|again|out|as)\b/.test(x.code.slice(x.start + x.text.length))) return
      const a = x.groups.a === 'the two' ? twoBefore(x) : people(x, 'a')
      if (a.length === 2) meets(x, a.slice(0, 1), a.slice(1), 'meeting')
    },
  },
  {
    name: 'whom-one-met',
    cue: ['whom'],
    pattern: re(
      String.raw`(?<b>${one('P')})(?: \([^()]{1,40}\))? ,? ?whom (?<a>${one('PR')}) (?:had |has |have )?(?:last |first |only |already |also |previously )?(?:met|seen|encountered)(?: (?:only |just )?(?:once|twice|before|briefly))?(?: before)?(?: ,)?(?: (?:at|during|on the margins of|in the margins of|on the sidelines of) (?<e>${one('E')}))?`,
    ),
    reason: 'The relative "whom" is the object of the verb of meeting; at a meeting that has a name both were there.',
    examples: [
      'Leading them was Kwame Asante, whom Elina Saar had met only once, at the Andean Kelp Forum in Tartu.',
      'Kwame Asante, whom Elina Saar met in Tartu on 10 March 2025, smiled.',
    ],
    counterExamples: ['Kwame Asante, whom Elina Saar had never met, smiled.'],
    read: (x) => {
      const b = people(x, 'b')
      const a = doer(x, 'a', b)
      const e = x.groups.e ? event(x, 'e') : undefined
      if (!e?.event || e.event.made) return void meets(x, a, b)
      if (x.modality !== 'asserted') return
      encounter(x, a, b, 'meeting', whereIn(x, clause(x)), [], e)
    },
  },
  {
    name: 'was-briefed-by',
    cue: ['briefed'],
    pattern: re(
      String.raw`(?<a>${one('PR')})(?: ,)? (?:was|were) (?:also |then )?briefed(?: (?:[a-z-]+|\{[IDL]\d+\})){0,8}? by (?<b>${PEOPLE})${POSSESSED}`,
    ),
    reason: 'Who briefs somebody in person meets him and has the floor there.',
    examples: ['Elina Saar was briefed on the works by Kwame Asante.'],
    counterExamples: ['Elina Saar was not briefed by Kwame Asante.'],
    read: (x) => {
      if (x.r.talk.tour?.sentence === x.s) return
      const b = people(x, 'b')
      const e = meets(x, whoDid(x, b), b, 'briefing')
      if (e?.event?.kind === 'briefing') spoke(x, b, e, 'briefing')
    },
  },
  {
    name: 'made-do-with-a-call',
    cue: ['do', 'contented', 'settled'],
    pattern: re(
      String.raw`(?<a>${WHO}) (?:then |instead |had to )?(?:made|make) do with (?<e>\{E\d+\}|a (?:tele)?phone call|a video call)`,
    ),
    reason: 'Two who make do with a call have called each other.',
    examples: ['Elina Saar and Kwame Asante made do with a phone call.'],
    counterExamples: ['Elina Saar made do with a phone call.', 'Elina Saar and Kwame Asante made do with a sandwich.'],
    read: (x) => {
      const m = mentions(x, 'e')[0]
      if (m?.kind === 'event' && !/call|conversation/.test(m.surface)) return
      const a = people(x, 'a')
      if (a.length === 2 && x.modality === 'asserted') encounter(x, a.slice(0, 1), a.slice(1), 'call')
    },
  },
  {
    name: 'sent-with',
    cue: ['sent', 'took', 'dispatched', 'flew'],
    pattern: re(
      String.raw`(?:sent|took|dispatched|flew) (?<o>\{R\d+\}|${one('P')}) to (?<at>\{L\d+\}) (?:, )?(?:together |along )?with (?<b>${PEOPLE})${POSSESSED}`,
    ),
    reason: 'Who is sent to a town in somebody’s company visits it with him.',
    examples: ['The ministry sent Elina Saar to Tartu with Kwame Asante.'],
    counterExamples: [
      'The ministry sent the letter to Tartu with Kwame Asante.',
      'The ministry never sent Elina Saar to Tartu with Kwame Asante.',
    ],
    read: (x) => {
      const b = people(x, 'b')
      const a = people(x, 'o').filter((t) => !b.includes(t))
      if (x.modality === 'asserted' && a.length === 1)
        visitOf(
          x,
          [...a, ...b],
          mentions(x, 'at').flatMap((m) => x.r.talk.resolve(m, x.s)),
          dates(mentionsIn(x, x.code.slice(0, x.start))).slice(-1),
        )
    },
  },
  {
    name: 'exchange-with',
    cue: ['exchange', 'exchanges'],
    pattern: re(
      String.raw`(?<a>(?:the )?\{O\d+\}|the (?:committee|council|commission|board|group|working group)|${WHO}) (?:then |also )?(?:engaged in|held|had) an? (?:[a-z-]+ ){0,2}?(?:exchange|exchange of (?:views|ideas)) with (?<b>${PEOPLE})${POSSESSED}`,
    ),
    reason: 'A body that exchanges views with somebody has him before it.',
    examples: ['The Council of Elders engaged in an exchange of views with Kwame Asante.'],
    counterExamples: ['The Council of Elders never engaged in an exchange of views with Kwame Asante.'],
    read: (x) => {
      const b = people(x, 'b')
      const a = mentions(x, 'a').length ? actors(x, 'a').filter((t) => !b.includes(t)) : []
      if (x.modality !== 'asserted' || !b.length) return
      if (a.length)
        return void encounter(
          x,
          b,
          a,
          'exchange of views',
          whereIn(x, clause(x)),
          dates(mentionsIn(x, clause(x))).slice(0, 1),
        )
      // "the Committee": whose meeting the text is about
      const e = x.r.talk.focus ?? x.r.talk.main
      if (e) took(x, b, e)
    },
  },
]

/** "The two": those who were told of together last, where they were two. */
function twoBefore(x: Hit): Thing[] {
  const ref = { kind: 'ref', from: x.at.from, to: x.at.from + 2, ref: 'they', plural: true } as const
  const group = x.r.talk.resolve(ref, x.s)
  return group.length === 2 && group.every((t) => t.type === 'Person') ? group : []
}
