// Venues by their noun: "Lakeside Guest House", "Shangri-La Hotel", "Hame Castle", "Vienna International Centre".
import type { PlaceMention } from '../mention.ts'
import { upperStart } from '../scan.ts'
import type { OrgContext } from './context.ts'

const PLAIN = new Set(['crossing', 'airfield', 'shipyard', 'settlement'])

const HEADS = new Set(
  'hotel palace castle hall villa residence airport stadium manor fort resort tower pavilion auditorium theatre theater arena cathedral mosque temple shrine monastery museum gallery plaza bridge harbour harbor port dam island mountain mount lake river valley park campus barracks chateau château kantei palacio palácio palais palazzo schloss castillo castello wisma village memorial cemetery mausoleum gardens square'.split(
    ' ',
  ),
)
const FIRST = /^(palacio|palais|palazzo|schloss|castillo|castello|wisma|hotel|villa|chateau|fort|lake|mount)$/
const ROMANCE = /^(?:palacio|palácio|palazzo|castillo|castello)$/
/** Two-word heads: the first of them alone is a body ("House", "Centre"). */
/** "Farmleigh House": of a venue only behind "at" or "in". */
const HOUSE = /^(house|lodge|abbey|court)$/
const PAIRS =
  /^(guest|state|government|opera|convention|conference|congress|international|exhibition|cultural|trade|media|press|banqueting|mansion|meeting|reception) (house|centre|center|hall|room)$/

/** The venue whose noun stands at `i`, or null. A noun alone names none. */
export function venueAt(c: OrgContext, i: number, floor: number, end: number): PlaceMention | null {
  const { tokens, source } = c
  const t = tokens[i]!
  if (!upperStart(t)) return null
  const pair = upperStart(tokens[i + 1]) && PAIRS.test(`${t.key} ${tokens[i + 1]!.key}`)
  const house =
    HOUSE.test(t.key) &&
    upperStart(tokens[i - 1]) &&
    !c.ordinary(tokens[i - 1]!.key) &&
    /^(at|in)$/.test(tokens[i - 2]?.key ?? '')
  if (!HEADS.has(t.key) && !pair && !house) return null
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
  let to = pair ? i + 2 : i + 1
  // "Registan Plaza Hotel"
  while (to < end && upperStart(tokens[to]) && HEADS.has(tokens[to]!.key)) to++
  // "Palacio Santos", "Wisma Perwira": the noun stands first
  if (from === i && FIRST.test(t.key) && upperStart(tokens[to]) && !c.titled(to)) {
    while (to < end && to < i + 4 && upperStart(tokens[to])) to++
    return make()
  }
  if (from === i && tokens[to]?.key !== 'of') return null
  // "President of the Republic Ana Castillo": in these tongues the noun stands first, and behind a name it is one
  if (from < i && ROMANCE.test(t.key)) return null
  if (tokens[to]?.key === 'of') {
    const k = tokens[to + 1]?.key === 'the' ? to + 2 : to + 1
    if (!upperStart(tokens[k]) || from < i) {
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
    HEADS.has(tokens[to - 1]!.key) &&
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
      region: /^(lake|river|valley|mountain|mount|island|park|bridge|dam)$/.test(t.key),
    }
  }
}

const BEGINS = new Set(['border', 'railway', 'air', 'naval', 'refugee'])
/** "the Ishkashim crossing", "Mohembo border post": a name, and a plain word for what stands there. */
export function lowerVenueAt(c: OrgContext, i: number, floor: number): PlaceMention | null {
  const { tokens, source } = c
  const t = tokens[i]!
  if (t.shape !== 'lower') return null
  const two =
    BEGINS.has(t.key) &&
    /^(border (post|crossing|bridge|point)|railway station|air base|naval base|refugee camp)$/.test(
      `${t.key} ${tokens[i + 1]?.key ?? ''}`,
    )
  if (!two && !PLAIN.has(t.key)) return null
  let from = i
  while (from > floor && from > i - 3 && upperStart(tokens[from - 1]) && !c.titled(from - 1)) from--
  if (from === i || c.ordinary(tokens[from]!.key) || c.country(from)) return null
  const to = two ? i + 2 : i + 1
  const name = source.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/\s+/g, ' ')
  return { kind: 'place', from, to, name, aliases: [name], region: false }
}
