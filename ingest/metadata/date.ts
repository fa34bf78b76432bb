// The day a document bears: on a header line, in a dateline, behind the title, or at its foot. A date that is merely told is none.
import type { DocumentKind } from '../../src/ontology/entities.ts'
import type { Block } from '../types.ts'
import { dateline } from './dateline.ts'
import { headerDates } from './dates.ts'
import type { Frame, Part } from './header.ts'
import { placeLike } from './lines.ts'
import { journalOf, paperOf } from './periodicals.ts'
import { splitTitleDate } from './title.ts'
import { TOWNS } from './towns.ts'

const ISSUED =
  /\b(?:date(?: of (?:issue|release|publication))?\s*:|(?:published|posted|issued|released|distributed|circulated|publication date|release date)\b(?: online)?(?: on| at)?\s*:?|\bsent (?:out |to [\p{L} ]{3,30} )?(?:on )?)\s*$/iu
const VERSION =
  /\b(?:as (?:of|at)|status as of|version(?: of| dated| \d{1,2}(?:\.\d)?,|,)?|v(?:er)?\.? ?\d+(?:\.\d+)?,|updated?(?: on)?|modified|revised(?: on)?|last (?:updated|modified))\s*:?\s*$/i
const HELD =
  /\b(?:dates? and (?:venue|place)\s*:?|dates?(?: and time)?\s*:.*[-–—]|held on|when(?:\s*:.*)?|to be held|will be held|dates\s*:)\s*$/i

/** Date and place of the document. An agenda's bare dates are those of the conference. */
export function findDate(
  text: string,
  blocks: readonly Block[],
  frame: Frame,
  kind: DocumentKind,
  title?: Part,
): { date?: string; place?: string } {
  const found: { iso: string; rank: number; place?: string }[] = []
  for (const p of frame.header) {
    const year = journalOf(p.text)?.year
    if (year) found.push({ iso: year, rank: 26 })
    for (const d of p.dates) {
      // "Communiqué of the … Council, 4-5 March 2031": adopted when the meeting closed
      if (
        d.range &&
        d.until &&
        d.precision === 'day' &&
        (kind === 'joint_statement' || kind === 'report') &&
        (p === title || p.rest === '' || placeLike(p.rest) || /^(?:of|on|held)\b/.test(p.text))
      )
        found.push({ iso: d.until, rank: 40 })
      // "Held: 4 March 2031" above a note of the meeting
      if (!d.range && kind === 'report' && /^held\s*(?:on)?\s*:?\s*$/i.test(p.text.slice(0, d.start)))
        found.push({ iso: d.iso, rank: 40 })
      // "Digest of the Week / 6 – 10 October 2031": written when the week was over
      if (
        d.range &&
        d.until &&
        kind !== 'agenda' &&
        frame.header.some(
          (q) => (q === title || q.role === 'label') && /\b(?:week|weekly|digest|bulletin|diary)\b/i.test(q.text),
        ) &&
        d.precision === 'day'
      )
        found.push({ iso: d.until, rank: 26 })
      // "Issue 14 | April - June 2031": out when its months are over
      if (d.until && d.precision === 'month' && frame.header.some((q) => /\b(?:newsletter|bulletin)\b/i.test(q.text)))
        found.push({ iso: d.until, rank: 26 })
      if (d.range) continue
      const before = p.text.slice(0, d.start)
      // "(received 4 March 2031; published 2 June 2031)"
      if (/\b(?:received|submitted|accepted)\s*$/i.test(before)) continue
      const place = p.rest !== '' && placeLike(p.rest) ? p.rest : undefined
      // of two dates the one under the headline: above it the site tells today's
      const under = title !== undefined && p.start > title.start ? 3 : 0
      // the days of a conference stand below its name; a town and a day above it are the paper's
      const agenda =
        kind !== 'agenda' ? 78 : p.role === 'place' && p.start < (title?.start ?? 0) && laterDays(frame, title) ? 60 : 5
      const add = (rank: number): unknown =>
        found.push({
          iso: d.iso,
          rank: (d.precision === 'day' ? rank : rank - 20) + under,
          ...(place ? { place } : {}),
        })
      if (p.role === 'notice' && p.text.length > 40) add(85)
      else if (paperOf(p, frame.header)) add(80)
      // "Summary of the meeting held in Porto on 4 March 2031"
      else if (
        kind === 'report' &&
        (p === title || /^of the (?:[\p{L}-]+ ){0,3}(?:meeting|session|sitting)\b/iu.test(p.text)) &&
        p.dates.length === 1 &&
        d.precision === 'day'
      )
        add(60)
      // "No: 45, 3 April 2031, Regarding the Visit …"
      else if (ISSUED.test(before) || /^no\b[.:]*\s*\d{1,5},?\s*$/i.test(before)) add(90)
      else if (VERSION.test(before)) add(p.role === 'date' ? 78 : 72)
      else if (HELD.test(before)) continue
      else if (
        p.role === 'label' ||
        p.role === 'date' ||
        p.role === 'place' ||
        p.role === 'org' ||
        p.role === 'byline' ||
        p.role === 'reference'
      )
        // a date that opens the page, above any headline, may be the day it was copied: a dateline is surer
        add(kind === 'agenda' ? agenda : p.start < (title?.start ?? Infinity) && p === frame.header[0] ? 69 : 80)
      else if (p.block.kind === 'byline') add(agenda)
      else if (splitTitleDate(p.text).title !== p.text) add(kind === 'agenda' ? 5 : 75)
      else if (p === title && splitTitleDate(p.text).date === d.iso && /,\s*$/.test(before))
        add(kind === 'agenda' ? 5 : 60)
      else if (
        // "Harbour Hotel, 4 March 2031 (check against delivery)"
        p.text.replace(/\s*\([^()]*\)\s*$/, '').trimEnd().length - d.end <= 1 &&
        (kind === 'speech' ||
          kind === 'transcript' ||
          kind === 'readout' ||
          kind === 'press_release' ||
          kind === 'report')
      )
        add(50)
    }
  }
  const line = dateline(text, blocks, frame)
  if (line.iso) found.push({ iso: line.iso, rank: 70, ...(line.place ? { place: line.place } : {}) })
  const opening = line.end && !line.iso ? text.slice(Math.max(0, line.end - 70), line.end) : ''
  for (const b of blocks.slice(frame.body, frame.body + 3)) {
    const t = text.slice(b.start, Math.min(b.end, b.start + 400))
    for (const d of headerDates(t)) {
      // "presented today, 25 October 2031": the day it was written; "met on Wednesday (13 July 2031)": as a body's news tells its own day
      const told = t.slice(0, d.start)
      if (d.range || d.precision !== 'day') continue
      // "LIMA, Mar. 14 (HPA) - … on Friday, 14 March 2031": the dateline's day, whose year the text tells
      if (opening && sameDay(opening, d.iso)) found.push({ iso: d.iso, rank: 66 })
      if (/\btoday,? ?\(?(?:\w+day,? )?$/i.test(told)) found.push({ iso: d.iso, rank: 42 })
      else if (kind === 'press_release' && /\bon (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day \($/.test(told))
        found.push({ iso: d.iso, rank: 12 })
    }
  }
  for (const b of blocks.slice(frame.body, frame.body + 2)) {
    const t = text.slice(b.start, Math.min(b.end, b.start + 500))
    for (const d of headerDates(t))
      if (
        !d.range &&
        /\b(?:version of|as of|issued on|published on|updated on|updated:?)\s*$/i.test(t.slice(0, d.start)) &&
        t.length <= 400
      )
        found.push({ iso: d.iso, rank: 65 })
  }
  for (const p of frame.footer) {
    for (const d of p.dates) {
      if (d.range) continue
      if (/\b(?:modified|updated|last review(?:ed)?)\b/i.test(p.text.slice(0, d.start)))
        found.push({ iso: d.iso, rank: 30 })
      else if (
        ISSUED.test(p.text.slice(0, d.start)) ||
        // "Issued by the Ministry of Ports on 4 March 2031"
        /^(?:issued|released|published) by\b.{3,90}\bon (?:\p{L}+day,? )?$/iu.test(p.text.slice(0, d.start)) ||
        /^(?:prepared|drafted|compiled) by\b|^(?:first )?published in (?:the )?\p{Lu}|^published in the |^(?:final |revised )?version\b/iu.test(
          p.text,
        )
      )
        found.push({ iso: d.iso, rank: 60 })
      else if (
        p.block.end - p.block.start <= 130 &&
        (p.role === 'date' ||
          /^\p{Lu}{2,8}$/u.test(p.rest) ||
          // "The Harbour Courier, 4 March 2031"
          (/,\s*$/.test(p.text.slice(0, d.start)) &&
            (p.role === 'org' ? d.end === p.text.length : /^\(\p{Lu}[^()]{3,60}\)$/u.test(p.text))) ||
          (p.block.kind === 'byline' && placeLike(p.rest)) ||
          (/^(?:done|made|given|adopted|signed|issued)\b/i.test(p.text) && p.text.length < 100))
      )
        found.push({ iso: d.iso, rank: 45, ...(placeLike(p.rest) ? { place: p.rest } : {}) })
    }
  }
  // "Porto, 4 March 2031" alone on a line, above the signatures
  const placed = blocks.slice(Math.max(frame.body + 1, blocks.length - 8)).flatMap((b) => {
    const t = text.slice(b.start, b.end)
    const [d, ...more] = b.kind !== 'row' && t.length <= 60 ? headerDates(t) : []
    const town = d && more.length === 0 && !d.range && d.end === t.length ? t.slice(0, d.start) : ''
    return d?.precision === 'day' && /,\s*(?:on )?$/.test(town) && TOWNS.has(town.split(',')[0]!.trim().toLowerCase())
      ? [d]
      : []
  })
  if (placed.length === 1) found.push({ iso: placed[0]!.iso, rank: 43 })
  // "Done at Oslo on 4 March 2031 in two originals": above the signatures
  for (const b of blocks.slice(-10)) {
    const t = text.slice(b.start, Math.min(b.end, b.start + 200))
    const d = /^(?:(?:made|done|read) and )?(?:done|made|given|signed|adopted|issued)\b/i.test(t)
      ? headerDates(t)[0]
      : undefined
    if (d && !d.range && d.precision === 'day' && d.start < 60) found.push({ iso: d.iso, rank: 44 })
  }
  const best = found.filter((f) => f.rank >= 25).sort((a, b) => b.rank - a.rank)[0]
  const place = best?.place ?? found.find((f) => f.place)?.place ?? line.place
  return { ...(best ? { date: best.iso } : {}), ...(place ? { place } : {}) }
}

/** Whether a dateline without a year names the day of an ISO date. */
function sameDay(opening: string, iso: string): boolean {
  const month = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')[Number(iso.slice(5, 7)) - 1]!
  const day = Number(iso.slice(8, 10))
  return new RegExp(`\\b(?:${month}[a-z]*\\.? ${day}|${day} ${month}[a-z]*)\\b`, 'i').test(opening)
}

/** Whether days are told below the headline: those of the conference. */
const laterDays = (frame: Frame, title: Part | undefined): boolean =>
  frame.header.some((q) => q.start > (title?.start ?? 0) && q.dates.some((d) => d.precision === 'day'))
