// All stages of reading one document, in order, with why this before that. Pure: the same text and the same given data give the same reading.
import { createHash } from 'node:crypto'
import { documentId } from '../src/ontology/ids.ts'
import type { DocumentRecord, Given, Reading, Source } from '../src/ontology/statement.ts'
import { annotate, type Annotated } from './annotate/annotate.ts'
import { unexplained } from './annotate/coverage.ts'
import { readMetadata } from './document.ts'
import { readFacts } from './relate/read.ts'
import { lexiconMark } from './lexicon/own.ts'
import { segment } from './segment.ts'
import { stateReading } from './state.ts'
import type { Loaded } from './types.ts'

/** Goes up whenever a rule changes what is read; `ingest --reread` reads again what an older one has read. */
const RULES_VERSION = '7'

/** A reading with what it rests on: for those who ask why. `annotated` is absent where the text was not read for facts. */
export interface Closely {
  readonly reading: Reading
  readonly annotated?: Annotated
}

/** Rules and lexicon that documents are read with now. */
export const rulesVersion = (): string => RULES_VERSION + lexiconMark()

/** Reads a loaded document. Never throws on any text. A text that is not English is kept and not read for facts. */
export const readDocument = (loaded: Loaded, source: Source): Reading => readClosely(loaded, source).reading

/** As `readDocument`, with the sentences and mentions that the statements were read from. */
export function readClosely(loaded: Loaded, source: Source): Closely {
  const text = loaded.text
  const sha256 = createHash('sha256').update(text, 'utf8').digest('hex')
  const id = documentId(sha256)
  // Layout first: furniture must be known before anything is read from the words in it.
  const blocks = segment(text, loaded.blocks)
  // The document's own date before all other dates: "yesterday" counts from it. The speaker before the first person.
  const meta = readMetadata(loaded, blocks)
  const base: DocumentRecord = {
    id,
    sha256,
    text,
    kind: meta.kind,
    authors: meta.authors,
    language: meta.language,
    sources: [source],
    rules: rulesVersion(),
    unexplained: [],
    warnings: loaded.warnings,
    ...(meta.title ? { title: meta.title } : {}),
    ...(meta.date ? { date: meta.date } : {}),
    ...(meta.publisher ? { publisher: meta.publisher } : {}),
    ...((source.given.uri ?? loaded.given.uri) ? { uri: source.given.uri ?? loaded.given.uri } : {}),
  }
  if (meta.language !== 'en' && meta.language !== 'und') {
    return {
      reading: {
        document: { ...base, warnings: [...base.warnings, `language ${meta.language}: kept, not read for facts`] },
        clusters: [{ id, document: id, type: 'Document', keys: [id], weak: [], names: [] }],
        statements: [],
      },
    }
  }
  // Names before relations: more than half of what is missed otherwise misses an end.
  const annotated = annotate(text, blocks, meta.date)
  // Relations with the discourse beside them, in the order of the text: "the Meeting" is the one told last.
  const read = readFacts(annotated, meta, sha256.slice(0, 12))
  const { clusters, statements } = stateReading(read, annotated.tokens, id)
  return { reading: { document: { ...base, unexplained: unexplained(annotated) }, clusters, statements }, annotated }
}

export type { Given }
