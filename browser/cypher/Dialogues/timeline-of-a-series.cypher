// Timeline of a series
// Another series: change the name in quotes; any of its names will do.
WITH 'Norway-Indonesia Ocean Policy Dialogue' AS name
MATCH (s:EventSeries) WHERE name IN [s.name] + s.aliases
MATCH (s)<-[r:PART_OF_SERIES]-(e:Event)
OPTIONAL MATCH (e)-[h:HELD_IN]->(place)
OPTIONAL MATCH (e)<-[c:CHAIRED]-(chair:Person)
RETURN s, r, e, h, place, c, chair
ORDER BY r.ordinal, e.startDate
LIMIT 200
