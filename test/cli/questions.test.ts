import { beforeAll, describe, expect, test } from 'vitest'
import { EXAMPLE_QUERIES } from '../../ingest/demo.ts'
import { chancery, folder, SAMPLES } from '../support/cli.ts'

const cwd = folder()
const run = (...args: string[]) => chancery(args, { cwd })
const json = async (...args: string[]) => JSON.parse((await run(...args, '--json')).out)

beforeAll(async () => {
  expect((await run('ingest', SAMPLES)).code).toBe(0)
})

describe('cochairs', () => {
  test('of a person, each with sentence, document and date; the first person resolved', async () => {
    const { code, out } = await run('cochairs', 'Ragnhild Fosse')
    expect(code).toBe(0)
    expect(out).toMatch(/^Ragnhild Fosse co-chaired with 1 person\n\nDewi Kusuma/)
    expect(out).toContain('Fourth Meeting of the Norway-Indonesia Ocean Policy Dialogue, 2024-05-14 to 2024-05-15')
    expect(out.replace(/\s+/g, ' ')).toContain(
      '“In May I co-chaired the Fourth Meeting of the Norway-Indonesia Ocean Policy Dialogue with Dr. Dewi Kusuma in Bergen.”',
    )
    expect(out).toMatch(/— Speech by Ambassador Ragnhild Fosse.*2024-11-21/s)
  })

  test.each(['FOSSE Ragnhild', 'ragnhild fosse', 'person:fosse-ragnhild'])('a name in any form: %s', async (name) => {
    expect((await json('cochairs', name)).pairs).toMatchObject([
      { person: { name: 'Ragnhild Fosse' }, coChair: { name: 'Dewi Kusuma' } },
    ])
  })

  test('of all, by event', async () => {
    const { out } = await run('cochairs')
    expect(out).toMatch(/^Dewi Kusuma.*, Ragnhild Fosse.*\n {2}co-chaired Fourth Meeting/m)
    expect(out).toMatch(/^Ananya Raghunathan.*, Matthias Brückner/m)
  })

  test('between two countries, and within dates', async () => {
    const { pairs } = await json('cochairs', '--between', 'Norway,Indonesia', '--from', '2024')
    expect(pairs.map((pair: { coChair: { name: string } }) => pair.coChair.name)).toEqual(['Ragnhild Fosse'])
    expect((await json('cochairs', '--between', 'Norway', '--from', '2030')).pairs).toEqual([])
  })
})

describe('people, events, series and ways', () => {
  test('a person with posts and meetings', async () => {
    const { out } = await run('person', 'Tammsaar Kadri')
    expect(out).toMatch(/^Kadri Tammsaar {2}person:kadri-tammsaar\n/)
    expect(out).toMatch(/^Posts\n[\s\S]*^ {2}Ambassador-at-Large for Digital Affairs, /m)
    expect(out).toContain('— Pacific Minerals Symposium 2025')
  })

  test('an event with those who spoke', async () => {
    const { out } = await run('event', 'Oslo Ocean Week')
    expect(out).toMatch(/^Oslo Ocean Week/)
    expect(out).toMatch(/named in 1 document$/m)
  })

  test('a series in the order of its meetings', async () => {
    const { out } = await run('series', 'Norway-Indonesia Ocean Policy Dialogue')
    const order = [...out.matchAll(/^(\d)\. /gm)].map((match) => Number(match[1]))
    expect(order).toEqual(order.toSorted((a, b) => a - b))
    expect(order).toContain(4)
    expect(out).toMatch(/^5\. .*postponed/m)
  })

  test('a way between two people', async () => {
    const { code, out } = await run('path', 'Leif Bruun', 'Ragnhild Fosse')
    expect(code).toBe(0)
    expect(out).toMatch(/^Leif Bruun\n {2}\S/)
    expect(out.trimEnd()).toMatch(/\n.*— .*\d{4}.*$/)
    expect((await run('path', 'Leif Bruun', 'Kimi Onoda', '--max-length', '1')).out).toMatch(
      /^No connection within 1 step/,
    )
  })

  test('explain opens an id from any answer', async () => {
    const { pairs } = await json('cochairs', 'Ragnhild Fosse')
    const [said] = pairs[0].events[0].evidence
    const { out } = await run('explain', said.id)
    expect(out).toContain(`rule ${said.rule}`)
    expect(out).toMatch(/asserted, confidence 0\.\d+/)
    expect((await run('explain', pairs[0].events[0].event.id)).out).toContain('node event:')
  })
})

describe('what cannot be answered: exit 1 and one line', () => {
  test.each([
    [['person', 'Nobody Atall'], /No person is named "Nobody Atall"/],
    [['series', 'Moon Dialogue'], /No series is named/],
    [['cochairs', '--from', '2024-13'], /2024-13/],
    [['explain', 'person:nobody'], /person:nobody/],
    [['documents', 'nothing.txt'], /no document has this id, file or address/],
  ])('%j', async (args, says) => {
    const { code, out, err } = await run(...args)
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(says)
    expect(err.trim().split('\n')).toHaveLength(1)
  })
})

describe('the store as a whole', () => {
  test('stats count by type', async () => {
    const { out } = await run('stats')
    expect(out).toMatch(/^nodes +count$/m)
    expect(out).toMatch(/^Person +\d+$/m)
    expect(out).toMatch(/^CHAIRED +\d+$/m)
    expect((await json('stats')).documents).toBe(12)
  })

  test('documents lists all, and shows what nothing explained', async () => {
    const { out } = await run('documents')
    expect(out).toContain('12 documents')
    expect(out).toMatch(/2024-10-11 +readout .*Second Canada-Chile Critical Minerals Dialogue/)
    const one = await run('documents', `${SAMPLES}minerals-dialogue-readout.md`)
    expect(one.out).toMatch(/^ {2}publisher +Natural Resources Canada$/m)
    expect(one.out).toMatch(/unexplained|every name/)
  })

  test('query: text, file, standard input, variables; errors make exit 1', async () => {
    const operation = 'query Of($name: String!) { person(name: $name) { name } }'
    const variables = ['--variables', '{"name": "Dewi Kusuma"}']
    const answer = { data: { person: { name: 'Dewi Kusuma' } } }
    expect(JSON.parse((await run('query', operation, ...variables)).out)).toEqual(answer)
    expect(JSON.parse((await chancery(['query', '-', ...variables], { cwd, stdin: operation })).out)).toEqual(answer)
    const wrong = await run('query', '{ nothing }')
    expect(wrong.code).toBe(1)
    expect(JSON.parse(wrong.out).errors[0].message).toContain('nothing')
    expect(wrong.err).toContain('nothing')
  })
})

test.each(EXAMPLE_QUERIES)('the demo names a question that has an answer: %s', async (query) => {
  const { code, out } = await run('query', query)
  expect(code).toBe(0)
  expect(out).toContain('Fourth Meeting of the Norway-Indonesia Ocean Policy Dialogue')
})

describe('taking back and moving', () => {
  test('a document is removed with exactly its statements', async () => {
    const file = `${SAMPLES}obituary-leif-bruun.html`
    const [with12, without] = [folder(), folder()]
    await chancery(['ingest', SAMPLES], { cwd: with12 })
    const { code, out } = await chancery(['remove', file], { cwd: with12 })
    expect(code).toBe(0)
    expect(out).toMatch(/^document:\w+ withdrawn with \d+ statements/)
    const others = (await json('documents')).flatMap((d: { sources: { uri: string }[] }) =>
      d.sources.map(({ uri }) => new URL(uri).pathname),
    )
    await chancery(['ingest', ...others.filter((path: string) => path !== file)], { cwd: without })
    expect((await chancery(['hash'], { cwd: with12 })).out).toBe((await chancery(['hash'], { cwd: without })).out)
  })

  test('export and import give the same hash, twice over', async () => {
    const copy = folder()
    const exported = (await run('export')).out
    expect((await chancery(['import', '-'], { cwd: copy, stdin: exported })).code).toBe(0)
    const hash = (await run('hash')).out
    expect((await chancery(['hash'], { cwd: copy })).out).toBe(hash)
    await chancery(['import', '-'], { cwd: copy, stdin: exported })
    expect((await chancery(['hash'], { cwd: copy })).out).toBe(hash)
    expect((await chancery(['export'], { cwd: copy })).out).toBe(exported)
  })

  test('an import that is not whole writes nothing and names the line', async () => {
    const lines = (await run('export')).out.trimEnd().split('\n')
    const cases: [string, RegExp][] = [
      ['', /nothing to import: the input is empty/],
      ['{"kind":"other"}', /line 1: this is not an export of Chancery/],
      [
        [lines[0]!.replace(/"version":\d+/, '"version":99'), ...lines.slice(1)].join('\n'),
        /line 1: written by a newer Chancery/,
      ],
      [[...lines.slice(0, 5), '{"kind": "clu'].join('\n'), /line 6 is not JSON/],
      [lines.slice(0, -3).join('\n'), /the export is not whole/],
      [lines.map((line) => line.replace('"text":"', '"text":"x')).join('\n'), /line 2: the text of this document/],
    ]
    for (const [stdin, says] of cases) {
      const target = folder()
      const { code, err } = await chancery(['import', '-'], { cwd: target, stdin })
      expect(err).toMatch(says)
      expect(code).toBe(1)
      expect(
        JSON.parse((await chancery(['stats', '--json'], { cwd: target })).out || '{"documents":0}').documents,
      ).toBe(0)
    }
  })
})
