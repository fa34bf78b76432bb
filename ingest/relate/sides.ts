// Which side someone stands for, told beside the name and not in a post: "For Viet Nam, X", "X for Chile", "On the Norwegian side, A and B";
// and the parts in a meeting that a post names: "the Chilean co-chair, X", "X, head of the Norwegian delegation".
import type { EventMention, Mention, PersonMention, PostMention, Sentence } from '../mention.ts'
import { countryName } from '../resolve/countries.ts'
import type { Thing } from '../resolve/thing.ts'
import { side, state, type Reader } from './context.ts'

const stateOf = (m: Mention | undefined): string | undefined =>
  m?.kind === 'country' && m.form === 'name'
    ? m.code
    : m?.kind === 'ref' && (m.ref === 'side' || m.ref === 'delegation')
      ? m.country
      : undefined

/** The state a person stands for by the words around the name; undefined where they do not tell. */
export function sideTold(r: Reader, s: Sentence, m: PersonMention): string | undefined {
  return sideBehind(r, s, m) ?? sideBefore(r, s, m)
}

/** "X for Chile and Y for Norway", "X, representing Chile,", "X on behalf of the Chilean side": closed by a mark, "and" or a verb. */
function sideBehind(r: Reader, s: Sentence, m: PersonMention): string | undefined {
  const key = (i: number): string => r.tokens[i]?.key ?? ''
  let k = key(m.to) === ',' ? m.to + 1 : m.to
  const comma = k > m.to
  if (key(k) === 'on' && key(k + 1) === 'behalf' && key(k + 2) === 'of') k += 3
  else if (/^(for|representing)$/.test(key(k)) || (key(k) === 'on' && !comma)) k++
  else return undefined
  if (key(k) === 'the') k++
  const x = s.mentions.find((y) => y.from === k)
  const code = stateOf(x)
  if (!x || !code || (key(m.to) === 'on' && x.kind !== 'ref')) return undefined
  // "X for Norway's part", "X for Chile next week": no side
  return x.to >= s.to ||
    /^([,.;:)]|and|while|co|led|headed|chaired|cochaired|opened|signed|took|presided|spoke)$/.test(key(x.to))
    ? code
    : undefined
}

/** "For Viet Nam, Deputy Prime Minister X", "On the Norwegian side, A and B", "From the Chilean side, the meeting was attended by A and B". */
function sideBefore(r: Reader, s: Sentence, m: PersonMention): string | undefined {
  const key = (i: number): string => r.tokens[i]?.key ?? ''
  let at = m.from
  for (let i = s.mentions.indexOf(m) - 1; i >= 0; i--) {
    const x = s.mentions[i]!
    const between = r.tokens.slice(x.to, at).map((t) => t.key)
    const code = stateOf(x)
    // "attended on the Norwegian side by HE Minister X"
    if (code && between[0] === 'by' && between.every((w) => /^(by|he|hh|the|mr|ms|mrs|dr)$/.test(w)))
      return fronted(r, s, x) ? code : undefined
    if (code && between[0] === ',' && fronted(r, s, x)) {
      // what stands behind a verb is not the subject of the phrase, save behind "by": "the meeting was attended by X"
      const list = between.every((w) => /^(,|and|the|mr|ms|mrs|dr|\.|both|also)$/.test(w))
      return list || (between.at(-1) === 'by' && !between.includes(';')) ? code : undefined
    }
    if (x.kind === 'person' && between.every((w) => /^(,|and|&|as|well|the)$/.test(w)) && !sideBehind(r, s, x))
      at = x.from
    else if (x.kind === 'event' && between.at(-1) === 'by' && /^(was|were|is)$/.test(between[0] ?? '')) {
      const front = s.mentions[i - 1]
      const gap = front ? r.tokens.slice(front.to, x.from).map((t) => t.key) : []
      return front && stateOf(front) && gap[0] === ',' && gap.length <= 2 && fronted(r, s, front)
        ? stateOf(front)
        : undefined
    } else break
  }
  return undefined

  function fronted(r: Reader, s: Sentence, x: Mention): boolean {
    let k = x.from - 1
    if (key(k) === 'the') k--
    if (/^(of)$/.test(key(k)) && /^(part|side|behalf)$/.test(key(k - 1))) k = key(k - 2) === 'the' ? k - 3 : k - 2
    return /^(for|from|on)$/.test(key(k)) && !(key(k) === 'on' && x.kind === 'country' && key(x.from - 1) !== 'of')
  }
}

/** The part that a post names in the meeting at hand, and holds no longer than it: co-chair, head of delegation. */
export function partOf(p: PostMention): 'CHAIRED' | 'LED_DELEGATION' | undefined {
  if (p.org) return undefined
  if (/^co-? ?chair(?:s|man|men|woman|person|persons)?(?: (?:for|from) .{2,30})?$/i.test(p.title)) return 'CHAIRED'
  if (/^chief (?:delegate|of delegation)$/i.test(p.title)) return 'LED_DELEGATION'
  if (/^(?:chief |the )?(?:head|leader)s? of (?:the )?(?:[\p{L}.]+ ){0,2}(?:delegation|side|team)$/iu.test(p.title))
    return 'LED_DELEGATION'
  return undefined
}

/** States the parts that posts name: "the co-chairs, A and B", "A, head of the Chilean delegation". */
export function parts(r: Reader, s: Sentence): void {
  mine(r, s)
  const list = s.mentions.filter((m): m is PersonMention => m.kind === 'person')
  for (const [i, m] of list.entries()) {
    const p = m.posts.find((x) => partOf(x) && !x.former)
    if (!p) continue
    const type = partOf(p)!
    // "head of the Chilean delegation to the Council": of that body's meeting, whichever it was
    if (
      p.to <= m.to &&
      /^(to|at|in)$/.test(r.tokens[Math.max(p.to, m.to)]?.key ?? '') &&
      !eventBehind(s, Math.max(p.to, m.to))
    )
      continue
    const named = eventBehind(s, p.to)
    const e = (named ? r.talk.event(named) : undefined) ?? r.talk.focus ?? r.talk.main
    if (!e) continue
    // "the co-chairs, A and B": the plural holds for the list
    const who = [m]
    if (p.plural)
      for (const next of list.slice(i + 1)) {
        const between = r.tokens.slice(who.at(-1)!.to, next.from).map((t) => t.key)
        if (!between.length || !between.every((w) => /^(,|and|&|the)$/.test(w))) break
        who.push(next)
      }
    for (const x of who)
      for (const t of r.talk.resolve(x, s))
        tell(r, s, type, t, e, { from: m.from, to: x.to }, p.country ?? r.countriesIn(p)[0]?.code)
  }
}

function eventBehind(s: Sentence, i: number): EventMention | undefined {
  return s.mentions.find((x): x is EventMention => x.kind === 'event' && x.from >= i && x.from - i <= 2)
}

function tell(
  r: Reader,
  s: Sentence,
  type: 'CHAIRED' | 'LED_DELEGATION',
  t: Thing,
  e: Thing,
  at: { from: number; to: number },
  code?: string,
): void {
  if (t.type !== 'Person' || r.facts.some((f) => f.type === type && f.source === t && f.target === e)) return
  state(r, type, t, e, {
    rule: 'part-by-post',
    at,
    sentence: s,
    confidence: 0.8,
    props: { side: code ? countryName(code) : side(t) },
  })
}

/** "My co-chair", "my distinguished counterpart and co-chair", said by one of the two; with the name behind it, the other as well. */
function mine(r: Reader, s: Sentence): void {
  const { speaker, main } = r.talk
  if (!speaker.thing || !main) return
  for (let i = s.from; i < s.to; i++) {
    if (r.tokens[i]!.key !== 'my') continue
    let k = i + 1
    while (k < i + 5 && r.tokens[k]?.shape === 'lower' && r.tokens[k]!.key !== 'co') k++
    if (r.tokens[k]?.key !== 'co' || r.tokens[k + 1]?.text !== '-' || r.tokens[k + 2]?.key !== 'chair') continue
    if (/^(?:of|at|in)$/.test(r.tokens[k + 3]?.key ?? '')) continue
    tell(r, s, 'CHAIRED', speaker.thing, main, { from: i, to: k + 3 }, speaker.country)
    const behind = r.tokens[k + 3]?.text === ',' ? k + 4 : k + 3
    const other = s.mentions.find((m) => m.kind === 'person' && m.from === behind)
    if (other) for (const t of r.talk.resolve(other, s)) tell(r, s, 'CHAIRED', t, main, { from: i, to: other.to })
    return
  }
}
