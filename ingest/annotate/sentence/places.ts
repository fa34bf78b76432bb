// What is left of the dictionary, states and places, and words that refer back; a town no dictionary has.
import { SETTLEMENTS } from '../../lexicon/settlements.ts'
import type { Place } from '../../../src/ontology/lexicon/places.ts'
import { isOrdinary } from '../../../src/ontology/lexicon/words.ts'
import { TOPICS } from '../../lexicon/topics.ts'
import type { PlaceMention } from '../../mention.ts'
import { capital } from '../../scan.ts'
import { SHIP } from '../people/confidence.ts'
import { referenceAt } from '../references.ts'
import { dateBehind } from './around-people.ts'
import type { SentenceReading } from './reading.ts'
import { keyIn, keyLike } from '../../words.ts'

const NEAR = keyIn(['near', 'via', 'outside', 'at'])

const SETTLEMENT = keyLike(new RegExp(`^(?:${SETTLEMENTS}|towns|cities|villages|suburbs|provinces)$`))

/** What the names of towns begin with in Arabic and in the languages of the Romans. */
const ARTICLE = keyLike(/^(?:al|ad|an|ar|as|ash|at|az|el|la|las|los|le|les|san|santa|tel|tell|tall|umm|ain|deir|wadi)$/)

const TOWARDS = keyIn(['to', 'for'])

/** Claims states, places and references where nothing else has been read. */
export function readPlaces(s: SentenceReading): void {
  const { c, text, tokens, from, to, hit, at, claim } = s
  for (let i = from; i < to;) {
    const m = at(i)
    if (m) {
      i = m.to
      continue
    }
    const h = hit(i)
    const country = c.country(i)
    const place = h?.place && h.place.to <= to ? h.place : undefined
    const ref = referenceAt(c, i, to)
    if (ref && (!country || ref.to > country.to)) claim(ref)
    else if (country && noState(s, i, country.to)) {
      // a language or a currency
    } else if (country && (!place || country.to >= place.to)) claim({ kind: 'country', from: i, ...country })
    else if ((place || h?.seat) && ofShip(tokens, i)) {
      // "His Majesty's Canadian Ship Ottawa"
    } else if (h?.seat && metonym(s, i, h.seat.to))
      claim({ kind: 'country', from: i, to: h.seat.to, code: h.seat.country.code, form: 'capital' })
    else if (place) claim(placeMention(s, i, place.to, place.place))
    else if (h?.seat) {
      const name = text.slice(tokens[i]!.start, tokens[h.seat.to - 1]!.end)
      claim(placeMention(s, i, h.seat.to, { name, kind: 'city', country: h.seat.country.code }))
    } else {
      const town = unseenTown(s, i)
      if (town) claim(town)
    }
    i = at(i)?.to ?? i + 1
  }
}

/** A ship bears the name that begins at token `i`. */
const ofShip = (tokens: SentenceReading['tokens'], i: number): boolean =>
  SHIP.test(tokens[i - 1]?.text ?? '') ||
  /^(?:ship|frigate|corvette|destroyer|submarine|warship|cruiser|minesweeper|minehunter|ferry|icebreaker|vessel)$/.test(
    tokens[i - 1]?.key ?? '',
  )

/** "(English version)", "in the Arabic, Kazakh and English languages", "310 million U.S. dollars". */
function noState(s: SentenceReading, i: number, end: number): boolean {
  const { tokens } = s
  const next = tokens[end]
  if (
    /^(dollars?|cents?|yen|won|rupees?|pesos?|francs?|pounds?|baht|rubles?|roubles?|kroner|krone|krona|kronor)$/.test(
      next?.key ?? '',
    ) ||
    next?.text === '$'
  )
    return true
  if (language(s, i, end)) return true
  if (tokens[i]!.key !== 'english') return false
  return (
    /^(version|translation|text|texts|language|languages|original|edition|speaking|transcript|teacher|teachers|course|courses)$/.test(
      next?.key ?? '',
    ) ||
    (next?.text === '-' && tokens[end + 1]?.key === 'speaking') ||
    (/^(in|into|and|or|,)$/.test(tokens[i - 1]?.key ?? '') && !capital(next)) ||
    (tokens[i - 1]?.text === '(' && next?.text === ')')
  )
}

/** Tongues that are named after no state. */
const TONGUE = keyLike(
  /^(arabic|hindi|urdu|swahili|kiswahili|farsi|persian|malay|mandarin|hebrew|pashto|dari|tamil|quechua|creole|tok|pisin|latin)$/,
)
/** "Languages: English, French and Spanish", "speaks Spanish, Vietnamese and Arabic", "in French.": tongues, no states. */
function language(s: SentenceReading, i: number, end: number): boolean {
  const { c, tokens, from, to } = s
  if (c.country(i)?.form !== 'demonym') return false
  const tongue = (k: number): boolean => k >= from && k < to && (TONGUE(tokens[k]) || c.country(k)?.form === 'demonym')
  let b = i - 1
  while (b >= from && (/^(,|and|or|both|&|:)$/.test(tokens[b]!.key || tokens[b]!.text) || tongue(b))) b--
  if (/^(perfect|fluent|good|excellent|simple|native|his|her|the)$/.test(tokens[b]?.key ?? '')) b--
  // "Languages: English, French": the label is no part of the cell of a programme
  if (b < from && tokens[b]?.text === ':') b--
  const lead = b >= from || /^languages?$/.test(tokens[b]?.key ?? '') ? tokens[b]!.key : ''
  if (
    !/^(in|into|languages?|interpretation|interpreted|translated|translation|speaks?|spoke|spoken|speaking|fluent|fluently)$/.test(
      lead,
    )
  )
    return false
  let e = end
  while (e < to && (/^(,|and|or|&)$/.test(tokens[e]!.key || tokens[e]!.text) ? tongue(e + 1) : tongue(e))) e++
  const next = tokens[e]
  // "in Spanish and Portuguese waters": of the states
  return (
    e >= to ||
    !next ||
    next.shape === 'punct' ||
    /^(and|with|by|at|on|for|from|but|when|as|during|only|is|are|was|were|to|fluently|languages?|versions?|texts?)$/.test(
      next.key,
    )
  )
}

/** "Washington would not …", "Tokyo and Beijing agreed": the seat stands for its government. */
function metonym(s: SentenceReading, i: number, end: number): boolean {
  const { tokens, titleCase } = s
  if (
    /^(in|at|to|from|of|near|for|around|outside|via|through|into|leaving|reached|visited|and|or|the)$/.test(
      tokens[i - 1]?.key ?? '',
    ) ||
    titleCase
  )
    return false
  return (
    /^(is|was|has|had|will|would|does|did|said|says|announced|agreed|hopes|hoped|wants|considers|plans|expects|urged|welcomed|pledged|supports|supported|rejected|insists|denied|denies|believes|views|sees|sought|seeks|offered|responded|called|calls|warned|remains|maintains|condemned)$/.test(
      tokens[end]?.key ?? '',
    ) &&
    !/^(the|a|an|host|home|venue|where|slated|set|also)$/.test(tokens[end + 1]?.key ?? '') &&
    !/^(held|slated|chosen|selected|located)$/.test(tokens[end + 1]?.key ?? '')
  )
}

const WENT_TO = keyLike(/^(visited|visits|toured|tours|reached)$/)
/** A town no dictionary has: capitals behind "in" that are nothing else. */
function unseenTown(s: SentenceReading, i: number): PlaceMention | null {
  const { text, tokens, from, to, known, kind, titleCase, at, hit } = s
  // "will travel to Tacuarembó", "left for Margilan"
  const went =
    TOWARDS(tokens[i - 1]) &&
    /^(travel|travels|travelled|traveled|travelling|go|goes|went|gone|flew|fly|flies|flown|proceed|proceeds|proceeded|moved|drove|continued|continue|continues|return|returned|left|leave|leaves|departed|departs|visit|visits|trip|onward|on|him|her|them|delegation|slated|scheduled|planned|foreseen|pencilled|penciled|earmarked)$/.test(
      tokens[i - 2]?.key ?? '',
    )
  // "visited Machupampa on 2 March"
  const seen =
    WENT_TO(tokens[i - 1]) && tokens[i]!.shape === 'Cap' && /^(on|and|where|,|\.|;|)$/.test(tokens[i + 1]?.text ?? '')
  const near = NEAR(tokens[i - 1]) || seen
  // "the village of Sarda", "in the province of Ruvo"
  const called = tokens[i - 1]?.key === 'of' && SETTLEMENT(tokens[i - 2]) && tokens[i - 2]!.shape === 'lower'
  const opens = i === from && kind !== 'item'
  if (!opens && (titleCase || (tokens[i - 1]?.key !== 'in' && !went && !near && !called) || i - 1 < from)) return null
  const ofName = (n: number): boolean =>
    called || !isOrdinary(tokens[n]!.key) || (n === i && ARTICLE(tokens[n]) && capital(tokens[n + 1]))
  let k = i
  while (
    k < to &&
    k < i + 3 &&
    tokens[k]!.shape === 'Cap' &&
    !at(k) &&
    ofName(k) &&
    !TOPICS.has(tokens[k]!.key) &&
    !hit(k)?.country
  ) {
    k++
    while (tokens[k]?.text === '-' && tokens[k]!.glued && tokens[k + 1]?.glued && k + 1 < to) k += 2
  }
  if (opens && !dateBehind(s, { from: i, to: k })) return null
  if (k === i || (k - i === 1 && tokens[i]!.text.length < 4) || known.surnames.has(tokens[i]!.text)) return null
  if (tokens[k] && tokens[k]!.shape === 'Cap' && k < to) return null
  // "at Awaza on 4 May": alone, "at" may lead to a body as well
  if (tokens[i - 1]?.key === 'at' && !(k - i >= 2 || /^(on|from|in|between)$/.test(tokens[k]?.key ?? ''))) return null
  const name = text.slice(tokens[i]!.start, tokens[k - 1]!.end)
  return { kind: 'place', from: i, to: k, name, aliases: [name], region: false }
}

function placeMention(
  s: SentenceReading,
  i: number,
  to: number,
  place: Pick<Place, 'name' | 'kind' | 'country'>,
): PlaceMention {
  const { text, tokens } = s
  const written = text.slice(tokens[i]!.start, tokens[to - 1]!.end).replace(/\s+/g, ' ')
  return {
    kind: 'place',
    from: i,
    to,
    // "LIMA – The talks": a dateline's capitals are no name's
    name: written === place.name.toUpperCase() ? place.name : written,
    aliases: [place.name],
    region: place.kind === 'region' || place.kind === 'water',
    ...(place.country ? { country: place.country } : {}),
  }
}
