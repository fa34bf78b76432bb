import { readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { chancery, folder, put, SAMPLES } from '../support/cli.ts'

const MEETING = 'Minister Ana Lopez of Spain met Minister Tariq Aziz Khan of Pakistan in Madrid on 3 March 2024.\n'
const TALKS =
  'Ambassador Grace Mutua of Kenya and Ambassador Olaf Brandt of Norway co-chaired the talks in Nairobi on 5 May 2023.\n'

interface Listed {
  readonly id: string
  readonly title?: string
  readonly date?: string
  readonly rules: string
  readonly sources: readonly { readonly uri: string }[]
}

/** A folder with these files in it, and a way to run the program there. */
function place(files: Readonly<Record<string, string | Buffer>> = {}) {
  const cwd = folder(files)
  const run = (...args: string[]) => chancery(args, { cwd })
  return {
    cwd,
    run,
    put: (name: string, content: string) => put(cwd, name, content),
    piped: (stdin: string, ...args: string[]) => chancery(args, { cwd, stdin }),
    documents: async () => JSON.parse((await run('documents', '--json')).out) as Listed[],
    /** Of a graph that has something in it. */
    hash: async () => {
      expect((JSON.parse((await run('stats', '--json')).out) as { statements: number }).statements).toBeGreaterThan(0)
      const { out } = await run('hash')
      expect(out).toMatch(/^[0-9a-f]{64}\n$/)
      return out
    },
  }
}

describe('what can be read', () => {
  test('files, folders, patterns, manifests and standard input', async () => {
    const { run, piped, documents, cwd } = place({
      'one.txt': MEETING,
      'sub/deep/two.md': `---\ntitle: Talks in Nairobi\ndate: 2023-05-06\n---\n${TALKS}`,
      'sub/.hidden.txt': 'Nobody reads this.',
      'more/three.html':
        '<html><head><title>A third page</title></head><body><p>Germany and Chad signed an accord.</p></body></html>',
      'list.jsonl': `{"path": "listed/four.txt", "title": "Fourth"}\n{"text": "Peru hosted a summit in Lima in June 2021.", "uri": "https://example.org/five"}\n`,
      'listed/four.txt': 'Italy hosted a conference in Rome in 2020.',
    })
    const { code, out } = await run('ingest', 'one.txt', 'sub', 'm*/*.html', 'list.jsonl')
    expect(out).toMatch(/^5 documents read/)
    expect(code).toBe(0)
    expect((await piped('Chile hosted a seminar in Santiago in 2019.', 'ingest', '-')).code).toBe(0)
    const read = await documents()
    const names = read.flatMap((d) => d.sources.map(({ uri }) => uri.replace(`file://${cwd}/`, ''))).sort()
    expect(names).toEqual([
      'https://example.org/five',
      'listed/four.txt',
      'more/three.html',
      'one.txt',
      'stdin:',
      'sub/deep/two.md',
    ])
    expect(read.find((d) => d.sources[0]!.uri.endsWith('two.md'))).toMatchObject({
      title: 'Talks in Nairobi',
      date: '2023-05-06',
    })
    expect(read.find((d) => d.sources[0]!.uri.endsWith('four.txt'))).toMatchObject({ title: 'Fourth' })
  })

  test('a manifest on standard input', async () => {
    const { piped } = place({ 'a.txt': MEETING })
    const { code, out } = await piped(`\n{"path": "a.txt"}\n{"text": "Peru hosted a summit."}\n`, 'ingest', '-')
    expect([code, out.split(',')[0]]).toEqual([0, '2 documents read'])
  })

  test('a folder that contains itself by a link ends', async () => {
    const { run, cwd } = place({ 'docs/a.txt': MEETING })
    symlinkSync(join(cwd, 'docs'), join(cwd, 'docs', 'again'))
    expect((await run('ingest', 'docs')).out).toMatch(/^1 document read/)
  })
})

describe('again', () => {
  test('the same documents: nothing changes and all are counted as there', async () => {
    const { run, hash } = place()
    await run('ingest', SAMPLES)
    const before = await hash()
    const { code, out } = await run('ingest', SAMPLES)
    expect([code, out]).toEqual([0, '0 documents read, 0 statements\n12 documents already there\n'])
    expect(await hash()).toBe(before)
  })

  test('one by one, in another order, four at once: the same hash', async () => {
    const files = Object.fromEntries(
      [
        'ocean-dialogue-postponed.txt',
        'obituary-leif-bruun.html',
        'fosse-speech-oslo.txt',
        'minerals-dialogue-readout.md',
      ].map((name) => [name, readFileSync(join(SAMPLES, name))]),
    )
    const together = place(files)
    const apart = place(files)
    const parallel = place(files)
    await together.run('ingest', ...Object.keys(files))
    for (const name of Object.keys(files).reverse()) await apart.run('ingest', name)
    await parallel.run('ingest', '.', '--concurrency', '4')
    const hashes = [await together.hash(), await apart.hash(), await parallel.hash()]
    expect(new Set(hashes).size).toBe(1)
  })

  test('a store read with other rules is read again only when asked', async () => {
    const { run, piped, documents } = place({ 'a.txt': MEETING })
    await run('ingest', 'a.txt')
    const [now] = await documents()
    const older = (await run('export')).out.replaceAll(`"rules":"${now!.rules}"`, '"rules":"0"')
    await piped(older, 'import', '-')
    expect((await documents())[0]!.rules).toBe('0')
    expect((await run('ingest', 'a.txt')).out).toMatch(/1 document already there\n1 document read with other rules/)
    expect((await documents())[0]!.rules).toBe('0')
    expect((await run('ingest', 'a.txt', '--reread')).out).toMatch(/1 document read again/)
    expect((await documents())[0]!.rules).toBe(now!.rules)
  })
})

describe('one text in several places', () => {
  test('is one document with two sources', async () => {
    const { run, documents } = place({ 'a.txt': MEETING, 'copy/b.txt': MEETING })
    await run('ingest', 'a.txt')
    const { out } = await run('ingest', 'copy')
    expect(out).toMatch(/1 more source/)
    const read = await documents()
    expect(read).toHaveLength(1)
    expect(read[0]!.sources.map(({ uri }) => uri.split('/').at(-1))).toEqual(['a.txt', 'b.txt'])
  })

  test('with different metadata gives the same graph in either order', async () => {
    const lines = ['a', 'b'].map((name) =>
      JSON.stringify({ path: `${name}.txt`, title: `Title ${name}`, date: name === 'a' ? '2024-03-09' : '2024-03-04' }),
    )
    const orders = [lines, [...lines].reverse()].map((order) =>
      place({
        'a.txt': MEETING,
        'b.txt': MEETING,
        'one.jsonl': order[0]!,
        'two.jsonl': order[1]!,
        'both.jsonl': order.join('\n'),
      }),
    )
    for (const { run } of orders) {
      await run('ingest', 'one.jsonl')
      await run('ingest', 'two.jsonl')
    }
    const [first, second] = orders
    expect(await first!.hash()).toBe(await second!.hash())
    expect(await first!.documents()).toMatchObject([{ title: 'Title a', date: '2024-03-04' }])
    const third = place({ 'a.txt': MEETING, 'b.txt': MEETING, 'both.jsonl': lines.join('\n') })
    await third.run('ingest', 'both.jsonl')
    expect(await third.hash()).toBe(await first!.hash())
  })

  test('as page and as plain text gives the same graph in either order', async () => {
    const page = `<html><body><article><h1>Talks</h1><p>${TALKS.trim()}</p></article></body></html>`
    const orders = [0, 1].map(() => place({ 'a.html': page }))
    // The plain text is what the loader keeps of the page.
    await orders[0]!.run('ingest', 'a.html')
    const { id } = (await orders[0]!.documents())[0]!
    const { text } = JSON.parse((await orders[0]!.run('documents', id, '--json')).out) as { text: string }
    for (const one of orders) one.put('b.txt', text)
    await orders[0]!.run('ingest', 'b.txt')
    await orders[1]!.run('ingest', 'b.txt')
    await orders[1]!.run('ingest', 'a.html')
    expect(await orders[0]!.documents()).toHaveLength(1)
    expect(await orders[1]!.hash()).toBe(await orders[0]!.hash())
  })
})

describe('a file that changed', () => {
  test('is a new document beside the earlier one', async () => {
    const { run, put, documents } = place({ 'a.txt': MEETING })
    await run('ingest', 'a.txt')
    put('a.txt', TALKS)
    const { code, out } = await run('ingest', 'a.txt')
    expect(code).toBe(0)
    expect(out).toMatch(/1 file changed since the last reading, both versions are kept .*: a\.txt/)
    expect(await documents()).toHaveLength(2)
  })

  test('takes the place of the earlier one with --replace', async () => {
    const clean = place({ 'a.txt': TALKS })
    await clean.run('ingest', 'a.txt')
    const { run, put, hash } = place({ 'a.txt': MEETING })
    await run('ingest', 'a.txt')
    put('a.txt', TALKS)
    expect((await run('ingest', 'a.txt', '--replace')).out).toMatch(/1 earlier version withdrawn/)
    expect(await hash()).toBe(await clean.hash())
  })

  test('leaves the earlier text where another file still has it', async () => {
    const { run, put, documents } = place({ 'a.txt': MEETING, 'b.txt': MEETING })
    await run('ingest', '.')
    put('a.txt', TALKS)
    await run('ingest', '.', '--replace')
    const sources = (await documents()).map((d) => d.sources.map(({ uri }) => uri.split('/').at(-1)))
    expect(sources.sort()).toEqual([['a.txt'], ['b.txt']])
  })

  test('two files that swapped their texts are two documents', async () => {
    const { run, put, hash, documents } = place({ 'a.txt': MEETING, 'b.txt': TALKS })
    await run('ingest', '.')
    const before = await hash()
    put('a.txt', TALKS)
    put('b.txt', MEETING)
    await run('ingest', '.', '--replace')
    expect(await hash()).toBe(before)
    expect((await documents()).map((d) => d.sources.length)).toEqual([1, 1])
  })

  test('metadata that changed is taken over with --replace', async () => {
    const { run, put, documents } = place({
      'a.txt': MEETING,
      'list.jsonl': '{"path": "a.txt", "title": "A wrong title"}',
    })
    await run('ingest', 'list.jsonl')
    put('list.jsonl', '{"path": "a.txt", "title": "The right title"}')
    await run('ingest', 'list.jsonl', '--replace')
    expect(await documents()).toMatchObject([{ title: 'The right title' }])
  })
})

describe('bad input: one line each, and the rest goes on', () => {
  const bad: [string, Readonly<Record<string, string | Buffer>>, RegExp][] = [
    ['an empty file', { 'bad.txt': '' }, /^skipped bad\.txt: is empty$/m],
    ['nothing but white space', { 'bad.txt': ' \n\n\t\n' }, /^skipped bad\.txt: is empty/m],
    [
      'a binary file named .txt',
      { 'bad.txt': Buffer.from([0, 1, 2, 3, 0, 255, 254, 0, 7, 0, 0, 9]) },
      /^skipped bad\.txt: is a binary file/m,
    ],
    ['a PDF named .txt', { 'bad.txt': '%PDF-1.7\nstuff' }, /^skipped bad\.txt: is a PDF file/m],
    [
      'invalid UTF-8',
      {
        'bad.txt': Buffer.concat([
          Buffer.from('Ministère é à ü '),
          Buffer.from([0xff, 0x81, 0xc3]),
          Buffer.from(' ö é'),
        ]),
      },
      /^skipped bad\.txt: is not valid UTF-8/m,
    ],
    ['a file no loader reads', { 'bad.xlsx': 'x' }, /^skipped bad\.xlsx: no loader for \.xlsx$/m],
    [
      'a manifest line that is not JSON',
      { 'bad.jsonl': '{"text": "Peru hosted a summit."}\n{"text: "broken"\n' },
      /^skipped bad\.jsonl:2: is not JSON$/m,
    ],
    [
      'a manifest line without path and text',
      { 'bad.jsonl': '{"title": "Nothing"}\n' },
      /^skipped bad\.jsonl:1: needs either path or text$/m,
    ],
    [
      'a manifest line whose file is missing',
      { 'bad.jsonl': '{"path": "gone.txt"}\n' },
      /^skipped bad\.jsonl:1: there is no such file or folder$/m,
    ],
  ]
  test.each(bad)('%s', async (_, files, says) => {
    const { run } = place({ 'good.txt': MEETING, ...files })
    const { code, out, err } = await run('ingest', '.')
    expect(code).toBe(3)
    expect(err).toMatch(says)
    expect(err.trim().split('\n')).toHaveLength(1)
    expect(out).toMatch(/^[12] documents? read/)
    expect(out).toContain(`1 skipped:\n  ${err.trim().replace(/^skipped /, '')}`)
  })

  test('a missing file, a missing folder and a pattern that matches nothing', async () => {
    const { run } = place({ 'good.txt': MEETING })
    const { code, out, err } = await run('ingest', 'gone.txt', 'nowhere/', '*.pdf', 'good.txt')
    expect(code).toBe(3)
    expect(err.trim().split('\n')).toEqual([
      'skipped gone.txt: there is no such file or folder',
      'skipped nowhere: there is no such file or folder',
      'skipped *.pdf: no file matches',
    ])
    expect(out).toMatch(/^1 document read/)
  })

  test.skipIf(process.platform !== 'linux')('a file that the system refuses to read (needs Linux)', async () => {
    // Root may read everything; the memory of a process it may not read from its first byte.
    const { run, cwd } = place({ 'good.txt': MEETING })
    symlinkSync('/proc/self/mem', join(cwd, 'bad.txt'))
    const { code, out, err } = await run('ingest', '.')
    expect([code, out.split(',')[0]]).toEqual([3, '1 document read'])
    expect(err).toMatch(/^skipped bad\.txt: .+\n$/)
  })

  test('a text over the limit, which can be set', async () => {
    const { run, cwd } = place({ 'good.txt': MEETING, 'big.txt': MEETING })
    truncateSync(join(cwd, 'big.txt'), 21_000_000)
    const { code, err } = await run('ingest', '.')
    expect([code, err]).toEqual([3, 'skipped big.txt: is over the limit of 20 MB: --limit N raises it\n'])
    writeFileSync(join(cwd, 'big.txt'), `${TALKS}\n`.repeat(20_000))
    expect((await run('ingest', '.', '--limit', '1')).err).toBe(
      'skipped big.txt: is over the limit of 1 MB: --limit N raises it\n',
    )
  })

  test('a text in another language is kept, marked and not guessed at', async () => {
    const german =
      'Der Minister für auswärtige Angelegenheiten traf am Montag in Berlin mit seinem Amtskollegen aus Frankreich zusammen. Beide Seiten sprachen über die Lage in der Region und vereinbarten weitere Gespräche im Herbst.\n'
    const { run } = place({ 'deutsch.txt': german.repeat(4) })
    const { code, out } = await run('ingest', 'deutsch.txt')
    expect(code).toBe(0)
    expect(out).toMatch(/1 document not in English, kept without reading: deutsch\.txt/)
    expect((await run('documents')).out).toMatch(/\(de\)/)
  })

  test('a name with an escape sequence cannot write to the terminal', async () => {
    const { run } = place({ 'evil\u001b[31m.xlsx': 'x' })
    const { out, err } = await run('ingest', '.')
    expect(out + err).not.toContain('\u001b')
  })
})
