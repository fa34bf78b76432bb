// British and American spelling of one word, so that "Defence Co-operation Programme" and "Defense Cooperation Program" meet.
// Source: own compilation from general knowledge (Apache-2.0, as the project).
import { rows } from './table.ts'

// British | American, lower case; plurals and other forms in -s, -d, -r are made
const PAIRS = `
defence | defense
offence | offense
licence | license
pretence | pretense
practise | practice
programme | program
centre | center
metre | meter
kilometre | kilometer
theatre | theater
fibre | fiber
litre | liter
calibre | caliber
manoeuvre | maneuver
labour | labor
neighbour | neighbor
neighbourhood | neighborhood
harbour | harbor
honour | honor
honourable | honorable
favour | favor
favourable | favorable
behaviour | behavior
colour | color
endeavour | endeavor
rumour | rumor
humour | humor
vapour | vapor
armour | armor
saviour | savior
rigour | rigor
vigour | vigor
catalogue | catalog
dialogue | dialog
analogue | analog
cheque | check
grey | gray
ageing | aging
aluminium | aluminum
counsellor | counselor
councillor | councilor
traveller | traveler
travelling | traveling
travelled | traveled
cancelled | canceled
cancelling | canceling
labelled | labeled
signalled | signaled
modelling | modeling
modelled | modeled
fuelled | fueled
channelled | channeled
panellist | panelist
enrolment | enrollment
fulfil | fulfill
fulfilment | fulfillment
instalment | installment
skilful | skillful
judgement | judgment
acknowledgement | acknowledgment
adviser | advisor
convenor | convener
sulphur | sulfur
plough | plow
tyre | tire
storey | story
artefact | artifact
paediatric | pediatric
encyclopaedia | encyclopedia
mediaeval | medieval
aeroplane | airplane
cosy | cozy
`

const AMERICAN = new Map<string, string>()
for (const [british = '', american = ''] of rows(PAIRS)) {
  AMERICAN.set(british, american)
  AMERICAN.set(`${british}s`, `${american}s`)
}

// -ise verbs that are no -ize verbs in American English.
const ISE = new Set(
  `advertise advise apprise chastise circumcise comprise compromise demise despise devise disguise enterprise excise exercise expertise franchise improvise
  incise merchandise otherwise precise premise promise raise praise revise rise supervise surmise surprise televise treatise wise concise paradise likewise
  noise poise cruise bruise arise guise`.split(/\s+/),
)

/**
 * One spelling for both: the American form of a lower-case English word, the word itself where there is no other. Hyphens after a prefix are
 * taken out ("co-operation", "non-proliferation"). For keys of comparison only, never for names that are shown.
 */
export function spellingKey(word: string): string {
  const joined = word.replace(
    /^(co|non|re|pre|sub|inter|multi|counter|anti|de|bi|cyber|under|over|mid|micro|mini|semi|trans|ultra)-(?=\p{L})/u,
    '$1',
  )
  const known = AMERICAN.get(joined)
  if (known) return known
  const s = /^(.{3,})is(e|ed|es|er|ers|ing|ation|ations|ational|able)$/.exec(joined)
  if (s && !ISE.has(joined.replace(/(ed|es|er|ers|ing|ation|ations|ational|able)$/, 'e')) && !ISE.has(joined))
    return `${s[1]}iz${s[2]}`
  const y = /^(.{3,})ys(e|ed|es|ing)$/.exec(joined)
  if (y && joined.includes('alys')) return `${y[1]}yz${y[2]}`
  return joined
}
