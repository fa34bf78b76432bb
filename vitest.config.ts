import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  // The build that Node itself takes: Vite would take the other one, a second copy beside that of Apollo Server.
  resolve: { alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql')) }] },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/global-setup.ts'],
    // a laptop under load is slow; what hangs fails all the same
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: ['default', './test/support/skips.ts'],
  },
})
