// Answers in words: what a relation says from either end, when an event was, and who says so.
import type { RelationType } from '../ontology/relations.ts'
import type { Related, Said, Thing } from './ask.ts'
import { type Io } from './command.ts'
import { columns, plain, wrap } from './output.ts'

/** Seen from the source, and from the target. */
const PHRASES: Readonly<Record<RelationType, readonly [string, string]>> = {
  CHAIRED: ['Chaired', 'Chaired by'],
  LED_DELEGATION: ['Led a delegation to', 'Delegations led by'],
  SPOKE_AT: ['Spoke at', 'Speakers'],
  MODERATED: ['Moderated', 'Moderated by'],
  PARTICIPATED_IN: ['Took part in', 'Took part'],
  MET_WITH: ['Met', 'Met'],
  ORGANIZED: ['Organized', 'Organized by'],
  HELD_IN: ['Held in', 'Was the place of'],
  PART_OF_SERIES: ['Meeting of', 'Meetings'],
  PART_OF: ['Part of', 'Has as a part'],
  BETWEEN: ['Between', 'Dialogues'],
  HOLDS_ROLE: ['Posts', 'People'],
  BASED_IN: ['Based in', 'Home of'],
  PRODUCED: ['Produced', 'Came out of'],
  SIGNED: ['Signed', 'Signed by'],
  PARTY_TO: ['Party to', 'Parties'],
  ISSUED: ['Issued', 'Issued by'],
  TAKES_PART_IN: ['Takes part in', 'Members'],
  DISCUSSED: ['Discussed', 'Discussed at'],
  COOPERATES_WITH: ['Cooperates with', 'Cooperates with'],
  AWARDED: ['Awarded', 'Awarded by'],
  AUTHORED: ['Wrote', 'Written by'],
  MENTIONS: ['Names', 'Named in'],
}

export const heading = (type: string, fromSource: boolean): string =>
  PHRASES[type as RelationType]?.[fromSource ? 0 : 1] ?? type

/** `2024-08-26`, `2024-08-26 to 2024-08-27`, or nothing. */
export function when(event: Pick<Thing, 'startDate' | 'endDate'>): string {
  if (!event.startDate) return ''
  return event.endDate && event.endDate !== event.startDate ? `${event.startDate} to ${event.endDate}` : event.startDate
}

/** Name, date, and the status where it is any but held. */
export function eventLine(event: Thing): string {
  const status = event.status && event.status !== 'held' ? event.status : ''
  return [plain(event.name), when(event), status].filter(Boolean).join(', ')
}

/** Properties whose value speaks for itself, and those that need a word before it. */
const SPOKEN: Readonly<Record<string, string>> = {
  capacity: '',
  role: '',
  award: '',
  date: '',
  side: 'for ',
  asOf: 'as of ',
  from: 'since ',
  to: 'until ',
  ordinal: 'no. ',
}

/** The other end with what the relation's properties add: a post's title first, `(for Japan)` behind. */
export function relatedLine(related: Related): string {
  const props = new Map(related.properties.map(({ name, value }) => [name, plain(String(value))]))
  const head = props.has('title') ? `${props.get('former') === 'true' ? 'formerly ' : ''}${props.get('title')}, ` : ''
  for (const shown of ['title', 'former', 'count']) props.delete(shown)
  const rest = [...props].map(([name, value]) => `${SPOKEN[name] ?? `${name} `}${value}`)
  if (related.modality !== 'asserted') rest.push(related.modality)
  return `${head}${eventLine(related.other)}${rest.length ? ` (${rest.join(', ')})` : ''}`
}

/** The sentence, and under it the document with its date. */
export function saidLines(said: Said, io: Io, indent: string): string {
  const from = [said.document.name, said.document.date].filter(Boolean).join(', ')
  return `${wrap(`“${said.sentence.trim()}”`, columns(io), indent)}\n${wrap(`— ${from}`, columns(io), `${indent}  `)}`
}

/** Sentences of one document that were shown before are not shown again. */
export function saidOnce(all: readonly Said[], io: Io, indent: string, shown = new Set<string>()): string[] {
  return all.flatMap((said) => {
    const key = `${said.document.id} ${said.sentence}`
    if (shown.has(key)) return []
    shown.add(key)
    return [saidLines(said, io, indent)]
  })
}
