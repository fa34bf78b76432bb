// Random documents over few keys, so that they meet, part and meet again; for tests that any order of changes gives one graph.
import fc from 'fast-check'
import type { Judgement, Reading } from '../../src/ontology/statement.ts'
import { contentHash } from '../../src/ontology/ids.ts'
import type { Store } from '../../src/store/store.ts'
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

/** Two versions of each of six documents. */
export type World = readonly (readonly [Reading, Reading])[]
export const world: fc.Arbitrary<World> = fc.tuple(
  ...[0, 1, 2, 3, 4, 5].map((n) => fc.tuple(randomReading(n), randomReading(n))),
)

export type Step =
  | { readonly write: readonly (readonly [document: number, version: number])[] }
  | { readonly remove: number }
  | { readonly judge: Judgement }
  | { readonly unjudge: number }

export const steps = (w: World, most: number): fc.Arbitrary<readonly Step[]> =>
  fc.array(
    fc.oneof(
      {
        weight: 4,
        arbitrary: fc.record({ write: fc.uniqueArray(fc.tuple(fc.nat(5), fc.nat(1)), { minLength: 1, maxLength: 3 }) }),
      },
      { weight: 2, arbitrary: fc.record({ remove: fc.nat(5) }) },
      { weight: 2, arbitrary: fc.record({ judge: randomJudgement(w.map(([r]) => r.document.id)) }) },
      { weight: 1, arbitrary: fc.record({ unjudge: fc.nat(5) }) },
    ),
    { minLength: 1, maxLength: most },
  )

/** Takes the steps on a store. Gives what should be in it at the end, and what is. */
export async function walk(store: Store, w: World, taken: readonly Step[]) {
  const readings = new Map<string, Reading>()
  const judgements = new Map<string, Judgement>()
  for (const step of taken) {
    if ('write' in step) {
      const batch = step.write.map(([document, version]) => w[document]![version]!)
      await store.write(batch)
      for (const r of batch) readings.set(r.document.id, r)
    } else if ('remove' in step) {
      const { id } = w[step.remove]![0].document
      const there = readings.delete(id)
      if (((await store.remove(id)) !== null) !== there) throw new Error(`removing ${id} found it to be ${there}`)
    } else if ('judge' in step) {
      await store.judge(step.judge)
      judgements.set(step.judge.id, step.judge)
    } else {
      const id = [...judgements.keys()][step.unjudge] ?? 'none'
      const there = judgements.delete(id)
      if ((await store.unjudge(id)) !== there) throw new Error(`taking back ${id} found it to be ${there}`)
    }
  }
  const end = { readings: [...readings.values()], judgements: [...judgements.values()] }
  return { end, fingerprint: await fingerprint(store, end.readings) }
}

/** The hash, and what it does not show: which node each cluster is on. */
export async function fingerprint(store: Store, readings: readonly Reading[]): Promise<string[]> {
  const lines = [await store.hash()]
  for (const r of [...readings].sort((a, b) => (a.document.id < b.document.id ? -1 : 1)))
    for (const c of await store.clusters(r.document.id)) lines.push(`${c.id} ${c.node}`)
  return lines
}
