// Places: cities, parts of states, regions, waters, venues. Countries are in countries.ts, the bodies that bear a venue's name in bodies.ts.
// Source: own compilation from general knowledge (Apache-2.0, as the project).
import { CITIES } from './places-cities.ts'
import { REGIONS, SUBDIVISIONS, VENUES, WATERS } from './places-regions.ts'
import { rows, unmark, unmarkAll, values } from './table.ts'

export interface Place {
  readonly name: string
  readonly aliases: readonly string[]
  readonly kind: 'city' | 'subdivision' | 'region' | 'water' | 'venue'
  /** Code of `COUNTRIES`. Absent for what lies in several states. */
  readonly country?: string
  /** City of a venue. */
  readonly city?: string
  /** Those of its names that are also a word, a person's name or another place of equal weight: they need a preposition of place or more. */
  readonly ambiguous?: readonly string[]
}

function place(kind: Place['kind'], name: string, aliases: readonly string[], country?: string, city?: string): Place {
  const ambiguous: string[] = []
  return {
    name: unmark(name, ambiguous),
    aliases: unmarkAll(aliases, ambiguous),
    kind,
    country: country || undefined,
    city: city || undefined,
    ambiguous: ambiguous.length > 0 ? ambiguous : undefined,
  }
}

const NONE: string[] = []

// Behind `=` the other names, parted by a comma; before it a comma belongs to the name ("Washington, D.C.").
function byCountry(block: string, kind: Place['kind'], out: Place[]): void {
  for (const [country = '', cell] of rows(block)) {
    for (const entry of values(cell)) {
      const at = entry.indexOf(' = ')
      if (at < 0) out.push(place(kind, entry, NONE, country))
      else out.push(place(kind, entry.slice(0, at), entry.slice(at + 3).split(', '), country))
    }
  }
}

function byName(block: string, kind: Place['kind'], out: Place[]): void {
  for (const [name = '', aliases, country, city] of rows(block))
    out.push(place(kind, name, values(aliases), country, city))
}

export const PLACES: readonly Place[] = (() => {
  const out: Place[] = []
  byCountry(CITIES, 'city', out)
  byCountry(SUBDIVISIONS, 'subdivision', out)
  byName(REGIONS, 'region', out)
  byName(WATERS, 'water', out)
  byName(VENUES, 'venue', out)
  return out
})()
