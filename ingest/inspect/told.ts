// Statements in words, with the sentence that each belongs to.
import { nodeView } from '../../src/identity/view.ts'
import type { Modality, Reading, Statement } from '../../src/ontology/statement.ts'
import type { Annotated } from '../annotate/annotate.ts'
import type { Sentence } from '../mention.ts'

/** Offsets are those of the kept text, UTF-16 code units, end exclusive. */
export interface Told {
  readonly subject: string
  readonly predicate: string
  /** The name of the other end, or the value of a property. */
  readonly object: string
  readonly properties: Readonly<Record<string, string | number | boolean>>
  readonly rule: string
  readonly confidence: number
  readonly modality: Modality
  readonly start: number
  readonly end: number
  readonly quote: string
}

/** Names the ends of the statements of one reading. */
export function teller(reading: Reading): (statement: Statement) => Told {
  const names = new Map(reading.clusters.map((c) => [c.id, nodeView(c.id, [c], [], new Map()).name]))
  names.set(reading.document.id, 'this document')
  const { text } = reading.document
  return (s) => ({
    subject: names.get(s.subject) ?? s.subject,
    predicate: s.predicate,
    object: s.object === undefined ? String(s.value) : (names.get(s.object) ?? s.object),
    properties: s.props,
    rule: s.rule,
    confidence: s.confidence,
    modality: s.modality,
    start: s.start,
    end: s.end,
    quote: text.slice(s.start, s.end).replace(/\s+/g, ' '),
  })
}

/** `Ann Lee CHAIRED Third Meeting (side Japan)`; of a property `Third Meeting ordinal = 3`. */
export function sentenceOf(told: Told): string {
  const relation = told.predicate === told.predicate.toUpperCase()
  const more = Object.entries(told.properties).filter(([name]) => name !== 'asOf')
  const properties = more.map(([name, value]) => `${name} ${value}`).join(', ')
  return `${told.subject} ${told.predicate} ${relation ? '' : '= '}${told.object}${properties ? ` (${properties})` : ''}`
}

/** Statements by the sentence that their words stand in; what stands in none (a by-line, a footer) under undefined. */
export function bySentence(reading: Reading, annotated: Annotated): Map<Sentence | undefined, Statement[]> {
  const { sentences } = annotated
  return Map.groupBy(
    reading.statements,
    (s) =>
      sentences.find((x) => x.start <= s.start && s.start < x.end && x.end === s.sentenceEnd) ??
      sentences.find((x) => x.start <= s.start && s.start < x.end),
  )
}
