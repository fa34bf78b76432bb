// What is said without a verb of its own: "with Mr. X in the chair", "under the chairmanship of", "X is a Senior Fellow at Y", "my counterpart and I".
import { foldedText } from '../scan.ts'
import type { EventMention, Mention, Sentence } from '../mention.ts'
import { dated, places, resolveAll, side, state, type Reader } from './context.ts'
import type { Clause } from './clauses.ts'
import { isOfTwo } from './frames/other-meetings.ts'
import { stands } from './frames/papers.ts'
import { listAt } from './talks.ts'
import { memberships } from './memberships.ts'
import { plansOfLine } from './lines/plans.ts'

const IS = new Set(['is', 'was', 'serves', 'became'])

const CHAIR = new Set(['chairmanship', 'cochairmanship', 'presidency', 'chairpersonship', 'leadership'])

export function nominal(r: Reader, s: Sentence, clauses: readonly Clause[]): void {
  const { tokens, talk } = r
  const word = (i: number): string => tokens[i]?.key ?? ''
  plansOfLine(r, s)
  const e = talk.focus ?? talk.main
  memberships(r, s)
  for (let i = s.from; i < s.to; i++) {
    const w = word(i)
    // "with Mr. Costa in the chair", "had Professor X in the chair"
    if (w === 'chair' && word(i - 1) === 'the' && word(i - 2) === 'in') {
      for (const who of listBefore(r, s, i - 2)) {
        // nobody has the chair at a breakfast of two
        // but a third one at the talks that the sentence tells of
        const told = e && r.facts.some((f) => f.sentence === s && f.target === e && f.type === 'PARTICIPATED_IN')
        const third = told && !talk.resolve(who, s).some((p) => e.event!.people.has(p))
        const at = eventNear(r, s, who) ?? (e && isOfTwo(e) && !third ? undefined : e)
        for (const p of at ? talk.resolve(who, s) : [])
          if (p.type === 'Person')
            state(r, 'CHAIRED', p, at!, {
              rule: 'in-the-chair',
              at: { from: who.from, to: i + 1 },
              sentence: s,
              props: { side: side(p) },
            })
      }
    }
    // "under the chairmanship of X", "under the co-chairmanship of X and Y"
    if (CHAIR.has(w) && word(i + 1) === 'of') {
      for (const m of listAt(r, s, i + 2, true))
        for (const p of talk.resolve(m, s)) {
          const at = eventNear(r, s, m) ?? e
          if (at && p.type === 'Person' && w !== 'leadership')
            state(r, 'CHAIRED', p, at, {
              rule: 'under-the-chairmanship',
              at: { from: i, to: m.to },
              sentence: s,
              props: { side: side(p) },
            })
        }
    }
    // "shared the chair", "co-chairs: X and Y", "the co-chair"
    if (
      (w === 'shared' && word(i + 1) === 'the' && word(i + 2) === 'chair') ||
      (w === 'the' && word(i + 1) === 'co' && word(i + 3) === 'chair')
    ) {
      const who = s.mentions.filter(
        (m) =>
          m.from < i && (m.kind === 'person' || (w === 'shared' && m.kind === 'ref' && /^(?:he|she|I)$/.test(m.ref))),
      )
      // "shared the chair of its third session"
      const of = w === 'shared' ? s.mentions.find((m) => m.kind === 'event' && m.from === i + 4) : undefined
      const at = of?.kind === 'event' ? (talk.event(of, true) ?? undefined) : e
      if (at && of) {
        talk.focusOn(at)
        const town = s.mentions.filter((m) => m.kind === 'place' && m.to <= i && word(m.from - 1) === 'in').slice(-1)
        for (const p of places(r, town))
          state(r, 'HELD_IN', at, p, { rule: 'shared-the-chair', at: { from: town[0]!.from, to: i }, sentence: s })
      }
      if (at)
        for (const p of resolveAll(r, w === 'shared' ? who : who.slice(-1), s).filter((t) => t.type === 'Person'))
          state(r, 'CHAIRED', p, at, {
            rule: 'shared-the-chair',
            at: { from: s.from, to: i + 3 },
            sentence: s,
            props: { side: side(p) },
          })
    }
    // "X is (now) Director of Y"
    if (IS.has(w)) {
      const who = s.mentions.find((m) => m.to === i && m.kind === 'person')
      let k = i + 1
      while (/^(a|an|the|currently|now|also|as)$/.test(word(k))) k++
      const post = s.mentions.find((m) => m.from === k && m.kind === 'post')
      if (who && post?.kind === 'post' && (post.org || post.country)) {
        for (const p of talk.resolve(who, s)) {
          const target = post.org ? r.things.org(post.org, p.country) : r.things.country(post.country!, post.from)
          state(r, 'HOLDS_ROLE', p, target, {
            rule: 'is-post-at',
            at: { from: who.from, to: post.to },
            sentence: s,
            props: { title: post.title, former: w === 'was' || post.former, asOf: r.documentDate },
          })
        }
      }
    }
    // "was host to", "played host to"
    if (
      w === 'host' &&
      word(i + 1) === 'to' &&
      !/^(not|never|no)$/.test(word(i - 1)) &&
      !/^(not|never)$/.test(word(i - 2))
    ) {
      const ev = s.mentions.find((m): m is EventMention => m.kind === 'event' && m.from > i)
      const who = clauses[0]?.subject.length
        ? clauses[0].subject
        : s.mentions.filter((m) => m.to <= i && (m.kind === 'org' || m.kind === 'country')).slice(0, 1)
      const at = ev ? talk.event(ev, true) : undefined
      if (at) {
        for (const x of resolveAll(r, who, s))
          if (x.type !== 'Person')
            state(r, 'ORGANIZED', x, at, {
              rule: 'host-to',
              at: { from: s.from, to: s.to },
              sentence: s,
              props: { role: 'host' },
            })
        dated(
          r,
          at,
          s.mentions.filter((m) => m.kind === 'date'),
          s,
          'host-to',
        )
        talk.focusOn(at)
      }
    }
  }
  instrumentStatus(r, s)
}

/** How far a paper has come, by the words around its name: ", in force since 2002", "negotiations on the X Agreement", "the entry into force of the X Treaty". */
function instrumentStatus(r: Reader, s: Sentence): void {
  for (const m of s.mentions) {
    if (m.kind !== 'instrument' || !m.named) continue
    const after = foldedText(r.tokens, m.to, m.to + 6)
    const before = `${foldedText(r.tokens, Math.max(s.from, m.from - 12), m.from)} `
    const value = stageOf(after, before, m.type === 'Agreement')
    if (!value) continue
    const why = { rule: 'instrument-status', at: { from: m.from, to: m.to }, sentence: s, confidence: 0.75 }
    stands(r, r.things.instrument(m), value, why)
  }
}

function stageOf(after: string, before: string, agreed: boolean): string | undefined {
  if (IN_FORCE.test(after)) return 'in force'
  if (!agreed) return undefined
  if (ENDED.test(after) || CALLED_OFF.test(before)) return 'ended'
  const entry =
    /(?:^|(?<ahead>\S{1,24}) )(?:the )?entry into (?:force|effect) (?:(?:on|in) [\w ]{4,18} )?of (?:the |an? )?$/.exec(
      before,
    )
  if (entry)
    return /^(?:early|speedy|swift|rapid|prompt|upcoming|pending|until|await\w*|before|for|towards?|upon)$/.test(
      entry.groups!['ahead'] ?? '',
    ) || AHEAD.test(before)
      ? undefined
      : 'in force'
  if (!/negotiations? (?:on|for|of|towards?) (?:the |an? )?$/.test(before)) return undefined
  return DONE.test(before) && !AHEAD.test(before) ? 'concluded' : 'under negotiation'
}
const IN_FORCE =
  /^(?:, )?(?:(?:which|that) )?(?:(?:is|has been|have been) )?in (?:force|effect)\b|^(?:, )?(?:(?:which|that|and) )?(?:has |have )?(?:entered|came|come|gone|went) into (?:force|effect)\b|^(?:, )?(?:(?:which|that) )?took effect\b/
const ENDED =
  /^(?:, )?(?:(?:which|that) )?(?:has |have )?(?:expired|lapsed|(?:was|were|been) (?:terminated|denounced|abrogated))\b/
const CALLED_OFF = /\b(?:terminated|denounced|abrogated|annulled) (?:the |its |their )$/
const DONE =
  /\b(?:conclud|complet|finali[sz])(?:ed|es) (?:the |their |its )?(?:\S+ )?negotiations\b|\bconclusion of (?:the |their )?(?:\S+ )?negotiations\b/
const AHEAD =
  /\b(?:will|would|should|could|to|look\w* forward|hope\w*|expect\w*|call\w*|urg\w*|welcomed? the early|pending|not|yet|toward?s?)\b/

/** "with Ana Sorel and Peter Otieno in the chair": the people of the list that ends before token `i`. */
function listBefore(r: Reader, s: Sentence, i: number): Mention[] {
  const out: Mention[] = []
  for (const m of s.mentions.filter((x) => x.kind === 'person' && x.to <= i).reverse()) {
    const next = out[0]
    if (next && !r.tokens.slice(m.to, next.from).every((t) => t.text === ',' || t.key === 'and')) break
    out.unshift(m)
  }
  return out
}
function eventNear(r: Reader, s: Sentence, m: Mention): ReturnType<Reader['talk']['event']> {
  const ev = s.mentions.filter((x): x is EventMention => x.kind === 'event' && x.to <= m.from).at(0)
  return ev ? r.talk.event(ev, ev.named) : null
}
