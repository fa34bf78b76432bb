import { defineConfig } from 'vite'

export default defineConfig({
  // esbuild-free: Vite's own transformer reads `jsx` from tsconfig.json.
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    sourcemap: false,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
  worker: { format: 'es' },
  logLevel: 'warn',
})
