// The house keeps its shape: which way imports go, and that files stay small enough to read.
import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'

const sources = globSync(['bin/**/*.ts', 'src/**/*.ts', 'ingest/**/*.ts', 'scripts/**/*.ts', 'test/**/*.ts']).sort()

interface Import {
  readonly from: string
  readonly to: string
  /** Only a shape, gone when the program runs. */
  readonly type: boolean
}

const IMPORT = /(import type |import |export )?(?:[^'\n;]|\n(?!import|export))*?(?:from |import\()'(\.{1,2}\/[^']+)'/g

const imports = (file: string): Import[] =>
  [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, how, path]) => ({
    from: file,
    to: normalize(join(dirname(file), path!)),
    type: how === 'import type ',
  }))
const all = sources.flatMap(imports)
const shown = (wrong: readonly Import[]): string[] => wrong.map(({ from, to }) => `${from} imports ${to}`)

/** Each may import from itself and from those before it. */
const LAYERS = ['ontology', 'identity', 'store', 'answers', 'graphql', 'cli']
const layer = (file: string): number => LAYERS.indexOf(/^src\/([^/]+)\//.exec(file)?.[1] ?? '')

describe('imports', () => {
  test('src knows nothing of reading, of the program and of tests; ingest nothing of the program and of tests', () => {
    expect(all.filter(({ from }) => from.startsWith('src/')).length).toBeGreaterThan(100)
    const wrong = all.filter(
      ({ from, to }) =>
        (from.startsWith('src/') && /^(ingest|bin|test)\//.test(to)) ||
        (from.startsWith('ingest/') && /^(bin|test)\//.test(to)),
    )
    expect(shown(wrong)).toEqual([])
  })

  test(`inside src they go one way: ${LAYERS.join(' <- ')}`, () => {
    expect(shown(all.filter(({ from, to, type }) => !type && layer(from) >= 0 && layer(to) > layer(from)))).toEqual([])
  })

  test('each names a file that is there, with its extension', () => {
    const known = new Set(
      globSync(['**/*.{ts,json,graphql}'], { exclude: (path) => path === 'node_modules' || path.startsWith('.') }),
    )
    expect(shown(all.filter(({ to }) => !known.has(to)))).toEqual([])
  })
})

describe('size', () => {
  const LIMIT = 320

  test(`no source file is longer than ${LIMIT} lines; word lists and generated files are no source`, () => {
    const files = globSync(['{bin,src,ingest,scripts}/**/*.ts', 'web/src/**/*.{ts,tsx}']).filter(
      (file) => !/\.generated\.ts$|\/lexicon\//.test(file),
    )
    const lines = (file: string): number => readFileSync(file, 'utf8').split('\n').length - 1
    expect(files.filter((file) => lines(file) > LIMIT)).toEqual([])
  })
})
