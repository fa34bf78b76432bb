// What looks like a body and is none: venues, events, offices that are nobody's, names that go on.
import { LEGAL, TAIL_NEEDS_MODIFIER, TAIL_NO } from '../../lexicon/bodies.ts'
import { TOPICS } from '../../lexicon/topics.ts'
import { capital } from '../../scan.ts'
import type { OrgContext } from '../context.ts'
import { serviceEnd } from '../posts/title.ts'
import { personBegins } from './ends.ts'
import { keyLike } from '../../words.ts'

/** "at the Old Harbour Arts": names in capitals behind "at" or "in". */
function heldAt(c: OrgContext, h: number, floor: number): boolean {
  let k = h - 1
  while (k > floor && k > h - 6 && (capital(c.tokens[k]) || /^(?:and|&)$/.test(c.tokens[k]!.key))) k--
  if (c.tokens[k]?.key === 'the') k--
  return k >= floor && /^(?:at|in)$/.test(c.tokens[k]?.key ?? '')
}

/** Whether the noun at token `h` is a place or an event's: told before anything is read around it. */
export function isVenue(c: OrgContext, h: number, floor: number): boolean {
  const { tokens } = c
  const head = tokens[h]!
  // "Guest House", "Conference Centre": venues
  if (
    /^(house|centre|center)$/.test(head.key) &&
    /^(guest|state|government|opera|convention|conference|congress|exhibition|white|blue|banqueting|mansion)$/.test(
      tokens[h - 1]?.key ?? '',
    )
  )
    return true
  // "the Lagoon Congress Centre", whose first word is a body's
  if (head.key === 'congress' && /^(?:centre|center|hall|house)$/.test(tokens[h + 1]?.key ?? '')) return true
  // "in the Harbour Arts Centre": where something is held
  if (
    /^cent(?:re|er)$/.test(head.key) &&
    /^(?:arts|civic|expo|exposition|events|sports|visitors?|cultural)$/.test(tokens[h - 1]?.key ?? '') &&
    heldAt(c, h, floor)
  )
    return true
  // "Vienna International Centre": "Asian International Centre for Law" is a body
  if (
    /^cent(?:re|er)$/.test(head.key) &&
    tokens[h - 1]?.key === 'international' &&
    h - 2 >= floor &&
    capital(tokens[h - 2]) &&
    !/^(?:for|of|on)$/.test(tokens[h + 1]?.key ?? '')
  )
    return true
  // "Chief of Army Staff": a post
  for (let k = h - 1; k > h - 5 && k > 0; k--) if (tokens[k]!.key === 'of' && serviceEnd(tokens, k) > h) return true
  // "OSCE Chairperson-in-Office": a post
  if (head.key === 'office' && tokens[h - 1]?.text === '-' && tokens[h - 2]?.key === 'in') return true
  // "presented a Guard of Honour": whom one inspects
  if (/^guards?$/.test(head.key) && tokens[h + 1]?.key === 'of' && /^hono/.test(tokens[h + 2]?.key ?? '')) return true
  // "Deputy Head of Mission of the Latvian Embassy": a post
  if (
    head.key === 'mission' &&
    tokens[h - 1]?.key === 'of' &&
    /^(?:head|heads|chief|chiefs|deputy)$/.test(tokens[h - 2]?.key ?? '')
  )
    return true
  // "Deputy Chief of Staff of the Presidential Office": a post
  if (
    head.key === 'staff' &&
    tokens[h - 1]?.key === 'of' &&
    /^(?:chief|chiefs)$/.test(tokens[h - 2]?.key ?? '') &&
    tokens[h + 1]?.key === 'of'
  )
    return true
  // "the Lake Monitoring Mission": what is done there, no embassy
  if (
    head.key === 'mission' &&
    /^(?:monitoring|observation|observer|training|peacekeeping|assistance|stabili[sz]ation|verification|assessment|support|police|policing|rescue|fact-finding|election)$/.test(
      tokens[h - 1]?.key ?? '',
    )
  )
    return true
  // "at Farmleigh House", "at the Arctic Circle Assembly": where, and what
  if (
    (head.key === 'house' ||
      (head.key === 'assembly' &&
        !/^(national|general|parliamentary|legislative|constituent|state|regional|federal|people|consultative|peoples)$/.test(
          tokens[h - 1]?.key ?? '',
        ))) &&
    tokens[h + 1]?.key !== 'of' &&
    capital(tokens[h - 1]) &&
    /^(at|in)$/.test(
      tokens.slice(Math.max(floor, h - 4), h).findLast((t) => t.shape === 'lower' && t.key !== 'the')?.key ?? '',
    )
  )
    return true
  return false
}

/** Small words that no body has in its name. */
const SAID = keyLike(/^(?:from|by|their|his|her|is|are|was|were|will|has|have|honou?r|as|into|over|after|who|not)$/)

function states(c: OrgContext, from: number, to: number): number {
  let n = 0
  for (let i = from; i < to; i++) {
    const x = c.country(i)
    if (!x) continue
    n++
    i = x.to - 1
  }
  return n
}

/** Whether the name from `from` to `to` with its noun at `h` is no body's. `complemented`: the noun has been told of what it is. */
export function refused(
  c: OrgContext,
  h: number,
  from: number,
  to: number,
  complemented: boolean,
  kind: string,
  end: number,
): boolean {
  const { tokens, source } = c
  const head = tokens[h]!
  const modifiers = h - from
  // "MINISTRY OF TRADE GIVEN THREE VANS BY JAPAN": a sentence in capitals
  if (tokens.slice(from, to + 1).some((t) => t.shape === 'ALL' && (SAID(t) || (t.key === 'to' && kind !== 'embassy'))))
    return true
  // "a State Party to the Convention", "a Contracting Party": bound by it, and nobody's party
  // "the Kyrgyz Party" of a statement of two: that side
  if (head.key === 'party' && c.country(from)?.form === 'demonym' && c.country(from)!.to === h && to === h + 1)
    return true
  if (
    head.key === 'party' &&
    modifiers > 0 &&
    /^(?:state|states|contracting|third|non-state)$/.test(tokens[h - 1]!.key)
  )
    return true
  // "at the Harare Seed Forum": an event
  if (
    head.key === 'forum' &&
    !complemented &&
    to === h + 1 &&
    (tokens[from - 1]?.key === 'at' || tokens[from - 2]?.key === 'at')
  )
    return true
  // "Peru-Kenya Tea Forum", a headline: two states meet
  if (head.key === 'forum' && states(c, from, h) > 1) return true
  if (head.key === 'international' && (to > h + 1 || complemented)) return true
  if (!complemented && modifiers === 0 && to === h + 1) return true
  // The name goes on behind this word: "Japan Aerospace | Exploration Agency".
  if (
    !complemented &&
    to === h + 1 &&
    capital(tokens[to]) &&
    !source.slice(head.end, tokens[to]!.start).includes('\n') &&
    !c.titled(to) &&
    !c.country(to) &&
    tokens[to]!.shape === 'Cap' &&
    !LEGAL.has(tokens[to]!.key) &&
    // "Port Authority | Nina Rao"
    !personBegins(c, to, end)
  )
    return true
  // "NATO Headquarters": where
  if (
    head.key === 'headquarters' &&
    !/^(staff|army|naval|navy|force|forces|police|command|corps|defence|defense|division|joint|general|security)$/.test(
      tokens[h - 1]?.key ?? '',
    )
  )
    return true
  // "State Government", "the Japanese Government", "Financial Services": whose, is not told by that
  if (
    !complemented &&
    ((head.key === 'services' && modifiers < 2) ||
      (head.key === 'government' &&
        !/^(state|regional|provincial|city|county|municipal|territorial|metropolitan|scottish|welsh|catalan|basque|flemish|kurdistan)$/.test(
          tokens[h - 1]?.key ?? '',
        )) ||
      (head.key === 'government' &&
        modifiers < 2 &&
        !/^(scottish|welsh|catalan|basque|flemish)$/.test(tokens[h - 1]?.key ?? '')))
  )
    return true
  // "the Government of Chile", but "the Regional Government of Madeira"
  if (
    head.key === 'government' &&
    complemented &&
    !/^(?:regional|provincial|state|local|city|municipal)$/.test(tokens[h - 1]?.key ?? '')
  )
    return true
  if (!complemented && TAIL_NO.has(head.key) && to === h + 1) return true
  if (!complemented && kind === '' && to === h + 1) return true
  if (
    !complemented &&
    TAIL_NEEDS_MODIFIER.has(head.key) &&
    modifiers === 1 &&
    !(
      head.key === 'party' &&
      /^(democratic|labour|labor|conservative|socialist|communist|liberal|green|republican|national|christian|workers|congress|social|reform|unity|progressive|nationalist|people)$/.test(
        tokens[from]!.key,
      )
    ) &&
    c.ordinary(tokens[from]!.key) &&
    !c.country(from) &&
    !TOPICS.has(tokens[from]!.key)
  )
    return true
  return false
}
