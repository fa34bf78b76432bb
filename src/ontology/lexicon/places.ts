// Places: cities, parts of states, regions, waters, venues. Countries are in countries.ts, the bodies that bear a venue's name in bodies.ts.
// Source: own compilation from general knowledge (Apache-2.0, as the project).
import { CITIES } from './places-cities.ts'
import { REGIONS, SUBDIVISIONS, VENUES, WATERS } from './places-regions.ts'
import { rows, values } from './table.ts'

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

const bare = (form: string): string => (form.endsWith('*') ? form.slice(0, -1) : form)

function place(kind: Place['kind'], name: string, aliases: readonly string[], country?: string, city?: string): Place {
  const ambiguous = [name, ...aliases].filter((form) => form.endsWith('*')).map(bare)
  return {
    name: bare(name),
    aliases: aliases.map(bare),
    kind,
    ...(country ? { country } : {}),
    ...(city ? { city } : {}),
    ...(ambiguous.length ? { ambiguous } : {}),
  }
}

// Behind `=` the other names, parted by a comma; before it a comma belongs to the name ("Washington, D.C.").
function byCountry(block: string, kind: Place['kind']): Place[] {
  return rows(block).flatMap(([country = '', cell]) =>
    values(cell).map((entry) => {
      const [name = '', others] = entry.split(' = ')
      return place(kind, name, others ? others.split(', ') : [], country)
    }),
  )
}

const byName = (block: string, kind: Place['kind']): Place[] =>
  rows(block).map(([name = '', aliases, country, city]) => place(kind, name, values(aliases), country, city))

export const PLACES: readonly Place[] = [
  ...byCountry(CITIES, 'city'),
  ...byCountry(SUBDIVISIONS, 'subdivision'),
  ...byName(REGIONS, 'region'),
  ...byName(WATERS, 'water'),
  ...byName(VENUES, 'venue'),
]
