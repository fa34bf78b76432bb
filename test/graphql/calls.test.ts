// How often a query calls the store depends on its shape and never on how much it finds.
import { setImmediate as turn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import type { Reading } from '../../src/ontology/statement.ts'
import type { Store } from '../../src/store/store.ts'
import { operation } from '../../src/graphql/operations/index.ts'
import { reading } from '../store/build.ts'
import { asker, openGraph } from './graph.ts'

/** `count` meetings of one series, each in a document of its own, chaired by Alva Berg and someone new. */
const meetings = (count: number): Reading[] =>
  Array.from({ length: count }, (_, i) =>
    reading(
      `The meeting number ${i + 1} of the Lake Forum was in Town ${i}. Alva Berg of the Lake Office and Chair ${i} chaired it.`,
      { title: `Report ${i}`, date: `20${String(10 + (i % 80)).padStart(2, '0')}-01-01` },
      ({ thing, say }) => {
        const event = thing('Event', `event:lake forum ${i + 1}`, `meeting number ${i + 1} of the Lake Forum`)
        const series = thing('EventSeries', 'eventseries:lake forum', 'Lake Forum')
        const office = thing('Organization', 'organization:lake office', 'Lake Office')
        const alva = thing('Person', 'person:alva berg', 'Alva Berg')
        const chair = thing('Person', `person:chair ${i}`, `Chair ${i}`)
        const town = thing('Place', `place:town ${i}`, `Town ${i}`)
        say(event, 'startDate', { value: `20${10 + (i % 80)}-01-0${1 + (i % 9)}` }, `number ${i + 1}`)
        say(event, 'PART_OF_SERIES', series, 'of the Lake Forum', { props: { ordinal: i + 1 } })
        say(event, 'HELD_IN', town, `in Town ${i}`)
        say(alva, 'CHAIRED', event, 'Alva Berg', { props: { side: 'Sweden' } })
        say(chair, 'CHAIRED', event, `Chair ${i} chaired`, { props: { side: 'Norway' } })
        say(alva, 'PARTICIPATED_IN', event, 'Alva Berg of')
        say(chair, 'HOLDS_ROLE', office, `Chair ${i}`, { props: { title: 'Chair', former: false, asOf: '2020-01-01' } })
      },
    ),
  )

/** All calls of the operations of a store, by name. */
function counted(store: Store): { store: Store; calls: () => Record<string, number> } {
  let calls: Record<string, number> = {}
  const watched = new Proxy(store, {
    get(target, name: keyof Store & string) {
      const value = target[name]
      if (typeof value !== 'function') return value
      return async (...args: unknown[]) => {
        calls[name] = (calls[name] ?? 0) + 1
        // As a server in another process would: never at once. Turns of the loop, not milliseconds: a slow machine counts the same.
        for (let i = 0; i < 3; i++) await turn()
        return (value as (...a: unknown[]) => unknown).apply(target, args)
      }
    },
  })
  return {
    store: watched,
    calls: () => {
      const before = calls
      calls = {}
      return before
    },
  }
}

const QUERIES: Record<string, [string, Record<string, unknown>?]> = {
  'co-chairs': [operation('CoChairs'), { person: 'Alva Berg', first: 60 }],
  person: [operation('Person'), { name: 'Alva Berg', first: 60 }],
  series: [operation('Series'), { name: 'Lake Forum' }],
  participants: [operation('Event'), { name: 'meeting number 3 of the Lake Forum' }],
  explain: [operation('Explain'), { id: 'person:alva-berg', first: 100 }],
  search: [
    '{ search(text: "forum", first: 60) { nodes { id degree { type count } relations(first: 3) { items { other { name } evidence { sentence } } } } counts { type count } } }',
  ],
  deep: [
    `{ series(name: "Lake Forum") { meetings(first: 60) { items { evidence(first: 1) { quote document { title mentionedIn { truncated } } }
      other { properties { name value evidence(first: 1) { quote document { title } } }
        ... on Event { chairs(first: 2) { items { side evidence(first: 1) { sentence relation { type } subject { name } }
          other { name ... on Person { roles(first: 2) { items { title other { name documents } } } } } } } } } } } } }`,
  ],
  documents: [
    '{ documents(first: 60) { nodes { title names(first: 3) { items { count other { name } } } statements(first: 2) { items { quote subject { name } object { name } } } } } }',
  ],
  entities: [
    '{ entities(first: 100) { nodes { name relations(first: 2, types: [CHAIRED, HELD_IN, PART_OF_SERIES]) { items { evidence(first: 1) { quote } } } } } }',
  ],
}

test.for(Object.entries(QUERIES))('%s', async ([, [query, variables]]) => {
  const seen: Record<string, number>[] = []
  const sizes: number[] = []
  for (const count of [5, 50]) {
    const graph = await openGraph(meetings(count))
    const { store, calls } = counted(graph.store)
    const answer = await asker(store)(query, variables)
    sizes.push(JSON.stringify(answer).length)
    seen.push(calls())
    await graph.close()
  }
  expect(seen[1]).toEqual(seen[0])
  // The participants of one meeting are as many in either; all other answers grow.
  if (!query.startsWith('# One event')) expect(sizes[1]).toBeGreaterThan(sizes[0]! * 3)
})
