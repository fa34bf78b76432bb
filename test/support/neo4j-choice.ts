// Which Neo4j the tests can have on this machine.
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { jars } from '../../src/cli/neo4j-jars.ts'

export const TEST_PASSWORD = 'only-for-tests'

export type Choice =
  { how: 'url'; url: string; password: string } | { how: 'jars' } | { how: 'docker' } | { how: 'none'; why: string }

/**
 * Where a server comes from: `CHANCERY_TEST_NEO4J` (a URL; the tests delete everything in it; password in `CHANCERY_TEST_NEO4J_PASSWORD`),
 * the jars that `npm run neo4j:fetch` brought (with `CHANCERY_TEST_ALL=1` they are fetched), or a Docker engine.
 */
export async function chooseNeo4j(): Promise<Choice> {
  const { CHANCERY_TEST_NEO4J: url, CHANCERY_TEST_NEO4J_PASSWORD: password = '', CHANCERY_TEST_ALL: all } = process.env
  if (url) return { how: 'url', url, password }
  const java = await jars().catch((error: Error) => error.message)
  if (typeof java !== 'string' && (java.fetched || all === '1')) return { how: 'jars' }
  const docker = await promisify(execFile)('docker', ['info'], { timeout: 10_000 }).then(
    () => true,
    () => false,
  )
  if (docker) return { how: 'docker' }
  const missing = typeof java === 'string' ? 'a JDK and Maven' : 'its jars, by npm run neo4j:fetch'
  return { how: 'none', why: `needs a Neo4j: ${missing}, or a container engine` }
}
