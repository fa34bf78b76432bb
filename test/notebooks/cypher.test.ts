import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { chancery, folder, SAMPLES } from '../support/cli.ts'
import { useNeo4j, withoutNeo4j } from '../support/neo4j.ts'
import { pytest, withoutPackages } from './pytest.ts'

const NAME = 'appendix-cypher.ipynb'

describe.skipIf(withoutNeo4j ?? withoutPackages)(
  `the Cypher appendix on a real Neo4j${withoutNeo4j ? ` (${withoutNeo4j})` : withoutPackages}`,
  () => {
    const neo4j = useNeo4j()

    test('tells the same as GraphQL does', { timeout: 180_000 }, async () => {
      const store = ['--store', neo4j.url]
      const env = { NEO4J_PASSWORD: neo4j.password }
      expect([0, 3]).toContain((await chancery(['ingest', SAMPLES, ...store], { env })).code)
      const copies = folder()
      expect((await pytest([NAME], { ...env, NEO4J_URI: neo4j.url }, copies)).get(NAME)).toBe('passed')
      const asked = await chancery(['query', '{ coChairs { pairs { events { event { id } } } } }', ...store], { env })
      const { pairs } = (JSON.parse(asked.out) as { data: { coChairs: { pairs: { events: unknown[] }[] } } }).data
        .coChairs
      const meetings = pairs.reduce((n, pair) => n + pair.events.length, 0)
      expect(readFileSync(join(copies, NAME), 'utf8')).toContain(`**Conclusion.** ${meetings} pairs of co-chairs`)
    })
  },
)
