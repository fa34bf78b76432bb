// Which states have an office and which have none: what tells whose a post is, or cannot be, where the words beside it do not.

const states = (codes: string): ReadonlySet<string> => new Set(codes.trim().split(/\s+/))

/** Monarchies and others without a president. ISO 3166 alpha-2. */
const NO_PRESIDENT = states(
  'GB NO SE DK NL BE LU JP TH MY KH BN BT AU NZ CA PG SB TV TO SZ LS MA JO SA KW QA BH OM JM BS BZ AG LC GD KN VC WS LI MC VA',
)
/** Presidents who govern themselves. */
const NO_PRIME_MINISTER = states(
  'US MX BR AR CL CO UY PY BO EC VE CR PA GT HN SV NI DO ID PH NG GH ZM MW LR SL GM CY TM CH BJ AO',
)
const CHANCELLORS = states('DE AT')
const DEFENSE_SECRETARIES = states('US PH MX')
const GOVERNORS_GENERAL = states('AU NZ CA PG SB TV JM BS BZ AG LC GD KN VC')

const PRESIDENT =
  /^(?:(?:first|second|executive) )?(?:vice[- ]?)?president(?: of the (?:united )?(?:republic|state|nation|federation))?$/i
const PRIME_MINISTER = /^(?:(?:deputy|first deputy|acting|interim) )*prime minister\b/i

/** Whether a state has such an office at all. */
export function hasOffice(code: string, title: string): boolean {
  if (PRESIDENT.test(title)) return !NO_PRESIDENT.has(code)
  if (PRIME_MINISTER.test(title)) return !NO_PRIME_MINISTER.has(code)
  if (/^(?:federal |vice )?chancellor$/i.test(title)) return CHANCELLORS.has(code)
  if (/^governor[- ]general$/i.test(title)) return GOVERNORS_GENERAL.has(code)
  if (/^(?:(?:acting|deputy|assistant|under) ?)*secretary of (?:national )?defen[cs]e\b/i.test(title))
    return DEFENSE_SECRETARIES.has(code)
  return true
}

/** Offices of one state alone. */
const OF_ONE: readonly (readonly [RegExp, string])[] = [
  [/^(?:deputy )?(?:external affairs minister|minister (?:of state )?(?:of|for) external affairs)$/i, 'IN'],
  [/^federal councill?or$/i, 'CH'],
  [/^(?:taoiseach|t[aá]naiste)$/i, 'IE'],
  // that of another state is told with it, or is one "in the Ministry of"
  [/^(?:(?:principal|acting|deputy|senior) )*(?:assistant|under) secretary of state\b/i, 'US'],
  [/^prime cabinet secretary$/i, 'KE'],
  [/^(?:acting )?foreign affairs (?:under)?secretary$/i, 'PH'],
]
export const stateOfOffice = (title: string): string | undefined => OF_ONE.find(([re]) => re.test(title))?.[1]

/** The states that have such an office, where only a few have. */
export const statesWithOffice = (title: string): ReadonlySet<string> | undefined =>
  /^(?:federal )?chancellor$/i.test(title) ? CHANCELLORS : undefined

const KINGDOMS = states('GB NO SE DK NL BE ES JO MA SA BH TH KH BT TO LS SZ MY')
const EMIRATES = states('QA KW')
/** Titles of crowned heads, and the states that have such. */
export const CROWNS: Readonly<Record<string, ReadonlySet<string>>> = {
  king: KINGDOMS,
  queen: KINGDOMS,
  emperor: states('JP'),
  emir: EMIRATES,
  amir: EMIRATES,
  sultan: states('OM BN'),
}
