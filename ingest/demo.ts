// `npm start`: reads the samples into a store of its own, shows what is known, and serves it.
import { rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { type Command, CommandError, print } from '../src/cli/command.ts'
import { allCoChairs } from '../src/cli/commands/cochairs.ts'
import { serveUntilStopped } from '../src/cli/commands/serve.ts'
import { statsText } from '../src/cli/commands/store.ts'
import { expected } from '../src/cli/main.ts'
import { SETTINGS } from '../src/config.ts'
import { openStore } from '../src/store/open.ts'

const SAMPLES = fileURLToPath(new URL('../samples/', import.meta.url))
const STORE = '.chancery/demo.db'

/** Each on two lines, to be seen whole and copied whole. */
export const EXAMPLE_QUERIES = [
  `{ coChairs(person: "Ragnhild Fosse") {
      pairs { coChair { name } events { event { name } evidence { sentence } } } } }`,
  `{ seriesTimeline(series: "Norway-Indonesia Ocean Policy Dialogue") {
      meetings { ordinal event { name startDate status } } } }`,
]

export const demoCommand: Command = {
  name: 'demo',
  summary: 'read the samples into a store of their own, show who co-chaired with whom, and serve them',
  options: {
    once: { type: 'flag', help: 'stop after the answers' },
    port: SETTINGS.port,
  },
  examples: [
    { run: 'npm start', does: 'shows the samples and serves them until Ctrl-C' },
    { run: 'npm start -- --once', does: 'shows them and stops' },
  ],
  async run(input, io) {
    const { ingestInto, summaryText } = await import('./ingest.ts')
    // An earlier demo may have been read with other rules.
    for (const file of [STORE, `${STORE}-wal`, `${STORE}-shm`]) await rm(file, { force: true })
    const store = await openStore(`sqlite:${STORE}`, { mode: 'write', onWait: (line) => print(io.err, line) })
    try {
      const limit = SETTINGS.limit.default * 1_000_000
      const summary = await ingestInto(store, [SAMPLES], io, { replace: false, reread: false, limit })
      if (summary.failure !== undefined) throw new CommandError(expected(summary.failure) ?? String(summary.failure))
      if (summary.stopped) return 130
      print(io.out, `${summaryText(summary)}\n\n${await statsText(store, io)}\n\n`)
      print(io.out, `Who co-chaired with whom\n\n${await allCoChairs(store, io)}\n\n`)
      if (input.flag('once') || !io.out.isTTY) return 0
      const port = input.number('port')!
      const { uploadHandler } = await import('./upload.ts')
      const handlers = [uploadHandler({ store, lend: (work) => work(store) })]
      return await serveUntilStopped(store, io, { port, dev: true, findFree: true, handlers }, (url) => {
        if (port && new URL(url).port !== String(port))
          print(io.out, `Port ${port} is taken, so the next free one is used.`)
        print(
          io.out,
          `GraphQL at ${url} until Ctrl-C. Two questions to begin with:\n\n  ${EXAMPLE_QUERIES.join('\n\n  ')}`,
        )
      })
    } finally {
      await store.close()
    }
  },
}
