// Random documents over few keys, so that they meet, part and meet again; for tests that any order of changes gives one graph.
import fc from 'fast-check'
import type { Judgement, Reading } from '../../src/ontology/statement.ts'
import { contentHash } from '../../src/ontology/statement.ts'
import { reading } from './build.ts'

const LONG = ['alpha agency', 'beta bureau', 'gamma group', 'delta desk']
const SHORT = ['aa', 'bb']
const PEOPLE = ['ann one', 'bob two', 'cy three']

interface Thing {
  readonly long?: number
  readonly second?: number
  readonly short?: number
  /** Bears the other short form too. */
  readonly both?: boolean
  /** Bears the document's own key beside that of its long form. */
  readonly scoped?: boolean
}

const thing: fc.Arbitrary<Thing> = fc.oneof(
  fc.record({ long: fc.nat(3), short: fc.option(fc.nat(1), { nil: undefined }) }),
  fc.record({ long: fc.nat(3), second: fc.nat(3) }),
  fc.record({ short: fc.nat(1), both: fc.boolean() }),
  fc.record({ long: fc.nat(3), short: fc.nat(1), scoped: fc.constant(true) }),
)

/** Document number `n` of the pool: its things and what it says of them. */
export const randomReading = (n: number): fc.Arbitrary<Reading> =>
  fc
    .record({
      things: fc.array(thing, { minLength: 1, maxLength: 3 }),
      people: fc.uniqueArray(fc.nat(2), { maxLength: 3 }),
      date: fc.option(fc.constantFrom('2024', '2024-08', '2024-08-26', '2025-01-01'), { nil: undefined }),
      says: fc.array(
        fc.record({
          person: fc.nat(2),
          thing: fc.nat(2),
          title: fc.constantFrom('Head', 'Clerk'),
          former: fc.boolean(),
          fact: fc.boolean(),
        }),
        { maxLength: 4 },
      ),
      met: fc.boolean(),
      kinds: fc.array(fc.constantFrom('agency', 'bureau'), { maxLength: 2 }),
    })
    .map(({ things, people, date, says, met, kinds }) => {
      const text = `Document ${n} tells. ${PEOPLE.join(', ')} of ${[...LONG, ...SHORT].join(', ')}.`
      return reading(
        text,
        { title: `Document ${n}`, date, sources: [{ uri: `${n}.txt`, mediaType: 'text/plain', given: {} }] },
        (b) => {
          const seen = new Set<string>()
          const orgs = things.flatMap((t) => {
            const names = [t.long, t.second].filter((x) => x !== undefined).map((x) => LONG[x]!)
            const acronym = t.short === undefined ? undefined : SHORT[t.short]!
            const own = acronym && (t.scoped || !names.length) ? [`organization:${acronym}~${b.id}`] : []
            const keys = [...names.map((x) => `organization:${x}`), ...own]
            if (seen.has([...keys].sort()[0]!)) return []
            seen.add([...keys].sort()[0]!)
            const weak = t.both ? SHORT : acronym ? [acronym] : []
            return [
              b.thing(
                'Organization',
                keys,
                [...names, ...weak],
                weak.map((x) => `organization:acr:${x}`),
              ),
            ]
          })
          const persons = people.map((p) => b.thing('Person', `person:${PEOPLE[p]}`, PEOPLE[p]!))
          for (const s of says) {
            const [person, org] = [persons[s.person % Math.max(1, persons.length)], orgs[s.thing % orgs.length]]
            if (person && org)
              b.say(person, 'HOLDS_ROLE', org, 'tells', {
                props: { title: s.title, former: s.former },
                modality: s.fact ? 'asserted' : 'reported',
              })
          }
          if (met && persons.length > 1) b.say(persons[1]!, 'MET_WITH', persons[0]!, 'tells')
          if (orgs.length > 1) b.say(orgs[0]!, 'PART_OF', orgs[1]!, 'Document')
          for (const k of kinds) b.say(orgs[0]!, 'kind', { value: k }, `Document ${n}`, { rule: k })
        },
      )
    })

const judgeable = (documents: readonly string[]) => [
  ...LONG.map((x) => `organization:${x}`),
  ...SHORT.map((x) => `organization:acr:${x}`),
  ...documents.flatMap((d) => SHORT.map((x) => `organization:${x}~${d}`)),
  ...PEOPLE.map((x) => `person:${x}`),
]

export const randomJudgement = (documents: readonly string[]): fc.Arbitrary<Judgement> =>
  fc
    .tuple(
      fc.constantFrom(...judgeable(documents)),
      fc.constantFrom(...judgeable(documents)),
      fc.constantFrom('same' as const, 'different' as const),
    )
    .filter(([l, r]) => l !== r && l.split(':')[0] === r.split(':')[0])
    .map(([left, right, verdict]) => ({
      id: `judgement:${contentHash([left, right, verdict], 12)}`,
      left,
      right,
      verdict,
    }))
