// Electoral districts and counties: places named after places. "Leeds North", "East Clare", "Moncton - Shediac", "Napa County", "the riding of Elmgrove".
import type { PlaceMention } from '../mention.ts'
import { capital } from '../scan.ts'
import type { OrgContext } from './context.ts'
import { keyLike } from '../words.ts'

const SIDE = keyLike(/^(?:north|south|east|west|central|centre|mid|northeast|northwest|southeast|southwest)$/)
const CUE = keyLike(/^(?:riding|constituency|seat|electorate|division|district|ward)$/)
const COUNTY = keyLike(/^(?:county|counties|parish)$/)

/** Parts of a state that bear a name no dictionary has. */
const PART = keyLike(/^(?:province|governorate|prefecture|oblast|district|municipality)$/)

const LEADS_IN = keyLike(/^(?:in|for|represent|represented)$/)
/** The district whose first word stands at `i`, or null. `free` tells whether nothing has been read at a token. */
export function districtAt(
  c: OrgContext,
  i: number,
  floor: number,
  end: number,
  free: (i: number) => boolean,
): PlaceMention | null {
  const { tokens, source } = c
  const t = tokens[i]!
  if (t.shape !== 'Cap' || c.titled(i) || !free(i) || (i > floor && tokens[i - 1]!.shape === 'Cap')) return null
  // "Central Asia" is a region of its own
  if (c.country(i) || (SIDE(t) && c.place(i))) return null
  const named = (k: number): boolean => k < end && tokens[k]!.shape === 'Cap' && free(k) && !c.titled(k)
  /** "Burnaby - Douglas": a dash with or without blanks, and a capital. */
  const dash = (k: number): boolean =>
    (tokens[k]?.text === '-' || (tokens[k]?.text === '–' && tokens[k]!.glued)) && named(k + 1)
  const cued = i - 2 >= floor && (tokens[i - 1]!.key === 'of' ? CUE(tokens[i - 2]) : false) && !c.country(i)
  // "in Oakdale - Millbrook": two names that no dictionary has, and a dash with blanks
  const joined =
    LEADS_IN(tokens[i - 1]) &&
    tokens[i + 1]?.text === '-' &&
    !tokens[i + 1]!.glued &&
    named(i + 2) &&
    !tokens[i + 2]!.glued &&
    !c.country(i + 2)
  let to = i
  let side = false
  let towns = 0
  if (SIDE(t) && named(i + 1) && c.place(i + 1) && !c.country(i)) {
    side = true
    to = i + 1
  }
  for (let n = 0; n < 6; n++) {
    const town = named(to) ? c.place(to) : null
    if (town) towns++
    else if (!cued && !joined && !(n > 0 && named(to))) break
    if (!named(to)) break
    // "Timor-Leste"
    const state = c.country(to)
    if (state) break
    to = town ? town.to : to + 1
    if (cued) while (named(to) && !SIDE(tokens[to])) to++
    while (named(to) && SIDE(tokens[to])) {
      side = true
      to++
      while (tokens[to]?.text === '-' && tokens[to]!.glued && named(to + 1) && SIDE(tokens[to + 1])) to += 2
    }
    if (!dash(to)) break
    side = true
    to++
  }
  if (!towns && !cued && !joined) {
    // "Napa County", "Diyala Province"
    let k = i
    while (named(k) && k < i + 3 && !COUNTY(tokens[k]) && !PART(tokens[k])) k++
    const own = (): boolean => tokens.slice(i, k).every((x) => !c.ordinary(x.key))
    if (
      k > i &&
      k < end &&
      tokens[k]!.shape === 'Cap' &&
      (tokens[k]!.key === 'county' || (PART(tokens[k]) && own())) &&
      !capital(tokens[k + 1]) &&
      free(k)
    )
      return make(i, k + 1)
    return null
  }
  if (named(to) && COUNTY(tokens[to]) && !capital(tokens[to + 1])) return make(i, to + 1)
  if (capital(tokens[to]) || to === i) return null
  return side || cued ? make(i, to) : null

  function make(from: number, behind: number): PlaceMention {
    const name = source.slice(tokens[from]!.start, tokens[behind - 1]!.end).replace(/\s+/g, ' ')
    return { kind: 'place', from, to: behind, name, aliases: [name], region: false }
  }
}
