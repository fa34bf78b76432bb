// What the head noun of an instrument makes of it: its type and kind, and where the noun ends ("Memorandum of Understanding").
import { type InstrumentHead, INSTRUMENT_HEADS } from '../../lexicon/instruments.ts'
import { type Token, capital, findToken } from '../../scan.ts'
import { signedNear } from './around.ts'

/** What two sides state together: "Statement of Intent". */
const STATED = /^(?:partnership|intent|cooperation|principles|commitment|understanding)$/

/** What the noun at token `at` names, if it names an instrument. */
export function headAt(tokens: readonly Token[], at: number): InstrumentHead | undefined {
  const head = tokens[at]!
  let record: InstrumentHead | undefined = INSTRUMENT_HEADS[head.key]
  if (head.key === 'exchange' && tokens[at + 1]?.key === 'of' && /^(notes|letters)$/.test(tokens[at + 2]?.key ?? ''))
    record = { type: 'Agreement', kind: 'exchange of notes' }
  if (head.key === 'notes' && exchanged(tokens, at)) record = { type: 'Agreement', kind: 'exchange of notes' }
  if (head.key === 'call' && capital(head) && tokens[at + 1]?.key === 'to' && tokens[at + 2]?.key === 'action')
    record = { type: 'Agreement', kind: 'call to action' }
  // "a letter of intent", "Terms of Reference on the Exchange of Cadets"
  const of = tokens[at + 1]?.key === 'of' ? tokens[at + 2]?.key : undefined
  if (
    /^letters?$/.test(head.key) &&
    (of === 'intent' || of === 'understanding' || of === 'agreement' || of === 'cooperation')
  )
    record = { type: 'Agreement', kind: `letter of ${of}` }
  // "the Lwakhakha One Stop Border Post"
  if (head.key === 'post' && capital(head) && tokens[at - 1]?.key === 'border' && capital(tokens[at - 2]))
    record = { type: 'Programme', kind: 'border post' }
  if (/^records?$/.test(head.key) && /^discussions?$/.test(of ?? '') && capital(head))
    record = { type: 'Agreement', kind: 'record of discussions' }
  // "signed a cooperation document on the building of a park"
  if (
    head.key === 'document' &&
    /^(?:cooperation|bilateral|intergovernmental|framework|project)$/.test(tokens[at - 1]?.key ?? '') &&
    signedNear(tokens, at)
  )
    record = { type: 'Agreement', kind: 'document' }
  if (head.key === 'terms' && of === 'reference' && capital(head))
    record = { type: 'Agreement', kind: 'terms of reference' }
  return record
}

/** "signed and exchanged notes concerning visas", "Notes for the grant were exchanged": papers, where "exchanged notes on Mali" is talk. */
function exchanged(tokens: readonly Token[], at: number): boolean {
  const behind = tokens[at + 1]?.key ?? ''
  if (!/^(?:concerning|regarding|for|relating|were)$/.test(behind)) return false
  const signs = /^(?:signed|initialled)$/.test(tokens[at - 3]?.key ?? '') && tokens[at - 2]?.key === 'and'
  if (/^(?:exchanged|exchange)$/.test(tokens[at - 1]?.key ?? '')) return signs || behind !== 'were'
  return (
    /^(?:diplomatic|verbal)$/.test(tokens[at - 1]?.key ?? '') ||
    tokens.slice(at + 1, at + 24).some((t, n) => t.key === 'exchanged' && /^(?:was|were)$/.test(tokens[at + n]!.key))
  )
}

/** Behind the whole head, its kind, and what it is then: "Programme of Action" is a policy. */
export function wholeHead(
  tokens: readonly Token[],
  at: number,
  record: InstrumentHead,
): { to: number; kind: string; record: InstrumentHead } {
  const head = tokens[at]!
  let to = at + 1
  let kind = record.kind
  if (/^memorand/.test(head.key) && tokens[to]?.key === 'of') {
    const k = tokens[to + 1]?.key
    if (k === 'understanding' || k === 'understandings' || k === 'cooperation' || k === 'intent' || k === 'agreement') {
      to += 2
      kind = `memorandum of ${k.replace(/s$/, '')}`
    }
  } else if (/^declarations?$/.test(head.key) && tokens[to]?.key === 'of' && tokens[to + 1]?.key === 'intent') {
    to += 2
    kind = 'declaration of intent'
  } else if (
    head.key === 'statement' &&
    tokens[to]?.key === 'of' &&
    STATED.test(tokens[to + 1]?.key ?? '') &&
    capital(head)
  ) {
    to += 2
    kind = `statement of ${tokens[to - 1]!.key}`
  } else if (head.key === 'mou') kind = 'memorandum of understanding'
  else if (/^(call|exchange|letters?|terms|records?)$/.test(head.key)) to += 2
  else if (head.key === 'plan' && tokens[to]?.key === 'of' && tokens[to + 1]?.key === 'action') to += 2
  else if (
    /^(programme|program|call)$/.test(head.key) &&
    tokens[to]?.key === 'of' &&
    tokens[to + 1]?.key === 'action'
  ) {
    to += 2
    record = { type: 'Policy', kind: 'programme of action' }
  } else if (/^(programme|program)$/.test(head.key) && cooperates(tokens, to))
    record = { type: 'Agreement', kind: 'programme' }
  else if (/^(?:programme|program|plan|roadmap)$/.test(head.key) && signedPlan(tokens, at))
    record = { type: 'Agreement', kind: /^(?:plan|roadmap)$/.test(head.key) ? head.key : 'programme' }
  else if (head.key === 'initiative' && capital(head) && (carriedOut(tokens, to) || paidFor(tokens, at)))
    record = { type: 'Programme', kind: 'initiative' }
  else if (head.key === 'partnership' && capital(head) && binds(tokens, at))
    record = { type: 'Agreement', kind: 'partnership' }
  else if (/^(programme|program)$/.test(head.key) && tokens[to]?.key === 'of' && tokens[to + 1]?.key === 'work')
    record = { type: 'Policy', kind: 'programme of work' }
  return { to, kind, record }
}

/** "signed an executive programme for 2026", "a cooperation plan was signed", "a plan for cultural exchange … was signed": two sides agree on it. */
const signedPlan = (tokens: readonly Token[], at: number): boolean =>
  !capital(tokens[at]) &&
  (/^(?:executive|cooperation|co-operation|implementation|action|work|exchange)$/.test(tokens[at - 1]?.key ?? '') ||
    (/^(?:an?|joint)$/.test(tokens[at - 1]?.key ?? '') &&
      /^(?:for|of|on)$/.test(tokens[at + 1]?.key ?? '') &&
      tokens[at + 2]?.shape === 'lower') ||
    // "the two ministers signed the roadmap for cooperation"
    (/^(?:for|of|on)$/.test(tokens[at + 1]?.key ?? '') &&
      /^(?:co-?operation|collaboration|exchanges?|consultations)$/.test(tokens[at + 2]?.key ?? ''))) &&
  (tokens.slice(Math.max(0, at - 6), at).some((t) => /^(?:sign|signed|signs|signing|initialled)$/.test(t.key)) ||
    tokens
      .slice(at + 1, at + 20)
      .some(
        (t, n) =>
          (t.key === 'signed' && /^(?:was|were|be)$/.test(tokens[at + n]!.key)) ||
          (t.key === 'agreed' && /^(?:by|between)$/.test(tokens[at + n + 2]?.key ?? '')),
      ))

/** "which co-finances the X Initiative", "exchange staff under the X Initiative": an undertaking all the same. */
function paidFor(tokens: readonly Token[], at: number): boolean {
  let k = at - 1
  while (k > at - 10 && (capital(tokens[k]) || /^(?:of|for|and|in|-|the|'s|’s)$/.test(tokens[k]?.key ?? ''))) k--
  return /^(?:co-?)?(?:finances?|financed|financing|funds|funded|funding|implements?|implemented|implementing|runs|running)$/.test(
    tokens[k]?.key ?? '',
  )
}

/** "the X Initiative, which Canada carries out with Y", "the X Initiative, funded by Y": an undertaking, and no plan. */
function carriedOut(tokens: readonly Token[], to: number): boolean {
  const own = tokens[to]?.text === ',' ? to + 1 : to
  if (/^(?:implemented|funded|financed|run|executed)$/.test(tokens[own]?.key ?? '')) return true
  if (!/^(?:which|that|is)$/.test(tokens[own]?.key ?? '')) return false
  const end = findToken(tokens, own + 1, tokens.length, (t, k) => /^[,.;]$/.test(t.text) || k > own + 9)
  return tokens
    .slice(own, end)
    .some((t) =>
      /^(?:carries|carry|carried|implements?|implemented|executes?|executed|runs?|funded|financed|finances?|funds)$/.test(
        t.key,
      ),
    )
}

/** "Programme of Cooperation", "Programme of Cultural Cooperation": two sides agree on it. */
const cooperates = (tokens: readonly Token[], of: number): boolean =>
  tokens[of]?.key === 'of' &&
  [of + 1, of + 2].some((k) => /^(?:co-?operation|exchanges?)$/.test(tokens[k]?.key ?? '') && capital(tokens[k])) &&
  capital(tokens[of + 1])

/** "Strategic Partnership", "Migration Partnership": a standing bond between states; a partnership on stoves is an undertaking. */
function binds(tokens: readonly Token[], at: number): boolean {
  if (/^(?:framework|agreement|programme|forum|fund|council|dialogue|plan)$/.test(tokens[at + 1]?.key ?? ''))
    return false
  for (let k = at - 1; k > at - 4 && (capital(tokens[k]) || tokens[k]?.key === 'and'); k--)
    if (/^(?:strategic|comprehensive|migration|enhanced)$/.test(tokens[k]!.key)) return true
  return false
}
