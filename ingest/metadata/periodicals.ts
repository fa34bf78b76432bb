// The line by which a learned journal or a newspaper says what it is: volume and pages, or name, town and day.
import type { Part } from './header.ts'
import { LABEL, orgLike } from './lines.ts'
import { personName } from './names.ts'

/** "Journal of Quays 9 (2031), no. 1, pp. 44-61", "Quarterly of River Law, Vol. 17, No. 3 (2031), 301-318": the journal and its year. */
export function journalOf(line: string): { name: string; year?: string } | undefined {
  if (line.length > 140) return undefined
  const issue =
    /^(\p{Lu}[\p{L}&'’ –-]{3,60}\b(?:journal|review|notes|papers|quarterly|bulletin|studies|annals|yearbook|brief|forum)),?\s+(?:no|vol|issue)\.?\s*\d{1,4},?\s*\(((?:19|20)\d\d)\)$/iu.exec(
      line,
    )
  if (issue) return { name: issue[1]!, year: issue[2]! }
  const m =
    /^(\p{Lu}[\p{L}&'’ –-]{5,70}?),?\s+(?:(?:vol(?:ume)?|no|issue)\.?\s*)?(?:\d{1,4}|[IVXL]{1,7})(?=[\s,:.(/])(.{4,60})$/iu.exec(
      line,
    )
  if (!m || !/\bpp?\.\s?\d|\b\d{1,4}\s?[-–]\s?\d{1,4}\.?$/u.test(m[2]!) || !/\p{Lu}/u.test(m[1]!)) return undefined
  // "6 – 10 October 2031", "No. 4, 3-5 March": days, not pages
  const year = /\b((?:19|20)\d\d)\b/.exec(m[2]!)?.[1]
  return /\b(?:no|vol|pp?|issue)\b|\(\s?(?:19|20)\d\d\)/i.test(line)
    ? { name: m[1]!, ...(year ? { year } : {}) }
    : undefined
}

/** "HARBOUR DAILY NEWS, Porto, Sunday 4 March 2031" by an article: the paper. A conference in capitals has days, too, but no by-line. */
export function paperOf(part: Part, header: readonly Part[]): string | undefined {
  const [d, ...more] = part.dates
  if (!d || more.length || d.range || d.precision !== 'day' || d.end < part.text.length - 1) return undefined
  const m = /^((?:The )?(?=[^,]*\p{Lu}{3})[^,\p{Ll}\d]{4,45}),\s+\p{Lu}[\p{L} .'’-]{2,30}$/u.exec(part.rest)
  return m &&
    header.some(
      (p) => p.role === 'byline' || (p.role === 'label' && /^(?:opinion|op-?ed|comment|obituar)/i.test(p.text)),
    )
    ? m[1]!
    : undefined
}

/** "Karma Lhamo*": the mark of a note that says where the author works. */
export const starred = (line: string): boolean =>
  /^\p{Lu}[^,\d:;]{4,70}[*†‡¹]{1,2}$/u.test(line) &&
  !LABEL.test(line) &&
  !orgLike(line) &&
  personName(line.replace(/[*†‡¹]+$/u, '')) !== undefined
