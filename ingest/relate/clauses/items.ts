// A sentence as mentions and loose words, and the lists that mentions stand in.
import type { Mention, Sentence } from '../../mention.ts'
import type { Token } from '../../scan.ts'
import { bearerOf, hostBefore, sameBearer } from './bearers.ts'
import { compoundAt } from './compounds.ts'
import { ownerBehind, pastOwner, sharesNoun } from './owners.ts'
import { pictured } from './pictured.ts'
import { andOthers } from './others.ts'

export const BOUNDARY = new Set(
  'while whereas although though because if unless when where whereby since but however so'.split(' '),
)

export const PREPOSITIONS = new Set(
  'of in at on by with to for from between among under during before after since until through into onto via over about against alongside including like as towards toward within across near upon per following concerning regarding without behind beside besides despite'.split(
    ' ',
  ),
)

const DETERMINER = new Set(
  'the a an his her its their our my your this that these those both all each some other another former then current new late incoming outgoing acting visiting and as well'.split(
    ' ',
  ),
)

export interface Item {
  readonly m?: Mention
  readonly t?: Token
  readonly from: number
  readonly to: number
}

/** The sentence as mentions and loose words; `plain` leaves out "his Tajik counterpart," in front of the name it describes. */
export function itemsOf(tokens: readonly Token[], s: Sentence, plain = false): Item[] {
  const out: Item[] = []
  let i = s.from
  const loose = (end: number): void => {
    while (i < end) {
      if (i === s.aside?.from) i = s.aside.to
      if (i >= end) break
      // "A, left, and B, second from right, sign": where they stand in a picture
      const placed = pictured(tokens, i, end)
      if (placed > i) {
        i = placed
        continue
      }
      out.push({ t: tokens[i]!, from: i, to: i + 1 })
      i++
    }
  }
  for (const m of s.mentions) {
    if (m.from < i) continue
    // "and his Tajik counterpart X": in apposition to X
    if (
      m.kind === 'ref' &&
      m.ref === 'counterpart' &&
      s.mentions.some(
        (x) => x.kind === 'person' && (x.from === m.to || (x.from === m.to + 1 && tokens[m.to]!.text !== ';')),
      )
    ) {
      if (!plain) continue
      loose(m.from)
      i = s.mentions.find((x) => x.kind === 'person' && x.from >= m.to)!.from
      continue
    }
    const host = plain ? hostBefore(tokens, m) : m.from
    if (host > i) loose(host)
    if (host < m.from) i = m.from
    // "the Governor of the Erongo Region, Hon. X": the name says who it is
    const bearer = plain && m.kind === 'post' && !m.plural ? bearerOf(tokens, s, m) : undefined
    if (bearer !== undefined) {
      loose(m.from)
      i = bearer
      continue
    }
    // "the President and Chief Executive of X, Ana Sorel": one and the same
    if (plain && m.kind === 'post' && !m.plural && sameBearer(tokens, s, m)) {
      loose(m.from)
      i = m.to + 1
      continue
    }
    // "the Omani Ministry", "a Finnish company": an adjective, no actor of the clause
    if (m.kind === 'country' && m.form === 'demonym' && !sharesNoun(tokens, s, m)) {
      // "the Swiss Department and the Vietnamese Ministry signed": with the body that it says the state of
      if (s.mentions.some((x) => x.kind === 'org' && x.from === m.to)) {
        loose(m.from)
        i = m.to
      }
      continue
    }
    if (plain && compoundAt(tokens, m.to)) continue
    // "Japan's largest hub": whose it is, not who acts
    if (
      m.kind !== 'date' &&
      (tokens[m.to]?.shape === 'poss' ||
        (tokens[m.to]?.text === '’' &&
          tokens[m.to]!.glued &&
          tokens[m.to + 1]?.glued === false &&
          /s$/.test(tokens[m.to - 1]!.key)))
    )
      continue
    loose(m.from)
    out.push({ m, from: m.from, to: m.to })
    i = Math.max(i, m.to)
  }
  loose(s.to)
  return out
}

export const wordKey = (x: Item | undefined): string => x?.t?.key ?? ''

export const isNominal = (m: Mention | undefined): boolean => !!m && m.kind !== 'date' && m.kind !== 'post'

export const ACTOR = new Set(['person', 'org', 'country', 'post'])

export function compatible(a: Mention, b: Mention): boolean {
  if (a.kind === b.kind) return true
  // "the Chairperson and his delegation"
  if (a.kind === 'post' && b.kind === 'ref' && b.ref === 'delegation') return true
  if (ACTOR.has(a.kind) && ACTOR.has(b.kind)) return true
  if (a.kind === 'ref' && (b.kind === 'person' || b.kind === 'ref' || b.kind === 'org' || b.kind === 'country'))
    return true
  if (b.kind === 'ref' && (a.kind === 'person' || a.kind === 'org' || a.kind === 'country')) return true
  if ((a.kind === 'place' || a.kind === 'country') && (b.kind === 'place' || b.kind === 'country')) return true
  return false
}

/** The item in front of a bracket that ends at `i`, or `i`: "Ana Sorel (Chile) and Bo Dahl (Norway)" is a list of two. */
const pastBracket = (items: readonly Item[], i: number): number => {
  if (wordKey(items[i]) !== ')') return i
  for (let k = i - 1; k >= 0 && k > i - 6; k--) if (wordKey(items[k]) === '(') return k - 1
  return i
}

/** "Member of the Political Bureau of the Committee": a title in capitals runs up to the body at `j`. */
function titleOf(items: readonly Item[], j: number): boolean {
  let k = j - 1
  while (k >= 0 && (items[k]!.m?.kind === 'org' || /^(of|the|for)$/.test(wordKey(items[k])))) k--
  return (
    /^(member|chairman|chair|head|secretary|director|president|governor|commissioner|leader)$/.test(
      wordKey(items[k]),
    ) && wordKey(items[k + 1]) === 'of'
  )
}

export function precededByPrep(items: readonly Item[], i: number): boolean {
  let k = i - 1
  // "Administrator X looks on as Minister Y signs": what is seen begins anew
  if (
    wordKey(items[k]) === 'as' &&
    /^(?:on|by)$/.test(wordKey(items[k - 1])) &&
    /^(?:look|stand|watch)/.test(wordKey(items[k - 2]))
  )
    return false
  // "head of the government-level negotiation delegation": the noun in front is of the same phrase
  const team = items[i]?.m
  if (team?.kind === 'ref' && team.ref === 'delegation' && items[k]?.m?.kind === 'event')
    return precededByPrep(items, k)
  while (
    k >= 0 &&
    items[k]!.t &&
    (DETERMINER.has(wordKey(items[k])) ||
      /^(mr|mrs|ms|dr|\.|japanese|senior|foreign|visiting)$/.test(wordKey(items[k])) ||
      // "the closing ceremony of the exercise X was held"
      (items[i]?.m?.kind === 'instrument' &&
        /^(exercise|programme|program|project|initiative|operation|mission)$/.test(wordKey(items[k])))) &&
    wordKey(items[k]) !== 'and'
  )
    k--
  if (wordKey(items[k]) === 'and' || wordKey(items[k]) === ',') {
    // "…was represented by A, and Norway was represented by B": what has its own verb behind a comma and "and" begins anew
    if (
      wordKey(items[k]) === 'and' &&
      wordKey(items[k - 1]) === ',' &&
      /^(was|is|has|will|had)$/.test(wordKey(items[i + 1])) &&
      items[k - 2]?.m &&
      !/^(,|and)$/.test(wordKey(items[k - 3]))
    )
      return false
    // member of a list: ask its first
    // a comma behind a fronted phrase makes no list: "At the invitation of X, Minister Y will …"
    if (wordKey(items[k]) === ',') {
      const behind = wordKey(items[i + 1])
      if (behind !== ',' && behind !== 'and') return false
      // "the Emir of Qatar, Sheikh X, held", "At the invitation of X, President of J, Y, President of K, paid": no list, where none is closed
      const then = behind === ',' ? items[i + 2] : undefined
      if (
        items[i]?.m?.kind === 'person' &&
        then?.t?.shape === 'lower' &&
        !/^(and|the|a|an|as|his|her|its|their|our|or|who|which|along|together|including)$/.test(then.t.key)
      )
        return false
      // "On the Norwegian side, A and B took part": a side or a state in front, then people
      const front = items[k - 1]?.m
      let q = k - 2
      while (/^(the|part|side|of)$/.test(wordKey(items[q]))) q--
      if (
        items[i]?.m?.kind === 'person' &&
        (front?.kind === 'ref' || front?.kind === 'country' || front?.kind === 'place' || front?.kind === 'event') &&
        /^(for|from|on|in|at|during)$/.test(wordKey(items[q])) &&
        (q === 0 || /^(;|,|and|while)$/.test(wordKey(items[q - 1])))
      )
        return false
      // "In the presence of the two ministers, the Bank and the Fund signed": the phrase in front is of another kind
      if (
        items[i]?.m?.kind === 'org' &&
        /^(?:person|post|ref|event)$/.test(front?.kind ?? '') &&
        PREPOSITIONS.has(wordKey(items[0])) &&
        !items.slice(0, k - 1).some((x) => x.m)
      )
        return false
    }
    let j = k - 1
    while (j >= 0 && items[j]!.t && /^(,|and)$/.test(wordKey(items[j]))) j--
    j = pastBracket(items, j)
    // "Member of the Bureau of the Committee and Minister X": his other title, no list of the two
    if (items[j]?.m?.kind === 'org' && items[i]?.m?.kind === 'person' && titleOf(items, j)) return false
    if (items[j]?.m && items[i]?.m && compatible(items[j]!.m!, items[i]!.m!)) return precededByPrep(items, j)
    return false
  }
  // "X together with Y met Z": the two of them
  if (wordKey(items[k]) === 'with' && /^(together|along)$/.test(wordKey(items[k - 1]))) return false
  return PREPOSITIONS.has(wordKey(items[k])) && wordKey(items[k]) !== 'as'
}

const asWell = (items: readonly Item[], k: number): boolean =>
  wordKey(items[k]) === 'as' && wordKey(items[k - 1]) === 'well' && wordKey(items[k - 2]) === 'as'

/** Mentions joined to item `i` on its right by commas and "and"; index behind the list. */
export function listRight(items: readonly Item[], i: number): { mentions: Mention[]; to: number } {
  const mentions = [items[i]!.m!]
  const ends = [i + 1]
  let closed = false
  let j = i + 1
  for (;;) {
    let k = j
    let joined = false
    while (
      k < items.length &&
      items[k]!.t &&
      (/^(,|and|;|&|or|both|the|also|by|including|mr|ms|his|her|its|their|then|former|new|newly|recently|appointed|accredited|elected|visiting|outgoing|incoming|host|a|an|as|well|together|along|with|-)$/.test(
        wordKey(items[k]),
      ) ||
        (items[k]!.t!.shape === 'punct' && items[k]!.t!.text === ','))
    ) {
      const w = wordKey(items[k])
      if (w === ',' || w === 'and' || w === ';' || w === '&' || w === 'or') joined = true
      // "met A as well as B"
      if (asWell(items, k)) joined = closed = true
      if ((w === 'by' || w === 'with') && !joined) return done()
      if (w === 'with' && wordKey(items[k - 1]) !== 'together' && wordKey(items[k - 1]) !== 'along') return done()
      k++
      if (k - j > 5) return done()
    }
    if (joined) k = ownerBehind(items, k)
    const next = items[k]?.m
    if (!joined || !next || next.kind === 'date') return done()
    if (!compatible(mentions[0]!, next)) return done()
    // A list does not run over a verb's subject: "…, and Minister X said".
    for (let q = j; q < k; q++) if (/^(and|&|;|or)$/.test(wordKey(items[q]))) closed = true
    mentions.push(next)
    j = k + 1
    ends.push(j)
  }
  // "Minister X, Japan": commas alone join nothing
  function done(): { mentions: Mention[]; to: number } {
    closed ||= andOthers((n) => wordKey(items[n]), j)
    if (closed || mentions.length === 1) return { mentions, to: j }
    return { mentions: mentions.slice(0, 1), to: ends[0]! }
  }
}

export function listLeft(items: readonly Item[], i: number): { mentions: Mention[] } {
  const mentions = [items[i]!.m!]
  let closed = andOthers((n) => wordKey(items[n]), i + 1)
  let j = pastOwner(items, i - 1)
  for (;;) {
    let k = pastBracket(items, j)
    let joined = false
    while (
      k >= 0 &&
      items[k]!.t &&
      /^(,|and|&|the|an?|both|as|well|his|her|its|their|together|with|along|then|former|visiting|new|newly|recently|appointed|accredited|elected|outgoing|incoming|host|\.|-)$/.test(
        wordKey(items[k]),
      )
    ) {
      const w = wordKey(items[k])
      if (w === 'and' || w === ',' || w === '&') joined = true
      if (w === 'with' && !/^(together|along)$/.test(wordKey(items[k - 1]))) return done()
      if (w === 'with') joined = true
      k--
    }
    k = pastBracket(items, k)
    let m = items[k]?.m
    // "the Institute (BeGI) in Tallinn, X University and Y"
    if (
      joined &&
      m?.kind === 'place' &&
      mentions[0]!.kind !== 'place' &&
      /^(in|of|at)$/.test(wordKey(items[k - 1])) &&
      items[k - 2]?.m
    ) {
      k -= 2
      m = items[k]!.m
    }
    if (!joined || !m || m.kind === 'date' || !compatible(m, mentions[0]!)) return done()
    if (precededByPrep(items, k) && !items.slice(k + 1, j + 1).some((x) => wordKey(x) === 'and')) return done()
    for (let q = k + 1; q <= j; q++) if (/^(and|&|with)$/.test(wordKey(items[q]))) closed = true
    mentions.unshift(m)
    j = pastOwner(items, k - 1)
  }
  // "According to El Farol, Minister X met": a comma alone makes no list
  function done(): { mentions: Mention[] } {
    return { mentions: closed || mentions.length === 1 ? mentions : mentions.slice(-1) }
  }
}
