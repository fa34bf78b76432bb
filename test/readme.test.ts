// What the README shows is what the program prints.
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { COMMANDS } from '../bin/commands.ts'
import { chancery, folder, SAMPLES } from './support/cli.ts'

const readme = readFileSync('README.md', 'utf8')

test('the answer shown is the real one', async () => {
  const [, name, shown] = /\$ npx chancery cochairs "(.+?)"\n\n((?: {4}.*\n|\n)+)/.exec(readme)!
  const cwd = folder()
  await chancery(['ingest', SAMPLES], { cwd })
  const { out } = await chancery(['cochairs', name!], { cwd })
  expect(shown!.replace(/^ {4}/gm, '').trimEnd()).toBe(out.trimEnd())
})

test('the query shown has an answer', async () => {
  const [, query] = /npx chancery query '([^']+)'/.exec(readme)!
  const cwd = folder()
  await chancery(['ingest', SAMPLES], { cwd })
  const { code, out } = await chancery(['query', query!], { cwd })
  expect(code).toBe(0)
  expect(JSON.parse(out).data.coChairs.pairs.length).toBeGreaterThan(0)
})

test('every command, file and script that it names is there', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
  for (const [, name] of readme.matchAll(/npx chancery (\w+)/g)) expect(COMMANDS.map((c) => c.name)).toContain(name)
  for (const [, script] of readme.matchAll(/npm run ([\w:]+)/g)) expect(Object.keys(scripts)).toContain(script)
  for (const [, path] of readme.matchAll(/`((?:src|ingest|samples|web|browser)\/[\w./]*|[\w-]+\.(?:md|graphql|yml))`/g))
    expect([path, existsSync(path!)]).toEqual([path, true])
})

test('every picture that it shows is there', () => {
  const shown = [...readme.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, path]) => path!)
  expect(shown.length).toBeGreaterThanOrEqual(3)
  for (const path of shown) expect([path, existsSync(path)]).toEqual([path, true])
})
