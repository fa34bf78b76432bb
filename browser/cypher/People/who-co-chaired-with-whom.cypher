// Who co-chaired with whom
MATCH (a:Person)-[x:CHAIRED]->(e:Event)<-[y:CHAIRED]-(b:Person)
WHERE a.id < b.id AND x.confidence >= 0.5 AND y.confidence >= 0.5
RETURN a, x, e, y, b
LIMIT 100
