// The settings of the program: one record each, with its flag's help, its environment variable and its default.
import type { OptionSpec } from './cli/command.ts'

export const SETTINGS = {
  store: {
    type: 'text',
    value: 'URL',
    help: 'where the graph is kept: sqlite:PATH, neo4j://HOST:7687, neo4j+s://HOST or bolt://HOST:7687',
    env: 'CHANCERY_STORE',
    default: 'sqlite:.chancery/graph.db',
  },
  port: {
    type: 'number',
    help: 'port of the server, 0 for any free one',
    env: 'CHANCERY_PORT',
    default: 4000,
    max: 65535,
  },
  limit: {
    type: 'number',
    value: 'MB',
    help: 'a text over this size is skipped',
    env: 'CHANCERY_LIMIT_MB',
    default: 20,
    min: 1,
    max: 400,
  },
  json: { type: 'flag', help: 'print JSON' },
  'min-confidence': {
    type: 'share',
    value: 'X',
    help: 'leave out what was read with less confidence, 0 to 1',
    env: 'CHANCERY_MIN_CONFIDENCE',
    default: 0.5,
  },
} as const satisfies Record<string, OptionSpec>

/** Where Neo4j's password comes from is said in every place that can ask for it. */
export const NEO4J_NOTE = `Neo4j's user comes from NEO4J_USER (default neo4j), its password from NEO4J_PASSWORD or
NEO4J_PASSWORD_FILE, never from the command line.`
