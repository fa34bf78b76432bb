// Builds the explorer into web/dist, where it is older than its sources. With --force: always.
import { readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const WEB = fileURLToPath(new URL('../web/', import.meta.url))
const BUILT = join(WEB, 'dist', 'index.html')

/** Whether there is something newer than what was built. */
export function isStale(): boolean {
  const built = changed(BUILT)
  if (built === 0) return true
  const sources = ['src', 'public'].flatMap((folder) =>
    readdirSync(join(WEB, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  )
  return [...sources, join(WEB, 'index.html'), join(WEB, 'vite.config.ts')].some((file) => changed(file) > built)
}

/** Whether there is something to serve, however old. */
export const isBuilt = (): boolean => changed(BUILT) > 0

/** Milliseconds since 1970; 0 where there is no such file. */
const changed = (file: string): number => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0

/** Whether it was built now. Throws where the sources have a fault or Vite is not installed. Needs no network. */
export async function buildWeb({ force = false } = {}): Promise<boolean> {
  if (!force && !isStale()) return false
  const { build } = await import('vite')
  // Beside, then into its place: another process may be serving, or building, the same.
  const { NODE_ENV } = process.env
  const made = join(WEB, `.dist-${process.pid}`)
  try {
    // A test run has another, and would get the slow React that is for development.
    process.env.NODE_ENV = 'production'
    await build({ root: WEB, configFile: join(WEB, 'vite.config.ts'), logLevel: 'warn', build: { outDir: made } })
    try {
      rmSync(join(WEB, 'dist'), { recursive: true, force: true })
      renameSync(made, join(WEB, 'dist'))
    } catch (error) {
      // The other one was quicker between these two, and has built the same.
      if (isStale()) throw error
    }
  } finally {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV
    else process.env.NODE_ENV = NODE_ENV
    rmSync(made, { recursive: true, force: true })
  }
  return true
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { force: { type: 'boolean', default: false } } })
  await buildWeb(values)
}
