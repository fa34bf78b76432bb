// Makes what Neo4j Browser takes: style.grass from the ontology, scripts.zip from the .cypher files, and the guide as HTML and AsciiDoc
// from guide.md. With --check: fails where something is stale.
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { ENTITY_TYPES } from '../src/ontology/entities.ts'
import { LOOK, relationLook } from '../src/ontology/look.ts'
import { RELATION_TYPES } from '../src/ontology/relations.ts'
import { toAsciiDoc, toHtml } from './guide.ts'
import { zip } from './zip.ts'

const BROWSER = fileURLToPath(new URL('../browser/', import.meta.url))

interface SavedScript {
  readonly folder: string
  /** The first line, which Neo4j Browser shows as the name. */
  readonly name: string
  readonly file: string
  readonly text: string
}

/** The saved Cypher, by folder and file. */
export function savedScripts(): SavedScript[] {
  const cwd = `${BROWSER}cypher/`
  const files = globSync('*/*.cypher', { cwd }).map((file) => file.replaceAll('\\', '/'))
  return files.sort().map((file) => {
    const text = readFileSync(cwd + file, 'utf8')
    return { folder: file.split('/')[0]!, file, name: /^\/\/ (.+)\n/.exec(text)![1]!, text }
  })
}

/** GraSS, the style sheet of Neo4j Browser. Without a comment: one would break the rule behind it. */
export function grass(): string {
  const rule = (selector: string, settings: Readonly<Record<string, string>>): string =>
    `${selector} {\n${Object.entries(settings)
      .map(([name, value]) => `  ${name}: ${value};\n`)
      .join('')}}\n`
  const node = (colour: string, diameter: number) => ({
    diameter: `${diameter}px`,
    color: colour,
    'border-color': shade(colour),
    'border-width': '2px',
    'text-color-internal': '#ffffff',
    'font-size': '10px',
    caption: '"{name}"',
  })
  const edge = (colour: string, width: number, caption: string) => ({
    color: colour,
    'shaft-width': `${width}px`,
    'font-size': '8px',
    padding: '3px',
    'text-color-external': '#1c1f23',
    'text-color-internal': '#ffffff',
    caption: `"${caption}"`,
  })
  return [
    rule('node', node('#8a8f96', 50)),
    rule('relationship', edge('#8a8f96', 1, '<type>')),
    ...ENTITY_TYPES.map((type) => rule(`node.${type}`, node(LOOK[type].colour, LOOK[type].diameter))),
    // What a text says in one place: beside the things, and smaller.
    rule('node.Statement', node('#8a6d1f', 50)),
    ...RELATION_TYPES.map((type) => {
      const { colour, width, caption } = relationLook(type)
      return rule(`relationship.${type}`, edge(colour, width, caption))
    }),
  ].join('')
}

/** A quarter darker. */
const shade = (colour: string): string =>
  `#${[1, 3, 5]
    .map((i) => (Number.parseInt(colour.slice(i, i + 2), 16) * 3) >> 2)
    .map((n) => n.toString(16).padStart(2, '0'))
    .join('')}`

function make(): Readonly<Record<string, Buffer>> {
  const scripts = savedScripts()
  const guide = readFileSync(`${BROWSER}guide.md`, 'utf8').replace(/^\{\{(.+)\}\}$/gm, (_, file: string) => {
    const found = scripts.find((s) => s.file === file)
    if (!found) throw new Error(`browser/guide.md names ${file}, which is not in browser/cypher`)
    return `\`\`\`cypher\n${found.text}\`\`\``
  })
  return {
    'style.grass': Buffer.from(grass()),
    'scripts.zip': zip(scripts.map(({ file, text }) => ({ name: file, content: Buffer.from(text) }))),
    'guide.html': Buffer.from(toHtml(guide)),
    'guide.adoc': Buffer.from(toAsciiDoc(guide)),
  }
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
  for (const [name, made] of Object.entries(make())) {
    const file = BROWSER + name
    if (!values.check) writeFileSync(file, made)
    else if (!globSync(basename(file), { cwd: BROWSER }).length || !readFileSync(file).equals(made)) {
      process.stderr.write(`browser/${name} is stale: run \`npm run generate\`\n`)
      process.exitCode = 1
    }
  }
}
