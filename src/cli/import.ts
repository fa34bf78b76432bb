// The lines of an export file as records, for `import`.
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import type { ExportRecord } from '../store/store.ts'
import { CommandError } from './command.ts'

/** Throws `CommandError` naming the line that is not JSON. */
export async function* recordsOf(input: Readable): AsyncGenerator<ExportRecord> {
  let line = 0
  for await (const text of createInterface({ input, crlfDelay: Infinity })) {
    line++
    try {
      yield JSON.parse(text) as ExportRecord
    } catch {
      throw new CommandError(`line ${line} is not JSON: chancery export writes what import reads; nothing was written`)
    }
  }
}
