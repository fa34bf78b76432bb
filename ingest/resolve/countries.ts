// States by their codes and by their names.
import { fold } from '../../src/identity/keys.ts'
import { COUNTRIES, type Country } from '../../src/ontology/lexicon/countries.ts'

const BY_CODE = new Map<string, Country>(COUNTRIES.map((c) => [c.code, c]))
/** What the vocabulary calls the state of this ISO 3166 alpha-2 code; an unknown code as it is. */
export const countryName = (code: string): string => BY_CODE.get(code)?.name ?? code

/** All names and adjectives of a state, folded, the longest first; on request the words for its people too. Empty for an unknown code. */
export function formsOf(code: string, demonyms = false): readonly string[] {
  const known = FORMS[demonyms ? 1 : 0].get(code)
  if (known) return known
  const c = BY_CODE.get(code)
  if (!c) return []
  const forms = [c.name, ...c.aliases, ...c.adjectives, ...(demonyms ? c.demonyms : [])].map(fold)
  forms.sort((a, b) => b.length - a.length)
  FORMS[demonyms ? 1 : 0].set(code, forms)
  return forms
}
/** Kept, for each name of a body or a line is compared with all of them: without and with the words for the people. */
const FORMS = [new Map<string, readonly string[]>(), new Map<string, readonly string[]>()] as const

let byName: Map<string, string> | undefined
/** ISO 3166 alpha-2 of a state by any of its names. */
export function countryByName(name: string): string | undefined {
  // of two states of one name the first
  byName ??= new Map(
    COUNTRIES.toReversed().flatMap((c) => [c.name, ...c.aliases].reverse().map((n) => [fold(n), c.code] as const)),
  )
  return byName.get(fold(name.replace(/^the\s+/i, '')))
}
