import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { NOTEBOOKS, python, serve } from '../../scripts/notebooks.ts'
import { folder, SAMPLES } from '../support/cli.ts'
import { pytest, withoutPackages } from './pytest.ts'

interface Cell {
  readonly cell_type: 'code' | 'markdown'
  readonly execution_count?: number | null
  readonly metadata: { readonly tags?: readonly string[] }
  readonly outputs?: readonly unknown[]
  readonly source: readonly string[]
}

const names = globSync('*.ipynb', { cwd: NOTEBOOKS }).sort()
const text = (name: string): string => readFileSync(join(NOTEBOOKS, name), 'utf8')
const cells = (name: string): Cell[] => (JSON.parse(text(name)) as { cells: Cell[] }).cells
/** The audit that takes no "I" or "the two" for a name. */
const STRICT = 'strict.ipynb'

describe('as they are kept', () => {
  test('there are six and an appendix', () => expect(names.length).toBe(7))

  test.each(names)('%s: no outputs, one cell of parameters, a table, a picture, a conclusion', (name) => {
    const code = cells(name).filter((cell) => cell.cell_type === 'code')
    expect(code.flatMap((cell) => [...cell.outputs!, ...(cell.execution_count ? [cell.execution_count] : [])])).toEqual(
      [],
    )
    expect(code.filter((cell) => cell.metadata.tags?.includes('parameters')).length).toBe(1)
    for (const needed of [/\btable\(/, /plt\.show\(\)/, /\bconclude\(/]) expect(text(name)).toMatch(needed)
  })

  test('a conclusion names nobody: who it is about comes from the parameters and the data', () => {
    for (const name of names) {
      const code = cells(name).filter((cell) => cell.cell_type === 'code' && !cell.metadata.tags)
      expect(code.map((cell) => cell.source.join('')).join('\n'), name).not.toMatch(
        /Norway|Indonesia|Japan|Fosse|Kusuma/,
      )
    }
  })

  test('types have the colours of the explorer', () => {
    const css = readFileSync('web/src/style.css', 'utf8')
    const colours = [...text('chancery.py').matchAll(/"([A-Z]\w+)": "(#\w{6})"/g)]
    expect(colours.length).toBeGreaterThan(3)
    for (const [, type, colour] of colours) expect(css).toContain(`--${type}: ${colour};`)
  })

  test('every package has its version', () => {
    const lines = ['requirements.txt', 'constraints.txt'].flatMap((file) =>
      readFileSync(join(NOTEBOOKS, file), 'utf8').split('\n'),
    )
    const packages = lines.filter((line) => line && !/^(#|-c )/.test(line))
    expect(packages.filter((line) => !/^[\w.-]+==\d[\w.]*$/.test(line))).toEqual([])
  })
})

describe.skipIf(withoutPackages)(`executed over the samples${withoutPackages}`, () => {
  let server: { url: string; close(): Promise<void> }
  let outcome: ReadonlyMap<string, string>
  let copies = ''
  beforeAll(async () => {
    server = await serve(SAMPLES)
    copies = folder()
    const audit = text('04-evidence-audit.ipynb')
    const strict = audit.replace('accept_reference = True', 'accept_reference = False')
    expect(strict).not.toBe(audit)
    writeFileSync(join(copies, STRICT), strict)
    // Two at a time: most of it is Python starting.
    const all = [...names, STRICT]
    const halves = [0, 1].map((half) => all.filter((_, i) => i % 2 === half))
    const ran = halves.map((half) => pytest(half, { CHANCERY_URL: server.url }, copies))
    outcome = new Map((await Promise.all(ran)).flatMap((of) => [...of]))
  }, 300_000)
  afterAll(() => server.close())

  test.each(names)('%s', (name) => expect(outcome.get(name)).toBe('passed'))

  const concluded = (name: string): string => readFileSync(join(copies, name), 'utf8').split('**Conclusion.**')[1] ?? ''

  test('each concludes from what it found', () => {
    expect(concluded('01-co-chairs.ipynb')).toMatch(/\d+ people co-chaired in \d+ pairs/)
    expect(concluded('02-timeline.ipynb')).toMatch(/No number is missing|The numbers ask for \d+/)
    expect(concluded('03-network.ipynb')).toMatch(/In the middle stands \p{Lu}/u)
    expect(concluded('04-evidence-audit.ipynb')).toMatch(/0 with neither\. The audit \*\*passes\*\*/)
    expect(concluded('05-two-documents.ipynb')).toMatch(/both documents say \d+/)
    expect(concluded('06-delegations.ipynb')).toMatch(/Those who lead changed: \p{Lu}/u)
    expect(readFileSync(join(copies, 'appendix-cypher.ipynb'), 'utf8')).toContain('Skipped: no Neo4j is set')
  })

  test('the audit fails for those whom no sentence names, and says who', () => {
    // "The two co-chaired …": the people are told of in the sentences before.
    expect(outcome.get(STRICT)).toMatch(/without a sentence naming the person: .*Leif Bruun/)
  })

  test('without a server, and for what is not there: one line', { timeout: 120_000 }, async () => {
    const ask = (query: string, url: string) => `chancery.URL = '${url}'\nchancery.ask('${query}')`
    const cells = [
      'import chancery',
      ask('{ stats { documents } }', 'http://127.0.0.1:9/graphql'),
      ask('{ person(name: "Fossem") { id } }', server.url),
    ]
    const shell =
      "import sys; from IPython.core.interactiveshell import InteractiveShell as I; i = I.instance(colors='nocolor')"
    const file = join(copies, 'lines.py')
    writeFileSync(file, `${shell}\nfor cell in ${JSON.stringify(cells)}: i.run_cell(cell)\n`)
    const { out } = await python(['lines'], {}, copies)
    expect(out.trim().split('\n')).toEqual([
      'ChanceryError: no Chancery answers at http://127.0.0.1:9/graphql: run `npx chancery serve`, or set CHANCERY_URL',
      'ChanceryError: No person is named "Fossem".',
    ])
  })
})
