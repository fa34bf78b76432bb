// All commands, in the order of the help.
import { demoCommand } from '../ingest/demo.ts'
import { evalCommand, extractCommand, ingestCommand, tryCommand } from '../ingest/command.ts'
import { cochairsCommand } from '../src/cli/commands/cochairs.ts'
import { documentsCommand, removeCommand } from '../src/cli/commands/documents.ts'
import { explainCommand } from '../src/cli/commands/explain.ts'
import { neo4jCommand } from '../src/cli/commands/neo4j.ts'
import { eventCommand, personCommand } from '../src/cli/commands/node.ts'
import { pathCommand } from '../src/cli/commands/path.ts'
import { queryCommand } from '../src/cli/commands/query.ts'
import { seriesCommand } from '../src/cli/commands/series.ts'
import { serveCommand } from '../src/cli/commands/serve.ts'
import { exportCommand, hashCommand, importCommand, statsCommand } from '../src/cli/commands/store.ts'
import type { Command } from '../src/cli/command.ts'

export const COMMANDS: readonly Command[] = [
  demoCommand,
  ingestCommand,
  extractCommand,
  tryCommand,
  evalCommand,
  cochairsCommand,
  personCommand,
  eventCommand,
  seriesCommand,
  pathCommand,
  documentsCommand,
  removeCommand,
  explainCommand,
  statsCommand,
  hashCommand,
  queryCommand,
  serveCommand(async (options) => (await import('../ingest/upload.ts')).uploadHandler(options)),
  exportCommand,
  importCommand,
  neo4jCommand,
]
