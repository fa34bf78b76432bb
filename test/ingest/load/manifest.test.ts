import { describe, expect, it } from 'vitest'
import { readManifest } from '../../../ingest/load/manifest.ts'

const read = (s: string | Uint8Array, size = 7, maxLine?: number) => {
  const bytes = Buffer.from(s as string)
  const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
    bytes.subarray(i * size, (i + 1) * size),
  )
  return Array.fromAsync(readManifest(chunks, maxLine))
}

describe('manifest', () => {
  it('gives path or text with what is known, wherever the chunks are cut', async () => {
    const source =
      '{"path":"a.txt","title":"Talks","kind":"Joint Statement","date":"2031-03"}\n\n{"text":"Łódź met.","uri":"https://port.example/1","publisher":"Port Wire","authors":"Ana Ruiz; Jan Lis","extra":1}'
    for (const size of [1, 3, 1000])
      expect(await read(source, size)).toEqual([
        { line: 1, path: 'a.txt', given: { title: 'Talks', kind: 'joint_statement', date: '2031-03' } },
        {
          line: 3,
          text: 'Łódź met.',
          given: { uri: 'https://port.example/1', publisher: 'Port Wire', authors: ['Ana Ruiz', 'Jan Lis'] },
        },
      ])
  })

  it.each([
    ['not json', /not JSON/],
    ['[1]', /not a JSON object/],
    ['{}', /either path or text/],
    ['{"path":"a","text":"b"}', /either path or text/],
    ['{"path":"a","kind":"poem"}', /kind is one of speech/],
    ['{"path":"a","date":"4 March"}', /date is written 2024-08-26/],
    ['{"path":7}', /^path:/],
  ])('%s is an error of its line, and the next line is read', async (bad, why) => {
    const [first, second] = await read(`${bad}\n{"path":"ok.txt"}\n`)
    expect(first).toMatchObject({ line: 1, error: expect.stringMatching(why) })
    expect(second).toEqual({ line: 2, path: 'ok.txt', given: {} })
  })

  it('takes broken UTF-8 and an overlong line for errors of theirs', async () => {
    const bad = Buffer.concat([Buffer.from('{"text":"'), Buffer.from([0xff]), Buffer.from('"}\n{"path":"b"}')])
    expect(await read(bad)).toEqual([
      { line: 1, error: 'is not valid UTF-8' },
      { line: 2, path: 'b', given: {} },
    ])
    expect(await read(`{"text":"${'x'.repeat(50)}"}\n{"path":"b"}`, 7, 40)).toEqual([
      { line: 1, error: 'the line is over 40 bytes' },
      { line: 2, path: 'b', given: {} },
    ])
  })
})
