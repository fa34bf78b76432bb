// Sentences of an edge
// All that is said of a person and an event: change the names in quotes.
WITH 'Ragnhild Fosse' AS person, 'Fourth Meeting of the Norway-Indonesia Ocean Policy Dialogue' AS event
MATCH (p:Person) WHERE person IN [p.name] + p.aliases
MATCH (p)-[r]->(e:Event) WHERE event IN [e.name] + e.aliases
UNWIND r.statements AS id
MATCH (s:Statement {id: id})-[:STATED_IN]->(d:Document)
RETURN type(r) AS says, s.sentence AS sentence, d.name AS document, d.date AS date, s.rule AS rule, s.confidence AS confidence
ORDER BY says, date
