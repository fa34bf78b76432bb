// Agreements of two countries
// Other countries: change the names in quotes.
WITH ['Estonia', 'Singapore'] AS names
MATCH (g:Agreement)
WHERE all(name IN names WHERE EXISTS { (g)<-[:PARTY_TO|SIGNED]-(:Country {name: name}) }
  OR EXISTS { (g)<-[:SIGNED]-()-[:HOLDS_ROLE]->(:Country {name: name}) }
  OR EXISTS { (g)<-[:SIGNED]-()-[:HOLDS_ROLE]->()-[:BASED_IN]->(:Country {name: name}) }
  OR EXISTS { (g)<-[:PRODUCED]-()-[:PART_OF_SERIES]->()-[:BETWEEN]->(:Country {name: name}) })
MATCH (g)<-[r:PARTY_TO|SIGNED|PRODUCED]-(x)
RETURN g, r, x
LIMIT 100
