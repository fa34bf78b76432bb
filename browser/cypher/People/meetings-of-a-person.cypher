// Meetings of a person
// Another person: change the name in quotes; any form that was read will do.
WITH 'Ragnhild Fosse' AS name
MATCH (p:Person) WHERE name IN [p.name] + p.aliases
MATCH (p)-[r:CHAIRED|LED_DELEGATION|SPOKE_AT|MODERATED|PARTICIPATED_IN]->(e:Event)
OPTIONAL MATCH (e)-[h:HELD_IN]->(place)
RETURN p, r, e, h, place
ORDER BY e.startDate
LIMIT 100
