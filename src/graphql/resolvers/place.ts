import type { PlaceResolvers } from '../types.generated.ts'
import { sharedFields } from './node.ts'
import { related } from './relations.ts'

export const Place: PlaceResolvers = {
  ...sharedFields,
  heldHere: related('HELD_IN', 'in'),
  organizations: related('BASED_IN', 'in'),
}
