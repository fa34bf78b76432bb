// Who held a post before whom: "X succeeds Y as Z", "He takes over from W", "his predecessor, Y", "her successor, X".
import type { Thing } from '../../resolve/thing.ts'
import { state } from '../context.ts'
import type { Fact } from '../facts.ts'
import { ASIDE, J, WHO, holder, holdsPost } from './offices.ts'
import { one, re, type Hit, type Inversion } from './phrase.ts'
import { mentions, people, say } from './tell.ts'

export const SUCCESSIONS: readonly Inversion[] = [
  {
    name: 'succeeds',
    cue: ['succeeds', 'succeeded', 'replaces', 'replaced', 'succeeding', 'replacing', 'over', 'follows'],
    pattern: re(
      String.raw`(?<who>${WHO})(?<mid>${ASIDE}| [^{};]{0,30}(?:\{J\d+\})?[^{};]{0,30}? ,)? (?:has |had |also |now |since ){0,3}(?:succeeds|succeeded|replaces|replaced|succeeding|replacing|takes over from|took over from|follows)(?: (?:his|her) predecessor(?: ,)?)? (?:the late )?(?<old>${one('PR')})(?: , \{R\d+\} [a-z]+(?: (?:[^ {};,]+|\{[A-Z]\d+\})){1,10} ,(?= as ))?(?: ,)?(?: as (?:the )?${J})?`,
    ),
    reason: 'The one who succeeds holds the post, the one succeeded held it.',
    examples: [
      'Kwame Asante succeeds Elina Saar as Director of the Baltic Institute.',
      'Kwame Asante, Director of the Baltic Institute, replaced Elina Saar.',
      'Elina Saar was until 2019 Director of the Baltic Institute; Kwame Asante has now succeeded her.',
    ],
    counterExamples: [
      'Kwame Asante will not succeed Elina Saar as Director of the Baltic Institute.',
      'Kwame Asante succeeds in business.',
    ],
    read: (x) => {
      if (x.modality !== 'asserted') return
      const post = mentions(x, 'post')[0]
      for (const p of holder(x)) {
        if (post) holdsPost(x, p, post, { former: false })
        const own = x.r.facts.findLast(
          (f) =>
            f.type === 'HOLDS_ROLE' &&
            f.source === p &&
            !f.props['former'] &&
            f.props['title'] &&
            // "X, who replaces Y, is now Director": what he is may be another post
            f.at.to <= x.at.to,
        )
        // "X, now treasurer of Y, was named Vice President": the post succeeded to is the one she was named to
        const before = own && own.sentence !== x.s ? x.r.tokens.slice(own.at.to, own.sentence.to) : []
        if (!post && before.some((t) => /^(?:named|appointed|elected|becomes|became|sworn)$/.test(t.key))) continue
        for (const q of people(x, 'old').filter((t) => t !== p)) {
          const his = x.r.facts.findLast((f) => f.type === 'HOLDS_ROLE' && f.source === q && f.props['title'])
          // "X was Minister of Health; Y has succeeded him"
          if (!post && !own && his) inherits(x, p, his, false)
          if (post) holdsPost(x, q, post, { former: true })
          else if (own && q !== p && !heldBy(x, q, own)) inherits(x, q, own, true)
        }
      }
    },
  },
  {
    name: 'is-succeeded-by',
    cue: ['succeeded', 'replaced', 'followed'],
    pattern: re(
      String.raw`(?<old>${WHO})${ASIDE} (?:[^;{}]| \{[^PR]\d+\}){0,80}?(?:is|was|has been|and is|and was) (?:being )?(?:succeeded|replaced) by (?:mr |ms |mrs |dr )?(?<who>\{P\d+\})(?! in )`,
    ),
    reason: 'Who succeeds the holder of a post holds it.',
    examples: ['Elina Saar, Director of the Baltic Institute, retired in April and is succeeded by Kwame Asante.'],
    counterExamples: ['Elina Saar, Director of the Baltic Institute, will not be succeeded by Kwame Asante.'],
    read: (x) => {
      const [old] = people(x, 'old')
      if (x.modality !== 'asserted' || !old) return
      const his = x.r.facts.findLast(
        (f) => f.type === 'HOLDS_ROLE' && f.source === old && f.props['title'] && f.at.from <= x.at.to,
      )
      if (!his) return
      for (const p of people(x, 'who')) if (p !== old && !heldBy(x, p, his)) inherits(x, p, his, false)
    },
  },
  {
    name: 'predecessor',
    cue: ['predecessor', 'predecessors', 'successor'],
    pattern: re(
      String.raw`(?:his|her|whose|the|'s) (?<which>predecessor|successor) ?,? (?:in (?:office|that (?:chair|post|role)|the (?:chair|post|role)) ?,? )?(?:mr |ms |mrs |dr )?(?<old>\{P\d+\})`,
    ),
    reason: 'A predecessor held the same post, a successor holds it.',
    examples: ['Kwame Asante, Director of the Baltic Institute, thanked his predecessor, Elina Saar.'],
    counterExamples: ['Kwame Asante, Director of the Baltic Institute, has no predecessor, Elina Saar said.'],
    read: (x) => {
      if (x.modality !== 'asserted') return
      const old = people(x, 'old')
      // "Mr Pemberton's predecessor": the post that he is told to hold
      const whose = x.s.mentions.findLast((m) => m.kind === 'person' && m.to === x.at.from)
      const holder = whose ? x.r.talk.resolve(whose, x.s)[0] : undefined
      const own = x.r.facts.findLast(
        (f) =>
          f.type === 'HOLDS_ROLE' &&
          !old.includes(f.source) &&
          (x.groups.which === 'successor' || !f.props['former']) &&
          !!f.props['title'] &&
          f.at.from <= x.at.from &&
          (holder ? f.source === holder : f.sentence === x.s || f.sentence.block === x.s.block),
      )
      if (!own) return
      for (const p of old) if (!heldBy(x, p, own)) inherits(x, p, own, x.groups.which === 'predecessor')
    },
  },
]

/** Whether somebody is told to hold, or to have held, a post where this one is. */
const heldBy = (x: Hit, who: Thing, post: Fact): boolean =>
  x.r.facts.some((f) => f.type === 'HOLDS_ROLE' && f.source === who && f.target === post.target)

/** Says that somebody holds, or held, the post that the other is told to hold. */
function inherits(x: Hit, who: Thing, post: Fact, former: boolean): void {
  if (post.target === 'doc') return
  const props = { title: post.props['title']!, former, asOf: x.r.documentDate }
  state(x.r, 'HOLDS_ROLE', who, post.target, say(x, { props, confidence: 0.7 }))
}
