// Meetings and calls told without "met": fronted with-phrases, "sat down for consultations", "exchanged views over lunch", "welcomed him".
import type { EventMention, Mention } from '../../mention.ts'
import type { Thing } from '../../resolve/thing.ts'
import { places } from '../context.ts'
import { ACTORS, PEOPLE, START, gap, one, re, rest, type Hit, type Inversion } from './phrase.ts'
import {
  actors,
  bodies,
  dates,
  doer,
  encounter,
  instruments,
  mentions,
  mentionsIn,
  people,
  tell,
  took,
  visitOf,
} from './tell.ts'

const TALKED = String.raw`(?:went over|reviewed|discussed|held talks|(?:held|had|opened|began) (?:a |[a-z]+ ){0,2}\{E\d+\}|held a meeting|held consultations|held discussions|had talks|had a meeting|had lunch|had dinner|had breakfast|exchanged views|exchanged notes|compared notes|conferred|talked|spoke|explored|considered|took up|looked at|dined|lunched|breakfasted|sat down|addressed|raised|examined|took stock|met|conversed)`
const MEAL = String.raw`(?:\{E\d+\}|lunch|dinner|breakfast|coffee|tea|supper|a working lunch|a working dinner|a working breakfast)`
const A_MEAL = new RegExp(`\\b${MEAL}`)
const PHONE =
  /\b(?:by (?:tele)?phone|(?:on|over) the (?:tele)?phone|by video(?: ?conference| link| call)?|by video - conference|in a (?:tele)?phone call|in a video call|telephone)\b/

const near = (x: Hit, length = 90): string =>
  x.code.slice(x.start + x.text.length, x.start + x.text.length + length).split(/ ; | \. | while | but /)[0]!
/** Days told before or right behind it, in the same clause. */
const when = (x: Hit): ReturnType<typeof dates> =>
  dates(mentionsIn(x, `${x.code.slice(0, x.start).split(' ; ').at(-1)!} ${near(x, 60)}`)).slice(0, 1)
/** A place told with "in" or "at" right behind, or in front at the head of the sentence. */
function where(x: Hit): Mention[] {
  const behind = /^(?: \{[DI]\d+\}| [a-z]+){0,4}? (?:in|at) (?:the |his |her )?(\{[LC]\d+\})/.exec(near(x))
  if (behind) return mentionsIn(x, behind[1])
  const front = /^(?:[a-z]+ )?(?:\{D\d+\} ,? ?)?(?:in|at) (?:the )?(\{[LC]\d+\})/.exec(x.code)
  return front && x.start > 0 ? mentionsIn(x, front[1]) : []
}

/** Those who invited them host the last visit that is told of them. */
function invited(x: Hit, who: readonly Thing[]): void {
  const e = x.r.things.events.findLast((v) => v.event!.kind === 'visit' && who.some((p) => v.event!.people.has(p)))
  if (e) for (const b of bodies(x, 'host')) tell(x, 'ORGANIZED', b, e, { props: { role: 'host' } })
}

export const TALKS: readonly Inversion[] = [
  {
    name: 'fronted-with',
    cue: ['with'],
    pattern: re(
      String.raw`${START}with (?<b>${PEOPLE}) ,? ?(?<a>${one('PRJ')}) (?:also |then |later |had |has |jointly |first )?(?<verb>${TALKED})`,
    ),
    reason: 'The with-phrase of a verb of talking, moved to the front.',
    examples: [
      "With Lithuania's President, Rokas Balsys, Elina Saar went over plans for air defence.",
      'With Major General Paolo Ricci she spoke by telephone instead.',
    ],
    counterExamples: [
      'With Rokas Balsys absent, Elina Saar spoke to reporters.',
      'With Rokas Balsys Elina Saar declined to speak.',
    ],
    read: (x) => {
      const tail = near(x)
      if (/^ (?:of|about|to (?:reporters|the (?:press|media)|journalists))/.test(tail) && !PHONE.test(tail)) return
      const call = PHONE.test(tail)
      const m = mentionsIn(x, x.groups.verb).find((y): y is EventMention => y.kind === 'event')
      const b = people(x, 'b')
      const a = doer(x, 'a', b)
      // "held talks": the noun's own event, told by the clause already
      const own = m && !m.named ? (x.r.talk.event(m) ?? undefined) : undefined
      const alone = own && [...own.event!.people].every((p) => a.includes(p) || b.includes(p)) ? own : undefined
      encounter(x, a, b, call ? 'call' : (m?.eventKind ?? 'meeting'), call ? [] : where(x), when(x), alone)
    },
  },
  {
    name: 'with-whom',
    cue: ['whom'],
    pattern: re(
      String.raw`(?<b>${one('P')}),? ,? ?with whom (?<a>${one('PRJ')}) (?:also |then |later |had |has |jointly )?(?<verb>${TALKED}|signed|initialled|concluded) ?(?<rest>${rest(6)})?`,
    ),
    reason: 'The relative "with whom" is a with-phrase like any other.',
    examples: ['Leading them was Ilmari Koskela, with whom Elina Saar signed the Northern Grid Agreement.'],
    counterExamples: ['Ilmari Koskela, with whom Elina Saar studied, was away.'],
    read: (x) => {
      const b = people(x, 'b')
      const a = doer(x, 'a', b)
      if (/^(?:signed|initialled|concluded)$/.test(x.groups.verb!)) {
        if (x.groups.verb === 'concluded') return
        for (const m of instruments(mentions(x, 'rest')))
          if (m.type === 'Agreement') for (const p of [...a, ...b]) tell(x, 'SIGNED', p, x.r.things.instrument(m))
        return
      }
      encounter(x, a, b, PHONE.test(near(x)) ? 'call' : 'meeting', where(x), when(x))
    },
  },
  {
    name: 'sat-down',
    cue: ['sat', 'huddled', 'sit', 'repaired', 'closeted'],
    pattern: re(
      String.raw`(?<a>${PEOPLE}|\{R\d+\}) (?:also |then |later |had |jointly |will )?(?:(?:sat|sit|huddled) (?:down|together)|huddled)(?: (?:briefly|separately|yesterday|today|\{D\d+\}))?(?: with (?<b>${PEOPLE}))?(?: (?:for|over|to|in) (?:[a-z]+ ){0,3}?(?:\{E\d+\}|talks|consultations|discuss|review|confer|${MEAL}|a meeting))?`,
    ),
    reason: 'To sit down together, or with someone, is to meet.',
    examples: [
      'Elina Saar sat down with Kwame Asante for consultations.',
      'Elina Saar and Kwame Asante sat down for talks.',
    ],
    counterExamples: ['Elina Saar sat down.', 'Elina Saar refused to sit down with Kwame Asante.'],
    read: (x) => {
      const a = people(x, 'a')
      const b = people(x, 'b')
      const meal = A_MEAL.test(x.text)
      const kind = mentionsIn(x, x.text).find((m) => m.kind === 'event')
      const named = kind?.kind === 'event' ? kind.eventKind : /consultations/.test(x.text) ? 'consultations' : 'meeting'
      if (!b.length && a.length < 2) return
      encounter(
        x,
        b.length ? a : a.slice(0, 1),
        b.length ? b : a.slice(1),
        meal && !kind ? 'meeting' : named,
        where(x),
        when(x),
      )
    },
  },
  {
    name: 'views-over-lunch',
    cue: 'views notes lunch dinner breakfast coffee words lunched dined breakfasted caught'.split(' '),
    pattern: re(
      String.raw`(?<a>${PEOPLE})(?: ,)? (?:also |then |later |had )?(?:exchanged (?:views|notes|words|ideas)|compared notes|traded views|lunched|dined|breakfasted|broke bread|caught up|had (?:a )?(?:working )?(?:lunch|dinner|breakfast|coffee|tea)) (?:[a-z]+ ){0,2}?(?:on [a-z ]{3,40} )?with (?<b>${PEOPLE})`,
    ),
    reason: 'Views are exchanged, and meals taken, face to face unless a line is named.',
    examples: ['Elina Saar exchanged views with Kwame Asante over lunch.', 'Elina Saar lunched with Kwame Asante.'],
    counterExamples: [
      'Elina Saar has never exchanged views with Kwame Asante.',
      'Elina Saar would have dined with Kwame Asante.',
    ],
    read: (x) => {
      encounter(x, people(x, 'a'), people(x, 'b'), PHONE.test(near(x)) ? 'call' : 'meeting', where(x), when(x))
    },
  },
  {
    name: 'views-between',
    cue: ['views', 'notes', 'together', 'caught'],
    pattern: re(
      String.raw`(?<a>${one('P')} and ${one('P')})(?: ,)? (?:also |then |later |had )?(?:exchanged (?:views|notes|ideas)|compared notes|traded views|caught up|(?:dined|lunched|breakfasted|had (?:an? )?(?:working )?${MEAL}) together)`,
    ),
    reason: 'Two who exchange views with nobody else named exchange them with each other.',
    examples: ['Elina Saar and Kwame Asante exchanged views on the cable over dinner.'],
    counterExamples: ['Elina Saar and Kwame Asante could not compare notes.'],
    read: (x) => {
      const a = people(x, 'a')
      if (/^ (?:[a-z]+ ){0,4}?with /.test(near(x))) return
      if (a.length === 2)
        encounter(x, a.slice(0, 1), a.slice(1), PHONE.test(near(x)) ? 'call' : 'meeting', where(x), when(x))
    },
  },
  {
    name: 'welcomed-at',
    cue: ['welcomed', 'greeted', 'hosted', 'received'],
    pattern: re(
      String.raw`(?<v>${one('PRJ')}) (?:also |then |later )?(?:toured|visited|inspected|stopped at|called at|went to|was shown round) (?<at>${one('OL')})(?: on \{D\d+\}| \{D\d+\})? ,? ?where (?<b>${PEOPLE})(?: ,)?(?: [^{};]{1,60} ,)? (?:welcomed|greeted|received|showed|briefed) (?<obj>him|her|them|the minister|the president|the guest|the visitor|\{[RPJ]\d+\})`,
    ),
    reason: 'The one who welcomes a visitor where he calls has met him, and was part of that visit.',
    examples: ['Kwame Asante toured the National Museum, where its Director General, Huda Al-Harbi, welcomed him.'],
    counterExamples: ['Kwame Asante toured the National Museum, where Huda Al-Harbi once worked.'],
    read: (x) => {
      // told by the verbs themselves
      if (x.r.talk.tour?.sentence === x.s) return
      const b = people(x, 'b')
      // "the Minister toured …": where the subject is not told, neither is "him"
      const a = people(x, 'v').filter((p) => !b.includes(p))
      const at = mentions(x, 'at').flatMap((m) => (m.kind === 'place' ? places(x.r, [m]) : []))
      if (!a.length || !b.length) return
      const e = at.length ? visitOf(x, a, at, when(x)) : undefined
      for (const p of a) for (const q of b) tell(x, 'MET_WITH', p, q)
      if (e) took(x, b, e)
      else encounter(x, a, b, 'visit', [], when(x))
    },
  },
  {
    name: 'at-the-invitation',
    cue: ['invitation'],
    pattern: re(
      String.raw`at the (?:kind |gracious |personal )?invitation of (?<host>${ACTORS}|(?:the )?\{R\d+\}) ,? ?(?<who>${ACTORS}|\{R\d+\}) (?:will (?:visit|travel|pay|be)|is to (?:visit|pay)|visited|paid|travelled|arrived|made|undertook|is visiting|is paying)`,
    ),
    reason: 'Who invites a guest to his country hosts the visit; for a person no relation says so.',
    examples: [
      'At the invitation of the Government of Estonia, Minister Kwame Asante paid a visit to Tallinn on 3 February 2025.',
    ],
    counterExamples: ['At the invitation of Elina Saar, Kwame Asante paid a visit to Tallinn on 3 February 2025.'],
    read: (x) => invited(x, actors(x, 'who')),
  },
  {
    name: 'invited-to-place',
    cue: ['invitation'],
    pattern: re(
      String.raw`(?<who>${PEOPLE})(?: ,)? (?:paid|made|undertook) (?<e>\{E\d+\}|a [a-z ]{0,20}?visit) to (?<at>\{[LC]\d+\})(?: ${gap(6)})? ?at the (?:kind )?invitation of (?:the )?(?<host>\{[COR]\d+\})`,
    ),
    reason: 'The same with the invitation behind.',
    examples: ['Kwame Asante paid a visit to Tallinn at the invitation of the Government of Estonia.'],
    counterExamples: ['Kwame Asante turned down a visit to Tallinn at the invitation of the Government of Estonia.'],
    read: (x) => invited(x, people(x, 'who')),
  },
  {
    name: 'awaits',
    cue: ['awaits', 'awaited', 'await'],
    pattern: re(String.raw`(?<e>\{E\d+\}|${MEAL}) (?:awaits|await) (?<a>${PEOPLE}) with (?<b>${PEOPLE})`),
    reason: 'What awaits someone is ahead of him.',
    examples: ['Tomorrow a meeting awaits Kwame Asante with Elina Saar.'],
    counterExamples: ['A surprise awaits Kwame Asante with his wife.'],
    read: (x) => {
      const m = mentions(x, 'e')[0]
      const kind = m?.kind === 'event' ? m.eventKind : x.groups.e!
      encounter({ ...x, modality: 'planned' }, people(x, 'a'), people(x, 'b'), kind, [], when(x))
    },
  },
  {
    name: 'met-her',
    cue: ['her', 'him'],
    pattern: re(
      String.raw`(?:(?<at>\{L\d+\}) ,? ?(?:where|there) (?:on )?(?<d>\{D\d+\} )?(?:the )?)?(?<a>${PEOPLE})(?: of [a-z' ]{3,40}|,(?: [^{};]{1,40} ,)?| ,(?: [^{};]{1,40} ,)?)? (?:had |has |then |later |also )?(?:met|received|hosted|greeted|saw) (?<b>her|him|\{R\d+\})(?= (?:over|at|in|on|for|during|there|before|after|with|and|,|\.|today|yesterday|\{D)| ?[.,;]|$)(?! (?:to|off|at the airport)\b)`,
    ),
    reason: 'The pronoun behind the verb is another than the one in front of it.',
    examples: ['In Tartu, Professor Madis Org received her on 10 March.'],
    counterExamples: ['In Tartu, Professor Madis Org met her expectations.', 'In Tartu, Madis Org never received her.'],
    read: (x) => {
      const a = people(x, 'a').slice(-1)
      const ref = mentions(x, 'b')[0]
      if (ref && !(ref.kind === 'ref' && (ref.ref === 'he' || ref.ref === 'she'))) return
      // whom the sentence itself named before: he or she it is; a post that nobody is known by leaves it open
      const before = mentionsIn(x, x.code.slice(0, x.start)).filter(
        (m) => m.kind === 'person' || (m.kind === 'post' && !m.plural),
      )
      const named = before.flatMap((m) => x.r.talk.resolve(m, x.s)).filter((p) => p.type === 'Person' && !a.includes(p))
      if (before.length && !named.length) return
      const b = named.length ? named.slice(-1) : other(x, a)
      if (!a.length || !b.length || !/(?:her|him)$/.test(x.r.tokens[tokenOf(x)]?.key ?? x.groups.b!)) return
      // a plainer rule took the pronoun for the one who met it
      encounter(x, a, b, 'meeting', x.groups.at ? mentions(x, 'at') : where(x), when(x))
    },
  },
  {
    name: 'on-the-phone-was',
    cue: ['phone', 'telephone', 'line'],
    pattern: re(
      String.raw`${START}on the (?:tele)?(?:phone|line|other end(?: of the line)?)(?: with (?<a>${one('PR')}|her|him))? ?(?:was|were) (?<b>${PEOPLE})`,
    ),
    reason: 'The line first, who was at its other end behind "was".',
    examples: ['On the phone with Elina Saar was Prime Minister Rokas Balsys.'],
    counterExamples: ['On the line was the future of Rokas Balsys.'],
    read: (x) => {
      const b = people(x, 'b')
      const w = x.groups.a
      const a = /^h/.test(w ?? '') ? other({ ...x, groups: { b: w } }, b) : people(x, 'a')
      if (a.length && b.length) encounter(x, a, b, 'call', [], when(x))
    },
  },
  {
    name: 'the-two-spoke',
    cue: ['spoken', 'spoke', 'talked'],
    pattern: re(
      String.raw`(?:the )?(?<a>\{R\d+\}|${one('P')} and ${one('P')})(?: ,)? (?:had |have )?(?:last |already |previously |earlier |also |both )?(?:spoken|spoke|talked) (?:again |briefly )?(?:by (?:tele)?phone|by video(?: link)?|over the (?:tele)?phone|on the (?:tele)?phone)`,
    ),
    reason: 'Two who spoke by telephone spoke with each other.',
    examples: ['Elina Saar and Kwame Asante had last spoken by telephone on 27 February.'],
    counterExamples: ['Elina Saar and Kwame Asante have never spoken by telephone.'],
    read: (x) => {
      const a = people(x, 'a')
      if (a.length === 2)
        encounter(
          x,
          a.slice(0, 1),
          a.slice(1),
          'call',
          [],
          dates(mentionsIn(x, near(x, 40).split(' , ')[0])).slice(0, 1),
        )
    },
  },
  {
    name: 'discussed-in-a-call',
    cue: ['call', 'conversation', 'phone', 'telephone', 'video'],
    pattern: re(
      String.raw`(?<a>${one('P')})(?: ,)? and (?:(?:his|her) (?:opposite number|counterpart|\{R\d+\}|[a-z]+ colleague)(?: (?:in|from) \{[LC]\d+\})? ?,? ?)?(?<b>${one('P')})(?: ,)? (?:also |then )?(?:discussed|reviewed|talked about|spoke about|went over|took up|addressed|considered) (?:[^ ;{}]+ |\{I\d+\} ){1,10}?(?:in|during|by|over) (?:the |a )?(?:\{E\d+\}|(?:tele)?phone|video link)`,
    ),
    reason: 'Two discuss something in a call: they called each other.',
    examples: [
      'Minister Elina Saar and her opposite number in Accra, Kwame Asante, discussed cocoa bonds in a video call on 7 March.',
    ],
    counterExamples: ['Elina Saar and Kwame Asante never discussed cocoa bonds in a video call.'],
    read: (x) => {
      const e = mentionsIn(x, x.text).find((m): m is EventMention => m.kind === 'event')
      if (e && e.eventKind !== 'call' && !/\bcall|conversation/.test(e.surface.toLowerCase())) return
      encounter(x, people(x, 'a'), people(x, 'b'), 'call', [], dates(mentionsIn(x, near(x, 30))).slice(0, 1))
    },
  },
]

/** The token a hit ends at. */
const tokenOf = (x: Hit): number => x.at.to - 1
/** Whom "her" or "him" behind a verb means: the one told of before who is not the one who meets. */
function other(x: Hit, not: readonly Thing[]): Thing[] {
  const she = /her$/.test(x.groups.b!) || x.r.tokens[tokenOf(x)]?.key === 'her'
  const i = x.s.mentions.length
  const ref = {
    kind: 'ref',
    from: x.at.from,
    to: x.at.from,
    ref: she ? 'she' : 'he',
    gender: she ? 'f' : 'm',
    plural: false,
  } as const
  return doer({ ...x, s: { ...x.s, mentions: [...x.s.mentions, ref] }, groups: { p: `{R${i}}` } }, 'p', not, x.s)
}
