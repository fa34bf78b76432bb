// The scorer counts what it should, and nothing that the product reads of its own gold has fallen since it was last kept.
import { describe, expect, it } from 'vitest'
import type { Gold, GoldEntity } from '../../ingest/eval/match.ts'
import { goldIn, scoreOwn } from '../../ingest/eval/own.ts'
import { falls, keptResult, resultOf } from '../../ingest/eval/result.ts'
import { figures, scoreDocument, total } from '../../ingest/eval/score.ts'

const golds = goldIn('eval/samples')

/** Scores all gold with `change` made to a copy of it, as if that had been read. */
function after(change: (read: { entities: GoldEntity[]; relations: Gold['relations'][number][] }) => void) {
  const all = golds.map((gold) => {
    const read = structuredClone(gold) as unknown as Parameters<typeof change>[0] & Gold
    change(read)
    return scoreDocument(gold, read)
  })
  return {
    entities: total(all.flatMap((one) => Object.values(one.entities))),
    relations: total(all.flatMap((one) => Object.values(one.relations))),
    duplicates: all.reduce((n, one) => n + one.duplicates, 0),
    merged: all.reduce((n, one) => n + one.merged, 0),
    properties: all.flatMap((one) => Object.values(one.properties)).reduce((n, s) => n + s.of - s.right, 0),
  }
}
const first = golds[0]!.doc
const people = (read: { entities: GoldEntity[] }): GoldEntity[] =>
  read.entities.filter((e) => e.type === 'Person' && !e.optional)

describe('the scorer', () => {
  const whole = after(() => {})

  it('finds nothing wrong in gold itself, with or without what is optional', () => {
    for (const s of [
      whole,
      after((read) => {
        read.entities = read.entities.filter((e) => !e.optional)
        read.relations = read.relations.filter((r) => !r.optional)
      }),
    ]) {
      expect([s.entities.false, s.entities.missed, s.relations.false, s.relations.missed]).toEqual([0, 0, 0, 0])
      expect([s.duplicates, s.merged, s.properties]).toEqual([0, 0, 0])
    }
    expect(whole.entities.right).toBeGreaterThan(300)
    expect(whole.relations.right).toBeGreaterThan(300)
  })

  it('counts one missing person as one missed, with its relations', () => {
    const s = after((read) => {
      if ((read as unknown as Gold).doc === first) read.entities = read.entities.filter((e) => e !== people(read)[0])
    })
    expect([s.entities.missed, s.entities.false]).toEqual([1, 0])
    expect(s.relations.missed).toBeGreaterThan(0)
  })

  it('counts a wrong type as one missed and one false', () => {
    const s = after((read) => {
      if ((read as unknown as Gold).doc === first) Object.assign(people(read)[0]!, { type: 'Organization' })
    })
    expect([s.entities.missed, s.entities.false]).toEqual([1, 1])
  })

  it('counts a second node of one thing as false, and two people in one', () => {
    const twice = after((read) => {
      if ((read as unknown as Gold).doc === first) read.entities.push({ ...people(read)[0]!, id: 'copy' })
    })
    expect([twice.entities.false, twice.duplicates]).toEqual([1, 1])
    const merged = after((read) => {
      if ((read as unknown as Gold).doc !== first) return
      const [a, b] = people(read)
      Object.assign(a!, { names: [...a!.names, ...b!.names] })
    })
    expect([merged.merged, merged.entities.false]).toEqual([1, 1])
  })

  it('takes a turned edge for false, save where the relation has no direction', () => {
    const turn = (type: string) =>
      after((read) => {
        read.relations = read.relations.map((r) => (r.type === type ? { ...r, source: r.target, target: r.source } : r))
      }).relations
    expect(turn('CHAIRED').missed).toBeGreaterThan(20)
    expect([turn('MET_WITH').missed, turn('MET_WITH').false]).toEqual([0, 0])
  })

  it('matches an event without a name by what it touches, a named one by its name only', () => {
    const rename = (constructed: boolean) =>
      after((read) => {
        for (const e of read.entities)
          if (e.type === 'Event' && !!e.constructed === constructed) Object.assign(e, { names: [`other ${e.id}`] })
      }).entities
    expect(rename(false).missed).toBeGreaterThan(30)
    expect(rename(true).missed).toBeLessThan(4)
  })

  it('counts a wrong date', () => {
    const s = after((read) => {
      for (const e of read.entities)
        if (e.props?.startDate) Object.assign(e, { props: { ...e.props, startDate: '1999' } })
    })
    expect(s.properties).toBeGreaterThan(30)
  })

  it('has no figure where there is nothing to divide by', () => {
    expect(figures({ right: 0, false: 0, missed: 3 })).toEqual({ p: undefined, r: 0, f1: undefined })
    expect(figures({ right: 3, false: 1, missed: 3 })).toEqual({ p: 75, r: 50, f1: 60 })
  })
})

describe('the own gold', () => {
  it('is read as well as when eval/result.json was kept (chancery eval shows what is lost)', async () => {
    const kept = keptResult()!
    expect(Object.keys(kept.figures).length).toBe(9)
    expect(falls(resultOf(await scoreOwn()), kept)).toEqual([])
  })

  it('falls where a figure loses more than half a point', () => {
    const kept = keptResult()!
    const less = (points: number) =>
      falls({ ...kept, figures: { ...kept.figures, 'entities F1': kept.figures['entities F1']! - points } }, kept)
    expect(less(0.5)).toEqual([])
    expect(less(0.6)).toEqual([expect.stringMatching(/^entities F1 fell from /)])
  })
})
