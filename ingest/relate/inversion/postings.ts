// Where somebody was sent or put: "Her first posting was to the Embassy", "As Director from 1990 to 1993 she …", "re-appointed X to the Court".
import type { Thing } from '../../resolve/thing.ts'
import { ofLife } from '../roles/lives.ts'
import { atBody, held, own } from './careers.ts'
import { ASIDE, WHO, holder, holdsPost, mark } from './offices.ts'
import { one, re, type Hit, type Inversion } from './phrase.ts'
import { mentions, people, pronoun } from './tell.ts'

const THE = String.raw`(?:the then |the |its |their |his |her )?`

/** "Elected in 1996 to the Tribunal, she sat …": the one who sat. */
function third(x: Hit): readonly Thing[] {
  const m = mentions(x, 'who3')[0]
  const life = m?.kind === 'ref' ? ofLife(x.r, m, x.s) : undefined
  return life ? [life] : people(x, 'who3')
}
/** Whose "his" or "her" it is. */
function possessor(x: Hit, she: boolean): Thing[] {
  const m = { kind: 'ref', ...x.at, ref: she ? 'she' : 'he', gender: she ? 'f' : 'm', plural: false } as const
  const life = ofLife(x.r, m, x.s)
  return life ? [life] : pronoun(x, she)
}

export const POSTINGS: readonly Inversion[] = [
  {
    name: 'as-post-he',
    cue: ['as'],
    pattern: re(
      String.raw`^as (?:the |an? )?(?<post>\{J\d+\})(?<span> (?:from|between|until|since) \{D\d+\}| \( \{D\d+\} \))(?: ,)? (?<who>${WHO}) `,
    ),
    reason: 'A post with its years in front of the sentence is that of whom the sentence is about.',
    examples: ['As Director of the Baltic Institute from 1990 to 1993 Elina Saar planted trees.'],
    counterExamples: ['As Director of the Baltic Institute Elina Saar would plant trees.'],
    read: (x) => {
      for (const p of own(x, holder(x))) holdsPost(x, p, mentions(x, 'post')[0], held(x, true, mark(x.groups.span)))
    },
  },
  {
    name: 'posting-to',
    cue: ['posting', 'assignment', 'post', 'job'],
    pattern: re(
      String.raw`(?<whose>his|her) (?:first|second|third|next|last|final|early) (?:posting|assignment|post|job|diplomatic posting)(?: abroad)?(?: ,(?: [^{};,]{3,40}| \{D\d+\}) ,)? was (?:to|at|in|with) ${THE}(?<body>\{O\d+\})(?: in \{L\d+\})?(?: ,)?(?: as (?:an? )?(?<post>\{J\d+\}))?`,
    ),
    reason: 'Where somebody was posted, and as what.',
    examples: ['Elina Saar studied law. Her first posting was to the Embassy of Estonia in Oslo as Third Secretary.'],
    counterExamples: ['Elina Saar studied law. Her first posting was not to the Embassy of Estonia in Oslo.'],
    read: (x) => {
      const post = mentions(x, 'post')[0]
      const who = possessor(x, x.groups.whose === 'her')
      atBody(x, own(x, who), mentions(x, 'body')[0], { former: true }, post?.kind === 'post' ? post.title : undefined)
    },
  },
  {
    name: 'appointed-to-the-body',
    cue: ['appointed', 'appoints', 'reappointed', 'elected', 'named', 'nominated'],
    pattern: re(
      String.raw`(?:(?:re - )?(?:appointed|appoints|reappointed|elected|named) (?<who>${one('P')}) to (?:the )?(?:board of (?:the )?|bench of (?:the )?)?(?<body>\{O\d+\})|(?<who2>${WHO})${ASIDE} (?:was|has been) (?:re - )?(?:appointed|reappointed|elected|named) to (?:the )?(?:board of (?:the )?|bench of (?:the )?)?(?<body2>\{O\d+\})|^(?:elected|appointed|named)(?: in \{D\d+\})? to (?:the )?(?<body3>\{O\d+\})(?: in \{D\d+\})? , (?<who3>${WHO}) )`,
    ),
    reason: 'Whom somebody appoints to a court or a board is of it.',
    examples: ['The Assembly re-appointed Justice Kwame Asante to the Baltic Court of Justice.'],
    counterExamples: ['The Assembly has not appointed Kwame Asante to the Baltic Court of Justice.'],
    read: (x) => {
      const n = x.groups.body ? '' : x.groups.body2 ? '2' : '3'
      const g = [`who${n}`, `body${n}`] as const
      const m = mentions(x, g[1])[0]
      if (m?.kind !== 'org') return
      const post = mentions(x, g[0])
        .flatMap((p) => (p.kind === 'person' ? p.posts : []))
        .find((p) => !p.org && !p.country)
      atBody(x, n === '3' ? third(x) : people(x, g[0]), m, { former: n === '3' }, post?.title)
    },
  },
]
