// The words of instruments: the nouns that name an agreement, a policy or a programme, and those that stand before such a noun.
import type { InstrumentMention } from '../mention.ts'

export interface InstrumentHead {
  readonly type: InstrumentMention['type']
  readonly kind: string
}
const heads = (type: InstrumentMention['type'], list: string): [string, InstrumentHead][] =>
  list
    .trim()
    .split(/\s*,\s*/)
    .flatMap((line) =>
      line
        .split('|')
        .map((w) => [w, { type, kind: line.split('|')[0]!.replaceAll('_', ' ') }] as [string, InstrumentHead]),
    )

export const OF_SORTS = /^(?:mous?|moas?|lois?|tors?|ftas?|bits?)$/i

/** Last word of the head → what it is. Kinds by the first form of a line. */
export const INSTRUMENT_HEADS: Record<string, InstrumentHead> = Object.fromEntries([
  ...heads(
    'Agreement',
    'treaty|treaties, convention|conventions, agreement|agreements, accord|accords, pact, protocol|protocols, memorandum|memoranda, mou|mous, moc, declaration|declarations, communique|communiques, statement, arrangement|arrangements, contract|contracts, charter, compact, covenant, concordat, armistice, ceasefire, lease, minutes, understanding, amendment',
  ),
  ...heads(
    'Policy',
    'strategy|strategies, plan|plans, act, law, bill, decree, policy|policies, guideline|guidelines, framework|frameworks, initiative|initiatives, roadmap, agenda, vision, budget, blueprint, doctrine, regulation|regulations, directive, resolution, concept, whitepaper, paper, package, priorities, principles, code, reform, deal, outlook, masterplan, manifesto, regime, ordinance, constitution, programme_of_action, call_to_action',
  ),
  ...heads(
    'Programme',
    'programme|program|programmes|programs, project|projects, fund|funds, facility, station, satellite, campaign, corridor, scholarship|scholarships, accelerator, scheme, exercise|exercises, mission, operation, reserve, patrol, pilot, constellation, process, telescope, rover, spacecraft, mechanism, platform, partnership, pipeline, railway, network, fellowship|fellowships',
  ),
])
/** Heads that are something else without capitals or a cue. */
export const WEAK = new Set(
  'minutes amendment understanding process call statement paper act law bill deal outlook concept code package priorities principles reform mission operation reserve network platform mechanism partnership facility hub station railway pipeline resolution vision agenda budget policy policies plan plans contract contracts lease charter compact convention programme program project projects programmes programs fund funds constitution regulation regulations telescope rover satellite constellation spacecraft scheme campaign corridor patrol pilot regime initiative initiatives framework frameworks strategy strategies guideline guidelines principle exercise exercises'.split(
    ' ',
  ),
)
/** Name stands behind: "Exercise Northern Shield 2025", "Project Kuiper", "Operation Aspides". */
export const NAME_BEHIND = new Set([
  'exercise',
  'project',
  'operation',
  'programme',
  'program',
  'mission',
  'campaign',
  'initiative',
])
export const LOWER = new Set(
  'implementing executive joint framework free trade economic partnership bilateral trilateral basic action national cooperation strategic technical financing exchange security defence defense mutual work work-plan tax extradition grant loan peace white road master five-year three-year ten-year technology safeguards visa waiver air services general comprehensive interim final legally-binding information sharing'.split(
    ' ',
  ),
)
