// `--lexicon FILE`: for as long as a command runs.
import type { Input } from '../../src/cli/command.ts'
import { useLexicon } from './own.ts'

/** Passes on what `run` gives; the lexicon is gone behind it. */
export async function withLexicon<T>(input: Input, run: () => Promise<T>): Promise<T> {
  const path = input.text('lexicon')
  if (path === undefined) return run()
  // what reads YAML is not wanted by anybody else
  const { readLexicon } = await import('./file.ts')
  useLexicon(readLexicon(path))
  try {
    return await run()
  } finally {
    useLexicon([])
  }
}
