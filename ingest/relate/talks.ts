// Nouns of talks, whoever reads them: which they are, what sort, and who is listed behind one.
import type { EventMention, Mention, Sentence } from '../mention.ts'
import type { Reader } from './context.ts'
import { keyLike } from '../words.ts'

export const TALKS =
  /^(meeting|bilateral meeting|talks|call|courtesy call|lunch|dinner|breakfast|consultations|discussion|conversation)$/
export const plain = (m: Mention): boolean =>
  m.kind === 'event' && !m.named && !m.series && m.ordinal === undefined && !m.relative
/** "the third meeting between A and B this year": of two persons, and of no line. */
export const numbered = (m: Mention): boolean =>
  m.kind === 'event' && !m.named && !m.series && m.ordinal !== undefined && !m.relative && !m.parties.length
/** A meeting or call without a name, told as something that happened once. */
export const isTalks = (m: Mention): m is EventMention =>
  m.kind === 'event' &&
  plain(m) &&
  !m.plural &&
  TALKS.test(m.eventKind) &&
  // "At a memorial gathering X and Y will speak": to those who came
  !/^(?:gathering|town hall)s?$/.test(m.head)
/** A call, whatever the noun: "a telephone conversation", "a video meeting". */
export const kindOf = (m: EventMention): string =>
  m.eventKind !== 'courtesy call' && /\b(tele)?phon(e|ic)\b|\bvideo\b/.test(m.surface.toLowerCase())
    ? 'call'
    : m.head === 'conversation'
      ? 'talks'
      : /^working session/i.test(m.surface)
        ? 'meeting'
        : m.eventKind

/** Mentions listed from token `i` on, on request only those that commas and "and" join; "with X's adviser, Y": X is not of the list. */
export function listAt(r: Reader, s: Sentence, i: number, joined = false): Mention[] {
  const out: Mention[] = []
  let at = i
  for (const m of s.mentions) {
    // what stands inside a name is not of the list
    if (m.from < at) continue
    if (r.tokens[m.to]?.shape === 'poss' && m.from - at <= 3 && m.kind !== 'event') {
      at = m.to + 1
      continue
    }
    if (m.from - at > 3 || m.kind === 'date' || m.kind === 'event') break
    // "…, who took over from X": another clause
    if (
      joined &&
      ((m.kind === 'ref' && m.ref === 'who') ||
        r.tokens
          .slice(at, m.from)
          .some((t) =>
            /^(?:who|which|that|from|to|at|in|on|for|with|by|took|takes|assumed|was|were|is|has|had)$/.test(t.key),
          ))
    )
      break
    out.push(m)
    at = m.to
  }
  return out
}

/** Who is listed from `g` on; where commas alone join, only the first: "the meeting with X, both sides noted". */
export function listFrom(r: Reader, s: Sentence, g: Mention): Mention[] {
  const out: Mention[] = [g]
  let last = g
  let closed = false
  for (const x of s.mentions) {
    if (x.from < last.to) continue
    const between = r.tokens.slice(last.to, x.from)
    if (/^(date|event|place)$/.test(x.kind) || x.from - last.to > 4 || !between.every((t) => JOINS(t))) break
    closed ||= between.some((t) => /^(and|&)$/.test(t.key))
    out.push(x)
    last = x
  }
  // "with the Deputy Prime Minister and Minister of Foreign Affairs X": one person of two posts
  if (g.kind === 'post' && out[1]?.kind === 'person' && out[1].from === g.to + 1 && out[1].posts.length) out.shift()
  // "with his Estonian counterpart, X"
  const named = g.kind === 'ref' || g.kind === 'post' ? 2 : 1
  return closed ? out : out.slice(0, out[1]?.kind === 'person' ? named : 1)
}
const JOINS = keyLike(
  /^(,|;|and|&|the|his|her|their|its|our|visiting|as|well|both|mr|mrs|ms|dr|h|e|\.|new|then|former)$/,
)
