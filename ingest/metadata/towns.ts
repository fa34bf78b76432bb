// Names of towns and states in lower case, to tell where a line was written from who wrote it.
import { COUNTRIES } from '../../src/ontology/lexicon/countries.ts'
import { PLACES } from '../../src/ontology/lexicon/places.ts'

export const CITIES: ReadonlySet<string> = new Set(
  [...PLACES.map((p) => p.name), ...COUNTRIES.flatMap((c) => c.capitals)].map((n) => n.toLowerCase()),
)
const STATES = COUNTRIES.map((c) => c.name.toLowerCase())
export const TOWNS: ReadonlySet<string> = new Set([...CITIES, ...STATES])
/** A town that is no state as well, as Singapore is. */
export const townOnly = (name: string): boolean => CITIES.has(name) && !STATES.includes(name)
