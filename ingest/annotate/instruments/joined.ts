// Several undertakings or papers in one plural noun: "the Orchid and Reed Projects", "the Basel, Rotterdam and Stockholm Conventions".
import { isOrgHead } from '../../lexicon/bodies.ts'
import { EVENT_HEADS } from '../../lexicon/events.ts'
import { INSTRUMENT_HEADS } from '../../lexicon/instruments.ts'
import { isTopic } from '../../lexicon/topics.ts'
import type { InstrumentMention } from '../../mention.ts'
import { capital } from '../../scan.ts'
import type { InstrumentContext } from '../context.ts'
import { keyLike } from '../../words.ts'

const PLURAL = keyLike(
  /^(?:projects|programmes|programs|initiatives|strategies|plans|funds|exercises|missions|facilities|corridors|agreements|conventions|protocols|treaties|declarations|accords)$/,
)
const singular = (noun: string): string => noun.replace(/ies$/, 'y').replace(/s$/, '')

/** The mentions, each with the noun in the singular; none where the words before it are words of the language and not names. */
export function joinedInstruments(c: InstrumentContext, at: number, floor: number): InstrumentMention[] {
  const { tokens, source } = c
  const head = tokens[at]!
  const record = INSTRUMENT_HEADS[head.key]
  if (!record || !PLURAL(head) || !capital(head)) return []
  const parts: { from: number; to: number }[] = []
  let k = at
  let joined = ''
  do {
    const to = k
    while (
      k - 1 >= floor &&
      to - k < 4 &&
      (capital(tokens[k - 1]) || (tokens[k - 1]!.text === '-' && capital(tokens[k - 2])))
    )
      k--
    if (k === to || !isName(c, k, to)) return []
    parts.unshift({ from: k, to })
    joined = tokens[k - 1]?.key ?? ''
    k--
  } while (k > floor && parts.length < 5 && (joined === ',' || (joined === 'and' && parts.length === 1)))
  // "the Grant and Loan Agreements": one at least bears a word that is no word of the language
  const own = parts.some((p) => tokens.slice(p.from, p.to).some((t) => capital(t) && !c.ordinary(t.key)))
  if (parts.length < 2 || joined !== 'the' || !own) return []
  const noun = singular(head.text)
  return parts.map(({ from, to }, n) => ({
    kind: 'instrument',
    from,
    to: n === parts.length - 1 ? at + 1 : to,
    type: record.type,
    name: `${source.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/\s+/g, ' ')} ${noun}`,
    instrumentKind: record.kind,
    named: true,
    definite: true,
    parties: [],
    known: false,
  }))
}

/** "Orchid": a thing of the world lends its name; "Training" and "Governance" are what programmes are about. */
const ABSTRACT = /(?:tion|sion|ment|ing|ance|ence|ity|ure|ics|ism|al|ness|ship|ory|ive|th|s)$/

/** "Orchid", "Lower Kafue": a name of its own; "Trade", "Research and Development", a state or a body is none. */
const isName = (c: InstrumentContext, from: number, to: number): boolean =>
  !c.country(from) &&
  !c.body(from) &&
  !c.titled(from) &&
  c.tokens.slice(from, to).every((t) => !isOrgHead(t.key) && !EVENT_HEADS[t.key] && !INSTRUMENT_HEADS[t.key]) &&
  c.tokens
    .slice(from, to)
    .some((t) => capital(t) && !isTopic(t.key) && (!c.ordinary(t.key) || (to - from === 1 && !ABSTRACT.test(t.key))))
