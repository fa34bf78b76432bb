import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { chancery, folder } from '../support/cli.ts'

const cwd = folder()
const run = (...args: string[]) => chancery(args, { cwd })

describe('help', () => {
  test('lists every command on standard output', async () => {
    const { code, out, err } = await run('--help')
    expect(code).toBe(0)
    expect(err).toBe('')
    for (const command of [
      'extract',
      'try',
      'eval',
      'ingest',
      'documents',
      'remove',
      'serve',
      'query',
      'cochairs',
      'person',
      'event',
      'series',
      'path',
      'stats',
      'hash',
      'explain',
      'export',
      'import',
      'neo4j',
    ])
      expect(out).toMatch(new RegExp(`^  ${command} `, 'm'))
  })

  test('without a command it is wrong use', async () => {
    const { code, out, err } = await run()
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('Usage: chancery')
  })

  test('every command has examples, and opens no store to show them', async () => {
    const { out } = await run('--help')
    const names = [...out.matchAll(/^  ([a-z0-9]+) /gm)].map((match) => match[1]!)
    const helps = await Promise.all(names.map((name) => run(name, '--help')))
    for (const { code, out: help } of helps) {
      expect(code).toBe(0)
      expect(help).toMatch(/^Examples:\n {2}\S/m)
    }
    expect(readdirSync(cwd)).toEqual([])
  })

  test('says the version', async () => expect((await run('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/))
})

describe('wrong use: exit 2 and one line that says what to do', () => {
  const cases: [string[], RegExp][] = [
    [['ingset'], /no command "ingset" \(ingest\?\)/],
    [['hash', '--foo'], /--foo.*chancery hash --help/],
    [['hash', 'this'], /too many words/],
    [['path', 'one'], /expected A B/],
    [['ingest'], /expected PATH/],
    [['cochairs', 'Ragnhild', 'Fosse'], /quotes around a name/],
    [['serve', '--port', 'many'], /--port wants a whole number/],
    [['serve', '--port', '70000'], /from 0 to 65535/],
    [['ingest', 'x', '--concurrency', '0'], /--concurrency wants a whole number/],
    [['cochairs', '--min-confidence', '2'], /--min-confidence wants a number from 0 to 1/],
    [['query', '{ stats { documents } }', '--variables', '[1]'], /--variables wants a JSON object/],
    [['query', 'nowhere.graphql'], /there is no file nowhere.graphql/],
    [['neo4j', 'restart'], /start, stop or status/],
  ]
  test.each(cases)('%j', async (args, says) => {
    const { code, out, err } = await run(...args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(says)
    expect(err.trim().split('\n')).toHaveLength(1)
  })
})

describe('settings', () => {
  test('a flag wins over the environment, the environment over the default', async () => {
    const url = 'sqlite:from-environment.db'
    const byEnvironment = await chancery(['stats'], { cwd, env: { CHANCERY_STORE: url } })
    expect(byEnvironment.err).toContain('from-environment.db')
    const byFlag = await chancery(['stats', '--store', 'sqlite:from-flag.db'], { cwd, env: { CHANCERY_STORE: url } })
    expect(byFlag.err).toContain('from-flag.db')
    const byDefault = await chancery(['stats'], { cwd, env: { CHANCERY_STORE: '' } })
    expect(byDefault.err).toContain('.chancery/graph.db')
  })

  test('a wrong value of a variable is named by the variable', async () => {
    const { code, err } = await chancery(['serve'], { cwd, env: { CHANCERY_PORT: 'x' } })
    expect([code, err]).toEqual([2, 'chancery: CHANCERY_PORT wants a whole number from 0 to 65535, not "x"\n'])
  })

  test('a store that is not there is a failure, not an empty answer', async () => {
    const { code, err } = await run('stats')
    expect(code).toBe(1)
    expect(err).toMatch(/^chancery: .*chancery ingest/)
  })
})
