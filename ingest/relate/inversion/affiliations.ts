// Whose somebody is, told by what the sentence says of the body: "At the University of X, the Rector, Y", "the Fund, represented by Z",
// "our Embassy, where I was First Secretary", "for the Ministry of W, Ms. V".
import type { Mention, PersonMention, PostMention } from '../../mention.ts'
import type { Thing } from '../../resolve/thing.ts'
import { atBody, held } from './careers.ts'
import { WHO, holder, holdsPost, mark } from './offices.ts'
import { one, re, type Hit, type Inversion } from './phrase.ts'
import { mentions, people } from './tell.ts'

const P = one('P')
const BODY = String.raw`(?<body>\{O\d+\})(?: \( [^(){};]{1,40} \))?(?: in \{L\d+\})?`
const SPAN = String.raw`(?<span> (?:from|between|until|since|in) \{D\d+\}(?: to \{D\d+\})?| \( \{D\d+\} \))?`

/** The one person of a group, where nothing tells already whose he is. */
function free(x: Hit, group: string): { m: PersonMention; who: readonly Thing[] } | undefined {
  const m = mentions(x, group)[0]
  if (m?.kind !== 'person' || m.side || m.affiliations.length || m.posts.some((p) => p.org || p.country))
    return undefined
  const who = people(x, group)
  return who.length === 1 && x.modality === 'asserted' ? { m, who } : undefined
}
/** "he" of a clause about a body: the one person told before the body in the sentence, else whom the talk is about. */
function subject(x: Hit): readonly Thing[] {
  const m = mentions(x, 'who')[0]
  const before = x.s.mentions.filter((p) => p.kind === 'person' && p.to <= x.at.from)
  const [one] = before.length === 1 ? x.r.talk.resolve(before[0]!, x.s) : []
  if (one && m?.kind === 'ref' && m.ref !== 'I' && (!one.gender || !m.gender || one.gender === m.gender)) return [one]
  // "… Bite went to the Embassy, where he was": of a name that was not read as one, not of whoever was told before
  return before.length || (m?.kind === 'ref' && m.ref === 'I') || x.r.life || x.at.from - x.s.from < 2 ? holder(x) : []
}

/** Heads of bodies; a minister received at an institute is not of it. */
const OF_BODY =
  /\b(?:rector|vice[- ]rector|dean|provost|principal|director|head|chief executive|ceo|president|chair(?:man|woman|person)?|commandant|commander|curator|matron|secretary[- ]general|general manager|managing director|administrator|superintendent|governor|registrar)\b/i

function post(m: PersonMention): PostMention | undefined {
  return m.posts.find((p) => !p.org && !p.country && OF_BODY.test(p.title))
}

export const AFFILIATIONS: readonly Inversion[] = [
  {
    name: 'at-the-body-its-head',
    cue: ['at', 'in', 'inside'],
    pattern: re(
      String.raw`(?:^|(?<=[,;.] )|(?<=visited |toured |then ))(?:at |in |inside )?(?:the |its )?${BODY}(?: ,)? (?:\{R\d+\} )?(?:[a-z]+ (?:[a-z]+ ){0,6})?(?:the|its|where the|by the|by its) (?<who>\{P\d+\})`,
    ),
    reason: 'Who receives at a body as its rector or director is of that body.',
    examples: [
      'At the Baltic Institute in Oslo, the Director, Kwame Asante, showed the laboratories.',
      'At the University of Tartu they were welcomed by the Rector, Professor Kwame Asante.',
    ],
    counterExamples: ['At the University of Tartu they met the Minister of Trade, Kwame Asante.'],
    read: (x) => {
      const who = free(x, 'who')
      const own = who && post(who.m)
      if (own && /^(?:at|in|inside) |by |where /.test(x.text))
        atBody(x, who.who, mentions(x, 'body')[0], { former: own.former }, own.title)
    },
  },
  {
    name: 'body-represented-by',
    cue: ['represented', 'head'],
    pattern: re(
      String.raw`${BODY}(?: ,)? (?:(?:was |is |were )?represented (?:there |here |at \{E\d+\} )?by|at whose head (?:was|is|stood|stands)) (?:its |the )?(?:mr |ms |mrs |dr )?(?<who>\{P\d+\})(?! and \{P)`,
    ),
    reason: 'Who represents a body, or stands at its head, is of it.',
    examples: [
      'The Baltic Institute, represented by Ms Elina Saar, signed the Northern Grid Agreement.',
      'The Baltic Bank, at whose head was Kwame Asante, paid.',
    ],
    counterExamples: ['The Baltic Institute was not represented by Ms Elina Saar.'],
    read: (x) => {
      const who = free(x, 'who')
      if (who) atBody(x, who.who, mentions(x, 'body')[0], { former: false }, who.m.posts[0]?.title)
    },
  },
  {
    name: 'where-he-was',
    cue: ['where', 'which'],
    pattern: re(
      String.raw`${BODY} , (?:where|of which) (?<who>${WHO}) (?:had |has |later |also |then |first |once ){0,2}(?:was|served as|worked as|became|had been|has been) (?:an? |the |its )?(?<post>\{J\d+\})${SPAN}`,
    ),
    reason: 'The body somebody is told to have been a post at.',
    examples: ['Elina Saar went to the Embassy of Estonia in Oslo, where she was First Secretary from 2006 to 2009.'],
    counterExamples: ['Elina Saar went to the Embassy of Estonia in Oslo, where she was not First Secretary.'],
    read: (x) => {
      const m = mentions(x, 'post')[0]
      if (m?.kind === 'post' && !m.org && !m.country)
        atBody(x, subject(x), mentions(x, 'body')[0], held(x, true, mark(x.groups.span)), m.title)
    },
  },
  {
    name: 'which-he-left-as',
    cue: ['left'],
    pattern: re(
      String.raw`${BODY} , which (?<who>${WHO}) left(?<span> in \{D\d+\})? as (?:the |its )?(?<post>\{J\d+\})`,
    ),
    reason: 'The post somebody left a body with.',
    examples: ['Elina Saar joined the Baltic Institute, which she left in 2018 as Director of Research.'],
    counterExamples: ['Elina Saar joined the Baltic Institute, which she never left as Director of Research.'],
    read: (x) => {
      const m = mentions(x, 'post')[0]
      const to = mentions(x, 'span').find((d) => d.kind === 'date')?.date
      if (m?.kind === 'post' && !m.org)
        atBody(x, subject(x), mentions(x, 'body')[0], { former: true, ...(to ? { to } : {}) }, m.title)
    },
  },
  {
    name: 'a-member-of-the-body',
    cue: ['member', 'fellow', 'student', 'trustee', 'alumnus', 'alumna', 'scholar'],
    pattern: re(
      String.raw`(?<who>${P}) ,? ?(?:herself |himself )?(?:an? |the )?(?<was>former |founding |senior |long - serving )?(?<title>member|(?:senior |research |visiting |associate )?fellow|visiting scholar|student|trustee|member of the (?:board|council))(?: of| at) (?:the )?(?<body>\{O\d+\})(?= ?[,.;)]| and| [a-z]+ed | said| spoke)`,
    ),
    reason: 'A member or fellow of a body, told in apposition.',
    examples: [
      'Kwame Asante, a former member of the Supreme Court of Ghana, looked on.',
      'Kwame Asante, a senior fellow at the Baltic Institute, looked on.',
    ],
    counterExamples: ['Kwame Asante met a member of the Supreme Court of Ghana.'],
    read: (x) => {
      if (!/\} , /.test(x.text)) return
      const former = /former/.test(x.groups.was ?? '')
      atBody(x, people(x, 'who'), mentions(x, 'body')[0], { former }, x.groups.title)
    },
  },
  {
    name: 'elected-in-turn',
    cue: ['elected', 'appointed', 'named', 'elects', 'appoints', 'chose', 're-elected'],
    pattern: re(
      String.raw`(?:elected|appointed|named|elects|appoints|chose) (?<who>\{P\d+\})(?: as)? (?<post>\{J\d+\})(?: ,)?(?: ,| and| , and) (?<next>\{P\d+\})(?: as)? (?<last>\{J\d+\})`,
    ),
    reason: 'The body told with the last of several posts has the others too.',
    examples: ['The Assembly elected Kwame Asante Chair and Elina Saar Vice-Chair of the Baltic Fisheries Commission.'],
    counterExamples: ['The Assembly elected Kwame Asante Chair and met Elina Saar, Vice-Chair of the Baltic Bank.'],
    read: (x) => {
      const [first, last]: (Mention | undefined)[] = [mentions(x, 'post')[0], mentions(x, 'last')[0]]
      if (first?.kind !== 'post' || last?.kind !== 'post' || first.org || first.country || !last.org) return
      for (const p of people(x, 'who')) holdsPost(x, p, { ...first, org: last.org }, { former: false })
      for (const p of people(x, 'next')) holdsPost(x, p, last, { former: false })
    },
  },
  {
    name: 'for-the-body',
    cue: ['for'],
    pattern: re(
      String.raw`(?:^|(?<=[,;:] )|(?<=and )|(?<=signed )|(?<=present ))for (?:the )?(?<body>\{O\d+\})(?: \( [^(){};]{1,40} \))? ,? ?(?:by )?(?:its )?(?<who>\{P\d+\})(?= ?[,.;]| and |$)`,
    ),
    reason: 'Who signs or speaks for a body is of it.',
    examples: [
      'The Northern Grid Agreement was signed for the Baltic Institute by Kwame Asante, and for the Baltic Bank by Elina Saar.',
      'Those present were, for the Baltic Institute, Dr. Elina Saar; for the Baltic Bank, Mr. Kwame Asante.',
    ],
    counterExamples: ['He bought a book for the Baltic Institute and Kwame Asante paid.'],
    read: (x) => {
      const who = free(x, 'who')
      if (who && /(?: ,| by) [^ ]*\{P/.test(x.text))
        atBody(x, who.who, mentions(x, 'body')[0], { former: false }, who.m.posts[0]?.title)
    },
  },
  {
    name: 'post-body-name',
    cue: [','],
    pattern: re(
      String.raw`(?<=^|the |by |with |and |from )(?<post>\{J\d+\}) , (?<body>\{O\d+\}) , (?<who>\{P\d+\})(?= ?[,.;)]| [a-z])`,
    ),
    reason: 'A post, the body behind a comma, and behind another the name.',
    examples: ['The Director General, Baltic Institute, Mr. Kwame Asante, was late.'],
    counterExamples: ['The Director General, the Baltic Institute, Mr. Kwame Asante and others were late.'],
    read: (x) => {
      const m = mentions(x, 'post')[0]
      const who = free(x, 'who')
      if (m?.kind === 'post' && !m.org && !m.country && !m.plural && who)
        atBody(x, who.who, mentions(x, 'body')[0], { former: m.former }, m.title)
    },
  },
]
