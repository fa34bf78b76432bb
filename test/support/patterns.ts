// All regular expressions of the sources: those written down, read from the sources, and those made of pieces when a module is loaded.
import { globSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'

export interface Pattern {
  readonly file: string
  readonly pattern: RegExp
}

/** Every literal of the files, once a source and flags. */
function written(files: readonly string[]): Pattern[] {
  const out: Pattern[] = []
  for (const file of files) {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest)
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/')
        out.push({ file, pattern: new RegExp(node.text.slice(1, end), node.text.slice(end + 1)) })
      }
      ts.forEachChild(node, visit)
    }
    visit(source)
  }
  return out
}

/** Loads the files and keeps what they make with `new RegExp`. */
async function made(files: readonly string[]): Promise<Pattern[]> {
  const out: Pattern[] = []
  const Original = globalThis.RegExp
  let file = ''
  const Recorder = function (this: unknown, pattern: string | RegExp, flags?: string): RegExp {
    const made = new Original(pattern, flags)
    out.push({ file, pattern: made })
    return made
  }
  Recorder.prototype = Original.prototype
  Object.setPrototypeOf(Recorder, Original)
  globalThis.RegExp = Recorder as unknown as RegExpConstructor
  try {
    for (file of files) await import(pathToFileURL(file).href)
  } finally {
    globalThis.RegExp = Original
  }
  return out
}

/** Sorted by file; the same pattern twice is told once. */
export async function allPatterns(): Promise<Pattern[]> {
  const files = globSync('{src,ingest}/**/*.ts').sort()
  const modules = files.filter((file) =>
    /^(ingest\/(annotate|relate|metadata|load|resolve)|ingest\/\w+\.ts|src\/(identity|ontology))/.test(file),
  )
  const all = [...written(files), ...(await made(modules.filter((file) => !/worker\.ts$/.test(file))))]
  const seen = new Set<string>()
  return all.filter(({ pattern }) => {
    const key = String(pattern)
    return !seen.has(key) && !!seen.add(key)
  })
}

/** Words that a pattern itself speaks of, and the stuff that makes patterns go back and forth. */
export function adversaries(pattern: RegExp): string[] {
  const words = [...new Set(pattern.source.replace(/\\[a-zA-Z](?:\{[^}]*\})?/g, ' ').match(/[A-Za-z]{2,}/g) ?? [])]
  const lead = words.slice(0, 12)
  return [
    ' ',
    '\n',
    '\t ',
    'a',
    'A',
    '1',
    '.',
    '-',
    ', ',
    '(',
    '"',
    'A. ',
    'Aa ',
    'aa ',
    'AB ',
    '1. ',
    '12 ',
    'the ',
    'of the ',
    'and ',
    '{P1} , ',
    '{C1} and ',
    '{E1} ',
    '| ',
    '<a ',
    ...(lead.length ? [`${lead.join(' ')} `, lead.join('')] : []),
    ...lead.slice(0, 4).map((word) => `${word} `),
  ]
}
