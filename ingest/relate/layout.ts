// Documents whose layout is their grammar: programmes and transcripts. Everything else is read as prose.
import type { Annotated } from '../annotate/annotate.ts'
import type { Metadata } from '../document.ts'
import type { Sentence } from '../mention.ts'
import { programmeOf } from './agenda.ts'
import type { Reader } from './context.ts'
import { rosterOf } from './roster.ts'
import { turnsOf } from './turns.ts'

export interface Layout {
  /** A programme, whose head is read with its rows. */
  readonly programme?: boolean
  /** The annotation to read by; its tokens are those of the text, one for one. */
  readonly annotated: Annotated
  /** Once names are registered and `r.talk.main` is known. */
  begin(r: Reader): void
  /** Each sentence, in order; `read` is the grammar of sentences. */
  sentence(s: Sentence, read: () => void): void
  end(): void
}

export function layoutOf(a: Annotated, meta: Metadata): Layout {
  const layout = programmeOf(a, meta) ?? turnsOf(a, meta) ?? rosterOf(a, meta)
  return layout ?? { annotated: a, begin: () => {}, sentence: (_, read) => read(), end: () => {} }
}
