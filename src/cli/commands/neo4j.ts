import { type Command, print, UsageError } from '../command.ts'
import { startNeo4j, statusNeo4j, stopNeo4j } from '../neo4j-server.ts'

export const neo4jCommand: Command = {
  name: 'neo4j',
  summary: 'start, stop or look at a local Neo4j, for those without Docker',
  usage: 'start|stop|status',
  words: { min: 1, max: 1 },
  options: {},
  examples: [],
  run: async () => 0,
}
