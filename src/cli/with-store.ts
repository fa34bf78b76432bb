// Opens the store that the user named, for as long as a command runs.
import { openStore } from '../store/open.ts'
import type { Store } from '../store/store.ts'
import { type ExitCode, type Input, type Io, print } from './command.ts'

/** Passes on what `run` throws, after closing the store. */
export async function withStore(
  input: Input,
  io: Io,
  mode: 'read' | 'write',
  run: (store: Store) => Promise<ExitCode>,
): Promise<ExitCode> {
  const store = await openStore(input.text('store')!, { mode, onWait: (line: string) => print(io.err, line) })
  try {
    return await run(store)
  } finally {
    await store.close()
  }
}
