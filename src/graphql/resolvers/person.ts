import type { PersonResolvers } from '../types.generated.ts'
import { sharedFields } from './node.ts'
import { related } from './relations.ts'

export const Person: PersonResolvers = {
  ...sharedFields,
  roles: related('HOLDS_ROLE', 'out'),
  chaired: related('CHAIRED', 'out'),
  ledDelegation: related('LED_DELEGATION', 'out'),
  spokeAt: related('SPOKE_AT', 'out'),
  moderated: related('MODERATED', 'out'),
  participatedIn: related('PARTICIPATED_IN', 'out'),
  metWith: related('MET_WITH', 'out'),
  signed: related('SIGNED', 'out'),
  cooperatesWith: related('COOPERATES_WITH', 'out'),
  awardsReceived: related('AWARDED', 'in'),
  awardsGiven: related('AWARDED', 'out'),
  authored: related('AUTHORED', 'out'),
}
