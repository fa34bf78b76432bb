// Posts told beside a name in ways that the grammar of names does not join: "the Fund's director, X", "X, a columnist with Y", "Y, headed by X".
import { closesFront } from '../../annotate/fronted.ts'
import type { Mention, PostMention } from '../../mention.ts'
import { SHORT_HEADS } from '../../lexicon/bodies.ts'
import type { Thing } from '../../resolve/thing.ts'
import { state } from '../context.ts'
import { fold } from '../../../src/identity/keys.ts'
import { one, re, type Hit, type Inversion } from './phrase.ts'
import { holdsPost } from './offices.ts'
import { bodies, mentions, people, say } from './tell.ts'

const P = one('P')
const O = String.raw`(?:the |its |their )?(?<body>\{O\d+\})(?: \( [^(){};]{1,40} \))?`
const SHORT = String.raw`(?<word>${SHORT_HEADS.join('|')})`

/** The bare posts of a person, at this body. */
function at(
  x: Hit,
  p: Thing,
  body: Thing | undefined,
  posts: readonly Mention[],
  title?: string,
  former = false,
): void {
  if (!body || body.type !== 'Organization' || p.type !== 'Person' || x.modality !== 'asserted') return
  const own = posts.filter((m): m is PostMention => m.kind === 'post' && !m.org && !m.country && !m.plural)
  const told = x.r.facts.filter((f) => f.type === 'HOLDS_ROLE' && f.source === p && f.target === body)
  const titles = own.length ? own.map((m) => [m.title, m.former || former] as const) : [[title, former] as const]
  for (const [t, was] of titles) {
    if (
      told.some(
        (f) =>
          !t || fold(String(f.props['title'] ?? '')) === fold(t) || (!was && !f.props['former'] && f.props['title']),
      )
    )
      continue
    state(
      x.r,
      'HOLDS_ROLE',
      p,
      body,
      say(x, { props: { title: t || undefined, former: was, asOf: x.r.documentDate }, confidence: 0.75 }),
    )
  }
}
const postsOf = (x: Hit, group: string): Mention[] =>
  mentions(x, group).flatMap((m): Mention[] => (m.kind === 'person' ? m.posts : m.kind === 'post' ? [m] : []))

/** "the Directorate-General (DG XYZW)": letters, and nobody's name. */
const shouted = (x: Hit, group: string): boolean =>
  mentions(x, group).some((m) => x.r.tokens.slice(m.from, m.to).every((t) => t.shape === 'ALL'))

export const APPOSITIONS: readonly Inversion[] = [
  {
    name: 'of-the-body-told',
    cue: ["'s", 'of', '’s'],
    pattern: re(
      String.raw`(?<=^|[,;(] |and |by |from |with |to |was |were |met |of )the ${SHORT} '? ?s (?:(?<post>\{J\d+\}) ?,? )?(?:mr |ms |mrs |dr )?(?<who>\{P\d+\})|(?<who2>\{P\d+\}) (?:of|at|from) the ${SHORT.replace('word', 'word2')}(?= ?[,.;)]| and| [a-z]+ed )`,
    ),
    reason: '"The Fund’s director": the fund told before.',
    examples: [
      'The Baltic Peat Fund gave money, said the Fund’s Deputy Director-General, Kwame Asante.',
      'The Baltic Peat Commission met in Riga. The Commission’s Chief Executive Officer, Kwame Asante, was late.',
    ],
    counterExamples: ['The Commission’s Chief Executive Officer, Kwame Asante, was late.'],
    read: (x) => {
      const body = x.r.things.bodyCalled(x.groups.word ?? x.groups.word2!, x.at.from)
      for (const p of people(x, x.groups.who ? 'who' : 'who2')) {
        const posts = [...postsOf(x, 'post'), ...postsOf(x, x.groups.who ? 'who' : 'who2')]
        if (posts.length) at(x, p, body, posts)
      }
    },
  },
  {
    name: 'post-then-name',
    cue: ['with', 'and', ',', 'the', 'a', 'its', 'his', 'her', 'our'],
    pattern: re(
      String.raw`(?<=^|[,;(] |and |by |from |with |to |the |its |his |her |our )(?<post>\{J\d+\})(?:(?: , )?(?: with| having)? (?:residence|resident|based|seat) (?:in|at) (?:the )?\{L\d+\}| (?:, )?(?:also )?accredited to (?:the )?\{C\d+\}| and [a-z]+| \( [^(){};]{1,30} \))?(?<comma> ,)? (?:mr |ms |mrs |dr |he )?(?<who>\{P\d+\})(?= ?[,.;)]| [a-z])`,
    ),
    reason: 'A post and a name side by side are one person’s where the name has no post of its own.',
    examples: [
      'The dinner was given by the Ambassador of Ghana to Estonia with residence in Oslo Kwame Asante.',
      'The dinner was given by the Ambassador of Ghana to Estonia, accredited to Latvia, Ms. Abena Asante.',
      'She came to the Peat Museum, where she met its Director General, Kwame Asante.',
    ],
    counterExamples: [
      'She was met by the Minister of Trade of Ghana, Ambassador Kwame Asante and others.',
      'After meeting the President of Ghana, Elina Saar flew home.',
    ],
    read: (x) => {
      const post = mentions(x, 'post')[0]
      const m = mentions(x, 'who')[0]
      if (post?.kind !== 'post' || m?.kind !== 'person' || post.plural || m.posts.length || m.side) return
      if (!post.org && !post.country) return
      if (x.groups.comma && closesFront(x.r.tokens, x.s.from, post.from, m.to)) return
      // a list goes on behind the name: "the Minister of Trade, A and B"
      const behind = x.code.slice(x.start + x.text.length)
      if (x.groups.comma && /^ (?:and|,? ?(?:and )?\{P)/.test(behind) && !/^ , (?:and )?(?:the )?\{J/.test(behind))
        return
      for (const p of people(x, 'who')) holdsPost(x, p, post, { former: post.former })
    },
  },
  {
    name: 'and-post',
    cue: ['and'],
    pattern: re(
      String.raw`(?<who>${P})(?: ,| is| was)(?: an?| the)? (?:[a-z'-]+ ){1,6}and (?:also |now |currently |a |the |its )*(?<post>\{J\d+\})`,
    ),
    reason: 'The second of two callings told behind the name.',
    examples: [
      'Kwame Asante, a hydrologist and Vice President of the Baltic Institute, was late.',
      'Kwame Asante is a lawyer and former Chair of the Baltic Institute.',
      'Kwame Asante, member of parliament and Chair of the Baltic Institute, was late.',
    ],
    counterExamples: ['Kwame Asante, it was said, and Director Elina Saar were late.'],
    read: (x) => {
      if (/\b(?:said|who|which|met|spoke|with|were|his|her|their|by)\b/.test(x.text)) return
      if (/\b(?:is|was)\b/.test(x.text.replace(/^(\S+(?: \S+)?) (?:is|was) an? /, '$1 '))) return
      const post = mentions(x, 'post')[0]
      for (const p of people(x, 'who')) if (post?.kind === 'post') holdsPost(x, p, post, { former: post.former })
    },
  },
  {
    name: 'body-headed-by',
    cue: ['headed', 'led', 'directed', 'chaired', 'run', 'managed', 'founded'],
    pattern: re(
      String.raw`(?<group>(?:\{R\d+\}|delegation|mission|team|group|party) (?:of|from) )?${O}(?: ,)?(?: (?:which|that)? ?(?:is|are)| now| currently){0,2} (?<verb>headed|led|directed|chaired|run|managed) by (?:its [a-z ]{3,30} ,? ?)?(?:mr |ms |mrs |dr )?(?<who>\{P\d+\})`,
    ),
    reason: 'A body that is headed by someone is his.',
    examples: [
      'The Baltic Institute, headed by Kwame Asante, studies peat.',
      'A delegation of the Ghana Peat Board led by Kwame Asante came to Oslo.',
    ],
    counterExamples: ['The Baltic Institute is not headed by Kwame Asante.'],
    read: (x) => {
      const title =
        x.groups.group || /led|run|managed/.test(x.groups.verb!)
          ? undefined
          : { headed: 'head', directed: 'director', chaired: 'chair' }[x.groups.verb!]
      for (const b of bodies(x, 'body')) for (const p of people(x, 'who')) at(x, p, b, postsOf(x, 'who'), title)
    },
  },
  {
    name: 'with-the-body',
    cue: ['with', 'at', 'of', 'for', 'from'],
    pattern: re(
      String.raw`(?<who>${P}) ,(?: \{R\d+\})? (?<cue>(?:(?:is|was|has been|had been|worked|works) )?(?:now|currently|previously|formerly|lately|late|until recently|until \{D\d+\}|until [a-z]+|today|at present|once|long) |was |is |works |worked |has worked )(?:with|at|of|for) ${O}`,
    ),
    reason: 'Where somebody works or worked, told without a title.',
    examples: [
      'Kwame Asante, who was previously with the Baltic Bank, was late.',
      'Kwame Asante, now with the Baltic Bank, was late.',
    ],
    counterExamples: ['Kwame Asante, who was never with the Baltic Bank, was late.'],
    read: (x) => {
      const former =
        / ?(?:was|had|previously|formerly|lately|late|until|once|worked) ?/.test(x.groups.cue!) &&
        !/has worked/.test(x.groups.cue!)
      for (const b of bodies(x, 'body')) for (const p of people(x, 'who')) at(x, p, b, [], undefined, former)
    },
  },
  {
    name: 'a-columnist-with',
    cue: ['with', 'at', 'for', 'from', 'of'],
    pattern: re(
      String.raw`(?<who>${P})(?: \( [^(){}]{1,40}(?:\{D\d+\}[^(){}]{0,20}){0,2}\))?(?: ,| (?<be>is|was)) (?<cue>formerly |now |currently |until recently )?an? (?:\{[CL]\d+\} )?(?<title>[a-z-]+(?: [a-z-]+){0,4}) (?:(?:with|at|for)|(?<=(?:lawmaker|legislator|parliamentarian|politician|senator|mp|deputy|councillor|candidate|lawyer|attorney|activist|researcher|scientist|economist|analyst|expert|official|executive|diplomat|negotiator|organi[sz]er|campaigner|veteran) )(?:from|of)) (?<party>(?:the )?(?:[a-z-]+ ){0,2})(?<body>\{O\d+\})(?: \( [^(){};]{1,40} \))?`,
    ),
    reason: 'A calling in lower case and the body it is followed at.',
    examples: [
      'Moderating was Kwame Asante, a columnist with the Baltic Peat Institute.',
      'Kwame Asante, a lawmaker from the opposition Republican Peat Party, looked on.',
      'Elina Saar was an Estonian lawyer and politician for the Baltic Peat Party.',
    ],
    counterExamples: [
      'Kwame Asante, a friend, spoke with the Baltic Institute.',
      'Kwame Asante is a candidate for the Baltic Institute.',
      'Kwame Asante, an opponent of the Baltic Institute, looked on.',
    ],
    read: (x) => {
      const title = x.groups.title!
      if (
        !/(?:er|or|ist|ian|ant|ow|yst|ent|ate|ess|man|woman|ef|ad|ee|son|ic|ect|ert|ial|ney|ive|ran)$/.test(title) ||
        /\b(?:partner|supporter|member|lecture|seat|date)\b/.test(title)
      )
        return
      // "is a candidate for the Bank": not yet of it; of a party a candidate is
      const m = mentions(x, 'body')[0]
      const partisan = m?.kind === 'org' && m.orgKind === 'party'
      if (/\bcandidate$/.test(title) && !partisan) return
      // "the ruling party" is told of a party alone: "a lawyer for the other Bank"
      if (!/^(?:the )?$/.test(x.groups.party ?? '') && !partisan) return
      // "was a candidate for the Institute": without a comma only what a life is told by
      if (
        x.groups.be &&
        !/\b(?:politician|lawmaker|legislator|diplomat|senator|economist|scientist|researcher)$/.test(title)
      )
        return
      const former = x.groups.be === 'was' || /formerly|until/.test(x.groups.cue ?? '')
      for (const b of bodies(x, 'body')) for (const p of people(x, 'who')) at(x, p, b, [], title, former)
    },
  },
  {
    name: 'who-runs-the-body',
    cue: [
      'runs',
      'run',
      'directs',
      'heads',
      'leads',
      'chairs',
      'manages',
      'represents',
      'speaks',
      'headed',
      'directed',
      'edits',
    ],
    pattern: re(
      String.raw`(?<who>${P}) ,? ?\{R\d+\} (?:now |also |currently |has )*(?<verb>runs|run|directs|heads|leads|chairs|manages|speaks for|represents|headed|directed) ${O}(?! '? ?s )`,
    ),
    reason: 'Who runs a body, or speaks for it, is of it.',
    examples: [
      'Kwame Asante, who has run the Baltic Institute since May, looked on.',
      'Kwame Asante, who now directs the Baltic Institute, looked on.',
    ],
    counterExamples: ['Kwame Asante, who never ran the Baltic Institute, looked on.'],
    read: (x) => {
      const v = x.groups.verb!
      const title = /^head/.test(v) ? 'head' : /^direct/.test(v) ? 'director' : /^chair/.test(v) ? 'chair' : undefined
      for (const b of bodies(x, 'body')) {
        if (!title && /council|union|nations/i.test([...b.names.keys()].join(' ')) && /represents/.test(v)) continue
        for (const p of people(x, 'who')) if (!/^(?:headed|directed)$/.test(v)) at(x, p, b, [], title)
      }
    },
  },
  {
    name: 'credentials-as',
    cue: ['credentials', 'credence', 'capacity', 'accredited', 'accreditation'],
    pattern: re(
      String.raw`(?:(?:letters? of credence|credentials|accreditation)(?: of (?<who>${P}))? as (?:the )?(?:new |next )?(?<post>\{J\d+\})|(?<who2>${P})(?: ,)?(?: (?:has|had))? (?:presented|handed over|submitted)(?: [^;{}]{3,40}| \{[A-Z]\d+\}){1,4}? as (?:the )?(?:new |next )?(?<post2>\{J\d+\})|(?<who3>${one('PR')})(?:[^;{}]| \{[LDCOE]\d+\}){1,60}? in (?:his|her|my) capacity as (?:the )?(?:[a-z]+ 's )?(?<post3>\{J\d+\}))`,
    ),
    reason: 'The paper or the capacity names the post.',
    examples: [
      'The King received the letters of credence of Kwame Asante as Ambassador of Ghana to Norway.',
      'Kwame Asante went to Oslo in his capacity as Director of the Baltic Institute.',
    ],
    counterExamples: ['Kwame Asante has not gone to Oslo in his capacity as Director of the Baltic Institute.'],
    read: (x) => {
      for (const [w, j] of [
        ['who', 'post'],
        ['who2', 'post2'],
        ['who3', 'post3'],
      ] as const)
        for (const p of people(x, w)) holdsPost(x, p, mentions(x, j)[0], { former: false })
    },
  },
  {
    name: 'body-with-its-head-in-brackets',
    cue: ['('],
    pattern: re(String.raw`(?<body>\{O\d+\}) \( (?:[a-z]+ , )?(?:mr |ms |mrs |dr )?(?<who>\{P\d+\}) \)`),
    reason: 'A body with the name and post of its head in brackets.',
    examples: [
      'The Baltic Institute (Director Kwame Asante) studies peat.',
      'The Baltic Institute (Mr. Kwame Asante) and the Baltic Bank (Ms. Elina Saar) took part.',
    ],
    counterExamples: [
      'The Baltic Institute (Kwame Asante said) studies peat.',
      'The Baltic Institute (DG ASANTE) studies peat.',
    ],
    read: (x) => {
      for (const b of bodies(x, 'body'))
        for (const p of people(x, 'who')) if (!shouted(x, 'who')) at(x, p, b, postsOf(x, 'who'))
    },
  },
  {
    name: 'post-on-behalf-of-body',
    cue: ['behalf', 'representing', 'for'],
    pattern: re(
      String.raw`(?<who>\{P\d+\})(?: ,)? (?:signed (?:it |the (?:text|document) )?)?(?<cue>on behalf of|representing|for) (?:the )?(?<body>\{O\d+\})`,
    ),
    reason: 'Who signs or speaks for a body with a bare title holds it there.',
    examples: [
      'The Northern Grid Agreement was signed by Deputy Director Kwame Asante on behalf of the Baltic Institute.',
    ],
    counterExamples: ['Kwame Asante spoke on behalf of the Baltic Institute.'],
    read: (x) => {
      const posts = postsOf(x, 'who')
      const bare = posts.length > 0 && posts.every((m) => m.kind === 'post' && !m.org && !m.country)
      if (!bare && x.groups.cue !== 'representing') return
      if (x.groups.cue === 'for' && !/sign|initial/.test(x.code)) return
      for (const b of bodies(x, 'body')) for (const p of people(x, 'who')) at(x, p, b, bare ? posts : [])
    },
  },
  {
    name: 'its-director-across',
    cue: ['its'],
    pattern: re(String.raw`(?:^|(?<=[.;,] ))its (?:[a-z-]+ )?(?<who>\{P\d+\})`),
    reason: '"Its director" at the head of a sentence: of the one body the sentence before is about.',
    examples: ['The Baltic Institute planted trees in Oslo. Its Deputy Director Kwame Asante was late.'],
    counterExamples: ['Trees were planted in Oslo. Its Mayor Luis Prado was late.'],
    read: (x) => {
      const posts = postsOf(x, 'who')
      if (!posts.length) return
      const here = x.s.mentions.filter((m) => m.kind === 'org' && m.to <= x.at.from)
      const body = here.length ? undefined : x.r.talk.bodyBefore(x.s)
      if (body) for (const p of people(x, 'who')) at(x, p, body, posts)
    },
  },
]
