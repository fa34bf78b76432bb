// Plain text. Kept as it is, but for the few marks that Markdown leaves in a text that was saved under another name.
import type { Loaded } from '../types.ts'
import { decode } from './decode.ts'
import type { LoadOptions } from './index.ts'

const HEADING = /^ {0,3}#{1,6} +(?=\S)/gm
const CLOSING_HASHES = /[ \t]+#{1,6}[ \t]*$/
const WHOLE =
  /(?<=^|\n)([*_]{1,3})(?![*_\s])([^*_\n]{1,300}(?:\n(?!\s*\n)[^*_\n]{1,300}){0,3}?)(?<![\s*_])\1(?=[ \t]*(?:\n|$))/g
const STRONG = /(?<![*\w])\*\*(?![*\s])([^*\n]{1,300}?)(?<![*\s])\*\*(?!\*)/g
const LINK = /(?<![!\w])\[([^[\]\n]{1,300})\]\((?:https?:\/\/|mailto:|\/|#)[^()\s]{0,500}\)/g

export function loadText(bytes: Uint8Array, { given = {} }: LoadOptions): Loaded {
  const { text, warnings } = decode(bytes)
  return { text: unmark(text), mediaType: 'text/plain', given, warnings }
}

/**
 * Takes out hashes before headings, asterisks around a whole line or a bold word, and link targets, where the text shows by a
 * heading or a fully emphasised line that it was Markdown. A lone asterisk stays: it is a bullet or a footnote.
 */
export function unmark(text: string): string {
  if (
    !/^ {0,3}#{1,6} +\S/m.test(text.slice(0, 20_000)) &&
    !/^(\*{1,3}|_{1,3})(?![*_\s])[^*\n]{2,300}\1[ \t]*$/m.test(text.slice(0, 20_000)) &&
    !/^\*\*(?![*\s])/m.test(text.slice(0, 20_000))
  )
    return text
  return text
    .replace(HEADING, '')
    .split('\n')
    .map((line) => (line.length < 300 && line.includes('#') ? line.replace(CLOSING_HASHES, '') : line))
    .join('\n')
    .replace(WHOLE, (_, __, inner: string) =>
      inner.replace(/[ \t]*\n[ \t]*(?=\S)/g, (gap) => (gap.startsWith('  ') ? '\n' : ' ')),
    )
    .replace(STRONG, '$1')
    .replace(LINK, '$1')
}
