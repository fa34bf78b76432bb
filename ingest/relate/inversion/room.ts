// Whom a speaker sees before him: "I am glad to see here X", "Ms. X, who is with us today", "the Bank, whose representatives are with us".
import type { Thing } from '../../resolve/thing.ts'
import { personSide } from '../context.ts'
import { ACTORS, listOf, one, re, type Hit, type Inversion } from './phrase.ts'
import { peopleRolled } from './roll.ts'
import { actors, bilateral, chaired, here, moderated, people, tell } from './tell.ts'

const WITH_US = String.raw`(?:(?:here )?(?:with|among) (?:us|\{R\d+\})|here|in (?:the|this) (?:room|hall|audience)|present(?: here)?|sitting (?:here|in the front row))(?: (?:today|tonight|\{D\d+\}|this (?:morning|afternoon|evening)))?`

/** The occasion at which the speaker speaks. */
function inTheRoom(x: Hit, who: readonly Thing[]): void {
  const { speaker, main } = x.r.talk
  // quoted in a report, of the meeting that it tells of
  const e = x.r.kind === 'speech' ? main : here(x)
  // "who will now say grace": he is there already
  if (!e || bilateral(e) || (x.modality !== 'asserted' && x.modality !== 'planned')) return
  for (const t of who)
    if (t !== speaker.thing && !x.r.facts.some((f) => f.source === t && f.target === e))
      tell(x, 'PARTICIPATED_IN', t, e, { modality: 'asserted', confidence: 0.7, props: { side: personSide(t) } })
}

export const ROOM: readonly Inversion[] = [
  {
    name: 'glad-to-see-here',
    cue: ['see', 'have', 'recognise', 'recognize', 'joined', 'acknowledge'],
    pattern: re(
      String.raw`(?:to (?:also )?(?:see|have|recogni[sz]e|acknowledge) (?:here|(?:with|among) (?:us|\{R\d+\})|in the (?:room|audience|front row))(?: (?:today|tonight|\{D\d+\}))?(?: also)? (?<who>${one('PJ')})|to (?:also )?(?:see|have) (?<who2>${listOf('PJ')})(?: , \{J\d+\} ,| ,)? ${WITH_US}|(?:we are|i am) (?:also )?(?:joined|honou?red) (?:today |tonight |here |\{D\d+\} )?by (?:the presence of )?(?<who3>${one('PJ')}))`,
    ),
    reason: 'Whom a speaker is glad to see here is in the room.',
    examples: [
      'I am delighted to see here Ambassador Elina Saar of Estonia.',
      'It is good to have Kwame Asante with us today.',
    ],
    counterExamples: ['I am sorry not to see here Ambassador Elina Saar.', 'I hope to see Kwame Asante in Tartu.'],
    read: (x) => {
      inTheRoom(x, x.groups.who ? peopleRolled(x) : x.groups.who3 ? peopleRolled(x, 'who3') : people(x, 'who2'))
    },
  },
  {
    name: 'has-chaired-these-days',
    cue: ['chaired', 'moderated', 'steered', 'guided', 'facilitated', 'presided'],
    pattern: re(
      String.raw`(?<who>${one('PJ')})(?: , \{J\d+\})? , \{R\d+\} (?:has|have) (?:so |most )?(?:[a-z]+ly )?(?<verb>chaired|moderated|steered|guided|facilitated|presided over) (?:these|this|our|the) (?:past |last )?(?:(?:two|three|four|five) )?(?:days|meeting|conference|proceedings|discussions|deliberations|sessions|debates|gathering|work|\{E\d+\})`,
    ),
    reason: 'Who has chaired the days that a speaker looks back on, chaired the meeting.',
    examples: ['I thank Professor Elina Saar, who has chaired these two days with humour.'],
    counterExamples: ['I thank Professor Elina Saar, who has not chaired these two days.'],
    read: (x) => {
      const e = x.r.kind === 'speech' ? x.r.talk.main : here(x)
      if (x.modality !== 'asserted') return
      if (/moderat|facilit/.test(x.groups.verb!)) moderated(x, people(x, 'who'), e)
      else chaired(x, people(x, 'who'), e)
    },
  },
  {
    name: 'our-hosts',
    cue: ['hosts', 'host', 'organisers', 'organizers'],
    pattern: re(
      String.raw`(?:our|the) (?:(?:two|three|gracious|generous|kind) ){0,2}(?<role>hosts?|organi[sz]ers?)(?: of (?:this|today 's) [a-z]+)? , (?<who>${listOf('OC')})(?= ?(?:[.,;]|$|for |and ))`,
    ),
    reason: 'Those a speaker calls the hosts, host what he speaks at.',
    examples: ['I congratulate our two hosts, the Baltic Institute and the Peat Commission.'],
    counterExamples: ['I congratulate our two guests, the Baltic Institute and the Peat Commission.'],
    read: (x) => {
      const e = x.r.kind === 'speech' ? x.r.talk.main : here(x)
      if (!e || bilateral(e) || x.modality !== 'asserted') return
      const role = /^host/.test(x.groups.role!) ? 'host' : 'organizer'
      for (const t of actors(x, 'who')) if (t.type !== 'Person') tell(x, 'ORGANIZED', t, e, { props: { role } })
    },
  },
  {
    name: 'who-is-with-us',
    cue: ['us', 'here', 'room', 'grace', 'me'],
    pattern: re(
      String.raw`(?<who>${ACTORS}(?:(?: ,)? and of ${ACTORS})?)(?: of (?:the )?\{[OC]\d+\})?(?: , \{J\d+\})? ,? ?(?:(?:\{R\d+\} |who |both of whom )?(?:is|are) (?:also |both |all |sitting |kindly )?${WITH_US}|whose (?:[a-z-]+ )?(?:representatives?|members|director|president|colleagues?|delegates|staff|experts) (?:is|are) (?:also |both |all )?${WITH_US}|\{R\d+\} will (?:now |then )?(?:say grace|speak after (?:me|\{R\d+\})|introduce (?:me|\{R\d+\})))`,
    ),
    reason: 'Who is with us while somebody speaks is in the room.',
    examples: [
      'I greet Mayor Elina Saar, who is with us today.',
      'I thank the Baltic Institute, whose representatives are with us this morning.',
    ],
    counterExamples: ['I greet Mayor Elina Saar, who is not with us today.', 'God is with us.'],
    read: (x) => inTheRoom(x, actors(x, 'who')),
  },
]
