import type { OrganizationResolvers } from '../types.generated.ts'
import { sharedFields } from './node.ts'
import { text } from './props.ts'
import { related } from './relations.ts'

export const Organization: OrganizationResolvers = {
  ...sharedFields,
  kind: text('kind'),
  people: related('HOLDS_ROLE', 'in'),
  participatedIn: related('PARTICIPATED_IN', 'out'),
  organized: related('ORGANIZED', 'out'),
  dialogues: related('BETWEEN', 'in'),
  basedIn: related('BASED_IN', 'out'),
  partOf: related('PART_OF', 'out'),
  parts: related('PART_OF', 'in'),
  signed: related('SIGNED', 'out'),
  partyTo: related('PARTY_TO', 'out'),
  issued: related('ISSUED', 'out'),
  takesPartIn: related('TAKES_PART_IN', 'out'),
  cooperatesWith: related('COOPERATES_WITH', 'out'),
  awardsReceived: related('AWARDED', 'in'),
  awardsGiven: related('AWARDED', 'out'),
}
