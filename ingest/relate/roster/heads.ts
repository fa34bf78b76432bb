// Heads of lists of people: a side, a body, people without a side, those who were not there; on lines of their own or before a colon.
import { countriesWithin, type Annotated } from '../../annotate/annotate.ts'
import type { OrgMention } from '../../mention.ts'
import type { Token } from '../../scan.ts'
import { keyLike } from '../../words.ts'

/** What a line opens: a state's or a body's people, people without a side, or nobody who was there. */
export interface Head {
  readonly country?: string
  readonly org?: OrgMention
  readonly kind: 'side' | 'others' | 'none' | 'chair'
  /** "Invited speakers". */
  readonly speak?: boolean
  /** "Head of Delegation:" in front of who is. */
  readonly leads?: boolean
  /** It says so itself ("side", "delegation", "participants"), or is only a name. */
  readonly sure: boolean
}

/** The text, the offsets where people and bodies begin. */
export interface Page {
  readonly a: Annotated
  readonly people: ReadonlySet<number>
  readonly orgs: ReadonlyMap<number, OrgMention>
}

export const MARK =
  /^(?:(?:\d{1,3}|[a-z]|[ivxIVX]{1,5}|[A-H])[.)]\s+|\((?:\d{1,2}|[a-z]|[ivx]{1,4})\)\s+|[-•*–▪●◦·]\s+)/
export const HONOUR =
  /^(?:H\.\s?E\.|HE|His Excellency|Her Excellency|Mr|Mrs|Ms|Mx|Mme|Mlle|Sr|Sra|Srta|Dr|Prof|Professor|Asst|Assoc|Amb|Ambassador|Hon|The Hon|Sen|Gen|Lt|Maj|Major|Col|Colonel|Capt|Captain|Cdr|Commander|Commodore|Brig|Adm|Engr?|Ing|Lic|Sir|Dame|Lord|Datuk|Dato|Tan Sri|Tun|Shri|Smt|Sheikh|Daw|U|Ratu|Dasho)\b\.?\s(?=[\p{Lu}(])/u
const NAME =
  /^\p{Lu}[\p{L}'’.-]*(?:\s(?:(?:de|da|dos|van|von|der|al|el|bin|binti|bint|ibn|du|la|le)\s){0,2}\p{Lu}[\p{L}'’.-]*){1,4}(?=\s*(?:$|[,;(|\t]| {2,}| [–—-] ))/u

export const SAYS =
  /\b(?:was|were|is|are|has|have|had|will|would|said|held|met|led|agreed|took|attended|gave|made|opened|closed|welcomed|thanked|presented|informed|reported|noted|recalled|stressed|explained|proposed|asked|spoke|chaired|delivered|briefed|invited|expressed|underlined|signed|told)\b/
const SIDE_WORD = keyLike(
  /^(?:side|delegation|delegates|participants|representatives|members|team|party|officials|experts|list|composition)$/,
)
const FILLER = keyLike(
  /^(?:the|for|on|from|part|of|behalf|republic|kingdom|state|states|federal|federation|government|people|peoples|'s|’s|and|:|,|\.|\(|\)|-|–|\d+|[ivx]{1,5}|[a-h]|annex|head|headed|by|observers?)$/,
)
const OTHERS = new RegExp(
  `^(?:annex \\w{1,3}\\s*[:.–—-]?\\s*)?(?:(?:other|additional|invited|member|participating|special|development|international|regional|implementing|technical|private|civil|resource|local)\\s+)*(?:participants|observers?|partners|speakers|states|countries|parties|attendees|guests|experts|members|delegates|secretariats?|organi[sz](?:ers|ations)|persons|interpreters?|facilitators?|media|press|academia|donors|sector|society|(?:also )?in attendance(?: were)?|also present|(?:those )?(?:present|attending)(?: were)?|(?:\\d{1,2}\\. )?the following (?:\\p{L}+ ){1,8}(?:attended|were present|participated|were in attendance)|(?:the )?(?:meeting|summit|session|talks) (?:was|were) attended by(?: the following)?|members (?:present|attending)|(?:\\p{L}+ )?officials(?: in attendance)?|list of (?:participants|attendees|delegates))(?: \\([^()]{1,40}\\))?:?$`,
  'iu',
)
const NOBODY =
  /\b(?:only|apolog\w+|absent|regrets|excused|unable|not attending|cc|copy|contacts?|distribution|photo)\b/i
/** Above names that are signatures. */
export const SIGNED = /^(?:(?:made|adopted|read|drawn up) and )?(?:done|signed|in witness whereof|for and on behalf)\b/i

/** Whether a person's name opens the line; `sure` asks for more than words in capitals. */
export function isPerson(page: Page, start: number, end: number, sure = false): boolean {
  const words = page.a.text.slice(start, end)
  const mark = MARK.exec(words)?.[0].length ?? 0
  return (
    // "B. Ganzorig": an initial, and no letter of a list
    page.people.has(start) ||
    page.people.has(start + mark) ||
    HONOUR.test(words.slice(mark)) ||
    (!sure && words.length < 200 && NAME.test(words.slice(mark)) && !page.orgs.has(start + mark))
  )
}

const within = (tokens: readonly Token[], start: number, end: number): { from: number; to: number } => {
  let from = 0
  let to = tokens.length
  while (from < to) {
    const k = (from + to) >> 1
    if (tokens[k]!.start < start) from = k + 1
    else to = k
  }
  while (to < tokens.length && tokens[to]!.start < end) to++
  return { from, to }
}

/** Whether a line or cell is the head of a list of people. */
export function headAt(page: Page, start: number, end: number): Head | undefined {
  const { a } = page
  const words = a.text.slice(start, end).replace(MARK, '')
  if (words.length > 120 || !/\p{L}/u.test(words)) return undefined
  if (NOBODY.test(words) && words.length < 60) return { kind: 'none', sure: true }
  if (
    /^(?:co-?)?chair(?:s|man|men|woman|persons?)?(?: of the meeting)?:?$|^(?:in the chair|presiding(?: officer)?|chaired by):?$/i.test(
      words,
    )
  )
    return { kind: 'chair', sure: true }
  if (OTHERS.test(words)) return { kind: 'others', sure: true, speak: /\bspeakers\b/i.test(words) }
  return (words.length <= 90 ? stateAt(a, start, end, words) : undefined) ?? bodyAt(page, start, end)
}

function stateAt(a: Annotated, start: number, end: number, words: string): Head | undefined {
  const { from, to } = within(a.tokens, start, end)
  const found = countriesWithin(a.tokens, from, to)
  const codes = new Set(found.map((c) => c.code))
  if (codes.size !== 1) return undefined
  const rest = a.tokens.slice(from, to).filter((_, n) => !found.some((c) => c.from <= from + n && from + n < c.to))
  const said = rest.some((t) => SIDE_WORD(t)) || /^(?:for|on|from)\b/i.test(words)
  if (!rest.every((t) => FILLER(t) || SIDE_WORD(t)) || (!said && found.some((c) => c.form !== 'name'))) return undefined
  return { kind: 'side', country: [...codes][0]!, sure: said }
}

/** "For the Ministry of Ports (MP):", "World Food Programme": a body that fills the line. */
function bodyAt(page: Page, start: number, end: number): Head | undefined {
  const words = page.a.text.slice(start, end)
  const lead =
    /^(?:(?:\d{1,2}|[A-H]|[ivx]{1,4})[.)]\s+|[-•*–]\s+)?(?:(for|from|representing|on behalf of)\s+)?(?:the\s+)?/i.exec(
      words,
    )!
  const org = page.orgs.get(start + lead[0].length)
  if (!org || org.generic === undefined) return undefined
  const close = page.a.tokens[org.to - 1]!.end
  const rest = page.a.text.slice(close, end)
  if (!/^(?:\s*\([\p{L}\s-]{2,30}\))?(?:\s*(?:delegation|side|team))?(?:\s*:)?\s*$/u.test(rest)) return undefined
  return { kind: 'side', org, sure: !!lead[1], ...(org.country ? { country: org.country } : {}) }
}

/** "Chile: A (Ministry of Energy), B; C", "Norwegian side: D", "Apologies: E": the head and its people in one line. */
export function inlineHead(page: Page, start: number, end: number): { head: Head; at: number } | undefined {
  const words = page.a.text.slice(start, end)
  // "Albania – Ms. X, Minister of Y"
  const mark = /: | [–—-] (?=(?:Mr|Mrs|Ms|Dr|Prof|H\.E)\b)/.exec(words.slice(0, 120))
  const colon = mark?.index ?? -1
  if (!mark || colon < 3 || SAYS.test(words)) return undefined
  const head = headAt(page, start, start + colon)
  const at = start + colon + mark[0].length
  if (!head || (head.kind === 'others' && !/present|attend/i.test(words.slice(0, colon)))) return undefined
  return isPerson(page, at, end) ? { head, at } : undefined
}
