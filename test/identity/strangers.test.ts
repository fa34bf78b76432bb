// What bears one name in two documents: when it is one thing, and when two. All names are invented.
import { expect, it } from 'vitest'
import { interchange } from '../../ingest/interchange.ts'
import { readDocument } from '../../ingest/pipeline.ts'

/** Ids of what is called `name` in each of these texts. */
function idsOf(name: string, ...texts: string[]): (string | undefined)[] {
  const read = texts.map((text, n) => ({
    name: `d${n}`,
    reading: readDocument(
      { text, mediaType: 'text/plain', given: {}, warnings: [] },
      { uri: `d${n}`, mediaType: 'text/plain', given: {} },
    ),
  }))
  return interchange(read).map((f) => f.entities.find((e) => e.names.includes(name))?.id)
}
const all = (ids: readonly unknown[]): void => expect(ids.every(Boolean), String(ids)).toBe(true)

const CHILE =
  'Talks on defence\n\nSantiago, 3 March 2025\n\nThe Minister of Defence of Chile, Marta Quiroga, opened the seminar at the Ministry of Defence in Santiago.'
const PERU =
  'Seminar on defence\n\nLima, 5 April 2025\n\nThe Minister of Defence of Peru, Marta Quiroga, opened the conference at the Ministry of Defence in Lima.'
const LATER =
  'Notes\n\nSantiago, 9 May 2025\n\nMinister of Defence Marta Quiroga of Chile opened the Lakes Forum in Arica.'
const PLAIN = 'Notes\n\nArica, 9 June 2025\n\nMarta Quiroga spoke at the Lakes Forum.'

it('two ministers of two states who bear one name are two people', () => {
  for (const texts of [[CHILE, PERU, LATER], [LATER, CHILE, PERU].toReversed()]) {
    const ids = idsOf('Marta Quiroga', ...texts)
    all(ids)
    expect(new Set(ids).size).toBe(2)
  }
})
it('a name without a state is the one that bears it', () => {
  const ids = idsOf('Marta Quiroga', CHILE, PLAIN)
  all(ids)
  expect(new Set(ids).size).toBe(1)
})
it('a bare ministry is that of no other state than its own', () => {
  const ids = idsOf('Ministry of Defence', CHILE, PERU)
  all(ids)
  expect(new Set(ids).size).toBe(2)
})
it('a ministry is one with its state before and behind', () => {
  const behind = 'Notes\n\nQuito, 9 May 2025\n\nThe Ministry of Fisheries of Chile hosted a seminar on lakes.'
  const before = 'Notes\n\nQuito, 10 May 2025\n\nThe Chilean Ministry of Fisheries hosted a workshop on lakes.'
  const [a] = idsOf('Ministry of Fisheries of Chile', behind, before)
  const [, b] = idsOf('Chilean Ministry of Fisheries', behind, before)
  const [, c] = idsOf('Ministry of Fisheries', behind, before)
  all([a, b ?? c])
  expect(b ?? c).toBe(a)
})
it('meetings of a common name on one day in two towns are two', () => {
  const at = (town: string): string =>
    `Notes\n\n${town}, 10 May 2025\n\nThe Foreign Ministers' Meeting was held in ${town} on 9 May 2025.`
  const ids = idsOf("Foreign Ministers' Meeting", at('Lima'), at('Oslo'))
  all(ids)
  expect(new Set(ids).size).toBe(2)
})
it('a name is one with and without the letters of its alphabet', () => {
  const one = 'Notes\n\nQuito, 9 May 2025\n\nAmbassador Jörg Schröter of Germany opened the Lakes Forum.'
  const two = 'Notes\n\nQuito, 9 June 2025\n\nAmbassador Joerg Schroeter of Germany opened the Rivers Forum.'
  const [a] = idsOf('Jörg Schröter', one, two)
  const [, b] = idsOf('Joerg Schroeter', one, two)
  all([a, b])
  expect(a).toBe(b)
})
it('the ministries of one name of two delegations are two', () => {
  const text =
    'Joint Statement\n\nBergen, 15 May 2024\n\nThe Third Meeting of the Norway-Ghana Lakes Dialogue was held in Bergen. The Norwegian delegation comprised representatives of the Ministry of Foreign Affairs of Norway. The Ghanaian delegation comprised representatives of the Ministry of Foreign Affairs and the Ministry of Health.'
  const [norway] = idsOf('Ministry of Foreign Affairs of Norway', text)
  const [ghana] = idsOf('Ministry of Foreign Affairs of Ghana', text)
  all([norway, ghana])
  expect(norway).not.toBe(ghana)
})
it('memoranda on one subject of two pairs of states are two, of one pair one', () => {
  const on = (a: string, b: string, day: number): string =>
    `Notes\n\nGeneva, ${day} May 2025\n\n${a} and ${b} signed the Memorandum of Understanding on Cooperation in Tourism on ${day} May 2025.`
  const name = 'Memorandum of Understanding on Cooperation in Tourism'
  const ids = idsOf(name, on('Kenya', 'Norway', 5), on('Peru', 'Fiji', 6), on('Norway', 'Kenya', 7))
  all(ids)
  expect(ids[0]).not.toBe(ids[1])
  expect(ids[0]).toBe(ids[2])
})
