// `chancery extract --explain`: one text, sentence by sentence, with what was found, what was read from it by which rule, and what nothing explained.
import { type ExitCode, type Input, type Io, print } from '../../src/cli/command.ts'
import { columns, count, cut, json, plain, width, wrap } from '../../src/cli/output.ts'
import { FACTUAL } from '../../src/ontology/statement.ts'
import type { Mention } from '../mention.ts'
import { type Closed, closely } from './closely.ts'
import { confidenceOf, readAs, ruleOf } from './mentions.ts'
import { bySentence, sentenceOf, teller, type Told } from './told.ts'

interface ExplainedMention {
  readonly kind: Mention['kind']
  readonly text: string
  readonly readAs: string
  readonly rule: string
  readonly confidence?: number
  readonly start: number
  readonly end: number
}

/** One sentence. Offsets are those of the kept text, UTF-16 code units, end exclusive. */
interface ExplainedSentence {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly block: string
  readonly mentions: readonly ExplainedMention[]
  readonly statements: readonly Told[]
  /** Capitalised words that no mention covers. */
  readonly unexplained: readonly string[]
}

export interface Explanation {
  readonly file: string
  readonly document: {
    readonly title?: string
    readonly date?: string
    readonly kind: string
    readonly language: string
  }
  readonly warnings: readonly string[]
  readonly sentences: readonly ExplainedSentence[]
  /** Statements whose words stand in no sentence. */
  readonly elsewhere: readonly Told[]
}

/** Every mention and statement of a reading, by sentence. */
export function explanation({ label, reading, annotated }: Closed): Explanation {
  const { document } = reading
  const tell = teller(reading)
  const { title, date, kind, language } = document
  const head = {
    file: label,
    document: { ...(title ? { title } : {}), ...(date ? { date } : {}), kind, language },
    warnings: document.warnings,
  }
  if (!annotated) return { ...head, sentences: [], elsewhere: reading.statements.map(tell) }
  const { text, tokens, sentences } = annotated
  const statements = bySentence(reading, annotated)
  const folded = (start: number, end: number): string => text.slice(start, end).replace(/\s+/g, ' ').trim()
  return {
    ...head,
    sentences: sentences.map((s) => ({
      start: s.start,
      end: s.end,
      text: folded(s.start, s.end),
      block: s.blockKind,
      mentions: s.mentions.map((m) => {
        const [start, end] = [tokens[m.from]!.start, tokens[m.to - 1]!.end]
        const confidence = confidenceOf(m)
        return {
          kind: m.kind,
          text: folded(start, end),
          readAs: readAs(m),
          rule: ruleOf(m),
          ...(confidence === undefined ? {} : { confidence }),
          start,
          end,
        }
      }),
      statements: (statements.get(s) ?? []).map(tell),
      unexplained: document.unexplained
        .filter(([start]) => s.start <= start && start < s.end)
        .map(([start, end]) => folded(start, end)),
    })),
    elsewhere: (statements.get(undefined) ?? []).map(tell),
  }
}

/** Prints the explanation of each document named. */
export async function explain(input: Input, io: Io): Promise<ExitCode> {
  const skipped: string[] = []
  const all: Explanation[] = []
  for await (const one of closely(input.words, input, io, skipped)) {
    if (input.flag('json')) all.push(explanation(one))
    else print(io.out, explanationText(explanation(one), columns(io)))
  }
  if (input.flag('json')) json(io, all)
  return skipped.length ? 3 : 0
}

/** One screen line never takes more than `wide` columns, where words allow it. */
export function explanationText(e: Explanation, wide: number): string {
  const { title, date, kind, language } = e.document
  const head = [e.file, title, date, kind, language === 'en' ? undefined : language].filter(Boolean).join(' · ')
  const parts = [wrap(head, wide), ...e.warnings.map((w) => wrap(`note: ${w}`, wide))]
  e.sentences.forEach((s, i) => {
    parts.push(`\n${wrap(`${i + 1}  ${s.text}`, wide)}`)
    parts.push(...s.mentions.map((m) => mentionLine(m, wide)), ...s.statements.map((t) => toldLines(t, wide)))
    if (s.unexplained.length) parts.push(wrap(`unexplained: ${s.unexplained.join('; ')}`, wide, '   ? '))
  })
  if (e.elsewhere.length) parts.push('\nIn no sentence', ...e.elsewhere.map((t) => toldLines(t, wide)))
  const told = [...e.sentences.flatMap((s) => s.statements), ...e.elsewhere]
  const missed = e.sentences.flatMap((s) => s.unexplained)
  parts.push(
    `\n${[
      count(e.sentences.length, 'sentence'),
      count(e.sentences.flatMap((s) => s.mentions).length, 'mention'),
      `${count(told.length, 'statement')} (${told.filter((t) => !FACTUAL.includes(t.modality)).length} denied or reported)`,
      `${count(missed.length, 'name')} unexplained`,
    ].join(', ')}`,
  )
  return parts.join('\n')
}

function mentionLine(m: ExplainedMention, wide: number): string {
  const name = cut(plain(m.text), 40)
  const left = `   . ${m.kind.padEnd(10)} ${name}${' '.repeat(Math.max(1, 42 - width(name)))}`
  const sure = m.confidence === undefined ? '' : ` ${m.confidence.toFixed(2)}`
  const as = m.readAs && m.readAs !== m.text ? ` = ${m.readAs}` : ''
  return cut(`${left}${m.rule}${sure} @${m.start}-${m.end}${plain(as)}`, wide)
}

/** What is told, and under it by which rule from which words. */
function toldLines(t: Told, wide: number): string {
  const why = `${t.rule} ${t.confidence.toFixed(2)} ${t.modality} @${t.start}-${t.end} `
  return [
    wrap(sentenceOf(t), wide - 2, '   > ').replace(/\n {3}> /g, '\n     '),
    `       ${cut(`${why}“${plain(t.quote)}”`, wide - 7)}`,
  ].join('\n')
}
