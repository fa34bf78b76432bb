// A small graph to ask: three documents about an ocean dialogue of Chile and Norway, told by hand.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Reading } from '../../src/ontology/statement.ts'
import { executeQuery } from '../../src/graphql/execute.ts'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { reading } from '../store/build.ts'

export const READOUT = `Readout of the Third Chile-Norway Ocean Dialogue

The Third Chile-Norway Ocean Dialogue took place in Bergen on 9 May 2023. It was co-chaired by Marta Oyarzún, Director of Ocean Affairs at the Ministry of Foreign Affairs of Chile, and Ingrid Solbakken, Special Envoy of Norway. Lars Bakke of the Institute of Marine Research gave the keynote. The dialogue produced the Bergen Arrangement on Kelp. Ms. Oyarzún did not meet Anna Holm. A chair from the institute may have been Lars Bakke.`

export const ARTICLE = `Ocean talks in Valparaíso

The Fifth Norway-Chile Ocean Dialogue was held in Valparaíso on 1 June 2024. OYARZUN Marta and Per Holm chaired the talks. Mr. Holm took over from former envoy Ingrid Solbakken. The third meeting, on 10 May 2023, had been in Bergen. A sixth meeting is planned for 2026.`

export const OTHER = `A note on kelp

Anna Holm wrote to Lars Bakke about kelp. Anna Holm chaired a workshop on kelp with Lars Bakke in 2022.`

export const readout: Reading = reading(
  READOUT,
  {
    title: 'Readout of the Third Chile-Norway Ocean Dialogue',
    date: '2023-05-10',
    kind: 'readout',
    publisher: 'Ministry of Foreign Affairs of Chile',
    uri: 'https://example.org/readout',
    sources: [{ uri: 'https://example.org/readout', mediaType: 'text/html', given: {} }],
    warnings: ['one footnote was left out'],
  },
  ({ thing, say }) => {
    const chile = thing('Country', 'country:cl', 'Chile')
    const norway = thing('Country', 'country:no', 'Norway')
    const bergen = thing('Place', 'place:bergen', 'Bergen')
    const ministry = thing(
      'Organization',
      ['organization:ministry of foreign affairs of chile'],
      'Ministry of Foreign Affairs of Chile',
    )
    const institute = thing('Organization', 'organization:institute of marine research', 'Institute of Marine Research')
    const oyarzun = thing('Person', 'person:marta oyarzun', 'Marta Oyarzún', [], ['Ms. Oyarzún'])
    const solbakken = thing('Person', 'person:ingrid solbakken', 'Ingrid Solbakken')
    const bakke = thing('Person', 'person:bakke lars', 'Lars Bakke')
    const anna = thing('Person', 'person:anna holm', 'Anna Holm')
    const series = thing('EventSeries', 'eventseries:ocean dialogue cl no', ['Chile-Norway Ocean Dialogue'])
    const third = thing('Event', 'event:ocean dialogue cl no 3', 'Third Chile-Norway Ocean Dialogue')
    const kelp = thing('Agreement', 'agreement:bergen arrangement on kelp', 'Bergen Arrangement on Kelp')

    say(third, 'startDate', { value: '2023-05-09' }, 'on 9 May 2023', { rule: 'event.date' })
    say(third, 'status', { value: 'held' }, 'took place', { rule: 'event.status' })
    say(third, 'kind', { value: 'dialogue' }, 'Ocean Dialogue took place')
    say(third, 'HELD_IN', bergen, 'in Bergen')
    say(third, 'PART_OF_SERIES', series, 'The Third Chile-Norway Ocean Dialogue', { props: { ordinal: 3 } })
    say(series, 'BETWEEN', chile, 'Chile-Norway')
    say(series, 'BETWEEN', norway, 'Chile-Norway')
    say(oyarzun, 'CHAIRED', third, 'co-chaired by Marta Oyarzún', { rule: 'chair.passive', props: { side: 'Chile' } })
    say(solbakken, 'CHAIRED', third, 'and Ingrid Solbakken, Special Envoy of Norway', {
      rule: 'chair.coordination',
      props: { side: 'Norway' },
      confidence: 0.8,
    })
    say(bakke, 'CHAIRED', third, 'A chair from the institute may have been Lars Bakke', { confidence: 0.3 })
    say(bakke, 'SPOKE_AT', third, 'Lars Bakke of the Institute of Marine Research gave the keynote', {
      props: { capacity: 'keynote' },
    })
    say(oyarzun, 'HOLDS_ROLE', ministry, 'Director of Ocean Affairs at the Ministry of Foreign Affairs of Chile', {
      props: { title: 'Director of Ocean Affairs', former: false, asOf: '2023-05-10' },
    })
    say(solbakken, 'HOLDS_ROLE', norway, 'Special Envoy of Norway', {
      props: { title: 'Special Envoy', former: false, asOf: '2023-05-10' },
    })
    say(bakke, 'HOLDS_ROLE', institute, 'Lars Bakke of the Institute of Marine Research', {
      props: { title: 'affiliation', former: false, asOf: '2023-05-10' },
    })
    say(ministry, 'BASED_IN', chile, 'Ministry of Foreign Affairs of Chile')
    say(chile, 'PARTICIPATED_IN', third, 'Third Chile-Norway Ocean Dialogue took place')
    say(third, 'PRODUCED', kelp, 'produced the Bergen Arrangement on Kelp')
    say(kelp, 'kind', { value: 'arrangement' }, 'Bergen Arrangement')
    say(oyarzun, 'MET_WITH', anna, 'did not meet Anna Holm', { modality: 'negated', rule: 'meet' })
  },
)

export const article: Reading = reading(
  ARTICLE,
  {
    title: 'Ocean talks in Valparaíso',
    date: '2024-06-02',
    kind: 'article',
    authors: ['Inés Rojas'],
    uri: 'article.txt',
  },
  ({ thing, say, id }) => {
    const norway = thing('Country', 'country:no', 'Norway')
    const place = thing('Place', 'place:valparaiso', 'Valparaíso')
    const oyarzun = thing('Person', 'person:marta oyarzun', [], [], ['OYARZUN Marta'])
    const per = thing('Person', 'person:holm per', 'Per Holm', [], ['Mr. Holm', 'Holm'])
    const solbakken = thing('Person', 'person:ingrid solbakken', 'Ingrid Solbakken')
    const author = thing('Person', 'person:ines rojas', 'Inés Rojas')
    const series = thing('EventSeries', 'eventseries:ocean dialogue cl no', 'Norway-Chile Ocean Dialogue')
    const third = thing('Event', 'event:ocean dialogue cl no 3', [], [], ['The third meeting'])
    const fifth = thing('Event', 'event:ocean dialogue cl no 5', 'Fifth Norway-Chile Ocean Dialogue')
    const sixth = thing(
      'Event',
      'event:ocean dialogue cl no 6',
      'Sixth Norway-Chile Ocean Dialogue',
      [],
      ['A sixth meeting'],
    )
    const document = `document:${id.slice('document:'.length)}`

    say(fifth, 'startDate', { value: '2024-06-01' }, 'on 1 June 2024')
    say(fifth, 'status', { value: 'held' }, 'was held')
    say(fifth, 'HELD_IN', place, 'in Valparaíso on')
    say(fifth, 'PART_OF_SERIES', series, 'The Fifth Norway-Chile Ocean Dialogue', { props: { ordinal: 5 } })
    say(third, 'startDate', { value: '2023-05-10' }, 'on 10 May 2023')
    say(sixth, 'status', { value: 'planned' }, 'is planned')
    say(sixth, 'startDate', { value: '2026' }, 'for 2026', { modality: 'planned' })
    say(sixth, 'PART_OF_SERIES', series, 'A sixth meeting', { modality: 'planned', props: { ordinal: 6 } })
    say(oyarzun, 'CHAIRED', fifth, 'OYARZUN Marta and Per Holm chaired the talks', { rule: 'chair.active' })
    say(per, 'CHAIRED', fifth, 'OYARZUN Marta and Per Holm chaired the talks', {
      rule: 'chair.active',
      props: { side: 'Norway' },
    })
    say(solbakken, 'HOLDS_ROLE', norway, 'former envoy Ingrid Solbakken', {
      props: { title: 'Special Envoy', former: true, asOf: '2024-06-02' },
    })
    say(author, 'AUTHORED', document, 'Ocean talks in Valparaíso')
  },
)

export const other: Reading = reading(OTHER, { title: 'A note on kelp', kind: 'other' }, ({ thing, say }) => {
  const anna = thing('Person', 'person:anna holm', 'Anna Holm', [], ['Holm'])
  const bakke = thing('Person', 'person:bakke lars', 'Lars Bakke')
  const workshop = thing('Event', 'event:workshop on kelp 2022', 'workshop on kelp')
  say(workshop, 'startDate', { value: '2022' }, 'in 2022')
  say(anna, 'CHAIRED', workshop, 'Anna Holm chaired a workshop on kelp')
  say(bakke, 'CHAIRED', workshop, 'with Lars Bakke in 2022', { confidence: 0.6 })
})

/** A store of its own, and a way to ask it. */
export async function openGraph(readings: readonly Reading[] = [readout, article, other]) {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-graphql-'))
  const store = await openStore(`sqlite:${join(folder, 'graph.db')}`, { mode: 'write' })
  await store.write(readings)
  return {
    store,
    ask: asker(store),
    close: async () => {
      await store.close()
      rmSync(folder, { recursive: true })
    },
  }
}

/** What comes back is of the shape of the question. */
// oxlint-disable-next-line typescript/no-explicit-any
export type Answer = any

/** Asks for data and fails on any error. */
export const asker =
  (store: Store) =>
  async (query: string, variables: Record<string, unknown> = {}): Promise<Answer> => {
    const { data, errors } = await executeQuery(store, query, variables)
    if (errors) throw new Error(errors.map((e) => e.message).join('\n'))
    return JSON.parse(JSON.stringify(data))
  }
