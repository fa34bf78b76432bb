// Bytes -> text: which encoding, and whether it is text at all.

/** A document that cannot be read, in one line that says what to do. The message does not name the file: the caller knows it. */
export class LoadError extends Error {
  override name = 'LoadError'
}

interface Decoded {
  readonly text: string
  readonly encoding: string
  readonly warnings: readonly string[]
}

const SIGNATURES: readonly (readonly [readonly number[], string])[] = [
  [[0x25, 0x50, 0x44, 0x46, 0x2d], 'a PDF file'],
  [[0x50, 0x4b, 0x03, 0x04], 'a ZIP or Office file'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old Office file'],
  [[0x1f, 0x8b], 'a gzip file'],
  [[0x89, 0x50, 0x4e, 0x47], 'a PNG image'],
  [[0xff, 0xd8, 0xff], 'a JPEG image'],
  [[0x47, 0x49, 0x46, 0x38], 'a GIF image'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'an RTF file'],
  [[0x7f, 0x45, 0x4c, 0x46], 'a program'],
]
/** Bytes that Windows-1252 leaves undefined. */
const UNDEFINED_1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d])
const CONTROLS = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f]/g

/**
 * Decodes UTF-8, UTF-16 (with or without byte order mark) or Windows-1252, told from the bytes; `declared` (a page's charset) is
 * asked only where the bytes do not decide. Throws `LoadError` for what is empty, binary, or text of no encoding known here.
 */
export function decode(bytes: Uint8Array, declared?: string): Decoded {
  if (bytes.length === 0) throw new LoadError('is empty')
  const signature = SIGNATURES.find(([magic]) => magic.every((b, i) => bytes[i] === b))
  if (signature) throw new LoadError(`is ${signature[1]}, not text: convert it to text, Markdown or HTML`)
  const { text, encoding } = pick(bytes, declared)
  const controls = text.match(CONTROLS)?.length ?? 0
  if (text.includes('\0') || controls > Math.max(8, text.length * 0.002))
    throw new LoadError('is a binary file, not text')
  const warnings: string[] = []
  if (controls > 0) warnings.push(`${controls} control characters were left out`)
  if (text.includes('\ufffd')) warnings.push('has replacement characters: an earlier conversion lost letters')
  const kept = clean(controls > 0 ? text.replace(CONTROLS, '') : text)
  if (kept.trim() === '') throw new LoadError('is empty: it holds nothing but white space')
  return { text: kept, encoding, warnings }
}

/**
 * The form in which text is kept: LF line ends, NFC (so that a name is one string however it was typed, and equal texts are one
 * document), plain spaces, no invisible characters. All offsets count in this form.
 */
export function clean(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\f\u000b\u0085]/g, '\n')
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f]/g, ' ')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
    .normalize('NFC')
}

function pick(bytes: Uint8Array, declared: string | undefined): { text: string; encoding: string } {
  const [a, b, c] = bytes
  if (a === 0xff && b === 0xfe) return utf16(bytes, 'utf-16le')
  if (a === 0xfe && b === 0xff) return utf16(bytes, 'utf-16be')
  if (!(a === 0xef && b === 0xbb && c === 0xbf)) {
    const wide = wideness(bytes)
    if (wide) return utf16(bytes, wide)
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    // not UTF-8; told below what else
  }
  if (declared && !/^(?:utf-?8|utf-?16.*|us-ascii|iso-8859-1|latin-?1|windows-1252)$/i.test(declared))
    try {
      return { text: new TextDecoder(declared, { fatal: true }).decode(bytes), encoding: declared.toLowerCase() }
    } catch {
      // an unknown label, or the page lies
    }
  const seen = survey(bytes)
  if (seen.undefined > 0 || seen.high > bytes.length * 0.3)
    throw new LoadError(
      seen.sequences > seen.bad || seen.undefined === 0
        ? `is not valid UTF-8 (byte ${seen.first}): convert it to UTF-8`
        : 'is in an encoding that is not known here: convert it to UTF-8',
    )
  if (seen.sequences > seen.bad) throw new LoadError(`is not valid UTF-8 (byte ${seen.first}): convert it to UTF-8`)
  return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' }
}

function utf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): { text: string; encoding: string } {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding }
  } catch {
    throw new LoadError(`is not valid ${encoding.toUpperCase()}: convert it to UTF-8`)
  }
}

/** UTF-16 without a mark: every other byte is zero in Latin text; binary files have zeros anywhere. */
function wideness(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const n = Math.min(bytes.length, 8192) & ~1
  let even = 0
  let odd = 0
  for (let i = 0; i < n; i += 2) {
    if (bytes[i] === 0) even++
    if (bytes[i + 1] === 0) odd++
  }
  const pairs = n / 2
  if (pairs < 2 || bytes.length % 2) return undefined
  if (odd > pairs * 0.5 && even === 0) return 'utf-16le'
  return even > pairs * 0.5 && odd === 0 ? 'utf-16be' : undefined
}

/** What the high bytes look like: well-formed UTF-8 sequences, bytes out of any sequence, the first of those. */
function survey(bytes: Uint8Array): { sequences: number; bad: number; first: number; high: number; undefined: number } {
  const seen = { sequences: 0, bad: 0, first: -1, high: 0, undefined: 0 }
  for (let i = 0; i < bytes.length;) {
    const b = bytes[i]!
    if (b < 0x80) {
      i++
      continue
    }
    const length = b >= 0xc2 && b <= 0xdf ? 2 : b >= 0xe0 && b <= 0xef ? 3 : b >= 0xf0 && b <= 0xf4 ? 4 : 1
    let ok = length > 1 && i + length <= bytes.length
    for (let k = 1; ok && k < length; k++) ok = (bytes[i + k]! & 0xc0) === 0x80
    if (ok) seen.sequences++
    else {
      seen.bad++
      if (seen.first < 0) seen.first = i
      if (UNDEFINED_1252.has(b)) seen.undefined++
    }
    seen.high += ok ? length : 1
    i += ok ? length : 1
  }
  return seen
}
