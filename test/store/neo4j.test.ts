import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe } from 'vitest'
import { storeContract } from '../store.contract.ts'
import { useNeo4j, withoutNeo4j } from '../support/neo4j.ts'

const folder = mkdtempSync(join(tmpdir(), 'chancery-neo4j-store-'))
afterAll(() => rmSync(folder, { recursive: true }))

let count = 0
const embedded = async () => `sqlite:${join(folder, `${(count += 1)}.db`)}`

describe.skipIf(withoutNeo4j)(`the store on a Neo4j server${withoutNeo4j ? ` (${withoutNeo4j})` : ''}`, () => {
  const neo4j = useNeo4j()
  const fresh = async () => {
    await neo4j.wipe()
    return neo4j.url
  }
  storeContract({ fresh, embedded, histories: 4 })
})
