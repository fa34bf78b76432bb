// The parts of answers that need no store.
import { describe, expect, test } from 'vitest'
import { pairs } from '../../src/answers/cochairs.ts'
import { compareDates, isPartialDate } from '../../src/answers/dates.ts'
import { post } from '../../src/answers/posts.ts'
import { bySide } from '../../src/answers/sides.ts'
import { gaps, inOrder } from '../../src/answers/timeline.ts'
import type { EntityType } from '../../src/ontology/entities.ts'
import type { RelationType } from '../../src/ontology/relations.ts'
import type { Scalar } from '../../src/ontology/statement.ts'
import type { EdgeView, Evidence, NodeView } from '../../src/store/store.ts'

const edge = (source: string, type: RelationType, props: Record<string, Scalar> = {}, target = 'e'): EdgeView => ({
  id: `edge:${type}:${source}`,
  type,
  source,
  target,
  props,
  confidence: 0.9,
  modality: 'asserted',
  documents: 1,
  statements: [],
})
const said = (props: Record<string, Scalar>, more: Partial<Evidence> = {}) =>
  ({ modality: 'asserted', document: 'd', props, ...more }) as Evidence

const role = (props: Record<string, Scalar> = {}) => edge('p', 'HOLDS_ROLE', { title: 'Envoy', ...props }, 'o')
const held = (asOf: string) => said({ asOf, former: false })
const former = (asOf: string) => said({ asOf, former: true })
const node = (id: string, type: EntityType): [string, NodeView] => [
  id,
  { id, type, name: id, aliases: [], props: {}, documents: 1 },
]
const heldAt = (at: string, evidence: Evidence[], props = {}) =>
  post(role(props), evidence, { at })?.heldAt ?? 'ruled out'

describe('dates', () => {
  test.each(['2024', '2024-02', '2024-02-29', '0987-12-31'])('%s is a date', (d) => expect(isPartialDate(d)).toBe(true))
  test.each(['24', '2024-13', '2024-00', '2023-02-29', '2024-04-31', '2024-1-1', '2024-01-01T00:00', ' 2024', 'May'])(
    '%s is none',
    (d) => expect(isPartialDate(d)).toBe(false),
  )
  test('two dates compare as far as both are known', () => {
    expect(compareDates('2024', '2024-08-26')).toBe(0)
    expect(compareDates('2024-07', '2024-08-26')).toBeLessThan(0)
    expect(compareDates('2025', '2024-08-26')).toBeGreaterThan(0)
  })
})

describe('posts', () => {
  test.each([
    ['2023-05', [held('2022-01-01'), held('2024-01-01')], 'stated'],
    ['2022', [held('2022-06-01')], 'stated'],
    ['2019', [held('2022-06-01')], 'possible'],
    ['2025', [held('2022-06-01')], 'possible'],
    ['2024-06-02', [held('2022-06-01'), former('2024-06-02')], 'ruled out'],
    ['2023', [held('2022-06-01'), former('2024-06-02')], 'possible'],
    ['2025', [former('2020-01-01'), held('2024-06-01')], 'possible'],
  ] as const)('at %s', (at, evidence, expected) => expect(heldAt(at, [...evidence])).toBe(expected))

  test('a beginning and an end rule out what lies before and after them', () => {
    const term = { from: '2020-03', to: '2023' }
    expect(['2020-02-28', '2020-03-15', '2023-12-31', '2024-01-01'].map((at) => heldAt(at, [], term))).toEqual([
      'ruled out',
      'stated',
      'stated',
      'ruled out',
    ])
  })

  test('the latest document says whether it is former', () => {
    expect(post(role(), [former('2024-06-02'), held('2023-01-01')])).toMatchObject({ asOf: '2024-06-02', former: true })
    expect(post(role(), [former('2020-06-02'), held('2023-01-01')])).toMatchObject({
      asOf: '2023-01-01',
      former: false,
    })
  })

  test('a sentence that tells of the deed and gives the post tells that it was held then', () => {
    const evidence = [said({ asOf: '2023-05-10', former: false }, { document: 'readout', sentenceStart: 40 })]
    const at = '2023-05-09'
    expect(post(role(), evidence, { at, told: new Set(['readout 40']) })?.heldAt).toBe('stated')
    expect(post(role(), evidence, { at, told: new Set(['readout 90', 'other 40']) })?.heldAt).toBe('possible')
    expect(post(role({ from: '2023-06' }), evidence, { at, told: new Set(['readout 40']) })).toBe(null)
  })

  test('what is hoped for is not held', () => {
    expect(heldAt('2023', [said({ asOf: '2023', former: false }, { modality: 'hoped' })])).toBe('possible')
  })
})

describe('co-chairs', () => {
  test('the person asked for comes first, with the right edge', () => {
    const rows = [
      { a: 'a', b: 'k', event: 'e1', aEdge: 'a1', bEdge: 'k1' },
      { a: 'k', b: 'z', event: 'e1', aEdge: 'k1', bEdge: 'z1' },
      { a: 'a', b: 'k', event: 'e2', aEdge: 'a2', bEdge: 'k2' },
    ]
    expect(pairs(rows, 'k')).toEqual([
      {
        person: 'k',
        coChair: 'a',
        events: [
          { event: 'e1', edge: 'k1', coChairEdge: 'a1' },
          { event: 'e2', edge: 'k2', coChairEdge: 'a2' },
        ],
      },
      { person: 'k', coChair: 'z', events: [{ event: 'e1', edge: 'k1', coChairEdge: 'z1' }] },
    ])
    expect(pairs(rows)[0]).toMatchObject({ person: 'a', coChair: 'k' })
  })
})

describe('timeline', () => {
  test('numbered by number, dated by date between them, the rest at the end', () => {
    const names = inOrder([
      { name: 'undated' },
      { name: '5th', ordinal: 5, date: '2024' },
      { name: 'dated', date: '2022-03' },
      { name: '2nd', ordinal: 2, date: '2021' },
      { name: 'late', date: '2030' },
      { name: '3rd', ordinal: 3 },
    ]).map((m) => m.name)
    expect(names).toEqual(['2nd', '3rd', 'dated', '5th', 'late', 'undated'])
  })

  test('gaps are what lies between 1 and the highest', () => {
    expect(gaps([5, 3, 3])).toEqual([
      { from: 1, to: 2 },
      { from: 4, to: 4 },
    ])
    expect(gaps([1, 2])).toEqual([])
    expect(gaps([])).toEqual([])
  })
})

describe('sides', () => {
  test('each with what it did, chairs before the rest; a country is on its own side; no side comes last', () => {
    const nodes = new Map([
      node('ann', 'Person'),
      node('bob', 'Person'),
      node('cy', 'Person'),
      node('Peru', 'Country'),
      node('inst', 'Organization'),
    ])
    const sides = bySide(
      [
        edge('ann', 'SPOKE_AT', { capacity: 'keynote' }),
        edge('ann', 'PARTICIPATED_IN', { side: 'Peru' }),
        edge('bob', 'CHAIRED', { side: 'Peru' }),
        edge('cy', 'MODERATED'),
        edge('Peru', 'PARTICIPATED_IN'),
        edge('inst', 'ORGANIZED', { role: 'host' }),
      ],
      nodes,
    )
    const short = sides.map(({ side, people, organizations, countries }) => [
      side,
      ...[...people, ...organizations, ...countries].map(
        (p) => `${p.node.id}: ${p.edges.map((e) => e.type).join(', ')}`,
      ),
    ])
    expect(short).toEqual([
      ['Peru', 'bob: CHAIRED', 'ann: SPOKE_AT, PARTICIPATED_IN', 'Peru: PARTICIPATED_IN'],
      [undefined, 'cy: MODERATED', 'inst: ORGANIZED'],
    ])
  })

  test('one of whom texts give two sides is on both', () => {
    const sides = bySide(
      [edge('ann', 'CHAIRED', { side: 'Peru' }), edge('ann', 'PARTICIPATED_IN', { side: 'Chile' })],
      new Map([node('ann', 'Person')]),
    )
    expect(sides.map((s) => [s.side, s.people[0]?.edges.map((e) => e.type)])).toEqual([
      ['Chile', ['PARTICIPATED_IN']],
      ['Peru', ['CHAIRED']],
    ])
  })
})
