#!/usr/bin/env node
// The program: knows both wings, decides nothing.
import { main } from '../src/cli/main.ts'
import { COMMANDS } from './commands.ts'

// A reader such as head ends when head has seen enough; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

process.exitCode = await main(process.argv.slice(2), COMMANDS, {
  in: process.stdin,
  out: process.stdout,
  err: process.stderr,
  env: process.env,
})
