// The commands that read documents: `ingest` into a store, `extract` into files. What they need is imported when they run, so that
// help and questions never wait for the lexicons.
import { type Command, type OptionSpec, UsageError } from '../src/cli/command.ts'
import { withStore } from '../src/cli/with-store.ts'
import { NEO4J_NOTE, SETTINGS } from '../src/config.ts'
import { withLexicon } from './lexicon/with.ts'

const PATHS = `PATH is a file (.txt, .md, .html), a folder (walked; hidden files are passed over), a quoted pattern ("docs/**/*.md"),
- for standard input, or a manifest (.jsonl): one JSON object a line with path or text, and title, date, uri, publisher,
kind, authors where known. Paths in a manifest count from its folder.`

const LEXICON = {
  type: 'text',
  value: 'FILE',
  help: 'names of your own, as CSV or YAML: kind, name, aliases, country, type',
  env: 'CHANCERY_LEXICON',
} as const satisfies OptionSpec

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
    lexicon: LEXICON,
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
    withLexicon(input, () =>
      withStore(input, io, 'write', async (store) => (await import('./ingest.ts')).ingest(store, input, io)),
    ),
}

export const extractCommand: Command = {
  name: 'extract',
  summary: 'read documents into interchange files, without a store',
  usage: 'PATH…',
  words: { min: 1, max: Infinity },
  details: `${PATHS}

Each document gives one JSON file named after it, or one line on standard output. One thing in two documents has one id,
the graph's own; the bytes are the same for the same set of documents in any order.

With --explain nothing is written: each sentence is shown with the mentions found in it, what was read from it with rule,
confidence and modality, and the capitalised words that nothing explained.`,
  options: {
    out: {
      type: 'text',
      value: 'DIR',
      help: 'write NAME.json for each document into this folder, made where it is missing',
    },
    explain: { type: 'flag', help: 'show sentence by sentence what was read, and why' },
    json: { type: 'flag', help: 'with --explain: print JSON' },
    lexicon: LEXICON,
    limit: SETTINGS.limit,
  },
  examples: [
    { run: 'chancery extract docs/ --out read/', does: 'one file a document in read/' },
    { run: 'chancery extract speech.txt', does: 'one line of JSON' },
    { run: 'chancery extract --explain speech.txt', does: 'every sentence with what was read from it by which rule' },
  ],
  run: async (input, io) => {
    if (!input.flag('explain')) return withLexicon(input, async () => (await import('./extract.ts')).extract(input, io))
    if (input.text('out') !== undefined) throw new UsageError('--explain writes no files: leave out --out')
    return withLexicon(input, async () => (await import('./inspect/explain.ts')).explain(input, io))
  },
}

export const tryCommand: Command = {
  name: 'try',
  summary: 'every hit of one rule, or of a pattern, over documents',
  usage: 'RULE|PATTERN PATH…',
  words: { min: 0, max: Infinity },
  details: `RULE is a name that --list shows; anything else is a regular expression over each sentence, as is what stands between
slashes ("/chaired/i"). Each hit is shown with file, sentence and what was read there.`,
  options: {
    list: { type: 'flag', help: 'show the names of all rules' },
    json: { type: 'flag', help: 'print JSON' },
    lexicon: LEXICON,
    limit: SETTINGS.limit,
  },
  examples: [
    { run: 'chancery try under-the-chairmanship docs/', does: 'what this rule read in a folder' },
    { run: 'chancery try "hosted by [A-Z]" docs/', does: 'sentences with these words, and what was read in them' },
    { run: 'chancery try --list', does: 'the names of all rules' },
  ],
  run: (input, io) => withLexicon(input, async () => (await import('./inspect/try.ts')).tryOut(input, io)),
}

export const evalCommand: Command = {
  name: 'eval',
  summary: 'how much of gold is read, by type and by rule',
  usage: '[GOLD DOCS…]',
  words: { min: 0, max: Infinity },
  details: `Without words: the product's own gold (eval/samples, test/golden), compared with the figures kept in eval/result.json; a
fall of more than half a point is exit 1. GOLD is a folder of interchange files, one a document and named after it, DOCS
where the documents are. Gold may mark an item as optional (neither missed nor false) and an event as constructed (the
text gives it no name).`,
  options: {
    verbose: { type: 'flag', help: 'list what was missed and what is false, by document' },
    write: { type: 'flag', help: 'keep the result of the own gold as the one to compare with' },
    json: SETTINGS.json,
    lexicon: LEXICON,
    limit: SETTINGS.limit,
  },
  examples: [
    { run: 'chancery eval', does: 'the own gold, and whether anything fell' },
    { run: 'chancery eval gold/ docs/ --verbose', does: 'a folder of your own, with every miss' },
  ],
  run: (input, io) => withLexicon(input, async () => (await import('./eval/command.ts')).evaluate(input, io)),
}
