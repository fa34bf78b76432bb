// Documents one after the other with all that their readings rest on, for commands that show why.
import { type Input, type Io, print } from '../../src/cli/command.ts'
import { plain } from '../../src/cli/output.ts'
import { candidates, plan } from '../inputs.ts'
import { type Closely, readClosely } from '../pipeline.ts'
import { reader } from '../read.ts'

export interface Closed extends Closely {
  /** As messages call it. */
  readonly label: string
  /** Without folder and extension. */
  readonly base: string
}

/** What was named, in its order. A document that cannot be read is told on standard error and counted in `skipped`. */
export async function* closely(
  words: readonly string[],
  input: Input,
  io: Io,
  skipped: string[] = [],
): AsyncGenerator<Closed> {
  const limit = input.number('limit')! * 1_000_000
  const readers = reader(1)
  const skip = (label: string, why: string): void => {
    skipped.push(label)
    print(io.err, `skipped ${plain(label)}: ${plain(why)}`)
  }
  try {
    for await (const one of candidates(await plan(words), io.in)) {
      if ('why' in one) {
        skip(one.label, one.why)
        continue
      }
      const { path, bytes, mediaType, given, uri, label, base } = one
      const opened = await readers.open({ path, bytes, mediaType, given, limit })
      if (!('ok' in opened)) {
        skip(label, 'refused' in opened ? opened.refused : `a fault of the program: ${opened.broken}`)
        continue
      }
      const { loaded } = opened.ok
      yield { label, base, ...readClosely(loaded, { uri, mediaType: loaded.mediaType, given }) }
    }
  } finally {
    await readers.close()
  }
}
