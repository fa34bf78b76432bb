import { describe, expect, test } from 'vitest'
import { byCodePoint } from '../../src/identity/keys.ts'
import { canonicalName, edgeOf, edgeView, nodeView } from '../../src/identity/view.ts'
import type { Cluster, DocumentRecord, Scalar, Statement } from '../../src/ontology/statement.ts'

const name = (text: string, documents = 1, canonical = true) => ({ text, documents, canonical })

describe('the canonical name', () => {
  test.each([
    ['the most words', [name('Tanabe', 9), name('Aiko Tanabe')], 'Aiko Tanabe'],
    ['then told by the most documents', [name('Aiko Tanabe'), name('Aiko Tanaba', 2)], 'Aiko Tanaba'],
    ['then the first by code point', [name('b a'), name('a b'), name('é a')], 'a b'],
    ['no form with a title, however long', [name('Minister Aiko M. Tanabe', 9, false), name('Tanabe')], 'Tanabe'],
    [
      'of all forms where none may stand alone',
      [name('Minister Tanabe', 1, false), name('Tanabe', 3, false)],
      'Minister Tanabe',
    ],
  ])('%s', (_, names, expected) => {
    expect(canonicalName(names)).toBe(expected)
    expect(canonicalName([...names].reverse())).toBe(expected)
  })
})

const docs = new Map<string, DocumentRecord>(
  Object.entries({ d1: '2024-01-01', d2: '2024-06-01', d3: undefined, d4: '2023' }).map(([id, date]) => [
    id,
    { id, date } as DocumentRecord,
  ]),
)

/** The property values of an event of which each `[document, property, value, …]` is told. */
function props(...told: [string, string, Scalar, Partial<Statement>?][]) {
  const clusters = [...docs.keys()].map((d): Cluster => ({
    id: `c-${d}`,
    document: d,
    type: 'Event',
    keys: ['event:e'],
    weak: [],
    names: [],
  }))
  const statements = told.map(
    ([document, predicate, value, more], i) =>
      ({
        id: `s${i}`,
        document,
        subject: `c-${document}`,
        predicate,
        value,
        props: {},
        modality: 'asserted',
        confidence: 0.9,
        ...more,
      }) as Statement,
  )
  const view = nodeView('event:e', clusters, statements, docs)
  expect(nodeView('event:e', [...clusters].reverse(), [...statements].reverse(), docs)).toEqual(view)
  return view.props
}

describe('property values', () => {
  test('of dates the most exact, then the most told, then the first', () => {
    expect(props(['d1', 'startDate', '2024'], ['d2', 'startDate', '2024-08'], ['d3', 'startDate', '2024'])).toEqual({
      startDate: '2024-08',
      datePrecision: 'month',
    })
    expect(
      props(['d1', 'startDate', '2024-08-26'], ['d2', 'startDate', '2024-08-27'], ['d3', 'startDate', '2024-08-27'])
        .startDate,
    ).toBe('2024-08-27')
    expect(props(['d1', 'startDate', '2025'], ['d2', 'startDate', '2024'])).toEqual({
      startDate: '2024',
      datePrecision: 'year',
    })
  })

  test('an end goes with its own start only', () => {
    expect(props(['d1', 'startDate', '2024-08-26'], ['d1', 'endDate', '2024-08-28'])).toEqual({
      startDate: '2024-08-26',
      endDate: '2024-08-28',
      datePrecision: 'day',
    })
    expect(
      props(['d1', 'startDate', '2024-08-26'], ['d2', 'startDate', '2024-08'], ['d2', 'endDate', '2024-09']).endDate,
    ).toBeUndefined()
    expect(props(['d1', 'startDate', '2024-08-26'], ['d1', 'endDate', '2024-08-26']).endDate).toBeUndefined()
    expect(props(['d1', 'endDate', '2024-08-28'])).toEqual({ endDate: '2024-08-28' })
  })

  test('a status is the latest news, undated last, the firmer on one day', () => {
    expect(props(['d1', 'status', 'planned'], ['d2', 'status', 'postponed'], ['d3', 'status', 'held']).status).toBe(
      'postponed',
    )
    expect(props(['d2', 'status', 'planned'], ['d2', 'status', 'cancelled'], ['d4', 'status', 'held']).status).toBe(
      'cancelled',
    )
    expect(props(['d2', 'status', 'hoped'], ['d2', 'status', 'something else']).status).toBe('hoped')
  })

  test('others: told by the most documents, not by the most statements', () => {
    expect(
      props(['d1', 'kind', 'b'], ['d2', 'kind', 'b'], ['d3', 'kind', 'a'], ['d3', 'kind', 'a'], ['d3', 'kind', 'a'])
        .kind,
    ).toBe('b')
    expect(props(['d1', 'ordinal', 9], ['d2', 'ordinal', 10], ['d3', 'ordinal', 10]).ordinal).toBe(10)
  })

  test('what is denied, only reported or doubtful sets nothing', () => {
    expect(
      props(
        ['d1', 'kind', 'a', { modality: 'negated' }],
        ['d1', 'kind', 'b', { modality: 'reported' }],
        ['d1', 'kind', 'c', { confidence: 0.4 }],
      ),
    ).toEqual({})
    expect(props(['d1', 'startDate', '2025', { modality: 'planned' }]).startDate).toBe('2025')
  })
})

describe('edges', () => {
  const role = (id: string, document: string, props: Record<string, Scalar>, more: Partial<Statement> = {}) =>
    ({
      id,
      document,
      predicate: 'HOLDS_ROLE',
      props: { title: 'Director', ...props },
      confidence: 0.6,
      modality: 'asserted',
      ...more,
    }) as Statement
  const view = (...statements: Statement[]) => {
    const edge = edgeOf(statements[0]!, 'person:a', 'organization:b')!
    const made = edgeView(edge, statements, (d) => docs.get(d)?.date)
    expect(edgeView(edge, [...statements].reverse(), (d) => docs.get(d)?.date)).toEqual(made)
    return made
  }

  test('a former post is told by the latest document, its date with it', () => {
    const made = view(
      role('s1', 'd1', { former: false, asOf: '2024-01-01', from: '2020' }),
      role('s2', 'd2', { former: true, asOf: '2024-06-01', from: '2020-04' }, { confidence: 0.9, modality: 'planned' }),
      role('s3', 'd3', { former: false }),
    )
    expect(made).toMatchObject({
      props: { title: 'Director', former: true, asOf: '2024-06-01', from: '2020-04' },
      confidence: 0.9,
      modality: 'asserted',
      documents: 3,
      statements: ['s1', 's2', 's3'],
    })
  })

  test('two posts are two edges, two sides are one', () => {
    const id = (props: Record<string, Scalar>, predicate = 'HOLDS_ROLE') =>
      edgeOf({ predicate, props, modality: 'asserted' }, 'person:a', 'x:b')!.id
    expect(id({ title: 'Director' })).not.toBe(id({ title: 'Minister' }))
    expect(id({ side: 'Japan' }, 'CHAIRED')).toBe(id({ side: 'Chile' }, 'CHAIRED'))
  })

  test('a symmetric relation is one edge from either end', () => {
    const met = (modality: Statement['modality'] = 'asserted') => ({ predicate: 'MET_WITH', props: {}, modality })
    expect(edgeOf(met(), 'person:b', 'person:a')).toEqual(edgeOf(met(), 'person:a', 'person:b'))
    expect(edgeOf(met(), 'person:b', 'person:a')).toMatchObject({ source: 'person:a', target: 'person:b' })
    expect(edgeOf(met(), 'person:a', 'person:a')).toBeNull()
    expect(edgeOf(met('negated'), 'person:a', 'person:b')).toBeNull()
    expect(edgeOf(met('reported'), 'person:a', 'person:b')).toBeNull()
  })
})

test('order by code point is that of UTF-8 bytes', () => {
  const texts = ['', 'Z', 'a', 'ab', 'é', 'ﬀ', '𝒜', '𝒜b', '\ud7ff', '\ue000', '😀']
  const bytes = [...texts].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
  expect([...texts].reverse().sort(byCodePoint)).toEqual(bytes)
})
