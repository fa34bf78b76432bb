// Evidence of an edge
// Another edge: change the names in quotes, and the type.
WITH 'Ragnhild Fosse' AS person, 'Fourth Meeting of the Norway-Indonesia Ocean Policy Dialogue' AS event
MATCH (p:Person) WHERE person IN [p.name] + p.aliases
MATCH (p)-[r:CHAIRED]->(e:Event) WHERE event IN [e.name] + e.aliases
UNWIND r.statements AS id
MATCH (s:Statement {id: id})-[i:STATED_IN]->(d:Document)
RETURN p, r, e, s, i, d
