// Words that stand for someone or something told before: pronouns, "both sides", "the Japanese side", "his Danish counterpart".
import type { RefMention } from '../mention.ts'
import type { OrgContext } from './context.ts'
import { aboutWord, keyIn, keyLike } from '../words.ts'

const OF_A_STATE = keyIn(['government', 'side', 'delegation', 'people'])

const LEADERS = keyIn(['heads', 'leaders'])

const NUMBERS = keyIn(['both', 'two', 'three'])

const BOTH = keyIn(['both', 'two'])

const PRONOUNS: Record<string, Pick<RefMention, 'ref' | 'plural'> & { gender?: 'f' | 'm' }> = {
  he: { ref: 'he', plural: false, gender: 'm' },
  him: { ref: 'he', plural: false, gender: 'm' },
  she: { ref: 'she', plural: false, gender: 'f' },
  they: { ref: 'they', plural: true },
  them: { ref: 'they', plural: true },
  i: { ref: 'I', plural: false },
  me: { ref: 'I', plural: false },
  we: { ref: 'we', plural: true },
  us: { ref: 'we', plural: true },
  who: { ref: 'who', plural: false },
}
const PRONOUN = aboutWord(({ key, shape }) => shape !== 'ALL' && shape !== 'abbr' && !!PRONOUNS[key])
const COLLECTIVE = keyLike(
  /^(sides|parties|countries|governments|nations|ministers|leaders|delegations|presidents|officials|ambassadors|secretaries|states|premiers|chairs|chairmen|directors|heads|commissioners|authorities|parliaments|organizations|agencies|institutions|organisations|ministries|universities|banks|academies|institutes|companies|chambers|navies|capitals)$/,
)

/** What the two at the head of their states are told to have done together. */
const HEADS_DID = keyLike(
  /^(?:held|met|signed|discussed|exchanged|agreed|reviewed|witnessed|noted|expressed|underlined|stressed|emphasi[sz]ed|reaffirmed|praised|welcomed|also|then|conferred|talked|spoke|observed|opened|visited)$/,
)
const OWN_STATES = keyIn(['countries', 'governments', 'nations', 'states'])

const GUEST = keyLike(/^(?:guest|visitor)$/)
const GUESTS = keyLike(/^(guests|visitors|mission)$/)
/** The reference that begins at token `i`, or null. */
export function referenceAt(c: OrgContext, i: number, end: number): RefMention | null {
  const { tokens } = c
  const t = tokens[i]!
  // "received her.", "met her in Beijing": an object; "her visit" is a possessive
  if (t.key === 'her' && t.shape === 'lower') {
    const n = tokens[i + 1]
    const given = /^(?:awarded|gave|given|granted|handed|presented|conferred|offered)$/.test(tokens[i - 1]?.key ?? '')
    if (
      (given && /^(?:the|a|an|its|their|his)$/.test(n?.key ?? '')) ||
      i + 1 >= end ||
      n?.shape === 'punct' ||
      /^(in|on|at|and|for|with|to|during|before|after|when|while|who|that|by|as|today|yesterday|again|there)$/.test(
        n?.key ?? '',
      )
    )
      return { kind: 'ref', from: i, to: i + 1, ref: 'she', plural: false, gender: 'f' }
  }
  const pronoun = PRONOUN(t) ? PRONOUNS[t.key] : undefined
  if (pronoun && (t.shape === 'lower' || t.shape === 'Cap' || t.text === 'I')) {
    if (t.key === 'i' && t.text !== 'I') return null
    return { kind: 'ref', from: i, to: i + 1, ...pronoun }
  }
  // "the heads of delegation", "both heads of the delegations"
  const first = BOTH(t) ? i + 1 : i
  if (
    LEADERS(tokens[first]) &&
    (first > i || /^(the|both|two)$/.test(tokens[i - 1]?.key ?? '')) &&
    tokens[first + 1]?.key === 'of'
  ) {
    let k = /^(the|both)$/.test(tokens[first + 2]?.key ?? '') ? first + 3 : first + 2
    if (tokens[k]?.key === 'two') k++
    if (/^delegations?$/.test(tokens[k]?.key ?? ''))
      return { kind: 'ref', from: i, to: k + 1, ref: 'two', plural: true }
  }
  // "The Heads of State held talks": the two told of; those of a body, or a list of states, are told behind them
  if (
    t.key === 'heads' &&
    tokens[i - 1]?.key === 'the' &&
    tokens[i + 1]?.key === 'of' &&
    /^(?:state|government)$/.test(tokens[i + 2]?.key ?? '') &&
    HEADS_DID(tokens[i + 3])
  )
    return { kind: 'ref', from: i, to: i + 1, ref: 'two', plural: true }
  // "both sides", "the two sides", "the two ministers"
  if (NUMBERS(t)) {
    let k = i + 1
    while (k < end && /^(the|foreign|defence|defense|prime|of|vice|deputy|-)$/.test(tokens[k]!.key)) k++
    // "the two co-chairs"
    if (tokens[k]?.key === 'co' && /^(chairs|chairpersons)$/.test(tokens[k + 2]?.key ?? ''))
      return { kind: 'ref', from: i, to: k + 3, ref: 'two', plural: true }
    if (COLLECTIVE(tokens[k]))
      return {
        kind: 'ref',
        from: i,
        to: k + 1,
        ref: /^(sides|parties|countries|governments|nations|delegations|states|capitals)$/.test(tokens[k]!.key)
          ? 'sides'
          : 'two',
        plural: true,
      }
    if (t.key === 'two' && tokens[i - 1]?.key === 'the' && tokens[k]?.shape !== 'lower')
      return { kind: 'ref', from: i, to: i + 1, ref: 'two', plural: true }
    if (
      t.key === 'two' &&
      tokens[i - 1]?.key === 'the' &&
      /^(co|met|agreed|discussed|also|then|exchanged|signed|reviewed|will|had|were|have|spoke|talked|held|went|jointly)$/.test(
        tokens[k]?.key ?? '',
      )
    )
      return { kind: 'ref', from: i, to: i + 1, ref: 'two', plural: true }
    if (
      t.key === 'both' &&
      tokens[k]?.shape === 'lower' &&
      !/^(in|of|and|on|at|for|to|by)$/.test(tokens[k]!.key) &&
      tokens[k]!.key !== 'the'
    )
      return null
  }
  if (
    COLLECTIVE(t) &&
    t.shape === 'lower' &&
    /^(sides|parties)$/.test(t.key) &&
    /^(the|all)$/.test(tokens[i - 1]?.key ?? '')
  )
    return { kind: 'ref', from: i, to: i + 1, ref: 'sides', plural: true }
  // "the Agreement between our countries", "which our Governments signed"
  if (/^(?:our|their)$/.test(t.key) && OWN_STATES(tokens[i + 1]))
    return { kind: 'ref', from: i, to: i + 2, ref: 'sides', plural: true }
  // "the Japanese side", "the U.S. delegation", "the government of Japan", "Japanese government"
  const there = c.country(i)
  if (there) {
    const n = tokens[there.to]
    if (
      n &&
      /^(side|government|authorities|administration|party|team|delegates|officials|negotiators)$/.test(n.key) &&
      // "the Kyrgyz Party" of a statement of two; "the Polish People's Party" has more to its name
      !(n.shape === 'Cap' && n.key === 'party' && there.form !== 'demonym')
    )
      return { kind: 'ref', from: i, to: there.to + 1, ref: 'side', country: there.code, plural: false }
    if (
      n?.shape === 'lower' &&
      tokens[i - 1]?.key === 'the' &&
      there.form === 'demonym' &&
      /^(officers|visitors|guests|parliamentarians|lawmakers|legislators|experts|mission|negotiators)$/.test(n.key)
    )
      return { kind: 'ref', from: i, to: there.to + 1, ref: 'delegation', country: there.code, plural: false }
    if (n && /^delegation$/.test(n.key))
      return { kind: 'ref', from: i, to: there.to + 1, ref: 'delegation', country: there.code, plural: false }
    // "her Polish opposite number"
    const number = n?.key === 'opposite' && tokens[there.to + 1]?.key === 'number' ? 2 : 1
    if (n && /^(counterparts?|colleague|opposite)$/.test(n.key))
      return {
        kind: 'ref',
        from: i,
        to: there.to + number,
        ref: 'counterpart',
        country: there.code,
        plural: n.key === 'counterparts',
      }
    // "the Chilean delegation was led by A and the Peruvian one by B"
    if (n?.key === 'one' && there.form === 'demonym' && tokens[i - 1]?.key === 'the')
      return { kind: 'ref', from: i, to: there.to + 1, ref: 'side', country: there.code, plural: false }
  }
  if (OF_A_STATE(t) && tokens[i + 1]?.key === 'of') {
    const k = tokens[i + 2]?.key === 'the' ? i + 3 : i + 2
    const of = c.country(k)
    // "a delegation of the Kenya-Oman Friendship Group": of that
    if (of && of.form !== 'demonym' && t.key !== 'people' && !(tokens[of.to]?.text === '-' && tokens[of.to]!.glued))
      return {
        kind: 'ref',
        from: i,
        to: of.to,
        ref: t.key === 'delegation' ? 'delegation' : 'side',
        country: of.code,
        plural: false,
      }
  }
  if (t.key === 'counterpart' || t.key === 'counterparts') {
    // "his counterpart from Uruguay, X"
    const from = /^(?:from|of)$/.test(tokens[i + 1]?.key ?? '')
      ? c.country(tokens[i + 2]?.key === 'the' ? i + 3 : i + 2)
      : null
    if (from?.form === 'name' && t.key === 'counterpart')
      return { kind: 'ref', from: i, to: from.to, ref: 'counterpart', country: from.code, plural: false }
    return { kind: 'ref', from: i, to: i + 1, ref: 'counterpart', plural: t.key === 'counterparts' }
  }
  // "the mission was received", "the guests will travel": the delegation told before
  const guests =
    GUESTS(t) && tokens[i - 1]?.key === 'the' && !/^(among|of|with|for|to|by|between)$/.test(tokens[i - 2]?.key ?? '')
  if (
    guests &&
    t.shape === 'lower' &&
    /^(are|is|was|were|will|then|also|visited|met|called|toured|travelled|held)$/.test(tokens[i + 1]?.key ?? '')
  )
    return { kind: 'ref', from: i, to: i + 1, ref: 'delegation', plural: false }
  // "the guest then met the Speaker": one who is on a visit
  if (
    GUEST(t) &&
    t.shape === 'lower' &&
    tokens[i - 1]?.key === 'the' &&
    /^(?:then|also|later|met|visited|toured|laid|called|paid|held|had|was|will|is|arrived|attended|planted|signed)$/.test(
      tokens[i + 1]?.key ?? '',
    )
  )
    return { kind: 'ref', from: i, to: i + 1, ref: 'guest', plural: false }
  if (t.key === 'delegation' && t.shape === 'lower')
    return { kind: 'ref', from: i, to: i + 1, ref: 'delegation', plural: false }
  return null
}
