// `chancery try`: every hit of one rule, or of a regular expression, over documents, with its sentence and what it gave.
import { type ExitCode, type Input, type Io, print, UsageError } from '../../src/cli/command.ts'
import { columns, count, json, plain, wrap } from '../../src/cli/output.ts'
import { type Closed, closely } from './closely.ts'
import { knownRules } from './known.ts'
import { isRule, isRuleShaped, nearNames, ruleNames } from './rules.ts'
import { bySentence, sentenceOf, teller, type Told } from './told.ts'

/** One hit: a sentence, the words in it that were hit, and what was read: by the rule, or in the sentence of the pattern. */
export interface Hit {
  readonly file: string
  /** Of the kept text, UTF-16 code units. */
  readonly start: number
  readonly end: number
  readonly sentence: string
  readonly hit: string
  readonly gave: readonly Told[]
}

type Search = { readonly rule: string } | { readonly pattern: RegExp }

export async function tryOut(input: Input, io: Io): Promise<ExitCode> {
  if (input.flag('list')) {
    const names = ruleNames(knownRules())
    if (input.flag('json')) json(io, names)
    else print(io.out, names.join('\n'))
    return 0
  }
  const [what, ...paths] = input.words
  if (what === undefined || !paths.length)
    throw new UsageError('expected PATTERN PATH…: chancery try --list shows the rules')
  const search = searchOf(what)
  const skipped: string[] = []
  const hits: Hit[] = []
  let documents = 0
  for await (const one of closely(paths, input, io, skipped)) {
    documents++
    const found = hitsIn(one, search)
    hits.push(...found)
    if (!input.flag('json')) for (const hit of found) print(io.out, `${hitText(hit, columns(io))}\n`)
  }
  if (input.flag('json')) json(io, { documents, hits })
  else {
    const files = new Set(hits.map((hit) => hit.file)).size
    const gave = hits.reduce((n, hit) => n + hit.gave.length, 0)
    const where = `${count(hits.length, 'hit')} in ${files} of ${count(documents, 'document')}`
    print(io.out, `${where}, ${count(gave, 'statement')}`)
  }
  return skipped.length ? 3 : 0
}

/** A word in the shape of a rule's name is one; anything else, and whatever stands between slashes, is a pattern. */
function searchOf(what: string): Search {
  const slashed = /^\/(.+)\/(i?)$/s.exec(what)
  if (!slashed && isRuleShaped(what)) {
    const names = ruleNames(knownRules())
    if (isRule(what, names)) return { rule: what }
    const near = nearNames(what, names)
    throw new UsageError(
      `no rule is called ${what}${near.length ? ` (${near.join(', ')}?)` : ''}: chancery try --list shows them all, /${what}/ is a pattern`,
    )
  }
  try {
    return { pattern: slashed ? new RegExp(slashed[1]!, `gu${slashed[2]}`) : new RegExp(what, 'gu') }
  } catch (error) {
    throw new UsageError(`${plain(what)} is no regular expression: ${plain((error as Error).message)}`)
  }
}

function hitsIn(one: Closed, search: Search): Hit[] {
  const { reading, annotated, label: file } = one
  if (!annotated) return []
  const tell = teller(reading)
  const told = bySentence(reading, annotated)
  const folded = (start: number, end: number): string => annotated.text.slice(start, end).replace(/\s+/g, ' ')
  if ('rule' in search)
    return reading.statements
      .filter((s) => s.rule === search.rule)
      .map((s) => ({
        file,
        start: s.start,
        end: s.end,
        sentence: folded(s.sentenceStart, s.sentenceEnd),
        hit: folded(s.start, s.end),
        gave: [tell(s)],
      }))
  return annotated.sentences.flatMap((s) => {
    const sentence = folded(s.start, s.end)
    const matches = [...sentence.matchAll(search.pattern)].map((m) => m[0]).filter(Boolean)
    if (!matches.length) return []
    const gave = (told.get(s) ?? []).map(tell)
    return [{ file, start: s.start, end: s.end, sentence, hit: matches.join(' … '), gave }]
  })
}

function hitText({ file, start, end, sentence, hit, gave }: Hit, wide: number): string {
  return [
    wrap(`${file} @${start}-${end}  ${hit}`, wide),
    wrap(`“${sentence.trim()}”`, wide, '  '),
    ...(gave.length
      ? gave.map((t) => wrap(`${sentenceOf(t)} · ${t.rule} ${t.confidence.toFixed(2)} ${t.modality}`, wide, '    '))
      : ['    nothing was read']),
  ].join('\n')
}
