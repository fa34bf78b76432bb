// From a URL to a store.
import { StoreError, type Store } from './store.ts'

interface OpenOptions {
  /** `write` creates what is missing and keeps other writers of an embedded store out until `close`. Default `read`. */
  readonly mode?: 'read' | 'write'
  /** Told once, in one line, when there is another writer to wait for. */
  readonly onWait?: (message: string) => void
  /** Milliseconds to wait for it; 30,000 unless told. */
  readonly patience?: number
}

const FORMS = 'sqlite:path, neo4j://host:port, neo4j+s://host:port or bolt://host:port'

/** Opens `sqlite:path`, `neo4j://`, `neo4j+s://`, `bolt://` or `bolt+s://`. Throws `StoreError`, one line that says what to do. */
export async function openStore(url: string, { mode = 'read', onWait, patience }: OpenOptions = {}): Promise<Store> {
  const scheme = /^([a-z0-9+]+):/i.exec(url)?.[1]?.toLowerCase()
  if (scheme === 'sqlite') {
    const path = url.slice('sqlite:'.length).replace(/^\/\/(?=\/)/, '')
    if (!path || path.startsWith('//') || path === ':memory:')
      throw new StoreError(`"${url}" names no file: write sqlite:path, for example sqlite:.chancery/graph.db`)
    const { openSqlite } = await import('./sqlite/store.ts')
    return openSqlite(path, { mode, onWait, patience })
  }
  if (scheme && ['neo4j', 'neo4j+s', 'bolt', 'bolt+s'].includes(scheme)) {
    const { openNeo4j } = await import('./neo4j/store.ts')
    return openNeo4j(url, mode)
  }
  throw new StoreError(`"${url}" is no store URL: write ${FORMS}`)
}
