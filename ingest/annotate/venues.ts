// Venues by their noun: "Lakeside Guest House", "Shangri-La Hotel", "Hame Castle", "Vienna International Centre".
import type { PlaceMention } from '../mention.ts'
import { upperStart } from '../scan.ts'
import type { OrgContext } from './context.ts'
import { keyIn, keyLike } from '../words.ts'

const PLAIN = keyIn(
  'crossing airfield shipyard settlement building checkpoint camp residence monument palace complex'.split(' '),
)
/** Words that stand behind other names as well: of a venue only where one is, or is gone to. */
const WHERE_ONLY = keyLike(/^(?:building|camp|residence|monument|palace|complex)$/)

const HEADS = keyIn(
  'hotel palace castle hall villa residence airport stadium manor fort resort tower pavilion auditorium theatre theater arena cathedral mosque temple shrine monastery museum gallery plaza bridge harbour harbor port dam island mountain mount lake river valley park campus barracks chateau château kantei palacio palácio palais palazzo schloss castillo castello wisma village memorial cemetery mausoleum gardens square garrison pantheon tomb palas athenaeum basilica synagogue citadel amphitheatre amphitheater observatory planetarium monument necropolis velodrome hippodrome racecourse ballroom'.split(
    ' ',
  ),
)
const FIRST = keyLike(
  /^(palacio|palácio|palais|palazzo|schloss|castillo|castello|wisma|hotel|villa|chateau|fort|lake|mount)$/,
)
/** "Palacio de López": the small words of a name. */
const OF = keyLike(/^(de|del|da|do|dos|das|di|della|des|du|la|los|las)$/)
/** Houses of a chain: "the Sheraton Addis", "Rixos Water World". */
const CHAIN = keyLike(
  /^(sheraton|hilton|marriott|hyatt|radisson|intercontinental|kempinski|rixos|novotel|sofitel|pullman|westin|fairmont|steigenberger|mövenpick|movenpick|jetwing|serena|rotana|swissotel|swissôtel|oberoi|ritz|waldorf|raffles|meliá|melia|iberostar|protea)$/,
)
const ROMANCE = keyLike(/^(?:palacio|palácio|palazzo|castillo|castello)$/)
/** Two-word heads: the first of them alone is a body ("House", "Centre"). */
/** "Farmleigh House": of a venue only behind "at" or "in". */
const HOUSE = keyLike(/^(house|lodge|abbey|court)$/)
const PAIRS =
  /^(?:(?:guest|state|government|opera|convention|conference|congress|international|exhibition|cultural|trade|media|press|banqueting|mansion|meeting|reception|arts|expo|exposition|civic|events|sports|visitors?|heritage|community) (?:house|centre|center|hall|room)|(?:naval|air|military|army|navy|force) base|(?:industrial|tech|technology|science|business|software|innovation) park|(?:economic|industrial|free) zone)$/

/** The venue whose noun stands at `i`, or null. A noun alone names none. */
export function venueAt(c: OrgContext, i: number, floor: number, end: number): PlaceMention | null {
  const { tokens, source } = c
  const t = tokens[i]!
  if (!upperStart(t)) return null
  const pair = upperStart(tokens[i + 1]) && PAIRS.test(`${t.key} ${tokens[i + 1]!.key}`)
  const house =
    HOUSE(t) &&
    upperStart(tokens[i - 1]) &&
    !c.ordinary(tokens[i - 1]!.key) &&
    /^(at|in)$/.test(tokens[i - 2]?.key ?? '')
  const chain = chainAt(c, i, floor, end)
  if (chain) return chain
  if (!HEADS(t) && !pair && !house) return null
  // "Marta Holm-Park"
  if (tokens[i - 1]?.text === '-' && t.glued) return null
  let from = i
  while (
    from > floor &&
    (upperStart(tokens[from - 1]) ||
      // "Cresta Riley's Hotel"
      (tokens[from - 1]!.shape === 'poss' &&
        upperStart(tokens[from - 2]) &&
        /^(hotel|lodge|inn|village|palace|castle)$/.test(t.key) &&
        !c.ordinary(tokens[from - 2]!.key) &&
        !c.country(from - 2) &&
        !c.place(from - 2)) ||
      (tokens[from - 1]!.text === '-' && tokens[from - 1]!.glued)) &&
    !c.titled(from - 1) &&
    from > i - 5
  )
    from--
  while (
    from < i &&
    (/^(the|in|at|on|and|a|an|from|to|of)$/.test(tokens[from]!.key) || tokens[from]!.shape === 'punct')
  )
    from++
  // "the Lagoon Convention and Exhibition Centre"
  if (pair && tokens[from - 1]?.key === 'and' && from === i && PAIRS.test(`${tokens[i - 2]?.key ?? ''} centre`)) {
    from = i - 2
    while (from > floor && from > i - 6 && upperStart(tokens[from - 1]) && !c.titled(from - 1)) from--
  }
  let to = pair ? i + 2 : i + 1
  // "State Guest House Padma"
  if (pair && t.key === 'guest') while (to < end && to < i + 4 && tokens[to]!.shape === 'Cap' && !c.titled(to)) to++
  // "Registan Plaza Hotel"
  while (to < end && upperStart(tokens[to]) && HEADS(tokens[to])) to++
  // "Old Harbour Arts Centre"
  if (to + 1 < end && upperStart(tokens[to + 1]) && PAIRS.test(`${tokens[to]!.key} ${tokens[to + 1]!.key}`)) to += 2
  // "Palacio Santos", "Wisma Perwira": the noun stands first
  const small = OF(tokens[to]) ? (OF(tokens[to + 1]) ? 2 : 1) : 0
  if (from === i && FIRST(t) && upperStart(tokens[to + small]) && !c.titled(to + small)) {
    to += small
    while (to < end && to < i + 4 + small && upperStart(tokens[to])) to++
    return make()
  }
  if (from === i && tokens[to]?.key !== 'of') return null
  // "Venue: Matenadaran, Conference Hall": a room of it
  if (
    from === i - 1 &&
    to === i + 1 &&
    tokens[from - 1]?.text === ',' &&
    t.key === 'hall' &&
    PAIRS.test(`${tokens[from]!.key} hall`)
  )
    return null
  // "President of the Republic Ana Castillo": in these tongues the noun stands first, and behind a name it is one
  if (from < i && ROMANCE(t)) return null
  if (tokens[to]?.key === 'of') {
    const k = tokens[to + 1]?.key === 'the' ? to + 2 : to + 1
    if (/^(tomb|pantheon)$/.test(t.key) && upperStart(tokens[k])) {
      to = k + 1
      while (to < end && upperStart(tokens[to])) to++
    } else if (!upperStart(tokens[k]) || from < i) {
      if (from === i) return null
    } else {
      to = k + 1
      while (to < end && upperStart(tokens[to])) to++
    }
  }
  // "National Gallery Singapore"
  const place = c.country(to) ?? c.place(to)
  if (
    place &&
    tokens[to - 1]!.key !== 'of' &&
    upperStart(tokens[to]) &&
    HEADS(tokens[to - 1]) &&
    /^(gallery|museum|hall|theatre|hotel)$/.test(tokens[to - 1]!.key)
  )
    to = place.to
  return make()

  function make(): PlaceMention {
    const name = source.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/\s+/g, ' ')
    return {
      kind: 'place',
      from,
      to,
      name,
      aliases: [name],
      region: !pair && /^(lake|river|valley|mountain|mount|island|park|bridge|dam)$/.test(t.key),
    }
  }
}

/** A hotel by its chain, behind "at" or "in" or at the end of a line: the chain alone may be the company. */
function chainAt(c: OrgContext, i: number, floor: number, end: number): PlaceMention | null {
  const { tokens, source } = c
  if (!CHAIN(tokens[i])) return null
  let from = i
  // "at the Accra Marriott": the town of the house in front of the chain
  while (from > floor && from > i - 3 && upperStart(tokens[from - 1]) && !c.titled(from - 1)) from--
  if (from < i && !/^(at|in) the$/.test(`${tokens[from - 2]?.key} ${tokens[from - 1]?.key}`)) from = i
  const lead = tokens[from - 1]?.key === 'the' ? from - 2 : from - 1
  const line = from === floor || tokens[from - 1]?.text === ','
  if (!line && !/^(at|in)$/.test(tokens[lead]?.key ?? '')) return null
  let to = i + 1
  while (to < end && to < i + 4 && upperStart(tokens[to]) && !c.titled(to)) to++
  if (to === i + 1 && lead !== from - 2) return null
  const name = source.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/\s+/g, ' ')
  return { kind: 'place', from, to, name, aliases: [name], region: false }
}

const BEGINS = keyIn(['border', 'railway', 'air', 'naval', 'refugee', 'transit'])
/** "the Ishkashim crossing", "Mohembo border post": a name, and a plain word for what stands there. */
export function lowerVenueAt(c: OrgContext, i: number, floor: number): PlaceMention | null {
  const { tokens, source } = c
  const t = tokens[i]!
  if (t.shape !== 'lower') return null
  const two =
    BEGINS(t) &&
    /^(border (post|crossing|bridge|point)|railway station|air base|naval base|refugee camp|transit (?:centre|center|camp))$/.test(
      `${t.key} ${tokens[i + 1]?.key ?? ''}`,
    )
  if (!two && !PLAIN(t)) return null
  let from = i
  while (from > floor && from > i - 3 && upperStart(tokens[from - 1]) && !c.titled(from - 1)) from--
  if (from === i || c.ordinary(tokens[from]!.key) || c.country(from)) return null
  // "the Justus Lipsius building", never a building that Parliament had
  if (
    WHERE_ONLY(t) &&
    !(
      tokens[from - 1]?.key === 'the' &&
      /^(at|in|of|to|from|visit|visited|visits|toured)$/.test(tokens[from - 2]?.key ?? '')
    )
  )
    return null
  const to = two ? i + 2 : i + 1
  const name = source.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/\s+/g, ' ')
  return { kind: 'place', from, to, name, aliases: [name], region: false }
}
