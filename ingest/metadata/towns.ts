// Names of towns and states in lower case, to tell where a line was written from who wrote it.
import { COUNTRIES } from '../../src/ontology/lexicon/countries.ts'
import { PLACES } from '../../src/ontology/lexicon/places.ts'

export const CITIES: ReadonlySet<string> = new Set(
  [...PLACES.map((p) => p.name), ...COUNTRIES.flatMap((c) => c.capitals)].map((n) => n.toLowerCase()),
)
export const TOWNS: ReadonlySet<string> = new Set([...CITIES, ...COUNTRIES.map((c) => c.name.toLowerCase())])
