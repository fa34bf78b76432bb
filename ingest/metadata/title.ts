// The headline as written.
import type { Block } from '../types.ts'
import { headerDates } from './dates.ts'
import type { Frame, Part } from './header.ts'
import { personName } from './names.ts'
import { TOWNS } from './towns.ts'
import { BLOG_BY, EVENT, HEADLINE_VERB, OF_PERIODICAL, orgLike, placeLike, POST_START, stateLike } from './lines.ts'

/** `Harbour Delegation March 4th, 2031`: a date at the end of the headline is the document's, unless a word ties it to the headline. */
export function splitTitleDate(line: string): { title: string; date?: string } {
  const dates = headerDates(line)
  // "[2031-03-04] Ports Agree"
  const lead = dates[0]
  if (lead && !lead.range && /^[[(]$/.test(line.slice(0, lead.start)) && /^[\])]/.test(line.slice(lead.end)))
    return { title: line.slice(lead.end + 1).replace(/^\s*[:–—-]?\s*/, ''), date: lead.iso }
  const last = dates[dates.length - 1]
  if (!last || last.range || last.precision !== 'day') return { title: line }
  const after = line.slice(last.end).replace(/^[\s).\]]+/, '')
  const before = line
    .slice(0, last.start)
    .replace(/(?:\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,?)?[\s,(–—|:-]*$/i, '')
  // "SPEECH BY THE MINISTER, 25 MARCH 1986, MELBOURNE": the place behind the date belongs to it
  if (after !== '')
    return /^,\s*/.test(after) && /,\s*$/.test(line.slice(0, last.start)) && placeLike(after.slice(1).trim())
      ? { title: line, date: last.iso }
      : { title: line }
  // "Final Communiqué of the Commission, Lima, 4 March 2031": town and day are a part of it
  const town = /,\s+([^,()]{3,30})$/.exec(before)?.[1]
  if (town && TOWNS.has(town.toLowerCase())) return { title: line, date: last.iso }
  // "(Paris - July 18, 2018)": the bracket goes with its date
  const open = before.lastIndexOf('(')
  if (open > 0 && !before.includes(')', open)) return { title: before.slice(0, open).trimEnd(), date: last.iso }
  if (before.split(/\s+/).length < 2 || /\b(?:on|of|for|since|until|from|dated|to|and|in|at|as of|by)$/i.test(before))
    return { title: line, date: last.iso }
  return { title: before, date: last.iso }
}

const PREFIX =
  /^(?:press release|news release|news|media release|press statement|media statement|update|statement|announcement|subject|topic|re|headline|title)\s*(?:[|:]|\s[–—-])\s*(?=\S)/i
const SPEECH =
  /\b(?:remarks|speech|address|keynote|statement|lecture|intervention|message|toast|talking points)\s+(?:as delivered |delivered |made |given )?(?:by|of)\b|['’]s\s+(?:\p{L}+\s)?(?:remarks|speech|address|keynote|statement|lecture|message)\b/iu
const LEAD_IN =
  /^(?:in this issue|save the date|(?:table of )?contents$|near[- ]verbatim|(?:un)?edited transcript|issued (?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)|subject to change|the following is|following is|below is|the following statement|begin text|for immediate|(?:issued|released|published|(?:co-)?hosted|(?:co-)?organi[sz]ed|convened|supported|sponsored) by\b|this content|home\b)/i

/** What a bulletin or a diary calls itself. */
const PERIODICAL = /\b(?:newsletter|bulletin|diary)\b(?!\s+(?:of|from|by)\b)/i

/** How records, lists and declarations call themselves. */
const GENRE =
  /^(?:(?:agreed|summary|draft|final|official) )?(?:minutes|record|proceedings|programme)\s(?:of|on)\b|^(?:draft |agreed )?minutes$|^(?:\p{Lu}[\p{L}'’-]+ ){1,3}declaration$|^list of (?:delegates|delegations|participants)\b/iu

/** Title with the header part it was read from, where there is one. */
export interface Title {
  readonly text: string
  readonly part?: Part
}

/** The line of the header that is the headline: no label, number, date, by-line, letterhead or place. */
export function findTitle(text: string, blocks: readonly Block[], frame: Frame): Title | undefined {
  const sections = new Set(
    blocks
      .filter((b) => b.kind === 'furniture')
      .map((b) => /^(?:back|return) to (?:the )?(.{3,120})$/i.exec(text.slice(b.start, b.end))?.[1]?.toLowerCase()),
  )
  const named = frame.header.find((p, i) => i < 3 && OF_PERIODICAL.test(frame.header[i + 1]?.text ?? ''))
  if (named && named.text.length < 60) return { text: named.text, part: named }
  const contents = frame.header.findIndex((p) => /^(?:table of )?contents$|^in(?:side)? this issue\b/i.test(p.text))
  const candidates = frame.header.filter(
    (p, i) =>
      // what stands under "Contents" heads sections
      !(contents > 0 && i > contents && frame.header.slice(0, contents).some((q) => PERIODICAL.test(q.text))) &&
      p.role === 'text' &&
      (p.block.kind === 'heading' ||
        p.block.kind === 'paragraph' ||
        p.block.kind === 'item' ||
        PREFIX.test(p.text) ||
        // "Programme of the Minister, 8 – 14 June 2031"
        (p.block.kind === 'byline' &&
          p.rest.split(' ').length >= 5 &&
          (EVENT.test(p.rest) || HEADLINE_VERB.test(p.rest))) ||
        (p.block.kind === 'byline' && PERIODICAL.test(p.text)) ||
        saidAt(frame, p)) &&
      !sections.has(p.text.toLowerCase()) &&
      wordy(p.text) &&
      p.text.length <= 400 &&
      !/[:;,]$/.test(p.text) &&
      !(POST_START.test(p.text) && frame.header[frame.header.indexOf(p) - 1]?.role === 'person') &&
      !LEAD_IN.test(p.text) &&
      !BLOG_BY.test(p.text) &&
      // "X and Y are pleased to invite you to a discussion"
      !/\b(?:pleased|honou?red|delighted|happy) to (?:invite|host|welcome)|\binvites? you\b|\bcordially invite|\bha(?:s|ve) the (?:honou?r|pleasure)\b/i.test(
        p.text,
      ) &&
      // "1. General": a section of the text
      !/(?:^|\n)\s*(?:\d{1,2}|[IVX]{1,4})[.)]\s*$/.test(text.slice(Math.max(0, p.start - 8), p.start)),
  )
  const besideDate = (p: Part): boolean =>
    frame.header.some((q) => q !== p && q.block === p.block && q.dates.length > 0)
  const score = (p: Part, i: number): number => {
    const n = p.text.split(' ').length
    // "News story | 3 February | Oslo" and "PERU - KENYA" say where and who, and head nothing
    const where =
      (p.dates.length === 1 &&
        p.rest !== '' &&
        p.rest.split(' ').length <= 4 &&
        !EVENT.test(p.rest) &&
        !HEADLINE_VERB.test(p.rest) &&
        p.text.startsWith(`${p.rest},`)) ||
      (n <= 3 && besideDate(p) && placeLike(p.text)) ||
      p.text.split(/\s*[-–—/&]\s*|\s+and\s+/).every(stateLike)
    const under = candidates[i + 1]
    let s = -4 * Math.min(i, 5) + (p.block.kind === 'heading' ? 12 : 0)
    if (SPEECH.test(p.text)) s += 12
    // "National Library, Porto"
    const town = p.text.split(/,\s*/).at(-1)!.toLowerCase()
    if (p.text.includes(',') && TOWNS.has(town) && !EVENT.test(p.text) && !HEADLINE_VERB.test(p.text)) s -= 14
    // what the paper is stands above what it is about
    if (GENRE.test(p.text) && !HEADLINE_VERB.test(p.text.replace(/\bto\b/g, ''))) s += 18
    if (PERIODICAL.test(p.text) && p.text.length < 80) s += 14
    if (where) s -= 20
    if (/^list of participants$/i.test(p.text)) s += 14
    // the name of a section or of the site stands above the headline in a word or two
    if (n <= 3 && under && adjacent(text, p, under) && !under.text.endsWith('.')) s += 4
    else if (n <= 2 && !/\d/.test(p.text)) s -= 8
    else if (n >= 4) s += 2
    if (/[.]$/.test(p.text) && !/\b(?:Inc|Ltd|Co|Corp|Jr|Sr|\p{Lu})\.$/u.test(p.text)) s -= 10
    if (p.text.length > 250) s -= 8
    if (POST_START.test(p.text) && !HEADLINE_VERB.test(p.text)) s -= 10
    if (!latin(p.text)) s -= 30
    if (/\b\d{5,}\b/.test(p.text)) s -= 10
    // "Harbour Board: News"
    if (/(?::|\s[–—-])\s*(?:latest )?(?:news|press|media|newsroom|stories)$/i.test(p.text)) s -= 20
    if (/\b(?:press releases|archives?|what['’]s new)\b(?!:)/i.test(p.text)) s -= 12
    const next = frame.header[frame.header.indexOf(p) + 1]
    if (next && (next.role === 'date' || next.role === 'byline' || next.block.kind === 'byline')) s += 3
    if (candidates.some((q) => q !== p && q.text.toLowerCase().endsWith(p.text.toLowerCase()))) s += 6
    return s
  }
  const [best] = candidates.map((p, i) => ({ p, s: score(p, i) })).sort((a, b) => b.s - a.s)
  // "Ambassador to Peru" alone under label and date is set as a row
  const row = frame.header.find(
    (p) =>
      p.role === 'text' &&
      p.block.kind === 'row' &&
      /^\p{Lu}[\p{L}\s'’-]{9,}(?:\(\d{4}\s?[-–]\s?\d{4}\))?$/u.test(p.text),
  )
  if (!best && row && frame.header.at(-1) === row) return { text: row.text, part: row }
  // "WEEKLY MEDIA BRIEFING / Porto, Tuesday 4 March 2031": town and day head nothing under a label
  const dayline =
    best &&
    best.p.dates.length === 1 &&
    best.p.rest !== best.p.text &&
    placeLike(best.p.rest) &&
    !EVENT.test(best.p.rest)
  const over = dayline ? frame.header.find((p) => p.role === 'label' && p.text.split(' ').length > 1) : undefined
  if (over) return { text: over.text, part: over }
  if (best) return { text: headline(text, frame, best.p), part: best.p }
  const label = frame.header.find(
    (p) =>
      p.role === 'label' &&
      p.dates.length === 0 &&
      p.text.split(' ').length > 1 &&
      /communiqu|joint|fact|declaration|readout|agenda|programme|memorandum|report/i.test(p.text),
  )
  const dated = frame.header.find((p) => p.role === 'label' && p.dates.length > 0 && p.rest.split(' ').length > 2)
  // "NEWSLETTER No. 14 – May 2031", "PRESS RELEASE No. 041/31": nothing else heads it
  const numbered = frame.header.find(
    (p) => p.role === 'label' && (PERIODICAL.test(p.text) || /\bno\b.{0,4}\d/i.test(p.text)),
  )
  // "IN MEMORIAM / Ambassador Ana Ruiz, 1944–2031"
  const late = frame.header.find((p) => p.role === 'label' && /^(?:in memoriam|obituar)/i.test(p.text))
  const of = late && frame.header[frame.header.indexOf(late) + 1]
  if (of && (of.role === 'person' || of.role === 'text') && of.dates.length === 0)
    return { text: `${late.text}: ${of.text}`, part: of }
  const told =
    label?.text ?? dated?.rest ?? numbered?.text ?? fromCaption(text, blocks) ?? fromOpening(text, blocks, frame)
  return told === undefined ? undefined : { text: told, ...(label ? { part: label } : {}) }
}

/** "STATEMENT / by / H.E. … / at the / Fourth Session of …": a title page in lines of their own. */
const saidAt = (frame: Frame, p: Part): boolean =>
  /^(?:at|on|during)(?: the)?$/i.test(frame.header[frame.header.indexOf(p) - 1]?.text ?? '') && EVENT.test(p.text)

/** A menu in the site's own language stands above its English pages. */
const latin = (s: string): boolean =>
  (s.match(/\p{Script=Latin}/gu)?.length ?? 0) >= (s.match(/\p{L}/gu)?.length ?? 0) / 2

/** More than a weekday, a figure or a number of an issue. */
const wordy = (s: string): boolean =>
  /\p{L}{4}|\p{L}{2,}\s\p{L}{2,}/u.test(
    s.replace(
      /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b\d{1,2}\s+(?:january|february|march|april|june|july|august|september|october|november|december)\b/gi,
      '',
    ),
  )

function headline(text: string, frame: Frame, part: Part): string {
  let line = part.text.replace(PREFIX, '')
  const i = frame.header.indexOf(part)
  // "JOINT STATEMENT / on the occasion of the visit of …", "REMARKS / by H.E. … / at the opening of …"
  for (let j = i - 1; /^(?:on|of|at|by|between|following|to)\s/.test(line) && j >= 0 && i - j <= 3; j--) {
    const above = frame.header[j]!
    if (above.role !== 'label' && !(above.role === 'byline' && /^by\s/.test(above.text))) break
    line = `${above.text} ${line}`
  }
  for (
    let j = i + 1, last = part;
    j < frame.header.length && continues(text, last, frame.header[j]!);
    last = frame.header[j]!, j++
  )
    line += ' ' + frame.header[j]!.text
  return splitTitleDate(line)
    .title.replace(/^[#*_\s]+|[*_\s]+$/g, '')
    .replace(/(?<=[\p{L})”"]|\b(?:19|20)\d\d)\.$/u, (m) =>
      /\b(?:Inc|Ltd|Co|Corp|Jr|Sr|U\.S|D\.C)\.$/.test(line) ? m : '',
    )
}

/** On the next line, with nothing between. */
const adjacent = (text: string, part: Part, next: Part): boolean =>
  /^[ \t*_]*\n[ \t*_#]*$/.test(text.slice(part.end, next.start))

/** A headline that was wrapped: the first line is long, and the next is plain text right under it, set in the same case. */
function continues(text: string, part: Part, next: Part): boolean {
  if (!adjacent(text, part, next)) return false
  // "DRAFT MINUTES / of the meeting of 4 March 2031"
  if (GENRE.test(part.text) && /^(?:of|on) (?:the|its)\s/.test(next.text) && next.text.length <= 200) return true
  if (next.role !== 'text' || next.dates.length > 0 || next.block.kind !== 'heading') return false
  // "Hon Ana Ruiz, Minister of Ports": who it is by
  const comma = next.text.indexOf(',')
  if (comma > 0 && personName(next.text.slice(0, comma))) return false
  // "Basseterre, St. Kitts and Nevis" above the days: where it was
  if (/,/.test(next.text) && placeLike(next.text) && /\)$/.test(part.text)) return false
  const caps = (s: string): boolean => s === s.toUpperCase() && s !== s.toLowerCase()
  if (caps(part.text) !== caps(next.text) || orgLike(next.text) || SPEECH.test(next.text)) return false
  if (caps(part.text) && part.text.length >= 12) return true
  return part.text.length >= 45 && next.text.length <= part.text.length + 10
}

/** "Photo session before The Third Meeting of …": a page that lost its headline still names the event under the picture. */
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
    /^(?:\p{Lu}{3,20}(?::| [–—-]) )?(?:On [^,]{4,40}, )?((?:The |the )?(?:\p{Lu}|\d)[^.;]{8,160}?) (?:was held|were held|took place|was convened|convened|met|has been held|will be held|culminated|concluded|began|opened|kicked off)\b/u.exec(
      text.slice(b.start, Math.min(b.end, b.start + 400)),
    )
  const name = m?.[1]!.split(/,\s/)[0]
  if (
    !name ||
    !/\b(?:Meeting|Dialogue|Summit|Conference|Symposium|Consultations?|Talks|Session|Round|Forum|Committee|Council|Commission)\b/.test(
      name,
    )
  )
    return undefined
  return name.replace(/^the /, 'The ')
}
