// What speaks against reading a post told without its state as one of the state the text speaks from.
import { fold } from '../../../src/identity/keys.ts'
import type { Mention } from '../../mention.ts'
import type { Thing } from '../../resolve/thing.ts'
import type { Reader } from '../context.ts'
import { stateOf, type Bare } from './bare.ts'
import { RECEIVED, words, type Case, type Person } from './case.ts'

/** The text has gone to another state: who is told bare there may be its host. */
export const visited = ({ scene, home }: Case): boolean =>
  !!scene && scene.visit && scene.state !== undefined && scene.state !== home

/** Somebody of whom no state is told either, with the same title in the same sentence. */
export const sameTitle = ({ p, r }: Case, t: Thing): boolean =>
  !stateOf(r, t) && t.titles.some((x) => x.sentence === p.sentence && fold(x.title) === fold(p.title))

const COMES =
  /^(?:, )?(?:\w+ ){0,3}(?:expected|awaited|travel|travels|travelled|traveled|come|comes|came|visit|visits|visited|arrive|arrives|arrived)\b/
/** "Chamber President X". */
const OF_A_BODY =
  /^(chamber|association|club|board|group|company|bank|fund|federation|society|institute|university|foundation|court|council)$/

/** "his counterpart, Mr. X, Minister of Tourism", "his colleague from Doha, Minister Y", "Minister for Trade and Special Envoy of Y, President of Z". */
export function ofAnother({ r, p, all, home, teams }: Case): boolean {
  const lead = words(r.tokens, Math.max(p.sentence.from, p.at.from - 7), p.at.from)
  if (
    /\b(?:counterparts?|colleague|opposite number|opposite numbers)(?: (?:from|in) [^,]{2,30})? ?,? ?(?:the |mr |ms |mrs |dr )*$/.test(
      lead,
    )
  )
    return true
  if (/^visiting\b/i.test(p.title) || r.tokens[p.at.from - 1]?.key === 'visiting') return true
  // "Finance Ministers A, B and C": each of another state
  if (
    r.tokens
      .slice(p.at.from, p.at.to)
      .some((t) => /^(ministers|presidents|secretaries|ambassadors|premiers)$/.test(t.key))
  )
    return true
  if (OF_A_BODY.test(r.tokens[p.at.from - 1]?.key ?? '')) return true
  // "Assistant Chief of Staff (Operations) of the Royal Malaysian Navy"
  const of = p.sentence.mentions.find((m) => m.from >= p.at.to)
  const behind =
    of?.kind === 'org' ? r.talk.resolve(of, p.sentence)[0]?.country : of?.kind === 'country' ? of.code : undefined
  if (
    of &&
    behind &&
    behind !== home &&
    /^(?:(?!the |, )\S+ ){0,6}of (?:the )?$/.test(words(r.tokens, p.at.to, of.from))
  )
    return true
  // "President X is to travel to Geneva", told in Bern
  const next = words(r.tokens, p.at.to, p.at.to + 8)
  if (/\b(?:expected|visit|come|pay)\b.* to (?:the kingdom|our country|the country)\b/.test(next)) return true
  if (
    COMES.test(next) &&
    p.sentence.mentions.some(
      (m) =>
        m.from >= p.at.to &&
        m.from - p.at.to <= 8 &&
        ((m.kind === 'place' && m.country === home) || (m.kind === 'country' && m.code === home)),
    )
  )
    return true
  // "the delegation was received by Minister X": whose delegation, and so whose minister, is not told
  if (
    (!teams.length || teams.includes(home)) &&
    RECEIVED.test(words(r.tokens, p.sentence.from, p.at.from).replace(/, /g, '')) &&
    p.sentence.mentions.some((m) => m.to <= p.at.from && m.kind === 'ref' && m.ref === 'delegation' && !m.country)
  )
    return true
  // "Deputy Minister X thanked Estonia", "Minister Y, who came with him"
  const tail = words(r.tokens, p.at.to, p.at.to + 10)
  if (/^(?:, )?who (?:\w+ )?(?:came|arrived|travel\w+) with\b/.test(tail)) return true
  if (
    /^(?:\w+ ){0,2}(?:thank|thanks|thanked|praised|congratulated|invited)\b/.test(tail) &&
    p.sentence.mentions.some(
      (m) => m.kind === 'country' && m.code === home && m.from >= p.at.to && m.from - p.at.to <= 4,
    )
  )
    return true
  const sender = all.find((x) => x.m.from >= p.at.to && x.m.from - p.at.to <= 6 && r.tokens[x.m.from - 1]?.key === 'of')
  return !!sender?.t.country && sender.t.country !== home
}

const ENCOUNTER =
  /^(met|meet|meets|meeting|with|received|receives|called|calls|call|talks|talked|spoke|signed|sign|signs|hosted|host|invited|invitation|visited|visit|guest|counterpart|counterparts|chaired|cochaired|thanked|welcomed|greeted|briefed|told|handed)$/

/** "Minister X called on President Y", "between X and Y": two who meet are of two states; two of a list are not. */
export function encounter({ r, p, t, all }: Case, x: Person): boolean {
  const [from, to] = x.m.to <= p.at.from ? [x.m.to, p.at.from] : [p.at.to, x.m.from]
  const between = r.tokens.slice(from, to)
  // "The Secretary General met President X and Foreign Minister Y": the two of one side
  const both = between.length > 0 && between.every((w) => /^(?:and|,|the)$/.test(w.key))
  const guest = all.find((z) => z.t !== t && z.t !== x.t && z.m.to < Math.min(p.at.from, x.m.from))
  if (both && guest && r.tokens.slice(guest.m.to, Math.min(p.at.from, x.m.from)).some((w) => ENCOUNTER.test(w.key)))
    return false
  if (between.length <= 4) return true
  // "said that Minister Y will …": another's doing
  if (between.some((t) => /^(that|;)$/.test(t.key)) || between.length > 25) return false
  return between.some((t) => ENCOUNTER.test(t.key))
}

/** "For Chile, Minister X", "the Chilean side, Minister X": a state told right before the post. */
export const foreignOwner = (r: Reader, p: Bare, home: string): boolean =>
  p.sentence.mentions.some(
    (m) =>
      m.to <= p.at.from &&
      p.at.from - m.to <= 6 &&
      ((m.kind === 'country' && m.code !== home) || (m.kind === 'ref' && !!m.country && m.country !== home)),
  )

/**
 * Another state, or a town of one, that is named by itself and may be the post's: before it, or in the sentence before; behind it only
 * where others are told first ("Minister X met in Jakarta with President Y").
 */
export function foreignNear({ p, before, home }: Case): boolean {
  const away = (m: Mention): boolean =>
    (m.kind === 'country' && m.code !== home) ||
    (m.kind === 'place' && !!m.country && m.country !== home) ||
    (m.kind === 'ref' && !!m.country && m.country !== home)
  const s = p.sentence
  const first = !s.mentions.some((m) => m.kind === 'person' && m.to <= p.at.from)
  if (before?.block === s.block && before.mentions.some((m) => m.kind === 'place' && away(m))) return true
  return s.mentions.some((m) => away(m) && (m.to <= p.at.from || (!first && m.kind !== 'ref')))
}
