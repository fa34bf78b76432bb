// What the rules give: relations and properties over the things of the document, each with the words it was read from.
import type { RelationType } from '../../src/ontology/relations.ts'
import type { Modality, Scalar } from '../../src/ontology/statement.ts'
import type { Range, Sentence } from '../mention.ts'
import type { Thing } from '../resolve/thing.ts'

export interface Fact {
  readonly type: RelationType
  readonly source: Thing
  readonly target: Thing | 'doc'
  readonly props: Record<string, Scalar>
  readonly at: Range
  readonly sentence: Sentence
  readonly rule: string
  readonly confidence: number
  readonly modality: Modality
}

export interface PropertyFact {
  readonly thing: Thing
  readonly property: string
  readonly value: Scalar
  readonly at: Range
  readonly sentence: Sentence
  readonly rule: string
  readonly confidence: number
}
