// Which paper of the text is meant: agreements, policies and programmes, by name, kind or a shorter form.
import { fold } from '../../src/identity/keys.ts'
import type { InstrumentMention } from '../mention.ts'
import type { Thing } from './thing.ts'

/** Names that every document has its own of: "Joint Statement", "Memorandum of Understanding". */
export const COMMON_INSTRUMENT =
  /^(joint )?(statement|declaration|communique|memorandum of (understanding|cooperation|intent)|mou|moc|agreement|arrangement|implementing arrangement|framework agreement|free trade agreement|exchange of notes|treaty|protocol|contract|plan|action plan|work plan|strategy|policy|initiative|project|programme|program|fund|accord|convention|charter|act|law|bill|framework|roadmap|resolution|declaration of intent|letter of intent|economic partnership agreement|partnership agreement|security agreement|joint action plan|national security strategy|white paper|budget|agenda)s?$/

/** Without its year and "draft", "new". */
export const stripLead = (name: string): string =>
  name
    .replace(/^(?:the\s+)?(?:\d{4}(?:[-–]\d{2,4})?\s+)/i, '')
    .replace(/^(?:draft|new|renewed|historic)\s+/i, '')
    .trim()
export function instrumentKey(name: string): string {
  return fold(stripLead(name.replace(/\([^)]*\)/g, ' ').replace(/[“”"]/g, '')))
    .replace(/^(the|a|an|its|their|our) /, '')
    .replace(/\bprogram\b/g, 'programme')
}

/** The one of these told before that a mention means, if any. */
export function knownInstrument(told: readonly Thing[], m: InstrumentMention): Thing | undefined {
  const f = fold(m.name)
  const bare = instrumentKey(m.name)
  const known =
    told.find(
      (x) => x.type === m.type && [...x.names.keys()].some((n) => instrumentKey(n) === bare || fold(n) === f),
    ) ?? (m.acronym ? told.find((x) => x.acronym === m.acronym) : undefined)
  if (known) return known
  if (m.type === 'Agreement') {
    // "Memorandum of Understanding" in the headline, "… on trusted data exchange" below: one, where there is only one of its kind
    const common = told.filter((x) => x.type === 'Agreement' && x.kind === m.instrumentKind)
    if (
      common.length === 1 &&
      [...common[0]!.names.keys()].some(
        (n) => COMMON_INSTRUMENT.test(instrumentKey(n)) && bare.startsWith(`${instrumentKey(n)} `),
      )
    )
      return common[0]
    if (COMMON_INSTRUMENT.test(bare) && common.length && (m.definite || (!m.named && common.length === 1)))
      return common.filter((x) => x.first < m.from).at(-1) ?? common[0]
  }
  if (m.named && m.definite) {
    // a shorter form of one told before: "the Free Trade Agreement", "the Work Plan"
    const suffix = told.filter(
      (x) =>
        x.type === m.type &&
        [...x.names.keys()].some((n) => fold(n).endsWith(` ${bare}`) || fold(n).startsWith(`${bare} `)),
    )
    if (suffix.length === 1) return suffix[0]
  }
  return undefined
}
