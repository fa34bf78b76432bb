// Who was at a meeting because of what else is said of him: "the participation of X in it", "X had Y with her", "X sat in on the talks",
// "the minutes were taken by X", "the Bank sent its director, X", "also on the trip were X and Y".
import type { Thing } from '../../resolve/thing.ts'
import { personSide } from '../context.ts'
import { isOfTwo } from '../frames/other-meetings.ts'
import { ACTORS, BE, listOf, one, re, START, type Hit, type Inversion } from './phrase.ts'
import { peopleRolled, rolled } from './roll.ts'
import { actors, event, here, mentions, people, tell, took } from './tell.ts'

const P = one('PJR')
const FIRST = one('PJ')
const SENT = String.raw`(?:(?:senior |other |the )?(?:representatives|officials|experts|delegations?|delegates|ministers|heads) (?:of|from) )?`
const TALKS = String.raw`(?:\{E\d+\}|meeting|talks|discussions|session|consultations|proceedings|deliberations|negotiations|conversation|call|exchange)`

/** Words that only ask for it, or look ahead to it. */
const WISHED =
  /\b(?:invit\w+|hop\w+|look(?:s|ed|ing)? forward|call(?:s|ed|ing)? (?:for|on)|encourag\w+|await\w*|requir\w+|without|absence|lack|possible|potential|facilitat\w+|ensur\w+|request\w*|propos\w+|conditions?|question|criteria|eligible|rules|if|whether|prospects?|interest|wish\w*|support(?:s|ed|ing)?)\b/

/** Those of the list came to it on the side of whoever brought them. */
function with_(x: Hit, who: readonly Thing[], chief: readonly Thing[], e: Thing | undefined): void {
  if (x.modality !== 'asserted' && x.modality !== 'planned') return
  const side = chief.find((t) => t.country)?.country
  for (const t of who) {
    if (t.type === 'Person' && side) t.country ??= side
    if (!chief.includes(t)) tell(x, 'PARTICIPATED_IN', t, e, { props: { side: personSide(t) } })
  }
}

/** The journey a text tells of: the one in focus, else the only visit of the text, or the one its headline tells. */
function journey(x: Hit, chief: readonly Thing[]): Thing | undefined {
  const { focus, main } = x.r.talk
  const visits = x.r.things.events.filter((e) => e.event!.kind === 'visit' && e.event!.status !== 'cancelled')
  const own = chief.length ? visits.filter((e) => chief.every((t) => e.event!.people.has(t))) : visits
  if (focus && own.includes(focus)) return focus
  if (main && own.includes(main)) return main
  return own[0]
}

export const COMPANY: readonly Inversion[] = [
  {
    name: 'the-participation-of',
    cue: ['participation', 'attendance', 'presence'],
    pattern: re(
      String.raw`(?:participation|attendance|presence)(?: , (?:as observers?|for the first time|[a-z]+ [a-z]+) ,| as observers?)? (?:of|by) (?<who>${SENT}${ACTORS}(?: ,)?(?: and(?: of)? ${SENT}${ACTORS})?) (?:in|at|during) (?:the |this |its )?(?<e>\{E\d+\})|(?<who2>${one('POC')}) 's (?:active |personal |first |high - level )?(?:participation|attendance|presence) (?:in|at|during) (?:the |this |its )?(?<e2>\{E\d+\})`,
    ),
    reason: 'Whose participation is told of, with thanks or in passing, took part.',
    examples: [
      'Elina Saar expressed her gratitude for the participation of Kwame Asante in the Second Peat Forum, which was held in Oslo in May 2024.',
      "Elina Saar welcomed Kwame Asante's participation in the Second Peat Forum, held in Oslo in May 2024.",
    ],
    counterExamples: [
      'Elina Saar called for the participation of Kwame Asante in the Second Peat Forum.',
      'Elina Saar hoped for the participation of Latvia in the Second Peat Forum.',
    ],
    read: (x) => {
      const e = event(x, 'e') ?? event(x, 'e2')
      const before = x.code.slice(Math.max(0, x.start - 90), x.start)
      if (!e || x.modality === 'negated' || x.modality === 'reported' || WISHED.test(before)) return
      const modality = e.event!.status === 'planned' ? 'planned' : x.modality
      for (const t of actors(x, x.groups.who ? 'who' : 'who2'))
        tell(x, 'PARTICIPATED_IN', t, e, { modality, props: { side: personSide(t) } })
    },
  },
  {
    name: 'sat-in-on-the-talks',
    cue: [
      'sat',
      'followed',
      'observed',
      'room',
      'table',
      'joined',
      'looked',
      'watched',
      'witnessed',
      'listened',
      'associated',
      'party',
      'involved',
      'part',
      'line',
    ],
    pattern: re(
      String.raw`(?<who>${listOf('PJ')})(?: , [^{};]{2,60} ,| ,)? (?:also |both |likewise )?(?:sat in on|followed|observed|joined|listened in on|(?:was|were) (?:also |both |likewise )?(?:associated with|party to|involved in|part of|on)) (?:the |these |both )?(?<e>${TALKS})(?! (?:with|to|of))(?<how> (?:by|via|over|from|online|remotely|virtually|as)\b[^.;{}]{0,30})?|(?<who2>${listOf('PJ')})(?: ,)? (?:was|were) (?:also |both |likewise )?(?:in the room|at the table|around the table|on hand|among the guests|in the audience|on the line)|(?<e3>${TALKS}) (?:was|were) (?:also )?observed by (?<who3>${FIRST})|(?<who4>${listOf('PJ')})(?: , [^{};]{2,60} ,| ,)? (?:looked on|was a witness|were witnesses)(?= ?(?:[.;,]|$|as ))`,
    ),
    reason: 'Whoever sits in on talks, or follows them from a screen, is there.',
    examples: [
      'The dialogue opened in Oslo. Elina Saar sat in on the talks.',
      'The dialogue opened in Oslo. Elina Saar and Kwame Asante were also in the room.',
      'The dialogue opened in Oslo. The talks were observed by Elina Saar.',
      'The dialogue opened in Oslo. Elina Saar and Kwame Asante were associated with the discussions.',
    ],
    counterExamples: [
      'The dialogue opened in Oslo. Elina Saar was not in the room.',
      'The dialogue opened in Oslo. Elina Saar was not associated with the discussions.',
      'The dialogue opened in Oslo. Elina Saar followed the talks with concern.',
    ],
    read: (x) => {
      if (x.modality !== 'asserted') return
      if (/ followed (?:the |these )?\S+$/.test(x.text)) return
      const e = event(x, 'e', false) ?? event(x, 'e3', false) ?? here(x)
      const who = ['who', 'who2', 'who4'].flatMap((g) => people(x, g))
      took(x, [...who, ...(x.groups.who3 ? peopleRolled(x, 'who3') : [])], e)
    },
  },
  {
    name: 'had-with-her',
    cue: ['with', 'brought', 'assisted', 'seconded', 'aided', 'supported'],
    pattern: re(
      String.raw`(?<chief>${one('PJ')})(?: ,)? (?:(?:had|has|brought|brings|took|takes|will bring) (?:with (?:him|her)|along)|(?:was|is|were|will be) (?:also )?(?:assisted|seconded|aided|supported) by) (?:the )?(?<who>${FIRST})|${START}with (?<chief2>${one('PJ')}) (?:were|was|came|travelled|traveled|sat|arrived) (?:also )?(?<who2>${FIRST})`,
    ),
    reason: 'Whom somebody brings to a meeting is there, on his side.',
    examples: [
      'The dialogue was chaired by Elina Saar. Elina Saar had with her Kwame Asante and Liis Kask.',
      'The dialogue was chaired by Elina Saar. With Elina Saar were Kwame Asante and Liis Kask.',
    ],
    counterExamples: [
      'The dialogue was chaired by Elina Saar. Elina Saar did not have with her Kwame Asante.',
      'The dialogue was chaired by Elina Saar. Elina Saar had nets with her.',
    ],
    read: (x) => {
      const chief = [...people(x, 'chief'), ...people(x, 'chief2')]
      const who = peopleRolled(x, x.groups.who ? 'who' : 'who2')
      const e = here(x)
      // whom somebody has with him on a journey travels with him
      const own = chief.length ? x.r.things.events.filter((y) => chief.every((t) => y.event!.people.has(t))) : []
      with_(x, who, chief, e && (own.includes(e) || !isOfTwo(e)) ? e : own.length === 1 ? own[0] : undefined)
    },
  },
  {
    name: 'also-on-the-trip',
    cue: [
      'trip',
      'visit',
      'journey',
      'mission',
      'tour',
      'travelling',
      'traveling',
      'aboard',
      'party',
      'entourage',
      'accompanying',
    ],
    pattern: re(
      String.raw`${START}(?:also )?(?:(?:on|taking part in|making|joining) (?:(?:the|this|her|his) )?(?:trip|visit|journey|tour|mission|\{E\d+\})|(?:travelling|traveling|flying) with (?:the )?(?<chief>\{[PJR]\d+\}|him|her|delegation|minister)|in (?:her|his|the minister 's|the president 's) (?:party|entourage|company|retinue)) ${BE} (?<who>${FIRST})|(?<who2>${listOf('PJ')}) (?:are|were|is|was) (?:also )?(?:on|part of) (?:the|this) (?:trip|visit|journey|tour|mission|party)(?= ?(?:[.;,]|$))`,
    ),
    reason: 'Who is on the journey is on the visit.',
    examples: [
      'Minister Elina Saar of Estonia paid a visit to Ghana in May 2024. Travelling with the Minister were Kari Lunde and Liis Kask.',
      'Minister Elina Saar of Estonia paid a visit to Ghana in May 2024. Also on the trip was Kari Lunde.',
    ],
    counterExamples: [
      'Minister Elina Saar of Estonia paid a visit to Ghana in May 2024. Not on the trip was Kari Lunde.',
    ],
    read: (x) => {
      const chief = people(x, 'chief')
      const e = journey(x, chief)
      with_(x, x.groups.who ? peopleRolled(x) : people(x, 'who2'), chief, e)
    },
  },
  {
    name: 'delegation-consisted-of',
    cue: ['consisted', 'consists', 'composed', 'made', 'formed'],
    pattern: re(
      String.raw`${START}(?<of>(?:the |her |his |their |our )?(?:\{[RO]\d+\}|delegation|mission|team)|it)(?: ,)? (?:also )?(?:consist(?:ed|s) of|(?:was|is) (?:composed of|made up of|formed by)) (?<who>${FIRST})`,
    ),
    reason: 'Those a delegation on a journey is made of are on the visit.',
    examples: [
      'Minister Elina Saar of Estonia paid a visit to Ghana in May 2024. Her delegation consisted of Kari Lunde and Liis Kask.',
      'Minister Elina Saar of Estonia paid a visit to Ghana in May 2024. The delegation was made up of Kari Lunde and Liis Kask.',
    ],
    counterExamples: [
      'Minister Elina Saar of Estonia paid a visit to Ghana in May 2024. The Seaweed Council consisted of Kari Lunde and Liis Kask.',
    ],
    read: (x) => {
      const m = mentions(x, 'of')[0]
      const team =
        m?.kind === 'org' ? /delegation|group|mission|team/i.test(m.name) : m?.kind !== 'ref' || m.ref === 'delegation'
      const e = journey(x, [])
      // "It": what the sentence before told of
      const last = x.r.facts.findLast((f) => f.sentence !== x.s && f.target !== 'doc' && !!f.target.event)
      const near = x.groups.of !== 'it' || (last?.target === e && x.s.start - last!.sentence.end < 5)
      if (e && team && near && !/\bwho$/.test(x.groups.of!)) with_(x, peopleRolled(x), [], e)
    },
  },
  {
    name: 'was-the-chief-guest',
    cue: ['guest'],
    pattern: re(
      String.raw`(?<who>${one('PJ')})(?: , [^{};]{2,60} ,)? (?:was|were|attended (?:it )?as|graced the (?:occasion|ceremony|event) as) (?:also )?(?:the |its )?(?:chief|principal|special|main) guests?(?! (?:of|at) the (?:hotel|house))`,
    ),
    reason: 'The guest of a ceremony is there.',
    examples: ['The dialogue opened in Oslo. Elina Saar was the chief guest.'],
    counterExamples: ['The dialogue opened in Oslo. Elina Saar was not the chief guest.'],
    read: (x) => {
      if (x.modality === 'asserted') took(x, people(x, 'who'), here(x))
    },
  },
  {
    name: 'her-host-was',
    cue: ['host', 'hostess', 'interlocutor', 'counterpart'],
    pattern: re(
      String.raw`${START}(?:her|his|their) (?:host|hostess|main interlocutor|counterpart at the table) was (?<who>${one('PJ')})`,
    ),
    reason: 'The host of somebody at a meeting is there.',
    examples: ['The dialogue was chaired by Elina Saar. Her host was Kwame Asante.'],
    counterExamples: ['The dialogue was chaired by Elina Saar. Her host was not Kwame Asante.'],
    read: (x) => {
      if (x.modality === 'asserted') took(x, people(x, 'who'), here(x))
    },
  },
  {
    name: 'minutes-taken-by',
    cue: ['minutes', 'note', 'notes', 'rapporteur', 'interpreter', 'secretary', 'interpreted', 'record'],
    pattern: re(
      String.raw`(?:(?:the )?(?:minutes|notes|record) (?:was|were) (?:taken|kept|drawn up) by|(?:the )?(?:rapporteur|note - taker|note taker) was) (?<who>${FIRST})|(?<who2>${P})(?: , [^{};]{2,60} ,| ,)? (?:also )?(?:kept (?:the )?record|(?:acted|served) as (?:the )?(?:rapporteur|note - taker|note taker|secretary (?:of|to) the meeting)|interpreted for)(?= ?(?:[.;,]|$|for |of |at |and |\{|the ))`,
    ),
    reason: 'Who takes the minutes sits at the table.',
    examples: [
      'The dialogue opened in Oslo. The minutes were taken by Elina Saar.',
      'The dialogue opened in Oslo. Kwame Asante acted as rapporteur.',
    ],
    counterExamples: ['The dialogue opened in Oslo. The minutes were not taken by Elina Saar.'],
    read: (x) => {
      const e = here(x)
      if (x.modality !== 'asserted' || (x.text.includes('secretary') && !e)) return
      took(x, x.groups.who ? peopleRolled(x).slice(0, 1) : people(x, 'who2'), e)
    },
  },
  {
    name: 'sent-its-director',
    cue: ['sent', 'dispatched', 'delegated'],
    pattern: re(
      String.raw`${START}(?:the )?(?<of>\{[OC]\d+\})(?: (?:and|,) (?:the )?\{[OC]\d+\}){0,2}(?: ,)? (?:had |has |also |likewise ){0,2}(?:sent|dispatched|delegated) (?:its |their |her )?(?:[a-z-]+ ){0,2}?(?<who>${FIRST})(?= ?(?:[.;,]|$|and |to (?:the |this )?\{E|of |\())`,
    ),
    reason: 'Who sends somebody to a meeting is represented there.',
    examples: [
      'The dialogue opened in Oslo. The Peat Commission sent its director, Kwame Asante.',
      'The dialogue opened in Oslo. Ghana sent Kwame Asante and Ambassador Liis Kask.',
    ],
    counterExamples: [
      'The dialogue opened in Oslo. Ghana did not send Kwame Asante.',
      'The dialogue opened in Oslo. Ghana sent Kwame Asante home.',
      'The dialogue opened in Oslo. Ghana sent Kwame Asante a letter.',
    ],
    read: (x) => {
      if (x.modality !== 'asserted') return
      const e = here(x)
      // an ambassador is sent to a state, a letter to a person: only with a meeting told of in the sentence before
      if (!e || isOfTwo(e)) return
      const sender = actors(x, 'of')
      const who = rolled(x)
      if (!who.length) return
      took(x, sender, e)
      with_(x, who, sender, e)
    },
  },
]
