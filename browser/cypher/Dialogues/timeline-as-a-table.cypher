// Timeline as a table
// Another series: change the name in quotes; any of its names will do.
WITH 'Norway-Indonesia Ocean Policy Dialogue' AS name
MATCH (s:EventSeries) WHERE name IN [s.name] + s.aliases
MATCH (s)<-[r:PART_OF_SERIES]-(e:Event)
RETURN r.ordinal AS meeting, e.startDate AS began, e.status AS status, COLLECT { MATCH (e)-[:HELD_IN]->(place) RETURN place.name } AS places,
  COLLECT { MATCH (e)<-[:CHAIRED]-(p:Person) RETURN p.name } AS chairs, e.name AS name
ORDER BY meeting, began
