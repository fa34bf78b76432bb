// The schema agrees with the ontology, describes everything, and the types made from it are current.
import { readFileSync } from 'node:fs'
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  parse,
  specifiedRules,
  validate,
} from 'graphql'
import { expect, test } from 'vitest'
import { generate } from '../../scripts/generate-graphql-types.ts'
import { operation, OPERATION_NAMES } from '../../src/graphql/operations/index.ts'
import { DOCUMENT_KINDS, ENTITIES, ENTITY_TYPES, EVENT_STATUS } from '../../src/ontology/entities.ts'
import { relation, RELATION_TYPES } from '../../src/ontology/relations.ts'
import { FACTUAL, MODALITIES } from '../../src/ontology/statement.ts'

const source = readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8')
const schema = buildSchema(source)
const types = Object.values(schema.getTypeMap()).filter((t) => !t.name.startsWith('__'))
const fieldsOf = (name: string) => {
  const type = schema.getType(name)
  return isObjectType(type) ? Object.keys(type.getFields()) : []
}

test.each([
  ['EntityType', ENTITY_TYPES],
  ['RelationType', RELATION_TYPES],
  ['Modality', MODALITIES],
  ['EventStatus', EVENT_STATUS],
  ['DocumentKind', DOCUMENT_KINDS],
] as const)('%s has the values of the ontology', (name, values) => {
  const type = schema.getType(name)
  expect(isEnumType(type) && type.getValues().map((v) => v.name)).toEqual([...values])
})

test('every label is a type with a field for each of its properties', () => {
  for (const label of ENTITY_TYPES)
    expect(fieldsOf(label)).toEqual(expect.arrayContaining([...ENTITIES[label].properties]))
})

test('every property of a relation is a field', () => {
  const properties = [...new Set(RELATION_TYPES.flatMap((t) => relation(t).properties))]
  expect(fieldsOf('Relation')).toEqual(expect.arrayContaining(properties))
})

test('what is answered as a fact by default is what the ontology counts as one', () => {
  const argument = schema
    .getQueryType()!
    .getFields()
    .statements!.args.find((a) => a.name === 'modalities')
  expect(argument?.defaultValue).toEqual(FACTUAL)
})

test('everything is described', () => {
  const bare: string[] = []
  const check = (what: string, { description }: { description?: string | null }) =>
    void (description?.trim() || bare.push(what))
  for (const type of types) {
    if (['String', 'Int', 'Float', 'Boolean', 'ID', 'Query'].includes(type.name)) continue
    check(type.name, type)
    if (isEnumType(type)) for (const v of type.getValues()) check(`${type.name}.${v.name}`, v)
  }
  for (const type of types) {
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue
    for (const f of Object.values(type.getFields())) {
      check(`${type.name}.${f.name}`, f)
      if ('args' in f) for (const a of f.args) check(`${type.name}.${f.name}(${a.name})`, a)
    }
  }
  expect(bare).toEqual([])
})

test('the stored operations fit the schema', () => {
  for (const name of OPERATION_NAMES) expect(validate(schema, parse(operation(name)), specifiedRules)).toEqual([])
})

test('the types made from the schema are current', async () => {
  const kept = readFileSync(new URL('../../src/graphql/types.generated.ts', import.meta.url), 'utf8')
  expect(await generate()).toBe(kept)
})
