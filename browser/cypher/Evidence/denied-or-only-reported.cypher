// Denied or only reported
// What a text denies, or lets others say: kept as statements, never as a relationship.
MATCH (s:Statement)-[:STATED_IN]->(d:Document)
WHERE s.modality IN ['negated', 'reported']
MATCH (s)-[:ABOUT]->(from)
OPTIONAL MATCH (s)-[:OBJECT]->(to)
RETURN s.modality AS how, from.name AS from, s.predicate AS says, coalesce(to.name, toString(s.value)) AS to, s.sentence AS sentence, d.name AS document, d.date AS date
ORDER BY date DESC, from
LIMIT 100
