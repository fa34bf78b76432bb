// What somebody was in a life: "He served as Ambassador to Chile (1999-2003), as Consul in Oslo and …", "taught at the University of X",
// "joined the Ministry in 1979", "was a member of the board of Y", "His first posting was to the Embassy as Third Secretary".
import type { Mention, OrgMention } from '../../mention.ts'
import type { Thing } from '../../resolve/thing.ts'
import { bodyOf } from '../roles.ts'
import { wholeOf } from '../roles/units.ts'
import { ASIDE, WHO, daysOf, holder, holdsPost, mark, type Held } from './offices.ts'
import { one, re, type Hit, type Inversion } from './phrase.ts'
import { mentions, mentionsIn, people, tell } from './tell.ts'

const ADVERB = String.raw`(?:(?:also|later|then|earlier|previously|formerly|first|once|subsequently|thereafter|briefly|currently|now|today|long|has|had|have) )`
const THE = String.raw`(?:what (?:was|is) (?:then|now) )?(?:the then |the |its |their |his |her )?`
const SPAN = String.raw`(?: ,)?(?: (?:from|between|until|since|in|during) \{D\d+\}(?: (?:to|until) (?:\{D\d+\}|(?:his|her) (?:retirement|death|resignation)(?: (?:in|on) \{D\d+\})?))?| \( (?:from |since |until )?\{D\d+\} \)| for (?:[a-z]+|\d+) years| until (?:recently|(?:this|last) [a-z]+))`
/** Days told in front of the verb: "From 1998 to 2003 she …", "In 1966 he …", "In retirement she …". */
const AHEAD = String.raw`(?<ahead>(?:from|between|until|since|in) \{D\d+\}(?: until (?:his|her) [a-z]+(?: in \{D\d+\})?)? (?:, )?|in retirement (?:, )?|after [^{};]{3,40} , )?`
/** A second verb of the same person: "…, chaired X and taught at Y". */
const AGAIN = String.raw`(?:[^;{}]| \{[^PR]\d+\}){0,260}? (?:and|,) (?:[a-z]+ly )?`
const doing = (verb: string): string => String.raw`${AHEAD}(?<who>${WHO})${ASIDE} ${ADVERB}{0,3}(?<verb>${verb})`

/** A body that has staff, by its sort; a group of states or a meeting is joined by states. */
const STAFFED = /^(?:ministry|office|agency|institute|university|bank|embassy|court|foundation|company|media|armed)$/
const staffed = (m: Mention | undefined): m is OrgMention =>
  m?.kind === 'org' &&
  (STAFFED.test(m.orgKind ?? '') || /\b(?:Chamber|Board|Council|Secretariat|Service|Trust|Society)\b/.test(m.name))

export const held = (x: Hit, former: boolean, ...pieces: readonly (string | undefined)[]): Held => {
  const days = daysOf(x, pieces.map((p) => p ?? '').join(' '))
  const ended = pieces.some((p) => /\buntil (?:recently|this|last)\b/.test(p ?? ''))
  return { former: former || ended || days.to !== undefined, ...days }
}

/** Of a body without or with a title. */
export function atBody(
  x: Hit,
  who: readonly Thing[],
  m: Mention | undefined,
  { former, from, to }: Held,
  title?: string,
): void {
  if (m?.kind !== 'org' || x.modality !== 'asserted') return
  const body = bodyOf(x.r, m, x.s, who[0]?.country)
  for (const p of who)
    if (p.type === 'Person' && !x.r.facts.some((f) => f.type === 'HOLDS_ROLE' && f.source === p && f.target === body))
      tell(x, 'HOLDS_ROLE', p, body, {
        props: { title, former, asOf: x.r.documentDate, from, to },
        confidence: 0.75,
      })
}
/** The one who does it: "X, founded with Y, and taught at Z" is not about Y. */
export function own(x: Hit, list: readonly Thing[]): readonly Thing[] {
  const before = / ([^ ]+) $/.exec(` ${x.code.slice(0, x.start)}`)?.[1]
  // "opened by X, who directs the Institute", not "the son of X, who directs it"
  if (list.length === 1 && /^(?:by|to|with|from|for|via|under)$/.test(before ?? '') && BEHIND_COMMA.test(x.text))
    return list
  return list.length === 1 && (!before || SUBJECT_BEHIND.test(before)) ? list : []
}
const BEHIND_COMMA = /^\{P\d+\}(?: \([^()]{1,60}\))? , \{R\d+\} /
const SUBJECT_BEHIND =
  /^(?:[,;:.("-]|and|but|while|when|where|as|who|whom|that|before|after|since|because|then|later|today|says?|said|\{.*)$/

/** The next post of a list, from where the last one ended. */
const ITEM =
  /^(?: ,)?(?: and)?(?: ,)?(?: (?:then|later|thereafter|subsequently|finally|most recently|before that|afterwards|also))?(?: ,)?(?<ahead> (?:from|between|until|since|in) \{D\d+\}(?: (?:to|until) (?:\{D\d+\}|(?:his|her) [a-z]+(?: in \{D\d+\})?))?(?: ,)?| until \{R\d+\} [a-z]+ [a-z]+(?: ,)?)?(?: (?:as|was|served as|became))?(?: (?:the|a|an|its))?(?: (?<post>\{J\d+\})| (?<to>(?:to|in) (?:the )?\{[CL]\d+\}))(?: (?:in|at) (?:the )?\{[LC]\d+\})?(?<span>(?: \(| ,)? (?:\{D\d+\}|\d{4}(?: - \d{2,4})?)(?: \))?| (?:from|between|until|since|in) \{D\d+\}(?: to \{D\d+\})?)?/

export const CAREERS: readonly Inversion[] = [
  {
    name: 'posts-in-turn',
    cue: ['was', 'served', 'been', 'worked'],
    pattern: re(
      String.raw`${AHEAD}(?<who>${WHO})${ASIDE} (?:(?:[^;{}]| \{[^PR]\d+\}){0,200}? and (?=(?:has|had|was) ))?${ADVERB}{0,3}(?<verb>served|worked|was|been)(?<until> , until \{D\d+\} ,)?(?<list>(?: successively| overseas| abroad| there| in turn)?(?: as)?(?: (?:the|a|an))? \{J\d+\}(?: (?:[^ ;{}]+|\{[A-Z]\d+\})){0,60})`,
    ),
    reason: 'Posts that somebody held one after the other, each with its years.',
    examples: [
      'Elina Saar served as Consul of Estonia in Oslo (1999-2003), as Director of the Baltic Institute (2004-08) and, from 2009 until her retirement in 2012, as Governor of the Baltic Bank.',
      'Elina Saar was Ambassador of Estonia to Peru (1981-1985), to Chile (1985-1990) and to Ghana (1993-1997).',
      'Elina Saar was head of the Chile department at the Ministry of Fisheries 1976-78, Ambassador of Estonia to Laos 1978-80 and Governor of the Baltic Bank 1984-87.',
      'Elina Saar was Director of the Baltic Institute and thereafter, until she turned seventy, president of the Baltic Bank.',
    ],
    counterExamples: ['Elina Saar was Director of the Baltic Institute and told the President of the Baltic Bank.'],
    read: (x) => {
      if (/(?:^| )(?:who|whom|whose)(?: |$)/.test(x.groups.ahead ?? '')) return
      const who = own(x, holder(x))
      let rest = ` ${x.groups.list!.trim().replace(/^(?:successively|overseas|abroad|there|in turn) /, '')}`
      let title: string | undefined
      let country: string | undefined
      for (let n = 0; n < 8; n++) {
        const item = ITEM.exec(rest)
        if (!item) return
        const { ahead, post, to, span } = item.groups!
        const m = mentionsIn(x, post)[0]
        const place = mentionsIn(x, to)[0]
        const days = held(x, true, n ? '' : mark(x.groups.ahead) + (x.groups.until ?? ''), ahead, mark(span))
        const years = / (\d{4})(?: - (\d{2,4}))?(?: \))?$/.exec(span ?? '')
        if (years) Object.assign(days, { from: years[1], to: (years[2] ?? years[1])!.padStart(4, years[1]!) })
        const again = m?.kind === 'post' ? m : undefined
        if (again) {
          title = again.title
          country = again.country ?? (/^(?:ambassador|consul|high commissioner)/i.test(title) ? country : undefined)
        } else if (place && title && / (?:to|in) \S/.test(title)) {
          const name = x.r.text.slice(x.r.tokens[place.from]!.start, x.r.tokens[place.to - 1]!.end)
          title = title.replace(/ (to|in) \S.*$/, ` $1 ${name}`)
        } else return
        const told = again ?? ({ ...mentionsIn(x, x.groups.list)[0]!, title } as Mention)
        if (told.kind === 'post') for (const p of who) holdsPost(x, p, country ? { ...told, country } : told, days)
        rest = rest.slice(item[0].length)
      }
    },
  },
  {
    name: 'joined-the-body',
    cue: ['joined', 'entered', 'joining', 'rejoined'],
    pattern: re(
      String.raw`(?:${doing('joined|entered|rejoined')} ${THE}(?:[a-z]+ (?:department|service|division|section) of (?:the )?)?(?<body>\{O\d+\})(?<span>${SPAN})?(?<as> as (?:an? |the )?(?<post>\{J\d+\}))?|(?<who2>${WHO})${ASIDE} (?:[^;{}]| \{[A-Z]\d+\}){3,120}? before (?:joining|entering) ${THE}(?<body2>\{O\d+\})(?<span2>${SPAN})?)`,
    ),
    reason: 'Who joins a body that has staff is of it from then on.',
    examples: [
      'In 1966 Elina Saar joined what was then the Ministry of Fisheries.',
      'Elina Saar taught mathematics before joining the Ministry of Fisheries in 1979.',
    ],
    counterExamples: [
      'Elina Saar joined the Ministry of Fisheries in calling for calm.',
      'Elina Saar joined the Northern Council.',
      'In 2019 Ghana joined the Baltic Bank.',
    ],
    read: (x) => {
      const second = !!x.groups.body2
      const m = mentions(x, second ? 'body2' : 'body')[0]
      if (!staffed(m)) return
      const ahead = x.groups.ahead ?? ''
      const days = `${/\{D/.test(ahead) ? `from ${mark(ahead)}` : ''} ${mark(second ? x.groups.span2 : x.groups.span)}`
      if (!/\{D/.test(days) && !second && !x.groups.as) return
      const post = mentions(x, 'post')[0]
      const who = second ? people(x, 'who2') : holder(x)
      atBody(x, own(x, who), m, held(x, true, days), post?.kind === 'post' ? post.title : undefined)
    },
  },
  {
    name: 'worked-at',
    cue: [
      'taught',
      'served',
      'worked',
      'works',
      'serves',
      'teaches',
      'lectures',
      'career',
      'spent',
      'seconded',
      'secondment',
      'posted',
      'clerked',
      'with',
      'held',
    ],
    pattern: re(
      String.raw`(?:${AHEAD}(?<who>${WHO})${ASIDE} (?:${AGAIN})?${ADVERB}{0,3}(?<verb>taught|teaches|lectures|served|serves|worked|works|began (?:his|her) career|started (?:his|her) career|made (?:his|her) career|clerked|(?:was|been)(?= with )|held (?:[a-z]+ ){0,4}(?:positions|posts|roles|appointments)|(?:was|been|is) (?:seconded|on secondment|posted)|spent [^{};]{3,30}?)(?: [a-z]+(?: [a-z]+)?)?(?<when> (?:from|between|since) \{D\d+\})? (?:at|for|with|in|on the board of|to|on) ${THE}(?<body>\{O\d+\})(?<span>${SPAN})?(?<also> and (?:at |with )?(?:the )?\{O\d+\})?)`,
    ),
    reason: 'Where somebody worked or taught, told without a post.',
    examples: [
      'Elina Saar taught at the University of Tartu.',
      'Elina Saar lectures at the University of Tartu.',
      'From 1998 to 2008 Elina Saar served on the University Council.',
      'From 1974 to 1979 Elina Saar served at the Ministry of Fisheries.',
      'From 2016 to 2018 Elina Saar was on secondment to the Baltic Bank.',
      'Elina Saar began her career at the Bank of Estonia in 1990.',
      'Elina Saar held senior positions at the Ministry of Fisheries and the Baltic Bank.',
      'Elina Saar was with the Ministry of Fisheries for ten years.',
    ],
    counterExamples: [
      'Elina Saar never taught at the University of Tartu.',
      'Today Elina Saar lectures at the University of Tartu.',
      'Elina Saar worked with the Ministry of Fisheries on a plan.',
      'Elina Saar was with the Ministry of Fisheries in all things.',
      'Elina Saar served lunch at the University of Tartu.',
    ],
    read: (x) => {
      const m = mentions(x, 'body')[0]
      const v = x.groups.verb!
      if (!staffed(m) || / (?:worked|works) (?:[a-z]+ )?(?:closely )?(?:with|to) /.test(` ${x.text}`)) return
      if (/(?:served|serves) (?!at |in |with |on |for )/.test(x.text) && /^serve/.test(v)) return
      if (/\b(?:who|which|where|when)\b/.test(x.text.slice(0, -20)) && /(?:and|,)/.test(x.text)) return
      // what he does this day
      if (v === 'lectures' && /\{D| (?:today|tomorrow|then|later) /.test(` ${x.code} `)) return
      const sits = / on (?:the |its )?\{O/.test(x.text)
      if (sits && !(/^serve/.test(v) && /\b(?:Council|Board|Committee|Commission|Panel|Tribunal)\b/.test(m.name)))
        return
      const now = /^(?:teaches|lectures|works|serves|is )/.test(v)
      const days = held(x, !now, mark(x.groups.ahead), x.groups.when, mark(x.groups.span))
      // "She was with the visitors"
      if (/^(?:was|been)$/.test(v) && !x.groups.span && !days.from && !days.to) return
      for (const other of mentions(x, 'also'))
        if (/^(?:held|clerked|worked|taught)/.test(v)) atBody(x, own(x, holder(x)), other, { former: !now })
      atBody(
        x,
        own(x, holder(x)),
        m,
        held(x, !now, mark(x.groups.ahead), mark(x.groups.span)),
        sits ? 'member' : undefined,
      )
    },
  },
  {
    name: 'member-of-its-board',
    cue: ['board', 'council', 'committee', 'panel', 'trustee', 'member'],
    pattern: re(
      String.raw`${AHEAD}(?<who>${WHO})${ASIDE} ${ADVERB}{0,3}(?<verb>is|was|has been|had been|served as|serves as|sits|sat|served)(?: ${ADVERB})? (?<title>an? (?:founding |senior |honorary |former )?(?:member(?: of the (?:board|council|executive board|board of (?:directors|trustees|governors)|advisory board|governing body|executive committee))?|trustee|governor|patron|fellow|visiting scholar|visiting fellow|senior fellow|research fellow)|on the (?:board|council|advisory board|executive board|board of (?:directors|trustees|governors))) (?:of|at) ${THE}(?<body>\{O\d+\})(?<span>${SPAN})?`,
    ),
    reason: 'A member of the board of a body holds that post at it.',
    examples: [
      'Between 2014 and 2017 Elina Saar was a member of the board of the Tartu Port Authority.',
      'Elina Saar is a visiting scholar at the Baltic Institute.',
      'Elina Saar sits on the board of the Baltic Bank.',
    ],
    counterExamples: ['Elina Saar was never a member of the board of the Tartu Port Authority.'],
    read: (x) => {
      const title = x.groups.title!.replace(/^an? /, '').replace(/^on the (.+)$/, 'member of the $1')
      const now = /^(?:is|has been|serves|sits)/.test(x.groups.verb!) && !/former/.test(title)
      const days = held(x, !now, mark(x.groups.ahead), mark(x.groups.span))
      atBody(x, own(x, holder(x)), mentions(x, 'body')[0], days, title.replace('former ', ''))
    },
  },
  {
    name: 'heads-the-body',
    cue: [
      'chairs',
      'chaired',
      'heads',
      'headed',
      'directs',
      'directed',
      'runs',
      'ran',
      'led',
      'leads',
      'presided',
      'presides',
      'founded',
      'advises',
      'advising',
      'advised',
    ],
    pattern: re(
      String.raw`(?:${AHEAD}(?<who>${WHO})${ASIDE} (?:${AGAIN})?${ADVERB}{0,3}(?<verb>(?:co - )?chairs|(?:co - )?chaired|heads|headed|directs|directed|runs|ran|leads|led|presided over|presides over|advises|advised)(?: , [^{};,]{3,60} ,)? ${THE}(?:(?:[a-z]+|\{[LC]\d+\}) (?<unit>department|division|section|desk|unit|office|arm|branch|service|board|governing board|supervisory board) of (?:the )?)?(?:(?:[a-z-]+ ){1,5}'s (?=\{O))?(?<body>\{O\d+\})(?<span>${SPAN})?|(?<body3>\{O\d+\})(?: \([^()]{1,30}\))?(?: in \{[LC]\d+\})?(?: ,)? (?:which|that|\{R\d+\}) (?<who3>${one('P')}) ${ADVERB}?(?<verb3>chairs|chaired|heads|headed|directs|directed|runs|ran|leads|led)(?<span3>${SPAN})?(?= ?(?:[,.;)]|and |$))|(?<who2>${one('P')}) , (?:now |currently |today )?(?<verb2>advising|heading|directing|chairing|running) ${THE}(?<body2>\{O\d+\}))`,
    ),
    reason: 'Who directs or chairs a standing body is of it; a committee that is chaired may be sitting.',
    examples: [
      'Elina Saar chairs the Tartu Chamber of Commerce and Industry.',
      'In retirement Elina Saar chaired the Baltic Institute.',
      'Elina Saar headed the legal department of the Ministry of Fisheries until 2019.',
      'Kwame Asante, now advising the Baltic Bank, was late.',
      'Elina Saar now chairs the Northern Lakes Council.',
      'Elina Saar chairs the board of the Baltic Institute.',
      'Elina Saar directed the Baltic Institute until this summer.',
      'It was opened by Elina Saar, who directs the Baltic Institute.',
      'They saw the Baltic Institute, which Elina Saar directs.',
    ],
    counterExamples: [
      'Elina Saar chaired the Joint Committee.',
      'Elina Saar never headed the Baltic Institute.',
      'Elina Saar advised the Ministry of Fisheries against the plan.',
    ],
    read: (x) => {
      const v = x.groups.verb ?? x.groups.verb2 ?? x.groups.verb3!
      const n = x.groups.body2 ? '2' : x.groups.body3 ? '3' : ''
      const told = mentions(x, `body${n}`)[0]
      const m = told?.kind === 'org' ? wholeOf(told) : undefined
      if (!m || !STANDING.test(m.orgKind ?? '')) {
        // who chairs a council these days is of it; who chaired one may have done so for a morning
        const standing = / (?:now|currently) (?:co - )?chairs /.test(x.text)
        const name = /\b(?:Chamber|Society|Trust|Fund|Council for|Union|Friendship)\b/
        if (!m || !(standing || n || x.groups.unit || name.test(m.name))) return
      }
      const behind = x.code.slice(x.start + x.text.length)
      if (/^ ?(?:'s|delegation|team|side|against|to |on |that |in its )/.test(behind.trim())) return
      if (/advis/.test(v) && !x.groups.body2 && !/^advises/.test(v)) return
      const now = /s(?: over)?$|ing$/.test(v) || / has (?:[a-z]+ )?(?:led|headed|directed|chaired|run) /.test(x.text)
      const titles: Record<string, string> = {
        'co - chair': 'co-chair',
        chair: 'chair',
        head: 'head',
        direct: 'director',
        advis: 'adviser',
      }
      const title =
        x.groups.unit || m !== told ? undefined : titles[v.replace(/(?:s|es|ed|ing)$/, '').replace(/e$/, '')]
      const days = held(x, !now, mark(x.groups.ahead), mark(x.groups.span ?? x.groups.span3))
      atBody(x, n === '3' ? people(x, 'who3') : own(x, n ? people(x, 'who2') : holder(x)), m, days, title)
    },
  },
]
const STANDING = /^(?:institute|university|bank|company|foundation|association|ministry|agency|office|media|court)$/
