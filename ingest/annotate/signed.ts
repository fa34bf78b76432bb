// Plans and programmes that a text tells to be signed: agreements, wherever it names them.
import { fold } from '../../src/identity/keys.ts'
import { opensPapers } from '../lexicon/paper-lists.ts'
import type { InstrumentMention, Mention, Sentence } from '../mention.ts'
import type { Token } from '../scan.ts'

const SIGNABLE =
  /\b(?:plan|program(?:me)?|framework|roadmap|partnership|agenda|priorities|schedule|guidelines|principles|minutes|vision|charter)\b/i

const TOGETHER = /\b(?:roadmap|action plan|plan of action|work plan|joint programme|joint strategy|joint plan)\b/i

/** Their names, folded: "signed the Action Plan for 2025-2027", and those listed under "The following documents were signed:". */
export function signedNames(text: string, tokens: readonly Token[], sentences: readonly Sentence[]): Set<string> {
  const out = new Set<string>()
  let listed = false
  for (const s of sentences) {
    const line = text.slice(s.start, s.end)
    if (opensPapers(line, s.blockKind === 'heading')) listed = true
    else if (s.blockKind !== 'item') listed = false
    for (const m of s.mentions)
      if (m.kind === 'instrument' && m.type !== 'Agreement' && m.named && !m.owner && SIGNABLE.test(m.name))
        if (
          isSigned(tokens, m) ||
          ofTwo(tokens, m, s) ||
          wasSigned(tokens, m, s) ||
          signedBeside(tokens, m, s) ||
          (listed && s.blockKind === 'item' && m.from - s.from <= 2)
        )
          out.add(fold(m.name))
  }
  return out
}

const STATE = (m: Mention | undefined): boolean =>
  m?.kind === 'country' || (m?.kind === 'org' && /^(?:bloc|international)$/.test(m.orgKind ?? ''))

/** "the Plan of Cooperation between A and B", "the Roadmap, agreed by A and B", "A and B adopted the Plan of Action": what two plan together. */
function ofTwo(tokens: readonly Token[], m: InstrumentMention, s: Sentence): boolean {
  const at = (k: number): Mention | undefined =>
    s.mentions.find((x) => x.from === (tokens[k]?.key === 'the' ? k + 1 : k))
  const two = (k: number): boolean => {
    const a = at(k)
    return STATE(a) && tokens[a!.to]?.key === 'and' && STATE(at(a!.to + 1))
  }
  let k = m.to
  if (tokens[k]?.text === ',') k++
  if (/^(?:agreed|adopted|concluded)$/.test(tokens[k]?.key ?? '')) k++
  if (/^(?:between|by)$/.test(tokens[k]?.key ?? '') && two(k + 1)) return true
  if (tokens[k]?.key === 'between' && /^(?:ministries|governments)$/.test(tokens[k + 2]?.key ?? '')) return true
  let v = m.from - 1
  while (/^(?:the|an?|their|new|joint)$/.test(tokens[v]?.key ?? '')) v--
  if (!/^(?:adopted|agreed|concluded|approved|endorsed|upon|on)$/.test(tokens[v]?.key ?? '')) return false
  if (/^(?:up)?on$/.test(tokens[v]!.key)) v--
  if (!/^(?:adopted|agreed|concluded|approved|endorsed)$/.test(tokens[v]?.key ?? '')) return false
  v--
  while (/^(?:has|have|had|also|jointly|formally|today)$/.test(tokens[v]?.key ?? '')) v--
  const b = s.mentions.find((x) => x.to === v + 1)
  if (!STATE(b)) return false
  const a = s.mentions.find((x) => x.to === b!.from - (tokens[b!.from - 1]?.key === 'the' ? 2 : 1))
  return STATE(a) && /^(?:and)$/.test(tokens[a!.to]?.key ?? '')
}

/** "signed an Agreement on Air Services and an Executive Programme": the second of two. */
function signedBeside(tokens: readonly Token[], m: InstrumentMention, s: Sentence): boolean {
  let k = m.from - 1
  while (/^(?:the|a|an|also|as|well)$/.test(tokens[k]?.key ?? '')) k--
  const before = s.mentions.find((x) => x.kind === 'instrument' && x.type === 'Agreement' && x.to === k)
  if (tokens[k]?.key !== 'and' || !before) return false
  return tokens.slice(Math.max(s.from, before.from - 14), before.from).some((t) => t.key === 'signed')
}

/** "signed the Action Plan", "The parties also adopted a Work Plan". */
function isSigned(tokens: readonly Token[], m: InstrumentMention): boolean {
  let k = m.from - 1
  while (/^(the|a|an|their|its|of|new|joint|“|")$/.test(tokens[k]?.key ?? '')) k--
  if (/^(sign|signs|signed|signing|inked|initialled|initialed|signature)$/.test(tokens[k]?.key ?? '')) return true
  // "The session concluded with the adoption of the Action Plan": what those who met plan together
  if (tokens[k]?.key === 'adoption' && TOGETHER.test(m.name))
    return tokens
      .slice(Math.max(0, k - 4), k)
      .some((t, n, all) => t.key === 'with' && /^(?:ended|concluded|culminated|closed)$/.test(all[n - 1]?.key ?? ''))
  const verb = /^(adopted|agreed|concluded|approved|endorsed|exchanged)$/.test(tokens[k]?.key ?? '')
  // "The leaders adopted the Declaration and approved a Roadmap": what those of several states plan together
  if (verb && TOGETHER.test(m.name)) {
    for (let j = k - 1; j >= 0 && k - j < 16; j--) {
      if (/^(?:ministers|leaders|presidents|they)$/.test(tokens[j]!.key)) return true
      if (/^(?:[.;:]|who|which|council|commission|committee|board|government|parliament)$/.test(tokens[j]!.key)) break
    }
  }
  return (
    verb &&
    tokens
      .slice(Math.max(0, k - 4), k)
      .some((t) => /^(parties|sides|countries|governments|both|leaders|presidents|heads)$/.test(t.key))
  )
}

/** "The Work Plan for 2026 was signed by", "the Programme, signed in 2022"; a plan "signed into law" is one state's. */
function wasSigned(tokens: readonly Token[], m: InstrumentMention, s: Sentence): boolean {
  // "the contract for the Road Programme was signed": the contract was
  if (/^(?:for|on|under|of)$/.test(tokens[m.from - (tokens[m.from - 1]?.key === 'the' ? 2 : 1)]?.key ?? ''))
    return false
  for (let k = m.to; k < Math.min(s.to, m.to + 14); k++) {
    const t = tokens[k]!
    if (/^(?:signed|initialled|initialed|inked|concluded)$/.test(t.key))
      return tokens[k + 1]?.key !== 'into' && /^(?:was|were|been|be|,|also|jointly|\()$/.test(tokens[k - 1]!.key)
    if (/^(?:and|that|who|to|under|not|as|;|:)$/.test(t.key)) return false
    if (s.mentions.some((x) => x !== m && x.kind === 'instrument' && x.from === k)) return false
  }
  return false
}

/** A mention of a plan or programme of one of these names as the agreement it is. */
export const asSigned = (names: ReadonlySet<string>, m: Mention): Mention =>
  m.kind === 'instrument' && m.type !== 'Agreement' && names.has(fold(m.name)) ? { ...m, type: 'Agreement' } : m
