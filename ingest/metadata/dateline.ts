// Where, when and by which wire a text says that it was written, in the words that its first paragraph opens with.
import { wireOf } from '../lexicon/wires.ts'
import type { Block } from '../types.ts'
import { headerDates } from './dates.ts'
import type { Frame } from './header.ts'
import { placeLike } from './lines.ts'
import { TOWNS } from './towns.ts'

export interface Dateline {
  readonly iso?: string
  readonly place?: string
  /** Who reports: a news agency or the site of a body. */
  readonly agency?: string
  /** Where the sentence behind it begins. */
  readonly end?: number
}

/** "…, HPA", "(Xinhua", "(Port Wire": who reports, at the end of a dateline; no part of the town ("WASHINGTON, DC"). */
const AGENCY =
  /(?:[,(/]\s*)((?!(?:USA|UAE|DRC|PRC|ROK|CET|GMT|UTC|EDT|EST)\b)\p{Lu}{3,8}|Xinhua|Kyodo(?: News)?|Reuters|Yonhap|Interfax|Anadolu|Bernama|Antara|Jiji(?: Press)?|(?<=[(/])\p{Lu}[\p{L}.-]{1,20}(?: \p{Lu}[\p{L}.-]{1,20}){0,3})[)/]?\s*$/u

/** "Porto, 4 March 2031 - Minister …", "NEW PORT 4 March 2031 — …", "WASHINGTON – The …". */
export function dateline(text: string, blocks: readonly Block[], frame: Frame): Dateline {
  for (const b of blocks.slice(frame.body, frame.body + 2)) {
    if (b.kind !== 'paragraph') continue
    const line = datelineOf(text.slice(b.start, Math.min(b.end, b.start + 180)))
    if (line) return { ...line, end: b.start + line.end! }
  }
  return {}
}

const DASH =
  /\s(?:[-–—]|--|---)\s|(?<=\))\s*:?\s(?=\p{Lu})|(?<=\))\.?\s?(?:--?|[–—:])\s?(?=[\p{Lu}“"])|\s?[–—](?=\s?\p{Lu})|:\s|(?<=\S\/)\.?\s(?=\p{Lu})|(?<=\p{Lu}[^.]{3,40}\b(?:19|20)\d\d)\.\s(?=\p{Lu})/u

/** The first sign of a dateline at or behind `at`. */
function after(t: string, at: number): RegExpExecArray | undefined {
  const m = DASH.exec(t.slice(at - 1))
  return m && m.index <= 12 ? Object.assign(m, { index: m.index + at - 1 }) : undefined
}

/** The dateline that a paragraph opens with; `end` counts from its start. */
export function datelineOf(paragraph: string): Dateline | undefined {
  const t = paragraph
    .slice(0, 180)
    .replace(/\n/g, ' ')
    // "New Port [Karo], Dec 12 (HPA): ": the state of the town
    .replace(/(?<=^\p{Lu}[\p{L}\s.'’-]{2,30}) \[\p{Lu}[\p{L}\s.-]{2,30}\](?=,)/u, (m) => ' '.repeat(m.length))
  // "For the Ministry of Ports (MP): Dr X": who was present
  if (/^(?:for|from) the\b/i.test(t)) return undefined
  const date = headerDates(t).find((d) => !d.range)
  // "Castries, Saint Lucia: Wednesday, 4 March 2031 – ": the sign behind the day
  const first = DASH.exec(t)
  const between = first && date && first.index < date.start ? t.slice(first.index + first[0].length, date.start) : 'x'
  const dash = /^(?:\(?\p{L}{3,9}day)?[\s,(]*$/u.test(between) ? (after(t, date!.end) ?? first) : first
  // "12 April 2031 – The Secretary-General today announced": the day alone
  const day = date?.start === 0 && date.precision === 'day' ? /^\s?[-–—]\s?(?=\p{Lu})/u.exec(t.slice(date.end)) : null
  if (day) return { iso: date!.iso, end: date!.end + day[0].length }
  // "11 October 2031, Lima, Peru: The Embassy held": the day, and then the town
  const town =
    date?.start === 0 && date.precision === 'day'
      ? /^,\s(\p{Lu}[^:–—\d]{2,40}?)\s?(?::|[-–—])\s(?=\p{Lu})/u.exec(t.slice(date.end))
      : null
  if (town && placeLike(town[1]!)) return { iso: date!.iso, place: town[1]!, end: date!.end + town[0].length }
  // "(4 March 2031) The Consul General opened"
  const held =
    date && /^\(\s{0,2}$/.test(t.slice(0, date.start)) ? /^\s?\)\s*[-–—:]?\s*(?=\p{Lu})/u.exec(t.slice(date.end)) : null
  if (held && date!.precision === 'day') return { iso: date!.iso, end: date!.end + held[0].length }
  // "(Port Portal) - The fourth round …"
  const desk = /^\((\p{Lu}[^()\d]{2,40})\)\s*[-–—]\s/u.exec(t)
  if (desk) return { agency: desk[1]!, end: desk[0].length }
  // "LIMA, (Port Wire / Harbour News - 5th Apr, 2031)": the first of the wires, and its day
  const wire =
    /^(\p{Lu}[\p{Lu}\s]{2,30}),\s*(?:\p{L}{3,9} \d{1,2}\s*)?\((\p{Lu}[^()/–-]{1,30}?)(?:\s*\/[^()/–-]{1,40}){0,3}\s*[-–]\s*([^()]{6,20})\)\s*:?\s*/u.exec(
      t,
    )
  const wired = wire ? headerDates(wire[3]!)[0] : undefined
  if (wire && wired) return { iso: wired.iso, place: wire[1]!.trim(), agency: wire[2]!, end: wire[0].length }
  // "KARO. HARPRESS – The": the town, and the wire in letters
  const lettered = /^(\p{Lu}[\p{Lu}\s'’-]{2,30})\.\s(\p{Lu}{3,14})\s?[–—-]\s?(?=\p{Lu})/u.exec(t)
  if (lettered && (TOWNS.has(lettered[1]!.toLowerCase()) || wireOf(lettered[2]!)))
    return { place: lettered[1]!, agency: lettered[2]!, end: lettered[0].length }
  if (!dash || dash.index > 110) return undefined
  const head = t.slice(0, dash.index).replace(/^\(|\)$/g, '')
  const before = date && date.end <= dash.index + 1 ? t.slice(0, date.start) : head
  const agency = AGENCY.exec(head)?.[1]?.replace(/ (?:correspondent|reporter|staff)$/i, '')
  const place = before
    .replace(/^[(\s]+/, '')
    .replace(/[\s,(/:–—-]*(?:on)?$/, '')
    .split(/,\s*(?=\p{Lu}\p{L}+ \d)/u)[0]!
    .replace(/\s*\([^)]*\)?$|\s*\/[^/]{2,30}\/?$/, '')
    // "Muscat, 21 Rajab 1447 AH (": a day of another calendar
    .replace(/,?\s*\d{1,2} \p{L}{3,10}(?: [\p{L}-]{2,10})? 1[34]\d\d(?: ?A?\.?H\.?)?$/u, '')
    // "DIRE DAWA, Ethiopia, Jan. 17 (": a day without its year
    .replace(
      /,?\s*(?:\d{1,2}\s+)?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?(?:\s+\d{1,2})?$/i,
      '',
    )
    .trim()
  const iso = date && date.end <= dash.index + 1 ? date.iso : undefined
  // "National Assembly (NA) Chairman X": no town, no wire
  if (
    agency &&
    !iso &&
    !/[-–—:/]/.test(dash[0]) &&
    !/\d/.test(head) &&
    !/^\p{Lu}[\p{Lu}\s.,'’-]+\(/u.test(head) &&
    !TOWNS.has(place.toLowerCase())
  )
    return undefined
  const capital = /^\p{Lu}[\p{Lu}\s.,'’-]{2,40}$/u.test(place)
  // "Brdo pri Kranju, 4 March 2031 (HPA) - "
  const named = placeLike(place) || (iso && agency && /^\p{Lu}[\p{L}'’-]*(?: [\p{L}'’-]+){1,4}$/u.test(place))
  if (!named || /[.!?]\s/.test(place.replace(/\b(?:D\.C|St|U\.S)\./g, '')) || (!iso && !capital && !agency))
    return undefined
  if (date && date.end <= dash.index + 1 && t.slice(date.end, dash.index).length > 40) return undefined
  return {
    ...(iso ? { iso } : {}),
    place,
    ...(agency && agency !== place ? { agency } : {}),
    end: dash.index + dash[0].length,
  }
}
