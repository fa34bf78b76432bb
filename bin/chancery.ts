#!/usr/bin/env node
// The program: knows both wings, decides nothing.
import { demoCommand } from '../ingest/demo.ts'
import { extractCommand, ingestCommand } from '../ingest/command.ts'
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
import { main } from '../src/cli/main.ts'

// A reader such as head ends when head has seen enough; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

process.exitCode = await main(
  process.argv.slice(2),
  [
    demoCommand,
    ingestCommand,
    extractCommand,
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
    serveCommand,
    exportCommand,
    importCommand,
    neo4jCommand,
  ],
  { in: process.stdin, out: process.stdout, err: process.stderr, env: process.env },
)
