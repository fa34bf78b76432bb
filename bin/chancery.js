#!/usr/bin/env node
// Plain JavaScript, so that an older Node gets far enough to hand over to the one that npm put into node_modules.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import * as module from 'node:module'
import { constants } from 'node:os'
import { fileURLToPath } from 'node:url'

const NEEDED = 24
const major = Number(process.versions.node.split('.')[0])
const pinned = fileURLToPath(
  new URL(`../node_modules/.bin/node${process.platform === 'win32' ? '.cmd' : ''}`, import.meta.url),
)

if (major >= NEEDED) {
  // Early releases of Node 24 warn of what this program is built on; the user can do nothing about it.
  const warn = process.emitWarning
  process.emitWarning = (...args) => {
    if (args[1] !== 'ExperimentalWarning' && args[1]?.type !== 'ExperimentalWarning') warn.apply(process, args)
  }
  // Compiled sources are kept between runs: starting up costs half.
  module.enableCompileCache?.()
  // Its own files name each other in full: none of the places that Node would look at besides has to be looked at, two hundred times over.
  module.registerHooks?.({
    resolve: (name, context, next) =>
      name.startsWith('.') && name.endsWith('.ts')
        ? { url: new URL(name, context.parentURL).href, format: 'module-typescript', shortCircuit: true }
        : next(name, context),
  })
  import('./chancery.ts')
} else if (existsSync(pinned) && !process.env.CHANCERY_HANDED_OVER) {
  const child = spawn(pinned, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, CHANCERY_HANDED_OVER: '1' },
    shell: process.platform === 'win32',
  })
  // The terminal signals the child by itself; this process only waits for its answer.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => signal === 'SIGTERM' && child.kill(signal))
  child.on('error', (error) => refuse(error.message))
  child.on('exit', (code, signal) => (process.exitCode = code ?? 128 + (constants.signals[signal] ?? 0)))
} else {
  refuse(`this is Node ${process.versions.node}`)
}

/** @param {string} why */
function refuse(why) {
  console.error(
    `chancery needs Node ${NEEDED} or newer, which npm ci brings along (${why}): run npm ci, then npx chancery`,
  )
  process.exitCode = 1
}
