// Before and after a whole test run: a folder for its Neo4j, and the end of that server.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { stopNeo4j } from '../../src/cli/neo4j-server.ts'
import { chooseNeo4j, TEST_PASSWORD } from './neo4j-choice.ts'

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const run = mkdtempSync(join(tmpdir(), 'chancery-neo4j-'))
  project.provide('neo4jRun', run)
  const container = (await chooseNeo4j()).how === 'docker' ? await startContainer() : undefined
  if (container) project.provide('neo4jContainer', container.getBoltUri())
  return async () => {
    await container?.stop()
    await stopNeo4j({ home: join(run, 'home') })
    rmSync(run, { recursive: true, force: true })
  }
}

async function startContainer() {
  const { Neo4jContainer } = await import('@testcontainers/neo4j')
  return new Neo4jContainer('neo4j:5.26').withPassword(TEST_PASSWORD).start()
}
