import { describe, expect, it } from 'vitest'
import { load, LoadError, mediaTypeOf } from '../../../ingest/load/index.ts'

const bytes = (s: string, encoding: BufferEncoding = 'utf8'): Uint8Array => Buffer.from(s, encoding)
const refusal = async (promise: Promise<unknown>): Promise<string> => {
  const error = await promise.then(
    () => undefined,
    (e: unknown) => e,
  )
  expect(error).toBeInstanceOf(LoadError)
  expect((error as Error).message).not.toContain('\n')
  return (error as Error).message
}
const swap = (b: Buffer): Buffer => Buffer.from(b).swap16()

describe('which loader', () => {
  it('goes by extension, and by media type before it', async () => {
    expect(mediaTypeOf('a/B.TXT')).toBe('text/plain')
    expect(mediaTypeOf('a.md')).toBe('text/markdown')
    expect(mediaTypeOf('a.htm')).toBe('text/html')
    expect(mediaTypeOf('a.pdf')).toBeUndefined()
    expect((await load(bytes('<p>Harbour</p>'), { path: 'a.txt' })).text).toBe('<p>Harbour</p>')
    expect((await load(bytes('<p>Harbour</p>'), { path: 'a.txt', mediaType: 'text/html; charset=utf-8' })).text).toBe(
      'Harbour',
    )
  })

  it('looks at the bytes of what has no name', async () => {
    expect((await load(bytes('  <!DOCTYPE html><html><body><p>Harbour</p></body></html>'))).mediaType).toBe('text/html')
    expect((await load(bytes('Harbour'))).mediaType).toBe('text/plain')
  })

  it('says what it knows when asked for another type', async () => {
    expect(await refusal(load(bytes('x'), { mediaType: 'application/pdf' }))).toMatch(/application\/pdf.*text\/plain/)
  })
})

describe('encodings', () => {
  const text = 'Gdańsk — “Łódź”, café'
  it.each<[string, Uint8Array]>([
    ['UTF-8', bytes(text)],
    ['UTF-8 with a mark', bytes('\ufeff' + text)],
    ['UTF-16 LE with a mark', bytes('\ufeff' + text, 'utf16le')],
    ['UTF-16 BE with a mark', swap(bytes('\ufeff' + text, 'utf16le') as Buffer)],
    ['UTF-16 LE', bytes(text, 'utf16le')],
    ['UTF-16 BE', swap(bytes(text, 'utf16le') as Buffer)],
  ])('reads %s', async (_, b) => expect((await load(b)).text).toBe(text))

  it('reads Windows-1252, curly quotes and dashes included', async () => {
    const b = Buffer.from('The \u0093Caf\u00e9\u0094 in M\u00fcnchen \u0096 a meeting place', 'latin1')
    expect((await load(b)).text).toBe('The “Café” in München – a meeting place')
  })

  it('keeps one form: LF, NFC, plain spaces, no invisible characters', async () => {
    expect((await load(bytes('a\r\nb\rc\u00a0d\u200be\u00ad Cafe\u0301'))).text).toBe('a\nb\nc de Café')
  })

  it('refuses UTF-8 with broken bytes and says where', async () => {
    expect(
      await refusal(load(Buffer.concat([bytes('Łódź and Gdańsk '), Buffer.from([0xc5]), bytes(' Porto')]))),
    ).toMatch(/not valid UTF-8 \(byte 20\)/)
  })

  it('refuses an encoding that it does not know', async () => {
    const koi8 = Uint8Array.from({ length: 60 }, (_, i) => 0xc0 + (i % 60))
    expect(await refusal(load(koi8))).toMatch(/convert it to UTF-8/)
  })

  it('refuses a cut UTF-16 text', async () => {
    expect(await refusal(load(Buffer.concat([bytes('\ufeffHarbour', 'utf16le'), Buffer.from([0x00, 0xd8])])))).toMatch(
      /UTF-16/,
    )
  })
})

describe('what is no text', () => {
  it.each<[string, Uint8Array, RegExp]>([
    ['nothing', bytes(''), /empty/],
    ['white space', bytes(' \n\t\n'), /empty/],
    ['a PDF', bytes('%PDF-1.7 …'), /PDF/],
    ['a ZIP', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0]), /Office/],
    ['zeros among letters', bytes('Harbour\0Minister\0\0x'), /binary/],
    ['control characters', bytes('\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000e\u000f ab'), /binary/],
  ])('refuses %s named .txt', async (_, b, why) => expect(await refusal(load(b, { path: 'a.txt' }))).toMatch(why))

  it('refuses more than the limit, which can be set', async () => {
    expect(await refusal(load(bytes('x'.repeat(20_000_001))))).toMatch(/20000000/)
    expect(await refusal(load(bytes('Harbour'), { limit: 3 }))).toMatch(/over the limit of 3 bytes \(7\)/)
    expect((await load(bytes('Harbour'), { limit: 7 })).text).toBe('Harbour')
  })

  it('leaves out a stray control character and says so', async () => {
    const loaded = await load(bytes(`Har\u0002bour ${'and the ferries '.repeat(100)}`))
    expect(loaded.text.startsWith('Harbour and')).toBe(true)
    expect(loaded.warnings).toEqual(['1 control characters were left out'])
  })
})

describe('Markdown marks in a .txt', () => {
  it('are taken out where the text is marked up', async () => {
    const { text } = await load(
      bytes(
        '# Remarks by the Minister\n\n*Closing session*\n\n*ARAI Ken*\n\n**Keynote by ARAI Ken, Director of\nthe Port Office**\n\nWe met **Ms. Falk** in [Porto](https://port.example/a_b).\n\n* A footnote',
      ),
    )
    expect(text).toBe(
      'Remarks by the Minister\n\nClosing session\n\nARAI Ken\n\nKeynote by ARAI Ken, Director of the Port Office\n\nWe met Ms. Falk in Porto.\n\n* A footnote',
    )
  })

  it('stay where it is not', async () => {
    const plain = 'Rule *1* holds.\n\n* This is a footnote.\n5 * 3 * 2\n#1 in the list'
    expect((await load(bytes(plain))).text).toBe(plain)
  })
})
