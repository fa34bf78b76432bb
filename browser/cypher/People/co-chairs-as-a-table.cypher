// Co-chairs as a table
MATCH (a:Person)-[x:CHAIRED]->(e:Event)<-[y:CHAIRED]-(b:Person)
WHERE a.id < b.id AND x.confidence >= 0.5 AND y.confidence >= 0.5
RETURN a.name AS person, x.side AS side, b.name AS coChair, y.side AS coChairSide, e.name AS meeting, e.startDate AS date
ORDER BY date DESC, person, coChair
LIMIT 100
