// `chancery eval`: scores the product's own gold, or any folders.
import { existsSync } from 'node:fs'
import { CommandError, type ExitCode, type Input, type Io, print, UsageError } from '../../src/cli/command.ts'
import { count, json, plain, table } from '../../src/cli/output.ts'
import { closely } from '../inspect/closely.ts'
import { goldIn, scoreOwn } from './own.ts'
import { falls, figuresOf, keep, keptResult, resultOf } from './result.ts'
import { type Named, type RuleTally, scoreRun, type Summary } from './run.ts'
import { figures, type Share, type Tally, total } from './score.ts'

export async function evaluate(input: Input, io: Io): Promise<ExitCode> {
  const [gold, ...docs] = input.words
  if (gold === undefined) return own(input, io)
  if (!docs.length) throw new UsageError('expected GOLD and DOCS, or neither: chancery eval --help shows examples')
  if (input.flag('write')) throw new UsageError('--write keeps the result of the own gold: leave out GOLD and DOCS')
  if (!existsSync(gold)) throw new CommandError(`${plain(gold)}: there is no such folder`)
  const golds = goldIn(gold)
  if (!golds.length) throw new CommandError(`${plain(gold)} holds no gold: one NAME.json a document is wanted`)
  const wanted = new Set(golds.map(({ doc }) => doc))
  const readings: Named[] = []
  for await (const { base, reading } of closely(docs, input, io))
    if (wanted.has(base)) readings.push({ name: base, reading })
  const unread = golds.filter(({ doc }) => !readings.some(({ name }) => name === doc)).map(({ doc }) => doc)
  if (unread.length === golds.length)
    throw new CommandError(`no document of ${docs.map(plain).join(', ')} is named after one in ${plain(gold)}`)
  for (const doc of unread) print(io.err, `no document is named ${plain(doc)}: it counts as read empty`)
  const summary = scoreRun(golds, readings)
  if (input.flag('json')) json(io, { figures: figuresOf(summary), ...summary })
  else
    print(io.out, [...summaryText(io, summary), rulesText(io, summary.rules), ...verbose(input, summary)].join('\n\n'))
  return 0
}

async function own(input: Input, io: Io): Promise<ExitCode> {
  const scored = await scoreOwn()
  const result = resultOf(scored)
  const before = keptResult()
  const fallen = before ? falls(result, before) : []
  if (input.flag('json')) json(io, { ...result, before: before?.figures, falls: fallen })
  else {
    const golden = Object.entries(scored.golden).map(([type, s]) => [type, `${s.right}/${s.of}`])
    print(
      io.out,
      [
        ...summaryText(io, scored.samples),
        table(io, [{ head: 'lines of golden texts' }, { head: 'hold', right: true }], golden),
        rulesText(io, scored.rules),
        ...verbose(input, scored.samples),
        table(
          io,
          [{ head: 'in percent' }, { head: 'now', right: true }, { head: 'kept', right: true }],
          Object.entries(result.figures).map(([name, now]) => [
            name,
            now.toFixed(1),
            before?.figures[name]?.toFixed(1) ?? '',
          ]),
        ),
      ].join('\n\n'),
    )
  }
  if (input.flag('write')) {
    keep(result)
    print(io.err, 'kept in eval/result.json')
    return 0
  }
  for (const line of fallen) print(io.err, line)
  return fallen.length ? 1 : 0
}

const percent = (n: number | undefined): string => (n === undefined ? '' : n.toFixed(1))

function tallies(io: Io, head: string, of: Record<string, Tally>): string {
  const all: [string, Tally][] = [...Object.entries(of), ['all', total(Object.values(of))]]
  const heads = ['P', 'R', 'F1', 'right', 'false', 'missed'].map((name) => ({ head: name, right: true }))
  const rows = all.map(([type, t]) => {
    const { p, r, f1 } = figures(t)
    return [type, percent(p), percent(r), percent(f1), t.right, t.false, t.missed]
  })
  return table(io, [{ head }, ...heads], rows)
}

function summaryText(io: Io, s: Summary): string[] {
  const shares = (of: Record<string, Share>): string =>
    Object.entries(of)
      .map(([name, { right, of: all }]) => `${name} ${right}/${all}`)
      .join(', ')
  return [
    count(s.documents, 'document'),
    tallies(io, 'entities', s.entities),
    tallies(io, 'relations', s.relations),
    `properties: ${shares(s.properties)}\nmetadata: ${shares(s.metadata)}\nread twice: ${s.duplicates}, two in one: ${s.merged}`,
  ]
}

/** The rules that were wrong come first. */
function rulesText(io: Io, rules: Record<string, RuleTally>): string {
  const rows = Object.entries(rules)
    .sort(([a, x], [b, y]) => y.false - x.false || y.right - x.right || (a < b ? -1 : 1))
    .map(([name, t]) => [
      name,
      percent(t.right + t.false ? (100 * t.right) / (t.right + t.false) : undefined),
      t.right,
      t.false,
      t.open,
    ])
  const heads = ['P', 'right', 'false', 'open'].map((head) => ({ head, right: true }))
  return table(io, [{ head: 'rule' }, ...heads], rows)
}

const verbose = (input: Input, s: Summary): string[] =>
  input.flag('verbose')
    ? Object.entries(s.errors)
        .filter(([, lines]) => lines.length)
        .map(([doc, lines]) => [doc, ...lines.map((line) => `  ${plain(line)}`)].join('\n'))
    : []
