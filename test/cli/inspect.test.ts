// Why was this read, and where does a rule hit: `extract --explain` and `try`.
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { chancery, folder, SAMPLES, start } from '../support/cli.ts'

const text = `The Third Meeting of the Chile-Finland Forest Dialogue was held in Turku on 4 June 2024.

The Meeting was co-chaired by Ms. Aino Lehtisaari of Finland and Mr. Tomás Quilodrán of Chile. Finland also praised a certain Krummholt.

Chile denied that Mr. Quilodrán had met Mr. Otso Hakamies.
`

describe('extract --explain', () => {
  const cwd = folder({ 'note.txt': text, 'empty.txt': '' })

  test('shows each sentence with its mentions, what was read by which rule, and what nothing explained', async () => {
    const { code, out, err } = await start(['extract', '--explain', 'note.txt'], { cwd }).done
    expect([code, err]).toEqual([0, ''])
    const sentences = out.split('\n\n')
    const chaired = sentences.find((s) => s.includes('co-chaired by Ms.'))!
    expect(chaired).toMatch(/^\d+ The Meeting was co-chaired/)
    expect(chaired).toMatch(/\. person +Ms\. Aino Lehtisaari .* name-with-(title|post) 0\.\d\d @\d+-\d+/)
    expect(chaired).toMatch(/> Aino Lehtisaari CHAIRED Third Meeting of the Chile-Finland\s+Forest Dialogue/)
    expect(chaired).toMatch(/chaired-by 0\.\d\d asserted @\d+-\d+ “/)
    expect(sentences.find((s) => s.includes('also praised'))).toMatch(/^ {3}\? unexplained: Krummholt$/m)
    expect(out.trimEnd().split('\n').at(-1)).toMatch(
      /^\d+ sentences, \d+ mentions, \d+ statements \(\d+ denied or reported\)/,
    )
    expect(out.split('\n').filter((line) => line.length > 100)).toEqual([])
  })

  test('as JSON, with offsets that hold; what cannot be read is told', async () => {
    const { code, out, err } = await chancery(['extract', '--explain', '--json', '.'], { cwd })
    expect([code, err]).toEqual([3, 'skipped empty.txt: is empty\n'])
    const [note] = JSON.parse(out) as {
      sentences: { mentions: { text: string; start: number; end: number }[]; statements: { rule: string }[] }[]
    }[]
    const mentions = note!.sentences.flatMap((s) => s.mentions)
    expect(mentions.length).toBeGreaterThan(8)
    for (const m of mentions) expect(text.slice(m.start, m.end)).toBe(m.text)
  })

  test('writes no files', async () => {
    const { code, err } = await chancery(['extract', '--explain', 'note.txt', '--out', 'read'], { cwd })
    expect([code, err]).toEqual([2, 'chancery: --explain writes no files: leave out --out\n'])
  })
})

describe('try', () => {
  test('a rule: each hit with file, sentence and what it gave, and a sum', async () => {
    const { code, out } = await start(['try', 'chaired-by', SAMPLES]).done
    expect(code).toBe(0)
    expect(out).toMatch(/ocean-dialogue-joint-statement\.txt @\d+-\d+ /)
    expect(out.replace(/\s+/g, ' ')).toContain(
      'Dewi Kusuma CHAIRED Fourth Meeting of the Norway-Indonesia Ocean Policy Dialogue (side Indonesia) · chaired-by 0.90',
    )
    const [, hits, files, statements] = /\n(\d+) hits in (\d+) of 12 documents, (\d+) statements\n$/.exec(out)!
    expect(out.match(/ ·\s+chaired-by /g)!.length).toBe(Number(hits))
    expect([Number(statements), Number(files) > 1]).toEqual([Number(hits), true])
  })

  test('a pattern: sentences with these words, and what was read in them', async () => {
    const cwd = folder({ 'note.txt': text })
    const { out } = await chancery(['try', 'praised|denied', 'note.txt', '--json'], { cwd })
    const { documents, hits } = JSON.parse(out) as { documents: number; hits: { hit: string; sentence: string }[] }
    expect([documents, hits.map((h) => h.hit)]).toEqual([1, ['praised', 'denied']])
    expect(hits[1]!.sentence).toMatch(/^Chile denied/)
    expect((await chancery(['try', '/DENIED/i', 'note.txt'], { cwd })).out).toContain('1 hit in 1 of 1 document')
    expect((await chancery(['try', '/DENIED/', 'note.txt'], { cwd })).out).toBe(
      '0 hits in 0 of 1 document, 0 statements\n',
    )
  })

  test('a name that no rule has is refused with near ones; so is a broken pattern', async () => {
    expect(await chancery(['try', 'chaird-by', SAMPLES])).toEqual({
      code: 2,
      out: '',
      err: 'chancery: no rule is called chaird-by (chaired-by?): chancery try --list shows them all, /chaird-by/ is a pattern\n',
    })
    const { code, err } = await chancery(['try', 'held (in', SAMPLES])
    expect([code, err.trim().split('\n').length]).toEqual([2, 1])
    expect(err).toContain('held (in is no regular expression')
  })

  test('every rule at work in the samples is on the list', async () => {
    const { out } = await chancery(['try', '--list'])
    const listed = new Set(out.trim().split('\n'))
    const { out: read } = await chancery(['extract', '--explain', '--json', join(SAMPLES)])
    const at = JSON.parse(read) as { sentences: { statements: { rule: string }[] }[] }[]
    const used = new Set(at.flatMap((d) => d.sentences.flatMap((s) => s.statements.map((t) => t.rule))))
    expect(used.size).toBeGreaterThan(30)
    expect([...used].filter((rule) => !listed.has(rule))).toEqual([])
  })
})
