// Which lines of a document are its programme; the notes behind it and the prose around it are read as sentences.
import type { Annotated } from '../../annotate/annotate.ts'
import { HONOUR, linesOf, MONTH, peopled, type Line } from './lines.ts'
import { titleAt } from './titles.ts'

const PAST =
  /\b(?:was|were|had|said|argued|noted|held|spoke|took|gave|heard|told|opened|closed|welcomed|stressed|explained|discussed|presented|recalled)\b(?! by\b).{3,}[.!?]["”’)]*$/su

/** The lines of a document, or null where it is no programme. */
export function programmeLines(a: Annotated, agenda: boolean): Line[] | null {
  const lines = linesOf(a)
  const clocks = lines.filter((l) => l.clock).length
  const titles = lines.filter((l) => l.part === 'title').length
  const people = lines.filter((l) => l.cells.some((c) => peopled(c.label))).length
  const days = lines.filter((l) => l.part === 'day').length
  const rows = clocks + titles + people
  const prose = lines.filter((l) => l.part === 'prose').length
  // "Opening remarks", "Panelists", each over a list of names: an invitation
  const lists = lines.filter(
    (l, i) => l.cells[0]?.alone && peopled(l.cells[0].label) && lines[i + 1]?.kind === 'item',
  ).length
  // "Opening: …", "Panellists: …", "Moderated by …" under a day and a place: the flyer of one event
  const tasks = new Set(
    lines.flatMap((l) => (peopled(l.cells[0]?.label) && !l.cells[0]!.alone ? l.cells[0]!.label!.task : [])),
  )
  const flyer = clocks <= 1 && titles <= 1 && people >= 3 && tasks.size >= 2 && prose <= people && days <= 1
  const is =
    flyer ||
    (lists >= 2 && prose <= rows + lines.filter((l) => l.kind === 'item').length) ||
    clocks >= 3 ||
    (titles >= 2 && people >= 2) ||
    (agenda && rows + days >= 2 && titles + clocks + people >= 1)
  if (!is || (!agenda && lists < 2 && prose > rows)) return null
  // a report that goes through a meeting session by session tells what was; a programme does not
  const told = a.sentences.filter((s) => PAST.test(a.text.slice(s.start, s.end))).length
  if (clocks < 3 && told >= 2 && told >= lines.filter((l) => l.cells.some((c) => c.label)).length) return null
  if (flyer) facts(lines)
  zones(a.text, lines)
  return lines
}

/** The one day and hour of a flyer are the event's: no heading of a day, no row. */
function facts(lines: Line[]): void {
  const at = lines.findIndex((l) => peopled(l.cells[0]?.label))
  for (const l of lines.slice(0, at)) if (l.part === 'day' || l.part === 'row') l.part = 'text'
}

/** Which lines belong to the programme: the notes behind it and the prose around it are read as sentences. */
function zones(text: string, lines: Line[]): void {
  let zone: 'front' | 'body' | 'tail' = 'front'
  for (let i = 0; i < lines.length; i++) {
    const l = lines[i]!
    const next = lines[i + 1]
    if (l.part === 'day' || l.part === 'row' || l.part === 'title') zone = 'body'
    else if (l.part === 'text') {
      if (zone !== 'body') {
        if (zone === 'tail' || !isFact(text, l)) l.part = 'prose'
        l.front = zone === 'front'
        continue
      }
      const words = text.slice(l.start, l.end)
      const before = lines[i - 1]
      const heading = l.kind === 'heading'
      // a title that only its place tells: behind a time alone on its line, or with its chair below
      const follows = before?.part === 'row' && before.cells.length === 0
      if (follows || (next?.part === 'label' && peopled(next.cells[0]?.label) && heading && !before?.cells[0]?.alone))
        l.part = follows || !bareTitle(text, before) ? 'title' : 'text'
      else if (
        heading &&
        !HONOUR.test(words) &&
        !/,|·|\(/.test(words) &&
        !bareTitle(text, before) &&
        !before?.cells.at(-1)?.alone
      ) {
        const told = titleAt(text, l.start, l.end, true)
        if (told && words.length <= 160) l.part = 'title'
        else {
          l.part = 'prose'
          zone = 'tail'
        }
      }
    } else if (l.part === 'label' && l.cells[0]!.alone && l.cells[0]!.label!.slot && zone === 'front') zone = 'body'
    else if (l.part === 'label' && !l.cells[0]!.label && zone !== 'tail' && titled(text, l, lines[i - 1])) {
      // "Reception at the Museum, hosted by X"
      l.part = 'title'
      zone = 'body'
    } else if (
      l.part === 'label' &&
      zone === 'body' &&
      l.kind === 'heading' &&
      l.cells[0]!.alone &&
      l.cells[0]!.label?.task === 'aside'
    ) {
      // "NOTES", "CONTACT": the programme is over
      l.part = 'prose'
      zone = 'tail'
    } else if (l.part === 'label' && zone === 'tail' && !peopled(l.cells[0]?.label)) l.part = 'prose'
    l.front = zone === 'front'
  }
}

const titled = (text: string, l: Line, before: Line | undefined): boolean => {
  const told = titleAt(text, l.cells[0]!.start, l.cells[0]!.end, !(before?.part === 'row' && before.cells.length === 0))
  return !!told && typeof told === 'object'
}

const bareTitle = (text: string, l: Line | undefined): boolean => {
  if (!l || (l.part !== 'row' && l.part !== 'title') || !l.cells[0]) return false
  const told = titleAt(text, l.cells[0].start, l.cells[0].end, false)
  return !!told && typeof told === 'object' && told.bare
}

const DAY = new RegExp(`\\d{1,2}\\s+${MONTH}|${MONTH}\\s+\\d{1,2}`, 'iu')

/** "Lima, 21–22 November 2024": places and dates and nothing else, as far as capitals tell; looked at again once names are known. */
const isFact = (text: string, l: Line): boolean => {
  const words = text.slice(l.start, l.end)
  return (
    words.length <= 160 &&
    !/\b(?:as of|version|updated|status|draft|revis)/i.test(words) &&
    (DAY.test(words) || l.kind === 'heading' || l.kind === 'byline') &&
    !/[.!?]\s+\p{Lu}/u.test(words)
  )
}
