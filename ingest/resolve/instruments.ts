// Which paper of the text is meant: agreements, policies and programmes, by name, kind or a shorter form.
import { fold } from '../../src/identity/keys.ts'
import type { InstrumentMention } from '../mention.ts'
import type { Thing } from './thing.ts'

/** Names that every document has its own of: "Joint Statement", "Memorandum of Understanding". */
export const COMMON_INSTRUMENT =
  /^(joint )?(statement|declaration|communique|memorandum of (understanding|cooperation|intent)|mou|moc|agreement|arrangement|implementing arrangement|framework agreement|free trade agreement|exchange of notes|treaty|protocol|contract|plan|action plan|work plan|strategy|policy|initiative|project|programme|program|fund|accord|convention|charter|act|law|bill|framework|roadmap|resolution|declaration of intent|letter of (intent|understanding|agreement|cooperation)|terms of reference|(agreed |final )?minutes|programme of cooperation|(financing|grant|loan|cooperation) agreement|economic partnership agreement|partnership agreement|security agreement|joint action plan|national security strategy|white paper|budget|agenda)s?$/

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
    .replace(/^mou\b/, 'memorandum of understanding')
    .replace(/^moc\b/, 'memorandum of cooperation')
}

const isCommon = (name: string): boolean => COMMON_INSTRUMENT.test(instrumentKey(name))

/** Between whom a mention says it is; undefined where it does not. */
export function partiesOfMention(m: InstrumentMention): Thing['between'] {
  if (!m.parties.length) return undefined
  return {
    states: m.parties.flatMap((p) => (p.kind === 'country' ? [p.code] : [])),
    bodies: m.parties.flatMap((p) => (p.kind === 'org' ? [fold(p.name)] : [])),
  }
}
/** Two papers of one name between others are two: told of states both, or of bodies both, with less than two in common. */
function otherParties(a: Thing['between'], b: Thing['between'], anew: boolean): boolean {
  if (!a || !b) return false
  const apart = (x: readonly string[], y: readonly string[]): boolean =>
    x.length > 0 && y.length > 0 && x.filter((k) => y.includes(k)).length < Math.min(2, x.length, y.length)
  if (a.states.length + b.states.length === 0) return apart(a.bodies, b.bodies)
  if (a.bodies.length + b.bodies.length === 0) return apart(a.states, b.states)
  return anew
}

/** The one of these told before that a mention means, if any. `other`: told as "another", "a second". */
export function knownInstrument(told: readonly Thing[], m: InstrumentMention, other: boolean): Thing | undefined {
  const own = told.find((x) => x.first === m.from && x.type === m.type)
  if (own) return own
  if (other) return undefined
  const f = fold(m.name)
  const bare = instrumentKey(m.name)
  const between = partiesOfMention(m)
  const common = COMMON_INSTRUMENT.test(bare)
  // "A memorandum between the Museum and the Library": told for the first time
  const anew = !m.definite && m.parties.length >= 2
  const known =
    told.find(
      (x) =>
        x.type === m.type &&
        [...x.names.keys()].some((n) => instrumentKey(n) === bare || fold(n) === f) &&
        !(common && otherParties(x.between, between, anew)),
    ) ?? (m.acronym ? told.find((x) => x.acronym === m.acronym) : undefined)
  if (known) return known
  if (m.type === 'Agreement') {
    const alike = told.filter(
      (x) => x.type === 'Agreement' && x.kind === m.instrumentKind && !otherParties(x.between, between, anew),
    )
    // "Memorandum of Understanding" in the headline, "… on trusted data exchange" below: one, where there is only one of its kind
    if (
      alike.length === 1 &&
      [...alike[0]!.names.keys()].every(isCommon) &&
      [...alike[0]!.names.keys()].some((n) => {
        const key = instrumentKey(n)
        // "signs MOU with the Bank", then "a Cooperation Memorandum of Understanding"
        return bare.startsWith(`${key} `) || bare.endsWith(` ${key}`)
      })
    )
      return alike[0]
    // "a free trade agreement" is not the agreement on visas told before
    const fits = (x: Thing): boolean => {
      const names = [...x.names.keys()]
      const words = new Set(names.flatMap((n) => fold(n).split(' ')))
      return names.every(isCommon) || bare.split(' ').every((w) => words.has(w) || PLAIN.test(w))
    }
    // "the agreement of 2024": the only one of its kind, told in full before
    const undated = bare.replace(/ of (?:19|20)\d\d$/, '')
    if (undated !== bare && m.definite && isCommon(undated) && alike.length === 1 && !common) {
      const one = alike[0]!
      if (one.first < m.from && one.years?.has(bare.slice(-4))) return one
    }
    const meant = common ? alike.filter(fits) : []
    if (meant.length && (m.definite || (!m.named && meant.length === 1)))
      return meant.filter((x) => x.first < m.from).at(-1) ?? meant[0]
  }
  // "signed a memorandum of understanding … The agreement was signed on Thursday": whatever the one paper told before is called
  if (m.type === 'Agreement' && m.definite && !m.parties.length && ANY_PAPER.test(m.name)) {
    const papers = told.filter((x) => x.type === 'Agreement' && !x.weakly)
    if (papers.length === 1 && papers[0]!.first < m.from) return papers[0]
  }
  if (m.named && m.definite) {
    // a shorter form of one told before: "the Free Trade Agreement", "the Work Plan"
    const suffix = told.filter(
      (x) =>
        x.type === m.type &&
        // "MoU on Cooperation in the field of tea", then "MoU on Cooperation between A and B": another paper
        !(m.parties.length >= 2 && !x.between) &&
        [...x.names.keys()].some((n) => fold(n).endsWith(` ${bare}`) || fold(n).startsWith(`${bare} `)),
    )
    if (suffix.length === 1) return suffix[0]
  }
  return undefined
}
/** What any signed paper is called when it is told again. */
const ANY_PAPER = /^(?:agreement|accord|pact|document|memorandum)$/
/** Words of a short form that say nothing of which paper it is. */
const PLAIN =
  /^(agreement|memorandum|of|understanding|joint|mou|moc|treaty|protocol|convention|declaration|statement|arrangement|accord|contract|cooperation|intent|letter|exchange|notes|letters|implementing|framework)$/
