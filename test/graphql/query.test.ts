// What each field answers, over the graph of graph.ts.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { operation } from '../../src/graphql/operations/index.ts'
import { article, ARTICLE, openGraph, other, readout, READOUT } from './graph.ts'
import type { Answer } from './graph.ts'

let ask: (query: string, variables?: Record<string, unknown>) => Promise<Answer>
let close: () => Promise<void>
beforeAll(async () => ({ ask, close } = await openGraph()))
afterAll(() => close())

const names = (list: { items: { other: { name: string } }[] }) => list.items.map((r) => r.other.name)

const turned = (pair: string) => pair.replace(/^(.*) \+ (.*): (.*) \((.*), (.*)\)$/, '$2 + $1: $3 ($5, $4)')
const sorted = (list: string[]) => list.map((p) => (p.startsWith('Marta') ? p : turned(p))).toSorted()
const list = async (filter: string) =>
  (await ask(`{ entities(filter: {${filter}}, first: 100) { nodes { name type } } }`)).entities.nodes
    .filter((n: Answer) => n.type !== 'Document')
    .map((n: Answer) => n.name)

describe('who co-chaired with whom', () => {
  const QUERY = `query($person: String, $event: String, $series: String, $between: [String!], $from: Date, $to: Date, $minConfidence: Float! = 0.5, $first: Int! = 50) {
    coChairs(person: $person, event: $event, series: $series, between: $between, from: $from, to: $to, minConfidence: $minConfidence, first: $first) {
      pairs { person { name } coChair { name } events { event { name } side coChairSide } }
      truncated
    }
  }`
  const short = async (variables: Record<string, unknown>) => {
    const { coChairs } = await ask(QUERY, variables)
    return coChairs.pairs.map(
      (p: Answer) =>
        `${p.person.name} + ${p.coChair.name}: ${p.events.map((e: Answer) => `${e.event.name} (${e.side}, ${e.coChairSide})`)}`,
    )
  }
  const THIRD = 'Marta Oyarzún + Ingrid Solbakken: Third Chile-Norway Ocean Dialogue (Chile, Norway)'
  const FIFTH = 'Marta Oyarzún + Per Holm: Fifth Norway-Chile Ocean Dialogue (null, Norway)'

  test('of one person, who comes first in each pair, found by any spelling', async () => {
    for (const person of ['Marta Oyarzún', 'OYARZUN MARTA', 'oyarzun, marta', 'Ms. Oyarzun', 'person:marta-oyarzun'])
      expect(await short({ person })).toEqual([THIRD, FIFTH])
    expect(await short({ person: 'Holm Per' })).toEqual([turned(FIFTH)])
  })

  test('of everybody', async () => {
    const all = await short({})
    expect(all).toHaveLength(3)
    expect(all.filter((p: string) => p.includes('Anna Holm + Lars Bakke: workshop on kelp'))).toHaveLength(1)
  })

  test('of an event, a series, countries, a time', async () => {
    expect(sorted(await short({ event: 'Third Chile-Norway Ocean Dialogue' }))).toEqual([THIRD])
    expect(sorted(await short({ series: 'norway-chile ocean dialogue' }))).toEqual([THIRD, FIFTH])
    expect(sorted(await short({ between: ['Norway', 'Chile'] }))).toEqual([THIRD, FIFTH])
    expect(sorted(await short({ from: '2024', to: '2024' }))).toEqual([FIFTH])
    expect(sorted(await short({ from: '2023-05', to: '2023-05-09' }))).toEqual([THIRD])
    expect(await short({ series: 'Chile-Norway Ocean Dialogue', from: '2025' })).toEqual([])
  })

  test('with less confidence only where that is asked for', async () => {
    expect(await short({ event: 'Third Chile-Norway Ocean Dialogue', minConfidence: 0.2 })).toHaveLength(3)
    expect(await short({ minConfidence: 0.7 })).toHaveLength(2)
  })

  test('says when there is more', async () => {
    expect((await ask(QUERY, { first: 2 })).coChairs.truncated).toBe(true)
    expect((await ask(QUERY, { first: 3 })).coChairs.truncated).toBe(false)
  })

  test('with the sentence once, and each chair with its own statement', async () => {
    const { coChairs } =
      await ask(`{ coChairs(person: "Marta Oyarzún", event: "Third Chile-Norway Ocean Dialogue") { pairs { events {
      evidence { sentence document { title date uri } }
      chairs { other { name } side evidence { quote rule confidence modality } }
    } } } }`)
    expect(coChairs.pairs[0].events[0]).toEqual({
      evidence: [
        {
          sentence:
            'It was co-chaired by Marta Oyarzún, Director of Ocean Affairs at the Ministry of Foreign Affairs of Chile, and Ingrid Solbakken, Special Envoy of Norway.',
          document: {
            title: 'Readout of the Third Chile-Norway Ocean Dialogue',
            date: '2023-05-10',
            uri: 'https://example.org/readout',
          },
        },
      ],
      chairs: [
        {
          other: { name: 'Marta Oyarzún' },
          side: 'Chile',
          evidence: [
            { quote: 'co-chaired by Marta Oyarzún', rule: 'chair.passive', confidence: 0.9, modality: 'asserted' },
          ],
        },
        {
          other: { name: 'Ingrid Solbakken' },
          side: 'Norway',
          evidence: [
            {
              quote: 'and Ingrid Solbakken, Special Envoy of Norway',
              rule: 'chair.coordination',
              confidence: 0.8,
              modality: 'asserted',
            },
          ],
        },
      ],
    })
  })
})

describe('participants', () => {
  test('by side, with what each did and the posts each held', async () => {
    const { participants } = await ask(`{ participants(event: "Third Chile-Norway Ocean Dialogue") {
      event { name } truncated
      sides { side
        people { node { name } relations { type capacity } posts { title organization { name } heldAt former } }
        organizations { node { name } }
        countries { node { name } relations { type } posts { title } }
      }
    } }`)
    expect(participants).toEqual({
      event: { name: 'Third Chile-Norway Ocean Dialogue' },
      truncated: false,
      sides: [
        {
          side: 'Chile',
          people: [
            {
              node: { name: 'Marta Oyarzún' },
              relations: [{ type: 'CHAIRED', capacity: null }],
              posts: [
                {
                  title: 'Director of Ocean Affairs',
                  organization: { name: 'Ministry of Foreign Affairs of Chile' },
                  heldAt: 'stated',
                  former: false,
                },
              ],
            },
          ],
          organizations: [],
          countries: [{ node: { name: 'Chile' }, relations: [{ type: 'PARTICIPATED_IN' }], posts: [] }],
        },
        {
          side: 'Norway',
          people: [
            {
              node: { name: 'Ingrid Solbakken' },
              relations: [{ type: 'CHAIRED', capacity: null }],
              posts: [{ title: 'Special Envoy', organization: { name: 'Norway' }, heldAt: 'stated', former: true }],
            },
          ],
          organizations: [],
          countries: [],
        },
        {
          side: null,
          people: [
            {
              node: { name: 'Lars Bakke' },
              relations: [{ type: 'SPOKE_AT', capacity: 'keynote' }],
              posts: [
                {
                  title: 'affiliation',
                  organization: { name: 'Institute of Marine Research' },
                  heldAt: 'stated',
                  former: false,
                },
              ],
            },
          ],
          organizations: [],
          countries: [],
        },
      ],
    })
  })
})

describe('a series', () => {
  test('its meetings in order, planned ones too, and the gaps', async () => {
    const { seriesTimeline } = await ask(`{ seriesTimeline(series: "Chile-Norway Ocean Dialogue") {
      series { name aliases }
      between { other { name } }
      meetings { ordinal event { name startDate datePrecision status } places { other { name } } chairs { other { name } side } }
      missing { from to }
      truncated
    } }`)
    expect(seriesTimeline).toEqual({
      series: { name: 'Chile-Norway Ocean Dialogue', aliases: ['Norway-Chile Ocean Dialogue'] },
      between: expect.arrayContaining([{ other: { name: 'Chile' } }, { other: { name: 'Norway' } }]),
      meetings: [
        {
          ordinal: 3,
          event: {
            name: 'Third Chile-Norway Ocean Dialogue',
            startDate: '2023-05-09',
            datePrecision: 'day',
            status: 'held',
          },
          places: [{ other: { name: 'Bergen' } }],
          chairs: expect.arrayContaining([
            { other: { name: 'Marta Oyarzún' }, side: 'Chile' },
            { other: { name: 'Ingrid Solbakken' }, side: 'Norway' },
          ]),
        },
        {
          ordinal: 5,
          event: {
            name: 'Fifth Norway-Chile Ocean Dialogue',
            startDate: '2024-06-01',
            datePrecision: 'day',
            status: 'held',
          },
          places: [{ other: { name: 'Valparaíso' } }],
          chairs: expect.arrayContaining([
            { other: { name: 'Marta Oyarzún' }, side: null },
            { other: { name: 'Per Holm' }, side: 'Norway' },
          ]),
        },
        {
          ordinal: 6,
          event: {
            name: 'Sixth Norway-Chile Ocean Dialogue',
            startDate: '2026',
            datePrecision: 'year',
            status: 'planned',
          },
          places: [],
          chairs: [],
        },
      ],
      missing: [
        { from: 1, to: 2 },
        { from: 4, to: 4 },
      ],
      truncated: false,
    })
    expect(seriesTimeline.meetings[0].chairs).toHaveLength(2)
  })
})

describe('posts of a person', () => {
  const ROLES = `query($at: Date) { roles(person: "Ingrid Solbakken", at: $at) {
    title organization { name type } from to asOf former heldAt relation { evidence { quote } }
  } }`
  test('as the texts give them', async () => {
    expect((await ask(ROLES)).roles).toEqual([
      {
        title: 'Special Envoy',
        organization: { name: 'Norway', type: 'Country' },
        from: null,
        to: null,
        asOf: '2024-06-02',
        former: true,
        heldAt: null,
        relation: { evidence: [{ quote: 'Special Envoy of Norway' }, { quote: 'former envoy Ingrid Solbakken' }] },
      },
    ])
  })
  test('at a date', async () => {
    expect((await ask(ROLES, { at: '2023-05-10' })).roles).toMatchObject([{ heldAt: 'stated' }])
    expect((await ask(ROLES, { at: '2024-01' })).roles).toMatchObject([{ heldAt: 'possible' }])
    expect((await ask(ROLES, { at: '2025' })).roles).toEqual([])
  })
})

describe('ways and neighbours', () => {
  const PATH = operation('Path')
  test('a shortest way, step by step, or none', async () => {
    const { path } = await ask(PATH, { from: 'Per Holm', to: 'Bergen', maxLength: 4 })
    expect(path.length).toBe(4)
    expect([path.hops[0].from.name, ...path.hops.map((h: Answer) => h.to.name)]).toEqual([
      'Per Holm',
      'Fifth Norway-Chile Ocean Dialogue',
      expect.any(String),
      'Third Chile-Norway Ocean Dialogue',
      'Bergen',
    ])
    for (const hop of path.hops) expect(hop.relation.evidence[0].quote).toBeTruthy()
    expect((await ask(PATH, { from: 'Per Holm', to: 'Bergen', maxLength: 3 })).path).toBe(null)
    expect((await ask(PATH, { from: 'Bergen', to: 'Bergen' })).path).toMatchObject({ length: 0, hops: [] })
  })

  test('neighbours, and how many were left out by type', async () => {
    const { neighbours } = await ask(`{ neighbours(id: "event:ocean-dialogue-cl-no-3", first: 3) {
      node { name } relations { type other { name } } truncated leftOut { type count }
    } }`)
    expect(neighbours.relations).toHaveLength(3)
    expect(neighbours.truncated).toBe(true)
    const shown = neighbours.relations.map((r: Answer) => r.type)
    const all = [...shown, ...neighbours.leftOut.flatMap((l: Answer) => Array(l.count).fill(l.type))].toSorted()
    expect(all).toEqual(['CHAIRED', 'CHAIRED', 'HELD_IN', 'PARTICIPATED_IN', 'PART_OF_SERIES', 'PRODUCED', 'SPOKE_AT'])
    const chairs = await ask(
      '{ neighbours(id: "event:ocean-dialogue-cl-no-3", types: [CHAIRED]) { relations { other { name } } truncated leftOut { type } } }',
    )
    expect(chairs.neighbours).toMatchObject({ truncated: false, leftOut: [] })
    expect(chairs.neighbours.relations).toHaveLength(2)
  })
})

describe('things', () => {
  test('a person with relations and their properties', async () => {
    const { person } = await ask(`{ person(name: "lars bakke") {
      id type name aliases documents
      spokeAt { items { capacity confidence documents statements source { name } target { name ... on Event { startDate } } } truncated }
      chaired { items { other { name } } }
      unsure: chaired(minConfidence: 0.1) { items { other { name } confidence evidence { quote } } }
      degree { type count }
      mentionedIn { items { other { name } count } }
    } }`)
    expect(person).toEqual({
      id: 'person:bakke-lars',
      type: 'Person',
      name: 'Lars Bakke',
      aliases: [],
      documents: 2,
      spokeAt: {
        items: [
          {
            capacity: 'keynote',
            confidence: 0.9,
            documents: 1,
            statements: 1,
            source: { name: 'Lars Bakke' },
            target: { name: 'Third Chile-Norway Ocean Dialogue', startDate: '2023-05-09' },
          },
        ],
        truncated: false,
      },
      chaired: { items: [{ other: { name: 'workshop on kelp' } }] },
      unsure: {
        items: expect.arrayContaining([
          {
            other: { name: 'Third Chile-Norway Ocean Dialogue' },
            confidence: 0.3,
            evidence: [{ quote: 'A chair from the institute may have been Lars Bakke' }],
          },
        ]),
      },
      degree: [
        { type: 'CHAIRED', count: 1 },
        { type: 'SPOKE_AT', count: 1 },
        { type: 'HOLDS_ROLE', count: 1 },
        { type: 'MENTIONS', count: 2 },
      ],
      mentionedIn: {
        items: expect.arrayContaining([
          { other: { name: 'A note on kelp' }, count: 2 },
          { other: { name: 'Readout of the Third Chile-Norway Ocean Dialogue' }, count: 2 },
        ]),
      },
    })
  })

  test('each type by name or id, with its own relations', async () => {
    const found = await ask(`{
      organization(name: "ministry of foreign affairs of chile") { people { ...to } basedIn { ...to } }
      country(id: "country:cl") { organizations { ...to } participatedIn { ...to } dialogues { ...to } }
      place(name: "BERGEN") { heldHere { ...to } }
      event(name: "fifth norway-chile ocean dialogue") { startDate status kind chairs { ...to } heldIn { ...to } series { ...to items { ordinal } } }
      series(name: "Ocean Dialogue Chile-Norway") { meetings(first: 2) { ...to truncated } between { ...to } }
      agreement(name: "bergen arrangement on kelp") { kind producedBy { ...to } }
      document(name: "Ocean talks in Valparaiso") { title date kind authors authoredBy { ...to } }
    }
    fragment to on RelationList { items { other { name } } }`)
    expect(names(found.organization.people)).toEqual(['Marta Oyarzún'])
    expect(names(found.organization.basedIn)).toEqual(['Chile'])
    expect(names(found.country.organizations)).toEqual(['Ministry of Foreign Affairs of Chile'])
    expect(names(found.country.participatedIn)).toEqual(['Third Chile-Norway Ocean Dialogue'])
    expect(names(found.country.dialogues)).toEqual(['Chile-Norway Ocean Dialogue'])
    expect(names(found.place.heldHere)).toEqual(['Third Chile-Norway Ocean Dialogue'])
    expect(found.event).toMatchObject({ startDate: '2024-06-01', status: 'held', kind: null })
    expect(names(found.event.chairs).toSorted()).toEqual(['Marta Oyarzún', 'Per Holm'])
    expect(names(found.event.heldIn)).toEqual(['Valparaíso'])
    expect(found.event.series.items).toMatchObject([{ ordinal: 5, other: { name: 'Chile-Norway Ocean Dialogue' } }])
    expect(found.series.meetings.items).toHaveLength(2)
    expect(found.series.meetings.truncated).toBe(true)
    expect(names(found.series.between).toSorted()).toEqual(['Chile', 'Norway'])
    expect(found.agreement.kind).toBe('arrangement')
    expect(names(found.agreement.producedBy)).toEqual(['Third Chile-Norway Ocean Dialogue'])
    expect(found.document).toMatchObject({
      title: 'Ocean talks in Valparaíso',
      date: '2024-06-02',
      kind: 'article',
      authors: ['Inés Rojas'],
    })
    expect(names(found.document.authoredBy)).toEqual(['Inés Rojas'])
  })

  test('contradicting values stand side by side, the answered one first, each with its sentence', async () => {
    const { event } = await ask(
      `{ event(id: "event:ocean-dialogue-cl-no-3") { startDate properties { name value answered evidence { quote document { title } } } } }`,
    )
    expect(event.properties.filter((p: Answer) => p.name === 'startDate')).toEqual([
      {
        name: 'startDate',
        value: '2023-05-09',
        answered: true,
        evidence: [{ quote: 'on 9 May 2023', document: { title: 'Readout of the Third Chile-Norway Ocean Dialogue' } }],
      },
      {
        name: 'startDate',
        value: '2023-05-10',
        answered: false,
        evidence: [{ quote: 'on 10 May 2023', document: { title: 'Ocean talks in Valparaíso' } }],
      },
    ])
  })

  test('nodes by id keep the order asked; unknown ids are null', async () => {
    expect(
      await ask('{ node(id: "person:nobody") { name } nodes(ids: ["place:bergen", "x", "country:no"]) { name type } }'),
    ).toEqual({
      node: null,
      nodes: [{ name: 'Bergen', type: 'Place' }, null, { name: 'Norway', type: 'Country' }],
    })
  })
})

describe('lists', () => {
  const PEOPLE = ['Anna Holm', 'Ingrid Solbakken', 'Inés Rojas', 'Lars Bakke', 'Marta Oyarzún', 'Per Holm']

  test('page by page, from the end of a page and from any item of it', async () => {
    const PAGE = `query($first: Int!, $after: String) { entities(type: Person, first: $first, after: $after) {
      nodes { name } edges { cursor node { name } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount
    } }`
    const first = (await ask(PAGE, { first: 4 })).entities
    expect(first.nodes.map((n: Answer) => n.name)).toEqual(PEOPLE.slice(0, 4))
    expect(first).toMatchObject({ totalCount: 6, pageInfo: { hasNextPage: true, hasPreviousPage: false } })
    const second = (await ask(PAGE, { first: 4, after: first.pageInfo.endCursor })).entities
    expect(second.nodes.map((n: Answer) => n.name)).toEqual(PEOPLE.slice(4))
    expect(second.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true })
    for (const page of [first, second])
      for (const { cursor, node } of page.edges) {
        const rest = (await ask(PAGE, { first: 100, after: cursor })).entities
        expect(rest.nodes.map((n: Answer) => n.name)).toEqual(PEOPLE.slice(PEOPLE.indexOf(node.name) + 1))
      }
  })

  test('narrowed by name, country, time and status', async () => {
    expect(await list('name: "holm"')).toEqual(['Anna Holm', 'Per Holm'])
    expect(await list('country: "Chile", name: "ocean"')).toEqual([
      'Chile-Norway Ocean Dialogue',
      'Third Chile-Norway Ocean Dialogue',
    ])
    expect(await list('from: "2024", to: "2024-12"')).toEqual(['Fifth Norway-Chile Ocean Dialogue'])
    expect(await list('status: "planned"')).toEqual(['Sixth Norway-Chile Ocean Dialogue'])
  })

  test('search finds by name and by sentence, says which name matched, and counts by type', async () => {
    const { search } = await ask(
      `{ search(text: "kelp") { nodes { name } edges { matched node { name } } counts { type count } totalCount } }`,
    )
    const found = search.nodes.map((n: Answer) => n.name)
    expect(found).toEqual(expect.arrayContaining(['Bergen Arrangement on Kelp', 'workshop on kelp', 'Anna Holm']))
    expect(search.totalCount).toBe(search.counts.reduce((sum: number, c: Answer) => sum + c.count, 0))
    expect(search.edges.find((e: Answer) => e.node.name === 'Anna Holm').matched).toBe(null)
    expect(search.edges.find((e: Answer) => e.node.name === 'workshop on kelp').matched).toBe('workshop on kelp')
    const alias = await ask('{ search(text: "oyarzun", types: [Person]) { edges { matched node { name } } } }')
    expect(alias.search.edges[0]).toEqual({ matched: 'Marta Oyarzún', node: { name: 'Marta Oyarzún' } })
  })

  test('documents, the newest first', async () => {
    const { documents } = await ask('{ documents { totalCount nodes { title date } } }')
    expect(documents.totalCount).toBe(3)
    expect(documents.nodes.map((d: Answer) => d.date)).toEqual(['2024-06-02', '2023-05-10', null])
  })
})

describe('a document', () => {
  test('its text, its mentions and what it says', async () => {
    const { document } = await ask(
      `query($id: ID!) { document(id: $id) {
        text length start: text(end: 7) sources { uri mediaType } rules warnings publisher language sha256 uri
        mentions { items { start end text node { name } } total truncated }
        statements(first: 100) { items { predicate start end quote } truncated }
        denied: statements(modalities: [negated]) { items { subject { name } predicate object { name } quote relation { id } } }
      } }`,
      { id: readout.document.id },
    )
    expect(document).toMatchObject({
      text: READOUT,
      length: READOUT.length,
      start: 'Readout',
      sources: [{ uri: 'https://example.org/readout', mediaType: 'text/html' }],
      rules: '1',
      warnings: ['one footnote was left out'],
      publisher: 'Ministry of Foreign Affairs of Chile',
      language: 'en',
      sha256: readout.document.sha256,
      uri: 'https://example.org/readout',
    })
    const { items } = document.mentions
    expect(items.length).toBe(document.mentions.total)
    for (const m of items) expect(READOUT.slice(m.start, m.end)).toBe(m.text)
    expect(items.filter((m: Answer) => m.node.name === 'Marta Oyarzún').map((m: Answer) => m.text)).toEqual([
      'Marta Oyarzún',
      'Ms. Oyarzún',
    ])
    expect(items.map((m: Answer) => m.start)).toEqual(
      items.map((m: Answer) => m.start).toSorted((a: number, b: number) => a - b),
    )
    for (const s of document.statements.items) expect(READOUT.slice(s.start, s.end)).toBe(s.quote)
    expect(document.statements.items.some((s: Answer) => s.predicate === 'MET_WITH')).toBe(false)
    expect(document.denied.items).toEqual([
      {
        subject: { name: 'Marta Oyarzún' },
        predicate: 'MET_WITH',
        object: { name: 'Anna Holm' },
        quote: 'did not meet Anna Holm',
        relation: null,
      },
    ])
  })

  test('mentions of a stretch only', async () => {
    const { document } = await ask(
      `query($id: ID!) { document(id: $id) { mentions(start: 50, end: 120, first: 2) { items { text } total truncated } } }`,
      { id: readout.document.id },
    )
    expect(document.mentions.items).toHaveLength(2)
    expect(document.mentions).toMatchObject({ total: 5, truncated: true })
  })
})

describe('what is denied', () => {
  test('is never a relation, and is there for who asks', async () => {
    const { person, denied, facts } = await ask(`{
      person(name: "Marta Oyarzún") { metWith(minConfidence: 0) { items { id } } relations(types: [MET_WITH], minConfidence: 0) { items { id } } }
      denied: statements(node: "Anna Holm", modalities: [negated, reported]) { items { modality sentence } truncated }
      facts: statements(node: "Anna Holm", predicates: ["MET_WITH"]) { items { id } }
    }`)
    expect(person).toEqual({ metWith: { items: [] }, relations: { items: [] } })
    expect(denied.items).toEqual([{ modality: 'negated', sentence: 'Oyarzún did not meet Anna Holm.' }])
    expect(facts.items).toEqual([])
  })
})

describe('explain', () => {
  test('a node, a relation, a statement', async () => {
    const EXPLAIN = operation('Explain')
    const node = (await ask(EXPLAIN, { id: 'place:valparaiso' })).explain
    expect(node).toMatchObject({ kind: 'node', summary: 'Place Valparaíso, named in 1 document', documents: 1 })
    const { event } = await ask('{ event(id: "event:ocean-dialogue-cl-no-5") { chairs { items { id side } } } }')
    const id = event.chairs.items.find((r: Answer) => r.side === 'Norway').id
    const relation = (await ask(EXPLAIN, { id })).explain
    expect(relation).toMatchObject({
      kind: 'relation',
      summary: 'Per Holm CHAIRED Fifth Norway-Chile Ocean Dialogue (side: Norway)',
      statements: {
        items: [
          {
            rule: 'chair.active',
            quote: 'OYARZUN Marta and Per Holm chaired the talks',
            properties: [{ name: 'side', value: 'Norway' }],
          },
        ],
      },
    })
    const statement = (await ask(EXPLAIN, { id: readout.statements.at(-1)!.id })).explain
    expect(statement).toMatchObject({
      kind: 'statement',
      summary: 'Marta Oyarzún MET_WITH Anna Holm, negated',
      statements: { items: [{ modality: 'negated' }], truncated: false },
    })
  })
})

test('every quote and sentence is a slice of its document, wherever it is shown', async () => {
  const texts = new Map([readout, article, other].map((r) => [r.document.id, r.document.text]))
  const SAID =
    'id quote sentence start end sentenceStart sentenceEnd document { id title date uri } rule confidence modality'
  const found = await ask(`{
    entities(first: 30) { nodes {
      relations(first: 10, types: [${'CHAIRED SPOKE_AT HOLDS_ROLE HELD_IN PART_OF_SERIES BETWEEN BASED_IN PRODUCED PARTICIPATED_IN AUTHORED'}]) { items { evidence { ${SAID} } } }
      properties { evidence { ${SAID} } }
    } }
  }`)
  let count = 0
  JSON.stringify(found, (_, value) => {
    if (value?.quote !== undefined) {
      const text = texts.get(value.document.id)!
      expect(text.slice(value.start, value.end)).toBe(value.quote)
      expect(text.slice(value.sentenceStart, value.sentenceEnd)).toBe(value.sentence)
      expect(value.sentence).toContain(value.quote)
      count += 1
    }
    return value
  })
  expect(count).toBeGreaterThan(40)
  expect(ARTICLE).toContain('chaired the talks')
})

test('stats count what is there', async () => {
  const { stats } = await ask(operation('Stats'))
  expect(stats.documents).toBe(3)
  expect(stats.statements).toBe(readout.statements.length + article.statements.length + other.statements.length)
  expect(stats.nodes).toContainEqual({ type: 'Person', count: 6 })
  expect(stats.relations).toContainEqual({ type: 'CHAIRED', count: 7 })
})
