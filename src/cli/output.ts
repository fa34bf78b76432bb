// How answers look: tables and quotations for people, JSON for machines.
import type { Io } from './command.ts'
import { print } from './command.ts'

const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\uFF01-\uFF60]/u

/** Text of documents must not be able to move the cursor or colour the screen. */
export const plain = (text: string): string =>
  text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').replace(/[\u202A-\u202E\u2066-\u2069]/g, '')

/** Columns of a terminal that the text takes. */
export function width(text: string): number {
  let columns = 0
  for (const char of text) columns += /\p{M}/u.test(char) ? 0 : WIDE.test(char) ? 2 : 1
  return columns
}

/** At most `columns` wide, with an ellipsis where something was left out. */
export function cut(text: string, columns: number): string {
  if (width(text) <= columns) return text
  let kept = ''
  for (const char of text) {
    if (width(kept + char) > columns - 1) break
    kept += char
  }
  return `${kept.trimEnd()}…`
}

/** Breaks at spaces so that no line is wider than `columns`, where words allow it. */
export function wrap(text: string, columns: number, indent = ''): string {
  const lines: string[] = []
  let line = ''
  for (const word of plain(text).split(' ').filter(Boolean)) {
    if (line && width(indent + line) + 1 + width(word) > columns) {
      lines.push(indent + line)
      line = word
    } else line = line ? `${line} ${word}` : word
  }
  if (line) lines.push(indent + line)
  return lines.join('\n')
}

export const columns = (io: Io): number => (io.out.isTTY ? Math.max(40, Math.min(io.out.columns ?? 80, 120)) : 100)

export interface Column {
  readonly head: string
  readonly right?: boolean
}

/**
 * Rows under heads. On a terminal the widest column gives way until the table fits; elsewhere nothing is cut, so that
 * nothing is lost in a file.
 */
export function table(io: Io, heads: readonly Column[], rows: readonly (readonly (string | number)[])[]): string {
  const cells = rows.map((row) => row.map((cell) => plain(String(cell))))
  const widths = heads.map((column, i) => Math.max(width(column.head), ...cells.map((row) => width(row[i] ?? ''))))
  if (io.out.isTTY) {
    const room = (io.out.columns ?? 80) - 2 * (heads.length - 1)
    while (widths.reduce((a, b) => a + b, 0) > room && Math.max(...widths) > 12)
      widths[widths.indexOf(Math.max(...widths))]!--
  }
  const line = (row: readonly string[]): string =>
    row
      .map((text, i) => {
        const short = io.out.isTTY ? cut(text, widths[i]!) : text
        const space = ' '.repeat(Math.max(0, widths[i]! - width(short)))
        return heads[i]!.right ? space + short : short + space
      })
      .join('  ')
      .trimEnd()
  return [line(heads.map((c) => c.head)), widths.map((w) => '-'.repeat(w)).join('  '), ...cells.map(line)].join('\n')
}

export const json = (io: Io, value: unknown): void => print(io.out, JSON.stringify(value, null, 2))

/** `1 document`, `3 documents`, `12,000 documents`. */
export const count = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString('en-US')} ${n === 1 ? one : many}`
