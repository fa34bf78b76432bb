import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

test('the Neo4j of docker-compose.yml is reachable from this machine only, with a password that must be given', () => {
  const text = readFileSync(new URL('../../docker-compose.yml', import.meta.url), 'utf8')
  const { services, volumes } = parse(text) as {
    services: {
      neo4j: {
        ports: string[]
        volumes: string[]
        environment: { NEO4J_AUTH: string }
        healthcheck: { test: string[] }
      }
    }
    volumes: object
  }
  const { neo4j } = services
  expect(neo4j.ports.length).toBeGreaterThan(0)
  for (const port of neo4j.ports) expect(port).toMatch(/^127\.0\.0\.1:/)
  expect(neo4j.environment.NEO4J_AUTH).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?.+\}$/)
  expect(neo4j.healthcheck.test.join(' ')).toMatch(/RETURN 1/)
  for (const volume of neo4j.volumes) expect(Object.keys(volumes)).toContain(volume.split(':')[0])
})
