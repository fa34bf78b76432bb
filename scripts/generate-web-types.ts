// Makes web/src/operations.generated.ts from schema.graphql and the explorer's operations. With --check: fails where it is stale.
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { codegen } from '@graphql-codegen/core'
import * as operations from '@graphql-codegen/typescript-operations'
import { Kind, parse, print, stripIgnoredCharacters, visit } from 'graphql'
import type { FragmentDefinitionNode } from 'graphql'
import * as prettier from 'prettier'

const SCHEMA = new URL('../schema.graphql', import.meta.url)
const ASKED = new URL('../web/src/operations.graphql', import.meta.url)
const OUT = new URL('../web/src/operations.generated.ts', import.meta.url)

export async function generate(): Promise<string> {
  const document = parse(readFileSync(ASKED, 'utf8'))
  const types = await codegen({
    filename: 'operations.generated.ts',
    schema: parse(readFileSync(SCHEMA, 'utf8')),
    documents: [{ location: 'operations.graphql', document }],
    plugins: [{ operations: {} }],
    pluginMap: { operations },
    config: {
      enumsAsTypes: true,
      immutableTypes: true,
      skipTypename: true,
      dedupeFragments: true,
      scalars: { Date: 'string', Value: 'string | number | boolean | readonly string[]', ID: 'string' },
    },
  })
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const d of document.definitions) if (d.kind === Kind.FRAGMENT_DEFINITION) fragments.set(d.name.value, d)
  const texts = document.definitions.flatMap((d) => {
    if (d.kind !== Kind.OPERATION_DEFINITION) return []
    const used = new Set<string>()
    const collect = (node: Parameters<typeof visit>[0]): void =>
      void visit(node, {
        FragmentSpread: ({ name }) => {
          if (used.has(name.value)) return
          used.add(name.value)
          collect(fragments.get(name.value)!)
        },
      })
    collect(d)
    const name = d.name!.value
    const text = stripIgnoredCharacters([d, ...[...used].map((f) => fragments.get(f)!)].map(print).join('\n'))
    return `export const ${name}Operation: Operation<${name}Query, ${name}QueryVariables> = { name: '${name}', text: ${JSON.stringify(text)} }`
  })
  const head = `/** An operation with the shape of its answer and of what it takes. */
export interface Operation<Answer, Variables> { readonly name: string; readonly text: string; readonly types?: (variables: Variables) => Answer }`
  const options = await prettier.resolveConfig(OUT)
  return prettier.format(
    `// Made by scripts/generate-web-types.ts from schema.graphql and operations.graphql. Do not edit.\n${types}\n${head}\n${texts.join('\n')}\n`,
    { ...options, parser: 'typescript' },
  )
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
  const made = await generate()
  if (!values.check) writeFileSync(OUT, made)
  else if (readFileSync(OUT, 'utf8') !== made) {
    process.stderr.write('web/src/operations.generated.ts is stale: run `npm run generate`\n')
    process.exitCode = 1
  }
}
