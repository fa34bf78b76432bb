// The press conference that a transcript is of: from its title, the line of place and day below it, those it says it is with.
import type { DateMentionToken, EventMention, PersonMention, Sentence } from '../../mention.ts'
import type { Thing } from '../../resolve/thing.ts'
import { dated, places, property, state, type Reader } from '../context.ts'
import { peopleBetween } from '../agenda/people.ts'
import { personOf } from '../roles.ts'
import { PRESS } from './labels.ts'

const NOUN =
  /\b(?:press|news) (?:conference|briefing|availability|point|statements?)\b|\bmedia availability\b|\bdoor-?st(?:ep|op)\b|\b(?:press|media) stakeout\b/i

/** "Joint press conference by A and B, Oslo, 3 June": an event without a name of its own, in the title. `told` are sentences of turns. */
export function pressConference(
  r: Reader,
  sentences: readonly Sentence[],
  told: { has(s: Sentence): boolean },
): Thing | undefined {
  for (const [i, s] of sentences.slice(0, 5).entries())
    for (const m of s.mentions) {
      if (m.kind !== 'event' || m.plural || told.has(s) || !NOUN.test(before(r, s, m))) continue
      const e = r.talk.event(m, true)
      if (!e) continue
      const say = { rule: 'press-conference', at: m, sentence: s }
      property(r, e, 'kind', 'press conference', say)
      const below = sentences[i + 1]
      const lines = [s, ...(below && !told.has(below) && below.to - below.from < 18 ? [below] : [])]
      for (const x of lines) {
        for (const p of places(
          r,
          x.mentions.filter((y) => y.kind === 'place'),
        ))
          state(r, 'HELD_IN', e, p, { ...say, sentence: x, at: x === s ? m : { from: x.from, to: x.to } })
        const days = x.mentions.filter((y): y is DateMentionToken => y.kind === 'date')
        if (!e.event!.start) dated(r, e, days, x, say.rule)
      }
      givenBy(r, s, m, e)
      return e
    }
  return undefined
}

/** The words of the event with those right before it: "doorstop interview". */
const before = (r: Reader, s: Sentence, m: EventMention): string =>
  r.text.slice(r.tokens[Math.max(s.from, m.from - 2)]!.start, r.tokens[m.to - 1]!.end)

/** "Press conference with Minister X and President Y", "Minister X's doorstop interview": they stand there. */
function givenBy(r: Reader, s: Sentence, m: EventMention, e: Thing): void {
  const own = s.mentions.findLast((p): p is PersonMention => p.kind === 'person' && p.to <= m.from)
  if (
    own &&
    m.from - own.to <= 4 &&
    /^['’]s?\s/.test(r.text.slice(r.tokens[own.to - 1]!.end, r.tokens[m.from]!.start))
  ) {
    const t = personOf(r, own, s)
    if (t)
      state(r, 'SPOKE_AT', t, e, { rule: 'press-conference', at: own, sentence: s, props: { capacity: 'remarks' } })
  }
  if (!/^(?:with|by|of|given)$/.test(r.tokens[m.to]?.key ?? '')) return
  for (const p of s.mentions)
    if (p.kind === 'person' && p.from > m.to) {
      const t = personOf(r, p, s)
      if (t) state(r, 'PARTICIPATED_IN', t, e, { rule: 'press-conference', at: p, sentence: s, confidence: 0.85 })
    }
}

/** "QUESTION (Arben Gashi, Koha Ditore):", "Hanna Norlin, Swedish Television.": who asks, where the paper stands beside the name. */
export function asker(r: Reader, s: Sentence, main: Thing | undefined): void {
  let from = s.from
  for (let k = s.from; k < s.to; k++) if (r.tokens[k]!.text === '(') from = k + 1
  const list = peopleBetween({ tokens: r.tokens, text: r.text }, s.mentions, from, s.to, true)
  for (const { person } of list) {
    // "(Hokuto Shimbun, Nishida)": the paper before the name
    if (!works(person) || !person.name.includes(' ') || PAPER.test(person.name)) continue
    const t = personOf(r, person, s)
    // at the briefing, and not at the talks that it is about
    if (t && main && PRESS.test([...main.names.keys()].join(' ')))
      state(r, 'PARTICIPATED_IN', t, main, { rule: 'turn-of-asker', at: person, sentence: s })
  }
}

const PAPER =
  /\b(?:shimbun|news|times|post|daily|press|tribune|herald|gazette|journal|tv|television|radio|broadcasting|agency|weekly|observer|chronicle)$/i

const works = (p: PersonMention): boolean => p.affiliations.length > 0 || p.posts.some((x) => x.org)

/** "Moderator: Ms. Y, Spokesperson" above the first turn. */
export function presides(r: Reader, s: Sentence, main: Thing | undefined): Thing | undefined {
  if (!/^(?:moderat(?:or|ed by)|host)\s?:?\s+/i.test(r.text.slice(s.start, s.end))) return undefined
  const m = s.mentions.find((x): x is PersonMention => x.kind === 'person')
  const t = m && personOf(r, m, s)
  if (!m || !t) return undefined
  if (main && PRESS.test([...main.names.keys()].join(' ')))
    state(r, 'MODERATED', t, main, { rule: 'turn-of-moderator', at: m, sentence: s, confidence: 0.8 })
  return t
}
