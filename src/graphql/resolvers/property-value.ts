import type { PropertyValueResolvers } from '../types.generated.ts'

export const PropertyValue: PropertyValueResolvers = { evidence: ({ said }, { first }) => said.slice(0, first) }
