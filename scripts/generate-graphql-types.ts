// Makes src/graphql/types.generated.ts from schema.graphql. With --check: fails where the file is stale, and writes nothing.
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { codegen } from '@graphql-codegen/core'
import * as typescript from '@graphql-codegen/typescript'
import * as resolvers from '@graphql-codegen/typescript-resolvers'
import { parse } from 'graphql'
import * as prettier from 'prettier'
import { ENTITY_TYPES } from '../src/ontology/entities.ts'

const SCHEMA = new URL('../schema.graphql', import.meta.url)
const OUT = new URL('../src/graphql/types.generated.ts', import.meta.url)

const STORE = '../store/store.ts'
const PARENTS = './parents.ts'
const PARENT_TYPES = [
  'CoChairPair', 'CoChairedEvent', 'DocumentConnection', 'EventParticipants', 'EventSide', 'Explanation', 'Hop', 'Meeting',
  'Mention', 'Neighbourhood', 'NodeConnection', 'Participant', 'Path', 'PropertyValue', 'Relation', 'RelationList', 'Role',
  'SearchConnection', 'SeriesTimeline', 'Stats',
] // prettier-ignore

export async function generate(): Promise<string> {
  const source = readFileSync(SCHEMA, 'utf8')
  const code = await codegen({
    filename: 'types.generated.ts',
    schema: parse(source),
    documents: [],
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers },
    config: {
      enumsAsTypes: true,
      useTypeImports: true,
      immutableTypes: true,
      skipTypename: true,
      avoidOptionals: { field: true },
      scalars: { Date: 'string', Value: 'string | number | boolean | readonly string[]', ID: 'string' },
      contextType: './context.ts#Context',
      // The parents that resolvers are handed: nodes and statements as the store gives them, the rest as parents.ts says.
      mappers: {
        ...Object.fromEntries(ENTITY_TYPES.map((t) => [t, `${STORE}#NodeView`])),
        Node: `${STORE}#NodeView`,
        Statement: `${STORE}#Evidence`,
        ...Object.fromEntries(PARENT_TYPES.map((t) => [t, `${PARENTS}#${t}Parent`])),
      },
    },
  })
  const options = await prettier.resolveConfig(OUT)
  return prettier.format(`// Made by scripts/generate-graphql-types.ts from schema.graphql. Do not edit.\n${code}`, {
    ...options,
    parser: 'typescript',
  })
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
  const made = await generate()
  if (!values.check) writeFileSync(OUT, made)
  else if (readFileSync(OUT, 'utf8') !== made) {
    process.stderr.write('src/graphql/types.generated.ts is stale: run `npm run generate`\n')
    process.exitCode = 1
  }
}
