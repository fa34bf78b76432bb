// Where Chromium is on this machine, and how it is started without a screen.
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** Path of the program: what `CHANCERY_CHROMIUM` names, else the first found on the PATH. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const folders = (env.PATH ?? '').split(delimiter)
  const given = env.CHANCERY_CHROMIUM
  return [...(given ? [given] : []), ...NAMES.flatMap((name) => folders.map((f) => join(f, name)))].find((f) =>
    existsSync(f),
  )
}

/** WebGL is drawn by the processor: no graphics card is asked for. */
export const CHROMIUM_FLAGS =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync --use-gl=angle --use-angle=swiftshader --enable-unsafe-swiftshader'.split(
    ' ',
  )
