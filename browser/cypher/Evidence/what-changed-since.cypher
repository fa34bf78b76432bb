// What changed since
// What only documents from a date on say: change the date.
WITH '2025-01-01' AS since
MATCH (s:Statement)-[:STATED_IN]->(d:Document)
WHERE d.date >= since AND s.edge IS NOT NULL AND s.modality IN ['asserted', 'planned', 'hoped']
  AND NOT EXISTS { MATCH (earlier:Statement {edge: s.edge}) WHERE earlier.date < since }
MATCH (s)-[:ABOUT]->(from), (s)-[:OBJECT]->(to)
WITH from, s.predicate AS says, to, min(d.date) AS firstSaid, collect(s.sentence)[0] AS sentence, collect(d.name)[0] AS document
RETURN firstSaid, from.name AS from, says, to.name AS to, sentence, document
ORDER BY firstSaid DESC, from, says, to
LIMIT 200
