// Well-known public bodies: blocs, international organizations, ministries, agencies, armed services, courts, parliaments, banks, companies,
// universities, think tanks, media. Source: own compilation from general knowledge (Apache-2.0, as the project). English names as the bodies
// use them. Not a register: bodies that a text names in full are found by grammar; here is what grammar alone cannot tell (acronyms, one-word
// names, metonyms, the country of a body).
import { ASSOCIATIONS, COMPANIES, MEDIA, THINK_TANKS, UNIVERSITIES } from './bodies-civil.ts'
import { BLOCS, EUROPE, FORUMS, INTERNATIONAL, UNITED_NATIONS } from './bodies-international.ts'
import {
  AGENCIES,
  ARMED,
  CENTRAL_BANKS,
  COURTS,
  MINISTRIES,
  OFFICES,
  PARLIAMENTS,
  SPACE_AGENCIES,
} from './bodies-national.ts'
import { MOVEMENTS, PARTIES } from './bodies-parties.ts'
import { rows, unmark, unmarkAll, values } from './table.ts'

export type BodyKind =
  | 'international'
  | 'bloc'
  | 'forum'
  | 'court'
  | 'parliament'
  | 'ministry'
  | 'agency'
  | 'space agency'
  | 'armed'
  | 'bank'
  | 'company'
  | 'university'
  | 'think tank'
  | 'media'
  | 'association'
  | 'party'
  | 'movement'

export interface Body {
  readonly name: string
  readonly acronyms: readonly string[]
  readonly aliases: readonly string[]
  /** Code of `COUNTRIES`. Absent for bodies of several states. */
  readonly country?: string
  readonly kind: BodyKind
  /**
   * Those of its names, acronyms and aliases that are also a word, a person, a place or another body, or that several states use: they count
   * only capitalised as written, and where the text defines them, names the body in full elsewhere or has its country beside it.
   */
  readonly ambiguous?: readonly string[]
}

const TABLES: readonly (readonly [BodyKind, string])[] = [
  ['bloc', BLOCS],
  ['international', EUROPE],
  ['international', UNITED_NATIONS],
  ['international', INTERNATIONAL],
  ['forum', FORUMS],
  ['ministry', MINISTRIES],
  ['agency', AGENCIES],
  ['space agency', SPACE_AGENCIES],
  ['armed', ARMED],
  ['bank', CENTRAL_BANKS],
  ['parliament', PARLIAMENTS],
  ['court', COURTS],
  ['agency', OFFICES],
  ['company', COMPANIES],
  ['university', UNIVERSITIES],
  ['think tank', THINK_TANKS],
  ['media', MEDIA],
  ['association', ASSOCIATIONS],
  ['party', PARTIES],
  ['movement', MOVEMENTS],
]

function read(kind: BodyKind, table: string, out: Body[]): void {
  for (const [name = '', acronyms, aliases, country] of rows(table)) {
    const ambiguous: string[] = []
    out.push({
      name: unmark(name, ambiguous),
      acronyms: unmarkAll(values(acronyms), ambiguous),
      aliases: unmarkAll(values(aliases), ambiguous),
      country: country || undefined,
      kind,
      ambiguous: ambiguous.length > 0 ? ambiguous : undefined,
    })
  }
}

export const BODIES: readonly Body[] = (() => {
  const out: Body[] = []
  for (const [kind, table] of TABLES) read(kind, table, out)
  return out
})()
