// Common nouns for a settlement or a part of a country, as alternatives of a pattern, singular: "the village of X", "X Province", "in the district of X".
export const SETTLEMENTS =
  'town|city|village|hamlet|settlement|suburb|port|municipality|district|county|prefecture|governorate|oblast|province|region|island'
