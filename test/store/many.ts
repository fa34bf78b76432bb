// A few dozen documents that share things, for tests that need something to be interrupted.
import type { Reading } from '../../src/ontology/statement.ts'
import { reading } from './build.ts'

export const manyReadings = (): Reading[] =>
  Array.from({ length: 40 }, (_, n) => {
    const names = [0, 1, 2].map((i) => `Person Number${(n * 3 + i * 5) % 17}`)
    const text = `Report ${n}: ${names.join(', ')} chaired Meeting ${n % 7} of Japan and the ASA.`
    return reading(text, { title: `Report ${n}`, date: `2024-0${1 + (n % 9)}` }, (b) => {
      const jp = b.thing('Country', 'country:jp', 'Japan')
      const asa =
        n % 5
          ? b.thing('Organization', `organization:asa~${b.id}`, 'ASA', ['organization:acr:asa'])
          : b.thing('Organization', 'organization:andean space agency', 'Andean Space Agency', ['organization:acr:asa'])
      const meeting = b.thing('Event', `event:meeting ${n % 7}`, `Meeting ${n % 7}`)
      for (const name of new Set(names))
        b.say(b.thing('Person', `person:${name.toLowerCase()}`, name), 'CHAIRED', meeting, name, {
          props: { side: 'Japan' },
        })
      b.say(jp, 'PARTICIPATED_IN', meeting, 'Japan')
      b.say(asa, 'ORGANIZED', meeting, 'ASA', { props: { role: 'host' } })
      b.say(meeting, 'startDate', { value: `2024-0${1 + (n % 9)}` }, 'Meeting')
    })
  })
