// Words that take what is told behind them out of what happened: "was prevented from", "has yet to", "It is unclear whether",
// "stressed the need for A to host". They reach to the end of their clause, over whatever construction stands there.
import type { Sentence } from '../mention.ts'
import type { Token } from '../scan.ts'
import type { Modality } from '../../src/ontology/statement.ts'
import { keyIn } from '../words.ts'
import { matches } from './inversion/phrase.ts'

interface Veil {
  readonly from: number
  readonly to: number
  readonly modality: Modality
}

const ACT =
  '(?:joining|signing|hosting|holding|visiting|attending|acceding|chairing|adopting|launching|meeting|opening|ratifying|appointing|establishing|convening|organi[sz]ing|participating)'
const TO_ACT =
  'to (?:visit|attend|join|speak|pay|chair|participate|take|come|address|deliver|host|hold|undertake|sign|meet|lead|send)'

/** Each cue up to where its scope begins. `front`: only where a sentence begins, up to its comma. */
const CUES: readonly { modality: Modality; cue: RegExp; front?: true }[] = [
  {
    modality: 'negated',
    cue: / (?:(?:has|have|had) yet to|(?:was|were|is|are|be|been|being) (?:prevented|barred|blocked|stopped|excluded|banned|precluded|kept|discouraged|disqualified) from|(?:stopp?(?:s|ed)?|fell|falls|fall) short of|refrain(?:s|ed|ing)? from|abstain(?:s|ed|ing)? from|(?:shied|shies|backed) away from|no (?:plans?|intention|need|wish|desire) (?:to|of|for)|neither) /g,
  },
  {
    modality: 'negated',
    cue: / (?:den(?:y|ies|ied|ying)|dismiss(?:es|ed|ing)?|refut(?:es|ed|ing|e)) (?:(?!by )\S+ ){0,3}?(?:reports?|claims?|rumou?rs?|allegations?|suggestions?) /g,
  },
  { modality: 'negated', cue: / (?:originally|initially) to (?:be|have been) /g },
  {
    modality: 'reported',
    cue: / (?:whether|(?:unclear|unknown|uncertain|asked|wonders?|wondered|doubts?|doubted|doubtful|know|knows|sure) if) /g,
  },
  {
    modality: 'reported',
    cue: / (?:is|are|was|were) (?:\S+ly |also |now )?(?:thought|believed|said|reported|rumou?red|understood|alleged|assumed|presumed|claimed|suspected) to (?:have|be) /g,
  },
  {
    modality: 'reported',
    cue: / (?:sources|insiders|observers|newspapers|commentators) (?:(?![,;.])\S+ ){0,6}?(?:says?|said|suggests?|suggested|claims?|claimed|believes?|believed|hint|hinted) /g,
  },
  {
    modality: 'hoped',
    cue: / (?:needs?|necessity|possibility|idea|prospects?|proposals?|option|chances?|calls?|called|appeals?|requests?|wish|offers?|offered|desire|readiness|willingness|intention|interest|importance|desirability) (?:for (?:(?![,;.])\S+ ){1,9}?to|to|(?:of|in) (?:(?![,;.])\S+ ){0,6}?(?=[a-z]+ing )) /g,
  },
  {
    modality: 'hoped',
    cue: new RegExp(
      ` (?:consider(?:s|ed|ing)?|mull(?:s|ed|ing)?|weigh(?:s|ed|ing)?|contemplat(?:es|ed|ing|e)|suggest(?:s|ed|ing)?|recommend(?:s|ed|ing)?|propos(?:es|ed|ing|e)) (?=${ACT} )`,
      'g',
    ),
  },
  { modality: 'planned', cue: new RegExp(` invitations? (?:(?![,;.]|to )\\S+ ){0,10}?(?=${TO_ACT} )`, 'g') },
  { modality: 'negated', front: true, cue: /^ had (?=(?:(?![,;.])\S+ ){2,14}?, )/g },
  { modality: 'hoped', front: true, cue: /^ (?:should|were) (?=(?:(?![,;.])\S+ ){2,14}?, )/g },
]
/** A word of each cue: most sentences have none. */
const WORDS = keyIn(
  'originally initially yet prevented barred blocked stopped excluded banned precluded kept discouraged disqualified short refrain refrains refrained refraining abstain abstains abstained abstaining shied shies backed no neither deny denies denied denying dismiss dismisses dismissed dismissing refute refutes refuted refuting whether if thought believed said reported rumoured rumored understood alleged assumed presumed claimed suspected sources insiders observers newspapers commentators need needs necessity possibility idea prospect prospects proposal proposals option chance chances call calls called appeal appeals request requests wish offer offers offered desire readiness willingness intention interest importance desirability consider considers considered considering mull mulls mulled mulling weigh weighs weighed weighing contemplate contemplates contemplated contemplating suggest suggests suggested suggesting recommend recommends recommended recommending propose proposes proposed proposing invitation invitations had should were'.split(
    ' ',
  ),
)
/** Where a clause is over and what is told counts again. */
const OVER =
  / (?:;|but|although|though|while|whereas|however) | , (?:and|who|which|where|as|he|she|it|they|said|says|was|were|is|will) /
const LONGEST = 1500

const told = new WeakMap<Sentence, readonly Veil[]>()

function veilsOf(tokens: readonly Token[], s: Sentence): readonly Veil[] {
  const known = told.get(s)
  if (known) return known
  const out: Veil[] = []
  told.set(s, out)
  let any = false
  for (let i = s.from; i < s.to && !any; i++) any = WORDS(tokens[i])
  if (!any) return out
  let text = ' '
  const at: [number, number][] = []
  for (let i = s.from; i < s.to; i++) {
    at.push([text.length, i])
    text += `${tokens[i]!.key.replace(/\s/g, '-')} `
  }
  if (text.length > LONGEST) return out
  const token = (offset: number): number => at.find(([o]) => o >= offset)?.[1] ?? s.to
  for (const { cue, modality, front } of CUES)
    for (const m of matches(cue, text)) {
      const begin = m.index + m[0].length
      const rest = text.slice(begin - 1)
      // "Reaffirming their wish to meet again, the ministers reviewed": a participle in front is over with its comma
      const aside = !front && /^ [a-z]+ing [^,]*$/.test(text.slice(0, begin))
      const end = front || aside ? rest.indexOf(' , ') : rest.search(OVER)
      out.push({ from: token(begin - 1), to: end < 0 ? s.to : token(begin - 1 + end), modality })
    }
  return out
}

const STRENGTH: readonly Modality[] = ['negated', 'reported', 'hoped', 'planned']

/** How the words before token `at` in its sentence take what stands there; undefined where they say nothing of it. */
export function veilAt(tokens: readonly Token[], s: Sentence, at: number): Modality | undefined {
  const veils = veilsOf(tokens, s)
  if (!veils.length) return undefined
  const over = veils.filter((v) => v.from <= at && at < v.to)
  return STRENGTH.find((m) => over.some((v) => v.modality === m))
}

/** A modality under a veil: denied beats told by others, either beats a plan or a hope. */
export function under(veil: Modality | undefined, modality: Modality): Modality {
  if (!veil || modality === 'negated') return modality
  if (veil === 'negated' || veil === 'reported') return modality === 'reported' ? modality : veil
  return modality === 'asserted' ? veil : modality
}
