// The figures that are kept from one commit to the next, and what counts as a fall.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { type Own, RESULT } from './own.ts'
import type { RuleTally, Summary } from './run.ts'
import { figures, type Share, type Tally, total } from './score.ts'

/** Points that a figure may lose before it is a fall. */
const SLACK = 0.5

export interface Result {
  /** In percent, one decimal. */
  readonly figures: Record<string, number>
  readonly entities: Record<string, Tally>
  readonly relations: Record<string, Tally>
  readonly golden: Record<string, Share>
  readonly rules: Record<string, RuleTally>
}

const share = (of: Record<string, Share>): number => {
  const [right, all] = Object.values(of).reduce(([a, b], s) => [a + s.right, b + s.of], [0, 0])
  return all ? (100 * right) / all : 100
}
const round = (n: number): number => Math.round(n * 10) / 10

/** What a summary comes to, in percent with one decimal. */
export function figuresOf(summary: Summary): Record<string, number> {
  const [entities, relations] = [
    figures(total(Object.values(summary.entities))),
    figures(total(Object.values(summary.relations))),
  ]
  const named = [
    ['entities precision', entities.p],
    ['entities recall', entities.r],
    ['entities F1', entities.f1],
    ['relations precision', relations.p],
    ['relations recall', relations.r],
    ['relations F1', relations.f1],
    ['properties', share(summary.properties)],
    ['metadata', share(summary.metadata)],
  ] as const
  return Object.fromEntries(named.flatMap(([name, value]) => (value === undefined ? [] : [[name, round(value)]])))
}

export const resultOf = ({ samples, golden, rules }: Own): Result => ({
  figures: { ...figuresOf(samples), 'golden lines': round(share(golden)) },
  entities: samples.entities,
  relations: samples.relations,
  golden,
  rules,
})

/** The last one kept; undefined before there was any. */
export const keptResult = (): Result | undefined =>
  existsSync(RESULT) ? (JSON.parse(readFileSync(RESULT, 'utf8')) as Result) : undefined

export const keep = (result: Result): void => writeFileSync(RESULT, `${JSON.stringify(result, null, 2)}\n`)

/** A line for each figure that lost more than `SLACK`. */
export const falls = (now: Result, before: Result): string[] =>
  Object.entries(before.figures)
    .filter(([name, was]) => (now.figures[name] ?? 0) < was - SLACK - 1e-9)
    .map(([name, was]) => `${name} fell from ${was} to ${now.figures[name] ?? 0}`)
