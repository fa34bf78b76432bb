// Makes everything that is generated. With --check: fails where something is stale, and writes nothing.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

for (const script of ['generate-graphql-types.ts', 'generate-web-types.ts', 'generate-browser-kit.ts']) {
  const path = fileURLToPath(new URL(script, import.meta.url))
  const { status } = spawnSync(process.execPath, [path, ...process.argv.slice(2)], { stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}
