// Shortest path
// Between two other people: change the names in quotes.
WITH 'Ragnhild Fosse' AS one, 'Baek Ye-rin' AS other
MATCH (a:Person) WHERE one IN [a.name] + a.aliases
MATCH (b:Person) WHERE other IN [b.name] + b.aliases
MATCH path = allShortestPaths((a)-[:CHAIRED|LED_DELEGATION|SPOKE_AT|MODERATED|PARTICIPATED_IN|MET_WITH|ORGANIZED|HOLDS_ROLE|PART_OF_SERIES|PART_OF|BETWEEN|BASED_IN|HELD_IN|SIGNED|PARTY_TO|ISSUED|DISCUSSED*..8]-(b))
RETURN path
LIMIT 10
