import type { CountryResolvers } from '../types.generated.ts'
import { sharedFields } from './node.ts'
import { text } from './props.ts'
import { related } from './relations.ts'

export const Country: CountryResolvers = {
  ...sharedFields,
  iso3166: text('iso3166'),
  people: related('HOLDS_ROLE', 'in'),
  participatedIn: related('PARTICIPATED_IN', 'out'),
  organized: related('ORGANIZED', 'out'),
  heldHere: related('HELD_IN', 'in'),
  dialogues: related('BETWEEN', 'in'),
  organizations: related('BASED_IN', 'in'),
  signed: related('SIGNED', 'out'),
  partyTo: related('PARTY_TO', 'out'),
  issued: related('ISSUED', 'out'),
  takesPartIn: related('TAKES_PART_IN', 'out'),
  cooperatesWith: related('COOPERATES_WITH', 'out'),
  awardsReceived: related('AWARDED', 'in'),
  awardsGiven: related('AWARDED', 'out'),
}
