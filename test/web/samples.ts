// A store with the samples, read as `chancery ingest` reads them.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { chancery, SAMPLES } from '../support/cli.ts'

export async function openSamples(): Promise<{ readonly store: Store; close(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-web-'))
  const path = `sqlite:${join(folder, 'graph.db')}`
  const ran = await chancery(['ingest', SAMPLES, '--store', path])
  // A document that could not be read is for other tests to tell.
  if (ran.code !== 0 && ran.code !== 3) throw new Error(ran.err)
  const store = await openStore(path, { mode: 'read' })
  return {
    store,
    close: async () => {
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
