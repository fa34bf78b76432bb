// How the types are drawn wherever the graph is: on light ground, with white text on the colour (contrast 4.5 and above).
import type { EntityType } from './entities.ts'
import { type RelationType, relation } from './relations.ts'

export interface Look {
  /** CSS colour. */
  readonly colour: string
  /** Pixels in Neo4j Browser. Events and what lies around them are what is asked for, so they are the largest. */
  readonly diameter: number
}

export const LOOK: Readonly<Record<EntityType, Look>> = {
  Person: { colour: '#1d5fae', diameter: 65 },
  Organization: { colour: '#6a45b8', diameter: 65 },
  Country: { colour: '#1d6e3c', diameter: 65 },
  Place: { colour: '#0f6d70', diameter: 60 },
  Event: { colour: '#a8480b', diameter: 80 },
  EventSeries: { colour: '#85590a', diameter: 80 },
  Agreement: { colour: '#ad2350', diameter: 65 },
  Policy: { colour: '#48509f', diameter: 65 },
  Programme: { colour: '#06698a', diameter: 65 },
  Document: { colour: '#555d66', diameter: 65 },
}

/** Who sat in the chair is the question asked most, where something is named the one asked least. */
const WIDTHS: Partial<Record<RelationType, number>> = { CHAIRED: 3, LED_DELEGATION: 3, SIGNED: 2, PART_OF_SERIES: 2 }

/** The property that tells one edge of a type from the next, shown behind its name. */
const TOLD_BY = ['side', 'ordinal', 'capacity', 'role', 'award', 'title', 'date', 'count']

/** A relation is drawn in the colour of what it points to; its caption is its type and the property that tells it from others. */
export function relationLook(type: RelationType): { colour: string; width: number; caption: string } {
  const { to, properties, derived } = relation(type)
  const told = TOLD_BY.find((name) => properties.includes(name))
  return {
    colour: derived ? '#b4b5ad' : LOOK[to[0]!].colour,
    width: WIDTHS[type] ?? 1,
    caption: told ? `${type} {${told}}` : type,
  }
}
