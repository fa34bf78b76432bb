import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe } from 'vitest'
import { storeContract } from '../store.contract.ts'

const folder = mkdtempSync(join(tmpdir(), 'chancery-sqlite-'))
afterAll(() => rmSync(folder, { recursive: true }))

let count = 0
const fresh = async () => `sqlite:${join(folder, `${(count += 1)}.db`)}`

describe('the embedded store', () => storeContract({ fresh, embedded: fresh, histories: 10 }))
