// Undertakings and papers without a head noun in their name, which a noun beside it introduces: "the project Nam-X", "Nam-X, a project in
// which", 'the strategy "Open Ports"'.
import { HONORIFICS } from '../../lexicon/honours.ts'
import { isOrgHead } from '../../lexicon/bodies.ts'
import { EVENT_HEADS } from '../../lexicon/events.ts'
import { type InstrumentHead, INSTRUMENT_HEADS } from '../../lexicon/instruments.ts'
import { isTopic } from '../../lexicon/topics.ts'
import type { InstrumentMention } from '../../mention.ts'
import { type Token, capital } from '../../scan.ts'
import type { InstrumentContext } from '../context.ts'
import { nameRun } from './behind.ts'
import { keyLike } from '../../words.ts'

/** Nouns of undertakings that stand beside a name in lower case. */
export const UNDERTAKING =
  /^(?:project|programme|program|exercise|mission|operation|campaign|initiative|scheme|facility|fund|patrol|satellite|microsatellite|platform|network|pilot|expedition|observatory|telescope|scholarship|fellowship)$/
/** Of those, the ones behind which a name may stand with nothing in between. */
const BEFORE_NAME = keyLike(
  /^(?:project|programme|program|exercise|mission|operation|campaign|initiative|scheme|satellite|microsatellite|expedition|telescope)$/,
)
/** What goes on behind "NAME, a project": never another noun, which would make it "a project company". */
const GOES_ON =
  /^(?:in|for|of|run|that|which|carried|launched|led|funded|financed|between|with|to|implemented|supported|set|started|begun|aimed|aiming|on|under|by|where|whose|designed|managed|co-financed|,|\.|;|\)|jointly|and)$/

const ARTICLE = keyLike(/^(?:a|an|the|its|our|their)$/)

/** The undertaking whose name begins at `i`: behind its noun, or before one in apposition. */
export function calledAt(c: InstrumentContext, i: number, floor: number, end: number): InstrumentMention | null {
  const { tokens } = c
  if (!capital(tokens[i]) || c.titleCase || i <= floor) return null
  // most names have no such noun beside them, which is quicker seen than what else they may be
  const behind = BEFORE_NAME(tokens[i - 1])
  if (!behind && !apposed(tokens, i, end)) return null
  if (!isName(c, i)) return null
  return (behind ? behindNoun(c, i, floor, end) : null) ?? beforeNoun(c, i, floor, end)
}

/** The words of a name called so are at most so many. */
const LONGEST = 6

/** "Nam-X, the project": a comma and an article, as far away as such a name is long. */
function apposed(tokens: readonly Token[], i: number, end: number): boolean {
  for (let k = i + 1; k <= i + LONGEST && k + 1 < end; k++) if (tokens[k]!.text === ',') return ARTICLE(tokens[k + 1])
  return false
}

/** Neither a state, a town, a body nor a person begins here, and no noun of a name that is read by its head. */
const isName = (c: InstrumentContext, i: number): boolean =>
  !c.country(i) &&
  !c.place(i) &&
  !c.body(i) &&
  !c.titled(i) &&
  !HONORIFICS.has(c.tokens[i]!.key) &&
  (!c.person(i) || numbered(c.tokens, i))

/** "Nam-X", "Ataman-XIV": a letter or a number joined to it. */
const numbered = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 1]?.text === '-' && tokens[i + 1]!.glued && /^(?:[A-Z]|[IVX]+|\d+)$/.test(tokens[i + 2]?.text ?? '')

/** Where the name ends: "Lanza del Sur" goes on behind its particle. */
function nameEnd(c: InstrumentContext, i: number, end: number): number {
  let to = numbered(c.tokens, i) ? i + 3 : nameRun(c, i, end)
  if (/^(?:del?|da|do|du|della|dos|das)$/.test(c.tokens[to]?.key ?? '') && capital(c.tokens[to + 1]) && to + 1 < end)
    to = nameRun(c, to + 1, end)
  return to
}

/** "the bilateral exercise Steppe Eagle", "the geothermal project GeoHeat". */
function behindNoun(c: InstrumentContext, i: number, floor: number, end: number): InstrumentMention | null {
  const { tokens } = c
  const noun = tokens[i - 1]!
  if (noun.shape !== 'lower' || !BEFORE_NAME(noun) || !introduced(tokens, i - 1, floor)) return null
  const to = nameEnd(c, i, end)
  // one plain word is no name: "the project Coordinator"
  if (to - i === 1 && (c.ordinary(tokens[i]!.key) || isTopic(tokens[i]!.key))) return null
  if (!own(c, i, to) || /^(?:said|says|told|and)$/.test(tokens[to]?.key ?? '')) return null
  return mention(c, i, to, noun.key)
}

/** "the Coral Radar Chain, a project in which", "Nam-X, the data exchange project for which". */
function beforeNoun(c: InstrumentContext, i: number, floor: number, end: number): InstrumentMention | null {
  const { tokens } = c
  if (capital(tokens[i - 1]) || /^(?:and|&|of|-|–)$/.test(tokens[i - 1]!.key)) return null
  const to = nameEnd(c, i, end)
  if (tokens[to]?.text !== ',' || !ARTICLE(tokens[to + 1])) return null
  let k = to + 2
  while (k < to + 6 && k < end && tokens[k]!.shape === 'lower' && !UNDERTAKING.test(tokens[k]!.key)) k++
  const noun = tokens[k]
  if (!noun || noun.shape !== 'lower' || !UNDERTAKING.test(noun.key) || !GOES_ON.test(tokens[k + 1]?.key ?? '.'))
    return null
  if (!own(c, i, to) || (to - i === 1 && (c.ordinary(tokens[i]!.key) || isTopic(tokens[i]!.key)))) return null
  return mention(c, i, to, noun.key)
}

/** The noun has its article: "the", "annual bilateral", within four words. */
function introduced(tokens: readonly Token[], noun: number, floor: number): boolean {
  for (let k = noun - 1; k >= floor && k > noun - 6; k--) {
    const t = tokens[k]!
    if (/^(?:the|a|an|its|their|our|this|new|annual)$/.test(t.key)) return true
    if (t.shape !== 'lower' && t.text !== '-' && !/^(?:poss|num)$/.test(t.shape)) return false
  }
  return false
}

/** No word of it is the head of a body, a meeting or a paper, which are read as such; nobody's first name either. */
const own = (c: InstrumentContext, from: number, to: number): boolean =>
  to - from <= LONGEST &&
  c.tokens.slice(from, to).every((t, n) => {
    const k = from + n
    return (
      !isOrgHead(t.key) &&
      !EVENT_HEADS[t.key] &&
      !INSTRUMENT_HEADS[t.key] &&
      !c.titled(k) &&
      !(n > 0 && c.person(k) && !numbered(c.tokens, from))
    )
  })

const mention = (c: InstrumentContext, from: number, to: number, noun: string): InstrumentMention => ({
  kind: 'instrument',
  from,
  to,
  type: noun === 'initiative' ? 'Policy' : 'Programme',
  name: c.source.slice(c.tokens[from]!.start, c.tokens[to - 1]!.end).replace(/\s+/g, ' '),
  instrumentKind: noun,
  named: true,
  definite: true,
  parties: [],
  known: false,
})

/** What people say in quotation marks is no title of these. */
const SPOKEN =
  /^(?:statements?|understanding|minutes|call|declarations?|communiques?|principles?|concept|policies|agenda|process|exercises?|outlook|reform|regime|deal)$/

/** 'the strategy "Towards Open Ports"', 'the programme called “Warm Homes”', 'the Law “On Investments”': its title stands in quotation marks. */
export function titledBehind(
  c: InstrumentContext,
  at: { readonly at: number; readonly from: number; readonly to: number; readonly end: number },
  record: InstrumentHead,
  kind: string,
): InstrumentMention | null {
  const { tokens, source } = c
  const head = tokens[at.at]!
  let open = at.to
  if (tokens[open]?.text === ',') open++
  if (/^(?:entitled|titled|called|named)$/.test(tokens[open]?.key ?? '')) open++
  if (!/^[“"«]$/.test(tokens[open]?.text ?? '') || !capital(tokens[open + 1]) || SPOKEN.test(head.key)) return null
  let close = open + 1
  while (close < at.end && close < open + 14 && !/^[”"»]$/.test(tokens[close]!.text)) close++
  const inside = tokens.slice(open + 1, close)
  if (!/^[”"»]$/.test(tokens[close]?.text ?? '') || inside.some((t) => /^[.;!?]$/.test(t.text))) return null
  // "the plan “We shall see to it”": words, and no title; "On Trade in Grain" is one by its first
  const words = inside.filter((t) => t.shape !== 'punct' && t.text.length > 3)
  if (
    !words.length ||
    (words.filter((t) => capital(t) || t.shape === 'num').length / words.length < 0.6 && inside[0]!.key !== 'on')
  )
    return null
  const last = inside.at(-1)!.text === ',' ? close - 1 : close
  const own = source.slice(tokens[open + 1]!.start, tokens[last - 1]!.end)
  const name = capital(head) ? `${source.slice(head.start, tokens[at.to - 1]!.end)} “${own}”` : own
  return {
    kind: 'instrument',
    from: capital(head) ? at.from : at.at,
    to: close + 1,
    type: record.type,
    name: name.replace(/\s+/g, ' '),
    instrumentKind: kind,
    named: true,
    definite: true,
    parties: [],
    known: false,
  }
}
