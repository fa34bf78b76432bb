// Companies by their ending: "Orbital Broom Co., Ltd.".
import { LEGAL, LEGAL_DOTTED, LEGAL_SURE } from '../lexicon/bodies.ts'
import type { OrgMention } from '../mention.ts'
import { type Token, capital } from '../scan.ts'
import type { OrgContext } from './context.ts'

/** Index behind the legal forms that begin at `to`: ", Ltd.". */
export function legalEnd(tokens: readonly Token[], to: number, end: number): number {
  let j = to
  for (;;) {
    let k = j
    if (tokens[k]?.text === ',') k++
    const t = tokens[k]
    if (!t || k >= end || !(t.shape === 'Cap' || t.shape === 'ALL' || t.shape === 'abbr') || !LEGAL.has(t.key)) return j
    k++
    // "Ltd.", but "funded by Petrosal SA.": letters are no short form that ends in a full stop
    if (tokens[k]?.text === '.' && tokens[k]!.glued && t.shape !== 'ALL') k++
    j = k
  }
}

/** Words before the ending. */
const LONGEST_COMPANY = 20

/** A company told by its ending alone: capitals before "Ltd.", "GmbH", "Inc." at token `i`. */
export function companyAt(c: OrgContext, i: number, floor: number, end: number): OrgMention | null {
  const { tokens, source } = c
  const t = tokens[i]!
  if (!(
    LEGAL_SURE.has(t.key) ||
    (t.shape === 'abbr' && LEGAL_DOTTED.test(t.key)) ||
    ((t.key === 'co' ||
      t.key === 'company' ||
      (t.shape === 'ALL' && /^(?:ag|ab|sa|oy|asa|nv|bv|spa|sae|kk)$/.test(t.key)) ||
      // in capitals it is a word like any other
      (t.shape === 'ALL' && /^(?:as|se)$/.test(t.key) && tokens[i - 1]?.shape === 'Cap')) &&
      tokens[i - 1] &&
      capital(tokens[i - 1]))
  ))
    return null
  if (!(t.shape === 'Cap' || t.shape === 'ALL' || t.shape === 'abbr')) return null
  // "The Uzbek Co-Chair"
  if (tokens[i + 1]?.text === '-' && tokens[i + 1]!.glued) return null
  let from = i
  while (
    from > floor &&
    i - from <= LONGEST_COMPANY &&
    (capital(tokens[from - 1]) ||
      tokens[from - 1]!.text === '&' ||
      (tokens[from - 1]!.text === '-' && tokens[from - 1]!.glued) ||
      (tokens[from - 1]!.text === ',' && LEGAL.has(tokens[from]!.key) && from === i)) &&
    !c.titled(from - 1)
  )
    from--
  while (from < i && tokens[from]!.shape === 'punct') from++
  // a line in capitals, no name
  if (from === i || i - from > LONGEST_COMPANY) return null
  const lead = c.country(from)
  if (lead && lead.form === 'demonym' && lead.to < i) from = lead.to
  const to = legalEnd(tokens, i, end)
  return {
    kind: 'org',
    from,
    to,
    name: source.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/\s+/g, ' '),
    orgKind: 'company',
    generic: false,
    source: 'grammar',
    ...(lead ? { country: lead.code } : {}),
  }
}
