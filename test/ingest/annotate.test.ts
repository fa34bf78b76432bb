import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { annotate } from '../../ingest/annotate/annotate.ts'
import { gazetteer } from '../../ingest/annotate/gazetteer.ts'
import { load } from '../../ingest/load/index.ts'
import { segment } from '../../ingest/segment.ts'
import { cpu } from '../support/cpu.ts'

it.each([
  'the Ministry of Ports of Peru and Minister Ana Sorel met the talks on Agreement on Roads ',
  'ports and ferries were seen by men ',
  'Xx Yy Zz ',
  'Forum on Sea, ',
])('a sentence of 90,000 characters of %j is read in linear time', (unit) => {
  const text = unit.repeat(90_000 / unit.length)
  const blocks = segment(text)
  const started = cpu()
  annotate(text, blocks)
  expect(cpu() - started).toBeLessThan(3000)
})

it('a sentence that is not read again would have said the same', async () => {
  for (const path of globSync(['samples/*', 'test/golden/*/document.*'])) {
    const { text, blocks: layout } = await load(readFileSync(path), { path })
    const blocks = segment(text, layout)
    const whole = annotate(text, blocks, undefined, gazetteer(), true)
    expect(annotate(text, blocks), path).toEqual(whole)
  }
})
