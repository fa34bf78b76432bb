// By-lines and date lines: who wrote or spoke it, what post he has, when and where it was given out.
import { personName } from '../metadata/names.ts'
import { FULL_DATE } from './lines.ts'
import type { Piece } from './pieces.ts'

const BYLINE = /^(?:by|written by|reported by|authors?:|text by|story by|edited by)\s+(?=\p{Lu})/iu
const POST =
  /\b(?:director|minister|ambassador|secretary|president|chair(?:man|woman|person)?|commissioner|professor|fellow|researcher|correspondent|editor|adviser|advisor|envoy|representative|general|officer|head|governor|spokesperson|chief|counsell?or|attach[eé]|consul)\b/i
/** What a line under a headline would not say of a person, or a person's line would. */
const OWN_LINE =
  /^(?:H\.\s?E\.|Mr|Mrs|Ms|Dr|Prof|Amb|Ambassador|Professor)\b|^\p{Lu}{2,}\s\p{Lu}\p{Ll}|\p{Ll}\s\p{Lu}{2,}$/u
const NAME_LINE =
  /^(?:(?:H\.\s?E\.|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Prof\.?|Amb\.?|Ambassador|Professor)\s+){0,3}\p{Lu}[\p{L}'’.-]{0,30}(?:\s+(?:(?:bin|binti|al|de|da|dos|van|von|der|den|el|la|le|du|bint)\s+){0,2}\p{Lu}[\p{L}'’.-]{0,30}){1,3}$/u

export function isByline(
  text: string,
  line: string,
  pieces: readonly Pick<Piece, 'kind' | 'start' | 'end'>[],
  i: number,
  body: boolean,
): boolean {
  if (BYLINE.test(line) && !/[.!?]$/.test(line.replace(/\b(?:Jr|Sr|\p{Lu})\.$/u, ''))) return line.length <= 160
  const date = FULL_DATE.exec(line)
  if (date) {
    const rest = line.slice(0, date.index) + line.slice(date.index + date[0].length)
    if (
      line.length <= 130 &&
      !/[.!?;:]$/.test(rest.trim()) &&
      rest.split(/\s+/).length <= (body ? 4 : 14) &&
      ((date.index === 0 && rest.split(/\s+/).length <= 8) ||
        (date.index > 0 && dateSits(line, date.index, date[0].length)))
    )
      return true
  }
  if (body || i === 0 || i > 12) return false
  if (NAME_LINE.test(line) && personName(line)) {
    const said = (p: Pick<Piece, 'start' | 'end'> | undefined): string =>
      p && p.end - p.start <= 200 ? text.slice(p.start, p.end) : ''
    const next = said(pieces[i + 1])
    return (
      pieces.slice(0, i).some((p) => p.kind === 'heading') &&
      (OWN_LINE.test(line) ||
        (next.includes(',') && POST.test(next)) ||
        FULL_DATE.test(next) ||
        /\b(?:remarks|speech|address|keynote|statement|lecture)\b/i.test(said(pieces[i - 1])))
    )
  }
  return pieces[i - 1]!.kind === 'byline' && line.includes(',') && POST.test(line) && !/[.!?]$/.test(line)
}

/** A date that closes the line or stands between bars, not one inside a headline. */
const dateSits = (line: string, at: number, length: number): boolean => {
  const before = line.slice(0, at).trimEnd().replace(/^[([]/, '')
  const after = line
    .slice(at + length)
    .replace(/[)\]\s.]+$/, '')
    .trim()
  if (
    /[|•·/–—]$|\s-$/.test(before) ||
    (/\($/.test(before) && before.split(/\s+/).length <= 3) ||
    (before === '' && after.split(/\s+/).length <= 8) ||
    /^(?:date|updated|issued|published|posted|released|last (?:updated|modified)|as of|date of issue)\b[^.]{0,20}$/i.test(
      before,
    )
  )
    return true
  if (/^(?:mon|tues|wednes|thurs|fri|satur|sun)day,?$/i.test(before)) return true
  // "Lima, Republic of Peru, 4 March 2031": a place, and nothing that a headline would have
  return (
    (after === '' || /^[-–—,|]?\s*\d{1,2}[:.h]\d{2}/.test(after)) &&
    /,$/.test(before) &&
    before.split(/\s+/).length <= 9 &&
    !/\b(?:remarks|statement|speech|meeting|visit|dialogue|summit|briefing|conference|interview|address|communiqu|declaration|session|forum|talks|report|minutes|symposium|seminar|workshop)\b/i.test(
      before,
    )
  )
}
