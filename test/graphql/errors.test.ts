// What cannot be answered, and what may not be asked: each its own code, with what a program needs to go on.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { executeQuery } from '../../src/graphql/execute.ts'
import { LIMITS } from '../../src/graphql/limits.ts'
import { operation, OPERATION_NAMES } from '../../src/graphql/operations/index.ts'
import { StoreError } from '../../src/store/store.ts'
import type { Store } from '../../src/store/store.ts'
import { openGraph } from './graph.ts'
import type { Answer } from './graph.ts'

let store: Store
let close: () => Promise<void>
beforeAll(async () => ({ store, close } = await openGraph()))
afterAll(() => close())

async function refusal(query: string, variables?: Record<string, unknown>, of: Store = store): Promise<Answer> {
  const { errors } = await executeQuery(of, query, variables, { log: () => {} })
  expect(errors).toHaveLength(1)
  return { message: errors![0]!.message, ...errors![0]!.extensions }
}

const limit = (name: string, max: number, actual?: number) => ({
  code: 'LIMIT_EXCEEDED',
  limit: { name, max, ...(actual && { actual }) },
})

const broken = (error: Error): Store => ({ ...store, stats: () => Promise.reject(error) })

const alias = (i: number) => `a${i}: search(text: "kelp", first: 100) { nodes { id name } }`

describe('names', () => {
  test('one that nothing bears, with those that are near', async () => {
    const error = await refusal('{ person(name: "Oyarzun") { id } }')
    expect(error.code).toBe('NOT_FOUND')
    expect(error.suggestions[0]).toEqual({
      id: 'person:marta-oyarzun',
      type: 'Person',
      name: 'Marta Oyarzún',
      documents: 2,
    })
    expect(error.message).toContain('No person is named "Oyarzun". Near it: Marta Oyarzún (person:marta-oyarzun)')
    expect(await refusal('{ person(name: "Zebulon") { id } }')).toEqual({
      code: 'NOT_FOUND',
      message: 'No person is named "Zebulon".',
      suggestions: [],
    })
  })

  test('one that several bear, with all of them', async () => {
    const error = await refusal('{ coChairs(person: "Holm") { truncated } }')
    expect(error.code).toBe('AMBIGUOUS')
    expect(error.candidates).toEqual([
      { id: 'person:anna-holm', type: 'Person', name: 'Anna Holm', documents: 2 },
      { id: 'person:holm-per', type: 'Person', name: 'Per Holm', documents: 1 },
    ])
    const { data } = await executeQuery(store, '{ coChairs(person: "person:holm-per") { pairs { coChair { name } } } }')
    expect(JSON.parse(JSON.stringify(data))).toEqual({ coChairs: { pairs: [{ coChair: { name: 'Marta Oyarzún' } }] } })
  })

  test('an id of another type, no id and no name, an empty name, a very long one', async () => {
    expect(await refusal('{ person(id: "place:bergen") { id } }')).toEqual({
      code: 'BAD_USER_INPUT',
      message: 'place:bergen is a place (Bergen), not a person.',
    })
    expect((await refusal('{ person(id: "person:nobody") { id } }')).code).toBe('NOT_FOUND')
    expect((await refusal('{ person { id } }')).code).toBe('BAD_USER_INPUT')
    expect((await refusal('{ person(id: "a", name: "b") { id } }')).code).toBe('BAD_USER_INPUT')
    expect((await refusal('{ event(name: "  ") { id } }')).code).toBe('BAD_USER_INPUT')
    expect((await refusal(`{ event(name: "${'x'.repeat(501)}") { id } }`)).code).toBe('BAD_USER_INPUT')
    expect((await refusal('{ explain(id: "toString:x") { id } }')).code).toBe('NOT_FOUND')
  })

  test('one wrong name does not take the other answers away', async () => {
    const { data, errors } = await executeQuery(
      store,
      '{ roles(person: "Zebulon") { title } country(name: "Chile") { name } }',
    )
    expect(errors?.[0]?.path).toEqual(['roles'])
    expect(JSON.parse(JSON.stringify(data))).toEqual({ roles: null, country: { name: 'Chile' } })
  })
})

describe('bad input', () => {
  test.each([
    ['a date that is none', '{ roles(person: "Per Holm", at: "2024-13") { title } }'],
    ['a date that is a number', '{ coChairs(from: 2024) { truncated } }'],
    ['a cursor of somewhere else', '{ entities(after: "xyz") { totalCount } }'],
    ['three countries', '{ coChairs(between: ["Chile", "Norway", "Japan"]) { truncated } }'],
    ['a confidence over 1', '{ coChairs(minConfidence: 50) { truncated } }'],
    ['nothing to search for', '{ search(text: " ") { totalCount } }'],
    ['a list of no length', '{ entities(first: 0) { totalCount } }'],
    ['a path of no length', '{ path(from: "Chile", to: "Norway", maxLength: 0) { length } }'],
    ['a stretch that runs backwards', '{ document(name: "A note on kelp") { text(start: 9, end: 3) } }'],
  ])('%s', async (_, query) => expect((await refusal(query)).code).toBe('BAD_USER_INPUT'))

  test('in variables too', async () => {
    const query = 'query($at: Date) { roles(person: "Per Holm", at: $at) { title } }'
    expect(await refusal(query, { at: 'yesterday' })).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('2024-08-26'),
    })
  })

  test('what is no query is told from what asks for something that is not there', async () => {
    expect((await refusal('{ person(')).code).toBe('GRAPHQL_PARSE_FAILED')
    expect((await refusal('{ people { id } }')).code).toBe('GRAPHQL_VALIDATION_FAILED')
  })
})

describe('limits', () => {
  test('depth, also through fragments', async () => {
    const nest = (n: number): string => (n === 0 ? 'id' : `relations(first: 1) { items { other { ${nest(n - 1)} } } }`)
    expect(await refusal(`{ node(id: "country:cl") { ${nest(4)} } }`)).toMatchObject(limit('depth', 12, 14))
    const fragments =
      'fragment a on Node { relations(first: 1) { items { other { ...b } } } } fragment b on Node { relations(first: 1) { items { other { ...c } } } } fragment c on Node { relations(first: 1) { items { other { relations(first: 1) { items { other { id } } } } } } }'
    expect(await refusal(`{ node(id: "country:cl") { ...a } } ${fragments}`)).toMatchObject(limit('depth', 12, 14))
  })

  test('tokens', async () => {
    expect(await refusal(`{ ${'stats { documents } '.repeat(600)} }`)).toMatchObject(limit('tokens', 2000))
  })

  test('lengths of lists, given in place or by a variable', async () => {
    expect(await refusal('{ entities(first: 101) { totalCount } }')).toMatchObject(limit('first', 100, 101))
    expect(await refusal('query($n: Int!) { entities(first: $n) { totalCount } }', { n: 5000 })).toMatchObject(
      limit('first', 100, 5000),
    )
    expect(await refusal('query($n: Int! = 500) { entities(first: $n) { totalCount } }')).toMatchObject(
      limit('first', 100, 500),
    )
    expect(
      await refusal('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array(101).fill('a') }),
    ).toMatchObject(limit('ids', 100, 101))
    expect(await refusal('{ path(from: "Chile", to: "Norway", maxLength: 9) { length } }')).toMatchObject(
      limit('maxLength', 8, 9),
    )
  })

  test('the size of the answer: lists within lists, aliases, whole texts', async () => {
    const lists =
      '{ entities(first: 100) { nodes { relations(first: 100) { items { evidence(first: 100) { quote } } } } } }'
    expect(await refusal(lists)).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: { name: 'cost', max: LIMITS.cost } })
    expect(await refusal(`{ ${Array.from({ length: 80 }, (_, i) => alias(i)).join(' ')} }`)).toMatchObject({
      limit: { name: 'cost' },
    })
    expect(await refusal('{ documents(first: 20) { nodes { text } } }')).toMatchObject({ limit: { name: 'cost' } })
  })

  test('fragments within fragments are weighed in no time', async () => {
    const doubling = Array.from(
      { length: 40 },
      (_, i) => `fragment f${i} on Country { ...f${i + 1} ... on Country { ...f${i + 1} } }`,
    )
    const began = performance.now()
    const query = `{ country(name: "Chile") { ...f0 } } ${doubling.join(' ')} fragment f40 on Country { id }`
    expect((await refusal(query)).limit.name).toBe('cost')
    expect(performance.now() - began).toBeLessThan(2000)
  })

  test('the stored operations are within them', async () => {
    for (const name of OPERATION_NAMES) {
      const ends = name === 'Path' ? { from: 'Chile', to: 'Norway' } : {}
      const { errors } = await executeQuery(store, operation(name), {
        name: 'Chile',
        id: 'country:cl',
        first: 100,
        ...ends,
      })
      expect(errors?.filter((e) => e.extensions?.code !== 'NOT_FOUND') ?? []).toEqual([])
    }
  })
})

describe('what nobody foresaw', () => {
  test('is masked, and logged under the id that is shown', async () => {
    const lines: string[] = []
    const { errors } = await executeQuery(
      broken(new Error('secret detail')),
      '{ stats { documents } }',
      {},
      { log: (line) => lines.push(line) },
    )
    const [error] = errors!
    expect(JSON.stringify(errors)).not.toContain('secret')
    expect(JSON.stringify(errors)).not.toContain('.ts')
    expect(error!.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', id: expect.any(String) })
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain(error!.extensions!.id)
    expect(lines[0]).toContain('secret detail')
  })

  test('is shown with its stack to those who develop', async () => {
    const { errors } = await executeQuery(
      broken(new Error('a detail')),
      '{ stats { documents } }',
      {},
      { dev: true, log: () => {} },
    )
    expect(errors![0]!.message).toBe('a detail')
    expect((errors![0]!.extensions!.stacktrace as string[]).join('\n')).toContain('errors.test.ts')
  })

  test('a store that says what to do is quoted', async () => {
    const error = await refusal('{ stats { documents } }', {}, broken(new StoreError('the server is down: start it')))
    expect(error).toEqual({ code: 'STORE_UNAVAILABLE', message: 'the server is down: start it' })
  })
})

test('introspection is for those who develop', async () => {
  const query = '{ __schema { queryType { name } } }'
  expect(await refusal(query)).toMatchObject({
    code: 'GRAPHQL_VALIDATION_FAILED',
    message: expect.stringContaining('--dev'),
  })
  expect((await executeQuery(store, query, {}, { dev: true })).errors).toBeUndefined()
})
