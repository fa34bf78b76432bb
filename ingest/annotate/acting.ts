// Funds that act: what a fund finances, signs or is directed by makes a body of it, wherever the text names it.
import { fold } from '../../src/identity/keys.ts'
import type { InstrumentMention, Mention, Sentence } from '../mention.ts'
import type { Token } from '../scan.ts'

const isFund = (m: Mention): m is InstrumentMention =>
  m.kind === 'instrument' && m.type === 'Programme' && m.named && /\bfunds?\b/i.test(m.name)

/** Names, folded, of the funds that the text tells to pay, to sign or to have a director. */
export function actingNames(tokens: readonly Token[], sentences: readonly Sentence[]): Set<string> {
  const out = new Set<string>()
  for (const s of sentences) for (const m of s.mentions) if (isFund(m) && acts(tokens, m, s)) out.add(fold(m.name))
  return out
}

function acts(tokens: readonly Token[], m: InstrumentMention, s: Sentence): boolean {
  let k = m.from - 1
  if (tokens[k]?.key === 'the') k--
  const before = tokens.slice(Math.max(s.from, k - 5), k).map((t) => t.key)
  switch (tokens[k]?.key) {
    // "Director-General of the Peat Fund"
    case 'of':
      return /^(?:director|general|head|president|chairman|chairperson|chair|ceo|manager|governor|officer)$/.test(
        before.at(-1) ?? '',
      )
    // "financed by the Visegrad Fund"
    case 'by':
      return before
        .slice(-2)
        .some((w) => /^(?:financed|funded|signed|organi[sz]ed|hosted|represented|jointly)$/.test(w))
    // "signed between the Cultural Fund and the National Library"
    case 'between':
      return before.some((w) => /^(?:signed|concluded|agreement|memorandum|mou|understanding)$/.test(w))
    // "financed jointly by the Bank (DB) and the Investment Fund"
    case 'and': {
      const by = tokens.slice(Math.max(s.from, k - 16), k).findLastIndex((t) => t.key === 'by')
      const at = Math.max(s.from, k - 16) + by
      const org = s.mentions.some((x) => x.kind === 'org' && x.from > at && x.to <= k && k - x.to <= 1)
      return by > 0 && org && /^(?:financed|funded|signed|jointly)$/.test(tokens[at - 1]!.key)
    }
    default:
      return false
  }
}

/** A mention of one of these funds as the body it is. */
export const asBody = (names: ReadonlySet<string>, m: Mention): Mention =>
  isFund(m) && names.has(fold(m.name))
    ? {
        kind: 'org',
        from: m.from,
        to: m.to,
        name: m.name,
        orgKind: 'fund',
        generic: false,
        source: 'grammar',
        ...(m.acronym ? { acronym: m.acronym } : {}),
      }
    : m
