// Brings the jars of Neo4j into .cache/neo4j, so that the tests on a real server can run. Needs a JDK and Maven.
import { fetchJars } from '../src/cli/neo4j-jars.ts'

try {
  console.log(await fetchJars({ onProgress: console.error }))
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
