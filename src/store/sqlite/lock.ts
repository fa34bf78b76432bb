// One ingest at a time on one file, across processes; the operating system frees the lock of a process that was killed.
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Takes the lock file beside a store, waiting for whoever has it. Null where `patience` (milliseconds) ran out.
 * `waiting` is called once, when there is something to wait for. The lock lasts until `release` or the end of the process.
 */
export async function takeLock(
  path: string,
  patience: number,
  waiting: () => void,
): Promise<{ release(): void } | null> {
  // The file stays empty: what holds is SQLite's own file lock, which no one can forget to clear.
  const db = new DatabaseSync(path, { timeout: 0 })
  const deadline = performance.now() + patience
  for (let first = true; ; first = false) {
    try {
      db.exec('BEGIN EXCLUSIVE')
      return { release: () => db.close() }
    } catch (error) {
      if (!isBusy(error)) {
        db.close()
        throw error
      }
    }
    if (first) waiting()
    if (performance.now() >= deadline) break
    await sleep(Math.min(100, Math.max(1, deadline - performance.now())))
  }
  db.close()
  return null
}

/** SQLITE_BUSY or SQLITE_LOCKED, whatever its extended code. */
export const isBusy = (error: unknown): boolean => [5, 6].includes(sqliteCode(error) & 0xff)

/** SQLite's result code of an error that it threw; 0 for any other. */
export const sqliteCode = (error: unknown): number => (error as { errcode?: number } | null)?.errcode ?? 0
