// What a document tells of: one person, body, place, paper, line of meetings or event, under all its names in the text.
import type { EntityType } from '../../src/ontology/entities.ts'
import type { Range, Sentence } from '../mention.ts'

interface Name {
  readonly text: string
  readonly spans: [number, number][]
  canonical: boolean
}

export interface EventInfo {
  kind: string
  head: string
  ordinal?: number
  series?: Thing
  year?: string
  start?: string
  end?: string
  precision?: 'day' | 'month' | 'year'
  status?: string
  statusRank: number
  named: boolean
  /** Made without a name in the text: "met", "talks". */
  made: boolean
  readonly people: Set<Thing>
  readonly places: Set<Thing>
  parties: Thing[]
  parent?: Thing
  /** Which of its parent's sessions: "Panel Two". */
  part?: number
  order: number
}

export interface Thing {
  readonly n: number
  readonly type: EntityType
  readonly names: Map<string, Name>
  /** Country code: of a body, a person's side, a place. */
  country?: string
  readonly strong: Set<string>
  readonly weak: Set<string>
  gender?: 'f' | 'm'
  /** How a person is addressed: "dr", "ms". */
  readonly honorifics: Set<string>
  /** Words of a person's names, folded; last is the family name where known. */
  family?: string
  generic?: boolean
  orgKind?: string
  kind?: string
  event?: EventInfo
  acronym?: string
  /** Told as a line of meetings, so no body of its own. */
  line?: boolean
  /** Titles held, folded, newest last: for "the Minister". */
  readonly titles: {
    head: string
    title: string
    /** Name of the body it is held at, where the words tell one. */
    body?: string
    country?: string
    former: boolean
    at: Range
    sentence: Sentence
  }[]
  /** Nothing but a constructed or weak mention so far: not told unless a relation touches it. */
  weakly: boolean
  confidence: number
  owner?: Thing
  /** Years told in the sentences that name a paper. */
  years?: Set<string>
  /** Between whom an agreement is told to be: codes of states, names of bodies. */
  between?: { states: readonly string[]; bodies: readonly string[] }
  /** Token of the first mention. */
  first: number
}
