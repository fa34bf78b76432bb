// The headline as written.
import type { Block } from '../types.ts'
import { headerDates } from './dates.ts'
import { orgLike, placeLike, type Frame, type Part } from './header.ts'

/** `Space Delegation July 9th, 2025`: a date at the end of the headline is the document's, unless a word ties it to the headline. */
export function splitTitleDate(line: string): { title: string; date?: string } {
  const dates = headerDates(line)
  const last = dates[dates.length - 1]
  if (!last || last.range || last.precision !== 'day' || line.slice(last.end).replace(/[\s).\]]+/, '') !== '')
    return { title: line }
  const before = line
    .slice(0, last.start)
    .replace(/(?:\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,?)?[\s,(–—|:-]*$/i, '')
  if (before.split(/\s+/).length < 2 || /\b(?:on|of|for|since|until|from|dated|to|and|in|at|as of|by)$/i.test(before))
    return { title: line, date: last.iso }
  return { title: before, date: last.iso }
}

const PREFIX =
  /^(?:press release|news release|news|media release|press statement|media statement|update|statement|announcement)\s*(?:[|:]|\s[–—-])\s*(?=\S)/i

/** The first line of the header that is a headline: no label, number, date, by-line, letterhead or place. */
export function findTitle(text: string, blocks: readonly Block[], frame: Frame): string | undefined {
  const sections = new Set(
    blocks
      .filter((b) => b.kind === 'furniture')
      .map((b) => /^(?:back|return) to (?:the )?(.{3,120})$/i.exec(text.slice(b.start, b.end))?.[1]?.toLowerCase()),
  )
  const fits = (p: Part): boolean =>
    (p.role === 'text' || (p.role === 'org' && false)) &&
    p.block.kind !== 'furniture' &&
    p.block.kind !== 'caption' &&
    p.block.kind !== 'byline' &&
    p.block.kind !== 'row' &&
    !sections.has(p.text.toLowerCase()) &&
    /\p{L}{2}/u.test(p.text) &&
    p.text.length <= 400 &&
    !/^(?:the following is|following is|below is)\b/i.test(p.text)
  const candidates = frame.header.filter(fits)
  let at = 0
  const first = candidates[0]
  const second = candidates[1]
  // a section's name of one or two words stands above the headline
  if (
    first &&
    second &&
    first.text.split(' ').length <= 2 &&
    second.text.split(' ').length >= 4 &&
    !/\d/.test(first.text)
  )
    at = 1
  // a place alone, as on a letterhead
  else if (first && second && placeLike(first.text) && first.text.split(' ').length <= 3 && /,/.test(first.text)) at = 1
  const chosen = candidates[at]
  if (chosen) return headline(text, frame, chosen)
  const label = frame.header.find(
    (p) =>
      p.role === 'label' &&
      p.dates.length === 0 &&
      p.text.split(' ').length > 1 &&
      !/^(?:press|news|media|latest|official)\b/i.test(p.text),
  )
  return label?.text ?? fromCaption(text, blocks) ?? fromOpening(text, blocks, frame)
}

function headline(text: string, frame: Frame, part: Part): string {
  let line = part.text.replace(PREFIX, '')
  const i = frame.header.indexOf(part)
  const next = frame.header[i + 1]
  if (next && continues(text, part, next)) line += ' ' + next.text
  return splitTitleDate(line)
    .title.replace(/^[#*_\s]+|[*_\s]+$/g, '')
    .replace(/(?<=[\p{L})”"])\.$/u, (m) => (/\b(?:Inc|Ltd|Co|Corp|Jr|Sr|U\.S|D\.C)\.$/.test(line) ? m : ''))
}

/** A headline that was wrapped: the first line is long, open or of the same width, and the next is plain text right under it. */
function continues(text: string, part: Part, next: Part): boolean {
  if (next.role !== 'text' || next.dates.length > 0 || next.block.kind !== 'heading') return false
  if (
    /\n\s*\n/.test(text.slice(part.end, next.start)) ||
    !/^\n[^\n]*$/.test(text.slice(part.end, next.start).replace(/[ \t*_]/g, ''))
  )
    return false
  const caps = (s: string): boolean => s === s.toUpperCase()
  if (caps(part.text) !== caps(next.text) || orgLike(next.text)) return false
  return part.text.length >= 45 && next.text.length <= part.text.length + 10
}

/** "Photo session before The Ninth Meeting of …": a page that lost its headline still names the event under the picture. */
function fromCaption(text: string, blocks: readonly Block[]): string | undefined {
  for (const b of blocks.slice(0, 8)) {
    if (b.kind !== 'caption') continue
    const m =
      /\b(?:before|at|during|after|of) ((?:the )?[^.]{0,40}\b(?:meeting|dialogue|summit|conference|symposium|consultations?|talks|session|forum|committee)\b.{0,160})$/i.exec(
        text.slice(b.start, b.end),
      )
    if (m && /^(?:the )?(?:\p{Lu}|\d)/iu.test(m[1]!)) return m[1]
  }
  return undefined
}

/** Without a headline: the event that the first sentence is about ("The Third X Dialogue was held in …"). */
function fromOpening(text: string, blocks: readonly Block[], frame: Frame): string | undefined {
  const b = blocks[frame.body]
  if (!b) return undefined
  const m =
    /^(?:On [^,]{4,40}, )?((?:The |the )?(?:\p{Lu}|\d)[^.;]{8,160}?) (?:was held|were held|took place|was convened|convened|met|has been held|will be held)\b/u.exec(
      text.slice(b.start, Math.min(b.end, b.start + 400)),
    )
  if (
    !m ||
    m[1]!.includes(',') ||
    !/\b(?:Meeting|Dialogue|Summit|Conference|Symposium|Consultations?|Talks|Session|Forum|Committee|Council|Commission)\b/.test(
      m[1]!,
    )
  )
    return undefined
  return m[1]!.replace(/^the /, 'The ')
}
