// The commands that read documents: `ingest` into a store, `extract` into files. What they need is imported when they run, so that
// help and questions never wait for the lexicons.
import type { Command } from '../src/cli/command.ts'
import { withStore } from '../src/cli/with-store.ts'
import { NEO4J_NOTE, SETTINGS } from '../src/config.ts'

const PATHS = `PATH is a file (.txt, .md, .html), a folder (walked; hidden files are passed over), a quoted pattern ("docs/**/*.md"),
- for standard input, or a manifest (.jsonl): one JSON object a line with path or text, and title, date, uri, publisher,
kind, authors where known. Paths in a manifest count from its folder.`

export const ingestCommand: Command = {
  name: 'ingest',
  summary: 'read documents into the graph',
  usage: 'PATH…',
  words: { min: 1, max: Infinity },
  details: `${PATHS}

The same command again goes on where it stopped: documents that are there already are passed over. The order of reading
does not matter. A text found in two places is one document with two sources. A file whose text has changed since is a
new document beside the earlier one, as an archive wants it; with --replace the earlier version is withdrawn with
exactly its statements. ${NEO4J_NOTE}`,
  options: {
    store: SETTINGS.store,
    replace: {
      type: 'flag',
      help: 'withdraw the earlier version of a file or address whose text or metadata has changed',
    },
    reread: { type: 'flag', help: 'read again what was read with other rules than those of this version' },
    concurrency: {
      type: 'number',
      help: 'how many documents to read at once',
      env: 'CHANCERY_CONCURRENCY',
      min: 1,
      max: 64,
    },
    limit: SETTINGS.limit,
    json: { type: 'flag', help: 'print the summary as JSON' },
  },
  examples: [
    { run: 'chancery ingest docs/', does: 'reads a folder into .chancery/graph.db' },
    {
      run: 'chancery ingest list.jsonl --store neo4j://localhost:7687',
      does: 'reads what a manifest lists into Neo4j',
    },
    { run: 'chancery ingest docs/ --replace', does: 'reads again what was edited, in place of the earlier version' },
    { run: 'curl -s https://example.org/speech.txt | chancery ingest -', does: 'reads one document from a pipe' },
  ],
  run: (input, io) =>
    withStore(input, io, 'write', async (store) => (await import('./ingest.ts')).ingest(store, input, io)),
}

export const extractCommand: Command = {
  name: 'extract',
  summary: 'read documents into interchange files, without a store',
  usage: 'PATH…',
  words: { min: 1, max: Infinity },
  details: `${PATHS}

Each document gives one JSON file named after it, or one line on standard output. One thing in two documents has one id,
the graph's own; the bytes are the same for the same set of documents in any order.`,
  options: {
    out: {
      type: 'text',
      value: 'DIR',
      help: 'write NAME.json for each document into this folder, made where it is missing',
    },
    limit: SETTINGS.limit,
  },
  examples: [
    { run: 'chancery extract docs/ --out read/', does: 'one file a document in read/' },
    { run: 'chancery extract speech.txt', does: 'one line of JSON' },
  ],
  run: async (input, io) => (await import('./extract.ts')).extract(input, io),
}
