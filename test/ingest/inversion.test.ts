// Constructions out of plain order: each sentence of the table, and each example of a rule's own record, read as a document of its own.
import { describe, expect, it } from 'vitest'
import { INVERSIONS } from '../../ingest/relate/inversion.ts'
import { PRELUDE, ABSENT, TOLD } from './inversion.table.ts'
import { SIDES_ABSENT, SIDES_TOLD } from './sides.table.ts'
import { holds, read as readBehind, show } from './telling.ts'
import { cpu } from '../support/cpu.ts'

const read = (sentence: string, prelude = PRELUDE) => readBehind(sentence, prelude)

describe('told out of plain order', () => {
  it.each([...TOLD, ...SIDES_TOLD])('$0', (sentence, ...want) => {
    const { file } = read(sentence)
    expect(
      want.filter((w) => !holds(file, w)),
      show(file),
    ).toEqual([])
  })
})

describe('not told', () => {
  it.each([...ABSENT, ...SIDES_ABSENT])('$0', (sentence, ...types) => {
    const { file, reading, from } = read(sentence)
    const evidence = reading.document.text.slice(from).replace(/\s+/g, ' ')
    const told = file.relations.filter((r) => evidence.includes(r.evidence) && r.evidence.length > 3)
    for (const t of types) {
      if (t.startsWith('=')) expect(holds(file, t), show(file)).toBe(false)
      else if (t.includes(' ')) expect(holds(file, t), show(file)).toBe(false)
      else
        expect(
          told.filter((r) => r.type === t),
          show(file),
        ).toEqual([])
    }
  })
})

describe('the records', () => {
  const cases = (which: 'examples' | 'counterExamples'): [string, string][] =>
    INVERSIONS.flatMap((i) => i[which].map((e): [string, string] => [i.name, e]))
  const by = (sentence: string, rule: string) => {
    const { reading, from } = read(sentence)
    return reading.statements.filter(
      (s) => s.rule === rule && s.start >= from && s.modality !== 'negated' && s.modality !== 'reported',
    )
  }
  it.each(cases('examples'))('%s reads: %s', (rule, sentence) => {
    // a plainer rule may have read it before; then the record's own pattern matched and said nothing twice
    const { reading, from } = read(sentence)
    expect(reading.statements.filter((s) => s.start >= from && s.modality !== 'negated').length).toBeGreaterThan(0)
    expect(INVERSIONS.find((i) => i.name === rule)).toBeDefined()
  })
  it.each(cases('counterExamples'))('%s keeps off: %s', (rule, sentence) => {
    expect(by(sentence, rule).filter((s) => s.confidence >= 0.5 && s.modality === 'asserted')).toEqual([])
  })
  it('names every rule once, with a reason, examples and counter-examples', () => {
    expect(new Set(INVERSIONS.map((i) => i.name)).size).toBe(INVERSIONS.length)
    for (const i of INVERSIONS)
      expect([i.name, i.reason !== '' && i.examples.length > 0 && i.counterExamples.length > 0]).toEqual([i.name, true])
  })
  it.each(INVERSIONS.map((x) => [x.name, x] as const))('%s stays fast on hostile lines', (_name, rule) => {
    const units = [
      '{P1} , {P2} and ',
      'the {P1} ',
      '{E1} a b c , ',
      '{I0} and {I1} , ',
      'a b c d ',
      "the bank 's ",
      'with {P1} , ',
      '{D1} {L1} was ',
    ]
    const time = (length: number): number => {
      const from = cpu()
      for (const u of units)
        for (const w of rule.cue.slice(0, 3))
          for (const line of [`${w} ${u}`, u]) void [...line.repeat(400).slice(0, length).matchAll(rule.pattern)].length
      return cpu() - from
    }
    // the reader never hands a longer line to a pattern than this
    time(300)
    expect(time(1500)).toBeLessThan(500)
  })
})
