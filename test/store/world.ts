// A small world told by six documents, in which everything that the port promises can be seen.
import type { Reading } from '../../src/ontology/statement.ts'
import { reading, type Builder } from './build.ts'

const japan = (b: Builder) => b.thing('Country', 'country:jp', 'Japan')
const chile = (b: Builder) => b.thing('Country', 'country:cl', 'Chile')
const tanabe = (b: Builder) => b.thing('Person', 'person:aiko tanabe', 'Aiko Tanabe')
const nunez = (b: Builder) => b.thing('Person', 'person:nunez rodrigo', 'Rodrigo Núñez')
const ministry = (b: Builder) =>
  b.thing('Organization', 'organization:ministry of foreign affairs@jp', 'Ministry of Foreign Affairs')
const series = (b: Builder) => b.thing('EventSeries', 'eventseries:cl+jp space talks', 'Japan-Chile Space Talks')
const second = (b: Builder, name: string) => b.thing('Event', 'event:cl+jp space talks#2', name)

/** The press release on the second talks. */
export const release: Reading = reading(
  'Aiko Tanabe and Rodrigo Núñez co-chaired the Second Japan-Chile Space Talks in Santiago on 4 March 2024. ' +
    'The talks between Japan and Chile are part of the Japan-Chile Space Talks. ' +
    'Aiko Tanabe is Director at the Ministry of Foreign Affairs of Japan. ' +
    'The Andean Space Agency (ASA) took part. The two sides did not sign the Orbital Accord.',
  {
    title: 'Second talks held',
    date: '2024-03-05',
    kind: 'press_release',
    publisher: 'Ministry of Foreign Affairs',
    uri: 'https://example.org/second',
    sources: [{ uri: 'release.txt', mediaType: 'text/plain', given: {} }],
  },
  (b) => {
    const [jp, cl, t, n, mofa, line] = [japan(b), chile(b), tanabe(b), nunez(b), ministry(b), series(b)]
    const talks = second(b, 'Second Japan-Chile Space Talks')
    const santiago = b.thing('Place', 'place:santiago', 'Santiago')
    const agency = b.thing(
      'Organization',
      'organization:andean space agency',
      'Andean Space Agency',
      ['organization:acr:asa'],
      ['ASA'],
    )
    const accord = b.thing('Agreement', 'agreement:orbital accord', 'Orbital Accord')
    b.say(t, 'CHAIRED', talks, 'Aiko Tanabe and Rodrigo Núñez co-chaired', {
      props: { side: 'Japan' },
      confidence: 0.95,
    })
    b.say(n, 'CHAIRED', talks, 'Rodrigo Núñez co-chaired', { props: { side: 'Chile' }, confidence: 0.9 })
    b.say(talks, 'HELD_IN', santiago, 'in Santiago')
    b.say(talks, 'PART_OF_SERIES', line, 'part of the Japan-Chile Space Talks', { props: { ordinal: 2 } })
    b.say(line, 'BETWEEN', jp, 'between Japan and Chile')
    b.say(line, 'BETWEEN', cl, 'between Japan and Chile')
    b.say(mofa, 'BASED_IN', jp, 'Ministry of Foreign Affairs of Japan')
    b.say(t, 'HOLDS_ROLE', mofa, 'Director at the Ministry of Foreign Affairs', {
      props: { title: 'Director', former: false, asOf: '2024-03-05' },
    })
    b.say(agency, 'PARTICIPATED_IN', talks, 'took part')
    b.say(jp, 'SIGNED', accord, 'did not sign the Orbital Accord', { modality: 'negated' })
    b.say(talks, 'startDate', { value: '2024-03-04' }, '4 March 2024')
    b.say(talks, 'status', { value: 'held' }, 'co-chaired')
    b.say(talks, 'ordinal', { value: 2 }, 'Second')
  },
)

/** A later article that knows some of it less exactly, and some better. */
export const article: Reading = reading(
  'In March 2024 the 2nd Chile-Japan Space Talks, led by TANABE Aiko, ran for two days until 5 March. ' +
    'Tanabe, until recently Director at the Ministry of Foreign Affairs, met Trần Văn Đức. ' +
    'It is said that Rodrigo Núñez met Trần Văn Đức. ASA hosted a reception.',
  {
    title: 'A look back',
    date: '2024-06-01',
    authors: ['Eve Writer'],
    sources: [{ uri: 'article.html', mediaType: 'text/html', given: {} }],
  },
  (b) => {
    const t = b.thing('Person', 'person:aiko tanabe', [], [], ['TANABE Aiko', 'Tanabe'])
    const n = nunez(b)
    const duc = b.thing('Person', 'person:duc tran van', 'Trần Văn Đức')
    const mofa = ministry(b)
    const talks = second(b, '2nd Chile-Japan Space Talks')
    const asa = b.thing('Organization', `organization:asa~${b.id}`, 'ASA', ['organization:acr:asa'])
    b.say(t, 'CHAIRED', talks, 'led by TANABE Aiko', { props: { side: 'Japan' }, confidence: 0.7 })
    b.say(t, 'HOLDS_ROLE', mofa, 'until recently Director', {
      props: { title: 'Director', former: true, asOf: '2024-06-01' },
    })
    b.say(t, 'MET_WITH', duc, 'met Trần Văn Đức')
    b.say(n, 'MET_WITH', duc, 'It is said that Rodrigo Núñez met', { modality: 'reported' })
    b.say(asa, 'ORGANIZED', talks, 'ASA hosted', { props: { role: 'host' } })
    b.say(talks, 'startDate', { value: '2024-03' }, 'March 2024')
    b.say(talks, 'endDate', { value: '2024-03-05' }, '5 March')
  },
)

/** An announcement: planned, and with a doubtful reading in it. */
export const announcement: Reading = reading(
  'The Third Japan-Chile Space Talks will be held in May 2025. Aiko Tanabe and Lucía Ortega will co-chair them. ' +
    'Japan and Chile cooperate. Perhaps Lucía Ortega of the Ministry of Foreign Affairs.',
  {
    title: 'Third talks announced',
    date: '2025-01-10',
    sources: [{ uri: 'announcement.md', mediaType: 'text/markdown', given: {} }],
  },
  (b) => {
    const [jp, cl, t, line, mofa] = [japan(b), chile(b), tanabe(b), series(b), ministry(b)]
    const ortega = b.thing('Person', 'person:lucia ortega', 'Lucía Ortega')
    const talks = b.thing('Event', 'event:cl+jp space talks#3', 'Third Japan-Chile Space Talks')
    b.say(t, 'CHAIRED', talks, 'Aiko Tanabe and Lucía Ortega will co-chair', {
      modality: 'planned',
      props: { side: 'Japan' },
    })
    b.say(ortega, 'CHAIRED', talks, 'Lucía Ortega will co-chair', { modality: 'planned' })
    b.say(talks, 'PART_OF_SERIES', line, 'Third Japan-Chile Space Talks', { props: { ordinal: 3 } })
    b.say(talks, 'startDate', { value: '2025-05' }, 'May 2025')
    b.say(talks, 'status', { value: 'planned' }, 'will be held')
    b.say(jp, 'COOPERATES_WITH', cl, 'Japan and Chile cooperate')
    b.say(ortega, 'HOLDS_ROLE', mofa, 'Perhaps Lucía Ortega', {
      confidence: 0.3,
      props: { title: 'Official', former: false },
    })
    b.say(talks, 'kind', { value: 'rumour' }, 'Talks', { confidence: 0.2 })
  },
)

/** Not about the talks at all: another chaired event, of no series, without a date. */
export const workshop: Reading = reading(
  'Rodrigo Núñez and Ida Berg moderated nothing but chaired the Workshop on Tides. Ida Berg is from Norway.',
  { title: 'Workshop on Tides', kind: 'agenda', sources: [{ uri: 'tides.txt', mediaType: 'text/plain', given: {} }] },
  (b) => {
    const n = nunez(b)
    const berg = b.thing('Person', 'person:berg ida', 'Ida Berg')
    const tides = b.thing('Event', 'event:workshop on tides', 'Workshop on Tides')
    const norway = b.thing('Country', 'country:no', 'Norway')
    b.say(n, 'CHAIRED', tides, 'Rodrigo Núñez and Ida Berg')
    b.say(berg, 'CHAIRED', tides, 'Ida Berg moderated nothing but chaired', { props: { side: 'Norway' } })
    b.say(berg, 'HOLDS_ROLE', norway, 'Ida Berg is from Norway', { props: { title: 'Delegate', former: false } })
  },
)

/** One that names an acronym only, and a speech with its author. */
export const speech: Reading = reading(
  'Speech by Ida Berg. ASA flies in 2026. I thank ASA.',
  {
    title: 'Speech',
    date: '2024-06-01',
    kind: 'speech',
    authors: ['Ida Berg'],
    sources: [{ uri: 'speech.txt', mediaType: 'text/plain', given: {} }],
  },
  (b) => {
    const berg = b.thing('Person', 'person:berg ida', 'Ida Berg')
    b.thing('Organization', `organization:asa~${b.id}`, 'ASA', ['organization:acr:asa'])
    b.say(berg, 'AUTHORED', b.id, 'Speech by Ida Berg')
  },
)

/** A document that holds nothing. */
export const empty: Reading = reading('Quite empty.', {
  title: 'Nothing',
  date: '2023',
  sources: [{ uri: 'empty.txt', mediaType: 'text/plain', given: {} }],
})

export const WORLD: readonly Reading[] = [release, article, announcement, workshop, speech, empty]
