// Counterparts: they hold in their state what the other holds in his.
import type { Mention, PersonMention, RefMention, Sentence } from '../../mention.ts'
import { stateOfOffice } from '../../lexicon/offices-of-states.ts'
import { foldedText } from '../../scan.ts'
import type { Thing } from '../../resolve/thing.ts'
import { state, type Reader } from '../context.ts'

/** "his Chilean counterpart, Senator X": a seat goes on beside a post. */
const isSeat = (p: { readonly title: string }): boolean =>
  /^(?:senator|congress(?:wo)?man|deputy|mp|member of parliament|professor)$/i.test(p.title)

/** Where a sentence speaks of counterparts. */
export const counterpartsIn = (s: Sentence): RefMention[] =>
  s.mentions.filter((x): x is RefMention => x.kind === 'ref' && x.ref === 'counterpart')

/** "his Congolese counterpart, X", "X, his Polish counterpart": holds in that state what the other holds in his. */
export function counterpart(
  r: Reader,
  s: Sentence,
  counterparts: readonly RefMention[],
  m: PersonMention,
  t: Thing,
): void {
  const ref = counterparts.find(
    (x) =>
      !!(x.country ?? m.side) &&
      ((x.to <= m.from && ((m.from - x.to <= 1 && r.tokens[x.to]!.text !== ';') || listed(r, s, x, m))) ||
        (x.from >= m.nameRange.to && x.from - m.nameRange.to === 2 && r.tokens[m.nameRange.to]?.text === ',')),
  )
  const told = ref && (ref.country ?? m.side)
  const country = told && ref?.plural ? ofEach(r, s, ref, m, told) : told
  if (!ref || !country) return
  t.country ??= country
  const owner = r.tokens[ref.from - 1]?.key
  // "met the Speaker of Georgia, X, and his Georgian counterpart": nobody is the counterpart of one of his own state
  const before = s.mentions
    .filter(
      (x) => x.to <= ref.from && x !== m && (x.kind === 'person' || (x.kind === 'ref' && /^(he|she)$/.test(x.ref))),
    )
    .filter((x) => r.talk.resolve(x, s)[0]?.country !== country)
    .at(-1)
  const opposite = ref.plural && before?.kind === 'person' ? oppositeOf(r, s, { ref, m, before }) : undefined
  if (opposite === null) return
  const other = opposite
    ? r.talk.resolve(opposite, s)[0]
    : owner === 'my' || owner === 'our'
      ? r.talk.speaker.thing
      : before
        ? r.talk.resolve(meeting(r, s, before, ref) ?? before, s)[0]
        : r.talk.resolve(
            {
              kind: 'ref',
              from: ref.from,
              to: ref.from,
              ref: owner === 'her' ? 'she' : 'he',
              plural: false,
              gender: owner === 'her' ? 'f' : 'm',
            },
            s,
          )[0]
  // "Minister A, head of the delegation, and his counterpart B": of the minister
  const post = other?.titles.filter((p) => !p.former && !/\b(?:delegation|team|mission)$/.test(p.title)).at(-1)
  // "Minister A and his U.S. counterpart B", who is Secretary of State by his own title
  const vague = /^(minister|secretary|chief|head|director|official)$/i.test(post?.title ?? '')
  // "External Affairs Minister A and her Omani counterpart B": an office of one state alone, and what it is elsewhere
  const own = post ? stateOfOffice(post.title) : undefined
  const title = !own || own === country ? post?.title : /affairs/i.test(post!.title) ? 'Foreign Minister' : undefined
  // of a parliament, a bank: not of the state
  const ofBody = !!post?.body && !/minister|secretary of|director[- ]general/i.test(post.title)
  if (
    post &&
    title &&
    !ofBody &&
    !vague &&
    m.posts.every(isSeat) &&
    !t.titles.some((p) => !p.former && !isSeat(p) && p.title !== title)
  )
    state(r, 'HOLDS_ROLE', t, r.things.country(country, ref.from), {
      rule: 'counterpart',
      at: { from: Math.min(ref.from, m.from), to: Math.max(ref.to, m.to) },
      sentence: s,
      confidence: 0.6,
      props: { title, former: false, asOf: r.documentDate },
    })
}

/** "A met Prime Minister B and her Omani counterpart C": of the two before C the one who met both; undefined where nobody did. */
function meeting(r: Reader, s: Sentence, before: Mention, ref: Mention): Mention | undefined {
  const beside = r.tokens.slice(before.to, ref.from).every((t) => /^(?:and|his|her)$/.test(t.key))
  const first = s.mentions.find(
    (x) => (x.kind === 'person' || (x.kind === 'ref' && /^(?:he|she)$/.test(x.ref))) && x.to < before.from,
  )
  const met = (x: Mention): boolean =>
    r.tokens
      .slice(x.to, before.from)
      .some((t) => /^(?:met|meets|meet|received|hosted|welcomed|greeted|phoned|called)$/.test(t.key))
  return beside && first && met(first) ? first : undefined
}

/** "his Dutch and Chilean counterparts, X and Y": X's state is the first, Y's the second; none where they are not as many. */
function ofEach(r: Reader, s: Sentence, ref: Mention, m: PersonMention, last: string): string | undefined {
  const states = [last]
  for (let at = ref.from, n = 0; n < 8; n++) {
    const x = s.mentions.find((y) => y.kind === 'country' && y.to <= at && at - y.to <= 2 && y.form === 'demonym')
    if (x?.kind !== 'country' || !/^(?:and|,|, and)$/.test(foldedText(r.tokens, x.to, at))) break
    states.unshift(x.code)
    at = x.from
  }
  if (states.length < 2) return last
  const theirs = s.mentions.filter((x) => x.kind === 'person' && x.from >= ref.to && listed(r, s, ref, x))
  return theirs.length === states.length ? states[theirs.indexOf(m)] : undefined
}

/** "Ministers A and B met their counterparts, C and D": the first's is the first, told in one order; null where they are not as many. */
function oppositeOf(
  r: Reader,
  s: Sentence,
  { ref, m, before }: { ref: Mention; m: PersonMention; before: PersonMention },
): PersonMention | null | undefined {
  const people = s.mentions.filter((x) => x.kind === 'person')
  const mine = [before]
  for (const x of people.filter((y) => y.to <= before.from).toReversed()) {
    if (!/^(?:and|,|, and)$/.test(foldedText(r.tokens, x.to, mine[0]!.from))) break
    mine.unshift(x)
  }
  if (mine.length < 2) return undefined
  const theirs = people.filter((x) => x.from >= ref.to && listed(r, s, ref, x))
  return theirs.length === mine.length ? mine[theirs.indexOf(m)] : null
}

/** "his counterparts, Mr. A of X and Ms. B of Y": only people stand between. */
function listed(r: Reader, s: Sentence, ref: Mention, m: Mention): boolean {
  let at = ref.to
  for (const x of s.mentions) {
    if (x.from < ref.to || x.from > m.from) continue
    const between = r.tokens.slice(at, x.from).map((t) => t.key)
    if (x.kind !== 'person' || !between.every((w) => /^(,|and|the|mr|ms|mrs|dr|h\.e\.)$/.test(w))) return false
    at = x.to
    if (x === m) return true
  }
  return false
}
