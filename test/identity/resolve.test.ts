import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { identityKey, nodeType, resolveClusters, scoped } from '../../src/identity/resolve.ts'
import type { EntityType } from '../../src/ontology/entities.ts'
import type { Cluster, Judgement } from '../../src/ontology/statement.ts'

const cluster = (id: string, keys: string[], weak: string[] = [], type: EntityType = 'Organization'): Cluster => ({
  id,
  document: 'document:1',
  type,
  keys,
  weak,
  names: [],
})
const judge = (left: string, verdict: Judgement['verdict'], right: string): Judgement => ({
  id: `${left} ${right}`,
  left,
  right,
  verdict,
})
const resolve = (clusters: Cluster[], judgements: Judgement[] = []) =>
  Object.fromEntries(resolveClusters(clusters, judgements))

const LONG = 'organization:japan aerospace exploration agency'
const LONG_NODE = 'organization:japan-aerospace-exploration-agency'
const ACRONYM = 'organization:acr:jaxa'

describe('strong keys', () => {
  test('clusters that share one are one thing, also by way of a third', () => {
    const found = resolve([
      cluster('a', ['organization:x', 'organization:y']),
      cluster('b', ['organization:z']),
      cluster('c', ['organization:y', 'organization:z']),
      cluster('d', ['organization:w']),
    ])
    expect(found).toEqual({ a: 'organization:x', b: 'organization:x', c: 'organization:x', d: 'organization:w' })
  })

  test('a node is named after the first key that holds in every document', () => {
    expect(
      resolve([
        cluster('a', ['organization:aa~1', 'organization:z']),
        cluster('b', ['organization:b b', 'organization:z']),
      ]),
    ).toEqual({
      a: 'organization:b-b',
      b: 'organization:b-b',
    })
  })

  test('a document is its own node', () => {
    const id = 'document:0123456789abcdef'
    expect(resolve([cluster(id, [id], [], 'Document')])).toEqual({ [id]: id })
  })
})

describe('weak keys', () => {
  const long = cluster('long', [LONG], [ACRONYM])
  const short = cluster('short', ['organization:jaxa~1'], [ACRONYM])

  test('an acronym alone joins the one long form that bears it', () => {
    expect(resolve([short, long])).toEqual({ long: LONG_NODE, short: LONG_NODE })
  })

  test('it stays alone where there is none, or two', () => {
    expect(resolve([short]).short).toBe('organization:jaxa~1')
    const found = resolve([short, long, cluster('other', ['organization:jolly axe association'], [ACRONYM])])
    expect(found).toEqual({
      short: 'organization:jaxa~1',
      long: LONG_NODE,
      other: 'organization:jolly-axe-association',
    })
  })

  test('two long forms of one thing count as one', () => {
    const other = cluster('other', ['organization:jaxa japan', LONG], [ACRONYM])
    expect(new Set(Object.values(resolve([short, long, other])))).toEqual(new Set([LONG_NODE]))
  })

  test('a weak key also meets the same key where it is strong', () => {
    expect(
      resolve([
        cluster('strong', ['organization:jaxa']),
        cluster('weak', ['organization:jaxa~1'], ['organization:jaxa']),
      ]).weak,
    ).toBe('organization:jaxa')
  })

  test('long forms never merge by an acronym, nor two acronyms with each other', () => {
    const shorts = [short, cluster('short2', ['organization:jaxa~2'], [ACRONYM])]
    expect(resolve(shorts)).toEqual({ short: 'organization:jaxa~1', short2: 'organization:jaxa~2' })
  })

  test('two acronyms that lead to two things leave it alone', () => {
    const torn = cluster('torn', ['organization:t~1'], ['organization:acr:a', 'organization:acr:b'])
    const found = resolve([
      torn,
      cluster('a', ['organization:aa'], ['organization:acr:a']),
      cluster('b', ['organization:bb'], ['organization:acr:b']),
    ])
    expect(found.torn).toBe('organization:t~1')
  })
})

describe('judgements', () => {
  const [a, b, c] = [
    cluster('a', ['organization:a']),
    cluster('b', ['organization:b b']),
    cluster('c', ['organization:c']),
  ]

  test('same joins, by key or by node id', () => {
    for (const right of ['organization:b b', 'organization:b-b'])
      expect(resolve([a, b, c], [judge('organization:a', 'same', right)])).toEqual({
        a: 'organization:a',
        b: 'organization:a',
        c: 'organization:c',
      })
  })

  test('same joins two acronyms of two documents', () => {
    const shorts = [cluster('x', ['organization:jaxa~1']), cluster('y', ['organization:jaxa~2'])]
    expect(resolve(shorts, [judge('organization:jaxa~1', 'same', 'organization:jaxa~2')])).toEqual({
      x: 'organization:jaxa~1',
      y: 'organization:jaxa~1',
    })
  })

  test('different keeps two keys apart, whatever would join them, and each takes what bears it', () => {
    const bridge = [
      cluster('left', ['organization:a', 'organization:mid']),
      cluster('right', ['organization:c', 'organization:mid']),
      cluster('more', ['organization:c']),
    ]
    expect(resolve(bridge).left).toBe(resolve(bridge).right)
    const found = resolve(bridge, [judge('organization:a', 'different', 'organization:c')])
    expect(found).toEqual({ left: 'organization:a', right: 'organization:c', more: 'organization:c' })
  })

  test('different holds against same, and against an acronym', () => {
    const both = [
      judge('organization:a', 'same', 'organization:c'),
      judge('organization:c', 'different', 'organization:a'),
    ]
    expect(resolve([a, c], both)).toEqual({ a: 'organization:a', c: 'organization:c' })
    const long = cluster('long', [LONG], [ACRONYM])
    const short = cluster('short', ['organization:jaxa~1'], [ACRONYM])
    expect(resolve([long, short], [judge('organization:jaxa~1', 'different', LONG)]).short).toBe('organization:jaxa~1')
  })

  test('nothing joins two types', () => {
    const person = cluster('p', ['person:a'], [], 'Person')
    expect(resolve([a, person], [judge('person:a', 'same', 'organization:a')])).toEqual({
      a: 'organization:a',
      p: 'person:a',
    })
  })
})

test('what has a long key only is one thing, by key or by the id of its node', () => {
  const key = `organization:${'very '.repeat(40)}long`
  const [long, other] = [cluster('long', [key]), cluster('other', ['organization:other'])]
  const { long: node } = resolve([long, other])
  expect(resolve([long, other], [judge(node!, 'same', 'organization:other')])).toEqual({
    long: 'organization:other',
    other: 'organization:other',
  })
})

test('a long key is cut and stays one of its kind', () => {
  const key = `event:${'very '.repeat(40)}long`
  const id = identityKey(key)
  expect(id.length).toBeLessThanOrEqual(96)
  expect(id).toMatch(/^event:very-very-/)
  expect(identityKey(`${key}er`)).not.toBe(id)
  expect(identityKey(id)).toBe(id)
  expect(scoped(id)).toBe(false)
  expect(scoped(identityKey(`${key}~1`))).toBe(true)
  expect(scoped(identityKey(`event:x~${'1'.repeat(100)}`))).toBe(true)
  expect(nodeType(id)).toBe('Event')
  expect(nodeType('nonsense')).toBeUndefined()
  // No half of a character is left at the cut.
  expect(identityKey(`event:x${'😀'.repeat(60)}`).isWellFormed()).toBe(true)
  expect(identityKey(`event:${'😀'.repeat(60)}`).isWellFormed()).toBe(true)
})

test('the order of clusters and judgements changes nothing', () => {
  const key = fc.constantFrom(
    'organization:a',
    'organization:b',
    'organization:c',
    'organization:s~1',
    'organization:s~2',
  )
  const weak = fc.constantFrom('organization:acr:x', 'organization:acr:y')
  const clusters = fc
    .array(fc.tuple(fc.uniqueArray(key, { minLength: 1, maxLength: 2 }), fc.uniqueArray(weak, { maxLength: 2 })), {
      maxLength: 7,
    })
    .map((list) => list.map(([keys, weak], i) => cluster(`c${i}`, keys, weak)))
  const judgements = fc.array(
    fc.tuple(key, key, fc.constantFrom('same' as const, 'different' as const)).map(([l, r, v]) => judge(l, v, r)),
    { maxLength: 4 },
  )
  fc.assert(
    fc.property(clusters, judgements, fc.infiniteStream(fc.nat()), (cs, js, order) => {
      const shuffle = <T>(items: readonly T[]) =>
        items
          .map((item) => [order.next().value as number, item] as const)
          .sort((a, b) => a[0] - b[0])
          .map(([, item]) => item)
      expect(resolve(shuffle(cs), shuffle(js))).toEqual(resolve(cs, js))
      for (const j of js.filter((j) => j.verdict === 'different' && j.left !== j.right)) {
        const at = (k: string) =>
          cs.filter((c) => c.keys.length === 1 && c.keys[0] === k).map((c) => resolve(cs, js)[c.id])
        for (const l of at(j.left)) expect(at(j.right)).not.toContain(l)
      }
    }),
  )
})
