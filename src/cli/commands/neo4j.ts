import { type Command, print, UsageError } from '../command.ts'
import { json } from '../output.ts'
import type { ServerStatus } from '../neo4j-server.ts'

const ACTIONS = ['start', 'stop', 'status']

export const neo4jCommand: Command = {
  name: 'neo4j',
  summary: 'start, stop or look at a local Neo4j, for those without Docker',
  usage: 'start|stop|status',
  words: { min: 1, max: 1 },
  details: `Needs a JDK (17 or newer) and Maven; the first start fetches about 140 MB of jars into .cache/neo4j.
The password comes from NEO4J_PASSWORD or NEO4J_PASSWORD_FILE, has 8 characters at least, and is that of the first start.
The server listens on this machine only; its data stay in the home folder.`,
  options: {
    home: {
      type: 'text',
      value: 'DIR',
      help: "the server's data, configuration and logs",
      env: 'CHANCERY_NEO4J_HOME',
      default: '.chancery/neo4j',
    },
    port: { type: 'number', help: 'port of the Bolt protocol', default: 7687, min: 1, max: 65535 },
    'http-port': { type: 'number', help: 'port of Neo4j Browser', default: 7474, min: 1, max: 65535 },
    json: { type: 'flag', help: 'print JSON' },
  },
  examples: [
    { run: 'NEO4J_PASSWORD_FILE=~/.neo4j-password chancery neo4j start', does: 'starts it and prints its addresses' },
    { run: 'chancery neo4j stop', does: 'stops it; the data stay' },
  ],
  run: async (input, io) => {
    const [action] = input.words
    if (!ACTIONS.includes(action!)) throw new UsageError(`neo4j ${action} is not known: start, stop or status`)
    const { password } = await import('../../store/neo4j/connection.ts')
    const { startNeo4j, statusNeo4j, stopNeo4j } = await import('../neo4j-server.ts')
    const home = input.text('home')!
    if (action === 'stop') {
      const stopped = await stopNeo4j({ home })
      if (input.flag('json')) json(io, { stopped })
      else print(io.out, stopped ? 'Neo4j has stopped.' : 'No Neo4j was running.')
      return 0
    }
    const status =
      action === 'status'
        ? await statusNeo4j({ home })
        : await startNeo4j({
            home,
            boltPort: input.number('port'),
            httpPort: input.number('http-port'),
            password: password(io.env),
            onProgress: (line) => print(io.err, line),
          })
    if (input.flag('json')) json(io, status)
    else print(io.out, statusText(status))
    return status.running ? 0 : 1
  },
}

const statusText = (status: ServerStatus): string =>
  status.running
    ? `Neo4j ${status.version} runs, process ${status.pid}\n  store    ${status.url}\n  browser  ${status.browser}\n  home     ${status.home}`
    : 'No Neo4j runs: chancery neo4j start starts one.'
