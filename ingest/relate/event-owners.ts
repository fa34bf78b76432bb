// Whose a meeting or visit is that is told by its noun: "Deputy Secretary Okoro's meeting", "his visit", "X is on a visit".
import type { EventMention, Mention, RefMention, Sentence } from '../mention.ts'
import type { Thing } from '../resolve/thing.ts'
import type { Clause } from './clauses.ts'
import { resolveAll, type Reader } from './context.ts'
import { people } from './frames/common.ts'

/** Whose meeting or visit it is: "Deputy Secretary Okoro's Meeting", "his visit". */
export function ownerOf(
  r: Reader,
  s: Sentence,
  m: EventMention,
  clauses: readonly Clause[],
): { who: Thing[]; from: number; pronoun: boolean } | undefined {
  const before = r.tokens[m.from - 1]
  if (before?.shape === 'poss' || (before?.text === '’' && before.glued)) {
    const who = s.mentions.find((x) => (x.kind === 'person' || x.kind === 'post') && x.to === m.from - 1)
    const a = who ? people(r.talk.resolve(who, s)) : []
    return who && a.length ? { who: a, from: who.from, pronoun: false } : undefined
  }
  const own = r.tokens[m.from]!.key
  const me = r.talk.speaker.thing
  // "my talks with X": of the one who speaks
  const mine = own === 'my' || (!clauses.length && r.kind === 'article' && alone(r, s, m))
  if (mine && me?.type === 'Person') return { who: [me], from: m.from, pronoun: true }
  if (own !== 'his' && own !== 'her') return undefined
  const ref: RefMention = {
    kind: 'ref',
    from: m.from,
    to: m.from,
    ref: own === 'her' ? 'she' : 'he',
    gender: own === 'her' ? 'f' : 'm',
    plural: false,
  }
  const fits = (t: Thing): boolean => t.type === 'Person' && (!t.gender || t.gender === ref.gender)
  const named = s.mentions.some((x) => x.kind === 'person' && x.to <= m.from)
  const fronted = !named && m.from - s.from <= 10
  // "In his meeting with X, the Head of State praised …": who acts behind it
  const next = fronted ? clauses.find((c) => c.subject.length && c.subject[0]!.from > m.to) : undefined
  const doer = next ? people(resolveAll(r, next.subject, s)).filter(fits) : []
  if (doer.length === 1) return { who: doer, from: m.from, pronoun: true }
  // "During his visit to Nairobi, Minister X …": the one named behind it, never whom he was with
  const withWhom = /^(with|and)$/.test(r.tokens[m.to]?.key ?? '')
  const after = named || withWhom ? undefined : s.mentions.find((x) => x.kind === 'person' && x.from >= m.to)
  const between = after ? r.tokens.slice(m.to, after.from) : []
  const ahead =
    after && fronted && between.length <= 14 && between.some((t) => t.text === ',')
      ? people(r.talk.resolve(after, s)).filter(fits)
      : []
  const who = ahead.length === 1 ? ahead : people(r.talk.resolve(ref, s))
  return who.length === 1 ? { who, from: m.from, pronoun: true } : undefined
}

/** A diary: "To the palace first, for an audience with X." */
function alone(r: Reader, s: Sentence, m: EventMention): boolean {
  const front = s.mentions.filter((x) => x.to <= m.from && (x.kind === 'person' || x.kind === 'ref'))
  const behind = r.tokens.slice(m.to, s.to)
  return (
    s.blockKind !== 'heading' &&
    !front.some(
      (x) => !s.mentions.some((e) => e.kind === 'event' && e.to === x.from - 1 && r.tokens[e.to]?.key === 'with'),
    ) &&
    behind.some((t) => t.key === 'with') &&
    !behind.some((t) => /^(?:is|was|were|are|will|would|had|has|have|between|did)$/.test(t.key))
  )
}

/** The preposition in front of "a two-day official visit", if one stands there. */
export function prepOf(r: Reader, m: Mention): number | undefined {
  let k = m.from - 1
  for (let n = 0; n < 8 && k >= 0; n++, k--) {
    const w = r.tokens[k]!.key
    if (/^(on|during|for|after|following|in|from|to|at)$/.test(w)) return k
    if (
      !/^(an?|the|his|her|\d{1,2}|[a-z]*one|two|three|four|five|six|seven|-|–|days?|weeks?|hours?|long|short|brief|rare|first|ever|historic|landmark|official|state|working|friendly|three-day|two-day)$/.test(
        w,
      )
    )
      return undefined
  }
  return undefined
}

/** "X is currently on a visit", "X, who is on a visit": who is on it. */
export function beingOn(r: Reader, s: Sentence, on: number, ahead = false): Mention | undefined {
  let k = on - 1
  for (let n = 0; n < 8 && k > s.from; n++, k--) {
    const w = r.tokens[k]!.key
    if (/^(is|was|are|were|be|been|being)$/.test(w)) break
    const inside = s.mentions.some(
      (x) => (x.kind === 'place' || x.kind === 'country' || x.kind === 'date') && x.from <= k && k < x.to,
    )
    if (!inside && !/^(in|at|on|currently|presently|now|still|also|here|again|,|the)$/.test(w)) return undefined
  }
  // "has been on a visit to P since Monday"
  if (r.tokens[k]?.key === 'been' && /^(has|have|had)$/.test(r.tokens[k - 1]?.key ?? '')) k--
  // "will be on a visit to P", "is to be on a visit"
  else if (ahead && r.tokens[k]?.key === 'be') {
    if (!/^(will|shall|to)$/.test(r.tokens[k - 1]?.key ?? '')) return undefined
    k -= r.tokens[k - 1]?.key === 'to' ? 2 : 1
    if (r.tokens[k]?.key !== 'is' && r.tokens[k + 1]?.key === 'to') return undefined
  } else if (!/^(is|was|are|were)$/.test(r.tokens[k]?.key ?? '')) return undefined
  if (r.tokens[k - 1]?.key === 'who') k -= r.tokens[k - 2]?.text === ',' ? 2 : 1
  else if (r.tokens[k - 1]?.text === ',') k--
  return s.mentions.find((x) => (x.kind === 'person' || x.kind === 'post' || x.kind === 'ref') && x.to === k)
}
