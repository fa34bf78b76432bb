// Who was there, told with the predicate first: "Accompanying the Minister were A and B", "From Helsinki came X", "In the Polish delegation was Y".
import type { Mention } from '../../mention.ts'
import { countryName } from '../../resolve/countries.ts'
import type { Thing } from '../../resolve/thing.ts'
import { side, state } from '../context.ts'
import { companyOf } from '../frames/company.ts'
import { countryOfMention } from '../roster/lists.ts'
import { ACTORS, BE, DET, LED_IN, PEOPLE, START, gap, one, re, type Hit, type Inversion, words } from './phrase.ts'
import { meal, rolled } from './roll.ts'
import { actors, bodies, event, here, mentions, mentionsIn, people, say, tell, things, took } from './tell.ts'

/** Code of the state that a country, a town or "the Korean side" stands for. */
const sideOf = (list: readonly Mention[]): string | undefined =>
  list.map((m) => countryOfMention(m) ?? (m.kind === 'place' ? m.country : undefined)).find(Boolean)
const nameOf = (code: string | undefined): string | undefined => (code ? countryName(code) : undefined)
/** The people of these are of that side. */
const belongs = (list: readonly Thing[], of: string | undefined): void => {
  if (of) for (const p of list) if (p.type === 'Person') p.country ??= of
}
const attended = (x: Hit, who: readonly Thing[], e: Thing | undefined, of: string | undefined): void => {
  belongs(who, of)
  took(x, who, e, nameOf(of))
}
const led = (x: Hit, who: readonly Thing[], of: string | undefined): void => {
  belongs(who, of)
  for (const p of who) tell(x, 'LED_DELEGATION', p, here(x), { props: { side: nameOf(of) ?? side(p) } })
}

const DELEGATION = String.raw`(?:delegation|delegations|team|side|visitors|guests|mission|contingent|party|negotiators|group)`

/** "A, and, from the Commission, B": people, with the body or state each of them came from. */
const CAME = String.raw`${PEOPLE}(?:(?: ,)? and , from ${DET}\{[OCLR]\d+\} , ${PEOPLE})?`

function came(x: Hit): void {
  const e = event(x, 'to') ?? here(x)
  if (!e) return
  const of = sideOf(mentions(x, 'from'))
  const piece = x.groups.who ?? ''
  for (const m of piece.matchAll(/(?:from (?:the |its |his |her )?\{[OCLR](?<n>\d+)\} , )?(?<p>\{P\d+\})/g)) {
    const who = mentionsIn(x, m.groups!.p)[0]!
    const origin = m.groups!.n ? x.s.mentions[Number(m.groups!.n)] : undefined
    for (const p of x.r.talk.resolve(who, x.s)) {
      const from = origin ? sideOf([origin]) : of
      if (!origin && of) p.country ??= of
      tell(x, 'PARTICIPATED_IN', p, e, { props: { side: nameOf(from) ?? side(p) } })
      // "from the European Commission, Commissioner X": the post is at the body it came from
      const post = who.kind === 'person' ? who.posts.find((q) => !q.org && !q.country) : undefined
      if (origin?.kind === 'org' && post && x.modality === 'asserted')
        for (const o of x.r.talk.resolve(origin, x.s))
          state(x.r, 'HOLDS_ROLE', p, o, {
            ...say(x, { confidence: 0.7 }),
            props: { title: post.title, former: post.former, asOf: x.r.documentDate },
          })
    }
  }
}

export const LOCATIVES: readonly Inversion[] = [
  {
    name: 'inverted-leading',
    cue: ['leading', 'heading'],
    pattern: re(
      String.raw`${START}(?:leading|heading) (?<what>${DET}(?:\{R\d+\}|\{J\d+\}|${words(4)}${DELEGATION}(?: (?:of|from) ${DET}\{[CO]\d+\})?)(?: ${words(4)})?(?:from ${DET}\{[COL]\d+\} )?) ?${BE} (?<who>${PEOPLE})`,
    ),
    reason: 'A participle with its object in front, the person behind "was": he leads it.',
    examples: [
      'Leading the visitors was Vice-Minister Ilmari Koskela.',
      'Heading the Estonian delegation was Deputy Minister Kadri Tamm.',
    ],
    counterExamples: [
      'Leading the race for the post was Ilmari Koskela.',
      'Leading the visitors was not Ilmari Koskela.',
    ],
    read: (x) => {
      const what = mentions(x, 'what')
      // "the Estonian negotiators" are a post in the plural; one man's post is led by nobody here
      const post = what.find((m) => m.kind === 'post')
      if (post?.kind === 'post' && !(post.plural && /negotiator|delegate|visitor|expert|official/i.test(post.title)))
        return
      const of = sideOf(what) ?? (post?.kind === 'post' ? post.country : undefined)
      led(x, people(x, 'who'), of)
    },
  },
  {
    name: 'inverted-company',
    cue: ['accompanying', 'joining', 'escorting', 'assisting', 'flanking'],
    pattern: re(
      String.raw`${START}(?:accompanying|joining|escorting|assisting|flanking) (?<whom>${gap(8)})(?<!\bthe )(?<!\bto )${BE} (?<who>${ACTORS})`,
    ),
    reason: 'Those named behind the verb went with the one in front of it, so they were there.',
    examples: [
      'Accompanying the Minister were Nadia Belhaj, Tomasz Wilk of the National Research Council and Ambassador Otieno Odhiambo.',
      'Joining her at the table was Carlos Funes.',
    ],
    counterExamples: ['Accompanying the report was a letter from Carlos Funes.', 'Joining the Union was Albania.'],
    read: (x) => {
      const whom = x.groups.whom ?? ''
      if (
        /\b(?:report|letter|document|statement|text|union|treaty|agreement|declaration|decision)\b|\{I\d+\}/.test(whom)
      )
        return
      if (!/\{[PJRE]\d+\}|\b(?:him|her|them|visitors|guests|delegation|minister|president)\b/.test(whom)) return
      const who = actors(x, 'who')
      const chiefs = mentions(x, 'whom')
        .flatMap((m) => (/^(?:post|person|ref)$/.test(m.kind) ? x.r.talk.resolve(m, x.s) : []))
        .slice(0, 2)
      for (const p of who) if (p.type === 'Person') p.country ??= chiefs[0]?.country
      took(x, who, event(x, 'whom', false) ?? companyOf(x.r, chiefs, x.s))
    },
  },
  {
    name: 'inverted-representing',
    cue: ['representing'],
    pattern: re(
      String.raw`${START}representing (?<whom>${ACTORS})(?: (?:at|in|on) ${gap(4)})? ?${BE} (?<who>${PEOPLE})`,
    ),
    reason: 'The one represented was there through the person behind "was".',
    examples: ['Representing Ghana was Ambassador Rosa Quispe.'],
    counterExamples: ['Representing a fifth of all trade was Ghana.'],
    read: (x) => {
      const whom = bodies(x, 'whom')
      const of = sideOf(mentions(x, 'whom'))
      attended(x, people(x, 'who'), here(x), of)
      took(x, whom, here(x))
    },
  },
  {
    name: 'inverted-present',
    cue: [
      'present',
      'attending',
      'attendance',
      'participating',
      'among',
      'hand',
      'room',
      'taking',
      'table',
      'guests',
      'watching',
      'witnessing',
      'looking',
      'line',
      'call',
      'listening',
    ],
    pattern: re(
      String.raw`${START}(?<not>not |never )?(?:also |further |likewise |as well )?(?:among (?:those|the) (?:\{R\d+\} )?(?:[a-z-]+ ){0,3}?(?:present|attending|attendees|guests|participants|participating|taking part|dignitaries|speakers|delegates|visitors|officials|witnesses|invitees|observers|attendance)|(?:present|attending(?: (?:the )?(?:meeting|session|talks|ceremony|event|\{E\d+\}))?|participating|taking part|in attendance|on hand|in the room|at the table|around the table|on the (?:line|call)|listening in|looking on|watching|witnessing (?:the )?(?:\{[EI]\d+\}|presentation|signing|ceremony|exchange|handover|occasion|event)))(?<at> (?:at|in|for|from|on|among|as|by) ${gap(6)}|,? )?(?:${BE}|as (?:guests|observers|witnesses) ${BE}) (?:also )?(?:the following [a-z ]{0,30}: )?(?:, (?:from|on|for) (?:the )?(?<side>\{[RCO]\d+\})(?: side)? , )?(?<who>${LED_IN}${ACTORS})`,
    ),
    reason: 'Presence told first, the names behind "were": each of them was there.',
    examples: [
      'Also present were Minister of Energy Kwame Asante and Ambassador Rosa Quispe.',
      'Present from the Korean side were Director-General BAEK Seung-ho and Ambassador Yoon Mi-rae.',
      'Among those attending were Ragnhild Fosse, Director of the Polar Institute, and Carlos Funes.',
    ],
    counterExamples: [
      'Also present were concerns about the cost of the cable.',
      'Not present was Ambassador Rosa Quispe.',
    ],
    read: (x) => {
      if (x.groups.not) return
      const of =
        /from|side|part/.test(x.groups.at ?? '') || /\{R/.test(x.groups.at ?? '')
          ? sideOf(mentions(x, 'at'))
          : sideOf(mentions(x, 'side'))
      attended(x, rolled(x), event(x, 'at', false) ?? meal(x) ?? here(x), of)
    },
  },
  {
    name: 'inverted-seat',
    cue: ['seated', 'sitting', 'sat', 'standing', 'stood'],
    pattern: re(
      String.raw`${START}(?:(?:seated|sitting|standing) (?:beside|next to|alongside|opposite|across from|with|by|to the (?:left|right) of) ${one0('PRJ')}(?: ${words(4)})? ?${BE}|(?:beside|next to|alongside|opposite|at) ${one0('PRJ')}(?: ' s side)? (?:sat|stood)|(?:on|at) (?:the )?(?<side>\{R\d+\})(?: of the table)? (?:sat|stood|were seated|was seated)|(?:at|by) (?:the )?(?:host|guest|minister|president|chair)(?:s)?(?: 's| ')? side (?:sat|stood)) (?<who>${PEOPLE})`,
    ),
    reason: 'One who sat at the table was at the meeting.',
    examples: ['Seated beside him was Foreign Minister Elina Saar.', 'On the Korean side sat Ambassador Yoon Mi-rae.'],
    counterExamples: ['Sitting on the board was Ambassador Yoon Mi-rae.'],
    read: (x) => {
      attended(x, people(x, 'who'), here(x), sideOf(mentions(x, 'side')))
    },
  },
  {
    name: 'inverted-came',
    cue: ['came', 'travelled', 'traveled', 'flew', 'arrived'],
    pattern: re(
      String.raw`${START}(?:from ${DET}(?<from>\{[LCO]\d+\})|to (?:it|them|${DET}(?<to>\{E\d+\}))|with (?:him|her|them|${DET}\{[PR]\d+\})) (?:also |then |in turn )?(?:came|travelled|traveled|flew|arrived)(?: in| over)? (?:, [a-z ]{2,30} , )?(?<who>${CAME})`,
    ),
    reason: 'Place or goal in front, the one who came behind the verb.',
    examples: [
      'From Helsinki came, in addition, Pekka Rautio, Ambassador for Arctic Affairs.',
      'To it came Amina Diallo, Head of the Mission of Senegal, and, from the European Commission, Commissioner Luc Vandamme.',
    ],
    counterExamples: ['From Helsinki came word that Pekka Rautio had resigned.', 'From Finland came an offer of help.'],
    read: came,
  },
  {
    name: 'inverted-delegation',
    cue: ['delegation', 'side', 'team', 'that'],
    pattern: re(
      String.raw`${START}(?:in|on|within) (?:the (?<of>\{R\d+\})|(?:that|the one|the delegation|the team) of ${DET}(?<c>\{C\d+\})) ?(?:,|were|was|sat|came) (?:also )?(?<who>${PEOPLE})`,
    ),
    reason: '"In the Polish delegation was X; in that of Georgia, Y": members of a side, the verb given once.',
    examples: ['In the Polish delegation was Deputy Minister Anna Zielinska; in that of Georgia, Zaza Meladze.'],
    counterExamples: ['In the Polish delegation, opinions differed, said Anna Zielinska.'],
    read: (x) => {
      const list = mentions(x, 'of').concat(mentions(x, 'c'))
      if (list.some((m) => m.kind === 'ref' && m.ref !== 'delegation' && m.ref !== 'side')) return
      const of = sideOf(list)
      if (!of) return
      // behind a comma alone it holds only as the second half of such a pair
      if (
        /\{[A-Z]\d+\} ?, /.test(x.text.slice(0, x.text.indexOf(x.groups.who!))) &&
        !/(?:delegation|side|team|\{R\d+\}) (?:was|were|sat|came) /.test(x.code.slice(0, x.start))
      )
        return
      attended(x, people(x, 'who'), here(x), of)
    },
  },
  {
    name: 'witnesses',
    cue: ['witnesses', 'guests', 'attendees', 'participants', 'onlookers', 'dignitaries'],
    pattern: re(
      String.raw`${START}(?:the |other |its |among the )?(?:[a-z]+ ){0,2}(?:witnesses|attendees|participants|invitees|dignitaries)(?: (?:in|at|to|of) ${DET}(?<at>\{E\d+\}))? (?:included|were|comprised) (?<who>${ACTORS})`,
    ),
    reason: 'The noun names a role of attendance, the verb lists who had it.',
    examples: ['Witnesses included the Mayor of Bergen, Ragnhild Fosse, and Carlos Funes.'],
    counterExamples: ['Witnesses included in the report did not name Carlos Funes.'],
    read: (x) => {
      // "Polish participants": an adjective is a loose word here
      const of = sideOf(
        x.s.mentions.filter(
          (m) => m.kind === 'country' && m.form === 'demonym' && m.from >= x.at.from && m.to <= x.at.from + 3,
        ),
      )
      attended(x, actors(x, 'who'), event(x, 'at', false) ?? here(x), of)
    },
  },
  {
    name: 'in-the-presence',
    cue: ['presence'],
    pattern: re(
      String.raw`in the presence of (?<who>${LED_IN}(?:the \{[JL]\d+\} (?:and|,) [a-z]+ , )?${ACTORS})(?: ,)?(?: (?:and of|(?:together|along) with(?: (?:his|her|their) (?:[a-z-]+ ){0,2}(?:counterparts?|colleagues?)(?: ,)?)?) (?<more>${ACTORS}))?`,
    ),
    reason: 'Whoever was present at it was there.',
    examples: [
      'The ceremony was held in the presence of President Rokas Balsys and Minister Kwame Asante.',
      'The ceremony began in the presence of Minister Rokas Balsys of Lithuania, together with his Ghanaian counterpart Kwame Asante.',
    ],
    counterExamples: ['The oath can be taken only in the presence of Minister Kwame Asante if he agrees.'],
    read: (x) => {
      if (/ (?:can|must|may|only|if|should|would|always|usually) /.test(` ${x.code} `)) return
      const named = mentionsIn(x, x.code.slice(0, x.start)).filter((m) => m.kind === 'event')
      // "The ceremony took place in X's workshop, in the presence of Y": what takes place
      const before = /^(?:the |this |a )?\{E\d+\} (?:took place|was held|will be held|was signed)/.test(x.code)
        ? named[0]
        : named.at(-1)
      const e = before?.kind === 'event' ? x.r.talk.event(before, true) : undefined
      took(
        x,
        [...things(x, 'who'), ...things(x, 'more')].filter((t) => t.type === 'Person'),
        e ?? here(x),
      )
    },
  },
  {
    name: 'flanked-by',
    cue: ['flanked', 'surrounded', 'escorted', 'supported', 'seconded', 'joined'],
    pattern: re(
      String.raw`(?:^|(?<=[.;"] ))(?:flanked|surrounded|escorted|supported|seconded) (?:at the table )?by (?<who>${PEOPLE}) , ${one('PRJ')}`,
    ),
    reason: 'A participle in front of its subject: those beside him were there too.',
    examples: ['Flanked by Ambassador Siri Moen and Prof. Nils Aas, Minister Kari Lunde welcomed the guests.'],
    counterExamples: ['Flanked by mountains, Bergen pleased Ambassador Siri Moen.'],
    read: (x) => {
      // the list runs into the subject behind its comma: the last name is the subject's
      took(x, people(x, 'who'), here(x))
    },
  },
  {
    name: 'inverted-completing',
    cue: ['completing', 'rounding', 'complementing', 'standing', 'filling', 'deputising', 'deputizing', 'backing'],
    pattern: re(
      String.raw`${START}(?:(?:completing|rounding out|complementing|backing) (?:the |its |their )?(?<side>\{R\d+\}|\{E\d+\}|\{J\d+\}|delegation|team|line-up|panel|table)|(?:standing|filling) in for ${one0('PJR')}|deputi[sz]ing for ${one0('PJR')})(?: ${words(4)})? ?${BE} (?<who>${PEOPLE})`,
    ),
    reason: 'One who completes a delegation or stands in for its head is at the table.',
    examples: [
      'Completing the Estonian delegation were Dr. Madis Org and Ms. Tiina Ots.',
      'Standing in for the Minister was State Secretary Ülle Rand.',
    ],
    counterExamples: ['Completing the form was hard for Dr. Madis Org.'],
    read: (x) => {
      attended(x, people(x, 'who'), event(x, 'side', false) ?? here(x), sideOf(mentions(x, 'side')))
    },
  },
  {
    name: 'at-the-head',
    cue: ['head', 'helm'],
    pattern: re(
      String.raw`(?:at the (?:(?:head|helm) of (?:the )?|\{J\d+\} )(?<side>\{R\d+\}) (?:stood|was|were|sat|came|is) (?<who>${PEOPLE})|(?:the )?(?<side2>\{R\d+\}) (?:had|has) (?<who2>${PEOPLE}) at its (?:head|helm)|(?:the )?(?<side3>\{R\d+\}) ,? ?with (?<who3>${PEOPLE}) at its (?:head|helm))`,
    ),
    reason: 'To be at its head is to lead it.',
    examples: [
      'At the head of the Estonian delegation stood Deputy Minister Kadri Tamm.',
      'The Norwegian team had Deputy Minister Bjørn Dahl at its head.',
    ],
    counterExamples: ['At the head of the list stood Kadri Tamm.'],
    read: (x) => {
      for (const k of ['', '2', '3']) {
        const list = mentions(x, `side${k}`)
        if (!list.every((m) => m.kind === 'ref' && (m.ref === 'side' || m.ref === 'delegation'))) continue
        const of = sideOf(list) ?? sideOf(x.r.countriesIn(x.at))
        led(x, people(x, `who${k}`), of)
      }
    },
  },
]

function one0(kinds: string): string {
  return String.raw`(?:${DET}\{[${kinds}]\d+\}|her|him|them)`
}
