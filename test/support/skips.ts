// Says what did not run and why. With CHANCERY_TEST_ALL=1 everything must run, but what needs a Docker engine.
import { mkdirSync, writeFileSync } from 'node:fs'
import type { Reporter, SerializedError, TestModule } from 'vitest/node'

/** What `.ci/run` reads. */
const SUMMARY = '.cache/tests.json'

export default class Skips implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const all = modules.flatMap((module) => [...module.children.allTests()])
    const skipped = all.flatMap((test) => {
      const result = test.result()
      if (result.state !== 'skipped') return []
      return [
        {
          name: test.fullName,
          reason: result.note ?? /\((needs [^)]+)\)/.exec(test.fullName)?.[1] ?? 'no reason given',
        },
      ]
    })
    const strict = process.env.CHANCERY_TEST_ALL === '1'
    const wrong = strict ? skipped.filter(({ reason }) => !/docker/i.test(reason)) : []
    // A file that cannot even be collected has no tests to count, and is a failure all the same.
    const uncollected = modules.filter((module) => module.errors().length > 0).length
    const failed = all.filter((test) => test.result().state === 'failed').length + uncollected + errors.length
    const passed = all.filter((test) => test.result().state === 'passed').length
    for (const [reason, tests] of Map.groupBy(skipped, (test) => test.reason)) {
      console.log(`\nSkipped, ${reason}:`)
      for (const { name } of tests) console.log(`  ${name}`)
    }
    if (wrong.length) {
      console.error(`\nCHANCERY_TEST_ALL=1, so these ${wrong.length} skipped tests count as failed.`)
      process.exitCode = 1
    }
    mkdirSync('.cache', { recursive: true })
    writeFileSync(SUMMARY, JSON.stringify({ passed, failed: failed + wrong.length, skipped }))
  }
}
